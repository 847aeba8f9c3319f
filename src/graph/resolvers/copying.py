"""What was written about several people in nearly the same words, for whoever looks after cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.questions.copying import Group, Likeness, by_parts
from domain.roles import WATCHING
from domain.steps.kinds import Kind
from graph.context import Context
from graph.inputs.text import uuid_of
from graph.plan.execution.work import TURNS
from records.cases import copying as records
from records.errors import BadInput, NotAllowed
from records.scheduling import FairLimiter

MOST = 50  # groups at a time
# So many texts of a group are told; how many there are is said beside them.
TOLD = 50
# Thousands of texts are in memory meanwhile; nobody has both places.
_COMPARING = FairLimiter(2, 1)


@dataclass(frozen=True)
class CopiedText:
    """One text of a group."""

    kind: Kind
    on: date
    candidate_id: UUID
    org_id: UUID | None
    text: str
    similarity: int


@dataclass(frozen=True)
class CopiedGroup:
    """Texts about different people in nearly the same words."""

    similarity: int
    count: int
    people: int
    by_one_writer: bool
    texts: list[CopiedText]


@dataclass(frozen=True)
class CopiedCount:
    """How many such texts a branch has, and about how many people."""

    org_id: UUID | None
    count: int
    people: int


@dataclass(frozen=True)
class CopiedTexts:
    """What was found within a span."""

    since: date
    until: date
    compared: int
    partial: bool
    count: int
    people: int
    organizations: list[CopiedCount]
    total_groups: int
    groups: list[CopiedGroup]


async def copied_texts(
    context: Context, organization: str | None, since: date, until: date, *, first: int, skip: int
) -> CopiedTexts:
    """The groups of an organization and below, those about most people first, and how many texts each branch has in them."""
    actor = context.actor
    if actor is None or actor.role not in WATCHING:
        raise NotAllowed
    if not 1 <= first <= MOST:
        raise BadInput(("first",), f"每次1至{MOST}组", f"Between 1 and {MOST} at a time.")
    if skip < 0:
        raise BadInput(("skip",), "不能为负", "Not below zero.")
    org_id = uuid_of("org", organization, "organization") if organization else actor.org_id
    if org_id is None:
        raise NotAllowed
    async with _COMPARING.slot(actor.account_id):
        texts = await records.written(actor, org_id, since, until)
        compared = texts[: records.MOST]
        found: list[Group] = []
        await TURNS.work(by_parts(compared, found))
    places = await records.branches(one.said.branch for group in found for one in group.texts)
    every = [one.said for group in found for one in group.texts]
    return CopiedTexts(
        since,
        until,
        len(compared),
        len(texts) > len(compared),
        len(every),
        len({said.person for said in every}),
        _by_branch(found, places),
        len(found),
        [_told(group, places) for group in found[skip : skip + first]],
    )


def _by_branch(found: Sequence[Group], places: dict[str, UUID]) -> list[CopiedCount]:
    people: dict[str, list[str]] = {}
    for group in found:
        for one in group.texts:
            people.setdefault(one.said.branch, []).append(one.said.person)
    counted = (CopiedCount(places.get(path), len(said), len(set(said))) for path, said in people.items())
    return sorted(counted, key=lambda one: (-one.count, str(one.org_id)))


def _told(group: Group, places: dict[str, UUID]) -> CopiedGroup:
    writers = {one.said.writer for one in group.texts}
    texts = [_text(one, places) for one in group.texts[:TOLD]]
    return CopiedGroup(
        _percent(group.similarity), len(group.texts), group.people, len(writers) == 1 and None not in writers, texts
    )


def _text(one: Likeness, places: dict[str, UUID]) -> CopiedText:
    said = one.said
    return CopiedText(said.kind, said.on, said.candidate, places.get(said.branch), said.text, _percent(one.similarity))


def _percent(share: float) -> int:
    return int(share * 100)
