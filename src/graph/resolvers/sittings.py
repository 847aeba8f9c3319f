"""One act for many cases: a committee's sitting, a season of opinions, a general meeting with several people.

All is judged in memory while nobody is kept waiting; then one short transaction locks the cases, judges again what has
changed meanwhile, and writes what passed, in as many statements for five thousand as for one. A dry run stops before the
transaction: it is the same code.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections import Counter, defaultdict
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol, TypeVar
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace
from tortoise.transactions import in_transaction

from domain.acts.conditions import own_case
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.roles import may, not_allowed
from domain.rules import Outcome, Problem, ProblemCode
from graph.context import Context
from graph.conversion import Unbuilt
from graph.enums import ErrorPolicy
from graph.inputs.flaws import collecting
from graph.inputs.plural.rows import LISTS, Firsts, PluralFields, Unfit, clean_rows
from graph.inputs.text import NOBODY, cleaned, uuid_of
from graph.resolvers import files
from graph.resolvers.acting import NOT_FOUND, Work, at, business_date, changed_meanwhile, problem_of, together
from graph.resolvers.results import (
    PlainProblem,
    Result,
    Results,
    again,
    kept,
    others_refused,
    owed,
    plain,
    refused_whole,
    state_of,
)
from records import idempotency
from records.cases import changes, dossiers, keeping
from records.cases.dossiers import Door, own
from records.cases.lazy_steps import Habit, Unread
from records.cases.lookups import branches_of, cases_of
from records.counts import counted
from records.errors import BadInput, Busy, Fault, NotFound, conflicts
from records.scheduling import TimeSlice
from records.trail import denials

_SLICE = 200  # cases whose dossiers are in memory at once
_TRIES = 3
# What each act looks at, as long as the process lives: it follows from the guards, not from the cases.
_HABITS: defaultdict[tuple[str, frozenset[str]], Habit] = defaultdict(Habit)

Sitting = Callable[[Context, str, Any, Actor], Awaitable[Results]]
Beside = Callable[[], Awaitable[None]]


class Asked(Struct, frozen=True):
    """One row of a plural act: on whose case, and what is asked of it; `flaws` where the row cannot be understood.

    `place` is the list of the input it stands in, and `named` the field of an item that says what is asked about. `record_id` is the record asked about, where it exists already. `manner`
    tells apart what one act does in several ways, for they look at other records.
    """

    id: str
    case_id: UUID | None
    work: Work | None = None
    record_id: UUID | None = None
    version: int | None = None
    flaws: tuple[Problem, ...] = ()
    members: tuple[UUID, ...] = ()
    place: str = "items"
    manner: str = ""
    named: str = "id"


@dataclass
class _Judged:
    """The rows of one case as they were judged at a version of it, with what is to be written."""

    version: int
    results: list[Result] = field(default_factory=list)
    writing: changes.Writing | None = None


async def perform_many(context: Context, act: str, given: Unbuilt, sitting: Sitting) -> Results:
    """Any plural act: the role first, then clean text, then the rows; what is wrong with the whole is told of the whole."""
    actor = context.actor
    if actor is None or not may(actor, act):
        if actor is not None:
            await denials.note(actor, act, on=context.clock)
        return refused_whole(not_allowed())
    try:
        # Thousands of rows take their time, which is not the loop's.
        built, flawed = await asyncio.to_thread(_clean, given)
        await files.attach(built, actor)
        found = await sitting(dataclasses.replace(context, flawed=flawed), act, built, actor)
    except BadInput as first:
        with collecting() as noted:
            built, _ = _clean(given)
            await files.attach(built, actor)
            on = business_date(context, getattr(built, "on", None))
            if hasattr(built, "on"):
                built.on = on
            built.rows()
        return refused_whole(*map(problem_of, noted or [first]))
    except Fault as fault:
        return refused_whole(problem_of(fault))
    if not (found.validated_only or found.replayed):
        counted.acted(act, done=found.succeeded, refused=found.failed)
    return found


def _clean(given: Unbuilt) -> tuple[Any, Mapping[int, tuple[BadInput, ...]]]:
    """What is said of all rows is clean or the call is refused; of its own words each row answers for itself. A row by which
    something is entered is the single act, which cleans it."""
    built = cleaned(given.built(), but=LISTS)
    return built, clean_rows(built) if isinstance(built, PluralFields) else {}


async def sit(
    context: Context,
    act: str,
    given: Any,
    actor: Actor,
    rows: Sequence[Asked],
    branches: Mapping[UUID, str],
    door: Door = own,
    beside: Beside | None = None,
) -> Results:
    """Judges every row and keeps what passed. `given` has `error_policy`, `validate_only` and `idempotency_key`.

    `branches` are the paths of those cases that the actor may see; they are come to by the `door`. `beside` is asked in the
    transaction, once the cases are locked and anything is to be written.

    The same key with the same input answers as it did the first time, and the act happens once.
    """
    key = given.idempotency_key
    # Where text was not fit to be kept, its harmless stand-in is not what was said.
    digest = idempotency.digest([given, sorted(context.flawed)] if context.flawed else given) if key else ""
    habit = _HABITS[act, frozenset(row.manner for row in rows)]
    day = business_date(context, getattr(given, "on", None))
    # The answer that is kept under a key is whole, whatever was selected of it.
    sitting = _Sitting(context, act, actor, rows, branches, day, habit, context.states or bool(key), door, beside)
    if given.validate_only:
        return replace(sitting.results(await sitting.judged(), given.error_policy), validated_only=True)
    if key:
        stored = await idempotency.known(actor.account_id, key, act, digest)
        if stored is not None:
            return again(stored)
    for attempt in range(_TRIES):
        try:
            return await sitting.written(given.error_policy, key, digest)
        except Busy:
            # A deadlock, a lock waited for too long: nothing was written. Each time judged afresh.
            if attempt == _TRIES - 1:
                raise
    raise AssertionError("unreachable")


@dataclass
class _Sitting:
    """One call being worked on."""

    context: Context
    act: str
    actor: Actor
    rows: Sequence[Asked]
    branches: Mapping[UUID, str]
    day: date
    habit: Habit
    states: bool
    door: Door = own
    beside: Beside | None = None

    async def judged(self) -> dict[UUID, _Judged]:
        """Every case of the call, a slice at a time: its dossiers are let go before the next is read."""
        rows = self._by_case()
        # Branch by branch: neighbours share a roster.
        cases = sorted(rows.keys() & self.branches, key=lambda case: (self.branches[case], case))
        found: dict[UUID, _Judged] = {}
        async with aclosing(self._loaded(cases, rows)) as slices:
            async for loaded in slices:
                found |= await self._judged(loaded, rows)
        return found

    async def _loaded(
        self, cases: Sequence[UUID], rows: Mapping[UUID, list[tuple[int, Asked]]]
    ) -> AsyncGenerator[dict[UUID, Dossier]]:
        """The dossiers slice by slice; the next is read while one is judged."""
        slices = [cases[start : start + _SLICE] for start in range(0, len(cases), _SLICE)]
        coming = [asyncio.ensure_future(self._read(some, rows)) for some in slices[:1]]
        try:
            for number in range(len(slices)):
                loaded = await coming.pop()
                coming = [asyncio.ensure_future(self._read(some, rows)) for some in slices[number + 1 : number + 2]]
                yield loaded
        finally:
            for read in coming:
                read.cancel()

    async def _read(
        self, cases: Iterable[UUID], rows: Mapping[UUID, list[tuple[int, Asked]]], *, whole: bool = False
    ) -> dict[UUID, Dossier]:
        members = {m for case in cases for _, row in rows[case] for m in row.members}
        habit = None if whole else self.habit
        return await dossiers.gathered(
            self.actor, cases, today=self.day, clock=self.context.clock, members=members, habit=habit, door=self.door
        )

    def _by_case(self) -> dict[UUID, list[tuple[int, Asked]]]:
        """The rows of each case, in the order asked: one may rest on the one before."""
        found: dict[UUID, list[tuple[int, Asked]]] = {}
        for index, row in enumerate(self.rows):
            if row.case_id is not None and not row.flaws:
                found.setdefault(row.case_id, []).append((index, row))
        return found

    async def _judged(
        self, loaded: Mapping[UUID, Dossier], rows: Mapping[UUID, list[tuple[int, Asked]]]
    ) -> dict[UUID, _Judged]:
        try:
            found = await self._as_read(loaded, rows)
        except Unread:
            loaded = await self._read(loaded, rows, whole=True)
            found = await self._as_read(loaded, rows)
        self.habit.learn(loaded.values())
        return found

    async def _as_read(
        self, loaded: Mapping[UUID, Dossier], rows: Mapping[UUID, list[tuple[int, Asked]]]
    ) -> dict[UUID, _Judged]:
        found, turn = {}, TimeSlice()
        for case_id, dossier in loaded.items():
            found[case_id] = self._one(dossier, rows[case_id])
            await turn.checkpoint()
        return found

    def _one(self, dossier: Dossier, rows: Sequence[tuple[int, Asked]]) -> _Judged:
        judged = _Judged(dossier.version)
        done = []
        version = dossier.version
        for index, row in rows:
            outcome = self._outcome(dossier, row, version)
            if outcome.done and outcome.after is not None:
                dossier = outcome.after
                outcome = keeping.stamped(outcome, self.actor)
                done.append(outcome)
            judged.results.append(_result(index, row, outcome, states=self.states))
        if done:
            judged.writing = changes.writing(self.actor, done, act=self.act)
        return judged

    def _outcome(self, dossier: Dossier, row: Asked, version: int) -> Outcome:
        if barred := own_case(dossier, self.actor):
            return Outcome(dossier, problems=tuple(barred))
        stale = changed_meanwhile(version, row.version)
        if stale:
            return Outcome(dossier, problems=tuple(stale))
        assert row.work is not None  # noqa: S101 -- a row without a flaw has work
        try:
            return row.work(dossier, self.actor)
        except BadInput:
            return Outcome(dossier, problems=_all_flaws(row.work, dossier, self.actor))
        except NotFound:
            return Outcome(dossier, problems=(NOT_FOUND,))

    async def written(self, policy: ErrorPolicy, key: str | None, digest: str) -> Results:
        """Judged, then written in one transaction, or not at all."""
        judged = await self.judged()
        with conflicts():
            async with in_transaction():
                if key:
                    stored = await idempotency.once(self.actor.account_id, key, self.act, digest)
                    if stored is not None:
                        return again(stored)
                judged = await self._still(judged)
                found = self.results(judged, policy)
                if found.succeeded:
                    if self.beside is not None:
                        await self.beside()
                    writings = [j.writing for j in judged.values() if j.writing is not None]
                    await keeping.write(self.actor, writings, request_id=self.context.request_id)
                    if key:
                        await idempotency.store(self.actor.account_id, key, self.act, digest, kept(found))
        return found

    async def _still(self, judged: Mapping[UUID, _Judged]) -> dict[UUID, _Judged]:
        """The cases locked; those that changed since they were judged are judged again, those that went are gone."""
        now = await dossiers.versions(self.actor, judged, door=self.door)
        same = {case: j for case, j in judged.items() if now.get(case) == j.version}
        moved = [case for case in now if case not in same]
        rows = self._by_case()
        return {**same, **(await self._judged(await self._read(moved, rows), rows) if moved else {})}

    def results(self, judged: Mapping[UUID, _Judged], policy: ErrorPolicy) -> Results:
        """One for each row, in the order asked."""
        known = {result.index: result for case in judged.values() for result in case.results}
        found = [known.get(index) or _never_judged(index, row) for index, row in enumerate(self.rows)]
        results = Results(tuple(found))
        return others_refused(results) if policy is ErrorPolicy.REJECT_EVERYTHING and results.failed else results


def _all_flaws(work: Work, dossier: Dossier, actor: Actor) -> tuple[Problem, ...]:
    """All that is wrong with a row in which something is wrong."""
    told: tuple[Problem, ...] = ()
    with collecting() as noted, suppress(NotFound):
        told = tuple(p for p in work(dossier, actor).problems if p.code is ProblemCode.BAD_INPUT)
    return together([problem_of(wrong) for wrong in noted], told)


def _never_judged(index: int, row: Asked) -> Result:
    problems = tuple(_placed(problem, row, index) for problem in row.flaws or (NOT_FOUND,))
    return Result(index, row.id, record_id=row.record_id, problems=problems)


def _placed(problem: Problem, row: Asked, index: int) -> PlainProblem:
    """A row's problem with the place of the row: an id in a list of ids is its own place, in an item it has a field."""
    about_itself = problem.path == (row.named,) or (problem.code is ProblemCode.NOT_FOUND and not problem.path)
    if not about_itself:
        return plain(problem, row.place, str(index))
    named = (row.named,) if row.place == "items" else ()
    return plain(replace(problem, path=()), row.place, str(index), *named)


