"""What all documents are asked of: the engine, the callers with their references, and the values that hit something."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from graphql import GraphQLEnumType, GraphQLObjectType, get_named_type

from domain.calendar import SHANGHAI
from domain.orgs.actors import Actor
from domain.regulation import GUARDS
from graph.context import Context
from graph.plan.execution.engine import Engine
from graph.plan.execution.requests import Ask
from graph.plan.measure.limits import Limits
from graph.schema import schema
from records.cases import dossiers
from records.people import throttle
from service.settings import Settings
from tests.graph import world
from tests.graph.equality import visibility
from tests.graph.equality.book import BOOK, all_rows
from tests.graph.equality.judged import noted
from tests.graph.equality.variety import vary
from tests.graph.plan.reference import Reference, Row, difference
from tests.graph.plan.writer import Cursors, Document, Pools
from tests.graph.world import World

CALLERS = {"own": "en", "committee": "zh", "org-dept": "zh", "auditor": "en", "system": "zh", "person": "en"}
SETTINGS = Settings()
TODAY = world.NOW.astimezone(SHANGHAI).date()


async def _unwritten(actor: Actor, found: Mapping[UUID, set[str]], *, today: date) -> None:
    """The rows stay as the references read them: what reading leaves behind has tests of its own."""


_PRODUCT = Engine(schema, note=_unwritten)
# For documents that ask for all there is.
AMPLE = _PRODUCT.under(
    Limits(
        depth=100,
        aliases=10_000,
        directives=10_000,
        fields=100_000,
        tokens=1_000_000,
        literals=100_000,
        repeats=10**9,
        cost=10**12,
        bulk_row_cost=10**9,
    ),
    "everyone",
)
# The product's limits but for names: a random document has many of its own.
ROOMY = _PRODUCT.under(Limits(aliases=1_000, directives=1_000, fields=5_000), "everyone")
_LISTS = {
    "PartyMember": "members",
    "Account": "accounts",
    "Candidate": "candidates",
    "Organization": "organizations",
    "Meeting": "meetings",
    "Channel": "channels",
}


def context_of(actor: Actor, language: str) -> Context:
    return Context(actor, TODAY, world.NOW, language=language, address="192.0.2.1", settings=SETTINGS)


@dataclass(repr=False)
class State:
    """What all examples share: they only read."""

    actors: dict[str, Actor]
    references: dict[str, Reference]
    pools: Pools
    cursors: Cursors

    def _repr_pretty_(self, printer: Any, _: bool) -> None:
        printer.text("State")  # it is told with a failing example, and Hypothesis would spell the fields out

    async def differs(
        self, document: Document, *, engine: Engine = ROOMY, callers: Iterable[str] = CALLERS, limited: bool = False
    ) -> str:
        """Where a caller's answer and the reference's differ, with the document; empty where none does.

        `limited`: that the limits refuse a document is no difference.
        """
        for name in callers:
            # The second set of values meets the plan that the first one left behind.
            for variables in document.variables or [{}]:
                context = context_of(self.actors[name], CALLERS[name])
                throttle.forget()
                reply = await engine.answer(Ask(document.text, None, variables), context)
                said = {e["extensions"]["code"] for e in reply.errors}
                if limited and reply.request_error and said == {"LIMIT_EXCEEDED"}:
                    return ""
                theirs, refused = self.references[name].answer(document.text, variables)
                if name == "person" and not refused and _cursors_of_others(reply.errors):
                    continue
                found = "" if said == refused else f"errors {reply.errors} where {refused} were expected"
                found = found or difference(json.loads(reply.data or b"null"), theirs)
                if found:
                    return f"caller: {name}\n{document.text}\n{json.dumps(variables, ensure_ascii=False)}\n{found}"
        return ""


def _cursors_of_others(errors: Iterable[Mapping[str, Any]]) -> bool:
    """A person's plan refuses a cursor of an order whose keys they are not told wherever it stands; the reference only
    where it comes by it, and an empty list hides it from it."""
    ats = [set(e["extensions"].get("at", ())) for e in errors]
    return bool(ats) and all(at and at <= {"after", "before"} for at in ats)


async def made(here: World) -> State:
    """Strews the world's rows, reads them, and gathers what documents may ask for."""
    await vary(here)
    rows = await all_rows()
    visibility.BRANCH_OF.update({row["id"]: row["org_id"] for row in rows["candidate"]})
    references = {}
    for name, language in CALLERS.items():
        actor = here.actors[name]
        reference = Reference(BOOK, rows, context_of(actor, language), {})
        reference.judged = {r["id"]: await _dossier(actor, r["id"]) for r in reference.rows["Candidate"]}
        references[name] = reference
    return State({n: here.actors[n] for n in CALLERS}, references, pools(rows), await _cursors(here))


async def _dossier(actor: Actor, key: UUID) -> Any:
    return (await dossiers.load(actor, [key], today=TODAY, clock=TODAY))[key]


# ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def pools(rows: dict[str, list[Row]]) -> Pools:
    """Values for every argument: what stands in the rows, and what stands nowhere."""
    nowhere = UUID(int=1)
    ids = {
        noun.prefix: [f"{noun.prefix}_{r['id']}" for r in rows[noun.table]] + [f"{noun.prefix}_{nowhere}"]
        for noun in BOOK.nouns.values()
        if noun.prefix
    }
    every = [i for found in zip(*(_around(v) for v in ids.values()), strict=False) for i in found]
    days = sorted(
        {v + timedelta(days=n) for r in _every(rows) for v in r.values() if type(v) is date for n in (-1, 0, 1)}
    )
    dates = [day.isoformat() for day in days]
    people = rows["candidate"] + rows["party_member"]
    return {
        "Query.node.id": every,
        "ids": every,
        **{f"Query.{n}.id": ids[p] for n, p in [("candidate", "cand"), ("opinion", "opn"), ("meeting", "mtg")]},
        **{f"Query.{n}.id": ids[p] for n, p in [("approval", "apr"), ("organization", "org"), ("member", "mem"), ("transfer", "xfr"), ("document", "doc")]},
        "organization": ids["org"], "branch": ids["org"], "addressedTo": ids["org"], "under": ids["org"],
        "TransferFilter.from": ids["org"], "TransferFilter.to": ids["org"], "superior": ids["org"], "member": ids["mem"], "holder": ids["mem"], "account": ids["acc"], "candidate": ids["cand"],
        "lookedAfterBy": ids["mem"], "openRule": [*sorted({g.id for g in GUARDS}), "R-ACT-6"],
        "unmetRule": sorted({rule for r in rows["approval"] for rule in noted(r)} | {"R-ACT-6", "nothing"}),
        "occupation": sorted({r["occupation"] for r in rows["candidate"]}),
        "first": [3, 1, 2, 20, 100, 0], "last": [3, 1, 2, 20, 100, 0],
        "from": dates, "to": dates, "until": dates, "waitingSince": dates, "dormantSince": dates, "enteredFrom": dates, "enteredTo": dates, "createdFrom": dates, "createdTo": dates, "expiresFrom": dates, "expiresTo": dates, "Query.invitation.token": ["no-such-token"], "subject": ["nothing"], "notice": ids["ntc"], "DocumentFilter.kind": ["dossier", "nothing"], "number": ["nothing"], "Query.verifyDocument.code": ["no-such-code"], "Candidate.judged.on": dates, "Candidate.problems.on": dates,
        "arrivedSince": dates, "ethnicity": sorted({r["ethnicity"] for r in rows["candidate"]}),
        "name": _pieces([r["name"] for r in people] + [r["name_key"] for r in people]),
        "OrganizationFilter.name": _pieces([r["name"] for r in rows["party_org"]]),
        "AccountFilter.name": _pieces([r["login"] for r in rows["account"]]),
        "content": _pieces([r["content"] for r in rows["opinion"]]),
        "act": [*sorted({r["act"] for r in rows["journal"]}), "nothing"],
        "requestId": [*sorted({r["request_id"] for r in rows["journal"]}), "nothing"],
        "address": [*sorted({r["address"] for r in rows["journal"]}), "nothing"],
        "after": sorted({r["chain"] for r in rows["journal"]}),
        "year": [2029, 2026, 2024, 1999],
        "Query.labels.of": [*sorted(n for n, t in BOOK.schema.type_map.items() if isinstance(t, GraphQLEnumType)), "nothing"],
    }  # fmt: skip


def _every(rows: dict[str, list[Row]]) -> list[Row]:
    return [row for name, found in rows.items() if name != "holiday" for row in found]


def _around(ids: list[str]) -> list[str]:
    """So many ids of each kind, the same ones turned round when there are fewer."""
    return [ids[n % len(ids)] for n in range(60)]


def _pieces(texts: list[str]) -> list[str]:
    """Whole texts, their ends, and in other letters; and what a pattern would take for something else."""
    found = {piece for t in texts if t for piece in (t, t[:1], t[-2:], t.upper())}
    return [*sorted(found), "%", "_", "no such text"]


# ── cursors ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def _cursors(here: World) -> Cursors:
    """Of every list, in every order, as the engine gives them to those who see something in it."""
    found: dict[tuple[str, str], list[str]] = {}
    for type_ in BOOK.reachable():
        for name, definition in type_.fields.items():
            if "orderBy" not in definition.args:  # a list in pages
                continue
            order = get_named_type(definition.args["orderBy"].type)
            assert isinstance(order, GraphQLEnumType)
            for by in ["", *order.values]:
                text = f"{name}(first: 4{f', orderBy: {by}' if by else ''}) {{ edges {{ cursor }} }}"
                around = (
                    f"{{ {_LISTS[type_.name]}(first: 100) {{ nodes {{ {text} }} }} }}"
                    if _nested(type_)
                    else f"{{ {text} }}"
                )
                found[f"{type_.name}.{name}", by] = [
                    c for n in ("auditor", "own") for c in await _asked(here, n, around)
                ]
    return found


def _nested(type_: GraphQLObjectType) -> bool:
    return type_.name != "Query"


async def _asked(here: World, name: str, text: str) -> list[str]:
    reply = await AMPLE.answer(Ask(text), context_of(here.actors[name], "en"))
    assert reply.errors == [], (text, reply.errors)
    return sorted(_found(json.loads(reply.data or b"null")))


def _found(answer: Any) -> set[str]:
    if isinstance(answer, dict):
        return {answer["cursor"]} if "cursor" in answer else {c for v in answer.values() for c in _found(v)}
    return {c for v in answer for c in _found(v)} if isinstance(answer, list) else set()
