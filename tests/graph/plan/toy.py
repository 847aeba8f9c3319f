"""A small schema over the real tables: what the planner is tried on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from types import SimpleNamespace
from typing import Annotated, Any
from uuid import UUID

import strawberry

from domain.orgs.actors import Actor, Role
from domain.stages import Stage
from domain.text import Text
from graph.context import Context, Info
from graph.plan import (
    Node,
    act,
    asked,
    by_id,
    column,
    data,
    embedded,
    expression,
    fact,
    given,
    judgement,
    listed,
    many,
    node,
    nodes,
    noun,
    one,
    relation,
    value,
)
from graph.plan.declarations.filters import (
    any_of,
    asc,
    between,
    contains,
    desc,
    equals,
    key,
    matches,
    ranked,
    through,
    under,
    when,
)

TODAY = date(2026, 6, 1)
strawberry.enum(Stage)


@strawberry.input
class DateRange:
    from_: date | None = strawberry.field(name="from", default=strawberry.UNSET)
    to: date | None = strawberry.UNSET


@noun(table="party_org", prefix="org")
@strawberry.type
class Organization(Node):
    name: str = fact("n", column("name"))
    can_develop: bool = fact("c", column("can_develop"))
    superior: Annotated["Organization", strawberry.lazy("tests.graph.plan.toy")] | None = fact(
        "s", relation("superior_id", "party_org")
    )


@strawberry.enum
class OpinionOrder(Enum):
    NEWEST = desc("n", "on")
    OLDEST = asc("o", "on")
    ASKED = asc("a", "asked")


@strawberry.input
class OpinionFilter:
    late_entry: bool | None = equals("l", "late_entry")
    on: DateRange | None = between("o", "on")
    content: str | None = contains("c", "content")


@strawberry.type
class Attachment:
    name: str = value("n")
    size: int | None = value("s")


@noun(table="opinion", prefix="opn")
@strawberry.type
class Opinion(Node):
    kind: str = fact("k", column("kind"))
    on: date = fact("o", column("on"))
    content: str = fact("c", column("content"))
    asked: int | None = fact("a", column("asked"))
    late_entry: bool = fact("l", column("late_entry"))
    recorded_at: datetime = fact("r", column("recorded_at"))
    attachments: list[Attachment] = fact("a", embedded("attachments"))
    candidate: Annotated["Candidate", strawberry.lazy("tests.graph.plan.toy")] = fact(
        "c", relation("candidate_id", "candidate", same_scope=True)
    )


@strawberry.type
class Decision:
    opinion: str = value("o")
    candidate: Annotated["Candidate", strawberry.lazy("tests.graph.plan.toy")] | None = fact("c", by_id("candidate"))


@noun(table="approval", prefix="apr")
@strawberry.type
class Approval(Node):
    status: str = fact("s", column("status"))
    monthly_dues: str | None = fact("m", column("monthly_dues"))
    decided_at: datetime | None = fact("d", column("decided_at"))
    reason: str = fact("r", data("reason", default=""))
    counted: int | None = fact("c", data("counted"))
    agreed: bool | None = fact("a", data("deep", "agreed"))
    rules: list[str] = fact("r", data("rules", list=True))
    decision: Decision | None = fact("d", embedded("data", "decision"))
    candidate: Annotated["Candidate", strawberry.lazy("tests.graph.plan.toy")] = fact(
        "c", relation("candidate_id", "candidate", same_scope=True)
    )
    addressed_to: Organization | None = fact(
        "a", relation("addressed_to_id", "party_org", shown_as="organization_named")
    )


class ApprovalOrder(Enum):
    SUBMITTED = asc("s", "submitted_on")


strawberry.enum(ApprovalOrder)


@strawberry.input
class CandidateFilter:
    stage: list[Stage] | None = any_of("s", "stage")
    sex: str | None = equals("x", "sex")
    opened_on: DateRange | None = between("o", "opened_on")
    organization: strawberry.ID | None = under("o")
    org: strawberry.ID | None = equals("o", "org_id", prefix="org")
    ids: list[strawberry.ID] | None = any_of("i", "id", prefix="cand")
    name: str | None = contains("n", "name", "name_key")
    overdue: bool | None = when(
        "o",
        true="{t}.overdue_since IS NOT NULL AND {t}.overdue_since <= :today",
        false="{t}.overdue_since IS NULL OR {t}.overdue_since > :today",
    )
    due_before: date | None = matches("d", "{t}.next_due_on <= :value", "date")


@strawberry.input
class ApprovalFilter:
    candidate: CandidateFilter | None = through("c", "candidate_id", "candidate")


@strawberry.enum
class CandidateOrder(Enum):
    NAME = asc("n", "name_key")
    NAME_DOWN = desc("n", "name_key")
    DUE = asc("d", "next_due_on")
    DUE_DOWN = desc("d", "next_due_on")
    STAGE = asc("s", ranked("stage", Stage), "name_key")
    PROBLEMS = desc("p", key("{t}.problem_count + 0", "int"), "opened_on")


@dataclass(frozen=True)
class Found:
    """What the toy judgement answers."""

    message: Text
    at: datetime
    candidate_id: UUID
    dues: Decimal = Decimal("1.50")
    stages: tuple[Stage, ...] = (Stage.ACTIVIST,)


@strawberry.type
class Problem:
    message: str = value("m")
    at: datetime = value("a")
    dues: str = value("d")
    stages: list[Stage] = value("s")
    own: strawberry.ID = value("o", "candidate_id", prefix="cand")
    candidate: Annotated["Candidate", strawberry.lazy("tests.graph.plan.toy")] | None = fact("c", by_id("candidate_id"))


AT = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)


def problems(dossier: Any, least: int = 1, *, context: Context, row: UUID) -> list[Found]:
    """As many as the dossier says, at least so many."""
    return [Found(Text(f"问题{i}", f"problem {i}"), AT, row) for i in range(max(dossier.count, least))]


@noun(table="candidate", prefix="cand")
@strawberry.type
class Candidate(Node):
    name: str = fact("n", column("name"))
    stage: Stage = fact("s", column("stage"))
    phone: str | None = fact("p", column("phone_masked", roles={Role.BRANCH_ADMIN}))
    number: str = fact("n", column("id_number_sealed", roles={Role.BRANCH_ADMIN}, otherwise="id_number_masked"))
    education: str = fact("e", column("education", default="无'学历"))
    is_floating: bool = fact("f", column("is_floating"))
    opened_on: date = fact("o", column("opened_on"))
    next_due_on: date | None = fact("n", column("next_due_on"))
    created_at: datetime = fact("c", column("created_at"))
    version: int = fact("v", column("version"))
    overdue: bool = fact("o", expression("{t}.overdue_since IS NOT NULL AND {t}.overdue_since <= :today", "bool"))
    branch: Organization = fact("b", relation("org_id", "party_org", same_scope=True, shown_as="organization_named"))
    previous_case: Annotated["Candidate", strawberry.lazy("tests.graph.plan.toy")] | None = fact(
        "p", relation("previous_case_id", "candidate")
    )
    opinions = many(
        lambda: Opinion, "candidate_id", filter=OpinionFilter, order=OpinionOrder, description="o",
        where="{t}.voided_on IS NULL",
    )  # fmt: skip
    approvals = many(lambda: Approval, "candidate_id", description="a")
    latest = listed(lambda: Opinion, "candidate_id", description="l", order=OpinionOrder.NEWEST)
    problems = judgement(problems, description="p", graphql_type=list[Problem])


@strawberry.type
class Me:
    name: str = value("n")
    candidates: list[Candidate] = fact("c", by_id("ids"))


def me(info: Info) -> Any:
    """Answers with the caller and two candidates."""
    found = info.context.settings
    return SimpleNamespace(name=info.context.actor.name if info.context.actor else "", ids=found)


@strawberry.type
class Query:
    node = node()
    nodes = nodes()
    candidates = many(lambda: Candidate, None, filter=CandidateFilter, order=CandidateOrder, description="x")
    candidate = one(lambda: Candidate, description="x")
    approvals = many("tests.graph.plan.toy:Approval", None, filter=ApprovalFilter, order=ApprovalOrder, description="x")
    organizations = many(lambda: Organization, None, description="x")
    me = asked(me, description="x", graphql_type=Me)


@strawberry.input
class RenameInput:
    id: strawberry.ID
    names: list[str]
    stage: Stage = Stage.ACTIVIST


@strawberry.type
class RenamePayload:
    candidate: Candidate | None = fact("c", by_id("candidate_id"))
    echo: str = fact("e", given("echo"))
    errors: list[Problem] = fact("e", given("problems"))


async def rename(info: Info, input: RenameInput) -> Any:
    """Says what it was given; fails when told to."""
    if input.names == ["fail"]:
        raise RuntimeError("secret: the password is 1234")
    key = UUID(input.id.removeprefix("cand_"))
    found = [Found(Text("不", "no"), AT, key)] if not input.names else []
    return SimpleNamespace(candidate_id=key, echo=f"{input.names} {input.stage!r}", problems=found)


def hello(name: str = "world") -> Any:
    return SimpleNamespace(text=f"hello {name}")


@strawberry.type
class HelloPayload:
    text: str = value("t")


@strawberry.type
class Mutation:
    rename = act(rename, description="r", graphql_type=RenamePayload)
    hello = act(hello, description="h", graphql_type=HelloPayload, public=True)


schema = strawberry.Schema(Query, Mutation)


async def load(actor: Actor, ids: Iterable[UUID], *, today: date, clock: date) -> Any:
    """Dossiers that count: how many problems there are follows from the id."""
    loads.append(list(ids))
    return {i: SimpleNamespace(count=i.int % 3) for i in loads[-1]}


loads: list[list[UUID]] = []
