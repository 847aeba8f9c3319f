"""Checks of public notices."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from domain.calendar import WorkingDays, nth_workday, unknown_years, workdays_between
from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.checks.approvals import anew
from domain.checks.findings import DAY, not_yet, unmet
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.notices import Notice, NoticePlaceKind
from domain.steps.step import Step
from domain.text import Text

# Art. 13: in both places at the same time, for the five working days of a notice.
LEAST_WORKDAYS = 5


def _notice(d: Dossier, kind: Kind) -> tuple[Step, Notice] | None:
    step = d.judged if d.judged and d.judged.kind is kind else d.last(kind)
    return (step, step.shape) if step and isinstance(step.shape, Notice) else None


def _to_hang(d: Dossier, found: Finding, wanted: int | None = None) -> Finding:
    """Where a notice is missing: posted today, from when it is over."""
    return replace(found, soonest=over_if_posted(d, wanted))


def over_if_posted(d: Dossier, wanted: int | None = None) -> WorkingDays:
    """The day after the end of a notice that is posted today, for the working days that the committee demands."""
    end = nth_workday(d.today, max(LEAST_WORKDAYS, wanted or d.settings.notice_working_days), d.holidays)
    return WorkingDays(end.day + DAY, end.provisional)


def notice_long_enough(kind: Kind) -> Check:
    """The notice hangs for the working days that the committee demands, five at least, in all its places."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        if found is None:
            return _to_hang(d, UNMET)
        step, notice = found
        days, _ = workdays_between(notice.start, notice.end, d.holidays)
        wanted = d.settings_on(step.on).notice_working_days
        if days >= wanted:
            return _counted(d, MET, step, notice.start, notice.end)
        until = nth_workday(notice.start, wanted, d.holidays).day
        zh, en = f"已公示{days}个工作日，须{wanted}个(至{until})", f"{days} of {wanted} working days (until {until})"
        return _to_hang(d, _counted(d, unmet(zh, en, record=step), step, notice.start, until))

    return check


def notice_over(kind: Kind) -> Check:
    """The last day of the notice has passed."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        return _to_hang(d, UNMET) if found is None else not_yet(found[1].end + DAY, d.today)

    return check


def notice_after_consent(kind: Kind, consent: ApprovalKind) -> Check:
    """It hung, in all its places, from the superior's consent on that stands, and not while another was with the committee."""

    def check(d: Dossier) -> Finding:
        found, given = _notice(d, kind), d.approved(consent)
        if found is None:
            return MET
        step, posted = found[0], min(p.start for p in found[1].places)
        if given is not None and given.decision is not None and posted < given.decision.on:
            zh, en = (
                f"{posted}公示，早于批复({given.decision.on})",
                f"posted {posted}, before the reply of {given.decision.on}",
            )
            return _to_hang(d, unmet(zh, en, record=step))
        late = anew(d, step, posted)
        return _to_hang(d, late) if late else MET

    return check


def notice_in_both_places(kind: Kind) -> Check:
    """For a person on the move: outflow and inflow place, at the same time (R-DEV-4)."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        if found is None:
            return MET
        step, notice = found
        if not _on_the_move(d, notice):
            return MET
        if missing := _place_missing(d, step, notice):
            return _to_hang(d, missing)
        # 同时: the days in common are what counts (Y9); `notice_long_enough` counts them again against the committee's own.
        common, _ = workdays_between(notice.start, notice.end, d.holidays)
        if common >= LEAST_WORKDAYS:
            return _counted(d, MET, step, notice.start, notice.end)
        hung = "、".join(f"{p.place}{p.start}~{p.end}" for p in notice.places)
        zh, en = f"共同公示{common}个工作日：{hung}", f"{common} working days in common: {hung}"
        short = _counted(d, unmet(zh, en, record=step), step, notice.start, max(notice.start, notice.end))
        return _to_hang(d, short)

    return check


def _on_the_move(d: Dossier, notice: Notice) -> bool:
    """Whether the person was one on the move while the notice hung, until it was closed; of one that hangs, until today."""
    first = min(p.start for p in notice.places)
    return any(known.is_floating for known in d.known_in(first, max(first, notice.closed_on or d.today)))


def _place_missing(d: Dossier, step: Step, notice: Notice) -> Finding | None:
    """Of a person on the move, that one of the two places has no notice (R-DEV-4)."""
    hung = {p.kind for p in notice.places}
    if not _on_the_move(d, notice) or {NoticePlaceKind.OUTFLOW, NoticePlaceKind.INFLOW} <= hung:
        return None
    return unmet("须在流出地和流入地各有一处", "one in each of the two places", record=step)


def _counted(d: Dossier, found: Finding, step: Step, start: date, end: date) -> Finding:
    """A finding over working days: where a year's table is missing it says so, met or not (C-40)."""
    years = unknown_years(start, end, d.holidays)
    if not years:
        return found
    guess = _guessed(years)
    said = Text(f"{found.detail.zh}；{guess.zh}", f"{found.detail.en}; {guess.en}") if found.detail else guess
    return replace(found, detail=said, record=step, provisional=True)


