"""Channels: told by an outbox, to a server that is there, is not there, is slow to want it, and asks who it is."""

from __future__ import annotations

import asyncio
import hmac
import os
import signal
import sys
import threading
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest
from msgspec.structs import replace
from pydantic import SecretStr
from tortoise.context import TortoiseContext
from tortoise.transactions import in_transaction

from domain.orgs.reminders import ChannelKind, DeliveryStatus
from records import stamps, tables
from records.errors import NotFound
from records.events import outbox
from records.events.news import News
from records.reminders import channels, sending
from records.reminders.channels import Wanted
from service import telling
from service.database import opened
from service.outgoing import NotFit, _Connection, fit
from service.settings import Settings
from service.telling import Teller
from tests.builders import BRANCH, BRANCH_ADMIN
from tests.domain.legs import leg
from tests.records.seeded import KEY, OTHER_ADMIN, OTHER_BRANCH, put, seed

CASE = UUID(int=1000)


class Receiver(ThreadingHTTPServer):
    """A test server that keeps what it is told, and answers as it is set to."""

    def __init__(self) -> None:
        self.heard: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/hook?key=secret"

    @property
    def types(self) -> list[str]:
        return [orjson.loads(body)["type"] for _, body in self.heard]


class _Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.heard.append(({k.lower(): v for k, v in self.headers.items()}, body))
        status = self.server.answers.pop(0) if self.server.answers else 200
        self.send_response(status)
        if status == 302:
            self.send_header("location", self.server.url)
        said = b'{"errcode": 0}' if status == 200 else b""
        self.send_header("content-length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    return Settings(database_url=SecretStr(database_url), data_dir=tmp_path, webhook_networks=("127.0.0.0/8",))


@pytest.fixture
async def db(settings: Settings) -> AsyncIterator[TortoiseContext]:
    async with opened(settings) as context:
        await seed()
        yield context


async def channel(
    url: str, kind: ChannelKind = ChannelKind.WEBHOOK, secret: str = "", **said: bool
) -> tuple[UUID, str]:
    wanted = Wanted(kind, "门户", url, secret, **{"events": True, "digest": False, **said})
    return await channels.create(BRANCH_ADMIN, wanted)


async def anew() -> None:
    """What is left alone for a while is tried at once."""
    await tables.Channel.all().update(next_at=None)


async def statuses() -> list[tuple[str, str, int]]:
    return [(d.type, d.status, d.tries) for d in await tables.Delivery.all().order_by("id")]


async def test_an_act_is_told_with_ids_and_a_signature_and_nothing_of_a_person(
    db: Any, settings: Settings, receiver: Receiver
) -> None:
    _, secret = await channel(receiver.url)
    case = await put(replace(leg("an activist"), id=CASE))
    assert await Teller(settings).tell()
    assert receiver.types == ["createChannel", "createCandidate"]
    headers, body = receiver.heard[1]
    told = orjson.loads(body)
    assert told["data"] == {"organization": f"org_{BRANCH.id}", "case": f"cand_{CASE}"} | {
        k: v for k, v in told["data"].items() if k not in ("organization", "case")
    }
    assert case.person.name not in body.decode()
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mac = hmac.digest(b64decode(secret.removeprefix("whsec_")), signed, "sha256")
    assert headers["webhook-signature"] == f"v1,{b64encode(mac).decode()}"
    assert await statuses() == [("createChannel", "SENT", 1), ("createCandidate", "SENT", 1)]
    assert not await Teller(settings).tell()


async def test_what_fails_is_tried_again_under_the_same_id_and_nothing_passes_it(
    db: Any, settings: Settings, receiver: Receiver
) -> None:
    key, _ = await channel(receiver.url)
    await put(replace(leg("applied"), id=CASE))
    receiver.answers = [500, 302]
    teller = Teller(settings)
    for _ in range(2):
        assert await teller.tell()
        assert not await teller.tell(), "it is left alone for a while"
        await anew()
    row = await tables.Channel.get(id=key)
    assert (row.failures, receiver.types) == (2, ["createChannel", "createChannel"])
    await teller.tell()
    assert receiver.types == ["createChannel"] * 3 + ["createCandidate"]
    assert len({headers["webhook-id"] for headers, _ in receiver.heard[:3]}) == 1
    assert (await tables.Channel.get(id=key)).failures == 0
    assert await statuses() == [("createChannel", "SENT", 3), ("createCandidate", "SENT", 1)]


async def test_who_is_not_there_for_a_week_is_given_up_until_somebody_says_otherwise(
    db: Any, settings: Settings, receiver: Receiver
) -> None:
    key, _ = await channel(receiver.url)
    await tables.Channel.filter(id=key).update(failures=sending.FAILURES - 1)
    receiver.answers = [503]
    await Teller(settings).tell()
    assert (await tables.Channel.get(id=key)).disabled_at is not None
    assert [said.partition(" ")[0] for said in await sending.disabled()] == ["门户"]
    await anew()
    assert not await Teller(settings).tell()
    await channels.resume(BRANCH_ADMIN, key)
    assert await Teller(settings).tell()
    assert receiver.types == ["createChannel"] * 2


async def test_whoever_is_gone_is_asked_no_more(db: Any, settings: Settings, receiver: Receiver) -> None:
    key, _ = await channel(receiver.url)
    receiver.answers = [410]
    await Teller(settings).tell()
    assert (await tables.Channel.get(id=key)).disabled_at is not None


async def test_an_office_is_told_of_its_own_scope_and_of_no_own_case(
    db: Any, settings: Settings, receiver: Receiver
) -> None:
    await channel(receiver.url)
    await outbox.tell([News("recordTalk", OTHER_BRANCH.path, CASE)])
    case = await put(replace(leg("applied"), id=CASE))
    row = await tables.Candidate.get(id=case.id)
    await tables.Account.filter(id=BRANCH_ADMIN.account_id).update(person_key=row.person_key)
    await outbox.tell([News("recordTalk", BRANCH.path, CASE)])
    await outbox.tell([News("recordTalk", BRANCH.path)])
    assert [each[0] for each in await statuses()] == ["createChannel", "createCandidate", "recordTalk"]
    # What waits is not told to an office that is no more.
    await tables.Account.filter(id=BRANCH_ADMIN.account_id).update(disabled_at=stamps.now())
    await Teller(settings).tell()
    assert receiver.heard == []
    assert {each[1] for each in await statuses()} == {DeliveryStatus.DROPPED}


async def test_what_is_rolled_back_is_told_to_nobody(db: Any, settings: Settings, receiver: Receiver) -> None:
    await channel(receiver.url)
    with pytest.raises(RuntimeError):
        await _undone()
    assert [each[0] for each in await statuses()] == ["createChannel"]


async def _undone() -> None:
    async with in_transaction():
        await outbox.tell([News("recordTalk", BRANCH.path)])
        raise RuntimeError


async def test_two_who_tell_never_have_the_same_channel(db: Any) -> None:
    await channel("https://portal.example/a")
    first = await sending.lease()
    assert first is not None
    assert await sending.lease() is None
    # Whoever had it is gone, and its lease is over: another goes on, and the first finds that it is not theirs.
    await tables.Channel.all().update(leased_until=None)
    await asyncio.sleep(0.01)
    second = await sending.lease()
    assert second is not None
    assert await sending.following(first) is None
    assert await sending.following(second) is not None


async def test_robots_are_told_in_words_and_believed_only_what_they_say(
    db: Any, settings: Settings, receiver: Receiver
) -> None:
    await channel(receiver.url, ChannelKind.DINGTALK, secret="SEC1", digest=True)
    await outbox.tell([News("recordTalk", BRANCH.path)])
    assert await Teller(settings).tell()
    said = [orjson.loads(body) for _, body in receiver.heard]
    assert said == [
        {"msgtype": "text", "text": {"content": "【纪实】试发：收到本条即已接通"}},
        {"msgtype": "text", "text": {"content": "【纪实】已办理：录入谈话记录"}},
    ]
    assert telling._robots(b'{"errcode": 310000}').taken is False
    assert telling._robots(b"<html>").taken is False


async def test_a_day_is_told_once_and_in_numbers(db: Any, settings: Settings, receiver: Receiver) -> None:
    await put(replace(leg("applied"), id=CASE))
    await tables.Candidate.all().update(overdue_since="2022-05-01")
    await channel(receiver.url, events=False, digest=True)
    day = leg("applied").today.replace(year=2023)
    assert [await sending.digest(day), await sending.digest(day)] == [1, 0]
    await Teller(settings).tell()
    data = orjson.loads(receiver.heard[1][1])["data"]
    assert (data["on"], data["overdue"] > 0) == (day.isoformat(), True)
    assert sum(data["consequences"].values()) == data["overdue"] + data["due"]


async def test_a_killed_process_loses_nothing_and_repeats_under_the_same_id(
    db: Any, settings: Settings, receiver: Receiver
) -> None:
    """It is killed between sending and noting, having committed the act before: the worst there is."""
    await channel(receiver.url)
    await outbox.tell([News("recordTalk", BRANCH.path)])
    command = [sys.executable, "-c", _KILLED, settings.url, str(settings.data_dir), KEY.hex()]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    told = await asyncio.create_subprocess_exec(*command, env=environment)
    assert await asyncio.wait_for(told.wait(), 60) == -signal.SIGKILL
    assert receiver.types == ["createChannel"]
    assert {each[1] for each in await statuses()} == {DeliveryStatus.WAITING}
    assert not await Teller(settings).tell(), "the lease of the dead is still good"
    await tables.Channel.all().update(leased_until=stamps.now())
    await Teller(settings).tell()
    assert receiver.types == ["createChannel", "createChannel", "recordTalk"]
    first, again, _ = [headers["webhook-id"] for headers, _ in receiver.heard]
    assert first == again


_KILLED = """
import asyncio, os, signal, sys
from pydantic import SecretStr
from records import seals
from records.reminders import sending
from service.database import opened
from service.settings import Settings
from service.telling import Teller

async def main():
    url, folder, key = sys.argv[1:]
    settings = Settings(database_url=SecretStr(url), data_dir=folder, webhook_networks=("127.0.0.0/8",))
    async with opened(settings):
        seals.install(bytes.fromhex(key))
        async def killed(*_):
            os.kill(os.getpid(), signal.SIGKILL)
        sending.noted = killed
        await Teller(settings).tell()

asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("address", "networks", "plain", "may"),
    [
        ("8.8.8.8", (), False, True),
        ("8.8.8.8", (), True, False),
        ("127.0.0.1", (), False, False),
        ("10.1.2.3", (), False, False),
        ("169.254.169.254", (), False, False),
        ("100.64.0.1", (), False, False),
        ("::1", (), False, False),
        ("fe80::1%eth0", (), False, False),
        ("::ffff:10.0.0.1", (), False, False),
        ("64:ff9b::a00:1", (), False, False),
        ("2002:a00:1::", (), False, False),
        ("224.0.0.1", (), False, False),
        ("0.0.0.0", (), False, False),  # noqa: S104 -- nobody listens there
        ("10.1.2.3", ("10.0.0.0/8",), True, True),
        ("192.168.1.1", ("10.0.0.0/8",), False, False),
    ],
)
def test_only_public_addresses_are_asked_and_those_of_named_networks(
    address: str, networks: tuple[str, ...], plain: bool, may: bool
) -> None:
    assert fit(address, networks, plain=plain) is may


def test_a_name_that_is_not_known_is_told_like_one_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    told = []
    for found in (OSError("not known"), [(0, 0, 0, "", ("10.1.2.3", 443))]):

        def look_up(*_: Any, found: Any = found, **__: Any) -> Any:
            if isinstance(found, OSError):
                raise found
            return found

        monkeypatch.setattr("socket.getaddrinfo", look_up)
        with pytest.raises(NotFit) as refused:
            _Connection("intranet.example", 443, (), tls=True).connect()
        told.append(str(refused.value))
    assert told[0] == told[1]


async def test_an_address_inside_is_not_asked(db: Any, settings: Settings, receiver: Receiver) -> None:
    await channel(receiver.url)
    await Teller(settings.model_copy(update={"webhook_networks": ()})).tell()
    assert receiver.heard == []
    assert (await tables.Delivery.get()).answer == "the address is not public"


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        (Wanted(ChannelKind.WEBHOOK, "", "http://portal.example", "", events=True, digest=False), ("address",)),
        (Wanted(ChannelKind.WEBHOOK, "", "https://u:p@portal.example", "", events=True, digest=False), ("address",)),
        (Wanted(ChannelKind.WECOM, "", "file:///etc/passwd", "", events=True, digest=False), ("address",)),
        (Wanted(ChannelKind.MAIL, "", "nobody", "", events=False, digest=True), ("address",)),
        (Wanted(ChannelKind.MAIL, "", "a@b.example", "", events=True, digest=True), ("events",)),
        (Wanted(ChannelKind.WEBHOOK, "", "https://portal.example", "", events=False, digest=False), ("digest",)),
        (Wanted(ChannelKind.WEBHOOK, "", "https://portal.example", "x", events=True, digest=False), ("secret",)),
    ],
)
def test_what_is_no_channel_is_refused(wanted: Wanted, path: tuple[str, ...]) -> None:
    assert [flaw.path for flaw in channels.flaws(wanted, plain_too=False)] == [path]


async def test_nobody_elses_channel_is_there(db: Any) -> None:
    key, _ = await channel("https://portal.example/a")
    with pytest.raises(NotFound):
        await channels.revoke(OTHER_ADMIN, key)
    await channels.revoke(BRANCH_ADMIN, key)
    assert [each[1] for each in await statuses()] == [DeliveryStatus.DROPPED]
