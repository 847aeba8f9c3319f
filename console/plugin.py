"""The console's place in the service: a Mount at /console, found by the entry point group `jishi.plugins`.

Until the console itself comes, one page that says so and offers GraphiQL, with every byte of it from this package.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

PAGES = files("console") / "placeholder"

# GraphiQL writes style attributes; nothing else is let in, least of all an inline script.
SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)

# A list, not the machine's table of types: that may call a script text, and a browser then refuses it.
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
}


def plugin() -> Mount:
    """What the service mounts."""
    return Mount("/console", routes=[Route("/", _page), Route("/{name:path}", _file)])


async def _page(request: Request) -> Response:
    return _served("index.html")


async def _file(request: Request) -> Response:
    return _served(request.path_params["name"])


def _served(name: str) -> Response:
    found = _FOUND.get(name)
    if found is None:
        raise HTTPException(404)
    caching = "no-cache" if name.endswith(".html") else "public, max-age=3600"
    kind = _TYPES["." + name.rpartition(".")[2]]
    return Response(found.read_bytes(), headers={"content-type": kind, "cache-control": caching} | _GUARDS)


def _walk(folder: Traversable, prefix: str = "") -> dict[str, Traversable]:
    """Every file there is, by the name it is asked for: nothing outside can be named."""
    found: dict[str, Traversable] = {}
    for entry in folder.iterdir():
        if entry.is_dir():
            found |= _walk(entry, f"{prefix}{entry.name}/")
        elif "." + entry.name.rpartition(".")[2] in _TYPES:
            found[prefix + entry.name] = entry
    return found


_GUARDS = {
    "content-security-policy": SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
}
_FOUND = _walk(PAGES)
