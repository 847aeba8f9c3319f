"""The regulation for people: `docs/regulation.md` and `docs/process.md`, written from the page itself."""

from collections.abc import Iterable

from domain.case.approvals import SUBJECTS
from domain.regulation import (
    ASSIGNING,
    EDITING,
    GUARDS,
    MOVING,
    OPENING,
    RECORDING,
    RESTORING,
    TASKS,
    TRANSFERRING,
    TRANSITIONS,
)
from domain.rules import Guard, Once, Severity
from domain.stages import Stage
from domain.steps.catalogue import CATALOGUE

_WORDS = {
    Severity.HARD: "禁止 HARD",
    Severity.ERROR: "错误 ERROR",
    Severity.WARNING: "提醒 WARNING",
    Severity.TASK: "待办 TASK",
}
_NOTE = "<!-- Written by `jishi regulation --write` and `jishi picture --write`. Do not edit: change `src/domain/regulation.py`. -->"
_INTRODUCTION = """Each row is a guard of `src/domain/regulation.py`. HARD refuses the act; ERROR stops a submission; WARNING
wants an explanation in writing; TASK only reminds. A dash: the edition has no such rule. A fact that must hold is judged
at each gate as it stands on its day (当日); a window as of the submission, also when it is decided later (按上报日); what
was judged when a record was made is judged again as of the record's day by the edition of that day (按记录日)."""


def regulation_page() -> str:
    """Every guard with its articles, its severity in both editions, and where it is judged."""
    lines = [
        "# 规定 · The regulation as code",
        "",
        _NOTE,
        "",
        _INTRODUCTION,
        "",
        "| 规则 | 2014 | 2026 | 要求 · What it asks | MANUAL_2024 | NATIONAL_2026 | 何处判断 · Where |",
        "|---|---|---|---|---|---|---|",
    ]
    lines += [_row(guard) for guard in GUARDS]
    return "\n".join([*lines, ""])


def _row(g: Guard) -> str:
    cells = (
        g.id,
        g.article_2014 if g.manual else "—",
        g.article_2026 if g.national else "—",
        f"{g.message.zh}<br>{g.message.en}",
        _weight(g.manual),
        _weight(g.national),
    )
    return "| " + " | ".join((*cells, "<br>".join(_places(g)))) + " |"


def _weight(severity: Severity | None) -> str:
    return _WORDS[severity] if severity else "—"


def _places(g: Guard) -> Iterable[str]:
    if g in OPENING or g in RESTORING:
        yield "立档、编辑、恢复"
    if g in EDITING:
        yield "编辑出生日期、证件号码(提示)"
    for transition in TRANSITIONS:
        if g in transition.guards:
            yield f"上报 {transition.name}" + ("、审批(当日)" if g.until else "、审批(按上报日)")
        elif transition.kind and g in RECORDING.get(SUBJECTS[transition.kind], ()) and g.once is not Once.AS_TODAY:
            yield f"上报、审批 {transition.name}(按记录日)"
        if g in transition.deciding:
            yield f"审批 {transition.name}"
    for kind, guards in RECORDING.items():
        if g in guards:
            yield f"录入 {CATALOGUE[kind].label.zh}"
    for role, guards in ASSIGNING.items():
        if g in guards:
            yield f"指定 {role}"
    for act, guards in TRANSFERRING.items():
        if g in guards:
            yield f"接转 {act}"
    if g in MOVING:
        yield "待办 接转"
    for stage, guards in TASKS.items():
        if g in guards:
            yield f"待办 {stage}"


def process_page() -> str:
    """The road as a picture, and what may be recorded in each stage."""
    lines = ["# 流程 · The process", "", _NOTE, "", "```mermaid", picture(), "```", ""]
    for stage in Stage:
        lines += [f"## {stage}", "", "| 记录 · Record | 手册 · Manual | 附件 · Evidence |", "|---|---|---|"]
        for kind, entry in CATALOGUE.items():
            if stage in entry.stages:
                evidence = "须 required" if entry.needs_evidence else ""
                lines.append(f"| {entry.label.zh} {entry.label.en} (`{kind}`) | {entry.manual} | {evidence} |")
        lines.append("")
    return "\n".join(lines)


def picture() -> str:
    """The whole process, as a Mermaid state diagram."""
    rows = [f"    {t.source} --> {t.target}: {t.label.zh} {t.label.en}" for t in TRANSITIONS]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {Stage.APPLICANT}", *rows, f"    {Stage.FULL_MEMBER} --> [*]"])
