"""The timeline of a case: each act, and what it changed, field by field."""

from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, NamedTuple

import orjson
import strawberry

from domain.case.approvals import ApprovalKind
from domain.orgs.actors import Role
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.text import Text
from graph.inputs.prefixes import prefix_of
from graph.plan import Node, column, embedded, expression, fact, gone_by, noun, relation, value
from graph.plan.declarations.filters import any_of, asc, between, desc
from graph.plan.declarations.sources import found
from graph.schema.acts import APPROVAL_KIND, RECORD_KIND, STAGE, Act, done, done_is
from graph.schema.days import DateRange
from graph.schema.labels import label_of, spoken
from graph.schema.organization import Signatory
from graph.schema.record import Record

_RECORDS_SEEN = {Role.BRANCH_ADMIN, Role.COMMITTEE_ADMIN}


@strawberry.enum(description="变动对象 · Of what something changed.")
class ChangeSubject(Enum):
    CASE = strawberry.enum_value("CASE", description="档案 · Of the case: its stage, status, branch.")
    PERSON = strawberry.enum_value("PERSON", description="个人信息 · Of the person's own data.")
    RECORD = strawberry.enum_value("RECORD", description="记录 · Of a record.")
    ASSIGNMENT = strawberry.enum_value("ASSIGNMENT", description="联系人、介绍人 · Of who looks after the person.")
    APPROVAL = strawberry.enum_value("APPROVAL", description="上报件 · Of a submission.")
    TRANSFER = strawberry.enum_value("TRANSFER", description="接转 · Of a transfer.")
    ROSTER = strawberry.enum_value("ROSTER", description="名册 · Of the branch's roster.")


class Changed(NamedTuple):
    """One field that an act changed."""

    subject: ChangeSubject
    record: str | None
    field: str
    label: Text
    before: str | None
    after: str | None


_PARTS = {
    "person": ChangeSubject.PERSON,
    "steps": ChangeSubject.RECORD,
    "assignments": ChangeSubject.ASSIGNMENT,
    "approvals": ChangeSubject.APPROVAL,
    "transfers": ChangeSubject.TRANSFER,
    "roster": ChangeSubject.ROSTER,
}
# What counts and names, and says nothing.
_SILENT = frozenset({"id", "version", "candidate_id", "superseded_by"})


def changed(pair: Any, _: date) -> list[Changed]:
    """What the journal keeps of an act, before and after, as the fields that differ; nothing for who sees neither."""
    was, became = (half or {} for half in pair or (None, None))
    return [one for name in dict.fromkeys([*was, *became]) for one in _part(name, was.get(name), became.get(name))]


def _part(name: str, was: Any, became: Any) -> Iterator[Changed]:
    subject = _PARTS.get(name, ChangeSubject.CASE)
    if subject is ChangeSubject.CASE:
        yield from _fields(subject, None, {name: was}, {name: became})
    elif subject is ChangeSubject.PERSON:
        yield from _fields(subject, None, was or {}, became or {})
    else:
        was, became = was or {}, became or {}
        for key in dict.fromkeys([*was, *became]):
            new = became.get(key) or {}
            old = was.get(key) or _corrected(key, was, became)
            yield from _fields(subject, _record(subject, key, new or old), old, new)


# Who entered the correction, when, and how late, is the act's own.
_ENTERED = ("recorded_at", "recorded_by", "late_entry")


def _corrected(key: str, was: dict[str, Any], became: dict[str, Any]) -> dict[str, Any]:
    """What stood in the record that this one takes the place of: a correction tells what it put right, not all anew."""
    by = became.get(key) or {}
    former = next((one for one, row in became.items() if row and row.get("superseded_by") == key), None)
    return {**(was.get(former) or {}), **{name: by.get(name) for name in _ENTERED}} if former else {}


def _record(subject: ChangeSubject, key: str, row: dict[str, Any]) -> str | None:
    return f"{prefix_of(Kind(row['kind']))}_{key}" if subject is ChangeSubject.RECORD and "kind" in row else None


def _fields(
    subject: ChangeSubject, record: str | None, was: dict[str, Any], became: dict[str, Any]
) -> Iterator[Changed]:
    old, new = dict(_leaves(was)), dict(_leaves(became))
    for name in dict.fromkeys([*old, *new]):
        before, after = _told(old.get(name)), _told(new.get(name))
        if before != after and name not in _SILENT:
            yield Changed(subject, record, _camel(name), _called(subject, record, name), before, after)


