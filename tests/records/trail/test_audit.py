"""The journal's chains hold under racing writers, and whatever is done to a row behind the service's back is found."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from msgspec.structs import replace
from tortoise.context import TortoiseContext
from tortoise.exceptions import IntegrityError

from records import seals, tables
from records.cases.dossiers import held
from records.engines import sets
from records.trail import anchors, audit, journal
from records.trail.anchors import Examined, State
from records.trail.audit import Broken, Flaw, Verified
from records.trail.chains import Head, head_form
from records.trail.journal import Entry
from tests.builders import BRANCH, BRANCH_ADMIN, COMMITTEE, COMMITTEE_ADMIN, TODAY
from tests.records.cases.test_keeping import opened
from tests.records.seeded import KEY, seed, statements

NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)


def entries(chain: UUID | str, count: int = 5) -> list[Entry]:
    """Acts on a case or, for a path, on none; with what the two databases write in different ways."""
    case = chain if isinstance(chain, UUID) else None
    path = BRANCH.path if case else str(chain)
    said = {"名": '张 "三"\n', "b": [1, 2.5, None, True], "a": {"é": "x"}}
    return [
        Entry(f"act{n}", TODAY, path, case, record_id=UUID(int=n), before=said if n % 2 else None, after={"n": n})
        for n in range(1, count + 1)
    ]


async def written(chain: UUID | str, count: int = 5) -> str:
    with journal.coming_from("req-1", "192.0.2.7"):
        await journal.append(BRANCH_ADMIN, entries(chain, count))
    return str(chain)


async def rows_of(chain: str) -> list[sets.Row]:
    return await sets.read(tables.Journal, "t.chain = :chain", {"chain": chain}, tail="ORDER BY t.seq")


async def tampered(dialect: str, *changes: str, **values: object) -> None:
    """What whoever has all rights in the database may do: switch the triggers and the unique index off, and write."""
    off = {
        "sqlite": ['DROP TRIGGER "journal_no_update"', 'DROP TRIGGER "journal_no_delete"'],
        "postgres": ["ALTER TABLE journal DISABLE TRIGGER ALL"],
    }[dialect]
    for sql in (*off, "DROP INDEX uq_journal_chain", *changes):
        await sets.select(sql, {name: value for name, value in values.items() if f":{name}" in sql})


async def flaw(chain: str, **found: object) -> Broken | None:
    return (await audit.verify()).broken


# ── chains ──────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_each_case_and_each_organization_has_a_chain(db: TortoiseContext) -> None:
    await seed()
    case = (await opened(1))[0]
    await written(case.id)
    await written(COMMITTEE.path, 2)
    await written("", 1)
    heads = await sets.read(tables.ChainHead, "1=1", {}, tail="ORDER BY t.chain")
    assert {head["chain"]: head["seq"] for head in heads} == {str(case.id): 6, COMMITTEE.path: 2, "/": 1}
    own = await rows_of(COMMITTEE.path)
    assert [(row["seq"], row["prev"]) for row in own] == [(1, ""), (2, own[0]["hash"])]
    assert {(row["request_id"], row["address"]) for row in own} == {("req-1", "192.0.2.7")}
    assert await audit.verify() == Verified(9, 3)


@pytest.mark.parametrize("number", [1, 3, 200])
async def test_one_row_and_two_hundred_cost_the_same(
    db: TortoiseContext, monkeypatch: pytest.MonkeyPatch, dialect: str, number: int
) -> None:
    await seed()
    cases = await opened(min(number, 50))
    rows = [replace(entry, candidate_id=case.id) for case in cases for entry in entries(case.id, -(-number // 50))]
    with statements(monkeypatch) as sent:
        await journal.append(BRANCH_ADMIN, rows)
    assert len(sent) == {"sqlite": 3, "postgres": 4}[dialect]
    assert (await audit.verify()).broken is None


async def test_racing_writers_fork_no_chain(db: TortoiseContext) -> None:
    await seed()
    cases = [case.id for case in await opened(6)]
    places: list[UUID | str] = [*cases, COMMITTEE.path, BRANCH.path, "/1/2/9/", ""]
    before = (await audit.verify()).rows
    chance = random.Random(4)  # noqa: S311 -- who writes where is no secret

    async def write(order: Sequence[UUID | str]) -> None:
        await journal.append(COMMITTEE_ADMIN, [e for place in order for e in entries(place, 2)])

    await asyncio.gather(*(write(chance.sample(places, 5)) for _ in range(40)))
    assert await audit.verify() == Verified(before + 40 * 10, len(places))


async def test_acts_on_held_cases_and_bare_rows_of_them_wait_in_no_circle(db: TortoiseContext) -> None:
    await seed()
    cases = [case.id for case in await opened(6)]
    before = (await audit.verify()).rows

    async def act(number: int) -> None:
        some = [cases[number % 6], cases[(number + 1) % 6]]
        rows = [entry for case in some for entry in entries(case, 1)]
        if number % 2:
            await journal.append(BRANCH_ADMIN, rows)
            return
        async with held(BRANCH_ADMIN, some, today=TODAY, clock=TODAY):
            await asyncio.sleep(0)
            await journal.append(BRANCH_ADMIN, rows)

    await asyncio.gather(*(act(number) for number in range(40)))
    assert await audit.verify() == Verified(before + 80, 6)


async def test_a_row_without_a_transaction_is_none(db: TortoiseContext) -> None:
    """Outside a transaction the row and the head are written together or not at all."""
    await seed()
    await written(BRANCH.path, 1)
    with pytest.raises(IntegrityError):
        await journal.append(BRANCH_ADMIN, [Entry("act", TODAY, BRANCH.path, UUID(int=404))])
    assert await audit.verify() == Verified(1, 1)


async def test_a_chain_goes_on_under_a_new_data_key(db: TortoiseContext) -> None:
    await seed()
    await written(BRANCH.path, 2)
    seals.install(bytes(32), (KEY,))
    await written(BRANCH.path, 2)
    assert await audit.verify() == Verified(4, 1)
    seals.install(bytes(32))
    broken = await flaw(BRANCH.path)
    assert broken
    assert (broken.flaw, broken.seq) == (Flaw.EDITED, 1)


# ── what is done behind the service's back ──────────────────────────────────────────────────────────────────────────

COPY = """INSERT INTO journal (id, act, at, "on", org_path, kind, late_entry, stage, request_id, chain, seq, prev, hash)
    SELECT :new, 'forged', at, "on", org_path, kind, late_entry, stage, request_id, chain, {seq}, prev, hash
    FROM journal WHERE chain = :chain AND seq = {of}"""
SHIFT = [
    "UPDATE journal SET seq = seq + 1000 WHERE chain = :chain AND seq > {0}",
    "UPDATE journal SET seq = seq - 1000 + {1} WHERE chain = :chain AND seq > 1000",
]


def shifted(beyond: int, by: int) -> list[str]:
    return [sql.format(beyond, by) for sql in SHIFT]


ATTACKS = {
    "edited": (["UPDATE journal SET act = 'other' WHERE chain = :chain AND seq = 3"], Flaw.EDITED, 3),
    "edited, the last": (["UPDATE journal SET late_entry = true WHERE chain = :chain AND seq = 5"], Flaw.EDITED, 5),
    "edited, what it was": (["UPDATE journal SET after = NULL WHERE chain = :chain AND seq = 1"], Flaw.EDITED, 1),
    "deleted": (["DELETE FROM journal WHERE chain = :chain AND seq = 3"], Flaw.DELETED, 3),
    "deleted, the gap closed": (
        ["DELETE FROM journal WHERE chain = :chain AND seq = 3", *shifted(3, -1)], Flaw.DELETED, 3,
    ),
    "deleted, the first": (["DELETE FROM journal WHERE chain = :chain AND seq = 1"], Flaw.DELETED, 1),
    "inserted between": ([*shifted(2, 1), COPY.format(seq=3, of=2)], Flaw.INSERTED, 3),
    "inserted twice": ([COPY.format(seq=3, of=3)], Flaw.INSERTED, 3),
    "inserted behind": ([COPY.format(seq=6, of=5)], Flaw.INSERTED, 6),
    "inserted, the head moved": (
        [COPY.format(seq=6, of=5), "UPDATE chain_head SET seq = 6 WHERE chain = :chain"], Flaw.INSERTED, 6,
    ),
    "swapped places": (
        ["UPDATE journal SET seq = CASE seq WHEN 2 THEN 4 ELSE 2 END WHERE chain = :chain AND seq IN (2, 4)"],
        Flaw.SWAPPED, 2,
    ),
    "swapped neighbours": (
        ["UPDATE journal SET seq = CASE seq WHEN 2 THEN 3 ELSE 2 END WHERE chain = :chain AND seq IN (2, 3)"],
        Flaw.SWAPPED, 2,
    ),
    "swapped contents": (
        [
            """UPDATE journal AS t SET act = o.act, record_id = o.record_id, "after" = o."after"
            FROM (SELECT seq, act, record_id, "after" FROM journal WHERE chain = :chain) AS o
            WHERE t.chain = :chain AND t.seq IN (2, 4) AND o.seq = 6 - t.seq"""
        ],
        Flaw.SWAPPED, 2,
    ),
    "truncated": (["DELETE FROM journal WHERE chain = :chain AND seq > 3"], Flaw.TRUNCATED, 4),
    "truncated to nothing": (["DELETE FROM journal WHERE chain = :chain"], Flaw.TRUNCATED, 1),
    "truncated, the head set back": (
        [
            "DELETE FROM journal WHERE chain = :chain AND seq > 3",
            """UPDATE chain_head SET seq = 3, hash = (SELECT hash FROM journal AS j WHERE j.chain = :chain AND j.seq = 3)
            WHERE chain = :chain""",
        ],
        Flaw.HEAD, 3,
    ),
    "the head taken away": (["DELETE FROM chain_head WHERE chain = :chain"], Flaw.HEAD, 5),
}  # fmt: skip


ALSO = {
    "inserted, the head moved": [(Flaw.HEAD, 6)],
    "swapped places": [(Flaw.SWAPPED, 4)],
    "swapped neighbours": [(Flaw.SWAPPED, 3)],
    "swapped contents": [(Flaw.SWAPPED, 4)],
}


@pytest.mark.parametrize("name", ATTACKS)
async def test_what_was_done_to_a_row_is_found(db: TortoiseContext, dialect: str, name: str) -> None:
    await seed()
    changes, what, seq = ATTACKS[name]
    await written("/1/", 3)
    chain = await written(BRANCH.path)
    await written("/9/", 3)
    if dialect == "sqlite":
        changes = [sql.replace("true", "1") for sql in changes]
    await tampered(dialect, *changes, chain=chain, new="00000000-0000-7000-8000-000000000001")
    found = await audit.verify()
    broken = found.broken
    assert broken is not None
    assert (broken.flaw, broken.chain, broken.seq) == (what, chain, seq)
    # Nobody else is blamed for it.
    others = [(other.flaw, other.seq) for other in found.breaches[1:]]
    assert (others, found.more, found.rows) == (ALSO.get(name, []), 0, 6 + len(await rows_of(chain)))
    row = next((row for row in await rows_of(chain) if row["seq"] == seq), None)
    if row is not None and what is not Flaw.HEAD:
        assert broken.act == row["act"] if what is not Flaw.INSERTED else broken.act in ("forged", row["act"])


async def test_every_row_that_does_not_hold_is_named(db: TortoiseContext, dialect: str) -> None:
    """Several chains, and in one of them several things at once: each is told, and the rows between them are not."""
    await seed()
    for path in ("/1/", "/1/2/", "/9/"):
        await written(path, 9)
    chain = await written(BRANCH.path, 9)
    changes = [
        "UPDATE journal SET act = 'other' WHERE chain = :chain AND seq IN (2, 4)",
        "DELETE FROM journal WHERE chain = :chain AND seq IN (6, 7)",
        "UPDATE journal SET act = 'other' WHERE chain = '/9/' AND seq = 9",
        "DELETE FROM journal WHERE chain = '/1/'",
    ]
    await tampered(dialect, *changes, chain=chain)
    found = await audit.verify()
    assert [(one.flaw, one.chain, one.seq, one.count) for one in found.breaches] == [
        (Flaw.EDITED, chain, 2, 1),
        (Flaw.EDITED, chain, 4, 1),
        (Flaw.DELETED, chain, 6, 2),
        (Flaw.EDITED, "/9/", 9, 1),
        (Flaw.TRUNCATED, "/1/", 1, 1),
    ]


async def test_a_long_chain_is_looked_at_piece_by_piece(
    db: TortoiseContext, dialect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that moved, from one piece into the next too, are blamed for nothing."""
    await seed()
    chain = await written(BRANCH.path, 40)
    changes = [
        "DELETE FROM journal WHERE chain = :chain AND seq IN (3, 20, 21)",
        *shifted(21, -2),
        "UPDATE journal SET act = 'other' WHERE chain = :chain AND seq = 30",
        "DELETE FROM journal WHERE chain = :chain AND seq = 38",
    ]
    await tampered(dialect, *changes, chain=chain)
    expected = [(Flaw.DELETED, 3, 1), (Flaw.DELETED, 20, 2), (Flaw.EDITED, 30, 1), (Flaw.TRUNCATED, 40, 1)]
    for size in (4, 5, 7, 11, 1000):
        monkeypatch.setattr(audit, "_TOGETHER", size)
        found = await audit.verify()
        assert [(one.flaw, one.seq, one.count) for one in found.breaches] == expected, size


