"""What the product's schema means, read off the rows one by one. Whoever adds a field writes its line here too."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import graph.schema
from domain.calendar import SHANGHAI
from domain.case.approvals import ApprovalKind
from domain.orgs.actors import Role
from domain.orgs.editions import Edition
from domain.questions import corrections, duties
from domain.questions.consequences import CONSEQUENCES
from domain.registration import consent_on
from domain.roles import MAY
from domain.rules import Problem
from domain.steps.kinds import Kind
from graph.schema import labels, timeline
from records import seals
from records.seals import CONTACT, FINDING, OBJECTION
from tests.graph.equality import judged as j
from tests.graph.equality.judged import judged, told
from tests.graph.equality.visibility import sees
from tests.graph.plan.reference import (
    ALL,
    NODES,
    Arguments,
    Book,
    Meets,
    Noun,
    Order,
    Reads,
    Reference,
    Row,
    among,
    below,
    called,
    column,
    contains,
    down,
    everything,
    id_is,
    is_,
    listed,
    many,
    one,
    plain,
    same,
    snake,
    to,
    typed,
    up,
    within,
)

# What nobody compares: introspection is graphql-core's own.
WITHOUT_REFERENCE = frozenset({"Query.__schema", "Query.__type"})

# ── small readers ───────────────────────────────────────────────────────────────────────────────────────────────────


def live(row: Row) -> bool:
    return row["voided_on"] is None


def data(names: str, default: Any = None) -> dict[str, Reads]:
    """Fields out of the row's JSON, under their own names."""
    return {name: _data(snake(name), default) for name in names.split()}


def _data(name: str, default: Any = None) -> Reads:
    def reads(_: Reference, row: Row, a: Arguments) -> Any:
        found = row["data"].get(name)
        return default if found is None else found

    return reads


def _of_file(name: str) -> Reads:
    """What a paper says of its file, in a row or as the domain has it."""

    def reads(_: Reference, paper: Any, a: Arguments) -> Any:
        file = paper.get("file") if isinstance(paper, dict) else paper.file
        return None if not file else file.get(name) if isinstance(file, dict) else getattr(file, name)

    return reads


def unsealed(fields: dict[str, Reads]) -> dict[str, Reads]:
    """What only the branch and its committee read."""
    return _for_roles(fields, {Role.BRANCH_ADMIN, Role.COMMITTEE_ADMIN}, None)


def office(names: str) -> dict[str, Reads]:
    """Lists of a submission's papers that the person does not read."""
    return _for_roles(data(names, []), set(Role) - {Role.CANDIDATE}, [])


def _kept(name: str, otherwise: Any) -> Reads:
    """Problems that are kept with a submission: nothing of them for the person, and nothing of the review but for its readers."""
    (read,) = _for_roles(data(name, otherwise), set(Role) - {Role.CANDIDATE}, otherwise).values()
    return lambda reference, row, a: j.kept(reference, read(reference, row, a))


def _for_roles(fields: dict[str, Reads], roles: set[Role], otherwise: Any) -> dict[str, Reads]:
    def guarded(reads: Reads) -> Reads:
        def told(reference: Reference, row: Row, a: Arguments) -> Any:
            actor = reference.context.actor
            return reads(reference, row, a) if actor is not None and actor.role in roles else otherwise

        return told

    return {name: guarded(reads) for name, reads in fields.items()}


def opened(sealed: str, row: Any, what: str) -> str:
    return seals.current().open(sealed, UUID(str(row)), what) if sealed else ""


def phone(reference: Reference, row: Row, a: Arguments) -> str:
    actor = reference.context.actor
    seen = actor is not None and actor.role in (Role.BRANCH_ADMIN, Role.CANDIDATE)
    return opened(row["phone_sealed"], row["id"], "phone") if seen else str(row["phone_masked"])


def of_the_branch(reference: Reference, row: Row) -> bool:
    """Whether a row is of the caller's own organizations, and not a sister's."""
    actor = reference.context.actor
    return actor is not None and bool(actor.org_path) and row["org_path"].startswith(actor.org_path)


def shown_where(holds: Callable[[Reference, Row], bool], fields: dict[str, Reads], otherwise: Any) -> dict[str, Reads]:
    def masked(read: Reads) -> Reads:
        return lambda reference, row, a: read(reference, row, a) if holds(reference, row) else otherwise

    return {name: masked(read) for name, read in fields.items()}


def still_said(reference: Reference, row: Row) -> bool:
    """What was said of a person on the way: the other side's until the transfer came to nothing."""
    return row["offered_on"] is None or row["status"] in ("OFFERED", "ACCEPTED") or of_the_branch(reference, row)


def of_the_case(reference: Reference, row: Row, value: str) -> bool:
    actor = reference.context.actor
    own = actor is not None and actor.candidate_id == row["candidate_id"]
    return f"cand_{row['candidate_id']}" == value and (own or of_the_branch(reference, row))


def renamed(**names: str) -> dict[str, Reads]:
    """Fields that are called otherwise than what they are read from."""
    return {name: column(other) for name, other in names.items()}


def as_json(name: str) -> Reads:
    """A column of JSON as text."""
    return lambda _, row, a: None if row[name] is None else json.dumps(row[name])


def held_today(reference: Reference, row: Row, a: Arguments) -> Any:
    """Of an organization's settings those that hold on the day of the request."""
    today = reference.context.clock.isoformat()
    held = [c["settings"] for c in row["settings"] or [] if c["effective_on"] is None or c["effective_on"] <= today]
    return held[-1] if held else None


def without(name: str, prefix: str) -> Reads:
    return lambda _, row, a: row[name].removeprefix(prefix)


def both(name: str, *keys: Any) -> dict[str, Order]:
    """An order and its opposite."""
    return {name: up(*keys), f"{name}_DESC": down(*keys)}


# ── filters with more to say ────────────────────────────────────────────────────────────────────────────────────────


def late(row: Row, today: date) -> bool:
    return row["overdue_since"] is not None and row["overdue_since"] <= today


def in_office(row: Row, today: date) -> bool:
    return row["until"] is None or row["until"] > today


def looked_after_by(reference: Reference, row: Row, value: str) -> bool:
    key = typed(value, "mem")
    theirs = [r for r in reference.rows["Assignment"] if r["member_id"] == key and r["candidate_id"] == row["id"]]
    return any(in_office(r, reference.context.clock) for r in theirs)


def filed_upward(row: Row, today: date) -> bool | None:
    if row["upward_filed_on"] is not None:
        return True
    waits = row["probation_start"] is not None and row["status"] not in ("ANNULLED", "NOT_RECOGNISED")
    return False if waits else None


def waits_too_long(row: Row, today: date) -> bool:
    return row["status"] == "SUBMITTED" and row["deadline_on"] is not None and row["deadline_on"] < today


