"""Party organizations, their powers, and the line of superiors from which a branch has edition and settings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from domain.orgs.editions import Adoption, Edition
from domain.orgs.settings import NATIONAL_DEFAULTS, CommitteeSettings, History, OverQuota, laid_down


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


# Art. 22 / 23: neither lists nor admits, whatever is set (Y11).
POWERLESS_KINDS = frozenset({OrgKind.LEADING_GROUP, OrgKind.TEMPORARY})
# Who takes what is filed, with power of admission or without (R-ORG-4): committees, not those that deliberate or do neither.
FILING_KINDS = APPROVING_KINDS | {OrgKind.LOCAL_COMMITTEE}


class Above(Struct, frozen=True):
    """Under whom an organization stood until a day; nobody where it was the topmost. `name` is what that one was called then."""

    until: date
    superior_id: UUID | None
    name: str = ""


class Place(Struct, frozen=True):
    """At which branch a case was until a day on which organizations changed."""

    until: date
    org_id: UUID


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
    settings: History = ()
    closed_on: date | None = None
    formerly: tuple[Above, ...] = ()


# A branch and its superiors, nearest first.
Line = tuple[PartyOrg, ...]


def edition_on(line: Line, day: date) -> Edition:
    """The edition an organization follows on a day: its own adoption, or the nearest superior's; the manual otherwise."""
    for org in line:
        adopted = [a for a in org.adoptions if a.since <= day] if org.adoptions else ()
        if adopted:
            return max(adopted, key=lambda a: a.since).edition
    return Edition.MANUAL_2024


def settings_on(line: Line, day: date) -> CommitteeSettings:
    """The settings on a day of the nearest organization that has some: what happened then is judged by them, whenever asked."""
    return demanded_on(line, day) or NATIONAL_DEFAULTS


def demanded_on(line: Line, day: date) -> CommitteeSettings | None:
    """What the nearest organization that has settings demands on a day; None where nobody demands more than the law."""
    for org in line:
        if org.settings and (own := laid_down(org.settings, day)) is not None:
            return own
    return None


def plan_binds(line: Line) -> bool:
    """Whether anything follows, or ever followed, from a plan that is full; else nobody need look for plans."""
    return any(change.settings.over_quota is not OverQuota.ALLOWED for org in line for change in org.settings)


def dissolved(line: Line, day: date) -> PartyOrg | None:
    """The nearest of an organization and its superiors that was dissolved by a day: nobody is taken up there any more."""
    return next((org for org in line if org.closed_on is not None and org.closed_on <= day), None)


def approver(line: Line) -> PartyOrg | None:
    """The nearest superior with the power to approve (R-ORG-4, R-PRE-2), or None."""
    return next((org for org in line[1:] if org.can_approve_admission and org.kind in APPROVING_KINDS), None)


def addressee(line: Line) -> PartyOrg | None:
    """To whom a branch submits: the nearest superior with power, or else its superior."""
    return approver(line) or (line[1] if len(line) > 1 else None)


def deliberators(line: Line) -> Iterator[PartyOrg]:
    """Organizations between the branch and its approver that deliberate before the decision (Art. 22), nearest first."""
    for org in line[1:]:
        if org.can_approve_admission and org.kind in APPROVING_KINDS:
            return
        if org.kind in DELIBERATING_KINDS:
            yield org


def same_committee(line: Line, path: str) -> bool:
    """Whether an organization's path lies under the same 党委 as the branch (manual 二(一), 三(一))."""
    committee = addressee(line) or line[0]
    return path.startswith(committee.path)


_COMMITTEES = FILING_KINDS
# Below which kinds each may be put when organizations change; of what is entered new, whoever enters it says.
_BELOW = {
    OrgKind.LOCAL_COMMITTEE: frozenset({OrgKind.LOCAL_COMMITTEE}),
    OrgKind.WORKING_COMMITTEE: frozenset({OrgKind.LOCAL_COMMITTEE, OrgKind.WORKING_COMMITTEE}),
    OrgKind.GRASSROOTS_COMMITTEE: _COMMITTEES,
    OrgKind.SUB_COMMITTEE: _COMMITTEES,
    OrgKind.LEADING_GROUP: _COMMITTEES,
    OrgKind.ORGANIZATION_DEPARTMENT: _COMMITTEES,
    OrgKind.GENERAL_BRANCH: _COMMITTEES | {OrgKind.SUB_COMMITTEE},
    OrgKind.BRANCH: _COMMITTEES | DELIBERATING_KINDS,
    OrgKind.TEMPORARY: _COMMITTEES | DELIBERATING_KINDS,
}


def stands_below(kind: OrgKind, superior: OrgKind) -> bool:
    """Whether an organization of a kind may be put below one of another."""
    return superior in _BELOW[kind]


def district(line: Line) -> UUID:
    """Within which district an organization stands: that of the nearest local committee above it, or of the topmost."""
    return next((org.id for org in line[1:] if org.kind is OrgKind.LOCAL_COMMITTEE), line[-1].id)
