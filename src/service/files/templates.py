"""A committee's own template, in the process that opens hostile files: looked at, or filled (`papers.filling`)."""

from __future__ import annotations

import json
from typing import IO, Any

import msgspec

from papers import filling
from papers.fields import Field
from service.files import office
from service.files.unfit import Unfit


def answered(file: IO[bytes], size: int, *, fields: Any, values: Any, looked: bool) -> bytes:
    """What is wrong with it as JSON; or the document."""
    known = msgspec.convert(fields, list[Field])
    try:
        office.look_at("DOCX", file, size)
        file.seek(0)
        data = file.read(filling.MOST_BYTES + 1)
        if not looked:
            return filling.fill(data, known, values)
        found = filling.look(data, known)
        if not any(one.wrong for one in found):
            filling.fill(data, known, values)
    except filling.Refusal as refusal:
        raise Unfit("FILE_BROKEN", refusal.zh, refusal.en) from None
    return json.dumps([msgspec.to_builtins(one) for one in found]).encode()