def _result(index: int, row: Asked, outcome: Outcome, *, states: bool) -> Result:
    after = outcome.after if outcome.done else None
    return Result(
        index,
        row.id,
        candidate_id=outcome.before.id,
        record_id=outcome.subject or row.record_id,
        succeeded=after is not None,
        problems=tuple(_placed(p, row, index) for p in outcome.problems),
        warnings=tuple(plain(p) for p in outcome.warnings),
        before=state_of(outcome.before) if states else None,
        after=state_of(after) if states and after else None,
        deadlines=owed(after) if states and after else (),
    )


# ── the rows of a call ──────────────────────────────────────────────────────────────────────────────────────────────

_CASE = "candidateId"


def on_cases(
    work_of: Callable[[Context, Any], Work],
    *,
    about: Callable[[Any], UUID] | None = None,
    beside: Beside | None = None,
) -> Sitting:
    """The plural of `on_case`: each row names its person by `candidate_id`, and is the single act; or it is `about` a record
    of theirs, which it names by its `id`."""

    async def sitting(context: Context, act: str, given: Any, actor: Actor) -> Results:
        rows = given.rows()
        asked = [_on_case(context, work_of, about, number, *row) for number, row in enumerate(rows)]
        asked = _each_once(asked, [row for _, row in rows])
        branches = await branches_of(actor, {row.case_id for row in asked if row.case_id is not None})
        return await sit(context, act, given, actor, asked, branches, beside=beside)

    return sitting