def _leaves(row: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The values of a record, those of its shape beside its own."""
    for name, kept in row.items():
        if isinstance(kept, dict):
            yield from _leaves(kept)
        else:
            yield name, kept


def _told(kept: Any) -> str | None:
    if kept is None or kept == [] or kept == "":
        return None
    return kept if isinstance(kept, str) else orjson.dumps(kept).decode()


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


# What the journal keeps and no type shows, or under another name.
_UNSHOWN = {
    "id_number_changed": Text("证件号码已变更", "The ID number was changed"),
    "reason": Text("原因", "Reason"),
    "consent": Text("上级同意", "The superior's consent"),
    "sealed": Text("内容保密", "The contents are sealed"),
    "digest": Text("保密内容校验码", "Check code of the sealed contents"),
    "passport_code": Text("转接凭证校验码", "Check code of the transfer passport"),
    "reviewed_by": Text("审批人", "By whom it was reviewed"),
    "due": Text("应到会有表决权", "Voters due"),
    "present": Text("实到会", "Voters present"),
    "meeting_started_at": Text("会议开始时间", "When the meeting began"),
    "source_path": Text("转出支部所属", "Where the sending branch stands"),
    "target_path": Text("转入支部所属", "Where the receiving branch stands"),
    "was": Text("转出前档案状态", "Status of the case before"),
    "by": Text("答复人", "By whom it was answered"),
    "erased": Text("内容已依规清除", "Emptied by decision"),
    "asked": Text("提出清除", "Erasure asked for"),
    "records": Text("清除记录数", "Records emptied"),
    "files": Text("清除文件数", "Files gone"),
    "other_committee": Text("审批党委变更", "Under another committee than before"),
    "number": Text("申请所用证件号码", "ID number it was asked for with, masked"),
}


def _called(subject: ChangeSubject, record: str | None, name: str) -> Text:
    """What a field is called: by the type that shows it; else by any that has one of this name, so that old rows are told."""
    own = _labels().get(record.partition("_")[0] if record else subject.name, {})
    for known in (own, _UNSHOWN, *_labels().values()):
        label = known.get(name) or known.get(name.removesuffix("_id"))
        if label is not None:
            return label
    return Text(name, name)


@lru_cache(maxsize=1)
def _labels() -> dict[str, dict[str, Text]]:
    """The fields' descriptions, by the part of the case they are of; of records by the prefix of their kind."""
    types: dict[str, Any] = {type_.__noun__.prefix: type_ for type_ in _records(Record) if hasattr(type_, "__noun__")}
    types |= {subject.name: found(f"graph.schema.{place}") for subject, place in _SHOWN.items()}
    return {
        of: {f.python_name: _label(f.description or f.python_name) for f in type_.__strawberry_definition__.fields}
        for of, type_ in types.items()
    }


_SHOWN = {
    ChangeSubject.CASE: "candidate:Candidate",
    ChangeSubject.PERSON: "candidate:Candidate",
    ChangeSubject.RECORD: "record:Record",
    ChangeSubject.ASSIGNMENT: "candidate:Assignment",
    ChangeSubject.APPROVAL: "approval:Approval",
    ChangeSubject.TRANSFER: "transfer:Transfer",
    ChangeSubject.ROSTER: "organization:PartyMember",
}


def _records(type_: Any) -> Iterator[Any]:
    for kind in type_.__subclasses__():
        yield kind
        yield from _records(kind)


def _label(description: str) -> Text:
    return Text(label_of(spoken(description, "zh")), label_of(spoken(description, "en")))


@strawberry.type(description="变动 · One field that an act changed, as it was and as it is.")
class TimelineChange:
    subject: ChangeSubject = value("变动对象 · Of what.")
    record: Record | None = value("记录 · Of which record, where the caller sees it.")
    field: str = value("字段 · Which field, by its name in the API.")
    label: str = value("名称 · What it is called, in the caller's language.")
    before: str | None = value("之前 · What it was; null where there was nothing.")
    after: str | None = value("之后 · What it became; null where nothing is left.")


_CHANGES = gone_by("0.3", since="2026-11-29", instead="`changes`")


@strawberry.input(description="经过筛选 · Which entries of the timeline.")
class TimelineFilter:
    on: DateRange | None = between("业务日期 · Between these days.", "on")
    act: list[str] | None = any_of("操作 · One of these acts, by mutation name.", "act")
    action: list[Act] | None = done_is()


@strawberry.enum(description="排序 · The order of the list.")
class TimelineOrder(Enum):
    NEWEST = desc("最近在前 · Newest first.", "on")
    OLDEST = asc("最早在前 · Oldest first.", "on")


# Who read what is in the trail, for those who audit: it changed nothing of the case.
@noun(table="journal", prefix="jnl", where="{t}.act <> 'readSensitive'")
@strawberry.type(description="全程纪实 · One act on the case: who did what, when, and on which business date.")
class TimelineEntry(Node):
    act: str = fact("操作 · The act, by mutation name.", column("act"))
    action: Any = done()
    on: date = fact("业务日期 · The day on which it happened.", column("on"))
    at: datetime = fact("录入时间 · When it was entered.", column("at"))
    by: Signatory | None = fact("操作人 · By whom.", relation("account_id", "account"))
    kind: str = fact("记录类型 · The kind of record, or of submission, it made or changed.", column("kind"))
    record_kind: Kind | None = fact("记录类型 · The kind of record it made or changed.", RECORD_KIND)
    approval_kind: ApprovalKind | None = fact("上报类型 · The kind of submission it made or decided.", APPROVAL_KIND)
    late_entry: bool = fact("补录 · Entered more than seven days later.", column("late_entry"))
    stage: str = fact("阶段 · The stage afterwards.", column("stage"))
    stage_after: Stage | None = fact("阶段 · The stage afterwards.", STAGE)
    changes: list[TimelineChange] = fact(
        "变动 · What it changed, field by field; for the branch and its superiors, sealed contents never.",
        embedded("before", beside="after", roles=_RECORDS_SEEN, reads=changed),
    )
    before: str | None = fact(
        "之前 · What it was, as JSON text; branch and superiors only, sealed contents never.",
        expression("CAST({t}.before AS text)", "text", nullable=True, roles=_RECORDS_SEEN),
        deprecated=_CHANGES,
    )
    after: str | None = fact(
        "之后 · What it became, as JSON text; for the same.",
        expression("CAST({t}.after AS text)", "text", nullable=True, roles=_RECORDS_SEEN),
        deprecated=_CHANGES,
    )
