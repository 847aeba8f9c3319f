"""Frontends of another origin that the deployment names: browsers are told that their pages may ask, and with what."""

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from service.settings import Settings

_METHODS = ("GET", "HEAD", "POST", "PATCH", "DELETE")
_ASKED = (
    "authorization", "content-type", "last-event-id", "prefer", "x-request-id",
    # Of files, whole and in parts.
    "if-none-match", "if-range", "range", "tus-resumable", "upload-length", "upload-metadata", "upload-offset",
    # Of uploads beside a question: by any of them a page shows that it could ask first (`service.multipart`).
    "apollo-require-preflight", "graphql-require-preflight", "x-requested-with",
)  # fmt: skip
_TOLD = (
    "retry-after", "x-request-id", "x-total-count", "accept-ranges", "content-disposition", "content-range", "etag", "location",
    "tus-resumable", "upload-expires", "upload-length", "upload-offset", "x-file-id",
)  # fmt: skip
_KEPT = 600  # seconds for which a browser remembers the answer to a preflight


class Origins:
    """Outside of all manners, so that a page of a named origin reads refusals too. Of any other nothing is answered here.

    A session's cookie is for origins that are named for it; all others bring an access token.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._named = {
            origin: CORSMiddleware(
                app,
                allow_origins=(origin,),
                allow_methods=_METHODS,
                allow_headers=_ASKED,
                allow_credentials=origin in settings.credentialed_origins,
                expose_headers=_TOLD,
                max_age=_KEPT,
            )
            for origin in settings.allowed_origins
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        named = scope["type"] == "http" and self._named and self._named.get(Headers(scope=scope).get("origin", ""))
        await (named or self._app)(scope, receive, send)
