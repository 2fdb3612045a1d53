#!/usr/bin/env python3
"""Holds the calendars and contacts that the tests made against parsers of somebody else (icalendar, vobject).

Beside each file lies a JSON file of the same name with what it has to say.

Usage: artefacts.py FOLDER. Exit code: 0 when all is well, 1 complaints or nothing to judge.
"""

import json
import sys
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import vobject

BERLIN = ZoneInfo("Europe/Berlin")
NINE = time(9)
ALARMS = (7, 3, 1)
OCTETS, VCARD = 75, 2048
SHOWN = 20  # of all complaints
# What must not stand in a calendar that others may see, in any language.
TOPICS = """kündig klage gericht lohn arbeit agentur behörde abmahn aufhebung recht frist diskrimin schwanger insolv
dismiss fired court claim wage work job deadline authority law union rights
محكمة فصل عمل أجر راتب حق قانون دعوى مهلة دائرة""".split()
ONLY = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"}


def judge_lines(raw):
    """Content lines: CRLF, at most 75 octets, none cut inside a character."""
    if not raw.endswith(b"\r\n") or b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        yield "lines do not end with CRLF"
    for line in raw.split(b"\r\n"):
        if len(line) > OCTETS:
            yield f"a line has {len(line)} octets"
        try:
            line.decode()
        except UnicodeDecodeError:
            yield "a line is cut inside a character"


def judge_calendar(raw, says, uids):
    yield from judge_lines(raw)
    calendar = icalendar.Calendar.from_ical(raw)
    if calendar["VERSION"] != "2.0" or not calendar.get("PRODID") or "METHOD" in calendar:
        yield "VERSION or PRODID is missing, or there is a METHOD"
    zones = list(calendar.walk("VTIMEZONE"))
    if [str(zone["TZID"]) for zone in zones] != ["Europe/Berlin"]:
        yield "there is not just the time zone Europe/Berlin"
    for zone in zones:
        yield from judge_zone(zone.to_ical())
    events = list(calendar.walk("VEVENT"))
    found = sorted((str(event["DTSTART"].dt.date()), str(event["UID"])[0].upper()) for event in events)
    wanted = sorted((day["date"], day["letter"]) for day in says["days"])
    if found != wanted:
        yield f"the days are {found}, {wanted} are wanted"
    for event in events:
        yield from judge_event(event, says, uids)
    topics = [word for word in TOPICS if word in raw.replace(b"\r\n ", b"").decode().lower()]
    if topics:
        yield f"it names a topic: {topics}"
    second = list(vobject.readOne(raw.decode()).vevent_list)
    if sorted(event.uid.value for event in second) != sorted(str(event["UID"]) for event in events):
        yield "another parser reads other events"


@cache
def judge_zone(text):
    """The clocks change as Berlin's do, on every day of the years to come, by the rules in the file alone."""
    own = icalendar.Timezone.from_ical(text).to_tz(lookup_tzid=False)
    noons = [datetime(2026, 1, 1, 12) + timedelta(days=days) for days in range(3 * 366)]
    other = [noon for noon in noons if noon.replace(tzinfo=own).utcoffset() != noon.replace(tzinfo=BERLIN).utcoffset()]
    return [f"its clocks are not Berlin's on {len(other)} days, first on {other[0]}"] if other else []


def judge_event(event, says, uids):
    start = event["DTSTART"].dt
    if event.errors or set(event) != ONLY:
        yield f"other properties than wanted: {sorted(set(event) ^ ONLY)} {event.errors}"
        return
    if uids.setdefault((str(event["UID"])[0], start.date()), event["UID"]) != event["UID"]:
        yield "the same kind and day has another UID elsewhere"
    if list(uids.values()).count(event["UID"]) != 1:
        yield "two days share a UID"
    if event["DTSTAMP"].dt != datetime.combine(date.fromisoformat(says["today"]), time(0), timezone.utc):
        yield "DTSTAMP is not the day on which it was made"
    if event["DTSTART"].params.get("TZID") != "Europe/Berlin" or start.time() != NINE:
        yield f"it begins at {start}"
    if event["DTEND"].dt - start != timedelta(minutes=30):
        yield "it does not last half an hour"
    if (str(event["SUMMARY"]), str(event["DESCRIPTION"])) != (says["title"], says["about"]):
        yield "title or description is another"
    if (event["CLASS"], event["TRANSP"]) != ("PRIVATE", "TRANSPARENT"):
        yield "it is not private, or blocks the time"
    yield from judge_alarms(event, date.fromisoformat(says["today"]))


def judge_alarms(event, today):
    """7, 3 and 1 day before at nine in Berlin, those that are still to come; with none of them, on the day itself."""
    start = event["DTSTART"].dt.replace(tzinfo=None)
    wanted = [start - timedelta(days=days) for days in ALARMS]
    wanted = [when for when in wanted if when.date() > today] or [start] * (start.date() > today)
    found = []
    for alarm in event.walk("VALARM"):
        if alarm["ACTION"] != "DISPLAY" or str(alarm["DESCRIPTION"]) != str(event["SUMMARY"]) or len(alarm) != 3:
            yield f"an alarm is not as wanted: {dict(alarm)}"
        found.append(start + alarm["TRIGGER"].dt)
    if found != wanted or any(when.time() != NINE for when in found):
        yield f"it rings at {found}, {wanted} is wanted"


def judge_contact(raw, says):
    yield from judge_lines(raw)
    if len(raw) > VCARD:
        yield f"{len(raw)} bytes are more than Telegram takes"
    card = vobject.readOne(raw.decode())
    card.validate(raiseException=True)
    values = {name: [line.value for line in lines] for name, lines in card.contents.items()}
    wanted = {"version": ["3.0"], "fn": [says["name"]], "org": [[says["org"] or says["name"]]]}
    if says["phones"]:
        wanted["tel"] = says["phones"]
    wanted.update({name: [says[field]] for name, field in (("email", "email"), ("url", "url")) if says[field]})
    if says["note"]:
        wanted["note"] = ["\n".join(says["note"])]
    name, address = values.pop("n")[0], values.pop("adr", [None])[0]
    if (name.given, name.family) != (says["name"], ""):
        yield f"the name is {name}"
    wanted_address = [says[field] or "" for field in ("street", "plz", "city")]
    if any(wanted_address):
        found = [address and getattr(address, field) for field in ("street", "code", "city")]
        if found != wanted_address:
            yield f"the address is {found}"
    elif address:
        yield "there is an address that nobody knows"
    if values != wanted:
        other = [name for name in values.keys() | wanted.keys() if values.get(name) != wanted.get(name)]
        yield f"other fields than wanted: {sorted(other)}"


def main():
    folder = Path(sys.argv[1])
    counts, problems, uids = {"ics": 0, "vcf": 0}, [], {}
    for path in sorted(folder.glob("*.ics")) + sorted(folder.glob("*.vcf")):
        raw, says = path.read_bytes(), json.loads(Path(f"{path}.json").read_text(encoding="utf-8"))
        try:
            found = list(judge_calendar(raw, says, uids) if path.suffix == ".ics" else judge_contact(raw, says))
        except Exception as error:  # whatever a parser says of it
            found = [f"{type(error).__name__}: {error}"]
        problems += [f"{path.name}: {problem}" for problem in found]
        counts[path.suffix[1:]] += 1
    problems += [f"there is no .{ending} to judge" for ending, count in counts.items() if not count]
    for problem in problems[:SHOWN]:
        print(problem, file=sys.stderr)
    print(f"{counts['ics']} calendars, {counts['vcf']} contacts, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
