"""The committee's program on a real server: the inbox, a dry run, one call, a line for each row."""

from __future__ import annotations

import asyncio
import importlib.util
from pathlib import Path
from typing import Any

import pytest

from records import tables
from records.people import sessions
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
        return (await sessions.issue_access_token(committee.id))[1]


@pytest.mark.slow
def test_a_sitting(empty_server: str, district: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = conftest.a_district(empty_server, district, tmp_path)
    bearer = asyncio.run(token(settings))
    program = example()
    with serving(settings) as url:
        before = len(list(program.Committee(url, bearer).inbox(None)))
        sent = tmp_path / "sitting.json"
        given = ["--url", url, "--token", bearer, "--decide", "--key", "sitting-1", "--sent", str(sent)]
        assert program.main(given) == 0
        told = capsys.readouterr().out.splitlines()
        left = list(program.Committee(url, bearer).inbox(None))
        after = len(left)
        # As if the answer had been lost on its way: the file stays, and is sent again.
        words = {"decision": "RETURNED", "opinion": "材料不全", "idempotencyKey": "sitting-2"}
        program.keep(sent, left, words)
        kept = sent.read_text(encoding="utf-8")
        program.send(program.Committee(url, bearer), sent)
        once = capsys.readouterr().out.splitlines()
        sent.write_text(kept, encoding="utf-8")
        assert program.main(given) == 0
        again = capsys.readouterr().out.splitlines()
    dry = next(line for line in told if line.startswith("试算"))
    done = next(line for line in told if line.startswith("办理"))
    passed = sum(line.startswith("✓") for line in told) // 2
    assert passed > 0
    assert f"共 {before}，通过 {passed}，" in dry
    assert f"共 {passed}，通过 {passed}，未通过 0" in done
    assert after == before - passed
    assert (once[-1], again[-1]) == (
        f"办理：共 {after}，通过 {after}，未通过 0",
        f"重放：共 {after}，通过 {after}，未通过 0",
    )
    assert not sent.exists()
