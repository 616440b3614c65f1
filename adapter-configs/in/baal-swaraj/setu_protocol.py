"""The protocol of Setu's process adapters: length-prefixed JSON on standard input and output (docs/process-adapters.md)."""

import json
import struct
import sys
import traceback


class Rejected(Exception):
    """A record cannot become its events. Names fields and expectations, never a value."""

    def __init__(self, code, field=None, canonical=None, expected=None):
        super().__init__(code)
        said = {"code": code, "field": field, "canonical": canonical, "expected": expected}
        self.rejection = {name: text for name, text in said.items() if text is not None}


def run(translate):
    """Answers every batch until standard input ends.

    translate(record, received_at) gives a list of events; None: the record is no event on purpose; raises Rejected.
    """
    while (message := _read()) is not None:
        if "protocol" in message:
            _write({"protocol": 1})
            continue
        outcomes = [_outcome(translate, item["record"], message["receivedAt"]) for item in message["records"]]
        _write({"batch": message["batch"], "outcomes": outcomes})


def _outcome(translate, record, received_at):
    try:
        events = translate(record, received_at)
    except Rejected as rejected:
        return {"rejected": [rejected.rejection]}
    except Exception as error:  # The record waits as a dead letter, and the others go on.
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} in {place.name}, line {place.lineno}"
        print(f"a record could not be read: {where}", file=sys.stderr)
        return {"rejected": [{"code": "ADAPTER_CRASHED", "expected": f"a record this program can read, not {where}"}]}
    return {"nonEvent": True} if events is None else {"events": events}


def _read():
    header = sys.stdin.buffer.read(4)
    if len(header) < 4:
        return None
    return json.loads(sys.stdin.buffer.read(struct.unpack(">I", header)[0]))


def _write(message):
    body = json.dumps(message, ensure_ascii=False).encode()
    sys.stdout.buffer.write(struct.pack(">I", len(body)) + body)
    sys.stdout.buffer.flush()
