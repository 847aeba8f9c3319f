"""Organizations, members, accounts and tokens."""

import strawberry

from graph.inputs.accounts import (
    CreateAccessTokenInput,
    CreateAccountInput,
    DisableAccountInput,
    EnableAccountInput,
    HandOverOfficeInput,
    InviteAccountInput,
    ReissueInvitationInput,
    ResetPasswordInput,
    ResetSecondFactorInput,
    RevokeAccessTokenInput,
    RevokeInvitationInput,
    SetPasswordInput,
    UnlockAccountInput,
    UpdateAccountInput,
)
from graph.inputs.organizations import (
    AdoptRuleSetInput,
    CreateMemberInput,
    CreateOrganizationInput,
    DissolveOrganizationsInput,
    MergeOrganizationsInput,
    ReparentOrganizationsInput,
    SetBranchContactInput,
    SetCommitteeSettingsInput,
    SetHolidaysInput,
    SetPrintTemplateInput,
    SetRecruitmentPlansInput,
    SplitOrganizationInput,
    UpdateMemberInput,
    UpdateOrganizationInput,
)
from graph.inputs.plural.entries import CreateAccountsInput, CreateMembersInput
from graph.resolvers import invitations, inviting, people, plans, printing, reorganizing, stacks
from graph.resolvers.acting import Proving
from graph.schema.mutations.payloads import Returned
from graph.schema.mutations.rows import act
from graph.schema.organization import AccessToken, Account, Organization, PartyMember
from graph.schema.plural import stack

_ORG = {"organization": Returned(Organization, "organization_id", "党组织 · The organization.")}
_MEMBER = {"member": Returned(PartyMember, "member_id", "党员 · The member.")}
_ACCOUNT = {"account": Returned(Account, "account_id", "账户 · The account.")}
# What went along when organizations change, or would go.
_GOES = {
    "organizations": "组织 · How many organizations stand elsewhere, are new or are closed, those below them among them.",
    "cases": "档案 · How many cases went along.",
    "submissions": "改报 · How many submissions that wait went to another committee.",
    "members": "党员 · How many entries of rosters went along.",
    "accounts": "账户 · How many accounts went along.",
    "transfers": "接转 · How many transfers that wait were led to where it is now.",
    "codes": "登记码、转入码 · How many codes are worth nothing any more.",
    "plans": "计划 · How many plans were laid down anew.",
}
_COUNTS = {name: Returned(int, name, text, once=True) for name, text in _GOES.items()}
_CARRIED = {name: _COUNTS[name] for name in ("organizations", "cases", "submissions")}
_INVITED = {
    **_ACCOUNT,
    "token": Returned(str, "token", "邀请码 · What the link carries; shown this once.", once=True),
    "url": Returned(
        str,
        "url",
        "邀请链接 · The page at which it is accepted, below this service's address; shown this once.",
        once=True,
    ),
    "qr": Returned(
        str,
        "qr",
        "二维码 · The same with this service's address as a QR code, a `data:` address for `<img>`; shown this once.",
        once=True,
    ),
}


