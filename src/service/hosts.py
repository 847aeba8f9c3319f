"""Which hosts this service answers to, and whose pages may ask a browser to write: looked at once, before anything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from starlette.types import Scope

from service.refusals import Refused
from service.settings import Settings

# Whoever works at the machine itself; and what stands for every address, which nobody can type.
_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_OVER_TLS = frozenset({"https", "wss"})
# Balancers and monitors ask by address, and are told nothing but that the service lives.
_PROBED = ("/health", "/health/live", "/health/ready")


@dataclass(frozen=True, slots=True)
class Hosts:
    """The names of this service, each with or without a port, and origins beside its own."""

    names: frozenset[str]
    origins: frozenset[str]
    base: str
    # Whether the deployment says that it is reached over TLS.
    secure: bool = False

    def check(self, scope: Scope, headers: Mapping[str, str]) -> None:
        """Refuses a request that is not for us, or that another site makes a browser send."""
        if scope["path"] not in _PROBED:
            self._check_host(headers)
        # A browser opens a WebSocket to any host, with its cookies: that is as good as writing.
        if scope.get("method") not in _READING and not _is_program(headers):
            self._check_origin(headers, secure=self.secure or scope.get("scheme") in _OVER_TLS)

    def _check_host(self, headers: Mapping[str, str]) -> None:
        """A name that somebody else points at this address would share an origin with our answers: DNS rebinding."""
        host = headers.get("host", "").lower()  # two of them, joined, are no name of ours
        if "*" in self.names or not self.names.isdisjoint({host, _without_port(host)}):
            return
        raise Refused(
            "MISDIRECTED",
            "本服务不应答这个主机名；请管理员设置 JISHI_ALLOWED_HOSTS",
            "This service does not answer to that host name; its administrator sets JISHI_ALLOWED_HOSTS.",
        )

    def _check_origin(self, headers: Mapping[str, str], *, secure: bool) -> None:
        """What a browser signs with its cookie comes from a page of this host, or of one that was named.

        This suffices against forgery: bodies must be `application/json`, which no page can post across origins without a
        preflight, and preflights are answered to named origins alone (`service.origins`); browsers put Origin on every POST. A
        caller without is no page.
        A page of our own name over plain HTTP is another site where we are reached over TLS: anybody on the way may have written it.
        """
        origin = headers.get("origin", "").lower()
        if not origin:
            foreign = headers.get("sec-fetch-site", "none") not in ("none", "same-origin")
        else:
            foreign = origin not in self.origins and not self._is_own(urlsplit(origin), headers, secure=secure)
        if foreign:
            raise Refused("FORBIDDEN_ORIGIN", "请求来自其他网站", "The request comes from another site.")

    def _is_own(self, page: SplitResult, headers: Mapping[str, str], *, secure: bool) -> bool:
        ours = {headers.get("host", "").lower(), self.base}
        fits = page.scheme == "https" or (page.scheme == "http" and not secure)
        return fits and bool(page.netloc) and page.netloc in ours | {_without_default_port(host) for host in ours}


def hosts(settings: Settings) -> Hosts:
    """As the deployment says; where it says nothing, the machine itself, where it listens, and its public address."""
    address = urlsplit(str(settings.base_url) if settings.base_url else "")
    base = address.netloc.lower()
    secure = settings.cookie_secure or address.scheme == "https"
    names = set(settings.allowed_hosts) or set(_defaults(settings.host))
    return Hosts(frozenset(names | {_without_port(base)} - {""}), frozenset(settings.allowed_origins), base, secure)


def _defaults(listening: str) -> Iterator[str]:
    yield from _LOOPBACK
    yield f"[{listening}]" if ":" in listening else listening.lower()


def _is_program(headers: Mapping[str, str]) -> bool:
    """A token is not sent by itself, as a cookie is: whoever has it may ask from wherever they are."""
    return headers.get("authorization", "").partition(" ")[0].lower() == "bearer"


def _without_port(host: str) -> str:
    name, _, port = host.rpartition(":")
    return name if name and port.isdecimal() else host


def _without_default_port(host: str) -> str:
    name, _, port = host.rpartition(":")
    return name if port in ("80", "443") else host