def _on_case(
    context: Context,
    work_of: Callable[[Context, Any], Work],
    about: Callable[[Any], UUID] | None,
    number: int,
    place: str,
    row: Any,
) -> Asked:
    unclean = context.flawed.get(number, ())
    if isinstance(row, Unfit):
        return _unfit(row.id, (*unclean, row.wrong), place, _CASE)
    asked, named = (row.id, "id") if about else (row.candidate_id, _CASE)

    def understood() -> Asked:
        found = uuid_of("cand", row.candidate_id, "candidate_id")
        case_id = None if found == NOBODY else found
        record_id = about(row) if about else None
        members = tuple(members_of(row))
        work = work_of(context, row)
        return Asked(asked, case_id, work, record_id, row.version, (), members, place, named=named)

    try:
        if not unclean:
            return understood()
    except BadInput:
        pass
    found = Asked(asked, None)
    with collecting() as noted:
        found = understood()
    return _unfit(asked, (*unclean, *noted), place, named, found.record_id, found.case_id)


def _unfit(
    asked: str,
    wrong: Sequence[BadInput],
    place: str,
    named: str,
    record_id: UUID | None = None,
    case_id: UUID | None = None,
) -> Asked:
    """A row that is not judged: all that is wrong with it, one at a place. Of an id in a list the place is the row."""
    told = [at(p, *(p.path or (named,))) for p in map(problem_of, wrong)]
    return Asked(asked, case_id, None, record_id, flaws=together(told), place=place, named=named)


