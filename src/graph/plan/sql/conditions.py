"""A filter's value as SQL: each key that is present adds a condition, its value a parameter."""

# ruff: noqa: S608 -- every value is a parameter; the text is the schema's own

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

from graphql import FieldNode, GraphQLEnumType, GraphQLInputField, GraphQLInputObjectType, get_named_type

from domain.orgs.actors import Role
from domain.text import sought
from graph.inputs.text import named
from graph.plan.declarations.catalogue import Row
from graph.plan.declarations.filters import (
    AnyOf,
    Between,
    Called,
    Condition,
    Contains,
    Equals,
    Held,
    Linked,
    Matches,
    Newest,
    Noted,
    Recorded,
    Through,
    Under,
    When,
    dated,
    ordering_of,
)
from graph.plan.faults import bad_input
from graph.plan.ids import key_of, keys_of
from graph.plan.requests.arguments import Bound, Read
from graph.plan.requests.selections import stated
from graph.plan.sql.dialects.dialect import literal
from graph.plan.sql.frames import Frame, Planning
from records import derived, scope
from records.engines import connections

# What a condition was declared as, and its SQL; of the plan's own there is the SQL alone.
Clause = tuple[Condition | None, str]


def conditions(planning: Planning, frame: Frame, row: Row, node: FieldNode, argument: str = "filter") -> list[Clause]:
    """The conditions of a field's `filter` argument, or of another of its kind, each with what it was declared as."""
    given = planning.bound.arguments(row.field, node).get(argument)
    if given is None:
        return []
    type_ = get_named_type(row.field.args[argument].type)
    return _Filter(planning, frame, lambda bound: bound.arguments(row.field, node)[argument], (argument,)).of(
        type_, given
    )


def filtered(planning: Planning, frame: Frame, row: Row, node: FieldNode) -> list[Clause]:
    """The conditions of a field's filter argument, if it has one."""
    found = conditions(planning, frame, row, node) if "filter" in row.field.args else []
    others = of_others(planning, frame, row, node)
    return [*found, (None, others)] if others else found


def of_others(planning: Planning, frame: Frame, row: Row, node: FieldNode) -> str:
    """The condition that the order asked for makes: a place among others would tell what a row of the caller's own case does not, so
    that it is not in such an order."""
    order = planning.bound.arguments(row.field, node).get("orderBy") if "orderBy" in row.field.args else None
    return planning.others(frame, ordering_of(order).roles) if order is not None else ""


def narrowed(planning: Planning, frame: Frame, row: Row, node: FieldNode) -> str | None:
    """The condition that a row is among those whose names may contain what is sought by name; None where nothing is."""
    return next(iter(_each(planning, frame, row, node, Called, _Filter.found)), None)


def beginnings(planning: Planning, frame: Frame, row: Row, node: FieldNode) -> list[str]:
    """The paths at which the ranges begin that a filter leaves."""
    return _each(planning, frame, row, node, Under, _Filter.beginning)


def _each(
    planning: Planning,
    frame: Frame,
    row: Row,
    node: FieldNode,
    kind: type[Condition],
    told: Callable[[_Filter, Condition, Read], str],
) -> list[str]:
    """What is told of each condition of a kind in a field's filter."""
    given = planning.bound.arguments(row.field, node).get("filter") if "filter" in row.field.args else None
    if given is None:
        return []
    whole = _Filter(planning, frame, lambda bound: bound.arguments(row.field, node)["filter"], ("filter",))
    type_ = get_named_type(row.field.args["filter"].type)
    assert isinstance(type_, GraphQLInputObjectType)  # noqa: S101 -- a filter is an input type
    found = [(name, _declared(type_.fields[name])) for name, value in given.items() if value is not None]
    return [told(whole.at_field(name), c, _at(whole.read, name)) for name, c in found if isinstance(c, kind)]


def _declared(definition: GraphQLInputField) -> Condition:
    condition: Condition = definition.extensions["strawberry-definition"].metadata["where"]
    return condition


