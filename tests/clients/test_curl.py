"""curl alone: signing in, a token, a question, a dry run, an export."""

from __future__ import annotations

import shutil

import pytest

from service import demo
from tests.clients.conftest import HERE, lacking, ran

pytestmark = pytest.mark.slow


def test_curl(service: str) -> None:
    if not (shutil.which("curl") and shutil.which("jq")):
        lacking("curl (it, or jq, is not here)")
    told = ran(
        ["bash", str(HERE / "curl.sh")], HERE, JISHI_URL=service, JISHI_LOGIN="branch", JISHI_PASSWORD=demo.PASSWORD
    )
    assert '"role":"BRANCH_ADMIN"' in told
    assert '"version"' in told
    assert '{"data":{"updateCandidate":{"validatedOnly":true,"errors":[]}}}' in told
    assert "name,unit" in told
