"""Checks of transfers: what is handed over, how it is examined, and whose consent is wanted (Arts 12, 34)."""

from __future__ import annotations

from datetime import date, timedelta

from domain.case.approvals import SUBJECTS, ApprovalKind
from domain.case.dossier import Dossier
from domain.case.transfers import Recognition, RefusalGround, Transfer
from domain.checks.findings import unmet
from domain.rules import MET, Check, Finding
from domain.stages import Stage


def papers_to_hand_over(d: Dossier) -> Finding:
    """There is an application: without one there is nothing to go on with elsewhere."""
    return Finding(met=d.application is not None)


def introduced(d: Dossier) -> Finding:
    """The sending organization says what it knows of a probationary member."""
    asked = d.stage is Stage.PROBATIONARY_MEMBER and d.moving is not None
    return Finding(met=not asked or bool(d.moving and d.moving.introduction.strip()))


def examined(*, probationary: bool) -> Check:
    """The receiving organization examined the person and says with what result."""

    def check(d: Dossier) -> Finding:
        mine = (d.stage is Stage.PROBATIONARY_MEMBER) is probationary
        return Finding(met=not mine or _said(d) != "")

    return check


def target_consented(d: Dossier) -> Finding:
    """Whoever goes on as a development target does so with the superior's consent; as an activist without."""
    answer = d.moving.answer if d.moving else None
    asked = d.stage is Stage.DEVELOPMENT_TARGET and answer and answer.recognition is Recognition.RECOGNISED
    return Finding(met=not asked or _consent(d) != "")


def refusal_consented(*, probationary: bool) -> Check:
    """Not to recognise somebody is not for the branch alone."""

    def check(d: Dossier) -> Finding:
        answer = d.moving.answer if d.moving else None
        asked = answer is not None and answer.ground is RefusalGround.NOT_RECOGNISED
        mine = (d.stage is Stage.PROBATIONARY_MEMBER) is probationary
        return Finding(met=not (asked and mine) or _consent(d) != "")

    return check


def resolved_here(kind: ApprovalKind) -> Check:
    """The record that a submission rests on was made by the branch that submits it."""

    def check(d: Dossier) -> Finding:
        last = d.last(SUBJECTS[kind])
        came = d.moves[-1][0] if d.moves else None
        if came is None or last is None or last.on >= came:
            return MET
        return unmet(f"{last.on}系转入({came})之前", f"{last.on} is before the transfer of {came}", record=last)

    return check


def due_on(transfer: Transfer, days: int) -> date:
    """The day by which an answer is due: of what waits since it was asked for, or since it was handed over."""
    return (transfer.offered_on or transfer.began_on) + timedelta(days=days)


def answered_within(days: int) -> Check:
    """A transfer that waits is answered within so many days, by whichever side it waits for."""

    def check(d: Dossier) -> Finding:
        waiting = d.open_transfer
        if waiting is None:
            return MET
        due = due_on(waiting, days)
        return Finding(met=d.today <= due, due_on=due)

    return check


def _said(d: Dossier) -> str:
    return d.moving.answer.text.strip() if d.moving and d.moving.answer else ""


def _consent(d: Dossier) -> str:
    return d.moving.answer.consent.strip() if d.moving and d.moving.answer else ""