class _Filter:
    """Conditions on one frame; `read` gives the filter's value for a request."""

    def __init__(self, planning: Planning, frame: Frame, read: Read, at: tuple[str, ...]) -> None:
        self.planning, self.frame, self.read, self.own_place = planning, frame, read, at
        # Where the condition stands that is being written.
        self.at = at

    def of(self, type_: Any, given: dict[str, Any]) -> list[Clause]:
        assert isinstance(type_, GraphQLInputObjectType)  # noqa: S101 -- a filter is an input type
        return [self._clause(type_.fields[name], name, value) for name, value in given.items() if value is not None]

    def _clause(self, definition: GraphQLInputField, name: str, value: Any) -> Clause:
        self.at_field(name)
        condition = _declared(definition)
        return condition, self._condition(condition, definition, name, value)

    def at_field(self, name: str) -> _Filter:
        self.at = (*self.own_place, name)
        return self

    def _condition(self, condition: Condition, definition: GraphQLInputField, name: str, value: Any) -> str:
        def read(bound: Bound) -> Any:
            return self.read(bound)[name]

        match condition:
            case AnyOf(spelled=spelled) if spelled is not None:
                names = ", ".join(literal(spelled(stated(member))) for member in value)
                return f"{self._ref(condition.column)} IN ({names})" if names else "1 = 0"
            case Equals() | AnyOf() if isinstance(get_named_type(definition.type), GraphQLEnumType):
                return self._stated(condition.column, value if isinstance(value, list) else [value])
            case Equals():
                same = f"{self._ref(condition.column)} = {self._one(condition.column, condition.prefix, read)}"
                return f"({same} AND ({self._own(condition.when)}))" if condition.when else same
            case AnyOf():
                return self._any_of(condition, read)
            case Between():
                if not self.planning.allowed(condition.roles):
                    return "1 = 0"
                return self._of_others(self._between(condition, value, read), condition.roles)
            case Under():
                return self._under(condition, read)
            case Contains():
                return self._contains(condition, read)
            case Called():
                return self._called(condition, read)
            case When() if not self.planning.allowed(condition.roles):
                return "1 = 0" if value else "1 = 1"
            case When():
                sql = f"({self._own(condition.true if value else condition.false)})"
                return self._of_others(sql, condition.roles, hidden=not value)
            case Matches():
                return self._matches(condition, read)
            case Held():
                kept = self.planning.dialect.data(self._ref("data"), condition.path, "text")
                return self._among(f"coalesce({kept}, '{condition.default}')", value)
            case Linked():
                return self._linked(condition, read)
            case Recorded():
                return f"({' OR '.join(self._recorded(condition, name, value, read) for name in condition.tables)})"
            case Noted() if not self.planning.allowed(condition.roles):
                return "1 = 0"
            case Noted():
                return self._of_others(self._noted(condition, read), condition.roles)
            case Newest():
                return self._newest(condition) if value else f"NOT {self._newest(condition)}"
            case Through():
                return self._through(condition, get_named_type(definition.type), value, read)
        raise NotImplementedError(condition)

    def _of_others(self, sql: str, roles: frozenset[Role] | None, *, hidden: bool = False) -> str:
        """What a filter of the office says of the caller's own case is what it says to its person: true of it if `hidden`."""
        others = self.planning.others(self.frame, roles)
        if not others:
            return sql
        return f"({sql} OR NOT ({others}))" if hidden else f"({sql} AND ({others}))"

    def _ref(self, column: str) -> str:
        return self.frame.ref(column)

    def _own(self, sql: str) -> str:
        return self.planning.draft.own(self.frame.own(sql))

    def _kind(self, column: str) -> str:
        return self.frame.table.columns[column].kind

    def _stated(self, column: str, members: list[Any]) -> str:
        """One of an enum's values, which stand in the statement itself: a partial index serves no parameter."""
        return self._among(self._ref(column), members)

    def _among(self, sql: str, members: list[Any]) -> str:
        listed = ", ".join(literal(name) for name in sorted({stated(member) for member in members}))
        return f"{sql} IN ({listed})" if listed else "1 = 0"

    def _one(self, column: str, prefix: str | None, read: Read) -> str:
        own: Read = (lambda bound: key_of(read(bound), prefix)) if prefix else read
        return self._mark(own, self._kind(column))

    def _any_of(self, condition: AnyOf, read: Read) -> str:
        prefix = condition.prefix
        own: Read = (lambda bound: keys_of(read(bound), prefix)) if prefix else read
        mark = self._mark(own, self._kind(condition.column), many=True)
        return self.planning.dialect.any_of(self._ref(condition.column), mark)

    def _between(
        self, condition: Between | Recorded, value: dict[str, Any], read: Read, frame: Frame | None = None
    ) -> str:
        frame = frame or self.frame
        own, place = frame.ref(condition.column), frame.table.columns[condition.column]
        parts = [f"{own} IS NOT NULL"]
        if place.nullable and place.kind == "date":
            own = dated(own)  # as the order by it has it: one index serves both
        for end, sign in (("from", ">="), ("to", "<=")):
            if value.get(end) is not None:
                mark = self._mark(_at(read, end), place.kind)
                parts.append(f"{own} {sign} {mark}")
        return "(" + " AND ".join(parts) + ")" if len(parts) > 1 else "1 = 1"

    def _place(self, condition: Under, read: Read) -> tuple[str, str]:
        """The path of the organization that is named, and where it is read."""
        planning = self.planning
        key = self._mark(lambda bound: key_of(read(bound), condition.prefix), "uuid")
        org = planning.frame(planning.catalogue.by_prefix[condition.prefix])
        return org.ref("path"), f"FROM {planning.table(org)} WHERE {org.ref('id')} = {key} AND {planning.scoped(org)}"

    def beginning(self, condition: Any, read: Read) -> str:
        """The path at which a range begins."""
        path, source = self._place(condition, read)
        return f"(SELECT {path} {source})"

    def _under(self, condition: Under, read: Read) -> str:
        planning = self.planning
        path, source = self._place(condition, read)
        own = planning.dialect.compared(self._ref(condition.column), "text")
        # '0' follows '/': the range holds the organization itself and everything below it.
        low, high = path, f"substr({path}, 1, length({path}) - 1) || '0'"
        seen = scope.bounds(self.frame.policy, planning.bound.context.scope)
        if seen is not None:
            # One range of what is asked for and what is seen: of two an index takes one, and not the narrower.
            low, high = (
                planning.dialect.later(low, self._own(f":{seen[0]}")),
                planning.dialect.sooner(high, self._own(f":{seen[1]}")),
            )
        return f"({own} >= (SELECT {low} {source}) AND {own} < (SELECT {high} {source}))"

    def _contains(self, condition: Contains, read: Read) -> str:
        marks = [
            self._text(lambda bound: _pattern(read(bound))),
            self._text(lambda bound: _pattern(_narrow(read(bound)))),
        ]
        return self._like([self._lowered(column) for column in condition.columns], marks)

    def found(self, condition: Any, read: Read) -> str:
        """The names that may contain what is sought, looked up by what they have in common with it."""
        marks = [self._mark(_grams(read, number), "text", many=True) for number in range(2)]
        return f"{self._ref('id')} IN ({self.planning.dialect.found(self.frame.table.name, marks)})"

    def _called(self, condition: Called, read: Read) -> str:
        marks = [
            self._text(lambda bound: _pattern(_typed(read(bound))[0])),
            self._text(lambda bound: _pattern(_typed(read(bound))[1])),
        ]
        name = f"replace(replace({self._lowered(condition.column)}, ' ', ''), '·', '')"
        return self._like([name, *map(self._lowered, condition.keys)], marks)

    def _text(self, read: Read) -> str:
        return self._mark(read, "text")

    def _mark(self, read: Read, kind: str = "", *, many: bool = False) -> str:
        return self.planning.draft.mark(read, kind, many=many, at=self.at)

    def _lowered(self, column: str) -> str:
        return f"lower({self.planning.dialect.compared(self._ref(column), 'text')})"

    def _like(self, texts: list[str], marks: list[str]) -> str:
        """Whether one of the texts has one of the patterns: as it was typed, or in half width."""
        return "(" + " OR ".join(f"{text} LIKE {mark} ESCAPE '!'" for text in texts for mark in marks) + ")"

    def _matches(self, condition: Matches, read: Read) -> str:
        convert = condition.convert
        own: Read = (lambda bound: convert(read(bound), bound.context.scope.role)) if convert else read
        mark = self._mark(own, condition.kind)
        return f"({self._own(condition.sql.replace(':value', mark))})"

    def _linked(self, condition: Linked, read: Read) -> str:
        planning = self.planning
        frame = planning.framed(planning.catalogue.tables[condition.table])
        key = self._mark(lambda bound: key_of(read(bound), condition.prefix), "uuid")
        parts = [
            f"{frame.ref(condition.via)} = {self._ref('id')}",
            f"{frame.ref(condition.column)} = {key}",
            planning.draft.own(frame.own(condition.where)),
            planning.scoped(frame),
        ]
        return f"EXISTS (SELECT 1 FROM {planning.table(frame)} WHERE {' AND '.join(parts)})"

    def _recorded(self, condition: Recorded, name: str, value: dict[str, Any], read: Read) -> str:
        planning = self.planning
        frame = planning.framed(planning.catalogue.tables[name])
        parts = [
            self._between(condition, value, read, frame),
            planning.draft.own(frame.own(condition.where)),
            planning.scoped(frame),
        ]
        # Few rows are such: they are looked for once, and not for each row that is asked about.
        found = f"SELECT {frame.ref(condition.via)} FROM {planning.table(frame)} WHERE {' AND '.join(parts)}"
        return f"{self._ref('id')} IN ({found})"

    def _noted(self, condition: Noted, read: Read) -> str:
        mark, each = self._text(read), self.planning.draft.alias()
        said = connections.text_of(f"{each}.value", condition.name)
        found = (connections.members(self._ref("data"), *path) for path in condition.paths)
        lists = (f"EXISTS (SELECT 1 FROM {members} AS {each} WHERE {said} = {mark})" for members in found)
        return f"({' OR '.join(lists)})"

    def _newest(self, condition: Newest) -> str:
        planning = self.planning
        table = planning.catalogue.tables[condition.table]
        asked, later = planning.framed(table), planning.framed(table)
        after = [
            f"{later.ref(condition.via)} = {asked.ref(condition.via)}",
            f"({planning.draft.own(later.own(condition.later.replace('{o}', asked.alias)))})",
            planning.scoped(later),
        ]
        parts = [
            f"{asked.ref(condition.at)} = {self._ref('id')}",
            planning.draft.own(asked.own(condition.where)),
            planning.scoped(asked),
            f"NOT EXISTS (SELECT 1 FROM {planning.table(later)} WHERE {' AND '.join(after)})",
        ]
        return f"EXISTS (SELECT 1 FROM {planning.table(asked)} WHERE {' AND '.join(parts)})"

    def _through(self, condition: Through, type_: Any, value: dict[str, Any], read: Read) -> str:
        planning = self.planning
        frame = planning.framed(planning.catalogue.tables[condition.table])
        parts = [f"{frame.ref('id')} = {self._ref(condition.column)}", planning.scoped(frame)]
        parts += [sql for _, sql in _Filter(planning, frame, read, self.at).of(type_, value)]
        return f"EXISTS (SELECT 1 FROM {planning.table(frame)} WHERE {' AND '.join(parts)})"


