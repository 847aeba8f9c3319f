"""Every act of the menu over the engine: done when it is legal, and refused without a trace when it is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from domain.roles import MAY
from domain.steps.kinds import Kind as K
from graph.schema import schema
from records.files import ciphers, rows, templates
from records.files.rows import Stored
from records.people import backoff, throttle
from records.stamps import uuid7
from tests.graph import foreign, world
from tests.graph.world import TOKENS, Case, World, ask, elsewhere, fingerprint, respond

BASE = schema._schema
# The acts for one; those for many stand in test_sittings.py.
FIELDS = {
    name: field
    for name, field in BASE.mutation_type.fields.items()  # type: ignore[union-attr]
    if "results" not in get_named_type(field.type).fields
}
PAPERS = [{"name": "扫描件.pdf", "reference": "DA-1"}]
REFUSED = {"WRONG_STAGE", "WRONG_STATE", "CASE_NOT_ACTIVE", "GUARD_UNMET", "RECORD_LOCKED", "CONFLICT"}
TODAY = world.TODAY.isoformat()

Made = Callable[[World, Case], dict[str, Any]]


@dataclass(frozen=True)
class Row:
    """An act: on which leg it is legal, who does it, what is sent, and on which leg it is refused."""

    act: str
    leg: str
    given: Made
    wrong: str | None = None
    by: str = "own"
    stranger: str | None = "sibling"


def _(**more: Any) -> Made:
    """An input about the case, with what else it says; callables are asked about world and case."""

    def made(w: World, c: Case) -> dict[str, Any]:
        return {"candidateId": c.id, **plain(w, c, more)}

    return made


def bare(**more: Any) -> Made:
    return lambda w, c: plain(w, c, more)


def plain(w: World, c: Case, more: dict[str, Any]) -> dict[str, Any]:
    return {k: v(w, c) if callable(v) else deepcopy(v) for k, v in more.items()}


def rec(kind: K, prefix: str) -> Callable[[World, Case], str]:
    return lambda w, c: c.record(kind, prefix)


def mem(number: int) -> Callable[[World, Case], str]:
    return lambda w, c: w.member(number)


def approval(w: World, c: Case) -> str:
    return c.approval


def transfer(w: World, c: Case) -> str:
    return c.transfer


def meeting(w: World, c: Case) -> str:
    return c.meeting


def empty(w: World, c: Case) -> str:
    """The meeting at which nobody was voted on; of another case its own."""
    return f"mtg_{world.EMPTY}" if c is w.cases["called"] else c.meeting


def mentors(w: World, c: Case) -> list[str]:
    return [w.member(2), w.member(3)]


def org(name: str) -> Callable[[World, Case], str]:
    return lambda w, c: w.org(name)


def places(w: World, c: Case) -> list[dict[str, str]]:
    end = c.day + timedelta(days=20) if c.day + timedelta(days=20) > world.TODAY else world.TODAY
    return [{"place": "公告栏", "start": c.day.isoformat(), "end": end.isoformat()}]


def past(w: World, c: Case) -> list[dict[str, str]]:
    return [{"place": "公告栏", "start": c.day.isoformat(), "end": (world.TODAY - timedelta(days=1)).isoformat()}]


AUTHORITY = {"level": "PROVINCIAL", "authority": "省委", "number": "省委〔2028〕12号", "attachments": PAPERS}
TALK = {"talkedBy": ["支部书记"], "content": "了解入党动机"}
RESOLUTION = {"result": "PASSED", "due": 5, "present": 5, "text": "同意"}
REVIEW = {
    "conclusion": "PASSED",
    "document": "政审结论",
    "methods": ["TALK", "FILES"],
    "family": "父母务农",
    "relations": "无异常",
}
COURSE = {"organizer": "区委党校", "start": "2028-12-01", "days": "3", "classHours": "24", "examPassed": True}
MEETING = {"place": "党员活动室", "chair": "支部书记", "recorder": "组织委员", "attachments": PAPERS}
BALLOT = {"due": 10, "present": 9, "issued": 9, "returned": 9, "approve": 9}
VOTE = {"voteKind": "ADMISSION", "ballot": BALLOT, "secretBallot": True, "resolution": "同意"}
NOTICE = {"point": "BEFORE_ADMISSION_MEETING", "phone": "010-65250000", "attachments": PAPERS}
PAPER = {"title": "标题", "text": "正文"}
COMMITTEE_VOTE = {"due": 9, "present": 9, "approve": 9}
SETTINGS = {"waitingMonths": 1}
UPD = "改正笔误"

# fmt: off
ROWS = (
    Row("createCandidate", "new", bare(name="林晓春", idNumber=world.NEW_NUMBER, phone="13800138000"), stranger=None),
    Row("setBranchContact", "new", bare(name="李慧敏(组织委员)", phone="010-6275 0000"), stranger=None),
    Row("reissueRegistrationToken", "new", _()),
    Row("revokeRegistrationToken", "new", _()),
    Row("submitApplication", "new", _(**PAPER), "applied"),
    Row("withdrawApplication", "applying", _(id=rec(K.APPLICATION, "app")), "applied"),
    Row("reviewApplication", "applying", _(id=rec(K.APPLICATION, "app"), approve=True), "applied"),
    Row("recordTalk", "applied", _(**TALK), "full"),
    Row("updateTalk", "talked", _(id=rec(K.TALK, "tlk"), **TALK), "full"),
    Row("deleteTalk", "talked", _(id=rec(K.TALK, "tlk")), "full"),
    Row("recordRecommendation", "talked", _(method="MEMBER_RECOMMENDATION", attachments=PAPERS), "full"),
    Row("updateRecommendation", "recommended", _(id=rec(K.RECOMMENDATION, "rec"), method="LEAGUE_RECOMMENDATION"), "full"),
    Row("deleteRecommendation", "recommended", _(id=rec(K.RECOMMENDATION, "rec")), "full"),
    Row("recordCommitteeResolution", "recommended", _(resolutionKind="ACTIVIST", attachments=PAPERS, **RESOLUTION), "full"),
    Row("updateCommitteeResolution", "resolved", _(id=rec(K.RESOLUTION_ACTIVIST, "rsl"), resolutionKind="ACTIVIST", **RESOLUTION | {"text": "一致同意"}), "full"),
    Row("deleteCommitteeResolution", "resolved", _(id=rec(K.RESOLUTION_ACTIVIST, "rsl")), "full"),
    Row("submitActivistFiling", "resolved", _(), "talked"),
    Row("assignMentors", "activist", _(memberIds=mentors), "talked"),
    Row("submitThoughtReport", "mentored", _(**PAPER), "full"),
    Row("withdrawThoughtReport", "reported", _(id=rec(K.THOUGHT_REPORT, "thr")), "full"),
    Row("reviewThoughtReport", "reported", _(id=rec(K.THOUGHT_REPORT, "thr"), approve=True)),
    Row("recordOpinion", "mentored", _(opinionKind="CULTIVATION", content="表现良好", memberId=mem(0)), "full"),
    Row("updateOpinion", "ripe", _(id=rec(K.CULTIVATION, "opn"), opinionKind="CULTIVATION", content="更好", memberId=mem(0)), "full"),
    Row("deleteOpinion", "ripe", _(id=rec(K.CULTIVATION, "opn")), "full"),
    Row("recordExemption", "target", _(exemptionKind="TRAINING_EXEMPTION", reason="边远地区,无法集中", superiorConsent="党委同意"), "full"),
    Row("updateExemption", "exempted", _(id=rec(K.TRAINING_EXEMPTION, "exm"), ground="边远地区", superiorConsent="同意")),
    Row("deleteExemption", "exempted", _(id=rec(K.TRAINING_EXEMPTION, "exm"))),
    Row("submitDevelopmentTargetFiling", "ripe", _(), "mentored"),
    Row("recordPublicNotice", "pre_reviewed", _(places=past, clean=True, conclusion="无异议", **NOTICE), "full"),
    Row("openPublicNotice", "pre_reviewed", _(places=places, **NOTICE), "full"),
    Row("closePublicNotice", "hung", _(id=rec(K.NOTICE_BEFORE_ADMISSION_MEETING, "ntc"), clean=True, conclusion="无异议"), "full"),
    Row("updatePublicNotice", "hung", _(id=rec(K.NOTICE_BEFORE_ADMISSION_MEETING, "ntc"), content="拟接收为预备党员"), "full"),
    Row("deletePublicNotice", "hung", _(id=rec(K.NOTICE_BEFORE_ADMISSION_MEETING, "ntc")), "full"),
    Row("assignIntroducers", "target", _(), "talked"),
    Row("recordPoliticalReview", "target", _(attachments=PAPERS, **REVIEW), "full"),
    Row("updatePoliticalReview", "examined", _(id=rec(K.POLITICAL_REVIEW, "prv"), **REVIEW), "full"),
    Row("deletePoliticalReview", "examined", _(id=rec(K.POLITICAL_REVIEW, "prv")), "full"),
    Row("recordTraining", "target", _(attachments=PAPERS, **COURSE), "full"),
    Row("updateTraining", "examined", _(id=rec(K.TRAINING, "trn"), **COURSE), "full"),
    Row("deleteTraining", "examined", _(id=rec(K.TRAINING, "trn")), "full"),
    Row("submitPreReview", "examined", _(), "target"),
    Row("issueAdmissionForm", "unfilled", _(serialNumber="2028-1"), "full"),
    Row("updateIssuedAdmissionForm", "issued", _(id=rec(K.ADMISSION_FORM_ISSUED, "frm"), serialNumber="2028-78"), "full"),
    Row("deleteIssuedAdmissionForm", "issued", _(id=rec(K.ADMISSION_FORM_ISSUED, "frm")), "full"),
    Row("recordAdmissionForm", "unfilled", _(serialNumber="2028-1", attachments=PAPERS), "full"),
    Row("updateAdmissionForm", "pre_reviewed", _(id=rec(K.ADMISSION_FORM, "frm"), note="字迹工整"), "full"),
    Row("deleteAdmissionForm", "pre_reviewed", _(id=rec(K.ADMISSION_FORM, "frm")), "full"),
    Row("submitNoticeReview", "noticed", _(), "examined"),
    Row("recordGeneralMeeting", "voted", bare(**MEETING), stranger=None),
    Row("updateGeneralMeeting", "voted", bare(id=meeting, **MEETING), "full"),
    Row("deleteGeneralMeeting", "called", bare(id=empty), "full"),
    Row("recordVote", "announced", lambda w, c: {"candidateId": c.id, "meetingId": w.cases["voted"].meeting, "attachments": PAPERS, **deepcopy(VOTE)}, "talked"),
    Row("updateVote", "voted", _(id=rec(K.VOTE_ADMISSION, "vot"), **VOTE | {"resolution": "同意接收"}), "full"),
    Row("deleteVote", "voted", _(id=rec(K.VOTE_ADMISSION, "vot")), "full"),
    Row("submitAdmissionApproval", "voted", _(monthlyDues="50.00", income="5000"), "announced"),
    Row("recordOath", "admitted", _(place="党员活动室", attachments=PAPERS), "talked"),
    Row("updateOath", "sworn", _(id=rec(K.OATH, "oth"), place="会议室"), "full"),
    Row("deleteOath", "sworn", _(id=rec(K.OATH, "oth")), "full"),
    Row("submitConversionRequest", "expiring", _(**PAPER), "requesting"),
    Row("withdrawConversionRequest", "requesting", _(id=rec(K.CONVERSION_REQUEST, "crq")), "at_expiry"),
    Row("reviewConversionRequest", "requesting", _(id=rec(K.CONVERSION_REQUEST, "crq"), approve=True), "at_expiry"),
    Row("assignContinuingIntroducer", "sworn", _(memberIds=lambda w, c: [w.member(4)]), "talked"),
    Row("postponeConversion", "transferred", lambda w, c: {"candidateId": c.id, "until": (c.day + timedelta(days=60)).isoformat(), "reason": "待考察", "decision": "支委会决定推迟"}, "at_expiry"),
    Row("updatePostponement", "put_off", _(id=rec(K.POSTPONEMENT, "pst"), ground="材料待查", decision="支委会决定")),
    Row("deletePostponement", "put_off", _(id=rec(K.POSTPONEMENT, "pst"))),
    Row("submitConversionApproval", "CONVERTED", _(), "at_expiry"),
    Row("recordStep", "admitted", _(stepKind="RESULT_ANNOUNCED"), "talked"),
    Row("updateStep", "sworn", _(id=rec(K.RESULT_ANNOUNCED, "don"), note="党员大会"), "full"),
    Row("deleteStep", "sworn", _(id=rec(K.RESULT_ANNOUNCED, "don"))),
    Row("archiveCandidate", "mentored", _(reason="TRANSFERRED_OUT", text="工作调动"), "sworn"),
    Row("findArchivedByIdNumber", "archived", lambda w, c: {"idNumber": c.number}, stranger=None),
    Row("restoreCandidate", "archived", lambda w, c: {"candidateId": c.id, "idNumber": c.number, "reason": "回来了"}, "mentored"),
    Row("updateCandidate", "mentored", _(occupation="教师"), "full"),
    Row("adjustStage", "mentored", lambda w, c: {"candidateId": c.id, "target": "APPLICANT", "since": c.day.isoformat(), "reason": "录入有误"}, "sworn"),
    Row("revealIdNumber", "mentored", _(reason="核对材料")),
    # The first word; the second is another person's: tests/graph/test_erasing.py.
    Row("eraseCase", "archived", _(reason="保存期满"), "mentored"),
    Row("revealReviewPapers", "submitted", _(id=rec(K.POLITICAL_REVIEW, "prv"), reason="核查"), by="org-dept", stranger=None),
    Row("createTransferCode", "mentored", _()),
    Row("createCandidateFromPassport", "new", bare(**foreign.files(world.NEW_NUMBER, world.TODAY), idNumber=world.NEW_NUMBER, phone="13800138000", text="经审查合格"), stranger=None),
    Row("requestTransferIn", "mentored", lambda w, c: {"idNumber": c.number, "code": TOKENS["transfer"], "text": "已到本单位工作"}, by="national", stranger=None),
    Row("transferOut", "mentored", _(targetId=org("national"), reason="WORK"), "submitted"),
    Row("acceptTransfer", "leaving", bare(id=transfer, text="经审查合格"), "stayed", by="national"),
    Row("refuseTransfer", "leaving", bare(id=transfer, ground="PAPERS_INCOMPLETE", text="缺登记表"), "stayed", by="national"),
    Row("withdrawTransfer", "leaving", bare(id=transfer, reason="不调了"), "stayed"),
    Row("decideApproval", "target_filed", bare(id=approval, decision="APPROVED", opinion="同意"), "ripe", by="committee", stranger="committee-2026"),
    Row("reverseDecision", "DECIDED", bare(id=approval, reason="材料有误"), "submitted", "committee", "committee-2026"),
    Row("withdrawApproval", "target_filed", bare(id=approval, reason="补充材料"), "ripe"),
    Row("recordSuperiorTalk", "submitted", _(**TALK), "talked", by="committee", stranger="committee-2026"),
    Row("updateSuperiorTalk", "called", _(id=rec(K.SUPERIOR_TALK, "stk"), **TALK), "full", "committee", "committee-2026"),
    Row("deleteSuperiorTalk", "called", _(id=rec(K.SUPERIOR_TALK, "stk")), "full", "committee", "committee-2026"),
    Row("deliberateApproval", "under:submitted", bare(id=approval, agrees=True, opinion="同意"), by="between", stranger=None),
    Row("acknowledgeUpwardFiling", "admitted", _(number="东组备1号"), "talked", by="org-dept", stranger=None),
    Row("recordDirectAdmission", "mentored", _(**AUTHORITY, ground="特殊情况"), "sworn", by="org-dept", stranger=None),
    Row("recordPosthumousRecognition", "mentored", _(**AUTHORITY, ground="抢险牺牲"), "sworn", by="org-dept", stranger=None),
    Row("reverseDirectAdmission", "DIRECT", _(reason="文件有误"), "talked", by="org-dept", stranger=None),
    Row("reversePosthumousRecognition", "POSTHUMOUS", _(reason="文件有误"), "talked", by="org-dept", stranger=None),
    Row("reverseUpwardFiling", "ACKNOWLEDGED", _(reason="编号有误"), "talked", by="org-dept", stranger=None),
    Row("adoptRuleSet", "new", bare(organizationId=org("committee"), edition="NATIONAL_2026", since=TODAY), by="committee", stranger="committee-2026"),
    Row("setCommitteeSettings", "new", bare(organizationId=org("committee"), settings=SETTINGS), by="committee", stranger="committee-2026"),
    Row("setRecruitmentPlans", "new", bare(year=world.TODAY.year, items=lambda w, c: [{"organizationId": w.org("own"), "quota": 40}]), by="committee", stranger="committee-2026"),
    Row("setPrintTemplate", "TEMPLATE", bare(kind="roster", note="不用了"), by="committee", stranger=None),
    Row("createOrganization", "new", bare(superiorId=org("committee"), name="第九支部", kind="BRANCH"), by="system", stranger=None),
    Row("reparentOrganizations", "new", bare(items=lambda w, c: [{"organizationId": w.org("own")}], superiorId=org("committee-2026"), reason="批复"), by="system", stranger=None),
    Row("mergeOrganizations", "new", bare(items=lambda w, c: [{"organizationId": w.org("sibling")}], intoId=org("own"), reason="批复"), by="system", stranger=None),
    Row("splitOrganization", "new", bare(organizationId=org("own"), parts=lambda w, c: [{"name": "第二支部", "memberIds": [w.member(3)]}], reason="批复"), by="system", stranger=None),
    Row("dissolveOrganizations", "EMPTY", bare(items=lambda w, c: [{"organizationId": f"org_{w.orgs.get('empty', w.orgs['own'])}"}], reason="批复"), by="system", stranger=None),
    Row("updateOrganization", "new", bare(id=org("sibling"), name="改名支部"), by="system", stranger=None),
    Row("createMember", "new", bare(organizationId=org("own"), name="新党员"), by="own"),
    Row("updateMember", "new", bare(id=mem(9), position="委员"), by="own"),
    Row("setHolidays", "new", bare(year=2031, days=[{"day": "2031-01-01", "working": False, "name": "元旦"}]), by="system", stranger=None),
    Row("createAccount", "new", bare(login="new-account", name="新账户", role="AUDITOR", organizationId=org("committee"), password=world.PASSWORD), by="system", stranger=None),
    Row("updateAccount", "new", bare(id=lambda w, c: w.account("auditor"), name="改名", role="COMMITTEE_ADMIN"), by="system", stranger=None),
    Row("disableAccount", "new", bare(id=lambda w, c: w.account("auditor")), by="system", stranger=None),
    Row("exportMyFile", "sworn", bare(), by="person", stranger=None),
    Row("requestCorrection", "sworn", bare(field="UNIT", wanted="设计院二所", reason="单位有误"), by="person", stranger=None),
    Row("answerCorrection", "sworn", bare(id=lambda w, c: TOKENS["correction"], accept=True)),
    Row("answerObjection", "sworn", bare(id=lambda w, c: TOKENS["objection"], status="TAKEN_UP")),
    Row("inviteAccount", "new", bare(login="invited-account", name="新账户", role="AUDITOR", organizationId=org("committee")), by="system", stranger=None),
    Row("reissueInvitation", "new", bare(id=lambda w, c: TOKENS["invited-account"]), by="system", stranger=None),
    Row("revokeInvitation", "new", bare(id=lambda w, c: TOKENS["invited-account"]), by="system", stranger=None),
    Row("enableAccount", "new", bare(id=lambda w, c: TOKENS["shut-account"]), by="system", stranger=None),
    Row("handOverOffice", "new", bare(fromId=lambda w, c: w.account("own"), toId=lambda w, c: TOKENS["second-account"]), by="system", stranger=None),
    Row("switchOffice", "new", bare(accountId=lambda w, c: TOKENS["second-account"])),
    Row("acceptInvitation", "new", bare(token=lambda w, c: TOKENS["invited"], password="another-long-password"), by="nobody", stranger=None),
    Row("resetPassword", "new", bare(accountId=lambda w, c: w.account("auditor")), by="system", stranger=None),
    Row("unlockAccount", "new", bare(accountId=lambda w, c: w.account("auditor")), by="system", stranger=None),
    Row("setPassword", "new", bare(currentPassword=world.PASSWORD, password="another-long-password"), stranger=None),
    Row("giveConsent", "new", bare(consent=world.CONSENT), by="person", stranger=None),
    Row("withdrawConsent", "new", bare(), by="applicant", stranger=None),
    Row("createAccessToken", "new", bare(label="程序"), stranger=None),
    Row("revokeAccessToken", "TOKEN", bare(id=lambda w, c: f"tok_{TOKENS['own']}")),
    Row("createCalendarFeed", "new", bare(label="期限"), stranger=None),
    Row("revokeCalendarFeed", "TOKEN", bare(id=lambda w, c: f"cal_{TOKENS['feed']}"), stranger=None),
    Row("createChannel", "new", bare(label="门户", kind="WEBHOOK", address="https://portal.example/hook", events=True), stranger=None),
    Row("testChannel", "TOKEN", bare(id=lambda w, c: f"chn_{TOKENS['channel']}"), stranger=None),
    Row("resumeChannel", "TOKEN", bare(id=lambda w, c: f"chn_{TOKENS['stuck']}"), stranger=None),
    Row("revokeChannel", "TOKEN", bare(id=lambda w, c: f"chn_{TOKENS['channel']}"), stranger=None),
    Row("signOut", "new", bare(), stranger=None),
    Row("endSession", "SESSION", bare(id=lambda w, c: f"ses_{TOKENS['session']}"), by="org-dept", stranger=None),
    Row("endOtherSessions", "new", bare(), stranger=None),
    Row("enrolSecondFactor", "new", bare(currentPassword=world.PASSWORD), stranger=None),
    Row("confirmSecondFactor", "new", bare(code=lambda w, c: world.code("waiting")), by="between", stranger=None),
    Row("renewRecoveryCodes", "new", bare(code=lambda w, c: world.code("factor")), by="committee-2026", stranger=None),
    Row("removeSecondFactor", "new", bare(code=lambda w, c: world.code("factor")), by="committee-2026", stranger=None),
    Row("resetSecondFactor", "new", bare(accountId=lambda w, c: w.account("committee-2026")), by="system", stranger=None),
    Row("signIn", "new", bare(login="own", password=world.PASSWORD), by="nobody", stranger=None),
    Row("registerWithToken", "REGISTER", lambda w, c: {"token": TOKENS["new"], "idNumber": c.number, "login": "somebody", "password": world.PASSWORD, "consent": world.CONSENT}, by="nobody", stranger=None),
)
# fmt: on
BY_ACT = {row.act: row for row in ROWS}


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def selection(act: str) -> str:
    """Whatever the payload shows, an id of every object."""
    parts = []
    for name, field in get_named_type(FIELDS[act].type).fields.items():
        if name in ("errors", "warnings", "validatedOnly", "replayed"):
            continue
        shown = getattr(get_named_type(field.type), "fields", {})
        parts.append(f"{name} {{ {'id' if 'id' in shown else '__typename'} }}" if shown else name)
    return " ".join([*parts, "errors { code message path rule article readyOn }"])


async def do(w: World, by: str, act: str, given: Any) -> dict[str, Any]:
    kind = act[0].upper() + act[1:] + "Input"
    query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ {selection(act)} }} }}"
    throttle.forget()
    backoff.forget()
    return await respond(w.actors.get(by), query, {"input": given})


def payload(answer: dict[str, Any], act: str) -> dict[str, Any]:
    assert answer["errors"] == [], answer["errors"]
    found: dict[str, Any] = answer["data"][act]
    return found


def codes(answer: dict[str, Any], act: str) -> set[str]:
    return {e["code"] for e in payload(answer, act)["errors"]}


def case(w: World, leg: str) -> Case:
    names = {
        "CONVERTED": "conversion_filed",
        "DECIDED": "submitted",
        "ACKNOWLEDGED": "admitted",
        "DIRECT": "mentored",
        "POSTHUMOUS": "mentored",
        "TOKEN": "new",
        "SESSION": "new",
        "REGISTER": "new",
        "EMPTY": "new",
        "TEMPLATE": "new",
    }
    return w.cases[names.get(leg, leg)]


def legal(w: World, row: Row) -> dict[str, Any]:
    return row.given(w, case(w, row.leg))


def taking(act: str) -> GraphQLInputObjectType:
    found = get_named_type(FIELDS[act].args["input"].type)
    assert isinstance(found, GraphQLInputObjectType)
    return found


_MADE = "mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } } }"


async def ready(w: World, row: Row) -> None:
    """The legs that are reached by an act: withdrawn, decided, acknowledged just now."""
    if row.leg == "ACKNOWLEDGED":
        answer = await do(w, "org-dept", "acknowledgeUpwardFiling", {"candidateId": case(w, row.leg).id})
        assert payload(answer, "acknowledgeUpwardFiling")["errors"] == []
    if row.leg in ("DIRECT", "POSTHUMOUS"):
        act = "recordDirectAdmission" if row.leg == "DIRECT" else "recordPosthumousRecognition"
        answer = await do(w, "org-dept", act, {"candidateId": case(w, row.leg).id, **AUTHORITY, "ground": "见文件"})
        assert payload(answer, act)["errors"] == []
    if row.leg == "DECIDED":
        given = {"id": case(w, row.leg).approval, "decision": "RETURNED", "opinion": "请补充材料"}
        assert payload(await do(w, "committee", "decideApproval", given), "decideApproval")["errors"] == []
    if row.leg == "EMPTY":
        given = {"superiorId": w.org("committee"), "name": "空支部", "kind": "BRANCH"}
        made = await ask(w.actors["system"], _MADE, {"input": given})
        w.orgs["empty"] = UUID(made["createOrganization"]["organization"]["id"][4:])
    if row.leg == "TEMPLATE":  # one to take back: tests/graph/test_templates.py lays some down as people do
        whose, content = w.actors["committee"], uuid7()
        kept = await rows.enter(whose, Stored(content, "0" * 64, "DOCX", 9, None, ciphers.new_key()), "模板.docx")
        assert kept is not None
        await templates.lay_down(whose, "roster", kept[0], world.TODAY, "", None)
    if row.leg == "CONVERTED":
        answer = await do(w, "own", "withdrawApproval", {"id": case(w, row.leg).approval, "reason": "补充材料"})
        assert payload(answer, "withdrawApproval")["errors"] == []


each = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.act)
pytestmark = pytest.mark.slow  # every act by every way it can go wrong


# ── the tests ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_every_act_of_the_menu_stands_in_the_table() -> None:
    assert set(BY_ACT) == set(FIELDS)
    assert len(BY_ACT) == len(ROWS)


# What makes of an input another one. Of who registers, the token says whose key it is.
OTHERWISE = {
    "version": 999,
    "on": "2029-01-14",
    "name": "别的",
    "label": "别的",
    "login": "other",
    "token": "other",
    "wanted": "别的",
    "year": 2030,
    "consent": "other",
    "reason": "别的依据",
}


@each
async def test_the_legal_act_is_done_and_the_same_key_does_it_once(here: World, row: Row) -> None:
    await ready(here, row)
    given = legal(here, row)
    keyed = "idempotencyKey" in taking(row.act).fields
    if keyed:
        given["idempotencyKey"] = "key-1"
    before = await fingerprint()
    first = payload(await do(here, row.by, row.act, given), row.act)
    assert first["errors"] == []
    objects = {k: v for k, v in first.items() if k != "errors"}
    # Out of the sight of whoever did it: the case of the upward filing's clerk, and a poolless step.
    assert not objects or any(v is not None for v in objects.values())
    assert row.act in ("signOut",) or await fingerprint() != before
    if not keyed:
        return
    done = await fingerprint()
    again = payload(await do(here, row.by, row.act, given), row.act)
    once = {
        "registration",
        "passport",
        "registrationToken",
        "transferCode",
        "idNumber",
        "token",
        "url",
        "qr",
        "file",
        "temporaryPassword",
        "secret",
    }
    assert {k: v for k, v in again.items() if k not in once} == {k: v for k, v in first.items() if k not in once}
    other = next({**given, name: text} for name, text in OTHERWISE.items() if name in taking(row.act).fields)
    assert codes(await do(here, row.by, row.act, other), row.act) == {"CONFLICT"}
    if row.act != "registerWithToken":  # A try that comes to nothing is noted.
        assert await fingerprint() == done


@each
async def test_a_wrong_role_changes_nothing(untouched: World, row: Row) -> None:
    wrong = [n for n, a in untouched.actors.items() if row.act in MAY and a.role not in MAY[row.act]]
    before = await fingerprint()
    for name in wrong:
        assert codes(await do(untouched, name, row.act, legal(untouched, row)), row.act) == {"NOT_ALLOWED"}, name
    if row.act in MAY:
        answer = await do(untouched, "nobody", row.act, legal(untouched, row))
        assert [e["extensions"]["code"] for e in answer["errors"]] == ["UNAUTHENTICATED"]
    assert await fingerprint() == before


@pytest.mark.parametrize("row", [r for r in ROWS if r.wrong], ids=lambda row: row.act)
async def test_in_the_wrong_stage_or_state_nothing_changes(untouched: World, row: Row) -> None:
    assert row.wrong is not None
    before = await fingerprint()
    answer = await do(untouched, row.by, row.act, row.given(untouched, case(untouched, row.wrong)))
    found = payload(answer, row.act)["errors"]
    assert found
    assert all(e["message"] for e in found)
    assert {e["code"] for e in found} & REFUSED, found
    assert await fingerprint() == before


@pytest.mark.parametrize("row", [r for r in ROWS if r.stranger], ids=lambda row: row.act)
async def test_out_of_scope_is_answered_like_not_existing(untouched: World, row: Row) -> None:
    assert row.stranger is not None
    before = await fingerprint()
    given = legal(untouched, row)
    answer = await do(untouched, row.stranger, row.act, given)
    assert answer == await do(untouched, row.stranger, row.act, elsewhere(given))
    assert codes(answer, row.act) == {"NOT_FOUND"}
    assert await fingerprint() == before


@each
async def test_malformed_values_are_told_in_the_payload(untouched: World, row: Row) -> None:
    if row.act in ("signOut",):
        pytest.skip("it takes nothing")
    before = await fingerprint()
    for flaw, given in malformed(row.act, legal(untouched, row)):
        found = payload(await do(untouched, row.by, row.act, given), row.act)["errors"]
        assert {e["code"] for e in found} == {"BAD_INPUT"}, (flaw, found)
        assert all(e["path"] for e in found), flaw
    assert await fingerprint() == before


def malformed(act: str, given: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    fields = taking(act).fields
    text = next(
        (n for n, f in fields.items() if get_named_type(f.type).name == "String" and n != "idempotencyKey"), None
    )
    if text:
        for flaw, value in (
            ("bidi", "文\u202e字"),
            ("nul", "文\x00字"),
            ("surrogate", "\ud800"),
            ("long", "长" * 20_001),
        ):
            listed = str(fields[text].type).startswith("[")
            yield f"{text}: {flaw}", {**given, text: [value] if listed else value}
    for name, field in fields.items():
        if get_named_type(field.type).name == "ID" and isinstance(given.get(name), str):
            for value in ("nonsense", "", "cand_1", f"xyz_{given[name].partition('_')[2]}"):
                yield f"{name}: {value}", {**given, name: value}
    if "on" in fields:
        yield "future", {**given, "on": (world.TODAY + timedelta(days=1)).isoformat()}


@each
async def test_what_graphql_cannot_coerce_is_a_request_error(untouched: World, row: Row) -> None:
    before = await fingerprint()
    for given in (5, "text", {**legal(untouched, row), "status": "APPROVED"}, None):
        answer = await do(untouched, row.by, row.act, given)
        assert answer["request_error"]
        assert answer["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
    assert await fingerprint() == before


@pytest.mark.parametrize("row", [r for r in ROWS if "version" in taking(r.act).fields], ids=lambda row: row.act)
async def test_a_stale_version_is_a_conflict(untouched: World, row: Row) -> None:
    """But for a person, who is told no version of their case: it would move when they are judged."""
    if row.by in untouched.actors and untouched.actors[row.by].role == "CANDIDATE":
        return
    before = await fingerprint()
    answer = await do(untouched, row.by, row.act, {**legal(untouched, row), "version": 999})
    assert codes(answer, row.act) == {"CONFLICT"}
    assert await fingerprint() == before


async def test_both_doors_of_signing_in_have_one_count(here: World) -> None:
    query = "mutation ($input: SignInInput!) { signIn(input: $input) { login errors { code message } } }"
    given = {"input": {"login": "own", "password": "not this one"}}
    wrong = [payload(await respond(None, query, given), "signIn")["errors"][0]["code"] for _ in range(4)]
    assert (await backoff.Try(here.actors["own"].account_id, "own", "192.0.2.1").charged()).waiting is None
    slowed = payload(await respond(None, query, given), "signIn")["errors"]
    assert (set(wrong), [e["code"] for e in slowed]) == ({"NOT_ALLOWED"}, ["RATE_LIMITED"])
    assert re.fullmatch(r"Too many tries; wait \d+ seconds\.", slowed[0]["message"])
