"""What is secret is nowhere in clear: a number, a telephone, what a review found and what its paper says are planted, go a whole road
through a server process, and are looked for in everything that was written meanwhile."""

from __future__ import annotations

import asyncio
import gzip
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import asyncpg
import httpx2
import pytest

from domain.identity import check_digit
from domain.registration import CONSENT_TEXTS
from tests import postgres, samples
from tests.graph.battery.load import entitled
from tests.graph.battery.running import SERVE, UNLIMITED, process
from tests.graph.conftest import OBJECTED
from tests.graph.files.handing import hand_in
from tests.graph.files.test_in_parts import begin, send
from tests.graph.test_mutations import REVIEW
from tests.graph.world import KEY, TOKENS, World

# Of digits and letters that stand nowhere else: the server of databases is one for all tests.
NUMBER = "11010119960413507" + check_digit("11010119960413507")
PHONE = "13977055313"
FOUND, SENTENCE, PAPER = "PLANTEDFAMILYQZX", "PLANTEDSENTENCEQZX", "PLANTEDPAPERQZX"
CHINESE = "其舅曾受行政处罚琊瑱"
FINDING = "PLANTEDFINDINGQZX"
SECRETS = {NUMBER, PHONE, FOUND, SENTENCE, PAPER, CHINESE, FINDING, *OBJECTED}
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_CREATE = "mutation ($input: CreateCandidateInput!) { createCandidate(input: $input) { candidate { id } registration { token } errors { code } } }"
_RECORD = """mutation ($input: RecordPoliticalReviewInput!) { recordPoliticalReview(input: $input) {
    politicalReview { id } errors { code } } }"""
_REVEAL = (
    "mutation ($input: RevealIdNumberInput!) { revealIdNumber(input: $input) { idNumber errors { code message } } }"
)
_REGISTER = "mutation ($input: RegisterWithTokenInput!) { registerWithToken(input: $input) { login errors { code } } }"
_PASSWORD = "correct horse battery"
_ANSWER = "mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { errors { code } } }"
_OBJECTIONS = "{ noticeObjections { nodes { content contact finding } } }"
_PEOPLE = "{ candidates { nodes { name phone } } }"


async def _led(http: httpx2.AsyncClient, who: dict[str, str], world: World) -> None:
    """The road of the secrets: entered, shown, revealed, exported, printed, misspelt."""

    async def act(document: str, given: dict[str, Any]) -> Any:
        told = (await http.post("/graphql", json={"query": document, "variables": {"input": given}})).json()
        (payload,) = told["data"].values()
        assert payload["errors"] == [], payload
        return payload

    made = await act(_CREATE, {"name": "林晓春", "idNumber": NUMBER, "phone": PHONE})
    # As people register on /join: they sign in with the telephone's number.
    given = {"token": made["registration"]["token"], "idNumber": NUMBER, "login": PHONE, "password": _PASSWORD}
    async with httpx2.AsyncClient(base_url=http.base_url, timeout=120) as stranger:
        asked = {"query": _REGISTER, "variables": {"input": given | {"consent": CONSENT_TEXTS[-1].version}}}
        told = (await stranger.post("/graphql", json=asked)).json()["data"]["registerWithToken"]
        assert told == {"login": PHONE, "errors": []}
    signed_in = await http.post("/session", json={"login": PHONE, "password": _PASSWORD})
    assert signed_in.json()["account"]["login"] == PHONE
    assert (await act(_REVEAL, {"candidateId": made["candidate"]["id"], "reason": "核对材料"}))["idNumber"] == NUMBER
    content = samples.a_pdf(SENTENCE, filler=90_000)
    file = (await hand_in(http, who, content, f"{PAPER}.pdf")).json()["id"]
    place = (await begin(http, who, len(content), f"{PAPER}-2.pdf")).headers["location"]
    await send(http, who, place, content[:70_000], 0)  # left lying
    given = {"candidateId": world.cases["target"].id, "attachments": [{"fileId": file}], **REVIEW}
    review = (await act(_RECORD, given | {"family": FOUND, "relations": CHINESE}))["politicalReview"]["id"]
    await act(_ANSWER, {"id": TOKENS["objection"], "status": "UNFOUNDED", "finding": FINDING})
    objected = (await http.post("/graphql", json={"query": _OBJECTIONS})).text
    assert all(secret in objected for secret in (FINDING, *OBJECTED))
    for way in ("", "/thumbnail", "/pages/1", "?inline=1"):
        assert (await http.get(f"/files/{file}{way}")).status_code == 200
    assert (await http.get(f"/papers/review_conclusion/{review}")).status_code == 200
    for form in ("text/csv", _WORKBOOK, "application/x-ndjson"):
        export = await http.post("/export", json={"query": _PEOPLE}, headers={"accept": form})
        assert export.status_code == 200, export.text
        assert form == _WORKBOOK or PHONE.encode() in export.content
    # What is asked amiss is in no log either.
    wrong = [f'{{ candidates(filter: {{search: "{NUMBER}"}}) {{ nothing }} }}', f"{{ {FOUND} }}", f'{{ "{PHONE}" }}']
    for document in wrong:
        assert (await http.post("/graphql", json={"query": document})).status_code < 500
    await http.get(f"/files/{PHONE}", params={"name": NUMBER})
    await http.post("/session", json={"login": NUMBER, "password": PHONE})


