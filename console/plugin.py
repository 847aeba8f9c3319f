"""The console's place in the service, found by the entry point group `jishi.plugins`: /console, and the person's own pages at /me and
/join.

It serves the built bundle (`console/dist`, made by `make console`, committed) from this package: no request leaves the host.
"""

import gzip
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route

BUNDLE = files("console") / "dist"

# Monaco, the editor's, writes style elements and style attributes, and takes no nonce: without 'unsafe-inline' it loses its colours
# and places its layers wrong (tried in Chromium; every other room does without). The desk and the editor are one page, and a page
# has one policy. Nothing else is let in, least of all an inline script. A worker takes its own answer's policy.
SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

# The person's pages have no such guest: no style stands in an element. What they photograph is shown before it is sent.
PERSON_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

# A list, not the machine's table of types: that may call a script text, and a browser then refuses it.
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
}

_GUARDS = {
    "content-security-policy": SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
}
# The address of /join holds a secret: nobody else is told where somebody comes from.
_PERSON = _GUARDS | {"content-security-policy": PERSON_POLICY, "referrer-policy": "no-referrer"}
_UNBUILT = "<!doctype html><html lang=zh-CN><title>纪实 · Jishi</title><p>控制台尚未构建:运行 make console。<p lang=en>The console is not built: run make console."


def plugin() -> list[BaseRoute]:
    """What the service mounts."""
    return [
        Mount("/console", routes=[Route("/", _page), Route("/{name:path}", _file)]),
        Route("/me", _person),
        Route("/join/{token}", _person),
    ]


async def _page(request: Request) -> Response:
    if "index.html" not in _found():
        return HTMLResponse(_UNBUILT, headers=_GUARDS)
    return _served(request, "index.html")


async def _person(request: Request) -> Response:
    """The same page for both: its script looks at the address."""
    if "person/index.html" not in _found():
        return HTMLResponse(_UNBUILT, headers=_PERSON)
    response = _served(request, "person/index.html")
    response.headers.update(_PERSON)
    return response


async def _file(request: Request) -> Response:
    return _served(request, request.path_params["name"])


def _served(request: Request, name: str) -> Response:
    if name not in _found():
        raise HTTPException(404)
    # The bundler names an asset after its content: it never changes under its name.
    caching = "public, max-age=31536000, immutable" if name.startswith(("assets/", "person/assets/")) else "no-cache"
    kind = _TYPES["." + name.rpartition(".")[2]]
    headers = {"content-type": kind, "cache-control": caching, "vary": "accept-encoding"} | _GUARDS
    accepted = _accepted(request.headers.get("accept-encoding", ""))
    if "br" in accepted and name in _brotli():
        return Response(_brotli()[name].read_bytes(), headers=headers | {"content-encoding": "br"})
    if "gzip" in accepted:
        return Response(_packed(name), headers=headers | {"content-encoding": "gzip"})
    return Response(_found()[name].read_bytes(), headers=headers)


def _accepted(header: str) -> set[str]:
    """The encodings a client takes: those it names, but not those it gives the weight nothing."""
    named = (part.replace(" ", "").lower().partition(";q=") for part in header.split(","))
    return {coding for coding, _, weight in named if not weight or weight.strip("0.")}


@cache
def _packed(name: str) -> bytes:
    """Packed when first asked for and kept: for browsers that were not reached over TLS, which take no Brotli."""
    return gzip.compress(_found()[name].read_bytes(), 6, mtime=0)


@cache
def _found() -> dict[str, Traversable]:
    """Every file there is, by the name it is asked for: nothing outside can be named."""
    return {name: file for name, file in _all().items() if "." + name.rpartition(".")[2] in _TYPES}


@cache
def _brotli() -> dict[str, Traversable]:
    """The same as Brotli, which the build leaves beside each asset."""
    return {name.removesuffix(".br"): file for name, file in _all().items() if name.endswith(".br")}


@cache
def _all() -> dict[str, Traversable]:
    return dict(_walk(BUNDLE)) if BUNDLE.is_dir() else {}


def _walk(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry, f"{prefix}{entry.name}/")
        else:
            yield prefix + entry.name, entry
