"""The daily anchor of a running service."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tortoise.context import TortoiseContext

from records import seals
from records.trail import anchors
from service.app import _anchored
from service.settings import Settings

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
