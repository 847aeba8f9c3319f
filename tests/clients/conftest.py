"""Clients as frontends have them, each in a process of its own, before one real server with the demo data."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import httpx2
import pytest

from service import demo
from service.settings import Settings
from tests import conftest
from tests.examples.test_whole_road import serving

HERE = Path(__file__).parent
SCHEMA = HERE.parents[1] / "src" / "graph" / "schema" / "schema.graphql"
MAKE = "mutation ($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { token } }"
MODULES = HERE / "node_modules"
NOBODY = "cand_00000000-0000-7000-8000-000000000000"


def bearer(url: str, login: str) -> dict[str, str]:
    """The header of a person's access token, got as a program gets it."""
    with httpx2.Client(base_url=url) as http:
        http.post("/session", json={"login": login, "password": demo.PASSWORD}).raise_for_status()
        made = http.post("/graphql", json={"query": MAKE, "variables": {"input": {"label": "client", "validDays": 1}}})
        return {"authorization": f"Bearer {made.json()['data']['createAccessToken']['token']}"}


def ran(words: Sequence[str], folder: Path, *, seconds: float = 120, **told: str) -> str:
    """What a script or a tool says in a folder; it must end well."""
    done = subprocess.run(words, cwd=folder, env=os.environ | told, capture_output=True, text=True, timeout=seconds)
    assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def lacking(what: str) -> NoReturn:
    """Loud where somebody looks, and a failure where nobody does."""
    if os.environ.get("CI"):
        pytest.fail(f"not tested: {what}")
    pytest.skip(f"NOT TESTED: {what}")


@dataclass(frozen=True)
class Workshop:
    """The clients' sources in a folder that goes away, with what their tools make of them, and the server they ask."""

    folder: Path
    url: str

    def run(self, *words: str, login: str = "", at: str = ".", **told: str) -> str:
        """By whoever signs in with `login`."""
        who = {"JISHI_URL": self.url, "JISHI_LOGIN": login, "JISHI_PASSWORD": demo.PASSWORD, **told}
        return ran(words, self.folder / at, **who, JISHI_SCHEMA=str(SCHEMA))

    def tool(self, name: str, *words: str, login: str = "", at: str = ".") -> str:
        return self.run(str(MODULES / ".bin" / name), *words, login=login, at=at)


# For one file and no longer: the server is a thread of this process, whose data key (records/seals.py) the tests of another
# folder may replace.
@pytest.fixture(scope="module")
def service(empty_server: str, district: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server over a district of its own."""
    with serving(conftest.a_district(empty_server, district, tmp_path_factory.mktemp("clients"))) as url:
        yield url


@pytest.fixture(scope="session")
def modules() -> Path:
    """What npm installed; `make test` does it where Node is."""
    if shutil.which("node") is None or not MODULES.is_dir():
        lacking("Apollo, urql, Relay and the tools around them (no Node here, or `make clients` was not run)")
    return MODULES


@pytest.fixture(scope="module")
def workshop(service: str, modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    folder = tmp_path_factory.mktemp("workshop")
    shutil.copytree(
        HERE, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules", "*.py", "__pycache__")
    )
    shutil.copy(SCHEMA, folder)
    (folder / "node_modules").symlink_to(modules)
    return Workshop(folder, service)
