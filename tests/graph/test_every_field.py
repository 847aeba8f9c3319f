"""Every text, day and number that an act takes is decided on: what nonsense in it is, and who says so.

The schema is walked: a field that is added without a decision fails here. What a decision says is refused is sent in each act
that has the field, with its path; a row of the page is tried on both sides in tests/domain/test_regulation.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import timedelta
from typing import Any, NamedTuple

import pytest
from graphql import GraphQLInputObjectType, GraphQLInputType, GraphQLScalarType, get_named_type

from domain.regulation import GUARDS
from tests.graph.test_mutations import BASE, ROWS, Row, do, legal, payload, taking
from tests.graph.world import TODAY, World, fingerprint

pytestmark = pytest.mark.slow

TOMORROW = (TODAY + timedelta(days=1)).isoformat()
UNSEEN = "文\u202e字"


class Decided(NamedTuple):
    """What is refused as BAD_INPUT with the field's path, and what else looks at the field."""

    refused: tuple[Any, ...] = ()
    why: str = ""


def bad(*values: Any) -> Decided:
    """No paper can carry it."""
    return Decided(values)


def rule(*ids: str) -> Decided:
    """A row of the page speaks."""
    return Decided(why=" ".join(ids))


def other(why: str) -> Decided:
    """Something that is no nonsense, or is asked only under a condition, tried elsewhere."""
    return Decided(why=why)


# Legible text of the right length, or none: what it says is the clerk's.
FREE = Decided(why="free")
EMPTY = bad(" \u3000")
FUTURE = bad(TOMORROW)
COUNT = bad(-1, 1_000_001)
SETTING = other("the committee's settings refuse what is looser or makes no sense: tests/records/organizations")
ADDED = rule("R-MTG-8", "R-MTG-2")
SUMS = rule("R-APR-3.sums")

