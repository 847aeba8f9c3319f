"""One person's whole road over HTTP: from `createCandidate` to full member, each act by the account whose job it is.

    python examples/whole_road.py --url http://127.0.0.1:8000 --edition MANUAL_2024
    python examples/whole_road.py --outcome EXTEND      # probation extended, a second discussion, full member
    python examples/whole_road.py --outcome ANNUL       # probation extended, then annulled
    python examples/whole_road.py --outcome TRANSFER    # to another branch during probation, the discussion put off, full member

It talks to a server with the demo data (`make run`) and needs nothing but Python. Every act carries the business date on
which it would have happened. The national text is in force since 2026-05-11, so a whole road under it lies ahead of us:
start the server with `JISHI_REHEARSAL_DATE=2029-12-15` to walk it.
"""

from __future__ import annotations

import argparse
import calendar
import json
import random
import urllib.request
from collections.abc import Callable
from datetime import date, timedelta
from http.cookiejar import CookieJar
from typing import Any

PASSWORD = "jishi-demo-2026"  # noqa: S105 -- the demo's, printed in the README
PAPERS = [{"name": "扫描件.pdf", "reference": "DA-001"}]


class Refused(Exception):
    """The server refused an act, and said why."""


class Client:
    """One signed-in account."""

    def __init__(self, url: str, login: str, password: str = PASSWORD) -> None:
        self.url = url.rstrip("/")
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        if login:
            self.post("/session", {"login": login, "password": password})

    def post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        headers = {
            "content-type": "application/json",
            "accept": "application/json",
            "accept-language": "en",
            "origin": self.url,
        }
        request = urllib.request.Request(self.url + path, json.dumps(body).encode(), headers)  # noqa: S310 -- the caller's own server
        with self.opener.open(request) as answer:
            return json.loads(answer.read() or b"{}")

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        answer = self.post("/graphql", {"query": query, "variables": variables})
        if answer.get("errors"):
            raise Refused(answer["errors"])
        return answer["data"]

    def act(self, act: str, shown: str = "candidate { id }", /, **given: Any) -> dict[str, Any]:
        """One mutation. Refused with the rule, the article and the earliest day when the server says no."""
        kind = act[0].upper() + act[1:] + "Input"
        problem = "code rule article message detail readyOn path"
        query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ {shown} errors {{ {problem} }} warnings {{ rule message }} }} }}"
        answer = self.ask(query, input=given)[act]
        if answer["errors"]:
            raise Refused(act, given.get("on"), answer["errors"])
        return answer


