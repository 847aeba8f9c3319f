"""Judgements and figures by the obvious way: one dossier at a time, one row after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, date, timedelta
from itertools import pairwise
from typing import Any

from msgspec.structs import replace

from domain import regulation
from domain.calendar import net_months
from domain.case.approvals import ApprovalKind, ApprovalStatus, Decision
from domain.case.as_of import as_of
from domain.case.dossier import Dossier
from domain.orgs.actors import Role
from domain.orgs.editions import Edition
from domain.questions import duties, gates, planning, submissions, transitions
from domain.road.manual import OPERATIONS
from domain.road.milestones import road
from domain.roles import MAY
from domain.rules import Problem
from domain.stages import Stage
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from tests.graph.plan.reference import Arguments, Reads, Reference, Refused, Row, below, plain, typed

# What a person is told of the own case: what the person owes.
OWN_RULES = {"R-APP-1", "R-APP-2", "R-CNV-1"}
# What reads the political review, and who may read it.
SEALED = {"R-DEV-6.family", "R-DEV-9", "R-DEV-9.content", "R-DEV-10"}
UNSEALED = {Role.BRANCH_ADMIN, Role.COMMITTEE_ADMIN}


def _person(reference: Reference) -> bool:
    return reference.context.actor is not None and reference.context.actor.role is Role.CANDIDATE


def _told(reference: Reference, found: Iterable[Any]) -> list[Any]:
    if _person(reference):
        return [x for x in found if x.rule in OWN_RULES]
    return list(found) if reads_reviews(reference) else [_bare(x) for x in found]


def reads_reviews(reference: Reference) -> bool:
    return reference.context.actor is not None and reference.context.actor.role in UNSEALED


def _bare(x: Any) -> Any:
    """A problem, or what was kept of one, without what the review said."""
    if isinstance(x, dict):
        guard = next(g for g in regulation.GUARDS if g.id == x["guard"]) if x["guard"] in SEALED else None
        return {**x, "zh": guard.message.zh, "en": guard.message.en} if guard else x
    if not isinstance(x, Problem) or x.guard is None or x.guard.id not in SEALED:
        return x
    return Problem(x.code, x.message, x.severity, x.guard, None, x.edition, x.path, x.approval_kind)


def kept(reference: Reference, found: Any) -> Any:
    """Problems kept with a submission, or decisions that have some."""
    if reads_reviews(reference) or not found:
        return found
    if isinstance(found, dict):
        return {**found, "problems": [_bare(p) for p in found["problems"]]}
    return [kept(reference, x) if "problems" in x else _bare(x) for x in found]


def asked_of(reference: Reference, rule: str) -> bool:
    """Whether the caller is told of whom a rule is unmet."""
    if _person(reference):
        return rule.split(".")[0] in OWN_RULES
    return reads_reviews(reference) or rule not in SEALED | {"R-DEV-6"}


def count(reference: Reference, row: Row, a: Arguments) -> Any:
    """The badge, and for the person of what is told to them."""
    if not _person(reference):
        return row["problem_count"]
    found = _told(reference, transitions.problems_for(reference.judged[row["id"]], None))
    return len([p for p in found if p.severity != "TASK" and p.due_from is None])


def soonest(reference: Reference, row: Row, a: Arguments) -> Any:
    if not _person(reference):
        return row["next_due_on"]
    due = [x.due_on for x in _told(reference, duties.deadlines(reference.judged[row["id"]])) if not x.overdue]
    return min(due) if due else None


def late_since(reference: Reference, row: Row, a: Arguments) -> Any:
    if not _person(reference):
        return row["overdue_since"]
    late = [x.due_on for x in _told(reference, duties.deadlines(reference.judged[row["id"]])) if x.overdue]
    return min(late) + timedelta(days=1) if late else None


def _about(reference: Reference, found: Iterable[Problem]) -> list[Problem]:
    """Of an own paper a person is told what no rule says as well."""
    return [y for x in found for y in ([x] if x.rule is None else _told(reference, [x]))]


def judged(judge: Callable[[Dossier], Any], key: str = "id") -> Reads:
    """A judgement on the case that a key of the row names."""
    return lambda reference, row, a: judge(reference.judged[row[key]])


def told(judge: Callable[[Dossier, Arguments], Iterable[Any]]) -> Reads:
    """A judgement that tells the person less than the office."""
    return lambda reference, row, a: _told(reference, judge(reference.judged[row["id"]], a))


def problems(case: Dossier, a: Arguments) -> list[Problem]:
    then = case.on(date.fromisoformat(a["on"])) if a.get("on") else case
    return transitions.problems_for(then, ApprovalKind[a["for"]] if a.get("for") else None)


def of_case(judge: Callable[[Reference, Dossier], Any]) -> Reads:
    """A judgement that asks who wants to know."""
    return lambda reference, row, a: judge(reference, reference.judged[row["id"]])


def next_steps(reference: Reference, case: Dossier) -> list[Row]:
    if _person(reference):
        return []
    return [
        {
            "transition": step.transition.name, "label": step.transition.label, "target": step.transition.target,
            "earliest": step.earliest, "provisional": step.provisional, "problems": _told(reference, step.problems),
            "possible": not any(p.severity.blocks for p in step.problems),
        }
        for step in transitions.next_steps(case)
    ]  # fmt: skip


def planned_steps(reference: Reference, row: Row, a: Arguments) -> list[Row]:
    """The whole road, cut at the day asked for; what is assumed is what bars each step on its day."""
    case = reference.judged[row["id"]]
    if _person(reference):
        return []
    case = as_of(case, case.today, Edition[a["edition"]]) if a.get("edition") else case
    until = date.fromisoformat(a["until"]) if a.get("until") else date.max
    return [
        {
            "transition": step.transition.name, "label": step.transition.label, "target": step.transition.target, "on": step.on,
            "supposed": step.supposed, "provisional": step.provisional,
            "assumes": _told(
                reference,
                [
                    p
                    for p in transitions.problems(then.but(today=step.on, clock=max(step.on, then.clock)), step.transition)
                    if p.severity.blocks
                ],
            ),
        }
        for then, step in planning.pictured(case, date(2199, 12, 31))
        if step.on <= until
    ]  # fmt: skip


def departure(reference: Reference, case: Dossier) -> Row | None:
    found = None if _person(reference) else planning.radar(case)
    return found and {
        "leaves_on": found.leaves_on, "admitted_by": found.admitted_by, "admitted_on": found.admitted_on,
        "in_time": found.admitted_on <= found.admitted_by,
        "calls": [
            {"transition": x.transition.name, "label": x.transition.label, "begin_by": x.begin_by} for x in found.calls
        ],
    }  # fmt: skip


def operations(reference: Reference, case: Dossier) -> list[Row]:
    """The manual's operations on the case; of them a person sees the own papers."""
    actor = reference.context.actor
    assert actor is not None
    return [
        {
            "section": o.section, "manual": o.manual, "label": o.label, "stage": o.stage, "act": o.act, "kind": o.kind,
            "allowed": actor.role in MAY.get(o.act, ()), "state": found.state, "possible": found.possible,
            "count": found.count, "on": found.on, "due_on": found.due_on, "due_from": found.due_from, "earliest": found.earliest,
            "provisional": found.provisional, "submission_id": found.submission_id and f"apr_{found.submission_id}",
            "came_back": found.came_back, "waits_since": found.waits_since, "problems": _about(reference, found.problems),
            "asked_by": _about(reference, found.asked_by),
        }
        for found in road(case, actor)
        if (o := found.operation).section in ("A1c", "B2", "D1b") or not _person(reference)
    ]  # fmt: skip