# By the field's name, or `Input.field` where it means something else there.
TABLE: dict[str, Decided] = {
    # ── what every act carries ──
    "on": FUTURE,
    "RecordGeneralMeetingInput.on": FUTURE,
    "version": other("CONFLICT: test_a_stale_version_is_a_conflict"),
    "idempotencyKey": other("the same key answers the same: tests/graph/test_mutations.py"),
    "HolidayInput.version": other("CONFLICT of its day: tests/graph/test_every_act.py"),
    "note": FREE,
    "ReviewApplicationInput.note": other("required when a paper is returned: tests/domain/acts"),
    "ReviewThoughtReportInput.note": other("required when a paper is returned: tests/domain/acts"),
    "ReviewConversionRequestInput.note": other("required when a paper is returned: tests/domain/acts"),
    "number": FREE,
    "rule": FREE,
    "AcknowledgementInput.text": other("a warning wants words: tests/graph/test_refusals_acts.py"),
    "AttachmentInput.name": EMPTY,
    "reference": FREE,
    # ── the person ──
    "name": EMPTY,
    "HolidayInput.name": FREE,
    "idNumber": rule("R-ID-1", "R-ID-2"),
    "passport": bad("", "{}"), "signature": bad("", "e30="),
    "RegisterWithTokenInput.idNumber": other("it is the person's or it is not: never told which"),
    "phone": bad("无", "12"),
    # Before 1900 the scalar refuses it; of a number's own birth date the domain does.
    "birth": FUTURE,
    "ethnicity": FREE, "occupation": FREE, "unit": FREE, "registrationPlace": FREE,
    "outflowPlace": FREE, "inflowPlace": FREE,
    "expectedLeaveOn": rule("R-PRE-3"),
    "superiorConsent": other("asked for ID number and birth date once something was submitted: tests/domain/acts"),
    "RecordExemptionInput.superiorConsent": rule("R-DEV-12"),
    # ── signing in ──
    "login": other("a login is what it is"), "password": other("ten characters at least: tests/service/test_auth.py"),
    "RegisterWithTokenInput.consent": bad("", "2020-1"), "GiveConsentInput.consent": bad("", "2020-1"),
    "SetBranchContactInput.name": FREE, "SetBranchContactInput.phone": bad("abc"),
    "recoveryCode": other("it is right or not"),
    "currentPassword": other("it is right or not"), "token": other("it is right or not"), "label": FREE,
    "validDays": bad(0, 10_000),
    "wanted": other("no number in clear, and not empty: tests/graph/test_own_data.py"),
    "AnswerCorrectionInput.note": other("required where it is refused: tests/graph/test_own_data.py"),
    "finding": other("required where it is settled: tests/graph/test_own_data.py"),
    "CreateChannelInput.address": bad("http://portal.example", "file:///etc/passwd", "nobody"),
    "CreateChannelInput.secret": other("of a DingTalk robot alone: tests/service/test_telling.py"),
    "SwitchOfficeInput.password": other("it is right or not: tests/graph/test_offices.py"),
    # ── organizations and rosters ──
    "position": FREE, "leftReason": FREE, "excusedReason": FREE,
    "documentMark": bad("建工党发〔2026〕", "一二三四五六七八九"), "closedOn": FUTURE,
    "fullSince": FUTURE,
    "joinedOn": FUTURE,
    "leftOn": bad("1900-01-01"),
    "excusedFrom": other("compared with its end"),
    "excusedUntil": other("after its beginning: test_a_member_is_not_excused_backwards"),
    "decidedOn": FUTURE,
    "restoredOn": other("not before it was decided: tests/domain/acts/test_sound.py"),
    "day": bad("1999-01-01"), "year": other("the days lie in it, between 2000 and 2100"),
    "quota": bad(-1, 200_000), "SetRecruitmentPlansInput.year": bad(1999, 2500),
    "SetPrintTemplateInput.kind": bad("no_such_print"), "SetPrintTemplateInput.holdsFrom": bad("1999-01-01", "2099-01-01"),
    "MergeOrganizationsInput.name": other("of a new one alone: tests/graph/test_reorganizing.py"),
    "SplitPart.name": EMPTY,
    "OrganizationItem.version": other("CONFLICT of its organization: tests/graph/test_reparenting.py"),
    "RecruitmentPlanItem.version": other("CONFLICT of its plan: tests/graph/test_plans.py"),
    "effectiveOn": other("a setting has its day, also one to come: tests/records/organizations"),
    "AdoptRuleSetInput.since": other("not before the edition is in force: tests/records/organizations"),
    "noticeWorkingDays": SETTING, "preReviewDays": SETTING, "probationInspectionMonths": SETTING, "waitingMonths": SETTING, "erasureMonths": SETTING,
    # ── talks, opinions, resolutions ──
    "talkedBy": bad([" "], []),
    "content": FREE,
    "RecordTalkInput.content": EMPTY, "UpdateTalkInput.content": other("or an attachment, which may stand"), "RecordSuperiorTalkInput.content": EMPTY,
    "UpdateSuperiorTalkInput.content": other("or an attachment, which may stand"),
    "RecordOpinionInput.content": other("or an attachment: tests/graph/test_mutations.py"),
    "UpdateOpinionInput.content": other("or an attachment: tests/graph/test_mutations.py"),
    "ObjectionInput.content": EMPTY,
    "title": FREE, "opinion": FREE,
    "DeliberateApprovalInput.opinion": EMPTY,
    "DecideApprovalInput.opinion": other("required unless approved, and for a pre-review (R-PRE-4)"),
    "place": EMPTY,
    "RecordTalkInput.place": FREE, "UpdateTalkInput.place": FREE, "RecordSuperiorTalkInput.place": FREE, "UpdateSuperiorTalkInput.place": FREE,
    "text": other("or an attachment: tests/graph/test_mutations.py"),
    "ArchiveCandidateInput.text": other("required for OTHER: tests/domain/acts"),
    "RecordCommitteeResolutionInput.text": FREE, "UpdateCommitteeResolutionInput.text": FREE,
    "reason": EMPTY, "ground": EMPTY,
    "AdoptRuleSetInput.reason": other("required where an older text is followed again: tests/graph/test_loosening.py"),
    "SetCommitteeSettingsInput.reason": other("required where less is demanded: tests/graph/test_loosening.py"),
    "partyGroupSaid": FREE, "mentorsSaid": FREE, "membersAndMassesSaid": FREE, "committeeSaid": FREE,
    "voters": COUNT, "votes": COUNT, "asked": COUNT,
    "due": COUNT, "present": COUNT,
    # ── vetting and training ──
    "document": rule("R-DEV-9"), "family": rule("R-DEV-9.content", "R-DEV-6.family"), "relations": rule("R-DEV-9.content"),
    "jointVetting": FREE, "conclusion": FREE, "handling": FREE,
    "organizer": EMPTY, "start": bad(TOMORROW), "days": bad("-1", "10001", "400"), "classHours": bad("-1", "10001"),
    "NoticePlaceInput.start": other("it is entered once it hangs: tests/graph/test_dissolved.py"), "end": bad("1900-01-01"),
    "examScore": FREE, "certificate": FREE, "series": FREE,
    # ── the form, the meeting, the vote ──
    "serialNumber": EMPTY,
    "RecordAdmissionFormInput.serialNumber": rule("R-APR-4.number"),
    "UpdateAdmissionFormInput.serialNumber": rule("R-APR-4.number"),
    "chair": EMPTY, "recorder": EMPTY, "scrutineer": other("not the chair alone: test_who_chairs_does_not_count_alone"),
    "teller": other("not the chair alone: test_who_chairs_does_not_count_alone"), "minutes": FREE,
    "startedAt": bad("2020-01-01T09:00:00+08:00"),
    "writtenReceivedAt": rule("R-MTG-6", "R-MTG-6.early"),
    "resolution": FREE, "introducersAbsence": FREE,
    "extensionMonths": bad(6), "nextMeetingOn": bad(TOMORROW), "annulmentText": bad("长期不参加组织生活"),
    "BallotInput.due": ADDED, "BallotInput.present": ADDED, "issued": rule("R-MTG-8.issued"), "returned": ADDED,
    "BallotInput.approve": ADDED, "BallotInput.oppose": ADDED, "BallotInput.abstain": ADDED, "invalid": ADDED,
    "writtenApprove": ADDED, "writtenOppose": ADDED, "writtenAbstain": ADDED,
    # ── submissions and decisions ──
    "monthlyDues": bad("-1", "10000000"), "income": bad("-1", "10000000"), "duesFrom": rule("R-DUE-1"),
    "committeeMetOn": SUMS, "CommitteeVoteInput.due": SUMS, "CommitteeVoteInput.present": SUMS, "approve": SUMS,
    "oppose": SUMS, "abstain": SUMS,
    "formSerialNumber": other("somebody else's, or of another decision: tests/graph/test_nonsense.py"),
    # ── transfers ──
    "consent": rule("R-XFR-1.target", "R-XFR-1.refused"), "introduction": rule("R-XFR-2.introduced"),
    "targetName": other("required where no branch is named: tests/domain/acts"), "code": other("it is the person's or it is not"),
    # ── probation ──
    "authority": EMPTY, "RecordDirectAdmissionInput.number": EMPTY, "RecordPosthumousRecognitionInput.number": EMPTY,
    "RecordDirectAdmissionInput.ground": EMPTY, "RecordPosthumousRecognitionInput.ground": EMPTY,
    "request": rule("R-PST-1"), "RecordDirectAdmissionInput.since": FUTURE,
    "leader": FREE, "through": bad("1990-01-01"), "until": rule("R-CNV-8"), "decision": FREE,
    "AdjustStageInput.since": other("within what the case's own records allow: tests/domain/acts"),
}  # fmt: skip
# A correction gives its reason once the record is locked, an assignment when somebody is replaced, an archive in words.
_CORRECTIONS = [
    row.act[0].upper() + row.act[1:]
    for row in ROWS
    if row.act.startswith("update") and "reason" in taking(row.act).fields
]
for _name in (*_CORRECTIONS, "AssignMentors", "AssignIntroducers", "AssignContinuingIntroducer"):
    TABLE[f"{_name}Input.reason"] = other("asked under a condition: tests/domain/acts")


