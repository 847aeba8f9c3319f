"""Logins are folded: width and case do not count any more. Accounts know wrong tries, the last sign-in and temporary passwords.

By hand: of logins that become the same, the oldest account keeps it, and the others have ~2, ~3 … behind theirs, which no
login can be given. The way back leaves the logins as they are: the version before compares them as they are written.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records import tables
from records.engines import sets
from records.migrating import run
from records.people.logins import folded

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
ALTER TABLE "account" ADD "locked_until" TIMESTAMP;
ALTER TABLE "account" ADD "password_expires_at" TIMESTAMP;
ALTER TABLE "account" ADD "failures" INT NOT NULL DEFAULT 0;
ALTER TABLE "account" ADD "last_signed_in_at" TIMESTAMP;
ALTER TABLE "account" ADD "failed_at" TIMESTAMP;
ALTER TABLE "session" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
""",
    "postgres": """
ALTER TABLE "account" ADD "locked_until" TIMESTAMPTZ;
ALTER TABLE "account" ADD "password_expires_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "failures" INT NOT NULL DEFAULT 0;
ALTER TABLE "account" ADD "last_signed_in_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "failed_at" TIMESTAMPTZ;
ALTER TABLE "session" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
""",
}

DOWNGRADE = {
    "sqlite": """
ALTER TABLE "account" DROP COLUMN "locked_until";
ALTER TABLE "account" DROP COLUMN "password_expires_at";
ALTER TABLE "account" DROP COLUMN "failures";
ALTER TABLE "account" DROP COLUMN "last_signed_in_at";
ALTER TABLE "account" DROP COLUMN "failed_at";
ALTER TABLE "session" DROP COLUMN "address";
""",
    "postgres": """
ALTER TABLE "account" DROP COLUMN "locked_until";
ALTER TABLE "account" DROP COLUMN "password_expires_at";
ALTER TABLE "account" DROP COLUMN "failures";
ALTER TABLE "account" DROP COLUMN "last_signed_in_at";
ALTER TABLE "account" DROP COLUMN "failed_at";
ALTER TABLE "session" DROP COLUMN "address";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None:
        await _fold()
    return await run(db, UPGRADE)


async def _fold() -> None:
    """Whose login is folded already keeps it before whoever comes to it by folding; then the older account."""
    rows = await sets.select("SELECT id, login FROM account ORDER BY created_at, id")
    rows.sort(key=lambda row: folded(row["login"]) != row["login"])
    taken: set[str] = set()
    moved = []
    for row in rows:
        login = _free(folded(row["login"]) or "~", taken)
        taken.add(login)
        if login != row["login"]:
            moved.append({"id": row["id"], "login": login})
    # Two might exchange theirs: each goes by a place that nobody has.
    for place in ("id", "login"):
        if moved:
            await sets.update(tables.Account, [{"id": row["id"], "login": str(row[place])} for row in moved])


def _free(login: str, taken: set[str]) -> str:
    number, free = 1, login[:100]
    while free in taken:
        number += 1
        free = f"{login[:90]}~{number}"
    return free


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXWmT2zaa/iuo/pJ2ldxxn/Y6W1vVbncSz/jI2p1MatZbEkRCEqcpQgGoljXZ/PfFCx"
    "7iAVKERFEUhao53CQegHpwv+efJ4xYlNn87NayCOcP9JF4J6/RnycenhLxD+X7HjrBs1ni"
    "LTzx8dCVCCxL9v246JD7DFu+eDfCLifikU24xZyZ71Bo7OQWzRgdMzz9jqMhwYwwJNGvke"
    "NzZDtjwv0e8sgTvJiQ4OUZ1G1TS1TueOPtqpl7zh9zIj55TMQLJir7n/8Vjx3PJt8Ij/6c"
    "PfZHDnHtFD+ODRXI531/OZPPfv313dsfZUn4xGHfou586q1Kz5b+hHpx8fncsc8AA+/GxC"
    "MM+8RO0OXNXTdkN3oUfLF44LM5iT/VXj2wyQjPXSD95D9Hc88CrlHUmdzH0xk/g4Zf/lf4"
    "kQlAv//x00P/y/1Dv3+S6y34mAzz4SOLetDTjucDZX/+FdS7okY+PYEG7n6+/Xx6efNMkk"
    "G5P2bypSTu5C8JxD4OoJL+Fd+CCOLmKb+bYKamPAZkWBefugnf0YMV4atBHRO4K0pPpvhb"
    "3yXe2J+IP89fvCjh+Lfbz5JmUUryTMUcDCbox/DVRfAO+F7xG0wTHYJXiHoYXj+iI752zv"
    "DNVQWCb64K+YVXaXotRoCKPlZQ/KtvvRUvfWdK1EynwRm27RB6Fv1jV6N7h+yXsP3w7sP9"
    "l4fbD79A9VPO/3Dh6dvbh3t4cyGfLjNPT28yPRNXgv7x7uFnBH+if376eJ9dh+JyD/88gW"
    "/Cc5/2PbroYzvJSfQ4epTqafJt5ojqNuvpNLiGng7nkOno+juakSdxkNhwSqfBpqPb3NHi"
    "YEvnnt/XO/KlUXUe/drbtWvOd3CYHj0qj3chW3mCf6SMOGPv72QpaX4nPgV7FlFwmrixRF"
    "UdJrOrp6t5zfAivoRkhpagwCYu8YPj2u2Xu9u39yeS6yG2HheY2f0U6fCGXtDMk7hs/tX0"
    "Ypp9gj08lvzAD4HPzpJfcJWMOqb8GhmXWnuD/MeEoileIi6GCHK8nvgvWkwca4IYdUV57I"
    "d/UjbGnvNvDMD8DXKzar56X72BS8eON0AORyPq2sRGp4MZoTOXfC/f8LPZcvDsDA1mmPOF"
    "+LH91RYvUZzIul0ir6ZRKXiDkU+mM7HksSWiHhF1jLDjzgV2gMQl96sHgAWj3lgMEoeIqh"
    "wxMWQ1LuY+Ys544gOyh8RXWrDbCF4dd4AmdIFcwHl0SO2l/Om+aCX+dBgMdDQKvr3aRfnP"
    "k9UQOZE/HXBihEI58ZvFZ3NBWjyE4nv0t340nGNUNKNPJFQMAfnHX+Yu3pa7eNRRle/iEa"
    "BzN8Wd3MXl/2vQG5VvTtJx2PzCoq7Db1S+g/xeXlSg9/KikF14lSZ3RhgXJD2SpQ7FaVTn"
    "RHb1C5Ti88QE84kW01lg58i+qLRmXJSsGRf5NUNxftvg2l9Qi7n/t/n+Hx278/39zvPV/Z"
    "yEZDrX2d3V9MWuptcYvuD5xfnVy6tXlzdXr0QR+ZXxk5cl/f3u40NmLgE7mwrOUlgzb9o8"
    "b5KXzg16Ogs3nd3qzsbc74P8RHSZ4202t5V1mG5vc7fbDgeSN1zMM2jT1W3uaqPCPpqexp"
    "7tQF9oqryyuC1krIczj9fKUVe8Tsl0SJgmqSmQYTTNKGVjTTpXCMNlqUZWEJXnVV8b+wtm"
    "/vJTUNdBsrpWG7saUSlN7GexDH9+d/dwol5a6+D2LllZN8nNbikVKA4WzNrG7oe4um4ynN"
    "pfCugtNiZY0S6tqhUysjch7se/fyauVJyXMJ6xNj/MM2CO8tTw5JEifDumvgTVdIml3Rqm"
    "2DT6UoVlSvSyV26akiy23rvBS5mLgH2ISxccYQ8R2wkfMemjwOdDnxGCRoxOEUY2BosPha"
    "NDHTUan4dWncB6qNjOIuxUHe1eAmK01RW01dJmKk8wCDPUBMeAMhnGARJdQizIJLIWFHJy"
    "bW78nEIbaVCrpUFxbw0VFh3Fy38GZm7brZBcHNBEOSTRRUtp3V52sS8zcjjYyu5RHtfjt2"
    "vO66lyFYzJiYcEBoyvp9gmaD6T52l/gn1xhrbEK8J6CL7GRsOlePRIluKfFrXBRpw/in9D"
    "+dNB9KGBOfVZ/B2hNXXG9ryhVrc4+Gsa89VqxddNY9/iQ/9IfMiGpjErpDlSte5Ilduv9r"
    "W0etZEbIX2zwSnJ7mywJoFNizan0Rl1y6yP9OFeMVgZZuIvkUTDEvZlKAFrIOOjxaYB/4r"
    "UeXgjIPRCFxk6Nznjk1+QAPHlt4z4OwCb77jYlUkMyLq9Wz5VNaeX22bb75meUvxqqs8Gx"
    "7+ontZadG9LFl0L9cvurK7dMiOAR2UslxcX1exn76+LrafhncZQQv5I89vof1sWLo509ld"
    "kluz9ayuwX/zdv6NjdRXVZaGV8Urwyu5MLRmZ57NGH3CrnpXjl6u2ZGTxSrceHCw4/H5cO"
    "r4YhSI2wf8kjM0EMcZ8NkUm7tP483O8Yb0G2yTLjicOp7YCmFNBZdS8RPFJirqE0WZOA6g"
    "heNPJMimnDuEvVZcfZps/qsnukmcyFxij8mUiAHVg8BRgrgpF/cocYmae3YP2XMiXoi7sD"
    "OEiQGqul5QD7EcULnJPZ5gJr6BgXstF19LnsS5AK5a0hGY0X8TLzpRfPWcxA8MqgLnWyLO"
    "GHQkb35QIRdjhE7FGwgLgbC/idttVlket9qnGt644Qjqp0wVClxyYV1KfACIE2bYn2zfeF"
    "RLtXYVbfXQ6ms02o1rKmnc6Mdaoh9LDrequ2ES08EdcSdnt0fx07TkP2H5DvJ7VeXEcVV8"
    "4rjKORaK+efPFdYgxfSuEB0k+PymiogtK7xJSNhucgRnNofKmt4M7qgVvisyNhJNZuFGPt"
    "k6+WQqAAVVGag+iDOQunuj8h1wJS/rxvvfH1I9GK06px9uf3+W6sX3nz7+FBVPrFJ37z+9"
    "yUwsY+Ozexuf+fBfxNKN35ZGGfOFjPnC3AexudbJewXZaNi2jMddH1smmPcXmHniG1S2wp"
    "S6BHuFEr8UNEP3UGB3tUzET5oduW8+fXqfWprfvMuuvb9+eHMvukD2gCjkBJYOefGqTbDt"
    "Oh7RPC1mYFseFls21vXOiiAos7WP22mU4W9Tl+oU2HhUt/mYTWeOpzz7FZ+0ExBz2NY+bE"
    "+p50/cZR9k/Iq1SUydKXbVxGeh2ZkVYM/COjo1r97e3737cPv+9Pyid5HZPpMSr8wihn2c"
    "p/hvXz59LFi3wvJZXh3LR/+HXIfvTPWbkIkP547rQ9BWaHYfwnDgp3zUZwd4ZlmCCnJXzF"
    "A5pdMdSUw7ugTa60yXPBHGlSt/oUVEAtGcVcT5juiu2yQiqSzWDdOeh5q7fiZ3yf7DgbRN"
    "ZFUPsdFZfbjUZDYHNEM2E62TiQ2MzrkmrxmYYbVICaQ9YhVQw26pE9PeIoW0dK3dRaiQ5O"
    "ZfB83dD3ajOC5V4Dk5++vguXqKlwOlWbFcVqB5dSwwJFcgOXeKqkBxdEKoheCErW43Gc6c"
    "p1rmY8oh1CwYAp8oDa5Xr3vlJtfpghWy3gYhl6StL0d45BPpjxRtX68R1EUZZCHyGbXnFv"
    "h/UoYE3b7jzUXHJN6g07vn5xcKv9LdNbOlVXKUTSOOpFHNMjhmeRPD5FSQK932VgHFjEHw"
    "/o/MPWQMgvdtEGwS6JiQRG3TmhekGSimrVJigYM9m1VkjXh2nxHMNS0QU6gOKKLTc/q6ks"
    "vxdYnL8bUi6ZgJmXU0hh0mZJbRQx0QsXuNS98dSo0w/yjjfh8qxdsF/t6paG41wlWSudT4"
    "LxHMpSZdFbmchTl5DS79KEhH+h1HjGL7DD2A+7+oiKMhcekCDeiMeNJWeYCmDmOUBbEHEu"
    "EGkE2Y8wShBCA4GxgvcennP3JcX1Suktc12bzMXS5eTQlzlzJqwSIKxgAxEjwITSATkssv"
    "Ee2KsgRxOiX+BCSD4rXjQ5QjbwxBDcLSNl5yJO9V8CdkSB945JsPRpPwsT00CAMu9KVqYS"
    "A/aUCfCIMS8h4rc5ujIbbHhL+GWpaiVeYnPr4n/w2lPCKQiE/ge8WHi0HuTzaRUCZFQDDY"
    "ojS0lQSFq5UKquhHuZirySUzrfVQ7lu0vkCv8XgUKVrXaTWop3q785mdyAW1RcNhRRq/OA"
    "53uUU3h9FFq7WYyGusNZQkrHozYksbk415lOh1ITeMkNsIudtzyGlAyB0tplU5jsp3kN8a"
    "A5+m+dVNE5/EdJDnGmMdJtfngCMNmhOQDrJcv6+u4Muby9sUJ9glig2x2KNLhe0E6U07d6"
    "2InMqo2JoDPoftRCfsOnpR4nyrQXca1UGib64qEH1zVUg0vEoTPXSY6shXrN6MAUetFebk"
    "m87ADIt3cES+qjAgXxUHSs3Ne8GP1pEiBnROW1y/BYjkaoNdLIszVK+lmvgTz7EcX2v7So"
    "EMyetJtudWnM+yMslJUPcCBtXPMrWs+Uyb5jSqc4N5J5IL8UMVNjzFHEflO8fuRSV2L0rY"
    "vcizO6Ou4zsWBGPWDo2qwjbI+ofbL1/uvxzqMs3I2IH24Lv6MxerrFBLbHyVaDPkqwx5PJ"
    "u5TrDb9YeYO1pjXgk2G+b68e7w/silgjhPkS6wNMBeBmni62nE16NzX3C30F9gckCztlRZ"
    "WxxvM7qzOMN2FbbJtxmxwLhBLB5PujEkleBj9k6IDJTyJBZHrkpitopcdTjM7SREVWxSUl"
    "l2GgEaXCluf/nl/bu7248Ph3rmPozsDye3dw/vfrtv6Mq+iwwQG9wl0yhzoK40mMekz+mc"
    "6R01srhmB3ZD9/X6h3XKfrPqGSMFOmrVoLw3a/OXRh3z4QxbvvMkjlJ9bYflPPKYeYTjqP"
    "YwTIGOmT1wKAhkX2IXYQqxfDGHCqhhEuiA/Nd9GyuuXVXITKINn8AIcZ2xI36R5hwvrOCY"
    "WSXffOKBS0NfRmRXnOgLQyiroM3FUn6xq1NmzbGUgwy8fUhrr7spKaDHPFTBz9QW1ekfkP"
    "LII+dxTDYiMQk7ZgYF0OMjwpiYl46nOauV4GNmM+HSqsNjBnbMDKY8frWkF1ngMbOY8qXW"
    "OAflcOYQlD0EBf7nmhM8BTrmgWmym9Q6GC1GEv7yaUbXBg5Lg03csFbHDUtHRtDs6TTY9H"
    "Sre3oViSLTy4WBE1YIE2yrKNsLRNDZNOVLAmsC75UGMwsDoKQZ3mmyjJYO27UhtlZzViO1"
    "gByJdRCsEyeuneO2eoKBxOzVDmWWVGnKO5Eq33aI/PHvn4lb5C7T2cwZWb25TFuxNUvV01"
    "8cyvxP8xRnENiaqVSGiS5yJSggTE7ibbnq4KKXYupfdM48rAh0rsXS31a1dJCjMEn2tkPp"
    "0yrXdhfnXMphy6ePZGvCPidqfIAKu0od98lsW7K+iDo6Ov8ijZEoZm+9oD+Eld2Juro6ni"
    "LC6uLqMxG/fXfpufdN1xP1tx5Wv9FDNnHN8wPXm93FY56Ipn4mGN4p4jHHb3vl8ZihXH8S"
    "FVwbkBnCHoMxGWJ0ARGGCbYmSFYSxRsOD0OvIa+ZfO5DEGOXCozjc0Q8GyIbj8RlzEbDpX"
    "gWxA72aBDE2MIehEd+zAdjbrbp9eGK4U9l8FXZdn4qFNvax4B6jOzXB1/d4WTYWRDQ4uCr"
    "nPyhodYKSzen0tol2TVrtSaYa4Wwjcp3MTZXFUfUV8V+qK9ybqhTbOlwGxY31BZQmxOGFw"
    "sTd7oP/0xdByyrVbtw9K58D54kSlXIiCCKBhub7YzgfIpGjE7lBrcg5FG8hf0vrFMmD8Xy"
    "Bex+AF2IHY7Y6PTr/JX14vLr/Gp0fv7sDN2iJcEMLRx/IjZEuceKvVJsjcgCAx9iq7Ij7P"
    "NTttigNc3o67Gbb9c2XcV4pHjHhY7Tj9CRQDUYnWM/JNYYnKP9Mc8PLW5YW7aOdzaZzsSd"
    "17PU20fyffkW4mRKVrrHjRzGIYkLXxCGfCoW50eyFOuxAPbQ2HkiHsJjeY2i8nrFxeeJS5"
    "LriuKQwSZ+5nizuY9O8cx5jRJfAtVxRRbshtveYqMwaTR2YSRSvK9ohqzubqzqnYRIhAVB"
    "g92weAfZvalC7k0xtzeKgE5iFerbzjiU8FblOIvrItm1h10Pdo08zcXxh1aIraIPtY3ops"
    "MPbWQCa0xfD8D0NTSy0rTTTKOMCWy5iSa2CpyC9K0IqxuztZTZtUaE6aGVMh+8u/1yd/v2"
    "fm+JUCM7HdWNLWHDU3JbS9gLrb+p3T8RtgzuRVKjRZDUTOPg0B9K32zk+K/RYkJ74n+I10"
    "Pi1WLiWBM0nHPHI5zLZKW9IKOoEyQVDROIysydI5+w/E2twbYh+ek9aPRA3AcpVb0xDy6G"
    "gSrvdCD/n5/NloNnr6WMUYbBhK9ionL4OFBHRLrAoBrZSKTnAwxdeJtkI82nPob/rZSkMu"
    "zsfirzbTShT3rrUmNGGQLjxJzVW1yTPDLT2AYNBJCK1acm9CaNrda8ai2ywOAibFGrLbay"
    "1Shoy4gMWiIyMJfanV1qzXG/q8d9zfCEJi6hye+7S9OehABY/DQtCXBYvnO6rvqzQgZ7ve"
    "YNPwUyLpiZIJFwHyCezxRKi1JFeBpoMlVoKMMPIgJ6M0tE/bGig/uyjmB9hTBh/beQq4ME"
    "REufEQEM65uznpYPVF1P0qjOLSo70NbZNkhctC7pK4gheC3B+3Y3aBG5O7mTtNy94FDCt0"
    "FYCJ1RGpXv3CCt37Og/W4bB0vtnhXjh3NE07g3Z5VpVVnN4gyv7bM3aCex25gbqANDpbS5"
    "29LbwfgoWYLzCnTNgFA7Nen4QIgf/Mq8SUf0rldq0jFNlKrgwxV0sotCGBgtYDRkYpxMzt"
    "Anj8QvOGFPhCPx6UsUc8h/CJyfxT4uYOB5H1o9OAwMHNDp5+cfHn56fq2wvW+2aU0ri6TG"
    "RMPCIvxgTXuHZBw47abCcHsVW4rq7yWUQhpteSVNGTuEltghGA1hM7dxo7rWz9TBNo5fnA"
    "bXYNXRzuNLJ4w6tLOJmzTiWmnEQWyq0NKUy1lVWprD53cn7mnBIUClCCvTxqwwhuUqLIvv"
    "motjJdHjOY0yTFdh2ifgrazD8gphGK7C8NTx5sqocw/ihqSmOAHpAMdlx5f73x9SJ5ecyj"
    "w+vbz/9PGnqHhWj561CPbF5b8gfHKJuUIa1rwPZuKqOZw7rg9+JNDePu6YO7FlILYTxVas"
    "utgkIB28e9ZvHBUeNTa8SGXQxj6+1VcpY9nZvGWnSVB2Uqe5hUlmVKPGOl69h8uNDOiTSK"
    "O1NomMmk9klBiHddDbeYOA/LzdIoWRiY3ecGz0KEuISp+fyCBSos+niVLr9fkeCstD7AO8"
    "0pb/gAZTMh0SNoAIphCWAC7BlEEoVMEFo/bcIgxiJ6AxfoJIBQqNfc2VNxf5IPzsbSMfbN"
    "CipiXAZvr5qDGjn2/LsaJn9PN718+334O3MX7r9+E1xg+axg9GYG0E1m0dyUZg3dqVxAis"
    "jcDaCKybFVg/UQeWG70jTgq05UmnnZKqigcdIKLPCOZ6e2oG1gGTiPSuel3J7OS6xOzkWm"
    "FCNZ+JiUyKpKnFt/gc0OgCMiaW1POJymWt2KAnAenA6G3coIc/EsV1vXAHi8tvtH+1bMzW"
    "vYO1wK/1gM7YGstCIObWZDUFMgutUWjvSaG9N0/hlq4FdbkKG+325hRX1m7nV+E6+JXGGR"
    "/i6rrJcWr/aZe7e5J/lYo80z8lavIZlOyvRkYV33cmlk/CkBQ6ybwB01BxzYMo/bHqWvzN"
    "CJo5FiQJhcyiQRh/UGiv3M9VLu41twCpCcAxXiYkxWgQL1ADNKKuSxc8SIVgYU7QqU0sB6"
    "Q86Or82Q8y58DgX9TxpJRCauoXkLAAzRgdSpsPmRc1Tq0wIqyHhmSMN0pTkFRYQqf2wwxp"
    "FX3b5YAFfD/KIanrSr9po1r+9JlGeppe9bJBvR8I13YxhaHN6jxKTPU2Utte5VZgzJW0Yc"
    "wPjPlBe7bOBswP2p8stzF+d+Jyl1x7dTjudzdX52Ulni9LeL5UyJh97M+1gqauEA3KQX/8"
    "9f37ZiT55zdVBnNWB5sYyzdZisUKrm2DkMR0QNzcwIIxEg33ueOpQlMU6/XSqGNW7MV3Bx"
    "36UqBjZk+An4iMYKNHYBZ3zBy6ZORr0peAHD1z+kr5DKxz+8xOovMkrug6+3kK1Tmm6w82"
    "T75Zcy6WRRCW6awIWdwxLwsRF3PPd9xNSIyBhsVNjJ7yyM5N/J0ssbbDLWfmQkrfPN3Fxv"
    "QZmDGmh5prNaY3lqgntdrxiIVh44iZabAxm2+12XwLLLYOZw/WMC8ywUdMgIz9W2BoBcgw"
    "CR0aTuiQNELmgt4CJ02tIBm3cU0dGta7DZURrwOFhkDhIrHWCihcmKqFy2Bj7Dn/lv2JHC"
    "+0fyHkDA1A4x1HtJAeEw5l33EEz3vSngbyTHAyhm6W5joYcRfzyWs0+P78+6vvLy6+H6jD"
    "aDTRqKbFTtRWtPlVDD0hVrYIKXuist0MlKgWSkM0scZIxhiXtMS4xMRc2KEbtbEo2bHgXt"
    "Mqql6LqPVLxWHbQ4ljWl/s3Iw+EXExnjpcLSgq9REvrMO4i2u4iwOLNnkiLp1twH8C2SDr"
    "0WQ4WNInmAsip1PH94liFS+lPYc1xOsRH1wLxozOZ6qL3Trus3BDf3X6Hd4fuRTL/HGBpT"
    "jvKwVHpb1QUotZ+jV6gxMfONTSmiUxW6nM2ilfakw3ZrmU65t/JUHHrGQ3msUTo1lswdA8"
    "OM1iRq5XVRaWFQcavWKZKiwpAm1QH9ZOatdqbDJjaxuFTeAfv7W2pmtu9unQOjaVFW/NUl"
    "jP4S7o5Tw53pB+25YjKZ3CVa4ghziUVtnXt+Spi+FDMjEqSMFNS4unD0E13WVJ3uW3JEkv"
    "isdBEsXnQ/FTHa+Gqde988Vu7RI+k7ED7cHXPtBHok7mkS/VK7VUYInyfT8GrDVZ+AfE9w"
    "DbgP/+jCxqE0RH6PYcWZgxh/C8tUGF8lvm4aikxBc/V/7ISik4jDq/Jep8EyuiGd2o7YwJ"
    "V0hiilleITqnfa7fVcwIu45F2BV1ll405DTKiLqy7m0zR7zdbPakwWb2tHr2SF/Ejbo5ga"
    "yhjw9nGh1cFzPyJI7hG2diSYJNR7e5o1vgUHZAS7UJqnw47jo7FfZ8CUQYJyoRT/SuVyrY"
    "4YlSFWLQgpsQsZ87HhoyuuCEvZbSGovSR4d8x1Fw0eshjzwRlnilija7VV3rpUBGLNMSsY"
    "wRF+xUXCB2WZBk6vCbgHQugoeRx7TmmHJwp1BOiLdZNyeQpo9b3cdGPnQsPR1aW2neKNMo"
    "c58sv0/ilSnatrfJ6lZtLWV27V0yPbRSN8m72y93t2/v93eR9OGe66mjGcQve+VXyWSxtX"
    "dJSAwirn09SBrCifggsIdBzBEX0iBhCNz6lsiaYG8szQAWYBoQWVDKUALJuAQcTfGjLIeR"
    "hV1X1HU6CP7Bz2bLwbP8DXQvX1DzvbXQnUC5fG3oSbDf61MtrgTFt9NCT403zrhdzhq7J/"
    "k/Li4uL19evLi8eXV99fLl9asXMdv5V2W0v3n3EzCf2vqDrsjtJXtb8MisYLEjs7ULXVhk"
    "7SJ3L1cQCjMdQfAIWB2CGgNZF5/gGYi6IEhK8OUysRL4Y/XEwkNkfqXhclUWkiB5aMHAt9"
    "YLcy4RkBJhO7/ANd76lqZZUXiNYGJVMtSCrqhkpKXIvBSZ/WzabIQ3ZmH7P6KWrfDGLKwZ"
    "szATTSfm96pKvJer4nAvV7loL3p+uLU44LaNYj0PXOz72JoUBMcrdh/PwEzQ5ZS0pw7Hcm"
    "JrZw9KQDq4WNQfeitOU7uh3UwKbaScrZZyunB+lhlbFVfYsiAlaaCJS6IRl8REdzipM7rD"
    "E3Vs7VAjKdBRhxoRRGyQzCMD65wdwHWlmIvXJTEXrxXZJSEUACe2ts1+DmjM9jM+ReL2rn"
    "NOj8q344AOzXbmgN4CW9xODvH4XD1cajKbRxpu22nm3E5y67JyLhjNdZDcuZg2WYrzc7hd"
    "puQPDHt8RNgdtcmJSjGWKtArVZD5YdG+FZVdHygAFO6O35NaJVA4vXsbauThUaDDGopqrQ"
    "ma4iXC/BGNKEOcTsmQ2kt0evf8pULHX1+1TYQdSPFmYg+0bcPpGSXT3pVMxpnA2Lrve6/v"
    "hNzYxB4wsQdaw/HBzR4Te6DzXWxiDxxJR7dA3nlAS/UBCuVayu6Bxx6I5EGfiSCV+ydlMq"
    "OoTK+a2IglilcISmBhTtCYEo58mpHq9BBliM59MH2WZsxL7pMpOr1lPkfnFz10eaWQGm1f"
    "5Vfvq/dGoBB3xOciToiUQg2XaDBidNoP8maCUGogVib5Vy80qKYy3IFABEk14UsCYCQuGJ"
    "yhARAd4kEkIcBQdiZ6VvRW76sHdtzwzQRBc/KljZfRJ08E8DkVzdQh2RqSMfb6GsbTKynX"
    "dnbbeo2tsdbOtBN3kn5DAK3eUNj7+s341IgF27Hl9YxYcO9iwdR8rUp0CmSYrsZ0YsGqyn"
    "MC0jkzo91wjJnYi+M00pV5TsO6x/Uu0uiKzcWfa0XPWSE6uGac31Sg+Dx7XV8xDK+yZi/y"
    "ME8UJ49S++QUzpgna5gntz/zdkMLxnmlBeO8ZME4zy8YgflAf4r5o2pMl9CcBXaO7/rd3s"
    "RaO9YayzGgg2tz/Y5CwVbWH5IRZbo0p4EdpHsXW6Gulf6WBvot0xrsml+ffFMoax7E04ID"
    "c1i+AwtxmULm/veH1MkiZyQe62Pef/r4U1Q8azmeSZTt+Yzac0vtyllMeRZnqNemPilwre"
    "otlcQctVs4HY0I03Y2S6OO2dvMJth2HY9oEpiBHTOD2OOLDYZgBmYY1Nl1Vgiz32jvN9A8"
    "UcV4LOY7ATGEaxMOeq+xpx0lIwPr3oWh/vvvmNG5XtCiFcLwu57fIbE0ZZErhOF3Pb/SLk"
    "WwN51CSD4F0aUSdgXayNk15Ox78Vlv2Qhv2jndhF45qTP0Snyr0PZJzyONN4hKTqNNbAZm"
    "WG1ddIoDkoBpEMvpnFm6rKZAhlK1HY8epSmQmf3GpUCD3V0E+gimeB0E/4KZv/zExh3mN7"
    "UeViA3mOwNk9vOlWEtt6mFsQK30UGqDnY7H54mc+qsQG/iAmAYrpL9J3dhapc/129Ufkje"
    "iUu+6JV6bj1FRdZ6az1MCILSiHriP+DeFG5ICHLroCkhviBbMIhd1yFclHGXeQetjWvZ0t"
    "dJw8sJPm8TD6fw23XCBsmmQlxJQ8YpyDgFtWfZNAkpmuTXJKTYv9WCSUjRTpWCSUhhElK0"
    "dyU5uHAqJiFF85pooxU9MQkp2nLQMQkpTEKKlo5WnYQUc4XOo3A5DUt3KRlwbaspiK6U9s"
    "OFbCYQhlEFow7nc5XvcXE28BjQHJ8vDoRMRvw587ToTEIMoTmbstmM0Sed1TOBMHRm6aQz"
    "sVPpsLkCGDJzY3PIfVG5zthcIQyduY3Ie8KuSn1UvBOtEIbOLJ0LBob4Xl9/BVUgDb1F9G"
    "qvqHmgIbdw7GqvsAqkoTd/SuXwfTlWy9wBI0QHVRT1xw7hxBLH+v4Quy5V8Fwquc5hGxRe"
    "R7YSByu7jqY/IxZxnjbVERXUYiLvt1lVFAWDIYz3C6VEpTOvoAYz/6rPvySFYgsmnsrYu3"
    "ibKYAb8X0V8b0YsYJI3RhKaVQHmG46wAKd+xbV80tPQLrnmF7/aUqMXeKBgrk/pZ4/UVg8"
    "FV4HVNCN7gNto7zmG4EniIqsfjVV1QroMSussSdqAQu7DbTWKmz3Foj6LcJWvKmDNlZhvE"
    "PhG3NxiysGLi6NXJw7bhjf6R0ZC6SdNqrSmkYZUouMRrVDKOSRxrrF+FFrsLsLP+rEoKyD"
    "5c77S+YncQWSE15w2xL8YVVVRwdxev9plzfqLWGONTlR+aOGr3qlHql4VWidT2oxr+u9Rb"
    "V8KouV4hX14WEnlg29/Wanr+WKW+w4WWjmXmJVXGjn3gU12E7cJmFWaTAcFu8guztJHyNa"
    "9JV6jmIXwASkefe//Rxla3P0yx16m9zP/vp/rsCoGg=="
)
