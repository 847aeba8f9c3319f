"""The demo district: legal, reproducible, and as large as the README says."""

from collections import Counter
from datetime import date

import pytest

from records import seals, tables
from service import demo

TODAY = date(2026, 11, 23)

pytestmark = pytest.mark.slow


async def test_the_district_has_six_hundred_people_in_every_stage_and_sixty_submissions_waiting(db):
    seals.install(b"a key of the tests, 32 bytes long")
    assert await demo.load(TODAY) == 600
    stages = Counter(await tables.Candidate.all().values_list("stage", flat=True))
    statuses = Counter(await tables.Candidate.all().values_list("status", flat=True))
    assert set(stages) == {"APPLICANT", "ACTIVIST", "DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER", "FULL_MEMBER"}
    assert set(statuses) == {"ACTIVE", "ARCHIVED", "COMPLETED", "ANNULLED", "TRANSFERRING", "NOT_RECOGNISED"}
    # Several who come and go, in each state.
    moves = Counter(await tables.TransferRequest.all().values_list("status", flat=True))
    assert set(moves) == {"REQUESTED", "OFFERED", "ACCEPTED", "REFUSED", "WITHDRAWN"}
    assert min(moves.values()) >= 3
    assert await tables.TransferRequest.filter(deadline_on__lt=TODAY).count() >= 3
    assert await tables.Approval.filter(status="SUBMITTED").count() == 60
    assert await tables.Approval.filter(status="REJECTED").count() == 24
    # What an inbox is for: explained warnings, a term that has run out, what comes again.
    waiting = tables.Approval.filter(status="SUBMITTED")
    assert await waiting.filter(has_warnings=True).count() == 9
    assert await waiting.filter(deadline_on__lt=TODAY).count() == 3
    assert await waiting.filter(previous_id__isnull=False).count() == 6
    assert await tables.Candidate.filter(extension_months__gt=0).count() == 24
    assert await tables.Candidate.filter(overdue_since__lte=TODAY).count() > 50
    assert await tables.Journal.filter(on__gt=TODAY, candidate_id__isnull=False).count() == 0
    logins = set(await tables.Account.all().values_list("login", flat=True))
    assert {account.login for account in demo.ACCOUNTS} <= logins


async def test_a_second_load_changes_nothing(db):
    seals.install(b"a key of the tests, 32 bytes long")
    await demo.load(TODAY)
    before = await tables.Journal.all().count()
    assert await demo.load(TODAY) == 0
    assert await tables.Journal.all().count() == before
