"""B10: several users do what comes to their minds, over HTTP: after every step the product is where the simple model is.

State, what each user sees, and the journal are compared after every step. Restoring and transfers have tests of their own: a
copy of a case has no number of its own by which it could be restored.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any, ClassVar

import httpx2
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from records.people import sessions
from records.trail import audit
from records.trail.diagnosis import Flaw
from tests.battery import Told, size
from tests.graph.battery import model
from tests.graph.battery.model import Case, Submission
from tests.graph.battery.running import UNLIMITED, faults, process
from tests.graph.copies import copies
from tests.graph.world import World

EXAMPLES, STEPS = size((100, 80), (6, 20), (500, 80))
# Whose act it is does it mostly, and sometimes anybody.
_WHOSE = "whoever may"
_NEIGHBOURS = (*model.BRANCHES, *model.COMMITTEES)
_USERS = (*(_WHOSE,) * 2 * len(model.SEES), *model.SEES, *_NEIGHBOURS)
_ACTS = (
    *("decideApproval", "submitDevelopmentTargetFiling") * 3,
    *("reverseDecision", "withdrawApproval") * 2,
    "updateCandidate",
    "archiveCandidate",
)
_HOMES = ("own", "own", "national")
_STATE = """query ($approvals: [ID!]!, %s) {
  nodes(ids: $approvals) { ... on Approval { id status version candidate { id version stage status } } } %s }"""
_TRAIL = "c%d: auditTrail(first: 100, filter: {candidate: $c%d}) { nodes { act by { name } } }"
_SEEN = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
_FIND = "query ($id: ID!) { approval(id: $id) { version candidate { id version } } }"


class Desk(RuleBasedStateMachine):
    """Some cases, and people who work on them."""

    clients: ClassVar[dict[str, httpx2.Client]] = {}
    fresh: ClassVar[Callable[[str], str]]
    numbers: ClassVar = count()
    tally: ClassVar[dict[str, int]] = {}

    def __init__(self) -> None:
        super().__init__()
        self.cases: list[Case] = []
        self.actor, self.turn = "auditor", 0
        self.last: tuple[str, str, dict[str, Any]] | None = None

    def ask(self, by: str, query: str, **variables: Any) -> Any:
        told = self.clients[by].post("/graphql", json={"query": query, "variables": variables})
        assert told.status_code == 200, told.text
        found = told.json()
        assert "errors" not in found, found
        return found["data"]

    def act(self, by: str, act: str, given: dict[str, Any]) -> dict[str, Any]:
        kind = f"{act[0].upper()}{act[1:]}Input"
        shown = "approval { id }" if act in model.ON_APPROVALS or act.startswith("submit") else "candidate { id }"
        query = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ {shown} replayed errors {{ code }} }} }}"
        found: dict[str, Any] = self.ask(by, query, input=given)[act]
        return found

    @initialize()
    def begin(self) -> None:
        for home in _HOMES:
            approval = type(self).fresh(home)
            found = self.ask("auditor", _FIND, id=approval)["approval"]
            case = found["candidate"]
            self.cases.append(Case(case["id"], home, case["version"], [Submission(approval, version=found["version"])]))

    @rule(
        act=st.sampled_from(_ACTS), by=st.sampled_from(_USERS), number=st.integers(0, len(_HOMES) - 1), word=st.sampled_from(model.DECISIONS),
        seen=st.sampled_from(("", "", "as it is", "before")), first=st.sampled_from((False, False, False, True)),
    )  # fmt: skip
    def step(self, act: str, by: str, number: int, word: str, seen: str, first: bool) -> None:
        case = self.cases[number]
        by = model.whose(act, case) if by == _WHOSE else by
        submission = case.submissions[0 if first else -1]
        on_approval = act in model.ON_APPROVALS
        now = submission.version if on_approval else case.version
        version = {"": None, "as it is": now, "before": now - 1}[seen]
        given = {
            **({"id": submission.id} if on_approval else {"candidateId": case.id}),
            **({"version": version} if version is not None else {}),
            **{
                "decideApproval": {"decision": word, "opinion": "意见"},
                "withdrawApproval": {"reason": "补充材料"},
                "reverseDecision": {"reason": "录入有误"},
                "updateCandidate": {"unit": f"{next(self.numbers)}车间"},
                "archiveCandidate": {"reason": "TRANSFERRED_OUT"},
            }.get(act, {}),
            "idempotencyKey": f"step-{next(self.numbers)}",
        }
        self.actor = by
        expected = model.refusal(act, by, case, submission, version)
        found = self.act(by, act, given)
        assert [e["code"] for e in found["errors"]] == ([expected] if expected else []), (act, by, case, given)
        self.tally[expected or "done"] = self.tally.get(expected or "done", 0) + 1
        if expected is None:
            made = found["approval"]["id"] if act.startswith("submit") else None
            model.do(act, by, case, submission, word, made)
            self.last = by, act, given

    @precondition(lambda self: self.last is not None)
    @rule()
    def again(self) -> None:
        """The same under the same key: the same answer, and nothing happens."""
        assert self.last is not None
        (by, act, given), self.last = self.last, None
        found = self.act(by, act, given)
        assert (found["errors"], found["replayed"]) == ([], True)
        self.tally["replayed"] = self.tally.get("replayed", 0) + 1

    @invariant()
    def as_the_model(self) -> None:
        if not self.cases:
            return
        submissions = [(case, s) for case in self.cases for s in case.submissions]
        numbers = range(len(self.cases))
        query = _STATE % (", ".join(f"$c{n}: ID!" for n in numbers), " ".join(_TRAIL % (n, n) for n in numbers))
        told = self.ask(
            "auditor", query, approvals=[s.id for _, s in submissions], **{f"c{n}": self.cases[n].id for n in numbers}
        )
        assert told["nodes"] == [
            {
                "id": s.id, "status": s.status, "version": s.version,
                "candidate": {
                    "id": case.id, "version": case.version, "stage": case.stage, "status": "ARCHIVED" if case.archived else "ACTIVE",
                },
            }
            for case, s in submissions
        ]  # fmt: skip
        for n in numbers:
            journal = [(row["act"], row["by"]["name"]) for row in told[f"c{n}"]["nodes"]]
            assert journal == self.cases[n].journal[::-1][:100], self.cases[n]
        everything = model.visible("auditor", self.cases)
        # Whoever acted, and of the others each in turn.
        self.turn = (self.turn + 1) % len(model.SEES)
        for by in {self.actor, [*model.SEES][self.turn]}:
            seen = [node["id"] for node in self.ask(by, _SEEN, ids=everything)["nodes"] if node]
            assert seen == model.visible(by, self.cases), by


@pytest.mark.slow
@pytest.mark.battery(
    "B10", "several users against a simple model: state, what each sees and the journal after every step"
)
async def test_the_product_is_where_the_model_is(here: World, copy_url: str, tmp_path: Path, told: Told) -> None:
    loop = asyncio.get_running_loop()
    waiting: dict[str, list[str]] = {home: [] for home in set(_HOMES)}

    def fresh(home: str) -> str:
        if not waiting[home]:
            leg = here.cases["target_filed" if home == "own" else f"{home}:target_filed"]
            made = asyncio.run_coroutine_threadsafe(copies(leg.dossier.id, size(100, 10)), loop).result(120)
            waiting[home] = list(made)
        return waiting[home].pop()

    tokens = {by: (await sessions.issue_access_token(here.actors[by].account_id))[1] for by in model.SEES}
    async with process(copy_url, tmp_path, **UNLIMITED) as (_, base):
        who = {by: {"authorization": f"Bearer {text}"} for by, text in tokens.items()}
        clients = {by: httpx2.Client(base_url=base, headers=header, timeout=120) for by, header in who.items()}
        machine = type(
            "ADesk", (Desk,), {"clients": clients, "fresh": staticmethod(fresh), "tally": {}, "numbers": count()}
        )
        how = settings(
            max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, derandomize=True, database=None,
            phases=[Phase.generate], suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        try:
            await asyncio.to_thread(run_state_machine_as_test, machine, settings=how)
        finally:
            for client in clients.values():
                client.close()
    assert machine.tally.keys() >= {"done", "NOT_ALLOWED", "NOT_FOUND", "CONFLICT", "WRONG_STATE", "replayed"}
    # Copies on which nothing was done were put there by this trial, without a row of the journal.
    verified = await audit.verify()
    assert {(one.flaw, one.seq) for one in verified.breaches} <= {(Flaw.TRUNCATED, 1)}
    assert verified.unproven == ()
    assert faults(tmp_path) == []
    kinds = ", ".join(f"{number:,} {name}" for name, number in sorted(machine.tally.items(), key=lambda kind: -kind[1]))
    told(f"{EXAMPLES} × {STEPS} steps at most: {kinds}")
