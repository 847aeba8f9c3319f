"""What is kept so that a stolen database does not tell it: ID numbers, telephones and political reviews sealed, tokens as digests.

What is sealed is so with AES-256-GCM for its own row and as what it is: copied to another place it does not open. ID numbers and
telephones are found again by a keyed blind index. Keys for the different purposes are derived from the one data key.
What goes through a client's hands and comes back (a list's cursor) is covered with AES-SIV: the same text always looks the same,
and nobody else makes one.
"""

from __future__ import annotations

import hmac
import re
import secrets
from base64 import b64decode, urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as BadEncoding
from dataclasses import dataclass, field, replace
from hashlib import sha256
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from domain.identity import IdType, dialled, normalise

_NONCE = 12
_CODE = re.compile(r"[0-9a-f]{8}\.[0-9a-f]{64}")
# What is sealed besides the ID number.
PHONE, REVIEW, FACTOR, CHANNEL, LOGIN = "phone", "review", "second factor", "channel", "login"
# Of an objection to a public notice: what it says, how its sender may be reached, what was found of it.
OBJECTION, CONTACT, FINDING = "objection", "objection contact", "objection finding"
# A login that is a telephone or ID number: people sign in with these.
_NUMBER = re.compile(r"\+?[0-9][0-9.-]{5,21}[0-9x]")
# How one begins as it is kept; no login begins so (`people/logins.py`).
_COVERED = "#"
# Letters and digits that are not taken for one another on paper, nor for a capital: 95 bits in twenty of them.
_UNLIKE = "abcdefghjkmnpqrstuvwxyz3478"


