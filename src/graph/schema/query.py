"""The menu of questions."""

from datetime import datetime
from typing import Annotated

import strawberry
from graphql import FieldNode, FragmentDefinitionNode, InlineFragmentNode, Node

from domain.case.assignments import AssignmentRole
from domain.identity import IdType
from domain.orgs.actors import Role
from graph.context import Info
from graph.plan import act, asked, by_id, counted, fact, many, node, nodes, one, value
from graph.plan.faults import bad_input
from graph.resolvers import finding, inviting, people
from graph.schema import copying, inbox, planning, plans, templates
from graph.schema import statistics as statistical
from graph.schema.approval import Approval, ApprovalFilter, ApprovalOrder
from graph.schema.audit import AuditEntry, AuditFilter, AuditOrder, AuditVerification, verification
from graph.schema.candidate import Candidate
from graph.schema.cases import CandidateFilter, CandidateOrder
from graph.schema.documents import (
    Document,
    DocumentFilter,
    DocumentOrder,
    DocumentProof,
    NoticeObjection,
    NoticeObjectionFilter,
    NoticeObjectionOrder,
    verify,
)
from graph.schema.inbox import InboxTotals, totals
from graph.schema.labels import EnumLabels, labels
from graph.schema.meeting import Meeting, MeetingFilter, MeetingOrder
from graph.schema.organization import (
    AccessToken,
    AccessTokenOrder,
    Account,
    AccountFilter,
    AccountOrder,
    CaseName,
    CaseNameFilter,
    Holiday,
    MemberFilter,
    MemberOrder,
    Organization,
    OrganizationFilter,
    OrganizationOrder,
    PartyMember,
    ReceivingBranch,
    ReceivingBranchFilter,
    RegistrationToken,
    RegistrationTokenFilter,
    RegistrationTokenOrder,
    RosterName,
    RosterNameFilter,
    Session,
)
from graph.schema.own_data import CorrectionRequest, CorrectionRequestFilter, CorrectionRequestOrder
from graph.schema.picking import eligible
from graph.schema.record import (
    LIVE,
    ConversionRequest,
    MembershipApplication,
    Opinion,
    OpinionFilter,
    PaperFilter,
    RecordOrder,
    ThoughtReport,
)
from graph.schema.registration import ConsentText, Invitation, consent_text, invitation
from graph.schema.regulation import PAGE, Regulation
from graph.schema.reminders import CalendarFeed, CalendarFeedOrder, Channel, ChannelOrder
from graph.schema.scalars import EARLIEST, LATEST
from graph.schema.statistics import Statistics, figures
from graph.schema.transfer import Transfer, TransferFilter, TransferOrder
from records.cases.inbox import waiting
from records.cases.statistics import seen
from records.organizations import calendar
from records.people.invitations import LinkState


@strawberry.type(
    description="职务 · One account of the caller's person: an account has one office, a person may have several."
)
class Office:
    account_id: strawberry.ID = value("账户 · As `accountId` of `switchOffice`.", prefix="acc")
    login: str = value("登录名 · Its login.")
    role: Role = value("角色 · Its role.")
    organization: str = value("组织 · What its organization is called.")
    current: bool = value("当前 · Whether the caller is signed in with it.")
    proved: bool = value("已验证 · Whether its password was given once: then no more is asked to go there.")


@strawberry.type(description="受邀账户 · What a one-time link tells whoever holds it.")
class InvitedAccount:
    login: str = value("登录名 · The name to sign in with.")
    name: str = value("姓名 · Whose account.")
    role: Role = value("角色 · Its role.")
    organization: str = value("组织 · At which organization.")
    expires_at: datetime = value("到期时间 · Until when the link opens.")
    state: LinkState = value("状态 · Whether it does now.")


async def _invited(
    info: Info, token: Annotated[str, strawberry.argument(description="邀请码 · What the link carries.")]
) -> InvitedAccount | None:
    return await inviting.read(info.context, token)  # type: ignore[return-value]  # the records' value; the plan reads it


