"""docs/templates.md: what a template of each print may name, as the print's own question and the schema have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.schema.printed import fields_of
from papers.catalogue import Print
from papers.fields import EVERYWHERE, Field, Form, named

_HEAD = """# 模板字段 · The fields of templates

<!-- Written by `jishi templates --write`. Do not edit: the fields follow from `src/papers/questions` and the schema. -->

党委自己的打印模板(.docx)可以写这些字段，中文、英文均可。怎样写、怎样上传见[打印](api/prints.md)。多项的写在循环里：`{{循环 培训}}` … `{{循环完}}`。

What a committee's own template (.docx) of a print may name, in Chinese or English. How one is written and laid down: [prints](api/prints.md). What is a list
stands in a loop: `{{for trainings}}` … `{{endfor}}`.
"""


def templates_page() -> str:
    parts = [_HEAD, _table("每种打印件都有的 · In every print", EVERYWHERE)]
    parts += [
        _table(f"{kind.title.zh} · {kind.title.en}", fields_of(kind)[len(EVERYWHERE) :])
        for kind in Print
        if kind.editable
    ]
    return "\n".join(parts)


def _table(title: str, fields: Sequence[Field]) -> str:
    rows = "".join(f"| {zh} | {en} |\n" for zh, en in _rows(fields, ""))
    return f"## {title}\n\n| 中文 | English |\n|---|---|\n{rows}"


def _rows(fields: Sequence[Field], within: str) -> Iterator[tuple[str, str]]:
    for one in named(fields):
        if one.field.form is Form.LIST:
            yield f"{within}`{{{{循环 {one.zh}}}}}`", f"{within}`{{{{for {one.en}}}}}`"
            yield from _rows(one.field.fields, f"{within}　")
        elif one.field.form is not Form.GROUP:
            yield f"{within}`{{{{{one.zh}}}}}`", f"{within}`{{{{{one.en}}}}}`"
