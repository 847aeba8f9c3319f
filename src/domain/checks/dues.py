"""Checks of Party dues."""

from __future__ import annotations

from collections.abc import Callable

from domain import dues
from domain.calendar import months_after
from domain.case.approvals import DuesFiling
from domain.case.dossier import Dossier
from domain.checks.findings import DAY, unmet
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind


def about_dues(check: Callable[[Dossier, DuesFiling], Finding]) -> Check:
    """A check of the dues filed with the admission approval; met before there are any."""

    def run(d: Dossier) -> Finding:
        filed = d.filing.dues if d.filing else None
        return check(d, filed) if filed else MET

    return run


def _asked(d: Dossier) -> bool:
    filed = d.filing or d.open_approval
    return d.adds("dues_at_admission", filed.submitted_on if filed else None)


def dues_entered(d: Dossier) -> Finding:
    """The monthly dues are entered at C12, with the submission itself."""
    return MET if d.filing is None or d.filing.dues is not None or not _asked(d) else UNMET


def dues_to_enter(d: Dossier) -> Finding:
    """What the submission will be refused without is told while it is prepared."""
    return UNMET if d.filing is None and _asked(d) else MET


def dues_from_the_meeting(d: Dossier, filed: DuesFiling) -> Finding:
    vote = d.last(Kind.VOTE_ADMISSION)
    if vote is None or filed.first_month is None:
        return MET
    month = vote.on.replace(day=1)
    return MET if filed.first_month.replace(day=1) == month else unmet(f"{month:%Y-%m}起", f"from {month:%Y-%m}")


def dues_as_computed(*bases: dues.IncomeBasis) -> Check:
    """The amount entered is what the table gives for the income; more than that is voluntary and fine."""

    def check(d: Dossier, filed: DuesFiling) -> Finding:
        if filed.basis not in bases:
            return MET
        try:
            low, _ = dues.expected(filed.basis, filed.income)
        except ValueError:
            return unmet("缺收入基数", "the income is missing")
        if filed.monthly >= low:
            return MET
        return unmet(f"应为{low}元，填报{filed.monthly}元", f"{low} yuan computed, {filed.monthly} entered")

    return about_dues(check)


def _not_tenfold(d: Dossier, filed: DuesFiling) -> Finding:
    try:
        _, high = dues.expected(filed.basis, filed.income)
    except ValueError:
        return MET
    if not filed.monthly or filed.monthly < TENFOLD * high:
        return MET
    return unmet(f"应为{high}元，填报{filed.monthly}元", f"{high} yuan computed, {filed.monthly} entered")


# Who pays more than the rate does so freely; ten times as much is more likely a slip of the decimal point.
TENFOLD = 10
dues_not_tenfold = about_dues(_not_tenfold)


def dues_paid_within(months: int) -> Check:
    """Dues are paid through a month not longer ago than so many."""

    def check(d: Dossier) -> Finding:
        if d.probation_start is None:
            return MET
        last = d.last(Kind.DUES_PAID)
        paid = getattr(last.shape, "through", None) if last else None
        base = (paid or months_after(d.probation_start.replace(day=1), -1)).replace(day=1)
        due = months_after(base, months + 1) - DAY
        return Finding(met=d.today <= due, due_on=due)

    return check
