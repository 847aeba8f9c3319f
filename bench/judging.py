"""How long the regulation takes: 500 dossiers of about 75 records judged against every guard, CPU time of one core."""

from __future__ import annotations

import gc
import statistics
import time
from datetime import date, timedelta
from uuid import UUID, uuid4

from msgspec.structs import replace

from domain.case.dossier import Dossier
from domain.orgs.editions import Edition
from domain.questions.duties import badges
from domain.questions.judging import judge
from domain.questions.transitions import next_steps
from domain.regulation import GUARDS
from domain.steps.kinds import Kind
from domain.steps.opinions import Opinion
from domain.steps.step import Step
from tests.builders import ROSTER, a_road

CASES, RECORDS, RUNS = 500, 75, 7


def a_thick_file(number: int) -> Dossier:
    """A probationary member at expiry with 75 records, as people in the fifth year of the road have."""
    case = a_road((Edition.MANUAL_2024, Edition.NATIONAL_2026)[number % 2]).at_expiry().case
    start = case.probation_start or date(2023, 6, 1)
    extra = [
        Step(uuid4(), Kind.PROBATION_INSPECTION, start + timedelta(days=n), Opinion("表现良好", member_id=ROSTER[0].id))
        for n in range(RECORDS - len(case.steps))
    ]
    return replace(case, id=UUID(int=number), steps=(*case.steps, *extra))


def fresh(cases: list[Dossier]) -> list[Dossier]:
    """The same files as if just loaded: nothing derived yet."""
    return [replace(case) for case in cases]


def seconds(work: object, cases: list[Dossier]) -> float:
    # As `timeit` does, and as the server nearly does (`service.app`): what is long-lived is not traversed meanwhile.
    gc.collect()
    gc.freeze()
    began = time.process_time()
    for case in cases:
        work(case)  # type: ignore[operator]
    return time.process_time() - began


def main() -> None:
    samples = [a_thick_file(number) for number in range(20)]
    cases = [replace(samples[n % 20], id=UUID(int=n)) for n in range(CASES)]
    records = statistics.mean(len(case.steps) for case in cases)
    print(
        f"judging: {CASES} dossiers, {records:.0f} records each, {len(GUARDS)} guards; CPU seconds, median of {RUNS} (min-max)"
    )
    for name, work in (
        ("every guard", lambda case: judge(case, GUARDS)),
        ("badges", badges),
        ("next steps", next_steps),
    ):
        runs = [seconds(work, fresh(cases)) for _ in range(RUNS)]
        print(f"  {name:12} {statistics.median(runs):.3f} ({min(runs):.3f}-{max(runs):.3f})")
