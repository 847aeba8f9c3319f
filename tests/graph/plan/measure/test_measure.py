"""What a document may ask for: at the limit it passes, one over it is refused, and the measuring itself is linear."""

import json
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
import strawberry
from graphql import GraphQLError, parse
from tortoise.context import TortoiseContext

from graph.plan import act, by_id, given
from graph.plan.execution.engine import Engine
from graph.plan.execution.requests import Ask, Reply
from graph.plan.faults import Fault
from graph.plan.measure.chart import LISTED
from graph.plan.measure.limits import Limits
from graph.plan.measure.sums import measure
from graph.plan.measure.variables import check_variables
from graph.plan.measure.weights import Measured, Weight, check_weight
from tests.graph.plan import toy
from tests.graph.plan.rows import actor, context, fill

LIMITS = Limits()
ENGINE = Engine(toy.schema, load=toy.load)


def measured(text: str, limits: Limits = LIMITS) -> Measured:
    return measure(parse(text), ENGINE.chart, limits)


def refusal(ask: Callable[[], object]) -> dict[str, Any] | None:
    """What is refused and by how much; None where nothing is."""
    try:
        ask()
    except Fault as fault:
        return fault.extensions if fault.code == "LIMIT_EXCEEDED" else {"code": fault.code}
    return None


# ── the edges ───────────────────────────────────────────────────────────────────────────────────────────────────────


def deep(n: int) -> str:
    return "{ a " * n + "}" * n


def chained(n: int) -> str:
    """One field a fragment, each spreading the next."""
    parts = [f"fragment F{k} on Candidate {{ previousCase {{ ...F{k + 1} }} }}" for k in range(n - 1)]
    return " ".join(["{ ...F0 }", *parts, f"fragment F{n - 1} on Candidate {{ name }}"])


def merged(n: int) -> str:
    return "{ me { " + "name " * n + "} }"


