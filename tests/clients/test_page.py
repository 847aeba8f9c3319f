"""examples/page: built as its README says, and walked through in a browser, from the sign-in to a submission."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

import httpx2
import pytest
from playwright.sync_api import Page, sync_playwright

from service import demo
from tests.clients.conftest import HERE, Workshop, bearer, lacking, ran
from tests.console.conftest import CHROMIUM, barriers

pytestmark = pytest.mark.slow
EXAMPLE = HERE.parents[1] / "examples" / "page"
READY = "{ candidates(first: 100) { nodes { id name nextSteps { transition label possible } } } }"
SENT = "query ($id: ID!) { candidate(id: $id) { approvals(first: 50) { nodes { kind status } } } }"


def test_the_example_has_the_versions_that_are_tried() -> None:
    """No second installation: what is tried is installed beside the other clients."""
    own = json.loads((EXAMPLE / "package.json").read_text("utf-8"))["devDependencies"]
    tried = json.loads((HERE / "package.json").read_text("utf-8"))["devDependencies"]
    assert own.items() <= tried.items()


@contextmanager
def preview(workshop: Workshop, folder: Path) -> Iterator[str]:
    """The built page on a server that hands its questions on."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    words = [
        str(folder / "node_modules/.bin/vite"),
        "preview",
        "--host",
        "127.0.0.1",
        "--strictPort",
        "--port",
        str(port),
    ]
    with subprocess.Popen(words, cwd=folder, env=os.environ | {"JISHI_URL": workshop.url}) as process:
        try:
            begun = monotonic()
            while monotonic() - begun < 30:
                with socket.socket() as door:
                    if door.connect_ex(("127.0.0.1", port)) == 0:
                        break
                sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


@pytest.fixture
def page() -> Iterator[Page]:
    if CHROMIUM is None:
        lacking("the example page in a browser (no Chromium here)")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser.new_page(locale="zh-CN")
        browser.close()


def test_from_the_sign_in_to_a_submission(workshop: Workshop, tmp_path: Path, page: Page) -> None:
    folder = tmp_path / "page"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("node_modules", "gql", "dist"))
    (folder / "node_modules").symlink_to(workshop.folder / "node_modules")
    ran(["npm", "run", "build"], folder, JISHI_SCHEMA=str(workshop.folder / "schema.graphql"))

    headers = bearer(workshop.url, "branch-6")
    people = _asked(workshop, headers, READY)["candidates"]["nodes"]
    person, step = next(
        (of, step) for of in people for step in of["nextSteps"] if step["possible"] and step["transition"] != "LISTING"
    )
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda told: faults.append(told.text) if told.type == "error" else None)
    with preview(workshop, folder) as address:
        page.goto(address)
        assert barriers(page) == []
        _sign_in(page, "not the password")
        page.wait_for_selector("[role=alert]:not(:empty)")
        _sign_in(page, demo.PASSWORD)
        page.wait_for_selector("h1:text('发展党员')")
        assert barriers(page) == []
        page.get_by_role("searchbox").fill(person["name"])
        page.get_by_role("button", name=person["name"], exact=True).first.click()
        page.wait_for_selector(f"h1:text('{person['name']}')")
        section = page.locator("section", has_text=step["label"])
        section.get_by_role("button", name="上报").click()
        page.wait_for_selector(f"[role=status]:text('{step['label']}：已上报')")
        assert barriers(page) == []
    sent = _asked(workshop, headers, SENT, id=person["id"])["candidate"]["approvals"]["nodes"]
    assert {"kind": step["transition"], "status": "SUBMITTED"} in sent
    assert faults == []


def _sign_in(page: Page, password: str) -> None:
    page.get_by_label("登录名").fill("branch-6")
    page.get_by_label("密码").fill(password)
    page.get_by_role("button", name="登录").click()


def _asked(workshop: Workshop, headers: dict[str, str], query: str, **variables: str) -> dict[str, object]:
    told = httpx2.post(f"{workshop.url}/graphql", headers=headers, json={"query": query, "variables": variables}).json()
    assert "errors" not in told, told
    return told["data"]
