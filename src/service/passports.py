"""Transfer passports as they leave the house: the file that is signed, its signature, and the public keys that verify it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec
import orjson
from starlette.requests import Request
from starlette.responses import Response

from domain.case.passports import Passport, issued, written
from domain.orgs.actors import Actor
from graph.context import Context
from papers.catalogue import Print
from records import signatures
from records.cases import passports
from records.files.documents import Issued
from service.refusals import Refused, answer
from service.settings import Settings

KEYS = "/.well-known/jishi-keys"
# What a passport is given as besides its PDF: the media type of each.
FORMATS = {"json": "application/json", "sig": "application/octet-stream"}
_KEY_SET = "application/jwk-set+json"
_PEM = "application/x-pem-file"


async def drawn(context: Context, actor: Actor, found: dict[str, Any]) -> Passport | None:
    """What is to be said of a transfer that a print's question found; None for whom it is not, and where nobody leaves."""
    node = found["node"]
    issuers = Print.TRANSFER_PASSPORT.issuers or frozenset()
    if actor.role not in issuers or not node.get("candidate"):
        return None
    case, transfer = (UUID(id.partition("_")[2]) for id in (node["candidate"]["id"], node["id"]))
    return await passports.drawn(actor, case, transfer, clock=context.clock, origin=context.origin)


def shown(passport: Passport) -> dict[str, Any]:
    """What a template reads of it: all but the number of the ID, which is masked on paper."""
    told: dict[str, Any] = msgspec.to_builtins(passport)
    del told["person"]["idNumber"]
    return told


async def signed(context: Context, actor: Actor, draft: Passport, document: Issued, case: UUID) -> tuple[bytes, bytes]:
    """The file under its number, and its signature: the same each time, as long as the key is. Its full ID number is read in clear,
    and the journal says so."""
    message = written(issued(draft, document.number, document.issued_on))
    await passports.read(actor, case, today=context.clock)
    return message, signatures.sign(message)


def not_issued() -> Refused:
    """A number comes first: what is signed was issued."""
    return Refused(
        "CONFLICT", "请先出具转接凭证，再下载电子文件", "Issue the passport first: what is signed bears its number."
    )


async def keys(request: Request) -> Response:
    """GET /.well-known/jishi-keys: our public keys, the one in use first, as a JWK set or, `?format=pem`, as openssl reads them."""
    own = signatures.own().values()
    headers = {"cache-control": "public, max-age=3600"}
    if request.query_params.get("format") == "pem":
        return Response("".join(map(signatures.pem, own)), 200, headers, _PEM)
    return answer(orjson.dumps({"keys": [signatures.jwk(key) for key in own]}), 200, _KEY_SET, headers)


def trust(settings: Settings) -> None:
    """Puts the keys that the operator listed in use. They were read once already, when the settings were checked."""
    found: dict[str, Any] = {}
    for path in settings.trusted_key_files:
        found |= signatures.read(path.read_bytes())
    signatures.trust(found)
