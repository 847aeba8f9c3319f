"""Nothing is judged for nothing: every judgement of the schema weighs something, and what takes longest weighs most."""

from __future__ import annotations

from datetime import date

import pytest
from graphql import GraphQLObjectType, get_named_type, is_leaf_type, parse

from graph.plan.declarations.sources import Judgement
from graph.plan.faults import Fault
from graph.plan.measure.limits import Limits
from graph.plan.measure.sums import measure
from graph.plan.measure.weights import check_weight
from graph.resolvers.judgements import Judged
from graph.schema import engine

LIMITS = Limits()


def fields() -> list[tuple[str, str]]:
    """Every field that is judged when it is selected: of a row, or of the case on another day."""
    shapes = engine.catalogue.shapes
    judged = [
        (s.name, name) for s in shapes.values() for name, row in s.rows.items() if isinstance(row.source, Judgement)
    ]
    parts = shapes["Judgement"].rows
    worked_out = [
        ("Judgement", n)
        for n, row in parts.items()
        if not isinstance(getattr(Judged, row.declared.python_name), property)
    ]
    return sorted({*judged, *worked_out})


def selected(type_: str, name: str) -> str:
    """The field, with whatever leaf there is below it."""
    definition = engine.catalogue.schema.type_map[type_].fields[name]  # type: ignore[attr-defined]
    below = get_named_type(definition.type)
    if not isinstance(below, GraphQLObjectType):
        return name
    leaf = next(n for n, f in below.fields.items() if is_leaf_type(get_named_type(f.type)))
    return f"{name} {{ {leaf} }}"


def cost(selection: str, rows: int = 10, root: str = "candidates") -> int:
    text = f"{{ {root}(first: {rows}) {{ nodes {{ {selection} }} }} }}"
    return measure(parse(text), engine.chart, LIMITS).weight("", {}).cost


@pytest.mark.parametrize(("type_", "name"), fields())
def test_every_judgement_weighs_something_for_each_row(type_: str, name: str) -> None:
    root = {"Approval": "approvals"}.get(type_, "candidates")
    wrapped = "judged {{ {} }}" if type_ == "Judgement" else "{}"
    bare = "judged { on }" if type_ == "Judgement" else "id"
    found = [cost(wrapped.format(selected(type_, name)), rows, root) for rows in (10, 20)]
    assert found[0] >= cost(bare, 10, root) + 10
    assert found[1] == 2 * found[0]


@pytest.mark.parametrize(
    ("given", "variables", "weight"),
    [
        ('(on: "2026-01-01")', {}, 100),
        ("(on: null)", {}, 3),
        ("(for: PRE_REVIEW)", {}, 3),
        ("(on: $d)", {}, 3),
        ("(on: $d)", {"d": None}, 3),
        ("(on: $d)", {"d": date(2026, 1, 1)}, 100),
    ],
)
def test_a_day_past_is_looked_at_day_by_day(given: str, variables: dict[str, object], weight: int) -> None:
    text = f"query Q($d: Date) {{ candidates(first: 10) {{ nodes {{ problems{given} {{ message }} }} }} }}"
    assert measure(parse(text), engine.chart, LIMITS).weight("Q", variables).cost == 10 + 10 * weight


@pytest.mark.parametrize(
    "selection",
    [
        " ".join(f'a{n}: judged(on: "2020-01-{n:02}") {{ stage }}' for n in range(1, 30)),
        " ".join(f'a{n}: judged(on: "2020-01-{n:02}") {{ nextSteps {{ label }} }}' for n in range(1, 13)),
        "judged { operations { section } }",
        "operations { section } again: operations { label }",
        'problems(on: "2020-01-01") { message }',
        "...F } } } fragment F on Candidate { ...G } fragment G on Candidate { a: operations { act } b: operations { act } } query B { me { account { name",
    ],
)
def test_what_would_be_judged_too_often_is_refused(selection: str) -> None:
    text = f"{{ candidates(first: 100) {{ nodes {{ {selection} }} }} }}".replace(
        "{ candidates", "query A { candidates", 1
    )
    with pytest.raises(Fault) as refused:
        check_weight(measure(parse(text), engine.chart, LIMITS).weight("A", {}), LIMITS)
    assert refused.value.extensions["limit"] == "cost"


@pytest.mark.parametrize(
    "selection",
    [
        "operations { section } introducers { since }",
        "overdue { message } deadlines { message } nextSteps { label } problems { message } tasks { message } anomalies { message }",
        "judged { stage nextSteps { label } }",
    ],
)
def test_a_page_of_a_hundred_may_be_judged(selection: str) -> None:
    text = f"{{ candidates(first: 100) {{ nodes {{ {selection} }} }} }}"
    check_weight(measure(parse(text), engine.chart, LIMITS).weight("", {}), LIMITS)
