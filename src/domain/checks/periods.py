"""Checks of half-years, and of opinions that are to be heard in time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import date

from domain.calendar import Window, months_after
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.checks.findings import DAY, Anchor, owed_from, unmet
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.opinions import Opinion
from domain.steps.step import Step
from domain.text import Text


def _falls(days: list[date], window: Window) -> bool:
    """Whether one of the days, oldest first, lies in the window."""
    at = bisect_left(days, window.start)
    return at < len(days) and days[at] < window.end


def _binds(d: Dossier, addition: str | None, window: Window) -> bool:
    """Whether an addition of the manual is asked of a window: it was on its first day, and it is on its last."""
    return addition is None or (d.adds(addition, window.start) and d.adds(addition, window.end - DAY))


def each_window(
    kinds: Iterable[Kind], *, since: Anchor, months: str | None = None, addition: str | None = None
) -> Check:
    """Each finished window since the anchor holds one record of each kind; `addition`: where that setting asks for it."""
    wanted = tuple(kinds)

    def check(d: Dossier) -> Finding:
        start = since(d)
        if start is None or start > d.today:
            return MET
        finished, _ = d.half_years(start, months)
        days = [d.days(kind) for kind in wanted]
        missing = [w for w in finished for on in days if not _falls(on, w) and _binds(d, addition, w)]
        if not missing:
            return MET
        listed = [f"{w.start}~{w.end - DAY}" for w in dict.fromkeys(missing)]
        return unmet(f"缺{len(missing)}份：{'、'.join(listed)}", f"{len(missing)} missing: {', '.join(listed)}")

    return check


def this_window(
    kinds: Iterable[Kind],
    *,
    since: Anchor,
    months: str | None = None,
    addition: str | None = None,
    added: Iterable[Kind] = (),
) -> Check:
    """The running window already holds one record of each kind, and of those that a setting adds; its last day is the deadline."""
    wanted, more = tuple(kinds), tuple(added)

    def check(d: Dossier) -> Finding:
        start = since(d)
        if start is None or start > d.today:
            return MET
        _, window = d.half_years(start, months)
        asked = (*wanted, *more) if more and _binds(d, addition, window) else wanted
        missing = [k for k in asked if not _falls(d.days(k), window)]
        if not missing:
            return MET
        return unmet(f"本期还缺{len(missing)}种", f"{len(missing)} kinds to come", due_on=window.end - DAY)

    return check


def new_mentor_heard(d: Dossier) -> Finding:
    """Who took over as a mentor in the running half-year gave an opinion in it; its last day is the deadline (C-11)."""
    if d.activist_since is None or d.activist_since > d.today:
        return MET
    _, window = d.half_years(d.activist_since)
    spoken = {
        s.shape.member_id
        for s in d.all(Kind.MENTOR_DETERMINATION)
        if window.start <= s.on < window.end and isinstance(s.shape, Opinion)
    }
    ends = [a.until for a in d.assignments if a.role is AssignmentRole.MENTOR and a.until]
    silent = [
        m.name
        for a in d.active(AssignmentRole.MENTOR)
        if a.since >= window.start and any(end <= a.since for end in ends) and a.member_id not in spoken
        if (m := d.member(a.member_id))
    ]
    return unmet("、".join(silent), ", ".join(silent), due_on=window.end - DAY) if silent else MET


def heard_before_listing(months: int) -> Check:
    """Party group, every mentor, members and masses were heard by the day of the resolution, and lately (R-DEV-1)."""

    def check(d: Dossier) -> Finding:
        meeting = d.last(Kind.RESOLUTION_DEVELOPMENT_TARGET)
        by = meeting.on if meeting else d.today
        since = months_after(by, -months)

        def recent(kind: Kind) -> list[Step]:
            return [s for s in d.all(kind) if since <= s.on <= by]

        missing: list[Text] = []
        if not group_heard(d, recent):
            missing.append(Text("党小组", "party group"))
        spoken = {s.shape.member_id for s in recent(Kind.MENTOR_DETERMINATION) if isinstance(s.shape, Opinion)}
        mentors = d.active(AssignmentRole.MENTOR, by)
        if not mentors or any(a.member_id not in spoken for a in mentors):
            missing.append(Text("培养联系人", "mentors"))
        if not recent(Kind.MEMBERS_AND_MASSES):
            missing.append(Text("党员和群众", "members and masses"))
        if not missing:
            return MET
        found = unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing))
        # What is older than that on the first day on which the committee may resolve would not serve.
        towards = months_after(d.cultivated_on, -months) if d.cultivated_on and meeting is None else None
        return owed_from(towards, d.today, found)

    return check


def group_heard(d: Dossier, given: Callable[[Kind], list[Step]]) -> bool:
    """Whether the party group was heard, of the opinions of a kind that count: a branch without groups has none to hear, and
    an exemption is as good as the opinion it stands for is fresh."""
    return not d.branch.has_party_groups or bool(given(Kind.PARTY_GROUP) or given(Kind.PARTY_GROUP_EXEMPTION))


def no_groups_to_hear(d: Dossier) -> Finding:
    return UNMET if d.branch.has_party_groups else MET
