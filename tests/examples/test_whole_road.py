"""The example walks on a real server: one person from application to full member, under each edition."""

from __future__ import annotations

import asyncio
import importlib.util
import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any, Protocol

import pytest
import uvicorn

from service.app import build_app
from service.settings import Settings
from tests.conftest import a_district

EXAMPLE = Path(__file__).parents[2] / "examples" / "whole_road.py"
ACTS = {
    "createCandidate", "registerWithToken", "submitApplication", "reviewApplication", "recordTalk", "recordRecommendation",
    "recordCommitteeResolution", "submitActivistFiling", "assignMentors", "submitThoughtReport", "recordOpinion",
    "submitDevelopmentTargetFiling", "decideApproval", "openPublicNotice", "closePublicNotice", "assignIntroducers",
    "recordPoliticalReview", "recordTraining", "submitPreReview", "recordAdmissionForm", "recordVote",
    "submitAdmissionApproval", "recordSuperiorTalk", "acknowledgeUpwardFiling", "recordOath", "recordStep",
    "submitConversionRequest", "reviewConversionRequest", "submitConversionApproval",
}  # fmt: skip


def example() -> Any:
    spec = importlib.util.spec_from_file_location("whole_road", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@contextmanager
def serving(settings: Settings) -> Iterator[str]:
    """A server in a thread, on a free port."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(build_app(settings), log_config=None))
        thread = Thread(target=asyncio.run, args=(server.serve([door]),))
        thread.start()
        try:
            begun = monotonic()
            while not server.started and thread.is_alive() and monotonic() - begun < 30:
                sleep(0.05)
            assert server.started
            yield f"http://127.0.0.1:{door.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(30)


ROADS = [("MANUAL_2024", date(2022, 3, 1), None), ("NATIONAL_2026", date(2026, 5, 12), date(2029, 12, 15))]


class Walk(Protocol):
    """The example, walked on a server whose today is `today`, over a district of the demo's own."""

    def __call__(self, edition: str, start: date, today: date | None, outcome: str) -> AbstractContextManager[Any]: ...


@pytest.fixture
def walked(empty_server: str, district: Settings, tmp_path: Path) -> Walk:
    @contextmanager
    def walk(edition: str, start: date, today: date | None, outcome: str) -> Iterator[Any]:
        settings = a_district(empty_server, district, tmp_path).model_copy(update={"rehearsal_date": today})
        with serving(settings) as url:
            yield example().walk(url, edition, start, outcome)

    return walk


def in_order(timeline: list[dict[str, Any]]) -> bool:
    days = [entry["on"] for entry in timeline if entry["act"] != "registerWithToken"]
    return days == sorted(days)


@pytest.mark.slow
@pytest.mark.parametrize(("edition", "start", "today"), ROADS)
def test_the_whole_road(walked: Walk, edition: str, start: date, today: date | None) -> None:
    with walked(edition, start, today, "CONVERT") as road:
        case = road.look("stage status partyStandingSince edition")
        timeline = road.timeline()
    assert (case["stage"], case["status"], case["edition"]) == ("FULL_MEMBER", "COMPLETED", edition)
    assert case["partyStandingSince"] is not None
    acts = Counter(entry["act"] for entry in timeline)
    assert set(acts) >= ACTS
    assert acts["submitNoticeReview"] == (1 if edition == "MANUAL_2024" else 0)
    assert acts["decideApproval"] == (5 if edition == "MANUAL_2024" else 4)
    assert in_order(timeline)


@pytest.mark.slow
@pytest.mark.parametrize(("edition", "start", "today"), ROADS)
def test_a_second_discussion_has_papers_of_its_own(walked: Walk, edition: str, start: date, today: date | None) -> None:
    """Extended, asked again, converted: party standing counts from the end of the extension."""
    with walked(edition, start, today, "EXTEND") as road:
        case = road.look("stage status partyStandingSince probation { eligibleOn }")
        timeline = road.timeline()
    assert (case["stage"], case["status"]) == ("FULL_MEMBER", "COMPLETED")
    assert case["partyStandingSince"] == case["probation"]["eligibleOn"]
    acts = Counter(entry["act"] for entry in timeline)
    assert (acts["submitConversionRequest"], acts["submitConversionApproval"]) == (2, 2)
    assert in_order(timeline)


@pytest.mark.slow
@pytest.mark.parametrize(("edition", "start", "today"), ROADS)
def test_an_annulment_asks_for_no_papers_of_a_conversion(
    walked: Walk, edition: str, start: date, today: date | None
) -> None:
    with walked(edition, start, today, "ANNUL") as road:
        case = road.look("stage status partyStandingSince")
        timeline = road.timeline()
    assert (case["status"], case["partyStandingSince"]) == ("ANNULLED", None)
    acts = Counter(entry["act"] for entry in timeline)
    assert (acts["submitConversionRequest"], acts["submitConversionApproval"]) == (1, 2)
    assert in_order(timeline)


@pytest.mark.slow
@pytest.mark.parametrize(("edition", "start", "today"), ROADS)
def test_a_probationary_member_moves_and_the_discussion_is_put_off(
    walked: Walk, edition: str, start: date, today: date | None
) -> None:
    """The other branch reads all that was done; party standing counts from the expiry, not from the later discussion."""
    with walked(edition, start, today, "TRANSFER") as road:
        case = road.look(
            "stage status branch { name } partyStandingSince probation { eligibleOn } transferredInOn transfers { nodes { status } }"
        )
        timeline = road.timeline()
    assert (case["stage"], case["status"]) == ("FULL_MEMBER", "COMPLETED")
    assert case["branch"]["name"].endswith("第2党支部")
    assert case["partyStandingSince"] == case["probation"]["eligibleOn"] > case["transferredInOn"]
    assert case["transfers"]["nodes"] == [{"status": "ACCEPTED"}]
    acts = Counter(entry["act"] for entry in timeline)
    assert set(acts) >= ACTS | {"requestTransferIn", "transferOut", "acceptTransfer", "postponeConversion"}
