"""Telling offices elsewhere what waits to be told: webhooks by the Standard Webhooks, robots of WeCom and DingTalk, mail once a day.

Each process takes part; what keeps them apart, and what becomes of a try, is the business of `records.reminders.sending`.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import time
from base64 import b64decode, b64encode
from collections.abc import Mapping
from email.message import EmailMessage
from hashlib import sha256
from http.client import HTTPException
from smtplib import SMTPException
from typing import Any
from urllib.parse import quote_plus, urlencode, urlsplit

import orjson

from domain.orgs.reminders import ChannelKind
from domain.questions.consequences import Consequence
from graph.schema.acts import CALLED
from records.engines.outages import is_unavailable, named
from records.reminders import sending
from records.reminders.sending import Leased, Message, Tried
from service.calendars import SAID
from service.mailing import mailed, said
from service.outgoing import NotFit, post
from service.settings import Settings

log = logging.getLogger("jishi")

_LOOKED_EVERY = 5.0  # seconds, unless somebody did something meanwhile
_AT_ONCE = 50  # of one channel, before others have their turn
_TURN = 10.0  # seconds after which they have it in any case
_PREFIXES = {
    "organization": "org", "case": "cand", "approvals": "apr", "transfers": "xfr", "meetings": "mtg", "members": "mem",
    "channel": "chn",
}  # fmt: skip
_GONE = 410
_TRIED = ("createChannel", "testChannel")


class Teller:
    """Tells what waits, for as long as it is let."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._base = str(settings.base_url).rstrip("/") if settings.base_url else ""
        self._woken = asyncio.Event()

    def wake(self, *_: object) -> None:
        """Something may wait by now."""
        self._woken.set()

    async def run(self) -> None:
        while True:
            try:
                # A task each time keeps no broken connection for good.
                while await asyncio.create_task(self.tell()):
                    pass
            except Exception as fault:
                if is_unavailable(fault):
                    log.warning("what is to be told waits for the database: %s", named(fault))
                else:
                    log.exception("what is to be told was not; it is tried again")
            try:
                async with asyncio.timeout(_LOOKED_EVERY):
                    await self._woken.wait()
            except TimeoutError:
                pass
            self._woken.clear()

    async def tell(self) -> bool:
        """One channel's messages, in their order; whether there was one."""
        channel = await sending.lease()
        if channel is None:
            return False
        begun = time.monotonic()
        for _ in range(_AT_ONCE):
            if time.monotonic() - begun > _TURN:
                break  # who answers slowly makes the others wait no longer than this
            message = await sending.following(channel)
            if message is None:
                break
            tried = await self._tried(channel, message)
            await sending.noted(channel, message, tried)
            if not tried.taken:
                log.warning("a channel was not told (%s): %s", channel.id, tried.answer)
                return True
        await sending.released(channel)
        return True

    async def _tried(self, channel: Leased, message: Message) -> Tried:
        try:
            if channel.kind is ChannelKind.MAIL:
                return await self._mailed(channel, message)
            address, body, headers = self._asked(channel, message)
            answered = await post(address, body, headers, self._settings.webhook_networks)
        except NotFit as why:
            return Tried(False, str(why))
        except SMTPException as fault:
            return Tried(False, said(fault))
        except (OSError, HTTPException, ValueError, TimeoutError) as fault:
            return Tried(False, named(fault) if isinstance(fault, OSError) else type(fault).__name__)
        taken = 200 <= answered.status < 300
        if taken and channel.kind is not ChannelKind.WEBHOOK:
            return _robots(answered.body)
        return Tried(taken, f"HTTP {answered.status}", gone=answered.status == _GONE)

    def _asked(self, channel: Leased, message: Message) -> tuple[str, bytes, Mapping[str, str]]:
        if channel.kind is ChannelKind.WEBHOOK:
            body = orjson.dumps(told(message))
            return channel.address, body, signed(channel.secret, message, body, int(time.time()))
        text = {"msgtype": "text", "text": {"content": self._words(message)}}
        address = channel.address
        if channel.kind is ChannelKind.DINGTALK and channel.secret:
            address += ("&" if urlsplit(address).query else "?") + stamped(channel.secret, int(time.time() * 1000))
        return address, orjson.dumps(text), {"content-type": "application/json"}

    def _words(self, message: Message) -> str:
        """For people, who read no ids: what happened, and where to look."""
        if message.type == "digest":
            return (
                f"【纪实】{digested(message.data)}\n{self._base}/console/".rstrip("\n/")
                if self._base
                else digested(message.data)
            )
        if message.type in _TRIED:
            return "【纪实】试发：收到本条即已接通"
        where = (
            f"\n{self._base}/console/#/people/cand_{message.data['case']}"
            if self._base and message.data.get("case")
            else ""
        )
        return f"【纪实】已办理：{CALLED.get(message.type, CALLED[''])}{where}"

    async def _mailed(self, channel: Leased, message: Message) -> Tried:
        if self._settings.smtp_url is None:
            return Tried(False, "JISHI_SMTP_URL is not set")
        mail = EmailMessage()
        mail["Subject"] = "纪实：今日提醒"
        mail["From"], mail["To"] = self._settings.mail_from, channel.address
        mail["Message-ID"] = f"<{message.id}@jishi>"
        mail.set_content(self._words(message))
        await mailed(self._settings.smtp_url.get_secret_value(), mail)
        return Tried(True, "mailed")


def told(message: Message) -> dict[str, Any]:
    """A message as the Standard Webhooks have it: what happened, when, and the ids of what it happened to."""
    data = {
        name: _ids(_PREFIXES[name], value) if name in _PREFIXES else value
        for name, value in message.data.items()
        if name != "record"
    }
    return {"type": message.type, "timestamp": message.created_at.isoformat(), "data": data}


def _ids(prefix: str, value: Any) -> Any:
    return [f"{prefix}_{each}" for each in value] if isinstance(value, list) else f"{prefix}_{value}"


def signed(secret: str, message: Message, body: bytes, at: int) -> dict[str, str]:
    """The headers by which a receiver knows that it is from here, how old it is, and whether it came before."""
    key = b64decode(secret.removeprefix("whsec_"))
    name = f"dlv_{message.id}"
    mac = hmac.digest(key, f"{name}.{at}.".encode() + body, "sha256")
    return {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": str(at),
        "webhook-signature": f"v1,{b64encode(mac).decode()}",
    }


def stamped(secret: str, milliseconds: int) -> str:
    """What a DingTalk robot wants behind its address."""
    mac = hmac.new(secret.encode(), f"{milliseconds}\n{secret}".encode(), sha256).digest()
    return urlencode({"timestamp": milliseconds, "sign": b64encode(mac).decode()}, quote_via=quote_plus)


def _robots(body: bytes) -> Tried:
    """Robots answer 200 whatever they think of it."""
    try:
        said = orjson.loads(body)
        code = said.get("errcode", 0) if isinstance(said, dict) else None
    except orjson.JSONDecodeError:
        code = None
    return Tried(code == 0, f"errcode {code}")


def digested(data: Mapping[str, Any]) -> str:
    """A day in numbers."""
    grave = "、".join(f"{SAID[each].zh} {n}" for each in Consequence if (n := data["consequences"].get(each.value)))
    more = f"；另有 {data['more']} 人有事项" if data.get("more") else ""
    return f"{data['on']}：超期 {data['overdue']} 项，七日内到期 {data['due']} 项({grave}){more}"
