"""The records of a case, kept so that those of a kind are found without looking at the others."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from operator import attrgetter
from typing import overload
from uuid import UUID

from domain.steps.kinds import Kind
from domain.steps.step import Step

_DAY_OF = attrgetter("on")


def live(steps: Sequence[Step]) -> list[Step]:
    """Those that were not voided, by their days. Stable: of two on a day, the one entered later comes later."""
    found = [s for s in steps if s.voided_on is None]
    if len(found) > 1:
        found.sort(key=_DAY_OF)
    return found


class StepIndex(Sequence[Step]):
    """The records of a case, in the order of their entry, kept so that one is found without looking at the others."""

    @abstractmethod
    def of(self, kind: Kind) -> Sequence[Step]:
        """Those of a kind."""

    @abstractmethod
    def live(self, kind: Kind) -> list[Step]:
        """Those of a kind that were not voided, oldest first; the same for every day on which the case is judged."""

    @abstractmethod
    def find(self, step_id: UUID) -> Step | None:
        """The record with this id."""


class IndexedSteps(StepIndex):
    """Any records, filed."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        self._by_kind: dict[Kind, list[Step]] = {}
        self._live: dict[Kind, list[Step]] = {}
        for step in steps:
            self._by_kind.setdefault(step.kind, []).append(step)

    def of(self, kind: Kind) -> Sequence[Step]:
        return self._by_kind.get(kind, ())

    def live(self, kind: Kind) -> list[Step]:
        known = self._live.get(kind)
        if known is None:
            known = self._live[kind] = live(self._by_kind.get(kind, ()))
        return known

    def find(self, step_id: UUID) -> Step | None:
        return next((s for s in self._steps if s.id == step_id), None)

    @overload
    def __getitem__(self, index: int) -> Step: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Step]: ...

    def __getitem__(self, index: int | slice) -> Step | Sequence[Step]:
        return self._steps[index]

    def __len__(self) -> int:
        return len(self._steps)
