"""What is asked: the issue's questions, each with what its ratio should be at least."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from bench import data

ASKED = 200

_BELOW = """
  opinions(first: {limit}, orderBy: NEWEST) {{ nodes {{ id opinionKind on content member {{ name }} }} }}
  votes(first: 3, orderBy: NEWEST) {{ nodes {{ id voteKind result approve oppose meeting {{ on place chair }} }} }}
  approvals(first: 2, orderBy: NEWEST) {{ nodes {{ id kind status submittedOn decidedOn }} }}
"""
_DETAIL = f"""query Detail($id: ID!) {{ candidate(id: $id) {{
  id name idType idNumberMasked birth sex phone ethnicity education occupation unit politicalStatus registrationPlace
  stage status openedOn branch {{ id name superior {{ id name }} }} {_BELOW.format(limit=8)}
}} }}"""
_PAGE = f"""query Page($id: ID!) {{ candidates(first: 50, filter: {{organization: $id}}) {{
  nodes {{ id name sex birth stage status stageSince appliedOn problemCount {_BELOW.format(limit=5)} }}
  pageInfo {{ hasNextPage }}
}} }}"""
_INBOX = """query Inbox($id: ID!) { approvals(first: 100, filter: {addressedTo: $id, status: [SUBMITTED]}) {
  totalCount
  nodes { id kind status submittedOn deadlineOn candidate { id name stage branch { id name } } }
} }"""
_STATISTICS = """query Statistics($id: ID!) { statistics(organization: $id) {
  organizations { organization { id name } stages { stage count } }
} }"""
_EXPORT = """query Export($id: ID!) { candidates(filter: {organization: $id}) {
  nodes { id name sex birth stage status stageSince appliedOn }
} }"""
_PROBLEMS = """query Problems($id: ID!) { candidates(first: 50, filter: {organization: $id}) {
  nodes { id name stage problems { code severity message article } }
} }"""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A question, of whom, where the rival answers it, and what the ratio should be at least, here and on SQLite."""

    name: str
    query: str
    ids: Sequence[str]
    path: str
    # None: nothing is asked of it.
    target: float | None = None
    on_sqlite: float | None = 0.7
    address: str = "/graphql"
    # Answered field by field, or by the reference of the tests, not by hand.
    by_field: bool = False
    by_reference: bool = False

    def bodies(self) -> list[bytes]:
        return [orjson.dumps({"query": self.query, "variables": {"id": id_}}) for id_ in self.ids]


def scenarios() -> list[Scenario]:
    """What is asked in the name of the first committee, about its branches and cases in turn."""
    chance = random.Random(7)  # noqa: S311 -- the same cases in every run
    cases = [
        f"cand_{data.key('candidate', data.case_number(1, chance.randint(1, data.BRANCHES), chance.randint(1, data.CASES)))}"
        for _ in range(ASKED)
    ]
    branches = [f"org_{data.key('org', data.branch_org(n))}" for n in range(1, data.BRANCHES + 1)]
    committee = [f"org_{data.key('org', data.committee_org(1))}"]
    return [
        Scenario("detail", _DETAIL, cases, "/detail", 0.7),
        Scenario("page of 50", _PAGE, branches, "/page", 0.9),
        Scenario("inbox of 100", _INBOX, committee, "/inbox", 0.9),
        Scenario("statistics", _STATISTICS, committee, "/statistics", 0.85),
        Scenario("export of 5,000", _EXPORT, committee, "/export", 0.85, address="/export"),
        Scenario("page with problems", _PROBLEMS, branches, "/problems", on_sqlite=None, by_field=True),
        Scenario("the same, of the tests' reference", _PROBLEMS, branches, "/problems", 10, 10, by_reference=True),
    ]
