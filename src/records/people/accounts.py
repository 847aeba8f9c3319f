"""Accounts: who may sign in, in which role, at which organization; found by what they prove, entered, changed and disabled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from msgspec.structs import replace
from tortoise.expressions import Q
from tortoise.transactions import in_transaction

from domain.calendar import SHANGHAI
from domain.orgs.actors import Actor, Role
from domain.orgs.organizations import OrgKind
from domain.roles import seated
from domain.text import folded
from records import scope, seals, stamps, tables
from records.counts import counted
from records.engines import sets
from records.errors import BadInput, Conflict, NotFound, Stale, as_seen, conflicts
from records.events import news
from records.organizations import tree
from records.people import backoff, callers, factors, logins, passwords
from records.trail import journal

# A temporary password is told on paper or by telephone: it opens the account so long, and only to be changed.
TEMPORARY = timedelta(hours=72)


def request_of(context: Any) -> str:
    return context.request_id if context is not None else ""


# ── who somebody is ─────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Known:
    """An account that may sign in."""

    id: UUID
    login: str
    name: str
    role: Role
    org_id: UUID | None
    candidate_id: UUID | None
    member_id: UUID | None
    person_key: str
    must_change: bool = False
    second_factor: bool = False


def known_of(row: tables.Account) -> Known:
    return Known(
        row.id,
        row.login,
        row.name,
        Role(row.role),
        row.org_id,  # type: ignore[attr-defined]  # keys of relations
        row.candidate_id,  # type: ignore[attr-defined]
        row.member_id,  # type: ignore[attr-defined]
        row.person_key,
        row.password_expires_at is not None,
        row.second_factor_since is not None,
    )


async def find(account_id: UUID) -> Known | None:
    row = await tables.Account.get_or_none(id=account_id, disabled_at=None)
    return known_of(row) if row else None


async def by_login(login: str) -> Known | None:
    row = await called(login)
    return known_of(row) if row else None


async def called(login: str) -> tables.Account | None:
    """Whose login this is, however it is typed; of before numbers were kept as they are dialled some stand as they were typed."""
    typed, form = folded(login), logins.form(login)
    # Folded a text may be many times as long, and longer than any login.
    if len(typed) > logins.LONGEST:
        return None
    found = await tables.Account.filter(login__in=[typed, form], disabled_at=None)
    return next((row for row in found if row.login == typed), found[0] if found else None)


async def find_for_sign_in(login: str, password: str) -> Known | None:
    """The account with this login and password; None alike for an unknown login and a wrong or expired password.

    A failure is an act of the journal. The caller counts attempts first, so that a flood does not fill it.
    """
    row, matches = await _proved(login, password)
    if row and matches:
        return known_of(row)
    counted.sign_ins_failed += 1
    await _failed(login, row)
    return None


async def _proved(login: str, password: str) -> tuple[tables.Account | None, bool]:
    row = await called(login)
    matches = await passwords.matches(
        row.password_hash if row else "", password, str(row.id) if row else logins.form(login)
    )
    return row, bool(row and matches and not _expired(row))


def _expired(row: tables.Account) -> bool:
    return row.password_expires_at is not None and row.password_expires_at <= stamps.now()


async def _failed(login: str, row: tables.Account | None) -> None:
    """Never the login as it was typed: people type their passwords there. Equal ones have equal codes."""
    after = {"failed": True, "login": seals.current().code(f"login {logins.form(login)}".encode())}
    path = await path_of(row.org_id if row else None)  # type: ignore[attr-defined]  # Tortoise's key column
    await journal.append_org(None, "signIn", org_path=path, record_id=row.id if row else None, after=after)


async def path_of(org_id: UUID | None) -> str:
    """The path of an organization; empty for who has none."""
    rows = await sets.select("SELECT path FROM party_org WHERE id = :id", {"id": org_id})
    return str(rows[0]["path"]) if rows else ""


async def actor_of(account: Known) -> Actor:
    """The actor an account stands for, with the paths its scope rests on."""
    return await callers.by_account(account.id)


async def as_holder(actor: Actor) -> Actor:
    """The actor with the other accounts of whoever holds this one: an account has one office, its holder may have two."""
    where, values = same_person(actor)
    rows = await sets.select(f"SELECT a.id FROM account AS a WHERE a.id <> :id AND {where}", values)  # noqa: S608 -- texts of ours
    return replace(actor, also=frozenset(UUID(str(row["id"])) for row in rows))


# Whose number was learnt only after the account was made: the roster says it.
_OF_THE_MEMBER = "a.member_id IN (SELECT m.id FROM party_member AS m WHERE m.person_key = :person_key)"


def same_person(actor: Actor) -> tuple[str, dict[str, object]]:
    """What makes an account `a` one of whoever holds the actor's, and its values: the roster's entry, the number of either, or
    that it was proved before."""
    proved = "a.office_group = (SELECT o.office_group FROM account AS o WHERE o.id = :id)"
    values: dict[str, object] = {"id": actor.account_id}
    either = [proved]
    if actor.member_id:
        either.append("a.member_id = :member_id")
        values["member_id"] = actor.member_id
    if actor.person_key:
        either += ["a.person_key = :person_key", _OF_THE_MEMBER]
        values["person_key"] = actor.person_key
    return f"({' OR '.join(either)})", values


async def follow_number(case_id: UUID, person_key: str) -> None:
    """A person's number was put right: who signs in as that person, or as the member they became, is still that person."""
    theirs = "candidate_id = :case OR member_id IN (SELECT id FROM party_member WHERE candidate_id = :case)"
    await sets.select(f"UPDATE account SET person_key = :key WHERE {theirs}", {"case": case_id, "key": person_key})  # noqa: S608 -- texts of ours


