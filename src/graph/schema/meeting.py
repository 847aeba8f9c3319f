"""General meetings and the vote on each person. Tallies only: nobody's vote is known."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated

import strawberry

from domain.orgs.editions import Edition
from domain.steps.meetings import AnnulmentReason, Attending, ConversionOutcome
from domain.votes import VoteResult
from graph.enums import VoteKind
from graph.plan import Node, column, embedded, expression, fact, many, noun, relation, value
from graph.plan.declarations.filters import any_of, asc, between, desc, equals, under
from graph.schema.days import DateRange
from graph.schema.organization import Organization, Signatory, organization_of
from graph.schema.record import LIVE, Attachment, Record, RecordOrder, voided
from records.scope import WITHIN

_VOTE_KIND = expression("replace({t}.kind, 'VOTE_', '')", "text")


@strawberry.input(description="表决筛选 · Which votes.")
class VoteFilter:
    result: list[VoteResult] | None = any_of("结果 · One of these.", "result")
    on: DateRange | None = between("会议日期 · Between these days.", "on")
    voided: bool | None = voided()


@noun(table="vote", prefix="vot")
@strawberry.type(description="表决 · The resolution of a general meeting on one person (C11, D7).")
class VoteRecord(Record, table="vote"):
    vote_kind: VoteKind = fact("表决事项 · Admission or conversion.", _VOTE_KIND)
    meeting: Annotated["Meeting", strawberry.lazy("graph.schema.meeting")] = fact(
        "会议 · At which meeting.", relation("meeting_id", "meeting", same_scope=True, shown_as="meeting_of_vote")
    )
    due_voters: int = fact("应到会有表决权 · Voters due.", column("due"))
    present_voters: int = fact("实到会 · Voters present.", column("present"))
    issued: int = fact("发出票 · Ballots issued.", column("issued"))
    returned: int = fact("收回票 · Ballots returned.", column("returned"))
    approve: int = fact("赞成 · In favour.", column("approve"))
    oppose: int = fact("不赞成 · Against.", column("oppose"))
    abstain: int = fact("弃权 · Abstentions.", column("abstain"))
    invalid: int = fact("无效 · Invalid.", column("invalid"))
    written_approve: int = fact("书面赞成 · Written in favour.", column("written_approve"))
    written_oppose: int = fact("书面不赞成 · Written against.", column("written_oppose"))
    written_abstain: int = fact("书面弃权 · Written abstentions.", column("written_abstain"))
    written_received_at: datetime | None = fact(
        "书面意见收到时间 · When the last was received.", column("written_received_at")
    )
    result: VoteResult = fact("结果 · What it came to.", column("result"))
    secret_ballot: bool = fact("无记名投票 · Whether the ballot was secret.", column("secret_ballot"))
    introducers_present: bool = fact("介绍人到会 · Whether the introducers were there.", column("introducers_present"))
    introducers_absence: str = fact("介绍人缺席说明 · Why not.", column("introducers_absence"))
    resolution: str = fact("决议 · Text of the resolution.", column("resolution"))
    outcome: ConversionOutcome | None = fact("转正表决事项 · For conversion.", column("outcome"))
    extension_months: int | None = fact("延长月数 · For EXTEND.", column("extension_months"))
    next_meeting_on: date | None = fact("下次召开会议时间 · For EXTEND.", column("next_meeting_on"))
    annulment_reason: AnnulmentReason | None = fact("取消原因 · For ANNUL.", column("annulment_reason"))
    annulment_text: str = fact("取消说明 · For ANNUL.", column("annulment_text"))


@strawberry.enum(description="排序 · The order of the list.")
class MeetingOrder(Enum):
    NEWEST = desc("最近在前 · Newest first.", "on")
    OLDEST = asc("最早在前 · Oldest first.", "on")


@strawberry.input(description="会议筛选 · Which meetings.")
class MeetingFilter:
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    branch: strawberry.ID | None = equals("支部 · Of this branch.", "org_id", prefix="org")
    on: DateRange | None = between("会议日期 · Between these days.", "on")


@strawberry.type(description="到会名册的一行 · Whether somebody took part in a meeting.")
class Attendee:
    member_id: strawberry.ID = value("党员 · The entry of the roster.", prefix="mem")
    name: str = value("姓名 · As they were called that day.")
    attending: Attending = value("到会情况 · Present, by a written opinion, or absent.")


@noun(table="meeting", prefix="mtg", gone_by="deleteGeneralMeeting")
@strawberry.type(description="支部大会 · A general meeting; each person has a vote of their own (R-MTG-5).")
class Meeting(Node):
    on: date = fact("会议日期 · The day of the meeting (Shanghai).", column("on"))
    branch: Organization = fact("支部 · Whose meeting.", organization_of("org_id"))
    started_at: datetime | None = fact("开始时间 · When it began.", column("started_at"))
    place: str = fact("地点 · Place.", column("place"))
    chair: str = fact("主持人 · Chair.", column("chair"))
    recorder: str = fact("记录人 · Recorder.", column("recorder"))
    scrutineer: str = fact("监票人 · Scrutineer.", column("scrutineer"))
    teller: str = fact("计票人 · Teller.", column("teller"))
    minutes: str = fact(
        "会议记录 · Minutes; they tell of others too, and are the branch's and its superiors' (a case that came along shows its vote).",
        expression(f"CASE WHEN {WITHIN} THEN {{t}}.minutes ELSE '' END", "text"),
    )
    attachments: list[Attachment] = fact(
        "附件 · The papers behind it; whose the minutes are, theirs are these.", embedded("attachments", when=WITHIN)
    )
    attendees: list[Attendee] = fact(
        "到会名册 · Who came; the branch's and its superiors', as the minutes are. Empty where only the number was counted.",
        embedded("attendees", when=WITHIN),
    )
    edition: Edition = fact("规则版本 · The edition in force on its day.", column("edition"))
    recorded_at: datetime = fact("录入时间 · When it was entered.", column("recorded_at"))
    recorded_by: Signatory | None = fact("录入人 · By whom.", relation("recorded_by_id", "account"))
    late_entry: bool = fact("补录 · Entered more than seven days later.", column("late_entry"))
    version: int = fact("版本 · For optimistic writes.", column("version"))
    votes = many(
        lambda: VoteRecord, "meeting_id", description="表决 · The resolutions, one for each person.",
        filter=VoteFilter, order=RecordOrder, where=LIVE,
    )  # fmt: skip
