"""What was written about several people in nearly the same words: an opinion that would fit anybody was given on nobody."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import combinations
from uuid import UUID

import rensa
from msgspec import Struct

from domain.steps.catalogue import CATALOGUE, OPINIONS, PAPERS
from domain.steps.kinds import Kind
from domain.steps.opinions import Recommendation, Talk

# Three characters are about a word and what comes before or after it: the same ones in another order are another text, while one
# character that was changed touches no more than three.
SHINGLE = 3
# Of all the shingles of two texts, in both. Of a hundred characters five may have been changed, one here and one there, or fifteen
# that stand together; what two people write by themselves about the same duties shares less than three in ten.
ALIKE = 0.7
# Characters, with nothing but words counted. Below it stand the formulas that everybody writes and may (「同意列为发展对象」).
SHORTEST = 30
# The sketches of texts that are just ALIKE meet in one of the bands but for once in some forty million times; of pairs that share
# three shingles in ten, two in five are looked at in vain.
_BANDS, _ROWS = 64, 4
_WIDTH = 8 * _ROWS  # bytes
_SEED = 1  # the same answer each time
_PIECE = 100  # texts whose shingles are in memory at once

# What somebody writes about another, by kind of record. What a body resolved is left out, for it resolves on several people in
# one sitting and in the same words; so is the political review, which is sealed.
FIELDS: dict[Kind, tuple[str, ...]] = {
    **dict.fromkeys(sorted(OPINIONS), ("content",)),
    **{kind: ("content", "opinion") for kind, entry in CATALOGUE.items() if entry.shape is Talk},
    **{kind: ("content",) for kind, entry in CATALOGUE.items() if entry.shape is Recommendation},
    **dict.fromkeys(sorted(PAPERS), ("review_note",)),
}

_NUMBER = re.compile(r"\d+")
_NO_WORD = re.compile(r"[\W_]+")


class Said(Struct, frozen=True):
    """One text about somebody, who wrote it, and at which branch; `person` tells people apart, of whom one may have two cases."""

    record: UUID
    kind: Kind
    on: date
    candidate: UUID
    person: str
    name: str
    writer: UUID | None
    branch: str
    text: str

    @property
    def hands(self) -> tuple[str | UUID, ...]:
        """Out of whose hands it came: texts of two writers at two branches are nobody's copy."""
        return (self.branch,) if self.writer is None else (self.branch, self.writer)


class Likeness(Struct, frozen=True):
    """A text of a group, and how much of it is in the first one that was written, too."""

    said: Said
    similarity: float


class Group(Struct, frozen=True):
    """Texts about different people that hang together, each nearly the same as another; the first written first."""

    texts: tuple[Likeness, ...]

    @property
    def people(self) -> int:
        return len({one.said.person for one in self.texts})

    @property
    def similarity(self) -> float:
        """At least so much each of them has in common with the first."""
        return min(one.similarity for one in self.texts)


def words_of(text: str, name: str) -> str:
    """The words alone: whoever copies an opinion changes the name, the days and the figures."""
    plain = unicodedata.normalize("NFKC", text)
    if name:
        plain = plain.replace(unicodedata.normalize("NFKC", name), "")
    return _NO_WORD.sub("", _NUMBER.sub("0", plain)).lower()


def shingles(words: str) -> frozenset[str]:
    """Every run of SHINGLE characters."""
    return frozenset(words[at : at + SHINGLE] for at in range(len(words) - SHINGLE + 1))


def similarity(one: frozenset[str], other: frozenset[str]) -> float:
    """How many of all the shingles of two texts are in both (Jaccard)."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared)


def groups(texts: Iterable[Said]) -> list[Group]:
    """Those nearly alike about different people out of the same hands; what most people were given first."""
    found: list[Group] = []
    for _ in by_parts(texts, found):
        pass
    return found


def by_parts(texts: Iterable[Said], found: list[Group]) -> Iterator[None]:
    """The same into `found`, piece by piece: whoever works at it gives way after each, and may leave."""
    said = sorted(texts, key=lambda one: (one.on, one.record, one.text))
    words = []
    for one in said:
        words.append(words_of(one.text, one.name))
        yield
    forest = _Forest(len(said))
    for written in _by_hand(said, words):
        yield from _join(written, said, words, forest)
    for members in forest.trees():
        found.append(_group([(said[at], shingles(words[at])) for at in members]))
        yield
    found.sort(key=lambda group: (-group.people, -group.similarity, group.texts[0].said.record))


def _group(texts: Sequence[tuple[Said, frozenset[str]]]) -> Group:
    (_, first), *_ = texts
    return Group(tuple(Likeness(said, similarity(first, cut)) for said, cut in texts))


class _Forest:
    """Which texts hang together."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def root(self, at: int) -> int:
        above = self._above
        while above[at] != at:
            above[at] = at = above[above[at]]
        return at

    def join(self, one: int, other: int) -> None:
        self._above[self.root(other)] = self.root(one)

    def trees(self) -> list[list[int]]:
        """Those of more than one, each in order."""
        found: dict[int, list[int]] = defaultdict(list)
        for at in range(len(self._above)):
            found[self.root(at)].append(at)
        return [members for members in found.values() if len(members) > 1]


def _by_hand(said: Sequence[Said], words: Sequence[str]) -> Iterator[list[int]]:
    """The texts of each writer, and of each branch, that are long enough."""
    hands: dict[str | UUID, list[int]] = defaultdict(list)
    for at, one in enumerate(said):
        if len(words[at]) >= SHORTEST:
            for hand in one.hands:
                hands[hand].append(at)
    yield from hands.values()


def _join(written: Sequence[int], said: Sequence[Said], words: Sequence[str], forest: _Forest) -> Iterator[None]:
    """Joins what is alike of one hand. Texts about one person are joined by what others were given, and by nothing else."""
    same: dict[str, list[int]] = defaultdict(list)
    for at in written:
        same[words[at]].append(at)
    people = {text: {said[at].person for at in members} for text, members in same.items()}
    for text, members in same.items():
        if len(people[text]) > 1:
            for at in members[1:]:
                forest.join(members[0], at)
    cut = cache(shingles)
    for pair in _candidates(list(same)):
        yield
        if pair is None:
            continue
        one, other = pair
        both = same[one] + same[other]
        # What hangs together already need not be measured.
        apart = len(people[one] | people[other]) > 1 and len({forest.root(at) for at in both}) > 1
        if apart and similarity(cut(one), cut(other)) >= ALIKE:
            for at in both:
                forest.join(both[0], at)


def _candidates(texts: Sequence[str]) -> Iterator[tuple[str, str] | None]:
    """Pairs that may be alike, each once: the sketches of two are the same in a band as often as their shingles are. None after
    each piece of work that brought none."""
    sketches: list[bytes] = []
    for start in range(0, len(texts), _PIECE):
        cut = [list(shingles(text)) for text in texts[start : start + _PIECE]]
        found = rensa.RMinHash.digests_from_token_sets(cut, _BANDS * _ROWS, _SEED)
        sketches += [array("Q", sketch).tobytes() for sketch in found]
        yield None
    met: set[tuple[int, int]] = set()
    for band in range(0, _BANDS * _WIDTH, _WIDTH):
        buckets: dict[bytes, list[int]] = defaultdict(list)
        for at, sketch in enumerate(sketches):
            buckets[sketch[band : band + _WIDTH]].append(at)
        yield None
        for pair in (pair for bucket in buckets.values() if len(bucket) > 1 for pair in combinations(bucket, 2)):
            if pair not in met:
                met.add(pair)
                yield texts[pair[0]], texts[pair[1]]