@strawberry.type(description="当前用户 · The caller.")
class Me:
    account: Account | None = fact("账户 · The account signed in.", by_id("account_id"))
    role: Role = value("角色 · Its role.")
    organization: Organization | None = fact("组织 · At which organization.", by_id("organization_id"))
    acts: list[str] = value("可办操作 · The acts its role may do, by mutation name.")
    must_change_password: bool = value(
        "须改密码 · The password is a temporary one: nothing else is answered before it is changed."
    )
    candidate: Candidate | None = fact("本人档案 · A candidate's own case.", by_id("candidate_id"))
    must_enrol_second_factor: bool = value(
        "须设双重验证 · A second factor is required, and there is none: nothing else is answered before it is set up."
    )
    recovery_codes_left: int = value("剩余恢复码 · How many recovery codes are not used yet.")
    offices: list[Office] = value("职务 · All accounts of the caller's person, the present one first.")
    sessions: list[Session] = fact(
        "本人会话 · Where one is signed in, what was used last first; at most 100.", by_id("sessions")
    )


async def _me(info: Info) -> Me:
    more = {
        "sessions_too": _selects(info, "sessions"),
        "codes_too": _selects(info, "recoveryCodesLeft"),
        "offices_too": _selects(info, "offices"),
    }
    return await people.me(info.context, **more)  # type: ignore[return-value]  # the domain's value; the plan reads it


_SELECTING = (FieldNode, FragmentDefinitionNode, InlineFragmentNode)


def _selects(info: Info, name: str) -> bool:
    """Whether a field of this name may be selected, directly or by a fragment: then what it rests on is looked up."""
    raw = info._raw_info
    return any(_names(node, name) for node in (*raw.field_nodes, *raw.fragments.values()))


def _names(node: Node, name: str) -> bool:
    chosen = node.selection_set.selections if isinstance(node, _SELECTING) and node.selection_set else ()
    return any(
        each.name.value == name
        if isinstance(each, FieldNode)
        else isinstance(each, InlineFragmentNode) and _names(each, name)
        for each in chosen
    )


def _regulation() -> Regulation:
    return PAGE  # type: ignore[return-value]  # the domain's page; the plan reads it


async def _holidays(
    info: Info, year: Annotated[int, strawberry.argument(description="年份 · Which year.")]
) -> list[Holiday]:
    if not EARLIEST.year <= year <= LATEST.year:
        raise bad_input("年份须在 1900 至 2199 之间", "The year is from 1900 to 2199.", at=["year"])
    return await calendar.holidays_of(year)  # type: ignore[return-value]  # rows; the plan reads them


@strawberry.type(description="查找结果 · Who was found by a number.")
class FoundPeople:
    people: list[Candidate] = fact(
        "发展人员 · Their cases, the latest first; several of one person where there were.", by_id("people")
    )


async def _people(
    info: Info,
    id_number: Annotated[str | None, strawberry.argument(description="证件号 · The full ID number.")] = None,
    id_type: Annotated[IdType, strawberry.argument(description="证件类型 · Its type.")] = IdType.CITIZEN,
    phone: Annotated[str | None, strawberry.argument(description="手机号 · Or the full phone number.")] = None,
) -> FoundPeople:
    return await finding.people(info.context, id_number, id_type, phone)  # type: ignore[return-value]  # the plan reads it


def papers(target: type, what: str) -> object:
    """Of all people in scope: a branch finds here what waits for its review."""
    return many(lambda: target, None, description=what, filter=PaperFilter, order=RecordOrder, where=LIVE)


