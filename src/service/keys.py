"""Where the data key comes from: a setting, a file that a setting names, or a file of the data folder, made for an empty database.

Where a key is, nothing is written: a secret may be mounted read-only.
"""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path

from records import seals
from records.installation import keys
from records.installation.findings import Finding, State, Unsound, found
from service.settings import Settings


def current(settings: Settings) -> bytes | None:
    """The data key; None where there is no file of it. `Unsound` where one cannot be read, or holds no key."""
    if settings.data_key is not None:
        return seals.parsed(settings.data_key.get_secret_value())
    return _read(settings.key_file)


def older(settings: Settings) -> tuple[bytes, ...]:
    """What personal data was sealed with before, the newest first."""
    files = []
    for path in settings.older_key_files:
        key = _read(path)
        if key is None:
            raise Unsound(_unreadable(path, "没有这个文件", "there is no such file"))
        files.append(key)
    return (*(seals.parsed(key.get_secret_value()) for key in settings.older_data_keys), *files)


async def install(settings: Settings) -> None:
    """Puts the data key in use. Where there is none it is made, if the database in use has nothing that rests on one."""
    key = current(settings)
    if key is None:
        if settings.data_key_file is not None or await keys.rests():
            raise Unsound(_missing(settings))
        key = _made(settings.key_file)
    seals.install(key, older(settings))


async def look(settings: Settings) -> Finding:
    """The same question without making or writing anything: whether the key is there, and the database's; then it is in use."""
    try:
        key = current(settings)
        if key is None:
            return _missing(settings)
        seals.install(key, older(settings))
    except Unsound as unsound:
        return unsound.finding
    return await keys.key()


def remark(settings: Settings) -> Finding | None:
    """A key file that others than its owner and group may read, or may change: not refused, but said."""
    files = [] if settings.data_key is not None else [settings.key_file]
    for path in (*files, *settings.older_key_files):
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else 0
        if mode & 0o027:
            return found(
                State.KEY_READABLE_BY_OTHERS,
                f"密钥文件 {path} 的权限为 {mode:o}，他人可读，请 chmod 600",
                f"The key file {path} has mode {mode:o}: others may read it. Run: chmod 600",
            )
    return None


def _read(path: Path) -> bytes | None:
    try:
        return seals.parsed(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise Unsound(_unreadable(path, "无法读取", str(fault.strerror or fault))) from fault
    except ValueError as fault:
        raise Unsound(_unreadable(path, "内容不是密钥", "a key is 32 bytes, in hexadecimal or base64")) from fault


def _unreadable(path: Path, zh: str, en: str) -> Finding:
    return found(State.KEY_UNREADABLE, f"数据密钥文件 {path}: {zh}", f"The data key file {path} cannot be used: {en}.")


def _missing(settings: Settings) -> Finding:
    path = settings.key_file
    if settings.data_key_file is not None:
        # A name that leads nowhere is a secret that was not mounted, and no reason to make one.
        return found(
            State.KEY_MISSING,
            f"JISHI_DATA_KEY_FILE: 没有文件 {path}",
            f"There is no file {path}. A new key is made by: openssl rand -hex 32",
        )
    return found(
        State.KEY_MISSING,
        f"缺少数据密钥 {path}: 已有数据的数据库不会另造密钥，请放回原密钥",
        f"The data key {path} is missing, and none is made beside a database that has one: bring back the key that belongs to it.",
    )


def _made(path: Path) -> bytes:
    """A new key, in a file that this user alone may read; of two first starts one wins, and nobody reads half a key."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_hex(32))
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink(missing_ok=True)
    _kept(path.parent)
    return seals.parsed(path.read_text().strip())


def _kept(folder: Path) -> None:
    """The file's name is on disk before anything is sealed with what it holds."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