async def test_of_very_many_it_is_said_how_many_more(db: TortoiseContext, dialect: str) -> None:
    await seed()
    for number in range(5):
        await written(f"/{number + 1}/", 30)
    await tampered(dialect, "UPDATE journal SET act = 'other' WHERE chain <> '/1/'")
    found = await audit.verify()
    assert (len(found.breaches), found.more) == (audit.MOST, 4 * 30 - audit.MOST)


async def test_rows_of_a_key_that_is_not_here_are_told_from_edited_ones(db: TortoiseContext, dialect: str) -> None:
    await seed()
    older = seals.current().key_id
    await written(BRANCH.path, 4)
    seals.install(bytes(32), (KEY,))
    await written(BRANCH.path, 3)
    seals.install(bytes(32))
    found = await audit.verify()
    assert (found.breaches, [(one.key_id, one.rows) for one in found.unproven]) == ((), [(older, 4)])
    # Nobody gets an edited row by so: the row behind it knows what stood there.
    code = "deadbeef." + "0" * 64
    await tampered(dialect, "UPDATE journal SET act = 'other', hash = :code WHERE seq = 2", code=code)
    assert [(one.flaw, one.seq) for one in (await audit.verify()).breaches] == [(Flaw.EDITED, 2)]


async def test_verification_goes_on_where_a_limit_ended_it(db: TortoiseContext) -> None:
    await seed()
    for path in ("/1/", "/1/2/", "/9/"):
        await written(path, 4)
    first = await audit.verify(limit=5)
    assert first == Verified(8, 2, next="/1/2/")
    assert await audit.verify(after="/1/2/", limit=5) == Verified(4, 1)
    assert await audit.verify(chains=["/1/", "/9/"]) == Verified(8, 2)


