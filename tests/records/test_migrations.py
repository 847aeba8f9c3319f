"""The history: up from nothing, down to the first, up again, and in step with the models."""

import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import orjson
import pytest
from msgspec.structs import replace
from tortoise import Tortoise
from tortoise.context import TortoiseContext
from tortoise.exceptions import IntegrityError, OperationalError

from domain.case.approvals import ApprovalKind
from domain.case.dossier import Dossier
from domain.case.person import Formerly, Person
from domain.orgs.actors import EVERY_SCOPE, SessionKind, TokenScope
from domain.orgs.editions import Edition
from domain.orgs.settings import CommitteeSettings, Quorum, laid_down
from domain.questions import duties
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, ConversionOutcome
from domain.steps.papers import AdmissionForm, Attachment
from records import derived, idempotency, seals, stamps, tables
from records.cases import badges
from records.cases.dossiers import load
from records.engines import sets
from records.engines.columns import plain
from records.installation.upgrading import upgrade
from records.migrating import generate, history, rebuild, run, statements
from records.organizations import tree
from records.people import callers, registration, sessions, throttle
from records.people.callers import Memory
from records.stamps import name_key, uuid7
from records.tables import Account, Candidate, Consent, CorrectionRequest, PartyOrg
from records.trail import audit, chains, journal
from records.trail.audit import Verified
from records.trail.journal import Entry
from service.settings import MIGRATIONS
from tests.builders import BRANCH, BRANCH_ADMIN, TODAY, Road, a_road, a_vote
from tests.builders import ROSTER as MEMBERS
from tests.conftest import config_of
from tests.records.cases.test_keeping import opened
from tests.records.seeded import CITIZEN, KEY, NOW, put, read_again, seed

HISTORY = sorted(
    (path.name for path in Path(str(MIGRATIONS)).glob("records/[0-9]*.py")), key=lambda name: int(name.split("_")[0])
)


async def schema(config: dict[str, Any]) -> set[tuple[str, ...]]:
    """Tables, columns, indexes, constraints and triggers, as the database itself tells them."""
    async with TortoiseContext() as context:
        await context.init(config=config)
        connection = Tortoise.get_connection("default")
        queries = SQLITE if connection.capabilities.dialect == "sqlite" else POSTGRES
        found: set[tuple[str, ...]] = set()
        for query in queries:
            found |= {tuple(str(value) for value in row.values()) for row in await connection.execute_query_dict(query)}
        return found


SQLITE = [
    "select type, name, sql from sqlite_master where name not like 'sqlite_stat%'",
    """select m.name, c.name as column_name, c.type, c.[notnull], c.dflt_value
        from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'""",
]
POSTGRES = [
    """select table_name, column_name, data_type, is_nullable, column_default, collation_name
        from information_schema.columns where table_schema = 'public'""",
    "select indexdef from pg_indexes where schemaname = 'public'",
    """select conrelid::regclass::text as t, conname, pg_get_constraintdef(oid) as d from pg_constraint
        where connamespace = 'public'::regnamespace""",
    "select pg_get_triggerdef(oid) as d from pg_trigger where not tgisinternal",
]


async def downgrade_to_first(config: dict[str, Any]) -> None:
    async with history(config, MIGRATIONS) as command:
        await command.init()
        for _ in HISTORY[1:]:
            await command.downgrade(version=-1, delete=False)


async def test_history_goes_up_from_nothing_and_then_has_nothing_to_do(empty_database_url: str) -> None:
    config = config_of(empty_database_url)
    assert await upgrade(config, MIGRATIONS) == HISTORY
    assert await upgrade(config, MIGRATIONS) == []


@pytest.mark.battery("B11", "migrations down and up: the same tables, columns, indexes and triggers")
async def test_history_goes_down_to_the_first_and_up_to_the_same(empty_database_url: str) -> None:
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    once = await schema(config)
    await downgrade_to_first(config)
    assert await upgrade(config, MIGRATIONS) == HISTORY[1:]
    assert await schema(config) == once


async def test_a_journal_that_stands_already_is_chained(empty_database_url: str) -> None:
    """Up with rows, down, up again: what the rows say stays, and the chains hold each time."""
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        for case in await opened(3):
            for path in (BRANCH.path, "/1/2/", ""):
                entry = Entry("act", TODAY, path, before={"b": 1.5, "a": "张"}, after={"z": [None, True]})
                await journal.append(BRANCH_ADMIN, [entry, replace(entry, candidate_id=case.id, late_entry=True)])
        assert await audit.verify() == Verified(3 + 18, 6)
        said = await told()
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [CHAINS]:
            pass
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await told() == said
        assert await audit.verify() == Verified(3 + 18, 6)
        await journal.append(BRANCH_ADMIN, [Entry("act", TODAY, "")])
        assert await audit.verify() == Verified(3 + 19, 6)
        with pytest.raises(IntegrityError, match="append-only"):
            await sets.select("UPDATE journal SET act = 'b'")


