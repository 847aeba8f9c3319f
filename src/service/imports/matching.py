"""Whom and what rows name, and what of them is there already: asked by the API's own questions, as whoever imports may see it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from domain.identity import IdType, birth_of, masked, normalise
from domain.orgs.actors import Actor
from domain.text import Text
from records import seals
from records.organizations import roster
from service.imports.cells import plain
from service.imports.kinds import BRANCH, BY_WHOM, DAY, MEETING, PERSON, PERSON_NUMBER, Kind
from service.imports.rows import Filled, Row, Status
from service.refusals import Refused

# A question of ours and what it is asked with; what it answers.
Ask = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]

PAGE = 10_000
_PEOPLE = """query ($after: String, $status: [CaseStatus!]) { found: candidates(first: 10000, after: $after, filter: {status: $status})
  { nodes { id name idType idNumberMasked birth } pageInfo { hasNextPage endCursor } } }"""
_UNDERWAY = ("ACTIVE", "TRANSFERRING")
_BRANCHES = """query ($after: String, $under: ID) { found: organizations(first: 10000, after: $after, filter: {under: $under, closed: false})
  { nodes { id name kind } pageInfo { hasNextPage endCursor } } }"""
_MEMBERS = """query ($after: String) { found: members(first: 10000, after: $after, filter: {present: true})
  { nodes { id name organization { id } } pageInfo { hasNextPage endCursor } } }"""
_OPINIONS = """query ($after: String, $from: Date, $to: Date) { found: opinions(first: 10000, after: $after, filter: {on: {from: $from, to: $to}})
  { nodes { candidate { id } opinionKind on content member { id } } pageInfo { hasNextPage endCursor } } }"""
_TALKS = """query ($after: String) { found: candidates(first: 100, after: $after, filter: {status: [ACTIVE, TRANSFERRING]})
  { nodes { id records: talks(first: 100) { nodes { on content talkedBy } } } pageInfo { hasNextPage endCursor } } }"""
_TRAININGS = """query ($after: String) { found: candidates(first: 100, after: $after, filter: {status: [ACTIVE, TRANSFERRING]})
  { nodes { id records: trainings(first: 100) { nodes { on start organizer } } } pageInfo { hasNextPage endCursor } } }"""
_RESOLUTIONS = """query ($after: String) { found: candidates(first: 100, after: $after, filter: {status: [ACTIVE, TRANSFERRING, COMPLETED]})
  { nodes { id records: resolutions(first: 100) { nodes { on resolutionKind } } } pageInfo { hasNextPage endCursor } } }"""
_RESOLVED = """query ($after: String) { found: candidates(first: 100, after: $after, filter: {status: [ACTIVE, TRANSFERRING, COMPLETED]})
  { nodes { id records: votes(first: 100) { nodes { on voteKind outcome } } } pageInfo { hasNextPage endCursor } } }"""
_HELD = """query ($after: String, $branch: ID, $from: Date, $to: Date) { found: meetings(first: 10000, after: $after, filter: {branch: $branch, on: {from: $from, to: $to}})
  { nodes { id on startedAt place } pageInfo { hasNextPage endCursor } } }"""
_MEETING = """query ($id: ID!, $after: String) { meeting(id: $id) { id on found: votes(first: 10000, after: $after)
  { nodes { candidate { id } voteKind outcome } pageInfo { hasNextPage endCursor } } } }"""

_SAME = Text("与第 {} 行完全相同", "The same as row {}.")
_THERE = Text("已在系统中，不再录入", "It is there already, and is not entered again.")


class Options:
    """What is said of the whole sheet: whose roster it is, or which meeting's votes."""

    def __init__(self, organization: str, meeting: str) -> None:
        self.organization, self.meeting = organization, meeting


