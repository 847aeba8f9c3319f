"""党委设置自某日起生效,原有设置视为自始有效 ·
Settings have a day: what a committee has laid down holds from the beginning, and what it lays down later from its own day on.

By hand: the JSON of a column. The way back keeps what holds today.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
UPDATE "party_org" SET "settings" = json_array(json_object('settings', json("settings"), 'effective_on', NULL))
WHERE json_type("settings") = 'object';
""",
    "postgres": """
UPDATE "party_org" SET "settings" = jsonb_build_array(jsonb_build_object('settings', "settings", 'effective_on', NULL))
WHERE jsonb_typeof("settings") = 'object';
""",
}

DOWNGRADE = {
    "sqlite": """
UPDATE "party_org" SET "settings" = (
    SELECT json_extract(c."value", '$.settings') FROM json_each("party_org"."settings") AS c
    WHERE coalesce(json_extract(c."value", '$.effective_on'), '') <= date('now', '+8 hours')
    ORDER BY CAST(c."key" AS INT) DESC LIMIT 1
)
WHERE json_type("settings") = 'array';
""",
    "postgres": """
UPDATE "party_org" SET "settings" = (
    SELECT c."value" -> 'settings' FROM jsonb_array_elements("party_org"."settings") WITH ORDINALITY AS c("value", "place")
    WHERE coalesce(c."value" ->> 'effective_on', '') <= to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')
    ORDER BY c."place" DESC LIMIT 1
)
WHERE jsonb_typeof("settings") = 'array';
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXVtz4zaW/isovaRTpTjta3qcra1yu53ESXc723Yyqdls0RAJSRhThEKQVjuZ/PcFwD"
    "sJUgRFShSFh5m0SRyA+nA79/PXyEUmcS16dGWaiNIH8oSc0SX4a+TABWL/kL4fgxFcLlNv"
    "+RMPTmxBAUVLw4ubTqjnQtNj76bQpog9shA1Xbz0MOGDja7A0iUzFy6+oGCCoItcIKgvAf"
    "YosPAMUW8MHPTMX8xR8PKI920Rk3WOndlm3fgO/sNH7JNniL1wWWf/+3/sMXYs9BnR6M/l"
    "kzHFyLYy+GCLdyCeG97LUjz75Zfbd9+JlvwTJ4ZJbH/hJK2XL96cOHFz38fWEafh72bIQS"
    "70kJWCy/FtO0Q3ehR8MXvguT6KP9VKHlhoCn2bgz76r6nvmBxrEE2m+Fx6xAf+5r/Dj0wR"
    "GMbHuwfj/ubBMEaF2eIfk0M+fGQSh880djwO2V9/B/0m0IinIz7A9Q9Xn16dXnwpwCDUm7"
    "nipQBu9LcghB4MSAX8Cd4MCGQXIb+eQ1cOeUyQQ519ahO8owcJ4MmijgHsCtLRAn42bOTM"
    "vDn78/j16wqMf736JGBmrQTOhO3BYIN+DF+dBO843gm+wTZRATihaAfh9Ss6wqtzhC/Oag"
    "B8cVaKL3+Vhdd0EYfCgBKIf/HMd+ylhxdIjnSWOIe2FZIeRf/oanV3iH4F2g+3H27uH64+"
    "/My7X1D6h82fvrt6uOFvTsTTl9zTVxe5mYk7Af+8ffgB8D/Bv+4+3uTPobjdw79G/Jug7x"
    "HDISsDWmlMosfRo8xMo89LzLprNtNZ4hZmOtxDeqLbn2gXPTNGouGWzhLrie7zRDPGlviO"
    "Z6ixfFmqNlm//k7tGv6OM9PTJyl7F6JVBPg74iI8c35CLwLmW/Yp0DGRBNOUxBJ1tZ/IJk"
    "+Tfe3CVSyE5JYWg8BCNvICdu3q/vrq3c1IYD2B5tMKupaRAZ2/ISck9yRuW3y1OFnkn0AH"
    "zgQ+/Ifwz86DXyJKRhNTLUbGrdZKkP+cE7CAL4CyJQKwM2b/A6s5NufAJTZrD73wT+LOoI"
    "P/hJywKEE272a9BPnXKMFuZJMZFsIxmzrejt33bItQ1luMbSxgfjaieY6poqU+EqQMG/HH"
    "31pI7YuQGk1UbSE1IhicCNWJkCr+qwBv1H57KoD9xpefdir4Ru0HiO/pSQ14T09K0eWvsu"
    "AukUsZSE/oRQXiLNXgdFnta1qWkNIVu0iMOaRzJaTzhIMD+6TWmXFScWacyBSHlP/0hnJw"
    "jloLwn0WhLUS82BmGjoW5nOhqPTI020gTOzPPl4rMCS4LtBiglxFUDNEGtEsokwiV4Qzod"
    "BYVurkGFBt6ON+hq73chf0tZeortXHJSsqo4v7xI7hT7fXDyP50doGttfpzoYJbv5KqQFx"
    "cGC2tnY/xN0NE+HM/VICb7k6OYFd+NXQIuxvQ7rvfvqEbKE6rdbep/2N9pMHLECeWZ400v"
    "huhtR90M2QUOrWNGGR6Esltono5bjaOJFutt6/zckYDMCU2DZZUQAdgCwcPnKFlxr1J56L"
    "EJi6ZAEgsOALkBkqWulRe731igMbVxgUwklVUWOlSLRatoZaluKQBcgCzJUZcoBjgiodxh"
    "4CXQEs10nkTQViczV3f8lQa21Qr7VB8WxNJKaL8uM/R6al7V5oLvZoo+yT6qKnsG6uu9iV"
    "I5Fjztl8WT8gmGVBpQ3WcO1hU2MetV3Luv9AVuyVyxhnc87QA3NoAZMsEFjNkcP4a7CCFN"
    "iQeiDqnPsMQTDFNgLE9yi20LfgEVuPAFMRdcLffEHBE0JLxPp1LPFU9F7k87c/fMtCQTl/"
    "Kj3A9t/f5bSWbfW0wrZ6GtlWy8UBMV0qYMcEAxQFTs7P61izz8/Lrdn8XU4aQH8U8b11vB"
    "JRIGidAxfvpfMp+172n69Ojs++OXtzenH2hjURHxo/+aYC7tuPDzkkVd0vtu91sbWV+qbO"
    "0fCm/GR4Iw6GAruzq5t5uXTJM7Tlt3L0cs2NnG5Ww8sXBjce9ScL7LFVAPwl/yVH4JGJMd"
    "yDll3uHokvO+xMyGd+TdoYUfYXuwr5mfoI5oT9RHaJsv5YU5exA2CFvbkgsgilGLmXhct4"
    "u8P/7rBpYpKYjawZWiC2oMY8vpUBt6CAfcSU+I41BpaP2AvGsOEJ3xhcnzwO+kEm5nphcc"
    "cj6LJvcAFxEGVfi54ZX8BYXvGlU5f8iZyIo/jdwakfGHRlE4eH+AEyBdC2RYeUrRGyYG94"
    "9AqAXhMn6LxFJx7VIAq+0eEKMjL2tBIHaX4upT6A87xL6M03Hzzqpd64krHGIPkahXHjni"
    "oG10rcnihx08ut7m2YphngjdgJ7/bEfpoKxlH7AeJ7VofjOCvnOM4Kbp7Ug54vMVmWw5tQ"
    "DBDg44s63vd5pW3K+f6iAHDucqhtjsjRHbRVIgGjkVkiT67tEr22SzhE5kX1wHigknCgsP"
    "0AHPurpvHmt4fMDEanzqsPV799mZnF93cfv4+ap06p6/d3b3MbSxuiuzdE+5N/I1M1zDxL"
    "pW1sORub73G1uRLnnZA0WrY9w7FrtmUOqbGCrsO+QebQRoiNoFOq8cuQ5uCeMNqujon4yX"
    "ZX7tu7u/eZo/ntbf7s/eXD2xs2BWIGWCMcmOOK6lULQcvGDlLkFnNkGzKLPVvrarwiV5RZ"
    "yux2lkrj1zTuL0Osw/76zGaTJXakvF85p50i0cy2MrO9II43t18MruOXnE1s6yygXRIrli"
    "PN76yA9ijsY1D76t3N9e2Hq/evjk/GJ7nrM63xyh1i0INFiH+8v/tYcm6F7fO4YtMD/wE2"
    "pp2ZflM68YmPbQ879IgPuwtlOMenetXnF3juWOIdFETM0DilMh1pmn5MCR9vMFPyjFwqPf"
    "lLPSJSFNvzijjuCO62XSLSxmLVbHJFUi3r51Ks7j5mvW8qq3aAjXj1yYsisgVCvWRzuWpc"
    "doERnyrimiPTqJYZgZRXrIRUo1vpab+zcPaenrVdxLOnL/82YB5+RgYJu1QD5/TubwPn+p"
    "lo9xRmyXFZA+aELdAg1wC5wEXVgDjiEFoBOOWrO0yEc/xUzwKhKM9KzB2BR1KH6+T1uNrl"
    "OtuwRnGeIC+I8PWlAE49JOKRouvrEvC+iMuTJXsusXwTsX8TFzC4Pez4bGJSb8Cr66+OT7"
    "6UFe/papgNvZKj3KZxuHc9z+AY5SaOyZlMLKrjJVlvtEPw7lnmMdAOwbt2CNbpjHXejL5Z"
    "zRmriiV1zMphiwkO2dcAOZbhIkgVPRAzVAMwRGf39HmtkOPzipDjc0kKeJ3X5WAcO3ReF2"
    "2H2iNgd5o8eTiQamX+QSan3VeIN8tO26lqLlnhMs1cZv1XKOYym66OXs6EFF3ykH4QFIf5"
    "ggKXQOsIPPDwf9YRL4NtkxV4JEu2Jriv8iNYYNclbpB7IJVuAFjIxc88lQDPG8qdl6iI85"
    "9i22Ody/R12xz+d+d359FBnz3u0Mg7GoPHMBmCIdT+j6L5I3lGLm8hZEz2zEVgAq0Zopd8"
    "tBdAieulOh6Lf/NWQVVwOicrhydXYAvQmzfRHqbVM3whRAV7ainxklOEd2FEVavq6Qxzo4"
    "1B4VuUvkBt8HiGJaOrjBr0U39cf2mliolsMHDYkcIvjvOlbTDNYXq6eiOmKkApLSVBVn8Y"
    "dt3MUGMcBfW6dBhaAa0V0P1hQLaggNb1CruvB6laUC9NM0CcW8xDmD6fA4wUYE6RDBDl9u"
    "NoGV6OLyQdiqCNJBdiebSVjHYQoG878CoBcgHpk2wSKhd8gXYQk9B1ZqH9qou6NaDbr4w6"
    "wa6M5Ss3PcYEB22xpeizysIMmw9wRb6psSDflCcxLex7ho8SSxETDM6S20GxaY5Vg1ssT6"
    "ehXgs18uYONrGndH1liDTI60G2fDMuiFYb5DTR8JL5tI8yMU1/qQxzlmpwi7kTzQX7oRL/"
    "mnKMo/aDQ7eTmvRLYmMPmzxRsnLaUhntFlH/cHV/f3O/r8e0i2aYj8e/y1jaUOYhWuF/K6"
    "XWS77OkofLpY2D286YQIqV1ryUWF+Y69c7psbUJgw4R1JvqjL5XY5S575TyH1HfI9ht1I/"
    "YAqE+mypc7ZgpxnceTqNdh200eclMrlzAzs8nlXzO0qJDzlyIHZrqK2/iwi2uFqvfv75/e"
    "311ceHfeX79qM6wOjq+uH215stiY1dVAhoIM9kqTRTV2sxz5BBie+qXXd5uu0u7C3JjO0v"
    "64wPYd17LkN00OYpIbsp45elOmQGAZoefsbUM5QDWouUh4wjd95WXoYZokNGjzu1B/oXdo"
    "u4EtVwOYYSUo0kh4PXRzYsKLHL1QEzTa3x5IggG88w+0WKe7y0g0NGFX32kMPd6g2RsVvC"
    "0Zem2JWRbi/X7uuuuMyWc+0GFVoNXvZc9VKSkB7yUuVxiBbrTp1BKlIeOI4z1AjENNkhI8"
    "gIHTpFrsv2JXYUd7WU+JDRTIVVquCYIztkBDNRp0raizzhIaOYiedV4IMKdJoJyjNBQQy0"
    "4gbPEB3ywtTVL1pdjKaLUjHbWUTXJpbKEuu8Ur3OK5WNzlec6Syxnulez3SSDSE3y6XB+w"
    "mFTsZUVg2EZ1hpWhIkRasTs1UmuwqTcGQR7rSYQk+X7doUTMmeVUg9L1ZiGwCr5BHr57qt"
    "n4A+tXuVU12lTZpCJpLVYw4pv/vpE7LLQjYGW1khbzcXZQ02Rql+eYR92f9ZnOIM8xsjla"
    "lAMESsGATIFZt4U6wGeOhlkPo38V0HShJhK6H0Y9LLADEKiyhvupTuklrMQ9xzmaAhjzyh"
    "jQH7lOrxgXc4VOioh5abgnXP+hjo/nsm3sbn+K9kn10Qi/hw9rO7fKpzNtQPCGaTAxbfjq"
    "vzqfJ2xjxquDahKk9byp19gEtWgEwBguYciE74XzxZaXhZXfK6ROK5x9OY2kzaBNijADkW"
    "wBRMGbNsgckLexbkF3WIN+fliUzo8PSmT8Vkqtsden1K09IEjWLs4lYo94WOCdpxgl6foL"
    "HDzdBZosDyBI0U/aFgdghbb8/k0CXYLVsd5pAqpbmM2g8xf0+dYLU35bFqbwqhagtoqmAb"
    "NtfQlkBbUFaWK3s6vYd/IDbmnq+yWzh6V30Hz1OtamQ0Z02Di83C0yly2YXmkoW44FYIPb"
    "G3/P4L+xTF/6B4wW8/TrpiNxyywKvf/Tfm69Pf/bPp8fGXR+AKvCDoghX25uxCFHcsuyvZ"
    "1QhM7oCBLFl2811+ygYXtKKbczt+zf26pusY98tvXD5x6lH8KaotRvDvBsQWA/j7nxd533"
    "IL9eXquLXQYslkXseUXx/p99VXCM61rCXHTbFLeaEHukIu8Ag7nJ/QCzuPGeEYzPAzcgCc"
    "CTGKCPGKss9jQpJts+a8AkX8DDtL3wOv4BJfgtSX8O6opIrtlsfe4KLQqfa7MOKX3yuKaW"
    "2Hm8+2kzRq/EBQQDdsPkB0L+qAe1GO7YUk6Qs7hQwLzxBVwjhPN0SwW0/NHNwaRZh/vL/7"
    "WLKUY4o8E49ND/xH1FLaQ6ArgOVYZPjPQsb3fHL33GnNO8hnfG/koqhdE/fANTF0glH0o8"
    "tSaRfFahc6aJYEbah7edV3NuopsmudvLJLK+PedX11f3317mZnhQwjPwqZxJbysaiQ1lL+"
    "HOsltZtn5L4EcpGwaCEggvNgwPSH2jcLYO8SrOZkzP4POWPAXq3m2JyDiU+xgygVxQbHQU"
    "1B7IEV5IUHmSSFgup+Uw+5RUlti2Pz4oU33KLH1X28JKIzo4FgGJjyXj2K/9Kj5cvjl5dC"
    "xyhS5fGvclnn/OO4OSKyBQbdiEEiOx+nISunScXCYulS/v+1CtmFk21kKldGG3o0Xlc+L6"
    "oiFhfvqz/imgJzucEaDBCQ1Ow+s6GbDJacefVGdBGbYRqNqDRWSFoxllYZ9ERloIXazoRa"
    "ze4Pld1XTB+n88bpGqBduvakFMDspylpgMP2g7N1tV85LrjrFSX8DJEOkcsl8ePyAHI8V2"
    "K0qDSEZwl1NnsFY/heZKjezhHRfi7fQF5WUawnFBsp1vfneOhGr841IEr2jIhAo94c9ax+"
    "oO55kqUa3KHSgbXOsrjGRUlIT0g0wGsB3nW4QY/A7UQm6Xl4wb6k1+Jh+yqrNGo/uEXafm"
    "RB/8M29hbaHRvG94dFU5Cb88a0uqjm6TSu/fM36Cewm7gbyBP3ZKy5m8I7wPwVeYCLBnTF"
    "hD2dunR8QMgLfmXRpSN6N6506VikWtWI4Qom2QYhGXdagGDisnUyPwJ3DopfUOQ+IwrYp7"
    "+AGEP6bRD8zO5xRsYj70OvB+xyBwfw6tNXHx6+/+pc4nu/3aEVvSzSFhMFD4vwgxX9HdJ5"
    "upSHCtOh1Rwp6n+cMgopjOVUDKX9EHrih6AthNuRxrXpWr2Sgts4v2yWuAWvjn6yL4Nw6l"
    "CuOKxLDSuVGuZqU4mVplrPKrPS7D++nYSnBUyAzBBWZY1JaDTKdVBm3+UzthKp4Zyl0kjX"
    "QdpDPFpZBeWEQiNcB+EFdnxp1rkHJiHJIU6RDADjKvbl5reHDOdSMJnH3Mv7u4/fR83zdv"
    "S8R7DHhP+S9LYV7gpZsu3HYKZEzYmPbY/HkfDxdiFjduLLgCwc5Vase9ikSAYoe7bvHBWy"
    "Gg0FqRy19o/vtSilPTu379mpC0iN2nS30MVmWrRYx6f35KWRA32aUlutdaGZ7ReaSa3DNu"
    "AdvENAcd9uUGJG50bfcm70qIqDzJ6fqvBQYc8nqVbr7fkOCNvz3AcwsZZ/Cx4XaDFB7iPP"
    "YMrTEnAhmLg8FSrDwiWWbyKX504AM/jMMxVILPYtd769zAfhZ2+a+aDBiIqeAM3s89Fg2j"
    "7fF7ZirO3zO7fP9z+Cd2v4th/Dq50fFJ0ftMJaK6z7upK1wrq3J4lWWGuFtVZYb1dh/Uww"
    "P27UWJwM0YacTj81VTUZHQ6E4SJI1e7UHNkAXCKyt+p5LbeT8wq3k3OJC5W/ZBsZlWlTy6"
    "X4AqG2BeRcLInjIVnIWrlDT4pkAKt36w499AlJxPXSGyxu3+j+6tmabfsG60Fc6x7x2ArH"
    "QqDmVkQ1Q6QPWm3Q3pFBe2eRwj09C9oKFdbW7eYQ17ZuF0/hNvAVzhkf4u6GiXHm/ulXuH"
    "saf5mJPDc/FWbyJW9pJCujTuy7y45P5AKhdBJ1Axah4ZoGWfpj0zX720VgiU1eJJRXFg3S"
    "+HODdhJ+Lgtx72CEDSLZObpGWKqsZpC5WDmc3oiKOarGtDcdVCmwPTfIWDG8XQy45gdq+7"
    "m2n/fn7N+C/bz/1V63hm8nMWPpM0sFY2O4xSZPa+F8WoHzqURJ6kHPV8r6mVBsUZH33S/v"
    "329HFX18UWcx542IqbV8kYeYneDKRvQ0zQD0pVs4MKZsYINiR5ZbodwwlaU6ZMuUjaaeol"
    "UvRXLwyKnb9HJkg9vlnST34IY5hpIiY5ClGhzS7eeqRp9NnyLL4LK2yomQpzvkYyHCwnc8"
    "bDcBMSbUKDbxmShSDm7jd3LEWpiaeGnziqBFuMt9cXNk2heX99yqL652ZBu16gbADobGCf"
    "eyxNrrttdetzrGXseB797QuDYOvE6IMqSUAVsSKKMUqHwV9zQgzLsNV44XaakxNlzBay2x"
    "4a6pF7LszqCD/xTzmZR3R+gIPHKjTRxVLLxWMXG/oIA/H0d11AFFMz7NQRF3QG1I55fg8e"
    "vjr8++Pjn5+lEeyryNQRWNtdFY0clcM/yXbbuIssKAKTGZ8hb1wpnZENo+2p/ralxhH9Vx"
    "rx2GsmmjaMfaT0XDfrtG/fVHxX6b9E3oGOzmdskzYtLFAlO5tF0Zp1fahw7ZUwjZ4yha6B"
    "nZZNkA/xTlFlGPNsPegj6HlAG5WGDPQ5JTvBL2Aq0GXg34QCyYucRfygS7ddjnyTX89eHH"
    "1JjaBIoaPoGzIzWkWo3KWajoRR/9KoXjkccxVDI9pGl0pe3mBgbTJlQ5tDtDdMiWSm2eGW"
    "nzTA+W5t6ZZ3J6vbq6sLw6UIc3Vtlp0irQLRpr+gntWltNbm1tYrAJYhQ3ttYMLdQxm97A"
    "IqLjjVEK+9nfA70aJ+xMyOdNMRLaKVhHBNnHpZRUwN0QpyGGcOfihFGJpKWEU6ru8jBREr"
    "L8hiCpRVLvJVDUn7Cfip0Wtt7w+Itu/RI+oRnm4/GvfSBPSJ5QvdhqXOmp4KbaG15MsNZl"
    "4Z9z6AnfgP/5BExiicLjV8fAhK6LEb0UHgIWniHqjcGUp0F3EAgc9Mfs36YkUryVHjfMp1"
    "7LEYBBJoCqlUpduwT0xCVAh0xvx74abFEVlBOKwVmw24/Z0QqzQ1GYRZOlltUyS6XVZfk4"
    "oyVmb5vtniyx3j293j0iKKzRNKcoW5jj/dlGezfFLnpmbHjjjPppYj3RfZ5oncpVJ8fshY"
    "Jn3Cw5ZrkFqVOF0X2gwhjJ1ETRu3GlcoimWtXIJchDjZD1FXbAxCUritxLoc8xCXnC6ItE"
    "e+OgZ+SmXsmyBm7U13otkFbL9EQto9UFWl2w63N+EEwSRchpNs0pSj3HvZ5jrb44lJkOHY"
    "oUBZ4slRZ3qsUdmHhbbSrs1Hfc6imya0Wd7NLKCDrXV/fXV+9udifneFwMc+QB+/HLcbWk"
    "k262VtS5cxBgUsmY5yaniH0Qd/kALmbyElhhbw64UPICzDl0ZsKOveK27chJUETLp0PvKV"
    "jAJ9GOFxS3bdbXq8fgH/Ro+fL4ZVFA2skXtCxWlXrMS4+vhs7yu+XuW/GWLxeeSoMR3uJZ"
    "v+IRugf5Hycnp6ffnLw+vXhzfvbNN+dvXsdoF19Vwf729nuOfObqD6aicJfs7MBDy5LDDi"
    "3XHnRhk7WH3I04QQjf6YDnR+CnQ9BjoIqhc7jkmhieByT4clG/gYccjdnBg0QZh8lL0pad"
    "QcgBK5eHjzphaQfElRjQKh5wWx99Q8+hKINEsLFq+RHxqajlQySpKxF5pTQdNqLXXku7Z1"
    "GrTnjttbQdryWdMCbG96xOSpOz8owmZ4WEJmqhpq3EmPYNYrUgU+h50JyX5H8rj5DOkenk"
    "rBltTxux08hSrvGQIhngYdF+dqm4Gl5Dt44MtdZy9lrLaXP+WRSGk4iwVXk4soQ69YZC6g"
    "2dwGDUZgKDZ4It5WwaGaKDzqbBgGiQ9D9HNriM/+e10gqeV6QVPJfUAOPR7hSVFeZdk4Ih"
    "Tai9ynMhL0x6V+HTo/b9YND5sINh0HvgKjrIJa5L1A/fC7ef4OoK9buHuHaF+h0ZxH4l4k"
    "OKBjHxYlxpEHuOmqw1iD3MkShBDtjtyYPP44UHuGkdhJk2GILQtjGirI39UjRsNe5lQwOV"
    "goWIf14Tw1T47Sqx9GKoRZJcRNujdn83jbU9Stuj+oOvtkftXE2j7VE9FXe1PUrbo/p7km"
    "h7lLZHaXuUtkf19HjS9ihtj9qf1apij/IluuPS4zRsPaRYgNZOU666QrIQsVI0UxQaUWkd"
    "HuojpWCgmGB7eL7eEzBd5PmuowRnmkQDmgc0LOqngGeKQsOZh5Ms2U2lgmZCoMEsrM0J9V"
    "jnKmszodBwFi4i5xnaamGpCYWGMw9nGFhnqJ+gEkoNbxm8yidqkVCDW7p2lU9YCaWGt8il"
    "Uv59BVTL9SkJxQBNFMcXNXQpx3k1eKJK4a/y1TRNxtYbE2jbRIJzpea6QKuLytbXXUfb30"
    "Umws9NbUQlveictH02FbHf5BLLN3kF4FItUXUtYXkPev8pFHVOQciuYBS6ada9ZkrItfq+"
    "jvqerVgGpNz74AF9LlU/pakGgHTVmXbz20NmoRc8PuIj7f3dx++j5nk3kJxKxfdMslBa5i"
    "mSRoD37Bbpmptiaxc53MBsLIjjzSUeT6XigIy0kTzQN8hblggcBlTk9atoqpaQHrLBGjqs"
    "F+5h18BqLaMd3gHRvkdYgpvHFmMzxCPKAdyAufP4dS1mgzcrP5NfF9mNHgT29U2t0I6zQD"
    "Zooy6sWSoNqg6XPLhwyZ6uXB0vuXuIa8dLSg7iNgAeXrXuPMLZ+6df0ahXyMXmfCSLRw1f"
    "jSsjUmHSaF1MajmufcvVHE5i1dI7zFTNFV7FpX7uQzCDdRI2yXeVAsJh8wGie1xXCqsSwg"
    "oyGHE8qZ2jPAQwRbL98L/dsLKtBfoVmN5t3md//z9ge6Sd"
)
