"""Registrations of children in street situations (Baal Swaraj) as concerns."""

import re

from setu_protocol import Rejected, run

# The three groups of the register, and the categories each means; the second is how near that is.
SITUATIONS = {
    "alone": [("STREET_SITUATION", "exact"), ("NO_SUPPORT", "narrower")],
    "with family": [("STREET_SITUATION", "exact")],
    "day only": [("STREET_SITUATION", "broader")],
}
SEXES = {"B": "male", "G": "female", "T": "transgender"}
RELATIONS = {"father": "father", "mother": "mother", "brother": "sibling", "sister": "sibling", "guardian": "guardian"}
WORK = {"begging": "BEGGING", "rag picking": "CHILD_LABOUR", "tea stall": "CHILD_LABOUR", "selling": "CHILD_LABOUR"}

# What could be the name of a state or a district: a few words of letters.
NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’()&–\-\u0900-\u0d7f\u200c\u200d]){0,59}")

# What each canonical field is made of, for whoever has an event explained.
SOURCES = {
    "reportedAt": "registeredOn",
    "categories": ["situation", "observations"],
    "place": "place",
    "child.names": "child/name",
    "child.sex": "child/sex",
    "child.age": "child/age",
    "child.relatedPersons": "observations",
}


def translate(record, received_at):
    """One registration as one concern; withdrawn ones are no events."""
    if record.get("state") == "withdrawn":
        return None
    facts, issues = observations(record.get("observations") or "")
    concern = {
        "reportedAt": required(record, "registeredOn", "reportedAt"),
        "categories": categories(record, facts),
        "verification": {"code": "unverified", "mapping": "default"},
        "status": {"code": "open", "mapping": "default"},
        "reporter": {"role": {"code": "official", "mapping": "default"}},
        "place": place(record.get("place") or {}),
        "child": child(record.get("child") or {}, facts),
    }
    return [
        {
            "type": "concern/1",
            "subject": text(record.get("registrationId")),
            "version": record.get("revision"),
            "urgency": "U3" if record.get("situation") == "alone" else "U4",
            "data": concern,
            "issues": issues,
            "sources": SOURCES,
        }
    ]


def text(value):
    """An id or a number as it is written; desks send `417` as well as `"417"`."""
    return value if value is None or isinstance(value, str) else str(value)


def required(record, field, canonical):
    value = record.get(field)
    if not value:
        raise Rejected("REQUIRED_MISSING", field=field, canonical=canonical, expected="a time")
    return value


def categories(record, facts):
    situation = record.get("situation")
    if situation is None:
        raise Rejected("REQUIRED_MISSING", field="situation", canonical="categories", expected="a group of the register")
    if situation not in SITUATIONS:
        return [{"code": "unmapped", "mapping": "unmapped", "sourceValue": situation}]
    found = [{"code": code, "mapping": mapping} for code, mapping in SITUATIONS[situation]]
    codes = sorted({WORK[work] for work in facts.get("works", []) if work in WORK})
    return found + [{"code": code, "mapping": "broader"} for code in codes]


def child(source, facts):
    filled = {"sex": sex(source.get("sex"))}
    if source.get("name"):
        filled["names"] = [{"use": "official", "full": source["name"]}]
    if source.get("age"):
        filled["age"] = age(text(source["age"]))
    if facts.get("family"):
        filled["relatedPersons"] = facts["family"]
    return filled


def sex(source):
    if source is None:
        return {"code": "unknown", "mapping": "default"}
    if source not in SEXES:
        return {"code": "unmapped", "mapping": "unmapped", "sourceValue": source}
    return {"code": SEXES[source], "mapping": "exact"}


def age(written):
    """`9` or, guessed by sight, `8-9`."""
    match = re.fullmatch(r"(\d{1,2})(?:-(\d{1,2}))?", written.strip())
    if match is None:
        raise Rejected("AGE_INVALID", field="child/age", canonical="child.age", expected="years such as 9 or 8-9")
    low, high = int(match[1]), int(match[2] or match[1])
    if match[2] is None:
        return {"value": low, "unit": "year", "basis": "stated", "estimated": False}
    return {"value": low, "min": low, "max": high, "unit": "year", "basis": "appearance", "estimated": True}


def place(source):
    filled = {"country": "IN", "resolution": "unresolved"}
    for name in ("state", "district"):
        given = text(source.get(name))
        if not given:
            continue
        if NAME.fullmatch(given):
            filled[name] = given
        else:
            # Everyone may see the names of states and districts; what can be none stays with the secret address.
            filled["address"] = ", ".join(filter(None, (filled.get("address"), given)))
    if source.get("districtLGD"):
        filled["codes"] = [{"system": "LGD", "level": "district", "code": str(source["districtLGD"])}]
    return filled


def observations(text):
    """`Father- Suresh (late); Works- rag picking, tea stall` as facts; what is no fact is told as an issue."""
    facts, unread = {"family": [], "works": []}, False
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, _, rest = part.partition("-")
        name, rest = name.strip().lower(), rest.strip()
        if name in RELATIONS and rest:
            facts["family"].append(person(RELATIONS[name], rest))
        elif name == "works":
            facts["works"] = [work.strip().lower() for work in rest.split(",")]
        else:
            unread = True
    return facts, [{"code": "OBSERVATION_UNREAD"}] if unread else []


def person(relation, text):
    name, _, note = text.partition("(")
    filled = {"relation": relation, "names": [{"use": "official", "full": name.strip()}]}
    if note.strip(" )").lower() == "late":
        filled["lifeStatus"] = "deceased"
    return filled


if __name__ == "__main__":
    run(translate)
