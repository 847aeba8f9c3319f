"""Checks of mentors and introducers: how many, fit, able, and who gives an opinion."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.case.members import Discipline, DisciplineKind, Member
from domain.checks.findings import Anchor, unmet
from domain.orgs.organizations import same_committee
from domain.rules import MET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.opinions import Opinion
from domain.steps.vetting import PoliticalReview
from domain.text import Text

# How long the effect of each punishment lasts, in months.
Periods = Mapping[DisciplineKind, int]


def _unfit(d: Dossier, member: Member | None, since: date) -> Text | None:
    """Why a member may not be a mentor or introducer on the day judged; the same committee, by the day of the assignment."""
    if member is None:
        return Text("查无此党员", "no such member")
    if not member.full_on(d.today):
        return Text(f"{member.name}不是在册正式党员", f"{member.name} is not a full member on the roster")
    if member.person_key and member.person_key == d.person.key:
        return Text(f"{member.name}即本人", f"{member.name} is the candidate")
    if d.adds("same_committee", since) and not same_committee(d.line, member.org_path):
        return Text(f"{member.name}不属于同一党委", f"{member.name} is not under the same committee")
    return None


def _twice(members: Sequence[Member]) -> list[Text]:
    """Whoever stands on two rosters is still one person."""
    keys = [m.person_key for m in members if m.person_key]
    same = [m.name for m in members if keys.count(m.person_key) > 1]
    return [Text(f"{'、'.join(same)}为同一人", f"{', '.join(same)} are one person")] if same else []


def people(role: AssignmentRole, low: int, high: int) -> Check:
    """The right number of distinct, fit members in a role on the day judged."""

    def wrong(d: Dossier) -> list[Text]:
        assigned = d.active(role)
        found = [reason for a in assigned if (reason := _unfit(d, d.member(a.member_id), a.since))]
        return found + _twice([m for i in dict.fromkeys(a.member_id for a in assigned) if (m := d.member(i))])

    def fits(d: Dossier) -> bool:
        ids = [a.member_id for a in d.active(role)]
        return low <= len(ids) <= high and len(set(ids)) == len(ids) and not wrong(d)

    def check(d: Dossier) -> Finding:
        if fits(d):
            return MET
        ids = [a.member_id for a in d.active(role)]
        why = wrong(d)
        zh = "、".join([f"现有{len(ids)}名", *(w.zh for w in why)])
        found = unmet(zh, "; ".join([f"{len(ids)} assigned", *(w.en for w in why)]))
        ready = _all_ready(d, (d.member(i) for i in ids), lambda m: m.full_from(d.today))
        return replace(found, ready_on=ready) if ready and fits(d.on(ready)) else found

    return check


def _all_ready(d: Dossier, members: Iterable[Member | None], ready: Callable[[Member], date | None]) -> date | None:
    """The first day after today on which each of them is; None where one of them is on no day in sight."""
    days = [ready(m) if m else None for m in members]
    known = [day for day in days if day is not None]
    latest = max(known, default=d.today)
    return latest if len(known) == len(days) and latest > d.today else None


def all_able(role: AssignmentRole) -> Check:
    """Nobody in the role has left, been punished out of it, or stopped being a full member (R-ACT-8)."""

    def check(d: Dossier) -> Finding:
        unable = [
            m
            for a in d.active(role)
            if (m := d.member(a.member_id)) and (not m.full_on(d.today) or m.under_probation_on(d.today))
        ]
        if not unable:
            return MET
        names = [m.name for m in unable]
        found = unmet(f"{'、'.join(names)}须调整", f"to be replaced: {', '.join(names)}")
        return replace(found, ready_on=_all_ready(d, unable, lambda m: _able_from(m, d.today)))

    return check


def _able_from(member: Member, day: date) -> date | None:
    """The first day on which a member is a full one with their rights."""
    full = member.full_from(day)
    free = member.rights_on(full) if full else None
    return free if free and member.full_on(free) else None


def not_barred(role: AssignmentRole) -> Check:
    """Nobody in the role is under 留党察看 without rights restored (R-DEV-7)."""

    def check(d: Dossier) -> Finding:
        barred = [m for a in d.active(role) if (m := d.member(a.member_id)) and m.under_probation_on(d.today)]
        if not barred:
            return MET
        found = unmet("、".join(m.name for m in barred), ", ".join(m.name for m in barred))
        return replace(found, ready_on=_all_ready(d, barred, lambda m: m.rights_on(d.today)))

    return check


def no_discipline_in_effect(role: AssignmentRole, periods: Periods) -> Check:
    """Nobody in the role is within the effect (影响期, months) of a punishment (R-DEV-8)."""

    def check(d: Dossier) -> Finding:
        named = [m.name for a in d.active(role) if (m := d.member(a.member_id)) and in_effect(m, d.today, periods)]
        return unmet("、".join(named), ", ".join(named)) if named else MET

    return check


def in_effect_since(role: AssignmentRole, periods: Periods) -> Anchor:
    """The latest day on which somebody within the effect of a punishment came to the role, or somebody in the role to it; of a
    meeting at which they act in it, its own."""

    def since(d: Dossier) -> date | None:
        if d.judged is not None:
            return d.judged.on
        days = [
            max(a.since, found.decided_on)
            for a in d.active(role)
            if (m := d.member(a.member_id))
            for found in in_effect(m, d.today, periods)
        ]
        return max(days, default=None)

    return since


def in_effect(member: Member, day: date, periods: Periods) -> list[Discipline]:
    """The punishments in whose effect (影响期) a member is on a day."""
    return [
        found
        for found in member.disciplines
        if (months := periods.get(found.kind)) is not None
        and found.decided_on <= day < months_after(found.decided_on, months)
    ]


def not_of_the_family(*roles: AssignmentRole) -> Check:
    """Nobody in these roles is named among the family in the latest political review."""

    def check(d: Dossier) -> Finding:
        review = d.last(Kind.POLITICAL_REVIEW)
        family = review.shape.family if review and isinstance(review.shape, PoliticalReview) else ""
        held = {m.name for r in roles for a in d.active(r) if (m := d.member(a.member_id))}
        named = sorted(name for name in held if name and name in family)
        return unmet("、".join(named), ", ".join(named), record=review) if named else MET

    return check


def giver_active(role: AssignmentRole, *others: AssignmentRole) -> Check:
    """The opinion being recorded names a mentor or introducer in office on its date."""

    def check(d: Dossier) -> Finding:
        if d.judged is None or not isinstance(d.judged.shape, Opinion):
            return MET
        named = d.judged.shape.member_id
        in_office = any(a.member_id == named for r in (role, *others) for a in d.active(r))
        member = d.member(named) if in_office and named else None
        if member is not None and not member.present_on(d.today):
            zh, en = f"{member.name}不在册", f"{member.name} is not on the roster"
            if member.left_on is not None and member.left_on <= d.today:
                zh, en = f"{member.name}已于{member.left_on}离开", f"{member.name} left on {member.left_on}"
            return unmet(zh, en, record=d.judged)
        return Finding(met=in_office, record=d.judged)

    return check
