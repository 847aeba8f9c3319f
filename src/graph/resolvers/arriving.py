"""Somebody comes with a transfer passport: nothing of it is read before a key that is trusted here has verified every byte."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as BadEncoding
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from typing import Any

import msgspec
from msgspec import Struct

from domain import identity
from domain.acts import arriving
from domain.acts.sound import person_flaws
from domain.case import passports
from domain.case.passports import Passport, Unreadable
from domain.case.person import Person
from domain.identity import Sex
from domain.orgs.actors import Actor
from domain.rules import Problem, ProblemCode, refusal
from graph.context import Context
from graph.inputs.flaws import flaw, note, said, settled
from graph.resolvers.acting import Answer, business_date, refusing
from graph.resolvers.cases import opened
from records import seals, signatures, trying
from records.cases.lookups import Earlier
from records.cases.passports import taken_in
from records.errors import BadInput
from records.organizations import tree
from records.stamps import uuid7


async def create(context: Context, act: str, given: Any, actor: Actor) -> Answer:
    """C-1 … C-3 from outside the system: a case where the passport says that its person stands. What it says is told by a dry
    run, and with a refusal, too: whoever is to accept it reads it first."""
    on = business_date(context, given.on)
    number = identity.normalise(given.id_number)
    found = verified(given.passport, given.signature)
    # Of what cannot be read nobody says whose number it holds.
    if not number if found is None else number != identity.normalise(found[0].person.id_number):
        flaw(("id_number",), "与凭证所载证件号码不一致", "It is not the number in the passport.")
    if found is None:
        # The rest of the input is looked at all the same, of somebody who is nobody.
        said(person_flaws(Person("—", date(1990, 1, 1), Sex.MALE, phone=given.phone), context.clock))
        settled()
        return refusing()
    passport, digest = found
    holder = passport.person
    person = Person(
        holder.name,
        holder.birth,
        holder.sex,
        holder.id_type,
        seals.current().person_key(holder.id_type, number),
        phone=given.phone,
        ethnicity=holder.ethnicity,
        education=holder.education,
        political_status=holder.political_status,
        unit=given.unit,
        application_basis=given.application_basis,
    )
    flaws = identity.flaws(holder.id_type, number, birth=person.birth, sex=person.sex)
    line = await tree.line_of(actor.org_id) if actor.org_id else ()
    asked = partial(
        arriving.arrive, uuid7(), person, line, passport, seals.current().keyed(digest), today=on, clock=context.clock, flaws=flaws,
        recognition=given.recognition, text=given.text, consent=given.consent, actor=actor, new_id=uuid7,
    )  # fmt: skip

    async def against(past: Sequence[Earlier]) -> Sequence[Problem]:
        # A dry run, which nobody counts, does not tell whether somebody of this number was taken in elsewhere.
        if trying.underway() or not await taken_in([p.id for p in past], digest):
            return ()
        zh, en = "此凭证已用于转入，不能重复使用", "This passport was used already: it opens one case."
        return (refusal(ProblemCode.CONFLICT, zh, en, "passport"),)

    answer = await opened(context, act, actor, asked, person, number, on, against)
    told = {} if trying.underway() else answer.once
    return replace(answer, once={**told, "passport": passport}, foretold=True)


def verified(passport: str, signature: str) -> tuple[Passport, str] | None:
    """What the bytes of the two files say, and their digest; a flaw, and nothing, for all that was not signed as it is by a trusted
    key."""
    message, signed = _bytes(passport, "passport"), _bytes(signature, "signature")
    if message is not None and not 0 < len(message) <= passports.LONGEST:
        flaw(("passport",), "凭证文件为空或过大", "The file of the passport is empty, or too large.")
        message = None
    if signed is not None and len(signed) != signatures.SIZE:
        zh, en = f"签名文件应为{signatures.SIZE}字节", f"A signature is a file of {signatures.SIZE} bytes."
        flaw(("signature",), zh, en)
        signed = None
    return None if message is None or signed is None else _signed(message, signed)


def _signed(message: bytes, signature: bytes) -> tuple[Passport, str] | None:
    key = signatures.signer(message, signature, signatures.trusted())
    if key is None:
        note(_not_signed(message))
        return None
    try:
        found = passports.read(message)
    except Unreadable as wrong:
        flaw(("passport",), *wrong.why)
        return None
    if found.issuer.key != key:
        flaw(("passport",), "凭证所称密钥不是签名所用密钥", "It names another key than the one that signed it.")
        return None
    return found, sha256(message).hexdigest()


def _bytes(text: str, name: str) -> bytes | None:
    try:
        return b64decode(text, validate=True)
    except (BadEncoding, ValueError):
        flaw((name,), "应为文件内容的 Base64", "The bytes of the file, in Base64.")
        return None


class _ByKey(Struct):
    """Which key a file says that it was signed with. It proves nothing: it tells only what to say."""

    key: str


class _Claiming(Struct):
    issuer: _ByKey


def _not_signed(message: bytes) -> BadInput:
    try:
        claimed = msgspec.json.decode(message, type=_Claiming).issuer.key
    except (msgspec.DecodeError, RecursionError):
        claimed = ""
    if claimed in signatures.own() and claimed not in signatures.trusted():
        zh, en = "凭证由本系统出具，请办理系统内转接", "It was issued by this installation: transfer the case within."
        return BadInput("passport", zh, en)
    if claimed and claimed not in signatures.trusted():
        zh, en = (
            "签发单位的密钥不在本系统信任名单内，请联系系统管理员核实",
            "The key that it names is not trusted here: ask who runs the installation.",
        )
        return BadInput("passport", zh, en)
    return BadInput(
        "signature", "签名与凭证内容不符，文件可能被改动", "The signature is not of this file: one of them was changed."
    )
