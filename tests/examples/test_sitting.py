"""The committee's program on a real server: the inbox, a dry run, one call, a line for each row."""

from __future__ import annotations

import asyncio
import importlib.util
from pathlib import Path
from typing import Any

import pytest

from records import accounts, tables
from service.database import opened
from service.settings import Settings
from tests import conftest
from tests.examples.test_whole_road import serving

EXAMPLE = Path(__file__).parents[2] / "examples" / "sitting.py"


def example() -> Any:
    spec = importlib.util.spec_from_file_location("sitting", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


async def token(settings: Settings) -> str:
    async with opened(settings):
        committee = await tables.Account.get(login="committee")
        return (await accounts.issue_access_token(committee.id))[1]


@pytest.mark.slow
def test_a_sitting(empty_server: str, district: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = conftest.a_district(empty_server, district, tmp_path)
    bearer = asyncio.run(token(settings))
    program = example()
    with serving(settings) as url:
        before = len(list(program.Committee(url, bearer).inbox(None)))
        given = ["--url", url, "--token", bearer, "--decide", "--key", "sitting-1"]
        assert program.main(given) == 0
        told = capsys.readouterr().out.splitlines()
        after = len(list(program.Committee(url, bearer).inbox(None)))
    dry = next(line for line in told if line.startswith("试算"))
    done = next(line for line in told if line.startswith("办理"))
    passed = sum(line.startswith("✓") for line in told) // 2
    assert passed > 0
    assert f"共 {before},通过 {passed}," in dry
    assert f"共 {passed},通过 {passed},未通过 0" in done
    assert after == before - passed
