"""The second factor: codes of half a minute that an app makes from a secret (RFC 6238), and codes on paper for when it is lost.

The secret is sealed for its row. A code is worth something once: what is kept is the half minute of the newest that was used, and
only one of two at once moves it. Wrong ones are counted with wrong passwords (`backoff.py`), by whoever asks here.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import pyotp
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.text import Text
from records import seals, stamps, tables
from records.errors import BadInput
from records.events import news
from records.trail import journal

ISSUER = "Jishi"
_STEP = 30  # seconds
_DRIFT = 1  # steps to either side: clocks of telephones differ
_CODES = 10
_CODE = re.compile(r"\d{6}")
# Letters and digits that are not taken for one another on paper: 76 bits in sixteen of them.
_UNLIKE = "abcdefghjkmnpqrstuvwxyz3478"


@dataclass(frozen=True)
class Shown:
    """What a person, or the service for them, shows besides the password: a code of the app, or one of those on paper."""

    code: str = ""
    recovery: str = ""

    def __bool__(self) -> bool:
        return bool(self.code or self.recovery)


@dataclass(frozen=True)
class Enrolment:
    """What an app is told, this once: the secret, and the same as an address that a code carries."""

    secret: str
    uri: str


async def has_one(account_id: UUID) -> bool:
    """Whether an account has a second factor, which then is asked for at each sign-in."""
    return await tables.Account.exists(id=account_id, second_factor_since__not_isnull=True)


async def left(account_id: UUID) -> int:
    """How many of the codes on paper are not used yet."""
    return await tables.RecoveryCode.filter(account_id=account_id, used_at=None).count()


async def matches(account_id: UUID, shown: Shown) -> bool:
    """Whether it would prove something; it is not used up."""
    if shown.recovery:
        return await _on_paper(account_id, shown.recovery).exists()
    return await _found(account_id, shown.code) is not None


async def use(account_id: UUID, shown: Shown) -> bool:
    """Whether it proves the holder, once: of two who show the same at once, one."""
    if shown.recovery:
        return bool(await _on_paper(account_id, shown.recovery).update(used_at=stamps.now()))
    found = await _found(account_id, shown.code)
    if found is None:
        return False
    row, step = found
    return bool(await tables.SecondFactor.filter(id=row.id, last_step__lt=step).update(last_step=step))


def _on_paper(account_id: UUID, code: str) -> QuerySet[tables.RecoveryCode]:
    written = "".join(unicodedata.normalize("NFKC", code).lower().split()).replace("-", "")
    return tables.RecoveryCode.filter(account_id=account_id, digest=_kept(account_id, written), used_at=None)


def _kept(account_id: UUID, written: str) -> str:
    return seals.digest(f"{account_id} {written}")


async def _found(account_id: UUID, code: str, *, confirmed: bool = True) -> tuple[tables.SecondFactor, int] | None:
    """The account's factor and the half minute that a code is of; None where it is of none that is near and unused."""
    code = "".join(unicodedata.normalize("NFKC", code).split())
    row = await tables.SecondFactor.get_or_none(account_id=account_id)
    if row is None or (row.confirmed_at is not None) is not confirmed or not _CODE.fullmatch(code):
        return None
    app = pyotp.TOTP(seals.current().open(row.sealed, row.id, seals.FACTOR))
    now = _step(stamps.now())
    near = (step for step in range(now - _DRIFT, now + _DRIFT + 1) if step > row.last_step)
    step = next((step for step in near if secrets.compare_digest(app.generate_otp(step), code)), None)
    return None if step is None else (row, step)


def _step(moment: datetime) -> int:
    return int(moment.timestamp()) // _STEP


def asked(*, wrong: bool) -> Text:
    """What is said to whoever proved a password and has to show more."""
    if wrong:
        return Text("验证码不正确或已使用", "The code is not right, or was used already.")
    return Text("请输入验证器中的验证码", "Enter the code of the authenticator app.")


