"""`jishi passport`: whether a transfer passport is genuine, on any machine. No database, no key of ours, no network."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from domain.case.passports import LONGEST, Unreadable, read
from records import signatures

commands = typer.Typer(name="passport", help="转接凭证 · Transfer passports.", no_args_is_help=True)


@commands.callback()
def passport() -> None:
    """转接凭证 · Transfer passports."""


@commands.command("verify")
def verify(
    file: Annotated[Path, typer.Argument(help="凭证文件 · The JSON file.")],
    signature: Annotated[Path, typer.Argument(help="签名文件 · Its `.sig` file.")],
    key: Annotated[
        Path,
        typer.Option(
            "--key", help="公钥文件 · The issuer's public keys: PEM, or what /.well-known/jishi-keys answers."
        ),
    ],
) -> None:
    """核验转接凭证 · Says what a passport says, if one of the keys signed it as it is; else it ends with 1."""
    try:
        keys = signatures.read(_content(key))
    except ValueError as fault:
        _stop(f"公钥文件不能使用 · The file of keys cannot be used: {fault}.")
    message = _content(file)
    by = signatures.signer(message, _content(signature), keys)
    if by is None:
        _stop("签名与凭证不符，或公钥不是签发单位的 · The signature is not of this file, or not by this key.")
    try:
        found = read(message)
    except Unreadable as wrong:
        _stop(f"{wrong.why.zh} · {wrong.why.en}")
    if found.issuer.key != by:
        _stop("凭证所称密钥不是签名所用密钥 · It names another key than the one that signed it.")
    typer.echo(
        f"签名属实 · Genuine: {found.number}, {found.issuer.organization}, {found.issued_on} – {found.valid_until}"
    )
    typer.echo(f"密钥 · Key: {by}")
    typer.echo(f"姓名 · Of: {found.person.name}, {found.stage.value}")


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LONGEST + 1)
    except OSError as fault:
        _stop(f"不能读取 {path} · Cannot be read: {fault.strerror}.")
    if len(content) > LONGEST:
        _stop(f"{path} 过大 · Too large.")
    return content


def _stop(message: str) -> NoReturn:
    typer.echo(message, err=True)
    raise typer.Exit(1)
