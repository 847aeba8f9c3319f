"""The daily anchor of a running service."""

import errno
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from records import seals
from records.trail import anchor_file, anchors
from records.trail.anchors import Examined, State
from records.trail.audit import Broken, Flaw, Unproven, Verified
from service import auditing
from service.app import _anchored
from service.settings import Settings
from tests.records.seeded import seed
from tests.records.trail.test_audit import written

NOW = datetime(2026, 11, 23, 4, tzinfo=UTC)


async def test_the_daily_upkeep_anchors_and_cries_out_where_something_is_wrong(
    db: TortoiseContext, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(data_dir=tmp_path)
    seals.install(bytes(range(32)))
    await _anchored(settings, lambda: NOW)
    await _anchored(settings, lambda: NOW)
    taken = anchors.last(settings.anchors)
    assert taken is not None
    assert (taken.number, taken.chains, taken.rows) == (2, 0, 0)
    settings.anchors.write_text("nonsense\n")
    await _anchored(settings, lambda: NOW)
    assert [(r.levelno, "jishi audit verify" in r.getMessage()) for r in caplog.records] == [(logging.CRITICAL, True)]
    assert settings.anchors.read_text() == "nonsense\n"


async def test_a_full_disk_is_no_alarm_and_comes_right(
    db: TortoiseContext, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(data_dir=tmp_path)
    seals.install(bytes(range(32)))

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(anchor_file.os, "write", full)
        assert not await _anchored(settings, lambda: NOW)
    assert [(r.levelno, "tried again" in r.getMessage()) for r in caplog.records] == [(logging.WARNING, True)]
    assert await _anchored(settings, lambda: NOW)
    assert len(caplog.records) == 1
    settings.anchors.write_text(settings.anchors.read_text()[:50])
    assert await _anchored(settings, lambda: NOW)
    assert [r.levelno for r in caplog.records[1:]] == [logging.WARNING]
    assert anchors.last(settings.anchors) is not None


async def test_the_daily_upkeep_begins_no_new_file_where_the_old_one_was_taken_away(
    db: TortoiseContext, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(data_dir=tmp_path)
    await seed()
    await written("/1/", 3)
    assert await _anchored(settings, lambda: NOW)
    settings.anchors.unlink()
    assert await _anchored(settings, lambda: NOW)
    assert [(r.levelno, "bring the file back" in r.getMessage()) for r in caplog.records] == [(logging.CRITICAL, True)]
    assert not settings.anchors.exists()


PLACE = Broken(Flaw.EDITED, "/1/", 2)
ANCHOR = anchors.Anchor("k:", 1, NOW.isoformat(), 1, 2, "d", "")
STATES = {
    "healthy": (Examined(Verified(2, 1), ANCHOR, State.GOOD), 0, ""),
    "no anchor yet": (Examined(Verified(2, 1), None, State.NONE), 0, ""),
    "the file is gone": (Examined(Verified(2, 1), None, State.GONE, "f"), 2, "jishi audit anchor --anew"),
    "torn": (Examined(Verified(2, 1), ANCHOR, State.TORN), 1, "末行只写了一半"),
    "restored": (Examined(Verified(2, 1), ANCHOR, State.RESTORED), 1, "恢复的较早备份，停在2026-11-23 12:00 的第 1 号审计锚"),
    "restored, from before all anchors": (Examined(Verified(2, 1), None, State.RESTORED), 1, "第一个审计锚之前"),
    "edited": (Examined(Verified(2, 1, (PLACE,), 3), ANCHOR, State.GOOD), 2, "另有 3 处"),
    "edited in a restored one": (Examined(Verified(2, 1, (PLACE,)), ANCHOR, State.RESTORED), 2, "第 2 行 row 2: 内容被修改"),
    "an older key is not here": (
        Examined(Verified(2, 1, unproven=(Unproven("0badcafe", 2, PLACE),)), ANCHOR, State.GOOD), 2, "密钥 0badcafe 不在此处",
    ),
    "anchors of another key": (Examined(Verified(2, 1), None, State.OTHER_KEY, "f:1"), 2, "另一把数据密钥"),
    "not what was anchored": (
        Examined(Verified(2, 1, (Broken(Flaw.ANCHOR, "f:1", 0),)), None, State.MISMATCH, "f:1"), 2, "f:1 与审计锚不符",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STATES)
def test_each_state_has_a_sentence_and_an_exit_code(name: str) -> None:
    examined, code, sentence = STATES[name]
    wrongs = list(auditing.wrongs_of(examined))
    assert int(auditing.severity_of(examined)) == code
    assert any(sentence in wrong for wrong in wrongs) if sentence else wrongs == []


def test_every_state_of_the_anchors_is_tried() -> None:
    assert {examined.state for examined, _, _ in STATES.values()} == set(State)
