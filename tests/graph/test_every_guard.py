"""Every guard of the page speaks through the graph: the cases just outside its edge, stored as rows and asked.

What is judged of a case is seen in `problems(for:)`, and a submission is refused with it; what is judged of a decision in
`problemsNow`; what is owed in `tasks`; what is judged of a record in the refusal of the act that makes it.
"""

from __future__ import annotations

from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from graphql import get_named_type
from msgspec import Struct
from msgspec.structs import replace
from tortoise.context import TortoiseContext

from domain.case.approvals import SUBJECTS, ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.regulation import BY_KIND, GUARDS, LISTING, MOVING, OPENING, RECORDING, TASKS, TRANSFERRING, TRANSITIONS
from domain.rules import Guard, Once, Severity
from domain.stages import Stage, SubStatus
from domain.steps.kinds import Kind
from domain.steps.meetings import Resolution, Vote
from domain.steps.opinions import Exemption, Opinion
from domain.steps.papers import AdmissionForm, Paper
from domain.steps.probation import Oath, Postponement
from domain.steps.step import Step
from domain.steps.vetting import PoliticalReview
from graph.schema import schema
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN, GENERAL_BRANCH, a_line, a_step, a_vote, passed
from tests.domain.test_regulation import BY_ID, DERIVED, ROWS, without
from tests.graph.stored import ask, store
from tests.graph.world import fingerprint

pytestmark = pytest.mark.slow

PROBLEM = "{ code rule guard article message detail severity readyOn dueOn }"
KINDS = tuple(BY_KIND)
SEEN = " ".join(f"{kind}: problems(for: {kind}) {PROBLEM}" for kind in KINDS)
CASE = f"""query ($id: ID!) {{ candidate(id: $id) {{
    {SEEN} nextSteps {{ problems {PROBLEM} }} tasks {PROBLEM} approvals {{ nodes {{ problemsNow {PROBLEM} }} }} }} }}"""
SUBMIT = {
    ApprovalKind.ACTIVIST_FILING: "submitActivistFiling",
    ApprovalKind.DEVELOPMENT_TARGET_FILING: "submitDevelopmentTargetFiling",
    ApprovalKind.PRE_REVIEW: "submitPreReview",
    ApprovalKind.PUBLIC_NOTICE_REVIEW: "submitNoticeReview",
    ApprovalKind.ADMISSION_APPROVAL: "submitAdmissionApproval",
    ApprovalKind.CONVERSION_APPROVAL: "submitConversionApproval",
}
PAPERS = [{"name": "扫描件.pdf", "reference": "DA-1"}]


def outside(id: str, what: str | None = None) -> Dossier:
    """The case just outside a guard's edge, in an edition that has the guard."""
    found = [d for i, w, _, d in ROWS if i == id and what in (None, w)]
    case = next((d for d in found if d.judged is None), found[0])
    if BY_ID[id].severity(case.edition) is None or id == "R-APR-4.form-first":
        other = Edition.NATIONAL_2026 if case.edition is Edition.MANUAL_2024 else Edition.MANUAL_2024
        case = replace(case, line=a_line(other, case.settings))
    if BY_ID[id] in LISTING.guards:
        case = replace(case, stage=Stage.ACTIVIST, sub_status=SubStatus.LISTING_CONSENTED)
    if case.judged is not None:
        # Of two records of a day the later made counts.
        last = replace(case.judged, id=UUID(int=2**128 - 1))
        case = replace(case, steps=(*(s for s in case.steps if s is not case.judged), last), judged=last)
    return case


def as_filed(case: Dossier) -> Dossier:
    """The approval that is judged is among the case's."""
    if case.filing is None:
        return case
    others = tuple(a for a in case.approvals if a.id != case.filing.id)
    case = replace(case, approvals=(*others, case.filing))
    if GENERAL_BRANCH not in case.line:
        return case
    # A branch under a general branch stands under it in the tree.
    return replace(case, line=(replace(case.line[0], path=f"{GENERAL_BRANCH.path}3/"), *case.line[1:]))


def said(problem: dict[str, Any], guard: Guard, case: Dossier) -> None:
    """The problem names the rule, the article of the edition, the message and the day, as the guard itself does."""
    finding = guard.check(case)
    assert problem["code"] == "GUARD_UNMET"
    assert problem["rule"] == guard.rule
    assert problem["article"] == guard.article(case.edition)
    assert problem["message"] == guard.message.en
    assert problem["severity"] == str(guard.severity(case.edition))
    assert problem["readyOn"] == (finding.ready_on.isoformat() if finding.ready_on else None)
    assert problem["dueOn"] == (finding.due_on.isoformat() if finding.due_on else None)


