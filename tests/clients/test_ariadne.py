"""ariadne-codegen makes a Python client of schema and documents; it has an environment of its own, for its graphql-core is older."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.clients.conftest import HERE, NOBODY, SCHEMA, bearer, lacking, ran

TOOLS = Path(sys.prefix) / "clients" / "bin"


@pytest.mark.slow
def test_a_client_that_was_generated(service: str, tmp_path: Path) -> None:
    if not (TOOLS / "ariadne-codegen").exists():
        lacking("a Python client of ariadne-codegen's (`make clients` was not run)")
    for source in (SCHEMA, HERE / "documents.graphql", *(HERE / "ariadne").iterdir()):
        shutil.copy(source, tmp_path)
    ran([str(TOOLS / "ariadne-codegen")], tmp_path)
    who = {"JISHI_ENDPOINT": f"{service}/graphql", "JISHI_BEARER": bearer(service, "branch-8")["authorization"]}
    ran([str(TOOLS / "python"), "client.py"], tmp_path, **who, JISHI_NOBODY=NOBODY)
