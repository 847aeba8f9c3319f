"""Whether this installation is well: one table of checks, for `/health/ready` and for `jishi doctor`.

A check looks at what was seen and answers what it found wrong, or nothing. How grave that is stands in the table.
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path

from domain.text import Text
from records.engines.probes import Probe, Seen, Trouble
from records.events.listening import Listener
from records.installation import findings, versions
from service.settings import MIGRATIONS, Settings, database_config
from service.trust import Trust

log = logging.getLogger("jishi")

PROBE_SECONDS = 3.0
# A connection of the events that broke is made again by itself meanwhile, and nobody need be sent elsewhere.
_UNHEARD_SECONDS = 2.0


class Severity(IntEnum):
    """What is to be done: nothing, something by and by, or something now. The number is `jishi doctor`'s exit code."""

    INFORMATION = 0
    SEE_TO = 1
    BROKEN = 2


@dataclass(frozen=True, slots=True)
class Remark:
    """One line, and how grave it is."""

    severity: Severity
    text: str

    @property
    def wrong(self) -> bool:
        """Whether something is to be done."""
        return self.severity is not Severity.INFORMATION


@dataclass(frozen=True, slots=True)
class Finding:
    """What is the matter: a code for programs, a sentence for people. Neither holds a secret."""

    reason: str
    text: Text

    def __str__(self) -> str:
        return f"{self.text.zh} · {self.text.en}"


@dataclass(frozen=True, slots=True)
class Serving:
    """What only the process that serves knows: the file it opened, who hears of its news, whether it is stopping."""

    file: tuple[int, int] | None
    listener: Listener | None
    stopping: bool
    trust: Trust | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """What the checks look at; `serving` is None for a command."""

    settings: Settings
    seen: Seen
    serving: Serving | None = None


# ── the checks ──────────────────────────────────────────────────────────────────────────────────────────────────────

_TROUBLES = {
    Trouble.UNREACHABLE: (
        "数据库没有应答，请查 JISHI_DATABASE_URL",
        "The database cannot be reached; see JISHI_DATABASE_URL.",
    ),
    Trouble.SILENT: ("数据库在时限内没有应答", "The database did not answer in time."),
    Trouble.STARTING: ("数据库正在启动或停止", "The database is starting or stopping."),
    Trouble.DENIED: (
        "数据库拒绝了用户名或密码，或该用户无权读取",
        "The database does not let this user in, or not read: look at JISHI_DATABASE_URL.",
    ),
    Trouble.CROWDED: ("数据库的连接已用尽", "The database has no connection left."),
    Trouble.MISSING: (
        "打不开数据库：没有这个库或文件；首次安装请运行 jishi migrate",
        "There is no such database. On a new installation run: jishi migrate",
    ),
    Trouble.DAMAGED: (
        "该文件不是数据库或已损坏，请恢复备份",
        "The file is damaged or no database: restore the backup.",
    ),
    Trouble.UNOPENED: ("打不开数据库文件", "The database file cannot be opened."),
    Trouble.LOCKED: (
        "数据库文件被其他程序独占",
        "Another program has the database file to itself.",
    ),
    Trouble.FAULTY: (
        "数据库应答有误，详见日志",
        "The database answers with a fault; its own log tells more.",
    ),
}


def stopping(place: Place) -> Finding | None:
    if place.serving is None or not place.serving.stopping:
        return None
    return Finding("STOPPING", Text("服务正在停止", "The service is stopping."))


def disk(place: Place) -> Finding | None:
    """The data folder, and on SQLite where the file lies."""
    folders = {place.settings.data_dir, *_folder_of(place.settings)}
    floor = place.settings.disk_floor_bytes
    least = min(_free(folder) for folder in folders)
    if least >= floor:
        return None
    zh = f"磁盘剩余 {least // 1_000_000} MB，低于下限 {floor // 1_000_000} MB"
    en = f"The disk has {least // 1_000_000} MB left, below the floor of {floor // 1_000_000} MB (JISHI_DISK_FLOOR_BYTES)."
    return Finding("DISK_LOW", Text(zh, en))


def file(place: Place) -> Finding | None:
    """Whoever serves has one file open; what lies at its place may be another by now."""
    opened = place.serving.file if place.serving is not None else None
    if opened is None or opened == place.seen.file:
        return None
    if place.seen.trouble is Trouble.MISSING:
        zh, en = "数据库文件已被移走或删除", "The database file was removed under the running server."
        return Finding("FILE_REMOVED", Text(zh, f"{en} Put it back, and start anew."))
    if place.seen.file is None:
        return None  # it was not seen
    zh, en = "数据库文件已被替换，请重启服务", "The database file was replaced under the running server: start it anew."
    return Finding("FILE_REPLACED", Text(zh, en))


def database(place: Place) -> Finding | None:
    trouble = place.seen.trouble
    return Finding(trouble, Text(*_TROUBLES[trouble])) if trouble is not None else None


def migrations(place: Place) -> Finding | None:
    """Exactly ours: neither older nor newer."""
    return _of(versions.judged(place.seen.had or frozenset(), MIGRATIONS))


