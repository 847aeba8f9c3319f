"""The rules speak: rule, article, message, earliest day. What a case shows beforehand is what a submission answers."""

from __future__ import annotations

from typing import Any

from tests.graph import world
from tests.graph.world import World, ask, fingerprint

PAPERS = [{"name": "扫描件.pdf", "reference": "DA-1"}]
SAID = {"result": "PASSED", "due": 5, "present": 5, "text": "同意", "attachments": PAPERS}
PLACE = {"place": "公告栏", "start": world.TODAY.isoformat(), "end": world.TODAY.isoformat()}

# fmt: off
CASES: tuple[tuple[str, str, str, dict[str, Any], str], ...] = (
    ("R-APP-2", "new", "recordTalk", {"talkedBy": ["书记"], "content": "谈话"}, "第五条"),
    ("R-APP-3", "applied", "recordRecommendation", {"method": "MEMBER_RECOMMENDATION", "attachments": PAPERS}, "第七条"),
    ("R-ACT-1", "talked", "recordCommitteeResolution", {"resolutionKind": "ACTIVIST", **SAID}, "第八条"),
    ("R-ACT-4", "activist", "recordOpinion", {"opinionKind": "CULTIVATION", "content": "好", "memberId": "MEMBER"}, "第九条"),
    ("R-ACT-4", "activist", "assignMentors", {"memberIds": ["MEMBER", "MEMBER2", "MEMBER3"]}, "第九条"),
    ("R-ACT-5", "mentored", "recordCommitteeResolution", {"resolutionKind": "DEVELOPMENT_TARGET", **SAID}, "第十三条"),
    ("R-DEV-6", "target", "assignIntroducers", {"memberIds": ["MEMBER"]}, "第十四条"),
    ("R-DEV-9", "target", "recordCommitteeResolution", {"resolutionKind": "ADMISSION_REVIEW", **SAID}, "第十六条"),
    ("R-MTG-9", "examined", "recordAdmissionForm", {"serialNumber": "1", "attachments": PAPERS}, "第二十条"),
    ("R-CNV-8", "at_expiry", "postponeConversion", {"until": "2029-03-01", "reason": "待考察", "decision": "支委会决定推迟"}, "第三十六条"),
)
# fmt: on
WAITING = {"R-ACT-5"}
PROBLEM = "code rule guard article message detail severity readyOn dueOn"


async def test_a_refusal_names_its_rule(untouched: World) -> None:
    before = await fingerprint()
    names = {"MEMBER": untouched.member(5), "MEMBER2": untouched.member(6), "MEMBER3": untouched.member(7)}
    for rule, leg, act, given, article in CASES:
        given = {k: names.get(v, v) if isinstance(v, str) else v for k, v in given.items()}
        if "memberIds" in given:
            given["memberIds"] = [names[m] for m in given["memberIds"]]
        kind = act[0].upper() + act[1:] + "Input"
        query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ candidate {{ id }} errors {{ {PROBLEM} }} }} }}"
        answer = (
            await ask(untouched.actors["own"], query, {"input": {"candidateId": untouched.cases[leg].id, **given}})
        )[act]
        found = [e for e in answer["errors"] if e["rule"] == rule]
        assert found, (rule, act, answer["errors"])
        assert {e["code"] for e in answer["errors"]} == {"GUARD_UNMET"}
        assert answer["candidate"] is None
        assert article in found[0]["article"]
        assert found[0]["message"]
        if rule in WAITING:
            assert found[0]["readyOn"] > world.TODAY.isoformat()
    assert await fingerprint() == before


async def test_an_unsound_or_known_id_number_opens_no_case(here: World) -> None:
    before, _ = await fingerprint()
    number = here.cases["new"].number
    wrong = number[:17] + ("0" if number[17] != "0" else "1")
    query = f"mutation ($input: CreateCandidateInput!) {{ createCandidate(input: $input) {{ candidate {{ id }} errors {{ {PROBLEM} }} }} }}"
    for given, rule in ((wrong, "R-ID-1"), (number, "R-ID-2")):
        given = {"name": "张三", "idNumber": given, "phone": "13800000001"}
        answer = (await ask(here.actors["own"], query, {"input": given}))["createCandidate"]
        assert [(e["rule"], e["severity"]) for e in answer["errors"]] == [(rule, "HARD")]
        assert answer["errors"][0]["article"]
        assert answer["errors"][0]["message"]
        assert answer["candidate"] is None
    # That somebody is known was a look-up by number, which the journal keeps.
    assert (await fingerprint())[0] == {**before, "journal": before["journal"] + 1}


SUBMISSIONS = (
    ("ACTIVIST_FILING", "submitActivistFiling", "talked"),
    ("DEVELOPMENT_TARGET_FILING", "submitDevelopmentTargetFiling", "mentored"),
    ("PRE_REVIEW", "submitPreReview", "target"),
    ("PUBLIC_NOTICE_REVIEW", "submitNoticeReview", "pre_reviewed"),
    ("ADMISSION_APPROVAL", "submitAdmissionApproval", "announced"),
    ("CONVERSION_APPROVAL", "submitConversionApproval", "sworn"),
)


async def test_the_preflight_is_the_refusal(untouched: World) -> None:
    before = await fingerprint()
    own = untouched.actors["own"]
    for kind, act, leg in SUBMISSIONS:
        case = untouched.cases[leg].id
        query = f"query ($id: ID!) {{ candidate(id: $id) {{ problems(for: {kind}) {{ {PROBLEM} }} }} }}"
        preflight = (await ask(own, query, {"id": case}))["candidate"]["problems"]
        # Whether the dues were entered is about the submission itself.
        extra = {"monthlyDues": "50.00", "income": "5000"} if kind == "ADMISSION_APPROVAL" else {}
        submission = f"mutation ($input: {act[0].upper() + act[1:]}Input!) {{ {act}(input: $input) {{ errors {{ {PROBLEM} }} }} }}"
        errors = (await ask(own, submission, {"input": {"candidateId": case, **extra}}))[act]["errors"]
        assert errors
        assert errors == [p for p in preflight if p["severity"] in ("HARD", "ERROR")], act
    assert await fingerprint() == before


async def test_a_request_long_before_the_expiry_is_taken_and_remarked_on(here: World) -> None:
    """Neither text sets a date (Y8): it is the committee's own rule, and a warning."""
    query = """mutation ($input: SubmitConversionRequestInput!) {
      submitConversionRequest(input: $input) { errors { rule } warnings { rule guard severity article } } }"""
    given = {"candidateId": here.cases["sworn"].id, "title": "转正", "text": "申请"}
    answer = (await ask(here.actors["own"], query, {"input": given}))["submitConversionRequest"]
    warned = [w for w in answer["warnings"] if w["guard"] == "R-CNV-1.early"]
    assert (answer["errors"], warned) == (
        [],
        [{"rule": "R-CNV-1", "guard": "R-CNV-1.early", "severity": "WARNING", "article": "本级党委规定"}],
    )
