"""Remembers: tables, scope, and the acts that read and write them. By floor, from the top:

`cases`          dossiers, what acts make of them, what is counted and looked up beside them
`people`         accounts, and how a caller is proved
`organizations`  the tree, its rosters and rule books, the holidays
`trail`          the journal of every act: chained, anchored, verified
`events`         what was changed, told to whoever listens
`engines`        the two databases: connections, statements, sets of rows
`tables`         the tables themselves

Beside them: `scope`, the one door (what an actor may see), `errors` of a caller, `seals` of what is secret, `onetime` secrets of a
case, `idempotency` of acts with a key, `stamps` on new rows, `scheduling` of long work, and `migrating`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

# A migration is history, and stays as it was written: these are the names that one of them says.
_AS_MIGRATIONS_SAY = {"chains": "records.trail.chains", "sets": "records.engines.sets"}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _AS_MIGRATIONS_SAY:
            return import_module(_AS_MIGRATIONS_SAY[name])
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
