"""tus: a file in parts, cut off and gone on with; and what nobody goes on with, or attaches, goes."""

from __future__ import annotations

import asyncio
import os
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx2
import pytest
from pydantic import SecretStr

from records import resealing, seals, stamps, tables
from records.files import rows
from service.files.stores import Store
from service.files.sweeping import sweep
from service.files.vault import Vault
from service.settings import Limits, Settings
from tests import samples
from tests.graph.files.handing import application, attach, bearer, client, code, hand_in, stored
from tests.graph.world import World

TUS = {"tus-resumable": "1.0.0"}
CHUNK = {"content-type": "application/offset+octet-stream"}
AWAY = (503, "STORAGE_UNAVAILABLE")


@pytest.fixture
async def http(here: World, copy_url: str, tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(application(copy_url, tmp_path)) as made:
        yield made


async def begin(http: httpx2.AsyncClient, who: dict[str, str], length: int, name: str = "扫描.pdf") -> httpx2.Response:
    said = f"name {b64encode(name.encode()).decode()},type {b64encode(b'application/pdf').decode()}"
    return await http.post(
        "/files/parts", headers={**who, **TUS, "upload-length": str(length), "upload-metadata": said}
    )


async def send(
    http: httpx2.AsyncClient, who: dict[str, str], place: str, content: bytes, offset: int
) -> httpx2.Response:
    return await http.patch(place, headers={**who, **TUS, **CHUNK, "upload-offset": str(offset)}, content=content)


async def test_who_was_cut_off_goes_on_from_there(here: World, http: httpx2.AsyncClient, tmp_path: Path) -> None:
    own, content = await bearer(here, "own"), samples.a_pdf("IN PARTS", 2, filler=200_000)
    begun = await begin(http, own, len(content))
    assert begun.status_code == 201
    place = begun.headers["location"]
    assert (await send(http, own, place, content[:70_000], 0)).headers["upload-offset"] == "70000"
    wrong = await send(http, own, place, content[60_000:], 60_000)
    assert (code(wrong), wrong.headers["upload-offset"]) == ((409, "CONFLICT"), "70000")
    where = await http.head(place, headers={**own, **TUS})
    assert (where.headers["upload-offset"], where.headers["upload-length"]) == ("70000", str(len(content)))
    assert all(b"IN PARTS" not in path.read_bytes() for path in stored(tmp_path))
    done = await send(http, own, place, content[70_000:], 70_000)
    told = done.json()
    assert (done.status_code, told["sha256"], told["pages"]) == (200, sha256(content).hexdigest(), 2)
    assert done.headers["x-file-id"] == told["id"]
    assert (await http.get(f"/files/{told['id']}", headers=own)).content == content
    assert len(stored(tmp_path)) == 1
    # Who did not hear that asks again, and hears it; whose it is not hears nothing.
    where = await http.head(place, headers={**own, **TUS})
    assert (where.status_code, where.headers["x-file-id"], where.headers["upload-offset"]) == (
        200, told["id"], str(len(content)),
    )  # fmt: skip
    again = await send(http, own, place, b"", len(content))
    assert (again.status_code, again.json()["sha256"]) == (200, told["sha256"])
    other = await bearer(here, "sibling")
    assert (await http.head(place, headers={**other, **TUS})).status_code == 404


async def test_parts_are_their_uploaders_and_bad_ones_leave_nothing(
    here: World, http: httpx2.AsyncClient, tmp_path: Path
) -> None:
    own, other = await bearer(here, "own"), await bearer(here, "sibling")
    place = (await begin(http, own, 5_000)).headers["location"]
    assert code(await send(http, other, place, b"x", 0)) == (404, "NOT_FOUND")
    assert code(await begin(http, own, 20_000_001)) == (413, "PAYLOAD_TOO_LARGE")
    assert code(await send(http, own, place, bytes(5_001), 0)) == (413, "PAYLOAD_TOO_LARGE")
    assert code(await send(http, own, place, b"<html>" + bytes(4_994), 0)) == (415, "UNSUPPORTED_MEDIA_TYPE")
    assert code(await http.post("/files/parts", headers=own)) == (412, "PRECONDITION_FAILED")
    assert (await http.options("/files/parts")).headers["tus-version"] == "1.0.0"
    again = (await begin(http, own, 5_000)).headers["location"]
    await send(http, own, again, bytes(100), 0)
    assert (await http.delete(again, headers={**own, **TUS})).status_code == 204
    assert stored(tmp_path) == []
    assert await tables.Upload.all().count() == 0


async def test_a_quota_that_is_used_up_is_told(here: World, copy_url: str, tmp_path: Path) -> None:
    async with client(application(copy_url, tmp_path, files_quota_bytes=10_000)) as http:
        own = await bearer(here, "own")
        assert (await hand_in(http, own, samples.a_pdf(filler=8_000))).status_code == 201
        assert code(await hand_in(http, own, samples.a_pdf("b", filler=8_000))) == (413, "QUOTA_EXCEEDED")
        assert code(await begin(http, own, 9_000)) == (413, "QUOTA_EXCEEDED")
        assert (await hand_in(http, await bearer(here, "sibling"))).status_code == 201


async def test_what_nobody_attached_or_went_on_with_goes_and_the_rest_stays(
    here: World, http: httpx2.AsyncClient, copy_url: str, tmp_path: Path
) -> None:
    own = await bearer(here, "own")
    kept = (await hand_in(http, own, samples.a_pdf("kept"))).json()["id"]
    await attach(here, kept)
    await hand_in(http, own, samples.a_pdf("dropped"))
    place = (await begin(http, own, 5_000)).headers["location"]
    await send(http, own, place, bytes(100), 0)
    strange = tmp_path / "files" / "ab" / str(stamps.uuid7())
    strange.parent.mkdir(exist_ok=True)
    strange.write_bytes(b"x")
    os.utime(strange, (0, 0))
    settings = Settings(database_url=SecretStr(copy_url), data_dir=tmp_path)
    vault = Vault(Store(settings))
    await sweep(vault, settings, stamps.now())
    assert len(stored(tmp_path)) == 3
    await sweep(vault, settings, stamps.now() + timedelta(days=3))
    assert len(stored(tmp_path)) == 1
    assert (await http.get(f"/files/{kept}", headers=own)).status_code == 200
    assert await tables.Upload.all().count() == 0


async def test_after_a_change_of_keys_files_open_under_the_new_one_alone(here: World, http: httpx2.AsyncClient) -> None:
    own, content = await bearer(here, "own"), samples.a_pdf("resealed")
    told = (await hand_in(http, own, content)).json()
    old, new = bytes(range(32)), bytes(range(1, 33))
    seals.install(new, (old,))
    done = await resealing.reseal()
    assert done is not None
    assert done.files == 1
    fresh = [
        *await tables.Blob.all().values_list("key_sealed", flat=True),
        *await tables.File.all().values_list("name_sealed", flat=True),
    ]
    assert all(map(seals.current().fresh, fresh))
    seals.install(new)
    found = await rows.find(here.actors["own"], UUID(told["id"].removeprefix("fil_")))
    assert found is not None
    assert found.name == told["name"]
    assert (await http.get(f"/files/{told['id']}", headers=own)).content == content


async def test_a_store_that_is_away_is_told_and_the_act_is_not_done(here: World, copy_url: str, tmp_path: Path) -> None:
    away = {
        "files_bucket": "jishi",
        "files_endpoint": "http://127.0.0.1:9",
        "files_access_key": "a",
        "files_secret_key": SecretStr("b"),
    }
    async with client(application(copy_url, tmp_path, **away)) as http:
        assert code(await hand_in(http, await bearer(here, "own"))) == AWAY
    assert await tables.File.all().count() == 0
    folder = tmp_path / "full"
    folder.write_text("no folder")
    async with client(application(copy_url, tmp_path, files_dir=folder)) as http:
        assert code(await hand_in(http, await bearer(here, "own"))) == AWAY


@asynccontextmanager
async def hanging() -> AsyncIterator[tuple[dict[str, Any], list[bytes]]]:
    """What a deployment sets for a bucket that answers nothing, and what it was asked."""
    asked: list[bytes] = []
    held: list[asyncio.StreamWriter] = []

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.append(writer)
        asked.append((await reader.readline()).split()[0])

    listening = await asyncio.start_server(silent, "127.0.0.1", 0)
    yield (
        {
            "files_bucket": "jishi",
            "files_endpoint": f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}",
            "files_access_key": "a",
            "files_secret_key": SecretStr("b"),
        },
        asked,
    )
    listening.close()
    for writer in held:
        writer.close()


