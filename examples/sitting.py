"""A committee's sitting from a program: the inbox page by page, a dry run, all decided in one call, a report row by row.

    python examples/sitting.py --url http://127.0.0.1:8000 --token TOKEN

TOKEN comes from `createAccessToken`, or from `jishi token create committee`. Needs `pip install "gql[requests]"`. Nothing
is decided without `--decide`. What is sent stands in the file `--sent` until it is answered: run it again after a broken
connection, and it is sent again under its key, done once, and told.
"""

from __future__ import annotations

import argparse
import json
import sys
import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gql import Client, GraphQLRequest, gql
from gql.transport.requests import RequestsHTTPTransport

INBOX = gql("""
query Inbox($kind: [ApprovalKind!], $after: String) {
  approvals(first: 100, after: $after, filter: {status: [SUBMITTED], kind: $kind}, orderBy: DEADLINE) {
    nodes { id version kind deadlineOn hasWarnings candidate { name branch { name } } changesSince { moved kind on } }
    pageInfo { hasNextPage endCursor }
  }
}""")
DECIDE = gql("""
mutation Decide($input: DecideApprovalsInput!) {
  decideApprovals(input: $input) {
    requested succeeded failed validatedOnly replayed
    errors { code message path }
    results {
      index askedId succeeded candidate { name stage } after { stage probationLastDay } deadlines { message dueOn }
      errors { code message rule article readyOn }
    }
  }
}""")


class Committee:
    """One signed-in committee."""

    def __init__(self, url: str, token: str) -> None:
        headers = {"authorization": f"Bearer {token}", "accept-language": "zh"}
        transport = RequestsHTTPTransport(url.rstrip("/") + "/graphql", headers=headers, retries=3, timeout=120)
        self.client = Client(transport=transport)

    def inbox(self, kinds: list[str] | None) -> Iterator[dict[str, Any]]:
        """Everything that waits, soonest deadline first, a hundred at a time."""
        after = None
        while True:
            variables = {"after": after, "kind": kinds}
            page = self.client.execute(GraphQLRequest(INBOX, variable_values=variables))["approvals"]
            yield from page["nodes"]
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = page["pageInfo"]["endCursor"]

    def decide(self, waiting: list[dict[str, Any]], **given: Any) -> dict[str, Any]:
        """All of them in one call, each at the version that was seen; up to 5,000."""
        items = [{"id": w["id"], "version": w["version"]} for w in waiting]
        asked = {"input": {"items": items, **given}}
        answer: dict[str, Any] = self.client.execute(GraphQLRequest(DECIDE, variable_values=asked))["decideApprovals"]
        return answer


def report(waiting: list[dict[str, Any]], answer: dict[str, Any]) -> Iterator[str]:
    """A line for each row in the order asked, then how many there were of each."""
    for error in answer["errors"]:
        yield f"整批未办理 {error['code']} {error['message']}"
    reasons: Counter[str] = Counter()
    for row in answer["results"]:
        asked = waiting[row["index"]]
        name = f"{asked['candidate']['name']} ({asked['candidate']['branch']['name']})"
        if row["succeeded"]:
            yield f"✓ {name} → {row['after']['stage']}"
            continue
        first = row["errors"][0]
        reasons[first["rule"] or first["code"]] += 1
        until = f",{first['readyOn']} 起可办" if first["readyOn"] else ""
        yield f"✗ {name} {first['rule'] or first['code']} {first['article'] or ''} {first['message']}{until}"
    kind = "试算" if answer["validatedOnly"] else "重放" if answer["replayed"] else "办理"
    told = "、".join(f"{rule} {count}" for rule, count in reasons.most_common())
    yield f"{kind}：共 {answer['requested']}，通过 {answer['succeeded']}，未通过 {answer['failed']} {told}".rstrip()


def keep(sent: Path, waiting: list[dict[str, Any]], words: dict[str, Any]) -> None:
    """What is about to be sent, with its key: asked again, the inbox would say something else."""
    sent.write_text(json.dumps({"waiting": waiting, "words": words}, ensure_ascii=False), encoding="utf-8")


def send(committee: Committee, sent: Path) -> None:
    """What the file holds; it goes when it is answered."""
    kept = json.loads(sent.read_text(encoding="utf-8"))
    done = committee.decide(kept["waiting"], **kept["words"])
    print(f"幂等键 {kept['words']['idempotencyKey']}", *report(kept["waiting"], done), sep="\n")
    sent.unlink()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", default="http://127.0.0.1:8000")
    parser.add_argument("--token", required=True)
    parser.add_argument("--kind", action="append", help="ACTIVIST_FILING, PRE_REVIEW … (all unless said)")
    parser.add_argument("--most", type=int, default=500)
    parser.add_argument("--opinion", default="同意")
    parser.add_argument("--key", default=str(uuid.uuid4()), help="idempotency key")
    parser.add_argument("--sent", type=Path, default=Path("sitting.json"), help="what was sent and not yet answered")
    parser.add_argument("--decide", action="store_true", help="decide what the dry run lets through")
    given = parser.parse_args(arguments)
    committee = Committee(given.url, given.token)
    if given.decide and given.sent.exists():
        send(committee, given.sent)
        return 0
    waiting = list(committee.inbox(given.kind))[: given.most]
    if not waiting:
        print("没有待审批的上报件")
        return 0
    words = {"decision": "APPROVED", "opinion": given.opinion}
    dry = committee.decide(waiting, **words, validateOnly=True)
    print(*report(waiting, dry), sep="\n")
    if not given.decide:
        return 0
    passing = [waiting[row["index"]] for row in dry["results"] if row["succeeded"]]
    if passing:
        keep(given.sent, passing, words | {"idempotencyKey": given.key})
        send(committee, given.sent)
    return 0


if __name__ == "__main__":
    sys.exit(main())