def _found(content: bytes) -> set[str]:
    escaped = CHINESE.encode("ascii", "backslashreplace")
    return {secret for secret in SECRETS if secret.encode() in content} | ({CHINESE} if escaped in content else set())


def _unpacked(backup: Path) -> Iterator[bytes]:
    """What a backup holds, unpacked."""
    with tarfile.open(backup) as tar:
        for member in tar:
            file = tar.extractfile(member)
            assert file is not None
            content = file.read()
            yield content
            if member.name.endswith(".gz"):
                yield gzip.decompress(content)
            elif member.name.endswith(".dump"):
                place = backup.with_suffix(".dump")
                place.write_bytes(content)
                program = (postgres.programs() or Path("/usr/bin")) / "pg_restore"
                yield subprocess.run([str(program), "-f", "-", str(place)], check=True, capture_output=True).stdout


async def _places(url: str, folder: Path, dialect: str) -> list[Path]:
    """Every file that was written: under the folder, and the database's own."""
    if dialect == "sqlite":
        database = Path(url.removeprefix("sqlite://"))
        places = [path for path in _below(database.parent) if path.name.startswith(database.name)]
    else:
        connection = await asyncpg.connect(url)
        await connection.execute("CHECKPOINT")
        data = Path(await connection.fetchval("SHOW data_directory"))
        own = await connection.fetchval("SELECT oid FROM pg_database WHERE datname = current_database()")
        await connection.close()
        if not os.access(data, os.R_OK):
            pytest.skip("NOT TESTED: the data folder of PostgreSQL may not be read here")
        parts = [f"base/{own}", "base/pgsql_tmp", "pg_wal", "log"]
        places = [path for part in parts for path in _below(data / part)]
    return [path for path in (*places, *_below(folder)) if path.is_file()]


def _below(folder: Path) -> list[Path]:
    return list(folder.rglob("*"))


@pytest.mark.slow
async def test_what_is_secret_is_found_in_nothing_that_was_written(
    copy_url: str, built: tuple[str, World], tmp_path: Path, dialect: str
) -> None:
    who = await entitled(copy_url, built[1])
    folder, passing = tmp_path / "data", tmp_path / "passing"
    passing.mkdir()
    own = {"TMPDIR": str(passing), "JISHI_LOG_LEVEL": "DEBUG"}
    async with (
        process(copy_url, folder, **UNLIMITED, **own) as (_, base),
        httpx2.AsyncClient(base_url=base, headers=who, timeout=120) as http,
    ):
        await _led(http, who, built[1])
        # While it runs: of a database that was closed nothing is in a journal beside it.
        programs = postgres.programs() if dialect == "postgres" else None
        backed = {
            "JISHI_DATABASE_URL": copy_url, "JISHI_DATA_DIR": str(folder), "JISHI_DATA_KEY": KEY.hex(), "TMPDIR": str(passing),
            **({"JISHI_POSTGRES_BIN": str(programs)} if programs else {}),
        }  # fmt: skip
        paths = os.pathsep.join(p for p in sys.path if p)
        done = await asyncio.to_thread(
            subprocess.run, [sys.executable, "-c", SERVE, "backup"], capture_output=True, text=True, check=False,
            env={**os.environ, "PYTHONPATH": paths, **backed},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert _found((done.stdout + done.stderr).encode()) == set()
        places = await _places(copy_url, tmp_path, dialect)
        found = {str(path): secrets for path in places if (secrets := _found(path.read_bytes()))}
        assert found == {}
    (backup,) = (folder / "backups").glob("*.tar")
    assert set().union(*map(_found, _unpacked(backup))) == set()
    # What was looked through is what there is: the log, the files' folder, the database with something in it.
    names = {path.name for path in places}
    assert "server.log" in names
    assert sum(path.is_relative_to(folder / "files") for path in places) == 2
    assert any("林晓春".encode() in path.read_bytes() for path in places), "the database that was written to"
