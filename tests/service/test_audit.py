"""GraphQL over HTTP as its own audit suite sees it: npm's `graphql-http` against the product on a real port."""

import asyncio
import json
import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from domain.orgs.actors import Role
from records.people import accounts, sessions
from service.database import opened
from service.settings import Settings
from tests.examples.test_whole_road import serving

HERE = Path(__file__).parent
SCRIPT = HERE / "audit.mjs"

# What the suite only permits, and we decline: no GET, so that no link and no image can ask anything.
DECLINED = {
    "MAY accept application/x-www-form-urlencoded formatted GET requests",
    "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json",
    "MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json",
}


@pytest.mark.slow
def test_the_audits_find_nothing_amiss(database_url: str, tmp_path: Path) -> None:
    suite = installed(tmp_path / "suite")
    settings = Settings(database_url=SecretStr(database_url), data_dir=tmp_path)
    token = asyncio.run(a_token(settings))
    with serving(settings) as url:
        found = audited(suite, f"{url}/graphql", token)
    asked = Counter(row["name"].partition(" ")[0] for row in found)
    amiss = [
        f"{row['name']}: {row['reason']}" for row in found if row["status"] != "ok" and row["name"] not in DECLINED
    ]
    assert amiss == []
    assert {row["name"] for row in found if row["status"] != "ok"} == DECLINED
    assert (asked["MUST"], asked["SHOULD"]) == (13, 23)


def installed(folder: Path) -> Path:
    """The suite as the lock pins it, in a folder that goes away."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("NOT TESTED: GraphQL over HTTP was not audited, for there is no Node with npm on this machine")
    folder.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    shutil.copy(SCRIPT, folder)
    done = subprocess.run([npm, "ci", "--ignore-scripts"], cwd=folder, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, f"the audit suite could not be installed:\n{done.stderr}"
    return folder


async def a_token(settings: Settings) -> str:
    async with opened(settings):
        account = await accounts.create_account(
            None, login="auditor", name="审计", role=Role.SYSTEM_ADMIN, org_id=None, password="correct horse battery"
        )
        return (await sessions.issue_access_token(account))[1]


def audited(suite: Path, url: str, token: str) -> list[dict[str, Any]]:
    environment = os.environ | {"JISHI_URL": url, "JISHI_TOKEN": token}
    done = subprocess.run(
        ["node", SCRIPT.name], cwd=suite, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found
