"""The audit trail: what was done, by whom, in a form in which nothing can be changed afterwards unseen.

`journal`  every act, in its own transaction: the only door
`denials`  of those that were denied, how many
`chains`   each row bound to the one before it
`anchors`  how far the chains had come, written down outside
`audit`    rows, chains and anchors verified
"""