def another_day(reference: Reference, row: Row, a: Arguments) -> Row:
    """The same questions, asked of the case as of a day."""
    case = reference.judged[row["id"]]
    day = date.fromisoformat(a["on"]) if a.get("on") else case.today
    then = as_of(case, day, Edition[a["edition"]] if a.get("edition") else None)
    return {
        "on": day, "edition": then.edition, "stage": then.stage, "status": then.status, "sub_status": then.sub_status,
        "next_steps": next_steps(reference, then), "deadlines": _told(reference, duties.deadlines(then)),
        "overdue": _told(reference, duties.overdue(then)), "tasks": _told(reference, duties.tasks(then)),
        "operations": operations(reference, then),
    }  # fmt: skip


def probation(case: Dossier) -> Row | None:
    if case.probation_start is None or case.eligible_on is None:
        return None
    last = case.eligible_on - timedelta(days=1)
    return {
        "start": case.probation_start, "last_day": last, "eligible_on": case.eligible_on,
        "extension_months": case.extension_months,
    }  # fmt: skip


def cultivation(case: Dossier) -> Row | None:
    if case.activist_since is None or case.cultivated_on is None:
        return None
    until = max(case.today, case.activist_since)
    months = net_months(case.activist_since, until, case.pauses)
    return {"since": case.activist_since, "net_months": months, "complete_on": case.cultivated_on}


