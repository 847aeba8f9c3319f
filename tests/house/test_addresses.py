"""What is said of a place in the code is true: a module or file that a comment or a page names is there."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("domain", "records", "graph", "service", "papers")
# A dotted name of ours, or a path from a room or from the root, as comments and pages write them.
DOTTED = re.compile(rf"`((?:{'|'.join(ROOMS)})(?:\.[a-z_]+)+)(?:\.[A-Za-z_]+)?`")
PATH = re.compile(
    rf"`?\b((?:src/|console/src/|tests/|bench/|docs/)?(?:{'|'.join(ROOMS)}|console|tests|bench|docs)/[\w/.-]+\.(?:py|ts|tsx|md|css|graphql))\b"
)
# What was is told where it belongs: the changelog and what a decision found.
OLD = ("CHANGELOG.md", "docs/decisions/")


def texts() -> list[str]:
    told = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    wanted = (".py", ".md", ".ts", ".tsx", ".toml")
    names = [name for name in told.splitlines() if name.endswith(wanted) and not name.startswith(OLD)]
    return [name for name in names if "/gql/" not in name and "/dist/" not in name and (ROOT / name).is_file()]


def is_there(path: str) -> bool:
    return any(
        (ROOT / base / path).exists() for base in ("", "src", "console", "console/src", "console/src/parts/form")
    )


def is_module(name: str) -> bool:
    """The module itself, or one of its names."""
    parts = name.split(".")
    found = [(ROOT / "src").joinpath(*parts[:n]) for n in (len(parts), len(parts) - 1, len(parts) - 2) if n > 0]
    return any(place.is_dir() or place.with_suffix(".py").is_file() for place in found[:2])


def test_every_place_that_is_named_is_there() -> None:
    lost = []
    for name in texts():
        text = (ROOT / name).read_text(encoding="utf-8")
        lost += [f"{name}: {path}" for path in PATH.findall(text) if not is_there(path)]
        lost += [f"{name}: {module}" for module in DOTTED.findall(text) if not is_module(module)]
    assert lost == []


def test_no_module_hides_behind_a_room_of_its_name() -> None:
    """Python takes the folder and never reads the file beside it."""
    assert [str(f.relative_to(ROOT)) for f in (ROOT / "src").rglob("*.py") if f.with_suffix("").is_dir()] == []
