"""What no paper can carry, on both sides of the edge; what is on file already is let alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from msgspec.structs import replace

from domain.acts import correcting, opening
from domain.acts.sound import meeting_flaws, name_flaws, person_flaws, step_flaws
from domain.calendar import SHANGHAI, months_after
from domain.case.dossier import Dossier
from domain.steps.kinds import Kind
from domain.steps.meetings import AnnulmentReason, ConversionOutcome
from domain.steps.notices import NoticePlace, NoticePlaceKind
from domain.steps.opinions import Talk
from domain.steps.papers import AdmissionForm
from domain.steps.probation import Done, Oath, Postponement
from domain.steps.step import Shape
from domain.steps.vetting import Training
from tests.builders import BRANCH_ADMIN, PAPER, TODAY, a_line, a_notice, a_person, a_step, a_vote, settled
from tests.domain.legs import BAD, DAY, leg, no, record

CONVERT, EXTEND, ANNUL = ConversionOutcome
MON, FRI = date(2023, 5, 8), date(2023, 5, 12)
NOTICE = a_notice(MON, FRI)
NOWHERE = NoticePlace(NoticePlaceKind.LOCAL, "\u3000", MON, FRI)
COURSE = Training("党校", FRI - 2 * DAY, days=Decimal(3))
# Nothing to be seen: no text, a space of either width, a tab, zero-width, a filler.
INVISIBLE = ("", " ", "\u3000", "\t\n", "\u200b", "\ufeff", "\u3164")


def paths(kind: Kind, shape: Shape, d: Dossier | None = None) -> list[tuple[str, ...]]:
    return [p.path for p in step_flaws(d or leg("probationary"), a_step(kind, FRI, shape))]


def through(day: date) -> Done:
    return Done("按月交纳", through=day)


AHEAD = months_after(TODAY.replace(day=1), 12)
BEGAN = leg("probationary").probation_start.replace(day=1)

ROWS: tuple[tuple[str, Kind, Shape, Shape, tuple[str, ...]], ...] = (
    ("somebody talked", Kind.TALK, Talk(("李四",)), Talk(("李四", " ")), ("talkedBy",)),
    ("it starts by its end", Kind.TRAINING, COURSE, replace(COURSE, start=FRI + DAY), ("start",)),
    ("the first and the last day count", Kind.TRAINING, COURSE, replace(COURSE, days=Decimal("3.5")), ("days",)),
    ("somebody held it", Kind.TRAINING, COURSE, replace(COURSE, organizer="\u200b"), ("organizer",)),
    (
        "it hangs somewhere",
        Kind.NOTICE_BEFORE_LISTING,
        NOTICE,
        replace(NOTICE, places=(*NOTICE.places, NOWHERE)),
        ("places", "1", "place"),
    ),
    ("it names a telephone", Kind.NOTICE_BEFORE_LISTING, NOTICE, replace(NOTICE, phone=""), ("phone",)),
    ("an oath is taken somewhere", Kind.OATH, Oath("活动室"), Oath(" "), ("place",)),
    ("the form has a number", Kind.ADMISSION_FORM_ISSUED, AdmissionForm("1"), AdmissionForm(" "), ("serialNumber",)),
    (
        "it is said why",
        Kind.POSTPONEMENT,
        Postponement(AHEAD, "不久", "同意"),
        Postponement(AHEAD, " ", "同意"),
        ("reason",),
    ),
    ("a year ahead", Kind.DUES_PAID, through(AHEAD), through(months_after(AHEAD, 1)), ("through",)),
    ("from the first month", Kind.DUES_PAID, through(BEGAN), through(months_after(BEGAN, -1)), ("through",)),
    (
        "only an extension has months",
        Kind.VOTE_CONVERSION,
        a_vote(EXTEND, extension_months=6),
        a_vote(ANNUL, extension_months=6),
        ("extensionMonths",),
    ),
    (
        "only an extension has a next meeting",
        Kind.VOTE_CONVERSION,
        a_vote(EXTEND, next_meeting_on=FRI),
        a_vote(CONVERT, next_meeting_on=FRI),
        ("nextMeetingOn",),
    ),
    (
        "only an annulment has a reason",
        Kind.VOTE_CONVERSION,
        a_vote(ANNUL, annulment_reason=AnnulmentReason.OTHER),
        a_vote(CONVERT, annulment_reason=AnnulmentReason.OTHER),
        ("annulmentReason",),
    ),
    (
        "and its words",
        Kind.VOTE_CONVERSION,
        a_vote(ANNUL, annulment_text="长期不参加"),
        a_vote(EXTEND, annulment_text="长期不参加"),
        ("annulmentText",),
    ),
)


@pytest.mark.parametrize(("why", "kind", "sound", "unsound", "path"), ROWS, ids=[row[0] for row in ROWS])
def test_a_record_says_only_what_a_paper_can_carry(why, kind, sound, unsound, path):
    assert (paths(kind, sound), paths(kind, unsound)) == ([], [path])


def test_a_form_that_is_filled_may_leave_its_number_to_the_one_issued():
    assert paths(Kind.ADMISSION_FORM, AdmissionForm()) == []


@pytest.mark.parametrize(
    ("decision", "papers", "wrong"), [("同意推迟", (), []), ("", PAPER, []), (" ", (), [("decision",)])]
)
def test_a_postponement_rests_on_a_decision_that_is_written_or_attached(decision, papers, wrong):
    """Manual 四(四)."""
    step = a_step(Kind.POSTPONEMENT, FRI, Postponement(AHEAD, "转入不久", decision), attachments=papers)
    assert [p.path for p in step_flaws(leg("probationary"), step)] == wrong


def test_it_is_asked_where_a_record_is_made_and_where_it_is_put_right():
    case = settled(record(leg("applied"), Kind.TALK, date(2022, 3, 11), Talk(("书记",))))
    assert (BAD, None, ("talkedBy",)) in no(record(leg("applied"), Kind.TALK, date(2022, 3, 11), Talk(("",))))
    wrong = replace(case.last(Kind.TALK), shape=Talk(("",)))
    found = no(correcting.correct(case, wrong, new_id=uuid4(), reason="更正", actor=BRANCH_ADMIN))
    assert found == [(BAD, None, ("talkedBy",))]


def test_what_was_recorded_before_is_let_alone():
    """A talk without a talker from the version before stands in nobody's way."""
    case = leg("applied")
    case = replace(case, steps=(*case.steps, a_step(Kind.TALK, date(2022, 3, 11), Talk((" ",)))))
    assert record(case, Kind.TALK, date(2022, 3, 12), Talk(("书记",))).done


