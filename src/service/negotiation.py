"""What the caller sends and wants back: media types, exactly; the language."""

from collections.abc import Mapping
from functools import lru_cache

from service.refusals import EVENTS, GRAPHQL, JSON, Refused

_SHORT = 200  # characters


def check_sent_type(headers: Mapping[str, str]) -> None:
    """Only `application/json` in UTF-8, uncompressed.

    A form or plain text is what another site can make a browser post without asking first, and a packed body is how a
    small request becomes a large one.
    """
    sent = headers.get("content-type", "")
    if len(sent) > _SHORT or not _is_json(sent):
        raise Refused("UNSUPPORTED_MEDIA_TYPE", f"请以 {JSON} 发送", f"Send {JSON} in UTF-8.", {"accept": JSON})
    if headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise Refused(
            "UNSUPPORTED_MEDIA_TYPE", "请勿压缩请求", "Send the body uncompressed.", {"accept-encoding": "identity"}
        )


@lru_cache(maxsize=200)
def _is_json(media: str) -> bool:
    essence, *parameters = (part.strip().lower() for part in media.split(";"))
    charsets = {p.partition("=")[2].strip('"') for p in parameters if p.startswith("charset=")}
    return essence == JSON and charsets <= {"utf-8", "utf8"}


def wanted_type(headers: Mapping[str, str]) -> str:
    """The media type of a GraphQL answer, by Accept and its q-values; plain JSON where the caller leaves it open."""
    accepted = headers.get("accept", "")
    found = _known_type(accepted) if len(accepted) <= _SHORT else _wanted_type(accepted)
    if found is None:
        zh, en = f"可提供 {GRAPHQL}、{JSON} 或 {EVENTS}", f"We answer in {GRAPHQL}, {JSON} or {EVENTS}."
        raise Refused("NOT_ACCEPTABLE", zh, en)
    return found


def _wanted_type(accepted: str) -> str | None:
    ranges = _ranges(accepted)
    if not ranges:
        return JSON
    # A tie goes to what was named more exactly; named alike, the newer type wins, and behind a wildcard the older.
    ranked = [(*_quality(ranges, media), media) for media in (GRAPHQL, JSON)]
    best = max(ranked, key=lambda row: (row[0], row[1], (row[2] == GRAPHQL) == (row[1] == 2)))
    if best[0] <= 0:
        return EVENTS if _named_events(ranges) else None
    return best[2]


_known_type = lru_cache(maxsize=200)(_wanted_type)


def wanted_of(headers: Mapping[str, str], offered: tuple[str, ...]) -> str:
    """The one of several media types that Accept likes best; the first where it leaves that open."""
    ranges = _ranges(headers.get("accept", "")) or [("*/*", 1.0)]
    best = max(offered, key=lambda media: _quality(ranges, media))
    if _quality(ranges, best)[0] <= 0:
        raise Refused("NOT_ACCEPTABLE", f"可提供 {' 或 '.join(offered)}", f"We answer in {' or '.join(offered)}.")
    return best


def wants_events(headers: Mapping[str, str]) -> bool:
    """Whether a stream of events is named in Accept; a wildcard does not mean it."""
    return _named_events(_ranges(headers.get("accept", "")))


def wants_rate_limit(headers: Mapping[str, str]) -> bool:
    """Whether the answer is to say what its caller has left: `Prefer: rate-limit` (RFC 7240)."""
    prefer = headers.get("prefer")
    return prefer is not None and "rate-limit" in (word.strip().lower() for word in prefer[:_SHORT].split(","))


def _named_events(ranges: list[tuple[str, float]]) -> bool:
    return any(name == EVENTS and quality > 0 for name, quality in ranges)


def wanted_language(headers: Mapping[str, str]) -> str:
    """Chinese, unless Accept-Language prefers English."""
    best, language = 0.0, "zh"
    for tag, quality in _ranges(headers.get("accept-language", "")):
        primary = tag.partition("-")[0]
        if primary in ("zh", "en") and quality > best:
            best, language = quality, primary
    return language


def _quality(ranges: list[tuple[str, float]], media: str) -> tuple[float, int]:
    """The q-value of the most exact range that covers a media type, and how exact that is; (0, -1) if none does."""
    for exactness, pattern in ((2, media), (1, f"{media.partition('/')[0]}/*"), (0, "*/*")):
        fits = [quality for name, quality in ranges if name == pattern]
        if fits:
            return max(fits), exactness
    return 0.0, -1


def _ranges(header: str) -> list[tuple[str, float]]:
    return _known_ranges(header) if len(header) <= _SHORT else _read_ranges(header)


def _read_ranges(header: str) -> list[tuple[str, float]]:
    found = []
    for item in header.lower().split(",")[:50]:
        name, *parameters = (part.strip() for part in item.split(";"))
        weights = [p[2:].strip() for p in parameters if p.startswith("q=")]
        quality = _number(weights[0]) if weights else 1.0
        if name and quality is not None:
            found.append((name, quality))
    return found


# A client sends the same ones again and again.
_known_ranges = lru_cache(maxsize=200)(_read_ranges)


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0 <= number <= 1 else None
