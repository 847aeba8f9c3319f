"""The command line, as it is typed: a database made, an account and a token, a check-up."""

import asyncio
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from domain.identity import IdType
from records import seals
from records.engines import connections, sets
from records.people import callers
from service import cli, doctor, explaining
from service.database import opened
from service.settings import load_settings

TODAY = date(2026, 11, 20)
ROOT = Path(__file__).parents[2]


@pytest.fixture
def environment(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JISHI_DATABASE_URL", database_url)
    monkeypatch.setenv("JISHI_DATA_DIR", str(tmp_path))


def jishi(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(cli.main, list(arguments), env=environment)


@pytest.mark.usefixtures("environment")
def test_account_and_token_are_made_and_the_token_works() -> None:
    arguments = ("account", "create", "root", "--name", "管理员", "--role", "SYSTEM_ADMIN")
    made = jishi(*arguments, JISHI_NEW_PASSWORD="correct horse battery")
    assert made.exit_code == 0, made.output
    token = jishi("token", "create", "root", "--label", "nightly", "--days", "7").stdout.strip()

    async def owner() -> str | None:
        async with opened(load_settings()):
            known = await callers.by_access_token(token)
            return known.name if known else None

    assert asyncio.run(owner()) == "管理员"
    again = jishi(*arguments, JISHI_NEW_PASSWORD="correct horse battery")
    assert (again.exit_code, again.stderr.strip()) == (1, "登录名已被使用 · The login is taken.")


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(
    ("arguments", "password"),
    [
        (("root", "--name", "x", "--role", "SYSTEM_ADMIN"), "short"),
        (("root", "--name", "x", "--role", "SYSTEM_ADMIN"), "password123"),
        (("аdministrator", "--name", "x", "--role", "SYSTEM_ADMIN"), "correct horse battery"),
        (("root", "--name", "x", "--role", "CANDIDATE"), "correct horse battery"),
        (("root", "--name", "x", "--role", "BRANCH_ADMIN"), "correct horse battery"),
        (("root", "--name", "x", "--role", "BRANCH_ADMIN", "--organization", "/404/"), "correct horse battery"),
    ],
)
def test_account_that_makes_no_sense_is_refused(arguments: tuple[str, ...], password: str) -> None:
    refused = jishi("account", "create", *arguments, JISHI_NEW_PASSWORD=password)
    assert (refused.exit_code, bool(refused.stderr), refused.stdout) == (1, True, "")


@pytest.mark.usefixtures("environment")
def test_token_of_nobody_is_refused() -> None:
    refused = jishi("token", "create", "nobody")
    assert (refused.exit_code, refused.stderr.strip()) == (1, "没有账户 nobody · There is no account nobody.")


async def _forget_the_newest() -> None:
    async with opened(load_settings()):
        rows = await sets.select("SELECT version FROM aerich")
        newest = max((row["version"] for row in rows), key=lambda name: int(name.partition("_")[0]))
        await connections.connection().execute_query(f"DELETE FROM aerich WHERE version = '{newest}'")


@pytest.mark.usefixtures("environment")
def test_a_database_with_migrations_to_run_is_not_served() -> None:
    asyncio.run(_forget_the_newest())
    refused = jishi("serve")
    assert refused.exit_code == 1, refused.output
    assert "jishi migrate" in refused.stderr


def test_an_empty_database_is_not_served(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if empty_database_url.startswith("sqlite"):
        empty_database_url = f"sqlite://{tmp_path / 'not-there-yet.sqlite3'}"
    monkeypatch.setenv("JISHI_DATABASE_URL", empty_database_url)
    monkeypatch.setenv("JISHI_DATA_DIR", str(tmp_path))
    refused = jishi("serve")
    assert (refused.exit_code, "jishi migrate" in refused.stderr) == (1, True), refused.output


async def _said(statement: str) -> None:
    """As whoever runs the database says it."""
    async with opened(load_settings()):
        await connections.connection().execute_query(
            statement.format(name=load_settings().url.rpartition("/")[2].partition("?")[0])
        )


@pytest.mark.usefixtures("environment")
def test_more_processes_than_the_database_serves_are_refused(dialect: str) -> None:
    if dialect == "sqlite":
        refused = jishi("serve", "--workers", "2")
        assert (refused.exit_code, "PostgreSQL" in refused.stderr) == (1, True), refused.output
        return
    refused = jishi("serve", "--workers", "4")
    assert (refused.exit_code, "28" in refused.stderr) == (1, True), refused.output
    asyncio.run(_said('ALTER DATABASE "{name}" CONNECTION LIMIT 24'))
    refused = jishi("serve")
    assert (refused.exit_code, "24" in refused.stderr) == (1, True), refused.output


@pytest.mark.usefixtures("environment")
def test_a_server_that_says_what_a_power_cut_takes_back_is_not_served(dialect: str) -> None:
    if dialect == "sqlite":
        pytest.skip("SQLite is told with each connection: test_durable")
    asyncio.run(_said('ALTER DATABASE "{name}" SET synchronous_commit = off'))
    refused = jishi("serve")
    assert (refused.exit_code, "synchronous_commit" in refused.stderr) == (1, True), refused.output


def test_migrate_brings_up_an_empty_database_and_doctor_knows_the_difference(
    empty_database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JISHI_DATABASE_URL", empty_database_url)
    monkeypatch.setenv("JISHI_DATA_DIR", str(tmp_path))
    # The server of the tests does not wait for the disk, and is told so.
    remarks = asyncio.run(doctor.examine(load_settings(), TODAY))
    assert [remark.severity for remark in remarks if "fsync" not in remark.text] == [2]
    assert jishi("migrate").exit_code == 0
    assert jishi("migrate").stdout.strip() == "数据库为最新 · The database is up to date."
    remarks = asyncio.run(doctor.examine(load_settings(), TODAY))
    assert [(remark.severity, remark.text[:4]) for remark in remarks if "fsync" not in remark.text] == [
        (0, "数据库为"),
        (0, "数据密钥"),
        (0, "时钟不早"),
        (0, "各党委所"),
        (1, "缺 20"),
    ]


@pytest.mark.usefixtures("environment")
def test_overdue_of_an_empty_database_is_nothing() -> None:
    done = jishi("overdue", "--refresh")
    assert (done.exit_code, done.stdout.strip(), done.stderr.strip()) == (0, "", "0 件已核 · cases judged.")


@pytest.mark.usefixtures("environment")
def test_explain_prints_the_statement_and_the_databases_plan() -> None:
    arguments = ("account", "create", "root", "--name", "管理员", "--role", "SYSTEM_ADMIN")
    assert jishi(*arguments, JISHI_NEW_PASSWORD="correct horse battery").exit_code == 0
    query = "query ($n: Int) { accounts(first: $n) { nodes { login } } }"
    shown = jishi("explain", query, "--as", "root", "--variables", '{"n": 5}')
    assert shown.exit_code == 0, shown.output
    assert "── accounts " in shown.stdout
    assert 'FROM "account"' in shown.stdout
    assert "1: " in shown.stdout
    for wrong, words in (
        (("explain", query, "--as", "nobody"), "没有账户 nobody"),
        (("explain", query, "--as", "root", "--variables", "5"), "变量须为 JSON 对象"),
        (("explain", query, "--as", "root", "--variables", "{"), "变量不是 JSON"),
        (("explain", "{ nobody }", "--as", "root"), "nobody"),
        (("explain", "query ($id: ID!) { node(id: $id) { id } }", "--as", "root"), "$id"),
        (("explain", '{ node(id: "what") { id } }', "--as", "root"), "标识的格式不正确"),
        (("explain", "{ accounts(first: 101) { nodes { id } } }", "--as", "root"), "100"),
        (("explain", '{ accounts(after: "zz") { nodes { id } } }', "--as", "root"), " · "),
    ):
        refused = jishi(*wrong)
        assert refused.exit_code == 1
        assert words in refused.stderr


def test_explain_shows_no_key_of_a_person() -> None:
    key = seals.make(bytes(32)).person_key(IdType.CITIZEN, "110101199604125014")
    condition = f"  Index Cond: ((person_key)::text = '{key}'::text)"
    assert explaining.masked(condition) == "  Index Cond: ((person_key)::text = '••••'::text)"
    assert explaining.masked("  1: '019a0b1c-2d3e-7f40-8a5b-6c7d8e9f0a1b'") == (
        "  1: '019a0b1c-2d3e-7f40-8a5b-6c7d8e9f0a1b'"
    )


def test_no_other_command_waits_for_the_schema() -> None:
    code = "import sys, service.cli; sys.exit('graph.schema' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT / "src", timeout=60).returncode == 0


def test_table_lines_up_with_chinese_in_it() -> None:
    assert cli._table([("张三", "a"), ("x", "b")]) == "张三  a\nx     b"


def test_help_names_every_command() -> None:
    shown = jishi("--help").stdout
    names = [
        "serve",
        "run",
        "migrate",
        "demo",
        "schema",
        "regulation",
        "picture",
        "roles",
        "manual",
        "settings",
        "overdue",
        "doctor",
        "explain",
        "token",
        "account",
    ]
    assert [name for name in names if name not in shown] == []


@pytest.mark.usefixtures("environment")
def test_the_audit_trail_is_anchored_verified_and_printed(tmp_path: Path, dialect: str) -> None:
    made = ("account", "create", "root", "--name", "管理员", "--role", "SYSTEM_ADMIN")
    assert jishi(*made, JISHI_NEW_PASSWORD="correct horse battery").exit_code == 0
    verified = jishi("audit", "verify")
    assert verified.exit_code == 0
    assert "1 rows in 1 chains verify; 尚无审计锚" in verified.stdout
    assert "1 条链 chains  1 行 rows" in jishi("audit", "anchor").stdout
    assert "(No. 1)" in jishi("audit", "verify").stdout
    paper = jishi("audit", "anchor", "--print").stdout
    assert paper.splitlines()[3:5] == ["链 Chains     1", "行 Rows       1"]
    assert len((tmp_path / "anchors.log").read_text().splitlines()) == 1

    async def forged() -> None:
        async with opened(load_settings()):
            off = {"sqlite": 'DROP TRIGGER "journal_no_update"', "postgres": "ALTER TABLE journal DISABLE TRIGGER ALL"}
            await sets.select(off[dialect])
            await sets.select("UPDATE journal SET act = 'other'")

    asyncio.run(forged())
    broken = jishi("audit", "verify")
    assert broken.exit_code == 2
    assert broken.stderr.startswith("✗ 链 chain / 第 1 行 row 1 (")
    assert broken.stderr.strip().endswith("内容被修改 · edited")
    (tmp_path / "anchors.log").write_text("nonsense\n")
    assert jishi("audit", "anchor").exit_code == 1
    # Another key is no edit: nothing of the journal is looked at.
    other = jishi("audit", "verify", JISHI_DATA_KEY="ab" * 32)
    assert (other.exit_code, "被修改" in other.stderr, "密钥" in other.stderr) == (2, False, True)


@pytest.mark.usefixtures("environment")
def test_a_torn_anchor_is_to_be_seen_to_and_the_next_repairs_it(tmp_path: Path) -> None:
    made = ("account", "create", "root", "--name", "管理员", "--role", "SYSTEM_ADMIN")
    assert jishi(*made, JISHI_NEW_PASSWORD="correct horse battery").exit_code == 0
    assert [jishi("audit", "anchor").exit_code for _ in range(2)] == [0, 0]
    file = tmp_path / "anchors.log"
    file.write_bytes(file.read_bytes()[:-30])
    torn = jishi("audit", "verify")
    assert (torn.exit_code, "末行只写了一半" in torn.stderr, "核对无误" in torn.stdout) == (1, True, True)
    repaired = jishi("audit", "anchor")
    assert (repaired.exit_code, "末行只写了一半" in repaired.stderr) == (0, True)
    assert jishi("audit", "verify").exit_code == 0


@pytest.mark.usefixtures("environment")
def test_a_changed_data_key_wants_everything_sealed_anew_before_anybody_is_served(tmp_path: Path) -> None:
    arguments = ("account", "create", "root", "--name", "管理员", "--role", "SYSTEM_ADMIN")
    assert jishi(*arguments, JISHI_NEW_PASSWORD="correct horse battery").exit_code == 0
    keys = {
        "JISHI_DATA_KEY": bytes(range(7, 39)).hex(),
        "JISHI_OLDER_DATA_KEYS": (tmp_path / "keys" / "data.key").read_text(),
    }
    refused = jishi("serve", **keys)
    assert (refused.exit_code, "jishi reseal" in refused.stderr) == (1, True)
    done = [jishi("reseal", **keys) for _ in "ab"]
    assert [each.exit_code for each in done] == [0, 0]
    assert ["已重封" in done[0].stdout, "无须重封" in done[1].stdout] == [True, True]
    assert jishi("audit", "verify", **keys).exit_code == 0
    wrong = jishi("reseal", JISHI_OLDER_DATA_KEYS="short")
    assert "JISHI_OLDER_DATA_KEYS: a key is 32 bytes" in str(wrong.exception)
