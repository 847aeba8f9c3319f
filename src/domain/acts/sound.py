"""What no paper can carry: asked of what is being entered, never again of what is on file.

A value that a paper could carry but should not is a WARNING row of the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from domain.calendar import SHANGHAI, months_after
from domain.case.dossier import Dossier
from domain.case.members import Discipline
from domain.case.person import Person
from domain.identity import is_phone
from domain.rules import Problem, ProblemCode, refusal
from domain.stages import Stage
from domain.steps.authority import ByAuthority
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Vote
from domain.steps.notices import Notice
from domain.steps.opinions import Talk
from domain.steps.papers import AdmissionForm
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.step import Shape, Step
from domain.steps.vetting import Training
from domain.text import blank, unwritable

# Nobody who is alive was born before it.
EARLIEST_BIRTH = date(1900, 1, 1)
# Dues are paid ahead by so many months at most.
DUES_AHEAD = 12

Flaws = Iterator[Problem]


def step_flaws(d: Dossier, step: Step) -> list[Problem]:
    """What cannot be meant in a record that is being made or put right."""
    check = _OF_A_CASE.get(type(step.shape))
    return [*flaws_alone(d.clock, step), *(check(d, step, step.shape) if check else ())]


def flaws_alone(clock: date, step: Step) -> list[Problem]:
    """What cannot be meant whosever record it is."""
    check = _ALONE.get(type(step.shape))
    return list(check(clock, step, step.shape)) if check else []


def person_flaws(person: Person, today: date, before: Person | None = None) -> list[Problem]:
    """What cannot be meant of a person; of one who is known, only what is being changed is looked at."""
    return list(_person(person, today, before))


def name_flaws(name: str, *path: str) -> list[Problem]:
    """A name, a person's or an organization's, is written, with characters that are seen."""
    if blank(name):
        return [_bad("须填写名称(姓名)", "A name is required.", *path)]
    if unwritable(name):
        return [_bad("名称(姓名)含有看不见的字符", "The name holds characters that are not seen.", *path)]
    return []


def meeting_flaws(on: date, started_at: datetime | None, place: str, chair: str, recorder: str) -> list[Problem]:
    """A general meeting has a place, a chair and a recorder, and began on its day."""
    told = {"place": place, "chair": chair, "recorder": recorder}
    found = [_blank(name) for name, text in told.items() if blank(text)]
    if started_at is not None and started_at.astimezone(SHANGHAI).date() != on:
        found.append(_bad(f"开始时间不在会议当日({on})", f"It did not begin on its day ({on}).", "startedAt"))
    return found


def member_flaws(
    today: date,
    *,
    name: str,
    full_since: date | None = None,
    joined_on: date | None = None,
    left_on: date | None = None,
    excused: tuple[date | None, date | None] = (None, None),
    disciplines: Sequence[Discipline] = (),
) -> list[Problem]:
    """What no roster can say."""
    found = [*name_flaws(name, "name"), *later_than_today(full_since, today, "fullSince")]
    found += later_than_today(joined_on, today, "joinedOn")
    first = max((day for day in (full_since, joined_on) if day), default=None)
    if first is not None and left_on is not None and left_on < first:
        found.append(_bad(f"早于入册或转正日期({first})", f"Before the day of joining ({first}).", "leftOn"))
    begun, over = excused
    if begun is not None and over is not None and over <= begun:
        found.append(_bad(f"须晚于起始日期({begun})", f"After the day it begins ({begun}).", "excusedUntil"))
    return [*found, *_punished(disciplines, today)]


def _punished(disciplines: Sequence[Discipline], today: date) -> Flaws:
    for number, one in enumerate(disciplines):
        path = ("disciplines", str(number))
        yield from later_than_today(one.decided_on, today, *path, "decidedOn")
        if one.restored_on is not None and one.restored_on < one.decided_on:
            zh, en = f"早于处分决定({one.decided_on})", f"Before it was decided ({one.decided_on})."
            yield _bad(zh, en, *path, "restoredOn")


def later_than_today(day: date | None, today: date, *path: str) -> list[Problem]:
    """What is on a roster has happened."""
    if day is None or day <= today:
        return []
    return [_bad("日期不能晚于今天", "The date is not in the future.", *path)]


def _person(person: Person, today: date, before: Person | None) -> Flaws:
    if before is None or person.name != before.name:
        yield from name_flaws(person.name, "name")
    if before is None or person.birth != before.birth:
        if person.birth > today:
            yield _bad("出生日期晚于今天", "The birth date is in the future.", "birth")
        elif person.birth < EARLIEST_BIRTH:
            yield _bad("出生日期早于1900年", "The birth date is before 1900.", "birth")
    if (before is None or person.phone != before.phone) and not is_phone(person.phone):
        yield _bad(
            "电话号码应为7至15位数字，手机号为11位", "A telephone number has 7 to 15 digits, a mobile one 11.", "phone"
        )


# ── by the shape of the record ──────────────────────────────────────────────────────────────────────────────────────


def _talk(clock: date, step: Step, talk: Talk) -> Flaws:
    if not talk.talked_by or any(blank(name) for name in talk.talked_by):
        yield _blank("talkedBy")


def _training(clock: date, step: Step, course: Training) -> Flaws:
    if blank(course.organizer):
        yield _blank("organizer")
    if course.start > clock:
        yield _bad("培训尚未开始", "The course has not begun.", "start")
    elif course.start > step.on:
        yield _bad(f"开始晚于结束({step.on})", f"It starts after it ends ({step.on}).", "start")
    elif course.days > (held := (step.on - course.start).days + 1):
        yield _bad(f"起止之间只有{held}天", f"There are {held} days from its first to its last.", "days")


def _notice(d: Dossier, step: Step, notice: Notice) -> Flaws:
    for number, place in enumerate(notice.places):
        if blank(place.place):
            yield _blank("places", str(number), "place")
        if place.start > step.on:
            zh, en = f"张贴后方可登记({step.on}尚未张贴)", f"Not hung yet on {step.on}: it is recorded once it hangs."
            yield _bad(zh, en, "places", str(number), "start")
    if notice.closed_on is not None and notice.closed_on > d.clock:
        yield _bad("业务日期不能晚于今天", "The business date is not in the future.", "closedOn")
    elif notice.closed_on is not None and notice.closed_on < step.on:
        zh, en = f"结束登记早于公示登记({step.on})", f"It was closed before it was hung ({step.on})."
        yield _bad(zh, en, "closedOn")
    if not is_phone(notice.phone):
        yield _bad("须填写可拨打的联系电话", "A telephone number for objections is required.", "phone")
    # Of a person on the move before the listing, R-DEV-4 says what is asked of the days in common.
    if notice.end < notice.start and not (d.person.is_floating and step.kind is Kind.NOTICE_BEFORE_LISTING):
        yield _bad("各地公示时间没有重合", "The places have no day in common.", "places")


def _vote(clock: date, step: Step, vote: Vote) -> Flaws:
    foreign: dict[ConversionOutcome, dict[str, Any]] = {
        ConversionOutcome.EXTEND: {"extensionMonths": vote.extension_months, "nextMeetingOn": vote.next_meeting_on},
        ConversionOutcome.ANNUL: {"annulmentReason": vote.annulment_reason, "annulmentText": vote.annulment_text},
    }
    for outcome, told in foreign.items():
        if outcome is not vote.outcome:
            for name, value in told.items():
                if value:
                    yield _bad("该表决事项没有此项", "What was voted on has no such field.", name)


def _oath(clock: date, step: Step, oath: Oath) -> Flaws:
    if blank(oath.place):
        yield _blank("place")


def _form(clock: date, step: Step, form: AdmissionForm) -> Flaws:
    if step.kind is Kind.ADMISSION_FORM_ISSUED and blank(form.serial_number):
        yield _blank("serialNumber")


def _postponement(clock: date, step: Step, put_off: Postponement) -> Flaws:
    """Manual 四(四): the organization decides; what it decided is written down, or its paper attached."""
    if blank(put_off.reason):
        yield _blank("reason")
    if blank(put_off.decision) and not step.attachments:
        yield _bad(
            "须填写组织的决定，或上传决定材料", "The organization's decision is written or attached.", "decision"
        )


def _done(d: Dossier, step: Step, done: Done) -> Flaws:
    if step.kind is not Kind.DUES_PAID or done.through is None:
        return
    last = months_after(d.clock.replace(day=1), DUES_AHEAD)
    if done.through > last:
        yield _bad(f"党费最多预交至{last:%Y-%m}", f"Dues are paid through {last:%Y-%m} at most.", "through")
    first = d.probation_start.replace(day=1) if d.probation_start else None
    if first is not None and done.through < first:
        yield _bad(f"早于预备期起始月份({first:%Y-%m})", f"Probation began in {first:%Y-%m}.", "through")


def _by_authority(clock: date, step: Step, decided: ByAuthority) -> Flaws:
    """It names who decided, by which document, and why; what it gives counts from a day by then."""
    for name in ("authority", "number", "ground"):
        if blank(getattr(decided, name)):
            yield _blank(name)
    if decided.target not in (Stage.PROBATIONARY_MEMBER, Stage.FULL_MEMBER):
        yield _bad("只能为预备党员或正式党员", "A probationary or a full member.", "target")
    if decided.since is not None and decided.since > step.on:
        yield _bad(f"晚于决定日期({step.on})", f"After the day of the decision ({step.on}).", "since")


_ALONE: dict[type[Shape], Callable[[date, Step, Any], Flaws]] = {
    Talk: _talk,
    Training: _training,
    Vote: _vote,
    Oath: _oath,
    AdmissionForm: _form,
    Postponement: _postponement,
    ByAuthority: _by_authority,
}
_OF_A_CASE: dict[type[Shape], Callable[[Dossier, Step, Any], Flaws]] = {Notice: _notice, Done: _done}


def _blank(*path: str) -> Problem:
    return _bad("不能为空", "This cannot be empty.", *path)


def _bad(zh: str, en: str, *path: str) -> Problem:
    return refusal(ProblemCode.BAD_INPUT, zh, en, *path)
