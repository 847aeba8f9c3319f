"""Documents that a deployment knows beforehand: read at the start, asked for by the SHA-256 of their text."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from service.refusals import Refused

_DIGEST = re.compile(r"(?:sha256:)?([0-9a-fA-F]{64})")


def digest(text: str) -> str:
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


@dataclass(frozen=True)
class Registered:
    """The known documents by digest; `only`: nothing else is answered."""

    texts: dict[str, str] = field(default_factory=dict)
    only: bool = False

    def text(self, query: Any, wanted: str | None, *, apollo: bool = False) -> Any:
        """The document meant: by its digest, or as it stands in the request, where it may.

        `apollo`: the digest came as Apollo's clients send it; on its code for an unknown one they send the text at once.
        """
        if query is None and wanted is not None:
            known = self.texts.get(wanted)
            if known is None:
                raise Refused(
                    "PERSISTED_QUERY_NOT_FOUND" if apollo else "PERSISTED_DOCUMENT_NOT_FOUND",
                    "没有登记此文档",
                    "No document is registered under this hash; send its text as `query`.",
                )
            return known
        if isinstance(query, str):
            self._check(query, wanted)
        return query

    def _check(self, query: str, wanted: str | None) -> None:
        if wanted is None and not self.only:
            return
        found = digest(query)
        if wanted not in (None, found):
            raise Refused("BAD_REQUEST", "散列与 query 不符", "The hash is not that of `query`.")
        if self.only and found not in self.texts:
            raise Refused("DOCUMENT_NOT_ALLOWED", "只接受已登记的文档", "Only registered documents are answered here.")


def known_to(settings: Any) -> Registered:
    """What a deployment has registered."""
    known = load(settings.documents) if settings.documents is not None else {}
    return Registered(known, settings.documents_only)


def wanted_digest(given: dict[str, Any], extensions: dict[str, Any] | None) -> str | None:
    """The digest a request names: `documentId`, or as Apollo's clients write it; None where it names none."""
    named = given.get("documentId")
    persisted = (extensions or {}).get("persistedQuery")
    if named is None and persisted is not None:
        named = persisted.get("sha256Hash") if isinstance(persisted, dict) else ""
        named = "" if named is None else named
    if named is None:
        return None
    match = _DIGEST.fullmatch(named) if isinstance(named, str) else None
    if match is None:
        raise Refused(
            "BAD_REQUEST", "documentId 须为 sha256:<64 位十六进制>", "`documentId` must be sha256:<64 hex digits>."
        )
    return match[1].lower()


def load(path: Path) -> dict[str, str]:
    """The documents of a JSON object `hash: text`, or of every *.json and *.graphql in a folder; ValueError if wrong."""
    if path.is_dir():
        files = sorted(p for p in path.iterdir() if p.suffix in (".json", ".graphql"))
        if not files:
            raise ValueError(f"there is no *.json or *.graphql in {path}")
    elif path.is_file():
        files = [path]
    else:
        raise ValueError(f"there is no file or folder {path}")
    return dict(pair for file in files for pair in _read(file))


def _read(file: Path) -> Iterator[tuple[str, str]]:
    try:
        content = file.read_bytes()
        if file.suffix == ".graphql":
            text = content.decode()
            yield digest(text), text
            return
        found = orjson.loads(content)
    except (OSError, UnicodeDecodeError, orjson.JSONDecodeError) as wrong:
        raise ValueError(f"{file} cannot be read: {wrong}") from None
    if not isinstance(found, dict):
        raise ValueError(f"{file} must hold a JSON object, hash: text")
    for name, text in found.items():
        yield _checked(file, name, text), text


def _checked(file: Path, name: str, text: Any) -> str:
    match = _DIGEST.fullmatch(name)
    if match is None or not isinstance(text, str):
        raise ValueError(f"{file}: {name[:80]!r} is not the SHA-256 of a text, in hexadecimal")
    if digest(text) != match[1].lower():
        raise ValueError(f"{file}: {name} is not the SHA-256 of its text, which is {digest(text)}")
    return match[1].lower()
