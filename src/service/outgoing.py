"""Going out: a request to an address that somebody entered here, and to nowhere that they could not reach themselves.

The name is looked up once, each of its addresses has to be public or of a network that the deployment names, and the connection goes to
the very address that was looked at: a name that says something else a moment later leads nowhere. Nobody is followed elsewhere.
"""

from __future__ import annotations

import asyncio
import http.client
import socket
import ssl
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

SECONDS = 10.0
_IN_ALL = 20.0
_MOST = 65_536  # bytes of an answer
_TRANSLATED = ip_network("64:ff9b::/96")


class NotFit(Exception):
    """Nobody is asked there: the name is not known, or leads to where nobody may be asked. The two are told alike, or names inside
    could be tried out."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered."""

    status: int
    body: bytes


def fit(address: str, networks: Iterable[str], *, plain: bool) -> bool:
    """Whether somebody may be asked at an address: without TLS in a named network alone."""
    found = _meant(ip_address(address.partition("%")[0]))
    if any(found in ip_network(network) for network in networks):
        return True
    return not plain and found.is_global and not found.is_multicast and not found.is_reserved


def _meant(found: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """An IPv4 address that stands in one of IPv6."""
    if isinstance(found, IPv4Address):
        return found
    inside = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
    if inside is None and found in _TRANSLATED:
        inside = IPv4Address(int(found) & 0xFFFFFFFF)
    return inside or found


class _Connection(http.client.HTTPConnection):
    """To the address that was looked at, by the name that was asked for."""

    def __init__(self, host: str, port: int, networks: tuple[str, ...], *, tls: bool) -> None:
        super().__init__(host, port, timeout=SECONDS)
        self._networks, self._tls = networks, tls

    def connect(self) -> None:
        try:
            found = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            found = []
        addresses = [str(each[4][0]) for each in found]
        if not addresses or not all(fit(each, self._networks, plain=not self._tls) for each in addresses):
            raise NotFit("the address is not public")
        self.sock = socket.create_connection((addresses[0], self.port), SECONDS)
        if self._tls:
            self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)


async def post(address: str, body: bytes, headers: Mapping[str, str], networks: tuple[str, ...]) -> Answered:
    """Asks, off the event loop and within its time; OSError, HTTPException or NotFit where nothing is answered."""
    parts = urlsplit(address)
    tls = parts.scheme == "https"
    connection = _Connection(parts.hostname or "", parts.port or (443 if tls else 80), networks, tls=tls)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    def ask() -> Answered:
        try:
            connection.request("POST", target, body, {"user-agent": "Jishi", **headers})
            response = connection.getresponse()
            return Answered(response.status, response.read(_MOST))
        finally:
            connection.close()

    try:
        async with asyncio.timeout(_IN_ALL):
            return await asyncio.to_thread(ask)
    except TimeoutError:
        # The thread waits for who drips byte after byte: it is let go.
        with suppress(OSError, AttributeError):
            connection.sock.shutdown(socket.SHUT_RDWR)
        raise
