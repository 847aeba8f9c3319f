"""Under which key a database is: every pairing of what it was sealed with and what comes along, on both databases."""

from __future__ import annotations

import pytest
from tortoise.context import TortoiseContext

from domain.orgs.reminders import ChannelKind
from records import resealing, seals, tables
from records.engines import sets
from records.installation import keys
from records.installation.findings import State, Unsound
from records.reminders import channels
from records.reminders.channels import Wanted
from records.stamps import uuid7
from tests.builders import BRANCH_ADMIN
from tests.records.cases.test_keeping import opened
from tests.records.seeded import KEY, NOW, seed

pytestmark = pytest.mark.battery("keys", "the probe of the key, and a change of keys that is interrupted")

FIRST, SECOND, THIRD = KEY, bytes(range(1, 33)), bytes(range(2, 34))
OF = {"1": FIRST, "2": SECOND, "3": THIRD}


def use(given: str) -> None:
    """`21`: the second key, and the first as the older one."""
    newest, *older = (OF[name] for name in given)
    seals.install(newest, tuple(older))


async def test_an_empty_database_takes_the_first_key_that_comes(db: TortoiseContext) -> None:
    use("1")
    assert ((await keys.key()).state, await keys.rests()) == (State.KEY_UNCLAIMED, False)
    assert [(await keys.claim()).state for _ in "ab"] == [State.OK, State.OK]
    assert await keys.rests()
    use("2")
    assert (await keys.claim()).state is State.KEY_OTHER


@pytest.mark.parametrize(
    ("was", "given", "state"),
    [
        ("1", "1", State.OK),
        ("1", "2", State.KEY_OTHER),
        ("1", "21", State.RESEAL_PENDING),
        ("1", "321", State.RESEAL_PENDING),
        ("1", "12", State.KEY_OLDER_MISSING),
        ("21", "21", State.OK),
        ("21", "2", State.KEY_OLDER_MISSING),
        ("21", "1", State.KEY_OTHER),
        ("21", "12", State.KEY_OLDER_MISSING),
        ("21", "321", State.RESEAL_PENDING),
        ("21", "312", State.KEY_OLDER_MISSING),
        ("21", "31", State.KEY_OTHER),
    ],
)
async def test_the_keys_are_the_databases_or_it_is_said_which_are_not(
    db: TortoiseContext, was: str, given: str, state: State
) -> None:
    use(was[-1])
    await keys.claim()
    if len(was) == 2:
        use(was)
        await resealing.reseal()
    use(given)
    finding = await keys.key()
    assert finding.state is state
    assert OF[given[0]].hex() not in str(finding)
    if state not in (State.OK, State.RESEAL_PENDING):
        with pytest.raises(Unsound):
            await resealing.reseal()


async def test_a_probe_that_was_lost_is_written_by_the_key_that_opens_what_stands(db: TortoiseContext) -> None:
    await seed()
    await opened(1)
    for given, state in (("2", State.KEY_OTHER), ("1", State.OK)):
        use(given)
        assert (await keys.claim()).state is state
    # The journal proves it too.
    await sets.select("DELETE FROM data_key")
    await sets.select("UPDATE candidate SET id_number_sealed = 'nothing that a key sealed'")
    for given, state in (("2", State.KEY_OTHER), ("1", State.OK)):
        use(given)
        assert (await keys.claim()).state is state


async def test_a_change_of_keys_goes_on_where_it_was_interrupted(
    db: TortoiseContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped before each of its batches, one after the other, by whichever key was tried in between."""
    await seed()
    await opened(5)
    await keys.claim()
    await _told_and_objected()
    # Who signs in by a number: it lies covered, and is found by itself.
    await tables.Account.create(login="13800138000", name="某某", role="SYSTEM_ADMIN", created_at=NOW)
    use("21")
    monkeypatch.setattr(resealing, "_BATCH", 2)
    batch, batches = resealing._batch, 0

    class Interrupted(Exception):
        pass

    async def one() -> resealing.Resealed | None:
        nonlocal batches
        if batches % 2:
            batches += 1
            raise Interrupted
        batches += 1
        return await batch()

    monkeypatch.setattr(resealing, "_batch", one)
    done = None
    while done is None:
        try:
            done = await resealing.reseal()
        except Interrupted:
            assert (await keys.key()).state is State.RESEAL_PENDING
            for wrong in ("31", "1"):
                use(wrong)
                assert (await keys.key()).state is State.KEY_OTHER
            use("21")
    assert done.numbers == 5
    assert batches > 10
    assert ((await keys.key()).state, await resealing.reseal()) == (State.OK, None)
    acts = await sets.select("SELECT act FROM journal WHERE act = 'reseal'")
    assert len(acts) == 1
    indexes = {row["person_key"] for row in await sets.select("SELECT person_key FROM candidate")}
    sealed = await sets.select("SELECT id_number_sealed AS s FROM candidate")
    assert all(seals.current().fresh(row["s"]) for row in sealed)
    assert len(indexes) == 5
    (channel,), (objection,) = await tables.Channel.all(), await tables.NoticeObjection.all()
    use("2")  # the newest opens all of it, without the older one
    seal = seals.current()
    assert "portal.example" in seal.open(channel.sealed, channel.id, seals.CHANNEL)
    assert seal.open(objection.content_sealed, objection.id, seals.OBJECTION) == "考勤不实"
    assert seal.open(objection.contact_sealed, objection.id, seals.CONTACT) == "某某"
    assert objection.finding_sealed == ""
    assert (await tables.Account.get(login="13800138000")).name == "某某"
    assert not await sets.select("SELECT id FROM account WHERE login = '13800138000'")


async def _told_and_objected() -> None:
    """Sealed besides the cases: where an office is told, and what somebody has against a notice."""
    wanted = Wanted(ChannelKind.WEBHOOK, "门户", "https://portal.example/hook", "", events=False, digest=True)
    await channels.create(BRANCH_ADMIN, wanted)
    case, key, seal = (await tables.Candidate.first().values("id"))["id"], uuid7(), seals.current()  # type: ignore[index]  # there are five
    await tables.NoticeObjection.create(
        id=key, number="2026-ABCDEF", notice_id=uuid7(), candidate_id=case, received_at=NOW,
        content_sealed=seal.seal("考勤不实", key, seals.OBJECTION), contact_sealed=seal.seal("某某", key, seals.CONTACT),
        finding_sealed="",
    )  # fmt: skip


def test_whatever_is_sealed_is_sealed_anew() -> None:
    """Columns say by their name that they are; a review lies in its step, and the keys of a file's parts among these."""
    named = {
        (model, column)
        for model in vars(tables).values()
        if hasattr(model, "_meta")
        for column in model._meta.fields_map
        if column == "sealed" or column.endswith("_sealed")
    } - {(tables.Document, "sealed")}  # whether a print shows a sealed review
    anew = {(place.model, name) for place in resealing._PLACES for name in place.names.split(", ")}
    assert named <= anew
    assert {(tables.Step, "data"), (tables.Upload, "parts"), (tables.Account, "login")} <= anew


async def test_a_batch_that_fails_is_as_if_it_had_not_begun(
    db: TortoiseContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    await seed()
    await opened(3)
    await keys.claim()
    once = await sets.select("SELECT id, id_number_sealed, person_key FROM candidate ORDER BY id")
    use("21")

    async def fails(values: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(resealing, "_noted", fails)
    with pytest.raises(RuntimeError):
        await resealing.reseal()
    assert await sets.select("SELECT id, id_number_sealed, person_key FROM candidate ORDER BY id") == once