def answer_late(row: Row, today: date) -> bool:
    return row["deadline_on"] is not None and row["deadline_on"] < today


def present(row: Row, today: date) -> bool:
    return row["left_on"] is None or row["left_on"] > today


def asks(holds: Callable[[Row, date], bool]) -> Meets:
    """A yes or no of ours about a row on the day of the request."""
    return lambda reference, row, value: holds(row, reference.context.clock) is value


BACK = ("RETURNED", "REJECTED")


def later(reference: Reference, row: Row) -> list[Row]:
    """What was submitted for the same person after it, and not withdrawn."""
    theirs = [r for r in reference.rows["Approval"] if r["candidate_id"] == row["candidate_id"]]
    return [
        r
        for r in theirs
        if r["status"] != "WITHDRAWN"
        and r["id"] != row["id"]
        and (r["submitted_on"] > row["submitted_on"] or r["previous_id"] == row["id"] or r["status"] == "SUBMITTED")
    ]


def entered_late(reference: Reference, row: Row, value: Any) -> bool:
    """Whether something of the case that the caller sees was entered late."""
    return any(
        r["candidate_id"] == row["id"] and live(r) and r["late_entry"] and within("on")(reference, r, value)
        for table in ("step", "opinion", "vote")
        for r in reference.all[table]
        if reference.book.sees(reference.context, table, r)
    )


def last_is(*statuses: str) -> Meets:
    def meets(reference: Reference, row: Row, value: bool) -> bool:
        theirs = [r for r in reference.rows["Approval"] if r["candidate_id"] == row["id"] and r["status"] in statuses]
        return any(not later(reference, r) for r in theirs) is value

    return meets


def of_people(reference: Reference, row: Row, value: Row) -> bool:
    case = reference.get("Candidate", row["candidate_id"])
    return case is not None and reference.meets(
        {"branch": id_is("org_id", "org"), "status": among("status")}, case, value
    )


def still(reference: Reference, row: Row, a: Arguments) -> str:
    """Where a registration token stands."""
    if row["used_at"] is not None:
        return "USED"
    if row["revoked_at"] is not None:
        return "REVOKED"
    return "EXPIRED" if row["expires_at"] <= reference.context.now else "OPEN"


def entered(reference: Reference, row: Row, value: str, days: int, column: str = "at") -> bool:
    """Entered before the end of a Shanghai day, so many days on."""
    end = datetime.fromisoformat(value).replace(tzinfo=SHANGHAI) + timedelta(days=days)
    return bool(row[column] < end)


# ── the records of a case ───────────────────────────────────────────────────────────────────────────────────────────

BY_DAY = {"NEWEST": down("on"), "OLDEST": up("on")}
RECORD = same("kind on recordedAt edition lateEntry attachments version voidedOn voidReason") | {
    "recordedBy": to("Signatory", "recorded_by_id"),
    "candidate": to("Candidate", "candidate_id"),
}


VOIDED = {"voided": asks(lambda row, _: not live(row))}
FILTER = {"on": within("on"), "lateEntry": is_("late_entry")} | VOIDED


def superseding(type_: str) -> dict[str, Reads]:
    return {"supersededBy": to(type_, "superseded_by")}


def step(prefix: str, kinds: str, fields: dict[str, Reads]) -> Noun:
    """A type of records that lie in the table of steps."""
    wanted, paper = set(kinds.split()), "reviewedOn" in fields
    return Noun(
        "step",
        prefix,
        RECORD | fields,
        filters=FILTER | PAPERS if paper else FILTER,
        orders=BY_DAY,
        only=lambda row: row["kind"] in wanted,
    )


PAPERS = {
    "organization": below(),
    "candidate": id_is("candidate_id", "cand"),
    "people": of_people,
    "status": lambda _, row, value: row["data"].get("status", "SUBMITTED") in value,
}
PAPER = (
    data("title text reviewNote", "")
    | data("status", "SUBMITTED")
    | data("reviewedOn")
    | {"reviewedBy": lambda ref, row, a: ref.get("Signatory", row["data"].get("reviewed_by"))}
)
TALK = data("talkedBy", []) | data("content title place opinion", "")
RECORDS = {
    "MembershipApplication": step("app", "APPLICATION", PAPER),
    "ThoughtReport": step("thr", "THOUGHT_REPORT", PAPER),
    "ConversionRequest": step("crq", "CONVERSION_REQUEST", PAPER),
    "TalkRecord": step("tlk", "TALK", TALK),
    "SuperiorTalk": step("stk", "SUPERIOR_TALK", TALK),
    "Recommendation": step(
        "rec", "RECOMMENDATION", data("method", "OTHER") | data("content", "") | data("voters votes")
    ),
    "CommitteeResolution": step(
        "rsl",
        "RESOLUTION_ACTIVIST RESOLUTION_DEVELOPMENT_TARGET RESOLUTION_ADMISSION_REVIEW RESOLUTION_CONVERSION_REVIEW",
        data("result", "NOT_PASSED")
        | data("heldBy", "BRANCH_COMMITTEE")
        | data("due present", 0)
        | data("text partyGroupSaid mentorsSaid membersAndMassesSaid committeeSaid", "")
        | {"resolutionKind": without("kind", "RESOLUTION_")},
    ),
    "Exemption": step(
        "exm",
        "PARTY_GROUP_EXEMPTION TRAINING_EXEMPTION",
        data("reason superiorConsent", "") | renamed(exemptionKind="kind"),
    ),
    "PublicNotice": step(
        "ntc",
        "NOTICE_BEFORE_LISTING NOTICE_BEFORE_ADMISSION_MEETING NOTICE_BEFORE_CONVERSION",
        data("places objections", [])
        | data("phone content conclusion", "")
        | data("closedOn clean")
        | {"point": without("kind", "NOTICE_")},
    ),
    "PoliticalReview": step(
        "prv",
        "POLITICAL_REVIEW",
        unsealed(
            data("conclusion document content family relations jointVetting consultedDomicile consultedResidence")
            | data("methods attachments", [])
        ),
    ),
    "Training": step(
        "trn",
        "TRAINING",
        data("organizer examScore certificate series", "")
        | data("start")
        | data("days classHours", "0")
        | data("examPassed", False)
        | data("byCommittee", True)
        | data("mode", "OFFLINE"),
    ),
    "AdmissionForm": step("frm", "ADMISSION_FORM_ISSUED ADMISSION_FORM", data("serialNumber note", "")),
    "DecisionByAuthority": step(
        "aut",
        "DIRECT_ADMISSION POSTHUMOUS_RECOGNITION",
        data("authority number ground request", "") | data("level source target since"),
    ),
    "Oath": step("oth", "OATH", data("place leader content", "")),
    "Postponement": step("pst", "POSTPONEMENT", data("until") | data("reason decision", "")),
    "DoneRecord": step(
        "don",
        "RESULT_ANNOUNCED PARTY_GROUP_ASSIGNED DUES_PAID CONVERSION_TALK FILE_HANDED_OVER ACTIVIST_TRAINED CRITICISED",
        data("note number", "") | data("through"),
    ),
    "DeskRecord": step(
        "dsk",
        "ARCHIVED RESTORED STAGE_ADJUSTED",
        data("reason passport", "") | data("archiveReason source target since"),
    ),
}
for _name, _noun in RECORDS.items():
    _noun.fields.update(superseding(_name))


