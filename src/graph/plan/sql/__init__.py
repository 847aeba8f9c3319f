"""From a selection to one SQL statement. Each module stands on those below it.

* `planner`: the statement of a root field
* `figures`: numbers counted by the database
* `objects`: what is selected of a row
* `pages`: a list under scope, filter, order and cursors; `scalars`; `projections`: what becomes of values in Python
* `keyset`: the order of a list and its cursors; `lengths`: whether a list is long, which chooses the way to its page
* `conditions`: the SQL of a filter
* `frames`: tables in a FROM, within the caller's scope
* `needs`: what an answer still needs after the database spoke; `values`: a value as an answer has it
* `statements`: SQL and where its parameters come from
* `dialects`: PostgreSQL and SQLite
"""
