"""The planner against the reference executor, and everything it must refuse."""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
import pytest
from tortoise.context import TortoiseContext

from domain.orgs.actors import Actor, Role
from graph.plan.execution.engine import Engine
from graph.plan.execution.preparation import Introspection
from graph.plan.execution.requests import Ask, Reply
from graph.plan.measure.limits import Limits
from graph.plan.sql import lengths
from records.engines import connections
from tests.graph.plan import toy
from tests.graph.plan.reference import comparable
from tests.graph.plan.rows import actor, context, fill, uid
from tests.graph.plan.toy_book import all_rows, reference

# What is tried here is the plan; the limits have a test of their own.
AMPLE = Limits(depth=30, aliases=200, cost=10**12)
C = f"cand_{uid(2, 7)}"
LONG = "k" * 60
DOCUMENTS: list[str] = [
    "{ candidates { nodes { id name stage } } }",
    "{ __typename candidates(first: 3) { __typename edges { __typename cursor node { __typename name } } } }",
    "{ a: candidates(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor __typename } } }",
    "{ candidates(last: 3, orderBy: DUE) { nodes { nextDueOn name } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }",
    "{ candidates(orderBy: DUE_DOWN) { nodes { nextDueOn name } } b: candidates(orderBy: STAGE) { nodes { stage } } }",
    "{ candidates(first: 0) { nodes { name } edges { cursor } totalCount pageInfo { hasNextPage startCursor endCursor } } }",
    "{ candidates { pageInfo { __typename } } c: candidates { __typename } d: candidates { totalCount } }",
    '{ candidates(filter: {name: "%"}) { nodes { name } } b: candidates(filter: {name: "_"}) { nodes { name } } }',
    '{ candidates(filter: {name: "zHang"}) { nodes { name } } b: candidates(filter: {name: "!"}) { totalCount } }',
    "{ candidates(filter: {stage: [ACTIVIST, FULL_MEMBER], overdue: true}) { nodes { name overdue } totalCount } }",
    "{ candidates(filter: {stage: [], sex: null}) { totalCount } b: candidates(filter: {overdue: false}) { totalCount } }",
    f'{{ candidates(filter: {{organization: "org_{uid(1, 2)}"}}) {{ nodes {{ branch {{ name superior {{ name }} }} }} }} }}',
    f'{{ candidates(filter: {{org: "org_{uid(1, 2)}", ids: ["{C}", "cand_{uid(2, 1)}"]}}) {{ nodes {{ id }} }} }}',
    '{ candidates(filter: {openedOn: {from: "2026-05-31"}, dueBefore: "2026-06-03"}) { nodes { openedOn nextDueOn } } }',
    '{ candidates(filter: {openedOn: {from: "2026-05-30", to: "2026-05-31"}}) { totalCount } }',
    "{ approvals(filter: {candidate: {stage: [ACTIVIST]}}) { nodes { candidate { name stage } } totalCount } }",
    """{ candidates { nodes { name opinions(first: 1, orderBy: ASKED) { totalCount nodes { content asked lateEntry recordedAt }
        pageInfo { hasNextPage } } approvals { totalCount } latest { on content } } } }""",
    "{ candidates { nodes { opinions(last: 2) { edges { cursor node { on candidate { name opinions { totalCount } } } } } } } }",
    "{ candidates { nodes { opinions(filter: {lateEntry: true}) { nodes { content attachments { name size __typename } } } } } }",
    """{ approvals { nodes { status monthlyDues decidedAt reason counted agreed rules addressedTo { canDevelop }
        decision { opinion candidate { name } } } } }""",
    "{ candidates { nodes { phone number education isFloating version createdAt previousCase { name phone } } } }",
    f'{{ candidate(id: "{C}") {{ name ...F ... on Node {{ id }} ... {{ stage }} }} }} fragment F on Candidate {{ n: name branch {{ id }} }}',
    f'{{ node(id: "{C}") {{ id __typename ... on Candidate {{ name }} ... on Opinion {{ content }} }} }}',
    f'{{ nodes(ids: ["{C}", "opn_{uid(3, 401)}", "cand_{uid(2, 99)}", "{C}", "org_{uid(1, 1)}"]) {{ id ... on Candidate {{ problems {{ message }} }} }} }}',
    "{ nodes(ids: []) { id } }",
    f'{{ candidate(id: "cand_{uid(2, 999)}") {{ name }} node(id: "org_{uid(1, 99)}") {{ id }} }}',
    "{ candidates { nodes { problems { message at dues stages own candidate { name problems(least: 2) { message } } } } } }",
    "{ candidates { edges { node { name p: problems(least: 0) { message } problems(least: 2) { __typename } } } } }",
    "{ me { name candidates { name problems { message } } __typename } }",
    f"{{ candidates {{ {LONG}a: totalCount nodes {{ {LONG}aa: name {LONG}ab: stage {LONG}ac: branch {{ {LONG}: name }} }} }} }}",
    "{ candidates { nodes { " + " ".join(f"f{i}: name g{i}: isFloating h{i}: nextDueOn" for i in range(45)) + " branch { name } } } }",
    "{ candidates { pageInfo { " + " ".join(f"f{i}: hasNextPage" for i in range(70)) + " } } }",
    "{ candidates { nodes { name @skip(if: true) } } candidate: candidate(id: \"" + C + "\") { name @include(if: false) } }",
    "{ candidates { nodes { a: branch { name } b: name name } nodes { branch { id } name a: branch { id } } } }",
]  # fmt: skip


