"""Whether an office document is whole and harmless: of its parts only their names and sizes are looked at, and what links them."""

from __future__ import annotations

import zipfile
from typing import IO

from service.files.unfit import Unfit, broken

# Unpacked: how much, how many parts, and how many times as much as it is packed.
_UNPACKED, _ENTRIES, _TIMES = 300_000_000, 5_000, 200
_PARTS = {"DOCX": "word/document.xml", "XLSX": "xl/workbook.xml"}


def look_at(kind: str, file: IO[bytes], size: int) -> None:
    """Refused where it is broken, locked, a bomb, or would do something by itself."""
    try:
        with zipfile.ZipFile(file) as packed:
            entries = packed.infolist()
            names = {entry.filename for entry in entries}
            unpacked = sum(entry.file_size for entry in entries)
            heaviest = max((entry.file_size for entry in entries if entry.file_size > _TIMES * 10_000), default=0)
            if len(entries) > _ENTRIES or unpacked > _UNPACKED or (heaviest and unpacked > _TIMES * size):
                raise Unfit("FILE_TOO_COMPLEX", "文件解压后过大", "Unpacked it would be too large.")
            if any(entry.flag_bits & 1 for entry in entries):
                raise Unfit("FILE_LOCKED", "文件有密码,请去除密码后再上传", "It wants a password; take it off first.")
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise Unfit("UNSUPPORTED_MEDIA_TYPE", "不接受含宏的文件", "Files with macros are not taken.")
            if not {"[Content_Types].xml", _PARTS[kind]} <= names:
                raise broken(kind)
            # Sizes that are declared may lie: what is said to be small is not unpacked beyond it.
            with packed.open("[Content_Types].xml") as part:
                if b"<!DOCTYPE" in part.read(200_000):
                    raise broken(kind)
    except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, KeyError):
        raise broken(kind) from None
