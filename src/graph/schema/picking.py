"""Whom to pick: the rosters in reach, with what the rules say of each member in a role."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Annotated

import strawberry

from domain.case.assignments import AssignmentRole
from graph.context import Info
from graph.plan import asked, by_id, fact, value
from graph.resolvers import picking
from graph.schema.organization import PartyMember
from graph.schema.problem import Problem


@strawberry.type(description="可选党员 · A member of a roster, as somebody to look after a person.")
class EligibleMember:
    member: PartyMember | None = fact("党员 · Who.", by_id("member_id"))
    load: int = value("在带人数 · How many people the member looks after now, wherever they are.")
    eligible: bool = value("可选 · Whether nothing refuses the choice; what is merely told stands in `reasons`.")
    reasons: list[Problem] = value("原因 · What the act itself would say of the member, by the same rules.")
    eligible_from: date | None = value(
        "可选之日 · The first day to come on which nothing is said any more; null where nothing is, or no such day is in sight."
    )


@strawberry.type(description="可选名单 · A piece of the rosters from which is picked, the own branch first.")
class EligibleMembers:
    members: list[EligibleMember] = value("党员 · Everybody on the roster, those who are not eligible too.")
    more: bool = value("尚有 · Whether others follow.")


def _picked(role: AssignmentRole) -> Callable[..., Awaitable[EligibleMembers]]:
    async def resolver(
        info: Info,
        candidate: Annotated[strawberry.ID, strawberry.argument(description="发展人员 · For whom.")],
        name: Annotated[str, strawberry.argument(description="姓名 · The name or its pinyin contains this.")] = "",
        first: Annotated[int, strawberry.argument(description="前几人 · How many, at most 100.")] = 100,
        skip: Annotated[int, strawberry.argument(description="略过 · How many were told already.")] = 0,
    ) -> EligibleMembers:
        return await picking.eligible(info.context, role, candidate, called=name, first=first, skip=skip)  # type: ignore[return-value]  # the domain's values; the plan reads them

    return resolver


def eligible(role: AssignmentRole, description: str) -> object:
    """The root field of a role."""
    return asked(_picked(role), description=description, graphql_type=EligibleMembers)
