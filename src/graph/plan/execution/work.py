"""Meeting the needs of an answer: dossiers of all rows loaded at once, nouns named by values fetched as sets."""

from __future__ import annotations

from collections.abc import Awaitable, Generator, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol
from uuid import UUID

import orjson
from graphql import FieldNode
from msgspec import Struct, field
from msgspec.structs import replace
from strawberry import Schema
from strawberry.types.arguments import convert_arguments

from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from graph.plan.declarations.catalogue import Row
from graph.plan.execution.tree import Failed, Spoiled, Tree
from graph.plan.faults import ends_all
from graph.plan.requests.arguments import Bound
from graph.plan.sql.dialects.dialect import Dialect
from graph.plan.sql.needs import Fetched, Judged, Need
from graph.plan.sql.statements import Statement
from records.engines import connections
from records.scheduling import FairLimiter, Turns

# Judging is Python's work, which no two do at once; of the pages that wait for it, these have their dossiers in memory.
# Nobody has all places: a caller who asks for twenty pages at once waits, and others do not.
_JUDGING = FairLimiter(4, 2)
TURNS = Turns()
_FEW = 5  # judgements need no place: whoever asks about one case does not wait for pages


class Run(Protocol):
    """records.engines.connections.read_row: the row of a statement, planned anew for its values if they decide how much there is to do."""

    def __call__(self, sql: str, values: list[Any], *, anew: bool) -> Awaitable[Sequence[Any]]: ...


class Load(Protocol):
    """records.cases.dossiers.load: the dossiers of these candidates that the actor may see."""

    def __call__(
        self, actor: Actor, ids: list[UUID], *, today: date, clock: date
    ) -> Awaitable[dict[UUID, Dossier]]: ...


class Note(Protocol):
    """records.cases.lookups.shown: writes down that the actor read these fields of these cases in clear."""

    def __call__(self, actor: Actor, found: Mapping[UUID, set[str]], *, today: date) -> Awaitable[None]: ...


class Open(Protocol):
    """records.cases.lookups.opened: the text of what is sealed for a row, as what it is."""

    def __call__(self, sealed: str, row: UUID, what: str) -> str: ...


@dataclass(frozen=True)
class Means:
    """What the engine works with in every request."""

    schema: Schema
    dialect: Dialect
    run: Run
    load: Load
    open: Open


# Where a judgement goes, what is asked, and of which case and row.
Asked = tuple[Any, Any, Judged, list[str]]


