"""The acts, a page for each part of the manual. A row is a name, what it takes, what it returns, how it is done.

Every payload carries the changed objects and `errors`: empty means done. `warnings` are what was noticed and did not stand
in the way. The pages are put together in `graph.schema.mutation`.
"""
