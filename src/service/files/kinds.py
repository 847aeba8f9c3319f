"""What a file is: its first bytes must say what its name says, and what its sender claims."""

from __future__ import annotations

from records.files.rows import TYPES
from service.refusals import Refused

HEAD = 32  # bytes that are looked at
IMAGES = frozenset({"JPEG", "PNG", "HEIC", "WEBP"})
_ENDINGS = {
    "pdf": "PDF", "jpg": "JPEG", "jpeg": "JPEG", "png": "PNG", "heic": "HEIC", "heif": "HEIC", "webp": "WEBP", "docx": "DOCX",
    "xlsx": "XLSX",
}  # fmt: skip
# What else a kind is called by those who send it; whoever says nothing certain is believed.
_ALSO = {"JPEG": {"image/jpg", "image/pjpeg"}, "HEIC": {"image/heif"}}
_NOTHING_SAID = frozenset({"", "application/octet-stream", "binary/octet-stream"})
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})


def kind_of(name: str, claimed: str, head: bytes) -> str:
    """The kind of a file. Refused where name, claim and content do not agree, or where it is none of those that are taken."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    kind = _ENDINGS.get(ending)
    if kind is None:
        raise _not_taken()
    said = claimed.partition(";")[0].strip().lower()
    if said not in _NOTHING_SAID | {TYPES[kind]} | _ALSO.get(kind, set()):
        raise _other(f"文件名为 {ending}，却声称是 {said[:60]}", f"It is called .{ending}, and said to be {said[:60]}.")
    if not _begins(kind, head):
        raise _other(f"内容不是 {ending} 格式", f"Its content is no {kind}.")
    return kind


def _begins(kind: str, head: bytes) -> bool:
    match kind:
        case "PDF":
            return head.startswith(b"%PDF-")
        case "JPEG":
            return head.startswith(b"\xff\xd8\xff")
        case "PNG":
            return head.startswith(b"\x89PNG\r\n\x1a\n")
        case "WEBP":
            return head[:4] == b"RIFF" and head[8:12] == b"WEBP"
        case "HEIC":
            return head[4:8] == b"ftyp" and head[8:12] in _HEIC
    return head.startswith(b"PK\x03\x04")


def _not_taken() -> Refused:
    zh = "只接受 PDF、JPEG、PNG、HEIC、WebP、DOCX、XLSX 文件"
    return Refused("UNSUPPORTED_MEDIA_TYPE", zh, "Only PDF, JPEG, PNG, HEIC, WebP, DOCX and XLSX are taken.")


def _other(zh: str, en: str) -> Refused:
    return Refused("UNSUPPORTED_MEDIA_TYPE", zh, en)