# ── what is judged of a case ────────────────────────────────────────────────────────────────────────────────────────

# Where the first row of the boundary table cannot be stored as it is, or lies in another stage: the row that is asked.
ROW_OF = {
    "R-ORG-1": "fifty",
}


def in_a_transition(guard: Guard) -> bool:
    return any(guard in (*t.guards, *t.deciding) for t in TRANSITIONS) or any(
        guard in g for g in (*TASKS.values(), MOVING)
    )


def of_a_record(guard: Guard) -> bool:
    """Judged again at a submission, as of the day of the record that it rests on; the table has such a case on file."""
    again = [g for t in TRANSITIONS if t.kind for g in RECORDING.get(SUBJECTS[t.kind], ())]
    return guard in again and guard.once is not Once.AS_TODAY and outside(guard.id).judged is None


# What is entered with the act itself, or under a line of organizations that the tree here does not have: tried in
# tests/domain, and over the graph in test_refusals_acts.py.
OF_THE_ACT = {"R-APR-3.sums", "R-ORG-4.deliberation-conversion", "R-ORG-4.filing"}
ASKED = [g for g in GUARDS if (in_a_transition(g) or of_a_record(g)) and g.id not in DERIVED | OF_THE_ACT]


@pytest.mark.parametrize("guard", ASKED, ids=lambda g: g.id)
async def test_a_case_outside_the_edge_is_told_so(db: TortoiseContext, guard: Guard) -> None:
    case = as_filed(outside(guard.id, ROW_OF.get(guard.id)))
    kept = await store(replace(case, judged=None))
    key = f"cand_{kept.id}"
    seen = (await ask(COMMITTEE_ADMIN, case.today, CASE, {"id": key}))["candidate"]
    ahead = {kind: [p for p in seen[kind] if p["guard"] == guard.id] for kind in KINDS}
    deciding = [p for a in seen["approvals"]["nodes"] for p in a["problemsNow"]]
    owed = [p for s in seen["nextSteps"] for p in s["problems"]] + seen["tasks"] + deciding
    told = [*(p for found in ahead.values() for p in found), *(p for p in owed if p["guard"] == guard.id)]
    assert told
    for problem in told:
        said(problem, guard, replace(case, judged=None))
    # Whatever is judged before a submission refuses it, in the same words.
    before = await fingerprint()
    for kind, found in ahead.items():
        if found and found[0]["severity"] in (Severity.HARD, Severity.ERROR):
            act = SUBMIT[kind]
            query = (
                f"mutation ($input: {act[0].upper() + act[1:]}Input!) {{ {act}(input: $input) {{ errors {PROBLEM} }} }}"
            )
            answer = (await ask(BRANCH_ADMIN, case.today, query, {"input": {"candidateId": key}}))[act]
            assert found[0] in answer["errors"]
    assert await fingerprint() == before


# ── what is judged of a record that is being made ───────────────────────────────────────────────────────────────────


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.title() for word in rest)


