"""The menu of acts: one mutation for each, named for it, in the order of the manual."""

import strawberry

from graph.schema.mutations.activists import Activists
from graph.schema.mutations.applicants import Applicants
from graph.schema.mutations.entrance import Entrance
from graph.schema.mutations.management import Management
from graph.schema.mutations.organizations import Organizations
from graph.schema.mutations.probationers import Probationers
from graph.schema.mutations.reminders import Reminders
from graph.schema.mutations.superiors import Superiors
from graph.schema.mutations.targets import Targets
from graph.schema.mutations.transfers import Transfers


@strawberry.type(description="操作 · The menu of acts.")
class Mutation(
    Entrance, Applicants, Activists, Targets, Probationers, Management, Transfers, Superiors, Organizations, Reminders
):
    """All pages of the menu; the schema has them in this order."""
