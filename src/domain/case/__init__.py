"""One candidate's case: what is on file, and the picture of it on one day that everything is judged on.

dossier: the picture, and what follows from it; file: its data, and how something is found in them
person, members, assignments, approvals: what it is made of
as_of: the case as it stood on another day, or under another edition
derived, changes, index: how a picture keeps what was worked out of it
"""