def records(type_: str, by: str | None = "candidate_id", order: str = "") -> Reads:
    """What stands of a kind of records, or, where it is asked for, what was voided."""
    stands, every = many(type_, by, live, order), many(type_, by, order=order)

    def reads(reference: Reference, row: Row, a: Arguments) -> Any:
        lifted = (a.get("filter") or {}).get("voided") is not None
        return (every if lifted else stands)(reference, row, a)

    return reads


def about(names: Callable[[Any], str | None]) -> dict[str, Reads]:
    """The record that a value names: its id, and itself where it is seen."""

    def found(reference: Reference, row: Any, a: Arguments) -> Any:
        named = names(row)
        return reference.node(named) if named else None

    return {"recordId": lambda _, row, a: names(row), "record": found}


def action(_: Reference, row: Row, a: Arguments) -> str:
    """The mutation in capitals; what is none is OTHER."""
    known = {*MAY, "signIn", "registerWithToken"}
    return re.sub(r"([A-Z])", r"_\1", row["act"]).upper() if row["act"] in known else "OTHER"


def done_is(reference: Reference, row: Row, value: list[str]) -> bool:
    return action(reference, row, {}) in set(value) - {"OTHER"}


JOURNAL: dict[str, Reads] = {
    "action": action,
    "recordKind": lambda _, row, a: row["kind"] if row["kind"] in Kind.__members__ else None,
    "approvalKind": lambda _, row, a: row["kind"] if row["kind"] in ApprovalKind.__members__ else None,
    "stageAfter": lambda _, row, a: row["stage"] or None,
}


def changes(reference: Reference, row: Row, a: Arguments) -> list[Any]:
    """What tests/graph/test_timeline.py tries apart; here that each row gives its own."""
    return timeline.changed([row["before"], row["after"]], reference.context.clock)


# ── all types with rows ─────────────────────────────────────────────────────────────────────────────────────────────

STAGES = ["APPLICANT", "ACTIVIST", "DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER", "FULL_MEMBER"]
BY_SINCE: Order = up("since")
ORGANIZATION = {"organization": to("Organization", "org_id")}
NAMED = {"organization": to("Organization", "org_id", "organization_named")}


def _moved(reference: Reference, row: Row, args: Any) -> Any:
    """Nothing moves for a person when others judge them."""
    (read,) = same("createdAt" if j._person(reference) else "updatedAt").values()
    return read(reference, row, args)


