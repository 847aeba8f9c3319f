"""Where a role has its seat (A.0, R-ORG-4)."""

import pytest

from domain.orgs.actors import Role
from domain.orgs.organizations import OrgKind
from domain.roles import seated

DELIBERATES = {Role.GENERAL_BRANCH_ADMIN, Role.AUDITOR}
DECIDES = {Role.COMMITTEE_ADMIN, Role.ORG_DEPT, Role.AUDITOR}


@pytest.mark.parametrize(
    ("kind", "roles"),
    [
        (OrgKind.BRANCH, {Role.BRANCH_ADMIN, Role.AUDITOR}),
        (OrgKind.TEMPORARY, {Role.BRANCH_ADMIN, Role.AUDITOR}),
        (OrgKind.GENERAL_BRANCH, DELIBERATES),
        (OrgKind.SUB_COMMITTEE, DELIBERATES),
        (OrgKind.GRASSROOTS_COMMITTEE, DECIDES),
        (OrgKind.WORKING_COMMITTEE, DECIDES),
        (OrgKind.LOCAL_COMMITTEE, DECIDES),
        (OrgKind.ORGANIZATION_DEPARTMENT, {Role.ORG_DEPT, Role.AUDITOR}),
        (OrgKind.LEADING_GROUP, {Role.AUDITOR}),
    ],
)
def test_each_kind_of_organization_has_its_roles(kind: OrgKind, roles: set[Role]) -> None:
    assert {role for role in Role if seated(role, kind)} == roles
