"""A calendar at a secret address: read back by a parser, in its office's scope, and by nobody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import httpx2
import pytest
from icalendar import Calendar
from msgspec.structs import replace
from pydantic import AnyHttpUrl, SecretStr

from domain.orgs.reminders import FeedDetail
from domain.questions.duties import deadlines
from domain.text import initialled
from records import tables
from records.cases import badges
from records.reminders import due, feeds
from service import logs
from service.app import build_app
from service.database import opened
from service.settings import Settings
from tests.builders import BRANCH_ADMIN, COMMITTEE_ADMIN
from tests.domain.legs import leg
from tests.records.seeded import OTHER_ADMIN, put, seed
from tests.service.test_auth import client

DAY = date(2022, 5, 2)
NAME = leg("an activist").person.name


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    base = AnyHttpUrl("http://jishi.example")
    return Settings(database_url=SecretStr(database_url), data_dir=tmp_path, base_url=base)


@pytest.fixture
async def http(settings: Settings) -> AsyncIterator[httpx2.AsyncClient]:
    """The whole application, an activist of the branch, on a day on which the half-year's inspection is to come."""
    built = build_app(settings, now=lambda: datetime(DAY.year, DAY.month, DAY.day, 4, tzinfo=UTC))
    async with opened(settings) as built.state.db:
        await seed()
        case = leg("an activist")
        await put(replace(case, id=UUID(int=1000)))
        await badges.refresh(DAY)
        async with client(built) as made:
            yield made


async def subscribed(shows: FeedDetail = FeedDetail.NAMES, actor: object = BRANCH_ADMIN) -> str:
    _, secret = await feeds.create(actor, label="期限", shows=shows)  # type: ignore[arg-type]
    return f"/calendar/{secret}.ics"


def events(response: httpx2.Response) -> dict[date, list[str]]:
    """What a parser finds, by day."""
    found: dict[date, list[str]] = {}
    for event in Calendar.from_ical(response.content).walk("VEVENT"):
        found.setdefault(event.decoded("dtstart"), []).append(str(event["summary"]))
    return found


async def test_a_parser_reads_what_the_office_owes(http: httpx2.AsyncClient) -> None:
    owed = [x for x in deadlines(leg("an activist").on(DAY)) if x.due_on <= DAY + due.AHEAD]
    assert owed
    read = await http.get(await subscribed())
    assert (read.status_code, read.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert events(read) == {x.due_on: [f"{NAME}:{x.message.zh}"] for x in owed}
    calendar = Calendar.from_ical(read.content)
    assert (str(calendar["x-wr-calname"]), str(calendar["version"])) == ("期限", "2.0")
    first = calendar.walk("VEVENT")[0]
    assert first.decoded("dtend") - first.decoded("dtstart") == timedelta(days=1)
    assert str(first["url"]) == f"http://jishi.example/console/#/people/cand_{UUID(int=1000)}"
    assert [str(c) for c in first["categories"].cats] == ["UNLAWFUL"]


async def test_no_more_is_said_of_people_than_was_wanted(http: httpx2.AsyncClient) -> None:
    surnames = (await http.get(await subscribed(FeedDetail.INITIALS))).text
    assert NAME not in surnames
    assert initialled(NAME) in surnames
    counts = await http.get(await subscribed(FeedDetail.COUNTS))
    assert NAME[0] not in counts.text.replace("期限", "")
    assert str(UUID(int=1000).hex) not in counts.text
    assert [said for some in events(counts).values() for said in some] == ["1 人有事项到期"] * len(events(counts))


async def test_its_scope_is_the_offices_and_it_ends_with_the_office(http: httpx2.AsyncClient) -> None:
    above, beside = await subscribed(actor=COMMITTEE_ADMIN), await subscribed(actor=OTHER_ADMIN)
    assert NAME in (await http.get(above)).text
    assert NAME not in (await http.get(beside)).text
    await tables.Account.filter(id=COMMITTEE_ADMIN.account_id).update(disabled_at=datetime.now(UTC))
    assert (await http.get(above)).status_code == 404


async def test_a_revoked_address_is_as_good_as_none(http: httpx2.AsyncClient) -> None:
    address = await subscribed()
    row = await tables.CalendarFeed.get()
    assert row.digest not in address
    assert "secret" not in vars(row)
    await feeds.revoke(BRANCH_ADMIN, row.id)
    for wrong in (address, "/calendar/nothing.ics", f"/calendar/{'x' * 500}.ics"):
        assert (await http.get(wrong)).status_code == 404
    assert (await http.post(address)).status_code == 405


async def test_what_did_not_change_is_not_sent_again_and_no_proxy_keeps_it(http: httpx2.AsyncClient) -> None:
    address = await subscribed()
    first = await http.get(address)
    again = await http.get(address, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert first.headers["cache-control"].startswith("private, ")
    assert first.headers["referrer-policy"] == "no-referrer"


async def test_who_guesses_waits(http: httpx2.AsyncClient) -> None:
    statuses = [(await http.get(f"/calendar/guess-{n}.ics")).status_code for n in range(61)]
    assert statuses == [404] * 60 + [429]


def test_the_secret_stands_in_no_line() -> None:
    assert logs.harmless("/calendar/a-secret-of-somebody.ics") == "/calendar/…"


async def test_an_office_has_so_many_and_no_more(http: httpx2.AsyncClient) -> None:
    for _ in range(feeds.MOST):
        await subscribed()
    with pytest.raises(Exception, match="revoke"):
        await subscribed()


async def test_of_more_cases_than_are_judged_there_is_a_number(
    http: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(due, "MOST", 0)
    read = await http.get(await subscribed())
    assert events(read) == {DAY: ["另有 1 人有事项到期，请在系统中查看"]}


@pytest.mark.parametrize(
    ("name", "told"),
    [("张三", "张某"), ("李小龙", "李某某"), ("欧阳锋", "欧阳某"), ("欧阳", "欧某"), ("Anna Bell", "A. B.")],
)
def test_a_name_is_told_no_further_than_its_surname(name: str, told: str) -> None:
    assert initialled(name) == told
