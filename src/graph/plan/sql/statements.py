"""A statement under construction: SQL with marks where parameters go, and where each parameter's value comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from hashlib import blake2s
from typing import Any

from graph.plan.cursors import covered
from graph.plan.faults import Fault
from graph.plan.requests.arguments import Bound, Read
from graph.plan.sql.dialects.dialect import Dialect

_MARK = re.compile("\x01(\\d+)\x02")
# A name after one colon; two colons are a cast.
_NAMED = re.compile(r"(?<![:\w]):([a-z_]+)")


def _today(bound: Bound) -> date:
    return bound.context.clock


def _now(bound: Bound) -> datetime:
    return bound.context.now


# What expressions of ours may ask of the request, by its name there.
_OF_THE_REQUEST: dict[str, tuple[Read, str]] = {"today": (_today, "date"), "now": (_now, "instant")}


@dataclass(frozen=True)
class Slot:
    """A parameter: how its value is read, its kind (empty: the database infers it), whether it is a list; or its name in
    the caller's scope."""

    read: Read | None
    kind: str = ""
    many: bool = False
    name: str = ""
    # Of which argument, and where in it, it is the value.
    at: tuple[str, ...] = ()


@dataclass
class Draft:
    """The parameters of one statement, and its running number of aliases."""

    dialect: Dialect
    slots: list[Slot] = field(default_factory=list)
    checks: list[Read] = field(default_factory=list)
    hoisted: list[str] = field(default_factory=list)
    # How many rows it goes through depends on the values: of no use is a plan for any values.
    anew: bool = False
    # Whether its answer holds cursors, to be covered.
    cursors: bool = False
    _named: dict[str, str] = field(default_factory=dict)
    _aliases: int = 0

    def alias(self) -> str:
        self._aliases += 1
        return f"t{self._aliases}"

    def mark(self, read: Read, kind: str = "", *, many: bool = False, at: tuple[str, ...] = ()) -> str:
        """A place for a value."""
        return self._slot(Slot(read, kind, many, at=at))

    def _slot(self, slot: Slot) -> str:
        self.slots.append(slot)
        return f"\x01{len(self.slots) - 1}\x02"

    def own(self, sql: str) -> str:
        """SQL of ours with `:name` parameters, each given its place."""
        return _NAMED.sub(lambda found: self._by_name(found[1]), sql)

    def _by_name(self, name: str) -> str:
        if name not in self._named:
            read, kind = _OF_THE_REQUEST.get(name, (None, ""))
            self._named[name] = self.mark(read, kind) if read else self._slot(Slot(None, name=name))
        return self._named[name]

    def head(self, sql: str, how: str = "") -> str:
        """The name of a sub-select written at the statement's head."""
        name = f"c{len(self.hoisted) + 1}"
        self.hoisted.append(f"{name} AS {how}({sql})")
        return name

    def finish(self, sql: str) -> Statement:
        """The statement with the dialect's placeholders, and its parameters in their order."""
        if self.hoisted:
            sql = f"WITH {', '.join(self.hoisted)} {sql}"
        slots: dict[int, int] = {}
        places: list[int] = []

        def place(found: re.Match[str]) -> str:
            slot = self.slots[int(found[1])]
            number = slots.setdefault(int(found[1]), len(slots))
            places.append(number)
            return self.dialect.placeholder(number + 1, slot.kind, slot.many)

        sql = _MARK.sub(place, sql)
        repeated = None if self.dialect.numbered else tuple(places)
        return Statement(
            sql, tuple(self.slots[mark] for mark in slots), tuple(self.checks), repeated, self.anew, self.cursors
        )


@dataclass(frozen=True)
class Statement:
    """SQL and where its parameters come from; kept in the cache and used by many requests."""

    sql: str
    slots: tuple[Slot, ...]
    checks: tuple[Read, ...] = ()
    # Where parameters have no numbers: which slot stands in each place.
    places: tuple[int, ...] | None = None
    # Whether the database is to plan it for its values each time.
    anew: bool = False
    # Whether its answer holds cursors, which no client reads.
    cursors: bool = False

    def told(self, answer: str | bytes) -> bytes:
        """What the database answered, as it may go out."""
        text = answer.encode() if isinstance(answer, str) else answer
        return covered(text) if self.cursors else text

    @cached_property
    def id(self) -> str:
        """The plan's short name in logs and in `jishi explain`: the same text has the same name everywhere."""
        return blake2s(self.sql.encode(), digest_size=5).hexdigest()

    def values(self, dialect: Dialect, bound: Bound) -> list[Any]:
        """The parameters of one request; what no parameter shows (the size of a page not selected) is checked too."""
        named = bound.named
        try:
            for check in self.checks:
                check(bound)
            found = [_bound(dialect, s, s.read, bound) if s.read else named[s.name] for s in self.slots]
        except Fault as fault:
            fault.node = bound.reading
            raise
        return found if self.places is None else [found[place] for place in self.places]


def _bound(dialect: Dialect, slot: Slot, read: Read, bound: Bound) -> Any:
    """A parameter's value; what is wrong with it is wrong with its argument."""
    try:
        return dialect.bind(read(bound), slot.kind, slot.many)
    except Fault as fault:
        raise fault.under(*slot.at) from None