def sent(value: Any) -> Any:
    """A domain value as a client sends it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Struct):
        return {camel(name): sent(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, tuple):
        return [sent(each) for each in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


ACT = {
    Vote: "recordVote",
    Resolution: "recordCommitteeResolution",
    Opinion: "recordOpinion",
    Postponement: "postponeConversion",
    AdmissionForm: "recordAdmissionForm",
    Paper: "submitConversionRequest",
    Exemption: "recordExemption",
    PoliticalReview: "recordPoliticalReview",
    Oath: "recordOath",
}


def recording(step: Step) -> tuple[str, dict[str, Any]]:
    """The act that makes a record, and its input; what the server finds by itself is not sent."""
    act = ACT[type(step.shape)]
    given = {k: v for k, v in sent(step.shape).items() if k in INPUTS[act]}
    for name in ("voteKind", "resolutionKind", "opinionKind", "exemptionKind"):
        if name in INPUTS[act]:
            given[name] = step.kind.value.removeprefix("VOTE_").removeprefix("RESOLUTION_")
    if isinstance(step.shape, Vote):
        given["meetingId"] = f"mtg_{step.shape.meeting_id}"
        given["writtenReceivedAt"] = sent(step.shape.written_received_at)
    if isinstance(step.shape, Opinion):
        given["memberId"] = f"mem_{step.shape.member_id}"
    return act, {**given, "attachments": PAPERS}


def input_of(act: str) -> set[str]:
    fields_ = schema._schema.mutation_type.fields  # type: ignore[union-attr]
    return set(get_named_type(fields_[act].args["input"].type).fields)


INPUTS = {act: input_of(act) for act in ACT.values()}


def made(case: Dossier, kind: Kind, shape: Any) -> Dossier:
    return case.plus(a_step(kind, case.today, shape))


def assigned(id: str, act: str, role: AssignmentRole) -> tuple[Dossier, str, dict[str, Any]]:
    """Exactly the people just outside the edge are to be assigned."""
    case = outside(id, "not more than 2")
    ids = [f"mem_{a.member_id}" for a in case.active(role)]
    others = tuple(a for a in case.assignments if a.role is not role)
    return replace(case, assignments=others), act, {"memberIds": ids}


def by_the_act(id: str) -> tuple[Dossier, str, dict[str, Any]]:
    """The case before the act, the act, and what is sent."""
    case = outside(id)
    match id:
        case "R-ACT-4.assign":
            return assigned(id, "assignMentors", AssignmentRole.MENTOR)
        case "R-DEV-6.continuing":
            return assigned(id, "assignContinuingIntroducer", AssignmentRole.CONTINUING_INTRODUCER)
        case "R-ORG-3.meeting":
            case = replace(case, line=(replace(case.line[0], has_committee=False), *case.line[1:]))
        case "R-ACT-1.order":
            case = made(case, Kind.RESOLUTION_ACTIVIST, passed())
        case "R-MTG-1.lapsed" | "R-APR-4.form-first":
            case = made(case, Kind.VOTE_ADMISSION, a_vote())
        case "R-CNV-1.early":
            case = made(
                without(case, Kind.CONVERSION_REQUEST), Kind.CONVERSION_REQUEST, Paper("转正申请书", "预备期将满")
            )
        case "R-CNV-8.expiry":
            case = made(case, Kind.POSTPONEMENT, Postponement(case.today, "转入时间短"))
    assert case.judged is not None
    return case, *recording(case.judged)


# Of what is merely done and dated there are as many acts as kinds: their order is tried in tests/domain.
MERELY_DONE = {"R-PRB-3.order", "R-APR-7.order", "R-APR-8.order", "R-CNV-11.order", "R-CNV-12.order"}
# Entered by an organization department: tests/graph/test_authority.py.
BY_AUTHORITY = {"R-PST-1"}
# Judged when a case changes hands: tests/graph/test_transfers.py asks them.
HANDED = {g.id for guards in TRANSFERRING.values() for g in guards}
DONE = [
    g
    for g in GUARDS
    if g not in (*ASKED, *OPENING)
    and g.id not in HANDED
    and g.id not in DERIVED | OF_THE_ACT | MERELY_DONE | BY_AUTHORITY
]


@pytest.mark.parametrize("guard", DONE, ids=lambda g: g.id)
async def test_a_record_outside_the_edge_is_refused(db: TortoiseContext, guard: Guard) -> None:
    case, act, given = by_the_act(guard.id)
    kept = await store(case)
    before = await fingerprint()
    query = f"mutation ($input: {act[0].upper() + act[1:]}Input!) {{ {act}(input: $input) {{ candidate {{ id }} errors {PROBLEM} warnings {PROBLEM} }} }}"
    answer = (await ask(BRANCH_ADMIN, case.today, query, {"input": {"candidateId": f"cand_{kept.id}", **given}}))[act]
    # Only HARD refuses a record; the rest is told to whoever records it.
    refuses = guard.severity(case.edition) is Severity.HARD
    found = [p for p in answer["errors" if refuses else "warnings"] if p["guard"] == guard.id]
    assert found, answer
    assert (answer["candidate"] is None) is refuses
    said(found[0], guard, case) if case.judged else None
    assert (found[0]["rule"], found[0]["article"], found[0]["message"]) == (
        guard.rule,
        guard.article(case.edition),
        guard.message.en,
    )
    assert (await fingerprint() == before) is refuses


# Judged when a case is opened: tests/graph/test_refusals.py asks them.
OPENED = {g.id for g in OPENING}


def test_every_guard_has_been_heard() -> None:
    elsewhere = DERIVED | OPENED | HANDED | OF_THE_ACT | MERELY_DONE | BY_AUTHORITY
    assert {g.id for g in (*ASKED, *DONE)} | elsewhere == {g.id for g in GUARDS}
