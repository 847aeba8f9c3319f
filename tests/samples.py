"""Files as people hand them in, made here: none is anybody's."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pillow_heif
from PIL import Image

TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"


def a_pdf(text: str = "Jishi", pages: int = 1, *, filler: int = 0) -> bytes:
    """A PDF that says something on every page; `filler` bytes of nothing make it heavier."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number in range(pages):
        said = f"BT /F1 24 Tf 72 720 Td ({text} {number + 1}) Tj ET".encode()
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R"
        objects.append(f"{page} /Resources << /Font << /F1 3 0 R >> >> >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(said), said))
    if filler:
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (filler, bytes(filler)))
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def a_locked_pdf() -> bytes:
    """A PDF that says it is encrypted, under a password that nobody has."""
    entry = b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"11" * 32 + b"> /U <" + b"22" * 32 + b"> >>"
    whole = a_pdf()
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /ID [<00><00>] /Encrypt " + entry)


def a_drawing_bomb(depth: int = 8, each: int = 10) -> bytes:
    """A PDF of two kilobytes whose page draws a form that draws a form ten times, and so on: its page has no end."""
    form = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F {} 0 R >> >> /Length {} >>\nstream\n{}\nendstream"
    said = "/F Do " * each
    forms = [form.format(number + 6, len(said), said) for number in range(depth)]
    page = (
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>"
    )
    last = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 7 >>\nstream\n0 0 m S\nendstream"
    kids = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        kids,
        page,
        "<< /Length 5 >>\nstream\n/F Do\nendstream",
        *forms,
        last,
    ]
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode()


def an_image(form: str = "JPEG", size: tuple[int, int] = (640, 480), *, gps: bool = False) -> bytes:
    """A picture of one colour; with `gps` a photograph that says where it was taken, lying on its side."""
    image = Image.new("RGB", size, (180, 40, 40))
    out = io.BytesIO()
    exif = Image.Exif()
    if gps:
        exif[0x0112] = 6
        exif[0x010F] = "CAMERA-MAKER"
        exif.get_ifd(0x8825).update({1: "N", 2: (39.0, 54.0, 27.0), 3: "E", 4: (116.0, 23.0, 50.0)})
    if form == "HEIC":
        pillow_heif.from_pillow(image).save(out)
    else:
        image.save(out, form, exif=exif.tobytes() if gps else b"")
    return out.getvalue()


def a_pixel_bomb() -> bytes:
    """A PNG of 30,000 by 30,000 pixels in a few hundred bytes, as far as anybody reads before unpacking."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


def an_office_file(part: str = "word/document.xml", *, extra: dict[str, bytes] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", TYPES)
        packed.writestr(part, "<w/>")
        for name, body in (extra or {}).items():
            packed.writestr(name, body)
    return out.getvalue()


def a_zip_bomb() -> bytes:
    return an_office_file(extra={"word/media/a.bin": bytes(50_000_000)})
