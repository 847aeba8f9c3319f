"""What is recorded about a person. A **step** is one record: a talk, an opinion, a vote.

kinds: the forty kinds, in the order of the road
catalogue: one row a kind: what it is called, its shape, in which stages it may be recorded
step: the record itself
The shapes, each with the choices it offers: papers, opinions, notices, vetting, meetings, probation, desk
"""
