"""Signing in and out, and registering."""

import strawberry

from domain.orgs.actors import Role
from graph.inputs.accounts import SignInInput, SignOutInput
from graph.inputs.person import RegisterWithTokenInput
from graph.resolvers import people
from graph.schema.mutations.payloads import Returned
from graph.schema.mutations.rows import act, public_act

_WELCOME = {
    "login": Returned(str, "login", "登录名 · The login.", once=True),
    "name": Returned(str, "name", "姓名 · Whose account.", once=True),
    "role": Returned(Role, "role", "角色 · Its role; ask `me` for the rest.", once=True),
    "must_change_password": Returned(
        bool,
        "must_change_password",
        "须改密码 · The password is a temporary one: `setPassword` comes first.",
        once=True,
    ),
}


@strawberry.type
class Entrance:
    """Signing in and out, and registering."""

    sign_in = public_act(
        "signIn", SignInInput, _WELCOME, people.sign_in, "登录 · Password sign-in; sets the session cookie."
    )
    register_with_token = public_act(
        "registerWithToken",
        RegisterWithTokenInput,
        _WELCOME,
        people.register,
        "小程序注册 · A1b: the person binds an account, once.",
        sound=people.registrable,
    )
    sign_out = act("signOut", SignOutInput, {}, people.sign_out, "退出 · Ends this session, or all of the caller's.")
