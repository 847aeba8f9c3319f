"""The two databases, and what is said to them: nothing here knows what a row means.

`connections`     the one in use; statements with names bound, reading apart from writing
`sets`            rows of a table read and written by sets
`columns`         kinds of column, and their values from either database
`postgres`        Tortoise's client for PostgreSQL, mended
`sqlite`          the same for SQLite, and its connections that only read in `sqlite_readers`
`batching`        equal short statements of several callers, asked as one
`outages`         whether a fault is the database's absence
"""
