"""No way round the scope: every address that the application has, asked for what is another's, answers word by word as for what does
not exist. The routes are walked, so a new one is asked on the day it is added."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from domain.orgs.actors import SessionKind
from domain.steps.kinds import Kind
from graph.inputs.prefixes import prefix_of
from papers.catalogue import Print
from records import stamps, tables
from records.files import ciphers, rows
from records.people import sessions
from records.people.sessions import Opening
from tests import samples
from tests.graph.files.handing import application, attach, bearer, client, hand_in
from tests.graph.files.test_in_parts import CHUNK, TUS, begin
from tests.graph.test_prints import left
from tests.graph.test_side_doors import by_id
from tests.graph.test_transfers import handed_over, taken_over
from tests.graph.world import NOW, TOKENS, World, ask

ENGLISH = {"accept-language": "en"}
GENEROUS = {"account_cost_per_second": 0, "address_cost_per_second": 0, "exports": 9}


class Way(NamedTuple):
    """How something is asked for; `{}` is where its id stands."""

    address: str
    method: str = "GET"
    headers: dict[str, str] = {}  # noqa: RUF012 -- never written to
    body: str = ""


def _asked(document: str, address: str = "/graphql", **headers: str) -> Way:
    given = {"content-type": "application/json", **headers}
    return Way(address, "POST", given, json.dumps({"query": document, "variables": {"id": "<>"}}))


# ── what there is, and how it is asked for ──────────────────────────────────────────────────────────────────────────

_PARTS = ("", "?inline=1", "/thumbnail", "/pages/1", "/pages/99", "/nothing")
FILES = [Way("/files/{}" + part) for part in _PARTS] + [
    Way("/files/{}", "HEAD"),
    Way("/files/{}", "DELETE"),
    Way("/files/{}/thumbnail", "HEAD"),
    Way("/files/{}", headers={"range": "bytes=0-9"}),
    Way("/files/{}", headers={"range": "bytes=99999999-"}),
    Way("/files/{}", headers={"if-none-match": "<digest>"}),
    Way("/files/{}", headers={"if-range": "<digest>", "range": "bytes=0-9"}),
]
UPLOADS = [
    Way("/files/parts/{}", "HEAD", TUS),
    Way("/files/parts/{}", "PATCH", {**TUS, **CHUNK, "upload-offset": "0"}, "x"),
    Way("/files/parts/{}", "PATCH", {**TUS, **CHUNK, "upload-offset": "7"}, "x"),
    Way("/files/parts/{}", "DELETE", TUS),
]
PAPERS = {kind: Way(f"/papers/{kind.file}/{{}}") for kind in Print}
BUNDLES = {
    kind: Way(f"/papers/{kind.file}", "POST", {"content-type": "application/json"}, '{"ids": ["<>"]}') for kind in Print
}
EXPORTS = [
    _asked(f"query ($id: ID!) {{ {listed}(filter: {{{key}: $id}}) {{ nodes {{ id }} }} }}", "/export")
    for listed, key in by_id()
]
NODES = [
    _asked("query ($id: ID!) { node(id: $id) { id } }"),
    _asked("query ($id: ID!) { candidate(id: $id) { id } }"),
]
_BALLOTS = "姓名,表决事项,应到,实到,决议,无记名投票\n没有此人,接收,9,9,同意,是\n"
VOTES = [Way("/imports/votes?meeting={}", "POST", {"content-type": "text/csv"}, _BALLOTS)]

# By route: what is asked for there by an id, and how. "same": it answers all alike, and asks for nobody's.
# "own": it is about whoever asks, or wants a secret.
ROUTES: dict[str, dict[str, list[Way]] | str] = {
    "/graphql": {"record": NODES},
    "/export": {"Candidate": EXPORTS},
    "/papers/{kind}": {of: [BUNDLES[kind] for kind in Print if kind.of[0] == of] for of in {k.of[0] for k in Print}},
    "/papers/{kind}/{id}": {
        of: [
            way
            for kind in Print
            if kind.of[0] == of
            for way in (
                PAPERS[kind],
                PAPERS[kind]._replace(method="POST"),
                *(
                    PAPERS[kind]._replace(address=f"{PAPERS[kind].address}?format={form}")
                    for form in ("docx", "json", "sig")
                ),
            )
        ]
        for of in {kind.of[0] for kind in Print}
    },
    "/.well-known/jishi-keys": "same",
    "/calendar/{secret}.ics": "same",
    "/verify": "same",
    "/verify/{code}": "same",
    "/notice/{key}": "same",
    "/files": "own",
    "/files/{rest:path}": {"file": FILES, "upload": UPLOADS},
    "/imports/{kind}": {"record": VOTES},
    "/imports/{kind}/template.xlsx": "own",
    "/session": "own",
    "/oidc/login": "own",
    "/oidc/callback": "own",
    "/invite": "same",
    "/invite/{name}": "same",
    "/health": "same",
    "/health/ready": "same",
    "/health/live": "same",
    "/": "own",  # leads a person to /me, and everybody else to the console
    "/console": "same",
    "/me": "same",
    "/join/{token}": "same",
}
WALKED = [
    (kind, way) for ways in ROUTES.values() if isinstance(ways, dict) for kind, asked in ways.items() for way in asked
]


def _paths(routes: list[BaseRoute]) -> set[str]:
    return {str(getattr(route, "path", route)) for route in routes}


@pytest.fixture
def app(here: World, copy_url: str, tmp_path: Path) -> Starlette:
    return application(copy_url, tmp_path, GENEROUS)


@pytest.fixture
async def http(app: Starlette) -> AsyncIterator[httpx2.AsyncClient]:
    async with client(app) as made:
        yield made


def test_every_route_of_the_application_is_walked(app: Starlette) -> None:
    behind = {"/oidc/login", "/oidc/callback"}  # where a provider is set
    assert _paths(app.routes) == set(ROUTES) - behind


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────────────────────

Answer = tuple[int, bytes, list[tuple[str, str]]]


async def asked(http: httpx2.AsyncClient, who: dict[str, str], way: Way, id_: str, digest: str = "") -> Answer:
    """Status, body and headers, but for what is each request's own and what repeats the id."""
    headers = {name: text.replace("<digest>", f'"{digest}"') for name, text in way.headers.items()}
    body = way.body.replace("<>", id_).encode()
    told = await http.request(way.method, way.address.replace("{}", id_), headers={**who, **headers}, content=body)
    kept = sorted((name, text) for name, text in told.headers.items() if name not in ("x-request-id", "date"))
    return told.status_code, told.content.replace(id_.encode(), b"<id>"), kept


