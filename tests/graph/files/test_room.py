"""When there is little room, or many come: a full disk, a quota that two reach for at once, a hundred at once, and bodies that do
not go on."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import subprocess
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest

from records import tables
from records.files import quotas
from tests import samples
from tests.graph.files.handing import application, bearer, client, code, hand_in, stored
from tests.graph.files.test_in_parts import CHUNK, TUS, begin, send
from tests.graph.files.test_multipart import AHEAD, FIRST, operations, post
from tests.graph.world import World

FULL = (507, "STORAGE_FULL")
SLOW = (408, "REQUEST_TIMEOUT")
_ROOM = 1_500_000  # bytes


@contextmanager
def files_no_larger(bytes_: int) -> Iterator[None]:
    """No file of this process grows beyond it: what the system says then it says of a quota and a full disk as well."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    was = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, was)


@contextmanager
def small_disk(folder: Path) -> Iterator[None]:
    """A file system of this size at the folder; skipped where none may be mounted."""
    folder.mkdir(parents=True)
    asked = ["mount", "-t", "tmpfs", "-o", f"size={_ROOM}", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(asked, check=False, capture_output=True).returncode != 0:
        pytest.skip("NOT TESTED: no disk was full, for none may be mounted here")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("how", ["a disk", "a limit"])
async def test_a_full_disk_is_told_nothing_stays_and_no_act_is_done_without_its_evidence(
    here: World, copy_url: str, tmp_path: Path, how: str
) -> None:
    own, large = await bearer(here, "own"), samples.a_pdf(filler=4_000_000)
    steps = await tables.Step.all().count()
    # Of one file only: the database goes on growing.
    limit = files_no_larger(3_900_000) if how == "a limit" else nullcontext()
    disk = small_disk(tmp_path / "files") if how == "a disk" else nullcontext()
    with disk:
        async with client(application(copy_url, tmp_path)) as http:
            kept = (await hand_in(http, own, samples.a_pdf("kept"))).json()["id"]
            place = (await begin(http, own, len(large))).headers["location"]
            assert (await send(http, own, place, large[:70_000], 0)).headers["upload-offset"] == "70000"
            before = stored(tmp_path)
            with limit:
                mapped = ("map", None, json.dumps({"a": [FIRST]}))
                asked = ("operations", None, operations(here, 1))
                assert await post(http, {**own, **AHEAD}, asked, mapped, ("a", "a.pdf", large)) == FULL
                assert code(await hand_in(http, own, large)) == FULL
                # What is here of a file in parts stays, and it is gone on with when there is room.
                assert code(await send(http, own, place, large[70_000:], 70_000)) == FULL
                assert (await http.head(place, headers={**own, **TUS})).headers["upload-offset"] == "70000"
                assert stored(tmp_path) == before
                # Others read on, and what is small enough is taken.
                assert (await http.get(f"/files/{kept}", headers=own)).status_code == 200
                assert (await hand_in(http, own, samples.a_pdf("small"))).status_code == 201
            if how == "a limit":
                done = await send(http, own, place, large[70_000:], 70_000)
                assert (done.status_code, done.json()["size"]) == (200, len(large))
    assert await tables.Step.all().count() == steps
    assert await tables.File.all().count() == (3 if how == "a limit" else 2)


async def test_of_two_who_together_reach_beyond_the_quota_one_is_refused(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    own = await bearer(here, "own")
    papers = [samples.a_pdf(str(number), filler=8_000) for number in range(4)]
    most = 2 * len(papers[0]) + 5_000
    async with client(application(copy_url, tmp_path, files_quota_bytes=most)) as http:

        async def chunked(content: bytes) -> AsyncIterator[bytes]:
            yield content[:5_000]
            await asyncio.sleep(0.2)  # all of them are here before one of them is
            yield content[5_000:]

        async def at_once(*asked: Any) -> Counter[tuple[int, str]]:
            answers = await asyncio.gather(*asked)
            return Counter(
                (answer.status_code, answer.json().get("code", "") if answer.content else "") for answer in answers
            )

        ways = [http.post("/files", params={"name": "a.pdf"}, content=chunked(paper), headers=own) for paper in papers]
        assert await at_once(*ways) == {(201, ""): 2, (413, "QUOTA_EXCEEDED"): 2}
        assert len(stored(tmp_path)) == 2
        assert await quotas.kept_at(here.actors["own"].org_path) <= most
        assert await at_once(*(begin(http, own, 4_900) for _ in range(3))) == {(201, ""): 1, (413, "QUOTA_EXCEEDED"): 2}
        # What was kept for it is room enough for it.
        sibling, paper = await bearer(here, "sibling"), samples.a_pdf("in parts", filler=most - 1_500)
        place = (await begin(http, sibling, len(paper))).headers["location"]
        assert (await send(http, sibling, place, paper, 0)).status_code == 200
        assert await tables.Upload.filter(file_id=None).count() == 1


async def test_who_has_no_organization_has_a_room_alone(here: World, copy_url: str, tmp_path: Path) -> None:
    one, other, own = [await bearer(here, name) for name in ("person", "applicant", "own")]
    paper = samples.a_pdf(filler=8_000)
    async with client(application(copy_url, tmp_path, {"file_bytes": 1_000_000}, files_quota_bytes=400_000)) as http:
        # A twentieth of an organization's, each their own: what one keeps or holds tells another nothing.
        assert (await begin(http, one, 15_000)).status_code == 201
        assert code(await begin(http, one, 15_000)) == (413, "QUOTA_EXCEEDED")
        assert code(await hand_in(http, one, paper)) == (413, "QUOTA_EXCEEDED")
        for who in (other, own):
            assert (await hand_in(http, who, paper)).status_code == 201
        assert await tables.Blob.all().count() == len(stored(tmp_path)) == 2
        # Room that is held for nothing is bounded too.
        told = [(await begin(http, own, 1)).status_code for _ in range(quotas.UNFINISHED + 1)]
        assert told == [201] * quotas.UNFINISHED + [413]
        assert (await begin(http, other, 1)).status_code == 201


async def test_a_hundred_come_at_once_and_all_of_them_are_taken(here: World, copy_url: str, tmp_path: Path) -> None:
    generous = {"account_cost_per_second": 0, "address_cost_per_second": 0, "uploads": 10}
    async with client(application(copy_url, tmp_path, generous)) as http:
        who = [await bearer(here, name) for name in ("own", "sibling", "person", "committee")]
        papers = [samples.a_pdf(f"paper {number}", filler=70_000) for number in range(96)]
        asked = [hand_in(http, who[number % 4], paper) for number, paper in enumerate(papers)]
        asked += [hand_in(http, who[0], samples.a_pdf("the same")) for _ in range(4)]
        answers = await asyncio.gather(*asked)
        assert Counter(answer.status_code for answer in answers) == {201: 100}
        assert len({answer.json()["id"] for answer in answers}) == 100
        assert len(stored(tmp_path)) == 97
        for number in (0, 41, 95):
            file = answers[number].json()["id"]
            assert (await http.get(f"/files/{file}", headers=who[number % 4])).content == papers[number]


async def test_whose_line_is_too_long_comes_again(here: World, copy_url: str, tmp_path: Path) -> None:
    many = {"account_cost_per_second": 0, "address_cost_per_second": 0, "uploads": 2}
    async with client(application(copy_url, tmp_path, many)) as http:
        own = await bearer(here, "own")
        answers = await asyncio.gather(*(hand_in(http, own, samples.a_pdf(str(n))) for n in range(40)))
        told = Counter(answer.status_code for answer in answers)
        assert set(told) == {201, 429}
        assert len(stored(tmp_path)) == told[201] >= 20


async def test_a_body_that_does_not_go_on_gives_its_place_to_others(here: World, copy_url: str, tmp_path: Path) -> None:
    own, content = await bearer(here, "own"), samples.a_pdf(filler=20_000)

    async def stuck(upto: int) -> AsyncIterator[bytes]:
        yield content[:upto]
        await asyncio.sleep(60)

    async def trickling() -> AsyncIterator[bytes]:
        for number in range(600):
            yield content[number : number + 1]
            await asyncio.sleep(0.05)

    for limits, body in (({"upload_pause_seconds": 0.2}, stuck), ({"upload_seconds": 0.4}, lambda _: trickling())):
        # One place: the next one has it.
        async with client(application(copy_url, tmp_path, {"uploads": 1, **limits})) as http:
            assert code(await http.post("/files", params={"name": "a.pdf"}, content=body(9_000), headers=own)) == SLOW
            assert stored(tmp_path) == []
            place = (await begin(http, own, len(content))).headers["location"]
            asked = {**own, **TUS, **CHUNK, "upload-offset": "0"}
            late = await http.patch(place, content=body(9_000), headers=asked)
            # What arrived is here: who was slow goes on from there.
            here_are = int(late.headers["upload-offset"])
            assert (code(late), here_are > 0) == (SLOW, True)
            done = await send(http, own, place, content[here_are:], here_are)
            assert done.status_code == 200
            form = b'--limit\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{'

            async def half(form: bytes = form) -> AsyncIterator[bytes]:
                yield form
                await asyncio.sleep(60)

            media = {"content-type": "multipart/form-data; boundary=limit"}
            answer = await http.post("/graphql", content=half(), headers={**own, **AHEAD, **media})
            assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == SLOW
            await tables.File.all().delete()
            await tables.Upload.all().delete()
            await tables.Blob.all().delete()
            for path in stored(tmp_path):
                path.unlink()
