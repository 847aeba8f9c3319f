"""Whether an office document is whole and harmless: of its parts only their names and sizes are looked at, and what links them."""

from __future__ import annotations

import zipfile
import zlib
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
                raise Unfit("FILE_LOCKED", "文件有密码，请去除密码后再上传", "It wants a password; take it off first.")
            if any(name.lower().endswith("vbaproject.bin") for name in names):
                raise Unfit("UNSUPPORTED_MEDIA_TYPE", "不接受含宏的文件", "Files with macros are not taken.")
            if not {"[Content_Types].xml", _PARTS[kind]} <= names:
                raise broken(kind)
            # Sizes that are declared may lie: what is said to be small is not unpacked beyond it.
            with packed.open("[Content_Types].xml") as part:
                types = part.read(200_000)
            if b"<!DOCTYPE" in types:
                raise broken(kind)
            if b"vbaproject" in types.lower() or b"macroenabled" in types.lower():
                raise Unfit("UNSUPPORTED_MEDIA_TYPE", "不接受含宏的文件", "Files with macros are not taken.")
            if any(_reaches_out(packed, name) for name in sorted(names)):
                zh = "不接受会自动连接外部内容的文件(远程模板、DDE)"
                raise Unfit(
                    "UNSUPPORTED_MEDIA_TYPE", zh, "Files that fetch a template or start a program are not taken."
                )
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, KeyError):
        raise broken(kind) from None


def _reaches_out(packed: zipfile.ZipFile, name: str) -> bool:
    """A letter whose template lies elsewhere, and is fetched when it is opened; a sheet that is linked to a program."""
    if name.startswith("word/_rels/") and name.endswith(".rels"):
        with packed.open(name) as part:
            said = part.read(1_000_000)
        return any(b"attachedTemplate" in one and b"External" in one for one in said.split(b"<Relationship"))
    if name.startswith("xl/externalLinks/") and name.endswith(".xml"):
        with packed.open(name) as part:
            return b"ddeLink" in part.read(1_000_000)
    return False
