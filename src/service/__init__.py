"""Stands up the house: settings, endpoint, command line."""
