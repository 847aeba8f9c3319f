"""What people read in Chinese has Chinese punctuation: in the product's words, on paper, in the console and in the documents."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_CHINESE = "\u3400-\u9fff"
# A mark of the other alphabet after a Chinese character or what closes a phrase; or before one, after a letter or a number, or
# where a piece of a sentence begins.
HALF = re.compile(
    rf"[{_CHINESE}”》）」】][,;:?!](?![ /,;:?!])|(?:^|[0-9A-Za-z)}}\]%°*`'\"])[,;:](?=[{_CHINESE}“《（「【])"
)
# Code and addresses within a document.
_CODE = re.compile(r"```.*?```|`[^`\n]*`|\]\([^)\s]*\)|<[^>\n]*>", re.DOTALL)


def half(text: str) -> list[str]:
    return [text[max(0, found.start() - 10) : found.end() + 10] for found in HALF.finditer(text)]


def literals(source: str) -> Iterator[str]:
    """What a module says; of text with values in it the pieces between them, each value as one letter. Patterns that read are
    none of it."""
    tree = ast.parse(source)
    pieces = {id(piece) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for piece in node.values}
    read = {id(x) for node in ast.walk(tree) if isinstance(node, ast.Call) and _reads(node) for x in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in pieces or id(node) in read:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(piece.value if isinstance(piece, ast.Constant) else "x" for piece in node.values)


def _reads(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name) and call.func.value.id == "re"


@pytest.mark.parametrize(
    "folder", sorted(p.name for p in (ROOT / "src").iterdir() if p.is_dir() and not p.name.endswith(".egg-info"))
)
def test_what_the_product_says(folder: str) -> None:
    files = (ROOT / "src" / folder).rglob("*")
    said = {path: literals(path.read_text("utf-8")) for path in files if path.suffix == ".py"}
    assert [(str(path), found) for path, texts in said.items() for text in texts for found in half(text)] == []


def test_the_console() -> None:
    files = [
        path for path in (ROOT / "console/src").rglob("*.ts*") if ".test." not in path.name and "gql" not in path.parts
    ]
    assert len(files) > 100
    assert [(str(path), found) for path in files for found in half(path.read_text("utf-8"))] == []


def test_the_documents() -> None:
    files = [*(ROOT / "docs/zh").rglob("*.md"), ROOT / "README.zh-CN.md"]
    assert len(files) > 20
    texts = {path: _CODE.sub("x", path.read_text("utf-8")) for path in files}
    assert [(str(path), found) for path, text in texts.items() for found in half(text)] == []


def test_what_it_finds() -> None:
    assert half("已知悉,情况属实")
    assert half("第 7 条,须说明")
    assert half(";另有一人")
    assert next(map(half, literals('f"应到{due},实到{present}"')))
    assert not half("已知悉，情况属实; then English, and 中文 · English")