def problems_now(reference: Reference, row: Row, a: Arguments) -> list[Problem]:
    """What would be unmet if a waiting submission were approved today."""
    case = reference.judged[row["candidate_id"]]
    waiting = case.approval(row["id"])
    if waiting is None or row["status"] != "SUBMITTED":
        return []
    leg = next(t for t in regulation.TRANSITIONS if t.kind is not None and t.kind.name == row["kind"])
    actor = reference.context.actor
    approved = Decision(
        ApprovalStatus.APPROVED, case.today, actor.account_id if actor else case.id, row["addressed_to_id"]
    )
    deciding = replace(case, filing=waiting, decision=approved)
    return _told(reference, gates.at_decision(deciding, leg))


def changes_since(reference: Reference, row: Row, a: Arguments) -> Iterable[Any]:
    filed = reference.judged[row["candidate_id"]].approval(row["id"])
    return (
        ()
        if filed is None or _person(reference)
        else submissions.changes_since(reference.judged[row["candidate_id"]], filed)
    )


def late_entries(reference: Reference, row: Row, a: Arguments) -> Iterable[Any]:
    filed = reference.judged[row["candidate_id"]].approval(row["id"])
    return (
        ()
        if filed is None or _person(reference)
        else submissions.late_entries(reference.judged[row["candidate_id"]], filed)
    )


# ── the regulation ──────────────────────────────────────────────────────────────────────────────────────────────────


def the_regulation(reference: Reference, _: Any, a: Arguments) -> Row:
    recordings = [
        {
            "kind": kind, "label": CATALOGUE[kind].label, "manual": CATALOGUE[kind].manual,
            "stages": [s for s in Stage if s in CATALOGUE[kind].stages],
            "needs_evidence": CATALOGUE[kind].needs_evidence, "by_person": CATALOGUE[kind].by_person,
            "guards": regulation.RECORDING.get(kind, ()),
        }
        for kind in Kind
    ]  # fmt: skip
    tasks = [{"stage": stage, "guards": guards} for stage, guards in regulation.TASKS.items()]
    return {
        "guards": regulation.GUARDS, "transitions": regulation.TRANSITIONS, "recordings": recordings, "tasks": tasks,
        "operations": OPERATIONS,
    }  # fmt: skip


# ── figures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

AGES = ((None, 30), (31, 35), (36, 40), (41, 45), (46, 50), (51, 55), (56, 60), (61, None))


def statistics(reference: Reference, _: Any, a: Arguments) -> Row:
    """The people in work and those who arrived, counted one by one."""
    today = reference.context.clock
    arrivals = {k: date.fromisoformat(v) for k, v in (a.get("arrivals") or {}).items() if v is not None}
    until = arrivals.get("to", today)
    since = arrivals.get("from", _a_year_before(until) + timedelta(days=1))
    if since > until or (until - since).days > 3660:
        raise Refused("BAD_INPUT")
    if a.get("organization") is not None:
        typed(a["organization"], "org")

    def there(rows: list[Row]) -> list[Row]:
        asked = a.get("organization")
        return [r for r in rows if below()(reference, r, asked)] if asked is not None else rows

    seen = there([r for r in reference.rows["Candidate"] if r["status"] in ("ACTIVE", "TRANSFERRING", "COMPLETED")])
    if a.get("stage") is not None:
        seen = [r for r in seen if r["stage"] in a["stage"]]
    if a.get("arrived") is not None:
        seen = [r for r in seen if (day := ARRIVED[a["arrived"]](r)) is not None and since <= day <= until]
    done = [
        r for r in there(reference.rows["Approval"])
        if r["status"] in ("APPROVED", "RETURNED", "REJECTED") and r["decided_on"] and since <= r["decided_on"] <= until
    ]  # fmt: skip
    return {
        "on": today, "since": since, "until": until, **_counted(seen, today), "organizations": _places(seen, today),
        "months": _months(seen, since, until), "ages": _ages(seen, today),
        "sexes": _shares(seen, "sex"), "educations": _shares(seen, "education"), "ethnicities": _shares(seen, "ethnicity"),
        "occupations": _shares(seen, "occupation"),
        "durations": _durations(seen, since, until), "decisions": _decisions(done), "rules": _rules(reference, done),
        "entries": _entries(reference, there, since, until),
        "dormant": _dormant(reference, a, today), "yearly_duties": _yearly_duties(reference, a, until.year),
    }  # fmt: skip


