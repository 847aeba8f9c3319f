"""What every enum's values are called, as data: a screen needs no table of its own."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import Annotated

import strawberry
from graphql import GraphQLEnumType, GraphQLSchema, is_introspection_type

from graph.context import Info
from graph.plan import value as shown


@strawberry.enum(description="语言 · In which language.")
class Language(Enum):
    ZH = strawberry.enum_value("zh", description="中文 · Chinese.")
    EN = strawberry.enum_value("en", description="英文 · English.")


@strawberry.type(description="取值名称 · What a value of an enum is called.")
class ValueLabel:
    value: str = shown("取值 · The value.")
    label: str = shown("名称 · What it is called.")
    description: str = shown("说明 · What it means.")


@strawberry.type(description="枚举名称 · An enum and its values, as people read them.")
class EnumLabels:
    enum: str = shown("枚举 · Its name in the schema.")
    description: str = shown("说明 · What it is for.")
    values: list[ValueLabel] = shown("取值 · Its values in their order.")


def labels(
    info: Info,
    language: Annotated[
        Language | None, strawberry.argument(description="语言 · In which; that of the request unless said.")
    ] = None,
    of: Annotated[
        list[str] | None, strawberry.argument(description="枚举 · Of these enums; of all unless said.")
    ] = None,
) -> list[EnumLabels]:
    spoken = language.value if language is not None else info.context.language
    known = _labels(info.schema._schema, spoken)
    return [found for found in known if of is None or found.enum in of]


@lru_cache(maxsize=4)
def _labels(schema: GraphQLSchema, language: str) -> tuple[EnumLabels, ...]:
    return tuple(_enums(schema, language))


def _enums(schema: GraphQLSchema, language: str) -> Iterator[EnumLabels]:
    for name, enum in sorted(schema.type_map.items()):
        if isinstance(enum, GraphQLEnumType) and not is_introspection_type(enum):
            values = [
                ValueLabel(value=key, label=label_of(told), description=told)
                for key, member in enum.values.items()
                if (told := spoken(member.description or key, language))
            ]
            yield EnumLabels(enum=name, description=spoken(enum.description or name, language), values=values)


def spoken(description: str, language: str) -> str:
    """The half of a description that is in a language: 中文 · English."""
    zh, _, en = description.partition(" · ")
    return en if language == "en" and en else zh


def label_of(told: str) -> str:
    """What something is called: its description up to what explains it."""
    return re.split("[;；]", told, maxsplit=1)[0].removesuffix(".")