# ── accounts ────────────────────────────────────────────────────────────────────────────────────────────────────────


async def create_account(
    actor: Actor | None,
    *,
    login: str,
    name: str,
    role: Role,
    org_id: UUID | None,
    password: str,
    member_id: UUID | None = None,
    temporary: bool = False,
    namesake: bool = False,
    context: Any = None,
    act: str = "createAccount",
) -> UUID:
    """A new account. The command line and the demo create without an actor; everybody else through the role table.

    Without a password nobody signs in: it is a program's, with tokens, or somebody's who is invited. `temporary`: the holder
    has to change it. `namesake`: whoever stands on the organization's roster by that name is somebody else.
    """
    login = logins.sound(login)
    if password:
        passwords.check(password, login=login, name=name)
    digest = await passwords.hashed(password, login) if password else ""
    async with in_transaction():
        org = await tables.PartyOrg.filter(id=org_id).select_for_update().get_or_none() if org_id else None
        if org_id and (org is None or (actor is not None and not scope.covers(scope.scope_of(actor), org.path))):
            raise NotFound
        if org is not None:
            tree.standing({"name": org.name, "closed_on": org.closed_on}, "organization_id")
        _seated(role, org)
        member = await tables.PartyMember.get_or_none(id=member_id) if member_id else None
        if member_id and member is None:
            raise NotFound("查无此党员", "There is no such member.", "member_id")
        if actor is not None and org is not None and member is None and not namesake:
            await _on_no_roster(org, name)
        if await tables.Account.exists(login=login):
            raise Conflict("登录名已被使用", "The login is taken.", "login")
        # Two of them may have come this far at once; the index knows.
        with conflicts():
            row = await tables.Account.create(
                login=login, name=name, role=role, org_id=org_id, member_id=member_id,
                person_key=member.person_key if member else "", password_hash=digest, created_at=stamps.now(),
                password_expires_at=stamps.now() + TEMPORARY if temporary else None,
            )  # fmt: skip
        after = {"login": logins.told(login), "role": role} | ({"namesake": True} if namesake else {})
        await journal.append_org(
            actor, act, org_path=org.path if org else "/", record_id=row.id, after=after, request_id=request_of(context)
        )
    return row.id