async def test_a_bucket_that_answers_nothing_is_given_up_and_told(here: World, copy_url: str, tmp_path: Path) -> None:
    async with (
        hanging() as (bucket, asked),
        client(application(copy_url, tmp_path, {"bucket_seconds": 0.3}, **bucket)) as http,
    ):
        assert code(await hand_in(http, await bearer(here, "own"))) == AWAY
        # It was asked once: what hangs is not tried again, and what was begun is given up by one request more at most.
        assert asked == [b"POST"]
    assert 2 * Limits().bucket_seconds <= 10
    assert (await tables.File.all().count(), await tables.Blob.all().count()) == (0, 0)


async def test_who_stands_in_line_behind_a_bucket_that_answers_nothing_waits_for_it_once(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    own = await bearer(here, "own")
    async with client(application(copy_url, tmp_path)) as http:
        files = [(await hand_in(http, own, samples.a_pdf(str(number)))).json()["id"] for number in range(6)]
    one_at_a_time: dict[str, Any] = {"bucket_seconds": 0.3, "uploads": 1, "drawings": 1}
    for asking, method in (
        (lambda http, number: hand_in(http, own), b"POST"),
        (lambda http, number: http.get(f"/files/{files[number]}/thumbnail", headers=own), b"GET"),
    ):
        async with (
            hanging() as (bucket, asked),
            client(application(copy_url, tmp_path, one_at_a_time, **bucket)) as http,
        ):
            answers = await asyncio.gather(*(asking(http, number) for number in range(6)))
            assert [code(answer) for answer in answers] == [AWAY] * 6
            assert asked == [method]
            # Whoever comes after that asks it.
            assert code(await asking(http, 0)) == AWAY
            assert asked == [method] * 2
