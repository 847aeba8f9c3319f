"""The baseline on SQLite: the same answers by hand, on connections that only read, each in a thread of its own."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from bench import handwritten
from bench.handwritten import PIECE, begun, finished, piece

_READERS = 4
_OPINIONS = """
json((SELECT json_group_array(json(o.j)) FROM (
    SELECT json_object('id', 'opn_' || o.id, 'opinionKind', o.kind, 'on', o."on", 'content', o.content,
        'member', json((SELECT json_object('name', m.name) FROM party_member AS m WHERE m.id = o.member_id))) AS j
    FROM opinion AS o WHERE o.candidate_id = c.id AND o.voided_on IS NULL
    ORDER BY o."on" DESC, o.id DESC LIMIT {limit}
) AS o))"""
_VOTES = """
json((SELECT json_group_array(json(v.j)) FROM (
    SELECT json_object('id', 'vot_' || v.id, 'voteKind', replace(v.kind, 'VOTE_', ''), 'result', v.result, 'approve', v.approve,
        'oppose', v.oppose, 'meeting', json((
            SELECT json_object('on', m."on", 'place', m.place, 'chair', m.chair) FROM meeting AS m WHERE m.id = v.meeting_id))) AS j
    FROM vote AS v WHERE v.candidate_id = c.id AND v.voided_on IS NULL
    ORDER BY v."on" DESC, v.id DESC LIMIT 3
) AS v))"""
_APPROVALS = """
json((SELECT json_group_array(json(a.j)) FROM (
    SELECT json_object('id', 'apr_' || a.id, 'kind', a.kind, 'status', a.status, 'submittedOn', a.submitted_on,
        'decidedOn', a.decided_on) AS j
    FROM approval AS a WHERE a.candidate_id = c.id ORDER BY a.submitted_on DESC, a.id DESC LIMIT 2
) AS a))"""
_BELOW = f"""'opinions', json_object('nodes', {_OPINIONS}), 'votes', json_object('nodes', {_VOTES}),
    'approvals', json_object('nodes', {_APPROVALS})"""

DETAIL = f"""
SELECT json_object('candidate', json((SELECT json_object(
    'id', 'cand_' || c.id, 'name', c.name, 'idType', c.id_type, 'idNumberMasked', c.id_number_masked, 'birth', c.birth,
    'sex', c.sex, 'phone', c.phone_masked, 'ethnicity', c.ethnicity, 'education', c.education, 'occupation', c.occupation,
    'unit', c.unit, 'politicalStatus', c.political_status, 'registrationPlace', c.registration_place, 'stage', c.stage,
    'status', c.status, 'openedOn', c.opened_on,
    'branch', json((SELECT json_object('id', 'org_' || b.id, 'name', b.name, 'superior', json((
        SELECT json_object('id', 'org_' || s.id, 'name', s.name) FROM party_org AS s WHERE s.id = b.superior_id)))
        FROM party_org AS b WHERE b.id = c.org_id)),
    {_BELOW.format(limit=8)}
) FROM candidate AS c WHERE c.id = ?1 AND c.org_path >= ?2 AND c.org_path < ?3)))"""  # noqa: S608 -- texts of ours

PAGE = f"""
SELECT json_object('candidates', json_object(
    'nodes', json_group_array(json(x.node)) FILTER (WHERE x.n <= 50),
    'pageInfo', json_object('hasNextPage', json(CASE WHEN count(*) > 50 THEN 'true' ELSE 'false' END))))
