"""Organizations, their rosters, and the holidays."""

from datetime import date

import strawberry
from strawberry import ID, UNSET

from domain.case.members import Discipline, DisciplineKind, MemberStatus
from domain.orgs.editions import Edition
from domain.orgs.organizations import OrgKind
from domain.orgs.settings import ActivistClock, CommitteeSettings, FilingMode, OverQuota, Quorum
from graph.conversion import repeated
from graph.inputs.acts import KeyedInput, VersionedInput, f

_ORG_VERSION = "版本 · The organization's version as the caller saw it; CONFLICT if it has changed."


@strawberry.input(description="采用规则版本 · For the own organization and everything under it, from a day on.")
class AdoptRuleSetInput(VersionedInput):
    organization_id: ID = f("组织 · Which organization.")
    version: int | None = f(_ORG_VERSION, None)
    edition: Edition = f("版本 · Which rule set.")
    since: date = f(
        "起始日 · From which day; the national text of 2026 not before 2026-05-11, no day past where there are cases."
    )
    reason: str = f("原因 · Why; required where an older text is followed again.", "")


@strawberry.input(
    description="党委设置 · Only stricter than the regulation and the superior's settings; all values together."
)
class CommitteeSettingsInput:
    activist_filing_mode: FilingMode = f("积极分子备案方式 · X6.", FilingMode.AUTO_ACCEPT)
    activist_clock: ActivistClock = f("积极分子起算 · R-ACT-5.", ActivistClock.RESOLUTION)
    waiting_months: int = f("申请等待月数 · R-APP-5; 0 for none.", 0)
    half_yearly_extras: bool = f("每半年三种意见 · R-ACT-6's additions.", True)
    notice_working_days: int = f("公示工作日 · R-DEV-3; at least 5.", 5)
    notice_before_admission: bool = f("支部大会前公示 · X2, under the national text.", False)
    quorum: Quorum = f("到会比例 · R-MTG-2.", Quorum.HALF)
    probation_inspection_months: int = f("预备期考察间隔 · R-PRB-5, months; at most 6.", 6)
    pre_review_lapses: bool = f("预审满一月失效 · R-MTG-1.", False)
    pre_review_days: int | None = f("预审天数 · R-PRE-5; null for none.", None)
    same_committee: bool = f("培养联系人、介绍人限同一党委 · R-ACT-4, R-DEV-6.", True)
    training_exam: bool = f("培训须考试 · R-DEV-12.", True)
    target_inspections: bool = f("发展对象每半年考察 · R-DEV-13.", True)
    dues_at_admission: bool = f("上报时填党费 · C12.", True)
    over_quota: OverQuota = f("超出年度计划 · R-PLN-1.", OverQuota.ALLOWED)
    require_second_factor: bool = f(
        "登录须双重验证 · Of whoever signs in at the organization and below it, from the day on.", False
    )
    erasure_months: int = f(
        "未入党档案保存月数 · For how long a case is kept, whole, that was archived before admission; 12 to 1200.", 60
    )

    def settings(self) -> CommitteeSettings:
        return CommitteeSettings(**{name: getattr(self, name) for name in CommitteeSettings.__struct_fields__})


@strawberry.input(description="设置党委规定 · For the own committee and everything under it.")
class SetCommitteeSettingsInput(VersionedInput):
    organization_id: ID = f("组织 · Which committee.")
    settings: CommitteeSettingsInput = f("设置 · All values.")
    effective_on: date | None = f("生效日期 · From which day; today if absent, a later day is planned.", None)
    reason: str = f("原因 · Why; required where less is demanded than until then.", "")
    version: int | None = f(_ORG_VERSION, None)


@repeated
@strawberry.input(description="逐个组织 · What one organization may admit in the year.")
class RecruitmentPlanItem:
    organization_id: ID = f("组织 · Below the own one; the topmost committee sets its own as well.")
    quota: int | None = f("名额 · How many; null takes the plan back.", None)
    version: int | None = f(
        "版本 · The plan's version as the caller saw it, 0 for none; CONFLICT if it has changed.", None
    )


@strawberry.input(
    description="下达发展党员计划 · How many each organization may admit in a year; what was laid down before stays on file."
)
class SetRecruitmentPlansInput(KeyedInput):
    year: int = f("年度 · Which year: this one, the one before, or one of the next five.")
    items: list[RecruitmentPlanItem] = f("逐个组织 · The plans, each organization once; at most 500.")
    note: str = f("说明 · On what it rests, such as the superior's document.", "")


