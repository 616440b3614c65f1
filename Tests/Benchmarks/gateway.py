#!/usr/bin/env python3
"""Times a delivery through a running gateway: from the first byte of the push until its receipt says that every record
has its fate. Prints one line; fails where the receipt's accounts do not add up.

usage: gateway.py SETU ADAPTERS FEED FILE [--kafka HOST:PORT] [--data FOLDER]"""

import argparse
import hashlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time

POLL_SECONDS = 0.05


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def write_settings(folder, adapters, port, kafka):
    settings = {"data": os.path.join(folder, "data"), "adapters": os.path.abspath(adapters), "http": {"port": port}}
    if kafka:
        settings["bus"] = {"kind": "kafka", "brokers": [kafka]}
    path = os.path.join(folder, "gateway.yaml")
    with open(path, "w") as file:
        json.dump(settings, file)  # JSON is YAML
    return path


def write_key(folder):
    """Gives the gateway the key of those before it: the gateways of a cluster share one."""
    os.mkdir(os.path.join(folder, "data"), 0o700)
    path = os.path.join(folder, "data", "master.key")
    with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "w") as file:
        file.write(hashlib.sha256(b"setu benchmark").hexdigest() + "\n")


def ask(port, method, path, body=None, size=None):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    headers = {} if size is None else {"Content-Length": str(size)}
    connection.request(method, path, body=body, headers=headers)
    answer = connection.getresponse()
    content = json.loads(answer.read() or b"null")
    connection.close()
    if answer.status >= 400:
        sys.exit(f"{method} {path}: {answer.status} {json.dumps(content)}")
    return content


def wait_until_ready(server, port):
    while server.poll() is None:
        try:
            ask(port, "GET", "/healthz")
            return
        except OSError:
            time.sleep(POLL_SECONDS)
    sys.exit("the gateway did not start")


def peak_megabytes(pid):
    with open(f"/proc/{pid}/status") as status:
        kilobytes = next(line.split()[1] for line in status if line.startswith("VmHWM"))
    return int(kilobytes) / 1024


def cpu_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def deliver(port, feed, path):
    """Pushes a file and waits for its fates; gives the receipt, the seconds to the answer and to the last fate."""
    started = time.monotonic()
    with open(path, "rb") as file:
        receipt = ask(port, "POST", f"/v1/feeds/{feed}/submissions", file, os.path.getsize(path))
    answered = time.monotonic() - started
    while receipt["state"] != "done":
        time.sleep(POLL_SECONDS)
        receipt = ask(port, "GET", f"/v1/submissions/{receipt['id']}")
    return receipt, answered, time.monotonic() - started


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("setu", "adapters", "feed", "file"):
        parser.add_argument(name)
    parser.add_argument("--kafka", help="a cluster to use in place of the embedded bus")
    parser.add_argument("--data", help="where the data folder is made; a temporary folder if not given")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.data) as folder:
        port = free_port()
        settings = write_settings(folder, options.adapters, port, options.kafka)
        if options.kafka:
            write_key(folder)
        server = subprocess.Popen([options.setu, "run", "--config", settings, "--log", "warning"])
        try:
            wait_until_ready(server, port)
            receipt, answered, settled = deliver(port, options.feed, options.file)
            peak, cpu = peak_megabytes(server.pid), cpu_seconds(server.pid)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()
    fates = receipt["records"]
    framed = fates.pop("framed")
    if sum(fates.values()) != framed:
        sys.exit(f"the fates {fates} do not add up to {framed} records")
    print(
        f"{'kafka' if options.kafka else 'embedded'} {options.feed}: {framed} records, "
        f"{os.path.getsize(options.file) / 1e6:.0f} MB: answered after {answered:.2f} s, settled after {settled:.2f} s, "
        f"{framed / settled:.0f} records/s, CPU {cpu / framed * 1e5:.2f} s per 100k, peak {peak:.0f} MB; "
        + ", ".join(f"{count} {fate}" for fate, count in fates.items() if count)
    )


if __name__ == "__main__":
    main()
