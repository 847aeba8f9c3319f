"""The transfer passport (转接凭证): what goes along with somebody who leaves for a branch outside the system.

A document of its own, read without this program: `docs/transfer-passport.md` is its book. What it says is the least that a
receiving branch needs (Arts 12, 34): who comes, where they stand, since when, and what the person and the branch wrote. What rests
on the sending branch's own meetings and members is named by its day alone; of a sealed review not even its papers are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from domain.calendar import months_after
from domain.case.dossier import Dossier
from domain.case.person import Education, PoliticalStatus
from domain.case.transfers import Transfer, TransferStatus
from domain.identity import IdType, Sex
from domain.orgs.editions import Edition
from domain.stages import Stage
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind
from domain.steps.opinions import Exemption, Opinion, Recommendation, Talk
from domain.steps.papers import Filed, Paper, PaperStatus
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.step import Shape, Step
from domain.steps.vetting import Training
from domain.text import Text

FORMAT = "jishi-transfer-passport"
VERSION = 1
# As a letter of introduction: who does not come by then asks for another.
VALID_MONTHS = 3
# Bytes of one, which hold some three hundred pages.
LONGEST = 2_000_000

# What says of itself all that a rule asks; the rest stands on meetings, members and decisions of where it was made.
_WHOLE = (Paper, Talk, Recommendation, Opinion, Exemption, Training, Oath, Postponement, Done)
_OF_THE_PLACE = frozenset(
    {
        Kind.SUPERIOR_TALK,
        Kind.RESULT_ANNOUNCED,
        Kind.PARTY_GROUP_ASSIGNED,
        Kind.POOL_ANALYSED,
        Kind.CONVERSION_TALK,
        Kind.FILE_HANDED_OVER,
        # By these a superior of the place answers for its own; here they would open what nobody of this line opened.
        Kind.UPWARD_FILING,
        Kind.POSTPONEMENT,
    }
)
CARRIED = frozenset(kind for kind, entry in CATALOGUE.items() if entry.shape in _WHOLE) - _OF_THE_PLACE
# What the branch did with the case itself is nobody else's.
_DESK = frozenset({Kind.ARCHIVED, Kind.RESTORED, Kind.STAGE_ADJUSTED, Kind.POOL_ANALYSED})


class _Part(Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """A part of the document: every field is written, and no other is read."""


class Issuer(_Part, frozen=True):
    """Who issued it: the organization, the name of the key that signs, and where people reach the installation."""

    organization: str
    superior: str
    key: str
    origin: str


class Holder(_Part, frozen=True):
    """Who moves. The full number, for nobody is admitted to a branch by a masked one."""

    name: str
    id_type: IdType
    id_number: str
    birth: date
    sex: Sex
    ethnicity: str
    education: Education | None
    political_status: PoliticalStatus


class Milestones(_Part, frozen=True):
    """The days that count on (Art. 12)."""

    applied: date | None
    activist_since: date | None
    listed: date | None
    probation_start: date | None
    probation_eligible: date | None
    dues_paid_through: date | None


class Enclosed(_Part, frozen=True):
    """A paper behind a record: what it is called, where it is kept, and the SHA-256 of its file, if there is one."""

    name: str
    reference: str
    sha256: str


class Entry(_Part, frozen=True):
    """A record: `facts` are the fields of its kind, null for what is named by its day alone."""

    kind: Kind
    on: date
    edition: Edition
    facts: dict[str, Any] | None
    papers: tuple[Enclosed, ...]


class Passport(_Part, frozen=True):
    """The document. Its bytes are canonical: `written` makes them, and `read` takes no others."""

    format: str
    version: int
    number: str
    issued_on: date
    valid_until: date
    issuer: Issuer
    addressed_to: str
    person: Holder
    stage: Stage
    edition: Edition
    milestones: Milestones
    introduction: str
    records: tuple[Entry, ...]


def passport_of(d: Dossier, transfer: Transfer, id_number: str, issuer: Issuer) -> Passport | None:
    """What goes along with a transfer out of the system, as the case was handed over; None for any other. Without a number it
    is a draft of its day."""
    leaves = transfer.status in (TransferStatus.OFFERED, TransferStatus.ACCEPTED) and transfer.target_id is None
    if not leaves or transfer.offered_on is None or transfer.package is None:
        return None
    person, package, then = d.person, transfer.package, d.on(transfer.offered_on)
    milestones = Milestones(
        package.applied_on,
        package.activist_since,
        package.listed_on,
        package.probation_start,
        package.probation_eligible_on,
        package.dues_paid_through,
    )
    holder = Holder(
        person.name, person.id_type, id_number, person.birth, person.sex, person.ethnicity, person.education,
        person.political_status,
    )  # fmt: skip
    records = sorted((s for s in d.steps if _goes_along(s, transfer.offered_on)), key=lambda s: (s.on, s.id.int))
    return Passport(
        FORMAT,
        VERSION,
        "",
        transfer.offered_on,
        transfer.offered_on,
        issuer,
        transfer.target_name,
        holder,
        transfer.stage,
        then.edition,
        milestones,
        transfer.introduction,
        tuple(map(_entry, records)),
    )


def issued(draft: Passport, number: str, on: date) -> Passport:
    """The document under its number."""
    return replace(draft, number=number, issued_on=on, valid_until=months_after(on, VALID_MONTHS))


def written(passport: Passport) -> bytes:
    """Its bytes (RFC 8785): keys sorted, no space between, UTF-8, no number but the version; the same document, the same bytes."""
    return msgspec.json.encode(passport, order="sorted")


class Unreadable(Exception):
    """Bytes that are no passport that can be read here, and why."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


