"""General meetings and the vote on each person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from strawberry import UNSET
from tortoise.transactions import in_transaction

from domain.acts import correcting, recording
from domain.acts.conditions import own_case
from domain.acts.meetings import beyond_the_roll, kept_by, moved, resting_on
from domain.acts.sound import meeting_flaws
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.rules import Outcome, Problem, ProblemCode, warning
from domain.steps.meetings import Attendee, Vote
from domain.steps.step import Step
from graph.context import Context
from graph.inputs.acts import given_again, papers_of
from graph.inputs.changing import completed
from graph.inputs.flaws import flaw, said, settled
from graph.inputs.meetings import AttendeeInput, HeldMeetingInput, called_again
from graph.inputs.plural.records import RecordVotesInput
from graph.inputs.text import uuid_of
from graph.resolvers.acting import (
    NOT_FOUND,
    Answer,
    Asking,
    Work,
    at,
    business_date,
    camel,
    keep_one,
    on_case,
    refusing,
)
from graph.resolvers.results import Results, refused_whole
from graph.resolvers.sittings import Beside, on_cases
from records.cases import meetings
from records.cases.meetings import Held
from records.errors import BadInput, NotFound
from records.organizations import roster
from records.stamps import uuid7


async def _details(
    given: Any, actor: Actor, branch: UUID | None, on: date, *path: str, known: Sequence[Attendee] = ()
) -> dict[str, Any]:
    names = ("started_at", "place", "chair", "recorder", "scrutineer", "teller", "minutes")
    return {
        **{n: getattr(given, n) for n in names},
        "attachments": meetings.written(papers_of(given.attachments, *path)),
        "attendees": meetings.written(await _roll(given.attendees, actor, branch, on, *path, known=known)),
    }


async def _roll(
    given: Sequence[AttendeeInput], actor: Actor, branch: UUID | None, on: date, *path: str, known: Sequence[Attendee]
) -> list[Attendee]:
    """Who came, by the branch's roster of that day; whoever stands in the roll keeps the name under which they came."""
    keys = [uuid_of("mem", g.member_id, *path, "attendees", str(n), "memberId") for n, g in enumerate(given)]
    names = {one.member_id: one.name for one in known}
    looked_up = await roster.members(actor, sorted(set(keys) - names.keys()))
    names |= {key: m.name for key, m in looked_up.items() if m.org_id == branch and m.present_on(on) and m.here_on(on)}
    for number, key in enumerate(keys):
        if key in keys[:number]:
            flaw((*path, "attendees", str(number), "member_id"), "到会名册中重复", "They stand in the roll twice.")
        elif key not in names:
            flaw((*path, "attendees", str(number), "member_id"), "当日名册中没有这个人", "Nobody of that day's roster.")
    return [Attendee(key, names.get(key, ""), g.attending) for key, g in zip(keys, given, strict=True)]


def _flaws(given: Any, on: date) -> list[Problem]:
    return meeting_flaws(on, given.started_at, given.place, given.chair, given.recorder)


def _one_hand(given: Any) -> tuple[Problem, ...]:
    """Who chairs the meeting does not count its votes alone, nor watch himself doing so (监票人、计票人)."""
    counting = {given.scrutineer, given.teller} - {""}
    if counting != {given.chair}:
        return ()
    zh, en = "监票人、计票人均为主持人，请核对", "The chair alone watches and counts the ballots; look into it."
    return (warning(ProblemCode.BAD_INPUT, zh, en, "teller"),)