async def test_pages_of_rows_change_nothing(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch) -> None:
    await seed()
    for path in ("/1/", "/1/2/", "/9/"):
        await written(path, 7)
    for size in (1, 2, 7, 21):
        monkeypatch.setattr(audit, "PAGE", size)
        assert await audit.verify() == Verified(21, 3)


# ── anchors ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_anchor_stands_for_all_that_was_there(db: TortoiseContext, tmp_path: Path) -> None:
    await seed()
    path = tmp_path / "anchors.log"
    await written("/1/", 3)
    assert await anchors.verify(path) == Examined(Verified(3, 1), None, State.NONE, str(path))
    first = await anchors.take(path, NOW)
    assert (first.number, first.chains, first.rows, first.prev) == (1, 1, 3, "")
    await written("/1/", 2)
    await written("/9/", 2)
    assert await anchors.verify(path) == Examined(Verified(7, 2), first, State.GOOD, str(path))
    second = await anchors.take(path, NOW)
    assert (second.number, second.chains, second.rows, second.prev) == (2, 2, 7, first.code)
    assert await anchors.verify(path) == Examined(Verified(7, 2), second, State.GOOD, str(path))
    assert path.stat().st_mode & 0o777 == 0o600
    paper = anchors.on_paper(second)
    assert second.digest in paper.replace(" ", "").replace("\n", "")