def another(id_: str) -> str:
    """An id of the same kind, of nothing."""
    prefix, _, _ = id_.rpartition("_")
    return f"{prefix}_{uuid4()}" if prefix else str(uuid4())


async def there(world: World, http: httpx2.AsyncClient) -> tuple[dict[str, list[str]], str]:
    """What belongs to the sibling branch, by its kind, and the digest of its first file."""
    theirs, case = await bearer(world, "sibling"), world.cases["sibling:submitted"]
    told = [(await hand_in(http, theirs, samples.a_pdf(f"theirs {n}"))).json() for n in range(2)]
    talk = case.record(Kind.TALK, "tlk")
    await tables.FileUse.create(file_id=UUID(told[0]["id"][4:]), place="step", record_id=UUID(talk[4:]))
    begun = (await begin(http, theirs, 5_000)).headers["location"].rpartition("/")[2]
    vote, review = case.record(Kind.VOTE_ADMISSION, "vot"), case.record(Kind.POLITICAL_REVIEW, "prv")
    notice = case.record(Kind.NOTICE_BEFORE_ADMISSION_MEETING, "ntc")
    records = [case.id, case.approval, case.meeting, vote, review, notice, talk, case.record(Kind.CULTIVATION, "opn")]
    found = {"file": [one["id"] for one in told], "upload": [begun], "record": records, "Candidate": [case.id]}
    found |= {"Approval": [case.approval], "VoteRecord": [vote], "PoliticalReview": [review], "PublicNotice": [notice]}
    # An organization itself is seen by those around it, and its roster is not.
    found |= {"Transfer": [await left(world, world.cases["sibling:ripe"], by="sibling")]}
    return found | {"TalkRecord": [talk], "Organization": [case.id]}, told[0]["sha256"]


STRANGERS = ("own", "national", "committee-2026", "between", "person", "system")


