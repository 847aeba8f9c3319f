"""Entry in stacks: a class of sixty, the roster of a branch. Each row is the single act itself, all in one transaction.

What is judged on a case that stands goes by `sittings`, whose statements do not grow with the rows; who is entered here has
no case yet, and what is asked about a new number is asked of one number.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from msgspec.structs import replace

from domain.orgs.actors import Actor
from graph.context import Context
from graph.enums import ErrorPolicy
from graph.inputs.plural.rows import Unfit
from graph.resolvers.acting import Answer, Asking, answer_of, problem_of
from graph.resolvers.results import Result, Results, again, kept, not_told_apart, others_refused, plain
from graph.resolvers.sittings import Sitting
from records import idempotency
from records.errors import conflicts
from records.trying import together, tried


def each(asking: Asking, *, record: str = "", told_once: str = "", asks_who: bool = False) -> Sitting:
    """The plural of an act that enters something. `record` is the key of what it made, `told_once` what is told once of it;
    `asks_who`: it asks whether somebody is known (R-ID-2)."""

    async def sitting(context: Context, act: str, given: Any, actor: Actor) -> Results:
        rows = list(given.rows())

        async def entered() -> Results:
            found = [
                await _row(context, act, actor, asking, number, place, row, record, told_once)
                for number, (place, row) in enumerate(rows)
            ]
            return Results(tuple(found))

        async def work() -> Results:
            if given.error_policy is not ErrorPolicy.REJECT_EVERYTHING:
                return await entered()
            # Who is known is asked of rows that are sound in all else, here as in the single act: beside a row that is not, that
            # question would cost nothing. Other acts ask nobody, and are not done twice for it.
            found = await tried(entered) if asks_who else Results()
            if not found.failed:
                found = not_told_apart(await together(entered, undone=lambda results: bool(results.failed)))
            return others_refused(found) if found.failed else found

        with conflicts():
            if given.validate_only:
                found = await tried(work)
                return replace(found, results=tuple(_bare(r) for r in found.results), validated_only=True)
            return await together(lambda: _once(actor, act, given, work))

    return sitting


async def _once(actor: Actor, act: str, given: Any, work: Any) -> Results:
    """Under a key the first answer in which something was done is told again, but for its secrets."""
    key = given.idempotency_key
    if not key:
        found: Results = await work()
        return found
    digest = idempotency.digest(given)
    stored = await idempotency.once(actor.account_id, key, act, digest)
    if stored is not None:
        return again(stored)
    found = await work()
    if found.succeeded:
        shown = tuple(replace(result, secret=None) for result in found.results)
        await idempotency.store(actor.account_id, key, act, digest, kept(replace(found, results=shown)))
    return found


async def _row(
    context: Context,
    act: str,
    actor: Actor,
    asking: Asking,
    number: int,
    place: str,
    row: Any,
    record: str,
    told_once: str,
) -> Result:
    """What became of one row; what was refused has written nothing."""
    if isinstance(row, Unfit):
        return Result(number, "", problems=(plain(problem_of(row.wrong), place, str(number)),))
    answer = await answer_of(context, act, row, actor, asking)
    if answer.problems:
        return Result(number, "", problems=tuple(plain(p, place, str(number)) for p in answer.problems))
    return Result(
        number,
        "",
        candidate_id=_key(answer, "candidate_id"),
        record_id=_key(answer, record),
        succeeded=True,
        warnings=tuple(plain(p) for p in answer.warnings),
        secret=answer.once.get(told_once),
    )


def _key(answer: Answer, name: str) -> UUID | None:
    found = answer.keys.get(name)
    return found if isinstance(found, UUID) else None


def _bare(result: Result) -> Result:
    """A row of a dry run: it shows nothing that was made."""
    return replace(result, candidate_id=None, record_id=None, secret=None)
