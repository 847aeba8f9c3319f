"""examples/mini-program: from the scanned code to the application with photographs, and back in after signing out."""

from __future__ import annotations

import io
import json
from pathlib import Path

import httpx2
import pytest
from PIL import Image

from tests.clients.conftest import Workshop, bearer

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
NUMBER = "110101200001014011"
OPEN = """mutation ($input: CreateCandidateInput!) {
  createCandidate(input: $input) { candidate { id } registration { url } errors { message path } }
}"""


def photograph(shade: int) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (60, 80), (shade, 90, 90)).save(made, "JPEG")
    return made.getvalue()


def test_from_the_code_to_the_application(workshop: Workshop, tmp_path: Path) -> None:
    given = {"name": "罗以宁", "idNumber": NUMBER, "phone": "13912345678"}
    headers = bearer(workshop.url, "branch-8")
    answer = httpx2.post(
        f"{workshop.url}/graphql", headers=headers, json={"query": OPEN, "variables": {"input": given}}
    ).json()
    opened = answer["data"]["createCandidate"]
    assert opened["errors"] == []
    photographs = [tmp_path / "1.jpg", tmp_path / "2.jpg"]
    for shade, path in enumerate(photographs):
        path.write_bytes(photograph(shade * 40))
    told = workshop.run(
        "node", "mini/story.cjs", JISHI_MINI=str(ROOT / "examples/mini-program"), JISHI_CODE=opened["registration"]["url"],
        JISHI_NUMBER=NUMBER, JISHI_PHOTOGRAPHS=",".join(map(str, photographs)),
    )  # fmt: skip
    assert [one["status"] for one in json.loads(told)] == ["SUBMITTED"]