async def _on_no_roster(org: tables.PartyOrg, name: str) -> None:
    """Four eyes are a person's: the account of somebody on a roster says of whom."""
    left = Q(left_on=None) | Q(left_on__gt=stamps.now().astimezone(SHANGHAI).date())
    if await tables.PartyMember.filter(left, name=name, org_path__startswith=org.path).exists():
        zh, en = (
            "名册上有同名党员，请指明；如系同名他人，请注明",
            "Somebody of that name is on the roster: name them, or say that it is a namesake.",
        )
        raise BadInput(("member_id",), zh, en)


async def reached(actor: Actor, account_id: UUID, version: int | None) -> tuple[tables.Account, str]:
    """An account in the actor's reach, and the path of its organization; NotFound alike for one that is not, Stale where
    the caller saw another version of it.

    One without an organization is the installation's: who reaches less than all of it does not reach that.
    """
    row = await tables.Account.get_or_none(id=account_id).select_related("org")
    path = row.org.path if row and row.org else "/"
    if row is None or not scope.covers(scope.scope_of(actor), path):
        raise NotFound
    as_seen(account_id, version, row.version)
    return row, path


async def change(row: tables.Account, **columns: Any) -> None:
    """Stale where somebody was quicker."""
    standing = tables.Account.filter(id=row.id, version=row.version)
    # SQLite counts what its triggers write along with it.
    if not await standing.update(**columns, version=row.version + 1):
        raise Stale(row.id)


async def show_out(account_id: UUID) -> None:
    """Its sessions and tokens end; who listens is asked again who they are."""
    await tables.Session.filter(account_id=account_id).delete()
    await tables.AccessToken.filter(account_id=account_id, revoked_at=None).update(revoked_at=stamps.now())
    await news.tell_left(account_id)


async def update_account(
    actor: Actor,
    account_id: UUID,
    *,
    name: str | None,
    role: Role | None,
    context: Any,
    act: str,
    version: int | None = None,
) -> None:
    """Another name, or another role at the same organization; who has another role signs in anew."""
    async with in_transaction():
        row, path = await reached(actor, account_id, version)
        before = {"name": row.name, "role": row.role}
        after = {"name": row.name if name is None else name, "role": role or row.role}
        if after == before:
            return
        if after["role"] != row.role:
            _may_change_role(actor, row, Role(after["role"]))
            _seated(Role(after["role"]), row.org)
            await show_out(account_id)
        await change(row, **after)
        await journal.append_org(
            actor, act, org_path=path, record_id=account_id, before=before, after=after, request_id=request_of(context)
        )


def _may_change_role(actor: Actor, row: tables.Account, role: Role, said_by: str = "role") -> None:
    """Who runs the installation has no organization, a candidate has a case: neither role is come to or left."""
    if row.id == actor.account_id:
        raise BadInput((said_by,), "不能更改自己的角色", "Not one's own role.")
    if {Role(row.role), role} & {Role.CANDIDATE, Role.SYSTEM_ADMIN}:
        raise BadInput(
            (said_by,), "该角色须另建账户", "Such a role is not changed to or from; it wants an account of its own."
        )


async def check_seat(role: Role, org_id: UUID) -> None:
    """BadInput where `_seated` says so of an organization that there is."""
    _seated(role, await tables.PartyOrg.get_or_none(id=org_id))


def _seated(role: Role, org: tables.PartyOrg | None) -> None:
    """BadInput for a role that organizations of this kind do not have."""
    if org is not None and not seated(role, OrgKind(org.kind)):
        raise BadInput(("role",), "该类组织没有此角色", "Organizations of this kind have no such role.")


