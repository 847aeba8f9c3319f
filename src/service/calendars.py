"""/calendar/{secret}.ics: what an office has to see to, for the calendar of a telephone or a desk.

The secret is in the address, as calendars know no other way; it opens nothing else, names nobody unless its office wanted it so, and is
no part of any line of the log. What is read is judged anew each time, as far as the office sees now.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from icalendar import Calendar, Event
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from domain.calendar import SHANGHAI
from domain.orgs.reminders import FeedDetail
from domain.questions.consequences import Consequence
from domain.text import Text, initialled
from records import stamps
from records.people.addresses import network
from records.people.throttle import spare
from records.reminders import due, feeds
from records.reminders.due import Due, Dues
from records.reminders.feeds import Feed
from service.deadlines import within
from service.endpoint import Now, utc_now
from service.rates import Rates
from service.refusals import Refused
from service.settings import Settings

ICS = "text/calendar; charset=utf-8"
# What a reading counts for among requests: cases are read whole, and judged.
_WEIGHT = 300
_LONGEST = 100
# For whoever asks too often, and for calendars that ask how often they may.
_FRESH = timedelta(minutes=15)
_AGAIN = timedelta(hours=4)

SAID = {
    Consequence.UNLAWFUL: Text("违规", "unlawful"),
    Consequence.LATE: Text("逾期", "late"),
    Consequence.UNTIDY: Text("提醒", "to tidy up"),
}


class Calendars:
    """The ASGI application at /calendar/{secret}.ics."""

    def __init__(self, settings: Settings, now: Now = utc_now, *, rates: Rates) -> None:
        self._settings, self._now, self._rates = settings, now, rates

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            response = await within(self._settings.limits.deadline_seconds, self._respond(request), request)
        except ClientDisconnect:
            return  # nobody is left to answer
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        if request.method not in ("GET", "HEAD"):
            raise Refused("METHOD_NOT_ALLOWED", "请用 GET", "Use GET.", {"allow": "GET, HEAD"})
        meter = self._rates.meter(request.scope.get("client"))
        feed = await self._opened(request)
        request.scope["state"]["facts"].account = feed.actor.account_id
        meter.known(feed.actor.account_id)
        meter.charge(_WEIGHT)
        today = self._now().astimezone(SHANGHAI).date()
        base = str(self._settings.base_url).rstrip("/") if self._settings.base_url else ""
        body = written(feed, await due.due(feed.actor, today=today), today, base)
        tag = f'"{sha256(body).hexdigest()[:32]}"'  # an address of its content, which guards nothing
        headers = {
            "etag": tag,
            "cache-control": f"private, max-age={int(_FRESH.total_seconds())}",
            "referrer-policy": "no-referrer",
            "content-disposition": 'inline; filename="jishi.ics"',
            "x-robots-tag": "noindex",
        }
        if tag in request.scope["state"]["headers"].get("if-none-match", ""):
            return Response(None, 304, headers)
        return Response(body, 200, headers, ICS)

    async def _opened(self, request: Request) -> Feed:
        secret = request.path_params["secret"]
        who = network(request.client.host if request.client else "")
        feed = await feeds.opened(secret) if len(secret) <= _LONGEST else None
        if feed is None:
            if not spare("calendar-unknown", who, stamps.now()):
                raise Refused("RATE_LIMITED", "尝试过于频繁，请稍后再试", "Too many attempts; try again later.")
            raise Refused("NOT_FOUND", "没有此日历", "There is no calendar at this address.")
        return feed


# ── what is written ─────────────────────────────────────────────────────────────────────────────────────────────────


def written(feed: Feed, dues: Dues, today: date, base: str) -> bytes:
    """The calendar as of a day: the same as long as nothing in it changes, so that it has one tag."""
    calendar = Calendar()
    calendar.add("prodid", "-//Jishi//Reminders//ZH")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", feed.label or "纪实")
    calendar.add("refresh-interval", _AGAIN, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT4H")
    stamp = datetime.combine(today, time(), UTC)
    events = _of_days(feed, dues.found) if feed.shows is FeedDetail.COUNTS else _of_people(feed, dues.found, base)
    for event in (*_standing(feed, dues, today), *events):
        event.add("dtstamp", stamp)
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def _day(uid: str, on: date, summary: str, said: Iterable[str]) -> Event:
    event = Event()
    event.add("uid", f"{uid}@jishi")
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", "\n".join(said))
    return event


def _standing(feed: Feed, dues: Dues, today: date) -> Iterator[Event]:
    """On the day itself: how much is overdue, and of how many there is more than stands here."""
    late = [x for x in dues.found if x.overdue]
    if late or dues.left:
        said = [f"超期 {len(late)} 项：{_grave(late)}"] if late else []
        said += (
            [f"另有 {dues.left} 人有事项到期，请在系统中查看 · {dues.left} more people, see the console"]
            if dues.left
            else []
        )
        yield _day(f"standing-{feed.id.hex}", today, said[0].partition("·")[0].strip(), said)


def _grave(found: Iterable[Due]) -> str:
    counted = Counter(x.consequence for x in found)
    return "、".join(f"{SAID[each].zh} {counted[each]}" for each in Consequence if counted[each])


def _of_days(feed: Feed, found: Iterable[Due]) -> Iterator[Event]:
    """Numbers alone: how many people owe what on a day, and nothing by which one could be told."""
    days: dict[date, dict[str, list[Due]]] = defaultdict(lambda: defaultdict(list))
    for x in found:
        days[x.on][x.what.zh].append(x)
    for on, whats in sorted(days.items()):
        said = [f"{len({x.case_id for x in some})} 人：{what}" for what, some in whats.items()]
        people = len({x.case_id for some in whats.values() for x in some})
        event = _day(f"day-{feed.id.hex}-{on}", on, f"{people} 人有事项到期", said)
        event.add("categories", sorted({x.consequence.value for some in whats.values() for x in some}))
        yield event


def _of_people(feed: Feed, found: Iterable[Due], base: str) -> Iterator[Event]:
    for x in found:
        name = x.name if feed.shows is FeedDetail.NAMES else initialled(x.name)
        said = [f"{x.what.zh} · {x.what.en}", x.article, x.branch]
        event = _day(f"{x.case_id.hex}-{x.key.replace(' ', '-')}", x.on, f"{name}:{x.what.zh}", filter(None, said))
        event.add("categories", [x.consequence.value])
        if base:
            event.add("url", f"{base}/console/#/people/cand_{x.case_id}")
        yield event
