"""General meetings put right: what rests on one, and whether it could have been held on another day.

A vote is of its meeting's day. A meeting that is moved takes its votes along, and each is judged as if it had been taken then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from uuid import UUID

from msgspec.structs import replace

from domain.acts.correcting import correct
from domain.case.dossier import Dossier
from domain.orgs.actors import Actor
from domain.questions.resting import Resting, locked_by, resting, vote_at_meeting, votes_at
from domain.rules import Outcome, Problem, ProblemCode, refused, warning
from domain.steps.meetings import Attendee, Attending, Vote
from domain.steps.step import Step
from domain.text import Text
from domain.votes import Ballot


def beyond_the_roll(roll: Sequence[Attendee], ballot: Ballot) -> tuple[Problem, ...]:
    """What a ballot counts and the roll of its meeting does not have; the roll may well have others, who have no vote."""
    came = Counter(one.attending for one in roll)
    counted = (
        (Attending.PRESENT, ballot.present, "present", "实到会", "voters present"),
        (Attending.WRITTEN, ballot.written, "writtenApprove", "书面意见", "written opinions"),
    )
    return tuple(
        warning(
            ProblemCode.BAD_INPUT,
            f"{zh}{number}人，到会名册上只有{came[how]}人，请核对",
            f"{number} {en}, and {came[how]} in the roll of the meeting; look into it.",
            "ballot",
            field,
        )
        for how, number, field, zh, en in counted
        if roll and number > came[how]
    )


def kept_by(d: Dossier, meeting_id: UUID) -> list[Problem]:
    """Why a meeting is not taken off the file: the person was voted on there; a vote that was voided names it too."""
    votes = votes_at(d, meeting_id)
    message = Text("会议上已有表决，不能删除", "There was a vote at this meeting; it is not deleted.")
    return [locked_by(d, [vote_at_meeting(d, vote) for vote in votes], message)] if votes else []


def resting_on(d: Dossier, meeting_id: UUID) -> list[Problem]:
    """Why a meeting is not put right: what rests on the votes on the person that were taken there."""
    found: list[Resting] = []
    for vote in _standing(d, meeting_id):
        if upon := resting(d, vote):
            found += [vote_at_meeting(d, vote), *upon]
    message = Text(
        "已有上报或后续办理依据本次会议的表决，不能修改", "What was done since rests on a vote of this meeting."
    )
    return [locked_by(d, found, message)] if found else []


def moved(d: Dossier, meeting_id: UUID, on: date, started_at: datetime | None, actor: Actor) -> Outcome:
    """The votes on the person as of another day, or of another hour of it: judged as if the meeting had been held then.

    Where the day stays, nothing of the votes is changed.
    """
    after, subject = d, None
    noticed: list[Problem] = []
    for vote in _standing(d, meeting_id):
        assert isinstance(vote.shape, Vote)  # noqa: S101 -- it was looked for as one
        new = replace(vote, on=on, shape=replace(vote.shape, meeting_started_at=started_at))
        outcome = correct(after, new, new_id=vote.id, reason="", actor=actor)
        place = "startedAt" if vote.on == on else "on"
        if outcome.after is None or outcome.problems:
            return refused(d, *(_named(d, problem, place) for problem in outcome.problems))
        noticed += [_named(d, warning, place) for warning in outcome.warnings]
        if vote.on != on:
            after, subject = outcome.after, vote.id
    return Outcome(d, after, warnings=tuple(noticed), subject=subject)


def _standing(d: Dossier, meeting_id: UUID) -> list[Step]:
    return [vote for vote in votes_at(d, meeting_id) if vote.voided_on is None]


def _named(d: Dossier, problem: Problem, place: str) -> Problem:
    """Of whom it is said, and at the day or hour that was asked for."""
    zh, en = f"{d.person.name}：{problem.message.zh}", f"{d.person.name}: {problem.message.en}"
    return replace(problem, message=Text(zh, en), path=(place,))
