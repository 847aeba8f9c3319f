"""Telephones and political reviews are sealed as ID numbers are; a telephone is found by a blind index.

By hand: the sealing of what is there, between the columns that come and the column that goes. The way back opens it all again.
Backups that were made before hold both in clear.
"""

from collections.abc import AsyncIterator
from uuid import UUID

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient

from records import seals, tables
from records.engines import sets
from records.migrating import statements
from records.seals import PHONE

RUN_IN_TRANSACTION = True

COMES = """
ALTER TABLE "candidate" ADD "phone_key" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "candidate" ADD "phone_sealed" TEXT NOT NULL DEFAULT '';
"""
GOES = """
ALTER TABLE "candidate" DROP COLUMN "phone";
CREATE INDEX IF NOT EXISTS "ix_candidate_phone" ON "candidate" ("phone_key");
"""
UPGRADE = f"{COMES}{GOES}"
BACK = """
DROP INDEX IF EXISTS "ix_candidate_phone";
ALTER TABLE "candidate" ADD "phone" VARCHAR(32) NOT NULL DEFAULT '';
"""
LEFT = """
ALTER TABLE "candidate" DROP COLUMN "phone_key";
ALTER TABLE "candidate" DROP COLUMN "phone_sealed";
"""
BATCH = 2_000


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return UPGRADE
    await _run(db, COMES)
    async for rows in _rows("candidate", "id, phone", "phone <> ''"):
        sealed = [
            {
                "id": key,
                "phone_sealed": seals.current().seal(row["phone"], key, PHONE),
                "phone_key": seals.current().phone_key(row["phone"]),
            }
            for key, row in rows
        ]
        await sets.update(tables.Candidate, sealed)
    async for rows in _reviews():
        await sets.update(tables.Step, [{"id": k, "data": orjson.Fragment(_sealed(row["data"], k))} for k, row in rows])
    await _run(db, GOES)
    return "select 1"


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return f"{BACK}{LEFT}"
    await _run(db, BACK)
    # The models know no such column any more.
    async for rows in _rows("candidate", "id, phone_sealed", "phone_sealed <> ''"):
        for key, row in rows:
            phone = seals.current().open(row["phone_sealed"], key, PHONE)
            await sets.select('UPDATE candidate SET "phone" = :phone WHERE id = :id', {"phone": phone, "id": key})
    async for rows in _reviews():
        opened = [{"id": k, "data": orjson.Fragment(seals.opened_review(row["data"], k).encode())} for k, row in rows]
        await sets.update(tables.Step, opened)
    await _run(db, LEFT)
    return "select 1"


def _sealed(data: str, key: UUID) -> bytes:
    return seals.sealed_review(orjson.dumps(orjson.loads(data)), key)


def _reviews() -> AsyncIterator[list[tuple[UUID, sets.Row]]]:
    return _rows("step", "id, data", "kind = 'POLITICAL_REVIEW'")


async def _rows(table: str, names: str, where: str) -> AsyncIterator[list[tuple[UUID, sets.Row]]]:
    """Batch by batch along the keys."""
    after: object = None
    while True:
        beyond = "AND id > :after" if after else ""
        sql = f"SELECT {names} FROM {table} WHERE {where} {beyond} ORDER BY id LIMIT {BATCH}"
        rows = await sets.select(sql, {"after": after} if after else {})
        if not rows:
            return
        after = rows[-1]["id"]
        yield [(UUID(str(row["id"])), row) for row in rows]


async def _run(db: BaseDBAsyncClient, script: str) -> None:
    for statement in statements(script):
        await db.execute_query(statement)


