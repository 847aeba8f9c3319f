"""Files in a bucket, kept by a server that speaks S3 over HTTP: as in a folder, and what is said while it is away."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from PIL import Image

from records import stamps, tables
from service import safekeeping
from service.backups import archive, making, restoring
from service.files.stores import Store
from service.files.sweeping import sweep
from service.files.vault import Vault, name_of
from service.health import Severity
from service.settings import Settings
from tests import samples
from tests.graph.files import buckets
from tests.graph.files.buckets import PREFIX, Buckets, settings_of
from tests.graph.files.handing import application, attach, bearer, client, code, hand_in, stored
from tests.graph.files.test_in_parts import TUS, begin, send
from tests.graph.files.test_kept_safe import told
from tests.graph.files.test_multipart import AHEAD, FIRST, operations, post
from tests.graph.world import World

pytestmark = buckets.needed
AWAY = (503, "STORAGE_UNAVAILABLE")


@pytest.fixture(scope="module")
def server() -> Iterator[Buckets]:
    with buckets.serving() as running:
        yield running


@pytest.fixture
def bucket(server: Buckets) -> str:
    return server.made()


@pytest.fixture
async def http(
    here: World, copy_url: str, tmp_path: Path, server: Buckets, bucket: str
) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(application(copy_url, tmp_path, **settings_of(server, bucket))) as made:
        yield made


def bucketed(url: str, folder: Path, server: Buckets, bucket: str) -> Settings:
    plain = told(url, folder)
    return plain.model_copy(update=Settings(**settings_of(server, bucket)).model_dump(exclude_unset=True))


async def test_a_file_lies_sealed_in_a_bucket_and_comes_back_whole_in_part_and_as_a_picture(
    here: World, http: httpx2.AsyncClient, server: Buckets, bucket: str, tmp_path: Path
) -> None:
    # More than one part of a multipart upload, as S3 has it.
    own, content = await bearer(here, "own"), samples.a_pdf("IN A BUCKET", 2, filler=11_000_000)
    answer = await hand_in(http, own, content)
    found = answer.json()
    assert (answer.status_code, found["size"], found["pages"]) == (201, len(content), 2)
    (name,) = server.lies(bucket)
    assert name.startswith(f"{PREFIX}/")
    assert b"IN A BUCKET" not in server.content(bucket, name)
    assert stored(tmp_path) == []
    assert (await http.get(f"/files/{found['id']}", headers=own)).content == content
    for start, end in ((0, 9), (65_530, 65_550), (5_242_870, 5_242_890), (len(content) - 5, len(content) - 1)):
        part = await http.get(f"/files/{found['id']}", headers={**own, "range": f"bytes={start}-{end}"})
        assert (part.status_code, part.content) == (206, content[start : end + 1])
    picture = await http.get(f"/files/{found['id']}/pages/2", headers=own)
    assert max(Image.open(io.BytesIO(picture.content)).size) == 1600
    # The same once more lies there once.
    assert (await hand_in(http, own, content)).json()["sha256"] == found["sha256"]
    assert server.lies(bucket) == [name]


async def test_parts_come_into_a_bucket_and_go_from_it(
    here: World, http: httpx2.AsyncClient, server: Buckets, bucket: str
) -> None:
    own, content = await bearer(here, "own"), samples.a_pdf(filler=200_000)
    place = (await begin(http, own, len(content))).headers["location"]
    await send(http, own, place, content[:70_000], 0)
    done = await send(http, own, place, content[70_000:], 70_000)
    assert (await http.get(f"/files/{done.json()['id']}", headers=own)).content == content
    assert len(server.lies(bucket)) == 1
    again = (await begin(http, own, 5_000)).headers["location"]
    await send(http, own, again, bytes(100), 0)
    assert len(server.lies(bucket)) == 2
    assert (await http.delete(again, headers={**own, **TUS})).status_code == 204
    assert len(server.lies(bucket)) == 1


async def test_what_is_refused_cut_off_or_too_slow_leaves_nothing_in_a_bucket(
    here: World, http: httpx2.AsyncClient, copy_url: str, tmp_path: Path, server: Buckets, bucket: str
) -> None:
    own, large = await bearer(here, "own"), samples.a_pdf(filler=11_000_000)
    assert code(await hand_in(http, own, b"%PDF-1.7\n" + bytes(6_000_000))) == (422, "FILE_BROKEN")
    assert code(await hand_in(http, own, samples.an_image("PNG"))) == (415, "UNSUPPORTED_MEDIA_TYPE")

    async def coming(times: int, pause: float = 0) -> AsyncIterator[bytes]:
        for _ in range(times):
            yield large[:6_000_000]
            await asyncio.sleep(pause)

    async def refused(http: httpx2.AsyncClient, body: AsyncIterator[bytes]) -> tuple[int, str]:
        return code(await http.post("/files", params={"name": "a.pdf"}, content=body, headers=own))

    assert await refused(http, coming(4)) == (413, "PAYLOAD_TOO_LARGE")
    app = application(copy_url, tmp_path, {"upload_seconds": 0.5}, **settings_of(server, bucket))
    async with client(app) as hasty:
        assert await refused(hasty, coming(2, 30)) == (408, "REQUEST_TIMEOUT")
    assert server.lies(bucket) == []
    assert await tables.File.all().count() == 0


async def test_what_nobody_uses_goes_from_a_bucket_and_doctor_misses_what_is_gone(
    here: World, http: httpx2.AsyncClient, copy_url: str, tmp_path: Path, server: Buckets, bucket: str
) -> None:
    own = await bearer(here, "own")
    kept = (await hand_in(http, own, samples.a_pdf("kept"))).json()["id"]
    await attach(here, kept)
    await hand_in(http, own, samples.a_pdf("dropped"))
    settings = bucketed(copy_url, tmp_path, server, bucket)
    vault = Vault(Store(settings))
    await sweep(vault, settings, stamps.now())
    assert len(server.lies(bucket)) == 2
    await sweep(vault, settings, stamps.now() + timedelta(days=3))
    assert len(server.lies(bucket)) == 1
    assert (await http.get(f"/files/{kept}", headers=own)).status_code == 200

    async def missed() -> list[Severity]:
        return [one.severity async for one in safekeeping._handed_in(settings)]

    assert await missed() == []
    content = await tables.Blob.get()
    await vault.delete([content.id])
    await vault.delete([content.id])
    assert await missed() == [Severity.BROKEN]
    assert code(await http.get(f"/files/{kept}", headers=own)) == AWAY


async def test_a_backup_leaves_a_bucket_to_who_keeps_it_and_brings_a_folder_into_one(
    here: World, copy_url: str, tmp_path: Path, server: Buckets, bucket: str
) -> None:
    own = await bearer(here, "own")
    async with client(application(copy_url, tmp_path / "data")) as http:
        large = samples.a_pdf(filler=6_000_000)
        files = [(await hand_in(http, own, content)).json()["id"] for content in (large, samples.a_pdf("small"))]
    carried = tmp_path / "carried" / archive.FILES
    making._linked(tmp_path / "data" / "files", carried)
    restoring._brought(bucketed(copy_url, tmp_path, server, bucket), carried)
    names = [name_of(content) for content in await tables.Blob.all().values_list("id", flat=True)]
    assert server.lies(bucket) == sorted(f"{PREFIX}/{name}" for name in names)
    async with client(application(copy_url, tmp_path / "elsewhere", **settings_of(server, bucket))) as http:
        back = [(await http.get(f"/files/{file}", headers=own)).content for file in files]
        assert back == [large, samples.a_pdf("small")]
    assert making.folder_of(bucketed(copy_url, tmp_path, server, bucket)) is None
    making._linked(None, tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()


async def test_a_bucket_that_goes_away_is_told_once_and_no_act_is_done_without_its_evidence(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    own = await bearer(here, "own")
    with buckets.serving() as failing:
        bucket = failing.made()
        async with client(application(copy_url, tmp_path, **settings_of(failing, bucket))) as http:
            content = samples.a_pdf(filler=6_000_000)
            kept = (await hand_in(http, own, content)).json()["id"]
            place = (await begin(http, own, 9_000)).headers["location"]
            await send(http, own, place, bytes(100), 0)

            async def half() -> AsyncIterator[bytes]:
                yield samples.a_pdf(filler=11_000_000)[:6_000_000]
                failing.process.kill()
                failing.process.wait()
                yield bytes(6_000_000)

            ways: list[tuple[str, Any]] = [
                ("cut off", http.post("/files", params={"name": "a.pdf"}, content=half(), headers=own)),
                ("away", hand_in(http, own)),
                ("a part", send(http, own, place, bytes(100), 100)),
                ("fetched", http.get(f"/files/{kept}", headers=own)),
                ("a picture", http.get(f"/files/{kept}/thumbnail", headers=own)),
            ]
            found = {what: await asked for what, asked in ways}
            assert {what: code(answer) for what, answer in found.items()} == {what: AWAY for what, _ in ways}
            assert all(answer.headers["retry-after"] for answer in found.values())
            # What says no byte of it does not need it; and what is here of a file in parts is here.
            assert (await http.head(f"/files/{kept}", headers=own)).status_code == 200
            assert (await http.head(place, headers={**own, **TUS})).headers["upload-offset"] == "100"
            mapped = ("map", None, json.dumps({"a": [FIRST]}))
            asked = ("operations", None, operations(here, 1))
            steps = await tables.Step.all().count()
            assert await post(http, {**own, **AHEAD}, asked, mapped, ("a", "a.pdf", samples.a_pdf())) == AWAY
            assert await tables.Step.all().count() == steps
    assert (await tables.File.all().count(), await tables.Blob.all().count()) == (1, 1)


async def test_a_wrong_bucket_is_told_in_the_same_words(
    here: World, copy_url: str, tmp_path: Path, server: Buckets
) -> None:
    async with client(application(copy_url, tmp_path, **settings_of(server, "nobodys-bucket"))) as http:
        assert code(await hand_in(http, await bearer(here, "own"))) == AWAY
    assert await tables.File.all().count() == 0
