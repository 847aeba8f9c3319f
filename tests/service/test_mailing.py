"""Mail, by a server that speaks SMTP: taken, refused, put off, hung; nothing is lost, and nothing comes twice."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from pydantic import SecretStr

from domain.orgs.reminders import ChannelKind
from records import tables
from records.engines import sets
from records.events import outbox
from records.reminders import sending
from records.stamps import now
from service import mailing
from service.settings import Settings
from service.telling import Teller
from tests.builders import BRANCH_ADMIN
from tests.deploy.nginx import certificate
from tests.service.test_telling import anew, channel, db, statuses  # noqa: F401 -- a fixture

DAY = {"on": "2026-11-30", "overdue": 2, "due": 1, "consequences": {"UNLAWFUL": 1, "LATE": 1, "UNTIDY": 1}, "more": 0}


@dataclass
class Post:
    """A mail server that keeps what it takes, and answers as it is set to: to a recipient, to a message, to the farewell."""

    recipients: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    farewell: str = ""
    taken: list[Envelope] = field(default_factory=list)
    logins: list[bytes] = field(default_factory=list)
    tls: list[bool] = field(default_factory=list)

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any) -> str:
        if self.recipients:
            return self.recipients.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if self.messages:
            return self.messages.pop(0)
        self.taken.append(envelope)
        self.tls.append(session.ssl is not None)
        return "250 OK"

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        return self.farewell or "221 Bye"

    def authenticate(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append(data.login)
        return AuthResult(success=data.password == b"p@ss", handled=False)


@pytest.fixture(scope="module")
def signed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("post") / "signed"
    certificate(folder)
    return folder


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def door(post: Post, signed: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """The server's port. Whoever signed its certificate is trusted for the test, and nobody is waited for long."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(signed / "fullchain.pem", signed / "privkey.pem")
    monkeypatch.setattr(mailing, "trusting", lambda: ssl.create_default_context(cafile=str(signed / "fullchain.pem")))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    controller = Controller(
        post, hostname="127.0.0.1", port=port, tls_context=context, require_starttls=True, authenticator=post.authenticate,
        auth_required=True,
    )  # fmt: skip
    controller.start()
    yield port
    controller.stop()


@pytest.fixture
def settings(database_url: str, tmp_path: Path, door: int) -> Settings:
    return to(f"smtp://jishi:p%40ss@127.0.0.1:{door}", database_url, tmp_path)


def to(address: str, url: str, folder: Path) -> Settings:
    return Settings(
        database_url=SecretStr(url), data_dir=folder, smtp_url=SecretStr(address), mail_from="jishi@example.org"
    )


async def digest() -> None:
    """A day's numbers wait to be mailed."""
    key, _ = await channel("clerk@example.org", ChannelKind.MAIL, events=False, digest=True)
    await tables.Delivery.all().delete()
    told = outbox.row(key, BRANCH_ADMIN.account_id, "digest", BRANCH_ADMIN.org_path or "/", DAY, at=now())
    await sets.insert(tables.Delivery, [told])


async def answer() -> str:
    return (await tables.Delivery.get()).answer


async def test_a_digest_is_mailed_over_tls_to_who_signed_in(db: Any, settings: Settings, post: Post) -> None:  # noqa: F811
    await digest()
    await Teller(settings).tell()
    (mail,) = post.taken
    assert (post.logins, post.tls, mail.rcpt_tos) == ([b"jishi"], [True], ["clerk@example.org"])
    content = mail.content or b""
    assert b"Message-ID: <" in content
    assert await statuses() == [("digest", "SENT", 1)]


REFUSING: list[tuple[Callable[[Post], object], str]] = [
    (lambda post: post.recipients.append("450 4.2.0 Greylisted, try again"), "SMTP 450"),
    (lambda post: post.recipients.append("550 5.1.1 <clerk@example.org> unknown"), "SMTP 550"),
    (lambda post: post.messages.append("452 4.3.1 Insufficient storage"), "SMTP 452"),
    (lambda post: post.messages.append("554 5.7.1 Refused"), "SMTP 554"),
]


@pytest.mark.parametrize(("set_to", "told"), REFUSING, ids=[told for _, told in REFUSING])
async def test_what_is_put_off_or_refused_waits_and_comes_once(
    db: Any,  # noqa: F811
    settings: Settings,
    post: Post,
    set_to: Callable[[Post], object],
    told: str,
) -> None:
    await digest()
    set_to(post)
    await Teller(settings).tell()
    assert (await statuses(), await answer(), post.taken) == ([("digest", "WAITING", 1)], told, [])
    assert not await Teller(settings).tell(), "it is left alone for a while"
    await anew()
    for _ in range(2):
        await Teller(settings).tell()
    assert (await statuses(), len(post.taken)) == ([("digest", "SENT", 2)], 1)


async def test_what_was_taken_does_not_come_again_whatever_the_farewell(
    db: Any,  # noqa: F811
    settings: Settings,
    post: Post,
) -> None:
    await digest()
    post.farewell = "421 4.3.0 Something broke"
    await Teller(settings).tell()
    await anew()
    await Teller(settings).tell()
    assert (await statuses(), len(post.taken)) == ([("digest", "SENT", 1)], 1)


async def test_a_wrong_password_is_said_and_nothing_goes_out(
    db: Any,  # noqa: F811
    settings: Settings,
    post: Post,
    door: int,
) -> None:
    await digest()
    wrong = to(f"smtp://jishi:other@127.0.0.1:{door}", settings.url, settings.data_dir)
    await Teller(wrong).tell()
    assert (await statuses(), await answer(), post.taken) == ([("digest", "WAITING", 1)], "SMTP 535", [])


async def test_nothing_is_said_to_a_server_that_nobody_vouches_for(
    db: Any,  # noqa: F811
    settings: Settings,
    post: Post,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await digest()
    monkeypatch.setattr(mailing, "trusting", ssl.create_default_context)
    await Teller(settings).tell()
    assert (await statuses(), post.logins, post.taken) == ([("digest", "WAITING", 1)], [], [])


@pytest.mark.parametrize("greets", [False, True], ids=["hangs", "drips"])
async def test_who_hangs_is_let_go_and_the_mail_waits(
    db: Any,  # noqa: F811
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    greets: bool,
) -> None:
    """One that never greets, and one that greets letter by letter: the thread ends, and sends nothing later."""
    await digest()
    monkeypatch.setattr(mailing, "SECONDS", 0.2)
    monkeypatch.setattr(mailing, "IN_ALL", 0.5)
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def hang() -> None:
            visitor, _ = listening.accept()
            with visitor:
                while greets and not over.wait(0.05):
                    try:
                        visitor.sendall(b"2")
                    except OSError:
                        break
                over.wait(5)

        thread = threading.Thread(target=hang, daemon=True)
        thread.start()
        address = f"smtp://127.0.0.1:{listening.getsockname()[1]}"
        await Teller(to(address, settings.url, settings.data_dir)).tell()
        over.set()
        await asyncio.to_thread(thread.join, 5)
    assert await statuses() == [("digest", "WAITING", 1)]
    assert await sending.lease() is None
    assert (await tables.Channel.get()).failures == 1