@strawberry.input(
    description="设置打印模板 · From a day on the own organization, and those below it that have none of their own, edit prints of a kind by this"
    " file; what was laid down before stays on file."
)
class SetPrintTemplateInput(VersionedInput):
    kind: str = f("种类 · Which print, as in its address: `approval_reply` and so on.")
    file_id: ID | None = f(
        "文件 · The .docx, uploaded before; null takes the template back: the superior's holds again, or the product's.",
        None,
    )
    holds_from: date | None = f("起用日 · From which day; today if absent, never a day past.", None)
    note: str = f("说明 · What it is for, or why it is taken back.", "")
    version: int | None = f(
        "版本 · Of the kind's template as the caller saw it, 0 for none; CONFLICT if it has changed.", None
    )


@strawberry.input(description="新增组织 · By the system administrator.")
class CreateOrganizationInput(KeyedInput):
    proper = ("name",)
    superior_id: ID | None = f("上级 · Under which organization; absent for the root.", None)
    name: str = f("名称 · Name.")
    kind: OrgKind = f("类型 · Kind (R-ORG-4).")
    can_approve_admission: bool | None = f("审批权限 · By kind if absent.", None)
    can_develop: bool | None = f(
        "可发展党员 · By kind if absent: TEMPORARY and LEADING_GROUP never (C-31), one for members on the move not without conditions (C-28).",
        None,
    )
    has_committee: bool = f("设支委会 · R-ORG-2.", True)
    has_party_groups: bool = f("设党小组 · B7.", True)
    is_floating_members_org: bool = f("流动党员党组织 · C-28.", False)


@strawberry.input(
    description="编辑组织 · By the system administrator; only the fields given change, and null empties what may be empty."
)
class UpdateOrganizationInput(VersionedInput):
    proper = ("name",)
    id: ID = f("组织 · Which organization.")
    name: str | None = f("名称 · Name.", UNSET)
    can_approve_admission: bool | None = f("审批权限 · The power to approve.", UNSET)
    can_develop: bool | None = f("可发展党员 · C-31.", UNSET)
    has_committee: bool | None = f("设支委会 · R-ORG-2.", UNSET)
    has_party_groups: bool | None = f("设党小组 · B7.", UNSET)
    closed_on: date | None = f("撤销日期 · When it was dissolved; null takes it back.", UNSET)
    document_mark: str | None = f(
        "机关代字 · By which its documents are numbered from now on, as 建工党发; eight letters at the most.", UNSET
    )


@repeated
@strawberry.input(description="逐个组织 · An organization that is to change.")
class OrganizationItem:
    organization_id: ID = f("组织 · Which organization.")
    version: int | None = f(_ORG_VERSION, None)


@strawberry.input(
    description="调整隶属 · Organizations go below another superior, with all below them; all of them or none. A dry run tells how much would go."
)
class ReparentOrganizationsInput(KeyedInput):
    items: list[OrganizationItem] = f("逐个组织 · Those that go, none below another; at most 500.")
    superior_id: ID = f("新上级 · Below which organization.")
    reason: str = f("依据 · On what it rests, such as the superior's document.")


@strawberry.input(
    description="合并 · Several organizations become one, with all that is theirs; they are closed and stay on file below it. All of them or none."
)
class MergeOrganizationsInput(KeyedInput):
    proper = ("name",)
    items: list[OrganizationItem] = f("逐个组织 · Those that go into the other; at most 100.")
    into_id: ID | None = f("并入 · Into which organization of the same kind; absent for a new one.", None)
    superior_id: ID | None = f(
        "上级 · Below which organization the new one stands; absent for the first one's superior.", None
    )
    name: str | None = f("名称 · What the new one is called; of a new one alone.", None)
    reason: str = f("依据 · On what it rests, such as the superior's document.")


@repeated
@strawberry.input(description="划出部分 · Who goes into one organization.")
class SplitPart:
    proper = ("name",)
    into_id: ID | None = f("划入 · Into which organization of the same kind; absent for a new one.", None)
    superior_id: ID | None = f(
        "上级 · Below which organization the new one stands; absent for the same superior.", None
    )
    name: str | None = f("名称 · What the new one is called; of a new one alone.", None)
    member_ids: list[ID] = f("党员 · Entries of the roster; whose entry follows a case goes with the case.", [])
    candidate_ids: list[ID] = f("发展人员 · Cases; the person's entry on the roster goes along.", [])
    account_ids: list[ID] = f("账户 · Accounts that are offices there from then on.", [])


