"""The baseline: what somebody would write by hand for these five questions alone, over asyncpg, without a framework.

It plans nothing: one statement a request, its text passed through. It sees what the caller of the measurement sees, by
the same range of paths on the rows asked for; what hangs below those needs no second look. Guarded, it finds out by the
caller's token which range that is, as a service for more than one caller must; unguarded, it was told when it started.
"""

from __future__ import annotations

import os
from hashlib import sha256
from typing import Any
from uuid import UUID

import asyncpg
import orjson

_OPINIONS = """
(SELECT coalesce(json_agg(o), '[]') FROM (
    SELECT 'opn_' || o.id AS "id", o.kind AS "opinionKind", o."on", o.content,
        (SELECT row_to_json(m) FROM (SELECT m.name FROM party_member AS m WHERE m.id = o.member_id) AS m) AS "member"
    FROM opinion AS o WHERE o.candidate_id = c.id AND o.voided_on IS NULL
    ORDER BY o."on" DESC, o.id DESC LIMIT {limit}
) AS o)"""
_VOTES = """
(SELECT coalesce(json_agg(v), '[]') FROM (
    SELECT 'vot_' || v.id AS "id", replace(v.kind, 'VOTE_', '') AS "voteKind", v.result, v.approve, v.oppose,
        (SELECT row_to_json(m) FROM (SELECT m."on", m.place, m.chair FROM meeting AS m WHERE m.id = v.meeting_id) AS m) AS "meeting"
    FROM vote AS v WHERE v.candidate_id = c.id AND v.voided_on IS NULL
    ORDER BY v."on" DESC, v.id DESC LIMIT 3
) AS v)"""
_APPROVALS = """
(SELECT coalesce(json_agg(a), '[]') FROM (
    SELECT 'apr_' || a.id AS "id", a.kind, a.status, a.submitted_on AS "submittedOn", a.decided_on AS "decidedOn"
    FROM approval AS a WHERE a.candidate_id = c.id
    ORDER BY a.submitted_on DESC, a.id DESC LIMIT 2
) AS a)"""
_BELOW = f"""
json_build_object('nodes', {_OPINIONS}) AS "opinions",
json_build_object('nodes', {_VOTES}) AS "votes",
json_build_object('nodes', {_APPROVALS}) AS "approvals" """

DETAIL = f"""
SELECT json_build_object('candidate', (SELECT row_to_json(x) FROM (
    SELECT 'cand_' || c.id AS "id", c.name, c.id_type AS "idType", c.id_number_masked AS "idNumberMasked", c.birth, c.sex,
        c.phone_masked AS "phone", c.ethnicity, c.education, c.occupation, c.unit, c.political_status AS "politicalStatus",
        c.registration_place AS "registrationPlace", c.stage, c.status, c.opened_on AS "openedOn",
        (SELECT row_to_json(b) FROM (
            SELECT 'org_' || b.id AS "id", b.name, (SELECT row_to_json(s) FROM (
                SELECT 'org_' || s.id AS "id", s.name FROM party_org AS s WHERE s.id = b.superior_id) AS s) AS "superior"
            FROM party_org AS b WHERE b.id = c.org_id) AS b) AS "branch",
        {_BELOW.format(limit=8)}
    FROM candidate AS c WHERE c.id = $1 AND c.org_path >= $2 AND c.org_path < $3
) AS x))::text"""  # noqa: S608 -- texts of ours

PAGE = f"""
SELECT json_build_object('candidates', (SELECT json_build_object(
    'nodes', coalesce(json_agg(x.node) FILTER (WHERE x.n <= 50), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 50)
) FROM (
    SELECT row_number() OVER () AS n, (SELECT row_to_json(y) FROM (
        SELECT 'cand_' || c.id AS "id", c.name, c.sex, c.birth, c.stage, c.status, c.stage_since AS "stageSince",
            c.applied_on AS "appliedOn", c.problem_count AS "problemCount",
            {_BELOW.format(limit=5)}
    ) AS y) AS node
    FROM (
        SELECT c.* FROM candidate AS c, party_org AS o
        WHERE o.id = $1 AND c.org_path >= o.path AND c.org_path < left(o.path, -1) || '0'
            AND c.org_path >= $2 AND c.org_path < $3
        ORDER BY c.name_key COLLATE "C", c.id LIMIT 51
    ) AS c
) AS x))::text"""  # noqa: S608 -- texts of ours

INBOX = """
SELECT json_build_object('approvals', json_build_object(
    'totalCount', (SELECT count(*) FROM approval AS a WHERE a.addressed_to_id = $1 AND a.status = 'SUBMITTED'
        AND a.org_path >= $2 AND a.org_path < $3),
    'nodes', (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT 'apr_' || a.id AS "id", a.kind, a.status, a.submitted_on AS "submittedOn", a.deadline_on AS "deadlineOn",
            json_build_object('id', 'cand_' || c.id, 'name', c.name, 'stage', c.stage,
                'branch', json_build_object('id', 'org_' || b.id, 'name', b.name)) AS "candidate"
        FROM approval AS a JOIN candidate AS c ON c.id = a.candidate_id JOIN party_org AS b ON b.id = c.org_id
        WHERE a.addressed_to_id = $1 AND a.status = 'SUBMITTED' AND a.org_path >= $2 AND a.org_path < $3
        ORDER BY a.deadline_on, a.id LIMIT 100
    ) AS x)))::text"""

