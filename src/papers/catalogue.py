"""Every print there is: one row each, in the order of the road."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from importlib.resources import files
from typing import Any

from domain.orgs.actors import Role
from domain.text import Text

_HERE = files("papers")


class Print(Enum):
    """What can be printed, and of which object. The value is the name of its two files."""

    TALK_RECORD = ("talk_record", Text("谈话记录", "Talk record"), ("TalkRecord", "SuperiorTalk"))
    ACTIVIST_REGISTER = (
        "activist_register",
        Text("入党积极分子培养考察登记表", "Register of an activist's cultivation"),
        ("Candidate",),
    )
    REVIEW_CONCLUSION = (
        "review_conclusion",
        Text("政治审查结论性材料", "Conclusion of the political review"),
        ("PoliticalReview",),
    )
    APPROVAL_REQUEST = ("approval_request", Text("请示", "Request for filing or approval"), ("Approval",))
    APPROVAL_REPLY = ("approval_reply", Text("批复", "Reply of the committee"), ("Approval",))
    PUBLIC_NOTICE = ("public_notice", Text("公示", "Public notice"), ("PublicNotice",))
    NOTICE_POSTER = ("notice_poster", Text("公示海报", "Poster of a notice"), ("PublicNotice",))
    NOTICE_RESULT = ("notice_result", Text("公示情况登记表", "Result of a public notice"), ("PublicNotice",))
    VOTE_TALLY = ("vote_tally", Text("票决情况", "Tally of a vote"), ("VoteRecord",))
    BRANCH_RESOLUTION = (
        "branch_resolution",
        Text("支部大会决议", "Resolution of the general meeting"),
        ("VoteRecord",),
    )
    PROBATION_REGISTER = (
        "probation_register",
        Text("预备党员教育考察登记表", "Register of a probationary member's education"),
        ("Candidate",),
    )
    DOSSIER = ("dossier", Text("发展党员档案", "Whole dossier with its list of papers"), ("Candidate",))
    ROSTER = ("roster", Text("党员名册", "Roster of members"), ("Organization",))
    TRANSFER_PASSPORT = ("transfer_passport", Text("转接凭证", "Transfer passport"), ("Transfer",))
    # Of what else its question found, too: figures are of no object's row.
    YEARLY_REPORT = (
        "yearly_report",
        Text("发展党员工作年度报告", "Yearly report on admission"),
        ("Organization",),
    )

    def __init__(self, file: str, title: Text, of: tuple[str, ...]) -> None:
        self.file, self.title, self.of = file, title, of

    @property
    def issuers(self) -> frozenset[Role] | None:
        """Who alone issues it under a number; None: whoever issues documents. A committee's reply is the committee's; who leaves
        the system is introduced by the branch or its committee."""
        return _ISSUERS.get(self)

    def is_final(self, found: Mapping[str, Any]) -> bool:
        """Whether there is something to issue: of a reply, that somebody above decided."""
        if self is not Print.APPROVAL_REPLY:
            return True
        row = found["node"]
        return row["status"] not in ("SUBMITTED", "WITHDRAWN") and not row["acceptedOnSubmission"]

    @property
    def editable(self) -> bool:
        """Whether it is given as .docx as well: not what hangs on a wall, nor what is drawn or signed."""
        return self not in (Print.NOTICE_POSTER, Print.YEARLY_REPORT, Print.TRANSFER_PASSPORT)

    @property
    def sealed(self) -> bool:
        """Whether it shows what lies in a sealed review."""
        return self in (Print.REVIEW_CONCLUSION, Print.DOSSIER)

    @cached_property
    def question(self) -> str:
        """What it reads of the object `$id`."""
        return _HERE.joinpath("questions", f"{self.file}.graphql").read_text(encoding="utf-8")


_ISSUERS: dict[Print, frozenset[Role]] = {
    Print.APPROVAL_REPLY: frozenset({Role.COMMITTEE_ADMIN}),
    Print.TRANSFER_PASSPORT: frozenset({Role.BRANCH_ADMIN, Role.COMMITTEE_ADMIN}),
}
