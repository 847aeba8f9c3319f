"""What a committee may decide for its subtree: stricter than the regulation, never looser."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from domain.text import Text


class FilingMode(StrEnum):
    """How the filing of an activist is taken (decision X6)."""

    AUTO_ACCEPT = "AUTO_ACCEPT"
    REVIEWED = "REVIEWED"


class ActivistClock(StrEnum):
    """Where the year of cultivation starts (R-ACT-5)."""

    RESOLUTION = "RESOLUTION"
    FILING_APPROVED = "FILING_APPROVED"


class Quorum(StrEnum):
    """The share of voters due who must be present (R-MTG-2); more than half is the law, two thirds is stricter."""

    HALF = "HALF"
    TWO_THIRDS = "TWO_THIRDS"

    @property
    def fraction(self) -> Fraction:
        return _SHARE[self]


_SHARE = {Quorum.HALF: Fraction(1, 2), Quorum.TWO_THIRDS: Fraction(2, 3)}


class OverQuota(StrEnum):
    """What becomes of an admission beyond the year's plan: nothing is said, it wants an explanation, or it waits."""

    ALLOWED = "ALLOWED"
    EXPLAINED = "EXPLAINED"
    REFUSED = "REFUSED"

    @property
    def rank(self) -> int:
        """How strict it is, 0 for not at all."""
        return tuple(OverQuota).index(self)


class CommitteeSettings(Struct, frozen=True):
    """What a committee may decide for its subtree: never looser than the regulation (domain book 0.3).

    Months and days are whole numbers; 0 and None switch an extra demand off. `half_yearly_extras`, `same_committee`,
    `training_exam`, `target_inspections` and `dues_at_admission` are the manual's additions: they bind under the manual
    whatever is set, and may be switched off under the national text.
    """

    activist_filing_mode: FilingMode = FilingMode.AUTO_ACCEPT
    activist_clock: ActivistClock = ActivistClock.RESOLUTION
    waiting_months: int = 0
    half_yearly_extras: bool = True
    notice_working_days: int = 5
    notice_before_admission: bool = False
    quorum: Quorum = Quorum.HALF
    probation_inspection_months: int = 6
    pre_review_lapses: bool = False
    pre_review_days: int | None = None
    same_committee: bool = True
    training_exam: bool = True
    target_inspections: bool = True
    dues_at_admission: bool = True
    over_quota: OverQuota = OverQuota.ALLOWED
    # Of whoever signs in at the organization and below it; it judges no case.
    require_second_factor: bool = False
    # How long a case that ended before admission is kept, whole, after it was archived; it judges none either.
    erasure_months: int = 60

    def flaws(self) -> tuple[str, ...]:
        """Names of the values that would be looser than the regulation or make no sense."""
        wrong = []
        if not 0 <= self.waiting_months <= 24:
            wrong.append("waiting_months")
        if not 5 <= self.notice_working_days <= 30:
            wrong.append("notice_working_days")
        if not 1 <= self.probation_inspection_months <= 6:
            wrong.append("probation_inspection_months")
        if not 12 <= self.erasure_months <= 1_200:
            wrong.append("erasure_months")
        if self.pre_review_days is not None and not 1 <= self.pre_review_days <= 90:
            wrong.append("pre_review_days")
        return tuple(wrong)


NATIONAL_DEFAULTS = CommitteeSettings()

# What each is called where somebody is told of it.
LABELS = {
    "activist_filing_mode": Text("积极分子备案方式", "how activists are filed"),
    "activist_clock": Text("积极分子培养起算", "the start of the activist's year"),
    "waiting_months": Text("申请等待月数", "months from the application"),
    "half_yearly_extras": Text("每半年三种意见", "three more half-yearly opinions"),
    "notice_working_days": Text("公示工作日", "working days of a notice"),
    "notice_before_admission": Text("支部大会前公示", "the notice before the meeting"),
    "quorum": Text("到会比例", "the quorum"),
    "probation_inspection_months": Text("预备期考察间隔", "months between inspections in probation"),
    "pre_review_lapses": Text("预审满一月失效", "the lapse of a pre-review"),
    "pre_review_days": Text("预审天数", "days for a pre-review"),
    "same_committee": Text("限同一党委", "mentors and introducers of the same committee"),
    "training_exam": Text("培训须考试", "the exam of a training"),
    "target_inspections": Text("发展对象每半年考察", "half-yearly inspections of targets"),
    "dues_at_admission": Text("上报时填党费", "dues with the admission"),
    "over_quota": Text("超出年度计划", "admissions beyond the year's plan"),
    "require_second_factor": Text("登录须双重验证", "a second factor at the sign-in"),
    "erasure_months": Text("未入党档案保存月数", "months for which a case is kept that ended before admission"),
}


def named(settings: Sequence[str]) -> Text:
    """Settings as they stand in a sentence."""
    return Text("、".join(LABELS[s].zh for s in settings), ", ".join(LABELS[s].en for s in settings))


class SettingsChange(Struct, frozen=True):
    """What a committee demands from a day on, until its next change; without a day, from the beginning."""

    settings: CommitteeSettings
    effective_on: date | None = None


# What a committee laid down, the earliest first; of a day there is one.
History = tuple[SettingsChange, ...]


def laid_down(history: History, day: date) -> CommitteeSettings | None:
    """What holds on a day; None before the first change."""
    return next((c.settings for c in reversed(history) if c.effective_on is None or c.effective_on <= day), None)


def with_change(history: History, change: SettingsChange) -> History:
    """The history with a change more; it takes the place of one that was laid down for the same day."""
    others = (c for c in history if c.effective_on != change.effective_on)
    return tuple(sorted((*others, change), key=lambda c: c.effective_on or date.min))


def stricter(own: CommitteeSettings, above: CommitteeSettings) -> tuple[str, ...]:
    """Names of the settings in `own` that are looser than what is demanded `above`, or was before; empty when none is."""
    loose = []
    for name in CommitteeSettings.__struct_fields__:
        mine, theirs = getattr(own, name), getattr(above, name)
        if mine == theirs:
            continue
        match name:
            case "activist_filing_mode":
                worse = theirs is FilingMode.REVIEWED
            case "activist_clock":
                worse = theirs is ActivistClock.FILING_APPROVED
            case "quorum":
                worse = theirs is Quorum.TWO_THIRDS
            case "over_quota":
                worse = mine.rank < theirs.rank
            case _ if isinstance(theirs, bool):
                worse = theirs
            case "probation_inspection_months":
                worse = mine > theirs
            case "pre_review_days":
                worse = theirs is not None and (mine is None or mine > theirs)
            case _:
                worse = mine < theirs
        if worse:
            loose.append(name)
    return tuple(loose)