# ── the meeting ─────────────────────────────────────────────────────────────────────────────────────────────────────


def met(hour: int = 9, *, day: date = FRI, **words: str) -> list[tuple[str, ...]]:
    said = {"place": "活动室", "chair": "书记", "recorder": "委员", **words}
    started = datetime(day.year, day.month, day.day, hour, tzinfo=SHANGHAI)
    return [p.path for p in meeting_flaws(FRI, started, **said)]


@pytest.mark.parametrize("text", INVISIBLE)
@pytest.mark.parametrize("name", ["place", "chair", "recorder"])
def test_a_meeting_has_a_place_a_chair_and_a_recorder(name, text):
    assert met(**{name: text}) == [(name,)]


def test_a_meeting_begins_on_its_day_in_shanghai():
    assert (met(0), met(23), met(0, day=FRI + DAY), met(23, day=FRI - DAY)) == (
        [],
        [],
        [("startedAt",)],
        [("startedAt",)],
    )
    # Shortly after midnight in Shanghai it is still the day before in Greenwich.
    assert meeting_flaws(FRI, datetime(2023, 5, 11, 16, 30, tzinfo=UTC), "活动室", "书记", "委员") == []
    assert meeting_flaws(FRI, None, "活动室", "书记", "委员") == []


# ── the person ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", [*INVISIBLE, "张\u200b三", "张\x07三", "张\t三", "张\u3164"])
def test_a_name_is_written_and_seen(name):
    assert [p.path for p in name_flaws(name, "name")] == [("name",)]


@pytest.mark.parametrize("name", ["张三", "买买提·艾山", "Anna Müller", "𠮷田"])
def test_a_name_of_any_script_is_a_name(name):
    assert name_flaws(name, "name") == []


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"birth": TODAY + DAY}, ("birth",)),
        ({"birth": date(1899, 12, 31)}, ("birth",)),
        ({"phone": "123456"}, ("phone",)),
        ({"phone": "一三八"}, ("phone",)),
        ({"name": "\u3000"}, ("name",)),
    ],
)
def test_a_person_can_be_somebody(changes, path):
    person = a_person(**changes)
    assert [p.path for p in person_flaws(person, TODAY)] == [path]
    opened = opening.open_case(UUID(int=1), person, a_line(), today=TODAY, clock=TODAY, flaws=(), duplicate=False)
    assert (BAD, None, path) in no(opened)


def test_the_last_days_that_can_be():
    for birth in (TODAY, date(1900, 1, 1)):
        assert person_flaws(a_person(birth=birth), TODAY) == []


def test_of_one_who_is_known_only_what_changes_is_looked_at():
    odd = a_person(phone="无", name=" ", birth=date(1850, 1, 1))
    case = replace(leg("applied"), person=odd)
    changed = replace(odd, occupation="教师")
    same = opening.edit(case, changed, reason="", consent="", flaws=(), duplicate=False)
    assert same.done
    worse = opening.edit(case, replace(odd, phone="又无"), reason="", consent="", flaws=(), duplicate=False)
    assert no(worse) == [(BAD, None, ("phone",))]