NOUNS: dict[str, Noun] = RECORDS | {
    "Candidate": Noun(
        "candidate",
        "cand",
        same(
            "name idType idNumberMasked birth sex ethnicity education occupation unit politicalStatus registrationPlace"
            " applicationBasis isFloating outflowPlace inflowPlace expectedLeaveOn stage status subStatus stageSource"
            " stageSince openedOn appliedOn activistSince listedOn createdAt"
        )
        | _for_roles(same("version"), set(Role) - {Role.CANDIDATE}, 1)
        | {"updatedAt": _moved}
        | same("transferredInOn")
        | renamed(partyStandingSince="standing_since", upwardFiledOn="upward_filed_on")
        | {
            "phone": phone,
            "branch": to("Organization", "org_id", "organization_named"),
            "originBranch": to("OrganizationName", "origin_org_id", "organization_named"),
            "previousCase": to("Candidate", "previous_case_id"),
            "nextDueOn": j.soonest,
            "overdueSince": j.late_since,
            "problemCount": j.count,
            "hasPreviousCase": lambda _, row, a: False,
            "applications": records("MembershipApplication"),
            "talks": records("TalkRecord"),
            "recommendations": records("Recommendation"),
            "resolutions": records("CommitteeResolution"),
            "thoughtReports": records("ThoughtReport"),
            "opinions": records("Opinion"),
            "exemptions": records("Exemption"),
            "notices": records("PublicNotice"),
            "politicalReviews": records("PoliticalReview"),
            "trainings": records("Training"),
            "admissionForms": records("AdmissionForm"),
            "votes": records("VoteRecord"),
            "superiorTalks": records("SuperiorTalk"),
            "decisionsByAuthority": records("DecisionByAuthority"),
            "oaths": records("Oath"),
            "conversionRequests": records("ConversionRequest"),
            "postponements": records("Postponement"),
            "doneRecords": records("DoneRecord"),
            "deskRecords": records("DeskRecord"),
            "approvals": many("Approval", "candidate_id"),
            "mentors": listed(
                "Assignment", "candidate_id", BY_SINCE, lambda r: r["until"] is None and r["role"] == "MENTOR"
            ),
            "introducers": listed(
                "Assignment", "candidate_id", BY_SINCE, lambda r: r["until"] is None and r["role"] != "MENTOR"
            ),
            "assignments": many("Assignment", "candidate_id"),
            "transfers": many("Transfer", "candidate_id"),
            "registrationTokens": many("RegistrationToken", "candidate_id"),
            "consents": many("Consent", "candidate_id"),
            "correctionRequests": many("CorrectionRequest", "candidate_id"),
            "timeline": many("TimelineEntry", "candidate_id"),
            "edition": judged(lambda case: case.edition),
            "problems": told(j.problems),
            "nextSteps": j.of_case(j.next_steps),
            "operations": j.of_case(j.operations),
            "plannedSteps": j.planned_steps,
            "departure": j.of_case(j.departure),
            "judged": j.another_day,
            "deadlines": told(lambda case, a: duties.deadlines(case)),
            "overdue": told(lambda case, a: duties.overdue(case)),
            "tasks": told(lambda case, a: duties.tasks(case)),
            "anomalies": told(lambda case, a: corrections.anomalies(case)),
            "probation": judged(j.probation),
            "cultivationPeriod": judged(j.cultivation),
        },
        filters={
            "stage": among("stage"),
            "status": among("status"),
            "subStatus": among("sub_status"),
            "branch": id_is("org_id", "org"),
            "organization": below(),
            "lookedAfterBy": looked_after_by,
            "openRule": lambda reference, row, value: (
                j.asked_of(reference, value) and f" {value} " in row["open_rules"]
            ),
            "name": called("name", "name_key"),
            "sex": is_("sex"),
            "isFloating": is_("is_floating"),
            "stageSource": is_("stage_source"),
            "activistSince": within("activist_since"),
            "listedOn": within("listed_on"),
            "admittedOn": within("probation_start"),
            "upwardFiled": asks(filed_upward),
            "birth": within("birth"),
            "education": among("education"),
            "ethnicity": is_("ethnicity"),
            "occupation": is_("occupation"),
            "enteredLate": entered_late,
            "openedOn": within("opened_on"),
            "appliedOn": within("applied_on"),
            "stageSince": within("stage_since"),
            "probationEligibleOn": within("probation_eligible_on"),
            "expectedLeaveOn": within("expected_leave_on"),
            "nextDueOn": lambda reference, row, value: (
                not j._person(reference) and within("next_due_on")(reference, row, value)
            ),
            "cameBack": last_is(*BACK),
            "awaitsDecision": last_is("SUBMITTED"),
            "overdue": lambda reference, row, value: (
                (not j._person(reference) and late(row, reference.context.clock)) is value
            ),
        },
        orders={
            **both("NAME", "name_key"),
            **both("STAGE", lambda row: STAGES.index(row["stage"]), "name_key"),
            **both("DUE", "overdue_since", "next_due_on"),
            **both("NEXT_DUE", "next_due_on"),
            **both("STAGE_SINCE", "stage_since"),
            "NEWEST": down("opened_on"),
            "OLDEST": up("opened_on"),
            "UPDATED": down("updated_at"),
            "UPDATED_ASC": up("updated_at"),
        },
        office=frozenset({"DUE", "DUE_DESC", "NEXT_DUE", "NEXT_DUE_DESC", "UPDATED", "UPDATED_ASC"}),
    ),
    "Opinion": Noun(
        "opinion",
        "opn",
        RECORD
        | same("content asked")
        | renamed(opinionKind="kind")
        | {"member": to("PartyMember", "member_id")}
        | superseding("Opinion"),
        filters=VOIDED
        | {
            "kind": among("kind"),
            "on": within("on"),
            "organization": below(),
            "member": id_is("member_id", "mem"),
            "lateEntry": is_("late_entry"),
            "content": contains("content"),
        },
        orders=BY_DAY,
    ),
    "VoteRecord": Noun(
        "vote",
        "vot",
        RECORD
        | same(
            "issued returned approve oppose abstain invalid writtenApprove writtenOppose writtenAbstain"
            " writtenReceivedAt result secretBallot introducersPresent introducersAbsence resolution outcome"
            " extensionMonths nextMeetingOn annulmentReason annulmentText"
        )
        | renamed(dueVoters="due", presentVoters="present")
        | {"voteKind": without("kind", "VOTE_"), "meeting": to("Meeting", "meeting_id")}
        | superseding("VoteRecord"),
        filters={"result": among("result"), "on": within("on")} | VOIDED,
        orders=BY_DAY,
    ),
    "Meeting": Noun(
        "meeting",
        "mtg",
        same(
            "on startedAt place chair recorder scrutineer teller minutes attachments attendees edition recordedAt lateEntry version"
        )
        | {
            "branch": to("Organization", "org_id", "organization_named"),
            "recordedBy": to("Signatory", "recorded_by_id"),
            "votes": records("VoteRecord", "meeting_id"),
        },
        filters={"organization": below(), "branch": id_is("org_id", "org"), "on": within("on")},
        orders=BY_DAY,
    ),
    "Approval": Noun(
        "approval",
        "apr",
        same(
            "kind status submittedOn submittedAt note edition deadlineOn outcome decidedOn decidedAt opinion monthlyDues"
        )
        | _for_roles(same("version"), set(Role) - {Role.CANDIDATE}, 1)
        | _for_roles(same("hasWarnings"), set(Role) - {Role.CANDIDATE}, False)
        | {
            "acceptedOnSubmission": lambda _, row, a: (
                (row["status"], row["kind"]) == ("APPROVED", "ACTIVIST_FILING")
                and row["decided_by_id"] == row["submitted_by_id"]
            ),
            "candidate": to("Candidate", "candidate_id"),
            "addressedTo": to("Organization", "addressed_to_id", "organization_named"),
            "submittedBy": to("Signatory", "submitted_by_id"),
            "decidedBy": to("Signatory", "decided_by_id"),
            "previous": to("Approval", "previous_id"),
            "dues": _data("dues"),
            "foundProblems": _kept("problems", []),
            "decision": _kept("decision", None),
            "history": _kept("history", []),
            "changesSince": j.changes_since,
            "lateEntries": j.late_entries,
            "problemsNow": j.problems_now,
        }
        | office("acknowledgements deliberations")
        | _for_roles(same("evidence"), set(Role) - {Role.CANDIDATE}, []),
        filters={
            "kind": among("kind"),
            "status": among("status"),
            "addressedTo": id_is("addressed_to_id", "org"),
            "organization": below(),
            "candidate": of_people,
            "submittedOn": within("submitted_on"),
            "decidedOn": within("decided_on"),
            "deadlineOn": within("deadline_on"),
            "hasWarnings": lambda reference, row, value: (
                (not j._person(reference) and bool(row["has_warnings"])) is value
            ),
            "resubmitted": asks(lambda row, today: row["previous_id"] is not None),
            "cameBack": lambda ref, row, value: (row["status"] in BACK and not later(ref, row)) is value,
            "waitingSince": lambda _, row, v: row["status"] == "SUBMITTED" and plain(row["submitted_on"]) <= v,
            "overdue": asks(waits_too_long),
            "unmetRule": lambda reference, row, value: not j._person(reference) and value in j.noted(row),
        },
        orders=both("DEADLINE", "deadline_on") | {"NEWEST": down("submitted_on"), "OLDEST": up("submitted_on")},
    ),
    "Transfer": Noun(
        "transfer_request",
        "xfr",
        same(
            "status targetName requested reason beganOn offeredOn deadlineOn answeredOn recognition ground became version"
        )
        | renamed(personName="name", idNumberMasked="number_masked")
        | _for_roles(
            same("answer consent") | renamed(package="data") | shown_where(still_said, same("text introduction"), None),
            set(Role) - {Role.CANDIDATE},
            None,
        )
        | {
            "candidate": to("Candidate", "candidate_id"),
            "source": to("Organization", "source_id", "side_of_transfer"),
            "target": to("Organization", "target_id", "side_of_transfer"),
            "beganBy": to("Signatory", "began_by_id"),
            "answeredBy": to("Signatory", "answered_by_id"),
            "stage": lambda _, row, a: row["stage"] if row["offered_on"] else None,
            "overdue": lambda ref, row, a: answer_late(row, ref.context.clock),
        },
        filters={
            "status": among("status"),
            "candidate": of_the_case,
            "from": below("from_path"),
            "to": below("to_path"),
            "name": called("name"),
            "outside": asks(lambda row, today: row["target_id"] is None),
            "beganOn": within("began_on"),
            "deadlineOn": within("deadline_on"),
            "overdue": asks(lambda row, today: answer_late(row, today)),
        },
        orders={"NEWEST": down("began_on"), "OLDEST": up("began_on")} | both("DEADLINE", "deadline_on"),
    ),
    "Assignment": Noun(
        "assignment",
        "asg",
        same("role since until endReason")
        | {"member": to("PartyMember", "member_id"), "candidate": to("Candidate", "candidate_id")},
        filters={"role": among("role"), "inOffice": asks(in_office)},
        orders=both("SINCE", "since"),
    ),
    "TimelineEntry": Noun(
        "journal",
        "jnl",
        same("act on at kind lateEntry stage")
        | JOURNAL
        | {"by": to("Signatory", "account_id")}
        | unsealed({"before": as_json("before"), "after": as_json("after")})
        | _for_roles({"changes": changes}, {Role.BRANCH_ADMIN, Role.COMMITTEE_ADMIN}, []),
        filters={"on": within("on"), "act": among("act"), "action": done_is},
        orders=BY_DAY,
    ),
    "AuditEntry": Noun(
        "journal",
        "aud",
        same("act on at kind lateEntry stage requestId address chain hash")
        | JOURNAL
        | renamed(organizationPath="org_path", subject="record_id", place="seq")
        | {
            "by": to("Signatory", "account_id"),
            "candidate": to("Candidate", "candidate_id"),
            "before": as_json("before"),
            "after": as_json("after"),
        },
        filters={
            "account": id_is("account_id", "acc"),
            "act": among("act"),
            "action": done_is,
            "candidate": id_is("candidate_id", "cand"),
            "organization": below(),
            "on": within("on"),
            "enteredFrom": lambda ref, row, v: not entered(ref, row, v, 0),
            "enteredTo": lambda ref, row, v: entered(ref, row, v, 1),
            "requestId": is_("request_id"),
            "address": is_("address"),
            "lateEntry": is_("late_entry"),
        },
        orders={"NEWEST": down("at"), "OLDEST": up("at")},
        shown_as="audit",
    ),
    "Organization": Noun(
        "party_org",
        "org",
        same(
            "name kind canApproveAdmission canDevelop hasCommittee hasPartyGroups isFloatingMembersOrg closedOn documentMark contactName contactPhone version"
        )
        | {
            **_for_roles({"settings": held_today}, set(Role) - {Role.CANDIDATE}, None),
            **_for_roles(
                {"settingsHistory": lambda _, row, a: row["settings"] or []}, set(Role) - {Role.CANDIDATE}, []
            ),
            "superior": to("Organization", "superior_id"),
            "successor": to("Organization", "successor_id"),
            **_for_roles(
                {"formerSuperiors": lambda _, row, a: row["formerly"] or []}, set(Role) - {Role.CANDIDATE}, []
            ),
            "candidates": many("Candidate", "org_id"),
            "adoptions": listed("Adoption", "org_id", BY_SINCE),
            "subordinates": many("Organization", "superior_id"),
            "members": many("PartyMember", "org_id"),
        },
        filters={
            "kind": among("kind"),
            "under": below("path"),
            "superior": id_is("superior_id", "org"),
            "name": called("name"),
            "closed": asks(lambda row, today: row["closed_on"] is not None),
        },
        orders=both("PATH", "path") | both("NAME", "name"),
    ),
    "OrganizationName": Noun("party_org", "", same("name"), shown_as="organization_named"),
    "ReceivingBranch": Noun(
        "party_org",
        "",
        same("name")
        | {
            "branchId": lambda _, row, a: f"org_{row['id']}",
            "superior": to("OrganizationName", "superior_id", "organization_named"),
        },
        filters={"name": called("name")},
        orders=both("PATH", "path") | both("NAME", "name"),
        shown_as="receiving_branch",
    ),
    "Adoption": Noun("adoption", "adp", same("edition since")),
    "PartyMember": Noun(
        "party_member",
        "mem",
        same("name status position fullSince joinedOn convertedOn leftOn version")
        | shown_where(of_the_branch, same("leftReason excusedReason"), "")
        | shown_where(of_the_branch, same("excusedFrom excusedUntil"), None)
        | shown_where(of_the_branch, same("disciplines"), [])
        | NAMED
        | {"lookedAfter": many("Assignment", "member_id")}
        | {"followsCase": lambda _, row, a: row["candidate_id"] is not None},
        filters={
            "organization": below(),
            "status": among("status"),
            "name": called("name", "name_key"),
            "present": asks(present),
        },
        orders=both("NAME", "name_key"),
    ),
    "RosterName": Noun(
        "party_member",
        "",
        same("name")
        | {
            "memberId": lambda _, row, a: f"mem_{row['id']}",
            "organization": to("OrganizationName", "org_id", "organization_named"),
        },
        filters={"organization": below(), "name": called("name", "name_key"), "present": asks(present)},
        orders=both("NAME", "name_key"),
        shown_as="roster_name",
    ),
    "CaseName": Noun(
        "candidate",
        "",
        same("name")
        | {
            "candidateId": lambda _, row, a: f"cand_{row['id']}",
            "organization": to("OrganizationName", "org_id", "organization_named"),
        },
        filters={"organization": below(), "name": called("name", "name_key")},
        orders=both("NAME", "name_key"),
        shown_as="case_name",
    ),
    "Account": Noun(
        "account",
        "acc",
        same(
            "login name role createdAt lastSignedInAt lockedUntil passwordExpiresAt secondFactorSince invitedUntil version"
        )
        | ORGANIZATION
        | {
            "disabled": lambda _, row, a: row["disabled_at"] is not None,
            "sessions": many("Session", "account_id"),
            "holder": to("RosterName", "member_id", "roster_name"),
        },
        filters={
            "role": among("role"),
            "name": called("name", "login"),
            "organization": id_is("org_id", "org"),
            "holder": id_is("member_id", "mem"),
            "disabled": asks(lambda row, today: row["disabled_at"] is not None),
        },
        orders=both("LOGIN", "login"),
    ),
    "Session": Noun(
        "session",
        "ses",
        same("kind device address createdAt seenAt expiresAt")
        | {"current": lambda reference, row, a: row["id"] == reference.context.actor.session_id},
        orders={"NEWEST": down("created_at"), "OLDEST": up("created_at")},
    ),
    "Signatory": Noun("account", "", same("name role") | NAMED, shown_as="signatory"),
    "AccessToken": Noun(
        "access_token",
        "tok",
        same("label scopes createdAt expiresAt revokedAt")
        | {"version": lambda _, row, a: 1 if row["revoked_at"] is None else 2},
        orders={"NEWEST": down("created_at"), "OLDEST": up("created_at")},
    ),
    "CalendarFeed": Noun(
        "calendar_feed",
        "cal",
        same("label shows createdAt revokedAt") | {"version": lambda _, row, a: 1 if row["revoked_at"] is None else 2},
        orders={"NEWEST": down("created_at"), "OLDEST": up("created_at")},
    ),
    "Channel": Noun(
        "channel",
        "chn",
        same("label kind place events digest failures nextAt disabledAt createdAt revokedAt version")
        | {"deliveries": many("Delivery", "channel_id")},
        orders={"NEWEST": down("created_at"), "OLDEST": up("created_at")},
    ),
    "Delivery": Noun(
        "delivery",
        "dlv",
        same("type status tries answer createdAt triedAt sentAt"),
        filters={"status": among("status")},
        orders={"NEWEST": down("created_at"), "OLDEST": up("created_at")},
    ),
    "RegistrationToken": Noun(
        "registration_token",
        "rgt",
        same("createdAt expiresAt usedAt revokedAt") | {"status": still, "candidate": to("Candidate", "candidate_id")},
        filters={
            "status": lambda ref, row, value: still(ref, row, {}) == value,
            "candidate": id_is("candidate_id", "cand"),
            "createdFrom": lambda ref, row, v: not entered(ref, row, v, 0, "created_at"),
            "createdTo": lambda ref, row, v: entered(ref, row, v, 1, "created_at"),
            "expiresFrom": lambda ref, row, v: not entered(ref, row, v, 0, "expires_at"),
            "expiresTo": lambda ref, row, v: entered(ref, row, v, 1, "expires_at"),
        },
        orders={"NEWEST": down("created_at"), "OLDEST": up("created_at")},
    ),
    "CorrectionRequest": Noun(
        "correction_request",
        "cor",
        same("field wanted reason status note requestedAt answeredAt version")
        | {"candidate": to("Candidate", "candidate_id")},
        filters={"status": among("status")},
        orders={"NEWEST": down("requested_at"), "OLDEST": up("requested_at")},
    ),
    "Document": Noun(
        "document",
        "doc",
        same("kind title subject number code organization issuedOn issuedAt supersededAt")
        | {
            "candidate": to("Candidate", "candidate_id"),
            "issuedBy": to("Signatory", "issued_by_id"),
            "sha256": lambda _, row, a: row["digest"],
            "file": lambda _, row, a: f"fil_{row['file_id']}",
        },
        filters={
            "subject": lambda ref, row, value: row["subject"] == value,
            "kind": lambda ref, row, value: row["kind"] == value,
            "number": lambda ref, row, value: row["number"] == value,
            "candidate": id_is("candidate_id", "cand"),
            "issuedOn": within("issued_on"),
            "superseded": asks(lambda row, today: row["superseded_at"] is not None),
        },
        orders={"NEWEST": down("issued_at"), "OLDEST": up("issued_at")},
    ),
    "NoticeObjection": Noun(
        "notice_objection",
        "obj",
        same("number content contact finding status receivedAt answeredAt version")
        | {
            "candidate": to("Candidate", "candidate_id"),
            "notice": lambda _, row, a: f"ntc_{row['notice_id']}",
        },
        filters={
            "number": lambda ref, row, value: row["number"] == value,
            "candidate": id_is("candidate_id", "cand"),
            "notice": id_is("notice_id", "ntc"),
            "status": among("status"),
        },
        orders={"NEWEST": down("received_at"), "OLDEST": up("received_at")},
    ),
    "Consent": Noun(
        "consent",
        "cst",
        same("textVersion givenAt address withdrawnAt"),
        orders={"NEWEST": down("given_at"), "OLDEST": up("given_at")},
    ),
}

