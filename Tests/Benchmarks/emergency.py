#!/usr/bin/env python3
"""Measures how long an emergency waits behind a queue of another feed: calls of urgency U1, sent one after another while
the records of a large delivery wait to be translated, each timed from the first byte of its push until a subscriber reads
its event from the alert topic. Prints one line; nothing gates on it.

usage: emergency.py SETU ADAPTERS FEED FILE [--kafka HOST:PORT] [--data FOLDER] [--calls N]"""

import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from urllib.parse import quote

import gateway

CALLS_FEED = "in.childline-1098"
ALERTS = "/v1/topics/cp.alert.v1/events"
SECONDS_BETWEEN_CALLS = 0.25
POLL_SECONDS = 0.005


def call(number):
    """A delivery of one call whose child is in imminent danger; the person is invented."""
    return json.dumps({
        "export": {"state": "Uttarakhand", "controlRoom": "DDN-1", "generatedAt": "2025-07-20T22:00:00+05:30"},
        "calls": [{
            "callId": f"1098/UK/2025/0720-{number:06}", "startedAt": "2025-07-20T21:14:05+05:30",
            "callClass": "Emergency", "language": "hi", "imminentDanger": True, "updates": [],
            "caller": {"phone": "9000000003", "isChild": False, "relation": "neighbour"},
            "child": {"name": "पूजा", "age": "about 8", "sex": "Girl", "district": "हरिद्वार"}, "reasons": ["Violence"],
        }],
    }).encode()


def alerts(port, after):
    """What came on the alert topic, and where it goes on."""
    page = gateway.ask(port, "GET", ALERTS + (f"?after={quote(after)}" if after else ""))
    return page["events"], page["last"]


def time_call(port, number, after):
    """Sends a call; gives the seconds until its event can be read, and where the topic goes on."""
    body = call(number)
    started = time.monotonic()
    gateway.ask(port, "POST", f"/v1/feeds/{CALLS_FEED}/submissions", body, len(body))
    while True:
        # Before the first event there is no such topic.
        if after or any(topic["topic"] == "cp.alert.v1" for topic in gateway.ask(port, "GET", "/v1/topics")["topics"]):
            events, after = alerts(port, after)
            if events:
                return time.monotonic() - started, after
        time.sleep(POLL_SECONDS)


def waiting(port, submission):
    """How many records of a delivery have no fate yet."""
    records = gateway.ask(port, "GET", f"/v1/submissions/{submission}?rows=0")["records"]
    return 2 * records["framed"] - sum(records.values())


def measure(port, feed, path, calls):
    """Fills the queue, then times calls until it is empty or there were enough; gives the seconds and the queue's ends."""
    _, after = time_call(port, 0, None)
    with open(path, "rb") as file:
        bulk = gateway.ask(port, "POST", f"/v1/feeds/{feed}/submissions", file, os.path.getsize(path))
    first = left = waiting(port, bulk["id"])
    delays = []
    while len(delays) < calls and left > 0:
        delay, after = time_call(port, len(delays) + 1, after)
        left = waiting(port, bulk["id"])
        if left > 0:
            delays.append(delay)
        time.sleep(SECONDS_BETWEEN_CALLS)
    return delays, first, left


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("setu", "adapters", "feed", "file"):
        parser.add_argument(name)
    parser.add_argument("--kafka", help="a cluster to use in place of the embedded bus")
    parser.add_argument("--data", help="where the data folder is made; a temporary folder if not given")
    parser.add_argument("--calls", type=int, default=40, help="how many calls at most")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.data) as folder:
        port = gateway.free_port()
        settings = gateway.write_settings(folder, options.adapters, port, options.kafka)
        if options.kafka:
            gateway.write_key(folder)
        server = subprocess.Popen([options.setu, "run", "--config", settings, "--log", "warning"])
        try:
            gateway.wait_until_ready(server, port)
            delays, first, left = measure(port, options.feed, options.file, options.calls)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()
    if not delays:
        sys.exit("the queue was empty before a call was timed: deliver more records")
    print(
        f"{'kafka' if options.kafka else 'embedded'}: {len(delays)} calls of U1 behind {first} to {left} records of "
        f"{options.feed}: median {statistics.median(delays):.2f} s, least {min(delays):.2f} s, most {max(delays):.2f} s"
    )


if __name__ == "__main__":
    main()
