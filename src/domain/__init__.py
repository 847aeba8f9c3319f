"""Decides: the regulation as plain Python. No database, no GraphQL, no clock."""