async def test_what_a_submission_rested_on_moves_to_its_own_column_and_back(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        await put(a_road(Edition.MANUAL_2024).submitted().case)
        once = await papers("data", "evidence")
        assert all(evidence for _, evidence in once)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [EVIDENCE]:
            pass
    async with connected(config):
        assert await papers("data") == [({**data, "evidence": evidence},) for data, evidence in once]
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await papers("data", "evidence") == once


async def test_members_of_the_version_before_get_their_entries_and_those_made_by_hand_are_joined(
    empty_database_url: str,
) -> None:
    """The entries that cases made are taken away, some are made by hand, and the history goes up (decision 41)."""
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    probationary, full = Road.a_probationary_member, Road.a_full_member
    legs = (probationary, full, probationary, full, annulled, Road.submitted)
    async with connected(config):
        await seed()
        for n, leg in enumerate(legs):
            case = leg(a_road(Edition.MANUAL_2024)).case
            person = replace(case.person, key=f"key-{n}", name=f"发展人员{n}")
            await put(renumbered(case, n, person), id_number=CITIZEN)
        once = {row["name"]: row for row in await enrolled()}
        assert {name: row["status"] for name, row in once.items()} == {
            "发展人员0": "PROBATIONARY", "发展人员1": "FULL", "发展人员2": "PROBATIONARY", "发展人员3": "FULL", "发展人员4": "PROBATIONARY",
        }  # fmt: skip
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [ROSTER]:
            pass
    async with connected(config):
        await sets.select("DELETE FROM party_member WHERE name LIKE '发展人员%'")
        by_hand = {"0": ("key-0", "PROBATIONARY"), "3": ("", "FULL"), "4": ("key-4", "PROBATIONARY"), "2": ("", "FULL")}
        for n, (key, status) in by_hand.items():
            since = "NULL" if n != "2" else "'1999-01-01'"
            await sets.select(
                "INSERT INTO party_member (id, org_id, org_path, name, name_key, status, position, full_since, left_reason, person_key,"
                " excused_reason, disciplines, version, created_at) SELECT "
                f"'00000000-0000-4000-8000-00000000000{n}', org_id, org_path, '发展人员{n}', 'x', '{status}', '', {since}, '', '{key}',"
                " '', '[]', 1, created_at FROM party_member LIMIT 1"
            )
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        found = {row["name"]: row for row in await enrolled()}
        assert found == once
        joined = {str(row["name"]) for row in await sets.select("SELECT name FROM party_member WHERE version = 2")}
        assert joined == {"发展人员0", "发展人员3", "发展人员4"}
        (namesake,) = await sets.select(
            "SELECT status, candidate_id FROM party_member WHERE name = '发展人员2' AND candidate_id IS NULL"
        )
        assert namesake["status"] == "FULL"


def annulled(road: Road) -> Road:
    vote = a_vote(ConversionOutcome.ANNUL, annulment_reason=AnnulmentReason.NOT_QUALIFIED)
    return (
        road.at_expiry().record(Kind.VOTE_CONVERSION, vote).later(3).submit(ApprovalKind.CONVERSION_APPROVAL).decide()
    )


def renumbered(case: Dossier, n: int, person: Person) -> Dossier:
    """The same road as somebody else's: every record has an id of its own."""
    ids: dict[UUID, UUID] = {}

    def other(key: UUID) -> UUID:
        return ids.setdefault(key, uuid4())

    steps = tuple(
        replace(
            s,
            id=other(s.id),
            superseded_by=other(s.superseded_by) if s.superseded_by else None,
            shape=replace(s.shape, serial_number=f"2026-{n:04}") if isinstance(s.shape, AdmissionForm) else s.shape,
        )
        for s in case.steps
    )
    approvals = tuple(
        replace(a, id=other(a.id), subject_id=other(a.subject_id) if a.subject_id else None, evidence=())
        for a in case.approvals
    )
    assignments = tuple(replace(a, id=other(a.id)) for a in case.assignments)
    return replace(
        case, id=UUID(int=9000 + n), person=person, steps=steps, approvals=approvals, assignments=assignments
    )


async def enrolled() -> list[sets.Row]:
    return await sets.select(
        "SELECT name, status, joined_on, full_since, converted_on, left_on, left_reason, person_key, candidate_id"
        " FROM party_member WHERE candidate_id IS NOT NULL ORDER BY name"
    )


async def test_settings_hold_from_the_beginning_and_the_way_back_keeps_todays(empty_database_url: str) -> None:
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [SETTINGS]:
            pass
    old = {"waiting_months": 3, "quorum": "TWO_THIRDS"}
    async with connected(config):
        # What organizations have had since is no column yet.
        then = {"kind": "BRANCH", "name": "一", "can_approve_admission": False, "can_develop": True, "has_committee": True,
            "has_party_groups": True, "is_floating_members_org": False, "version": 1, "created_at": NOW}  # fmt: skip
        for path, settings in (("/1/", old), ("/2/", None)):
            await sets.insert(PartyOrg, [{**then, "id": uuid7(), "path": path, "settings": settings}])
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await demanded() == [[{"settings": old, "effective_on": None}], None]
        assert [laid_down(org.settings, date.min) for org in (await tree.lines(["/1/"]))["/1/"]] == [
            CommitteeSettings(waiting_months=3, quorum=Quorum.TWO_THIRDS)
        ]
        now = {"settings": {**old, "waiting_months": 6}, "effective_on": "2026-01-01"}
        planned = {"settings": {**old, "waiting_months": 9}, "effective_on": "9999-01-01"}
        await PartyOrg.filter(path="/1/").update(settings=[{"settings": old, "effective_on": None}, now, planned])
        await PartyOrg.filter(path="/2/").update(settings=[planned])
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [SETTINGS]:
            pass
    async with connected(config):
        assert await demanded() == [now["settings"], None]


async def demanded() -> list[Any]:
    rows = await sets.select("SELECT settings FROM party_org ORDER BY path")
    return [orjson.loads(row["settings"]) if row["settings"] is not None else None for row in rows]


async def test_a_case_of_the_version_before_is_known_as_it_is_today(empty_database_url: str) -> None:
    """What was known of a person before a change is kept from this version on; the way back forgets it."""
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        case = await put(a_road().case)
        former = case.person.until(TODAY)
        await Candidate.filter(id=case.id).update(formerly=plain((former,)))
        assert await formerly(case) == (former,)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [FORMERLY]:
            pass
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await formerly(case) == ()


async def formerly(case: Dossier) -> tuple[Formerly, ...]:
    found = await load(BRANCH_ADMIN, [case.id], today=TODAY, clock=TODAY)
    return found[case.id].formerly


async def test_cases_of_the_version_before_are_counted_and_their_names_found(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        await opened(3)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [COUNTS]:
            pass
    async with connected(config):
        await sets.select(
            "UPDATE candidate SET stage = 'ACTIVIST', name = '单雄信', name_key = 'shan xiong xin 单雄信'"
        )
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await derived.drift() == 0
        counts = await sets.select("SELECT org_path, stage, status, n FROM case_count")
        assert counts == [{"org_path": "/1/2/", "stage": "ACTIVIST", "status": "ACTIVE", "n": 3}]
        await Candidate.all().update(stage="APPLICANT", name="罗成")
        assert await derived.drift() == 0


async def test_names_cut_before_are_found_by_the_same_pieces_and_can_be_taken_out(
    empty_database_url: str, dialect: str
) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL cuts names as before")
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        await opened(2)
        first, second = await tables.Candidate.all()
    # Rows are made by today's tables and told by statements: those of the day have fewer columns.
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [GRAMS]:
            pass
    async with connected(config):
        await sets.select(
            "UPDATE candidate SET name = :name, name_key = :key WHERE id = :id",
            {"name": "阿卜杜拉·阿", "key": "a bu du la a 阿 阿a", "id": str(first.id)},
        )
        before = await pieces()
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert before == await pieces() == await cut_by_hand()
        await tables.Candidate.filter(id=second.id).update(name="李", name_key="li")
        assert await pieces() == await cut_by_hand()
        assert await derived.drift() == 0
        await sets.select("DELETE FROM candidate_sought")
        assert await pieces() == {}


async def pieces() -> dict[str, int]:
    """What cases are found by, and how many are found by each."""
    await sets.select("CREATE VIRTUAL TABLE temp.seen USING fts5vocab('main', 'candidate_grams', 'row')")
    # By the connection that has the table: what begins with SELECT is asked of one that only reads.
    rows = await sets.select("WITH seen AS (SELECT term, doc FROM temp.seen) SELECT term, doc FROM seen")
    await sets.select("DROP TABLE temp.seen")
    return {bytes.fromhex(row["term"]).decode(): row["doc"] for row in rows}


async def cut_by_hand() -> dict[str, int]:
    texts = [row["sought"] for row in await sets.select("SELECT sought FROM candidate_sought")]
    found = Counter[str]()
    for text in texts:
        cut = (word[at : at + size] for word in text.split() for at in range(len(word)) for size in (1, 2, 3))
        found.update({*cut, "\0"})
    return dict(found)


async def test_names_that_were_spelt_before_are_spelt_anew(empty_database_url: str) -> None:
    """Rows of the version before: a surname that was read as a common character, and a temporary branch that might develop."""
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        case = await put(a_road(Edition.MANUAL_2024, name="曾思远").case)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [NAMES]:
            pass
    async with connected(config):
        await sets.select("UPDATE candidate SET name_key = 'ceng si yuan 曾思远'")
        await sets.select(
            "UPDATE party_member SET name = '单雄信', name_key = 'dan xiong xin 单雄信' WHERE id = :id",
            {"id": MEMBERS[0].id},
        )
        await sets.select(
            "UPDATE party_org SET kind = 'TEMPORARY', can_develop = :yes WHERE id = :id", {"id": BRANCH.id, "yes": True}
        )
        developing = await sets.select("SELECT count(*) AS n FROM party_org WHERE can_develop")
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await sets.select("SELECT name_key FROM candidate") == [{"name_key": name_key(case.person.name)}]
        rows = await sets.select("SELECT name, name_key FROM party_member")
        assert {row["name"]: row["name_key"] for row in rows} == {row["name"]: name_key(row["name"]) for row in rows}
        assert "单雄信" in {row["name"] for row in rows}
        left = await sets.select("SELECT count(*) AS n FROM party_org WHERE can_develop")
        assert left[0]["n"] == developing[0]["n"] - 1


async def test_names_are_found_by_every_reading_once_they_are_spelt_anew(empty_database_url: str) -> None:
    """Rows of the version before: the usual reading alone, and a name as it was typed in full width."""
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        await put(a_road(Edition.MANUAL_2024, name="阿卜杜·热合曼").case)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [READINGS]:
            pass
    async with connected(config):
        await sets.select("UPDATE candidate SET name_key = 'a bo du re he man 阿卜杜·热合曼 abodureheman abdrhm'")
        await sets.select(
            "UPDATE party_member SET name = 'ＡＢＣ', name_key = 'ａｂｃ ＡＢＣ ａｂｃ ａ' WHERE id = :id",
            {"id": MEMBERS[0].id},
        )
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        (row,) = await sets.select("SELECT name_key FROM candidate")
        assert "abudureheman" in row["name_key"]
        rows = await sets.select("SELECT name, name_key FROM party_member")
        assert {row["name"]: row["name_key"] for row in rows} == {row["name"]: name_key(row["name"]) for row in rows}
        assert {row["name"]: row["name_key"] for row in rows}["ＡＢＣ"] == "abc abc"


async def test_telephones_and_reviews_are_sealed_and_opened_again_on_the_way_back(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        case = a_road(Edition.MANUAL_2024).examined().case
        review = case.last(Kind.POLITICAL_REVIEW)
        assert review is not None
        await put(replace(case, person=replace(case.person, phone="13800138000")), id_number=CITIZEN)

    async def kept() -> str:
        columns = await sets.select("SELECT * FROM candidate")
        steps = await sets.select("SELECT data FROM step WHERE kind = 'POLITICAL_REVIEW'")
        return str((columns, steps))

    async def there(*texts: str) -> list[bool]:
        async with connected(config):
            said = await kept()
            return [text in said for text in texts]

    secrets = ("13800138000", review.shape.conclusion.value, "methods")
    assert await there(*secrets) == [False] * 3
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [SEALED]:
            pass
    assert await there(*secrets) == [True] * 3
    await upgrade(config, MIGRATIONS)
    assert await there(*secrets) == [False] * 3
    async with connected(config):
        again = (await read_again(case)).last(Kind.POLITICAL_REVIEW)
        assert again is not None
        assert again.shape == review.shape
        (row,) = await sets.select("SELECT id, phone_sealed, phone_key FROM candidate")
        assert seals.current().open(row["phone_sealed"], case.id, seals.PHONE) == "13800138000"
        assert row["phone_key"] == seals.current().phone_key("13800138000")


async def test_papers_of_a_review_are_sealed_with_it_and_lie_open_again_on_the_way_back(
    empty_database_url: str,
) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    papers = (Attachment("no-criminal-record.pdf", "7"), Attachment("函调证明材料.pdf"))
    case = a_road(Edition.MANUAL_2024).examined().case
    steps = [replace(s, attachments=papers) if s.kind is Kind.POLITICAL_REVIEW else s for s in case.steps]
    async with connected(config):
        await seed()
        await put(replace(case, steps=tuple(steps)), id_number=CITIZEN)

    async def told() -> bool:
        async with connected(config):
            rows = await sets.select("SELECT attachments, data FROM step WHERE kind = 'POLITICAL_REVIEW'")
            return papers[0].name in str(rows)

    assert not await told()
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [PAPERS]:
            pass
    assert await told()
    await upgrade(config, MIGRATIONS)
    assert not await told()
    async with connected(config):
        again = await read_again(case)
        assert {s.id: tuple(s.attachments) for s in again.steps} == {s.id: tuple(s.attachments) for s in steps}


async def test_logins_that_were_two_stay_two(empty_database_url: str) -> None:
    """Folded, the oldest keeps its login and the others are told apart; who had it folded already keeps it whatever its age."""
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [ACCOUNTS]:
            pass
    before = ("Wang", "ＷＡＮＧ", "LI", "li", "zhao ", "张三")
    insert = (
        "INSERT INTO account (id, login, name, role, person_key, password_hash, created_at)"
        " VALUES (:id, :login, '王', 'SYSTEM_ADMIN', '', 'x', :at)"
    )
    async with connected(config):
        for n, login in enumerate(before):
            await sets.select(insert, {"id": UUID(int=n + 1), "login": login, "at": NOW + timedelta(days=n)})
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        rows = await sets.select("SELECT login, failures, last_signed_in_at, locked_until FROM account ORDER BY id")
        assert [row["login"] for row in rows] == ["wang", "wang~2", "li~2", "li", "zhao", "张三"]
        assert {(row["failures"], row["last_signed_in_at"], row["locked_until"]) for row in rows} == {(0, None, None)}


async def test_tokens_that_are_out_keep_what_they_had_and_sessions_stay_browsers(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        account = (await Account.first().values("id"))["id"]  # type: ignore[index]  # the seed has some
        cookie, _ = await sessions.create_session(account)
        _, token = await sessions.issue_access_token(account, scopes={TokenScope.READ})
        bearer, _ = await sessions.create_session(account, sessions.Opening(SessionKind.BEARER))
        await Account.filter(id=account).update(second_factor_since=NOW)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [SESSIONS]:
            pass
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        actor, found = await callers.by_access_token(token), await callers.by_session(cookie)
        assert actor is not None
        assert found is not None
        assert (actor.scopes, found.proved_twice, found.must_enrol) == (EVERY_SCOPE, False, False)
        # What the version before would have taken for a cookie is gone.
        assert await Memory().by_session(bearer, kind=SessionKind.BEARER) is None
        assert await Account.filter(id=account).values_list("second_factor_since", flat=True) == [None]


async def test_files_attached_before_stay_so_and_documents_bar_the_way_back(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        account = (await Account.first().values("id"))["id"]  # type: ignore[index]  # the seed has some
        blob = {"id": UUID(int=1), "org_path": "/1/", "digest": "d", "kind": "PDF", "size": 1, "key_sealed": "k"}
        file = {"id": UUID(int=2), "org_path": "/1/", "owner_id": account, "blob_id": UUID(int=1), "name_sealed": "n"}
        use = {"id": UUID(int=3), "file_id": UUID(int=2), "place": "step", "record_id": UUID(int=4)}
        await sets.insert(tables.Blob, [{**blob, "pages": None, "created_at": NOW}])
        await sets.insert(tables.File, [{**file, "created_at": NOW}])
        await sets.insert(tables.FileUse, [use])
    async with history(config, MIGRATIONS) as command:
        await command.init()
        await down_to(command, DOCUMENTS)
    await upgrade(config, MIGRATIONS)
    issued = dict.fromkeys(
        ("kind", "title", "subject", "organization", "person", "number", "digest", "data_digest"), "x"
    )
    row = {**issued, "id": UUID(int=5), "candidate_id": None, "org_path": "/1/", "year": 2029, "serial": 1, "code": "C"}
    row |= {"issued_on": NOW.date(), "issued_at": NOW, "issued_by_id": account, "sealed": False}
    async with connected(config):
        assert await tables.FileUse.all().values_list("place", flat=True) == ["step"]
        await sets.insert(tables.Document, [{**row, "file_id": UUID(int=2), "superseded_at": None}])
        await sets.insert(tables.FileUse, [{**use, "id": UUID(int=6), "place": "document"}])
    async with history(config, MIGRATIONS) as command:
        await command.init()
        with pytest.raises(RuntimeError, match="1 documents were issued"):
            await down_to(command, DOCUMENTS)


async def test_files_of_before_stay_where_they_hang_and_templates_bar_the_way_back(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        account = (await Account.first().values("id"))["id"]  # type: ignore[index]  # the seed has some
        org = (await tables.PartyOrg.first().values("id"))["id"]  # type: ignore[index]  # as above
        blob = {"id": UUID(int=1), "org_path": "/1/", "digest": "d", "kind": "DOCX", "size": 1, "key_sealed": "k"}
        file = {"id": UUID(int=2), "org_path": "/1/", "owner_id": account, "blob_id": UUID(int=1), "name_sealed": "n"}
        use = {"id": UUID(int=3), "file_id": UUID(int=2), "place": "meeting", "record_id": UUID(int=4)}
        await sets.insert(tables.Blob, [{**blob, "pages": None, "created_at": NOW}])
        await sets.insert(tables.File, [{**file, "created_at": NOW}])
        await sets.insert(tables.FileUse, [use])
    async with history(config, MIGRATIONS) as command:
        await command.init()
        await down_to(command, TEMPLATES)
    await upgrade(config, MIGRATIONS)
    row = {
        "id": UUID(int=5),
        "org_id": org,
        "kind": "roster",
        "name": "n",
        "note": "",
        "holds_from": NOW.date(),
        "version": 1,
    }
    async with connected(config):
        assert await tables.FileUse.all().values_list("place", flat=True) == ["meeting"]
        row |= {"file_id": UUID(int=2), "recorded_at": NOW, "recorded_by": account}
        await sets.insert(tables.PrintTemplate, [row])
        await sets.insert(tables.FileUse, [{**use, "id": UUID(int=6), "place": "print_template"}])
    async with history(config, MIGRATIONS) as command:
        await command.init()
        with pytest.raises(RuntimeError, match="1 templates were laid down"):
            await down_to(command, TEMPLATES)


async def test_objections_are_sealed_and_lie_open_again_on_the_way_back(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        (case,) = await opened(1)
        row = {"number": "2026-ABCDEF", "notice_id": UUID(int=1), "candidate_id": case.id, "received_at": NOW}
        kept = {"content_sealed": "", "contact_sealed": "", "finding_sealed": "", "status": "OPEN", "version": 1}
        await sets.insert(tables.NoticeObjection, [{**row, **kept, "id": UUID(int=2)}])
    async with history(config, MIGRATIONS) as command:
        await command.init()
        await down_to(command, OBJECTIONS)
    async with connected(config):
        await sets.select("UPDATE notice_objection SET content = '考勤不实', contact = '某某'")
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        (kept,) = await tables.NoticeObjection.all()
        assert "考勤不实" not in str(await sets.select("SELECT * FROM notice_objection"))
        assert seals.current().open(kept.content_sealed, kept.id, seals.OBJECTION) == "考勤不实"
        assert seals.current().open(kept.contact_sealed, kept.id, seals.CONTACT) == "某某"
        assert (kept.status, kept.answered_at, kept.version) == ("OPEN", None, 1)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        await down_to(command, OBJECTIONS)
    async with connected(config):
        (row,) = await sets.select("SELECT content, contact FROM notice_objection")
        assert (row["content"], row["contact"]) == ("考勤不实", "某某")


async def test_a_code_to_register_of_before_counts_from_nothing_and_ends_like_another(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        (case,) = await opened(1)
        account = (await Account.first().values("id"))["id"]  # type: ignore[index]  # the seed has some
    async with history(config, MIGRATIONS) as command:
        await command.init()
        await down_to(command, FAILURES)
    made = ("waiting", "used", "revoked")
    async with connected(config):
        insert = (
            "INSERT INTO registration_token (id, org_path, candidate_id, digest, expires_at, created_at, created_by, used_at, revoked_at)"
            " VALUES (:id, '/1/', :case, :digest, :until, :at, :by, :used, :revoked)"
        )
        for n, name in enumerate(made):
            given = {
                "id": UUID(int=n + 1),
                "case": case.id,
                "digest": seals.digest(name),
                "until": NOW + timedelta(days=7),
            }
            given |= {"used": NOW if name == "used" else None, "revoked": NOW if name == "revoked" else None}
            await sets.select(insert, {**given, "at": NOW, "by": account})
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        rows = await sets.select("SELECT failures, used_at, revoked_at FROM registration_token ORDER BY id")
        assert [row["failures"] for row in rows] == [0, 0, 0]
        assert [(row["used_at"] is None, row["revoked_at"] is None) for row in rows] == [
            (True, True),
            (False, True),
            (True, False),
        ]
        throttle.forget()
        for _ in range(registration.MOST_FAILURES):
            assert (await registration.invitation("waiting", address="203.0.113.7", now=NOW)).state == "OPEN"  # type: ignore[union-attr]
            await registration.failed("waiting", request_id="r")
        assert (await registration.invitation("waiting", address="203.0.113.7", now=NOW)).state == "REVOKED"  # type: ignore[union-attr]
    async with history(config, MIGRATIONS) as command:
        await command.init()
        await down_to(command, FAILURES)
    async with connected(config):
        (row,) = await sets.select("SELECT revoked_at FROM registration_token WHERE id = :id", {"id": UUID(int=1)})
        assert row["revoked_at"] is not None


async def down_to(command: Any, last: str) -> None:
    """Takes back the migrations from the last one to this one."""
    while (await command.downgrade(version=-1, delete=False)) != [last]:
        pass


async def test_organizations_of_the_version_before_stood_nowhere_else_and_go_on_counting(
    empty_database_url: str,
) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        (case,) = await opened(1)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        await down_to(command, REORGANIZING)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        orgs = await sets.read(tables.PartyOrg, "1=1", {})
        assert {(row["formerly"], row["successor_id"], row["last_number"]) for row in orgs} == {(None, None, 0)}
        (row,) = await sets.read(tables.Candidate, "t.id = :id", {"id": case.id})
        assert (row["places"], row["origin_org_id"]) == (None, None)
        superior = next(row for row in orgs if any(below["superior_id"] == row["id"] for below in orgs))
        taken = {row["path"] for row in orgs if row["superior_id"] == superior["id"]}
        assert await tree.next_path(superior["id"], superior["path"]) not in taken


async def test_accounts_and_holidays_of_the_version_before_are_at_their_first(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [VERSIONS]:
            pass
    async with connected(config):
        await sets.select("""INSERT INTO holiday (day, name, working) VALUES ('2031-05-01', '劳动节', FALSE)""")
        accounts = {row["login"] for row in await sets.select("SELECT login FROM account")}
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        rows = await sets.select("SELECT login, version FROM account")
        assert {row["login"]: row["version"] for row in rows} == dict.fromkeys(accounts, 1)
        assert {row["version"] for row in await sets.select("SELECT version FROM holiday")} == {1}


async def test_open_cases_have_no_badges_until_they_are_looked_at_anew(empty_database_url: str) -> None:
    """Rows of the version before knew no rules: their badges are of no day, and the next look at all of them fills what is new."""
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        case = await put(a_road(Edition.MANUAL_2024).case)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [OPEN_RULES]:
            pass
    async with connected(config):
        assert len(await sets.select("SELECT id FROM candidate WHERE badges_on IS NOT NULL")) == 1
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await sets.select("SELECT open_rules, badges_on FROM candidate") == [
            {"open_rules": "", "badges_on": None}
        ]
        await badges.refresh(case.today)
        (row,) = await sets.select("SELECT open_rules FROM candidate")
        assert row["open_rules"] == duties.badges(case).open_rules != ""


async def papers(*names: str) -> list[tuple[Any, ...]]:
    listed = ", ".join(names)
    rows = await sets.select(f"SELECT {listed} FROM approval ORDER BY id")
    return [tuple(orjson.loads(row[name]) for name in names) for row in rows]


async def test_digests_of_inputs_that_stand_are_keyed_and_a_retry_across_the_upgrade_is_known(
    empty_database_url: str,
) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [DIGESTS]:
            pass
    asked = idempotency.digest({"id_number": CITIZEN})
    async with connected(config):
        await seed()
        await idempotency.store(BRANCH_ADMIN.account_id, "key", "act", asked, {"candidate_id": "1"})
        await sets.select("UPDATE idempotency SET input_digest = :plain", {"plain": asked})
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        (row,) = await sets.select("SELECT input_digest FROM idempotency")
        assert row["input_digest"] == seals.current().keyed(asked)
        found = await idempotency.once(BRANCH_ADMIN.account_id, "key", "act", asked)
        assert found == {"candidate_id": "1"}


DIGESTS = next(name for name in HISTORY if name.endswith("_digests.py"))


async def test_accounts_branches_and_cases_of_before_know_of_no_invitation_consent_or_correction(
    empty_database_url: str,
) -> None:
    """29, 31 and 33: what was there stays as it was, down and up; what they brought has no place before, and begins with nothing."""
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        await seed()
        account = (await Account.first().values("id"))["id"]  # type: ignore[index]  # the seed has some
        await opened(2)
        case = (await Candidate.first().values("id"))["id"]  # type: ignore[index]  # as above
        branch = (await PartyOrg.first().values("id"))["id"]  # type: ignore[index]  # as above
        before = await _of_before()
        await PartyOrg.filter(id=branch).update(contact_name="李慧敏", contact_phone="010-62750000")
        await Account.filter(id=account).update(invite_digest="ab" * 32, invited_until=NOW, office_group=uuid7())
        await Consent.create(
            org_path="/1/", account_id=account, text_version="1", address="", given_at=NOW, candidate_id=case
        )
        await CorrectionRequest.create(
            candidate_id=case,
            field="OCCUPATION",
            wanted="工程师",
            reason="晋升",
            requested_at=NOW,
            requested_by=account,
        )
        assert await _of_before() == before
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [CONSENTS]:
            pass
    async with connected(config):
        assert await _of_before() == before
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        assert await _of_before() == before
        assert await PartyOrg.filter(id=branch).values_list("contact_name", "contact_phone") == [("", "")]
        fresh = await Account.filter(id=account).values_list("invite_digest", "invited_until", "office_group")
        assert fresh == [(None, None, None)]
        assert await Consent.all().count() == await CorrectionRequest.all().count() == 0
        # And they are good for what they were: two who were invited by nobody are no two of one link.
        assert await Account.filter(invite_digest=None).count() == await Account.all().count() > 1
        cookie, _ = await sessions.create_session(account)
        assert await callers.by_session(cookie) is not None


async def _of_before() -> list[list[sets.Row]]:
    """What those rows said that the version before has too."""
    return [
        await sets.select(f"SELECT {columns} FROM {table} ORDER BY id")
        for table, columns in (
            ("account", "id, login, name, role, org_id, candidate_id, disabled_at"),
            ("party_org", "id, path, name, kind"),
            ("candidate", "id, name, org_path, stage"),
            ("registration_token", "id, org_path, digest, created_at"),
        )
    ]


ROSTER = next(name for name in HISTORY if name.endswith("_roster.py"))
SEALED = next(name for name in HISTORY if name.endswith("_seals.py"))
ACCOUNTS = next(name for name in HISTORY if name.endswith("_accounts.py"))
CONSENTS = "29_20261130032112_consents.py"
SESSIONS = "30_20261130032500_sessions.py"
OBJECTIONS = "41_20261130134000_objections.py"
FAILURES = next(name for name in HISTORY if name.startswith("45_"))
REORGANIZING = next(name for name in HISTORY if name.startswith("52_"))
DOCUMENTS = "34_20261130090401_documents.py"
TEMPLATES = "55_20261201010000_print_templates.py"
NAMES = next(name for name in HISTORY if name.endswith("_names.py"))
VERSIONS = next(name for name in HISTORY if name.endswith("_versions.py"))
PAPERS = "26_20261129194000_papers.py"
READINGS = "25_20261129172500_readings.py"
EVIDENCE = next(name for name in HISTORY if name.endswith("_evidence.py"))
OPEN_RULES = next(name for name in HISTORY if name.endswith("_open_rules.py"))
SETTINGS = next(name for name in HISTORY if name.endswith("_settings.py"))
FORMERLY = next(name for name in HISTORY if name.endswith("_formerly.py"))
COUNTS = next(name for name in HISTORY if name.endswith("_counts.py"))
GRAMS = next(name for name in HISTORY if name.endswith("_grams.py"))
LOGINS = next(name for name in HISTORY if name.endswith("_covered_logins.py"))
CHAINS = next(name for name in HISTORY if name.endswith("_chains.py"))


@asynccontextmanager
async def connected(config: dict[str, Any]) -> AsyncIterator[None]:
    async with TortoiseContext() as context:
        await context.init(config=config)
        yield


async def told() -> list[sets.Row]:
    listed = ", ".join(f'"{name}"' for name in chains.SAID if name != "address")
    return await sets.select(f"SELECT {listed} FROM journal ORDER BY id")


def test_models_and_migrations_agree() -> None:
    before = sorted(Path(str(MIGRATIONS)).glob("records/*.py"))
    assert generate("drift", Path(str(MIGRATIONS))) is None
    assert sorted(Path(str(MIGRATIONS)).glob("records/*.py")) == before


async def test_what_the_models_ask_by_hand_is_in_the_database(database_url: str) -> None:
    """Each `AS name` in a MIGRATION comment of the tables is an index of the database."""
    files = (Path(__file__).parents[2] / "src/records/tables").glob("*.py")
    text = "\n".join(file.read_text() for file in sorted(files))
    asked = set(re.findall(r"# MIGRATION:.* AS (\w+)\.", text))
    told = " ".join(" ".join(row) for row in await schema(config_of(database_url)))
    assert asked
    assert {name for name in asked if name in told} == asked


async def test_what_a_submission_rests_on_lies_beside_its_row_on_postgres(db: object, dialect: str) -> None:
    """A decision writes the row anew: not its evidence, which is several times as long."""
    if dialect != "postgres":
        pytest.skip("a property of PostgreSQL's tables")
    told = await sets.select("SELECT reloptions FROM pg_class WHERE relname = 'approval'")
    assert told == [{"reloptions": ["toast_tuple_target=1100"]}]


async def test_checks_hold(db: object) -> None:
    with pytest.raises(IntegrityError, match="ck_party_org_path"):
        await PartyOrg.create(kind="BRANCH", name="一", path="1", created_at="2026-01-01T00:00:00Z")
    with pytest.raises(IntegrityError, match="ck_party_org_kind"):
        await PartyOrg.create(kind="CLUB", name="一", path="/1/", created_at="2026-01-01T00:00:00Z")


async def test_journal_is_append_only(db: object) -> None:
    connection = Tortoise.get_connection("default")
    await connection.execute_script(
        """INSERT INTO journal (id, act, at, "on", org_path, kind, late_entry, stage, request_id) VALUES
        ('00000000-0000-7000-8000-000000000001', 'a', '2026-01-01', '2026-01-01', '/1/', '', '0', '', '')"""
    )
    for statement in ("UPDATE journal SET act = 'b'", "DELETE FROM journal"):
        with pytest.raises(IntegrityError, match="append-only"):
            await connection.execute_query(statement)
    assert await connection.execute_query_dict("SELECT act FROM journal") == [{"act": "a"}]


def test_statements_keep_strings_comments_and_triggers_whole() -> None:
    script = """
        insert into t values ('a;b'); -- one; two
        create trigger x after insert on t begin
            select 1; select 2;
        end;
        select 3"""
    assert [" ".join(s.split()) for s in statements(script)] == [
        "insert into t values ('a;b'); -- one; two",
        "create trigger x after insert on t begin select 1; select 2; end;",
        "select 3",
    ]


async def test_a_failing_migration_leaves_nothing_on_sqlite(empty_database_url: str, dialect: str) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL runs a script as one statement")
    async with TortoiseContext() as context:
        await context.init(config=config_of(empty_database_url))
        connection = Tortoise.get_connection("default")
        with pytest.raises(OperationalError):
            async with connection._in_transaction() as transaction:
                await run(transaction, {"sqlite": "create table a (b);\ncreate nonsense;", "postgres": ""})
        assert await connection.execute_query_dict("select name from sqlite_master") == []


async def test_rebuild_keeps_children_indexes_and_triggers(db: object, dialect: str) -> None:
    if dialect != "sqlite":
        pytest.skip("PostgreSQL alters its tables")
    connection = Tortoise.get_connection("default")
    await connection.execute_script(
        """create table "parent" ("id" int primary key, "n" int);
        create table "child" ("parent_id" int references "parent" ("id") on delete cascade);
        create index "ix_n" on "parent" ("n");
        insert into parent values (1, 5); insert into child values (1), (1);"""
    )
    await rebuild(connection, "parent", lambda sql: sql.replace('"n" int', '"n" int CHECK ("n" < 9)'))
    assert await connection.execute_query_dict("select count(*) c from child") == [{"c": 2}]
    names = await connection.execute_query_dict(
        "select name from sqlite_master where tbl_name = 'parent' and sql <> ''"
    )
    assert [row["name"] for row in names] == ["parent", "ix_n"]
    with pytest.raises(IntegrityError):
        await connection.execute_query("insert into parent values (2, 10)")


async def test_tables_are_readable_through_the_models(db: object) -> None:
    assert await Candidate.all().count() == 0


async def test_logins_that_are_numbers_are_covered_where_they_lie(empty_database_url: str) -> None:
    seals.install(KEY)
    config = config_of(empty_database_url)
    await upgrade(config, MIGRATIONS)
    async with connected(config):
        for login in ("13800138000", "wang"):
            await tables.Account.create(login=login, name=login, role="SYSTEM_ADMIN", created_at=stamps.now())

    async def lying() -> set[str]:
        async with connected(config):
            assert {account.login for account in await tables.Account.all()} == {"13800138000", "wang"}
            return {row["login"] for row in await sets.select("SELECT login FROM account")}

    covered = await lying()
    async with history(config, MIGRATIONS) as command:
        await command.init()
        while (await command.downgrade(version=-1, delete=False)) != [LOGINS]:
            pass
    assert await lying() == {"13800138000", "wang"}
    await upgrade(config, MIGRATIONS)
    assert await lying() == covered == {seals.current().kept_login("13800138000"), "wang"}
