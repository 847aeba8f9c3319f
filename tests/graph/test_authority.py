"""Direct admission and recognition after death over the graph: who may, what is kept, and how lists, figures, the timeline and the roster show it."""

from __future__ import annotations

from typing import Any

from domain.stages import Stage
from records import tables
from tests.graph.world import TODAY, World, ask

PAPERS = [{"name": "批复.pdf", "reference": "DA-1"}]
SAID = {
    "level": "PROVINCIAL",
    "authority": "省委",
    "number": "省委〔2028〕12号",
    "ground": "见文件",
    "attachments": PAPERS,
}
RECORD = "decisionByAuthority { id kind on level authority number ground request source target since voidedOn }"
LIST = "query ($f: CandidateFilter) { candidates(filter: $f) { nodes { id } } }"


async def act(w: World, who: str, name: str, case: str, **given: Any) -> dict[str, Any]:
    query = f"mutation ($input: {name[0].upper() + name[1:]}Input!) {{ {name}(input: $input) {{ candidate {{ stage status probation {{ start }} partyStandingSince upwardFiledOn }} {RECORD} errors {{ code guard path }} }} }}"
    answer: dict[str, Any] = (await ask(w.actors[who], query, {"input": {"candidateId": w.cases[case].id, **given}}))[
        name
    ]
    return answer


async def listed(w: World, who: str, **filter: Any) -> set[str]:
    found = await ask(w.actors[who], LIST, {"f": {**filter, "organization": w.org("own")}})
    return {node["id"] for node in found["candidates"]["nodes"]}


async def test_a_direct_admission_is_entered_seen_everywhere_and_taken_back(here: World) -> None:
    case = here.cases["mentored"]
    before = await listed(here, "org-dept", upwardFiled=False)
    done = await act(here, "org-dept", "recordDirectAdmission", "mentored", **SAID, since=TODAY.isoformat())
    assert done["errors"] == []
    assert (done["candidate"]["stage"], done["candidate"]["status"]) == ("PROBATIONARY_MEMBER", "ACTIVE")
    assert done["candidate"]["probation"] == {"start": TODAY.isoformat()}
    said = done["decisionByAuthority"]
    assert (said["number"], said["source"], said["target"], said["voidedOn"]) == (
        "省委〔2028〕12号",
        "ACTIVIST",
        "PROBATIONARY_MEMBER",
        None,
    )
    # The branch sees it among its probationary members, and nobody has to file it upward once more.
    assert case.id in await listed(here, "own", stage=["PROBATIONARY_MEMBER"])
    assert await listed(here, "org-dept", upwardFiled=False) == before
    member = await tables.PartyMember.get(candidate_id=case.dossier.id)
    assert (member.status, member.joined_on) == ("PROBATIONARY", TODAY)
    read = "query ($id: ID!) { candidate(id: $id) { decisionsByAuthority { nodes { authority } } timeline(first: 100) { nodes { act kind } } } }"
    shown = (await ask(here.actors["own"], read, {"id": case.id}))["candidate"]
    assert shown["decisionsByAuthority"]["nodes"] == [{"authority": "省委"}]
    told = [node["kind"] for node in shown["timeline"]["nodes"] if node["act"] == "recordDirectAdmission"]
    assert told == ["DIRECT_ADMISSION"]
    # No branch's plan counts whom an authority admitted.
    plan = "query ($o: ID, $y: Int) { recruitmentPlans(organization: $o, year: $y) { plans { admitted } } }"
    year = {"o": here.org("own"), "y": TODAY.year}
    counted = (await ask(here.actors["own"], plan, year))["recruitmentPlans"]["plans"][0]["admitted"]
    rows = await tables.Candidate.filter(org_id=here.orgs["own"], probation_start__gte=f"{TODAY.year}-01-01").count()
    assert counted == rows - 1
    back = await act(here, "org-dept", "reverseDirectAdmission", "mentored", reason="文件有误")
    assert (back["errors"], back["candidate"]["stage"], back["decisionByAuthority"]["voidedOn"]) == (
        [],
        "ACTIVIST",
        TODAY.isoformat(),
    )
    gone = await tables.PartyMember.get(id=member.id)
    assert gone.left_on is not None


async def test_who_is_recognised_after_death_is_in_no_figures_of_the_living(here: World) -> None:
    figures = "query { statistics { stages { stage count } } }"

    async def full() -> int:
        found = (await ask(here.actors["own"], figures))["statistics"]["stages"]
        return next(row["count"] for row in found if row["stage"] == Stage.FULL_MEMBER)

    before = await full()
    done = await act(here, "org-dept", "recordPosthumousRecognition", "mentored", **SAID)
    assert done["errors"] == []
    assert (done["candidate"]["stage"], done["candidate"]["status"], done["candidate"]["partyStandingSince"]) == (
        "FULL_MEMBER",
        "ARCHIVED",
        TODAY.isoformat(),
    )
    assert await full() == before
    assert not await tables.PartyMember.filter(candidate_id=here.cases["mentored"].dossier.id).exists()
    assert here.cases["mentored"].id in await listed(here, "own", stage=["FULL_MEMBER"], status=["ARCHIVED"])
    refused = await act(here, "org-dept", "recordPosthumousRecognition", "new", **SAID)
    assert [(e["code"], e["guard"]) for e in refused["errors"]] == [("GUARD_UNMET", "R-PST-1")]


async def test_no_branch_and_no_committee_enters_it(here: World) -> None:
    for who in ("own", "committee"):
        for name in ("recordDirectAdmission", "recordPosthumousRecognition"):
            refused = await act(here, who, name, "mentored", **SAID)
            assert [e["code"] for e in refused["errors"]] == ["NOT_ALLOWED"]
