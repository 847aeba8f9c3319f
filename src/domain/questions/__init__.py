"""What people ask about a case, all answered from the one page.

judging: which guards are unmet
transitions: may it happen, what is missing, from when
duties: what is owed and by when
corrections: what a correction breaks of what was approved
submissions: what a reviewer is told of a submission
"""
