"""What stands in one definition of a document: its counts, the fields that bring rows, the fragments it spreads."""

from __future__ import annotations

from dataclasses import dataclass, field

from graphql import FragmentDefinitionNode, OperationDefinitionNode

from graph.plan.measure.chart import Size, Values


def one(_: Values) -> int:
    return 1


@dataclass(frozen=True)
class Term:
    """A field that brings rows: so many for each of the term above it. `group` 0 is the cost; others are bulk rows."""

    above: int
    size: Size
    group: int


@dataclass(frozen=True)
class Spread:
    """Where a fragment is spread: how deep, and under which term."""

    name: str
    depth: int
    looked_depth: int
    under: int


@dataclass
class Part:
    """What stands in one definition itself; after the sums are made, with what its fragments bring."""

    node: OperationDefinitionNode | FragmentDefinitionNode
    depth: int = 0
    aliases: int = 0
    fields: int = 0
    directives: int = 0
    looks: bool = False
    looked_aliases: int = 0
    looked_depth: int = 0
    # The first term is the definition's own start: one of it, wherever it is spread.
    terms: list[Term] = field(default_factory=lambda: [Term(0, one, 0)])
    # The terms whose rows are read, and not only counted.
    read: set[int] = field(default_factory=set)
    spreads: list[Spread] = field(default_factory=list)
    groups: int = 1
    # Whether a variable says how many rows a field brings.
    varies: bool = False