async def test_what_is_another_s_is_answered_everywhere_as_what_does_not_exist(
    here: World, http: httpx2.AsyncClient
) -> None:
    theirs, digest = await there(here, http)
    who: dict[str, dict[str, str]] = {name: await bearer(here, name) for name in STRANGERS}
    who["nobody"] = ENGLISH
    shut = await tables.Account.get(login="shut")
    who["disabled"] = {**ENGLISH, "authorization": f"Bearer {(await sessions.issue_access_token(shut.id))[1]}"}
    wrong = []
    for name, credentials in who.items():
        # Who is turned away at the door is turned away whatever is asked.
        turned = name in ("nobody", "disabled")
        for kind, way in WALKED:
            if way in EXPORTS and name not in ("own", "national", "person", "nobody"):
                continue
            for id_ in theirs[kind][: 1 if turned else None]:
                found = await asked(http, credentials, way, id_, digest)
                if found != await asked(http, credentials, way, another(id_), digest):
                    wrong.append((name, way.method, way.address, way.body[:90], id_[:4]))
                if turned and kind in ("file", "upload"):
                    assert found[0] in (401, 405), (name, way)
    assert wrong == []
    # And whose it is finds it: what was asked would have been answered.
    own = await bearer(here, "sibling")
    for kind, way in {"file": FILES[0], "upload": UPLOADS[0], "record": NODES[0]}.items():
        for id_ in theirs[kind]:
            assert (await asked(http, own, way, id_))[:2] != (await asked(http, own, way, another(id_)))[:2], id_
    assert (await asked(http, own, PAPERS[Print.DOSSIER], theirs["Candidate"][0]))[0] == 200


async def test_a_page_that_is_everybodys_is_the_same_for_everybody(here: World, http: httpx2.AsyncClient) -> None:
    who = [ENGLISH, *[await bearer(here, name) for name in ("own", "person", "system")]]
    addresses = {"/console": ["/console/"], "/invite/{name}": ["/invite/page.css", "/invite/none"]}
    addresses["/join/{token}"] = [f"/join/{TOKENS['new']}", "/join/nothing", f"/join/{here.cases['new'].id}"]
    for route, how in ROUTES.items():
        if how != "same":
            continue
        pages = {str(await asked(http, one, Way(at), at)) for at in addresses.get(route, [route]) for one in who}
        assert len(pages) == len(addresses.get(route, [route])) or route == "/join/{token}", route
        if route == "/join/{token}":
            assert len(pages) == 1, "whether a token is good is not told by the page"


async def test_what_is_asked_of_one_s_own_knows_no_other(here: World, http: httpx2.AsyncClient) -> None:
    """A session's own doors take no id: each is told of themselves, and a stranger of nobody."""
    for name in ("own", "person"):
        told = (await http.get("/session", headers=await bearer(here, name))).json()
        assert told["account"]["login"] == name
    assert (await http.get("/session")).status_code == 401


# ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────────────────


async def session(world: World, name: str) -> dict[str, str]:
    secret, _ = await sessions.create_session(world.actors[name].account_id, Opening(SessionKind.BEARER))
    return {**ENGLISH, "authorization": f"Bearer {secret}"}


async def gone(http: httpx2.AsyncClient, who: dict[str, str], file: str, signed: str) -> None:
    """A file is now as one that never was: for who asks by credentials, and for who has its address."""
    for way in FILES:
        found, nothing = [await asked(http, who, way, id_) for id_ in (file, another(file))]
        assert found == nothing, way
    query = signed.partition("?")[2]
    for part in ("", "/thumbnail", "/pages/1"):
        told = [await asked(http, ENGLISH, Way(f"/files/{{}}{part}?{query}"), id_) for id_ in (file, another(file))]
        assert told[0] == told[1]
        assert told[0][0] == 404