async def record(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """C11, D7: the meeting itself; votes follow, one for each person."""
    on = business_date(context, given.on)
    details = await _details(given, actor, actor.org_id, on)
    said(_flaws(given, on))
    settled()
    async with in_transaction():
        meeting_id = await meetings.create(actor, on, details, clock=context.clock, context=context, act=act)
    return Answer(keys={"meeting_id": meeting_id}, warnings=_one_hand(given))


async def update(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """The meeting is put right, or moved to another day with its votes, while nothing rests on them."""
    meeting_id = uuid_of("mtg", given.id, "id")
    day = business_date(context, given.on) if given.on else None
    async with meetings.held(actor, meeting_id, version=given.version, context=context, act=act) as held:
        if refused := [p for d in held.case.dossiers.values() for p in _refused(d, meeting_id, actor)]:
            return refusing(*refused)
        on, row = day or held.row.on, held.row
        branch: UUID = row.org_id  # type: ignore[attr-defined]  # Tortoise's own column
        new = _corrected(given, row, on)
        details = await _details(new, actor, branch, on, known=meetings.attendees_of(row.attendees))
        settled()
        elsewhen = (on, details["started_at"]) != (row.on, row.started_at)
        votes = held.case.dossiers.values() if elsewhen else ()
        outcomes = [moved(d, meeting_id, on, details["started_at"], actor) for d in votes]
        if refused := [problem for outcome in outcomes for problem in outcome.problems]:
            return refusing(*refused)
        await held.put_right(details, on)
        await held.case.keep([outcome for outcome in outcomes if not outcome.idle], act=act)
    noticed = [warning for outcome in outcomes for warning in outcome.warnings]
    return Answer(keys={"meeting_id": meeting_id}, warnings=(*_one_hand(new), *noticed))


def _refused(d: Dossier, meeting_id: UUID, actor: Actor) -> list[Problem]:
    """Nobody handles a meeting at which they were voted on (C-33), nor one on whose votes something rests."""
    return own_case(d, actor) or resting_on(d, meeting_id)


def _corrected(given: Any, row: Any, on: date) -> Any:
    """The meeting as it is to be: what was not given stays, and is let alone; a moved one begins on its day."""

    def standing(name: str) -> Any:
        value = getattr(row, name)
        if name == "attachments":
            return given_again(meetings.papers_of(value))
        return called_again(meetings.attendees_of(value)) if name == "attendees" else value

    new = completed(given, standing)
    told = {camel(name) for name, value in vars(given).items() if value is not UNSET}
    told |= {"startedAt"} if on != row.on else set()
    said(p for p in _flaws(new, on) if p.path[0] in told)
    return new


async def delete(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """A meeting at which nobody was voted on is taken off the file."""
    meeting_id = uuid_of("mtg", given.id, "id")
    settled()
    async with meetings.held(actor, meeting_id, version=given.version, context=context, act=act) as held:
        if refused := [p for d in held.case.dossiers.values() for p in kept_by(d, meeting_id)]:
            return refusing(*refused)
        await held.delete()
    return Answer(keys={"organization_id": held.row.org_id})  # type: ignore[attr-defined]  # Tortoise's own column


def _vote(meeting: Held, given: Any) -> Work:
    shape = given.vote(meeting.id, meeting.started_at)
    papers = papers_of(given.attachments) or meeting.attachments
    noticed = beyond_the_roll(meeting.attendees, shape.ballot)

    def work(dossier: Dossier, who: Actor) -> Outcome:
        done = recording.record(dossier, Step(uuid7(), given.kind, meeting.on, shape, attachments=papers), who)
        return replace(done, warnings=(*done.warnings, *noticed)) if noticed and done.done else done

    return work


async def vote(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """C11, D7: the resolution on one person; its date is the meeting's, its result the arithmetic's."""
    case_id = uuid_of("cand", given.candidate_id, "candidate_id")
    meeting = await meetings.find(actor, uuid_of("mtg", given.meeting_id, "meeting_id"))
    if meeting is None:
        return refusing(at(NOT_FOUND, "meeting_id"))
    work, beside = _vote(meeting, given), partial(meetings.unmoved, meeting)
    return await keep_one(
        context, act, given, actor, case_id, work, version=given.version, on=meeting.on, beside=beside
    )


async def votes(context: Context, act: str, given: RecordVotesInput, actor: Actor) -> Results:
    """The same for several people at one meeting, one by one (Art. 20); with the meeting itself where it is not on file."""
    if (given.meeting_id is None) is (given.meeting is None):
        zh, en = "须给出会议标识或会议内容之一", "Give either the meeting's id or the meeting."
        raise BadInput(("meeting_id",), zh, en)
    beside: Beside
    if given.meeting is None:
        assert given.meeting_id is not None  # noqa: S101 -- one of them was given
        found = await meetings.find(actor, uuid_of("mtg", given.meeting_id, "meeting_id"))
        if found is None:
            return refused_whole(at(NOT_FOUND, "meeting_id"))
        beside, meeting = partial(meetings.unmoved, found), found
    else:
        beside, meeting = await _held(context, given.meeting, business_date(context, given.on), actor)
    given.on = meeting.on
    sitting = on_cases(lambda _, row: _vote(meeting, row), beside=beside)
    return await sitting(context, act, given, actor)


async def _held(context: Context, given: HeldMeetingInput, on: date, actor: Actor) -> tuple[Beside, Held]:
    """A meeting that is put on file with the votes that were taken there, and how."""
    given.sound(on)
    details = await _details(given, actor, actor.org_id, on, "meeting")
    papers, roll = meetings.papers_of(details["attachments"]), meetings.attendees_of(details["attendees"])
    meeting = Held(uuid7(), on, given.started_at, papers, roll)

    async def beside() -> None:
        act = "recordGeneralMeeting"
        await meetings.create(
            actor, meeting.on, details, clock=context.clock, context=context, act=act, meeting_id=meeting.id
        )

    return beside, meeting


def _update_vote(context: Context, given: Any) -> Work:
    step_id = uuid_of("vot", given.id, "id")

    def work(dossier: Dossier, actor: Actor) -> Outcome:
        old = dossier.step(step_id)
        if old is None or not isinstance(old.shape, Vote):
            raise NotFound
        if given.on not in (None, old.on):
            zh, en = "表决日期随会议，不能单独更改", "A vote is of its meeting's day."
            flaw(("on",), zh, en)
        new = given.completed(old)
        shape = new.vote(old.shape.meeting_id, old.shape.meeting_started_at)
        step = Step(step_id, new.kind, old.on, shape, attachments=new.papers())
        today = dossier.on(dossier.clock)
        return correcting.correct(today, step, new_id=uuid7(), reason=given.reason, actor=actor)

    return work


update_vote: Asking = on_case(_update_vote)