# ── plain values ────────────────────────────────────────────────────────────────────────────────────────────────────


def record_id(kind: Kind, key: Any) -> str:
    """The global id of a record, by the type that its kind belongs to."""
    if "OPINION" in kind.name or kind.name in OPINIONS:
        return f"opn_{key}"
    if kind.name.startswith("VOTE_"):
        return f"vot_{key}"
    sample = {"kind": kind.name}
    return next(f"{noun.prefix}_{key}" for noun in RECORDS.values() if noun.only(sample))


OPINIONS = {
    "CULTIVATION", "BRANCH_INSPECTION", "MENTOR_DETERMINATION", "MEMBERS_AND_MASSES", "PARTY_GROUP",
    "PROBATION_INSPECTION", "INTRODUCER_CONVERSION", "MEMBERS_AND_MASSES_CONVERSION",
}  # fmt: skip


def problem_record(_: Reference, problem: Problem, a: Arguments) -> str | None:
    found = problem.finding.record if problem.finding else None
    return record_id(found.kind, found.id) if found else None


def problem_subject(reference: Reference, problem: Problem, a: Arguments) -> Any:
    named = problem_record(reference, problem, a)
    return reference.node(named) if named else None


def problem_rule(_: Reference, problem: Problem, a: Arguments) -> str | None:
    return problem.guard.id.split(".")[0] if problem.guard else None