async def disable_account(
    actor: Actor, account_id: UUID, *, context: Any, act: str, version: int | None = None
) -> None:
    """The account signs in no more; its sessions and tokens end."""
    async with in_transaction():
        row, path = await reached(actor, account_id, version)
        if account_id == actor.account_id:
            raise BadInput(("id",), "不能停用自己的账户", "Not one's own account.")
        await change(row, disabled_at=stamps.now(), office_group=None, invite_digest=None, invited_until=None)
        await show_out(account_id)
        await journal.append_org(actor, act, org_path=path, record_id=account_id, request_id=request_of(context))


async def close(account_id: UUID) -> None:
    """Its holder ends it: it signs in no more, and its sessions and tokens end. The journal is the caller's."""
    await change(await tables.Account.get(id=account_id), disabled_at=stamps.now(), office_group=None)
    await show_out(account_id)


async def enable_account(actor: Actor, account_id: UUID, *, context: Any, act: str, version: int | None = None) -> None:
    """A disabled account signs in again, with its old password; its sessions and tokens stay ended."""
    async with in_transaction():
        row, path = await reached(actor, account_id, version)
        if row.disabled_at is None:
            raise BadInput(("id",), "账户未停用", "The account is not disabled.")
        if Role(row.role) is Role.CANDIDATE and await tables.Account.exists(
            candidate_id=row.candidate_id,  # type: ignore[attr-defined]  # Tortoise's key column
            disabled_at=None,
        ):
            raise BadInput(("id",), "本人已另有账户", "The person has another account by now.")
        last = await tables.Consent.filter(account_id=account_id).order_by("-given_at").first()
        if last is not None and last.withdrawn_at is not None:
            # It rested on a consent, which only the person gives: by a new registration code.
            raise BadInput(
                ("id",),
                "本人已撤回同意，须凭新的注册码重新注册",
                "Its holder withdrew the consent; a new code lets them register anew.",
            )
        await change(row, disabled_at=None)
        await backoff.forgive(account_id)
        await journal.append_org(actor, act, org_path=path, record_id=account_id, request_id=request_of(context))


async def hand_over(
    actor: Actor, from_id: UUID, to_id: UUID, *, context: Any, act: str, version: int | None = None
) -> None:
    """An office goes from its holder to another account of the same organization: that gets the role, this is disabled.

    Nothing waits for a person here: submissions, papers and transfers are addressed to organizations, whose office it is.
    What the former holder submitted stays theirs for the four eyes.
    """
    if from_id == to_id:
        raise BadInput(("to_id",), "不能移交给同一账户", "Not to the same account.")
    async with in_transaction():
        row, path = await reached(actor, from_id, version)
        if from_id == actor.account_id:
            raise BadInput(("from_id",), "不能移交自己的账户", "Not one's own account.")
        if row.disabled_at is not None:
            raise BadInput(("from_id",), "账户已停用", "The account is disabled.")
        heir, _ = await reached(actor, to_id, None)
        if heir.disabled_at is not None:
            raise BadInput(("to_id",), "账户已停用", "The account is disabled.")
        if row.org is None or heir.org is None or row.org.id != heir.org.id:
            zh, en = "接任者须先在该组织有账户(可邀请)", "Whoever follows has an account there first: invite them."
            raise BadInput(("to_id",), zh, en)
        if not heir.password_hash:
            zh, en = (
                "接任者还没有设置密码，尚不能登录；请其先凭邀请设置密码，再移交",
                "Whoever follows cannot sign in yet: they set a password by their invitation first.",
            )
            raise BadInput(("to_id",), zh, en)
        before = {"role": heir.role}
        if heir.role != row.role:
            _may_change_role(actor, heir, Role(row.role), "to_id")
            await change(heir, role=row.role)
            await show_out(to_id)
        await change(row, disabled_at=stamps.now(), office_group=None, invite_digest=None, invited_until=None)
        await show_out(from_id)
        after = {"to": str(to_id), "role": row.role}
        await journal.append_org(
            actor, act, org_path=path, record_id=from_id, before=before, after=after, request_id=request_of(context)
        )


