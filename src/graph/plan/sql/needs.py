"""What a decoded answer still needs after the database spoke: judgements to be judged, JSON to be projected.

A tree beside the answer's own; a statement without needs is passed through as text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from graphql import FieldNode

from graph.plan.declarations.catalogue import Row
from graph.plan.declarations.sources import Judgement
from graph.plan.sql.statements import Statement


class Work(Protocol):
    """Where needs are brought, to be met for all rows at once."""

    def judge(self, place: Any, key: Any, spot: Judged) -> None: ...

    def fetch(self, place: Any, key: Any, spot: Fetched, ids: Any) -> None: ...

    def disclose(self, case_id: str | None, fields: tuple[str, ...]) -> None: ...

    def spoil(self, place: Any, key: Any, fault: Exception) -> None: ...

    def opened(self, sealed: str | None, row: str, what: str, path: tuple[str, ...]) -> Any: ...

    def arguments(self, row: Row, node: FieldNode) -> dict[str, Any]: ...

    def language(self) -> str: ...

    def today(self) -> date: ...


class Need(Protocol):
    """One spot of the answer that needs work; `place[key]` holds what the database put there."""

    def meet(self, place: Any, key: Any, work: Work) -> None: ...


@dataclass(frozen=True)
class InObject:
    """Needs of an object's members."""

    members: tuple[tuple[str, Need], ...]

    def meet(self, place: Any, key: Any, work: Work) -> None:
        found = place[key]
        if found is not None:
            for name, need in self.members:
                need.meet(found, name, work)


@dataclass(frozen=True)
class InList:
    """The same need of every item."""

    item: Need

    def meet(self, place: Any, key: Any, work: Work) -> None:
        found = place[key]
        for index in range(len(found or ())):
            self.item.meet(found, index, work)


@dataclass(frozen=True)
class Projected:
    """JSON of the row that becomes what was selected of it; `reads`: of the part that is meant, as of today."""

    project: Project
    reads: Callable[[Any, date], Any] | None = None

    def meet(self, place: Any, key: Any, work: Work) -> None:
        try:
            value = place[key] if self.reads is None else self.reads(place[key], work.today())
            self.project(value, place, key, work)
        except Exception as fault:  # noqa: BLE001 -- it costs this field, and is told
            work.spoil(place, key, fault)


@dataclass(frozen=True)
class Sealed:
    """What is kept sealed, as `what`: the database put it and its row's id here. `path`: where in the JSON that was sealed;
    `many`: a list stands there, empty where nothing was said; `project`: what it becomes once it is open."""

    what: str
    path: tuple[str, ...]
    many: bool = False
    project: Project | None = None

    def meet(self, place: Any, key: Any, work: Work) -> None:
        sealed, row = place[key]
        try:
            found = work.opened(sealed, row, self.what, self.path)
            place[key] = [] if found is None and self.many else found
            if self.project:
                self.project(place[key], place, key, work)
        except Exception as fault:  # noqa: BLE001 -- it costs this field, and is told
            work.spoil(place, key, fault)


@dataclass(frozen=True)
class Judged:
    """A judgement: the database put the dossier's id here, and the row's."""

    row: Row
    source: Judgement
    node: FieldNode
    project: Project

    def meet(self, place: Any, key: Any, work: Work) -> None:
        work.judge(place, key, self)


@dataclass(frozen=True)
class Disclosed:
    """Sensitive fields of an object that go out in clear: the database put the case's id here, which does not go out."""

    fields: tuple[str, ...]

    def meet(self, place: Any, key: Any, work: Work) -> None:
        work.disclose(place.pop(key), self.fields)


@dataclass(frozen=True)
class Fetched:
    """Nouns named by a value: one statement brings all of them as [id, object]."""

    statement: Statement
    need: Need | None
    many: bool
    hard: bool
    name: str


# Puts what was selected of a value into `place[key]`.
Project = Callable[[Any, Any, Any, Work], None]


def in_object(members: list[tuple[str, Need | None]]) -> Need | None:
    """The needs of an object, None when no member has any."""
    some = tuple((name, need) for name, need in members if need is not None)
    return InObject(some) if some else None


def in_list(item: Need | None) -> Need | None:
    return InList(item) if item is not None else None
