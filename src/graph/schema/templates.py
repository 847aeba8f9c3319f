"""The templates by which prints are edited, and the fields that they may name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import strawberry

from graph.context import Info
from graph.plan import value
from graph.resolvers import printing
from graph.resolvers.printing import Standing
from graph.schema.printed import fields_of
from papers.fields import Field, Form, named


@strawberry.type(description="打印模板变更 · A template that was laid down once, or taken back.")
class TemplateLaidDown:
    version: int = value("版本 · Its number, from 1.")
    file: strawberry.ID | None = value(
        "文件 · The file as it was handed in: `GET /files/ID`; null where the template was taken back.",
        lambda laid: laid.file and f"fil_{laid.file}",
    )
    name: str = value("文件名 · What the file is called; empty where it was taken back.")
    note: str = value("说明 · What was said of it.")
    holds_from: date = value("起用日 · From which day it holds.")
    recorded_at: datetime = value("记录时间 · When it was laid down.")


@strawberry.type(description="模板字段 · What a template may name, between two braces: {{姓名}}.")
class TemplateField:
    name: str = value("字段 · By its Chinese name.", "zh")
    english: str = value("英文字段 · By its English name, which says the same.", "en")
    repeated: bool = value("多项 · Whether it is gone through: {{循环 培训}} … {{循环完}}.")
    within: str | None = value("所属循环 · In which loop it stands; null for none.")


@strawberry.type(description="打印模板 · By what prints of a kind are edited at the caller's organization.")
class PrintTemplate:
    kind: str = value("种类 · Which print, as in its address.", lambda one: one.print.file)
    title: str = value("名称 · What the print is called.", lambda one: one.print.title.zh)
    held: TemplateLaidDown | None = value("现用模板 · What holds today; null for the product's own.")
    organization: str = value("所属组织 · Whose that is; empty for the product's own.")
    own: bool = value("本级模板 · Whether it is the own organization's.")
    version: int = value("版本 · For optimistic writes; 0 while the organization laid none down.")
    history: list[TemplateLaidDown] = value("历次模板 · What the organization laid down, the earliest first.")
    fields: list[TemplateField] = value(
        "可用字段 · What a template of it may name.", lambda one: list(_told(fields_of(one.print), None))
    )


@dataclass(frozen=True)
class _Told:
    zh: str
    en: str
    repeated: bool
    within: str | None


def _told(fields: Sequence[Field], within: str | None) -> Iterator[_Told]:
    for one in named(fields):
        if one.field.form is Form.GROUP:
            continue
        repeated = one.field.form is Form.LIST
        yield _Told(one.zh, one.en, repeated, within)
        if repeated:
            yield from _told(one.field.fields, one.zh if within is None else f"{within}.{one.zh}")


async def print_templates(info: Info) -> list[PrintTemplate]:
    found: list[Standing] = await printing.listed(info.context)
    return found  # type: ignore[return-value]  # plain values; the plan reads them
