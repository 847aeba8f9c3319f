"""Signing in and out, and registering."""

import strawberry

from domain.orgs.actors import Role, SecondFactorStep
from graph.inputs.accounts import (
    AcceptInvitationInput,
    ConfirmSecondFactorInput,
    EndOtherSessionsInput,
    EndSessionInput,
    EnrolSecondFactorInput,
    RemoveSecondFactorInput,
    RenewRecoveryCodesInput,
    SignInInput,
    SignOutInput,
    SwitchOfficeInput,
)
from graph.inputs.person import GiveConsentInput, RegisterWithTokenInput, WithdrawConsentInput
from graph.resolvers import factors, invitations, inviting, people
from graph.schema.mutations.payloads import Returned
from graph.schema.mutations.rows import act, public_act
from graph.schema.organization import Account
from graph.schema.registration import Consent

_WELCOME = {
    "login": Returned(str, "login", "登录名 · The login.", once=True),
    "name": Returned(str, "name", "姓名 · Whose account.", once=True),
    "role": Returned(Role, "role", "角色 · Its role; ask `me` for the rest.", once=True),
    "token": Returned(
        str, "token", "会话令牌 · Of a BEARER session: for `Authorization: Bearer …`, shown this once.", once=True
    ),
    "second_factor": Returned(
        SecondFactorStep,
        "second_factor",
        "双重验证 · REQUIRED: the password is right, send it again with `code`; ENROL: signed in, `enrolSecondFactor` comes first.",
        once=True,
    ),
    "must_change_password": Returned(
        bool,
        "must_change_password",
        "须改密码 · The password is a temporary one: `setPassword` comes first.",
        once=True,
    ),
}
_CONSENT = {"consent": Returned(Consent, "consent_id", "同意记录 · The record.")}

_ACCOUNT = {"account": Returned(Account, "account_id", "账户 · The account.")}
_CODES = {
    **_ACCOUNT,
    "recovery_codes": Returned(
        list[str], "recovery_codes", "恢复码 · Ten, each good once in place of a code; shown this once.", once=True
    ),
}


@strawberry.type
class Entrance:
    """Signing in and out, and registering."""

    sign_in = public_act(
        "signIn",
        SignInInput,
        _WELCOME,
        people.sign_in,
        "登录 · Password sign-in; sets the session cookie, or answers a token.",
    )
    register_with_token = public_act(
        "registerWithToken",
        RegisterWithTokenInput,
        _WELCOME,
        people.register,
        "小程序注册 · A1b: the person binds an account, once.",
        sound=people.registrable,
    )
    enrol_second_factor = act(
        "enrolSecondFactor",
        EnrolSecondFactorInput,
        {
            "secret": Returned(
                str, "secret", "密钥 · For an authenticator app, in base32; shown this once.", once=True
            ),
            "uri": Returned(str, "uri", "地址 · The same as an otpauth address; shown this once.", once=True),
            "qr": Returned(
                str, "qr", "二维码 · The same to be scanned, as the data address of an SVG; shown this once.", once=True
            ),
        },
        factors.enrol,
        "设置双重验证 · One's own second factor (TOTP): a secret, which a code of it confirms.",
    )
    confirm_second_factor = act(
        "confirmSecondFactor",
        ConfirmSecondFactorInput,
        _CODES,
        factors.confirm,
        "确认双重验证 · From then on it is asked for at the sign-in; other sessions end.",
    )
    renew_recovery_codes = act(
        "renewRecoveryCodes", RenewRecoveryCodesInput, _CODES, factors.renew, "更换恢复码 · Ten others."
    )
    remove_second_factor = act(
        "removeSecondFactor",
        RemoveSecondFactorInput,
        _ACCOUNT,
        factors.remove,
        "停用双重验证 · One's own; whoever must have one sets up another.",
    )
    end_session = act(
        "endSession", EndSessionInput, {}, people.end_session, "结束会话 · Signs out of one of the own sessions."
    )
    end_other_sessions = act(
        "endOtherSessions",
        EndOtherSessionsInput,
        {"count": Returned(int, "count", "数量 · How many sessions ended.", once=True)},
        people.end_other_sessions,
        "退出其他设备 · Signs out everywhere but here.",
    )
    give_consent = act(
        "giveConsent", GiveConsentInput, _CONSENT, invitations.give_consent, "同意个人信息处理 · A1b: where the text was renewed.",
    )  # fmt: skip
    withdraw_consent = act(
        "withdrawConsent", WithdrawConsentInput, _CONSENT, invitations.withdraw_consent, "撤回同意 · Ends the person's account.",
    )  # fmt: skip
    accept_invitation = public_act(
        "acceptInvitation",
        AcceptInvitationInput,
        _WELCOME,
        inviting.accept,
        "接受邀请 · Sets the first password and signs in; once.",
    )
    switch_office = act(
        "switchOffice", SwitchOfficeInput, _WELCOME, inviting.switch, "切换职务 · To another account of the same person; the session goes on as that."
    )  # fmt: skip
    sign_out = act("signOut", SignOutInput, {}, people.sign_out, "退出 · Ends this session, or all of the caller's.")