@strawberry.type(description="查询 · The menu of questions.")
class Query:
    node = node()
    nodes = nodes()
    candidate = one(lambda: Candidate, description="发展人员 · One case; null when out of scope.")
    candidates = many(
        lambda: Candidate,
        None,
        description="发展人员列表 · Cases in the caller's scope.",
        filter=CandidateFilter,
        order=CandidateOrder,
    )
    opinion = one(lambda: Opinion, description="意见 · One opinion.")
    opinions = many(
        lambda: Opinion, None, description="意见列表 · Opinions that stand.", filter=OpinionFilter, order=RecordOrder,
        where=LIVE,
    )  # fmt: skip
    applications = papers(MembershipApplication, "入党申请书 · Applications that stand.")
    thought_reports = papers(ThoughtReport, "思想汇报 · Thought reports that stand.")
    conversion_requests = papers(ConversionRequest, "转正申请书 · Conversion requests that stand.")
    correction_requests = many(
        lambda: CorrectionRequest, None, description="更正申请列表 · Requests in the caller's scope; a branch finds here what waits for its answer.",
        filter=CorrectionRequestFilter, order=CorrectionRequestOrder,
    )  # fmt: skip
    meeting = one(lambda: Meeting, description="支部大会 · One meeting.")
    meetings = many(
        lambda: Meeting, None, description="支部大会列表 · Meetings.", filter=MeetingFilter, order=MeetingOrder
    )
    approval = one(lambda: Approval, description="上报件 · One submission.")
    approvals = many(
        lambda: Approval, None, description="上报件列表 · Submissions; a committee's inbox with `addressedTo` and `status`.",
        filter=ApprovalFilter, order=ApprovalOrder,
    )  # fmt: skip
    document = one(lambda: Document, description="已出具文件 · One document.")
    documents = many(
        lambda: Document, None, description="已出具文件列表 · Prints that were issued, with the addresses of their files.",
        filter=DocumentFilter, order=DocumentOrder,
    )  # fmt: skip
    verify_document = asked(
        verify, description="文件核验 · Whether a paper with this code is genuine; open to everybody. Null for a code that is none.",
        graphql_type=DocumentProof | None, public=True,
    )  # fmt: skip
    notice_objections = many(
        lambda: NoticeObjection, None, description="公示异议列表 · Objections that were sent in by the pages of notices.",
        filter=NoticeObjectionFilter, order=NoticeObjectionOrder,
    )  # fmt: skip
    transfer = one(lambda: Transfer, description="接转 · One transfer.")
    transfers = many(
        lambda: Transfer, None, description="接转列表 · Cases that come and go: of the caller's organizations on either side.",
        filter=TransferFilter, order=TransferOrder,
    )  # fmt: skip
    organization = one(lambda: Organization, description="党组织 · One organization.")
    organizations = many(
        lambda: Organization,
        None,
        description="党组织列表 · The caller's part of the tree: the own committee, what lies below it, and the superiors above.",
        filter=OrganizationFilter,
        order=OrganizationOrder,
    )
    receiving_branches = many(
        lambda: ReceivingBranch, None, description="可接收支部 · Branches to which a case can be handed over, by name.",
        filter=ReceivingBranchFilter, order=OrganizationOrder,
    )  # fmt: skip
    member = one(lambda: PartyMember, description="党员 · One member.")
    members = many(
        lambda: PartyMember, None, description="党员列表 · To pick mentors and introducers from: own branch or same committee.",
        filter=MemberFilter, order=MemberOrder,
    )  # fmt: skip
    roster_names = many(
        lambda: RosterName, None, description="名册姓名列表 · To name whose an account is.",
        filter=RosterNameFilter, order=MemberOrder,
    )  # fmt: skip
    case_names = many(
        lambda: CaseName, None, description="发展人员姓名列表 · To name who goes when a branch is parted.",
        filter=CaseNameFilter, order=MemberOrder,
    )  # fmt: skip
    eligible_mentors = eligible(
        AssignmentRole.MENTOR,
        "可选培养联系人 · Everybody on the rosters in reach, judged by the rules of `assignMentors`.",
    )
    eligible_introducers = eligible(
        AssignmentRole.INTRODUCER, "可选入党介绍人 · The same by the rules of `assignIntroducers`."
    )
    meeting_plan = asked(
        planning.meeting_plan, weight=40, graphql_type=planning.MeetingPlan,
        description="会议计划 · On which days a general meeting of the branch can resolve on whom, and who will be due.",
    )  # fmt: skip
    attendance = asked(
        planning.attendance, description="到会预测 · Who is due at a general meeting of the branch on a day.",
        graphql_type=planning.Attendance,
    )  # fmt: skip
    caretakers = asked(
        planning.caretakers, description="联系人、介绍人负荷 · Who looks after people, how many, and with what risk.",
        graphql_type=planning.Caretakers,
    )  # fmt: skip
    recruitment_plans = asked(
        plans.recruitment_plans, description="发展党员计划列表 · How many may be admitted in a year, and how many were.",
        graphql_type=plans.RecruitmentPlans,
    )  # fmt: skip
    recruitment_forecast = asked(
        plans.recruitment_forecast, weight=40, description="发展预测 · How many of a branch can be admitted by the end of a year.",
        graphql_type=plans.RecruitmentForecast,
    )  # fmt: skip
    print_templates = asked(
        templates.print_templates, weight=20, graphql_type=list[templates.PrintTemplate],
        description="打印模板列表 · By what each print is edited at the caller's organization, and what a template may name.",
    )  # fmt: skip
    accounts = many(
        lambda: Account,
        None,
        description="账户列表 · Accounts in the caller's scope.",
        filter=AccountFilter,
        order=AccountOrder,
    )
    access_tokens = many(
        lambda: AccessToken, None, description="访问令牌 · The caller's own tokens.", order=AccessTokenOrder
    )
    calendar_feeds = many(
        lambda: CalendarFeed, None, description="日历订阅列表 · The caller's own calendars.", order=CalendarFeedOrder
    )
    channels = many(lambda: Channel, None, description="通知渠道列表 · The caller's own channels.", order=ChannelOrder)
    registration_tokens = many(
        lambda: RegistrationToken, None, description="注册码 · Registration tokens of the own branch.",
        filter=RegistrationTokenFilter, order=RegistrationTokenOrder,
    )  # fmt: skip
    invitation = asked(
        invitation, description="邀请 · Who invites, by the token of a QR code; open to whoever has one. Null for what is no token.",
        graphql_type=Invitation | None, public=True,
    )  # fmt: skip
    consent_text = asked(
        consent_text, description="个人信息处理告知书 · What a person agrees to when they register; open to everybody.",
        graphql_type=ConsentText, public=True,
    )  # fmt: skip
    audit_trail = many(
        lambda: AuditEntry, None, description="审计记录 · The trail of every act in the caller's scope; auditors only.",
        filter=AuditFilter, order=AuditOrder,
    )  # fmt: skip
    audit_verification = asked(
        verification, description="审计核对 · Whether the trail is whole; some thousand rows a request.",
        graphql_type=AuditVerification | None,
    )  # fmt: skip
    inbox_totals = counted(
        totals,
        seen=waiting,
        kinds=inbox.KINDS,
        description="收件箱数量 · How many submissions wait under each quick filter, by kind and by branch.",
        graphql_type=InboxTotals,
    )
    statistics = counted(
        figures,
        seen=seen,
        kinds=statistical.KINDS,
        description="统计 · How many people are where, who arrived when, and who they are.",
        graphql_type=Statistics,
    )
    copied_texts = asked(
        copying.copied_texts, weight=40, graphql_type=copying.CopiedTexts,
        description="雷同文字 · What was written about several people in nearly the same words.",
    )  # fmt: skip
    invited_account = act(
        _invited, description="受邀账户 · What a one-time link says, to strangers too; null for one that opens nothing.",
        graphql_type=InvitedAccount, public=True,
    )  # fmt: skip
    me = asked(_me, description="当前用户 · The caller.", graphql_type=Me)
    people_by_number = asked(
        _people, description="按证件号、手机号查找 · Whoever of the own branch has this exact number; the look-up is an act in the journal.",
        graphql_type=FoundPeople,
    )  # fmt: skip
    labels = asked(
        labels,
        description="取值名称 · What the values of the enums are called, by language.",
        graphql_type=list[EnumLabels],
    )
    regulation = asked(_regulation, description="规定 · The regulation as data.", graphql_type=Regulation)
    holidays = asked(
        _holidays, description="节假日 · The days of a year that differ from their weekday.", graphql_type=list[Holiday]
    )