async def match(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    """Finds what the rows name, and tells of those that are there already."""
    await _MATCHING[found.kind](found, ask, actor, today, options)


async def _all(ask: Ask, question: str, given: Mapping[str, Any], inside: str = "") -> list[dict[str, Any]]:
    """Every page of a list."""
    nodes: list[dict[str, Any]] = []
    after = None
    while True:
        answer = await ask(question, {**given, "after": after})
        page = (answer[inside] or {})["found"] if inside else answer["found"]
        nodes += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return nodes
        after = page["pageInfo"]["endCursor"]


# ── rosters ─────────────────────────────────────────────────────────────────────────────────────────────────────────


async def _members(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    await _branches(found, ask, actor, options)
    orgs = {
        UUID(row.values["organizationId"].removeprefix("org_")) for row in found.rows if "organizationId" in row.values
    }
    standing = await roster.standing(actor, orgs, today=today)
    of_key: set[tuple[UUID, str]] = {(one.org_id, one.person_key) for one in standing if one.person_key}
    of_name: dict[tuple[UUID, str], bool] = {}
    for one in standing:
        key = one.org_id, plain(one.name)
        of_name[key] = of_name.get(key, True) and bool(one.person_key)
    seen: dict[tuple[UUID, str], Row] = {}
    for row in found.rows:
        if "organizationId" not in row.values or "name" not in row.values:
            continue
        org = UUID(row.values["organizationId"].removeprefix("org_"))
        named = org, plain(row.values["name"])
        number = row.values.get("idNumber")
        if number is not None:
            if (org, seals.current().person_key(IdType.CITIZEN, normalise(number))) in of_key:
                _there(found, row, "idNumber", _THERE)
            elif not of_name.get(named, True):
                zh = "名册上已有同名党员，其证件号码未登记：请先核对是否同一人"
                en = (
                    "Somebody of that name is on the roster without a number: look first whether it is the same person."
                )
                found.say(row, "name", "CONFLICT", Text(zh, en))
        elif named in of_name:
            zh = "名册上已有同名党员，不再录入；如为另一人，请填写身份证号"
            _there(
                found,
                row,
                "name",
                Text(zh, "Somebody of that name is on the roster; if it is another person, give the number."),
            )
        elif named in seen:
            zh, en = (
                f"与第 {seen[named].number} 行同名：请填写身份证号以区分",
                f"The same name as in row {seen[named].number}: give the numbers.",
            )
            found.say(row, "name", "BAD_INPUT", Text(zh, en))
        seen.setdefault(named, row)


async def _branches(found: Filled, ask: Ask, actor: Actor, options: Options) -> None:
    """Each row's branch: the one it names, or the one that was said of all, or one's own."""
    under = f"org_{actor.org_id}" if actor.org_id else None
    known = await _all(ask, _BRANCHES, {"under": under})
    by_name: dict[str, list[str]] = defaultdict(list)
    for one in known:
        by_name[plain(one["name"])].append(one["id"])
        by_name[one["id"].lower()].append(one["id"])
    rosters = {one["id"] for one in known if one["kind"] in ("BRANCH", "TEMPORARY")}
    common = options.organization
    if not common and len(rosters) == 1:
        common = next(iter(rosters))
    if common and common not in {one["id"] for one in known}:
        raise Refused("NOT_FOUND", "没有这个组织，或不在您的管辖范围内", "There is no such organization in your scope.")
    for row in found.rows:
        named = row.values.get(BRANCH)
        if named is None:
            if common:
                row.values["organizationId"] = common
            else:
                found.say(row, BRANCH, "BAD_INPUT", Text("须填写所在支部", "The branch is required."))
            continue
        ids = by_name.get(plain(named), [])
        if len(ids) == 1:
            row.values["organizationId"] = ids[0]
        elif ids:
            zh, en = (
                f"有 {len(ids)} 个组织叫“{named[:40]}”：请填其标识",
                f"{len(ids)} organizations are called so: give the id.",
            )
            found.say(row, BRANCH, "BAD_INPUT", Text(zh, en))
        else:
            zh, en = f"您的管辖范围内没有“{named[:40]}”", f"There is no “{named[:40]}” in your scope."
            found.say(row, BRANCH, "NOT_FOUND", Text(zh, en))


# ── people ──────────────────────────────────────────────────────────────────────────────────────────────────────────


class _People:
    """The people of the branch, by name. A number tells namesakes apart by what the branch sees of it, and no more: a sheet is
    no way to try numbers."""

    def __init__(self, nodes: list[dict[str, Any]]) -> None:
        self._named: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for node in nodes:
            self._named[plain(node["name"])].append(node)

    def called(self, name: str) -> list[dict[str, Any]]:
        return self._named.get(plain(name), [])

    def fitting(self, name: str, number: str, id_type: str = "CITIZEN") -> list[dict[str, Any]]:
        number = normalise(number)
        shown = masked(IdType(id_type), number)
        found = [one for one in self.called(name) if one["idNumberMasked"] == shown and one["idType"] == id_type]
        if id_type != IdType.CITIZEN:
            return found
        try:
            birth = birth_of(number).isoformat()
        except ValueError:
            return found
        return [one for one in found if one["birth"] == birth]


async def _candidates(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    people = _People(await _all(ask, _PEOPLE, {"status": [*_UNDERWAY]}))
    for row in found.rows:
        name, number = row.values.get("name"), row.values.get("idNumber")
        if (
            name is not None
            and number is not None
            and people.fitting(name, number, row.values.get("idType", "CITIZEN"))
        ):
            _there(found, row, "idNumber", _THERE)


async def _whom(found: Filled, ask: Ask, *also: str) -> None:
    """Each row's person: of a case that is underway, or stands `also` so."""
    people = _People(await _all(ask, _PEOPLE, {"status": [*_UNDERWAY, *also]}))
    for row in found.rows:
        name, number = row.values.get(PERSON), row.values.get(PERSON_NUMBER)
        if name is None:
            continue
        called = people.called(name)
        fitting = people.fitting(name, number) if number is not None else called
        if len(fitting) == 1:
            row.values["candidateId"] = fitting[0]["id"]
        elif not called:
            found.say(row, PERSON, "NOT_FOUND", Text("本支部没有此人", "There is nobody of that name in the branch."))
        elif not fitting:
            said = Text("证件号码与此人不符", "The number is not this person's.")
            found.say(row, PERSON_NUMBER, "NOT_FOUND", said)
        else:
            zh, en = (
                f"有 {len(fitting)} 人同名：请填写身份证号以区分",
                f"{len(fitting)} people have that name: give the number.",
            )
            found.say(row, PERSON, "BAD_INPUT", Text(zh, en))


async def _opinions(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    await _whom(found, ask)
    await _by_whom(found, ask, actor)
    days = [row.values[DAY] for row in found.rows if DAY in row.values]
    if not days:
        return
    given = {"from": min(days).isoformat(), "to": max(days).isoformat()}
    known = {
        (
            node["candidate"]["id"],
            node["opinionKind"],
            node["on"],
            plain(node["content"]),
            (node["member"] or {}).get("id"),
        )
        for node in await _all(ask, _OPINIONS, given)
        if node["candidate"] is not None
    }

    def key(values: dict[str, Any]) -> Any:
        what = values["opinionKind"], values[DAY].isoformat(), plain(values["content"])
        return (values["candidateId"], *what, values.get("memberId"))

    _anew(found, "content", known, key)


async def _talks(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    await _whom(found, ask)
    known = {
        (person["id"], node["on"], plain(node["content"]))
        for person in await _all(ask, _TALKS, {})
        for node in person["records"]["nodes"]
    }
    _anew(found, "content", known, lambda v: (v["candidateId"], v[DAY].isoformat(), plain(v["content"])))


async def _trainings(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    await _whom(found, ask)
    known = {
        (person["id"], node["on"], node["start"], plain(node["organizer"]))
        for person in await _all(ask, _TRAININGS, {})
        for node in person["records"]["nodes"]
    }

    def key(values: dict[str, Any]) -> Any:
        return values["candidateId"], values[DAY].isoformat(), values["start"].isoformat(), plain(values["organizer"])

    _anew(found, "organizer", known, key)


async def _resolutions(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    await _whom(found, ask, "COMPLETED")
    known = {
        (person["id"], node["on"], node["resolutionKind"])
        for person in await _all(ask, _RESOLUTIONS, {})
        for node in person["records"]["nodes"]
    }

    def key(values: dict[str, Any]) -> Any:
        return values["candidateId"], values[DAY].isoformat(), values["resolutionKind"]

    _anew(found, "resolutionKind", known, key, Text("与第 {} 行是同一决议", "The same resolution as row {}."))


async def _meetings(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    await _whom(found, ask, "COMPLETED")
    known = {
        (person["id"], node["on"], node["voteKind"], node["outcome"])
        for person in await _all(ask, _RESOLVED, {})
        for node in person["records"]["nodes"]
    }

    def key(values: dict[str, Any]) -> Any:
        return values["candidateId"], values[DAY].isoformat(), values["voteKind"], values.get("outcome")

    _anew(found, "voteKind", known, key, Text("与第 {} 行是同一表决", "The same vote as row {}."))
    await _held(found, ask, actor)


async def _held(found: Filled, ask: Ask, actor: Actor) -> None:
    """At which meeting each row was resolved: one on file, or one that is put on file with its rows."""
    by_day: dict[date, list[Row]] = defaultdict(list)
    for row in found.rows:
        if DAY in row.values:
            by_day[row.values[DAY]].append(row)
    if not by_day:
        return
    given = {"branch": f"org_{actor.org_id}", "from": min(by_day).isoformat(), "to": max(by_day).isoformat()}
    on_file: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for node in await _all(ask, _HELD, given):
        on_file[node["on"]].append(node)
    for day, rows in by_day.items():
        begun = {row.values[_BEGUN] for row in rows if _BEGUN in row.values}
        meetings: dict[datetime | None, list[Row]] = defaultdict(list)
        for row in rows:
            if _BEGUN not in row.values and len(begun) > 1:
                said = Text("这一天开了几次会，须填写会议开始时间", "Several meetings on this day: say when it began.")
                _wrong(found, row, _BEGUN, said)
            else:
                meetings[row.values.get(_BEGUN) or next(iter(begun), None)].append(row)
        for began, of_one in meetings.items():
            _agree(found, of_one)
            _on_file(found, of_one, began, on_file[day.isoformat()])


_BEGUN, _PLACE = f"{MEETING}.startedAt", f"{MEETING}.place"


def _agree(found: Filled, rows: list[Row]) -> None:
    """What the rows of one meeting say of it is the same; what one leaves out another says."""
    told: dict[str, Row] = {}
    for row in rows:
        for field in [field for field in row.values if field.startswith(f"{MEETING}.")]:
            first = told.setdefault(field, row)
            if plain(str(first.values[field])) != plain(str(row.values[field])):
                zh, en = (
                    f"与第 {first.number} 行所记的同一次会议不一致",
                    f"Row {first.number} says otherwise of that meeting.",
                )
                _wrong(found, row, field, Text(zh, en))
    for row in rows:
        row.values |= {field: first.values[field] for field, first in told.items()}


def _on_file(found: Filled, rows: list[Row], began: datetime | None, known: list[dict[str, Any]]) -> None:
    """The meeting of that day that is on file, if it is this one."""
    may_be = [one for one in known if began is None or one["startedAt"] is None or _moment(one) == began]
    for row in rows:
        if not may_be or _PLACE not in row.values:
            continue
        same = [one for one in may_be if plain(one["place"]) == plain(row.values[_PLACE])]
        if len(same) == 1:
            row.values["meetingId"] = same[0]["id"]
        elif same:
            zh, en = (
                f"这一天在册有 {len(same)} 次会议，须填写会议开始时间",
                f"{len(same)} meetings are on file: say when it began.",
            )
            _wrong(found, row, _BEGUN, Text(zh, en))
        else:
            there = may_be[0]["place"]
            zh = f"这一天在册的会议在“{there}”：同一次会议请照此填写，另一次请先在系统中录入"
            _wrong(
                found,
                row,
                _PLACE,
                Text(zh, f"The meeting on file was at “{there}”: say so, or enter the other one first."),
            )


def _moment(meeting: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(meeting["startedAt"])


def _wrong(found: Filled, row: Row, field: str, text: Text) -> None:
    """Says what is wrong with a row that is still to be done."""
    if row.status is Status.READY:
        found.say(row, field, "BAD_INPUT", text)


def _anew(
    found: Filled, field: str, known: set[Any], key_of: Callable[[dict[str, Any]], Any], same: Text = _SAME
) -> None:
    """Which rows are on file already, and which are what a row above is; `same` says so, with that row's number."""
    wanted = {"candidateId"} | {column.field for column in found.kind.columns if column.required} - {PERSON}
    firsts: dict[Any, int] = {}
    for row in found.rows:
        if row.wrong or not wanted <= row.values.keys():
            continue
        key = key_of(row.values)
        if key in known:
            _there(found, row, field, _THERE)
        elif firsts.setdefault(key, row.number) != row.number:
            first = firsts[key]
            found.say(row, field, "BAD_INPUT", Text(same.zh.format(first), same.en.format(first)))


async def _by_whom(found: Filled, ask: Ask, actor: Actor) -> None:
    """The members who gave opinions: of the own roster before others'."""
    if not any(BY_WHOM in row.values for row in found.rows):
        return
    named: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for node in await _all(ask, _MEMBERS, {}):
        named[plain(node["name"])].append(node)
    for row in found.rows:
        if BY_WHOM not in row.values:
            continue
        called = named.get(plain(row.values[BY_WHOM]), [])
        own = [one for one in called if one["organization"]["id"] == f"org_{actor.org_id}"] or called
        if len(own) == 1:
            row.values["memberId"] = own[0]["id"]
        elif own:
            zh = f"名册上有 {len(own)} 人同名，请在系统中录入这一行"
            found.say(
                row, BY_WHOM, "BAD_INPUT", Text(zh, f"{len(own)} members have that name: enter this row by hand.")
            )
        else:
            found.say(row, BY_WHOM, "NOT_FOUND", Text("名册上没有此人", "There is nobody of that name on the rosters."))


async def _votes(found: Filled, ask: Ask, actor: Actor, today: date, options: Options) -> None:
    if not options.meeting:
        raise Refused("BAD_REQUEST", "须指明会议(meeting)", "Say which meeting: `meeting`.")
    meeting = (await ask(_MEETING, {"id": options.meeting, "after": None}))["meeting"]
    if meeting is None:
        raise Refused("NOT_FOUND", "没有这次会议", "There is no such meeting.")
    await _whom(found, ask)
    known = {
        (node["candidate"]["id"], node["voteKind"], node["outcome"])
        for node in await _all(ask, _MEETING, {"id": options.meeting}, inside="meeting")
        if node["candidate"] is not None
    }

    def key(values: dict[str, Any]) -> Any:
        return values["candidateId"], values["voteKind"], values.get("outcome")

    _anew(found, "voteKind", known, key, Text("与第 {} 行是同一表决", "The same vote as row {}."))


def _there(found: Filled, row: Row, field: str, text: Text) -> None:
    if not row.wrong:
        found.say(row, field, "EXISTS", text, status=Status.EXISTS, severity="INFO")


_MATCHING: dict[Kind, Callable[[Filled, Ask, Actor, date, Options], Awaitable[None]]] = {
    Kind.MEMBERS: _members,
    Kind.CANDIDATES: _candidates,
    Kind.OPINIONS: _opinions,
    Kind.TALKS: _talks,
    Kind.TRAININGS: _trainings,
    Kind.RESOLUTIONS: _resolutions,
    Kind.MEETINGS: _meetings,
    Kind.VOTES: _votes,
}
