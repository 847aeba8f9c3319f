"""Hostile files are opened by a process that may end without the server."""

from __future__ import annotations

import ast
import io
import os
import threading
from pathlib import Path

import pytest
from docx import Document

from service.files.openers import Openers
from service.refusals import Refused
from tests import samples

SRC = Path(__file__).parents[3] / "src"


class Kept(io.BytesIO):
    """A file of which it is known how much was asked for at once."""

    most = 0

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        Kept.most = max(Kept.most, len(found))
        return found


def pages(openers: Openers, content: bytes, kind: str = "PDF") -> object:
    try:
        return openers.pages(kind, Kept(content), len(content), pixels=60_000_000, pages=100)
    except Refused as refused:
        return refused.code


def children() -> set[str]:
    """What runs below this process, and is no corpse."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (entry / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if int(parent) == os.getpid() and state != "Z":
            found.add(entry.name)
    return found


def test_what_wants_too_much_ends_alone_and_others_are_answered_meanwhile() -> None:
    openers, before = Openers(seconds=1), children()
    good, bomb = samples.a_pdf(pages=3, filler=3_000_000), samples.a_drawing_bomb()
    told: list[object] = []
    hostile = threading.Thread(target=lambda: told.append(pages(openers, bomb)))
    hostile.start()
    assert pages(openers, good) == 3
    hostile.join()
    assert told == ["FILE_TOO_COMPLEX"]
    assert pages(openers, good) == 3
    assert Kept.most <= 1 << 20
    # One that was killed while it waited is nobody's fault.
    (waiting,) = openers._ready
    waiting._process.kill()
    waiting._process.wait()
    assert pages(openers, good) == 3
    openers.end()
    if Path("/proc").exists():
        assert children() <= before


def test_memory_and_waiting_are_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JISHI_DATA_KEY", "secret")
    narrow = Openers(memory=120_000_000)
    picture = samples.an_image("PNG", size=(7_000, 7_000))
    assert pages(narrow, picture, "PNG") == "FILE_TOO_COMPLEX"
    assert pages(narrow, samples.a_pdf()) == 1
    (waiting,) = narrow._ready
    if Path("/proc").exists():
        assert b"JISHI" not in Path(f"/proc/{waiting._process.pid}/environ").read_bytes()
    narrow.end()

    class Silent(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            over.wait(20)
            return b""

    over, short = threading.Event(), Openers(deadline=0.2)
    threading.Timer(1, over.set).start()
    with pytest.raises(Refused, match="memory or time"):
        short.pages("PDF", Silent(), 100, pixels=1, pages=1)
    short.end()


def test_templates_are_looked_at_and_filled_there_too() -> None:
    openers, fields = Openers(), [{"name": "name", "zh": "姓名"}]

    def template(line: str) -> bytes:
        document, out = Document(), io.BytesIO()
        document.add_paragraph(line)
        document.save(out)
        return out.getvalue()

    def looked(content: bytes) -> list[str]:
        try:
            found = openers.look_at(io.BytesIO(content), len(content), fields, {"name": "某"})
        except Refused as refused:
            return [refused.code]
        return [one["zh"] for one in found if one["wrong"]]

    good = template("{{姓名}}")
    assert looked(good) == []
    assert looked(template("{{ ''.__class__ }}")) == ["正文第1段：没有字段“''.__class__”", "模板中没有任何字段"]
    assert looked(good[:-200]) == ["FILE_BROKEN"]
    assert looked(samples.a_pdf()) == ["FILE_BROKEN"]
    made = openers.fill(io.BytesIO(good), len(good), fields, {"name": "王芳"})
    assert [paragraph.text for paragraph in Document(io.BytesIO(made)).paragraphs] == ["王芳"]
    # What it says may be long; what is made of it is bounded, and the next one is filled.
    with pytest.raises(Refused, match="too much memory"):
        openers.fill(io.BytesIO(good), len(good), fields, {"name": "字" * 25_000_000})
    assert openers.fill(io.BytesIO(good), len(good), fields, {"name": "王芳"}) == made
    openers.end()


def test_the_server_fills_no_template_itself() -> None:
    found = {
        path.relative_to(SRC).as_posix()
        for path in SRC.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom)
        and "papers.filling" in (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))
    }
    assert found == {"service/files/templates.py"}
    inside = ast.walk(ast.parse((SRC / "service" / "files" / "opener.py").read_text()))
    assert "templates" in {alias.name for node in inside if isinstance(node, ast.ImportFrom) for alias in node.names}


def test_nothing_else_of_the_product_opens_pictures_or_pdf() -> None:
    """What reads them is native code: it is brought in by the process that is made for it, and by no other module."""
    inside = {"service.files.inspection", "service.files.pictures"}
    found = {}
    for path in sorted(SRC.rglob("*.py")):
        names = set()
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        native = {name for name in names if name.split(".")[0] in ("PIL", "pypdfium2", "pillow_heif")}
        if native or names & inside:
            found[path.relative_to(SRC).as_posix()] = bool(native)
    assert found == {
        "service/files/inspection.py": True,
        "service/files/pictures.py": True,
        "service/files/opener.py": False,
    }