def trusted(place: Place) -> Finding | None:
    """The data key is the database's, and the clock is not before its newest record: asked at the start."""
    trust = place.serving.trust if place.serving is not None else None
    if trust is None or trust.given:
        return None
    if trust.finding is not None:
        return _of(trust.finding)
    return Finding("NOT_LOOKED_AT", Text("服务尚未核对数据库", "The database was not looked at yet."))


def _of(finding: findings.Finding) -> Finding | None:
    return Finding(finding.state.upper(), finding.text) if not finding.sound else None


def writable(place: Place) -> Finding | None:
    seen = place.seen
    if seen.standby:
        zh, en = "数据库是只读备库，不能办理", "The database is a standby: it answers questions, and takes no acts."
        return Finding("STANDBY", Text(zh, en))
    if seen.writable:
        return None
    zh, en = "数据库只读，不能办理", "The database is read-only: it answers questions, and takes no acts."
    return Finding("READ_ONLY", Text(zh, en))


def events(place: Place) -> Finding | None:
    """Who follows anything hears of it by a connection of its own."""
    listener = place.serving.listener if place.serving is not None else None
    if listener is None or listener.unheard_seconds < _UNHEARD_SECONDS:
        return None
    zh, en = "事件连接中断，订阅收不到变化", "News are not heard: the connection of the events is down."
    return Finding("EVENTS_UNHEARD", Text(zh, en))


def acknowledging(place: Place) -> Finding | None:
    """PostgreSQL must not say that something is committed which a power cut may take back."""
    if place.seen.waits_for_disk or place.settings.durability == "relaxed":
        return None
    zh = "PostgreSQL 的 synchronous_commit 为 off，断电会丢失已确认的办理"
    en = "synchronous_commit is off: a power cut may lose acts that were acknowledged. Set it on, or JISHI_DURABILITY=relaxed for a demo."
    return Finding("NOT_DURABLE", Text(zh, en))


def syncing(place: Place) -> Finding | None:
    if place.seen.asks_disk or place.settings.durability == "relaxed":
        return None
    zh = "PostgreSQL 的 fsync 为 off，断电可能损坏数据库"
    en = "fsync is off in PostgreSQL: a power cut may damage the database."
    return Finding("NOT_SYNCED", Text(zh, en))


Look = Callable[[Place], Finding | None]


@dataclass(frozen=True, slots=True)
class Check:
    """A row of the table. `database`: only where the database was seen; `hinders`: nobody is sent here meanwhile; `refuses`:
    it does not pass by itself, and the server does not start."""

    name: str
    look: Look
    severity: Severity
    database: bool = True
    hinders: bool = True
    refuses: bool = False


# In the order in which they are told: the first that hinders is the reason.
CHECKS: tuple[Check, ...] = (
    Check("stopping", stopping, Severity.BROKEN, database=False),
    Check("file", file, Severity.BROKEN, database=False),
    Check("database", database, Severity.BROKEN, database=False),
    Check("migrations", migrations, Severity.BROKEN, refuses=True),
    Check("trusted", trusted, Severity.BROKEN),
    Check("writable", writable, Severity.BROKEN),
    Check("disk", disk, Severity.BROKEN, database=False),
    Check("events", events, Severity.BROKEN),
    Check("acknowledging", acknowledging, Severity.BROKEN, hinders=False, refuses=True),
    Check("syncing", syncing, Severity.SEE_TO, hinders=False),
)


# Of the troubles of a database those that do not pass by themselves.
REFUSED = frozenset({Trouble.MISSING, Trouble.DAMAGED})


def found(place: Place) -> Iterator[tuple[Check, Finding]]:
    """What is the matter, the first reason first. A database that was not seen is not asked any further."""
    for check in CHECKS:
        if check.database and place.seen.trouble is not None:
            continue
        finding = check.look(place)
        if finding is not None:
            yield check, finding


# ── looking ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def probe_of(settings: Settings) -> Probe:
    """What looks at the database of an installation."""
    return Probe(database_config(settings)["connections"]["default"]["credentials"], PROBE_SECONDS)


async def examined(settings: Settings) -> list[tuple[Check, Finding]]:
    """What a command finds, looking once."""
    return list(found(Place(settings, await probe_of(settings).look())))


@dataclass(slots=True)
class Readiness:
    """Whether people may be sent to this process."""

    settings: Settings
    probe: Probe = field(init=False)
    _told: str = ""

    def __post_init__(self) -> None:
        self.probe = probe_of(self.settings)

    async def hindrance(self, serving: Serving) -> Finding | None:
        """Why not; None where they may. The log has it once, and once that it is over."""
        place = Place(self.settings, await self.probe.look(), serving)
        why = next((finding for check, finding in found(place) if check.hinders), None)
        reason = why.reason if why is not None else ""
        if reason != self._told:
            log.warning("not ready: %s", why.text.en) if why is not None else log.warning("ready again")
            self._told = reason
        return why


def _folder_of(settings: Settings) -> Iterator[Path]:
    path = database_config(settings)["connections"]["default"]["credentials"].get("file_path")
    if path:
        yield Path(path).parent


def _free(folder: Path) -> int:
    """Free bytes where a folder is, or will be made."""
    folder = folder.absolute()
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free
