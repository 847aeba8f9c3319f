"""The wheel is the product: in an empty folder, with what it depends on and nothing else of ours, it serves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from tests.deploy.nginx import free_port

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow
_JISHI = "import sys; from service.start import main; sys.argv[0] = 'jishi'; main()"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder with the unpacked wheel beside it."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--disable-pip-version-check",
        "-w",
        str(folder),
        str(ROOT),
    ]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    (wheel,) = folder.glob("jishi-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "site")
    (folder / "work").mkdir()
    (folder / "home").mkdir()
    return folder


def python(place: Path, *command: str, **more: str) -> subprocess.Popen[str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("JISHI_")}
    home = {"HOME": str(place / "home"), "PYTHONPATH": str(place / "site"), "PYTHONSAFEPATH": "1"}
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-c", *command], cwd=place / "work", env=own | home | more, stdout=pipe, stderr=pipe, text=True
    )


def said(running: subprocess.Popen[str]) -> str:
    out, err = running.communicate(timeout=120)
    assert running.returncode == 0, err
    return out


@contextmanager
def serving(place: Path) -> Iterator[str]:
    port = free_port()
    server = python(place, _JISHI, "serve", JISHI_PORT=str(port))
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                httpx2.get(f"{base}/health/live", timeout=5)
                break
            except httpx2.TransportError:
                assert server.poll() is None, server.communicate()[1]
                time.sleep(0.1)
        yield base
    finally:
        server.terminate()
        server.communicate(timeout=60)


def got(address: str) -> str:
    answer = httpx2.get(address, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer.text


def test_nothing_of_the_making_is_in_it_and_all_that_runs_is(place: Path):
    site = place / "site"
    sources = [p for p in site.rglob("*") if p.suffix in (".ts", ".tsx") or p.name in ("package.json", "node_modules")]
    assert sources == []
    for folder, pattern in (
        ("src", "*.py"),
        ("migrations", "*.py"),
        ("src/papers", "*.typ"),
        ("src/papers", "*.ttf"),
        ("src/graph", "*.graphql"),
    ):
        inside = ROOT / folder
        base = ROOT / "src" if folder.startswith("src") else ROOT
        wanted = {p.relative_to(base) for p in inside.rglob(pattern) if "__pycache__" not in p.parts}
        assert wanted, pattern
        assert {p for p in wanted if not (site / p).is_file()} == set()
    assert {p.relative_to(ROOT) for p in (ROOT / "console/dist").rglob("*") if p.is_file()} <= {
        p.relative_to(site) for p in (site / "console/dist").rglob("*")
    }


def test_it_serves_from_an_empty_folder(place: Path):
    said(python(place, _JISHI, "migrate"))
    with serving(place) as base:
        assert json.loads(got(f"{base}/health/ready"))["status"] == "ok"
        assert "<html" in got(f"{base}/console/")
        assert "<html" in got(f"{base}/me")
    assert [p.name for p in (place / "work").iterdir()] == ["var"]
    assert list((place / "home").iterdir()) == []
