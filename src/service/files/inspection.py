"""Whether a file is whole and harmless to open. It is opened for that: in a process with bounds (`opener`), and nowhere else."""

from __future__ import annotations

import re
import warnings
from typing import IO

import pillow_heif
import pypdfium2
from PIL import Image, UnidentifiedImageError
from pypdfium2.raw import FORMTYPE_XFA_FOREGROUND, FORMTYPE_XFA_FULL, FPDF_ERR_PASSWORD, FPDF_REMOVE_SECURITY

from service.files import office
from service.files.unfit import Unfit, broken

pillow_heif.register_heif_opener(thumbnails=False)
# The size is looked at by ourselves, before anything is unpacked.
Image.MAX_IMAGE_PIXELS = None

_FORMATS = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "HEIC": "HEIF"}


def pages_of(kind: str, file: IO[bytes], size: int, *, pixels: int, pages: int) -> int | None:
    """How many pages it has, None where it has none of its own. Refused where it is broken, locked, or a bomb: an image of more
    than so many `pixels`, a document of more than so many `pages`."""
    match kind:
        case "PDF":
            return _pdf(file, pages)
        case "DOCX" | "XLSX":
            office.look_at(kind, file, size)
            return None
    return _image(kind, file, pixels)


def _pdf(file: IO[bytes], most: int) -> int:
    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as fault:
        if getattr(fault, "err_code", None) == FPDF_ERR_PASSWORD or "password" in str(fault).lower():
            zh, en = "PDF 有密码，请去除密码后再上传", "The PDF wants a password; take it off first."
            raise Unfit("FILE_LOCKED", zh, en) from None
        raise broken("PDF") from None
    try:
        count = len(document)
        if count:
            # A table of pages may be whole where the pages are not.
            document.get_page(0).close()
        if count <= most:
            _check_harmless(document)
    except pypdfium2.PdfiumError:
        raise broken("PDF") from None
    finally:
        document.close()
    if count == 0:
        raise broken("PDF")
    if count > most:
        raise Unfit("FILE_TOO_COMPLEX", f"PDF 最多 {most} 页", f"A PDF has at most {most} pages.", most)
    return count


# What an action of a PDF is called that runs a script or starts a program.
_ACTS = re.compile(rb"/(?:JavaScript|Launch)(?![A-Za-z0-9])")


class _Watch:
    """Where a PDF is written to that is only looked at: whether it says one of these."""

    def __init__(self) -> None:
        self.acts, self._end = False, b""

    def write(self, piece: bytes) -> int:
        self.acts = self.acts or _ACTS.search(self._end + piece) is not None
        self._end = (self._end + piece)[-16:]
        return len(piece)


def _check_harmless(document: pypdfium2.PdfDocument) -> None:
    """Refused where it would do something by itself. As pdfium writes it anew nothing hides: no object is packed into another,
    none is encrypted, and no letter of a name is spelt as a number."""
    watch = _Watch()
    document.save(watch, flags=FPDF_REMOVE_SECURITY)
    if watch.acts or document.get_formtype() in (FORMTYPE_XFA_FOREGROUND, FORMTYPE_XFA_FULL):
        zh = "不接受含脚本或会启动程序的 PDF；请打印为 PDF 或扫描后再上传"
        en = "PDFs with scripts, or that start a program, are not taken; print it as PDF, or scan it."
        raise Unfit("UNSUPPORTED_MEDIA_TYPE", zh, en)


def _image(kind: str, file: IO[bytes], most: int) -> int:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what cameras write; it is not shown
            with Image.open(file, formats=[_FORMATS[kind]]) as image:
                width, height = image.size
                if width * height > most:
                    millions = most // 1_000_000
                    zh, en = f"图片最多 {millions} 百万像素", f"An image has at most {millions} million pixels."
                    raise Unfit("FILE_TOO_COMPLEX", zh, en, most)
                image.draft("RGB", (width // 8, height // 8))  # JPEG alone: enough to see that it is whole
                image.load()
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError, RuntimeError, IndexError):
        raise broken("图片", "image") from None
    return 1
