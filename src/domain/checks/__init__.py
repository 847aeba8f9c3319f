"""The ways of checking. A maker takes the numbers of a rule and gives its check; all date arithmetic of the rules is here.

A check answers about a dossier as of `today`. While a step is being recorded, `today` is the day on which it happened and
`judged` is the step. `ready_on` is given only where waiting alone cures: on that day the check is met, the day before not.
"""