FORGED_HEAD = """UPDATE chain_head SET seq = :seq, hash = :hash, mac = :mac WHERE chain = :chain"""


async def test_a_tail_cut_with_a_good_head_is_found_by_the_anchor(
    db: TortoiseContext, dialect: str, tmp_path: Path
) -> None:
    """Somebody kept an older head with its code, and sets everything back to it."""
    await seed()
    path = tmp_path / "anchors.log"
    chain = await written("/1/", 5)
    third = (await rows_of(chain))[2]
    mac = seals.current().code(head_form(chain, Head(3, third["hash"])))
    await anchors.take(path, NOW)
    await tampered(
        dialect, "DELETE FROM journal WHERE chain = :chain AND seq > 3", FORGED_HEAD,
        chain=chain, seq=3, hash=third["hash"], mac=mac,
    )  # fmt: skip
    assert await audit.verify() == Verified(3, 1)
    found = (await anchors.verify(path)).found
    assert found.broken == Broken(Flaw.TRUNCATED, chain, 4)
    # A later anchor does not make it good.
    await anchors.take(path, NOW)
    found = (await anchors.verify(path)).found
    assert found.broken == Broken(Flaw.TRUNCATED, chain, 4)


async def test_a_chain_taken_away_whole_is_found_by_the_anchor(
    db: TortoiseContext, dialect: str, tmp_path: Path
) -> None:
    await seed()
    path = tmp_path / "anchors.log"
    await written("/1/", 2)
    chain = await written("/9/", 2)
    await anchors.take(path, NOW)
    gone = ["DELETE FROM journal WHERE chain = :chain", "DELETE FROM chain_head WHERE chain = :chain"]
    await tampered(dialect, *gone, chain=chain)
    assert (await anchors.verify(path)).found.broken == Broken(Flaw.TRUNCATED, chain, 1)
    await sets.select("DELETE FROM anchored_head WHERE chain = :chain", {"chain": chain})
    assert await audit.verify() == Verified(2, 1)
    assert (await anchors.verify(path)).found.broken == Broken(Flaw.ANCHOR, str(path), 0)
    with pytest.raises(anchors.Mismatch):
        await anchors.take(path, NOW)