def read(message: bytes) -> Passport:
    """The document of bytes whose signature was verified; `Unreadable` for what is none, is of a later version, or is not written
    as `written` writes: so no two readers can understand it differently, by a key that stands twice, say, or a number that is none."""
    try:
        head = msgspec.json.decode(message, type=_Head)
        if head.format != FORMAT:
            raise Unreadable(Text("文件不是转接凭证", "The file is no transfer passport."))
        if head.version != VERSION:
            zh, en = f"本系统不能读取第{head.version}版转接凭证", f"Version {head.version} cannot be read here."
            raise Unreadable(Text(zh, en))
        passport = msgspec.json.decode(message, type=Passport)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise Unreadable(_MALFORMED) from None
    if written(passport) != message or not all(map(_fit, _texts(msgspec.to_builtins(passport)))):
        raise Unreadable(_MALFORMED)
    return passport


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)


def _fit(text: str) -> bool:
    """As long as what people type, and no character in it that hides or turns others."""
    return len(text) <= _LONG and _UNSEEN.search(text) is None


_LONG = 20_000
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


_MALFORMED = Text("凭证内容不合格式", "The content is not in the form of a transfer passport.")


class _Head(Struct, frozen=True):
    """What is looked at first: the rest of another version may have another form."""

    format: str
    version: int


def shape_of(entry: Entry) -> Shape | None:
    """The fields of a record as the domain knows them; None where it is named by its day alone. `Unreadable` for others."""
    if entry.facts is None:
        return None
    if entry.kind not in CARRIED:
        raise Unreadable(_MALFORMED)
    made = CATALOGUE[entry.kind].shape
    names = {_camel(name): name for name in made.__struct_fields__}
    try:
        shape: Shape = msgspec.convert({names[key]: value for key, value in entry.facts.items()}, made)
    except (KeyError, msgspec.ValidationError):
        raise Unreadable(_MALFORMED) from None
    if _facts(shape) != entry.facts:
        raise Unreadable(_MALFORMED)
    return shape


def _goes_along(step: Step, day: date) -> bool:
    """Every paper that stands; what was taken back or given back stays."""
    returned = isinstance(step.shape, Paper) and step.shape.status in (PaperStatus.RETURNED, PaperStatus.WITHDRAWN)
    return step.voided_on is None and step.on <= day and step.kind not in _DESK and not returned


def _entry(step: Step) -> Entry:
    whole = step.kind in CARRIED
    sealed = CATALOGUE[step.kind].sealed
    return Entry(
        step.kind,
        step.on,
        step.edition,
        _facts(step.shape) if whole else None,
        () if sealed else tuple(
            Enclosed(a.name, a.reference, a.file.sha256 if isinstance(a.file, Filed) else "") for a in step.attachments
        ),
    )  # fmt: skip


def _facts(shape: Shape) -> dict[str, Any]:
    """The fields of a record, without who of this installation gave or reviewed it."""
    make = _ANONYMOUS.get(type(shape))
    found: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(make(shape) if make else shape))
    return {_camel(name): value for name, value in found.items()}


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.title() for word in rest)


_ANONYMOUS: dict[type[Shape], Callable[[Any], Any]] = {
    Opinion: lambda opinion: replace(opinion, member_id=None),
    Paper: lambda paper: replace(paper, reviewed_by=None, review_note=""),
}
