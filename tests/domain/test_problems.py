"""What says no says it by a row of the page and its article of the right edition, or by neither: read off the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import domain

SRC = Path(domain.__file__).parents[1]
ROOMS = [path for room in ("domain", "records", "graph") for path in sorted((SRC / room).rglob("*.py"))]
# What a text that people read is made by; the page itself names articles, by edition.
SAYS = {
    "refusal",
    "unmet",
    "BadInput",
    "Conflict",
    "NotAllowed",
    "NotFound",
    "Underway",
    "Unexplained",
    "_bad",
    "_blank",
}
ARTICLE = re.compile(r"第[一二三四五六七八九十百]+条|\b[Aa]rt\.")


def calls(*names: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in ROOMS:
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                if name in names:
                    yield path, node


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(SRC)}:{getattr(node, 'lineno', 0)}"


def given(call: ast.Call, name: str, position: int) -> bool:
    return len(call.args) > position or any(k.arg == name for k in call.keywords)


def test_a_problem_that_names_a_rule_names_the_edition_whose_article_it_is() -> None:
    found = [(path, call) for path, call in calls("Problem") if given(call, "guard", 3)]
    assert len(found) >= 4
    assert [where(path, call) for path, call in found if not given(call, "edition", 5)] == []


def test_no_text_names_an_article_by_itself() -> None:
    """An article is one edition's: it is printed from the row, by the edition that judges."""
    found = []
    for path, call in calls(*SAYS):
        texts = [n.value for n in ast.walk(call) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
        found += [where(path, call) for text in texts if ARTICLE.search(text)]
    assert found == []


def pairs() -> Iterator[tuple[str, list[ast.expr]]]:
    """Chinese and English side by side: the first two texts of what says no, and `zh, en = …`."""
    for path, call in calls("unmet", "refusal", "_bad", "Underway", "Text"):
        texts = [a for a in call.args if isinstance(a, (ast.Constant, ast.JoinedStr))]
        if len(texts) >= 2:
            yield where(path, call), [*texts[:2]]
    for path in ROOMS:
        for node in ast.walk(ast.parse(path.read_text())):
            if (
                isinstance(node, ast.Assign)
                and ast.unparse(node.targets[0]) == "(zh, en)"
                and isinstance(node.value, ast.Tuple)
            ):
                yield where(path, node), node.value.elts


def test_what_is_quoted_is_quoted_in_both_languages() -> None:
    """A text that quotes a day or a number quotes the same ones in Chinese and in English."""
    found = {at: [_quoted(text) for text in texts] for at, texts in pairs()}
    assert len(found) >= 150
    assert {at: both for at, both in found.items() if both[0] != both[1]} == {}


def _quoted(text: ast.expr) -> list[str]:
    """What is filled in, but for the language of it: `result.zh` and `result.en`, and how names are strung together."""
    values = [ast.unparse(v.value) for v in getattr(text, "values", ()) if isinstance(v, ast.FormattedValue)]
    return sorted(re.sub(r"\.(zh|en)\b|_(zh|en)\b|'[^']*'\.join|\[[01]\]$", "", value) for value in values)
