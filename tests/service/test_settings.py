"""Settings: what may be set, what is refused, and that reading them once is enough."""

import json
import re
from base64 import b64encode
from dataclasses import fields
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from graph.plan.measure.limits import Limits as PlanLimits
from service import keys, names
from service import settings as module
from service.endpoint import engine_limits
from service.registered import digest, load
from service.settings import Limits, Settings, database_config, load_settings
from service.settings_page import settings_page


def credentials(url: str) -> dict[str, object]:
    connection = database_config(Settings(database_url=SecretStr(url)))["connections"]["default"]
    names = ("host", "port", "user", "password", "database") if "postgres" in connection["engine"] else ("file_path",)
    return {"engine": connection["engine"], **{name: connection["credentials"][name] for name in names}}


def test_defaults_are_a_loopback_service_on_a_file_in_the_data_folder(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert (settings.host, settings.port, settings.session_hours) == ("127.0.0.1", 8000, 12)
    assert settings.url == f"sqlite://{tmp_path}/jishi.sqlite3"
    assert settings.limits == Limits()


@pytest.mark.parametrize(
    ("url", "path"),
    [("sqlite:///srv/a.sqlite3", "/srv/a.sqlite3"), ("sqlite://a.sqlite3", "a.sqlite3"), ("sqlite:///a%20b", "/a b")],
)
def test_sqlite_url_names_a_file(url: str, path: str) -> None:
    assert credentials(url) == {"engine": "records.engines.sqlite", "file_path": path}


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "asyncpg"])
def test_postgres_url_is_read_whole(scheme: str) -> None:
    assert credentials(f"{scheme}://ann:p%40ss@db.example:6432/jishi") == {
        "engine": "records.engines.postgres",
        "host": "db.example",
        "port": 6432,
        "user": "ann",
        "password": "p@ss",
        "database": "jishi",
    }


def test_postgres_url_may_name_a_socket_folder() -> None:
    assert credentials("postgresql://ann@/jishi?host=/run/postgresql") == {
        "engine": "records.engines.postgres",
        "host": "/run/postgresql",
        "port": 5432,
        "user": "ann",
        "password": None,
        "database": "jishi",
    }


@pytest.mark.parametrize("url", ["mysql://a/b", "jishi", "postgresql://host", "sqlite://", "postgresql://h:port/d"])
def test_other_urls_are_refused(url: str) -> None:
    with pytest.raises(ValidationError):
        Settings(database_url=SecretStr(url))


def test_wrong_settings_are_named_in_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JISHI_PORT", "99999")
    monkeypatch.setenv("JISHI_LIMITS__DEPTH", "0")
    monkeypatch.setenv("JISHI_DATA_KEY", "short")
    with pytest.raises(SystemExit) as end:
        load_settings()
    assert str(end.value).splitlines() == [
        "jishi: cannot start, these settings are wrong:",
        "  JISHI_PORT: Input should be less than or equal to 65535",
        "  JISHI_DATA_KEY: a key is 32 bytes, in hexadecimal or base64",
        "  JISHI_LIMITS__DEPTH: Input should be greater than 0",
    ]


def test_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "jishi.toml"
    config.write_text("port = 9000\nsession_hours = 2\n[limits]\ndepth = 9\n")
    monkeypatch.setenv("JISHI_CONFIG", str(config))
    monkeypatch.setenv("JISHI_PORT", "9001")
    settings = load_settings()
    assert (settings.port, settings.session_hours, settings.limits.depth) == (9001, 2, 9)


@pytest.mark.parametrize("text", ["prot = 9000", "port = "])
def test_a_wrong_file_ends_the_start(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "jishi.toml"
    config.write_text(text)
    monkeypatch.setenv("JISHI_CONFIG", str(config))
    with pytest.raises(SystemExit, match="cannot start"):
        load_settings()


def test_a_missing_file_ends_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JISHI_CONFIG", str(tmp_path / "none.toml"))
    with pytest.raises(SystemExit, match="there is no file"):
        load_settings()


# ── registered documents ────────────────────────────────────────────────────────────────────────────────────────────

TEXT = "{ me { login } }"


def test_documents_are_read_from_a_file_or_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({f"sha256:{digest(TEXT).upper()}": TEXT, digest("{ b }"): "{ b }"}))
    (tmp_path / "c.graphql").write_text("{ c }")
    (tmp_path / "README.md").write_text("no document")
    known = {digest(text): text for text in (TEXT, "{ b }", "{ c }")}
    assert load(tmp_path) == known
    assert load(tmp_path / "c.graphql") == {digest("{ c }"): "{ c }"}
    assert len(load(tmp_path / "a.json")) == 2
    assert Settings(documents=tmp_path, documents_only=True).documents_only


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (json.dumps({digest(TEXT): TEXT + " "}), "is not the SHA-256 of its text"),
        (json.dumps({"Q": TEXT}), "'Q' is not the SHA-256 of a text"),
        (json.dumps({digest(TEXT): 5}), "is not the SHA-256 of a text"),
        ("[]", "must hold a JSON object"),
        ("{", "cannot be read"),
    ],
)
def test_wrong_documents_end_the_start(
    content: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "known.json").write_text(content)
    monkeypatch.setenv("JISHI_DOCUMENTS", str(tmp_path / "known.json"))
    monkeypatch.setenv("JISHI_DOCUMENTS_ONLY", "true")
    with pytest.raises(SystemExit) as end:
        load_settings()
    lines = str(end.value).splitlines()
    assert [line.partition(": ")[0] for line in lines[1:]] == ["  JISHI_DOCUMENTS"]
    assert message in lines[1]