def finding(name: str) -> Reads:
    return lambda _, problem, a: getattr(problem.finding, name) if problem.finding else None


def share(name: str) -> dict[str, Reads]:
    return renamed(**{name: "key"}) | same("count")


def own_sessions(reference: Reference, actor: Any, a: Arguments) -> list[Any]:
    """The caller's own, the one used last first."""
    own = [row for row in reference.rows["Session"] if row["account_id"] == actor.account_id]
    own.sort(key=lambda row: (row["seen_at"], row["id"]), reverse=True)
    return [reference.get("Session", row["id"]) for row in own]


COUNT = same("count overdue")
VALUES: dict[str, dict[str, Reads]] = {
    "Me": {
        "account": lambda ref, actor, a: ref.get("Account", actor.account_id),
        "role": column("role"),
        "organization": lambda ref, actor, a: ref.get("Organization", actor.org_id),
        "candidate": lambda ref, actor, a: ref.get("Candidate", actor.candidate_id),
        "mustChangePassword": column("must_change"),
        "acts": lambda _, actor, a: [act for act, roles in MAY.items() if actor.role in roles],
        "sessions": own_sessions,
        "mustEnrolSecondFactor": column("must_enrol"),
        "recoveryCodesLeft": lambda _, actor, a: 0,
        "offices": lambda ref, actor, a: j.offices(ref, actor),
    },
    "Office": same("login role organization current proved") | {"accountId": lambda _, o, a: f"acc_{o['id']}"},
    "InvitedAccount": same("login name role organization expiresAt state"),
    "Problem": same("code message severity path edition approvalKind")
    | {
        "recordId": problem_record,
        "record": problem_subject,
        "rule": problem_rule,
        "guard": lambda _, p, a: p.guard.id if p.guard else None,
        "article": lambda _, p, a: p.guard.article(p.edition) or None if p.guard and p.edition else None,
        "detail": finding("detail"),
        "readyOn": finding("ready_on"),
        "dueOn": finding("due_on"),
        "dueFrom": finding("due_from"),
        "consequence": lambda _, p, a: CONSEQUENCES.get(p.guard.id) if p.guard else None,
        "provisional": lambda _, p, a: bool(p.finding and p.finding.provisional),
    },
    "PlannedStep": same("transition label target on supposed provisional assumes"),
    "Departure": same("leavesOn admittedBy admittedOn inTime calls"),
    "LastCall": same("transition label beginBy"),
    # Held against the plan of each person in tests/graph/test_planning.py.
    "MeetingPlan": same("since until windows days more"),
    "MeetingWindow": same("kind opens by late supposed provisional") | {"candidate": to("Candidate", "candidate_id")},
    "MeetingDays": same("since until windows attendance"),
    "Attendance": same("on due needed spare withoutVote"),
    "AbsentMember": same("reason") | {"member": to("PartyMember", "member_id")},
    "Caretakers": same("members more"),
    "Caretaker": same("mentored introduced risks") | {"member": to("PartyMember", "member_id")},
    # Held against every pair of texts in tests/domain/questions/test_copying.py.
    "CopiedTexts": same("since until compared partial count people organizations totalGroups groups"),
    "CopiedCount": same("count people") | {"organization": to("Organization", "org_id")},
    "CopiedGroup": same("similarity count people byOneWriter texts"),
    "CopiedText": same("kind on text similarity")
    | {"candidate": to("Candidate", "candidate_id"), "organization": to("Organization", "org_id")},
    # Held against counting in tests/graph/test_plans.py.
    "RecruitmentPlans": same("year plans more"),
    "RecruitmentPlan": same("year distributed admitted submitted history")
    | {
        "organization": to("Organization", "org_id"),
        "quota": lambda _, p, a: p.held and p.held.quota,
        "version": lambda _, p, a: p.held.version if p.held else 0,
    },
    # Held against the acts in tests/graph/test_templates.py.
    "PrintTemplate": same("held organization own version history fields")
    | {"kind": lambda _, p, a: p.print.file, "title": lambda _, p, a: p.print.title.zh},
    "TemplateLaidDown": same("version name note holdsFrom recordedAt")
    | {"file": lambda _, p, a: p.file and f"fil_{p.file}"},
    "TemplateField": same("repeated within") | {"name": lambda _, p, a: p.zh, "english": lambda _, p, a: p.en},
    "FormerSuperior": same("until name"),
    "QuotaLaidDown": same("quota setOn note version"),
    "RecruitmentForecast": same("year ready expected looked more"),
    "NextStep": same("transition label target earliest possible provisional problems"),
    "Deadline": same("dueOn overdue")
    | {
        "rule": problem_rule,
        "article": lambda _, d, a: d.guard.article(d.edition),
        "message": lambda _, d, a: d.guard.message,
        "consequence": lambda _, d, a: CONSEQUENCES[d.guard.id],
    },
    "FoundProblem": same("guard severity article zh en provisional"),
    "Probation": same("start lastDay eligibleOn extensionMonths"),
    "CultivationPeriod": same("since netMonths completeOn"),
    # Addresses are made for who asked over HTTP: tests/service/files.
    "Attachment": same("name reference")
    | {name: _of_file(name) for name in ("type", "size", "pages", "sha256")}
    | {
        "id": lambda ref, paper, a: f"fil_{found}" if (found := _of_file("id")(ref, paper, a)) else None,
        "url": lambda _, paper, a: None,
        "thumbnail": lambda _, paper, a: None,
    },
    "Attendee": same("name attending") | {"memberId": lambda _, one, a: f"mem_{one['member_id']}"},
    "NoticePlace": same("kind place start end"),
    "Objection": same("content handling conclusion affects"),
    "CommitteeSettings": same(
        "activistFilingMode activistClock waitingMonths halfYearlyExtras noticeWorkingDays noticeBeforeAdmission quorum"
        " probationInspectionMonths preReviewLapses preReviewDays sameCommittee trainingExam targetInspections"
        " duesAtAdmission overQuota requireSecondFactor erasureMonths"
    ),
    "SettingsChange": same("effectiveOn settings"),
    "Discipline": same("kind decidedOn restoredOn"),
    "Acknowledgement": same("rule text"),
    "Evidence": same("kind on version") | about(lambda e: record_id(Kind[e["kind"]], e["id"])),
    "EvidenceChange": same("moved kind on") | about(lambda c: record_id(c.kind, c.record_id)),
    "LateEntry": same("kind on enteredOn") | about(lambda e: record_id(e.kind, e.record_id)),
    "HandedOverPaper": same("kind on version text") | {"recordId": lambda _, p, a: record_id(Kind[p["kind"]], p["id"])},
    "TransferPackage": same(
        "stage appliedOn activistSince listedOn probationStart probationEligibleOn duesPaidThrough papers"
    ),
    "Deliberation": same("on agrees opinion") | {"organizationId": lambda _, d, a: f"org_{d['org_id']}"},
    "CommitteeVote": same("due present approve oppose abstain"),
    "Reversal": same("on reason"),
    "Decision": same(
        "status on opinion committeeMetOn vote formSerialNumber edition acknowledgements problems reversal"
    )
    | renamed(recommendedOutcome="recommended"),
    "Dues": same("monthly basis income firstMonth"),
    "Guard": same("id message manual national")
    | renamed(article2014="article_2014", article2026="article_2026")
    | {
        "rule": lambda _, guard, a: guard.id.split(".")[0],
        "editions": lambda _, guard, a: [
            {"edition": edition, "article": article, "severity": severity}
            for edition, article, severity in (
                (Edition.MANUAL_2024, guard.article_2014, guard.manual),
                (Edition.NATIONAL_2026, guard.article_2026, guard.national),
            )
            if severity is not None
        ],
    },
    "GuardEdition": same("edition article severity"),
    "Transition": same("name label kind source target guards deciding"),
    "Recording": same("kind label manual stages needsEvidence byPerson guards"),
    "StageTasks": same("stage guards"),
    "EnumLabels": same("enum description values"),
    "ValueLabel": same("value label description"),
    "EligibleMembers": same("members more"),
    "EligibleMember": same("load eligible reasons eligibleFrom") | {"member": to("PartyMember", "member_id")},
    "ConsentText": same("version since title sections"),
    "ConsentSection": same("title text"),
    # Of these nothing is read back: tests/graph/test_registration.py.
    "DocumentProof": same("title number issuedOn organization person sha256 superseded"),
    "Invitation": same("state expiresAt branch committee contactName contactPhone"),
    "Registration": same("token url expiresAt qr branch record"),
    "FoundPeople": {"people": lambda reference, found, a: [reference.get("Candidate", key) for key in found.people]},
    "TimelineChange": same("subject field before after")
    | {
        "label": lambda reference, changed, a: changed.label.in_language(reference.context.language),
        "record": lambda reference, changed, a: reference.node(changed.record) if changed.record else None,
    },
    "Regulation": same("guards transitions recordings tasks operations"),
    "ManualOperation": same("section manual label stage act kind") | renamed(settles="asked_by"),
    "Operation": same(
        "section manual label stage act kind allowed state possible count on dueOn dueFrom earliest provisional submissionId cameBack waitsSince problems"
        " askedBy"
    ),
    "Judgement": same("on edition stage status subStatus nextSteps deadlines overdue tasks operations"),
    "Holiday": same("day working name version"),
    "Statistics": COUNT
    | same(
        "on since until stages organizations months ages sexes educations ethnicities occupations durations decisions rules entries dormant"
        " yearlyDuties"
    ),
    "StageCount": COUNT | same("stage"),
    "OrganizationCount": COUNT | same("stages") | {"organization": to("Organization", "organization_id")},
    "MonthCount": same("month applied activists targets admitted converted"),
    "AgeCount": same("since until count"),
    "SexCount": share("sex"),
    "EducationCount": share("education"),
    "EthnicityCount": share("ethnicity"),
    "OccupationCount": share("occupation"),
    "StepDuration": same("step count median ninetieth"),
    "DecisionCount": same("kind approved returned rejected median ninetieth"),
    "RuleCount": same("rule count returned rejected"),
    "DormantBranch": same("lastAdmittedOn lastActivistOn count")
    | {"organization": to("Organization", "organization_id")},
    "YearlyDuty": same("analysedOn reportedOn") | {"organization": to("Organization", "organization_id")},
    "EntryCount": same("kind count late"),
    "InboxTotals": same("count kinds branches"),
    "InboxKindCount": same("kind count"),
    "InboxBranchCount": same("count") | {"organization": to("Organization", "organization_id")},
    "InboxCount": same("all withoutWarnings withWarnings resubmitted overdue waitingLong arrived"),
    "AuditVerification": same("rows chains broken next anchor"),
    # The trail of this world is whole, and nobody anchored it: of these there is nothing to read.
    "AuditBreach": same("flaw chain place row act at"),
    "AuditAnchor": same("number at chains rows digest"),
}