@lru_cache(maxsize=100)
def _guessed(years: tuple[int, ...]) -> Text:
    named = "、".join(map(str, years))
    return Text(
        f"{named}年节假日表未录入，工作日为暂定", f"no holiday table for {named}: the working days are provisional"
    )


def notice_clean(kind: Kind) -> Check:
    """Every objection was handled and concluded, and the result does not affect the person (R-DEV-5)."""

    def check(d: Dossier) -> Finding:
        found = _notice(d, kind)
        if found is None:
            return _to_hang(d, UNMET)
        step, notice = found
        if notice.closed_on is None:
            return unmet("公示尚未结束登记", "the notice is not closed yet", record=step)
        pending = [o for o in notice.objections if not (o.handling.strip() and o.conclusion.strip())]
        if pending:
            open_ones = unmet(
                f"{len(pending)}条异议未处理完毕", f"{len(pending)} objections not concluded", record=step
            )
            return _to_hang(d, open_ones)
        if notice.clean and not any(o.affects for o in notice.objections):
            return Finding(met=True, record=step)
        return _to_hang(d, Finding(met=False, record=step))

    return check


def some_clean_notice(d: Dossier) -> Finding:
    """The latest notice stands clean, finished and long enough, whichever edition asked for it (R-MTG-9).

    It speaks for itself: one before that was clean does not outweigh what was found since.
    """
    hung = [
        (step, step.shape)
        for kind in (Kind.NOTICE_BEFORE_LISTING, Kind.NOTICE_BEFORE_ADMISSION_MEETING)
        for step in d.all(kind)
        if isinstance(step.shape, Notice)
        and not d.lapsed(ApprovalKind.PUBLIC_NOTICE_REVIEW, step.shape.closed_on or step.on)
    ]
    if not hung:
        return _to_hang(d, UNMET, LEAST_WORKDAYS)
    step, notice = max(hung, key=lambda found: (found[1].end, found[0].on))
    start, end = notice.start, notice.end
    days, guess = workdays_between(start, end, d.holidays)
    if notice.closed_on is None and days >= LEAST_WORKDAYS:
        over = WorkingDays(max(end + DAY, d.today), guess)
        return Finding(met=False, record=step, soonest=over)
    if not notice.clean or end >= d.today or any(o.affects for o in notice.objections):
        return _to_hang(d, Finding(met=False, record=step), LEAST_WORKDAYS)
    if days < LEAST_WORKDAYS:
        zh, en = (
            f"最近一次公示仅{days}个工作日，至少{LEAST_WORKDAYS}个",
            f"the latest hung {days} working days of {LEAST_WORKDAYS}",
        )
        return _to_hang(d, _counted(d, unmet(zh, en, record=step), step, start, end), LEAST_WORKDAYS)
    missing = _place_missing(d, step, notice)
    if missing:
        return _to_hang(d, missing, LEAST_WORKDAYS)
    return _counted(d, MET, step, start, end) if guess else MET
