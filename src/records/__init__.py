"""Remembers: tables, scope, and the acts that read and write them."""
