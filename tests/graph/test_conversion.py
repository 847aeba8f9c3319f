"""A row of a plural act is the same object whichever way it is built."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from strawberry.types.arguments import convert_argument

from domain.steps.meetings import ConversionOutcome
from graph.enums import Decided, OpinionKind
from graph.inputs.plural.cases import BulkAssignMentorsItem
from graph.inputs.plural.decisions import DecideApprovalsItem, ReverseDecisionsItem
from graph.inputs.plural.records import RecordOpinionsItem
from graph.inputs.plural.submissions import SubmitApprovalsItem
from graph.schema import schema

_PAPERS = [{"name": "票决结果", "reference": "DA-1"}, {"name": "扫描件"}]
_NOTED = [{"rule": "R-APR-5", "text": "情况特殊"}]
_VOTE = {"due": 9, "present": 8, "approve": 8}

GIVEN: list[tuple[type, dict[str, Any]]] = [
    (DecideApprovalsItem, {"id": "apr_1"}),
    (DecideApprovalsItem, {"id": "apr_1", "vote": None, "acknowledgements": None, "decision": None}),
    (DecideApprovalsItem, {"id": "a", "decision": Decided.REJECTED, "vote": _VOTE, "acknowledgements": _NOTED}),
    (DecideApprovalsItem, {"id": "a", "committeeMetOn": date(2028, 1, 2), "formSerialNumber": "7"}),
    (DecideApprovalsItem, {"id": "a", "recommendedOutcome": ConversionOutcome.EXTEND, "version": 3}),
    (ReverseDecisionsItem, {"id": "apr_1", "version": None}),
    (SubmitApprovalsItem, {"candidateId": "cand_1", "acknowledgements": []}),
    (RecordOpinionsItem, {"candidateId": "c", "opinionKind": OpinionKind.CULTIVATION, "attachments": _PAPERS}),
    (BulkAssignMentorsItem, {"candidateId": "cand_1", "memberIds": ["mem_1", "mem_2"]}),
]


@pytest.mark.parametrize(("kind", "given"), GIVEN)
def test_a_row_is_what_strawberry_would_make_of_it(kind: Any, given: dict[str, Any]) -> None:
    registry, config = schema.schema_converter.scalar_registry, schema.config
    ours = convert_argument(given, kind, registry, config)
    definition = kind.__strawberry_definition__
    kind.__strawberry_definition__ = replace(definition, from_input=None)
    try:
        assert ours == convert_argument(given, kind, registry, config)
    finally:
        kind.__strawberry_definition__ = definition
