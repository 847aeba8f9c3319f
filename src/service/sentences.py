"""Faults of the command line, as a sentence and an exit code: nobody who runs an installation should read a trace for them."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import asyncpg
import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from records.engines.outages import causes, is_unavailable
from records.errors import Fault
from records.installation.findings import Unsound

_INTERRUPTED = 130
# Of a command whose exit code is a verdict (0, 1, 2): it could not look, so there is none. No unit takes this for success.
UNSEEN = 3
_STATES = {
    "28P01": ("数据库密码不对", "The database refuses this user or password"),
    "28000": ("数据库不准该用户连接", "The database refuses this user"),
    "3D000": ("没有这个数据库", "There is no such database"),
    "42501": ("数据库用户没有权限", "The database user lacks a right"),
    "25006": ("数据库只读", "The database is read-only"),
    "53100": ("数据库所在磁盘已满", "The database's disk is full"),
    "58030": ("数据库读写磁盘出错", "The database's disk cannot be read or written"),
}
# What SQLite says begins so.
_SQLITE = {
    "unable to open": ("打不开数据库文件", "The database file cannot be opened"),
    "attempt to write a readonly": ("数据库只读", "The database is read-only"),
    "file is not a database": ("该文件不是数据库", "The file is no database"),
    "database disk image is malformed": ("数据库文件已损坏", "The database file is damaged"),
    "database or disk is full": ("磁盘已满", "The disk is full"),
    # Of a full disk too: it is said where a file beside the database, its `-wal` or `-shm`, finds no room.
    "disk I/O error": ("磁盘已满或无法读写", "The disk is full, or cannot be read or written"),
    "database is locked": ("数据库被占用，请稍后再试", "Somebody else holds the database; try again"),
}
_SYSTEM = {
    errno.EADDRINUSE: ("端口已被占用(JISHI_PORT)", "The port is in use (JISHI_PORT)"),
    errno.EADDRNOTAVAIL: ("本机没有这个地址(JISHI_HOST)", "This machine has no such address (JISHI_HOST)"),
    errno.ENOENT: ("没有这个文件", "There is no such file"),
    errno.EACCES: ("没有权限", "Not permitted"),
    errno.EPERM: ("没有权限", "Not permitted"),
    errno.EROFS: ("磁盘只读", "The disk is read-only"),
    errno.ENOSPC: ("磁盘已满", "The disk is full"),
    errno.EDQUOT: ("磁盘配额已满", "The quota of the disk is used up"),
    errno.EIO: ("磁盘读写出错", "The disk cannot be read or written"),
    errno.EEXIST: ("已有同名文件", "There is a file of this name"),
    errno.ENOTDIR: ("不是目录", "Not a folder"),
    errno.EISDIR: ("是目录，不是文件", "A folder, not a file"),
}


class Spoken(TyperGroup):
    """Commands whose faults are said. Refusals end with 1, Ctrl-C with 130; with JISHI_LOG_LEVEL=DEBUG the trace is shown."""

    def invoke(self, ctx: Any) -> Any:
        try:
            done = super().invoke(ctx)
            sys.stdout.flush()
        except (typer.Exit, typer.Abort, TyperException, BrokenPipeError):
            raise
        except (KeyboardInterrupt, asyncio.CancelledError):
            typer.echo("已中断 · Interrupted.", err=True)
            raise typer.Exit(_INTERRUPTED) from None
        except Exception as fault:
            if _traced():
                raise
            typer.echo(told(fault), err=True)
            raise typer.Exit(1) from None
        return done


@contextmanager
def looking() -> Iterator[None]:
    """For a command whose exit code is a verdict. Whatever keeps it from one, wrong settings too, ends with `UNSEEN`: 1 would say
    that it looked, and found something to see to."""
    try:
        yield
    except (typer.Exit, typer.Abort, TyperException, BrokenPipeError):
        raise
    except SystemExit as refused:
        typer.echo(refused.code, err=True)
        raise typer.Exit(UNSEEN) from None
    except Exception as fault:  # noqa: BLE001 -- it is said, or shown
        typer.echo("".join(traceback.format_exception(fault)) if _traced() else told(fault), err=True)
        raise typer.Exit(UNSEEN) from None


def _traced() -> bool:
    return os.environ.get("JISHI_LOG_LEVEL", "").upper() == "DEBUG"


def is_answer(fault: BaseException) -> bool:
    """Whether a database server is there and says no: a wrong name or password does not become right by waiting."""
    return any(str(getattr(cause, "sqlstate", "")).startswith(("28", "3D", "42501")) for cause in causes(fault))


def told(fault: BaseException) -> str:
    """One line, Chinese first."""
    return " ".join(_sentence(fault).split())


def _sentence(fault: BaseException) -> str:
    for cause in causes(fault):
        if sentence := _known(cause):
            return sentence
    if is_unavailable(fault) or isinstance(
        fault, FileNotFoundError
    ):  # the second, of no file: a server's socket is not there
        return f"数据库没有应答，请查 JISHI_DATABASE_URL · The database does not answer; see JISHI_DATABASE_URL ({_named(fault)})"
    return f"程序出错 · A fault of the program: {_named(fault)}; JISHI_LOG_LEVEL=DEBUG shows the trace"


def _known(cause: BaseException) -> str | None:
    if isinstance(cause, Unsound):
        return str(cause)
    if isinstance(cause, Fault):
        return f"{cause.message.zh} · {cause.message.en}"
    if isinstance(cause, asyncpg.PostgresError) and (known := _STATES.get(str(cause.sqlstate))):
        return f"{known[0]} · {known[1]}: {cause}"
    if isinstance(cause, sqlite3.Error):
        said = next((words for start, words in _SQLITE.items() if str(cause).startswith(start)), None)
        return f"{said[0]} · {said[1]} ({cause})" if said else None
    socket = isinstance(cause, ConnectionError) or (isinstance(cause, FileNotFoundError) and not cause.filename)
    if isinstance(cause, OSError) and not socket and cause.errno in _SYSTEM:
        zh, en = _SYSTEM[cause.errno]
        return f"{zh} · {en}: {cause.filename or cause.strerror}"
    return None


def _named(fault: BaseException) -> str:
    return f"{type(fault).__name__}: {fault}" if str(fault) else type(fault).__name__
