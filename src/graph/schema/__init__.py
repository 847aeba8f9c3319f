"""What: the public shape. Assembles the schema and hands the finished declarations to the planner."""

import strawberry
from strawberry.schema.config import StrawberryConfig

from graph.plan.execution.engine import Engine
from graph.schema import acts, vocabulary  # noqa: F401  (registers the enums' words before the types use them)
from graph.schema.mutation import Mutation
from graph.schema.query import Query
from graph.schema.scalars import SCALARS
from graph.schema.subscription import Subscription

acts.described(Mutation)
schema = strawberry.Schema(
    Query, Mutation, Subscription, config=StrawberryConfig(auto_camel_case=True, scalar_map=SCALARS)
)
engine = Engine(schema)
