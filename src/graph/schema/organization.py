"""Organizations, their rosters, and the accounts at them."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from msgspec import to_builtins

from domain.case.members import DisciplineKind, MemberStatus
from domain.orgs.actors import Role, SessionKind, TokenScope
from domain.orgs.editions import Edition
from domain.orgs.organizations import OrgKind
from domain.orgs.settings import NATIONAL_DEFAULTS, ActivistClock, FilingMode, OverQuota, Quorum
from domain.registration import InvitationState
from domain.roles import OFFICE
from graph.plan import Node, column, embedded, expression, fact, listed, many, noun, related, relation, value
from graph.plan.declarations.filters import any_of, asc, called, desc, equals, matches, under, when
from graph.plan.declarations.sources import Kind, Relation, Source
from graph.schema.cases import AssignmentFilter, AssignmentOrder, CandidateFilter, CandidateOrder
from graph.schema.days import begins, ends
from records.scope import WITHIN
from records.seals import LOGIN


def organization_of(via: str) -> Relation:
    """The organization that a row in scope names; it may lie in another part of the tree than the caller."""
    return relation(via, "party_org", same_scope=True, shown_as="organization_named")


@strawberry.type(description="党委设置 · What a committee decided for its subtree; never looser than the regulation.")
class CommitteeSettings:
    activist_filing_mode: FilingMode = value("积极分子备案方式 · X6.")
    activist_clock: ActivistClock = value("积极分子起算 · R-ACT-5.")
    waiting_months: int = value("申请等待月数 · R-APP-5.")
    half_yearly_extras: bool = value("每半年三种意见 · R-ACT-6.")
    notice_working_days: int = value("公示工作日 · R-DEV-3.")
    notice_before_admission: bool = value("支部大会前公示 · X2.")
    quorum: Quorum = value("到会比例 · R-MTG-2.")
    probation_inspection_months: int = value("预备期考察间隔(月) · R-PRB-5.")
    pre_review_lapses: bool = value("预审满一月失效 · R-MTG-1.")
    pre_review_days: int | None = value("预审天数 · R-PRE-5.")
    same_committee: bool = value("培养联系人、介绍人限同一党委 · R-ACT-4, R-DEV-6.")
    training_exam: bool = value("培训须考试 · R-DEV-12.")
    target_inspections: bool = value("发展对象每半年考察 · R-DEV-13.")
    dues_at_admission: bool = value("上报时填党费 · C12.")
    over_quota: OverQuota = value("超出年度计划 · R-PLN-1.")
    require_second_factor: bool = value("登录须双重验证 · Of whoever signs in at the organization and below it.")
    erasure_months: int = value(
        "未入党档案保存月数 · For how long a case is kept, whole, that was archived before admission (`eraseCase`)."
    )


@strawberry.type(description="党委设置变更 · What a committee demands from a day on, until its next change.")
class SettingsChange:
    effective_on: date | None = value("生效日期 · From which day; null from the beginning, a day to come is planned.")
    settings: CommitteeSettings = value("设置 · All values.")


@strawberry.type(description="曾隶属 · Under whom an organization stood until a day.")
class FormerSuperior:
    until: date = value("截止日期 · Until when.")
    name: str = value("上级 · What the superior was called then; empty where it was the topmost.")


# A candidate reads of the own branch what it is called.


# What was laid down before a setting was there says nothing of it: the law's value holds.
_UNSAID = to_builtins(NATIONAL_DEFAULTS)


def _history(history: Any, _: date) -> Any:
    """The stored history, each with all values."""
    return [{**change, "settings": {**_UNSAID, **change["settings"]}} for change in history or ()]


def _held(history: Any, today: date) -> Any:
    """What of the stored history holds today."""
    day = today.isoformat()
    held = [c["settings"] for c in _history(history, today) if (c["effective_on"] or "") <= day]
    return held[-1] if held else None


@noun(table="adoption", prefix="adp")
@strawberry.type(description="规则采用 · An organization follows an edition from a day on.")
class Adoption(Node):
    edition: Edition = fact("版本 · Which rule set.", column("edition"))
    since: date = fact("起始日 · From which day.", column("since"))


@strawberry.enum(description="排序 · The order of the list.")
class AdoptionOrder(Enum):
    SINCE = asc("按起始日 · By day.", "since")


@strawberry.enum(description="排序 · The order of the list.")
class OrganizationOrder(Enum):
    PATH = asc("按层级 · Along the tree.", "path")
    PATH_DESC = desc("按层级倒序 · Along the tree, from its end.", "path")
    NAME = asc("按名称 · By name.", "name")
    NAME_DESC = desc("按名称倒序 · By name, from the end.", "name")


@strawberry.input(description="组织筛选 · Which organizations.")
class OrganizationFilter:
    kind: list[OrgKind] | None = any_of("类型 · One of these kinds.", "kind")
    under: strawberry.ID | None = under("所属 · This organization and everything below.", "path")
    superior: strawberry.ID | None = equals("直接上级 · Directly under this organization.", "superior_id", prefix="org")
    name: str | None = called("名称 · The name contains this.", "name")
    closed: bool | None = when(
        "已撤销 · Dissolved or not.", true="{t}.closed_on IS NOT NULL", false="{t}.closed_on IS NULL"
    )


@strawberry.enum(description="排序 · The order of the list.")
class MemberOrder(Enum):
    NAME = asc("按姓名 · By name.", "name_key")
    NAME_DESC = desc("按姓名倒序 · By name, from the end.", "name_key")


@strawberry.input(description="党员筛选 · Which members.")
class MemberFilter:
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    status: list[MemberStatus] | None = any_of("身份 · One of these.", "status")
    name: str | None = called("姓名 · The name or its pinyin contains this.", "name", "name_key")
    present: bool | None = when(
        "在册 · Still on the roster today.",
        true="({t}.left_on IS NULL OR {t}.left_on > :today)",
        false="{t}.left_on <= :today",
    )


@noun(table="party_org", prefix="org")
@strawberry.type(description="党组织 · A party organization in the tree.")
class Organization(Node):
    name: str = fact("名称 · Name.", column("name"))
    kind: OrgKind = fact("类型 · Kind.", column("kind"))
    superior: Annotated["Organization", strawberry.lazy("graph.schema.organization")] | None = fact(
        "上级 · The superior organization.", relation("superior_id", "party_org")
    )
    can_approve_admission: bool = fact(
        "审批权限 · Whether it has the power to approve (Art. 22).", column("can_approve_admission")
    )
    can_develop: bool = fact("可发展党员 · Whether it may list and admit (C-31).", column("can_develop"))
    has_committee: bool = fact("设支委会 · Whether it has a branch committee (R-ORG-2).", column("has_committee"))
    has_party_groups: bool = fact("设党小组 · Whether it has party groups.", column("has_party_groups"))
    is_floating_members_org: bool = fact("流动党员党组织 · C-28.", column("is_floating_members_org"))
    closed_on: date | None = fact("撤销日期 · When it was dissolved.", column("closed_on"))
    successor: Annotated["Organization", strawberry.lazy("graph.schema.organization")] | None = fact(
        "并入 · Into which organization it was merged, where the caller sees that.",
        relation("successor_id", "party_org"),
    )
    former_superiors: list[FormerSuperior] = fact(
        "曾隶属 · Under whom it stood before, the earliest first.",
        embedded("formerly", reads=lambda found, _: found or [], roles=OFFICE),
    )
    document_mark: str = fact(
        "机关代字 · By which its documents are numbered, as 建工党发〔2026〕12号; empty where by year and serial alone.",
        column("document_mark"),
    )
    contact_name: str = fact("联系人 · Whom a person who is invited may ask.", column("contact_name"))
    contact_phone: str = fact("联系电话 · And under which number.", column("contact_phone"))
    version: int = fact("版本 · For optimistic writes.", column("version"))
    settings: CommitteeSettings | None = fact(
        "党委设置 · Its own settings, as they hold today; null when it has none.",
        embedded("settings", reads=_held, roles=OFFICE),
    )
    settings_history: list[SettingsChange] = fact(
        "党委设置变更 · Its own settings, each from its day on, the earliest first.",
        embedded("settings", reads=_history, roles=OFFICE),
    )
    adoptions = listed(
        lambda: Adoption, "org_id", description="采用的规则版本 · Editions it adopted.", order=AdoptionOrder.SINCE
    )
    subordinates = many(
        lambda: Organization,
        "superior_id",
        description="下级组织 · Directly below.",
        filter=OrganizationFilter,
        order=OrganizationOrder,
    )
    candidates = many(
        "graph.schema.candidate:Candidate", "org_id", description="发展人员 · Cases at this branch, in the caller's scope.",
        filter=CandidateFilter, order=CandidateOrder,
    )  # fmt: skip
    members = many(
        lambda: PartyMember, "org_id", description="党员名册 · Its roster.", filter=MemberFilter, order=MemberOrder
    )


@noun(table="party_org", shown_as="organization_named")
@strawberry.type(description="组织名称 · What an organization is called.")
class OrganizationName:
    name: str = fact("名称 · Name.", column("name"))


@noun(table="party_org", shown_as="receiving_branch")
@strawberry.type(
    description="可接收支部 · A branch to which a case can be handed over, anywhere in the tree; for branches."
)
class ReceivingBranch:
    branch_id: strawberry.ID = fact("支部 · As `targetId` of a transfer.", column("id", prefix="org"))
    name: str = fact("名称 · Name.", column("name"))
    superior: OrganizationName | None = fact(
        "上级 · The superior organization.",
        relation("superior_id", "party_org", shown_as="organization_named"),
    )


@strawberry.input(description="可接收支部筛选 · Which branches.")
class ReceivingBranchFilter:
    name: str | None = called("名称 · The name contains this.", "name")


@strawberry.type(description="党纪处分 · A punishment.")
class Discipline:
    kind: DisciplineKind = value("种类 · Kind.")
    decided_on: date = value("决定日期 · When.")
    restored_on: date | None = value("恢复权利日期 · When rights were restored.")


# Branches of the same committee pick mentors from each other's rosters; what befell a member is no business of theirs.
def _private(name: str, kind: Kind, otherwise: str = "NULL") -> Source:
    """A column of the roster that a sister branch does not see."""
    sql = f"CASE WHEN {WITHIN} THEN {{t}}.{name} ELSE {otherwise} END"
    return expression(sql, kind, nullable=otherwise == "NULL")


@noun(table="party_member", prefix="mem")
@strawberry.type(
    description="党员 · A roster entry; mentors and introducers are picked from the own branch or the same committee."
)
class PartyMember(Node):
    name: str = fact("姓名 · Name.", column("name"))
    status: MemberStatus = fact("身份 · Full or probationary.", column("status"))
    position: str = fact("职务 · Position.", column("position"))
    organization: Organization = fact("所在支部 · The branch.", organization_of("org_id"))
    full_since: date | None = fact("转正日期 · Since when a full member.", column("full_since"))
    joined_on: date | None = fact("入册日期 · Since when on this roster.", column("joined_on"))
    converted_on: date | None = fact(
        "转正审批日期 · When the conversion was approved; the vote is from that day.", column("converted_on")
    )
    follows_case: bool = fact(
        "随发展档案 · Whether a case keeps it: name, standing and dates are put right there (decision 41).",
        expression("({t}.candidate_id IS NOT NULL)", "bool"),
    )
    left_on: date | None = fact("离开日期 · When the member left.", column("left_on"))
    left_reason: str = fact(
        "离开原因，限本支部及上级 · Why; the branch's and its superiors'.", _private("left_reason", "text", "''")
    )
    excused_from: date | None = fact(
        "免到会起，限本支部及上级 · From when excused from voting; the branch's and its superiors'.",
        _private("excused_from", "date"),
    )
    excused_until: date | None = fact(
        "免到会止，限本支部及上级 · Until when; the branch's and its superiors'.", _private("excused_until", "date")
    )
    excused_reason: str = fact(
        "免到会原因，限本支部及上级 · Why; the branch's and its superiors'.", _private("excused_reason", "text", "''")
    )
    looked_after = many(
        "graph.schema.candidate:Assignment", "member_id",
        description="联系、介绍的人 · After whom the member looks, or looked.", filter=AssignmentFilter, order=AssignmentOrder,
    )  # fmt: skip
    disciplines: list[Discipline] = fact(
        "党纪处分，限本支部及上级 · Punishments; the branch's and its superiors'.", embedded("disciplines", when=WITHIN)
    )
    version: int = fact("版本 · For optimistic writes.", column("version"))


@noun(table="party_member", shown_as="roster_name")
@strawberry.type(
    description="名册姓名 · Who stands on a roster, by name: whose an account is. Also for whoever runs the installation."
)
class RosterName:
    member_id: strawberry.ID = fact("党员 · As `memberId` of a new account.", column("id", prefix="mem"))
    name: str = fact("姓名 · Name.", column("name"))
    organization: OrganizationName | None = fact(
        "所在支部 · The branch.", relation("org_id", "party_org", shown_as="organization_named")
    )


@strawberry.input(description="名册姓名筛选 · Which names.")
class RosterNameFilter:
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    name: str | None = called("姓名 · The name or its pinyin contains this.", "name", "name_key")
    present: bool | None = when(
        "在册 · Still on the roster today.",
        true="({t}.left_on IS NULL OR {t}.left_on > :today)",
        false="{t}.left_on <= :today",
    )


@noun(table="candidate", shown_as="case_name")
@strawberry.type(
    description="发展人员姓名 · Whose case a branch has, by name: who goes when it is parted. Also for whoever runs the installation, of cases underway."
)
class CaseName:
    candidate_id: strawberry.ID = fact("发展人员 · As `candidateIds` of a part.", column("id", prefix="cand"))
    name: str = fact("姓名 · Name.", column("name"))
    organization: OrganizationName | None = fact(
        "所在支部 · The branch.", relation("org_id", "party_org", shown_as="organization_named")
    )


@strawberry.input(description="发展人员姓名筛选 · Which names.")
class CaseNameFilter:
    organization: strawberry.ID | None = under("组织 · Of this organization or below.")
    name: str | None = called("姓名 · The name or its pinyin contains this.", "name", "name_key")


@noun(table="session", prefix="ses")
@strawberry.type(
    description="会话 · A browser, or what has no cookies, that is signed in; unused it ends after some hours."
)
class Session(Node):
    kind: SessionKind = fact("会话方式 · Whether by a cookie or a token.", column("kind"))
    device: str = fact(
        "设备 · The program and system it was opened with, as far as they are known; empty otherwise.", column("device")
    )
    current: bool = fact(
        "当前会话 · Whether this very request came by it.",
        expression("coalesce({t}.id = :scope_session, FALSE)", "bool"),
    )
    address: str = fact("地址 · The network address it was opened from.", column("address"))
    created_at: datetime = fact("登录时间 · When it was opened.", column("created_at"))
    seen_at: datetime = fact("最近使用 · When it was last used, to the minute.", column("seen_at"))
    expires_at: datetime = fact("到期时间 · When it ends at the latest.", column("expires_at"))


@strawberry.enum(description="排序 · The order of the list.")
class SessionOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "created_at")
    OLDEST = asc("按时间正序 · Oldest first.", "created_at")


@noun(table="account", prefix="acc")
@strawberry.type(description="账户 · Who may sign in.")
class Account(Node):
    login: str = fact("登录名 · Login.", column("login", sealed=LOGIN))
    name: str = fact("姓名 · Name.", column("name"))
    role: Role = fact("角色 · Role.", column("role"))
    organization: Organization | None = fact("组织 · At which organization.", relation("org_id", "party_org"))
    disabled: bool = fact("已停用 · Whether it is disabled.", expression("({t}.disabled_at IS NOT NULL)", "bool"))
    created_at: datetime = fact("创建时间 · When it was made.", column("created_at"))
    last_signed_in_at: datetime | None = fact("最近登录 · When somebody last signed in.", column("last_signed_in_at"))
    locked_until: datetime | None = fact(
        "锁定至 · Until when nobody may try, after too many wrong passwords; past or null when anybody may.",
        column("locked_until"),
    )
    password_expires_at: datetime | None = fact(
        "临时密码到期 · Set while the password is a temporary one, which has to be changed by then.",
        column("password_expires_at"),
    )
    second_factor_since: datetime | None = fact(
        "双重验证启用 · Since when a second factor is asked for at the sign-in; null where none is.",
        column("second_factor_since"),
    )
    holder: RosterName | None = fact(
        "本人 · The holder's roster entry; null for who is on no roster.",
        relation("member_id", "party_member", shown_as="roster_name"),
    )
    invited_until: datetime | None = fact(
        "邀请有效期 · Until when its one-time link opens; null where none is open.", column("invited_until")
    )
    sessions = many(
        lambda: Session, "account_id", description="会话 · Browsers that are signed in: the own, and all for who runs the installation.", order=SessionOrder,
    )  # fmt: skip
    version: int = fact("版本 · For optimistic writes.", column("version"))


@noun(table="account", shown_as="signatory")
@strawberry.type(
    description="经办人 · Who acted on a case: name, role and organization; the account is the administrator's business."
)
class Signatory:
    name: str = fact("姓名 · Name.", column("name"))
    role: Role = fact("角色 · Role.", column("role"))
    organization: Organization | None = fact("组织 · At which organization.", organization_of("org_id"))


@strawberry.enum(description="排序 · The order of the list.")
class AccountOrder(Enum):
    LOGIN = asc("按登录名 · By login.", "login")
    LOGIN_DESC = desc("按登录名倒序 · By login, from the end.", "login")


@strawberry.input(description="账户筛选 · Which accounts.")
class AccountFilter:
    role: list[Role] | None = any_of("角色 · One of these.", "role")
    name: str | None = called("姓名 · The name or login contains this.", "name", "login")
    organization: strawberry.ID | None = equals("组织 · At this organization.", "org_id", prefix="org")
    holder: strawberry.ID | None = equals(
        "本人 · Of this member: all offices of one person.", "member_id", prefix="mem"
    )
    disabled: bool | None = when(
        "已停用 · Disabled or not.", true="{t}.disabled_at IS NOT NULL", false="{t}.disabled_at IS NULL"
    )


@noun(table="access_token", prefix="tok")
@strawberry.type(description="访问令牌 · A program's token; the token itself is shown once, when it is made.")
class AccessToken(Node):
    label: str = fact("名称 · What it is for.", column("label"))
    scopes: list[TokenScope] = fact(
        "权限 · What it is good for, within what the role of its account may do.", column("scopes")
    )
    created_at: datetime = fact("创建时间 · When it was made.", column("created_at"))
    expires_at: datetime | None = fact("到期时间 · Until when.", column("expires_at"))
    revoked_at: datetime | None = fact("作废时间 · When it was revoked.", column("revoked_at"))
    version: int = fact(
        "版本 · For optimistic writes: 1, and 2 once it is revoked.",
        expression("(CASE WHEN {t}.revoked_at IS NULL THEN 1 ELSE 2 END)", "int"),
    )


@strawberry.enum(description="排序 · The order of the list.")
class AccessTokenOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "created_at")
    OLDEST = asc("按时间正序 · Oldest first.", "created_at")


def _stated(state: Any, _: Role | None) -> str:
    return str(getattr(state, "value", state))


_STATE = (
    "(CASE WHEN {t}.used_at IS NOT NULL THEN 'USED' WHEN {t}.revoked_at IS NOT NULL THEN 'REVOKED'"
    " WHEN {t}.expires_at <= :now THEN 'EXPIRED' ELSE 'OPEN' END)"
)


@noun(table="registration_token", prefix="rgt")
@strawberry.type(description="注册码 · What a registration QR code carries; the code itself is shown once.")
class RegistrationToken(Node):
    created_at: datetime = fact("创建时间 · When it was made.", column("created_at"))
    expires_at: datetime = fact("到期时间 · Until when.", column("expires_at"))
    used_at: datetime | None = fact("使用时间 · When it was used.", column("used_at"))
    revoked_at: datetime | None = fact("作废时间 · When it was revoked.", column("revoked_at"))
    status: InvitationState = fact("状态 · Whether it still opens something.", expression(_STATE, "text"))
    candidate: Any = related(
        "graph.schema.candidate:Candidate",
        "发展人员 · For whom.",
        relation("candidate_id", "candidate", same_scope=True),
    )


@strawberry.input(description="注册码筛选 · Which registration tokens.")
class RegistrationTokenFilter:
    status: InvitationState | None = matches("状态 · In this state.", f"{_STATE} = :value", "text", _stated)
    created_from: date | None = matches(
        "制作起 · Made on this day (Shanghai) or later.", "{t}.created_at >= :value", "instant", begins
    )
    created_to: date | None = matches(
        "制作止 · Made on this day (Shanghai) or before.", "{t}.created_at < :value", "instant", ends
    )
    expires_from: date | None = matches(
        "到期起 · Good until this day (Shanghai) or later.", "{t}.expires_at >= :value", "instant", begins
    )
    expires_to: date | None = matches(
        "到期止 · Good until this day (Shanghai) or before.", "{t}.expires_at < :value", "instant", ends
    )
    candidate: strawberry.ID | None = equals("发展人员 · Of this person.", "candidate_id", prefix="cand")


@strawberry.enum(description="排序 · The order of the list.")
class RegistrationTokenOrder(Enum):
    NEWEST = desc("按时间 · Newest first.", "created_at")
    OLDEST = asc("按时间正序 · Oldest first.", "created_at")


@strawberry.type(description="节假日 · A day that differs from its weekday.")
class Holiday:
    day: date = value("日期 · Day.")
    working: bool = value("上班 · True for a weekend day worked.")
    name: str = value("名称 · Name.")
    version: int = value("版本 · For optimistic writes.")
