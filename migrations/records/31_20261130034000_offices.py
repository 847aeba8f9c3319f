"""Accounts come by a one-time link, and those of one person are proved to be: both begin empty, and nobody is linked by it.

The way back forgets open links; who was invited and has set no password yet is invited anew.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

_INDEXES = """
CREATE UNIQUE INDEX "uq_account_invite" ON "account" ("invite_digest");
CREATE INDEX "ix_account_member" ON "account" ("member_id");
CREATE INDEX "ix_account_person" ON "account" ("person_key");
CREATE INDEX "ix_account_offices" ON "account" ("office_group");
"""

UPGRADE = {
    "sqlite": """
ALTER TABLE "account" ADD "invite_digest" VARCHAR(64);
ALTER TABLE "account" ADD "invited_until" TIMESTAMP;
ALTER TABLE "account" ADD "office_group" CHAR(36);
"""
    + _INDEXES,
    "postgres": """
ALTER TABLE "account" ADD "invite_digest" VARCHAR(64);
ALTER TABLE "account" ADD "invited_until" TIMESTAMPTZ;
ALTER TABLE "account" ADD "office_group" UUID;
"""
    + _INDEXES,
}

_GONE = """
DROP INDEX "uq_account_invite";
DROP INDEX "ix_account_member";
DROP INDEX "ix_account_person";
DROP INDEX "ix_account_offices";
ALTER TABLE "account" DROP COLUMN "invite_digest";
ALTER TABLE "account" DROP COLUMN "invited_until";
ALTER TABLE "account" DROP COLUMN "office_group";
"""

DOWNGRADE = {"sqlite": _GONE, "postgres": _GONE}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXXmT2zaW/yoo/ZN2ldxxn/Y6W1vVbncST3xk7U5matZbFERCEqcpQiGolpXsfPfFA2"
    "8SpAiJYlMUquZwk3gA9QPw8PDOvwYeMalnsdMb0ySM3dMH4g5eo78GLp4T/g/p+yEa4MUi"
    "9Rae+HjsCAosWhp+3HTMfA+bPn83wQ4j/JFFmOnZC9+mMNjgBi08OvXw/DuGxgR7xEOC+j"
    "WyfYYse0qYP0QueYQXMxK8PIW+LWryzm13uls3S9f+Y0n4J08Jf+Hxzv7nf/lj27XIN8Ki"
    "PxcPxsQmjpXBx7agA/Hc8NcL8ey33969/VG0hE8cGyZ1lnM3ab1Y+zPqxs2XS9s6BRp4Ny"
    "Uu8bBPrBRc7tJxQnSjR8EX8we+tyTxp1rJA4tM8NIB0Af/OVm6JmCNoslkPp4v2CkM/PK/"
    "wo9MERjGx0/3xpe7e8MYFGYLPiaHfPjIpC7MtO36ANlf/w76TaARTwcwwO3PN59PLq6fCT"
    "Ao86eeeCmAG/xbEGIfB6QC/gRvDgRxipDfzrAnhzwmyKHOP3UbvKMHCeDJoo4B3Bekgzn+"
    "ZjjEnfoz/ufZixcVGP9+81nAzFsJnCnfg8EG/Ri+Og/eAd4JvsE2UQE4oWgG4c0rOsJr7w"
    "hfX9YA+PqyFF94lYXX9AhAYWAJxL/55lv+0rfnRI50ljiHthWSnkb/2Nfq3iP6FWjfv/tw"
    "9+X+5sOv0P2csT8cePr25v4O3pyLp+vc05Pr3MzEnaC/v7v/GcGf6J+fPt7l+VDc7v6fA/"
    "gmvPSp4dKVga00JtHj6FFmpsm3hc27226ms8QNzHS4h/RENz/RHnnkgsSWWzpLrCe6yxPN"
    "BVu6dH1DTeTLUjUp+nV3ajfIdyBMTx6k4l2IVhHgH6lH7Kn7C1kLmN/xT8GuSSSYpm4sUV"
    "eHiWzyNNnXHl7Fl5Dc0uIQWMQhfiCu3Xy5vXl7NxBYj7H5sMKeZWRAhzf0nOaexG2Lr+bn"
    "8/wT7OKpwAd+CHx2HvySq2Q0MdXXyLjVxhvk32cUzfEaMb5EkO0O+X/RamabM+RRh7fHfv"
    "gn9abYtf/EQFi8QW7XzVf3qzuy3UfbJ0YgDI+QzfgVkzenE4QRdclzYN/Isd0HNF6HncAd"
    "dEYdi19HGfGZ+Htie8xHC8zYiiMyRBwB20Fh75Yh/hx9dU9GC0IXDvlevBCfwU4X69GzUx"
    "Siy9DK9oMxGMcfjehkYpvEmHp0uRihFfEIXJcficXvwfy6DB+JFsRj1OXX57j/gCrsm/9M"
    "h05tV/y8CXy5lbQUb6KPGEW/wEgkGUHFfyj8eoeIL4tawRuMfDJfcM7ureFbeB8TbDtLTj"
    "tC/C7/1QWClUfdKd8LNuFd2Xz/i24czDHz7OnMB8oh4l9pPsRocYxXyAE6l46ptRYz7PNR"
    "4k+HNc9/aPDt9fQBfw2SnTAQPx3o+EaEdvw3889mMCkRaawu+GZEuzamihjXQJDylS7+EE"
    "dPapA5mY+JZygNEdDUHyOYf+OBrBUGCYjqD5JeiArDhCuxYhyto+mKjiZa2bV1NBFB7zQI"
    "e9HRiP9XgDdq354G7LDxhcNeBd+ofQ/xvTivAe/FeSm68CoLbuqMUYA4S9U7VW7zisZYAJ"
    "thNlNCOk/YO7DPa/GM8wqecV7kGRKBdwt1UEkvWi/UZb1QdE8pzvc715fPc5okN7n2/lQW"
    "L/a1vabwBc/Pzy5fXr66uL58xZuIr4yfvKyY73cf73N7CdDZVqGaodX7psv7Jn1L32Km8+"
    "R6sjs92Zj5BujV+JTZ7nZ7W9qHnvYuT3tGLaoihhYItxJD8zPbIc1A8yJ/Rkm8xfYq0Out"
    "1eWtldGjFme7VL+Zp9tB03k4s7tRm5n2gGLw87aUP3PUegt1eQtpb6xjmelH4oGBSeGKnq"
    "Jo74Z+ti/Ro+Ebuoldy4alregMk6fTZ08W18TIqwBqhkgjmkWUelNFOBMKjWWlrxYHqoir"
    "up/Wr9jz15+Cvg4S1Y1+WsmKyvhofean2ud3t/cDOWttAtvbdGf9BDd/pNSAOHGLaWTtfo"
    "i76yfCmfOlBN5yN8MEdhFvJbGSvAnpfvzlM3GEL1sF4rk4tMMUqQuQZ5Yni5yhdkPqS9BN"
    "n1Dar8uqRaMvlfisRi+H1U6r6Wab4x7djCMpuFQ6dMUQdhGx7PCRJ6IX2XLse4SgiUfnCC"
    "MLg5OkJASyiR51NGSnJLAhKve0CydVRbGeItH+SjX8lYSbcRFg0A3JAY4JqlRCBwh0BbCg"
    "4sn70InNtX1YVIZaK9c6rVyLZ2ss8ekrZ/85Mn3b7oTm4oA2yiGpLjoK6+66i6cKMAPBVk"
    "yPVFyP326Q1zPtaoSZERdxGohXmmOLoOVCyNMi1Asjk78i3hDB11gQ54XRA1nzf5rU4r1h"
    "9sD/De1PRtGHBhFIp/F3hAFIuai0lkbdQfBXdOdu1I+7Q04dDYYjlAv9E/4hWzpHJpRapO"
    "qcSFU4r56KtbrmjB+F1s8EZze5tMEGBhs2NWZR241M9me64q884GwzPrdohoGVzQlaAR+0"
    "fbTCLAj5jDqHMF2MJhBVSpc+sy3yAxrZVhiFS8Sb7xjnimRBeL+uJZ6K3ovctv3hG9a3VP"
    "jUyWTDw2e6F7WY7kUF073YzHTFdKmAHRP0UMtyfnVVJ4Lm6qo8ggbe5RQt5I8ivqXuGWHr"
    "9lwz9gluw94ZqiFf7Ud6tbZSX9VhDa/KOcMrwRg6czIvIGUDduSncvRyw4mcblbjxoODE4"
    "8tx3Pb56uA3z7gl5yiERdnIG6fH+4+jQ872x3Tb3BMOpCjwXb5UQg8dSQyXTB+iPL+eFOP"
    "iwNJhgqLMmYT77Xk6tPm8F9dPk1cInOINSVzwhfUEHJkcODmjN+j+CVq6VpDZC0Jf8Hvwv"
    "YYNgaY6oZBP8S0weQmzniCPf4NHmSkYPxrySOXC+CqJXJnePRP4kYSxVfXTv3AoCvIV0FY"
    "kD+E3/ygQ8bXCJ3zN5AwCmF/m0wVeWN5PKpBFRJYhCvIyLgq1Ez+4E2NBfZnuw8e9VJvXM"
    "lYQ5R8jcK4cU8Vg2v7WEfsY+nlVvc0TNP08ETci+z2wH+akv4nbN9DfC/rSByX5RLHZSG0"
    "nO8/fynxBimHN6HoIcBn13VUbHnlTUrDdl0AOHc41Lb05uiO2uCbgLGVajJPrvWTndNPZl"
    "IQUZmD6j2XgeTTG7XvQTKRqmm8+8d9ZgYjrnPy4eYfzzKz+P7Tx5+i5ikudfv+05vcxtI+"
    "Pvv38VmO/0VM1cyuWSrtvpBzX1j6oDZXkrwTkkaivTu1apsXW2aYGSvsufwbZL7ClDoEu6"
    "UavwxpDu4xp90Xm4iftLty33z69D7Dmt+8y/Pe3z68ueNTIGaAN7IDT4eietUi2HJslyhK"
    "izmyHYXFjq11NVkRFGWWsridpdL4bRuhniHWAepdFrPpwnalsl+5pJ0i0cK2srA9p64/c9"
    "YG6PglvIlvnTl25MDnSfM7K6A9Dfvo1b56e3f77sPN+5Oz8+F57vhMa7xyTAz7uAjx3758"
    "+ljCt8L2eVxt00f/hxyb7c30m9KJj5e240Oecxj2KZThgE/1qs8v8Bxbgg4KV8zQOKUyHW"
    "mabkwJjNebKdEJKwZNukSkjcWqBVyKpPqu37l0IF1TWTUDbCSrj9eKyBYI9ZLN5Wv2+AFG"
    "l0wR1xyZRrXMCKS8YiWkGt3KIKYnyxTSUV67j1Qh6cO/CZj7n+xGIi7VwDm9+5vAuX7xtw"
    "OFWcIua8CciAUa5BogF6SoGhBHEkIjAKd8dfuJcE6e6liMKYNk4+AIPJA6XCevh9Uu19mG"
    "m/PCoCDlkvD1ZQhPfCLikaLj6zWCvqgH9Ql9j1pLE+I/qYc43L7tLvnEpN6gk9vnZ+eSuN"
    "L9DbOjV3JUTynOpFHPMzhGeRvH5EySK9XxNtbZ0w7B2iG4O8y5BYdgXUJNpyTqmtW8pC5C"
    "OWy1CiEcrGxWEzXiWoZHMFP0QMxQ9cAQnd3TV7VCjq8qQo6vJGUndcqso3Hs0CmztB3qgI"
    "B90rz0/YFUK/OPMu/3oUK8W+LvvarmkhUu08xl1n+FYi6z6ero5UzMyGsI6UdBQervGPIo"
    "tk7RPYT/844YGhOHrtCILogrfJVHaG57HvWC3AOpdAPIIp79CKkEIDkbOC8xEec/sR2fdy"
    "7T17U5/Ff3qzvir+bEc9Yia8EqSsYAORJcSE0A3QVfwsflbQlidE78GWgG+WvbhyxH7hSS"
    "GoStLbxmSNyr4E+XjzJyyTcfnCbhY4doFCZcMIRpAR7QR+LBa3GJHYlvFD/P8JYOYfwBH3"
    "aMrSlhr6HPNf8Gz0/9lKH4N7RyCe8KsRl8Pf8ZfMn7s230lWmFECy9qCx5LbVhwregC0O8"
    "GdbVUuZGG6LCtyh9gdrg8ZqSjK4yatBP/XGXCyCLLjY7DBx2pPCL4+SXO0xzmGu03oipOv"
    "dKS0mQKQzDDzWiPgpQ1R+En6JTsvVkCepNWT60Xl3r1bsjV7WgV484dl2Mo/Y9xLfBXKtZ"
    "fA3FZLZpmh7i3GB6xTR/DjBSgDlF0kOUmw8P5ni5S3GBYwQ7RHIglgeRyWh7AXrb8WQJkH"
    "ORiFtxwRdoezEJ+06YlBKiFeDOUvUQ6OYrzo9tTybylVtUY4KjNkQz8k1lYYbNe7giX9VY"
    "kK/Kc7MW9r241aqfdnm6XiDd9kmXqBRUeG6aqHdeAs0z3AAvdVEiT9c7qJt3siL+zLVN21"
    "dazxkiDfJmkK2lGdcxrQ1ymqh/iaKaR5ma5nKhDHOWqneLeS/qI/5DJb5b5RhH7XuH7nkt"
    "dM8r0D0vorugju3bJiThVk6JK6NtEfUPN1++3H05VDbtkakN48F3GQsHy7yPK3y7pdR6yd"
    "dZ8nixcOzgtDPGmNlKa15KrA/MzevdZsbEoRw4V1ImsjKxYo5S51VUyKtIlz7HbqXOYAqE"
    "mrfU4S22ux3ceTqNdh20ybcFMcGNhTOPR9XcoVLiY45KiRzTiiCWZyxL0+yUsexwkNtLar"
    "LYr6e2AjsiaJFT3Pz66/t3tzcf7w9V5j6Mqh+Dm9v7d7/ftXRl30fljy3uklkqLVDXWsxT"
    "YjC69NREjTxduwu7pft688s646lbV8bIEB21fVbcm5Xxy1Ids3CGTd9+5KKUoRyoXqQ8Zh"
    "xBHFVehhmiY0YPAkkC3Rc/RTyJWr4cQwmpRhLggLrnhoUl1646YKapNZ6ACHHsqc1/keIe"
    "L+3gmFEl33ziQlyJITLxSyT60tTZMtL2cmi/2JeU2XAO7aDyMm/sKB9KEtJjXqoQX2zx7t"
    "QFpCLlkeM4JVuBmCY7ZgQ5ocsmxPP4vrRdxV0tJT5mNFOhzCo45siOGcFMsLeS9iJPeMwo"
    "ZmLoFeSgAp0WggpG6jjzQBHXqqJcaaoeGEzb9i4PEjwo8tUM0THzA11MqFEeYHoklZAii+"
    "jGPH1ZYp2mr9Np+rKpRxRnOkusZ7rTM52kesnNcmnSkIRC57YrK64ECau2rbCUotV5Litz"
    "B4YZhrII77U2TUeX7caMdsmeVajkIVZiEwCrpGXs5rqtX88jtXuVMwemLcniKiorbx9S/v"
    "jLZ+KURSn1tlBN3l1BVInZGaX61WYOZf9ncYoLduyMVKagSx+x4hAQT2ziXbHqIdPLIPUv"
    "uvRcLKkroITS35JeeohRWJN+16X0KSlt38c9l4mT8+kD2Rmwz6ke76HDvkLHfLLYFawvvI"
    "+e7r/IUMebWTsz9Puws1veV1/XUwRYU1h9Jvy314otOUi4Hqm/87L6nR6yZ3ERH7je7C/9"
    "+YwP9TPB8E6S/jx+O6xOfw7tjFnUcGP+c8gyDj58yKMrSOhNsDlDopMovXcoDL2GMoLiuQ"
    "85wx3KaWyfIeJakEh8wi9jFhqv+bMgObdLg5zhJnYhG/lDMfd5u0NvzgcOf0oTD4uxi1uh"
    "PMQhJmjGKrg58fAeN8PeEuCWJx5m5A8Fs1bYuj2T1j7BbtiqNcNMKX1z1L4X2dJyeenqxP"
    "++Kg//fVWI/p1jUwXbsLmGtgTagjK8XJm413P4LWdLv5C19BSO3lWfwYKxhQnwNp/Av/Ep"
    "hFIeNj/9gBJxSgRVLdbBKcYPKwLHXJDL8LU4+WwrrICBwL2HBOei7SPsQCER8Exhp+gT/y"
    "c/WkWdDttCZ8UTuL2hReWROfYeRNURjMaODYc3rF5oE57YMAK8h7OfcegRdZ01/z74DOw4"
    "8HksGBBahEc38rgUzluKciBwtBMobgz/sj0EldU8qEgyp498ADH6jIsbE+wFQoU75USU/y"
    "IKpAIAzgSRSee8G46MQ0RtFhsqnAiw8BqdjPiQHBLosG5x5FLhQmZJ+zLnv7b0wJPaz7Y8"
    "755WtAhOu4vzl9fxQQd/VJ1xXz7cvH8fHXTlIgSfR6mNspw9JxQ95NDNh6OKzV/EtyIha0"
    "TQC3jb9pUD1qkmbATtewH2vjOwBmdDEd7ytCMJhU46sn3Ska08sLTnVUc9r7oiv/9MHRsC"
    "UmXye/SuWn6fpVrVKCDImwZCqWVPQL+MJh6dC1l5RcgDfwv6q7BPLhGD4AkvQHsFpCvqPR"
    "ALnXxdvjJfXHxdXk7Ozp6dohu0JlxIXdn+jIvHQkfGhVAupnLZlEvoxJIVE3zKT9lBBlaM"
    "Pm4m3LhbsnAd5+9ycRcmTj2xYYqqxaSGTwNigzkNu1+v65DTLeu4hsGuGuCunMTvLDJfUJ"
    "+4pvw0Tr+vPpHtXMtaZq2J7TEoGstWxBM6HtDu8OONEw7R1H4kLsJTYVWiicbJxI7Dm0P9"
    "3PiZ7S6WPjrBC/s1Sn2JUEc9k9u1Why7Yd2Trqi54STZoaKmYiWV/pat2svJAQxBAd2weQ"
    "/Rva4D7nU5tteStMKcCxmWPQ0dXupinKfrI9iNq6OCU0NFHZVQ7KSO6hrQWh/VUfQPQh+V"
    "PRpEsIhi2FqWSkcEVkesYbMkNYV6UFX92J6OIrsxpiq7tDLRVLc3X25v3t5VBVPt9dYWhS"
    "3IbmypkIaK21oqfGLzTe0O3A2Ce1FgtUfCURcHQn+ozLSQ7b9GqxkFmzxxh2DuD9wWxktm"
    "u4Qx8F8QFvvAG2GFGRoTfpMigbPCxCde8abW4tjgAHEHDo6gPR0Th7pTFlwMA8/Gk5H4f3"
    "a6WI+eBZ4WohhD5NEAHwfeWZFrZNCNGCRyewQaunJrXgr/GiQLYmBGAT3xgoT/5f8GIvJt"
    "wZkAE8EeYT+xXPjNCCfbMNMxQdGGHghyDqr4Q7Dk1KgQubnAQfHY4BhVGjEirTfYFgMEJD"
    "W7z2zobQZLeF69Eb3A/zwcUWksL3FdLxlLqww6ojLQl9q9XWq1uN9XcV8xSb7Ojp8+ieuy"
    "mjRND/lNg5EOKQUw/2lKGuCwfe9Mh5d1uPllOTe/LHDz4KxXvOFniHRGmlypArgPENf3JE"
    "aLSr+CLKGul6jgW3AQdbjaYRHNVywK7ssqivWEQvt57qBXBw2Ikj0jItCob496Vj9Ql59k"
    "qXrHVPZgrbMs0LgoXdITEg3wRoCfOvq6Q+Du5U7S8WjrQ0kiDlnyVFZp1L53i7T5QOvuR7"
    "EfLLRPbBg/HBFN4d6cN6bVRTVPp3Htnr9BN4Hdxd1Anic3Y83dFd4epovMA1w0oCvmx92r"
    "S8cHQvzgVxZdOqJ3w0qXjnmqVY2QuGCSHRSSgdMCRmOPr5NZkBwiesGI90gY4p++RjGG7I"
    "cgFxQkYsAIEpGFXg+Q0GHlopPPzz/c//T8SuJ73+7Qil4WaYuJgodF+MGK/g7ptNjKQ4XZ"
    "x2uOFPU/TBmFFMZyK4bSfggd8UPQFsJ2buPadK1eL9LbupxLlrgBr45uii+9cOoQ7pBKGp"
    "aIoHd6gPNa4VPnFeFT58XwKVCbSqw01XpWmZXm8PHdS3haIATIDGFV1piERqNcB2X+XUsu"
    "VhI1nLNUGuk6SPsEopVVUE4oNMJ1EJ7b7lKahLs8y1qKpAcYV4kv+8iyhn2fX/5LqslUuC"
    "tkydqPwUxdNcdL2/EhjgTGe4o75l58GYhlR6nm6zKbFEkP757NO0eFosaWF6kctfaP7/RV"
    "Snt2tu/ZqfMaDRqt2a5ru25YuwoW65h7j+VZkzc50KcptdVa13Vtv65rah02AW/vHQKK+3"
    "aHiq66VFTLpaKiookye36qoGKFPZ+mWm2257sobC/KLCTW8h/QaE7mY+KNoqoNcAmmUHYB"
    "cSw8ai1NUWCCoil+hEwFEot9w523l/kg/OxdMx9sMaKiJ8B29vloMG2f74pYMdT2+Se3z3"
    "c/grc1fJuP4dXOD4rOD1phrRXWXV3JWmHdWU6iFdZaYa0V1u0qrB+pDexGTcTJEO0o6XRT"
    "U1VT0AEgDI9gpnam5sh64BKRPVWvarmdXFW4nVxJXKiWC76RSZk2tfwWXyDUtoCciyV1fS"
    "ILWSt36EmR9GD1tu7Qwx6I5LpeeoLF7bc6vzq2Zps+wToQ13pAMrYCWwjU3IqoZog0o9UG"
    "7ScyaD9ZpHBHeUFTocLaur09xLWt20Uu3AS+wjnjQ9xdPzHOnD/dCndP4y8zkefmp8JMvo"
    "CWRrIy6sS+e5x9Eg8JpZOoGzAPDdcsyNIfm6753x5BC9uEmqtQqDVI4w8G7ST8XBbi3vAI"
    "UJoAAuNFfVeMRjGDGqEJdRy6YkEpBBMzgk4sYtqg5UGXZ89+EDUHRv+itiu0FMJSv4KCBQ"
    "jKvQufD1FmNi6tMCHeEI3JFG9VpiBtsIRJNcIKaTVj28WCBXojKsmpGkq/7aBK8fS5QYaK"
    "UfViQLUfCNd2voVhzPo4Cpr6Y2SOvdqjwJqrGEO7H2j3g+4cnS24H3S/9nBr+O4l5C7Ne1"
    "UwNvpbq/OiFs4XFThfSHTMPvaXSklTE4oW9aA//vb+fTua/LPrOos5b4NNreXrPMScgyv7"
    "IKRpeqBuboFhTPjABrNdWWqKcrteluqYDXvx3UEFvgzRMaPHiR+JyGCjBmCe7pgxdMjEV4"
    "QvRXL0yKkb5XNkvTtn9pKdJ3VFVznPM1S9Q7r5ZPPkm7lknC2CskyFI+TpjpktRFgsXd92"
    "tgExJtQobuP0VKTs3cbfC4u1bGbaCwdK+hbhLnemz5FpZ3rouVFneu2JOmjUj4czhq0zZm"
    "aJtdt8p93mO+CxdThnsIJ7kU4+ohNkPL0HhlKCDF3QoeWCDmknZMbhLQnSVEqScRP31KNl"
    "vd9UGTEfKHUECpnERi+gkDHVS5fhTbFr/ynmE9lu6P9CyCkagcU7zmghIiZs6n3HEDwfCn"
    "8aqDPByBSmWbjrYMQczGav0ej7s+8vvz8//34kT6PRxqCKHjvRWNHhVzP1BOdsEaWYidp+"
    "M9CiXioNPsQGJxntXNIR5xKdc2GPYdTao2TPintFr6hmPaI2s4rD9ofiYprBT26PPhJ+MZ"
    "7bTK4oqowRL+1Dh4srhIsDihZ5JA5dbIF/irJF1KPNcLCgzzDjQM7ntu8TCRevhL1Aq4FX"
    "Az64Fkw9ulzILnabsM+Ta/jrw28zY+JQLOrHBZ7izJAqjipnoaIXzfoVZoMRHzBUspqlaX"
    "YymXVTv9Sabcx0KFN3/0oTHbORXVsWB9qy2IGleXCWxZxer64uLK8O1HbFKlNYWgXaoj2s"
    "m9ButNjk1tYuBpsgPn5na03fwuyzqXUsKjreGaWwn8Nl6NU42e6YftsVI6GdwnWuIIe4lJ"
    "Lq6zvi1Mf0IbkcFaTkpqWE04egm/6iJO7yO4KklsXjIIFiyzH/qbbbwNbrn3yxX7+Ez2Rq"
    "w3jwtff0gciLeRRbDSs9FbxUe8OPCTa6LPwd8nuAb8B/f0YmtQiiE3RzhkzseTZhRW+DGu"
    "13rMNRy4jPf674kbVKcGhzfkfM+TpXRDu2UcueEibRxJSjnFD0zvrcfKiYVnYdi7Irmiy1"
    "bMhZKq3qyoe3LWz+drvdkyXWu6fTu0fEIm41zSnKBub4cLbRwU2xRx65GL51JZY0sZ7oLk"
    "90BwLKDohV66TKhxOus1dlz5dAhTGQqXiid8NKxQ5LtaqRgxbChIj13HbR2KMrRrzXQltj"
    "Uvpgk+8YCi56Q+SSR+KlXsmyze7U12YtkFbLdEQto9UFe1UX8FMWNJkq+KZIepfBQ+tjOi"
    "OmHJwUyghxt5vmFKWe407PsdYPHctMh95WijfKLJW+T1bfJ3HiirbrbbK+V1tHkd14l8wu"
    "rcxN8vbmy+3N27unu0j6cM915dkM4pfD6qtkutnGuyQUBuHXviEUDWGEfxD4wyDP5hfSoG"
    "AI3PrWyJxhdyrcAFbgGhB5UIpUAum8BAzN8YNoh5GJHYf3dTIK/sFOF+vRs+IN9Em+oOF7"
    "a2k4gZR9bRlJ8LTXp0ZCCcpvp6WRGm/sabeCNfYP8n+cn19cvDx/cXH96ury5curVy9itI"
    "uvqmB/8+4nQD5z9AdTUThLnozhkUUJsyOLjYwubLKRyd0JDkJhpyNIHgHcIegx0HWxGV6A"
    "qguSpARfLgorQTzWkDMeIuorjddJWyiC5KKVB7G1blhziYCWCFtFBtf66Du6ZkXpNYKNVc"
    "tRC6ailpOWpPJS5Paz7bARvXYLe3oRtYrDa7ewdtzCdDadGN/LOvleLsvTvVwWsr2oxeE2"
    "EoDbNYjVInCx72NzVpIcrzx8PEemky5ntD1NBJYTS7l6UIqkh8yi+dRbcZnaLf1mMtRay9"
    "lpLacD8rOo2Cq5wlYlKckS6rwkCnlJdHaHQZPZHR6pbSmnGskQHXWqEQ7EFsU8cmS98wO4"
    "qpVz8aoi5+KVpLokpAJgxFL22S8Qarf9XEwRv72ryOlR+24I6DBsbwT0Dvji9nKJx3L1eK"
    "2IbJFSY9tNN+dugtuUl3PJam4C5N7ltMlDXNzD3XIlv/ewyybEu6UWGcgMY5kGw0oDmR82"
    "Ncyo7eZEAWBwt/2hsCqBwend29AiD48CG9aYd2vO0ByvEWYPaEI9xOicjKm1Rie3z19KbP"
    "zNddtG2oEMbjr3QNcOnKE2Mj25kUkHE2hf96c+63uhN9a5B3Tugc5gfHC7R+ce6P0U69wD"
    "RzLRHdB3HhCrPkClXEfRPfDcA5E+6DPhoDJ/UKUzitoM66mNvFTzGkkJTMwImlLCkE9zWp"
    "0hoh6iSx9cn4Ub85r5ZI5ObjyfobPzIbq4lGiNdu/yq/vVfcOpELP55yJGiNBCjddoNPHo"
    "3AjqZoJSasQ5k/hrGDpUU5HugFMERTXhSwLCSF0wOkUjADqkB5UEJ4a2Cz6zfLaGX13w44"
    "ZvJgiGEy8tvI4+ecYJn1M+TBOarTGZYtdQcJ5OtFy7+W2rDbbBWzs3TjxJ6gMBaf2BwtlX"
    "H8anWi3YjSNvqNWCT64WzOzXukBniDTS9ZBOMay6OKdIeudmtB+MscfP4riMdG2cs2T9w3"
    "ofZXT54eIvlbLnJBQ95Bln1zUgPstf1xOE4VXe7UUI80QieVT6J2fotHuygnty9ytvt8Qw"
    "zmoxjLMKhnFWZBiB+4Axx+xBtqYrYM4T9g7v5sPeOK+dKq3lmKCHvLn5QKHgKDPGZEI9VZ"
    "izhD2Eex9HoaqX/o4O+h2zGuwbX598kxhr7vnTEoE5bN8DRlxlkLn7x31Gsig4icf2mPef"
    "Pv4UNc97jucKZbu+R62lKQ/lLIc8T6ehV4Y+rXCtGy2VpjnqsHA6mRBPOdgsS3XM0WYWwZ"
    "Zju0QRwBzZMSOIXbbaYgnmyDSCKqdOQqHPG+XzBoYnshyP5XinSDTgyoCD3WvqKmfJyJH1"
    "78LQ/P136tGlWtKihELjuxnfMTEVdZEJhcZ3M77CL4WjN59DSj4J0JUadgm11rMr6NmfJG"
    "a9Yyu87eB0nXpl0GTqlfhWoRyTXqTU0SAyPY0ysDkyjWrnslMckAZMAVhGl56pimqGSEMq"
    "9+NRgzRDpHe/DilQQHcfiT6CLd4EwL9iz19/8qY9xjfDD2uAG2z2lsHtJmfYiG2GMdbANh"
    "KkmkC39+lpclJnDXhTFwCNcJ3qP4ULU7fiuX6n4kOKQVzixbAycusxarIxWut+RhC0RtTl"
    "/4HwpvBAQlBbB80J8TnYHEHsODZhvI2zLgZobd3LjrFOClFO8HnbRDiF366SNkgMFdJVDK"
    "SDgnRQUHfYpi5I0Sa+uiDF03st6IIU3TQp6IIUuiBFdznJwaVT0QUp2rdEa6voQBek6Iqg"
    "owtS6IIUHV2tKgUplhKbRyk7DVv3qRhwY9wUVFdS/+FSNFMUGlEJojZjS1nscXk18JigPT"
    "xfHAiYHvGXnqsEZ5pEA1rwKVssPPqowj1TFBrOPJx0wU8qFTQTAg1mYW2Omc87V1mbCYWG"
    "s3AQuY/YkZmPyk+ihELDmYdz5YEjvmuoc1AJpYa3DF5ljlok1OCWrl1lDiuh1PAWpVQG31"
    "dAtSocMKLooYmi+dwhjJhcrDfG2HGoBOdKzXWBtkXldeQrcbC662j7e8Qk9uO2NqKSXnTm"
    "/S6biqJkMMRjRqmWqHLnlfSg91/9/ZeGkB/BxJU5e5cfMyXkWn1fR33PVywHUjWHUpaqB0"
    "i3nWCBLn2TqsWlp0j6F5jevDTF1y5xwcBszKnrzyQeT6XXARnpVveBrkHe8I3A5UBFXr+K"
    "pmoJ6TEbrLHLewEPuy2s1jLa/jGI5j3CEtzkSRvrIN6j9I2FvMU1ExdXZi4uiBs6dnpPzg"
    "LZoI26sGapNKhlTqPKKRSKlNq7RcdRK6C7jzjq1KJsAuXex0sWN3ENkFNRcLsC/CHpqqeL"
    "OHv+dCsa9YZ4tjkbyOJRw1fDyohUnDTaFJNajuvmaFGlmMpyo3hNe3g4iVVL72mr0zdyxS"
    "0PnCx1c6/wKi71c++DGWwvYZOwqxQQDpv3EN29lI/hI/pSO0d5CGCKpP3wv6cRZRsL9CsI"
    "vW2eZ//+f6bBks4="
)
