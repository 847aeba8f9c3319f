"""Spreadsheets taken in: a template for each kind, a dry run that names each cell, and the run itself, by the acts that are there."""