FROM (
    SELECT row_number() OVER () AS n, json_object('id', 'cand_' || c.id, 'name', c.name, 'sex', c.sex, 'birth', c.birth,
        'stage', c.stage, 'status', c.status, 'stageSince', c.stage_since, 'appliedOn', c.applied_on,
        'problemCount', c.problem_count, {_BELOW.format(limit=5)}) AS node
    FROM (
        SELECT c.* FROM candidate AS c, party_org AS o
        WHERE o.id = ?1 AND c.org_path >= o.path AND c.org_path < substr(o.path, 1, length(o.path) - 1) || '0'
            AND c.org_path >= ?2 AND c.org_path < ?3
        ORDER BY c.name_key, c.id LIMIT 51
    ) AS c
) AS x"""  # noqa: S608 -- texts of ours

INBOX = """
SELECT json_object('approvals', json_object(
    'totalCount', (SELECT count(*) FROM approval AS a WHERE a.addressed_to_id = ?1 AND a.status = 'SUBMITTED'
        AND a.org_path >= ?2 AND a.org_path < ?3),
    'nodes', json((SELECT json_group_array(json(x.j)) FROM (
        SELECT json_object('id', 'apr_' || a.id, 'kind', a.kind, 'status', a.status, 'submittedOn', a.submitted_on,
            'deadlineOn', a.deadline_on, 'candidate', json_object('id', 'cand_' || c.id, 'name', c.name, 'stage', c.stage,
                'branch', json_object('id', 'org_' || b.id, 'name', b.name))) AS j
        FROM approval AS a JOIN candidate AS c ON c.id = a.candidate_id JOIN party_org AS b ON b.id = c.org_id
        WHERE a.addressed_to_id = ?1 AND a.status = 'SUBMITTED' AND a.org_path >= ?2 AND a.org_path < ?3
        ORDER BY a.deadline_on, a.id LIMIT 100
    ) AS x))))"""

_TOLD = ", ".join(f"json_object('stage', '{name}', 'count', x.n{k})" for k, name in enumerate(handwritten.NAMES))
STATISTICS = f"""
SELECT json_object('statistics', json_object('organizations', json((SELECT json_group_array(json_object(
    'organization', json_object('id', 'org_' || x.org_id, 'name', x.name), 'stages', json_array({_TOLD})))
FROM (
    SELECT c.org_id, o.name, count(*) AS n, {handwritten.COUNTS} FROM candidate AS c JOIN party_org AS o ON o.id = c.org_id, party_org AS p
    WHERE p.id = ?1 AND c.org_path >= p.path AND c.org_path < substr(p.path, 1, length(p.path) - 1) || '0'
        AND c.org_path >= ?2 AND c.org_path < ?3 AND c.status IN ('ACTIVE', 'TRANSFERRING', 'COMPLETED')
    GROUP BY c.org_id ORDER BY n DESC, c.org_id LIMIT -1
) AS x))))"""  # noqa: S608 -- texts of ours

EXPORT = """
SELECT json_object('id', 'cand_' || c.id, 'name', c.name, 'sex', c.sex, 'birth', c.birth, 'stage', c.stage, 'status', c.status,
    'stageSince', c.stage_since, 'appliedOn', c.applied_on)
FROM candidate AS c, party_org AS o
WHERE o.id = ?1 AND c.org_path >= o.path AND c.org_path < substr(o.path, 1, length(o.path) - 1) || '0'
    AND c.org_path >= ?2 AND c.org_path < ?3
ORDER BY c.name_key, c.id"""

STATEMENTS = {"/detail": DETAIL, "/page": PAGE, "/inbox": INBOX, "/statistics": STATISTICS, "/export": EXPORT}


class App(handwritten.App):
    """The same server over threads."""

    def __init__(self, file: str, path: str) -> None:
        super().__init__(file, path)
        self._own = threading.local()
        self._threads = ThreadPoolExecutor(_READERS)

    async def answer(self, scope: Any, id_: str, send: Any) -> None:
        path, loop = scope["path"], asyncio.get_running_loop()
        values = (id_, self.path, self.path[:-1] + "0")
        if path == "/export":
            return await self._export(values, send)
        text: str = await loop.run_in_executor(self._threads, self._read, STATEMENTS[path], values)
        return await finished(send, 200, b'{"data":' + text.encode() + b"}")

    def _read(self, sql: str, values: tuple[str, ...]) -> Any:
        return self._connection().execute(sql, values).fetchone()[0]

    def _connection(self) -> sqlite3.Connection:
        if not hasattr(self._own, "connection"):
            connection = sqlite3.connect(f"file:{self.url}?mode=ro", uri=True, isolation_level=None)
            connection.execute("PRAGMA query_only = ON")
            self._own.connection = connection
        found: sqlite3.Connection = self._own.connection
        return found

    async def _export(self, values: tuple[str, ...], send: Any) -> None:
        loop, cursors = asyncio.get_running_loop(), []
        with ThreadPoolExecutor(1) as thread:

            def taken() -> bytes:
                if not cursors:
                    connection = sqlite3.connect(f"file:{self.url}?mode=ro", uri=True, isolation_level=None)
                    cursors.append(connection.execute(EXPORT, values))
                return "".join(f"{row[0]}\n" for row in cursors[0].fetchmany(PIECE)).encode()

            await begun(send)
            while found := await loop.run_in_executor(thread, taken):
                await piece(send, found)
            await loop.run_in_executor(thread, lambda: cursors[0].connection.close())
        await piece(send, b"", more=False)

    async def _life(self, receive: Any, send: Any) -> None:
        assert (await receive())["type"] == "lifespan.startup"
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self._threads.shutdown()
        await send({"type": "lifespan.shutdown.complete"})


def app() -> App:
    return App(os.environ["BENCH_URL"], os.environ["BENCH_PATH"])
