"""What was handed in is nowhere in clear, goes along with a backup, and is missed where it is gone."""

from __future__ import annotations

from pathlib import Path

from pydantic import SecretStr

from records import tables
from service import safekeeping
from service.backups import archive, making, restoring
from service.files.vault import name_of
from service.health import Severity
from service.settings import Settings
from tests import samples
from tests.graph import world
from tests.graph.files.handing import application, bearer, client, hand_in, stored
from tests.graph.test_mutations import REVIEW
from tests.graph.world import World, ask

SENTENCE = "PLANTED SENTENCE OF A REVIEW"
NAME = "涉案情况说明.pdf"
RECORD = "mutation ($input: RecordPoliticalReviewInput!) { recordPoliticalReview(input: $input) { errors { code } } }"


def told(url: str, folder: Path) -> Settings:
    return Settings(database_url=SecretStr(url), data_dir=folder, data_key=SecretStr(world.KEY.hex()))


def _written(folder: Path, database: Path | None) -> list[Path]:
    """Every file there, and those of a database on SQLite."""
    beside = database.parent.glob(f"{database.name}*") if database else ()
    return [path for path in (*folder.rglob("*"), *beside) if path.is_file()]


async def _planted(here: World, url: str, folder: Path) -> None:
    """A review whose paper says a sentence; it is looked at in every way."""
    async with client(application(url, folder)) as http:
        own = await bearer(here, "own")
        file = (await hand_in(http, own, samples.a_pdf(SENTENCE, filler=90_000), NAME)).json()["id"]
        given = {"candidateId": here.cases["target"].id, "attachments": [{"fileId": file}], **REVIEW}
        assert (await ask(here.actors["own"], RECORD, {"input": given}))["recordPoliticalReview"]["errors"] == []
        for way in ("", "/thumbnail", "/pages/1"):
            assert (await http.get(f"/files/{file}{way}", headers=own)).status_code == 200


async def test_a_sentence_of_a_sealed_paper_is_found_nowhere(
    here: World, copy_url: str, tmp_path: Path, dialect: str
) -> None:
    folder = tmp_path / "data"
    await _planted(here, copy_url, folder)
    places = _written(tmp_path, Path(copy_url.removeprefix("sqlite://")) if dialect == "sqlite" else None)
    assert any(path.is_relative_to(folder / "files") for path in places)
    for path in places:
        content = path.read_bytes()
        for secret in (SENTENCE, NAME, NAME[:4]):
            assert secret.encode() not in content, path
    row = await tables.File.all().first().values()
    assert NAME not in str(row)


async def test_a_backup_has_the_files_and_a_restore_brings_them_back(
    here: World, copy_url: str, tmp_path: Path, dialect: str
) -> None:
    if dialect != "sqlite":
        return  # the same folder goes along with a dump, which tests/service/backups makes
    folder, carried = tmp_path / "data", tmp_path / "carried"
    await _planted(here, copy_url, folder)
    making._linked(folder / "files", carried / archive.FILES)
    assert [path.name for path in stored(carried)] == [path.name for path in stored(folder)]
    elsewhere = told(copy_url, tmp_path / "elsewhere")
    elsewhere.data_dir.mkdir()
    restoring._brought(elsewhere, carried / archive.FILES)
    assert [path.read_bytes() for path in stored(elsewhere.data_dir)] == [path.read_bytes() for path in stored(folder)]


async def test_doctor_misses_what_is_gone_or_cut(here: World, copy_url: str, tmp_path: Path) -> None:
    await _planted(here, copy_url, tmp_path)
    settings = told(copy_url, tmp_path)

    async def missed() -> list[str]:
        return [str(one) async for one in safekeeping._handed_in(settings) if one.severity is Severity.BROKEN]

    assert await missed() == []
    content = await tables.Blob.all().first()
    assert content is not None
    place = tmp_path / "files" / name_of(content.id)
    place.write_bytes(place.read_bytes()[:-1])
    assert len(await missed()) == 1
    place.unlink()
    assert len(await missed()) == 1
