"""Near-identical texts over the graph: of whom, where, and what stays out."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from tortoise.queryset import QuerySet

from domain.orgs.actors import Actor
from domain.questions.copying import SHORTEST
from records import tables
from records.cases import copying
from tests.domain.questions.test_copying import OTHER, TEXT
from tests.graph.world import TODAY, World, ask, respond
from tests.records.seeded import statements

ASKED = """query ($o: ID, $on: DateRange, $f: Int! = 10, $k: Int! = 0) { copiedTexts(organization: $o, on: $on, first: $f, skip: $k) {
    since until compared partial count people totalGroups organizations { organization { id } count people }
    groups { similarity count people byOneWriter texts { kind on candidate { id } organization { id } text similarity } } } }"""
SPAN = {"from": "2020-01-01", "to": str(TODAY)}


async def copied(who: Actor, **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(who, ASKED, {"on": SPAN} | given))["copiedTexts"]
    return found


def opinions(here: World) -> QuerySet[tables.Opinion]:
    return tables.Opinion.filter(org_path=here.actors["own"].org_path, voided_on=None).order_by("on", "id")


async def plant(here: World, many: int, text: str = TEXT, skip: int = 0) -> list[tables.Opinion]:
    """The same opinion on so many people, and nothing like it anywhere."""
    found: dict[Any, tables.Opinion] = {}
    for row in await opinions(here):
        found.setdefault(row.candidate_id, row)
    chosen = list(found.values())[skip : skip + many]
    assert len(chosen) == many
    for row in chosen:
        row.content = text
        await row.save()
    return chosen


async def nothing_alike() -> None:
    await tables.Opinion.all().update(content="")
    for row in await tables.Step.all():
        data = dict(row.data)
        for name in {"content", "opinion", "review_note"} & data.keys():
            data[name] = ""
        row.data = data
        await row.save()


async def test_the_same_words_about_several_people_are_told_with_who_and_where(here: World) -> None:
    await nothing_alike()
    planted = await plant(here, 3)
    await plant(here, 1, OTHER, skip=3)
    own = here.actors["own"]
    found = await copied(own)
    assert (found["since"], found["until"], found["compared"], found["partial"]) == (
        SPAN["from"],
        SPAN["to"],
        4,
        False,
    )
    assert (found["count"], found["people"], found["totalGroups"]) == (3, 3, 1)
    assert found["organizations"] == [{"organization": {"id": here.org("own")}, "count": 3, "people": 3}]
    (group,) = found["groups"]
    assert (group["similarity"], group["count"], group["people"]) == (100, 3, 3)
    assert group["byOneWriter"] is (len({row.member_id or row.recorded_by_id for row in planted}) == 1)
    assert group["texts"] == [
        {
            "kind": row.kind,
            "on": str(row.on),
            "candidate": {"id": f"cand_{row.candidate_id}"},
            "organization": {"id": here.org("own")},
            "text": TEXT,
            "similarity": 100,
        }
        for row in sorted(planted, key=lambda row: (row.on, row.id))
    ]
    # The committee reads the same; a sister branch and the person read nothing of it.
    assert await copied(here.actors["committee"]) == found
    assert (await copied(here.actors["sibling"]))["compared"] == 0
    for name in ("person", "system"):
        answer = await respond(here.actors[name], ASKED, {})
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["NOT_ALLOWED"]


async def test_reviews_and_talks_are_compared_too(here: World) -> None:
    await nothing_alike()
    kinds = ("THOUGHT_REPORT", "TALK")
    for kind, name in zip(kinds, ("review_note", "content"), strict=True):
        rows = {r.candidate_id: r for r in await tables.Step.filter(org_path=here.actors["own"].org_path, kind=kind)}
        row = list(rows.values())[kinds.index(kind)]
        row.data = row.data | {name: TEXT, "reviewed_by": str(here.actors["own"].account_id)}
        await row.save()
    (group,) = (await copied(here.actors["own"]))["groups"]
    assert sorted(text["kind"] for text in group["texts"]) == sorted(kinds)
    assert group["byOneWriter"]


async def test_what_was_voided_lies_outside_of_the_span_or_is_of_the_own_case_stays_out(here: World) -> None:
    await nothing_alike()
    first, *_ = planted = await plant(here, 2)
    own = here.actors["own"]
    last = max(row.on for row in planted)
    assert (await copied(own))["totalGroups"] == 1
    if first.on < last:
        assert (await copied(own, on={"from": str(first.on + timedelta(days=1)), "to": str(TODAY)}))["compared"] == 1
    await tables.Opinion.filter(id=first.id).update(voided_on=TODAY)
    assert (await copied(own))["compared"] == 1
    await tables.Opinion.filter(id=first.id).update(voided_on=None)
    # Whoever is in office reads nothing that others said of themselves (C-33).
    person = (await tables.Candidate.get(id=first.candidate_id)).person_key
    found = await copied(replace(own, person_key=person))
    assert (found["compared"], found["totalGroups"]) == (1, 0)


async def test_a_span_and_a_piece_are_checked_and_an_organization_elsewhere_is_not_there(here: World) -> None:
    own = here.actors["own"]

    async def refused(**given: Any) -> list[str]:
        return [error["extensions"]["code"] for error in (await respond(own, ASKED, given))["errors"]]

    assert await refused(on={"from": "2029-01-02", "to": "2029-01-01"}) == ["BAD_INPUT"]
    assert await refused(on={"from": "2000-01-02", "to": "2029-01-01"}) == ["BAD_INPUT"]
    assert await refused(f=51) == await refused(f=0) == await refused(k=-1) == ["BAD_INPUT"]
    assert await refused(o=here.org("sibling")) == ["NOT_FOUND"]
    year = await ask(own, ASKED, {})
    assert year["copiedTexts"]["since"] == str(date(TODAY.year - 1, TODAY.month, TODAY.day + 1))


async def test_groups_come_in_pieces_and_of_too_many_texts_the_latest_are_compared(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await nothing_alike()
    await plant(here, 2)
    await plant(here, 2, OTHER, skip=2)
    own = here.actors["own"]
    whole = await copied(own)
    assert (whole["totalGroups"], len(whole["groups"])) == (2, 2)
    assert [(await copied(own, f=1, k=k))["groups"] for k in (0, 1, 2)] == [
        whole["groups"][:1],
        whole["groups"][1:],
        [],
    ]
    monkeypatch.setattr(copying, "MOST", 3)
    found = await copied(own)
    assert (found["compared"], found["partial"]) == (3, True)


async def test_three_texts_take_as_many_statements_as_two(here: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await nothing_alike()
    counts = []
    for many in (2, 3):
        await plant(here, many)
        with statements(monkeypatch) as made:
            assert (await copied(here.actors["own"]))["count"] == many
        counts.append(len(made))
    assert counts[0] == counts[1]


async def test_what_is_shorter_than_can_be_told_apart_is_not_read(here: World) -> None:
    await nothing_alike()
    await plant(here, 2, TEXT[: SHORTEST - 1])
    assert (await copied(here.actors["own"]))["compared"] == 0