# On which day somebody came to what, in the order of the road.
ARRIVED: dict[str, Callable[[Row], date | None]] = {
    "APPLIED": lambda r: r["applied_on"],
    "ACTIVIST": lambda r: r["activist_since"],
    "DEVELOPMENT_TARGET": lambda r: r["listed_on"],
    "ADMITTED": lambda r: r["probation_start"],
    "CONVERTED": lambda r: r["stage_since"] if r["stage"] == "FULL_MEMBER" else None,
}


def _durations(rows: list[Row], since: date, until: date) -> list[Row]:
    found = []
    for before, step in pairwise(ARRIVED):
        days = [
            (there - here).days
            for r in rows
            if (there := ARRIVED[step](r)) and (here := ARRIVED[before](r)) and since <= there <= until
        ]
        found.append({"step": step, "count": len(days), **_middle(days)})
    return found


def _middle(days: list[int]) -> Row:
    """What half of them, and nine tenths of them, do not exceed."""
    ordered = sorted(days)
    return {
        name: ordered[-(-len(ordered) * tenths // 10) - 1] if ordered else None
        for name, tenths in (("median", 5), ("ninetieth", 9))
    }


def _decisions(done: list[Row]) -> list[Row]:
    found = []
    for kind in ApprovalKind:
        own = [r for r in done if r["kind"] == kind.name]
        answers = Counter(r["status"].lower() for r in own)
        counts = {name: answers[name] for name in ("approved", "returned", "rejected")}
        found.append({"kind": kind, **counts, **_middle([(r["decided_on"] - r["submitted_on"]).days for r in own])})
    return found


def _rules(reference: Reference, done: list[Row]) -> list[Row]:
    """The person is told nothing of what was found of their papers."""
    counted: dict[str, Counter[str]] = {}
    for r in done if not _person(reference) else []:
        for rule in noted(r) if r["status"] != "APPROVED" else ():
            counted.setdefault(rule, Counter())[r["status"].lower()] += 1
    found = [
        {"rule": rule, "count": sum(n.values()), "returned": n["returned"], "rejected": n["rejected"]}
        for rule, n in counted.items()
    ]
    return sorted(found, key=lambda one: (-one["count"], one["rule"]))


def noted(row: Row) -> set[str]:
    """The rules that were unmet when something was submitted, and when it was decided."""
    lists = (row["data"].get("problems"), (row["data"].get("decision") or {}).get("problems"))
    return {problem["guard"] for found in lists for problem in found or ()}


def _below(reference: Reference, a: Arguments) -> list[Row]:
    """The organizations that still are, from the caller's own down, or from the one asked for."""
    actor = reference.context.actor
    if actor is None or actor.role in (Role.CANDIDATE, Role.SYSTEM_ADMIN):
        return []
    own = [r for r in reference.rows["Organization"] if r["path"].startswith(actor.org_path) and r["closed_on"] is None]
    if a.get("organization") is None:
        return own
    asked = reference.get("Organization", typed(a["organization"], "org"))
    return [r for r in own if asked is not None and r["path"].startswith(asked["path"])]


def _dormant(reference: Reference, a: Arguments, today: date) -> list[Row]:
    asked = a.get("dormantSince")
    since = date.fromisoformat(asked) if asked else _a_year_before(_a_year_before(_a_year_before(today)))
    found = []
    for org in _below(reference, a):
        cases = [r for r in reference.rows["Candidate"] if r["org_id"] == org["id"]]
        admitted = max((r["probation_start"] for r in cases if r["probation_start"]), default=None)
        young = org["created_at"].astimezone(UTC).date() >= since
        if org["kind"] != "BRANCH" or not org["can_develop"] or young or (admitted is not None and admitted >= since):
            continue
        activist = max((r["activist_since"] for r in cases if r["activist_since"]), default=None)
        on_the_way = sum(r["status"] in ("ACTIVE", "TRANSFERRING") for r in cases)
        found.append(
            {
                "organization_id": org["id"],
                "last_admitted_on": admitted,
                "last_activist_on": activist,
                "count": on_the_way,
            }
        )
    return sorted(found, key=lambda one: (-one["count"], str(one["organization_id"])))


def _yearly_duties(reference: Reference, a: Arguments, year: int) -> list[Row]:
    def last(table: str, day: str, kind: str, path: str) -> date | None:
        days = (
            r[day] for r in reference.all[table]
            if r["kind"] == kind and r["org_path"] == path and r[day].year == year and r.get("voided_on") is None
            and (table != "step" or r["candidate_id"] is None) and reference.book.sees(reference.context, table, r)
        )  # fmt: skip
        return max(days, default=None)

    found = [
        {
            "organization_id": org["id"], "analysed_on": last("step", "on", "POOL_ANALYSED", org["path"]),
            "reported_on": last("document", "issued_on", "yearly_report", org["path"]),
        }
        for org in _below(reference, a)
        if org["kind"] in ("LOCAL_COMMITTEE", "GRASSROOTS_COMMITTEE", "WORKING_COMMITTEE")
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one["analysed_on"] is not None, str(one["organization_id"])))


def _entries(reference: Reference, there: Callable[[list[Row]], list[Row]], since: date, until: date) -> list[Row]:
    rows = [
        r
        for table in ("step", "opinion", "vote")
        for r in there([r for r in reference.all[table] if reference.book.sees(reference.context, table, r)])
        if r["voided_on"] is None and since <= r["on"] <= until
    ]
    found = [
        {"kind": kind, "count": n, "late": sum(bool(r["late_entry"]) for r in rows if r["kind"] == kind)}
        for kind, n in Counter(r["kind"] for r in rows).items()
    ]
    return sorted(found, key=lambda one: (-one["late"], -one["count"], one["kind"]))


def _a_year_before(day: date) -> date:
    return date(day.year - 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)


def _counted(rows: list[Row], today: date) -> Row:
    late = [r for r in rows if r["overdue_since"] is not None and r["overdue_since"] <= today]
    stages = [
        {
            "stage": s,
            "count": sum(r["stage"] == s.name for r in rows),
            "overdue": sum(r["stage"] == s.name for r in late),
        }
        for s in Stage
    ]
    return {"count": len(rows), "overdue": len(late), "stages": stages}


def _places(rows: list[Row], today: date) -> list[Row]:
    found = [
        {"organization_id": org, **_counted([r for r in rows if r["org_id"] == org], today)}
        for org in {r["org_id"] for r in rows}
    ]
    return sorted(found, key=lambda place: (-place["count"], str(place["organization_id"])))


def _months(rows: list[Row], since: date, until: date) -> list[Row]:
    def arrived(key: Callable[[Row], date | None]) -> Counter[str]:
        days = (key(r) for r in rows)
        return Counter(f"{d:%Y-%m}" for d in days if d is not None and since <= d <= until)

    names = ("applied", "activists", "targets", "admitted", "converted")
    by = {name: arrived(day) for name, day in zip(names, ARRIVED.values(), strict=True)}
    months = dict.fromkeys(f"{since + timedelta(days=n):%Y-%m}" for n in range((until - since).days + 1))
    return [{"month": month, **{name: counted[month] for name, counted in by.items()}} for month in months]


def _ages(rows: list[Row], today: date) -> list[Row]:
    years = [_age(r["birth"], today) for r in rows]
    return [
        {"since": low, "until": high, "count": sum((low or 0) <= y <= (high or 999) for y in years)}
        for low, high in AGES
    ]


def _age(birth: date, today: date) -> int:
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))


