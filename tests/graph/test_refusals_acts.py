"""The rules speak in the acts themselves: an unexplained warning refuses a submission, and a decision is judged once more.

That every guard is heard at all is asked in `test_every_guard.py`, on cases stored just outside its edge.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from msgspec.structs import replace

from domain.case.approvals import SUBJECTS
from domain.case.approvals import ApprovalKind as A
from domain.orgs.editions import Edition
from domain.regulation import RECORDING, TRANSITIONS
from domain.rules import Guard, Severity
from domain.steps.kinds import Kind as K
from records.cases.shapes import table_of
from tests.graph.spoiled import (
    BY_ID,
    WARNED,
    Row,
    Scene,
    adopted,
    approval,
    committee,
    data,
    decided_earlier,
    members,
    moved,
    person,
    r,
    refused,
    said,
    spoil,
    two_are_left,
    vote,
    without,
)  # fmt: skip
from tests.graph.world import TODAY, World, fingerprint

pytestmark = pytest.mark.slow

# The papers of a discussion, which are dated in an order (Y5), and its vote.
DISCUSSED = (
    K.CONVERSION_REQUEST, K.INTRODUCER_CONVERSION, K.MEMBERS_AND_MASSES_CONVERSION, K.PARTY_GROUP,
    K.RESOLUTION_CONVERSION_REVIEW, K.VOTE_CONVERSION,
)  # fmt: skip
NATIONAL = adopted("own", Edition.NATIONAL_2026)
OPEN_AGAIN = approval(A.CONVERSION_APPROVAL, status="WITHDRAWN")
DUES = {"monthlyDues": "50.00", "income": "5000"}


async def all_on_one_day(s: Scene) -> None:
    """Everything up to the resolution bears its date."""
    day = (await s.records(K.RESOLUTION_ACTIVIST))[-1]["on"]
    for kind in (K.APPLICATION, K.TALK, K.RECOMMENDATION):
        await s.change(table_of(kind), await s.records(kind), on=day)


# fmt: off
UNEXPLAINED: dict[A, tuple[Row, ...]] = {
    A.ACTIVIST_FILING: (
        r("R-APP-3.late", "resolved", moved(K.APPLICATION, -60)),
        r("R-APP-3.self", "resolved", person(name="支部书记"), data(K.TALK, talked_by=["支部书记"])),
        r("R-ACT-2.one-day", "resolved", all_on_one_day),
        r("R-ACT-1.votes", "resolved", data(K.RECOMMENDATION, voters=20, votes=0)),
        r("R-APP-4", "resolved", person(application_basis=None)),
        r("R-APP-6", "resolved", person(political_status="LEAGUE_MEMBER", birth=date(2005, 1, 1))),
    ),
    A.DEVELOPMENT_TARGET_FILING: (
        r("R-ACT-8.effect", "ripe", members(0, disciplines=WARNED)),
    ),
    A.PRE_REVIEW: (
        r("R-DEV-8", "national:examined", members(0, disciplines=WARNED)),
        r("R-DEV-6.family", "examined", data(K.POLITICAL_REVIEW, family="叔父own党员0")),
        r("R-DEV-12.early", "examined", data(K.TRAINING, start="2020-01-01")),
        r("R-PRE-3", "examined", person(expected_leave_on=TODAY + timedelta(days=60))),
    ),
    A.ADMISSION_APPROVAL: (
        r("R-MTG-1", "national:voted", decided_earlier(A.PRE_REVIEW, 60)),
        r("R-DEV-11", "voted", moved(K.POLITICAL_REVIEW, -400)),
        r("R-MTG-9.introducers", "voted", vote(K.VOTE_ADMISSION, introducers_present=False)),
        r("R-MTG-7", "voted", vote(K.VOTE_ADMISSION, due=10)),
        r("R-MTG-8.issued", "voted", vote(K.VOTE_ADMISSION, issued=8, returned=8, approve=8)),
        r("R-ORG-1", "voted", two_are_left),
        r("R-APR-5.submitted", "voted", later=100),
        r("R-DUE-1", "voted", duesFrom="2028-01-01"),
        r("R-DUE-2", "voted", monthlyDues="49.99"),
        r("R-DUE-2.tenfold", "voted", monthlyDues="500.00"),
        r("R-DUE-3", "voted", incomeBasis="PENSION", monthlyDues="24.99"),
        r("R-DUE-4", "voted", incomeBasis="FARMER", monthlyDues="0.19", income=None),
        r("R-DUE-5", "voted", incomeBasis="IRREGULAR", monthlyDues="49.99"),
    ),
    A.CONVERSION_APPROVAL: (
        r("R-CNV-1.late", "conversion_filed", OPEN_AGAIN, *(moved(kind, 60) for kind in DISCUSSED), later=80),
        r("R-CNV-3", "conversion_filed", OPEN_AGAIN, moved(K.VOTE_CONVERSION, 40), later=60),
        r("R-MTG-7.conversion", "conversion_filed", OPEN_AGAIN, vote(K.VOTE_CONVERSION, due=9)),
        r("R-MTG-8.issued-conversion", "conversion_filed", OPEN_AGAIN, vote(K.VOTE_CONVERSION, issued=8, returned=8, approve=8)),
        r("R-PRB-2", "conversion_filed", OPEN_AGAIN, NATIONAL, moved(K.OATH, 40)),
    ),
}
DECIDED: tuple[Row, ...] = (
    r("R-PRE-4", "pre_review_filed", opinion=" "),
    r("R-APR-1", "submitted", committee(can_approve_admission=False)),
    r("R-ORG-4.deliberation", "under:submitted", adopted("under", Edition.NATIONAL_2026)),
    r("R-APR-2", "national:submitted"),
    r("R-APR-3", "national:submitted"),
    r("R-APR-5", "submitted", later=100),
    r("R-APR-5.resolution", "submitted", later=100),
    r("R-APR-6", "submitted", later=200),
    # Six months after the resolution of 10 January, not yet after the submission of the 12th.
    r("R-APR-6.resolution", "submitted", later=(date(2029, 7, 11) - TODAY).days),
    r("R-CNV-9", "conversion_filed", later=100),
    r("R-CNV-9.resolution", "conversion_filed", later=100),
)
# fmt: on


SUBMIT = {
    A.ACTIVIST_FILING: "submitActivistFiling",
    A.DEVELOPMENT_TARGET_FILING: "submitDevelopmentTargetFiling",
    A.PRE_REVIEW: "submitPreReview",
    A.ADMISSION_APPROVAL: "submitAdmissionApproval",
    A.CONVERSION_APPROVAL: "submitConversionApproval",
}


async def test_a_warning_refuses_a_submission_until_it_is_explained(here: World) -> None:
    before = await fingerprint()
    for kind, rows in UNEXPLAINED.items():
        for id, leg, more, later, edits in rows:
            s = await spoil(here, leg, edits)
            dues = DUES if kind is A.ADMISSION_APPROVAL else {}
            given = {"candidateId": s.case.id, **dues, **more}
            errors = await refused(s, SUBMIT[kind], given, later)
            assert {e["code"] for e in errors} == {"ACKNOWLEDGEMENT_REQUIRED"}, (id, errors)
            found = [e for e in errors if e["guard"] == id]
            if id.startswith("R-DUE"):
                assert [(e["rule"], e["severity"], e["message"]) for e in found] == [
                    (BY_ID[id].rule, "WARNING", BY_ID[id].message.en)
                ]
                assert found[0]["article"]
            else:
                d = await s.dossier(TODAY + timedelta(days=later))
                assert found == [said(BY_ID[id], d, "ACKNOWLEDGEMENT_REQUIRED")], (id, errors)
            await s.restore()
    assert await fingerprint() == before


# What one edition only tells and the other refuses, and what is asked of nothing but the submission itself.
STOPPED: tuple[Row, ...] = (
    r("R-APR-4.form", "national:voted", without(K.ADMISSION_FORM)),
    r("R-APR-4.form", "national:voted", moved(K.ADMISSION_FORM_ISSUED, 1)),
    r("R-DUE-2.entered", "voted", monthlyDues=None, income=None),
    r("R-DUE-2.entered", "national:voted", monthlyDues=None, income=None),
)


async def test_an_admission_is_not_submitted_without_form_or_dues(here: World) -> None:
    before = await fingerprint()
    for id, leg, more, later, edits in STOPPED:
        s = await spoil(here, leg, edits)
        errors = await refused(s, "submitAdmissionApproval", {"candidateId": s.case.id, **DUES, **more}, later)
        guard, edition = BY_ID[id], (await s.dossier(TODAY)).edition
        assert [(e["guard"], e["article"], e["message"], e["severity"]) for e in errors if e["guard"] == id] == [
            (id, guard.article(edition), guard.message.en, "ERROR")
        ], (id, errors)
        await s.restore()
    assert await fingerprint() == before


async def test_a_decision_is_judged_once_more(here: World) -> None:
    before = await fingerprint()
    for id, leg, more, later, edits in DECIDED:
        s = await spoil(here, leg, edits)
        given = {"id": s.case.approval, "decision": "APPROVED", "opinion": "同意", **more}
        errors = await refused(s, "decideApproval", given, later, by=s.committee)
        d = await s.dossier(TODAY + timedelta(days=later))
        judged = replace(d, filing=d.open_approval)
        severity = BY_ID[id].severity(judged.edition)
        code = "GUARD_UNMET" if severity and severity.blocks else "ACKNOWLEDGEMENT_REQUIRED"
        assert [e for e in errors if e["guard"] == id] == [said(BY_ID[id], judged, code)], (id, errors)
        assert {e["code"] for e in errors} == {code}
        await s.restore()
    assert await fingerprint() == before


# ── nothing is left out ─────────────────────────────────────────────────────────────────────────────────────────────


def test_every_warning_of_a_submission_and_every_judge_of_a_decision_is_asked() -> None:
    def wants_words(g: Guard) -> bool:
        return Severity.WARNING in (g.manual, g.national)

    unexplained = {row[0] for rows in UNEXPLAINED.values() for row in rows}
    rows = [g for t in TRANSITIONS for g in (*t.guards, *(RECORDING.get(SUBJECTS[t.kind], ()) if t.kind else ()))]
    assert unexplained | UNSTAGED == {g.id for g in rows if wants_words(g)}
    assert {row[0] for row in DECIDED} | ENTERED == {g.id for t in TRANSITIONS for g in t.deciding}


# No case here has a conversion resolved on and never submitted, two votes on one motion, written opinions, or an extension
# resolved on; nor a year's plan (tests/graph/test_plans.py); and what a committee enters of itself, or those who deliberated said. All are tried in
# tests/domain/test_regulation.py, and those of a vote in tests/graph/test_every_guard.py.
UNSTAGED = {
    "R-CNV-9.submitted", "R-MTG-5.same-day", "R-MTG-5.same-day-conversion", "R-MTG-6.early", "R-MTG-6.early-conversion",
    "R-CNV-6.next", "R-PLN-1.over",
}  # fmt: skip
ENTERED = {"R-APR-3.sums", "R-ORG-4.against", "R-ORG-4.deliberation-conversion", "R-PLN-1", "R-PLN-1.over"}
