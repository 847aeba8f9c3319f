"""The two READMEs are one page in two languages; every link of the pages leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGLISH, CHINESE = (ROOT / name for name in ("README.md", "README.zh-CN.md"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def shape(page: Path) -> tuple[list[int], list[str], set[str], list[int]]:
    """Headings by depth, commands, links and pictures, rows of the tables: what does not change with the language."""
    text = page.read_text(encoding="utf-8")
    headings = [len(h) for h in re.findall(r"^(#+) ", text, re.MULTILINE)]
    shell = "\n".join(re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL))
    commands = [line.split("#")[0].strip() for line in shell.splitlines()]
    # Each leads to the pages of its own language.
    links = {
        link.replace("docs/zh/", "docs/") for link in re.findall(r"\]\(([^)#]+)", text) if not link.startswith("README")
    }
    tables = [len(table.splitlines()) for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)]
    return headings, commands, links, tables


def test_both_say_the_same():
    for one, other in zip(shape(ENGLISH), shape(CHINESE), strict=True):
        assert one == other


def anchors(page: Path) -> set[str]:
    """As they are made of headings where the pages are read."""
    found = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in found}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path):
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    dead = []
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if "://" in link or link.startswith("mailto:"):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            dead.append(link)
    assert dead == []
