"""examples/figures.ipynb, run in an environment of its own on a server with demo data."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.clients.conftest import HERE, bearer, lacking, ran

NOTEBOOK = HERE.parents[1] / "examples" / "figures.ipynb"
PYTHON = Path(sys.prefix) / "notebook" / "bin" / "python"


@pytest.mark.slow
def test_the_notebook(service: str, tmp_path: Path) -> None:
    if not PYTHON.exists():
        lacking("the notebook (`make clients` was not run)")
    headers = bearer(service, "committee")
    asked = {"query": "{ statistics { count overdue stages { count } months { applied } } }"}
    figures = httpx2.post(f"{service}/graphql", headers=headers, json=asked).json()["data"]["statistics"]
    shutil.copy(NOTEBOOK, tmp_path)
    who = {"JISHI_URL": service, "JISHI_TOKEN": headers["authorization"].removeprefix("Bearer ")}
    cells: list[list[dict[str, Any]]] = json.loads(
        ran([str(PYTHON), str(HERE / "notebook/run.py"), NOTEBOOK.name], tmp_path, **who)
    )
    text = "".join(output.get("text", "") for cell in cells for output in cell)
    assert f"{figures['count']} 人，逾期 {figures['overdue']} 人" in text
    pictures = [output for cell in cells for output in cell if "image/png" in output.get("data", {})]
    assert len(pictures) == 2
    shown = "".join(output["data"]["text/plain"] for cell in cells for output in cell if "data" in output)
    assert str(sum(month["applied"] for month in figures["months"])) in shown
    # A glyph that no font has is said on standard error, and is a box in the picture.
    assert not [output for cell in cells for output in cell if "missing from" in output.get("text", "")]


def test_the_notebook_holds_no_answers() -> None:
    """What was answered to whoever ran it last is somebody's figures: it is committed empty."""
    cells = json.loads(NOTEBOOK.read_text("utf-8"))["cells"]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    assert code
    assert not [cell for cell in code if cell["outputs"] or cell["execution_count"]]
