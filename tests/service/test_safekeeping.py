"""What `jishi doctor` says of the journal's triggers and chains, its anchors and the backups; and whose the files are."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from records import seals
from records.engines import sets
from records.trail import anchor_file, anchors
from service import safekeeping
from service.backups import keeping
from service.health import Severity
from service.settings import Settings
from tests.records.cases.test_keeping import opened
from tests.records.seeded import seed
from tests.records.trail.test_audit import tampered, written

NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)


async def said(settings: Settings, now: datetime = NOW) -> list[tuple[Severity, str]]:
    return [(remark.severity, remark.text) async for remark in safekeeping.remarks(settings, now)]


@pytest.fixture
async def settings(db: TortoiseContext, tmp_path: Path) -> Settings:
    """An installation that was anchored and backed up, with nothing to say of it."""
    kept = Settings(data_dir=tmp_path)
    await seed()
    await written("/1/", 3)
    await anchors.take(kept.anchors, NOW)
    kept.backups.mkdir()
    backed_up(kept, NOW)
    assert await said(kept) == []
    return kept


def backed_up(settings: Settings, at: datetime, key_id: str = "") -> None:
    name = keeping.name(key_id or seals.current().key_id, at, "0.1.0-27", encrypted=False)
    (settings.backups / name).write_text("")


TRIGGERS = {
    "sqlite": (("DROP TRIGGER journal_no_update",), ("DROP TRIGGER journal_no_delete",), (
        "DROP TRIGGER journal_no_delete",
        "CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT 1; END",
    )),
    "postgres": (("DROP TRIGGER journal_no_change ON journal",), ("ALTER TABLE journal DISABLE TRIGGER ALL",), (
        "CREATE OR REPLACE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    )),
}  # fmt: skip


@pytest.mark.parametrize("way", range(3))
async def test_a_journal_that_may_be_changed_is_broken(settings: Settings, dialect: str, way: int) -> None:
    for statement in TRIGGERS[dialect][way]:
        await sets.select(statement)
    ((severity, text),) = await said(settings)
    assert (severity, "append-only" in text) == (Severity.BROKEN, True)


async def test_a_case_without_a_chain_is_broken(settings: Settings, dialect: str) -> None:
    (case,) = await opened(1)
    listed = [f"DELETE FROM {table} WHERE chain = '{case.id}'" for table in ("journal", "chain_head", "anchored_head")]
    await tampered(dialect, *listed)
    assert [severity for severity, text in await said(settings) if str(case.id) in text] == [Severity.BROKEN]


@pytest.mark.parametrize("left", [None, "", "nonsense\n"])
async def test_anchors_that_are_gone_or_do_not_hold_are_broken(settings: Settings, left: str | None) -> None:
    settings.anchors.unlink()
    if left is not None:
        settings.anchors.write_text(left)
    ((severity, text),) = await said(settings)
    assert (severity, str(settings.anchors) in text) == (Severity.BROKEN, True)


async def test_an_old_anchor_and_an_old_backup_are_to_be_seen_to(settings: Settings) -> None:
    assert await said(settings, NOW + timedelta(days=2)) == []
    ((severity, text),) = await said(settings, NOW + timedelta(days=2, minutes=1))
    assert (severity, "The newest anchor is of 2026-11-23 12:00" in text) == (Severity.SEE_TO, True)
    later = NOW + timedelta(days=8, minutes=1)
    backed_up(settings, later, key_id="0badcafe")  # another installation's
    assert [(one, "newest backup" in text) for one, text in await said(settings, later)] == [
        (Severity.SEE_TO, False),
        (Severity.SEE_TO, True),
    ]
    backed_up(settings, later)
    rehearsal = settings.model_copy(update={"rehearsal_date": NOW.date()})
    assert await said(rehearsal, later) == []


@pytest.mark.parametrize("name", ["anchors.log", "anchors.log.00000002-0badcafe.next"])
async def test_a_file_of_another_user_is_to_be_seen_to(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Of whoever cannot read it, and of root, who can and would never know."""
    file = settings.data_dir / name
    file.touch()
    with monkeypatch.context() as patched:
        patched.setattr(os, "geteuid", lambda: 1000)
        patched.setattr(os, "access", lambda path, _: Path(path) != file)
        assert [
            (one, f"chown --reference={settings.data_dir} {file}" in text) for one, text in await said(settings)
        ] == [(Severity.SEE_TO, True)]
        patched.setattr(os, "access", lambda path, mode: not (Path(path) == settings.data_dir and mode & os.W_OK))
        assert [(one, "no anchor can be taken" in text) for one, text in await said(settings)] == [
            (Severity.SEE_TO, True)
        ]
    if os.geteuid() == 0:
        os.chown(settings.data_dir, 1000, 1000)
        assert str(file) in " ".join(text for _, text in await said(settings))


async def test_what_root_anchors_is_the_services(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """`jishi audit anchor` as root: the service's user goes on with the file the next day."""
    given: list[tuple[int, int]] = []
    monkeypatch.setattr(anchor_file.os, "geteuid", lambda: 0)
    monkeypatch.setattr(anchor_file.os, "chown", lambda _, uid, gid, **__: given.append((uid, gid)))
    await anchors.take(settings.anchors, NOW)
    owner = settings.data_dir.stat()
    assert given == [(owner.st_uid, owner.st_gid)]
    monkeypatch.setattr(anchor_file.os, "geteuid", lambda: 1000)
    await anchors.take(settings.anchors, NOW)
    assert len(given) == 1
