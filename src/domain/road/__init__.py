"""The road as the operating manual numbers it, and where a case stands on it.

manual: the operations, one a row
milestones: each operation on one case: done, waiting, missing, possible, not yet
drafts: the records with which it is tried whether something can be done
"""
