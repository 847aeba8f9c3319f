"""Near-identical texts across people, held against every pair measured by all of their shingles."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.questions.copying import ALIKE, FIELDS, SHORTEST, Group, Said, groups, shingles, similarity, words_of
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind

DAY = date(2026, 3, 1)
# What mentors write of an activist.
TEXT = (
    "该同志政治立场坚定,能够认真学习党的理论和路线方针政策,按时递交思想汇报,在车间里主动承担急难任务,带头参加志愿服务,"
    "团结同事,作风朴实。不足之处是理论学习还不够系统,与群众谈心不够多,今后应当改进。"
)
OTHER = (
    "入职以来在检修班组工作,夜班抢修从不推脱,三次获评先进。对党的认识逐步加深,主要得益于老党员的言传身教;"
    "性格内向,发言少,建议多安排他在支部活动中主持学习,锻炼表达。"
)


def said(number: int, text: str, **given: Any) -> Said:
    as_usual = {
        "record": UUID(int=number),
        "kind": Kind.CULTIVATION,
        "on": DAY + timedelta(days=number),
        "candidate": UUID(int=1000 + number),
        "person": f"person {number}",
        "name": "",
        "writer": UUID(int=7),
        "branch": "/1/2/",
    }
    return Said(**as_usual | given, text=text)


def members(found: list[Group]) -> list[list[int]]:
    return [[one.said.record.int for one in group.texts] for group in found]


def test_the_same_opinion_on_two_people_is_found_with_its_names_days_and_figures_changed() -> None:
    one = said(1, f"王建国,2026年3月1日考察3次。{TEXT}", name="王建国")
    other = said(2, f"李 梅,2026年11月20日考察12次。\n{TEXT.replace(',', ', ')}", name="李 梅")
    (group,) = groups([other, one])
    assert members([group]) == [[1, 2]]
    assert (group.people, group.similarity) == (2, 1.0)


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"person": "person 1"}, False),  # written twice about one person
        ({"writer": UUID(int=8)}, True),  # two writers of one branch
        ({"branch": "/1/3/"}, True),  # one writer at two branches
        ({"branch": "/1/3/", "writer": UUID(int=8)}, False),
        ({"branch": "/1/3/", "writer": None}, False),  # nobody is no writer
        ({"text": OTHER}, False),
    ],
)
def test_texts_are_held_against_each_other_out_of_the_same_hands_and_about_different_people(
    changed: dict[str, Any], found: bool
) -> None:
    given = {"text": TEXT} | changed
    text = given.pop("text")
    assert bool(groups([said(1, TEXT), said(2, text, **given)])) is found


def test_what_was_written_twice_about_one_person_counts_where_somebody_else_was_given_it_too() -> None:
    mine, mine_again, yours = said(1, TEXT, person="a"), said(2, TEXT, person="a"), said(3, TEXT, person="b")
    (group,) = groups([mine, mine_again, yours])
    assert (members([group]), group.people) == ([[1, 2, 3]], 2)


def test_a_formula_that_everybody_writes_is_no_copy() -> None:
    assert groups([said(n, "同意列为发展对象,请支委会研究。") for n in range(9)]) == []
    long = TEXT[: SHORTEST * 2]
    cut = next(long[:n] for n in range(len(long)) if len(words_of(long[:n], "")) == SHORTEST)
    assert [groups([said(1, text), said(2, text)]) != [] for text in (cut, cut[:-1])] == [True, False]


def test_the_largest_group_stands_first_and_tells_how_like_the_first_text_each_is() -> None:
    mended = TEXT.replace("作风朴实", "作风扎实、待人诚恳")
    found = groups([*(said(n, OTHER) for n in (1, 2)), said(5, TEXT), said(4, mended), said(3, TEXT)])
    assert members(found) == [[3, 4, 5], [1, 2]]
    first, second, third = (one.similarity for one in found[0].texts)
    assert (first, third) == (1.0, 1.0)
    assert ALIKE <= second == found[0].similarity < 1


def test_what_a_body_resolved_and_what_is_sealed_is_not_compared() -> None:
    assert Kind.POLITICAL_REVIEW not in FIELDS
    assert not {kind for kind in FIELDS if CATALOGUE[kind].sealed or kind.startswith(("RESOLUTION", "VOTE", "NOTICE"))}
    # Each field is one that the kind's shape has.
    assert all(name in CATALOGUE[kind].shape.__struct_fields__ for kind, names in FIELDS.items() for name in names)


# ── against every pair ──────────────────────────────────────────────────────────────────────────────────────────────

PHRASES = [TEXT[at : at + 11] for at in range(0, len(TEXT) - 11, 11)] + [OTHER[at : at + 9] for at in range(0, 72, 9)]
TEXTS = st.lists(st.sampled_from(PHRASES), min_size=2, max_size=9).map("".join)


@st.composite
def some_said(draw: st.DrawFn) -> list[Said]:
    """Texts of a few people, writers and branches, some of them others with characters changed."""
    bases = draw(st.lists(TEXTS, min_size=1, max_size=4))
    found = []
    for number in range(draw(st.integers(2, 12))):
        text = list(draw(st.sampled_from(bases)))
        for at in draw(st.lists(st.integers(0, len(text) - 1), max_size=8)):
            text[at] = draw(st.sampled_from("工学农兵"))
        hands = {
            "person": draw(st.sampled_from("abcd")),
            "writer": draw(st.sampled_from([None, UUID(int=1), UUID(int=2)])),
            "branch": draw(st.sampled_from(["/1/2/", "/1/3/"])),
        }
        found.append(said(number, "".join(text), **hands))
    return found


def by_every_pair(texts: list[Said]) -> set[frozenset[int]]:
    """What hangs together when each is measured against each."""
    words = {one.record.int: words_of(one.text, one.name) for one in texts}
    above = {one.record.int: {one.record.int} for one in texts}
    for one, other in combinations(texts, 2):
        a, b = one.record.int, other.record.int
        same_hand = one.branch == other.branch or (one.writer is not None and one.writer == other.writer)
        if one.person == other.person or not same_hand or min(len(words[a]), len(words[b])) < SHORTEST:
            continue
        if similarity(shingles(words[a]), shingles(words[b])) >= ALIKE:
            whole = above[a] | above[b]
            above.update(dict.fromkeys(whole, whole))
    return {frozenset(whole) for whole in above.values() if len(whole) > 1}


@settings(max_examples=300, deadline=None)
@given(some_said())
def test_the_groups_are_those_of_every_pair_measured(texts: list[Said]) -> None:
    assert {frozenset(group) for group in members(groups(texts))} == by_every_pair(texts)


def test_one_at_the_threshold_is_found_in_a_thousand() -> None:
    """Of texts that share just enough the sketches miss none, and what they bring along in vain is measured."""
    texts, drawn = [], Random(5)  # noqa: S311 -- texts, no secrets
    for n in range(0, 1000, 2):
        base, anew = ("".join(chr(drawn.randrange(0x4E00, 0x6000)) for _ in range(size)) for size in (102, 15))
        # One stretch of fifteen anew: 83 of 117 shingles are in both.
        texts += [said(n, base, writer=None), said(n + 1, base[:50] + anew + base[65:], writer=None)]
    found = groups(texts)
    assert {frozenset(group) for group in members(found)} == by_every_pair(texts)
    assert len(found) == 500
