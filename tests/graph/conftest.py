"""The small world of the graph's tests, built once: read-only for all, or a copy for one test."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from uuid import UUID, uuid4

import pytest
from tortoise import Tortoise

from domain.orgs.reminders import ChannelKind, FeedDetail
from domain.steps.kinds import Kind
from records import derived, seals, tables
from records.cases import transfers
from records.people import factors, registration, sessions
from records.reminders import channels, feeds
from records.reminders.channels import Wanted
from records.stamps import uuid7
from tests import conftest
from tests.graph import foreign, world
from tests.graph.world import NOW, TOKENS, World

# What somebody has against a notice, and how they may be reached: written so nowhere else.
OBJECTED = ("PLANTEDOBJECTIONQZX", "PLANTEDCONTACTQZX")


async def _more_accounts(made: World) -> None:
    """One that waits for its holder, one that is disabled, and another office of whoever runs the own branch."""
    token = "a-link-that-was-sent"
    own, held = made.actors["own"], uuid4()
    # Whoever holds two offices signs in to each: an office is handed over to nobody who cannot.
    password = (await tables.Account.get(id=own.account_id)).password_hash
    given = {
        "invited": {"invite_digest": seals.digest(token), "invited_until": datetime.now(UTC) + timedelta(days=900)},
        "shut": {"disabled_at": world.NOW},
        "second": {"office_group": held, "password_hash": password},
    }
    for login, columns in given.items():
        row = await tables.Account.create(
            login=login, name=login, role="AUDITOR", org_id=made.orgs["own"], created_at=world.NOW, **columns
        )
        TOKENS[f"{login}-account"] = f"acc_{row.id}"
    TOKENS["invited"] = token
    asked = await tables.CorrectionRequest.create(
        candidate_id=made.cases["sworn"].dossier.id, field="OCCUPATION", wanted="总工程师", reason="已晋升",
        requested_at=world.NOW, requested_by=made.actors["person"].account_id,
    )  # fmt: skip
    TOKENS["correction"] = f"cor_{asked.id}"
    await tables.Account.filter(id=own.account_id).update(office_group=held)
    TOKENS["objection"] = f"obj_{await _objected(made)}"


async def _objected(made: World) -> UUID:
    """Somebody has something against a notice."""
    key, seal = uuid7(), seals.current()
    case = made.cases["sworn"].dossier
    notice = case.last(Kind.NOTICE_BEFORE_ADMISSION_MEETING) or case.steps[0]
    await tables.NoticeObjection.create(
        id=key, number="2026-ABCDEF", notice_id=notice.id, candidate_id=case.id, received_at=world.NOW,
        content_sealed=seal.seal(OBJECTED[0], key, seals.OBJECTION),
        contact_sealed=seal.seal(OBJECTED[1], key, seals.CONTACT), finding_sealed="",
    )  # fmt: skip
    return key


@pytest.fixture(scope="session")
def built(empty_server: str, template_database: str) -> tuple[str, World]:
    """The world's database and what stands in it; nobody is connected to it afterwards."""
    return _built(empty_server, template_database)


@cache
def _built(empty_server: str, template_database: str) -> tuple[str, World]:
    """Once, though another folder brings the fixture in as well: the secrets that are kept beside it are of one world."""
    url = conftest._create(empty_server, "world", template_database)

    async def make() -> World:
        context = await Tortoise.init(config=conftest.config_of(url), _enable_global_fallback=True)
        try:
            made = await world.build()
            TOKENS["own"] = str((await sessions.issue_access_token(made.actors["own"].account_id))[0])
            feed = await feeds.create(made.actors["own"], label="期限", shows=FeedDetail.COUNTS)
            TOKENS["feed"] = str(feed[0])
            wanted = Wanted(ChannelKind.WEBHOOK, "门户", "https://portal.example/hook", "", events=False, digest=True)
            for name in ("channel", "stuck"):
                TOKENS[name] = str((await channels.create(made.actors["own"], wanted))[0])
            await tables.Channel.filter(id=TOKENS["stuck"]).update(disabled_at=NOW, failures=15)
            await sessions.create_session(made.actors["org-dept"].account_id)
            TOKENS["session"] = str((await tables.Session.get()).id)
            TOKENS["waiting"] = (await factors.enrol(made.actors["between"], act="enrolSecondFactor")).secret
            committee = made.actors["committee-2026"]
            TOKENS["factor"] = (await factors.enrol(committee, act="enrolSecondFactor")).secret
            await tables.SecondFactor.filter(account_id=committee.account_id).update(confirmed_at=NOW)
            await tables.Account.filter(id=committee.account_id).update(second_factor_since=NOW)
            issued = await registration.create_registration_token(
                made.actors["own"], made.cases["new"].dossier.id, valid_days=900
            )
            TOKENS["new"] = issued.secret
            TOKENS["transfer"] = await transfers.new_code(
                made.actors["own"], made.cases["mentored"].dossier, valid_days=900
            )
            await _more_accounts(made)
        finally:
            await context.close_connections()
        return made

    return url, asyncio.run(make())


@pytest.fixture
def copy_url(empty_server: str, built: tuple[str, World]) -> Iterator[str]:
    yield from conftest._own_database(empty_server, built[0])


@pytest.fixture
async def here(copy_url: str, built: tuple[str, World]) -> AsyncIterator[World]:
    """The world in a database of this test's own."""
    seals.install(world.KEY)
    foreign.trusted()
    context = await Tortoise.init(config=conftest.config_of(copy_url), _enable_global_fallback=True)
    # Whom a test lets act as well is there in its own database only.
    yield replace(built[1], orgs=dict(built[1].orgs), actors=dict(built[1].actors))
    wrong = await derived.drift()
    await context.close_connections()
    assert wrong == 0, "whatever was done: counts are what counting gives, and names are found by what they are"


@pytest.fixture(scope="session")
def shared_url(empty_server: str, built: tuple[str, World]) -> str:
    """Apart from what copies are made of: an act that is denied leaves a row of the journal."""
    return conftest._create(empty_server, "shared", built[0])


@pytest.fixture
async def untouched(built: tuple[str, World], shared_url: str) -> AsyncIterator[World]:
    """The one world that everybody shares whose acts are all refused: each test proves that it left it as it was."""
    seals.install(world.KEY)
    foreign.trusted()
    context = await Tortoise.init(config=conftest.config_of(shared_url), _enable_global_fallback=True)
    yield built[1]
    reads = await tables.Journal.filter(act="readSensitive").count()
    await context.close_connections()
    assert reads == 0, "to read a sensitive field is an act: that wants a world of the test's own"