MODELS_STATE = (
    "eJztXXtz27aW/yoY/9N0RnVjx3az6c7OOK7b5t48uonb27mbHQkiIYnXFKEClBXdbr/74o"
    "BvEqQIiaIoCjP3EZM4APUDcIDz/vOMEYsym5/fWhbh/IE+Eu/sFfrzzMNzIv6hfD9AZ3ix"
    "SL2FJz4eu5ICy5ZDP2465j7Dli/eTbDLiXhkE24xZ+E7FAY7u0ULRqcMz7/iaEwwIwxJ6l"
    "fI8TmynSnh/gB55AlezEjw8hz6tqklOne86W7dLD3njyURnzwl4gUTnf3P/4rHjmeTL4RH"
    "fy4ehxOHuHYGH8eGDuTzob9eyGe//vrmhx9lS/jE8dCi7nLuJa0Xa39Gvbj5cunY50AD76"
    "bEIwz7xE7B5S1dN0Q3ehR8sXjgsyWJP9VOHthkgpcugH72n5OlZwHWKJpM7uP5gp/DwN/9"
    "V/iRKYLh8P2Hh+Gn+4fh8KwwW/AxOeTDRxb1YKYdzwfI/vwr6DeBRj49gwHufr79+OzFzd"
    "cSDMr9KZMvJXBnf0lC7OOAVMKf4C2AIG4R8rsZZmrIY4Ic6uJTt8E7epAAnizqGMB9QXo2"
    "x1+GLvGm/kz8efH8eQXGv91+lDCLVhJnKvZgsEHfh68ug3eAd4JvsE10AE4omkF484qO8N"
    "o7wjdXNQC+uSrFF15l4bUYASiGWAHxr771g3jpO3OiRjpLnEPbDknPo3/sa3XvEf0KtB/e"
    "vLv/9HD77hfofs75Hy48/eH24R7eXMqn69zTZze5mYk7Qf948/Azgj/RPz+8v8/zobjdwz"
    "/P4Jvw0qdDj66G2E5jEj2OHmVmmnxZOKK77WY6S9zATId7yEx08xPNyJO4SGy5pbPEZqK7"
    "PNHiYkuXnj/Uu/JlqZq8+nV3ajfc7+AyPXlUXu9CtIoA/0gZcabe38lawvxGfAr2LKLANC"
    "WxRF0dJ7LJ02RfM7yKhZDc0hIQ2MQlfnBdu/10d/vD/ZnEeoytxxVm9jADOryhlzT3JG5b"
    "fDW/nOefYA9PJT7wQ+Cz8+CXiJLRxFSLkXGrjRLkP2YUzfEacbFEkOMNxH/RauZYM8SoK9"
    "pjP/yTsin2nH9jICxKkNt189n77I1cOnW8EXI4mlDXJjZ6NloQunDJt/INP1+sR1+fo9EC"
    "c74SP3aYHPGSihPZt0ukaBq1gjcY+WS+ECyPrRH1iOhjgh13KWhHSAi5nz0gWDHqTcUicY"
    "joyhEbQ3bjYu4j5kxnPlAOkPhKC04bgavjjtCMrpALdB4dU3stf7ovRok/HRYDnUyCb68n"
    "KP95liyRM/nTgU6sUGgnfrP4bC5Ai5dQLEd/GUbLOaaKdvSZJBVLQP7xl5HFuyKLRxNVWx"
    "aPCHonKe5FFpf/rwFv1L49Tcdx4wtMXQffqH0P8X1xWQPeF5el6MKrLLgLwrgA6ZGsdSDO"
    "UvVOZde8Qim+T8wwn2khnSfsHdiXtXjGZQXPuCzyDMX9bQuxv6QXI/93Wf6Prt3F+X7j+e"
    "p5TpPkJtfZn2j6fF/bawpf8M3lxdV3Vy9f3Fy9FE3kV8ZPvquY7zfvH3J7CdDZVnGWoTX7"
    "psv7Ji10bjHTeXIz2Z2ebMz9IehPxJQ53nZ7W9mHmfYuT7vtcAB5S2aeozZT3eWpNibsk5"
    "lp7NkOzIWmyStPt4OO9Xj28UY9aoLrnMzHhGmCmiEyiGYRpWyqCWdCYbCstMgKoIq46ltj"
    "f8HMX38I+jpKVDdaY5MVlbHEfhRs+OObu4czNWttAtu7dGf9BDd/pNSAOGCYja3dd3F3/U"
    "Q4c76UwFvuTJDALr2qFTqy1yHdj3//SFxpOK9APOdtfpx3wALkmeXJI0P4bkh9CrrpE0r7"
    "dUyxafSlCs+U6OWg2jUl3WxzdIOXcRcB/xCXrjjCHiK2Ez5iMkaBL8c+IwRNGJ0jjGwMHh"
    "+KQIcmejQxD526gQ1QuZ9FOKk61r0UibFW17BWS5+pIsCgzFADHBNU6TCOEOgKYEEnkfeg"
    "kJtre+fnDLXRBnVaGxTP1ljh0VHO/nNkRtruhObiiDbKMakuOgrr7rqLQ7mRw8VWTo/yuh"
    "6/3XBfz7Sr4UxOPCRowPl6jm2Clgt5n/Zn2Bd3aEu8ImyA4GtsNF6LR49kLf5pURt8xPmj"
    "+De0fzaKPjRwpz6PvyP0ps75nrc06g4Xf01nvka9+Prp7Ft+6Z+ID9nSNSahNFeqzl2pCu"
    "fVoVirZ83EUWj/THB2kysbbGCwYdPhLGq7kcn+TFfiFQPONhNzi2YYWNmcoBXwQcdHK8yD"
    "+JWocwjGwWgCITJ06XPHJt+jkWPL6BkIdoE3X3HBFcmCiH49Wz6VvRe5bfvDN6xvKee6yr"
    "vh8TPdF7WY7osKpvtiM9OV06UDdkzQQy3L5fV1Hf/p6+ty/2l4l1O0kD+K+Jb6z4at23Od"
    "3Se4DXvP6jr8t+/n39pKfVmHNbws5wwvJWPozMm8WDD6hF31qRy93HAip5vVkHhwcOLx5X"
    "ju+GIVCOkDfsk5GonrDMRsisPdp/Fh53hj+gWOSRcCTh1PHIXAUyGkVPxEcYiK/kRTJq4D"
    "aOX4M0lkU84dwl4pRJ82h//siWkSNzKX2FMyJ2JBDSBxlABuzoUcJYSopWcPkL0k4oWQhZ"
    "0xbAww1Q2CfojlgMlNnvEEM/ENDMJrufha8iTuBSBqyUBgRv9NvOhG8dlzUj8w6AqCb4m4"
    "Y9CJlPygQy7WCJ2LN5AWAmF/m7DbvLE8HnVINaJxwxU0zLgqlITkAl9KfQCoExbYn+0+eN"
    "RLvXEVYw1Q8jUa48Y9VQxu7GMdsY+ll1vd0zBN08MTcS93t0fx07T0P2H7HuJ7VefGcVV+"
    "47gqBBaK/ecvFd4g5fAmFD0E+OKmjootr7xJadhuCgDnDofalt4c3UkbfBMwtlJN5smNfr"
    "Jz+slMAgqqclB9EHcg9fRG7XsQSl41jfe/P2RmMOI6z97d/v51Zhbffnj/U9Q8xaXu3n54"
    "ndtYxsdn/z4+y/G/iKWbvy1LZdwXcu4LSx/U5lo374Rkq2XbMRz3fW2ZYT5cYeaJb1D5Cl"
    "PqEuyVavwypDm4x4J2X2wiftLuyn394cPbDGt+/SbPe3999/peTIGcAdHICTwdiupVm2Db"
    "dTyieVvMke14WezYWte7K4KizNa+bmepDH7bhlRniE1EdZev2XTheMq7X/lNO0ViLtval+"
    "059fyZux6Cjl/Bm8TWmWNXDXyeNL+zAtrzsI9e7asf7u/evLt9++zicnCZOz7TGq8cE8M+"
    "LkL8t08f3pfwrbB9HlfH8tH/IdfhezP9pnTi46Xj+pC0FYY9hDIc8Kle9fkFnmNL0EFBxA"
    "yNUzrTkabpxpTAeL2ZkifCuJLzl3pEpCja84q42BPcTbtEpI3Fumnai6RG1s/VLjl8OpCu"
    "qayaATa6q4/XmsgWCM2SzWXrZOIAo0uuiWuOzKBaZgTSXrEKUoNuZRDTwTKFdJTX7iNVSP"
    "rwbwLm/ie7UVyXauCc3v1N4Fy/xMuRwqxglzVgTq4FBuQaIBduUTUgjm4IjQCc8tXtJ8K5"
    "+1THYkw5pJoFR+AzpcN18npQ7XKdbVij6m2Qckn6+nKEJz6R8UjR8fUKQV+UQRUin1F7aU"
    "H8J2VIwO073lJMTOoNenb3zcWlIq50f8Ps6JUcVdOIM2nU8wyOUd7GMTmT5Ep3vCShmHEI"
    "PvyVeYCMQ/ChHYJNAR2TkqhrVvOSMgPlsNUqLHC0d7OaqBHPHjKCuaYHYoaqB4bo7J6+rh"
    "VyfF0RcnytKDpmUmadjGOHSZll7FBHBOxB89L3B1KjzD/JvN/HCvFuib/3qppLVrhKM5dZ"
    "/xWKucymq6OXszAnryCkHwXlSL/iiFFsn6MHCP8XHXE0Ji5doRFdEE/6Ko/Q3GGMsiD3QC"
    "rdALIJc54glQAkZwPnJS7j/CeO64vOVfq6NoeXtcvFqzlh7lpmLVhFyRggR4IHqQlkQXL5"
    "JWJc0ZYgTufEn4FmULx2fMhy5E0hqUHY2sZrjqRcBX9ChfSRR7744DQJHztAozDhwlCaFk"
    "byk0b0iTBoIeVYWdscjbE9JfwV9LIWozI/9fED+W9o5RFBifgMvld8uFjk/mwbDWVaBQSL"
    "LSpDW0tRmHAq6GIY1WKup5fMjTZAhW/R+gK9weNVpBhdZ9Sgn/rjLhd2qhbUDgOHHWn84j"
    "jd5Q7THGYXrTdiqq6x1lKSZBrDiGOM6I8CVPUHEefmlGw9WZJ6U14Po0k3mvTu3KRa0KRH"
    "HLsuxlH7HuLbYHbVLL66tejTND3EucGEimn+HGCkAXOKpIcoNx8QLPDyllJk4wS7RHEglo"
    "eNqWh7AXrbEWQJkHOZeltzwRdoezEJ+06RlLpEa8Cdpeoh0DdXNYC+uSoFGl5lgR47THXl"
    "K7ehxgQnbXrm5IvOwgyb93BFvqyxIF+WZ2Mt7Hsp1eqfdnm6XiDd9kmXqBR0eG6aqHd+Ac"
    "0z3AAv/atEnq53UDfvVkX8medYjq+1njNEBuTNINtLK65cWhvkNFH/UkM1jzK1rOVCG+Ys"
    "Ve8W817UR+KHKry1yjGO2vcO3cta6F5WoHtZRHdBXcd3LEi7rZ0EV0XbIurvbj99uv90rG"
    "yakakD48F3DRcuVvkbV3hzK6nNkq+z5PFi4TrBaTccY+5orXklsTkwN693hw8nLhXAeYrC"
    "kJWpFHOUJpOiRiZFuvQFdit9BlMgNLylDm9xvO3gztMZtOugTb4siAVuLIJ5POlmC1USn3"
    "IcSuSKVgSxPEdZmmanHGXHg9xekpHFfj21FdgRQYuc4vaXX96+ubt9/3Csd+7jqPNxdnv3"
    "8Oa3+5ZE9n3U+thClsxSmQt1rcU8JUNOl0zvqpGna3dhtySvN7+sM566de8YGaKTts9KuV"
    "kbvyzVKV/OsOU7T+IqNdQOTS9SnjKOcB3VXoYZolNGD0JHAt2XOEWYQi1fjqGC1CAJcECl"
    "86GNFWJXHTDT1AZPQIS4ztQRv0hzj5d2cMqoki8+8SCuZChz7ytu9KXJslWk7WXNfr6vW2"
    "bDWbODWsuisat9KClIT3mpQkSxLbrTvyAVKU8cxynZCsQ02SkjKAg9PiGMiX3peJq7Wkl8"
    "ymimgpd1cMyRnTKCmdhuLe1FnvCUUcxEzWvcgwp05hKUvwQFmQY0N3iG6JQXpqlj0+hitB"
    "hJZUbIIroxRVyW2GSI63SGuGwODM2ZzhKbme70TCc5R3KzXJq9IqEwadXK6vpArqRti/uk"
    "aE2Kxcq0dWGqmyzCey2L0tFluzGZWrJnNYpIyJXYBMA6GQG7uW7rl5JI7V7tpHVpk6aUiV"
    "SV1UPKH//+kbhl4TK9rZGSt5vLAiU7o1S/0Mmx7P8sTnGtiJ2RytQS6SNWAgLC5CbeFase"
    "Mr0MUv+iS+ZhRUp7LZT+lvTSQ4zCcui7LqUPSVX1Pu65TMCWTx/JzoB9TPX4AB32FTruk8"
    "WuYH0SffR0/0UWI9HM3pmhP4Sd3Ym++rqeIsCawuojEb99f4XYDw3XE/V3Xla/0WN2cS3i"
    "A+LN/jJvz8RQPxMM7xSZt+O3g+rM29BuOIsabky9DQmuwZkMMbqCXNIEWzMkO4kyS4eXoV"
    "dQwU4+9yFdtUsFjeNzRDwbclhPhDBmo/FaPAuyRHs0SFdtYQ8SYT8W0263O/TmxNTwpzID"
    "rhy7uBXKfe1jgmac7DdnwN3jZthbJtbyDLic/KFh1gpbt2fS2ifYDVu1Zphr5RGO2vcibV"
    "cuQVqdQNSX5XGoLwthqHNs6WAbNjfQlkBbUIaXKxP3eg7/TF0HPKtVp3D0rvoMnqVa1ah9"
    "IZoGB5vtTOB+iiaMzuUBtyLkUbyF8y/sU5aJxfIFnH5AuhInHLHRs8/Ll9bzF5+XV5OLi6"
    "/P0S1aE8zQyvFn4kCUZ6w4K8XRiCxw8CG2qg7GIT9lhwNa042+Gb/5bh3TdZxHyk9cmDj9"
    "DB0pqhazcxwGxAaTc3Q/8fyx5Q3rytHxxibzhZB5PUt9fKTfVx8hTq5lLTlu4jAO5Xr4ij"
    "DkU8GcH8la8GNBOEBT54l4CE+lGEWleMXF5wkhyXVFc6hVFD9zvMXSR8/wwnmFUl8C3XFF"
    "vfOWx97hoDC1TPbhJFJ+rmjmsO1vwvC9pEgEhqCBbti8h+je1AH3phzbG0VCJ8GFhrYzDT"
    "W8dTHO0/UR7MZTMQenRhHm8vxDCcVO2Ye6BnTb6Ye2coE1rq9H4PoaOllp+mlmqYwLbLWL"
    "JrZKgoL0vQjrO7N1FNmNToTZpZVxH7y7/XR3+8P9wUreRn46Kokt5cNTIa2l/IU2S2r3T4"
    "StA7lIWrQIkpZpHFz6Q+2bjRz/FVrN6ED8D/EGSLxazRxrhsZL7niEc1mWdhDUjnWC8rFh"
    "qVhZo3XiE1aU1FocG8rc3oNFD9R9UDzXm/JAMAxMec9G8v/5+WI9+vqV1DHKNJjwVUx0Dh"
    "8H5ojIFhh0IweJ7HxAQ1feNnVni0Wu4X9rlSMNJ3uYqXEcbeizwaYiqFGZxrgEa/0RN1Tw"
    "zA22xQABSc3uMxt6m8ESnldvRBY4XIQjao3FEl+NkrGMyqAjKgMj1O5NqDXX/b5e9zXTE5"
    "q8hKbI8j5de1IKYPHTtDTAYfve2bqaL80ZnPWaEn6GyIRg5pJEgjxAPJ8pjBaVhvAsoalU"
    "oWEMP4oM6O2wiOZzRQfyso5iPaEwaf130KuDBkTLnhERGNS3Rz2rH6jLT7JUvWMqe7DW2T"
    "ZoXLSE9ITEALwR4EOHG3QI3L3IJB0PLziW9G2QFkJnlUbte7dIm48s6H7YxtFCe2DD+PFc"
    "0TTk5rwxrS6qeTqDa/f8DboJ7C7uBurEUBlr7q7w9jA/Sh7gogFdMyHUXl063hHiB7+y6N"
    "IRvRtUunTMU61qxHAFk+yikAycFjAaM7FOZufog0fiF5ywJ8KR+PQ1ijHk3wfBz+IcF2QQ"
    "eR96PTgMHBzQs4/fvHv46Ztrhe99u0NrelmkLSYaHhbhB2v6O6TzwGkPFabbqzlS1P8gZR"
    "TSGMurGMr4IXTED8FYCNuRxo3pWr9SB9s6f3GWuAGvjm5eX3rh1KFdTdyUEdcqIw5qU4WV"
    "plrPqrLSHD++ewlPCy4BKkNYlTUmoTEo10FZfNdSXCuJHs5ZKoN0HaR9AtHKOignFAbhOg"
    "jPHW+pzDr3ICQkNcQpkh5gXHV9uf/9IXNzKZjM49vL2w/vf4qa5+3oeY9gXwj/JemTK9wV"
    "smTtx2CmRM3x0nF9iCOB8Q4hY+7Fl4HYTpRbsS6zSZH0UPZs3jkqvGpsKUjlqI1/fKdFKe"
    "PZ2b5npylQdtaku4UpZtSgxTrm3uP1Vg70aUpjtTaFjNovZJRah03A23uHgOK+3aGEkcmN"
    "3nJu9KhKiMqen6ogUmHPp6lWm+35HgrbQ+4DnFjLv0ejOZmPCRtBBlNISwBCMGWQClVgwa"
    "i9tAiD3Aloip8gU4HCYt9w5+1lPgg/e9fMB1uMqOkJsJ19PhrM2Oe7cq0YGPv8we3z3Y/g"
    "bQ3f5mN4jfODpvODUVgbhXVXV7JRWHeWkxiFtVFYG4V1uwrrJ+oAu9G74mSIdrzpdFNTVf"
    "OiA0AMGcFc70zNkfXAJSJ7ql7Xcju5rnA7uVa4UC0XYiOTMm1quRRfIDS2gJyLJfV8ogpZ"
    "K3foSZH0YPW27tDDH4lCXC89weL2W51fHVuzTZ9gHYhrPaI7tgZbCNTcmqhmiAyjNQbtAx"
    "m0DxYp3FFe0FSosLFubw9xbet2kQs3ga90zngXd9dPjDPnT7fC3dP4q0zkufmpMJMvoOUw"
    "WRl1Yt+ZYJ+EIal0knUD5qHhmgdZ+mPTtfibEbRwLCgSCpVFgzT+YNBOws9VIe4NjwClCS"
    "AwXhYkxWgUM6gRmlDXpSselEKwMCfomU0sB7Q86Ori6+9lzYHRv6jjSS2FtNSvoGABWjA6"
    "lj4fsi5qXFphQtgAjckUb1WmIG2whEkdhhXSasa2ywUL9MOohqRuKP22g2rF0+cGGWhG1c"
    "sB9X4giO1iC8OY9XGUNPXHyBx7tUeBNVcxhnE/MO4H3Tk6W3A/6H6x3Nbw3UvIXZr36mA8"
    "7G+tzhe1cH5RgfMLhY7Zx/5SK2lqQtGiHvTHX9++bUeTf3FTZzHnbbCptXyTh1hwcG0fhD"
    "RND9TNLTCMiRh4yB1PlZqi3K6XpTplw14sO+jAlyE6ZfQE8RORGWz0AMzTnTKGLpn4mvCl"
    "SE4eOX2jfI6sd+fMXrLzpER0nfM8Q9U7pJtPNk++WEsu2CIoy3Q4Qp7ulNlChMXS8x13Gx"
    "BjQoPiNk5PRcrebfy9sFjb4ZazcKGkbxHucmf6HJlxpoeeG3WmN56oZ4368QjGsHXGzCyx"
    "cZvvtNt8Bzy2jucM1nAvMslHTIKMw3tgaCXIMAUdWi7okHZC5gLekiBNrSQZt3FPPVrW+0"
    "2VEfOBUkegkEls9AIKGVO9dBlsij3n33I+keOF/i+EnKMRWLzjjBYyYsKh7CuO4PlA+tNA"
    "nQlOpjDN0l0HI+5iPnuFRt9efHv17eXltyN1Go02BtX02InGig6/mqknBGeLKOVM1PabgR"
    "b1UmmIITY4yRjnko44l5icC3sMozYeJXtW3Gt6RTXrEbWZVRy3P5S4pg3Fyc3oExGC8dzh"
    "akVRZYx4aR8mXFwjXBxQtMkTceliC/xTlC2iHm2GowV9hrkAcj53fJ8ouHgl7AVaA7we8I"
    "FYMGV0uVAJdpuwz5Mb+OvD7/DhxKVY1o8LPMX5UKk4qpyFil4M69eYDU58wFDLapam2clk"
    "1k39Umu2MculXN/9K010ykZ2Y1k8M5bFDizNo7Ms5vR6dXVheXWgsStWmcLSKtAW7WHdhH"
    "ajxSa3tnYx2ATx8Ttba/oWZp9NrWNT2fHOKIX9HC9Dr8bJ8cb0y64YSe0UriOCHONSSqqv"
    "74hTH9OH5HJUkBJJSwund0E3/UVJyvI7gqSXxeMogeLLsfipjtfA1uvf/WK/fgkfydSB8e"
    "BrH+gjURfzKLYaVHoqsFT7oR8TbHRZ+Afk9wDfgP/+iCxqE0Qn6PYCWZgxh/Cit0GN9jvW"
    "4ahlxBc/V/7IWiU4jDm/I+Z8kyuiHduo7UwJV2hiylFOKHpnfW4+VMwou05F2RVNll425C"
    "yVUXXlw9sWjni73e7JEpvd0+ndI2MRt5rmFGUDc3w82+joppiRJ3EN37oSS5rYTHSXJ7oD"
    "AWVHxKpNUuXjCdfZq7LnU6DCOFOpeKJ3g0rFDk+1qpGDFsKEiP2N46ExoytO2CuprbEofX"
    "TIVxwFgt4AeeSJsNQrVbbZnfrarAUyapmOqGWMumCv6gJxyoImUwffFEnvMngYfUxnrilH"
    "dwvlhHjbTXOK0sxxp+fY6IdOZaZDbytNiTJLZeTJankSJ65ou0qT9b3aOorsRlkyu7Qyku"
    "Td7ae72x/uDydI+iDneupsBvHLQbUomW62UZaEwiBC7BtA0RBOxAeBPwxijhBIg4IhIPWt"
    "kTXD3lS6AazANSDyoJSpBNJ5CTia40fZDiMLu67o69ko+Ac/X6xHXxcl0IN8QcNya2k4gZ"
    "J9bRlJcFjxqZFQgnLptDRS47Uz7Vawxv5B/o/Lyxcvvrt8/uLm5fXVd99dv3weo118VQX7"
    "6zc/AfKZoz+YisJZcjCGRxYlzI4sNjK6sMlGJncvOQiFnY4geQRwh6DHQNfFZ3gBqi5Ikh"
    "J8uSysBPFYA8F4iKyvNF4nbaEIkodWDGJrvbDmEgEtEbaLDK710Xd0zYrSawQbq5ajFkxF"
    "LSctReWlyO1n22EjeuMWdvgrahWHN25h7biFmWw6Mb5XdfK9XJWne7kqZHvRi8NtJAC3ax"
    "DrReBi38fWrCQ5Xnn4eI7MJF3OaHuaCCwntnb1oBRJD5lF86m34jK1W/rNZKiNlrPTWk4X"
    "7s+yYqtChK1KUpIlNHlJNPKSmOwOZ01md3iijq2daiRDdNKpRgQQWxTzyJH1zg/gulbOxe"
    "uKnIvXiuqSkAqAE1vbZ79AaNz2czFFQnrXuadH7btxQYdhe3NB74Avbi+XeHyvHq81kS1S"
    "Gmy76ebcTXCb8nIuWc1NgNy7nDZ5iIt7uFuu5A8Me3xC2B21yZnKMJZpMKg0kPlh06EVtd"
    "2cKAAM7o4/kFYlMDi9+SG0yMOjwIY1Ft1aMzTHa4T5I5pQhjidkzG11+jZ3TffKWz8zXXb"
    "RtqBDG4m90DXDpyBMTId3MhkggmMr/uhz/pe6I1N7gGTe6AzGB/d7jG5B3o/xSb3wIlMdA"
    "f0nUfEqo9QKddRdI8890CkD/pIBKjcP6vSGUVtBvXURizVvEZSAgtzgqaUcOTTnFZngChD"
    "dOmD67N0Y15zn8zRs1vmc3RxOUAvrhRao927/Ox99l4LKsQd8bmIEyK1UOM1Gk0YnQ+Dup"
    "mglBoJziT/GoQO1VSmOxAUQVFN+JKAMFIXjM7RCIAO6UElIYih7ULMrJitwWcP/LjhmwmC"
    "4eRLG6+jT54Jwm+oGKYJzdaYTLE31HCeTrRcu/lt6w22wVs7N048SfoDAWn9gcLZ1x/Gp0"
    "Yt2I0jb2DUggdXC2b2a12gM0QG6XpIpxhWXZxTJL1zM9oPxpiJszguI10b5yxZ/7DeRxld"
    "cbj4S63sOQlFD3nGxU0NiC/y4nqCMLzKu73IyzxR3Dwq/ZMzdMY9WcM9ufuVt1tiGBe1GM"
    "ZFBcO4KDKMwH1gOMf8UbWmK2DOE/YO7+bD3gSvnWqt5Zigh7y5+UCh4CgbjsmEMl2Ys4Q9"
    "hHsfR6Gul/6ODvodsxrsG1+ffFEYax7E05ILc9i+B4y4yiBz//tD5mZRcBKP7TFvP7z/KW"
    "qe9xzPFcr2fEbtpaUO5SyHPE9noNeGPq1wrRstlaY56bBwOpkQph1slqU65Wgzm2DbdTyi"
    "CWCO7JQRxB5fbbEEc2QGQZ1TJ6Ew5432eQPDE1WOx3K8UyQGcG3Awe419bSzZOTI+icwNC"
    "//Thld6iUtSigMvpvxHRNLUxeZUBh8N+Mr/VIEevM5pORTAF2pYVdQGz27hp79IDHrHVvh"
    "bQenm9QrZ02mXomlCu2Y9CKliQZR6Wm0gc2RGVQ7l53iiDRgGsByumSWLqoZIgOp2o9HD9"
    "IMkdn9JqRAA919JPoItngTAP+Cmb/+wKY9xjfDD2uAG2z2lsHtJmfYiG2GMdbANrpINYFu"
    "79PT5G6dNeBNCQAG4TrVfwoCU7fiuX6j8kOKQVzyxaAycusparIxWuthRhC0RtQT/4Hwpv"
    "BAQlBbB80J8QXYAkHsug7hoo27LgZobd3LjrFOGlFO8HnbRDiF366TNkgOFdJVDGSCgkxQ"
    "UHfYpilI0Sa+piDF4b0WTEGKbpoUTEEKU5Ciu5zk6NKpmIIU7VuijVX0zBSk6MpFxxSkMA"
    "UpOrpadQpSLBU2j1J2GrbuUzHgxrgpqK6U/sOlaKYoDKIKRB3Ol6rY4/Jq4DFBe3g+PxIw"
    "GfGXzNOCM01iAC34lC0WjD7pcM8UhYEzDyddiJNKB82EwIBZWJtj7ovOddZmQmHgLBxE3h"
    "N2Veaj8pMooTBw5uFcMXDE94b6HFRBaeAtg1eboxYJDbila1ebwyooDbzFWyqH7yugWhUO"
    "GFH00ETRfO4QTixxrR+OsetSBc6VmusCbYvK68hX4mh119H2Z8QiztO2NqKSXkzm/S6biq"
    "JkMITxYamWqHLnlfRg9l/9/ZeGUBzBxFM5e5cfMyXkRn1fR30vVqwAUjeHUpaqB0i3nWCB"
    "Ln2L6sWlp0j6F5je/G1KrF3igYF5OKeeP1N4PJWKAyrSreSBrkHesETgCaAir19NU7WC9J"
    "QN1tgTvYCH3RZWaxVt/xhE8x5hCW7qpI11EO9R+sZC3uKaiYsrMxcXrhsmdnpPzgLZoI26"
    "sGapDKhlTqPaKRSKlMa7xcRRa6C7jzjq1KJsAuXex0sWN3ENkFNRcLsC/C7pqqeLOHv+dC"
    "sa9ZYwx5qdqeJRw1eDyohUnDTaFJNajuvmaFGtmMpyo3hNe3g4iVVL77DV6RsRccsDJ0vd"
    "3Cu8ikv93PtgBttL2CTsKg2Ew+Y9RHcv5WPEiL7SzlEeApgiaT/87zBX2cYC/QqX3jbPs7"
    "/+H8pgRLs="
)
