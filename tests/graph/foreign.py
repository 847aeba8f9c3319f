"""Another installation, whose key an operator listed here, and a passport that it issued."""

from __future__ import annotations

from base64 import b64encode
from datetime import date, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.case.passports import FORMAT, VERSION, Entry, Holder, Issuer, Milestones, Passport, written
from domain.case.person import Education, PoliticalStatus
from domain.identity import IdType, Sex
from domain.orgs.editions import Edition
from domain.stages import Stage
from domain.steps.kinds import Kind
from records import signatures

FOREIGN = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
FOREIGN_ID = signatures.id_of(FOREIGN.public_key())


def trusted() -> None:
    """What an operator's setting does."""
    signatures.trust(signatures.named(FOREIGN.public_key()))


def passport(number: str, today: date) -> Passport:
    """An applicant's, who comes from another province."""
    applied = today - timedelta(days=200)
    paper = {"title": "入党申请书", "text": "我志愿加入中国共产党", "status": "APPROVED", "reviewedOn": None, "reviewedBy": None, "reviewNote": ""}  # fmt: skip
    return Passport(
        FORMAT,
        VERSION,
        "2029-0007",
        today - timedelta(days=3),
        today + timedelta(days=87),
        Issuer("外省某党支部", "外省某党委", FOREIGN_ID, ""),
        "本支部",
        Holder("林晓春", IdType.CITIZEN, number, date(1996, 4, 12), Sex.MALE, "汉族", Education.BACHELOR, PoliticalStatus.MASSES),
        Stage.APPLICANT,
        Edition.MANUAL_2024,
        Milestones(applied, None, None, None, None, None),
        "",
        (Entry(Kind.APPLICATION, applied, Edition.MANUAL_2024, paper, ()),),
    )  # fmt: skip


def files(number: str, today: date) -> dict[str, str]:
    """Its two files, as the act takes them."""
    message = written(passport(number, today))
    return {"passport": b64encode(message).decode(), "signature": b64encode(FOREIGN.sign(message)).decode()}
