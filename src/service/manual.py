"""`docs/manual.md`: each operation of the manual, from the operations themselves, the table of roles, the schema and the prints."""

from __future__ import annotations

from collections.abc import Iterable

from graphql import GraphQLInputObjectType, GraphQLSchema, get_named_type, is_required_input_field

from domain.case.approvals import SUBJECTS, ApprovalKind
from domain.orgs.actors import Role
from domain.regulation import BY_KIND, RECORDING
from domain.road.manual import OPERATIONS, Operation
from domain.roles import MAY
from domain.rules import Guard, Severity
from domain.stages import Stage
from domain.steps.catalogue import CATALOGUE, WHO
from domain.text import Text

_NOTE = "<!-- Written by `jishi manual --write`. Do not edit: change `src/domain/road/manual.py`, the schema or the regulation. -->"
_INTRODUCTION = """手册和细则的每一项操作：在哪里办、由谁办、填什么、按哪些规则判断、此后如何。各项规则的全文与两个版本中的轻重见[规则一览](regulation.md),
角色见[角色与操作](roles.md)，界面见[控制台](console.md)。

Each operation of the manual and of the regulation: where it is done, by whom, what is asked, which rules judge it, what follows. The rules in full, and how severe each
is in either edition: [the regulation as code](regulation.md); roles: [roles and acts](roles.md); screens: [the console](console.md). A star: has to be given."""
_ROLES = {
    Role.BRANCH_ADMIN: Text("党支部管理员", "branch administrator"),
    Role.GENERAL_BRANCH_ADMIN: Text("党总支管理员", "general branch administrator"),
    Role.COMMITTEE_ADMIN: Text("党委管理员", "committee administrator"),
    Role.ORG_DEPT: Text("组织部门", "organization department"),
    Role.AUDITOR: Text("审计员", "auditor"),
    Role.SYSTEM_ADMIN: Text("系统管理员", "system administrator"),
    Role.CANDIDATE: Text("本人", "the person"),
}
_PERSON, _READING = (
    Text("本人页面(手机)`/me`", "the person's own pages, `/me`"),
    Text("控制台 → 审阅", "console → reading room"),
)
_INBOX, _MEETING = Text("控制台 → 收件箱", "console → inbox"), Text("控制台 → 支部大会", "console → general meetings")
_FILED = Text(
    "备案即为入党积极分子；党委设置备案方式为审核的，由上级审批后为入党积极分子",
    "filed, the person is an activist at once; where the committee reviews filings (its settings), once it has approved",
)
_OPENING = Text("控制台 → 人员 → 新增", "console → people → open a case")
_FILE = Text("控制台 → 人员 → 个人档案", "console → people → the person's file")
# What every act takes, and nobody is asked for on a form.
_TECHNICAL = {"validateOnly", "idempotencyKey", "version", "clientMutationId"}
_HEAVY = {
    Severity.HARD: "禁止 HARD",
    Severity.ERROR: "错误 ERROR",
    Severity.WARNING: "提醒 WARNING",
    Severity.TASK: "待办 TASK",
}


def manual_page(schema: GraphQLSchema) -> str:
    """The whole page, by the stages of the road."""
    lines = ["# 逐项办理 · Operation by operation", "", _NOTE, "", _INTRODUCTION, ""]
    for stage in Stage:
        lines += [f"## {WHO[stage].zh} · {WHO[stage].en}", ""]
        for operation in OPERATIONS:
            if operation.stage is stage:
                lines += [*_operation(operation, schema), ""]
    return "\n".join(lines).rstrip() + "\n"


def _operation(o: Operation, schema: GraphQLSchema) -> Iterable[str]:
    yield f"### {o.manual} {o.label.zh} · {o.label.en}"
    yield ""
    place, roles = _place(o), [_ROLES[role] for role in Role if role in MAY[o.act]]
    yield f"- **在哪里 · Where**: {place.zh} · {place.en}; `{o.act}`"
    yield f"- **由谁 · By whom**: {'、'.join(r.zh for r in roles)} · {', '.join(r.en for r in roles)}"
    yield f"- **填什么 · What is asked**: {'; '.join(_asked(o, schema))}"
    if o.kind is not None and CATALOGUE[o.kind].needs_evidence:
        yield "- **附件 · Evidence**: 必须上传 · required"
    guards = _guards(o)
    if guards:
        yield "- **规则 · Rules**:"
        yield from (f"  - {g.id} {_weights(g)}: {g.message.zh} · {g.message.en}" for g in guards)
    yield from _after(o)


def _place(o: Operation) -> Text:
    if Role.CANDIDATE in MAY[o.act]:
        return _PERSON
    if o.reviews is not None:
        return _READING
    if o.awaits is not None:
        return _INBOX
    return {"recordVote": _MEETING, "createCandidate": _OPENING}.get(o.act, _FILE)


def _asked(o: Operation, schema: GraphQLSchema) -> Iterable[str]:
    """The fields of the act's input, in the order of the schema, by their own words."""
    mutation = schema.mutation_type
    given = get_named_type(mutation.fields[o.act].args["input"].type) if mutation else None
    fields = given.fields if isinstance(given, GraphQLInputObjectType) else {}
    for name, field in fields.items():
        if name not in _TECHNICAL and not field.deprecation_reason:
            star = "*" if is_required_input_field(field) else ""
            yield f"{(field.description or name).partition(' · ')[0].strip()}{star} `{name}`"


def _guards(o: Operation) -> Iterable[Guard]:
    """What is judged by the act itself: at the record, or at the submission and its decision."""
    if o.submits is not None:
        t = BY_KIND[o.submits]
        return dict.fromkeys((*t.guards, *RECORDING.get(SUBJECTS[o.submits], ())))
    if o.awaits is not None:
        return BY_KIND[o.awaits].deciding
    return RECORDING.get(o.kind, ()) if o.kind is not None else ()


def _weights(g: Guard) -> str:
    here = [_HEAVY[s] if s else "—" for s in (g.manual, g.national)]
    return here[0] if here[0] == here[1] else f"{here[0]} / {here[1]}"


def _after(o: Operation) -> Iterable[str]:
    if o.submits is not None:
        t = BY_KIND[o.submits]
        then = (
            ""
            if t.source is t.target
            else f"，批准后为{WHO[t.target].zh} · decided by the superior; once approved: {WHO[t.target].en}"
        )
        if o.submits is ApprovalKind.ACTIVIST_FILING:
            yield f"- **此后 · Then**: {_FILED.zh} · {_FILED.en}"
        else:
            yield f"- **此后 · Then**: 由上级审批{then or ' · decided by the superior'}"
