"""docs/extending.md: what it shows works, and the places that it names are those that its neighbours stand in."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from uuid import uuid4

import typst
from msgspec.structs import replace

from domain import regulation
from domain.orgs.editions import Edition
from domain.questions.judging import judge
from domain.steps import catalogue
from domain.steps.kinds import Kind
from domain.steps.opinions import Talk
from domain.steps.step import Step
from papers.catalogue import Print
from tests.builders import a_road
from tests.papers.test_prints import text_of

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/extending.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    found = re.search(rf"^```{kind}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert found, kind
    return found[1]


def test_the_rule_is_judged_as_the_page_says():
    names = {**vars(regulation)}
    exec(block("python rule"), names)  # noqa: S102 -- the page's own code
    names |= {
        "a_road": a_road,
        "judge": judge,
        "Step": Step,
        "Talk": Talk,
        "uuid4": uuid4,
        "replace": replace,
        "Edition": Edition,
    }
    exec(block("python rule test"), names)  # noqa: S102
    assert names["TALKED_FIRST"] not in regulation.GUARDS, "by now it is in the product: show something else"


def test_a_record_stands_where_the_page_says_and_nowhere_else():
    """By one that is merely done and dated, and that no rule asks for."""
    told = set(re.findall(r"`(src/[\w/]+\.py)`", PAGE.split("## A kind of record")[1].split("## A print")[0]))
    word = re.compile(rf"\b{Kind.ACTIVIST_TRAINED}\b")
    stands = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "src").rglob("*.py")
        if word.search(path.read_text(encoding="utf-8"))
    }
    assert stands <= told
    assert {"src/domain/steps/kinds.py", "src/domain/steps/catalogue.py", "src/graph/enums.py"} <= stands
    name, row = block("python record").strip().split("\n\n")
    kinds = type("Kind", (), dict([name.replace('"', "").split(" = ")]))
    (entry,) = eval("{" + row + "}", {**vars(catalogue), "Kind": kinds}).values()  # noqa: S307 -- the page's own code
    assert entry.needs_evidence
    assert entry.label.zh == "培养联系人培训"


def test_a_print_is_three_things_of_one_name(tmp_path: Path):
    for kind in Print:
        assert (ROOT / f"src/papers/questions/{kind.file}.graphql").is_file()
        assert (ROOT / f"src/papers/templates/{kind.file}.typ").is_file()
    templates = shutil.copytree(ROOT / "src/papers/templates", tmp_path / "templates")
    (templates / "mentor_letter.typ").write_text(block("typst"), encoding="utf-8")
    found = {"node": {"name": "李建国", "branch": {"name": "第一党支部"}}}
    seal = {"number": None, "on": "2026-11-30", "code": None}
    given = {"found": found, "name": "告知书", "seal": seal, "page": None}
    compiler = typst.Compiler(root=str(tmp_path), font_paths=[str(ROOT / "src/papers/fonts")])
    inputs = {"kind": "mentor_letter", "title": "培养联系人告知书", "words": "[]", "all": json.dumps([given])}
    pdf = compiler.compile(input=str(templates / "papers.typ"), format="pdf", sys_inputs=inputs)
    (text,) = text_of(pdf)
    assert "李建国" in text
    assert "第一党支部" in text


def test_every_place_that_is_named_is_there():
    named = re.findall(r"`((?:src|tests|console|docs)/[\w/.-]+)`|\]\((?:\.\./)?([\w/.-]+)\)", PAGE)
    places = [a or b for a, b in named]
    assert len(places) > 10
    for place in places:
        assert (ROOT / place).exists() or (ROOT / "docs" / place).exists(), place