def months_after(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def id_number(birth: date) -> str:
    """A made-up citizen's number with a right check digit (GB 11643)."""
    first = f"110101{birth:%Y%m%d}{random.randrange(500, 1000):03d}"  # noqa: S311 -- a made-up person
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return first + "10X98765432"[sum(int(d) * w for d, w in zip(first, weights, strict=True)) % 11]


class Walk:
    """The people involved, the person, and the day."""

    def __init__(self, url: str, edition: str, start: date) -> None:
        suffix = "-2026" if edition == "NATIONAL_2026" else ""
        self.url, self.edition, self.day = url, edition, start
        self.branch = Client(url, f"branch{suffix}")
        self.next_door = Client(url, f"branch{suffix}-2")
        self.committee = Client(url, f"committee{suffix}")
        self.office = Client(url, "org-dept")
        self.person = Client(url, "")
        self.case = self.number = ""
        self.settle_in()

    def settle_in(self) -> None:
        """Who looks after the person in the branch, and who votes there."""
        query = """query ($org: ID!) { members(first: 100, filter: {organization: $org, status: [FULL], present: true}) {
            nodes { id fullSince convertedOn } } }"""
        self.roster = self.branch.ask(query, org=self.home(self.branch))["members"]["nodes"]
        self.mentors = [m["id"] for m in self.roster if not m["convertedOn"]][:2]

    def home(self, who: Client) -> str:
        return who.ask("{ me { organization { id } } }")["me"]["organization"]["id"]

    # ── small words ─────────────────────────────────────────────────────────────────────────────────────────────────

    def later(self, days: int = 0, months: int = 0) -> None:
        self.day = months_after(self.day, months) + timedelta(days=days)

    def by(
        self, who: Client, act: str, shown: str = "candidate { id }", /, *, papers: bool = False, **given: Any
    ) -> dict[str, Any]:
        extra = {"attachments": PAPERS} if papers else {}
        return who.act(act, shown, candidateId=self.case, on=self.day.isoformat(), **extra, **given)

    def submit(self, name: str, **given: Any) -> str:
        return self.by(self.branch, name, "approval { id status }", **given)["approval"]["id"]

    def decide(self, approval: str, **given: Any) -> None:
        opinion = given.pop("opinion", "同意")
        self.committee.act(
            "decideApproval",
            "approval { id status }",
            id=approval,
            decision="APPROVED",
            opinion=opinion,
            on=self.day.isoformat(),
            **given,
        )

    def resolve(self, kind: str) -> None:
        self.by(
            self.branch,
            "recordCommitteeResolution",
            papers=True,
            resolutionKind=kind,
            result="PASSED",
            due=5,
            present=5,
            text="同意",
        )

    def opinion(self, kind: str, member: str | None = None) -> None:
        self.by(self.branch, "recordOpinion", opinionKind=kind, content="表现良好", memberId=member)

    def notice(self, point: str) -> None:
        """Hangs a notice for as long as the server asks for, and closes it on the day after its end."""
        end = self.day + timedelta(days=13)
        places = [{"place": "公告栏", "start": self.day.isoformat(), "end": end.isoformat()}]
        shown = "notice { id }"
        notice = self.by(
            self.branch, "openPublicNotice", shown, papers=True, point=point, places=places, phone="010-65250000"
        )
        self.day = end + timedelta(days=1)
        self.by(
            self.branch, "closePublicNotice", shown, id=notice["notice"]["id"], clean=True, conclusion="公示期间无异议"
        )

    def vote(self, kind: str, **given: Any) -> None:
        meeting = self.branch.act(
            "recordGeneralMeeting",
            "meeting { id }",
            on=self.day.isoformat(),
            place="党员活动室",
            chair="支部书记",
            recorder="组织委员",
            attachments=PAPERS,
        )["meeting"]["id"]
        due = self.voters()
        here = due - 1
        ballot = {"due": due, "present": here, "issued": here, "returned": here, "approve": here}
        self.branch.act(
            "recordVote",
            "vote { id result }",
            candidateId=self.case,
            meetingId=meeting,
            voteKind=kind,
            ballot=ballot,
            secretBallot=True,
            resolution="同意",
            **given,
        )

    def voters(self) -> int:
        """Who had a vote on the day: a full member, and one whom the road made one from the day it was approved."""
        since = [max(m["fullSince"] or "", m["convertedOn"] or "") for m in self.roster]
        return sum(day <= self.day.isoformat() for day in since)

    def half_year(self, since: date) -> None:
        self.day = since + timedelta(days=100)
        self.by(self.person, "submitThoughtReport", title="思想汇报", text="近期学习和工作情况")
        self.opinion("CULTIVATION", self.mentors[0])
        for mentor in self.mentors:
            self.opinion("MENTOR_DETERMINATION", mentor)
        for kind in ("BRANCH_INSPECTION", "MEMBERS_AND_MASSES", "PARTY_GROUP"):
            self.opinion(kind)

    # ── the road ────────────────────────────────────────────────────────────────────────────────────────────────────

    def applicant(self) -> None:
        number = self.number = id_number(date(1996, 4, 12))
        opened = self.branch.act(
            "createCandidate", "candidate { id } registration { token }", name="林晓春", idNumber=number, phone="13800138000",
            applicationBasis="WORKPLACE", on=self.day.isoformat(),
        )  # fmt: skip
        self.case = opened["candidate"]["id"]
        login = f"person-{number[-12:]}"
        self.person.act(
            "registerWithToken",
            "login",
            token=opened["registration"]["token"],
            consent=self.person.ask("{ consentText { version } }")["consentText"]["version"],
            idNumber=number,
            login=login,
            password="a-good-long-password",
        )
        paper = self.by(
            self.person,
            "submitApplication",
            "application { id status }",
            title="入党申请书",
            text="我志愿加入中国共产党……",
        )
        self.by(self.branch, "reviewApplication", id=paper["application"]["id"], approve=True)
        self.later(10)
        self.by(self.branch, "recordTalk", talkedBy=["支部书记"], content="了解入党动机")
        self.later(10)
        self.by(self.branch, "recordRecommendation", papers=True, method="LEAGUE_RECOMMENDATION")
        self.later(10)
        self.resolve("ACTIVIST")
        self.submit("submitActivistFiling")

    def activist(self) -> None:
        since = self.day
        self.by(self.branch, "assignMentors", memberIds=self.mentors)
        self.half_year(since)
        self.half_year(months_after(since, 6))
        self.day = months_after(since, 12)
        self.resolve("DEVELOPMENT_TARGET")
        filing = self.submit("submitDevelopmentTargetFiling")
        self.later(5)
        self.decide(filing)
        if self.edition == "NATIONAL_2026":
            self.notice("BEFORE_LISTING")

    def target(self) -> None:
        self.later(3)
        self.by(self.branch, "assignIntroducers")
        self.later(10)
        self.by(
            self.branch,
            "recordPoliticalReview",
            papers=True,
            conclusion="PASSED",
            document="政审结论",
            methods=["TALK", "FILES"],
            family="父母务农",
            relations="无异常",
        )
        self.later(10)
        course = {
            "organizer": "区委党校",
            "start": (self.day - timedelta(days=2)).isoformat(),
            "days": "3",
            "classHours": "24",
            "examPassed": True,
        }
        self.by(self.branch, "recordTraining", papers=True, **course)
        self.later(5)
        self.resolve("ADMISSION_REVIEW")
        review = self.submit("submitPreReview")
        self.later(5)
        form = f"{self.day.year}-{self.case[-8:]}"  # one form, one person
        self.decide(review, opinion="预审合格", formSerialNumber=form)
        self.by(self.branch, "recordAdmissionForm", serialNumber=form)
        if self.edition == "MANUAL_2024":
            self.notice("BEFORE_ADMISSION_MEETING")
            notice = self.submit("submitNoticeReview")
            self.later(1)
            self.decide(notice)
        self.later(3)
        self.vote("ADMISSION")
        self.later(2)
        approval = self.submit("submitAdmissionApproval", monthlyDues="50.00", incomeBasis="WAGE", income="5000")
        self.later(10)
        self.by(self.committee, "recordSuperiorTalk", talkedBy=["组织员"], content="入党前谈话", opinion="同意")
        vote = {"due": 9, "present": 9, "approve": 9}
        self.decide(approval, committeeMetOn=self.day.isoformat(), vote=vote)

    def probationary_member(self) -> None:
        start = date.fromisoformat(self.look("probation { start }")["probation"]["start"])
        self.later(3)
        self.by(self.office, "acknowledgeUpwardFiling", number="东组备〔2028〕1号")
        self.by(self.branch, "recordOath", papers=True, place="党员活动室", leader="支部书记")
        for kind in ("RESULT_ANNOUNCED", "PARTY_GROUP_ASSIGNED"):
            self.by(self.branch, "recordStep", stepKind=kind)
        self.inspected(start, 4, 10)

    def inspected(self, since: date, *months: int) -> None:
        """An introducer's inspection of each half-year of the period that begins on `since`."""
        for after in months:
            self.day = months_after(since, after)
            self.opinion("PROBATION_INSPECTION", self.mentors[0])

    def prepared(self) -> None:
        """What a discussion has of its own, in its order: request, opinions, the committee's examination."""
        self.asked()
        self.heard()

    def asked(self) -> None:
        paper = self.by(
            self.person,
            "submitConversionRequest",
            "conversionRequest { id }",
            title="转正申请书",
            text="预备期将满，申请转正",
        )
        self.by(self.branch, "reviewConversionRequest", id=paper["conversionRequest"]["id"], approve=True)

    def heard(self) -> None:
        for mentor in self.mentors:
            self.opinion("INTRODUCER_CONVERSION", mentor)
        self.opinion("MEMBERS_AND_MASSES_CONVERSION")
        self.opinion("PARTY_GROUP")
        self.resolve("CONVERSION_REVIEW")

    def concluded(self, outcome: str, on: date | None = None, **given: Any) -> None:
        """The general meeting at the end of probation, or on the day to which it was put off, and the committee's decision."""
        self.day = on or self.expiry()
        self.vote("CONVERSION", outcome=outcome, **given)
        self.later(3)
        approval = self.submit("submitConversionApproval")
        self.later(5)
        self.decide(approval)

    def expiry(self) -> date:
        return date.fromisoformat(self.look("probation { eligibleOn }")["probation"]["eligibleOn"])

    def converted(self) -> None:
        self.day = self.expiry() - timedelta(days=20)
        self.prepared()
        self.concluded("CONVERT")

    def extended(self) -> None:
        """Half a year more: it is inspected, too, and what was said at the first discussion does not serve at the second."""
        since = self.expiry()
        self.day = since - timedelta(days=20)
        self.prepared()
        self.concluded("EXTEND", extensionMonths=6, nextMeetingOn=months_after(since, 6).isoformat())
        self.inspected(since, 5)

    def annulled(self) -> None:
        """An annulment needs the meeting and the superior's approval, and none of the papers of a conversion."""
        self.concluded("ANNUL", annulmentReason="NOT_QUALIFIED", annulmentText="延长期满仍不具备党员条件")

    def transferred(self) -> None:
        """Another branch asks with the code that the person gave it, examines what is handed over, and takes the case over."""
        self.later(10)
        code = self.person.act("createTransferCode", "transferCode", candidateId=self.case)["transferCode"]
        on, shown = self.day.isoformat(), "transfer { id status }"
        asked = self.next_door.act(
            "requestTransferIn", shown, idNumber=self.number, code=code, text="本人已到本单位工作", on=on
        )["transfer"]
        self.later(2)
        self.by(
            self.branch, "transferOut", shown, targetId=self.home(self.next_door), reason="WORK",
            introduction="预备期表现良好，已考察两次",
        )  # fmt: skip
        self.later(5)
        self.next_door.act(
            "acceptTransfer", shown, id=asked["id"], text="材料齐全，经严格审查合格", on=self.day.isoformat()
        )
        self.branch = self.next_door
        self.settle_in()
        self.by(self.branch, "assignContinuingIntroducer", memberIds=self.mentors)

    def put_off(self) -> None:
        """Who came lately is not known well enough: the discussion is put off, and party standing is not (Art. 35)."""
        since = self.expiry()
        self.day = since - timedelta(days=10)
        self.asked()
        self.day, later = since, months_after(since, 3)
        why = {"reason": "转入时间不长，需继续考察", "decision": "支委会决定推迟讨论"}
        self.by(self.branch, "postponeConversion", until=later.isoformat(), **why)
        self.day = later - timedelta(days=30)
        self.opinion("PROBATION_INSPECTION", self.mentors[0])
        self.day = later - timedelta(days=20)
        self.heard()
        self.concluded("CONVERT", later)

    def full_member(self) -> None:
        self.later(3)
        for kind in ("RESULT_ANNOUNCED", "CONVERSION_TALK", "FILE_HANDED_OVER"):
            self.by(self.branch, "recordStep", stepKind=kind)

    def look(self, shown: str) -> dict[str, Any]:
        return self.branch.ask(f"query ($id: ID!) {{ candidate(id: $id) {{ {shown} }} }}", id=self.case)["candidate"]

    def timeline(self) -> list[dict[str, Any]]:
        entries: list[dict[str, Any]] = []
        after = None
        query = """query ($id: ID!, $after: String) { candidate(id: $id) { timeline(first: 100, after: $after, orderBy: OLDEST) {
            nodes { on act kind stage by { name } } pageInfo { hasNextPage endCursor } } } }"""
        while True:
            page = self.branch.ask(query, id=self.case, after=after)["candidate"]["timeline"]
            entries += page["nodes"]
            if not page["pageInfo"]["hasNextPage"]:
                return entries
            after = page["pageInfo"]["endCursor"]


ENDS: dict[str, tuple[Callable[[Walk], None], ...]] = {
    "CONVERT": (Walk.converted, Walk.full_member),
    "EXTEND": (Walk.extended, Walk.converted, Walk.full_member),
    "ANNUL": (Walk.extended, Walk.annulled),
    "TRANSFER": (Walk.transferred, Walk.put_off, Walk.full_member),
}


def walk(url: str, edition: str, start: date, outcome: str = "CONVERT") -> Walk:
    """Leads one person from applicant to the end of probation: converted, extended and converted, extended and annulled, or
    converted by another branch, after the discussion was put off."""
    road = Walk(url, edition, start)
    for leg in (Walk.applicant, Walk.activist, Walk.target, Walk.probationary_member, *ENDS[outcome]):
        leg(road)
    return road


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--url", default="http://127.0.0.1:8000")
    options.add_argument("--edition", choices=("MANUAL_2024", "NATIONAL_2026"), default="MANUAL_2024")
    options.add_argument("--start", type=date.fromisoformat, help="the day of the application")
    options.add_argument("--outcome", choices=tuple(ENDS), default="CONVERT", help="what becomes of the probation")
    given = options.parse_args()
    usual = date(2026, 5, 12) if given.edition == "NATIONAL_2026" else date(2022, 3, 1)
    road = walk(given.url, given.edition, given.start or usual, given.outcome)
    for entry in road.timeline():
        print(
            f"{entry['on']}  {entry['act']:32} {entry['kind']:34} {entry['stage']:22} {(entry['by'] or {}).get('name', '')}"
        )
    case = road.look("name stage status partyStandingSince")
    print(f"\n{case['name']}: {case['stage']}, {case['status']}, party standing since {case['partyStandingSince']}")


if __name__ == "__main__":
    main()
