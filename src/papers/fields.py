"""What a template may name: the fields of a print, in Chinese or English, and what they say of what its question answered."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from msgspec import Struct

from domain.calendar import SHANGHAI


class Form(StrEnum):
    """How a value becomes words."""

    TEXT = "TEXT"
    DAY = "DAY"
    MOMENT = "MOMENT"
    FLAG = "FLAG"
    WORD = "WORD"
    # Of one thing, whose fields are named behind a point; of many, which are gone through.
    GROUP = "GROUP"
    LIST = "LIST"
    # What a print composes: paragraphs and tables, or a picture.
    BODY = "BODY"
    CODE = "CODE"


class Field(Struct, frozen=True):
    """One of them: `name` as the schema has it, `zh` as its documentation does."""

    name: str
    zh: str
    form: Form = Form.TEXT
    fields: tuple[Field, ...] = ()
    enum: str = ""


# What every print composes by itself: the words of its page, so that a letter of a committee's own says the same as ours.
NUMBER, DATE, BODY = "documentNumber", "documentDate", "documentText"
EVERYWHERE = (
    Field(NUMBER, "文件编号"),
    Field(DATE, "文件日期"),
    Field("documentIssuer", "发文单位"),
    Field("documentTitle", "文件标题"),
    Field("documentRecipient", "主送单位"),
    Field(BODY, "文件正文", Form.BODY),
    Field("documentSignature", "文件落款"),
    Field("verificationAddress", "核验网址"),
    Field("verificationCode", "核验二维码", Form.CODE),
)


class Finding(Struct, frozen=True):
    """What is wrong with a template, or worth a look, and where it stands in it."""

    zh: str
    en: str
    wrong: bool = True


class Named(Struct, frozen=True):
    """A field as it is named where one stands: by which path, in both languages."""

    path: tuple[str, ...]
    zh: str
    en: str
    field: Field


def spelt(name: str) -> str:
    """A name without what people type differently: spaces, full width, capitals."""
    return "".join(unicodedata.normalize("NFKC", name).split()).replace("。", ".").casefold()


def named(fields: Sequence[Field]) -> Iterator[Named]:
    """All that may be named from here: through groups, but not into lists, whose fields are named within."""
    for field in fields:
        yield Named((field.name,), field.zh, field.name, field)
        if field.form is Form.GROUP:
            for inner in named(field.fields):
                yield Named(
                    (field.name, *inner.path), f"{field.zh}.{inner.zh}", f"{field.name}.{inner.en}", inner.field
                )


def values(fields: Sequence[Field], found: Mapping[str, Any], words: Mapping[str, str]) -> dict[str, Any]:
    """What the fields say, all of it words already: what fills a template decides nothing."""
    return {field.name: _value(field, found.get(field.name), words) for field in fields}


def words_of(found: Mapping[str, Any]) -> dict[str, str]:
    """What values are called, as the question brought it along."""
    return {
        f"{one['enum']}.{value['value']}": value["label"] for one in found.get("words", ()) for value in one["values"]
    }


def _value(field: Field, value: Any, words: Mapping[str, str]) -> Any:
    if field.form is Form.LIST:
        rows = value["nodes"] if isinstance(value, dict) else value or ()
        return [values(field.fields, row, words) for row in rows]
    if field.form is Form.GROUP:
        return values(field.fields, value, words) if value else None
    if isinstance(value, list):
        return "、".join(_word(field, one, words) for one in value)
    return _word(field, value, words)


def _word(field: Field, value: Any, words: Mapping[str, str]) -> str:
    if value is None:
        return ""
    match field.form:
        case Form.DAY:
            return day(value)
        case Form.MOMENT:
            at = datetime.fromisoformat(value).astimezone(SHANGHAI)
            return f"{day(at.date().isoformat())}{at:%H:%M}"
        case Form.FLAG:
            return "是" if value else "否"
        case Form.WORD:
            return words.get(f"{field.enum}.{value}", str(value))
    return str(value)


def day(value: str) -> str:
    year, month, number = map(int, value.split("-"))
    return f"{year}年{month}月{number}日"


def sample(fields: Sequence[Field]) -> dict[str, Any]:
    """Something to fill a template with that is nobody's: each field says what it is called."""
    return {field.name: _sample(field) for field in fields}


def _sample(field: Field) -> Any:
    match field.form:
        case Form.LIST:
            return [sample(field.fields)] * 2
        case Form.GROUP:
            return sample(field.fields)
        case Form.DAY:
            return "2026年7月1日"
        case Form.MOMENT:
            return "2026年7月1日09:30"
        case Form.FLAG:
            return "是"
        case Form.BODY:
            return [
                {"lines": ["〔文件正文〕"]},
                {"rows": [[{"lines": ["〔表格〕"], "span": 1}] * 2] * 2},
                {"lines": ["此复。"]},
            ]
        case Form.CODE:
            return ""
    return f"〔{field.zh}〕"
