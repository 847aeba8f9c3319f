"""`jishi explain`: what a document becomes for a caller, as lines to read. Apart from the command line: it takes the schema."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from graphql import GraphQLError

from domain.calendar import SHANGHAI
from graph.context import Context
from graph.plan.execution.explaining import Explained, explained, written
from graph.plan.execution.requests import Ask
from graph.plan.faults import Fault
from graph.plan.requests.documents import Rejected
from graph.schema import engine
from records import errors as records
from records.people import accounts
from service.database import opened
from service.settings import Settings

# A person's key, a token's digest: sealing makes nothing shorter, and no id of ours looks like it.
_SEALED = re.compile(r"\b[0-9a-f]{64}\b")


class Unexplained(Exception):
    """Why there is nothing to show, for whoever typed the command."""


async def lines(
    settings: Settings, document: str, variables: dict[str, Any], login: str, *, analyze: bool
) -> list[str]:
    """Each root field with its plan's id, its statement, what is bound, and what the database makes of it."""
    async with opened(settings, writes=False):
        known = await accounts.by_login(login)
        if known is None:
            raise Unexplained(f"没有账户 {login} · There is no account {login}.")
        now = datetime.now(UTC)
        actor = await accounts.actor_of(known)
        context = Context(actor, now.astimezone(SHANGHAI).date(), now, settings=settings)
        try:
            found = await explained(engine, Ask(document, variables=variables), context, analyze=analyze)
        except Rejected as rejected:
            raise Unexplained("\n".join(error["message"] for error in rejected.errors)) from None
        except Fault as fault:
            raise Unexplained(f"{fault.text.zh} · {fault.text.en}") from None
        except records.Fault as fault:
            raise Unexplained(f"{fault.message.zh} · {fault.message.en}") from None
        except GraphQLError as wrong:
            raise Unexplained(wrong.message) from None
    return [line for plan in found for line in _told(plan)]


def _told(plan: Explained) -> Iterator[str]:
    yield f"\n── {plan.field} {plan.plan_id}".rstrip()
    if not plan.sql:
        yield "由程序应答 · Answered by a resolver, not by a statement."
        return
    yield written(plan.sql)
    for number, value in enumerate(plan.values, 1):
        yield masked(f"  {number}: {value!r}")
    # PostgreSQL writes the values into its conditions.
    yield from map(masked, plan.plan)


def masked(line: str) -> str:
    """A line without the keys that stand for a person: whoever has one can look for its equal in every table."""
    return _SEALED.sub("••••", line)
