"""Random documents out of a schema: valid by construction, their values out of what is there to be found.

Every choice is drawn from one Random, and the first of its options is the simplest: a document shrinks by leaving out
choices, and by making the others the first.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
)

# Values by the name of an argument or of a field of an input, `first` or `CandidateFilter.name`; the longer name first.
Pools = Mapping[str, list[Any]]
# Questions that leave a row in the journal, or are held against acts: they are tried by themselves.
WRITING = {
    "peopleByNumber",
    "invitedAccount",
    "eligibleMentors",
    "eligibleIntroducers",
    "meetingPlan",
    "attendance",
    "caretakers",
    "copiedTexts",
    "recruitmentPlans",
    "recruitmentForecast",
    "printTemplates",
}
# Cursors by list, `Candidate.talks`, and order; "" is the order that nobody asked for.
Cursors = Mapping[tuple[str, str], list[str]]
_PAGING = frozenset({"first", "last", "after", "before", "orderBy"})


@dataclass(frozen=True)
class Document:
    """A document, and several sets of values for its variables."""

    text: str
    variables: list[dict[str, Any]] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.text}\n{json.dumps(self.variables, ensure_ascii=False)}"


class Choices(Random):
    """Choices noted as they are drawn from a seed, or drawn again from such a note; what is missing in it is the simplest."""

    def __init__(self, seed: int, noted: list[float] | None = None) -> None:
        super().__init__(seed)
        self.noted: list[float] = []
        self._again = iter(noted) if noted is not None else None

    def random(self) -> float:
        self.noted.append(super().random() if self._again is None else next(self._again, 0.0))
        return self.noted[-1]


async def smallest(
    noted: list[float], differs: Callable[[list[float]], Awaitable[bool]], tries: int = 400
) -> list[float]:
    """The choices of a document that still differs when fewer of them, or simpler ones, do not."""
    size = len(noted)
    while size and tries > 0:
        start = 0
        while start < len(noted) and tries > 0:
            before, chunk, after = noted[:start], noted[start : start + size], noted[start + size :]
            for fewer in (before + after, before + [0.0] * len(chunk) + after):
                tries -= 1
                if fewer != noted and await differs(fewer):
                    noted = fewer
                    break
            else:
                start += size
                continue
            start += size if len(noted) == len(before) + len(chunk) + len(after) else 0
        size //= 2
    return noted


class Writer:
    """Writes one random document. `sets` is how many sets of values it gives the variables."""

    def __init__(self, schema: GraphQLSchema, chance: Random, pools: Pools, cursors: Cursors, *, sets: int = 1) -> None:
        self.schema, self.random, self.pools, self.cursors = schema, chance, pools, cursors
        self.sets: list[dict[str, Any]] = [{} for _ in range(sets)]
        self.declared: list[str] = []
        self.fragments: list[str] = []
        self.names = 0

    def document(self, depth: int = 5) -> Document:
        """A query."""
        assert self.schema.query_type is not None
        return Document(self.operation("query", self.selection(self.schema.query_type, depth)), self.sets)

    def operation(self, kind: str, body: str, *declared: str) -> str:
        """The document around selections that were written, with what else is declared."""
        variables = [*declared, *self.declared]
        head = f"({', '.join(variables)})" if variables else ""
        return " ".join([f"{kind}{head} {body}", *self.fragments])

    def pick(self, options: list[Any]) -> Any:
        return self.random.choice(options)

    def rarely(self, of: int) -> bool:
        """Once in so many times; the simplest is no."""
        return self.random.randrange(of) == of - 1

    def name(self) -> str:
        self.names += 1
        return f"n{self.names}"

    # ── selections ──────────────────────────────────────────────────────────────────────────────────────────────────

    def selection(self, type_: GraphQLObjectType | GraphQLInterfaceType, depth: int, *, apart: bool = False) -> str:
        """Some fields. `apart`: under names of their own, where another type's fields may stand beside them."""
        leaves = [n for n, f in type_.fields.items() if is_leaf_type(get_named_type(f.type))]
        deep = [n for n in type_.fields if n not in {*leaves, *WRITING}] if depth > 0 else []
        parts = [self.field(type_, name, depth, apart) for name in self._chosen(leaves, deep)]
        if not parts or self.rarely(3):
            parts.append(self.pick(["__typename", f"{self.name()}: __typename"]))
        if isinstance(type_, GraphQLInterfaceType):
            types = [t for t in self.schema.get_possible_types(type_) if self.rarely(3)]
            parts += [f"... on {t.name} {self.selection(t, depth - 1, apart=True)}" for t in types]
        return "{ " + " ".join(self.wrapped(type_, part) for part in parts) + " }"

    def _chosen(self, leaves: list[str], deep: list[str]) -> list[str]:
        if leaves and self.rarely(12):
            return leaves
        options = [names for names in (leaves, deep, deep) if names]
        return [self.pick(self.pick(options)) for _ in range(self.pick([1, 2, 3, 2, 4])) if options]

    def wrapped(self, type_: GraphQLObjectType | GraphQLInterfaceType, part: str) -> str:
        match self.random.randint(1, 14):
            case 12:
                return f"... on {type_.name} {{ {part} }}"
            case 13:
                return f"... {self.directive()} {{ {part} }}"
            case 14:
                name = "F" + self.name()
                self.fragments.append(f"fragment {name} on {type_.name} {{ {part} }}")
                return f"...{name} {part}"
            case 11 if any(i.name == "Node" for i in type_.interfaces):
                return f"{part} ... on Node {{ id }}"
        return part

    def directive(self) -> str:
        word = self.pick(["@include", "@skip"])
        if self.rarely(2):
            return f"{word}(if: {self.variable('Boolean!', lambda: self.random.random() < 0.5)})"
        return f"{word}(if: {json.dumps(self.random.random() < 0.5)})"

    def field(self, type_: Any, name: str, depth: int, apart: bool) -> str:
        definition = type_.fields[name]
        inner = get_named_type(definition.type)
        leaf = is_leaf_type(inner)
        # A name of its own wherever arguments could differ.
        own = definition.args or (apart and name != "id") or self.rarely(8)
        alias = f"{self.name()}{'x' * self.pick([0, 0, 0, 0, 0, 70])}: " if own else ""
        directive = " " + self.directive() if self.rarely(12) else ""
        body = "" if leaf else " " + self.selection(inner, depth - 1)
        return f"{alias}{name}{self.arguments(f'{type_.name}.{name}', definition.args)}{directive}{body}"

    # ── arguments ───────────────────────────────────────────────────────────────────────────────────────────────────

    def arguments(self, where: str, arguments: dict[str, GraphQLArgument]) -> str:
        parts = self.page(where, arguments) if "first" in arguments else []
        for name, argument in arguments.items():
            if name not in _PAGING and (isinstance(argument.type, GraphQLNonNull) or self.rarely(2)):
                parts.append(f"{name}: {self.value(where, name, argument.type)}")
        return f"({', '.join(parts)})" if parts else ""

    def page(self, where: str, arguments: dict[str, GraphQLArgument]) -> list[str]:
        """Which part of a list, in which order. First and last are never asked together: that is refused."""
        parts = []
        order = ""
        if "orderBy" in arguments and self.rarely(2):
            # Written out: with the order the cursors would have to vary.
            order = self.pick(list(get_named_type(arguments["orderBy"].type).values))  # type: ignore[union-attr]
            parts.append(f"orderBy: {order}")
        sizes = self.pick([(), ("first",), ("last",)])
        parts += [f"{name}: {self.value(where, name, arguments[name].type)}" for name in sizes]
        pool = self.cursors.get((where, order), [])
        ends = self.pick([(), (), ("after",), ("before",), ("after", "before")]) if pool else ()
        return parts + [f"{name}: {self.spelled(arguments[name].type, lambda: self.pick(pool))}" for name in ends]

    def value(self, where: str, name: str, type_: Any) -> str:
        """A value of an argument, or of a field of an input object, as the document spells it."""
        inner = get_named_type(type_)
        if not isinstance(inner, GraphQLInputObjectType) or self.rarely(6):
            return self.spelled(type_, lambda: self.made(where, name, type_))
        parts = [
            f"{key}: {'null' if self.rarely(12) else self.value(inner.name, key, inner.fields[key].type)}"
            for key in self._keys(inner)
        ]
        return "{" + ", ".join(parts) + "}"

    def _keys(self, type_: GraphQLInputObjectType) -> list[str]:
        names: dict[str, GraphQLInputField] = type_.fields
        picked = [self.pick(list(names)) for _ in range(self.pick([1, 1, 1, 2, 2, 0, 3]))]
        return list(dict.fromkeys(picked))

    def made(self, where: str, name: str, type_: Any) -> Any:
        """A value as JSON has it."""
        bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if isinstance(bare, GraphQLList):
            return [self.made(where, name, bare.of_type) for _ in range(self.pick([1, 2, 3, 5, 0]))]
        if isinstance(bare, GraphQLInputObjectType):
            return {key: self.made(bare.name, key, bare.fields[key].type) for key in self._keys(bare)}
        if isinstance(bare, GraphQLEnumType):
            return self.pick(list(bare.values))
        if bare.name == "Boolean":
            return self.random.random() < 0.5
        pool = self.pools[f"{where}.{name}"] if f"{where}.{name}" in self.pools else self.pools[name]
        return self.pick(pool)

    def spelled(self, type_: Any, make: Any) -> str:
        """A value written out, or as a variable: given, left to its default, or absent."""
        if not self.rarely(3):
            return literal(type_, make())
        hard = isinstance(type_, GraphQLNonNull)
        bare = str(type_.of_type if hard else type_)
        match self.pick(["given", "given", "default", "overridden", "null", "absent"]):
            case "default":
                return self.variable(f"{bare} = {literal(type_, make())}", None)
            case "overridden":
                return self.variable(f"{bare} = {literal(type_, make())}", make)
            case "null" if not hard:
                return self.variable(bare, lambda: None)
            case "absent" if not hard:
                return self.variable(bare, None)
        return self.variable(str(type_), make)

    def variable(self, kind: str, make: Any) -> str:
        """A variable; without `make` no value is given for it."""
        name = "v" + self.name()
        self.declared.append(f"${name}: {kind}")
        for values in self.sets if make else ():
            values[name] = make()
        return f"${name}"


def literal(type_: Any, value: Any) -> str:
    """A value as a document spells it."""
    bare = type_.of_type if isinstance(type_, GraphQLNonNull) else type_
    if isinstance(value, dict):
        fields = get_named_type(bare).fields  # type: ignore[union-attr]
        return "{" + ", ".join(f"{k}: {literal(fields[k].type, v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(literal(bare.of_type, v) for v in value) + "]"
    return value if isinstance(bare, GraphQLEnumType) and value is not None else json.dumps(value, ensure_ascii=False)
