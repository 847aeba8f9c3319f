"""Whether the data key in use is the database's: its row `data_key` has the key's id, and a probe that this key alone opens.

The probe is written once, before anything is sealed, or where what stands already proves the key (`claim`). So two machines
without a shared key cannot both serve: the second finds the first one's probe.
"""

from __future__ import annotations

import re
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from tortoise.exceptions import OperationalError

from records import seals, stamps
from records.engines import connections, sets
from records.engines.outages import is_no_table
from records.engines.sets import Row
from records.installation.findings import Finding, State, Unsound, found
from records.seals import Seals
from records.trail.chains import Head, head_form

_ROW, _WHAT, _TEXT = UUID(int=1), "data key", "jishi"
# What a key sealed names it; what does not was sealed by none.
_KEY_ID = re.compile(r"[0-9a-f]{8}")
_PUT = "INSERT INTO data_key (id, key_id, probe, mark, at) VALUES (1, :key_id, :probe, :mark, :at) ON CONFLICT (id) DO NOTHING"


async def key() -> Finding:
    """Whether the key in use, with the older ones, is what the database is sealed under."""
    row = await probed()
    if row is None:
        return found(
            State.KEY_UNCLAIMED,
            "数据库尚未登记数据密钥，请运行 jishi migrate",
            "The database does not say yet under which data key it is. Run: jishi migrate",
        )
    return judged(row)


def judged(row: Row) -> Finding:
    """The same of a row that was read: the database's, or one that a backup of it carries."""
    mine, its = seals.current(), seals.current().since(row["key_id"])
    moving = orjson.loads(row["moving"])["key"] if row["moving"] else ""
    if its is None or not _opens(its, row["probe"], _ROW, _WHAT):
        return other(row["key_id"])
    if its.mark() != row["mark"]:
        return found(
            State.KEY_OLDER_MISSING,
            "旧数据密钥不全或次序不对，请在 JISHI_OLDER_KEY_FILES(或 JISHI_OLDER_DATA_KEYS)中由新到旧列出全部",
            "Not all older data keys are named, or not the newest first: name them in JISHI_OLDER_KEY_FILES (or JISHI_OLDER_DATA_KEYS).",
        )
    if moving not in ("", mine.key_id):
        return found(
            State.KEY_OTHER,
            f"更换为密钥 {moving} 尚未完成，请先以该密钥运行 jishi reseal",
            f"A change to the data key {moving} was begun: run jishi reseal with that one first.",
        )
    if row["key_id"] != mine.key_id:
        return found(
            State.RESEAL_PENDING,
            "数据密钥已更换，请先运行 jishi reseal",
            "The data key was changed. Run: jishi reseal",
        )
    return found(State.OK, "数据密钥相符", "The data key is the database's.")


async def claim() -> Finding:
    """Writes the probe where there is none and what stands was made with a key that is here; says how it is then."""
    finding = await key()
    if finding.state is not State.KEY_UNCLAIMED:
        return finding
    maker = await _maker()
    if isinstance(maker, str):
        return other(maker)
    await sets.select(_PUT, probe(maker))
    return await key()


async def rests() -> bool:
    """Whether anything stands here that was made with a data key: where it does, no key may be made."""
    sealed = "SELECT 1 AS n FROM {} LIMIT 1"
    return any([await _asked(sealed.format(table)) for table in ("data_key", "journal", "candidate")])


async def prove() -> None:
    """Raises `Unsound` where what stands was made with a key that is not here; for databases of any version before."""
    if await probed() is not None:
        finding = await key()
        if finding.state not in (State.OK, State.RESEAL_PENDING):
            raise Unsound(finding)
    elif await rests() and isinstance(maker := await _maker(), str):
        raise Unsound(other(maker))


async def probed() -> Row | None:
    """The row as it is kept; None where the database has none."""
    rows = await _asked("SELECT key_id, probe, mark, moving FROM data_key WHERE id = 1")
    return rows[0] if rows else None


def probe(of: Seals) -> Row:
    """The values of the row, under these seals."""
    return {"key_id": of.key_id, "probe": of.seal(_TEXT, _ROW, _WHAT), "mark": of.mark(), "at": stamps.now()}


def other(key_id: str) -> Finding:
    """The sentence of a key that is not the database's."""
    mine = seals.current().key_id
    return found(
        State.KEY_OTHER,
        f"数据密钥不符：数据库用密钥 {key_id} 封存，此处为 {mine}。请配置原密钥",
        f"This is not the database's data key: it is sealed under {key_id}, here is {mine}. Bring the key that belongs to it.",
    )


async def _maker() -> Seals | str:
    """The seals that made what stands; those in use where nothing was sealed; the id of a key that is not here."""
    case = await _asked("SELECT id, id_number_sealed FROM candidate ORDER BY id DESC LIMIT 1")
    if case and (known := _named(case[0]["id_number_sealed"])):
        maker = seals.current().since(known)
        fits = maker is not None and _opens(maker, case[0]["id_number_sealed"], UUID(str(case[0]["id"])), "")
        return maker if maker is not None and fits else known
    head = await _asked("SELECT chain, seq, hash, mac FROM chain_head WHERE seq > 0 ORDER BY chain LIMIT 1")
    if head and (known := _named(head[0]["mac"])):
        maker = seals.current().since(known)
        message = head_form(head[0]["chain"], Head(head[0]["seq"], head[0]["hash"]))
        return maker if maker is not None and maker.proves(head[0]["mac"], message) else known
    return seals.current()


def _named(sealed: str) -> str:
    name = sealed.partition(".")[0]
    return name if _KEY_ID.fullmatch(name) else ""


def _opens(maker: Seals, sealed: str, row: UUID, what: str) -> bool:
    try:
        maker.open(sealed, row, what)
    except (InvalidTag, LookupError, ValueError):
        return False
    return True


async def _asked(sql: str) -> list[Row]:
    """Rows of a table that a database of a version before may not have. On the connection that writes: it opens an empty file."""
    try:
        rows: list[Row] = await connections.connection().execute_query_dict(sql)
    except OperationalError as fault:
        if not is_no_table(fault):
            raise
        return []
    return rows