EDGES: list[tuple[str, int, Callable[[int], str]]] = [
    ("depth", 12, deep),
    ("depth", 12, chained),
    ("depth", 12, lambda n: "{ a { ...F } } fragment F on Candidate " + deep(n - 1)),
    ("depth", 12, lambda n: "{ me { name } } fragment Unused on Candidate " + deep(n)),
    ("aliases", 30, lambda n: "{ me { " + " ".join(f"a{k}: name" for k in range(n)) + " } }"),
    ("aliases", 30, lambda n: "{ " + "...F " * n + "} fragment F on Query { a: me { name } }"),
    ("fields", 500, lambda n: "{ " + " ".join(f"f{k}" for k in range(n)) + " }"),
    ("fields", 500, lambda n: "{ " + " ".join(f"f{k} {{ ...F }}" for k in range(n // 2)) + " x" * (n % 2) + " } fragment F on Me { name }"),
    ("fields", 500, lambda n: "query A { " + " ".join(f"f{k}" for k in range(n - 7)) + " } query B { a b c d e f g }"),
    ("directives", 30, lambda n: "{ me { name" + " @skip(if: false)" * n + " } }"),
    ("directives", 30, lambda n: "query($a: Int" + " @x" * (n - 3) + ") @x { me @x { ... @x { name } } }"),
    ("directives", 30, lambda n: "{ " + "...F " * n + "} fragment F on Query { me @x { name } }"),
    ("operations", 10, lambda n: " ".join(f"query Q{k} {{ me {{ name }} }}" for k in range(n))),
    ("introspectionDepth", 2, lambda n: "{ __schema { types { name " + "fields { type { " * (n - 1) + "name" + " } }" * (n - 1) + " } } }"),
    ("introspectionDepth", 2, lambda n: '{ __type(name: "x") { ...F } } fragment F on __Type { ' + "interfaces { " * n + "name" + " }" * n + " }"),
    ("introspectionDepth", 2, lambda n: "{ __schema { types { ...F } } } fragment F on __Type { " + "inputFields { type { " * (n - 1) + "name" + " } }" * (n - 1) + " }"),
    ("literals", 1_000, lambda n: "{ f(a: [" + "1 " * (n - 1) + "]) }"),
    ("literals", 1_000, lambda n: "query($a: [Int] = [" + "1 " * (n - 4) + "]) { f(a: {b: $a}) @x(c: 1) }"),
    ("fragments", 100, lambda n: "{ me { name } } " + " ".join(f"fragment F{k} on Me {{ name }}" for k in range(n))),
    ("introspectionAliases", 0, lambda n: "{ __schema { " + "a: types { name } " * n + "} b: __type(name: \"x\") { name } }"),
    ("introspectionAliases", 0, lambda n: "{ " + "a: " * n + "__schema { types { name } } }"),
]  # fmt: skip


@pytest.mark.parametrize(("limit", "most", "text"), EDGES)
def test_document_at_a_limit_passes_and_one_over_is_refused(limit: str, most: int, text: Callable[[int], str]) -> None:
    assert refusal(lambda: measured(text(most))) is None
    assert refusal(lambda: measured(text(most + 1))) == {"limit": limit, "requested": most + 1, "maximum": most}


@pytest.mark.parametrize(("times", "pairs"), [(141, None), (142, 142 * 141 // 2)])
def test_repeats_are_counted_in_the_pairs_that_validation_compares(times: int, pairs: int | None) -> None:
    found = refusal(lambda: measured(merged(times)))
    assert found == (pairs and {"limit": "repeats", "requested": pairs, "maximum": 10_000})


def test_repeats_are_found_through_fragments_and_below_repeated_parents() -> None:
    limits = replace(LIMITS, repeats=0)
    for text, pairs in [
        ("{ me { name } ... { me { name } } ...F } fragment F on Query { me { name } }", 6),
        ("{ ...F ...F } fragment F on Query { me { name } }", 0),
        ("{ a: name b: name c: name }", 0),
    ]:
        found = refusal(lambda text=text: measured(text, limits))  # type: ignore[misc]  # bound at once
        assert (found or {"requested": 0})["requested"] == pairs


@pytest.mark.parametrize("where", ["{ f(a: [%s]) }", "{ f(a: {b: {c: [%s]}}) }", "query($a: [Int] = [%s]) { f }"])
def test_list_in_the_text_has_a_limit(where: str) -> None:
    limits = replace(LIMITS, list_argument=50)
    assert refusal(lambda: measured(where % ("1 " * 50), limits)) is None
    assert refusal(lambda: measured(where % ("1 " * 51), limits)) == {
        "limit": "listArgument", "requested": 51, "maximum": 50,
    }  # fmt: skip


def nested(levels: int) -> dict[str, Any]:
    value: Any = 1
    for number in range(levels):
        value = {"a": value} if number % 2 or number == levels - 1 else [value]
    found: dict[str, Any] = value
    return found


@pytest.mark.parametrize(
    ("limit", "most", "variables", "bulk"),
    [
        ("variableDepth", 20, nested, False),
        ("listArgument", 5_000, lambda n: {"a": [1] * n}, False),
        ("listArgument", 5_000, lambda n: {"a": [[{"b": [1] * n}]]}, True),
        ("values", 10_000, lambda n: {"a": [1] * 4_000, "b": [1] * 4_000, "c": {str(k): 1 for k in range(n - 8_003)}}, False),
        ("values", 200_000, lambda n: {"a": [[1] * 4_000 for _ in range(49)] + [[1] * (n - 49 * 4_001 - 2)]}, True),
    ],
)  # fmt: skip
def test_variables_at_a_limit_pass_and_one_over_are_refused(
    limit: str, most: int, variables: Callable[[int], dict[str, Any]], bulk: bool
) -> None:
    assert refusal(lambda: check_variables(variables(most), LIMITS, bulk=bulk)) is None
    assert refusal(lambda: check_variables(variables(most + 1), LIMITS, bulk=bulk)) == {
        "limit": limit, "requested": most + 1, "maximum": most,
    }  # fmt: skip


# ── cost ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "variables", "cost"),
    [
        ("{ me { name } }", {}, 0),
        ("{ candidates { nodes { id } } }", {}, 20),
        ("{ candidates { totalCount __typename } }", {}, 1),
        ("{ candidates { pageInfo { endCursor } } }", {}, 20),
        ("{ candidates(first: 9) { nodes { opinions { totalCount } approvals { ...F } } } } fragment F on ApprovalConnection { totalCount }", {}, 9 + 9 + 9),
        ("{ candidates(first: 9) { nodes { approvals { ...F } } } } fragment F on ApprovalConnection { ...G } fragment G on ApprovalConnection { nodes { id } }", {}, 9 + 180),
        ("{ candidates(first: 7) { nodes { name } } }", {}, 7),
        ("{ candidates(last: 0) { nodes { opinions { nodes { id } } } } }", {}, 0),
        ("{ candidates(first: 10) { nodes { opinions(last: 3) { nodes { content } } } } }", {}, 10 + 30),
        ("{ candidates(first: 10) { edges { node { opinions { nodes { id } } approvals(first: 1) { nodes { id } } } } } }", {}, 10 + 200 + 10),
        ("{ candidates(first: 10) { nodes { latest { content candidate { opinions(first: 2) { nodes { id } } } } } } }", {}, 10 + 10 * LISTED + 10 * LISTED * 2),
        ("query($n: Int) { candidates(first: $n) { nodes { id } } }", {}, 20),
        ("query($n: Int) { candidates(first: $n) { nodes { id } } }", {"n": None}, 20),
        ("query($n: Int = 3) { candidates(first: $n) { nodes { id } } }", {"n": 3}, 3),
        ("query($n: Int) { candidates(first: $n) { nodes { opinions(first: $n) { nodes { id } } } } }", {"n": 9}, 9 + 81),
        ("query($n: Int) { candidates(first: $n) { nodes { id } } }", {"n": -5}, 0),
        (("{ a: candidates(first: 2) { ...F } b: candidates(first: 3) { ...F } } fragment F on CandidateConnection { nodes { ...G } } "
         "fragment G on Candidate { opinions(first: 4) { nodes { id } } ... on Node { ... on Candidate { approvals(first: 5) { nodes { id } } } } }"), {}, 2 + 3 + 5 * 4 + 5 * 5),
        ('{ nodes(ids: ["a", "b"]) { ... on Candidate { opinions(first: 4) { nodes { id } } } } }', {}, 2 + 8),
        ("query($i: [ID!]!) { nodes(ids: $i) { ... on Candidate { opinions(first: 4) { nodes { id } } } } }", {"i": ["a"] * 6}, 6 + 24),
        ("{ me { candidates { opinions(first: 2) { nodes { id } } } } }", {}, LISTED + 2 * LISTED),
        ("{ candidates(first: 10) { nodes { problems { message } } } }", {}, 10 + 10 * 3),
        ("{ candidates(first: 10) { nodes { a: problems { message } b: problems(least: 2) { candidate { opinions(first: 2) { nodes { id } } } } } } }", {}, 10 + 60 + 20),
        ("{ candidates(first: 10) { nodes { ...F } } } fragment F on Candidate { problems { message } }", {}, 10 + 10 * 3),
        ("{ candidates(first: 0) { nodes { problems { message } } } }", {}, 0),
        ("{ __schema { types { fields { name } } } }", {}, 0),
        ("{ unknown(first: 5) { a } ...Nothing }", {}, 0),
        ("{ candidates(first: " + "9" * 5_000 + ") { nodes { id } } }", {}, 20),
    ],
)  # fmt: skip
def test_cost_is_the_product_of_page_sizes_added_up(text: str, variables: dict[str, Any], cost: int) -> None:
    assert measured(text).weight("", variables) == Weight(cost)


@pytest.mark.parametrize(("second", "cost"), [(49, None), (50, 5_100)])
def test_cost_at_the_limit_passes_and_over_it_is_refused(second: int, cost: int | None) -> None:
    text = f"{{ candidates(first: 100) {{ nodes {{ opinions(first: {second}) {{ nodes {{ id }} }} }} }} }}"
    found = refusal(lambda: check_weight(measured(text).weight("", {}), LIMITS))
    assert found == (cost and {"limit": "cost", "requested": cost, "maximum": 5_000})


def test_operations_are_weighed_one_by_one() -> None:
    both = measured("query A { candidates(first: 3) { nodes { id } } } mutation B { hello { text } }")
    assert (both.weight("A", {}), both.weight("B", {})) == (Weight(3), Weight())


@strawberry.type
class Row:
    candidate: toy.Candidate | None = toy.fact("c", by_id("candidate_id"))


@strawberry.type
class BulkPayload:
    rows: list[Row] = strawberry.field(description="r", metadata={"source": given("rows"), "bulk": True})
    candidates: list[toy.Candidate] = toy.fact("c", by_id("ids"))


async def bulk(ids: list[strawberry.ID]) -> Any:
    """A bulk act, of which there is none yet."""
    return SimpleNamespace(rows=[], ids=[])


@strawberry.type
class BulkMutation:
    bulk = act(bulk, description="b", graphql_type=BulkPayload)


BULK = Engine(strawberry.Schema(toy.Query, BulkMutation), load=toy.load)


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("mutation { bulk(ids: []) { rows { candidate { name } } } }", Weight(0, 1)),
        ("mutation { bulk(ids: []) { rows { candidate { opinions(first: 19) { nodes { id } } } } } }", Weight(0, 20)),
        (("mutation { bulk(ids: []) { ...F } } fragment F on BulkPayload { candidates { name } rows { ...G } } "
         "fragment G on Row { candidate { approvals(first: 2) { nodes { candidate { opinions(first: 9) { nodes { id } } } } } } }"), Weight(LISTED, 21)),
    ],
)  # fmt: skip
def test_rows_of_a_bulk_answer_count_apart(text: str, weight: Weight) -> None:
    assert measure(parse(text), BULK.chart, LIMITS).weight("", {}) == weight
    found = refusal(lambda: check_weight(weight, LIMITS))
    assert found == (None if weight.bulk_row <= 20 else {"limit": "bulkRowCost", "requested": 21, "maximum": 20})


# ── linear ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def bomb(levels: int, width: int = 2) -> str:
    """Each fragment spreads the next several times: the expansion doubles with every level."""
    parts = [f"fragment F{k} on Query {{ {f'...F{k + 1} ' * width}}}" for k in range(levels)]
    return " ".join(["{ ...F0 }", *parts, f"fragment F{levels} on Query {{ me {{ name }} }}"])


WITHOUT = Limits(depth=10**9, aliases=10**9, fields=10**99, directives=10**9, fragments=10**9, repeats=10**99)


def test_each_node_of_the_text_is_visited_once() -> None:
    plain = [measured(deep(n), WITHOUT).visited for n in (10, 20, 40)]
    assert plain == [10, 20, 40]
    lists = [measured("{ f(a: [" + "1 " * n + "]) }", WITHOUT).visited for n in (10, 20, 40)]
    assert lists == [12, 22, 42]
    arms = [measured("{ me { ...F } } fragment F on Me { a b c }", WITHOUT).visited]
    assert arms == [5]


@pytest.mark.parametrize("levels", [5, 10, 20])
def test_spreading_again_and_again_is_not_walked_again(levels: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.plan.measure.sums._repeats", lambda *_: 0)  # comes after the fields are known to be few
    found = measured(bomb(levels), WITHOUT)
    assert found.visited == 1 + 2 * levels + 2
    assert found.operations[""].fields == 2 ** (levels + 1)


def test_number_beyond_counting_is_told_as_one_that_json_holds() -> None:
    found = refusal(lambda: measured(bomb(60, 10)))
    assert found == {"limit": "fields", "requested": 1_000_000_000, "maximum": 500}


@pytest.mark.parametrize(
    "text",
    [
        "{ ...A } fragment A on Query { ...A }",
        "{ ...A } fragment A on Query { me { name } ...B } fragment B on Query { ...C } fragment C on Query { ...A }",
        "{ me { name } } fragment A on Query { ...B } fragment B on Query { ...A ...A }",
        "{ ...A } fragment A on Query { me { name } } fragment A on Query { me { name } }",
        "query Q { me { name } } query Q { me { name } }",
        "{ me { name } } { me { name } }",
    ],
)
def test_circles_and_names_given_twice_cannot_be_measured(text: str) -> None:
    with pytest.raises(GraphQLError):
        measured(text)


# ── through the engine ──────────────────────────────────────────────────────────────────────────────────────────────


async def answered(text: str, variables: dict[str, Any] | None = None, **ask: Any) -> Reply:
    return await ENGINE.answer(Ask(text, None, variables, **ask), context(actor()))


def what(reply: Reply) -> tuple[str, str | None]:
    assert (reply.data, reply.request_error) == (None, True)
    extensions = reply.errors[0]["extensions"]
    return extensions["code"], extensions.get("limit")


async def test_a_text_never_seen_before_is_charged_and_what_it_asks_for_each_time(db: TortoiseContext) -> None:
    await fill(1)
    asked: list[int] = []

    async def charged(text: str) -> list[int]:
        asked.clear()
        await Engine(toy.schema, load=toy.load).answer(Ask(text), replace(context(actor()), charge=asked.append))
        return asked[:]

    small, wrong, long = (
        "{ candidates { nodes { name } } }",
        "{ nobody " + "knows " * 100 + "}",
        "{ me { " + "name " * 10_000 + "} }",
    )
    assert [await charged(text) for text in (small, wrong, long)] == [[1, 20], [len(wrong) // 20], [500]]
    engine = Engine(toy.schema, load=toy.load)
    for _ in range(2):
        await engine.answer(Ask(small), replace(context(actor()), charge=asked.append))
    assert asked == [500, 1, 20, 20]


BOMBS: dict[str, tuple[str, dict[str, Any], tuple[str, str | None]]] = {
    "nested fragments": (bomb(20), {}, ("LIMIT_EXCEEDED", "fields")),
    "wide nested fragments": (bomb(60, 10), {}, ("LIMIT_EXCEEDED", "fields")),
    "circular fragments": ("{ ...A } fragment A on Query { ...A ...A }", {}, ("GRAPHQL_VALIDATION_FAILED", None)),
    "1,000 aliases": ("{ " + " ".join(f"a{k}: __typename" for k in range(999)) + " }", {}, ("LIMIT_EXCEEDED", "aliases")),
    "1 MB query": ("{ me { " + "name " * 200_000 + "} }", {}, ("LIMIT_EXCEEDED", "tokens")),
    "many directives": ("{ me { name" + " @skip(if: false)" * 400 + " } }", {}, ("LIMIT_EXCEEDED", "directives")),
    "deep document": ("{ a" * 190 + "}" * 190, {}, ("LIMIT_EXCEEDED", "depth")),
    "too deep to parse": ("{ a" * 1_400 + "}" * 1_400, {}, ("GRAPHQL_PARSE_FAILED", None)),
    "one field again and again": ("{ me { " + "name " * 490 + "} }", {}, ("LIMIT_EXCEEDED", "repeats")),
    "1,000 operations": (" ".join(f"query Q{k}{{a}}" for k in range(600)), {}, ("LIMIT_EXCEEDED", "operations")),
    "a list in the text": ("{ nodes(ids: [" + '"a" ' * 2_900 + "]) { id } }", {}, ("LIMIT_EXCEEDED", "literals")),
    "deep variables": ("query($f: CandidateFilter) { candidates(filter: $f) { totalCount } }", {"f": nested(500)}, ("LIMIT_EXCEEDED", "variableDepth")),
    "200,000 items": ("query($i: [ID!]!) { nodes(ids: $i) { id } }", {"i": ["x"] * 200_000}, ("LIMIT_EXCEEDED", "listArgument")),
    "a list nobody asks for": ("{ me { name } }", {"i": ["x"] * 200_000}, ("LIMIT_EXCEEDED", "listArgument")),
    "pages in pages": ("{ candidates(first: 100) { nodes { opinions(first: 100) { nodes { candidate { opinions(first: 100) { totalCount } } } } } } }", {}, ("LIMIT_EXCEEDED", "cost")),
    "introspection again and again": ("{ " + " ".join(f"a{k}: __schema {{ types {{ name }} }}" for k in range(20)) + " }", {}, ("LIMIT_EXCEEDED", "introspectionAliases")),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
async def test_bomb_is_refused_with_its_code_and_not_kept(db: TortoiseContext, name: str) -> None:
    text, variables, expected = BOMBS[name]
    kept = len(ENGINE.documents._known)
    assert what(await answered(text, variables)) == expected
    if not variables and expected[1] != "cost":
        assert len(ENGINE.documents._known) == kept


async def test_refusal_names_the_limit_in_the_callers_language(db: TortoiseContext) -> None:
    text = deep(13)
    for language, message in [
        ("zh", "字段嵌套的层数过多：请求 13，上限 12。"),
        ("en", "Too many levels of nested fields: 13 asked for, 12 allowed."),
    ]:
        reply = await ENGINE.answer(Ask(text), context(actor(), language))
        assert reply.errors == [
            {
                "message": message,
                "extensions": {"code": "LIMIT_EXCEEDED", "limit": "depth", "requested": 13, "maximum": 12},
            }
        ]


async def test_introspection_is_exempt_from_depth_and_answered_the_same_again(db: TortoiseContext) -> None:
    text = "{ __schema { queryType { fields { type { " + "ofType { " * 9 + "name" + " }" * 9 + " } } } } }"
    first, second = await answered(text), await answered(text)
    assert (first.errors, first.data) == ([], second.data)


async def test_cost_is_told_when_it_is_asked_for(db: TortoiseContext) -> None:
    await fill(2)
    text = "query($n: Int) { candidates(first: $n) { nodes { id } } }"
    assert (await answered(text, {"n": 7}, cost=True)).extensions == {"cost": {"requested": 7, "maximum": 5_000}}
    assert (await answered(text, {"n": 7})).extensions is None


async def test_limits_of_a_deployment_are_its_own(db: TortoiseContext) -> None:
    strict = ENGINE.under(replace(LIMITS, depth=1), "everyone")
    assert what(await strict.answer(Ask("{ me { name } }"), context(actor()))) == ("LIMIT_EXCEEDED", "depth")
    assert json.loads((await answered("{ me { name } }")).data or b"") == {"me": {"name": "书记"}}


async def test_cache_of_documents_is_bounded_by_their_text(db: TortoiseContext) -> None:
    engine = Engine(toy.schema, load=toy.load)
    for number in range(30):
        assert (await engine.answer(Ask("{ me { name } } #" + f"{number:02}" * 20_000), context(actor()))).errors == []
    assert len(engine.documents._known) == 12
    assert (await engine.answer(Ask("{ me { name } } #" + "x" * 600_000), context(actor()))).errors == []
    assert len(engine.documents._known) == 12
