"""A transfer passport on a machine that knows nothing of its issuer but a key: by our command line, and by openssl."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import orjson
import pytest
from pydantic import ValidationError
from typer.testing import CliRunner

from domain.case.passports import FORMAT, VERSION, Holder, Issuer, Milestones, Passport, read, written
from domain.case.person import Education, PoliticalStatus
from domain.identity import IdType, Sex
from domain.orgs.editions import Edition
from domain.stages import Stage
from records import seals, signatures
from service.passport_files import commands
from service.settings import Settings

DAY = date(2026, 11, 30)


def passport(key: str) -> Passport:
    return Passport(
        FORMAT, VERSION, "2026-0001", DAY, date(2027, 2, 28), Issuer("第一党支部", "某街道党工委", key, "https://jishi.example"),
        "外省某支部", Holder("张三·买买提", IdType.CITIZEN, "110101199604125014", date(1996, 4, 12), Sex.MALE, "汉族", Education.BACHELOR, PoliticalStatus.MASSES),
        Stage.APPLICANT, Edition.MANUAL_2024, Milestones(DAY, None, None, None, None, None), "表现良好", (),
    )  # fmt: skip


@pytest.fixture(autouse=True)
def ours() -> None:
    seals.install(bytes(range(32)))


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """The three files that somebody is handed."""
    message = written(passport(signatures.own_id()))
    (tmp_path / "p.json").write_bytes(message)
    (tmp_path / "p.json.sig").write_bytes(signatures.sign(message))
    (tmp_path / "k.pem").write_text(signatures.pem(next(iter(signatures.own().values()))))
    return tmp_path / "p.json", tmp_path / "p.json.sig", tmp_path / "k.pem"


def checked(file: Path, signature: Path, key: Path) -> tuple[int, str]:
    found = CliRunner().invoke(commands, ["verify", str(file), str(signature), "--key", str(key)])
    return found.exit_code, found.output


def test_the_command_says_what_a_genuine_one_says(files: tuple[Path, Path, Path]) -> None:
    code, said = checked(*files)
    assert code == 0, said
    assert "签名属实" in said
    assert "张三·买买提" in said
    assert "110101199604125014" not in said, "what a terminal keeps has no ID number"


def test_openssl_says_so_too(files: tuple[Path, Path, Path]) -> None:
    """The line of docs/transfer-passport.md."""
    file, signature, key = files
    line: list[str | Path] = [
        "openssl",
        "pkeyutl",
        "-verify",
        "-pubin",
        "-inkey",
        key,
        "-rawin",
        "-in",
        file,
        "-sigfile",
        signature,
    ]
    assert "Verified Successfully" in subprocess.run(line, capture_output=True, text=True, check=True).stdout
    file.write_bytes(file.read_bytes() + b" ")
    assert subprocess.run(line, capture_output=True, check=False).returncode != 0


def test_the_command_refuses_what_was_changed(files: tuple[Path, Path, Path], tmp_path: Path) -> None:
    file, signature, key = files
    other = tmp_path / "other.pem"
    other.write_text(signatures.pem(seals.make(bytes(32)).signing.public_key()))
    changed = tmp_path / "changed.json"
    changed.write_bytes(file.read_bytes().replace("张三".encode(), "李四".encode()))
    signed = tmp_path / "nonsense.json"
    signed.write_bytes(b"{}")
    (tmp_path / "nonsense.sig").write_bytes(signatures.sign(b"{}"))
    for three in (
        (changed, signature, key), (file, signature, other), (file, file, key), (file, signature, file),
        (signed, tmp_path / "nonsense.sig", key), (tmp_path / "none", signature, key),
    ):  # fmt: skip
        assert checked(*three)[0] == 1, three


def test_what_was_signed_before_a_change_of_keys_is_still_verified() -> None:
    before, after = bytes(range(32)), bytes(range(32, 64))
    message = written(passport("k"))
    signature = seals.make(before).signing.sign(message)
    seals.install(after, (before,))
    try:
        own = signatures.own()
        assert signatures.signer(message, signature, own) == list(own)[1]
        assert signatures.own_id() == next(iter(own))
        seals.install(after)
        assert signatures.signer(message, signature, signatures.own()) is None
    finally:
        seals.install(before)


def test_the_bytes_are_one_form_and_are_read_as_they_were_written() -> None:
    made = passport("k")
    assert read(written(made)) == made
    told = orjson.loads(written(made))
    assert orjson.dumps(told, option=orjson.OPT_SORT_KEYS) == written(made), "RFC 8785, as another writes it"


def test_a_file_without_a_public_key_stops_the_start(tmp_path: Path) -> None:
    key = seals.make(bytes(32)).signing.public_key()
    good, named = tmp_path / "good.json", signatures.jwk(key)
    good.write_bytes(orjson.dumps({"keys": [named]}))
    assert Settings(trusted_key_files=(good,)).trusted_key_files == (good,)
    wrong = {
        "renamed": orjson.dumps({**named, "kid": "another"}), "private": orjson.dumps({**named, "d": "x"}),
        "rsa": orjson.dumps({"kty": "RSA"}), "none": b"{\"keys\": []}", "text": b"nothing", "list": b"[]", "short": orjson.dumps({**named, "x": "AA"}),
    }  # fmt: skip
    for name, content in wrong.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ValidationError, match="jishi-keys"):
            Settings(trusted_key_files=(tmp_path / name,))
    with pytest.raises(ValidationError, match="cannot be read"):
        Settings(trusted_key_files=(tmp_path / "missing",))
