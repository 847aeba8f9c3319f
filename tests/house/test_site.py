"""docs/ in two languages: the same pages with the same headings, code and links; they become a site, strictly."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from domain.rules import ProblemCode

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
ENGLISH = {path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if "zh" not in path.relative_to(DOCS).parts}
CHINESE = {path.relative_to(DOCS / "zh").as_posix() for path in (DOCS / "zh").rglob("*.md")}
# One file for both: each of its lines is in both languages.
BOTH = {
    "api/samples.md",
    "glossary.md",
    "manual.md",
    "process.md",
    "regulation.md",
    "roles.md",
    "settings.md",
    "templates.md",
}
# In English, in both sites: what was decided, and what was measured.
ENGLISH_ALONE = {"figures.md", *(name for name in ENGLISH if name.startswith("decisions/"))}
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def test_both_languages_have_the_same_pages() -> None:
    assert CHINESE == ENGLISH - BOTH - ENGLISH_ALONE


def shape(page: Path) -> dict[str, object]:
    """What does not change with the language: depth of headings, code, names in code, rows of tables, where links lead."""
    text = page.read_text(encoding="utf-8")
    code = [(kind, [line.split("#")[0].rstrip() for line in block.splitlines()]) for kind, block in FENCE.findall(text)]
    prose = FENCE.sub("", text)
    links = re.findall(r"\]\(([^)\s#:]+)", prose)
    leading = {
        (page.parent / link).resolve().relative_to(ROOT).as_posix().replace("docs/zh", "docs").replace(".zh-CN", "")
        for link in links
    }
    names = {" ".join(name.split()) for name in re.findall(r"`([^`]+)`", prose) if name.isascii()}
    return {
        "headings": [len(marks) for marks in re.findall(r"^(#+) ", prose, re.MULTILINE)],
        "code": code,
        "names": sorted(names),
        "tables": [len(table.splitlines()) for table in re.findall(r"(?:^\|.*\n)+", prose, re.MULTILINE)],
        "items": len(re.findall(r"^ *(?:-|\d\.) ", prose, re.MULTILINE)),
        "links": sorted(leading),
    }


@pytest.mark.parametrize("name", sorted(CHINESE))
def test_a_page_is_one_in_two_languages(name: str) -> None:
    english, chinese = DOCS / name, DOCS / "zh" / name
    assert shape(chinese) == shape(english)
    assert re.search("[\u4e00-\u9fff]", chinese.read_text(encoding="utf-8").splitlines()[2])


@pytest.mark.parametrize("page", sorted(DOCS.rglob("clients/*.md")), ids=lambda page: page.relative_to(DOCS).as_posix())
def test_what_a_page_of_a_client_shows_is_what_was_tried(page: Path) -> None:
    """Each piece of code stands below the name of the file that it is of, which a test runs."""
    text = page.read_text(encoding="utf-8")
    shown = re.findall(r"\]\(([^)]+)\)[:：]\n\n```\w+\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    assert len(shown) == text.count("\n```") / 2 > 0
    for place, code in shown:
        tried = [line.strip() for line in (page.parent / place).read_text(encoding="utf-8").splitlines()]
        lines = [line.strip() for line in code.splitlines()]
        assert any(tried[n : n + len(lines)] == lines for n in range(len(tried))), f"{place} has no such lines:\n{code}"


def test_the_page_of_errors_names_every_code() -> None:
    rows = re.findall(r"^\| `([A-Z_]+)` \|", (DOCS / "api/errors.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [code for code in rows if code in set(ProblemCode)][: len(ProblemCode)] == list(ProblemCode)
    told = (DOCS / "api/errors.md").read_text(encoding="utf-8")
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    codes = set(re.findall(r"(?:code=|\"code\": |Fault\()\"([A-Z]+(?:_[A-Z]+)+)\"", source))
    assert codes
    assert {code for code in codes if f"`{code}`" not in told} == set()


def entries(settings: Path) -> list[str]:
    told = settings.read_text(encoding="utf-8").split("\nnav:\n")[1]
    return re.findall(r"([\w/-]+\.md)$", told, re.MULTILINE)


def test_the_two_sites_list_every_page_once() -> None:
    chinese, english = (entries(ROOT / "site" / f"{language}.yml") for language in ("zh", "en"))
    assert chinese == english
    assert sorted(english) == sorted(
        {name for name in ENGLISH if not name.startswith("decisions/")} | {"decisions/README.md"}
    )


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_site_is_built_strictly(language: str, tmp_path: Path) -> None:
    subprocess.run([sys.executable, ROOT / "site/pages.py", tmp_path], check=True)
    zensical = [Path(sys.executable).with_name("zensical"), "build", "--strict", "-f", tmp_path / f"{language}.yml"]
    built = subprocess.run(zensical, capture_output=True, text=True, env=os.environ | {"NO_COLOR": "1"})
    assert built.returncode == 0, built.stdout + built.stderr
    home = tmp_path / "site" / ("" if language == "zh" else "en")
    assert (home / "api/errors/index.html").is_file()
    assert (home / "source/src/graph/schema/schema.graphql.txt").is_file()