class Place(NamedTuple):
    """A field of an input, and how a value is put there."""

    type: str
    field: str
    kind: str
    path: tuple[str, ...] = ()
    given: Any = None

    @property
    def decision(self) -> Decided | None:
        return TABLE.get(f"{self.type}.{self.field}", TABLE.get(self.field))


def asked(type_: GraphQLInputType) -> str | None:
    """The scalar that is looked at: ids are looked up, and a truth value is one of two."""
    named = get_named_type(type_)
    is_value = isinstance(named, GraphQLScalarType) and named.name not in ("ID", "Boolean")
    return named.name if is_value else None


def walked(inputs: Mapping[str, GraphQLInputObjectType]) -> Iterator[Place]:
    """Every text, day and number of these inputs and of what they hold."""
    for name, type_ in inputs.items():
        for field, definition in type_.fields.items():
            if kind := asked(definition.type):
                yield Place(name, field, kind)


def inputs_of(roots: list[GraphQLInputObjectType]) -> dict[str, GraphQLInputObjectType]:
    found: dict[str, GraphQLInputObjectType] = {}
    while roots:
        type_ = roots.pop()
        if type_.name not in found:
            found[type_.name] = type_
            held = (get_named_type(f.type) for f in type_.fields.values())
            roots += [h for h in held if isinstance(h, GraphQLInputObjectType)]
    return found


