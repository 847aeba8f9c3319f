"""The roster follows the road (Y13; 党章 Art. 7; R-PRB-4): what a case says of its person's roster entry, and when that moves."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from msgspec import Struct
from msgspec.structs import replace

from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.case.members import MemberStatus
from domain.orgs.organizations import PartyOrg
from domain.stages import CaseStatus, Stage
from domain.steps.kinds import Kind

_ON_ROSTER = {Stage.PROBATIONARY_MEMBER: MemberStatus.PROBATIONARY, Stage.FULL_MEMBER: MemberStatus.FULL}
# Why an entry ended, as the roster has it.
_ENDED = {
    CaseStatus.ANNULLED: "取消预备党员资格",
    CaseStatus.NOT_RECOGNISED: "预备党员资格未获承认",
    CaseStatus.ARCHIVED: "转出",
}
MOVED_AWAY, TAKEN_BACK = "转往其他党支部", "审批决定已撤销"


class Entry(Struct, frozen=True):
    """What the case says of the entry: since when on this roster, since when full, and when it ended.

    Standing counts from the expiry of probation (R-CNV-10), the vote only from the day on which conversion was approved.
    """

    status: MemberStatus
    joined_on: date | None
    full_since: date | None = None
    converted_on: date | None = None
    left_on: date | None = None
    left_reason: str = ""


class Move(Struct, frozen=True):
    """What an act makes of an entry at one branch. `key` and `name` are the person's; `keys` what they were known by."""

    case: UUID
    branch: UUID
    path: str
    name: str
    key: str
    keys: frozenset[str]
    was: Entry | None
    now: Entry | None

    @property
    def entry(self) -> Entry | None:
        """How the entry stands afterwards: what is taken back stays on file, as one that never held."""
        if self.now is None and self.was is not None:
            return end_entry(self.was, self.was.joined_on, TAKEN_BACK)
        return self.now


def entry_of(d: Dossier) -> Entry | None:
    """The person's entry on the roster of the case's branch, as the case has it; None before the admission, and of somebody who died before it."""
    status = _ON_ROSTER.get(d.stage)
    if status is None or d.last(Kind.POSTHUMOUS_RECOGNITION) is not None:
        return None
    direct = d.by_authority if status is MemberStatus.FULL and d.converted is None else None
    began = d.standing_since if direct else d.probation_start
    joined = max((day for day in (began, d.transferred_in_on) if day), default=None)
    if direct:
        return Entry(status, joined, d.standing_since, direct.on)
    converted = d.converted.decision if d.converted and status is MemberStatus.FULL else None
    entry = Entry(status, joined, d.standing_since if converted else None, converted.on if converted else None)
    return end_entry(entry, _ended_on(d), _ENDED[d.status]) if d.status in _ENDED else entry


def end_entry(entry: Entry, day: date | None, reason: str) -> Entry:
    """The entry ended on a day, from which on its person is not on this roster."""
    return replace(entry, left_on=day, left_reason=reason)


def _ended_on(d: Dossier) -> date:
    if d.status is CaseStatus.ANNULLED:
        annulled = d.approved(ApprovalKind.CONVERSION_APPROVAL)
        return annulled.decision.on if annulled and annulled.decision else d.today
    if d.status is CaseStatus.NOT_RECOGNISED:
        return next((t.answer.on for t in d.transfers if t.ends_the_case and t.answer), d.today)
    archived = d.last(Kind.ARCHIVED)
    return archived.on if archived else d.today


def moves(before: Dossier, after: Dossier, day: date) -> list[Move]:
    """What an act of a day changed of the roster; both pictures are of the day on which all is known. Mostly nothing."""
    if before.stage not in _ON_ROSTER and after.stage not in _ON_ROSTER:
        return []
    was, now = entry_of(before) if before.version else None, entry_of(after)
    if before.branch.id != after.branch.id:
        gone = end_entry(was, day, MOVED_AWAY) if was else None
        return [*_move(after, before.branch, before, was, gone), *_move(after, after.branch, before, None, now)]
    return _move(after, after.branch, before, was, now)


def _move(d: Dossier, at: PartyOrg, before: Dossier, was: Entry | None, now: Entry | None) -> list[Move]:
    same = (before.person.name, before.person.key) == (d.person.name, d.person.key)
    if was == now and (same or now is None):
        return []
    keys = frozenset(filter(None, (before.person.key, d.person.key)))
    return [Move(d.id, at.id, at.path, d.person.name, d.person.key, keys, was, now)]
