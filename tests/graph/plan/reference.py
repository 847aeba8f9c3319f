"""The slow, obvious executor: graphql-core over plain resolvers that read all rows. What the planner must equal."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cmp_to_key
from typing import Any
from uuid import UUID

from graphql import GraphQLSchema, build_schema, execute, parse

from domain.orgs import Role
from graph.context import Context
from graph.plan.values import instant
from records import scope, tables
from tests.graph.plan.toy import TODAY, schema

Row = dict[str, Any]
TABLES = {"org": tables.PartyOrg, "cand": tables.Candidate, "opn": tables.Opinion, "apr": tables.Approval}
TYPES = {"org": "Organization", "cand": "Candidate", "opn": "Opinion", "apr": "Approval"}
STAGES = ["APPLICANT", "ACTIVIST", "DEVELOPMENT_TARGET", "PROBATIONARY_MEMBER", "FULL_MEMBER"]
# name -> (keys, descending)
Keys = list[Callable[[Row], Any]]
ORDERS: dict[str, tuple[Keys, bool]] = {
    "NAME": ([lambda r: r["name_key"]], False),
    "NAME_DOWN": ([lambda r: r["name_key"]], True),
    "DUE": ([lambda r: r["next_due_on"]], False),
    "DUE_DOWN": ([lambda r: r["next_due_on"]], True),
    "STAGE": ([lambda r: STAGES.index(r["stage"]), lambda r: r["name_key"]], False),
    "PROBLEMS": ([lambda r: r["problem_count"], lambda r: r["opened_on"]], True),
    "NEWEST": ([lambda r: r["on"]], True),
    "OLDEST": ([lambda r: r["on"]], False),
    "ASKED": ([lambda r: r["asked"]], False),
    "SUBMITTED": ([lambda r: r["submitted_on"]], False),
    "ID": ([], False),
}
FIRST = {"cand": "NAME", "opn": "NEWEST"}


@dataclass
class Fault(Exception):
    """A page or id that is refused."""

    extensions: dict[str, Any]


def bad() -> Fault:
    return Fault({"code": "BAD_INPUT"})


async def everything() -> dict[str, list[Row]]:
    return {kind: [dict(r) for r in await model.all().values()] for kind, model in TABLES.items()}


class Reference:
    """Answers documents from rows in memory, for one caller."""

    def __init__(self, rows: dict[str, list[Row]], context: Context) -> None:
        self.context = context
        self.rows = {
            kind: [r | {"_kind": kind} for r in found if self._visible(kind, r)] for kind, found in rows.items()
        }
        self.schema = self._schema()

    def answer(self, text: str, variables: dict[str, Any] | None = None) -> Any:
        result = execute(self.schema, parse(text), None, None, variables)
        return result.data, [(e.original_error or e).extensions.get("code") for e in result.errors or ()]  # type: ignore[union-attr]

    def _visible(self, kind: str, row: Row) -> bool:
        mine, actor = self.context.scope, self.context.actor
        if actor is None:
            return False
        if kind == "org":
            return True
        if mine.sight is scope.Sight.SELF:
            return kind == "cand" and row["id"] == actor.candidate_id
        path = row["org_path"]
        return mine.sight is scope.Sight.SUBTREE and path.startswith(actor.org_path)

    # ── the schema with resolvers ───────────────────────────────────────────────────────────────────────────────────

    def _schema(self) -> GraphQLSchema:
        built = build_schema(schema.as_str())
        own: dict[tuple[str, str], Any] = self._resolvers()
        for type_name, type_ in built.type_map.items():
            for name, field in (getattr(type_, "fields", None) or {}).items():
                if not type_name.startswith("__") and hasattr(field, "resolve"):
                    field.resolve = own.get((type_name, name)) or self._plain(type_name, name)
        built.get_type("Node").resolve_type = lambda value, *_: TYPES[value["_kind"]]  # type: ignore[union-attr]
        return built

    def _plain(self, type_name: str, name: str) -> Any:
        if name == "id" and type_name in TYPES.values():
            return lambda row, _: f"{row['_kind']}_{row['id']}"
        snake = "".join("_" + c.lower() if c.isupper() else c for c in name)
        return lambda row, _: written(row.get(snake, row.get(name)))

    def _resolvers(self) -> dict[tuple[str, str], Any]:
        branch = self.context.scope.role is Role.BRANCH_ADMIN
        return {
            ("Query", "node"): lambda _, i, id: self._node(id),
            ("Query", "nodes"): lambda _, i, ids: [self._node(x) for x in ids],
            ("Query", "candidate"): lambda _, i, id: self._node(id, "cand"),
            ("Query", "candidates"): lambda _, i, **a: self._connection("cand", self.rows["cand"], a),
            ("Query", "approvals"): lambda _, i, **a: self._connection("apr", self.rows["apr"], a, "SUBMITTED"),
            ("Query", "organizations"): lambda _, i, **a: self._connection("org", self.rows["org"], a),
            ("Organization", "superior"): lambda r, i: self._get("org", r["superior_id"]),
            ("Opinion", "candidate"): lambda r, i: self._get("cand", r["candidate_id"]),
            ("Approval", "candidate"): lambda r, i: self._get("cand", r["candidate_id"]),
            ("Approval", "addressedTo"): lambda r, i: self._get("org", r["addressed_to_id"]),
            ("Approval", "reason"): lambda r, i: r["data"].get("reason", ""),
            ("Approval", "counted"): lambda r, i: r["data"].get("counted"),
            ("Approval", "agreed"): lambda r, i: r["data"].get("deep", {}).get("agreed"),
            ("Approval", "rules"): lambda r, i: r["data"].get("rules") or [],
            ("Approval", "decision"): lambda r, i: r["data"].get("decision"),
            ("Decision", "candidate"): lambda v, i: self._get("cand", UUID(v["candidate"])),
            ("Candidate", "phone"): lambda r, i: r["phone"] if branch else None,
            ("Candidate", "number"): lambda r, i: r["id_number_sealed" if branch else "id_number_masked"],
            ("Candidate", "education"): lambda r, i: r["education"] or "无'学历",
            ("Candidate", "overdue"): lambda r, i: overdue(r),
            ("Candidate", "branch"): lambda r, i: self._get("org", r["org_id"]),
            ("Candidate", "previousCase"): lambda r, i: self._get("cand", r["previous_case_id"]),
            ("Candidate", "opinions"): lambda r, i, **a: self._connection("opn", self._of("opn", r, live=True), a),
            ("Candidate", "approvals"): lambda r, i, **a: self._connection("apr", self._of("apr", r), a),
            ("Candidate", "latest"): lambda r, i: ordered(self._of("opn", r), "NEWEST"),
            ("Candidate", "problems"): lambda r, i, least=1: self._problems(r, least),
            ("Problem", "candidate"): lambda v, i: self._get("cand", v["candidate_id"]),
            ("Query", "me"): lambda *_: {"name": self.context.actor.name if self.context.actor else ""},
            ("Me", "candidates"): lambda *_: [c for c in (self._get("cand", k) for k in self.context.settings) if c],
        }

    def _problems(self, row: Row, least: int) -> list[Row]:
        word = {"zh": "问题", "en": "problem "}[self.context.language]
        return [
            {
                "message": f"{word}{i}", "at": "2026-01-02T03:04:05.678Z", "dues": "1.50", "stages": ["ACTIVIST"],
                "own": f"cand_{row['id']}", "candidate_id": row["id"],
            }
            for i in range(max(row["id"].int % 3, least))
        ]  # fmt: skip

    def _get(self, kind: str, key: UUID | None) -> Row | None:
        return next((r for r in self.rows[kind] if r["id"] == key), None)

    def _of(self, kind: str, row: Row, live: bool = False) -> list[Row]:
        found = [r for r in self.rows[kind] if r["candidate_id"] == row["id"]]
        return [r for r in found if not live or r["voided_on"] is None]

    def _node(self, text: str, wanted: str | None = None) -> Row | None:
        kind, key = key_of(text)
        if kind not in TYPES or (wanted and kind != wanted):
            raise bad()
        return self._get(kind, key)

    # ── connections ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _connection(self, kind: str, rows: list[Row], a: dict[str, Any], default: str | None = None) -> Row:
        order = a.get("orderBy") or default or FIRST.get(kind, "ID")
        kept = [r for r in rows if self._passes(kind, r, a.get("filter") or {})]
        page = ordered(kept, order)
        size, backwards = size_of(a)
        if a.get("after") is not None:
            page = [r for r in page if compared(order)(keys_of(order, r), decoded(a["after"])) > 0]
        if a.get("before") is not None:
            page = [r for r in page if compared(order)(keys_of(order, r), decoded(a["before"])) < 0]
        more = len(page) > size
        page = (page[-size:] if size else []) if backwards else page[:size]
        edges = [{"cursor": cursor(order, r), "node": r} for r in page]
        info = {
            "has_next_page": a.get("before") is not None or (more and not backwards),
            "has_previous_page": a.get("after") is not None or (more and backwards),
            "start_cursor": edges[0]["cursor"] if edges else None,
            "end_cursor": edges[-1]["cursor"] if edges else None,
        }
        return {"edges": edges, "nodes": page, "page_info": info, "total_count": len(kept)}

    def _passes(self, kind: str, row: Row, wanted: dict[str, Any]) -> bool:
        return all(self._meets(kind, row, name, v) for name, v in wanted.items() if v is not None)

    def _meets(self, kind: str, row: Row, name: str, v: Any) -> bool:
        match name:
            case "stage":
                return row["stage"] in v
            case "sex" | "lateEntry":
                return bool(row["sex" if name == "sex" else "late_entry"] == v)
            case "on" | "openedOn":
                day = row["on" if name == "on" else "opened_on"].isoformat()
                return (v.get("from") or "0") <= day <= (v.get("to") or "9")
            case "content":
                return lower(v) in lower(row["content"])
            case "name":
                return lower(v) in lower(row["name"]) or lower(v) in lower(row["name_key"])
            case "organization":
                org = self._get("org", typed(v, "org"))
                return org is not None and row["org_path"].startswith(org["path"])
            case "org":
                return bool(row["org_id"] == typed(v, "org"))
            case "ids":
                return row["id"] in [typed(x, "cand") for x in v]
            case "overdue":
                return bool(overdue(row) == v)
            case "dueBefore":
                return row["next_due_on"] is not None and row["next_due_on"].isoformat() <= v
            case "candidate":
                other = self._get("cand", row["candidate_id"])
                return other is not None and self._passes("cand", other, v)
        raise NotImplementedError(name)


def lower(text: str) -> str:
    return "".join(c.lower() if c.isascii() else c for c in text)


def overdue(row: Row) -> bool:
    return row["overdue_since"] is not None and row["overdue_since"] <= TODAY


def key_of(text: str) -> tuple[str, UUID]:
    kind, _, key = text.rpartition("_")
    try:
        return kind, UUID(key)
    except ValueError:
        raise bad() from None


def typed(text: str, kind: str) -> UUID:
    own, key = key_of(text)
    if own != kind:
        raise bad()
    return key


def size_of(a: dict[str, Any]) -> tuple[int, bool]:
    first, last = a.get("first"), a.get("last")
    size = 20 if first is None and last is None else first if last is None else last
    if (first is not None and last is not None) or not 0 <= size <= 100:
        raise bad()
    return size, last is not None


def keys_of(order: str, row: Row) -> list[Any]:
    return [plain(k(row)) for k in ORDERS[order][0]] + [str(row["id"])]


def plain(key: Any) -> Any:
    return key.isoformat() if isinstance(key, date) else key


def compared(order: str) -> Callable[[list[Any], list[Any]], int]:
    down = ORDERS[order][1]

    def compare(a: list[Any], b: list[Any]) -> int:
        for x, y in zip(a, b, strict=True):
            if x == y:
                continue
            if x is None or y is None:
                return 1 if x is None else -1
            return (1 if x > y else -1) * (-1 if down else 1)
        return 0

    return compare


def ordered(rows: list[Row], order: str) -> list[Row]:
    compare = compared(order)
    return sorted(rows, key=cmp_to_key(lambda a, b: compare(keys_of(order, a), keys_of(order, b))))


def cursor(order: str, row: Row) -> str:
    return "cursor:" + json.dumps(keys_of(order, row))


def decoded(text: str) -> list[Any]:
    _, *keys = json.loads(bytes.fromhex(text))
    return keys


def comparable(value: Any) -> Any:
    """An answer of either, with cursors opened: the databases space their JSON differently."""
    if isinstance(value, dict):
        return {k: comparable(v) for k, v in value.items()}
    if isinstance(value, list):
        return [comparable(v) for v in value]
    if isinstance(value, str) and value.startswith("5b"):
        return "cursor:" + json.dumps(decoded(value))
    return value


def written(value: Any) -> Any:
    match value:
        case datetime():
            return instant(value)
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
    return value
