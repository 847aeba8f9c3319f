"""Decides: the regulation as plain Python. No database, no GraphQL, no clock.

regulation: THE PAGE; rules: what a rule is; checks: how one is checked
case: what everything is judged on; steps: what is recorded in it; stages: where it stands
questions: what is asked about a case; acts: what is done with it; road: where it stands in the manual's operations
orgs: organizations and who acts for them; roles: who may do what
calendar, dues, identity, votes: arithmetic; text: both languages; pages: the regulation for people
"""
