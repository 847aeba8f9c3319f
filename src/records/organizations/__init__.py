"""Organizations and what stands by them.

`tree`      organizations, and the line of superiors of each
`rulebook`  the edition they follow, and what a committee demands
`plans`     how many each may admit in a year
`roster`    their members
`calendar`  the holidays everybody counts by
"""
