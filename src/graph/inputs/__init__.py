"""What clients send: one input per act. Each knows the domain value it stands for (`shape`, `person`, `ballot`).

Inputs hold no status, branch or approver: those follow from the act and the caller (api point 14).
"""