QUERY: dict[str, Reads] = NODES | {
    "candidate": one("Candidate"),
    "candidates": many("Candidate"),
    "opinion": one("Opinion"),
    "opinions": records("Opinion", None),
    "applications": records("MembershipApplication", None),
    "thoughtReports": records("ThoughtReport", None),
    "conversionRequests": records("ConversionRequest", None),
    "receivingBranches": many("ReceivingBranch"),
    "correctionRequests": many("CorrectionRequest"),
    "document": one("Document"),
    "documents": many("Document"),
    "noticeObjections": many("NoticeObjection"),
    "verifyDocument": lambda reference, row, a: (
        None
    ),  # a code is no row of anybody's: tests/graph/files/test_documents.py
    "meeting": one("Meeting"),
    "meetings": many("Meeting"),
    "approval": one("Approval"),
    "approvals": many("Approval"),
    "transfer": one("Transfer"),
    "transfers": many("Transfer"),
    "organization": one("Organization"),
    "organizations": many("Organization"),
    "member": one("PartyMember"),
    "members": many("PartyMember"),
    "rosterNames": many("RosterName"),
    "caseNames": many("CaseName"),
    "accounts": many("Account"),
    "accessTokens": many("AccessToken"),
    "calendarFeeds": many("CalendarFeed"),
    "channels": many("Channel"),
    "registrationTokens": many("RegistrationToken"),
    "consentText": lambda reference, row, a: consent_on(reference.context.clock),
    "invitation": lambda reference, row, a: None,  # nobody's token is in the database
    "auditTrail": many("AuditEntry"),
    "auditVerification": j.verification,
    "statistics": j.statistics,
    "inboxTotals": j.inbox,
    "me": lambda reference, _, a: reference.context.actor,
    "regulation": j.the_regulation,
    "invitedAccount": lambda reference, _, a: None,  # a link is no row of anybody's: tests/graph/test_offices.py
    "peopleByNumber": lambda reference, _, a: None,  # it writes, and is tried by itself
    # Held against the acts themselves in tests/graph/test_picking.py.
    "eligibleMentors": lambda reference, _, a: None,
    "eligibleIntroducers": lambda reference, _, a: None,
    **dict.fromkeys(
        (
            "meetingPlan",
            "attendance",
            "caretakers",
            "copiedTexts",
            "recruitmentPlans",
            "recruitmentForecast",
            "printTemplates",
        ),
        lambda reference, _, a: None,
    ),
    "labels": lambda reference, _, a: [
        found
        for found in labels._labels(
            graph.schema.schema._schema, (a.get("language") or reference.context.language).lower()
        )
        if a.get("of") is None or found.enum in a["of"]
    ],
    "holidays": j.holidays,
}