@pytest.mark.parametrize("what", ["edited", "first taken out", "half written, with an end"])
async def test_a_changed_file_of_anchors_is_found(db: TortoiseContext, tmp_path: Path, what: str) -> None:
    await seed()
    path = tmp_path / "anchors.log"
    await written("/1/", 2)
    for _ in range(3):
        await anchors.take(path, NOW)
    lines = path.read_text().splitlines(keepends=True)
    changed = {
        "edited": [lines[0], lines[1].replace('"rows":2', '"rows":1'), lines[2]],
        "first taken out": lines[1:],
        "half written, with an end": [*lines[:2], lines[2][:40] + "\n"],
    }[what]
    path.write_text("".join(changed))
    number = {"edited": 2, "first taken out": 1, "half written, with an end": 3}[what]
    found = await anchors.verify(path)
    assert (found.found.broken, found.anchor) == (Broken(Flaw.ANCHOR, f"{path}:{number}", 0), None)


async def test_anchors_at_once_make_one_line_each(db: TortoiseContext, tmp_path: Path) -> None:
    await seed()
    path = tmp_path / "anchors.log"
    await written("/1/", 2)
    taken = await asyncio.gather(*(anchors.take(path, NOW) for _ in range(5)))
    assert sorted(anchor.number for anchor in taken) == [1, 2, 3, 4, 5]
    assert asdict(anchors.last(path)) == asdict(max(taken, key=lambda anchor: anchor.number))  # type: ignore[arg-type]


async def test_a_case_without_a_chain_is_named_though_nothing_else_tells_of_it(
    db: TortoiseContext, dialect: str
) -> None:
    """Somebody takes the whole of it away: the rows, the head, the marks. The case stands."""
    await seed()
    cases = sorted(str(case.id) for case in await opened(audit.MOST + 3))
    taken, kept = cases[:-1], cases[-1]
    listed = ", ".join(f"'{case}'" for case in taken)
    await tampered(
        dialect,
        *(f"DELETE FROM {table} WHERE chain IN ({listed})" for table in ("journal", "chain_head", "anchored_head")),
    )
    found = await audit.verify()
    assert [(one.flaw, one.chain, one.seq) for one in found.breaches] == [
        (Flaw.TRUNCATED, case, 1) for case in taken[: audit.MOST]
    ]
    assert (found.rows, found.more) == (1, 2)
    # Who sees one case only, or goes through them piece by piece, is told the same.
    assert (await audit.verify(chains=[taken[-1]])).broken == Broken(Flaw.TRUNCATED, taken[-1], 1)
    assert (await audit.verify(chains=[kept])).broken is None
    assert (await audit.verify(chains=[taken[-1], kept], limit=1)).broken == Broken(Flaw.TRUNCATED, taken[-1], 1)
    await written(COMMITTEE.path, 2)
    assert (await audit.verify(limit=1)).next == COMMITTEE.path