ACTS = BASE.mutation_type.fields  # type: ignore[union-attr]
EVERY = inputs_of([get_named_type(f.args["input"].type) for f in ACTS.values() if "input" in f.args])


def undecided(inputs: Mapping[str, GraphQLInputObjectType]) -> list[str]:
    return [f"{p.type}.{p.field}" for p in walked(inputs) if p.decision is None]


def test_every_text_day_and_number_is_decided_on() -> None:
    assert undecided(EVERY) == []
    known = {f"{p.type}.{p.field}" for p in walked(EVERY)} | {p.field for p in walked(EVERY)}
    assert set(TABLE) - known == set(), "decisions on nothing"
    rows = {g.id for g in GUARDS}
    named = {word for d in TABLE.values() for word in d.why.split() if word.startswith("R-") and d.why.count(" ") < 3}
    assert {word for word in named if word not in rows} == set()


def test_a_field_without_a_decision_is_found() -> None:
    """The fault planted: one more day in an input."""
    day = EVERY["RecordTalkInput"].fields["on"]
    planted = GraphQLInputObjectType("PlantedInput", {"on": day, "heardOn": day})
    assert undecided({**EVERY, "PlantedInput": planted}) == ["PlantedInput.heardOn"]


# ── what is refused, act by act ─────────────────────────────────────────────────────────────────────────────────────


def within(type_: GraphQLInputObjectType, given: Any, path: tuple[str, ...] = ()) -> Iterator[Place]:
    """The fields of what is sent, those of what it holds too."""
    for field, definition in type_.fields.items():
        held = get_named_type(definition.type)
        if kind := asked(definition.type):
            yield Place(type_.name, field, kind, (*path, field), str(definition.type).startswith("["))
        elif isinstance(held, GraphQLInputObjectType) and given.get(field):
            listed = isinstance(given[field], list)
            for number, one in enumerate(given[field] if listed else [given[field]]):
                yield from within(held, one, (*path, field, str(number)) if listed else (*path, field))


def put(given: dict[str, Any], path: tuple[str, ...], value: Any) -> dict[str, Any]:
    changed: Any = deepcopy(given)
    place = changed
    for step in path[:-1]:
        place = place[int(step)] if step.isdigit() else place[step]
    place[path[-1]] = value
    return changed


# What is reached by an act first is looked at by the act that it comes after; whoever has not signed in is told nothing.
SINGLE = [
    r for r in ROWS if r.by in ("own", "committee", "system") and r.leg not in ("DECIDED", "CONVERTED", "ACKNOWLEDGED")
]


def nonsense(row: Row, given: dict[str, Any]) -> Iterator[tuple[Place, Any]]:
    for place in within(taking(row.act), given):
        if place.kind == "String" and place.field != "password":
            yield place, [UNSEEN] if place.given else UNSEEN
        for value in place.decision.refused if place.decision else ():
            yield place, value


@pytest.mark.parametrize("row", SINGLE, ids=lambda row: row.act)
async def test_what_is_decided_to_be_nonsense_is_refused_with_its_path(untouched: World, row: Row) -> None:
    given = legal(untouched, row)
    before = await fingerprint()
    wrong = []
    for place, value in nonsense(row, given):
        found = payload(await do(untouched, row.by, row.act, put(given, place.path, value)), row.act)["errors"]
        told = [e["path"] for e in found if e["code"] == "BAD_INPUT"]
        ends = [path for path in told if path and [p for p in path if not p.isdigit()][-1] == place.field]
        if not ends:
            wrong.append((".".join(place.path), value, found))
    assert wrong == []
    assert await fingerprint() == before
