"""Stacks of entries: new cases, roster entries, accounts. Nobody is entered twice by one stack: the first row counts."""

from functools import partial

import strawberry
from strawberry import ID

from domain.identity import normalise
from domain.text import folded
from graph.conversion import repeated, unbuilt
from graph.inputs.accounts import AccountFields, CreateAccountInput
from graph.inputs.acts import f
from graph.inputs.organizations import CreateMemberInput, MemberFields
from graph.inputs.person import CandidateFields, CreateCandidateInput
from graph.inputs.plural.rows import Rows, StackFields, alone, counted

# Each is entered by itself, and its password digested.
MOST_ENTRIES, MOST_ACCOUNTS = 500, 100


@repeated
@strawberry.input(description="逐人新增 · One person.")
class CreateCandidatesItem(CandidateFields):
    pass


@unbuilt
@strawberry.input(description="批量新增发展人员 · A1, for a stack of applicants; each gets a registration token.")
class CreateCandidatesInput(StackFields):
    items: list[CreateCandidatesItem] = f(f"逐人 · The people; at most {MOST_ENTRIES}.")

    def rows(self) -> Rows[CreateCandidateInput]:
        """Each row as the single act it is."""
        rows = counted("items", [("items", item) for item in self.items], MOST_ENTRIES)
        return alone(rows, "id_number", lambda row: (row.id_type, normalise(row.id_number)), CreateCandidateInput)


@repeated
@strawberry.input(description="逐人新增 · One roster entry.")
class CreateMembersItem(MemberFields):
    pass


@unbuilt
@strawberry.input(description="批量新增党员 · The roster of a branch.")
class CreateMembersInput(StackFields):
    organization_id: ID = f("支部 · Which branch.")
    items: list[CreateMembersItem] = f(f"逐人 · The members; at most {MOST_ENTRIES}.")

    def rows(self) -> Rows[CreateMemberInput]:
        """Each row as the single act it is."""
        rows = counted("items", [("items", item) for item in self.items], MOST_ENTRIES)
        single = partial(CreateMemberInput, organization_id=self.organization_id)
        return alone(rows, "id_number", lambda row: row.id_number and normalise(row.id_number), single)


@repeated
@strawberry.input(description="逐个新增 · One account.")
class CreateAccountsItem(AccountFields):
    pass


@unbuilt
@strawberry.input(description="批量新增账户 · By the system administrator.")
class CreateAccountsInput(StackFields):
    items: list[CreateAccountsItem] = f(f"逐个 · The accounts; at most {MOST_ACCOUNTS}.")

    def rows(self) -> Rows[CreateAccountInput]:
        """Each row as the single act it is."""
        rows = counted("items", [("items", item) for item in self.items], MOST_ACCOUNTS)
        return alone(rows, "login", lambda row: folded(row.login), CreateAccountInput)
