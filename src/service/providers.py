"""An OpenID Connect provider, as far as it is asked: where its doors are, its keys, and what it says of who signed in there.

Asked off the event loop, within a few seconds, and of its answers a megabyte at most is read; it is not followed elsewhere. What it said
of itself is asked anew after an hour, its keys where it signs with one that is not known, once a minute at most.
"""

from __future__ import annotations

import asyncio
import json
import time
from base64 import b64encode
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import Any
from urllib.error import URLError
from urllib.parse import quote_plus, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet

from service.settings import over_tls

_SECONDS = 5.0
_MOST = 1_000_000  # bytes
_KNOWN, _ASKED_AGAIN = 3600.0, 60.0  # seconds
# By keys that the provider alone has: none that is made of the client's secret, and never none.
_ALGORITHMS = ["RS256", "PS256", "ES256", "RS384", "PS384", "ES384", "RS512", "PS512", "ES512", "EdDSA"]
_LEEWAY = 60  # seconds that clocks differ
_TWICE = {"mfa"}  # RFC 8176


class Failed(Exception):
    """The provider does not answer, or not as the specification has it; the message is for the journal, and names no secret."""


class _Stays(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


_opener = build_opener(_Stays)


@dataclass(frozen=True, slots=True)
class Said:
    """What the provider says of who signed in: the claims, and whether by more than one factor."""

    claims: dict[str, Any]
    twice: bool


@dataclass(slots=True)
class Provider:
    """One provider, and what it is told that we are."""

    issuer: str
    client: str
    secret: str = field(repr=False)
    _about: dict[str, Any] = field(default_factory=dict)
    _keys: KeySet | None = None
    _about_until: float = 0
    _keys_at: float = float("-inf")

    async def door(self, **asked: str) -> str:
        """Where a browser is sent to sign in."""
        address = await self._of("authorization_endpoint")
        given = {"response_type": "code", "client_id": self.client, **asked}
        return f"{address}{'&' if urlsplit(address).query else '?'}{urlencode(given)}"

    async def said(self, code: str, *, verifier: str, nonce: str, back: str) -> Said:
        """Who came back with a code; Failed where anything about it is not as it must be."""
        given = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
        basic = f"{quote_plus(self.client)}:{quote_plus(self.secret)}"
        headers = {"authorization": f"Basic {b64encode(basic.encode()).decode()}"}
        answer = await _asked(await self._of("token_endpoint"), urlencode(given).encode(), headers)
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise Failed("no id token")
        claims = await self._proved(token)
        self._check(claims, nonce)
        methods = claims.get("amr")
        return Said(claims, isinstance(methods, list) and bool(_TWICE.intersection(map(str, methods))))

    async def _proved(self, token: str) -> dict[str, Any]:
        """The claims of a token that is signed by one of the provider's keys."""
        for anew in (False, True):
            try:
                return dict(jwt.decode(token, await self._key_set(anew=anew), algorithms=_ALGORITHMS).claims)
            except (InvalidKeyIdError, ValueError, JoseError) as wrong:
                # It may sign with a new key.
                if anew or not isinstance(wrong, InvalidKeyIdError | ValueError):
                    raise Failed(f"the id token is not proved: {type(wrong).__name__}") from None
        raise AssertionError

    def _check(self, claims: dict[str, Any], nonce: str) -> None:
        wanted = jwt.JWTClaimsRegistry(
            leeway=_LEEWAY,
            iss={"essential": True, "value": self.issuer},
            aud={"essential": True, "value": self.client},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        try:
            wanted.validate(claims)
        except JoseError as wrong:
            raise Failed(f"the id token is not for us: {type(wrong).__name__}") from None
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if claims.get("azp", None if several else self.client) != self.client:
            raise Failed("the id token is another client's")

    async def _of(self, name: str) -> str:
        if time.monotonic() > self._about_until:
            about = await _asked(f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
            if about.get("issuer") != self.issuer:
                raise Failed("the provider calls itself otherwise")
            self._about, self._about_until = about, time.monotonic() + _KNOWN
        address = self._about.get(name)
        if not isinstance(address, str) or not over_tls(address):
            raise Failed(f"the provider names no {name} over TLS")
        return address

    async def _key_set(self, *, anew: bool) -> KeySet:
        if self._keys is None or (anew and time.monotonic() - self._keys_at > _ASKED_AGAIN):
            answer = await _asked(await self._of("jwks_uri"))
            try:
                self._keys = KeySet.import_key_set(answer)  # type: ignore[arg-type]  # it looks for itself
            except (JoseError, ValueError, KeyError, TypeError):
                raise Failed("the provider's keys cannot be read") from None
            self._keys_at = time.monotonic()
        return self._keys


async def _asked(address: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> dict[str, Any]:
    """A JSON object that the provider answers."""
    request = Request(address, body, {"accept": "application/json", **(headers or {})})  # noqa: S310 -- `over_tls` looked

    def read() -> bytes:
        with _opener.open(request, timeout=_SECONDS) as response:
            text: bytes = response.read(_MOST + 1)
        return text

    try:
        async with asyncio.timeout(2 * _SECONDS):
            text = await asyncio.to_thread(read)
        answer = json.loads(text) if len(text) <= _MOST else None
    except (URLError, HTTPException, OSError, TimeoutError, ValueError) as fault:
        raise Failed(f"the provider does not answer as it should: {type(fault).__name__}") from None
    if not isinstance(answer, dict):
        raise Failed("the provider answers no object")
    return answer
