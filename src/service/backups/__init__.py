"""Backups: one file that carries an installation, proved before it is kept, and brought back whole or not at all (decision 52).

The data key is in none of them: it is kept apart, and a backup says by its id which one it needs.
"""