BOOK = Book(graph.schema.schema.as_str(), QUERY, NOUNS, VALUES, sees)


def _opened(objection: Row) -> Row:
    kept = {"content": OBJECTION, "contact": CONTACT, "finding": FINDING}
    return {
        name: seals.current().open(sealed, objection["id"], what) if (sealed := objection[f"{name}_sealed"]) else ""
        for name, what in kept.items()
    }


async def all_rows() -> dict[str, list[Row]]:
    """Every row of every table; an account with the path of its organization, by which it is seen."""
    rows = await everything(*ALL)
    paths = {row["id"]: row["path"] for row in rows["party_org"]}
    for row in rows["step"]:
        if row["kind"] == "POLITICAL_REVIEW":
            row["data"] = json.loads(opened(row["data"]["sealed"], row["id"], "review"))
    # A request is seen where its case is.
    places = {row["id"]: row["org_path"] for row in rows["candidate"]}
    rows["correction_request"] = [row | {"org_path": places[row["candidate_id"]]} for row in rows["correction_request"]]
    rows["notice_objection"] = [
        row | {"org_path": places[row["candidate_id"]]} | _opened(row) for row in rows["notice_objection"]
    ]
    rows["document"] = [row | {"place": places.get(row["candidate_id"])} for row in rows["document"]]
    rows["account"] = [row | {"place": paths.get(row["org_id"])} for row in rows["account"]]
    return rows
