"""B15 from outside: Schemathesis makes documents of the whole schema; it has an environment of its own, as ariadne-codegen has."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from service.settings import Settings
from tests import conftest
from tests.battery import WHOLE, Told, size
from tests.clients.conftest import HERE, bearer, lacking, ran
from tests.examples.test_whole_road import serving

PYTHON = Path(sys.prefix) / "fuzz" / "bin" / "python"
EXAMPLES, EVERY = size((8, 1), (2, 10), (50, 1))


@pytest.fixture
def fresh(empty_server: str, district: Settings, tmp_path: Path) -> Iterator[str]:
    """A server whose data nobody needs afterwards."""
    with serving(conftest.a_district(empty_server, district, tmp_path / "data")) as url:
        yield url


@pytest.mark.slow
@pytest.mark.battery("B15", "Schemathesis over the whole schema, with an administrator's and a branch's token")
# A branch may do most; what an administrator may besides is tried with the whole battery.
@pytest.mark.parametrize("login", ["branch-8", *(["admin"] if WHOLE else [])])
def test_no_document_of_the_schema_is_answered_with_a_fault(fresh: str, login: str, tmp_path: Path, told: Told) -> None:
    if not PYTHON.exists():
        lacking("the schema with Schemathesis (`make clients` was not run)")
    who = {"JISHI_ENDPOINT": f"{fresh}/graphql", "JISHI_BEARER": bearer(fresh, login)["authorization"]}
    script = HERE / "schemathesis" / "fuzz.py"
    said = ran(
        [str(PYTHON), str(script)],
        tmp_path,
        seconds=size(900, 300, 7200),
        **who,
        JISHI_EXAMPLES=str(EXAMPLES),
        JISHI_EVERY=str(EVERY),
        PYTHONPATH="",
    )
    found = json.loads(said.splitlines()[-1])
    # Most of what it asks is sound and answered: else it would have asked nothing.
    assert found["data"] > found["operations"] / 2
    told(f"{login}: {found['requests']:,} documents of {found['operations']} operations, no fault")