@strawberry.type
class Organizations:
    """Organizations, members, accounts and tokens."""

    set_branch_contact = act(
        "setBranchContact", SetBranchContactInput, _ORG, invitations.set_contact, "设置支部联系人 · A1: whom the invited may ask.",
    )  # fmt: skip
    adopt_rule_set = act(
        "adoptRuleSet", AdoptRuleSetInput, _ORG, people.adopt, "采用规则版本 · For the own subtree, from a day on."
    )
    set_committee_settings = act(
        "setCommitteeSettings", SetCommitteeSettingsInput, _ORG, people.settle, "设置党委规定 · Only stricter."
    )
    set_recruitment_plans = act(
        "setRecruitmentPlans", SetRecruitmentPlansInput,
        {"count": Returned(int, "count", "数目 · How many plans were changed.", once=True)},
        plans.lay_down, "下达发展党员计划 · By the superior, for a year.",
    )  # fmt: skip
    set_print_template = act(
        "setPrintTemplate", SetPrintTemplateInput,
        {"version": Returned(int, "version", "版本 · How often the organization laid one down, or took it back.", once=True)},
        Proving(printing.looked_at, printing.lay_down), "设置打印模板 · Looked at before it is taken: fields that are not known are named.",
    )  # fmt: skip
    create_organization = act(
        "createOrganization",
        CreateOrganizationInput,
        _ORG,
        people.create_organization,
        "新增组织 · By the system administrator.",
    )
    update_organization = act(
        "updateOrganization",
        UpdateOrganizationInput,
        _ORG,
        people.update_organization,
        "编辑组织 · By the system administrator.",
    )
    reparent_organizations = act(
        "reparentOrganizations",
        ReparentOrganizationsInput,
        _CARRIED,
        reorganizing.reparent,
        "调整隶属 · By the system administrator; what waits for a decision goes to the new committee.",
    )
    merge_organizations = act(
        "mergeOrganizations",
        MergeOrganizationsInput,
        {"organization": Returned(Organization, "organization_id", "党组织 · What they are now."), **_COUNTS},
        reorganizing.merge,
        "合并组织 · By the system administrator; people, cases, accounts, plans and what waits go along.",
    )
    split_organization = act(
        "splitOrganization",
        SplitOrganizationInput,
        {"organization": Returned(Organization, "organization_id", "党组织 · What was parted."), **_COUNTS},
        reorganizing.split,
        "拆分组织 · By the system administrator; who is named goes, with what hangs on them.",
    )
    dissolve_organizations = act(
        "dissolveOrganizations",
        DissolveOrganizationsInput,
        {"organizations": _COUNTS["organizations"]},
        reorganizing.dissolve,
        "撤销组织 · By the system administrator; where nobody and nothing is any more.",
    )
    create_member = act("createMember", CreateMemberInput, _MEMBER, people.create_member, "新增党员 · A roster entry.")
    create_members = stack(
        "createMembers",
        CreateMembersInput,
        "member",
        PartyMember,
        stacks.each(people.create_member, record="member_id"),
        "批量新增党员 · The roster of a branch.",
    )
    update_member = act(
        "updateMember", UpdateMemberInput, _MEMBER, people.update_member, "编辑党员 · Left, excused, punished."
    )
    set_holidays = act(
        "setHolidays",
        SetHolidaysInput,
        {"count": Returned(int, "count", "天数 · How many days were entered.", once=True)},
        people.set_holidays,
        "设置节假日 · From the State Council's yearly notice (C-40).",
    )
    create_account = act(
        "createAccount", CreateAccountInput, _ACCOUNT, people.create_account, "新增账户 · By the system administrator."
    )
    create_accounts = stack(
        "createAccounts",
        CreateAccountsInput,
        "account",
        Account,
        stacks.each(people.create_account, record="account_id"),
        "批量新增账户 · By the system administrator.",
    )
    update_account = act(
        "updateAccount",
        UpdateAccountInput,
        _ACCOUNT,
        people.update_account,
        "编辑账户 · Name and role; another role ends sessions and tokens.",
    )
    disable_account = act(
        "disableAccount",
        DisableAccountInput,
        _ACCOUNT,
        people.disable_account,
        "停用账户 · By the system administrator.",
    )
    invite_account = act(
        "inviteAccount", InviteAccountInput, _INVITED, inviting.invite, "邀请账户 · By a one-time link, with which the holder sets the password."
    )  # fmt: skip
    reissue_invitation = act(
        "reissueInvitation", ReissueInvitationInput, _INVITED, inviting.reissue, "重发邀请 · A new link; the earlier one opens nothing any more."
    )  # fmt: skip
    revoke_invitation = act(
        "revokeInvitation", RevokeInvitationInput, _ACCOUNT, inviting.revoke, "作废邀请 · The open link of an account."
    )
    enable_account = act(
        "enableAccount",
        EnableAccountInput,
        _ACCOUNT,
        people.enable_account,
        "恢复账户 · A disabled one signs in again.",
    )
    hand_over_office = act(
        "handOverOffice",
        HandOverOfficeInput,
        {**_ACCOUNT, "heir": Returned(Account, "heir_id", "接任人 · Whoever has the office now.")},
        people.hand_over,
        "移交职务 · To another account of the same organization; the former holder's is disabled.",
    )
    reset_password = act(
        "resetPassword",
        ResetPasswordInput,
        {
            **_ACCOUNT,
            "temporary_password": Returned(str, "temporary_password", "临时密码 · Shown this once.", once=True),
        },
        people.reset_password,
        "重置密码 · Another's, to a random one for 72 hours; ends sessions and tokens.",
    )
    unlock_account = act(
        "unlockAccount",
        UnlockAccountInput,
        _ACCOUNT,
        people.unlock_account,
        "解除锁定 · After too many wrong passwords; by the system administrator.",
    )
    reset_second_factor = act(
        "resetSecondFactor",
        ResetSecondFactorInput,
        _ACCOUNT,
        people.reset_second_factor,
        "重置双重验证 · Another's, who lost it: it is taken off, and sessions and tokens end; by the system administrator.",
    )
    set_password = act(
        "setPassword",
        SetPasswordInput,
        {
            **_ACCOUNT,
            "token": Returned(
                str, "token", "会话令牌 · The new one of a BEARER session, which was opened anew.", once=True
            ),
        },
        people.change_password,
        "修改密码 · One's own.",
    )
    create_access_token = act(
        "createAccessToken",
        CreateAccessTokenInput,
        {
            "access_token": Returned(AccessToken, "token_id", "访问令牌 · The token's row."),
            "token": Returned(str, "token", "令牌 · Shown this once.", once=True),
        },
        people.create_token,
        "新增访问令牌 · For programs.",
    )
    revoke_access_token = act(
        "revokeAccessToken",
        RevokeAccessTokenInput,
        {"access_token": Returned(AccessToken, "token_id", "访问令牌 · The token's row.")},
        people.revoke_token,
        "作废访问令牌 · One of the own.",
    )
