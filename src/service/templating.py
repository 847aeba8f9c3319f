"""The templates of prints as the service has them: looked at when one is laid down, and filled for whoever prints.

A template is a hostile file until it was looked at, and is opened where those are each time (decision 79)."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import IO, Any

import msgspec
import segno

from graph.schema.printed import fields_of
from papers.catalogue import Print
from papers.fields import DATE, NUMBER, Finding, day, sample, values, words_of
from papers.typesetting import Sheet
from records.files.rows import Found
from service.files.intake import Intake
from service.files.openers import OPENERS
from service.refusals import Refused


class Templates:
    """Of one deployment, whose store has the files."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    async def findings(self, kind: Print, found: Found) -> list[Finding]:
        """What is wrong with a file as a template of that kind; what is none at all is one finding."""
        try:
            told = await self._intake.aside(found.id, self._looked, kind, found)
        except Refused as refused:
            return [Finding(*refused.text)]
        return msgspec.convert(told, list[Finding])

    async def filled(self, kind: Print, found: Found, said: Mapping[str, Any]) -> bytes:
        """The template with what a print says."""
        made: bytes = await self._intake.aside(found.id, self._filled, kind, found, said)
        return made

    async def bytes_of(self, found: Found) -> bytes:
        """The template itself, which is small."""
        made: bytes = await self._intake.aside(found.id, self._whole, found)
        return made

    def _whole(self, found: Found) -> bytes:
        with self._open(found) as file:
            return file.read()

    def _looked(self, kind: Print, found: Found) -> Any:
        with self._open(found) as file:
            return OPENERS.look_at(file, found.size, msgspec.to_builtins(fields_of(kind)), sample_of(kind))

    def _filled(self, kind: Print, found: Found, said: Mapping[str, Any]) -> bytes:
        with self._open(found) as file:
            return OPENERS.fill(file, found.size, msgspec.to_builtins(fields_of(kind)), said)

    def _open(self, found: Found) -> AbstractContextManager[IO[bytes]]:
        return self._intake.vault.reader(found.blob, found.key, found.size)


def said_of(kind: Print, sheet: Sheet, desk: int) -> dict[str, Any]:
    """What a template may say of a print: the parts of its own, and the fields. In a thread, which reads the library, too."""
    from papers import editing  # noqa: PLC0415 -- it is a tenth of a start, and few edit by hand

    return {
        **values(fields_of(kind), sheet.found["node"], words_of(sheet.found)),
        **editing.composed(kind, sheet.found, desk=desk),
        NUMBER: sheet.numbered.number if sheet.numbered else "",
        DATE: day(sheet.on.isoformat()),
        **_confirmed(sheet.numbered.address if sheet.numbered else ""),
    }


def sample_of(kind: Print) -> dict[str, Any]:
    """The same of nobody, for a trial."""
    return {**sample(fields_of(kind)), **_confirmed("https://example.org/verify")}


def _confirmed(address: str) -> dict[str, str]:
    """By which whoever holds the paper asks whether it is genuine; nothing where it was not issued."""
    if not address:
        return {"verificationAddress": "", "verificationCode": ""}
    out = io.BytesIO()
    segno.make(address, error="m").save(out, kind="png", scale=6, border=1)
    return {"verificationAddress": address, "verificationCode": base64.b64encode(out.getvalue()).decode()}
