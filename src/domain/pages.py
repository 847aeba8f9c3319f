"""The regulation for people: `docs/regulation.md`, `docs/process.md` and `docs/roles.md`, written from the tables themselves."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from domain.case.approvals import SUBJECTS
from domain.case.transfers import WAY
from domain.orgs.actors import Role
from domain.regulation import (
    ASSIGNING,
    CULTIVATION_GIVER,
    EDITING,
    GUARDS,
    MOVING,
    NOTICE_OVER,
    OPENING,
    RECORDING,
    RESTORING,
    TASKS,
    TRANSFERRING,
    TRANSITIONS,
)
from domain.roles import MAY
from domain.rules import Guard, Once, Severity, Transition
from domain.stages import Stage
from domain.steps.catalogue import CATALOGUE
from domain.steps.kinds import Kind

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
was judged when a record was made is judged again as of the record's day by the edition of that day (按记录日). Where only one edition
has a row, or weighs it otherwise, and what it measures happened on a day, the edition of that day decides (按所涉之事当日的版本).
A correction is judged as the record it replaces; of a locked one what it breaks is told, and only sums that do not add up refuse it. After a
stage was adjusted by hand, what the skipped submissions would have asked is told at the next one, each as a WARNING. Periods of months and years
end on the same day of the month or, where it has none, on its last (民法典 Arts 202, 203), minimum periods too; ages count by birthdays."""


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
    """Where it is judged; a test finds every table of the page that is not asked here."""
    for place, guards in _ACTS.items():
        if g in guards:
            yield place
    for transition in TRANSITIONS:
        yield from _on_the_way(g, transition)
    for words, table in _TABLES.items():
        for key, found in table.items():
            if g in found:
                yield f"{words} {CATALOGUE[key].label.zh if isinstance(key, Kind) else key}"
    if g.of is not None:
        yield "均按所涉之事当日的版本"


# What is judged at an act, and what when a record, an office, a transfer or a stage is looked at.
_ACTS: dict[str, Sequence[Guard]] = {
    "立档、编辑": OPENING,
    "恢复": RESTORING,
    "待办 接转": MOVING,
}
_TABLES: dict[str, Mapping[Any, Sequence[Guard]]] = {
    "录入": RECORDING,
    "公示结束": {kind: (guard,) for kind, guard in NOTICE_OVER.items()},
    f"录入 {CATALOGUE[Kind.CULTIVATION].label.zh}": {stage: (guard,) for stage, guard in CULTIVATION_GIVER.items()},
    "编辑(提示)": EDITING,
    "指定": ASSIGNING,
    "接转": TRANSFERRING,
    "待办": TASKS,
}


def _on_the_way(g: Guard, t: Transition) -> Iterable[str]:
    if t.kind is None:
        if g in t.guards:
            yield f"{t.label.zh} {t.name}(当日)"
        return
    if g in t.guards:
        yield f"上报 {t.name}" + ("、审批(当日)" if g.until else "、审批(按上报日)")
    elif g in RECORDING.get(SUBJECTS[t.kind], ()) and g.once is not Once.AS_TODAY:
        yield f"上报、审批 {t.name}(按记录日)"
    if g in t.deciding:
        yield f"审批 {t.name}"


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
    return "\n".join([*lines, *_transfers()])


_MOVING = """A case stays the sending branch's, `TRANSFERRING`, until the receiving branch has examined the person and taken it
over; nobody records in it meanwhile. What is handed over is frozen with the transfer. Days and clocks run on; mentors and
introducers end (Arts 12, 34; decision 40)."""


def _transfers() -> Iterable[str]:
    """The way of a transfer, and what each of its acts asks."""
    yield from ("## 接转 · Transfers", "", _MOVING, "", "```mermaid", "stateDiagram-v2")
    yield from (f"    {source or '[*]'} --> {target}: {act}" for source, target, act in WAY)
    yield from ("```", "", "| 操作 · Act | 要求 · What it asks | 规则 |", "|---|---|---|")
    for act, guards in TRANSFERRING.items():
        yield from (f"| `{act}` | {g.message.zh}<br>{g.message.en} | {g.id} |" for g in guards)
    yield ""


def picture() -> str:
    """The whole process, as a Mermaid state diagram."""
    rows = [f"    {t.source} --> {t.target}: {t.label.zh} {t.label.en}" for t in TRANSITIONS]
    return "\n".join(["stateDiagram-v2", f"    [*] --> {Stage.APPLICANT}", *rows, f"    {Stage.FULL_MEMBER} --> [*]"])


_ROLES_NOTE = "<!-- Written by `jishi roles --write`. Do not edit: change `src/domain/roles.py`. -->"
_MAY_NOTE = """Who may ask for which act, by role: the table `MAY` of `src/domain/roles.py`. What has no mark is refused with one answer, `NOT_ALLOWED`,
before anything is looked up; an act that is not in the table is nobody's. Signing in, registering and accepting an invitation are
open to strangers. Where somebody may do it is the scope's business (another's objects are like none), and what the case allows the regulation's;
nobody decides what they, or another account of theirs, submitted, nor handles their own case."""


def roles_page() -> str:
    """Each act with the roles that may do it."""
    heads = " | ".join(f"`{role}`" for role in Role)
    lines = ["# 角色与操作 · Roles and acts", "", _ROLES_NOTE, "", _MAY_NOTE, ""]
    lines += [f"| 操作 · Act | {heads} |", "|---|" + ":-:|" * len(Role)]
    for act, roles in MAY.items():
        lines.append(f"| `{act}` | " + " | ".join("✓" if role in roles else "" for role in Role) + " |")
    return "\n".join([*lines, ""])