async def test_after_signing_out_disabling_and_a_move_of_the_case_a_file_never_was(
    here: World, http: httpx2.AsyncClient
) -> None:
    own, committee = await session(here, "own"), await session(here, "committee")
    told = (await hand_in(http, own)).json()
    file = told["id"]
    record = await attach(here, file, "own", "applied")
    text = "query ($id: ID!) { node(id: $id) { ... on TalkRecord { attachments { url thumbnail } } } }"

    async def addresses(who: dict[str, str]) -> str:
        body = {"query": text, "variables": {"id": record}}
        node = (await http.post("/graphql", json=body, headers=who)).json()["data"]["node"]
        url: str = node["attachments"][0]["url"]
        assert (await http.get(url)).status_code == 200
        return url

    # Signing out: at a machine that others use no address is left behind that opens anything.
    assert (await http.get(told["url"])).status_code == 200
    url = await addresses(own)
    assert (await http.delete("/session", headers=own)).status_code == 204
    await gone(http, own, file, url)
    assert (await http.get(told["url"])).status_code == 404
    # Disabling.
    url = await addresses(committee)
    at_committee = here.actors["committee"].account_id
    await tables.Account.filter(id=at_committee).update(disabled_at=NOW)
    await gone(http, committee, file, url)
    await tables.Account.filter(id=at_committee).update(disabled_at=None)
    # A move of the case: the file goes along with the record that rests on it, and its uploader has it no more.
    own, committee, national = [await session(here, name) for name in ("own", "committee", "national")]
    before = [await addresses(who) for who in (own, committee)]
    assert (await http.get(f"/files/{file}", headers=national)).status_code == 404
    await taken_over(here, await handed_over(here, here.cases["applied"]))
    for who, url in zip((own, committee), before, strict=True):
        await gone(http, who, file, url)
    assert (await http.get(f"/files/{file}", headers=national)).status_code == 200


# ── files and records ───────────────────────────────────────────────────────────────────────────────────────────────

_OF = """query ($ids: [ID!]!) { nodes(ids: $ids) {
    ... on Record { attachments { id } } ... on Meeting { attachments { id } } } }"""
_LEGS = ("sworn", "sibling:submitted", "target", "voted")


async def _papered(owner: UUID, model: type[Any], record: UUID, place: str, number: int) -> UUID:
    """A record gets a file of somebody's who is asked nothing here."""
    blob, file = stamps.uuid7(), stamps.uuid7()
    await tables.Blob.create(
        id=blob, org_path="/", digest=f"{number:064x}", kind="PDF", size=9, pages=1,
        key_sealed=ciphers.sealed_key(bytes(32), blob), created_at=NOW,
    )  # fmt: skip
    name = ciphers.sealed_name("a.pdf", file)
    await tables.File.create(id=file, org_path="/", owner_id=owner, blob_id=blob, name_sealed=name, created_at=NOW)
    await tables.FileUse.create(file_id=file, place=place, record_id=record)
    kept = {"id": str(file), "type": "application/pdf", "size": 9, "sha256": f"{number:064x}", "pages": 1}
    await model.filter(id=record).update(attachments=[{"name": "a.pdf", "reference": "", "file": kept}])
    return file


async def test_a_file_is_seen_by_exactly_those_who_are_shown_the_record_with_it(here: World) -> None:
    """Of every kind of record there is, also after a move of the case. A review's papers are sealed, and tried for themselves."""
    shut = await tables.Account.get(login="shut")
    await taken_over(here, await handed_over(here, here.cases["sworn"]))
    cases = [here.cases[leg].dossier.id for leg in _LEGS if leg in here.cases]
    found: dict[str, tuple[type[Any], UUID]] = {}
    for model in (tables.Step, tables.Opinion, tables.Vote):
        for row in await model.filter(candidate_id__in=cases).values("id", "kind"):
            if row["kind"] != Kind.POLITICAL_REVIEW:
                found[f"{prefix_of(Kind(row['kind']))}_{row['id']}"] = (model, row["id"])
    for key in await tables.Meeting.all().limit(15).values_list("id", flat=True):
        found[f"mtg_{key}"] = (tables.Meeting, key)
    assert len({id_[:3] for id_ in found}) > 12
    files = {
        id_: await _papered(shut.id, model, key, model._meta.db_table, number)
        for number, (id_, (model, key)) in enumerate(found.items())
    }
    saw = {}
    for name, actor in here.actors.items():
        nodes = [(await ask(actor, _OF, {"ids": some}))["nodes"] for some in _batches(list(files))]
        shown = {paper["id"] for node in chain(*nodes) if node for paper in node.get("attachments") or ()}
        opened = {f"fil_{key}" for key in await rows.seen(actor, files.values())}
        assert opened == shown, name
        saw[name] = len(shown)
    assert saw["system"] == 0 < saw["person"] < saw["own"]
    assert saw["national"] > 0, "the case that came along"


def _batches(ids: list[str]) -> list[list[str]]:
    return [ids[start : start + 50] for start in range(0, len(ids), 50)]
