"""Party organizations and who acts for them.

organizations: kinds, powers, and the line of superiors from which a branch has its edition and settings
editions: the editions of the rules, and their adoption
plans: how many an organization may admit in a year
settings: what a committee may decide for its subtree
actors: the roles of an account, and the actor
"""
