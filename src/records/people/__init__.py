"""Who calls: accounts, and how they are proved.

`accounts`      who may sign in, and in which role
`logins`        in which form a login is kept
`passwords`     checked, hashed and compared
`signing`       the way in, whichever door it is
`sessions`      of browsers and bearers, and programs' tokens
`lasting`       for how long those are good, `devices` by what words they are told apart
`factors`       the second factor of who signs in
`registration`  a person's way to an account of their own case
`callers`       whose secret it is, remembered and proved again with each answer
`backoff`       patience with wrong passwords, and `throttle` with guesses of other kinds
"""