@pytest.fixture
async def statements(db: TortoiseContext) -> list[str]:
    await fill()
    toy.loads.clear()
    return []


def engine_of(statements: list[str]) -> Engine:
    async def run(sql: str, values: list[Any], *, anew: bool) -> Any:
        statements.append(sql)
        return await connections.read_row(sql, values, anew=anew)

    return Engine(toy.schema, run=run, load=toy.load, limits=AMPLE)


CALLERS = {
    "committee": actor(),
    "branch": actor(Role.BRANCH_ADMIN, "/1/1/"),
    "self": actor(Role.CANDIDATE),
    "system": actor(Role.SYSTEM_ADMIN),
}


@pytest.fixture(params=["short", "long"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """In which of its two ways a page of a list is found (`lengths.py`): every list is short, or every one long."""
    monkeypatch.setattr(lengths, "SHORT", 5_000 if request.param == "short" else 0)
    return str(request.param)


@pytest.mark.parametrize("who", CALLERS)
async def test_documents_answer_as_the_reference_does(statements: list[str], way: str, who: str) -> None:
    engine, rows = engine_of(statements), await all_rows()
    for language in ("zh", "en"):
        ours = context(CALLERS[who], language, [uid(2, 3), uid(2, 5), uid(2, 999)])
        theirs = reference(rows, ours)
        for document in DOCUMENTS * 2:  # the second time from the cache
            reply = await engine.answer(Ask(document), ours)
            assert reply.errors == [], document
            assert comparable(json.loads(reply.data or b"")) == theirs.answer(document)[0], document
            assert same_keys(json.loads(reply.data or b""), theirs.answer(document)[0]), document


def same_keys(ours: Any, theirs: Any) -> bool:
    if isinstance(ours, dict):
        return list(ours) == list(theirs) and all(same_keys(ours[k], theirs[k]) for k in ours)
    return not isinstance(ours, list) or all(map(same_keys, ours, theirs))


VARIABLES = """query Q($first: Int = 2, $after: String, $filter: CandidateFilter, $order: CandidateOrder = NAME,
    $with: Boolean = true, $not: Boolean!, $name: String, $id: ID!) {
  candidates(first: $first, after: $after, filter: $filter, orderBy: $order) {
    edges { cursor node { name @include(if: $with) stage @skip(if: $not) } } }
  x: candidates(filter: {name: $name}) { totalCount } node(id: $id) { id }
}"""


async def test_variables_change_values_and_shapes(statements: list[str], way: str) -> None:
    engine, ours = engine_of(statements), context(actor())
    theirs = reference(await all_rows(), ours)
    given: list[dict[str, Any]] = [
        {"not": False, "id": C},
        {"not": True, "id": f"org_{uid(1, 2)}", "first": 5, "order": "DUE"},
        {"not": False, "with": False, "id": C, "name": "a", "filter": {"overdue": True}},
        {"not": False, "id": C, "name": None, "filter": {"overdue": False, "stage": ["ACTIVIST"]}},
        # The same keys with another enum, which stands in the statement: each is a shape of its own.
        {"not": False, "id": C, "name": None, "filter": {"overdue": False, "stage": ["FULL_MEMBER"]}},
        {"not": False, "id": C, "name": None, "filter": {"overdue": False, "stage": ["FULL_MEMBER", "ACTIVIST"]}},
        {"not": False, "id": C, "name": None, "filter": {"overdue": False, "stage": []}},
        {"not": False, "id": C, "first": None, "filter": {"openedOn": {"to": "2026-05-31"}}},
        {"not": False, "id": C, "filter": None, "order": None},
    ]
    for variables in given * 2:
        reply = await engine.answer(Ask(VARIABLES, "Q", variables), ours)
        assert (reply.errors, comparable(json.loads(reply.data or b""))) == (
            [],
            theirs.answer(VARIABLES, variables)[0],
        )


@pytest.mark.parametrize("order", ["NAME", "NAME_DOWN", "DUE", "DUE_DOWN", "STAGE", "PROBLEMS"])
@pytest.mark.parametrize("ends", [("first", "after", "endCursor"), ("last", "before", "startCursor")])
async def test_paging_visits_every_row_once(
    statements: list[str], way: str, order: str, ends: tuple[str, str, str]
) -> None:
    engine, ours = engine_of(statements), context(actor())
    size, beyond, end = ends
    document = f"query($c: String) {{ candidates({size}: 3, {beyond}: $c, orderBy: {order}) {{ nodes {{ id }} pageInfo {{ {end} }} }} }}"
    whole = await ask(engine, f"{{ candidates(first: 100, orderBy: {order}) {{ nodes {{ id }} }} }}", ours)
    seen: list[str] = []
    cursor: str | None = None
    while page := (found := await ask(engine, document, ours, c=cursor))["candidates"]["nodes"]:
        ids = [n["id"] for n in page]
        seen = seen + ids if size == "first" else ids + seen
        cursor = found["candidates"]["pageInfo"][end]
    assert seen == [n["id"] for n in whole["candidates"]["nodes"]]


async def ask(engine: Engine, document: str, ours: Any, **variables: Any) -> Any:
    reply = await engine.answer(Ask(document, None, variables), ours)
    assert reply.errors == []
    return json.loads(reply.data or b"")


async def test_a_question_is_one_statement(statements: list[str]) -> None:
    engine = engine_of(statements)
    for document, count in [
        (DOCUMENTS[16], 1),
        (DOCUMENTS[4], 1),
        (DOCUMENTS[19], 2),
        (DOCUMENTS[22], 1),
        (DOCUMENTS[23], 1),
    ]:
        statements.clear()
        await ask(engine, document, context(actor()))
        assert len(statements) == count, document


@pytest.mark.parametrize("count", [1, 3])
async def test_a_page_with_judgements_costs_the_same_for_one_and_three(db: TortoiseContext, count: int) -> None:
    await fill(count)
    statements: list[str] = []
    toy.loads.clear()
    await ask(
        engine_of(statements),
        "{ candidates { nodes { name problems { message candidate { name } } } } }",
        context(actor()),
    )
    assert (len(statements), len(toy.loads), len(toy.loads[0])) == (2, 1, count)


async def test_of_many_pages_asked_for_at_once_few_are_judged_at_a_time(db: TortoiseContext) -> None:
    await fill()
    pages, most, full, go_on = 0, 0, asyncio.Event(), asyncio.Event()

    async def load(actor: Actor, ids: Iterable[UUID], *, today: date, clock: date) -> Any:
        nonlocal pages, most
        found = list(ids)
        if len(found) > 1:
            pages += 1
            most = max(most, pages)
            if pages == 4:
                full.set()
            await go_on.wait()
            pages -= 1
        return await toy.load(actor, found, today=today, clock=clock)

    engine = Engine(toy.schema, load=load, limits=AMPLE)
    page, one = (f"{{ candidates(first: {n}) {{ nodes {{ problems {{ message }} }} }} }}" for n in (12, 1))
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        # Nobody has more than half of the places.
        asked = [group.create_task(ask(engine, page, context(actor()))) for _ in range(9)]
        asked += [
            group.create_task(ask(engine, page, context(msgspec.structs.replace(actor(), account_id=uid(9, n)))))
            for n in (2, 3)
        ]
        await full.wait()
        # Whoever asks about one case does not wait for pages.
        await ask(engine, one, context(actor()))
        go_on.set()
    assert most == 4
    assert all(task.result() == asked[0].result() for task in asked)


async def test_what_is_judged_under_several_names_is_judged_once(
    db: TortoiseContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(3)
    made: list[tuple[UUID, int]] = []

    def counting(dossier: Any, least: int = 1, *, context: Any, row: UUID) -> Any:
        made.append((row, least))
        return toy.problems(dossier, least, context=context, row=row)

    engine = Engine(toy.schema, load=toy.load, limits=AMPLE)
    source = engine.catalogue.shapes["Candidate"].rows["problems"].source
    monkeypatch.setitem(source.__dict__, "function", counting)
    names = " ".join(f"a{n}: problems {{ message }} b{n}: problems(least: 2) {{ at }}" for n in range(9))
    answer = await ask(engine, f"{{ candidates {{ nodes {{ {names} }} }} }}", context(actor()))
    assert sorted(made) == sorted((uid(2, n), least) for n in range(3) for least in (1, 2))
    for node in answer["candidates"]["nodes"]:
        assert all(node[f"a{n}"] == node["a0"] and node[f"b{n}"] == node["b0"] for n in range(9))


# ── refusals ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "field",
    [
        "candidates(first: 101) { totalCount }", "candidates(first: -1) { nodes { id } }", "candidates(last: 101) { nodes { id } }",
        "candidates(first: 1, last: 1) { totalCount }", 'candidates(after: "zz") { nodes { id } }',
        'candidates(after: "5b5d") { nodes { id } }', 'candidates(before: "") { nodes { id } }',
        'candidates(filter: {org: "cand_1"}) { totalCount }', f'candidates(filter: {{ids: ["org_{uid(1, 1)}"]}}) {{ totalCount }}',
        r'candidates(filter: {name: "a\u0000"}) { totalCount }',
    ],
)  # fmt: skip
async def test_bad_input_to_a_connection_empties_the_answer(statements: list[str], field: str) -> None:
    reply = await engine_of(statements).answer(Ask(f"{{ {field} }}"), context(actor()))
    assert (reply.data, codes(reply), reply.errors[0]["path"], reply.request_error) == (
        b'{"candidates":null}',
        ["BAD_INPUT"],
        ["candidates"],
        False,
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "cand_",
        "cand_1",
        f"org_{uid(1, 1)}",
        f"{uid(2, 1)}",
        f"CAND_{uid(2, 1)}",
        f"cand_{str(uid(2, 1)).upper()}x",
    ],
)
async def test_a_malformed_or_foreign_id_is_bad_input(statements: list[str], text: str) -> None:
    reply = await engine_of(statements).answer(
        Ask("query($i: ID!) { candidate(id: $i) { id } me { name } }", None, {"i": text}), context(actor())
    )
    assert (json.loads(reply.data or b""), codes(reply)) == ({"candidate": None, "me": {"name": "书记"}}, ["BAD_INPUT"])


async def test_a_cursor_of_another_order_is_refused(statements: list[str]) -> None:
    engine, ours = engine_of(statements), context(actor())
    found = await ask(engine, "{ candidates(orderBy: NAME) { pageInfo { endCursor } } }", ours)
    cursor = found["candidates"]["pageInfo"]["endCursor"]
    reply = await engine.answer(
        Ask(f'{{ candidates(after: "{cursor}", orderBy: DUE) {{ totalCount nodes {{ id }} }} }}'), ours
    )
    assert codes(reply) == ["BAD_INPUT"]


async def test_a_cursor_that_was_changed_is_refused(statements: list[str]) -> None:
    engine, ours = engine_of(statements), context(actor())
    found = await ask(engine, "{ candidates(orderBy: NAME) { edges { cursor } } }", ours)
    cursor = found["candidates"]["edges"][0]["cursor"]
    plain = b'["%s","a","%s"]' % (b"0" * 8, str(uid(2, 1)).encode())
    others = [
        cursor[:-1] + "A",
        cursor[:-1] + "B",
        "A" + cursor[1:],
        cursor[:-4],
        cursor + "A",
        cursor + "=",
        cursor.upper(),
        "",
    ]
    for text in [*others, plain.hex(), plain.decode()]:
        if text != cursor:
            document = "query ($c: String) { candidates(after: $c, orderBy: NAME) { nodes { id } } }"
            assert codes(await engine.answer(Ask(document, variables={"c": text}), ours)) == ["BAD_INPUT"], text


@pytest.mark.parametrize("rest", ["totalCount", "__typename", "pageInfo { __typename }", "totalCount nodes { id }"])
@pytest.mark.parametrize("place", ["after", "before"])
@pytest.mark.parametrize("size", ["", ", first: 0", ", first: 3", ", last: 0"])
async def test_a_bad_cursor_is_told_whatever_is_asked_beside_it(
    statements: list[str], rest: str, place: str, size: str
) -> None:
    document = f'{{ candidates({place}: "x"{size}) {{ {rest} }} }}'
    assert codes(await engine_of(statements).answer(Ask(document), context(actor()))) == ["BAD_INPUT"]


@pytest.mark.parametrize(
    ("document", "variables", "code"),
    [
        ("{", {}, "GRAPHQL_PARSE_FAILED"), ("{ me { " + "name " * 3000 + "} }", {}, "LIMIT_EXCEEDED"),
        ("{ nothing }", {}, "GRAPHQL_VALIDATION_FAILED"), ("query($a: Int!) { candidates(first: $a) { totalCount } }", {}, "BAD_USER_INPUT"),
        ("query A { me { name } } query B { me { name } }", {}, "BAD_USER_INPUT"), (None, {}, "BAD_USER_INPUT"),
        ("query($a: CandidateFilter) { candidates(filter: $a) { totalCount } }", {"a": {"x": 1}}, "BAD_USER_INPUT"),
    ],
)  # fmt: skip
async def test_request_errors_have_codes_and_no_data(
    statements: list[str], document: str, variables: Any, code: str
) -> None:
    reply = await engine_of(statements).answer(Ask(document, None, variables), context(actor()))
    assert (reply.data, codes(reply)[0], reply.request_error) == (None, code, True)


def codes(reply: Reply) -> list[str]:
    return [e["extensions"]["code"] for e in reply.errors]


INTROSPECTION = (
    '{ __typename __schema { queryType { name } } t: __type(name: "Me") { ...F } } fragment F on __Type { name }'
)


async def test_strangers_call_what_is_public_and_nothing_else(statements: list[str]) -> None:
    engine, nobody = engine_of(statements), context(None)
    assert await ask(engine, 'mutation { hello(name: "you") { text } }', nobody) == {"hello": {"text": "hello you"}}
    for document in (
        INTROSPECTION,
        "{ me { name } }",
        "query { ...F } fragment F on Query { candidates { totalCount } }",
        'mutation { rename(input: {id: "x", names: []}) { echo } }',
    ):
        reply = await engine.answer(Ask(document), nobody)
        assert (reply.data, codes(reply)) == (None, ["UNAUTHENTICATED"])


@pytest.mark.parametrize(
    ("policy", "stranger", "signed_in"),
    [
        ("none", "UNAUTHENTICATED", "INTROSPECTION_NOT_ALLOWED"),
        ("signed_in", "UNAUTHENTICATED", None),
        ("everyone", None, None),
    ],
)
async def test_introspection_is_for_those_the_deployment_names(
    statements: list[str], policy: Introspection, stranger: str | None, signed_in: str | None
) -> None:
    engine = engine_of(statements).under(AMPLE, policy)
    for who, code in ((None, stranger), (actor(), signed_in)):
        for _ in range(2):
            reply = await engine.answer(Ask(INTROSPECTION), context(who))
            if code is None:
                assert json.loads(reply.data or b"") == {
                    "__typename": "Query", "__schema": {"queryType": {"name": "Query"}}, "t": {"name": "Me"},
                }  # fmt: skip
            else:
                assert (reply.data, codes(reply), reply.request_error) == (None, [code], True)


@pytest.mark.parametrize(
    ("document", "variables"),
    [
        ("{ mee { name } }", {}), ("{ me { nam } }", {}), ("{ candidate(idd: 1) { id } }", {}),
        ("{ candidates(orderBy: NAM) { totalCount } }", {}), ("{ node(id: 1) { ... on Candidat { id } } }", {}),
        ("{ candidates(filter: {nam: 1}) { totalCount } }", {}), ("query($a: CandidateFilte) { me { name } }", {}),
        ("query($a: CandidateFilter) { candidates(filter: $a) { totalCount } }", {"a": {"nam": "x"}}),
        ("query($a: CandidateOrder) { candidates(orderBy: $a) { totalCount } }", {"a": "NAM"}),
    ],
)  # fmt: skip
async def test_names_are_suggested_to_those_who_may_introspect(
    statements: list[str], document: str, variables: Any
) -> None:
    engine = engine_of(statements)
    told = await engine.answer(Ask(document, None, variables), context(actor()))
    untold = await engine.answer(Ask(document, None, variables), context(None))
    assert "Did you mean" in json.dumps(told.errors)
    assert "Did you mean" not in json.dumps(untold.errors)
    assert codes(told) == codes(untold)


# ── mutations ───────────────────────────────────────────────────────────────────────────────────────────────────────

RENAME = """mutation($input: RenameInput!) { rename(input: $input) { echo candidate { name problems { message } }
    errors { message candidate { name } } } }"""


async def test_a_mutation_is_called_with_its_input_and_answers_through_the_plan(statements: list[str]) -> None:
    found = await ask(engine_of(statements), RENAME, context(actor(), "en"), input={"id": C, "names": ["a"]})
    assert found == {
        "rename": {
            "echo": "['a'] <Stage.ACTIVIST: 'ACTIVIST'>",
            "candidate": {
                "name": "Wang",
                "problems": [{"message": f"problem {i}"} for i in range(max(1, uid(2, 7).int % 3))],
            },
            "errors": [],
        }
    }
    found = await ask(engine_of(statements), RENAME, context(actor(), "en"), input={"id": C, "names": []})
    assert found["rename"]["errors"] == [{"message": "no", "candidate": {"name": "Wang"}}]


async def test_a_failing_resolver_is_masked(statements: list[str]) -> None:
    reply = await engine_of(statements).answer(
        Ask(RENAME, None, {"input": {"id": C, "names": ["fail"]}}), context(actor())
    )
    assert (reply.data, codes(reply)) == (b'{"rename":null}', ["INTERNAL"])
    assert "secret" not in json.dumps(reply.errors)
    assert reply.errors[0]["extensions"]["errorId"]


async def test_an_object_out_of_scope_is_like_one_that_is_not_there(statements: list[str]) -> None:
    engine, other = engine_of(statements), context(actor(Role.BRANCH_ADMIN, "/1/2/"))
    found = await ask(engine, f'{{ candidate(id: "{C}") {{ name }} nodes(ids: ["{C}"]) {{ id }} }}', other)
    assert found == {"candidate": None, "nodes": [None]}


DEEP = """{ candidates { nodes { name opinions { edges { node { on candidate { name opinions { nodes { content
  candidate { approvals { nodes { status candidate { opinions(last: 1) { nodes { candidate { name branch { superior { name
  } } } } } } } } } } } } } } } } } }"""


async def test_a_deep_document_is_one_statement_that_sqlite_can_parse(statements: list[str]) -> None:
    engine, ours = engine_of(statements), context(actor())
    found = await ask(engine, DEEP, ours)
    assert (found, len(statements)) == (reference(await all_rows(), ours).answer(DEEP)[0], 1)


async def test_values_never_enter_the_statement(statements: list[str]) -> None:
    engine, ours = engine_of(statements), context(actor())
    document = 'query($n: Int) { candidates(first: $n, filter: {name: "secret\'x", dueBefore: "2026-12-24"}) { nodes { id } } }'
    await ask(engine, document, ours, n=7)
    assert not any(word in statements[0] for word in ("secret", "2026-12-24", "/1/", " 7", " 8"))


async def test_a_size_that_the_document_says_stands_in_the_statement(statements: list[str]) -> None:
    """One item more than the page has, by which it is known whether more follow."""
    await ask(engine_of(statements), "{ candidates(first: 7) { nodes { id } } }", context(actor()))
    assert "LIMIT 8" in statements[0]


async def test_one_shape_is_planned_once(statements: list[str]) -> None:
    engine, ours = engine_of(statements), context(actor())
    document = "query($n: Int, $f: CandidateFilter) { candidates(first: $n, filter: $f) { totalCount nodes { name } } }"
    for size, name in [(1, "a"), (5, "b"), (3, "c")]:
        await ask(engine, document, ours, n=size, f={"name": name})
    await ask(engine, document, ours, f={"overdue": True})
    assert len(engine.documents.get(document).operation(None).plans) == 2
    assert len(set(statements)) == 2


async def test_several_root_fields_are_one_statement(statements: list[str]) -> None:
    document = f'{{ a: candidates(first: 2) {{ totalCount nodes {{ name problems {{ message }} }} }} b: candidate(id: "{C}") {{ name }} }}'
    found = await ask(engine_of(statements), document, context(actor()))
    assert len(statements) == 1
    alone = engine_of([])
    one = await ask(
        alone, "{ a: candidates(first: 2) { totalCount nodes { name problems { message } } } }", context(actor())
    )
    other = await ask(alone, f'{{ b: candidate(id: "{C}") {{ name }} }}', context(actor()))
    assert found == one | other
    assert list(found) == ["a", "b"]


async def test_an_error_in_one_of_several_root_fields_leaves_the_others(statements: list[str]) -> None:
    document = f'{{ a: candidate(id: "org_{uid(1, 1)}") {{ name }} b: candidate(id: "{C}") {{ name }} }}'
    reply = await engine_of(statements).answer(Ask(document), context(actor()))
    alone = await ask(engine_of([]), f'{{ b: candidate(id: "{C}") {{ name }} }}', context(actor()))
    assert json.loads(reply.data or b"") == {"a": None} | alone
    assert [(e["path"], e["extensions"]["code"]) for e in reply.errors] == [(["a"], "BAD_INPUT")]


async def test_a_deployment_limits_the_page(statements: list[str]) -> None:
    engine = engine_of(statements).under(replace(AMPLE, page=3), "everyone")
    refused = await engine.answer(Ask("{ candidates(first: 4) { nodes { name } } }"), context(actor(), "en"))
    assert [e["message"] for e in refused.errors] == ["A page has 0 to 3 items."]
    for document in ("{ candidates(first: 3) { nodes { name } } }", "{ candidates { nodes { name } } }"):
        assert len((await ask(engine, document, context(actor())))["candidates"]["nodes"]) == 3


async def test_arguments_of_one_request_are_not_those_of_the_next(statements: list[str]) -> None:
    engine = engine_of(statements)
    document = "query($n: Int = 1) { candidates(first: $n) { nodes { name opinions(first: 1) { nodes { on } } } } }"
    counts = [
        len((await ask(engine, document, context(actor()), **given))["candidates"]["nodes"])
        for given in ({}, {"n": 3}, {"n": 2}, {})
    ]
    assert counts == [1, 3, 2, 1]
