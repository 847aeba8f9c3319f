"""Sealed numbers open in their own row only, and blind indexes tell nothing but equality."""

from hashlib import sha256
from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag

from domain.identity import IdType
from records import seals

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
ROW, ANOTHER = UUID(int=1), UUID(int=2)
NUMBER = "11010519491231002X"


def test_a_number_opens_in_its_own_row() -> None:
    kept = seals.make(KEY).seal(NUMBER, ROW)
    assert NUMBER not in kept
    assert seals.make(KEY).open(kept, ROW) == NUMBER


def test_a_number_copied_to_another_row_does_not_open() -> None:
    kept = seals.make(KEY).seal(NUMBER, ROW)
    with pytest.raises(InvalidTag):
        seals.make(KEY).open(kept, ANOTHER)


def test_sealing_twice_looks_different() -> None:
    made = seals.make(KEY)
    assert made.seal(NUMBER, ROW) != made.seal(NUMBER, ROW)


def test_an_older_key_still_opens() -> None:
    kept = seals.make(OTHER).seal(NUMBER, ROW)
    assert seals.make(KEY, older=(OTHER,)).open(kept, ROW) == NUMBER
    with pytest.raises(LookupError):
        seals.make(KEY).open(kept, ROW)


def test_the_person_key_is_of_the_normalised_number_and_the_type() -> None:
    made = seals.make(KEY)
    key = made.person_key(IdType.CITIZEN, NUMBER)
    assert made.person_key(IdType.CITIZEN, f" {NUMBER.lower()} ") == key
    assert made.person_key(IdType.OTHER, NUMBER) != key
    assert seals.make(OTHER).person_key(IdType.CITIZEN, NUMBER) != key
    assert len(key) == 64


def test_what_is_sealed_as_one_thing_does_not_open_as_another() -> None:
    made = seals.make(KEY)
    with pytest.raises(InvalidTag):
        made.open(made.seal("13800138000", ROW, seals.PHONE), ROW)


def test_a_blind_index_is_carried_on_without_what_it_was_made_of() -> None:
    """And whoever has one of the two keys alone comes to another."""
    old, new = seals.make(OTHER), seals.make(KEY, older=(OTHER,))
    key = old.person_key(IdType.CITIZEN, NUMBER)
    assert new.carried(key) == new.person_key(IdType.CITIZEN, NUMBER)
    assert new.carried(old.phone_key("13800138000")) == new.phone_key("138 0013 8000")
    third = seals.make(bytes(32), older=(KEY, OTHER))
    assert third.carried(new.carried(key)) == third.person_key(IdType.CITIZEN, NUMBER)
    assert len({key, new.carried(key), seals.make(KEY).person_key(IdType.CITIZEN, NUMBER)}) == 3


@pytest.mark.parametrize(
    "written", ["138-0013-8000", "+86 138 0013 8000", "０１３８００１３８０００"[1:], "008613800138000"]
)
def test_a_telephone_is_found_however_it_is_written(written: str) -> None:
    made = seals.make(KEY)
    assert made.phone_key(written) == made.phone_key("13800138000") != made.phone_key("13800138001")
    assert made.phone_key("") == ""


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        seals.make(b"short")


def test_keys_are_not_shown() -> None:
    assert repr(KEY) not in repr(seals.make(KEY))
    assert "index" not in repr(seals.make(KEY))


def test_tokens_are_long_and_differ() -> None:
    tokens = {seals.new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert min(map(len, tokens)) >= 43
    assert len(seals.digest("x")) == 64


def test_what_is_kept_of_an_inputs_digest_is_keyed_and_known_again_after_a_change_of_keys() -> None:
    plain = sha256(NUMBER.encode()).hexdigest()
    kept = seals.make(KEY).keyed(plain)
    assert len(kept) == 64
    assert kept not in (plain, seals.make(OTHER).keyed(plain))
    assert seals.make(OTHER, (KEY,)).is_keyed(kept, plain)
    assert not seals.make(OTHER).is_keyed(kept, plain)
    assert not seals.make(KEY).is_keyed(kept, sha256(b"other").hexdigest())


@pytest.mark.parametrize(
    "login", ["13800138000", "+86-138-0013-8000", "11010519491231002x", "010-62750000", "+" + "1" * 23]
)
def test_a_login_that_is_a_number_lies_covered_and_is_one_still(login: str) -> None:
    made, changed = seals.make(KEY), seals.make(OTHER, (KEY,))
    kept = made.kept_login(login)
    assert login not in kept
    assert len(kept) <= 100
    assert kept == made.kept_login(login) != seals.make(OTHER).kept_login(login)
    assert (
        made.shown_login(kept) == changed.shown_login(kept) == changed.shown_login(changed.kept_login(login)) == login
    )
    with pytest.raises(LookupError):
        seals.make(OTHER).shown_login(kept)


@pytest.mark.parametrize("login", ["wang", "branch-2026", "李慧敏2", "138@example.org"])
def test_a_login_that_is_a_name_lies_as_it_is(login: str) -> None:
    assert seals.make(KEY).kept_login(login) == login == seals.make(KEY).shown_login(login)
