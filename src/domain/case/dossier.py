"""The dossier: an immutable picture of one candidate on one day. Everything is judged on it, and nothing else.

Dates that follow from other dates (the year of cultivation, probation, party standing) are derived here from the records
and approvals on file, so a corrected anchor moves everything that hangs on it (C-36).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Unpack

from msgspec.structs import replace

from domain.calendar import Window, half_years, months_after, ready_after
from domain.case.approvals import Approval, ApprovalKind, ApprovalStatus
from domain.case.changes import FACTS, TURNING, Changes, resting_on
from domain.case.derived import derived
from domain.case.file import CaseFile, until
from domain.orgs.editions import Edition
from domain.orgs.organizations import PartyOrg, edition_on, settings_on
from domain.orgs.settings import ActivistClock, CommitteeSettings
from domain.stages import Stage
from domain.steps.authority import ByAuthority
from domain.steps.desk import Desk
from domain.steps.kinds import Kind
from domain.steps.meetings import ConversionOutcome, Vote
from domain.steps.notices import Notice
from domain.steps.step import Step


class Dossier(CaseFile, frozen=True, dict=True):
    """What follows from the file of a case, and the same case on another day or with something changed."""

    @property
    def branch(self) -> PartyOrg:
        return self.line[0]

    @derived
    def edition(self) -> Edition:
        """The edition in force here on the day judged (decision 0.3)."""
        return self.under or edition_on(self.place_on(self.today), self.today)

    @derived
    def settings(self) -> CommitteeSettings:
        """What the committee demands on the day judged."""
        return settings_on(self.place_on(self.today), self.today)

    def edition_on(self, day: date) -> Edition:
        return self.under or (self.edition if day == self.today else edition_on(self.place_on(day), day))

    def settings_on(self, day: date) -> CommitteeSettings:
        return self.settings if day == self.today else settings_on(self.place_on(day), day)

    def adds(self, addition: str, day: date | None = None) -> bool:
        """Whether what the manual adds to the law binds on a day: under the manual always, under the national text as set."""
        on = day or self.today
        return self.edition_on(on) is Edition.MANUAL_2024 or bool(getattr(self.settings_on(on), addition))

    @derived
    def application(self) -> Step | None:
        """The application that counts: the latest not withdrawn or returned."""
        return next(
            (
                s
                for s in reversed(self.all(Kind.APPLICATION))
                if getattr(s.shape, "status", None) in ("SUBMITTED", "APPROVED")
            ),
            None,
        )

    @derived
    def applied_on(self) -> date | None:
        return self.application.on if self.application else None

    def adjusted_since(self, stage: Stage) -> date | None:
        """The `since` of the latest adjustment into a stage."""
        for step in reversed(self.all(Kind.STAGE_ADJUSTED)):
            if isinstance(step.shape, Desk) and step.shape.target is stage:
                return step.shape.since or step.on
        return None

    @derived
    def activist_since(self) -> date | None:
        """The day from which the year of cultivation counts (R-ACT-5)."""
        filing = self.approved(ApprovalKind.ACTIVIST_FILING)
        adjusted = self.adjusted_since(Stage.ACTIVIST)
        if filing is None or filing.decision is None:
            return adjusted
        cited = self.live(self.subject(filing))
        anchor = cited.on if cited else filing.submitted_on
        if self.settings_on(filing.submitted_on).activist_clock is ActivistClock.FILING_APPROVED:
            anchor = filing.decision.on
        return max(anchor, adjusted) if adjusted and adjusted > filing.decision.on else anchor

    @derived
    def listed_on(self) -> date | None:
        """The day the person became a development target: the decision in the manual's set, the clean notice in 2026's."""
        filing = self.approved(ApprovalKind.DEVELOPMENT_TARGET_FILING)
        adjusted = self.adjusted_since(Stage.DEVELOPMENT_TARGET)
        listed: date | None = None
        if filing is not None and filing.decision is not None:
            if filing.decision.edition is Edition.NATIONAL_2026:
                clean = [
                    s.shape.closed_on
                    for s in self.all(Kind.NOTICE_BEFORE_LISTING)
                    if isinstance(s.shape, Notice)
                    and s.shape.closed_on
                    and s.shape.clean
                    and s.shape.closed_on >= filing.decision.on
                ]
                listed = min(clean) if clean else None
            else:
                listed = filing.decision.on
        return max((d for d in (listed, adjusted) if d), default=None)

    @derived
    def admitted(self) -> Approval | None:
        return self.approved(ApprovalKind.ADMISSION_APPROVAL)

    @derived
    def by_authority(self) -> Step | None:
        """The direct admission, or the recognition after death, that stands (C-37)."""
        return self.last(Kind.DIRECT_ADMISSION) or self.last(Kind.POSTHUMOUS_RECOGNITION)

    def _by_authority_since(self, stage: Stage) -> date | None:
        """From when a stage counts that an authority gave."""
        step = self.by_authority
        if step is None or not isinstance(step.shape, ByAuthority) or step.shape.target is not stage:
            return None
        return step.shape.since or step.on

    @derived
    def probation_start(self) -> date | None:
        """The day the general meeting resolved (R-PRB-1), here or, by the transfer passport, elsewhere; of a direct admission the
        day that its document names."""
        if self.admitted is None:
            elsewhere = self.adjusted_since(Stage.PROBATIONARY_MEMBER)
            return self._by_authority_since(Stage.PROBATIONARY_MEMBER) or elsewhere
        vote = self.live(self.subject(self.admitted))
        return vote.on if vote else self.admitted.submitted_on

    @derived
    def extension_months(self) -> int:
        """Months by which probation was extended, by approval (R-CNV-6); 0 for none."""
        for approval in self.approvals:
            if (
                approval.kind is ApprovalKind.CONVERSION_APPROVAL
                and approval.status is ApprovalStatus.APPROVED
                and approval.outcome is ConversionOutcome.EXTEND
                and approval.decision
                and approval.decision.on <= self.today
            ):
                vote = self.live(self.subject(approval))
                if vote and isinstance(vote.shape, Vote) and vote.shape.extension_months:
                    return vote.shape.extension_months
        return 0

    @derived
    def original_expiry(self) -> date | None:
        return months_after(self.probation_start, 12) if self.probation_start else None

    @derived
    def eligible_on(self) -> date | None:
        """The first day on which conversion may be resolved; the day from which party standing counts (R-CNV-10)."""
        return months_after(self.original_expiry, self.extension_months) if self.original_expiry else None

    @derived
    def last_day(self) -> date | None:
        return self.eligible_on - timedelta(days=1) if self.eligible_on else None

    @property
    def upward_filed_on(self) -> date | None:
        """The day the superior's organization department acknowledged the admission (R-APR-7), or entered it itself."""
        filed = self.last(Kind.UPWARD_FILING) or self.by_authority
        return filed.on if filed else None

    @derived
    def converted(self) -> Approval | None:
        found = self.approved(ApprovalKind.CONVERSION_APPROVAL)
        return found if found and found.outcome is ConversionOutcome.CONVERT else None

    @derived
    def standing_since(self) -> date | None:
        return self.eligible_on if self.converted else self._by_authority_since(Stage.FULL_MEMBER)

    @derived
    def stage_since(self) -> date | None:
        """The day the present stage began."""
        match self.stage:
            case Stage.APPLICANT:
                return self.applied_on or self.opened_on
            case Stage.ACTIVIST:
                return self.activist_since
            case Stage.DEVELOPMENT_TARGET:
                return self.listed_on
            case Stage.PROBATIONARY_MEMBER:
                return self.probation_start
            case Stage.FULL_MEMBER:
                return self.standing_since

    def began(self, stage: Stage) -> date | None:
        """The day a stage began, where it has."""
        return self.but(stage=stage).stage_since if stage is not self.stage else self.stage_since

    @derived
    def pauses(self) -> tuple[tuple[date, date], ...]:
        """Archive gaps [from, to): clocks stand still (C-6)."""
        gaps = []
        start: date | None = None
        for step in self.archivings():
            if step.kind is Kind.ARCHIVED:
                start = start or step.on
            elif start is not None:
                if step.on > start:
                    gaps.append((start, step.on))
                start = None
        return tuple(gaps)

    def half_years(self, start: date, months: str | None = None) -> tuple[list[Window], Window]:
        """The finished windows since an anchor and the running one, net of pauses; several rules ask for the same.

        Six months each, or what a setting (`months`) says on the window's first day.
        """
        known = self._windows.get((start, months))
        if known is None:
            known = half_years(start, self.today, pauses=self.pauses, months=lambda day: self._months(months, day))
            self._windows[start, months] = known
        return known

    def _months(self, setting: str | None, day: date) -> int:
        return int(getattr(self.settings_on(day), setting)) if setting else 6

    @derived
    def _windows(self) -> dict[tuple[date, str | None], tuple[list[Window], Window]]:
        return {}

    @derived
    def cultivated_on(self) -> date | None:
        """The first day on which a year of cultivation, net of pauses, has passed (R-ACT-5)."""
        return ready_after(self.activist_since, 12, pauses=self.pauses) if self.activist_since else None

    @derived
    def answers(self) -> dict[str, object]:
        """What was asked of this picture before, by question: some ask the same twice."""
        return {}

    @derived
    def votes(self) -> dict[Kind, tuple[Step, Vote] | None]:
        """The votes that rules look at, by kind, once looked up: most rows of a conversion ask."""
        return {}

    # ── pictures of another day ─────────────────────────────────────────────────────────────────────────────────────

    def but(self, **changes: Unpack[Changes]) -> Dossier:
        """The same case with something changed. What is known already and does not rest on it stays known."""
        changed = replace(self, **changes)
        known = changed.__dict__
        known.update(self.__dict__)
        for name in resting_on(frozenset(changes)):
            known.pop(name, None)
        return changed

    def on(self, day: date, judged: Step | None = None, under: Edition | None = None) -> Dossier:
        """The same case as of another day, with what was recorded on it being judged, by the edition by which it was made;
        later steps are out of sight."""
        then = self.but(today=day, judged=judged or self.judged, under=self.under or under)
        if day <= self.today:
            # What was looked up is sorted by its days: of the earlier day it is the beginning.
            then._alive.update({kind: until(day, known) for kind, known in self._alive.items()})
        if self._turned_on <= min(day, self.today):
            mine, its = self.__dict__, then.__dict__
            its.update({name: mine[name] for name in FACTS if name in mine})
        return then

    @derived
    def _turned_on(self) -> date:
        """The latest day from which something holds that did not before, later than today too; what holds then holds since."""
        days = [s.on for kind in TURNING for s in self._filed.of(kind)]
        days += [a.decision.on for a in self.approvals if a.decision]
        days += [t.moved_on for t in self.transfers if t.moved_on is not None]
        days += [until for until, _ in self.past]
        return max(days, default=date.min)

    def plus(self, step: Step) -> Dossier:
        """The case with one more step, which is the one being judged."""
        return self.but(steps=(*self.steps, step), judged=step)

    def swapped(self, step: Step) -> Dossier:
        """The case with a step replaced by its new form, which is the one being judged."""
        return self.but(steps=tuple(step if s.id == step.id else s for s in self.steps), judged=step)

    def filed(self, approval: Approval, **changes: Unpack[Changes]) -> Dossier:
        """The case with an approval added or replaced, and with what comes of it; nothing is supposed of it any more."""
        changes["approvals"] = (*(a for a in self.approvals if a.id != approval.id), approval)
        changes["filing"] = changes["decision"] = None
        return self.but(**changes)
