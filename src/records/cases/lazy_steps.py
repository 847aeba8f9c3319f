"""The records of cases as they lie in their tables, made into steps a kind at a time when somebody first looks at one.

A judgement looks at a few kinds of the thirty; most of what a case holds nobody looks at, and it need not be made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import Any
from uuid import UUID

from domain.case.dossier import Dossier
from domain.case.index import StepIndex, live
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.steps.step import Step
from records import tables
from records.cases.lazy import LazySequence
from records.cases.shapes import NEEDED, steps_of, table_of
from records.engines import sets
from records.engines.connections import among
from records.scope import Scope, parameters, predicate

_ENTERED = attrgetter("id.int")
_ID, _CASE, _KIND = map(NEEDED[tables.Opinion].index, ("id", "candidate_id", "kind"))
_GIVER = NEEDED[tables.Opinion].index("member_id")
_STARTED = "meeting_started_at"
_OF_A_MEETING = {"extra": f"m.started_at AS {_STARTED}", "join": "JOIN meeting AS m ON m.id = t.meeting_id"}
_Rows = dict[str, list[Any]]
_EVERY = frozenset(Kind)


async def read(scope: Scope, ids: list[UUID], unread: frozenset[Kind] = frozenset()) -> StepBatch:
    """Every record of the cases that the scope reaches, voided ones included, but for some kinds: three statements at most."""
    rows: _Rows = {}
    for model, more in ((tables.Step, {}), (tables.Opinion, {}), (tables.Vote, _OF_A_MEETING)):
        where = f"{among('t.candidate_id', 'ids')} AND {predicate(model._meta.db_table, 't', scope)}"
        values = {"ids": ids, **parameters(scope)}
        if unread:
            values["wanted"] = [kind for kind in _EVERY - unread if table_of(kind) is model]
            if not values["wanted"]:
                continue
            where += f" AND {among('t.kind', 'wanted', 'text')}"
        for row in await sets.read_rows(model, where, values, names=NEEDED[model], **more):
            rows.setdefault(row[_KIND], []).append(row)
    return StepBatch(rows, unread)


class Unread(LookupError):
    """Somebody looks at records that were not read."""


class Habit:
    """The kinds of record that an act was seen to look at, by the stage of the case. The others need not be read.

    It is no promise: when the act does look at one of them, that is `Unread`, and the cases are read whole.
    """

    def __init__(self) -> None:
        self._looked: dict[Stage, set[Kind]] = {}

    def unread(self, stages: Iterable[Stage]) -> frozenset[Kind]:
        """The kinds that were never looked at, of cases in these stages; none of a stage that was never seen."""
        looked = [self._looked.get(stage, _EVERY) for stage in stages]
        return _EVERY.difference(*looked)

    def learn(self, dossiers: Iterable[Dossier]) -> None:
        """Takes note of what was looked at of cases that have been judged."""
        for stage, batch in {(d.stage, d.steps.batch) for d in dossiers if isinstance(d.steps, CaseSteps)}:
            self._looked.setdefault(stage, set()).update(batch.looked)


class StepBatch:
    """The records of some cases. Those of a kind are made for all of them at once: they are judged by the same guards.

    Cases and records are found by their keys as the driver gives them (`sets.keys`).
    """

    def __init__(self, rows: _Rows, unread: frozenset[Kind] = frozenset()) -> None:
        self._rows, self._unread = rows, unread
        self.key_of = sets.keys()
        self.made: dict[Kind, dict[object, list[Step]]] = {}
        self.alive: dict[Kind, dict[object, list[Step]]] = {}

    @property
    def looked(self) -> Iterable[Kind]:
        """The kinds that somebody looked at."""
        return self.made.keys()

    def of(self, kind: Kind) -> dict[object, list[Step]]:
        """Those of a kind by case, in the order of their entry."""
        known = self.made.get(kind)
        if known is None:
            known = self.made[kind] = self._make(kind)
        return known

    def live(self, kind: Kind) -> dict[object, list[Step]]:
        """Those that were not voided, by case, oldest first."""
        known = self.alive.get(kind)
        if known is None:
            known = self.alive[kind] = {case: live(steps) for case, steps in self.of(kind).items()}
        return known

    def _make(self, kind: Kind) -> dict[object, list[Step]]:
        if kind in self._unread:
            raise Unread(kind)
        rows = self._rows.get(kind)
        if not rows:
            return {}
        model = table_of(kind)
        names = [*NEEDED[model], _STARTED] if model is tables.Vote else NEEDED[model]
        found: dict[object, list[Step]] = {}
        for row, step in zip(rows, steps_of(sets.valued(model, names, rows, unread="candidate_id")), strict=True):
            found.setdefault(row[_CASE], []).append(step)
        if len(found) < len(rows):
            for steps in found.values():
                steps.sort(key=_ENTERED)
        return found

    @property
    def kinds(self) -> Iterator[Kind]:
        """The kinds of which there may be any."""
        return chain(map(Kind, self._rows), self._unread)

    def kind_of(self, key: object) -> Kind | None:
        """The kind of a record."""
        kind = self._kinds.get(key)
        if kind is None and self._unread:
            raise Unread(key)
        return Kind(kind) if kind else None

    @cached_property
    def _kinds(self) -> dict[object, str]:
        return {row[_ID]: kind for kind, rows in self._rows.items() for row in rows}

    def givers(self) -> list[tuple[object, object]]:
        """Who is named by an opinion: the keys of the case and of the member."""
        return [
            (row[_CASE], row[_GIVER])
            for kind, rows in self._rows.items()
            if table_of(Kind(kind)) is tables.Opinion
            for row in rows
            if row[_GIVER]
        ]


class CaseSteps(LazySequence[Step], StepIndex):
    """One case's part of a batch, in the order of entry."""

    __slots__ = ("_case", "_found", "batch")

    def __init__(self, batch: StepBatch, case: object) -> None:
        self.batch, self._case, self._made = batch, case, None
        self._found: dict[UUID, Step | None] = {}

    def of(self, kind: Kind) -> Sequence[Step]:
        known = self.batch.made.get(kind)
        found = self.batch.of(kind) if known is None else known
        return found.get(self._case, ()) if found else ()

    def live(self, kind: Kind) -> list[Step]:
        known = self.batch.alive.get(kind)
        found = self.batch.live(kind) if known is None else known
        return found.get(self._case) or [] if found else []

    def find(self, step_id: UUID) -> Step | None:
        if step_id not in self._found:
            kind = self.batch.kind_of(self.batch.key_of(step_id))
            self._found[step_id] = next((s for s in self.of(kind) if s.id == step_id), None) if kind else None
        return self._found[step_id]

    def _make(self) -> tuple[Step, ...]:
        found = [step for kind in self.batch.kinds for step in self.of(kind)]
        return tuple(sorted(found, key=_ENTERED))
