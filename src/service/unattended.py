"""What may not be done under a running server: it goes on as it began, with the key and the file that it opened."""

from __future__ import annotations

from service.backups import postgres, sqlite
from service.database import file_of
from service.settings import Settings


async def unattended(settings: Settings) -> None:
    """`Refusal` where anybody else has the database open."""
    if settings.on_sqlite:
        with sqlite.held(file_of(settings)):
            return
    await postgres.unattended(settings)