async def reset_password(actor: Actor, account_id: UUID, *, context: Any, act: str, version: int | None = None) -> str:
    """A new random password for somebody else, told once; the old one, all sessions and all tokens end.

    It is a temporary one; and whoever had to wait for too many wrong tries waits no more.
    """
    password = seals.new_password()
    digest = await passwords.hashed(password, str(account_id))
    async with in_transaction():
        row, path = await reached(actor, account_id, version)
        if account_id == actor.account_id:
            raise BadInput(
                ("account_id",), "请用修改密码更改自己的密码", "One's own password is changed by setPassword."
            )
        if row.disabled_at is not None:
            raise BadInput(("account_id",), "账户已停用", "The account is disabled.")
        await change(
            row, password_hash=digest, password_expires_at=stamps.now() + TEMPORARY,
            office_group=None, invite_digest=None, invited_until=None,
        )  # fmt: skip
        await backoff.forgive(account_id)
        await show_out(account_id)
        await journal.append_org(actor, act, org_path=path, record_id=account_id, request_id=request_of(context))
    return password


async def unlock_account(actor: Actor, account_id: UUID, *, context: Any, act: str, version: int | None = None) -> None:
    """Wrong passwords are forgotten: nobody has to wait any more before the next try."""
    async with in_transaction():
        row, path = await reached(actor, account_id, version)
        before = {"failures": row.failures, "locked": row.locked_until is not None}
        await backoff.forgive(account_id)
        await journal.append_org(
            actor, act, org_path=path, record_id=account_id, before=before, request_id=request_of(context)
        )


async def reset_second_factor(
    actor: Actor, account_id: UUID, *, context: Any, act: str, version: int | None = None
) -> None:
    """A lost second factor is taken off somebody else's account; its sessions and tokens end, and the password stays."""
    async with in_transaction():
        row, path = await reached(actor, account_id, version)
        if account_id == actor.account_id:
            raise BadInput(("account_id",), "请停用自己的双重验证", "One's own is removed by removeSecondFactor.")
        if not await factors.gone(account_id):
            raise BadInput(("account_id",), "该账户未启用双重验证", "The account has no second factor.")
        await change(row, second_factor_since=None, office_group=None)
        await show_out(account_id)
        await journal.append_org(actor, act, org_path=path, record_id=account_id, request_id=request_of(context))


async def proves(actor: Actor, current: str, *, act: str) -> bool:
    """Whether that is the actor's present password. A wrong one is a failure as at the sign-in, and counted before by the
    caller."""
    row = await tables.Account.get(id=actor.account_id)
    if await passwords.matches(row.password_hash, current, str(row.id)) and not _expired(row):
        return True
    await journal.append_org(actor, act, org_path=actor.org_path or "/", record_id=row.id, after={"failed": True})
    return False


async def change_password(actor: Actor, new: str, *, context: Any, act: str, version: int | None = None) -> None:
    """Sets a new password for somebody who has proved the present one; all sessions end, and the caller needs a new one."""
    row = await tables.Account.get(id=actor.account_id).select_related("candidate")
    as_seen(row.id, version, row.version)
    birth = row.candidate.birth if row.candidate else None
    passwords.check(new, login=row.login, name=row.name, birth=birth)
    if await passwords.matches(row.password_hash, new, str(row.id)):
        raise BadInput(("password",), "新密码不能与当前密码相同", "The new password is not the present one.")
    digest = await passwords.hashed(new, str(row.id))
    async with in_transaction():
        await change(row, password_hash=digest, password_expires_at=None)
        await tables.Session.filter(account_id=row.id).delete()
        await journal.append_org(
            actor, act, org_path=actor.org_path or "/", record_id=row.id, request_id=request_of(context)
        )
        await news.tell_left(row.id)
