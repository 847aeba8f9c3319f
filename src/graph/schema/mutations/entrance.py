"""Signing in and out, and registering."""

import strawberry

from domain.orgs.actors import Role
from graph.inputs.accounts import EndOtherSessionsInput, EndSessionInput, SignInInput, SignOutInput
from graph.inputs.person import GiveConsentInput, RegisterWithTokenInput, WithdrawConsentInput
from graph.resolvers import invitations, people
from graph.schema.mutations.payloads import Returned
from graph.schema.mutations.rows import act, public_act
from graph.schema.registration import Consent

_WELCOME = {
    "login": Returned(str, "login", "登录名 · The login.", once=True),
    "name": Returned(str, "name", "姓名 · Whose account.", once=True),
    "role": Returned(Role, "role", "角色 · Its role; ask `me` for the rest.", once=True),
    "token": Returned(
        str, "token", "会话令牌 · Of a BEARER session: for `Authorization: Bearer …`, shown this once.", once=True
    ),
    "must_change_password": Returned(
        bool,
        "must_change_password",
        "须改密码 · The password is a temporary one: `setPassword` comes first.",
        once=True,
    ),
}
_CONSENT = {"consent": Returned(Consent, "consent_id", "同意记录 · The record.")}


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
    sign_out = act("signOut", SignOutInput, {}, people.sign_out, "退出 · Ends this session, or all of the caller's.")
