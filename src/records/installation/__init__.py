"""What must be right before this process serves or writes: the database's version, the data key, the clock.

`versions.version`, `keys.key` and `clocks.clock` look at the database in use and answer with a `Finding`: a state for programs and
a sentence for people. They change nothing, and raise only what the database itself raises where it does not answer.
`upgrading` brings a database to this version.
"""
