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
    assert set(statuses) == {"ACTIVE", "ARCHIVED", "COMPLETED", "ANNULLED"}
    assert await tables.Approval.filter(status="SUBMITTED").count() == 60
    assert await tables.Approval.filter(status="REJECTED").count() == 24
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
