"""Somebody comes from outside the system with a transfer passport (domain book C-1 … C-3): a case is opened where they stand.

The days that count on and the records that the passport carries are on file as they were made elsewhere, each with the passport as
its evidence; none of it is this branch's late entry. Meetings, votes, notices and reviews of elsewhere are not made up here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from uuid import UUID

from msgspec.structs import replace

from domain.acts.conditions import hard
from domain.acts.opening import open_case
from domain.acts.sound import step_flaws
from domain.calendar import birthday, months_after, years_after
from domain.case.passports import VALID_MONTHS, Enclosed, Passport, Unreadable, shape_of
from domain.case.person import Person
from domain.case.transfers import Recognition, Transfer, TransferAnswer, TransferStatus
from domain.identity import Flaw
from domain.orgs.actors import Actor
from domain.orgs.organizations import Line
from domain.questions.judging import judge
from domain.regulation import AGE_OF_ADMISSION, TRANSFERRING
from domain.rules import Outcome, Problem, ProblemCode, refusal, refused
from domain.stages import CaseStatus, Stage, StageSource
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.papers import Attachment
from domain.steps.step import Step

NewId = Callable[[], UUID]
# As a case keeps them.
_LONGEST_NAME, _LONGEST_WORD = 100, 32


def arrive(
    case_id: UUID,
    person: Person,
    line: Line,
    passport: Passport,
    code: str,
    *,
    today: date,
    clock: date,
    flaws: Sequence[Flaw],
    duplicate: bool,
    recognition: Recognition,
    text: str,
    consent: str,
    actor: Actor,
    new_id: NewId,
) -> Outcome:
    """A case for who comes with a passport that was verified, in the stage in which the branch takes them over (C-2). `code` is
    what is kept of its bytes."""
    opened = open_case(case_id, person, line, today=today, clock=clock, flaws=flaws, duplicate=duplicate)
    if opened.after is None:
        return opened
    d = opened.after
    stage = Stage.ACTIVIST if recognition is Recognition.CONTINUED_AS_ACTIVIST else passport.stage
    found = [*_in_time(passport, today, clock), *_whole(passport)]
    if recognition is Recognition.CONTINUED_AS_ACTIVIST and passport.stage is not Stage.DEVELOPMENT_TARGET:
        zh, en = "仅发展对象可按积极分子继续培养", "Only a development target goes on as an activist."
        found.append(refusal(ProblemCode.BAD_INPUT, zh, en, "recognition"))
    if found:
        return refused(opened.before, *found)
    try:
        steps = (*_stages(passport, code, stage, new_id), *_records(passport, new_id))
    except Unreadable as wrong:
        return refused(opened.before, refusal(ProblemCode.BAD_INPUT, *wrong.why, "passport"))
    after = replace(
        d,
        stage=stage,
        sub_status=d.sub_status if stage is Stage.APPLICANT else None,
        stage_source=StageSource.ACTS,
        transferred_in_on=today,
        steps=steps,
    )
    found = [_of_passport(p) for step in steps for p in step_flaws(after, step)]
    answer = TransferAnswer(today, actor.account_id, text, consent, recognition)
    found += hard(judge(replace(after, moving=_moving(passport, stage, answer)), TRANSFERRING["acceptTransfer"]))
    if found:
        return refused(opened.before, *found)
    return Outcome(opened.before, after, subject=case_id)


# The milestone of each stage, in the order of the road.
_SINCE = {
    Stage.ACTIVIST: "activist_since",
    Stage.DEVELOPMENT_TARGET: "listed",
    Stage.PROBATIONARY_MEMBER: "probation_start",
}


def _in_time(passport: Passport, today: date, clock: date) -> list[Problem]:
    """It is accepted from the day of its issue until it expires; an entry that is dated back does not make it last longer."""
    if max(today, clock) > passport.valid_until:
        zh, en = f"凭证已于{passport.valid_until}失效，请原单位重新出具", f"It expired on {passport.valid_until}."
        return [refusal(ProblemCode.BAD_INPUT, zh, en, "passport")]
    if today < passport.issued_on:
        zh, en = f"业务日期早于凭证出具({passport.issued_on})", f"It was issued on {passport.issued_on}."
        return [refusal(ProblemCode.BAD_INPUT, zh, en, "on")]
    return []


def _whole(passport: Passport) -> list[Problem]:
    """It says since when its person stands where they stand; its days follow one another, and none is later than its issue."""
    days = [getattr(passport.milestones, name) for name in ("applied", *_SINCE.values())]
    known = [day for day in days if day]
    stands = {stage: getattr(passport.milestones, name) for stage, name in _SINCE.items()}
    every = [*known, *(entry.on for entry in passport.records)]
    missing = passport.stage is Stage.FULL_MEMBER or stands.get(passport.stage, passport.issued_on) is None
    beyond = any(not passport.person.birth < day <= passport.issued_on for day in every)
    lasts = passport.issued_on <= passport.valid_until <= months_after(passport.issued_on, VALID_MONTHS)
    holder = passport.person
    long = len(holder.name) > _LONGEST_NAME or len(holder.ethnicity) > _LONGEST_WORD
    applied = passport.milestones.applied
    young = applied is not None and applied < birthday(holder.birth, AGE_OF_ADMISSION)
    if not missing and not beyond and known == sorted(known) and lasts and not long and not young:
        return _extended(passport)
    return [
        refusal(ProblemCode.BAD_INPUT, "凭证所载阶段与日期不相符", "Its stage and its days do not agree.", "passport")
    ]


def _extended(passport: Passport) -> list[Problem]:
    """A probation that was extended is not taken over: the resolution that extended it stands elsewhere, and nothing here would say
    until when it lasts."""
    start, eligible = passport.milestones.probation_start, passport.milestones.probation_eligible
    if passport.stage is not Stage.PROBATIONARY_MEMBER or start is None or eligible in (None, years_after(start, 1)):
        return []
    zh = f"预备期已延长至{eligible}，暂不能凭转接凭证转入，请先在原单位讨论转正"
    en = f"The probation was extended to {eligible}, which a passport cannot carry yet; conversion is discussed before."
    return [refusal(ProblemCode.BAD_INPUT, zh, en, "passport")]


def _of_passport(problem: Problem) -> Problem:
    """What cannot be meant of a record is said of the file that holds it."""
    return replace(problem, path=("passport",))


def _moving(passport: Passport, stage: Stage, answer: TransferAnswer) -> Transfer:
    """What the rules of taking somebody over ask about: there is no transfer of ours."""
    nobody = UUID(int=0)
    return Transfer(
        nobody,
        TransferStatus.ACCEPTED,
        nobody,
        "",
        passport.issued_on,
        nobody,
        CaseStatus.ACTIVE,
        passport.stage,
        answer=answer,
        became=stage,
    )


def source_of(passport: Passport) -> str:
    """By what something is known that was made elsewhere."""
    return f"{passport.issuer.organization} {passport.number}"


def _stages(passport: Passport, code: str, stage: Stage, new_id: NewId) -> Iterator[Step]:
    """That each stage up to the one in which somebody goes on was reached elsewhere, on its day."""
    source, was = source_of(passport), None
    for one in (Stage.APPLICANT, *_SINCE):
        since = getattr(passport.milestones, _SINCE.get(one, "applied"))
        since = since or (passport.issued_on if one is stage else None)
        if since is None or one.rank > stage.rank:
            continue
        desk = Desk("凭转接凭证转入 · by transfer passport", None, was, one, since, source, code)
        yield Step(new_id(), Kind.STAGE_ADJUSTED, since, desk, edition=passport.edition)
        was = one


def _records(passport: Passport, new_id: NewId) -> Iterator[Step]:
    """The records that the passport carries; evidence of each is the passport, and what stood behind it there."""
    source = Attachment("转接凭证", source_of(passport))
    for entry in passport.records:
        shape = shape_of(entry)
        if shape is not None:
            papers = (source, *map(_kept_elsewhere, entry.papers))
            yield Step(new_id(), entry.kind, entry.on, shape, papers, edition=entry.edition)


def _kept_elsewhere(paper: Enclosed) -> Attachment:
    """A paper that is not here: where it is kept, or by which digest it is known when it comes."""
    said = (paper.reference, f"SHA-256 {paper.sha256}" if paper.sha256 else "")
    return Attachment(paper.name, " ".join(text for text in said if text))