@strawberry.input(
    description="拆分 · Some of the people and cases of an organization go into others, new ones or such as stand; all that is named or nothing."
)
class SplitOrganizationInput(VersionedInput):
    organization_id: ID = f("组织 · Which organization.")
    version: int | None = f(_ORG_VERSION, None)
    parts: list[SplitPart] = f("划出部分 · Who goes where, nobody in two; at most 20, of 5000 people.")
    reason: str = f("依据 · On what it rests, such as the superior's document.")


@strawberry.input(
    description="撤销 · Organizations in which nobody and nothing is any more; a refusal says what remains, how many, and where to. All of them or none."
)
class DissolveOrganizationsInput(KeyedInput):
    items: list[OrganizationItem] = f("逐个组织 · Which; at most 500.")
    reason: str = f("依据 · On what it rests, such as the superior's document.")


@strawberry.input(description="支部联系人 · Whom those who are invited may ask; by the branch itself.")
class SetBranchContactInput(VersionedInput):
    proper = ("name",)
    name: str = f("联系人 · Name, and office if wanted; empty for nobody.", "")
    phone: str = f("联系电话 · Telephone number; empty for none.", "")
    version: int | None = f(_ORG_VERSION, None)


@strawberry.input(description="党纪处分 · R-DEV-7, R-DEV-8.")
class DisciplineInput:
    kind: DisciplineKind = f("种类 · Kind.")
    decided_on: date = f("决定日期 · When.")
    restored_on: date | None = f("恢复权利日期 · For 留党察看: when rights were restored.", None)

    def discipline(self) -> Discipline:
        return Discipline(self.kind, self.decided_on, self.restored_on)


@strawberry.input(description="党员 · What a roster entry says when it is made.")
class MemberFields:
    proper = ("name",)
    name: str = f("姓名 · Name.")
    status: MemberStatus = f("身份 · Full or probationary.", MemberStatus.FULL)
    position: str = f("职务 · Position, such as 书记.", "")
    full_since: date | None = f("转正日期 · Since when a full member.", None)
    joined_on: date | None = f("入册日期 · Since when on this roster; probation begins on it.", None)
    id_number: str | None = f("身份证号 · Used for the four-eyes check only; kept as a keyed digest.", None)


@strawberry.input(description="新增党员 · A roster entry of the own branch or below.")
class CreateMemberInput(MemberFields, KeyedInput):
    organization_id: ID = f("支部 · Which branch.")


@strawberry.input(
    description="编辑党员 · Only the fields given change; null, or an empty list, empties what may be empty."
)
class UpdateMemberInput(VersionedInput):
    proper = ("name",)
    id: ID = f("党员 · Which member.")
    name: str | None = f("姓名 · Name.", UNSET)
    status: MemberStatus | None = f("身份 · Full or probationary.", UNSET)
    position: str | None = f("职务 · Position.", UNSET)
    full_since: date | None = f("转正日期 · Since when a full member.", UNSET)
    joined_on: date | None = f("入册日期 · Since when on this roster; probation begins on it.", UNSET)
    left_on: date | None = f("离开日期 · When the member left the branch; null takes it back.", UNSET)
    left_reason: str | None = f("离开原因 · Why.", UNSET)
    excused_from: date | None = f("免到会起 · From when excused from voting (R-MTG-7).", UNSET)
    excused_until: date | None = f("免到会止 · Until when.", UNSET)
    excused_reason: str | None = f("免到会原因 · Why.", UNSET)
    disciplines: list[DisciplineInput] | None = f("党纪处分 · All of them; replaces what stood there.", UNSET)


@strawberry.input(description="节假日 · A day that differs from its weekday.")
class HolidayInput:
    day: date = f("日期 · Day.")
    working: bool = f("上班 · True for a weekend day worked (调休), false for a holiday.")
    name: str = f("名称 · Name.", "")
    version: int | None = f("版本 · The day's version as the caller saw it; CONFLICT if it has changed.", None)


@strawberry.input(
    description="设置节假日 · Days of a year that differ from their weekday; a day entered before is overwritten."
)
class SetHolidaysInput(KeyedInput):
    year: int = f("年份 · Year.")
    days: list[HolidayInput] = f("日期 · All days of the year that differ from their weekday.")
