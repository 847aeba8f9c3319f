"""What this process has done since it began, counted: plain numbers, for whoever asks for figures (`service.figures`).

Counting is an addition, and nothing is read or sent for it: whether anybody ever asks makes no difference.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field

# Seconds up to which requests are told apart by how long they took.
STEPS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)


class Durations:
    """How many took up to so long, and how long all took together."""

    __slots__ = ("seconds", "steps")

    def __init__(self) -> None:
        self.steps = [0] * (len(STEPS) + 1)
        self.seconds = 0.0

    def add(self, seconds: float) -> None:
        self.steps[bisect_left(STEPS, seconds)] += 1
        self.seconds += seconds


@dataclass(slots=True)
class Counts:
    """`requests` by what was asked and the code of the answer; `acts` their rows, by act and outcome."""

    requests: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    durations: dict[str, Durations] = field(default_factory=dict)
    acts: Counter[tuple[str, str]] = field(default_factory=Counter)
    reading: int = 0
    writing: int = 0
    plans_found: int = 0
    plans_made: int = 0
    documents_read: int = 0
    sign_ins_failed: int = 0
    waiting: int = 0

    def answered(self, kind: str, asked: str, code: str, seconds: float) -> None:
        """A request is over."""
        self.requests[kind, asked, code] += 1
        durations = self.durations.get(kind)
        if durations is None:
            durations = self.durations[kind] = Durations()
        durations.add(seconds)

    def acted(self, act: str, *, done: int = 0, refused: int = 0) -> None:
        """So many rows of an act were done, and refused."""
        if done:
            self.acts[act, "done"] += done
        if refused:
            self.acts[act, "refused"] += refused


counted = Counts()
