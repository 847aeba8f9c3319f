"""Files over HTTP: what is taken and what is refused, who fetches it, whole, in part and as a picture."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
import pytest
from PIL import Image
from starlette.applications import Starlette

from records import tables
from records.files.rows import TYPES
from tests import samples
from tests.graph.files.handing import application, attach, bearer, client, code, hand_in, stored
from tests.graph.world import NOW, World


@pytest.fixture
def app(here: World, copy_url: str, tmp_path: Path) -> Starlette:
    return application(copy_url, tmp_path)


@pytest.fixture
async def http(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(app) as made:
        yield made


async def test_a_file_is_handed_in_and_comes_back_as_it_was(
    here: World, http: httpx2.AsyncClient, tmp_path: Path
) -> None:
    own, content = await bearer(here, "own"), samples.a_pdf("SECRET SENTENCE", 3, filler=300_000)
    answer = await hand_in(http, own, content, name="C:\\扫描\\谈话记录.pdf", claimed="application/pdf")
    told = answer.json()
    assert answer.status_code == 201
    assert told | {"url": "", "thumbnail": ""} == {
        "id": told["id"], "name": "谈话记录.pdf", "type": "application/pdf", "size": len(content), "pages": 3,
        "sha256": sha256(content).hexdigest(), "url": "", "thumbnail": "",
    }  # fmt: skip
    back = await http.get(f"/files/{told['id']}", headers=own)
    assert (back.status_code, back.content, back.headers["content-type"]) == (200, content, "application/pdf")
    assert back.headers["content-disposition"].endswith("filename*=UTF-8''%E8%B0%88%E8%AF%9D%E8%AE%B0%E5%BD%95.pdf")
    assert back.headers["x-content-type-options"] == "nosniff"
    (lies,) = stored(tmp_path)
    assert b"SECRET" not in lies.read_bytes()
    assert lies.stat().st_size > len(content)


KINDS: dict[str, tuple[str, bytes, int | None]] = {
    "PDF": ("a.pdf", samples.a_pdf(pages=2), 2),
    "JPEG": ("a.JPG", samples.an_image(), 1),
    "PNG": ("a.png", samples.an_image("PNG"), 1),
    "WEBP": ("a.webp", samples.an_image("WEBP"), 1),
    "HEIC": ("a.heic", samples.an_image("HEIC"), 1),
    "DOCX": ("a.docx", samples.an_office_file(), None),
    "XLSX": ("a.xlsx", samples.an_office_file("xl/workbook.xml"), None),
}


async def test_every_kind_is_taken_and_shown_as_it_may_be(here: World, http: httpx2.AsyncClient) -> None:
    own = await bearer(here, "own")
    for kind, (name, content, pages) in KINDS.items():
        told = (await hand_in(http, own, content, name=name)).json()
        assert (told.get("type"), told.get("pages")) == (TYPES[kind], pages), told
        pictures = [
            await http.get(f"/files/{told['id']}{part}", headers=own) for part in ("/thumbnail", "/pages/1", "/pages/9")
        ]
        shown = 404 if pages is None else 200
        assert [picture.status_code for picture in pictures] == [shown, shown, 404], kind
        if pages:
            assert max(Image.open(io.BytesIO(pictures[0].content)).size) <= 320
            assert pictures[0].headers["content-type"] == "image/jpeg"


BAD: dict[str, tuple[str, bytes, str, tuple[int, str]]] = {
    "no such kind": ("a.svg", b"<svg/>" * 20, "", (415, "UNSUPPORTED_MEDIA_TYPE")),
    "no ending": ("pdf", samples.a_pdf(), "", (415, "UNSUPPORTED_MEDIA_TYPE")),
    "html in a pdf's name": ("a.pdf", b"<html>" * 20, "", (415, "UNSUPPORTED_MEDIA_TYPE")),
    "a png in a jpeg's name": ("a.jpg", samples.an_image("PNG"), "", (415, "UNSUPPORTED_MEDIA_TYPE")),
    "a pdf said to be html": ("a.pdf", samples.a_pdf(), "text/html", (415, "UNSUPPORTED_MEDIA_TYPE")),
    "cut off": ("a.jpg", samples.an_image(size=(900, 900))[:4000], "", (422, "FILE_BROKEN")),
    "no pdf inside": ("a.pdf", b"%PDF-1.7\n" + b"nothing " * 99, "", (422, "FILE_BROKEN")),
    "a locked pdf": ("a.pdf", samples.a_locked_pdf(), "", (422, "FILE_LOCKED")),
    "too many pixels": ("a.png", samples.a_pixel_bomb(), "", (422, "FILE_TOO_COMPLEX")),
    "a zip bomb": ("a.docx", samples.a_zip_bomb(), "", (422, "FILE_TOO_COMPLEX")),
    "a zip that is none": ("a.docx", b"PK\x03\x04" + bytes(99), "", (422, "FILE_BROKEN")),
    "a sheet as a letter": ("a.docx", samples.an_office_file("xl/workbook.xml"), "", (422, "FILE_BROKEN")),
    "macros": (
        "a.docx",
        samples.an_office_file(extra={"word/vbaProject.bin": b"x"}),
        "",
        (415, "UNSUPPORTED_MEDIA_TYPE"),
    ),
    "empty": ("a.pdf", b"", "", (400, "BAD_REQUEST")),
    "no name": ("", samples.a_pdf(), "", (400, "BAD_REQUEST")),
    "a name of nothing": ("..\u202e/ ", samples.a_pdf(), "", (400, "BAD_REQUEST")),
    "too large": ("a.pdf", samples.a_pdf(filler=1_100_000), "", (413, "PAYLOAD_TOO_LARGE")),
}


async def test_bad_ones_are_refused_by_name_and_nothing_of_them_stays(
    here: World, copy_url: str, tmp_path: Path
) -> None:
    async with client(application(copy_url, tmp_path, {"file_bytes": 1_000_000})) as http:
        own = await bearer(here, "own")
        found = {}
        for what, (name, content, claimed, _) in BAD.items():
            found[what] = code(await hand_in(http, own, content, name=name, claimed=claimed))
        assert found == {what: wanted for what, (_, _, _, wanted) in BAD.items()}
        assert stored(tmp_path) == []
        assert await tables.File.all().count() == await tables.Blob.all().count() == 0


async def test_who_may_not_hand_in_is_told_so(here: World, http: httpx2.AsyncClient, tmp_path: Path) -> None:
    assert code(await hand_in(http, {})) == (401, "UNAUTHENTICATED")
    told = {
        name: (await hand_in(http, await bearer(here, name))).status_code
        for name in ("own", "person", "auditor", "system")
    }
    assert told == {"own": 201, "person": 201, "auditor": 403, "system": 403}
    # Another site's page cannot make a browser do it.
    foreign = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    assert (await hand_in(http, foreign)).status_code == 403


async def test_parts_of_a_file_are_fetched(here: World, http: httpx2.AsyncClient) -> None:
    own, content = await bearer(here, "own"), samples.a_pdf(filler=200_000)
    told = (await hand_in(http, own, content)).json()
    address, size = f"/files/{told['id']}", len(content)
    tag = f'"{told["sha256"]}"'

    async def part(wanted: str, **more: str) -> tuple[int, bytes]:
        answer = await http.get(address, headers={**own, "range": wanted, **more})
        return answer.status_code, answer.content

    for start, end in ((0, 10), (65_530, 65_550), (65_536, 131_072), (131_071, 131_073), (size - 5, size)):
        assert await part(f"bytes={start}-{end - 1}") == (206, content[start:end])
    assert await part("bytes=-7") == (206, content[-7:])
    assert await part(f"bytes={size - 3}-") == (206, content[-3:])
    assert await part("bytes=5-", **{"if-range": tag}) == (206, content[5:])
    assert (await part("bytes=5-", **{"if-range": '"another"'}))[0] == 200
    assert (await part("bytes=0-1,5-6"))[0] == 200
    assert (await part(f"bytes={size}-"))[0] == 416
    assert (await http.get(address, headers={**own, "if-none-match": tag})).status_code == 304
    head = await http.head(address, headers=own)
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(size), b"")


async def test_what_is_foreign_is_told_in_the_very_words_of_what_does_not_exist(
    here: World, http: httpx2.AsyncClient
) -> None:
    told = (await hand_in(http, await bearer(here, "own"))).json()
    ways = ("", "?inline=1", "/thumbnail", "/pages/1", "/pages/99")
    for attached in (False, True):
        if attached:
            await attach(here, told["id"])
        for name in ("sibling", "national", "person", "system"):
            other = await bearer(here, name)
            for way in ways:
                theirs = await http.get(f"/files/{told['id']}{way}", headers=other)
                nobodys = await http.get(f"/files/fil_{uuid4()}{way}", headers=other)
                assert (
                    (theirs.status_code, theirs.content)
                    == (nobodys.status_code, nobodys.content)
                    == (404, nobodys.content)
                ), name
    assert (await http.get(f"/files/{told['id']}", headers=await bearer(here, "committee"))).status_code == 200


async def test_a_signed_address_is_for_one_account_and_file_and_ends(
    here: World, http: httpx2.AsyncClient, app: Starlette
) -> None:
    own = await bearer(here, "own")
    first = (await hand_in(http, own)).json()
    second = (await hand_in(http, own, samples.a_pdf("other"))).json()
    url, query = first["url"], first["url"].partition("?")[2]
    assert (await http.get(url)).status_code == 200  # without credentials, as <img> asks
    assert (await http.get(first["thumbnail"])).headers["content-type"] == "image/jpeg"
    assert (await http.get(url, headers=own)).status_code == 200
    assert (await http.get(url, headers=await bearer(here, "sibling"))).status_code == 404
    assert (await http.get(f"/files/{second['id']}?{query}")).status_code == 404
    for wrong in (query.replace("until=", "until=1"), query[:-2] + "00", query.replace("for=", "for=0")):
        assert (await http.get(f"/files/{first['id']}?{wrong}")).status_code == 404
    await tables.Account.filter(id=here.actors["own"].account_id).update(disabled_at=NOW)
    assert (await http.get(url)).status_code == 404


async def test_what_is_shown_of_a_photograph_says_nothing_of_its_place(here: World, http: httpx2.AsyncClient) -> None:
    own, photo = await bearer(here, "own"), samples.an_image(size=(800, 400), gps=True)
    assert b"CAMERA-MAKER" in photo
    told = (await hand_in(http, own, photo, name="照片.jpg")).json()
    for way in ("/thumbnail", "/pages/1", "?inline=1"):
        shown = (await http.get(f"/files/{told['id']}{way}", headers=own)).content
        image = Image.open(io.BytesIO(shown))
        assert b"CAMERA" not in shown
        assert b"Exif" not in shown
        assert dict(image.getexif()) == {}
        assert image.size[0] < image.size[1]  # it was turned as the camera said
    assert (await http.get(f"/files/{told['id']}", headers=own)).content == photo


async def test_reading_a_paper_of_a_sealed_review_is_in_the_journal_before_it_is_shown(
    here: World, http: httpx2.AsyncClient
) -> None:
    from tests.graph.test_mutations import REVIEW  # noqa: PLC0415 -- the rows of a table of many
    from tests.graph.world import ask  # noqa: PLC0415

    own: dict[str, Any] = await bearer(here, "own")
    told = (await hand_in(http, own)).json()
    act = "mutation ($input: RecordPoliticalReviewInput!) { recordPoliticalReview(input: $input) { errors { code } } }"
    given = {"candidateId": here.cases["target"].id, "attachments": [{"fileId": told["id"]}], **REVIEW}
    assert await tables.Journal.filter(act="readFile").count() == 0
    assert (await ask(here.actors["own"], act, {"input": given}))["recordPoliticalReview"]["errors"] == []
    for way in ("", "/thumbnail", "/pages/1"):
        assert (await http.get(f"/files/{told['id']}{way}", headers=await bearer(here, "committee"))).status_code == 200
    rows = await tables.Journal.filter(act="readFile").values("candidate_id", "after")
    assert [row["after"]["part"].split(" ")[0] for row in rows] == ["bytes", "thumbnail", "page"]
    assert {f"cand_{row['candidate_id']}" for row in rows} == {here.cases["target"].id}
