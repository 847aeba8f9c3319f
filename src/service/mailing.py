"""Mail: one message by the deployment's mail server, over TLS or not at all.

What the server has taken is sent, whatever the farewell comes to: told again it would come twice. Who hangs is let go, and sends
nothing later behind our back.
"""

from __future__ import annotations

import asyncio
import smtplib
import socket
import ssl
from contextlib import suppress
from email.message import EmailMessage
from urllib.parse import SplitResult, unquote, urlsplit

# For each word of the server's, and for all of it.
SECONDS, IN_ALL = 10.0, 30.0


def trusting() -> ssl.SSLContext:
    """Whom a mail server has to be signed by."""
    return ssl.create_default_context()


async def mailed(address: str, mail: EmailMessage) -> None:
    """Sends it, off the event loop; OSError or SMTPException where it was not taken."""
    post = _Post(urlsplit(address))
    try:
        async with asyncio.timeout(IN_ALL):
            await asyncio.to_thread(post.send, mail)
    except TimeoutError:
        post.let_go()
        raise


def said(fault: smtplib.SMTPException) -> str:
    """What the server said, as its code: its words may hold an address."""
    if isinstance(fault, smtplib.SMTPResponseException):
        return f"SMTP {fault.smtp_code}"
    if isinstance(fault, smtplib.SMTPRecipientsRefused):
        return "SMTP " + ", ".join(sorted({str(code) for code, _ in fault.recipients.values()}))
    return type(fault).__name__


class _Post:
    """A visit to the mail server, in a thread of its own."""

    def __init__(self, parts: SplitResult) -> None:
        self._parts = parts
        self._server: smtplib.SMTP | None = None

    def send(self, mail: EmailMessage) -> None:
        server = self._server = self._reached()
        try:
            if self._parts.scheme == "smtp":
                server.starttls(context=trusting())
            if self._parts.username:
                server.login(unquote(self._parts.username), unquote(self._parts.password or ""))
            server.send_message(mail)
        except BaseException:
            server.close()
            raise
        with suppress(OSError, smtplib.SMTPException):
            server.quit()
        server.close()

    def _reached(self) -> smtplib.SMTP:
        host = self._parts.hostname or ""
        if self._parts.scheme == "smtps":
            return smtplib.SMTP_SSL(host, self._parts.port or 465, timeout=SECONDS, context=trusting())
        return smtplib.SMTP(host, self._parts.port or 587, timeout=SECONDS)

    def let_go(self) -> None:
        """The thread that waits for who drips byte after byte ends."""
        if self._server is not None and self._server.sock is not None:
            with suppress(OSError):
                self._server.sock.shutdown(socket.SHUT_RDWR)