# ── having one ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def enrol(actor: Actor, *, act: str) -> Enrolment:
    """A new secret, which is nothing before a code of it is shown; an older one that was not confirmed is forgotten."""
    account, secret = await tables.Account.get(id=actor.account_id), pyotp.random_base32()
    if account.second_factor_since is not None:
        raise BadInput((), "已启用双重验证，请先停用", "There is a second factor already: remove it first.")
    async with in_transaction():
        await tables.SecondFactor.filter(account_id=actor.account_id, confirmed_at=None).delete()
        row = tables.SecondFactor(account_id=actor.account_id, created_at=stamps.now(), sealed="")
        row.sealed = seals.current().seal(secret, row.id, seals.FACTOR)
        await row.save(force_create=True)
        await _noted(actor, act)
    return Enrolment(secret, pyotp.TOTP(secret).provisioning_uri(name=account.login, issuer_name=ISSUER))


async def confirms(account_id: UUID, code: str) -> bool:
    """Whether a code is of the secret that waits to be confirmed."""
    return await _found(account_id, code, confirmed=False) is not None


async def confirm(actor: Actor, code: str, *, act: str) -> list[str] | None:
    """From now on it is asked for. The codes on paper, told this once; None where the code is not, or no longer, right.

    Who signed in elsewhere did so by a password alone: those sessions end.
    """
    async with in_transaction():
        found = await _found(actor.account_id, code, confirmed=False)
        if found is None:
            return None
        row, step = found
        moment = stamps.now()
        waiting = tables.SecondFactor.filter(id=row.id, confirmed_at=None)
        if not await waiting.update(confirmed_at=moment, last_step=step):
            return None
        await tables.Account.filter(id=actor.account_id).update(second_factor_since=moment)
        codes = await _written(actor.account_id)
        sessions = tables.Session.filter(account_id=actor.account_id)
        await sessions.exclude(id=actor.session_id or UUID(int=0)).delete()
        await _noted(actor, act)
        await news.tell_left(actor.account_id)
    return codes


async def _written(account_id: UUID) -> list[str]:
    """New codes on paper; those that were there are worth nothing any more."""
    await tables.RecoveryCode.filter(account_id=account_id).delete()
    codes = ["".join(secrets.choice(_UNLIKE) for _ in range(16)) for _ in range(_CODES)]
    moment = stamps.now()
    await tables.RecoveryCode.bulk_create(
        [
            tables.RecoveryCode(account_id=account_id, digest=_kept(account_id, code), created_at=moment)
            for code in codes
        ]
    )
    return ["-".join(code[at : at + 4] for at in range(0, 16, 4)) for code in codes]


async def renew(actor: Actor, shown: Shown, *, act: str) -> list[str] | None:
    """Other codes on paper, for whoever shows a code; None where it is used by now."""
    async with in_transaction():
        if not await use(actor.account_id, shown):
            return None
        codes = await _written(actor.account_id)
        await _noted(actor, act)
    return codes


async def remove(actor: Actor, shown: Shown, *, act: str) -> bool:
    """It is asked for no more; whoever is required to have one begins anew. False where what was shown is used by now."""
    async with in_transaction():
        if not await use(actor.account_id, shown):
            return False
        await gone(actor.account_id)
        await _noted(actor, act)
    return True


async def gone(account_id: UUID) -> bool:
    """The account has no second factor any more, nor one that waits; whether there was anything."""
    there = await tables.SecondFactor.filter(account_id=account_id).delete()
    await tables.RecoveryCode.filter(account_id=account_id).delete()
    await tables.Account.filter(id=account_id).update(second_factor_since=None)
    await tables.Session.filter(account_id=account_id).update(proved_twice=False)
    return bool(there)


async def forget(account_id: UUID) -> bool:
    """The same from the command line, where nobody is signed in; its sessions end."""
    async with in_transaction():
        if not await gone(account_id):
            return False
        await tables.Session.filter(account_id=account_id).delete()
        await journal.append_org(None, "resetSecondFactor", org_path="/", record_id=account_id)
        await news.tell_left(account_id)
    return True


async def failed(account_id: UUID, org_path: str, act: str, shown: Shown) -> None:
    """A wrong code is a failure as a wrong password is; never the code."""
    after = {"failed": True, "second_factor": "recovery" if shown.recovery else "code"}
    await journal.append_org(None, act, org_path=org_path, record_id=account_id, after=after)


async def _noted(actor: Actor, act: str) -> None:
    await journal.append_org(actor, act, org_path=actor.org_path or "/", record_id=actor.account_id)
