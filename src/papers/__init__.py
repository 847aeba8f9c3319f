"""Prints: what was read of a case goes in, a document comes out.

A print is two files of one name: `questions/NAME.graphql`, what it reads, asked in the name of whoever prints, so that nothing
is printed that they may not see; and `templates/NAME.typ`, how it is set. Its row in `catalogue.py` says what it is called
and of what it is made. Nothing here knows the database, GraphQL or the web.
"""
