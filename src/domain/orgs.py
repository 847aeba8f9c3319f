"""Who there is: organizations, their powers, roles, and the actor in whose name everything happens."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from msgspec import Struct


class Stage(StrEnum):
    """The five stages of the road, in order."""

    APPLICANT = "APPLICANT"
    ACTIVIST = "ACTIVIST"
    DEVELOPMENT_TARGET = "DEVELOPMENT_TARGET"
    PROBATIONARY_MEMBER = "PROBATIONARY_MEMBER"
    FULL_MEMBER = "FULL_MEMBER"

    @property
    def rank(self) -> int:
        """Position on the road, 0 for the applicant."""
        return _STAGES.index(self)


_STAGES = tuple(Stage)


class CaseStatus(StrEnum):
    """Whether a case is being worked on."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    TRANSFERRING = "TRANSFERRING"
    COMPLETED = "COMPLETED"
    ANNULLED = "ANNULLED"
    NOT_RECOGNISED = "NOT_RECOGNISED"


class SubStatus(StrEnum):
    """A finer position inside a stage, where the road has one."""

    INVITED = "INVITED"
    REGISTERED = "REGISTERED"
    LISTING_CONSENTED = "LISTING_CONSENTED"


class StageSource(StrEnum):
    """How a stage was reached: by the acts of the regulation, or set by hand (manual 五(四))."""

    ACTS = "ACTS"
    ADJUSTED = "ADJUSTED"


class Role(StrEnum):
    """What an account may be (domain book A.0)."""

    BRANCH_ADMIN = "BRANCH_ADMIN"
    COMMITTEE_ADMIN = "COMMITTEE_ADMIN"
    GENERAL_BRANCH_ADMIN = "GENERAL_BRANCH_ADMIN"
    ORG_DEPT = "ORG_DEPT"
    AUDITOR = "AUDITOR"
    CANDIDATE = "CANDIDATE"
    SYSTEM_ADMIN = "SYSTEM_ADMIN"


class OrgKind(StrEnum):
    """Kinds of party organization (R-ORG-4)."""

    BRANCH = "BRANCH"
    GENERAL_BRANCH = "GENERAL_BRANCH"
    SUB_COMMITTEE = "SUB_COMMITTEE"
    GRASSROOTS_COMMITTEE = "GRASSROOTS_COMMITTEE"
    WORKING_COMMITTEE = "WORKING_COMMITTEE"
    LOCAL_COMMITTEE = "LOCAL_COMMITTEE"
    LEADING_GROUP = "LEADING_GROUP"
    TEMPORARY = "TEMPORARY"
    ORGANIZATION_DEPARTMENT = "ORGANIZATION_DEPARTMENT"


# Art. 22 / 23: only a committee or working committee approves; the others deliberate or do neither.
APPROVING_KINDS = frozenset({OrgKind.GRASSROOTS_COMMITTEE, OrgKind.WORKING_COMMITTEE})
DELIBERATING_KINDS = frozenset({OrgKind.GENERAL_BRANCH, OrgKind.SUB_COMMITTEE})


class Edition(StrEnum):
    """A versioned rule set: the manual of 2024 (the 2014 text with Beijing practice), and the national text of 2026."""

    MANUAL_2024 = "MANUAL_2024"
    NATIONAL_2026 = "NATIONAL_2026"


# The 2026 text is in force since this day; adopting it earlier is refused.
NATIONAL_2026_SINCE = date(2026, 5, 11)


class Adoption(Struct, frozen=True):
    """An organization follows an edition, with its whole subtree, from a day on."""

    edition: Edition
    since: date


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
        return Fraction(1, 2) if self is Quorum.HALF else Fraction(2, 3)


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

    def flaws(self) -> tuple[str, ...]:
        """Names of the values that would be looser than the regulation or make no sense."""
        wrong = []
        if not 0 <= self.waiting_months <= 24:
            wrong.append("waiting_months")
        if not 5 <= self.notice_working_days <= 30:
            wrong.append("notice_working_days")
        if not 1 <= self.probation_inspection_months <= 6:
            wrong.append("probation_inspection_months")
        if self.pre_review_days is not None and not 1 <= self.pre_review_days <= 90:
            wrong.append("pre_review_days")
        return tuple(wrong)


NATIONAL_DEFAULTS = CommitteeSettings()


class PartyOrg(Struct, frozen=True):
    """A party organization as the rules see it. `path` ends in a slash and begins with the superior's path."""

    id: UUID
    name: str
    kind: OrgKind
    path: str
    can_approve_admission: bool = False
    can_develop: bool = True
    has_committee: bool = True
    has_party_groups: bool = True
    is_floating_members_org: bool = False
    adoptions: tuple[Adoption, ...] = ()
    settings: CommitteeSettings | None = None


# A branch and its superiors, nearest first.
Line = tuple[PartyOrg, ...]


def edition_on(line: Line, day: date) -> Edition:
    """The edition an organization follows on a day: its own adoption, or the nearest superior's; the manual otherwise."""
    for org in line:
        adopted = [a for a in org.adoptions if a.since <= day]
        if adopted:
            return max(adopted, key=lambda a: a.since).edition
    return Edition.MANUAL_2024


def settings_of(line: Line) -> CommitteeSettings:
    """The settings of the nearest organization that has some."""
    return next((org.settings for org in line if org.settings is not None), NATIONAL_DEFAULTS)


def approver(line: Line) -> PartyOrg | None:
    """The nearest superior with the power to approve (R-ORG-4, R-PRE-2), or None."""
    return next((org for org in line[1:] if org.can_approve_admission and org.kind in APPROVING_KINDS), None)


def deliberators(line: Line) -> Iterator[PartyOrg]:
    """Organizations between the branch and its approver that deliberate before the decision (Art. 22), nearest first."""
    for org in line[1:]:
        if org.can_approve_admission and org.kind in APPROVING_KINDS:
            return
        if org.kind in DELIBERATING_KINDS:
            yield org


def same_committee(line: Line, path: str) -> bool:
    """Whether an organization's path lies under the same 党委 as the branch (manual 二(一), 三(一))."""
    committee = approver(line) or (line[1] if len(line) > 1 else line[0])
    return path.startswith(committee.path)


def stricter(own: CommitteeSettings, above: CommitteeSettings) -> tuple[str, ...]:
    """Names of the settings in `own` that would loosen what a superior demands; empty when it may stand."""
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


class Actor(Struct, frozen=True):
    """Who acts: an account in its role, at its organization. `candidate_id` is set for a candidate's own account.

    `person_key` is the blind index of the account holder's ID number, where known: the four-eyes check (C-33) rests on it
    and on `member_id`. `also` are the other accounts of the same holder, where that matters and was asked for.
    """

    account_id: UUID
    role: Role
    org_id: UUID | None = None
    org_path: str = ""
    candidate_id: UUID | None = None
    member_id: UUID | None = None
    person_key: str | None = None
    name: str = ""
    committee_path: str = ""
    also: frozenset[UUID] = frozenset()
