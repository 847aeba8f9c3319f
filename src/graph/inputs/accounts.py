"""Accounts, tokens, signing in."""

import strawberry
from strawberry import ID, UNSET

from domain.orgs.actors import Role, SessionKind, TokenScope
from graph.inputs.acts import AnyInput, KeyedInput, VersionedInput, f

KIND = "会话方式 · By a cookie, or by a token in the answer for what keeps no cookies, such as a mini-program."


@strawberry.input(description="账户 · Who is to sign in, and as what.")
class AccountFields:
    proper = ("name",)
    login: str = f("登录名 · The name to sign in with.")
    name: str = f("姓名 · Whose account.")
    role: Role = f("角色 · Role; CANDIDATE accounts come by registration.")
    organization_id: ID | None = f("组织 · At which organization; absent for SYSTEM_ADMIN.", None)
    member_id: ID | None = f(
        "党员 · The holder's roster entry, for the four-eyes check; required of whoever is on the organization's roster.",
        None,
    )
    namesake: bool = f("同名他人 · Whoever stands on the roster by that name is somebody else.", False)
    password: str = f("初始密码 · At least ten characters, not the login, no common one.")
    temporary: bool = f(
        "临时密码 · Whether the password is temporary: good for 72 hours, and only to be changed.", False
    )


@strawberry.input(description="新增账户 · By the system administrator.")
class CreateAccountInput(AccountFields, KeyedInput):
    pass


@strawberry.input(description="邀请账户 · By a one-time link, with which the holder sets the password.")
class InviteAccountInput(KeyedInput):
    proper = ("name",)
    login: str = f("登录名 · The name to sign in with.")
    name: str = f("姓名 · Whose account.")
    role: Role = f("角色 · Role; CANDIDATE accounts come by registration.")
    organization_id: ID | None = f("组织 · At which organization; absent for SYSTEM_ADMIN.", None)
    member_id: ID | None = f(
        "党员 · The holder's roster entry; required of whoever is on the organization's roster.", None
    )
    namesake: bool = f("同名他人 · Whoever stands on the roster by that name is somebody else.", False)
    valid_days: int = f("有效天数 · 1 to 30.", 7)


@strawberry.input(description="重发邀请 · A new link; the earlier one opens nothing any more.")
class ReissueInvitationInput(VersionedInput):
    id: ID = f("账户 · Which account.")
    valid_days: int = f("有效天数 · 1 to 30.", 7)


@strawberry.input(description="作废邀请 · The open link of an account.")
class RevokeInvitationInput(VersionedInput):
    id: ID = f("账户 · Which account.")


@strawberry.input(description="接受邀请 · Sets the first password and signs in; once.")
class AcceptInvitationInput(AnyInput):
    token: str = f("邀请码 · What the link carries.")
    password: str = f("密码 · At least ten characters, not the login, no common one.")


@strawberry.input(description="恢复账户 · A disabled one signs in again.")
class EnableAccountInput(VersionedInput):
    id: ID = f("账户 · Which account.")


@strawberry.input(description="移交职务 · To another account of the same organization.")
class HandOverOfficeInput(VersionedInput):
    from_id: ID = f("移交人 · Whose account; it is disabled.")
    to_id: ID = f("接任人 · Whose account; it gets the role.")


@strawberry.input(description="切换职务 · To another account of the same person.")
class SwitchOfficeInput(AnyInput):
    account_id: ID = f("账户 · Which of `me.offices`.")
    password: str | None = f("密码 · Of that account; where it is not proved yet, or has a second factor.", None)
    code: str = f("验证码 · Of the authenticator app, where that account has a second factor; six digits.", "")
    recovery_code: str = f("恢复码 · In its place, once.", "")


@strawberry.input(description="编辑账户 · By the system administrator; only the fields given change.")
class UpdateAccountInput(VersionedInput):
    proper = ("name",)
    id: ID = f("账户 · Which account.")
    name: str | None = f("姓名 · Whose account.", UNSET)
    role: Role | None = f("角色 · Another role at the same organization; ends sessions and tokens.", UNSET)


@strawberry.input(description="停用账户 · By the system administrator.")
class DisableAccountInput(VersionedInput):
    id: ID = f("账户 · Which account.")


@strawberry.input(
    description="重置密码 · By the system administrator; somebody else's, which ends sessions and tokens."
)
class ResetPasswordInput(VersionedInput):
    account_id: ID = f("账户 · Which account.")


@strawberry.input(description="解除锁定 · By the system administrator; wrong passwords are forgotten.")
class UnlockAccountInput(VersionedInput):
    account_id: ID = f("账户 · Which account.")


@strawberry.input(description="修改密码 · One's own; ends all other sessions.")
class SetPasswordInput(VersionedInput):
    current_password: str = f("当前密码 · The present password.")
    password: str = f("新密码 · At least ten characters, not the login, not the present one, no common one.")


@strawberry.input(description="新增访问令牌 · For programs; shown once.")
class CreateAccessTokenInput(KeyedInput):
    label: str = f("名称 · What it is for.", "")
    valid_days: int = f("有效天数 · From 1 on, at most 366 unless the deployment says less.", 90)
    scopes: list[TokenScope] | None = f(
        "权限 · What it is good for, within what the role may do; reading always is. All of it unless said.", None
    )


@strawberry.input(description="作废访问令牌 · One of the own tokens.")
class RevokeAccessTokenInput(VersionedInput):
    id: ID = f("令牌 · Which token.")


@strawberry.input(description="登录 · Password sign-in; sets the session cookie.")
class SignInInput(AnyInput):
    login: str = f("登录名 · Login.")
    password: str = f("密码 · Password.")
    kind: SessionKind = f(KIND, SessionKind.COOKIE)
    code: str = f("验证码 · Of the authenticator app, where the account has a second factor; six digits.", "")
    recovery_code: str = f("恢复码 · In its place, once: one of those that were shown when it was set up.", "")


@strawberry.input(description="设置双重验证 · One's own second factor; it is asked for once it is confirmed.")
class EnrolSecondFactorInput(AnyInput):
    current_password: str = f("当前密码 · The present password.")


@strawberry.input(description="确认双重验证 · With a code that the app shows by now.")
class ConfirmSecondFactorInput(AnyInput):
    code: str = f("验证码 · Of the authenticator app; six digits.")


@strawberry.input(description="双重验证 · What proves the second factor that there is.")
class AnySecondFactorInput(AnyInput):
    code: str = f("验证码 · Of the authenticator app; six digits.", "")
    recovery_code: str = f("恢复码 · In its place, once.", "")


@strawberry.input(description="停用双重验证 · One's own.")
class RemoveSecondFactorInput(AnySecondFactorInput):
    pass


@strawberry.input(description="更换恢复码 · The old ones are worth nothing any more.")
class RenewRecoveryCodesInput(AnySecondFactorInput):
    pass


@strawberry.input(description="重置双重验证 · By the system administrator; of somebody who lost theirs.")
class ResetSecondFactorInput(VersionedInput):
    account_id: ID = f("账户 · Which account.")


@strawberry.input(description="结束会话 · One of the own sessions.")
class EndSessionInput(AnyInput):
    id: ID = f("会话 · Which session.")


@strawberry.input(description="退出其他设备 · All own sessions but this one.")
class EndOtherSessionsInput(AnyInput):
    pass


@strawberry.input(description="退出 · This session, or all of them.")
class SignOutInput(AnyInput):
    everywhere: bool = f("全部设备 · End all sessions of the account, not only this one.", False)
