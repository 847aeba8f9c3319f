"""What the inputs of many acts share."""

from datetime import date
from typing import Any

import strawberry
from strawberry import ID

from domain.steps.papers import Attachment
from graph.conversion import repeated
from records.errors import BadInput


def f(description: str, default: Any = strawberry.UNSET) -> Any:
    """A field of an input, with its description. Without a default it must be given."""
    if default is strawberry.UNSET:
        return strawberry.field(description=description)
    if isinstance(default, list):
        return strawberry.field(description=description, default_factory=lambda: list(default))
    return strawberry.field(description=description, default=default)


@repeated
@strawberry.input(description="附件 · A named reference to a paper; files themselves come with a later release.")
class AttachmentInput:
    name: str = f("名称 · Name of the paper.")
    reference: str = f("编号 · Where it is kept, such as a file number.", "")


@repeated
@strawberry.input(description="确认说明 · The text with which a warning is taken note of.")
class AcknowledgementInput:
    rule: str = f("规则编号 · The rule's id, such as R-APP-3.")
    text: str = f("说明 · The explanation.")


@strawberry.input(description="操作 · What every act on a case carries.")
class ActInput:
    candidate_id: ID = f("发展人员 · Whose case.")
    on: date | None = f(
        "业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.", None
    )
    version: int | None = f("版本 · The case's version as the caller saw it; CONFLICT if it has changed.", None)
    idempotency_key: str | None = f("幂等键 · The same key and input give the same answer again.", None)


@strawberry.input(description="录入 · What every record carries.")
class RecordInput(ActInput):
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])

    def papers(self) -> tuple[Attachment, ...]:
        return tuple(Attachment(a.name, a.reference) for a in self.attachments)


@strawberry.input(description="更正 · What every correction carries: the record in its new form.")
class UpdateInput(RecordInput):
    id: ID = f("记录 · Which record.")
    reason: str = f("更正原因 · Needed once the record is locked; it is then voided and superseded.", "")


@strawberry.input(description="删除 · Which record is taken off the file, while it is not locked.")
class DeleteRecordInput(ActInput):
    id: ID = f("记录 · Which record.")


def counts(given: object, *names: str) -> None:
    """Counts of people are not negative and not absurd."""
    for name in names:
        number = getattr(given, name)
        if number is not None and not 0 <= number <= 1_000_000:
            raise BadInput((name,), "数值超出范围", "Out of range.")