@pytest.mark.parametrize("name", ["nothing.json", "empty"])
def test_missing_documents_end_the_start(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValidationError, match="there is no"):
        Settings(documents=tmp_path / name)


def test_only_registered_documents_needs_some(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JISHI_DOCUMENTS_ONLY", "true")
    with pytest.raises(SystemExit, match="JISHI_DOCUMENTS_ONLY: name the documents in JISHI_DOCUMENTS"):
        load_settings()


def test_engine_keeps_every_limit_that_is_set() -> None:
    measured = {field.name for field in fields(PlanLimits)} - {"introspection_aliases", "introspection_depth"}
    assert measured <= set(Limits.model_fields)
    assert engine_limits(Limits()) == PlanLimits()
    ours = Limits(**{name: number for number, name in enumerate(sorted(measured), 1)})
    assert [getattr(engine_limits(ours), name) for name in sorted(measured)] == list(range(1, len(measured) + 1))


def test_settings_are_frozen() -> None:
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.port = 1  # type: ignore[misc] -- the point of the test


def test_secrets_are_not_printed() -> None:
    settings = Settings(database_url=SecretStr("postgresql://ann:hush@h/d"), data_key=SecretStr("ab" * 32))
    assert "hush" not in repr(settings)
    assert "abab" not in repr(settings)


@pytest.mark.parametrize("text", ["01" * 32, b64encode(b"\x01" * 32).decode()])
def test_key_is_read_in_either_writing(text: str, tmp_path: Path) -> None:
    assert keys.current(Settings(data_key=SecretStr(text))) == b"\x01" * 32
    (tmp_path / "key").write_text(f"{text}\n")
    assert keys.current(Settings(data_key_file=tmp_path / "key")) == b"\x01" * 32
    assert keys.older(Settings(older_key_files=(tmp_path / "key",))) == (b"\x01" * 32,)


def test_where_no_key_is_there_is_none(tmp_path: Path) -> None:
    assert keys.current(Settings(data_dir=tmp_path)) is None
    assert list(tmp_path.iterdir()) == []


def known_names() -> list[str]:
    """Every setting, as the environment names it."""
    nested = [f"LIMITS__{name}" for name in Limits.model_fields]
    return [f"JISHI_{name.upper()}" for name in (*Settings.model_fields, *nested)]


@pytest.mark.parametrize("name", known_names())
def test_a_misspelled_setting_ends_the_start_with_the_one_that_was_meant(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter lost, two exchanged, one more, of each setting there is."""
    for wrong in (name[:-1], name[:-2] + name[-1] + name[-2], name + "X"):
        if wrong in known_names():
            continue
        monkeypatch.setenv(wrong, "1")
        with pytest.raises(SystemExit) as end:
            load_settings()
        monkeypatch.delenv(wrong)
        told = [line for line in str(end.value).splitlines() if line.startswith(f"  {wrong}: ")]
        assert len(told) == 1, end.value
        assert names.unknown(wrong, Settings).startswith("there is no such setting; did you mean JISHI_")
    assert name in names.unknown(name + "X", Settings)


def test_a_setting_that_is_like_none_ends_the_start_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("JISHI_QWERTY", "1")
    with pytest.raises(SystemExit, match=r"JISHI_QWERTY: there is no such setting$"):
        load_settings()
    monkeypatch.delenv("JISHI_QWERTY")
    (tmp_path / "jishi.toml").write_text("prot = 8001\n[limits]\ndepht = 5\n")
    monkeypatch.setenv("JISHI_CONFIG", str(tmp_path / "jishi.toml"))
    with pytest.raises(SystemExit) as end:
        load_settings()
    assert "JISHI_PROT: there is no such setting; did you mean JISHI_PORT?" in str(end.value)
    assert "JISHI_LIMITS__DEPHT: there is no such setting; did you mean JISHI_LIMITS__DEPTH?" in str(end.value)


def test_every_setting_that_a_page_names_is_one() -> None:
    root = Path(__file__).parents[2]
    pages = [*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("src/**/*.py")]
    pages = [page for page in pages if page.parent.name != "clients"]  # those have settings of their own
    told = {
        name
        for page in pages
        for name in re.findall(r"JISHI_[A-Z_]*[A-Z](?![A-Z_…])", page.read_text(encoding="utf-8"))
    }
    assert names.strange(told, Settings) == []


def test_every_setting_stands_in_the_page_of_settings() -> None:
    """test_fresh looks whether the page is what the code says."""
    told = re.findall(r"^\| `(JISHI_[A-Z_]+)` \|", settings_page(), re.MULTILINE)
    assert sorted(told) == sorted(set(known_names()) - {"JISHI_LIMITS"})


def test_names_that_are_read_elsewhere_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JISHI_NEW_PASSWORD", "x")
    monkeypatch.setenv("JISHI_TEST_ANYTHING", "x")
    assert load_settings() == Settings()


def test_reading_the_module_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    config = module.TORTOISE_ORM
    assert config["apps"]["records"]["models"] == ["records.tables", "aerich.models"]
    assert list(tmp_path.iterdir()) == []
