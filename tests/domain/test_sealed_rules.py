"""Every rule that looks into a political review is marked on the page: to whom it is sealed little is told of the rule."""

from __future__ import annotations

from typing import Any

from msgspec import structs

from domain.case.dossier import Dossier
from domain.regulation import GUARDS
from domain.rules import Guard
from domain.steps.step import Step
from domain.steps.vetting import PoliticalReview
from tests.domain.legs import LEGS
from tests.domain.test_regulation import ROWS

_LOOKED: list[str] = []
_SAID = frozenset(PoliticalReview.__struct_fields__)


class Watched(PoliticalReview, frozen=True):
    """A review that notes what is read of it."""

    def __getattribute__(self, name: str) -> Any:
        if name in _SAID:
            _LOOKED.append(name)
        return object.__getattribute__(self, name)


class Filed(Step, frozen=True):
    """Its record: the papers are sealed like the text."""

    def __getattribute__(self, name: str) -> Any:
        if name == "attachments":
            _LOOKED.append(name)
        return object.__getattribute__(self, name)


def watched(step: Step) -> Step:
    if not isinstance(step.shape, PoliticalReview):
        return step
    own = {name: getattr(step, name) for name in Step.__struct_fields__}
    return Filed(**own | {"shape": Watched(**structs.asdict(step.shape))})


def looks_into_a_review(guard: Guard, d: Dossier) -> bool:
    seen = structs.replace(
        d, steps=tuple(map(watched, d.steps)), judged=watched(d.judged) if d.judged is not None else None
    )
    _LOOKED.clear()
    guard.check(seen)
    return bool(_LOOKED)


def test_every_rule_that_looks_into_a_review_is_sealed_like_it() -> None:
    cases = [d for legs in LEGS.values() for d in legs.values()]
    own: dict[str, list[Dossier]] = {}
    for guard, _, inside, outside in ROWS:
        own.setdefault(guard, []).extend((inside, outside))
    found = {g.id for g in GUARDS if any(looks_into_a_review(g, d) for d in (*cases, *own.get(g.id, ())))}
    assert found == {g.id for g in GUARDS if g.sealed}
    assert found == {"R-DEV-6.family", "R-DEV-9", "R-DEV-9.content", "R-DEV-10"}
