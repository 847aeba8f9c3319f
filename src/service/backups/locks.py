"""Encrypting a backup to whoever may open it: an age file for X25519 recipients. The machine that makes it cannot open it."""

from __future__ import annotations

from pathlib import Path

import pyrage

from service.backups.archive import not_whole
from service.backups.refusals import Ending, Refusal

_MAGIC = b"age-encryption.org/"


def encrypted(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def encrypt(plain: Path, target: Path, recipients: tuple[str, ...]) -> None:
    """For each of the recipients."""
    to = [pyrage.x25519.Recipient.from_str(each) for each in recipients]
    pyrage.encrypt_file(str(plain), str(target), to)


def decrypt(path: Path, target: Path, identity: Path | None) -> None:
    """With the identities of a file as `age-keygen` writes it."""
    if identity is None:
        raise Refusal(
            Ending.KEY,
            "备份已加密，请以 --identity 指明私钥文件",
            "The backup is encrypted: name the file of its private key with --identity.",
        )
    try:
        pyrage.decrypt_file(str(path), str(target), _identities(identity))
    except pyrage.DecryptError as wrong:
        if "matching" in str(wrong).lower():
            raise Refusal(
                Ending.KEY, "该私钥打不开这个备份", f"The private key in {identity} does not open this backup."
            ) from wrong
        raise not_whole() from wrong
    except OSError as wrong:
        if wrong.errno is not None:
            raise
        raise not_whole() from wrong  # age's own word for a file that was cut or altered


def _identities(path: Path) -> list[pyrage.x25519.Identity]:
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    try:
        found = [pyrage.x25519.Identity.from_str(line) for line in lines if line and not line.startswith("#")]
    except pyrage.IdentityError:
        found = []
    if not found:
        raise Refusal(Ending.KEY, f"{path} 中没有 age 私钥", f"There is no age identity in {path}.")
    return found
