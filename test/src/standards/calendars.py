"""Reads a JSON list of calendars, prints a JSON list of what is wrong with each."""

import json
import sys

from icalendar import Calendar


def faults(text):
    try:
        calendar = Calendar.from_ical(text)
    except ValueError as error:
        return [str(error)]
    # A value that it cannot read is kept aside instead of thrown at.
    return [f"{name}: {error}" for component in calendar.walk() for name, error in component.errors]


json.dump([faults(text) for text in json.load(sys.stdin)], sys.stdout)
