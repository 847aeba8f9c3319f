"""Checks of the political review, of training, and of their order."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from domain.calendar import months_after
from domain.case.dossier import Dossier
from domain.checks.approvals import anew
from domain.checks.findings import Anchor, unmet
from domain.rules import MET, UNMET, Check, Finding
from domain.steps.kinds import Kind
from domain.steps.step import passed
from domain.steps.vetting import PoliticalReview, ReviewConclusion, Training
from domain.text import Text


def vetted(d: Dossier) -> Finding:
    """The latest political review passed, with a concluding document."""
    last = d.last(Kind.POLITICAL_REVIEW)
    if last is None or not isinstance(last.shape, PoliticalReview):
        return UNMET
    if last.shape.conclusion is not ReviewConclusion.PASSED:
        return unmet(f"{last.on}政审结论为不合格", f"the review of {last.on} was not passed", record=last)
    if last.shape.document.strip() or last.attachments:
        return MET
    return unmet(f"{last.on}政审缺结论性材料", f"the review of {last.on} has no concluding document", record=last)


def reviewed_in_full(d: Dossier) -> Finding:
    """A review that says passed shows on what (Art. 16): methods, family, relations, and what was concluded."""
    shape = d.judged.shape if d.judged else None
    if not isinstance(shape, PoliticalReview) or shape.conclusion is not ReviewConclusion.PASSED:
        return MET
    missing: list[Text] = []
    if not shape.methods:
        missing.append(Text("方法", "methods"))
    if not shape.family.strip():
        missing.append(Text("家庭成员", "family"))
    if not shape.relations.strip():
        missing.append(Text("社会关系", "relations"))
    if not (shape.document.strip() or shape.content.strip() or (d.judged and d.judged.attachments)):
        missing.append(Text("结论性材料", "concluding text"))
    if not missing:
        return MET
    return unmet("、".join(m.zh for m in missing), ", ".join(m.en for m in missing), record=d.judged)


def consulted_both_places(d: Dossier) -> Finding:
    """Of a person who was on the move when the review was concluded, or is (R-DEV-10)."""
    last = d.last(Kind.POLITICAL_REVIEW)
    if last is None or not isinstance(last.shape, PoliticalReview):
        return MET
    if last.shape.consulted_domicile and last.shape.consulted_residence:
        return MET
    if any(known.is_floating for known in (*d.known_in(last.on, last.on), d.person)):
        return unmet(f"{last.on}政审未在两地征求意见", f"the review of {last.on} consulted one place", record=last)
    return MET


def still_valid(kind: Kind, months: int, at: Anchor) -> Check:
    """The latest record of a kind was at most so many months old on the day that matters."""

    def check(d: Dossier) -> Finding:
        last, day = d.last(kind), at(d)
        if last is None or day is None or day <= months_after(last.on, months):
            return MET
        return unmet(f"{last.on}作出，已逾{months}个月", f"of {last.on}, over {months} months old", record=last)

    return check


def trained(*, days: Decimal, hours: Decimal) -> Check:
    """Days or class hours of one course series suffice, and the exam is passed; or an exemption with consent stands."""

    def check(d: Dossier) -> Finding:
        exempt = d.last(Kind.TRAINING_EXEMPTION)
        if exempt is not None and getattr(exempt.shape, "superior_consent", "").strip():
            return MET
        series: dict[object, list[tuple[date, Training]]] = {}
        for step in d.all(Kind.TRAINING):
            # Art. 17: a grassroots committee or a county's organization department holds it; another course does not count.
            if isinstance(step.shape, Training) and step.shape.by_committee:
                series.setdefault(step.shape.series or step.id, []).append((step.on, step.shape))
        best_days, best_hours = Decimal(0), Decimal(0)
        for held in series.values():
            examined = any(c.exam_passed for _, c in held)
            courses = [c for on, c in held if examined or not d.adds("training_exam", on)]
            best_days = max(best_days, sum((c.days for c in courses), Decimal(0)))
            best_hours = max(best_hours, sum((c.class_hours for c in courses), Decimal(0)))
        if best_days >= days or best_hours >= hours:
            return MET
        examined = any(d.adds("training_exam", on) for held in series.values() for on, _ in held)
        counted = Text("考试合格的培训", " with the exam passed") if examined else Text("培训", "")
        zh = f"{counted.zh}{best_days}天、{best_hours}学时，须{days}天或{hours}学时"
        en = f"{best_days} days, {best_hours} class hours{counted.en}; {days} days or {hours} hours wanted"
        return unmet(zh, en)

    return check


def trained_after_listing(d: Dossier) -> Finding:
    first = d.first(Kind.TRAINING)
    if (
        first is None
        or d.listed_on is None
        or not isinstance(first.shape, Training)
        or first.shape.start >= d.listed_on
    ):
        return MET
    return Finding(met=False, record=first)


def reviewed_after_vetting_and_training(d: Dossier) -> Finding:
    """The branch committee judged the person qualified, after vetting and training (R-PRE-1)."""
    review = d.last(Kind.RESOLUTION_ADMISSION_REVIEW)
    if review is None:
        return UNMET
    if not passed(review):
        return unmet(f"{review.on}的决议未通过", f"the resolution of {review.on} was not carried", record=review)
    for step, what in ((d.last(Kind.POLITICAL_REVIEW), _VETTING), (d.first(Kind.TRAINING), _TRAINING)):
        if step is not None and step.on > review.on:
            zh = f"支委会({review.on})早于{what.zh}({step.on})"
            return unmet(zh, f"resolved on {review.on}, before the {what.en} of {step.on}", record=review)
    return anew(d, review) or MET


_VETTING, _TRAINING = Text("政审", "political review"), Text("培训", "training")