def _at(read: Read, name: str) -> Read:
    return lambda bound: read(bound)[name]


_LONGEST = 200


def _narrow(text: str) -> str:
    """Letters and digits as they are mostly kept, whatever width the keyboard was set to."""
    return unicodedata.normalize("NFKC", text)


def _typed(text: str) -> tuple[str, str]:
    """A name that is sought as it was typed, and as names are looked for."""
    name = named(text)
    return _letters(name), sought(name)


def _grams(read: Read, number: int) -> Read:
    """The grams of one of both; where it is the same as the other, nobody has what is asked for a second time."""

    def grams(bound: Bound) -> list[str]:
        both = [_lowered(text) for text in _typed(read(bound))]
        return derived.NOBODY if both.index(both[number]) < number else derived.grams(both[number])

    return grams


def _letters(name: str) -> str:
    """A name without what one types and another leaves out."""
    return name.replace(" ", "").replace("·", "")


def _pattern(text: str) -> str:
    """Contains the text: wildcards escaped, ASCII letters lowered as both databases lower them under C.

    BAD_INPUT for more text than a name or a number has: a pattern has an end in the databases too.
    """
    if len(text) > _LONGEST:
        raise bad_input(f"筛选文字最多{_LONGEST}字", f"A filter's text has {_LONGEST} characters at most.")
    escaped = _lowered(text).replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return f"%{escaped}%"


def _lowered(text: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in text)