def _shares(rows: list[Row], name: str) -> list[Row]:
    counted = Counter(r[name] or None for r in rows)
    return [{"key": k, "count": n} for k, n in sorted(counted.items(), key=lambda kn: (-kn[1], kn[0] or ""))]


# ── the inbox ───────────────────────────────────────────────────────────────────────────────────────────────────────


def inbox(reference: Reference, _: Any, a: Arguments) -> Row:
    """What waits for a decision, counted one by one."""
    rows = [r for r in reference.rows["Approval"] if r["status"] == "SUBMITTED"]
    cases = {r["id"]: reference.get("Candidate", r["candidate_id"]) for r in rows}
    rows = [r for r in rows if cases[r["id"]] is not None]
    if a.get("addressedTo") is not None:
        rows = [r for r in rows if r["addressed_to_id"] == typed(a["addressedTo"], "org")]
    if a.get("organization") is not None:
        rows = [r for r in rows if below()(reference, r, a["organization"])]
    today = reference.context.clock
    long = a.get("waitingSince") or (today - timedelta(days=7)).isoformat()
    new = a.get("arrivedSince") or today.isoformat()

    def counted(some: list[Row]) -> Row:
        return {
            "all": len(some),
            "without_warnings": sum(not r["has_warnings"] for r in some),
            "with_warnings": sum(r["has_warnings"] for r in some),
            "resubmitted": sum(r["previous_id"] is not None for r in some),
            "overdue": sum(r["deadline_on"] is not None and r["deadline_on"] < today for r in some),
            "waiting_long": sum(plain(r["submitted_on"]) <= long for r in some),
            "arrived": sum(plain(r["submitted_on"]) >= new for r in some),
        }

    kinds = [{"kind": kind, "count": counted([r for r in rows if r["kind"] == kind.name])} for kind in ApprovalKind]
    orgs = {r["id"]: case["org_id"] for r in rows if (case := cases[r["id"]])}
    branches = [
        {"organization_id": org, "count": counted([r for r in rows if orgs[r["id"]] == org])}
        for org in set(orgs.values())
    ]
    branches.sort(key=lambda b: (-b["count"]["overdue"], -b["count"]["all"], str(b["organization_id"])))
    return {"count": counted(rows), "kinds": kinds, "branches": branches}