def _each_once(asked: Sequence[Asked], rows: Sequence[Any]) -> list[Asked]:
    """A row that says all that one before it says is not done again; two opinions of one person are two."""
    times, firsts, found = Counter((one.case_id, one.record_id) for one in asked), Firsts(), []
    for number, (one, row) in enumerate(zip(asked, rows, strict=True), start=1):
        key = (one.case_id, one.record_id)
        if one.case_id is not None and times[key] > 1:
            said = None if one.record_id else repr({**vars(row), "candidate_id": None})
            if same := firsts.again((*key, said), number, one.named):
                one = _unfit(one.id, (same,), one.place, one.named, one.record_id)
        found.append(one)
    return found


def members_of(given: Any) -> list[UUID]:
    """The members that an act names."""
    named = getattr(given, "member_ids", None) or ()
    return [uuid_of("mem", key, "member_ids", str(number)) for number, key in enumerate(named)]


def on_approvals(work_of: Callable[[UUID, Any], Work]) -> Sitting:
    """Each row names a submission; one out of the caller's scope does not exist. Its version is the submission's."""
    return on_named("apr", cases_of, lambda key, row, _: work_of(key, row))


class Placed(Protocol):
    """Of which case something is, and the path of its branch."""

    @property
    def id(self) -> UUID: ...
    @property
    def branch(self) -> str: ...


_P = TypeVar("_P", bound=Placed)


def on_named(
    prefix: str,
    placed: Callable[[Actor, Iterable[UUID]], Awaitable[Mapping[UUID, _P]]],
    work_of: Callable[[UUID, Any, _P], Work],
    door: Door = own,
) -> Sitting:
    """Each row names something of a case by its `id`, once; what `placed` does not find does not exist."""

    async def sitting(context: Context, act: str, given: Any, actor: Actor) -> Results:
        rows = [(place, row, _key(prefix, row)) for place, row in given.rows()]
        cases = await placed(actor, {key for _, _, key in rows if isinstance(key, UUID)})
        asked: list[Asked] = []
        firsts = Firsts()
        for number, (place, row, key) in enumerate(rows):
            wrong = context.flawed.get(number, ())
            if isinstance(key, BadInput):
                asked.append(_unfit(row.id, (*wrong, key), place, "id"))
            elif again := firsts.again(key, number + 1, "id"):
                asked.append(_unfit(row.id, (again,), place, "id", key))
            elif wrong:
                asked.append(_unfit(row.id, wrong, place, "id", key))
            else:
                manner = str(getattr(row, "decision", ""))
                case = cases.get(key)
                work = work_of(key, row, case) if case else None
                asked.append(Asked(row.id, case.id if case else None, work, key, place=place, manner=manner))
        branches = {case.id: case.branch for case in cases.values()}
        return await sit(context, act, given, actor, asked, branches, door)

    return sitting


def _key(prefix: str, row: Any) -> UUID | BadInput:
    if isinstance(row, Unfit):
        return row.wrong
    try:
        return uuid_of(prefix, row.id, "id")
    except BadInput as wrong:
        return wrong
