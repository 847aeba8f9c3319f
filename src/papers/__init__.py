"""Prints: a dossier goes in, a document comes out."""