@dataclass(frozen=True, slots=True)
class Seals:
    """The keys in use, derived from one data key; `older`, the newest of them first, still open what was sealed before a
    change of keys. A blind index is made with all of them, one after the other: so those that stand are carried on to a new
    key without what they were made of (`records.resealing`), and who has an older key alone can try no numbers.
    """

    key_id: str
    sealing: AESGCM = field(repr=False)
    covering: AESSIV = field(repr=False)
    index: bytes = field(repr=False)
    journal: bytes = field(repr=False)
    inputs: bytes = field(repr=False)
    # What leaves the house under our name, and is verified by the public key alone (`records.signatures`).
    signing: Ed25519PrivateKey = field(repr=False)
    older: tuple[Seals, ...] = field(default=(), repr=False)

    def seal(self, text: str, row: UUID, what: str = "") -> str:
        """The sealed form of a text that belongs to one row; `what` of the row it is, nothing for an ID number."""
        nonce = secrets.token_bytes(_NONCE)
        body = nonce + self.sealing.encrypt(nonce, text.encode(), row.bytes + what.encode())
        return f"{self.key_id}.{urlsafe_b64encode(body).decode()}"

    def open(self, sealed: str, row: UUID, what: str = "") -> str:
        """The text back; fails when it was changed, moved to another row, or sealed under a key that is not here."""
        key_id, _, body = sealed.partition(".")
        seals = self._of(key_id)
        if seals is None:
            raise LookupError(f"no data key with the id {key_id!r}")
        raw = urlsafe_b64decode(body)
        return seals.sealing.decrypt(raw[:_NONCE], raw[_NONCE:], row.bytes + what.encode()).decode()

    def cover(self, text: bytes) -> str:
        """A text as a client may carry it: unreadable, equal for equal texts."""
        return _letters(self.covering.encrypt(text, None))

    def uncover(self, covered: str) -> bytes:
        """The text back, also of an older key; ValueError for what we did not make, spelled as we spell it."""
        raw = urlsafe_b64decode(covered + "=" * (-len(covered) % 4))
        if _letters(raw) != covered:
            raise ValueError("not as we spell it")
        for known in (self, *self.older):
            try:
                return known.covering.decrypt(raw, None)
            except InvalidTag:
                continue
        raise ValueError("not of our making")

    def kept_login(self, login: str) -> str:
        """A login as its row keeps it: a number covered, always alike, so that it is found and stays the only one. In digits: who
        looks for a part of a name meets none of it."""
        if not _NUMBER.fullmatch(login):
            return login
        covered = self.covering.encrypt(login.encode(), [LOGIN.encode()])
        return f"{_COVERED}{int.from_bytes(b'1' + covered, 'big')}"

    def shown_login(self, kept: str) -> str:
        """The login back, also of an older key."""
        if not kept.startswith(_COVERED):
            return kept
        number = int(kept[1:])
        covered = number.to_bytes((number.bit_length() + 7) // 8, "big")[1:]
        for known in (self, *self.older):
            try:
                return known.covering.decrypt(covered, [LOGIN.encode()]).decode()
            except InvalidTag:
                continue
        raise LookupError("no data key opens a login")

    def code(self, message: bytes) -> str:
        """What the journal keeps of a message: only who has the data key can make it. It names the key."""
        return f"{self.key_id}.{hmac.digest(self.journal, message, 'sha256').hex()}"

    def proves(self, code: str, message: bytes) -> bool:
        """Whether a code was made of this message, with a key that is here."""
        known = self._of(code.partition(".")[0])
        return known is not None and hmac.compare_digest(known.code(message), code)

    def lacks(self, code: str | None) -> bool:
        """Whether a code names a key that is not here: then nothing is known of what it was made of."""
        return code is not None and bool(_CODE.fullmatch(code)) and self._of(code.partition(".")[0]) is None

    def keyed(self, digest: str) -> str:
        """What is kept of the digest of an input: who has only the database cannot try inputs out against it."""
        return hmac.digest(self.inputs, digest.encode(), "sha256").hex()

    def is_keyed(self, kept: str, digest: str) -> bool:
        """Whether that is kept of this digest, under a key that is here."""
        return any(hmac.compare_digest(code, kept) for code in self.every_keyed(digest))

    def every_keyed(self, digest: str) -> list[str]:
        """What may be kept of it: under each key that is here, the newest first."""
        return [known.keyed(digest) for known in (self, *self.older)]

    def since(self, key_id: str) -> Seals | None:
        """The seals as they were while this key was the newest; None where it is not among them."""
        for place, known in enumerate((self, *self.older)):
            if known.key_id == key_id:
                return replace(known, older=self.older[place:])
        return None

    def mark(self) -> str:
        """A blind index of nothing: the same where all the keys that indexes rest on are here, in their order."""
        return self._index("MARK")

    def _of(self, key_id: str) -> Seals | None:
        return next((known for known in (self, *self.older) if known.key_id == key_id), None)

    def person_key(self, id_type: IdType, number: str) -> str:
        """The blind index of a person: equal for equal numbers, telling nothing without the key."""
        return self._index(f"{id_type.value}\n{normalise(number)}")

    def phone_key(self, phone: str) -> str:
        """The blind index of a telephone number, however it is written; empty for none."""
        number = dialled(phone)
        return self._index(f"PHONE\n{number}") if number else ""

    def _index(self, text: str) -> str:
        for seals in (*reversed(self.older), self):
            text = seals.carried(text)
        return text

    def carried(self, index: str) -> str:
        """A blind index that was made with the older keys alone, carried on to this one."""
        return hmac.new(self.index, index.encode(), sha256).hexdigest()

    def fresh(self, sealed: str) -> bool:
        """Whether something is sealed under the newest key."""
        return sealed.startswith(f"{self.key_id}.")


def parsed(text: str) -> bytes:
    """A key as it is written; ValueError for what is none."""
    try:
        key = bytes.fromhex(text) if len(text) == 64 else b64decode(text, validate=True)
    except (ValueError, BadEncoding):
        key = b""
    if len(key) != 32:
        raise ValueError("a key is 32 bytes, in hexadecimal or base64")
    return key


def make(key: bytes, older: tuple[bytes, ...] = ()) -> Seals:
    """The seals of a data key of at least 32 bytes."""
    if len(key) < 32:
        raise ValueError("the data key must have at least 32 bytes")
    key_id = _derived(key, b"jishi key id")[:4].hex()
    sealing, covering = AESGCM(_derived(key, b"jishi id number")), AESSIV(_derived(key, b"jishi cursor", 64))
    index, journal = _derived(key, b"jishi person key"), _derived(key, b"jishi journal")
    inputs = _derived(key, b"jishi input digest")
    signing = Ed25519PrivateKey.from_private_bytes(_derived(key, b"jishi transfer passport"))
    return Seals(key_id, sealing, covering, index, journal, inputs, signing, tuple(make(k) for k in older))


def _derived(key: bytes, purpose: bytes, length: int = 32) -> bytes:
    return HKDF(SHA256(), length, salt=None, info=purpose).derive(key)


def _letters(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


# Set once by the service at its start; the only state of this module.
_installed: list[Seals] = []


def install(key: bytes, older: tuple[bytes, ...] = ()) -> Seals:
    """Puts the seals of this data key in use for the process."""
    _installed[:] = [make(key, older)]
    return _installed[0]


def current() -> Seals:
    """The seals in use."""
    if not _installed:
        raise RuntimeError("no data key is installed")
    return _installed[0]


def person_key(id_type: IdType, number: str) -> str:
    """The blind index of a person under the key in use."""
    return current().person_key(id_type, number)


def kept_login(login: str) -> str:
    """A login as its row keeps it, under the key in use; one that is no number wants none."""
    return current().kept_login(login) if _NUMBER.fullmatch(login) else login


def shown_login(kept: str) -> str:
    """The login back."""
    return current().shown_login(kept) if kept.startswith(_COVERED) else kept


def sealed_review(data: bytes, row: UUID) -> bytes:
    """A political review as its row keeps it: nothing of it can be read there."""
    return orjson.dumps({"sealed": current().seal(data.decode(), row, REVIEW)})


def opened_review(data: str | bytes, row: UUID) -> str:
    """The JSON of a political review out of its row."""
    return current().open(orjson.loads(data)["sealed"], row, REVIEW)


def new_token() -> str:
    """A token nobody guesses: 256 bits, fit for a URL."""
    return secrets.token_urlsafe(32)


def new_password() -> str:
    """A random password that a person types from a slip of paper: 20 characters, none of them like another."""
    return "".join(secrets.choice(_UNLIKE) for _ in range(20))


def digest(token: str) -> str:
    """What is kept of a token. A token is random enough that a plain hash suffices."""
    return sha256(token.encode(errors="surrogatepass")).hexdigest()