class Desk(Struct):
    """The open work of one request. Judged values may name nouns, and nouns may want judging: rounds until none is left."""

    means: Means
    bound: Bound
    dossiers: dict[UUID, Dossier] = field(default_factory=dict)
    # Whose sensitive fields go out in clear, and which: written down before the answer leaves.
    disclosed: dict[UUID, set[str]] = field(default_factory=dict)
    # The answer that is being put together; None where one fault spoils all of it.
    tree: Tree | None = None
    # Whether something was done: then that is told, whatever fails after it.
    acted: bool = False
    faults: list[Failed] = field(default_factory=list)
    _spoiled: list[Spoiled] = field(default_factory=list)
    _opened: dict[str, Any] = field(default_factory=dict)
    _judged: list[Asked] = field(default_factory=list)
    _fetched: dict[int, list[tuple[Any, Any, Fetched, Any]]] = field(default_factory=dict)

    def language(self) -> str:
        return self.bound.context.language

    def today(self) -> date:
        return self.bound.context.clock

    def judge(self, place: Any, key: Any, spot: Judged) -> None:
        self._judged.append((place, key, spot, place[key]))

    def fetch(self, place: Any, key: Any, spot: Fetched, ids: Any) -> None:
        self._fetched.setdefault(id(spot), []).append((place, key, spot, ids))

    def opened(self, sealed: str | None, row: str, what: str, path: tuple[str, ...]) -> Any:
        """What was sealed, in clear; of several fields of one row it is opened once."""
        if not sealed:
            return sealed
        if sealed not in self._opened:
            text = self.means.open(sealed, UUID(row), what)
            self._opened[sealed] = orjson.loads(text) if path else text
        value = self._opened[sealed]
        for name in path:
            value = value.get(name)
        return value

    def disclose(self, case_id: str | None, fields: tuple[str, ...]) -> None:
        if case_id is not None:
            self.disclosed.setdefault(UUID(case_id), set()).update(fields)

    def spoil(self, place: Any, key: Any, fault: Exception) -> None:
        """Something could not be read: that costs its own field, and the others are answered."""
        if self.tree is None or (ends_all(fault) and not self.acted):
            raise fault
        place[key] = None
        self._spoiled.append(Spoiled(place, key, fault))

    def settled(self, root: dict[str, Any]) -> Any:
        """The answer that `root` holds under "", with null where something failed, which is added to the faults."""
        if self._spoiled:
            assert self.tree is not None  # noqa: S101 -- without one nothing is spoiled, but raised
            self.faults += self.tree.settled(root, self._spoiled)
            self._spoiled = []
        return root[""]

    def apart(self, root: dict[str, Any]) -> tuple[bytes, list[Failed]]:
        """One of several answers, which `root` holds under "": its JSON, with null where something failed, and that."""
        faults = self.tree.settled(root, self._spoiled, all_of_it=False) if self.tree and self._spoiled else []
        return orjson.dumps(root[""]), faults

    async def text(self, statement: Statement, bound: Bound | None = None) -> bytes | None:
        """Executes a statement and gives the database's JSON text."""
        context = self.bound.context
        context.facts.plans.append(statement.id)
        values = statement.values(self.means.dialect, bound or self.bound)
        if context.proof is None:
            return _told(statement, await self.means.run(statement.sql, values, anew=statement.anew))
        # The answer's first statement says who asks as well, out of the same snapshot.
        proof, postgres = context.proof, self.means.dialect.name == "postgres"
        sql, values = connections.followed(statement.sql, values, proof.sql, proof.values, postgres=postgres)
        row = await self.means.run(sql, values, anew=statement.anew)
        proof.check(row[1])
        context.proof = None
        return _told(statement, row)

    async def finished(self, answer: Any, need: Need) -> Any:
        """The decoded answer with all its needs met."""
        root = {"": answer}
        need.meet(root, "", self)
        await self.done()
        return self.settled(root)

    async def done(self) -> None:
        """Works until nothing is left."""
        while self._judged or self._fetched:
            if len(self._judged) > _FEW:
                async with _JUDGING.slot(self.bound.context.actor and self.bound.context.actor.account_id):
                    await self._judge_all()
            elif self._judged:
                await self._judge_all()
            else:
                await self._fetch_all()

    # ── judgements ──────────────────────────────────────────────────────────────────────────────────────────────────

    async def _judge_all(self) -> None:
        spots, self._judged = self._judged, []
        context = self.bound.context
        wanted = {UUID(ids[0]) for _, _, _, ids in spots if ids[0]} - self.dossiers.keys()
        try:
            if wanted and context.actor is not None:
                self.dossiers |= await self.means.load(
                    context.actor, sorted(wanted), today=context.clock, clock=context.clock
                )
        except Exception as fault:  # noqa: BLE001 -- it costs what is judged, and is told
            for place, key, _, _ in spots:
                self.spoil(place, key, fault)
            return
        by_case: dict[str | None, list[Asked]] = {}
        for asked in spots:
            by_case.setdefault(asked[3][0], []).append(asked)
        await TURNS.work(self._judging(by_case))

    def _judging(self, by_case: Mapping[str | None, Iterable[Asked]]) -> Iterator[None]:
        """Judges case by case; a piece is a judgement, or a part of one."""
        given: dict[int, dict[str, Any]] = {}
        for dossier_id, asked in by_case.items():
            dossier = self.dossiers.get(UUID(dossier_id)) if dossier_id else None
            # What is asked under several names, of the same day and edition, is judged once.
            made: dict[Hashable, Any] = {}
            for place, key, spot, (_, row_id) in asked:
                try:
                    if id(spot) not in given:
                        given[id(spot)] = self.arguments(spot.row, spot.node)
                    same = _same(spot, given[id(spot)], row_id)
                    if dossier is not None and same not in made:
                        value = spot.source.function(dossier, **given[id(spot)], **self._handed(spot, row_id))
                        made[same] = (yield from value) if isinstance(value, Generator) else value
                    spot.project(made.get(same), place, key, self)
                except Exception as fault:  # noqa: BLE001 -- it costs this judgement, and is told
                    self.spoil(place, key, fault)
                yield

    def arguments(self, row: Row, node: FieldNode) -> dict[str, Any]:
        """A field's GraphQL arguments as its function takes them; a judgement's are converted once for all rows."""
        given = self.bound.arguments(row.field, node)
        converter = self.means.schema.schema_converter
        return convert_arguments(given, row.declared.arguments, converter.scalar_registry, converter.config)

    def _handed(self, spot: Judged, row_id: str) -> dict[str, Any]:
        handed = {"context": self.bound.context, "row": UUID(row_id)}
        return {name: handed[name] for name in spot.source.takes}

    # ── nouns named by values ───────────────────────────────────────────────────────────────────────────────────────

    async def _fetch_all(self) -> None:
        groups, self._fetched = self._fetched, {}
        for group in groups.values():
            spot = group[0][2]
            keys = {k for _, _, _, ids in group for k in (ids if spot.many else [ids]) if k is not None}
            try:
                found = await self._rows(spot, sorted(keys))
                for place, key, _, ids in group:
                    place[key] = _placed(spot, found, ids)
            except Exception as fault:  # noqa: BLE001 -- it costs these objects, and is told
                for place, key, _, _ in group:
                    self.spoil(place, key, fault)

    async def _rows(self, spot: Fetched, keys: list[UUID]) -> dict[UUID, Any]:
        if not keys:
            return {}
        bound = replace(self.bound, keys=keys)
        answer = orjson.loads(await self.text(spot.statement, bound) or b"{}")
        if spot.need is not None:
            spot.need.meet({"": answer}, "", self)
        return {UUID(key): row for key, row in answer["rows"]}


def _same(spot: Judged, given: Mapping[str, Any], row_id: str) -> Hashable:
    """What makes two judgements of a case the same one."""
    return spot.source.function, row_id if "row" in spot.source.takes else "", *sorted(given.items())


def _told(statement: Statement, row: Sequence[Any]) -> bytes | None:
    return None if row[0] is None else statement.told(row[0])


def _placed(spot: Fetched, found: dict[UUID, Any], ids: Any) -> Any:
    if spot.many:
        return [found[key] for key in ids if key in found]
    row = found.get(ids)
    if row is None and spot.hard:
        raise ValueError(f"{spot.name}: null for a non-null field")
    return row