# ── the trail ───────────────────────────────────────────────────────────────────────────────────────────────────────


def verification(reference: Reference, _: Any, a: Arguments) -> Row:
    """A trail that nobody has touched: all rows in scope are looked at, and nothing is wrong."""
    actor = reference.context.actor
    if actor is None or actor.role not in (Role.AUDITOR, Role.SYSTEM_ADMIN):
        raise Refused("NOT_ALLOWED")
    rows = reference.rows["AuditEntry"]
    if actor.role is Role.SYSTEM_ADMIN:
        # Whoever runs the installation reads a part of its chains, and verifies them whole.
        rows = [r for r in reference.all["journal"] if r["candidate_id"] is None]
    if a.get("candidate") is not None:
        case = typed(a["candidate"], "cand")
        if reference.get("Candidate", case) is None:
            raise Refused("NOT_FOUND")
        rows = [r for r in rows if r["candidate_id"] == case]
    elif a.get("after") is not None:
        rows = [r for r in rows if r["chain"] > a["after"]]
    return {"rows": len(rows), "chains": len({r["chain"] for r in rows}), "broken": None, "next": None, "anchor": None}


def holidays(reference: Reference, _: Any, a: Arguments) -> list[Row]:
    rows = [r for r in reference.all["holiday"] if r["day"].year == a["year"]]
    return sorted(rows, key=lambda r: plain(r["day"]))


def offices(reference: Reference, actor: Any) -> list[Row]:
    """The accounts of the caller's person: the same entry, the same number, or proved; their own first."""
    rows = {row["id"]: row for row in reference.all["account"]}
    numbers = {m["id"]: m["person_key"] for m in reference.all["party_member"]}
    places = {org["id"]: org["name"] for org in reference.all["party_org"]}
    own = rows[actor.account_id]

    def same(row: Row) -> bool:
        number = actor.person_key
        return bool(
            row["id"] == own["id"]
            or (own["office_group"] and row["office_group"] == own["office_group"])
            or (actor.member_id and row["member_id"] == actor.member_id)
            or (number and number in (row["person_key"], numbers.get(row["member_id"])))
        )

    found = [row for row in rows.values() if row["disabled_at"] is None and same(row)]
    found.sort(key=lambda row: (row["id"] != own["id"], row["login"]))
    proved = own["office_group"]
    return [
        {
            "id": row["id"],
            "login": row["login"],
            "role": row["role"],
            "organization": places.get(row["org_id"], ""),
            "current": row["id"] == own["id"],
            "proved": row["id"] == own["id"] or bool(proved and row["office_group"] == proved),
        }
        for row in found
    ]
