"""Schemathesis over the schema: `fuzz.py`, with the address, the token, how many examples of each how manieth operation in the
environment.

Of each operation it makes documents that the schema allows, with any values in them. No answer may be a fault of ours: no status
of 500, no INTERNAL, and nothing that leaks what a server is made of. A last line of JSON tells how much was asked.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from datetime import UTC, date, datetime
from itertools import islice

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.graphql import nodes

URL, BEARER = os.environ["JISHI_ENDPOINT"], os.environ["JISHI_BEARER"]
EXAMPLES, EVERY = int(os.environ["JISHI_EXAMPLES"]), int(os.environ["JISHI_EVERY"])
LEAKS = ("Traceback", "sqlite", "asyncpg", "tortoise", 'File \\"', "site-packages", "SELECT ")

# Our scalars within their bounds, which the schema tells in words: the document is sound, whatever is asked by it. What is beyond
# them is tried by the tests of every scalar.
INSTANTS = datetime(1901, 1, 1), datetime(2199, 1, 1)  # noqa: DTZ001 -- the strategy adds the zone
SCALARS = {
    "Date": st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(str),
    "DateTime": st.datetimes(*INSTANTS, timezones=st.just(UTC)).map(datetime.isoformat),
    "Decimal": st.decimals(-1_000_000, 1_000_000, places=2).map(str),
}
for name, values in SCALARS.items():
    schemathesis.graphql.scalar(name, values.map(nodes.String))


def main() -> None:
    told: Counter[str] = Counter()
    schema = schemathesis.graphql.from_url(URL, headers={"Authorization": BEARER})
    for found in islice(schema.get_all_operations(), 0, None, EVERY):
        _try(found.ok(), told)
        told["operations"] += 1
    sys.stdout.write(json.dumps(told) + "\n")


def _try(operation: schemathesis.core.Operation, told: Counter[str]) -> None:
    @settings(
        max_examples=EXAMPLES, deadline=None, database=None, derandomize=True, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(case=operation.as_strategy())
    def asked(case: schemathesis.Case) -> None:
        answer = case.call(headers={"Authorization": BEARER, "Content-Type": "application/json"})
        told["requests"] += 1
        codes = {e.get("extensions", {}).get("code", "") for e in answer.json().get("errors", [])}
        told.update(codes or {"data"})
        assert answer.status_code < 500, (operation.label, answer.status_code, answer.text[:300])
        assert codes <= KNOWN, (operation.label, codes, answer.text[:300])
        assert not [leak for leak in LEAKS if leak in answer.text], (operation.label, answer.text[:300])

    asked()


# What an answer to a sound request may say at its top; the rest is in its payload.
KNOWN = {
    "BAD_USER_INPUT", "BAD_INPUT", "LIMIT_EXCEEDED", "NOT_FOUND", "NOT_ALLOWED", "UNAUTHENTICATED", "RATE_LIMITED", "CONFLICT",
}  # fmt: skip


if __name__ == "__main__":
    main()
