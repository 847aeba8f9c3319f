"""What the inputs of many acts share."""

from collections.abc import Sequence
from dataclasses import MISSING
from datetime import date
from typing import Any, ClassVar, NamedTuple, Self

import strawberry
from strawberry import ID, UNSET

from domain.steps.papers import Attachment, Filed
from domain.steps.step import Step
from domain.text import blank
from graph.conversion import repeated
from graph.inputs.changing import completed, known
from graph.inputs.flaws import flaw


def f(description: str, default: Any = MISSING) -> Any:
    """A field of an input, with its description. Without a default it must be given."""
    if default is MISSING:
        return strawberry.field(description=description)
    if isinstance(default, list):
        return strawberry.field(description=description, default_factory=lambda: list(default))
    return strawberry.field(description=description, default=default)


class Known(NamedTuple):
    """A file that may be attached, and what it is called."""

    file: Filed
    name: str


@repeated
@strawberry.input(
    description="附件 · A paper behind a record: a file that was uploaded (`fileId`), or of old paper where it is kept (`reference`)."
)
class AttachmentInput:
    # What is known of the file, once it was looked up (`graph.resolvers.files`): nobody can give it.
    known: ClassVar[Known | None] = None
    # It hangs elsewhere, and not here.
    elsewhere: ClassVar[bool] = False
    name: str = f("名称 · Name of the paper; the file's own if empty.", "")
    reference: str = f("编号 · Where old paper is kept, such as a file number. Said to be so: it is no file.", "")
    file_id: ID | None = f("文件 · What was uploaded (`POST /files`), by whoever attaches it.", None)


def papers_of(given: list[AttachmentInput] | None, *path: str) -> tuple[Attachment, ...]:
    """The papers behind a record, each of which has a name, its own or its file's. `path`: where the record stands."""
    return tuple(_paper(a, *path, "attachments", str(i)) for i, a in enumerate(given or []))


def _paper(given: AttachmentInput, *path: str) -> Attachment:
    known = given.known
    if given.elsewhere:
        zh, en = "此文件已用于其他事项，请重新上传", "This file hangs at something else; upload it again."
        flaw((*path, "file_id"), zh, en)
    if known is None and given.file_id is not None:
        flaw((*path, "file_id"), "没有这个文件", "There is no such file.")
        return Attachment(given.name, given.reference)
    name = given.name if known is None or not blank(given.name) else known.name
    if blank(name):
        flaw((*path, "name"), "须填写附件名称", "An attachment has a name.")
    return Attachment(name, given.reference, known.file) if known else Attachment(name, given.reference)


def given_again(kept: Sequence[Attachment]) -> list[AttachmentInput]:
    """What is on file, as if it were attached again as it is."""
    found = [AttachmentInput(name=a.name, reference=a.reference) for a in kept]
    for given, paper in zip(found, kept, strict=True):
        if isinstance(paper.file, Filed):
            given.file_id = ID(f"fil_{paper.file.id}")
            vars(given)["known"] = Known(paper.file, paper.name)
    return found


@repeated
@strawberry.input(description="确认说明 · The text with which a warning is taken note of.")
class AcknowledgementInput:
    rule: str = f("规则编号 · The rule's id, such as R-APP-3.")
    text: str = f("说明 · The explanation.")


CASE_VERSION = "版本 · The case's version as the caller saw it; CONFLICT if it has changed."


@strawberry.input(description="办理 · What every act carries.")
class AnyInput:
    validate_only: bool = f("仅校验 · A dry run: the same judging, and nothing is done.", False)


@strawberry.input(description="办理 · What every act carries that makes or changes something.")
class KeyedInput(AnyInput):
    idempotency_key: str | None = f(
        "幂等键 · The same key and input give the first answer again, for 48 hours; the act happens once.", None
    )


@strawberry.input(description="办理 · What every act carries that changes something.")
class VersionedInput(KeyedInput):
    version: int | None = f("版本 · As the caller saw it; CONFLICT if it has changed.", None)


@strawberry.input(description="操作 · What every act on a case carries.")
class ActInput(VersionedInput):
    candidate_id: ID = f("发展人员 · Whose case.")
    on: date | None = f(
        "业务日期 · The day on which it happened (Shanghai); today if absent, never in the future.", None
    )
    version: int | None = f(CASE_VERSION, None)


@strawberry.input(description="录入 · What every record carries.")
class RecordInput(ActInput):
    attachments: list[AttachmentInput] = f("附件 · The papers behind it.", [])

    def papers(self) -> tuple[Attachment, ...]:
        return papers_of(self.attachments)


@strawberry.input(
    description="更正 · What every correction carries: what is left out stays; null, or an empty list, empties what may be empty."
)
class UpdateInput(RecordInput):
    # What a field is called in the record, where `reason` is the correction's.
    kept_as: ClassVar[dict[str, str]] = {}
    id: ID = f("记录 · Which record.")
    reason: str = f("更正原因 · Needed once the record is locked; it is then voided and superseded.", "")
    attachments: list[AttachmentInput] | None = f(  # type: ignore[assignment]  # empty, null or left out
        "附件 · The papers behind it: all of them; none if null or empty, the same as before if left out.", UNSET
    )

    def completed(self, old: Step) -> Self:
        """The record as it is to be; `old` is how it stands. Its kind is what it was, where the input does not say which."""
        new = completed(self, lambda name: self.standing(name, old))
        if not hasattr(type(self), "kind"):
            vars(new)["kind"] = old.kind
        if new.attachments is UNSET:
            new.attachments = given_again(old.attachments)
        new.attachments = new.attachments or []
        return new

    def standing(self, name: str, old: Step) -> Any:
        """What a field holds now."""
        return known(getattr(old.shape, self.kept_as.get(name, name)))


@strawberry.input(description="删除 · Which record is taken off the file, while it is not locked.")
class DeleteRecordInput(ActInput):
    id: ID = f("记录 · Which record.")


def counts(given: object, *names: str) -> None:
    """Counts of people are not negative and not absurd."""
    for name in names:
        number = getattr(given, name)
        if number is not None and not 0 <= number <= 1_000_000:
            flaw((name,), "数值超出范围", "Out of range.")