NAMES = ("APPLICANT", "ACTIVIST", "DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER", "FULL_MEMBER")
COUNTS = ", ".join(f"count(*) FILTER (WHERE c.stage = '{name}') AS n{k}" for k, name in enumerate(NAMES))
_TOLD = ", ".join(f"json_build_object('stage', '{name}', 'count', x.n{k})" for k, name in enumerate(NAMES))
STATISTICS = f"""
SELECT json_build_object('statistics', json_build_object('organizations', (SELECT coalesce(json_agg(json_build_object(
    'organization', json_build_object('id', 'org_' || o.id, 'name', o.name), 'stages', json_build_array({_TOLD})
) ORDER BY x.n DESC, o.id), '[]') FROM (
    SELECT c.org_id, count(*) AS n, {COUNTS} FROM candidate AS c, party_org AS p
    WHERE p.id = $1 AND c.org_path >= p.path AND c.org_path < left(p.path, -1) || '0' AND c.org_path >= $2 AND c.org_path < $3
        AND c.status IN ('ACTIVE', 'TRANSFERRING', 'COMPLETED') GROUP BY c.org_id
) AS x JOIN party_org AS o ON o.id = x.org_id)))::text"""  # noqa: S608 -- texts of ours

EXPORT = """
SELECT row_to_json(x)::text FROM (
    SELECT 'cand_' || c.id AS "id", c.name, c.sex, c.birth, c.stage, c.status, c.stage_since AS "stageSince",
        c.applied_on AS "appliedOn"
    FROM candidate AS c, party_org AS o
    WHERE o.id = $1 AND c.org_path >= o.path AND c.org_path < left(o.path, -1) || '0' AND c.org_path >= $2 AND c.org_path < $3
    ORDER BY c.name_key COLLATE "C", c.id
) AS x"""

GUARD = """
SELECT o.path FROM access_token AS t JOIN account AS a ON a.id = t.account_id JOIN party_org AS o ON o.id = a.org_id
WHERE t.digest = $1 AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > now()) AND a.disabled_at IS NULL"""

STATEMENTS = {"/detail": DETAIL, "/page": PAGE, "/inbox": INBOX, "/statistics": STATISTICS, "/export": EXPORT}
PIECE = 500


class App:
    """ASGI, by hand."""

    def __init__(self, url: str, path: str) -> None:
        self.url, self.path = url, path
        self.pool: Any = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            return await self._life(receive, send)
        if scope["path"] not in STATEMENTS:
            return await finished(send, 404, b"")
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        id_ = orjson.loads(body)["variables"]["id"].partition("_")[2]
        return await self.answer(scope, id_, send)

    async def answer(self, scope: Any, id_: str, send: Any) -> None:
        async with self.pool.acquire() as db:
            path = self.path or await db.fetchval(GUARD, _digest(scope["headers"]))
            values = (UUID(id_), path, path[:-1] + "0")
            if scope["path"] == "/export":
                return await self.export(db, values, send)
            text = await db.fetchval(STATEMENTS[scope["path"]], *values)
        return await finished(send, 200, b'{"data":' + text.encode() + b"}")

    async def export(self, db: Any, values: tuple[Any, ...], send: Any) -> None:
        """A cursor's rows, a line each, as they come."""
        async with db.transaction():
            cursor = await db.cursor(EXPORT, *values)
            await begun(send)
            while rows := await cursor.fetch(PIECE):
                await piece(send, "".join(f"{row[0]}\n" for row in rows).encode())
        await piece(send, b"", more=False)

    async def _life(self, receive: Any, send: Any) -> None:
        assert (await receive())["type"] == "lifespan.startup"
        # As many connections as the product takes.
        settings = {"application_name": "handwritten", "timezone": "UTC"}
        self.pool = await asyncpg.create_pool(self.url, min_size=1, max_size=10, server_settings=settings)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.pool.close()
        await send({"type": "lifespan.shutdown.complete"})


async def finished(send: Any, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def begun(send: Any) -> None:
    headers = [(b"content-type", b"application/x-ndjson")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})


async def piece(send: Any, body: bytes, *, more: bool = True) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": more})


def _digest(headers: Any) -> str:
    token = next(value for name, value in headers if name == b"authorization")
    return sha256(token.removeprefix(b"Bearer ")).hexdigest()


def app() -> App:
    """Without a path it is guarded."""
    return App(os.environ["BENCH_URL"], os.environ.get("BENCH_PATH", ""))
