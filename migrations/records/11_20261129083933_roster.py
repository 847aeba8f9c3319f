"""党员名册随发展过程变化 ·
The roster follows the road: since when a member is on it, when conversion was approved, and which case an entry follows.

By hand: filling it from the cases. An entry that a branch made for somebody admitted is joined to the case, by the number
or, where it has none, by the name at the same branch unless its bearer was a full member before; cases without one get one
(decision 41). The way back keeps the entries.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

_COLUMNS = """
ALTER TABLE "party_member" ADD "joined_on" DATE;
ALTER TABLE "party_member" ADD "converted_on" DATE;
ALTER TABLE "party_member" ADD "candidate_id" {key} REFERENCES "candidate" ("id") ON DELETE RESTRICT;
CREATE INDEX "ix_member_case" ON "party_member" ("candidate_id");
CREATE INDEX "ix_member_person" ON "party_member" ("person_key");
"""

_JOINED = (
    """CASE WHEN c."transferred_in_on" > c."probation_start" THEN c."transferred_in_on" ELSE c."probation_start" END"""
)
_STATUS = """CASE c."stage" WHEN 'FULL_MEMBER' THEN 'FULL' ELSE 'PROBATIONARY' END"""
_DECIDED = """(
    SELECT max(a."decided_on") FROM "approval" AS a WHERE a."candidate_id" = c."id"
    AND a."kind" = 'CONVERSION_APPROVAL' AND a."status" = 'APPROVED' AND a."outcome" = '{outcome}'
)"""
_CONVERTED, _ANNULLED = _DECIDED.format(outcome="CONVERT"), _DECIDED.format(outcome="ANNUL")

_FILLED = f"""
UPDATE "party_member" AS t SET "candidate_id" = pick."case_id" FROM (
    SELECT c."id" AS "case_id", (
        SELECT m."id" FROM "party_member" AS m WHERE m."org_id" = c."org_id"
        AND (m."left_on" IS NULL OR m."left_on" > c."probation_start")
        AND (m."person_key" = c."person_key" OR (m."person_key" = '' AND m."name" = c."name" AND NOT (
            m."status" = 'FULL' AND coalesce(m."full_since" < c."probation_start", c."stage" <> 'FULL_MEMBER')
        )))
        ORDER BY m."person_key" DESC, m."id" LIMIT 1
    ) AS "member_id"
    FROM "candidate" AS c WHERE c."stage" IN ('PROBATIONARY_MEMBER', 'FULL_MEMBER')
) AS pick WHERE pick."member_id" = t."id";

UPDATE "party_member" AS t SET
    "status" = {_STATUS},
    "joined_on" = {_JOINED},
    "full_since" = CASE c."stage" WHEN 'FULL_MEMBER' THEN coalesce(c."standing_since", t."full_since") END,
    "converted_on" = {_CONVERTED},
    "left_on" = CASE c."status" WHEN 'ANNULLED' THEN coalesce(t."left_on", {_ANNULLED}) ELSE t."left_on" END,
    "left_reason" = CASE WHEN c."status" = 'ANNULLED' AND t."left_on" IS NULL THEN '取消预备党员资格' ELSE t."left_reason" END,
    "person_key" = c."person_key",
    "version" = t."version" + 1
FROM "candidate" AS c WHERE t."candidate_id" = c."id";

INSERT INTO "party_member" (
    "id", "org_id", "org_path", "name", "name_key", "status", "position", "full_since", "joined_on", "converted_on", "candidate_id",
    "left_reason", "person_key", "excused_reason", "disciplines", "version", "created_at"
)
SELECT
    {{new}}, c."org_id", c."org_path", c."name", c."name_key", {_STATUS}, '', c."standing_since", {_JOINED}, {_CONVERTED}, c."id",
    '', c."person_key", '', '[]', 1, c."updated_at"
FROM "candidate" AS c
WHERE c."stage" IN ('PROBATIONARY_MEMBER', 'FULL_MEMBER') AND c."status" IN ('ACTIVE', 'TRANSFERRING', 'COMPLETED')
AND NOT EXISTS (SELECT 1 FROM "party_member" AS m WHERE m."candidate_id" = c."id");
"""

_RANDOM = "lower(hex(randomblob({n})))"
_NEW = {
    "sqlite": " || ".join(
        [
            _RANDOM.format(n=4), "'-'", _RANDOM.format(n=2), "'-4'", f"substr({_RANDOM.format(n=2)}, 2)", "'-8'",
            f"substr({_RANDOM.format(n=2)}, 2)", "'-'", _RANDOM.format(n=6),
        ]
    ),
    "postgres": "gen_random_uuid()",
}  # fmt: skip
_KEY = {"sqlite": "CHAR(36)", "postgres": "UUID"}

UPGRADE = {d: _COLUMNS.format(key=_KEY[d]) + _FILLED.format(new=_NEW[d]) for d in ("sqlite", "postgres")}

_DOWN = """
DROP INDEX "ix_member_person";
DROP INDEX "ix_member_case";
ALTER TABLE "party_member" DROP COLUMN "candidate_id";
ALTER TABLE "party_member" DROP COLUMN "converted_on";
ALTER TABLE "party_member" DROP COLUMN "joined_on";
"""
DOWNGRADE = {"sqlite": _DOWN, "postgres": _DOWN}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXWmT2zaa/isofYldJXfcp73O1la1252kZ3xk7U4mtestNURCEqYpQgGoljWZ/PcFwJ"
    "sEKUIiKYrCh5m4STwA9eB+zz8HFFmE2uzk2rIQY/fkEbmDN+DPgQvniP9D+X4IBnCxSLwV"
    "Tzw4diQCypIjLyo6Zh6FlsffTaDDEH9kI2ZRvPAwEY0NrsGCkimF8+8YGCNIEQUS/QZgjw"
    "EbTxHzhsBFT+LFDPkvT0TdNrF45did7lbN0sV/LBH/5CniLyiv7H//jz/Gro2+IRb+uXgc"
    "TTBy7BQ/2BYVyOcjb72Qz3799e7dj7Kk+MTxyCLOcu7GpRdrb0bcqPhyie0TgRHvpshFFH"
    "rITtDlLh0nYDd85H8xf+DRJYo+1Y4f2GgCl44gffCfk6VrCa5B2JnMg/MFOxENv/qv4CMT"
    "gNHo46f70Zfb+9FokOst8TEZ5oNHFnFFT2PXE5T9+Zdfb0yNfDoQDdz8fP352fnVc0kGYd"
    "6UypeSuMFfEgg96EMl/THfnAjk5Cm/mUGqpjwCZFjnn7oN3+GDmPB4UEcENkXpYA6/jRzk"
    "Tr0Z//P05csSjn+7/ixp5qUkz4TPQX+CfgxenfnvBN8xv/400SE4RtTD8OYRHfLVOMNXFx"
    "UIvroo5Fe8StNrUSSoGEEFxb961jv+0sNzpGY6Dc6wbQfQk/AfTY3uBtkvYfv+7sPtl/vr"
    "D7+I6ueM/eGIp++u72/FmzP5dJ15+uwq0zNRJeAfd/c/A/En+J9PH2+z61BU7v5/BuKb4N"
    "IjI5esRtBOchI+Dh+lehp9W2Be3XY9nQbX0NPBHDIdXX9HU/TEDxJbTuk02HR0lzuaH2zJ"
    "0vVGeke+NKrOo193u3bD+U4cpiePyuNdwFae4B8JRXjq/h2tJc13/FOgayEFp4kbS1jVYT"
    "IbP43nNYWr6BKSGVqcAhs5yPOPa9dfbq7f3Q4k12NoPa4gtUcp0sUbckYyT6Ky+Vfzs3n2"
    "CXThVPIjfoj47Cz5BVfJsGPKr5FRqY03yH/MCJjDNWB8iADsDvn/wGqGrRmgxOHloRf8Se"
    "gUuvhfUADzN8jtq9l8g/xzEHM3cMgUy8sx7zpRju/3fIowXlvEbXTB/DYK+zlChUN9IKGc"
    "G/nHX+aS2pVLathRlS+pIaB3V6hGLqnyvxr0huXbEwEcNr9itdPhNyzfQ37PzyrQe35WyK"
    "54lSZ3gSjjJD2itQ7FaVTvZFn1S1oWkLEV30hGM8hmWkxngb0j+6zSmnFWsmacqQSHTPz0"
    "Le/BGbS5CHf5ImyEmEfT09C1segLTaFHFrfDZeJw5vHGC0PM6xzNx4hqkpoCGUbTjPIbuS"
    "adMcJwWSqT40TVIY/7BVJv/cmv6yBZ3SiPi0dUShb3mS/Dn+9u7gfqpbUObm+SlfWT3OyW"
    "UoFif8Gsbex+iKrrJ8Op/aWA3mJxcky7tKthedrfBrgf//4ZOVJ0Wi69T9obHeYZMEd5an"
    "iyUOK7G1Nf/Gr6xFKzqgmbhF+q0E2EL4flyolksc32bW5KYQAmxHHIigHoAmTj4BGVVmps"
    "OfYoQmBCyRxAYMM1UCkqaqnRWL116gQ2LFEoBJ2qI8ZKQIxYtoJYluHgCJAmWAgz1ARHgD"
    "IZxgESXUKskElkVQVycm1v/pJCG2lQp6VBUW+NFaqL4uU/AzO37U5ILg5oohyS6KKjtO4u"
    "u9iXIZFrzXh/2T8jmD6CKgtsOLUHRUezsOzGo/vPZMVfUX5wtmacPTCDNrDIHIHVDLn8fA"
    "1WkAEHMg+ElQubIQgm2EGALD2GbfQDeMD2A8BMep2IN98x8IjQAvF6XVs+lbXnz/ntN1/z"
    "paD4fKpcwA7f3uW8km71vES3eh7qVouvA7K7dMiOAD28CpxdXlbRZl9eFmuzxbvMbQD9ke"
    "f3zvUKrgJ+6Qy5+CCNT/n38v+8ODu9eHXx+vzq4jUvIj80evKqhO67j/cZJnXNL9q3umht"
    "pL6usjS8Ll4ZXsuFIXfc2dfOvFhQ8gQd9a4cvtywIyeLVbDyhf6Ox5bjOfb4KADLhfglJ+"
    "CBX2OEBS3f3D0SbXbYHZNvYpt0MGL8L74VijX1AcwI/4l8E+X18aKUHwfACnszCbIJYxjR"
    "N7nNuN3mv7q8m/hNzEH2FM0RH1BD4d/KiZszwD9iQpauPQT2EvEX/MCGx2JiCHny0K8HWV"
    "jIheUejyDl30ABcRHjX4ue+LmAH3nll04o+RdywxPFVxcnfqBflUNc4eIHyARAx5EVMj5G"
    "yJy/Ed4rAHrbGEFnNTpRqyOiYRsdjKBRSp9WYCAt1qXEB4gz7wJ6s90bD2up1q6irSGIv0"
    "aj3aimksaNELcjQtzkcKu6GyYxPdwRGzm7PfKfpsNxWL6H/F5UOXFcFJ84LnJmnnz+eUuF"
    "yrKY3hjRQ4JPr6pY32eFtgnj+6scwZnNobI6IoM7aq1ETMZWaoks3OglOq2XcInKiuqen4"
    "EK3IGC8j0w7C/rxtvf71M9GK46zz5c//481YvvP338KSyeWKVu3n96m5lYRhHdvCJ6Of4n"
    "snTdzNMoo2PL6NiWnhCba528Y8hWw7ZjPDZ9bJlBNlpB6vJvUBm0EeIg6BZK/FLQDN1jjm"
    "1qmYietDty33769D61NL+9y669v354e8u7QPYAL4R9dVxevGojaDvYRZqnxQxsx8Nix8a6"
    "3llRCMps7eN2GmX429bvLwU2bn9dPmaTBXaVZ7/ik3YCYg7b2oftOXG9mbMeCRm/Ym3iU2"
    "cOnQJfsQw0O7N87ElQR6/m1bvbm7sP1++fnZ4NzzLbZ1LilVnEoAfzFP/ty6ePBetWUD7L"
    "K7Y88G/gYNaY6jchEx8vseNhl52IZvchDBf8lI/67ADPLEuigtwVM1BO6XRHEtONLhHt9a"
    "ZLnhBlypW/0CIigWjPKuK0IbrrNolIKot1o8nloeaunwmxun+f9a6JrOohNjyrj9eazOaA"
    "ZshmYtVQvoGRJdPkNQMzrBYpgbRHrAJq2C21tN+bO3tH19om/NmTm38dNPc/IoPiuFSB5+"
    "Tsr4Pn6pFoD5RmxXJZgeb4WGBIrkBy7hRVgeLwhFALwQlb3X4ynDlPdcwRiomoxMIQeKA0"
    "uI5fD8tNrtMFKyTn8eOCSFtfBuDEQ9IfKdy+3gBRF6EiWLJHib20EP83oYDT7WF3yTsm8Q"
    "Y8u3lxevZclbynqWZ2tEoOY5tG7t7VLIMjlrcxTE5FYtFtL456YwyC939kHgJjELxvg2AT"
    "ztjEzeia1pwfVbEij1kxbRHgmG0NkGuPKIJM0wIxheqBIjo9py8ruRxflrgcXypCwJu4Lk"
    "dj2GHiuhg91AERu9fgyf2h1AjzjzI47aFSvFt02kZFc/EIV0nmUuO/RDCXmnRV5HIWZOiN"
    "cOkHfnKY7xigBNon4F64//OKRBpsh6zAA1nwMSFslR/AHFNKqB97IBFuANiI4icRSkDEDR"
    "XGS0z6+U+w4/HKVfK6Npv/6n51H1z0zRMGjaKiIXgIgiGMpNj/QRZ/IE+IihLyjsmfUQTG"
    "0J4i9ka0tgaMUC9R8VD+W5Tys4KzGVm5IrgCH4DebBvpYVI8IwZCmLCnkhAvXkVEFaMwa1"
    "U1mWGmtSHIfYvWF+g1HvWwonWdVv16qre7XNiJZCI7NBxUpPGLo3hpO3RzEJ6uWouJDFBa"
    "Q0nCqjfDt5sp2ppHid4UDsMIoI0AujsHkBYE0CZfYfP5IHUT6iUxPeS5xjiEyfXZ50iD5g"
    "SkhyzX70fL+XKX8qbDEHSQYkMs9rZSYXtBetuOVzGRc8geVZ1QOuBz2F50QtORhQ4rL2pr"
    "RNefGXWMqerIV6x6jABHrbFl6JvOwAyK93BEvq4wIF8XBzHNzXvOj9aRIgL0TpPbQLJpwd"
    "UWu1gWZ6jeSDXyZi62sKe1faVAhuTNJNtLK0qIVpnkJKh/wXzqZ5lY1nKhTXMa1bvB3Ijk"
    "gv9QhX1NMcdh+d6x20hO+gVxsIctEShZO2ypCtsi6x+uv3y5/XKoyzRFUyzaE981WjhQZS"
    "FaYn+rRJshX2XIw8XCwf5uNxpDhrXGvBJsNszN4x2z0cQhnDhXkW+qNPhdBmli32nEviNL"
    "j3O30l9gckCztlRZW7C7Hd1ZnGG7Ctvo2wJZwriBLx5PuvEdleBj9hyIzBoqy+9CQIuj9f"
    "qXX97f3Vx/vD/Uc99hZAcYXN/c3/1229K1sYkMAVvcZ9Ioc6irNJinaMTIkuptd1lcuwO7"
    "pTtj/cM6ZUNYdZ9LgY5aPSXvbtr8pVHHfECAloefMPNG2g6teeQx8yiMt7WHYQp0zOwJo3"
    "Zf/sJ3EaoQDRdzqIAaJgUdIj/yyIYKvVwVMpNow6dgBDl4ivkv0pzjhRUcM6vom4dcYVY/"
    "khG7FSf6whC7Kmh7sXZfNnXKrDnWrp+hdSTSnutuSgroMQ9V4Ydo8+r0D0h55JHzOEVbkZ"
    "iEHTODHOiyCaKUz0vsas5qJfiY2Uy4VerwmIEdM4Mpr1Mt6UUWeMwspvx5Nc5BOZw5BGUP"
    "Qb4PtOYET4GOeWCa7Be1DkaLooTPdprRjYGl0mATV6rTcaXS3vmaPZ0Gm57udE/H0RAyvV"
    "zovB8jTDCmomwgIsLKtilBElgTmK002FUQhCPNcKPJFDo6bDeGYIrnrEboeTkS6yBYJ45Y"
    "N8dt9QD0idmrHeoqqdKUdyJVPuYA+ePfPyOnyGWjt5kVsnpzmdZgZ5aqp0c4lPmf5imKML"
    "8zU6kMBH3kilOAqJzEu3LVw0UvxdQ/yZK6UBEIW4ulv8W19JCjIInyrkPpU5yLuY9zLuU0"
    "5JFHtDNhnxM13osK+0od89BiV7K+8Dp6Ov9CjREvZu+8oN8Hld3wuvo6nkLC6uLqM+K/vb"
    "n0zfum64l4Ow+r38ghm7jm+RHXm+bi9c54Uz8jmA4+mX87LI/XK8qNZmHBjQF7RVhcYUwG"
    "KFkBMgEIWjMgKxF/iWC4wWHojch7JZ97IkyuQzgGewwg1waYgQm/jNlgvObP/Pi1LvFmIv"
    "2VBV0RPvcxH6y33aY3h8wVfyoDgMq281Oh2NY+AtRjZL85AGiDk6GxQJTFAUAZ+kNDrRWU"
    "bk+l1STZNWu1ZpBphVENy/cxPlQVZ8jXxb6Qr3OukHNo6XAbFDfUFlCbE4YXCxMb3Yd/Jg"
    "4WltWqXTh8V74HzxKlKkTM50X9jc3GE3E+BRNK5nKDWyH0yN+K/S+oUyaXhPKF2P0EdMV3"
    "OGSDZ1+Xr62X51+XF5PT0+cn4BqsEaRghb0Z3xDlHsv3Sr41AksY+CBbFT1/n5+ywwataU"
    "Zfj918t7bpKsYjxTuu6Dj9KBEJVIsRIvZDYo0BIrofd/vQYld1Zeu4s9F8we+8rqXePpLv"
    "y7cQnClZ6R43wZSJRCJshSjwCF+cH9Gar8ccOART/IRcAKfyGkXk9Yrxz+OXJMfhxUWGk+"
    "gZdhdLDzyDC/wGJL5EVMcUWZJbbnuHjcKkcmjCSKR4X9EMm9zfeMmNhOkTC4IGu0HxHrJ7"
    "VYXcq2JurxRBhfgqNLLxNJDwVuU4i+sj2bWH/vZ3jTzNf/vy6WPBUI4Q2UM8tjzwb5mr6w"
    "CJLiFWcJE6f+YyCmSTB2RWa1FBNqPAViawxvT1AExfAyMrTTvNNMqYwJabaEKrwClI34qw"
    "ujFbR5ndaESYHlop88Gb6y831+9u95YoM7TTUd3YEjY8Jbe1hL3Q5pva7ROia/9eJDVaCE"
    "jNNPQP/YH0zQbYewNWMzLk/4fcIeCvVjNszcB4ybCLGJPJLId+zkrsgRUUiS35TQr52SMn"
    "HqL5m1qLbYvkmLdCoyfEfSLlpjtl/sXQV+U9e5D/ZSeL9cPzN1LGKEMxiq+ivHLxcUIdEe"
    "oC/WpkI6GeT2DIyt0mI2Y+Na74/0qJEoPOHqUyo4YTejDclJ4xzFIXJYes3uKGBIaZxrZo"
    "wIdUrD41obdpLF7zqrVIfYOLoEWttmhsq1HQlhEZdERkYC61jV1qzXG/r8d9zfCEJi6hyT"
    "HbpGlPQgDMf5qWBDgo3ztdV/2ZCf29XvOGnwIZF8xMkEhxH0CuRxVKi1JFeBposiVoKMMP"
    "IgJ6O0tE/bGi/fuyjmA9RuwkWD+c5aEZubqQgGjpM0KAYX171tPygarrSRrVu0WlAW2dbQ"
    "uJi9YlPYYYgjcSvG93gw6R28idpOPuBYcSvk2EhdAZpWH53g3S+j0Luu+2cbDU7lkxfjhH"
    "NI17c1aZVpXVLM7w2j17g24Su4u5gTowVEqbuyu9PYyPkiU4r0DXDAjVqEnHB4Q8/1fmTT"
    "rCd8NSk455olQFHy6/kx0QwITRAgRjysfJ7AR8clH0giH6hBjgn74GEYfsB9/5me/jHCY8"
    "7wOrB0yFgQN49vnFh/ufXlwqbO/bbVrTyiKpMdGwsAg+WNPeIRkHTrupINxexZbC+ocJpZ"
    "BGW25JU8YOoSN2CEZD2M5t3Kiu9TN10K3jF6fBNVh1dPP40gujDu2M1iaVtVYqayE2VWhp"
    "yuWsKi3N4fPbiHuafwhQKcLKtDExxrBchWX+XUt+rER6PKdRhukqTHtIeCvrsBwjDMNVGJ"
    "5jd6mMOnfPb0hqihOQHnBcdny5/f0+dXLJqcyj08v7Tx9/Cotn9ehZi2CPX/4LwieXmCuk"
    "Ye37YCaumuMldjzhRyLa28cdsxFbBmTjMLZi1cUmAenh3bN+46jgqLHlRSqDNvbxnb5KGc"
    "vO9i07TYKyQZ3mFiaZUY0a62j1Hq+3MqBPIo3W2iQyaj+RUWIc1kFv7w0C8vN2hxRGJjZ6"
    "y7HRwywhKn1+IoNIiT6fJEpt1ue7ICgvYh/AWFv+A3iYo/kY0QcRwVSEJRCXYEJFKFTOBS"
    "X20kJUxE4AU/gkIhUoNPY1V95e5IPgs3eNfLBFi5qWANvp58PGjH6+K8eKodHP710/330P"
    "3tb4rd+H1xg/aBo/GIG1EVh3dSQbgXVnVxIjsDYCayOwbldg/USwWG70jjgp0I4nnW5Kqi"
    "oedAQRI4og09tTM7AemESkd9XLSmYnlyVmJ5cKE6rlgk9kVCRNLb7F54BGF5AxsSSuh1Qu"
    "a8UGPQlID0Zv6wY97BEpruuFO1hUfqv9q2Njtu4drAN+rQd0xtZYFnwxtyarKZBZaI1Ce0"
    "8K7b15Cnd0LajLVdhot7enuLJ2O78K18GvNM74EFXXT45T+0+33N2T/KtU5Jn+KVGTL0TJ"
    "UTwyqvi+U758Igqk0EnmDZgHimvmR+mPVNf8b4rAAlsiSajILOqH8RcK7dj9XOXiXnMLIj"
    "WBcIyXCUkheIgWqAcwIY5DVsxPhWBBhsAzG1lYSHnAxenzH2TOgYd/EuxKKYXU1K9EwgKw"
    "oGQsbT5kXtQotcIE0SEYoyncKk1BUmEpOnUUZEir6NsuB6zAj8Ickrqu9Ns2quVPn2lkqO"
    "lVLxvU+4Hi2s6nsGizOo8SU72N1LZXuRUx5kraMOYHxvygO1tnC+YH3U+W2xq/jbjcJdde"
    "HY5H/c3VeV6J5/MSns8VMmYPekutoKkxokU56I+/vn/fjiT/9KrKYM7qYBNj+SpLMV/BtW"
    "0QkpgeiJtbWDAmvOERw64qNEWxXi+NOmbFXnR30KEvBTpm9jj4CckINnoEZnHHzKGDJp4m"
    "fQnI0TOnr5TPwHq3zzQSnSdxRdfZz1Oo3jFdf7B59M1aMr4sCmGZzoqQxR3zshBysXQ97G"
    "xDYgQ0LG5j9JRH9m7iN7LE2phZeOGIlL55uouN6TMwY0wvaq7VmN5Yog5qtePhC8PWETPT"
    "YGM232mz+Q5YbB3OHqxhXmSCj5gAGfu3wNAKkGESOrSc0CFphMw4vQVOmlpBMq6jmno0rJ"
    "sNlRGtA4WGQMEisdEKKFiYqoXLoFPo4n/J/gTYDexfEDoBD0LjHUW0kB4TmNDvGBDPh9Ke"
    "RuSZYGgqulma60DAHMhmb8DD96ffX3x/dvb9gzqMRhuNalrshG2Fm1/F0BN8ZQuRsicq28"
    "2IEtVCafAmNhjJGOOSjhiXmJgLDbpRG4uShgX3mlZR9VpEbV4qDtseih/TRnznpuQJ8Yvx"
    "HDO1oKjUR7ywDuMuruEuLli00RNyyGIL/hPIFlkPJ8PBkj6DjBM5n2PPQ4pVvJT2HNYQr0"
    "e8fy2YUrJcqC52m7jPwg391enHbDRxCJT543xLcTZSCo5Ke6GkFrP0a/QGQ57gUEtrlsTs"
    "pDLrpnypNd2Y5RCmb/6VBB2zkt1oFgdGs9iBoXlwmsWMXK+qLCwrDjR6xTJVWFIE2qI+rJ"
    "vUbtTYZMbWLgob3z9+Z21N39zs06F1bCIr3pmloJ7DXdDLecLumHzblSMpnYJVriCHOJTi"
    "7Os78tTH8CGZGBWo4KalxdMHv5r+siTv8juSpBfF4yCJYssx/6nYrWHq9e980axdwmc0xa"
    "I98bX35BGpk3nkSw1LLRVoovzIiwAbTRb+IeJ7CNuA//4MLGIjQCbg+hRYkFKM2BtpIWDj"
    "KWLeEExECg4XAd+3ZMj/bSmilNRS4465PCoZAnDKJFGV0ngYk4COmASYeBPt6Ff9KarDco"
    "zonQa7fnczIzA7FoFZ2Fl6EZXTKCMuy7rILTB/u93sSYPN7On07JH+jFt1cwJZQx8fzjQ6"
    "uC6m6Ikfw7fO5pIEm47uckd3wCntgJZqE5j5cFx+GhUYffFFGAOVmCh8NywVDrFEqQpxbI"
    "WrEbJfYBeMKVkxRN9IeY5FyCNG38XSGxc9IZp4pYpYu1Ndm6VARizTEbGMERcYccG+1/le"
    "HJIYQu523ZxAmj7udB8b8cWx9HRgUKR54UmjzHWn/LoDY2urXS871Q23OsrsxqtOemilLj"
    "o3119urt/d7u+e44lrmKt22I9eDstvOsliG686IvcFv5UMRV4MhvgHCZMPQDG/L/k5McSl"
    "ZA2sGXSnUo+9Errt0EhQessnXe8ZmMNHWQ4CCzoOr+vZg/8PdrJYPzzPX5D28gU1X6sKLe"
    "aVy9eWxvL7Pd3XYi1ffHkqdEZ4i6fd8kdonuT/ODs7P3919vL86vXlxatXl69fRmznX5XR"
    "/vbuJ8F8auv3uyK3l+xtwUOLgsUOLTYudEGRjYvcrVxBiJjpQMRHEKuDX6MvimEzuBCSGB"
    "EHxP9ymTtIuBwN+cKDZAqh8TouK/L8uGBFhfuoG6QVQkKIAe38Atd66ztaDoURJPyJVcmO"
    "SHRFJRsiRXKh0Cpl22ZDvLFa2v8RtWyFN1ZL7VgtmYAxEb8XVUKaXBRHNLnIBTTRczWtxc"
    "e0axTrOZlCz4PWrCD+W7GHdAZm4gqnpD11+E4jWztBTgLSw8Wi/uhSUSbWLc06Umgj5ey0"
    "lNMR52eZlFRxhS2Lw5EGmtAbGqE3TACDQZ0BDJ4ItrWjaaRARx1NgxOxRb6KDKx3ySouK4"
    "UVvCwJK3ipSKAovN0ZKkoKvyEEQxJorMozLi/89q5zTg/Ld+OALprtzQG9A6aivRzi0bl6"
    "vNZkNo803HbTCreb5NZlhFswmusguXdhW7IU5+dwtyyd7yl02QTRG2KjgUoxliowLFWQeU"
    "HRkRWW3ewLLxTu2BtKrZJQON29CzTy4pGvwxrzaq0ZmMM1gOxROrAzMkdjYq/Bs5sXr55v"
    "5TLfYsNteNanuDfu9V3btIZGUbV3RZWxlzf28vs+L/RC9mzc6417fWc4PrjZY9zre9/Fxr"
    "3+SDq6AzLTA1qqD1Cw11F2D9y9PpQpfUacVOYNyuROYZlhNdETTRSv4HdvQYbAlCAGPJKR"
    "+wyBkOcsPWE+LU2h18xDc/DsmnoMnJ4NwfmFwrtk9yq/ul/dtxwFGOafCxhCUk41XoOHCS"
    "XzkZ9eUoitHvjKJP8aBkbZRHr0c4Sfe1J8iQ8MxQUPJ+BBEB3ghUiCg0XZBe9Z3lvDr66w"
    "BRffjIBoTr604Tr85BkHviC8mTokW2M0he5IwwA7lnLtZvut19gGi+9MO1En6TckoNUbCn"
    "pfvxmPGLFgN7a8oREL7l0smJqvVYlOgQzT1ZhOLFhVeU5Aemeq1AzHkPK9OMq2XJnnNKx/"
    "XDeRbZZvLt5S4WZQTHOM6OGacXpVgeLT7HU9Zli8yprOyMM8Upw8Sm2cUzhj4qxh4tz9BN"
    "UtLRinlRaM05IF4zS/YPgGBqM5ZI+qMV1CcxbYO77rd53ja+1UayxHgB6uzfU7G/lb2WiM"
    "JoTq0pwG9pDuJrZCXUv/HY38O6Y1aJpfD31TKGvu+dOCA3NQvgcLcZlC5vb3+9TJImdoHu"
    "lj3n/6+FNYPGt9nskn7XqU2EtL7Q5aTHkWZ6jXpj4pcK3qcZXEHLVrOZlMENV2WEujjtlj"
    "zUbQdrCLNAnMwI6ZQeiy1RZDMAMzDOrsOjHC7Dfa+41oHqniRBbznYAYwrUJF3qvqasdaS"
    "MD69+Fof7775SSpV7goxhh+N3M7xhZmrLIGGH43cyvtEvh7M3nIqyfguhSCbsCbeTsGnL2"
    "vfi9d2yEt+3gbsK3DOoM3xLdKrT92vNI4w2iktNoE5uBGVY7F+HigCRgGsQysqSWLqspkK"
    "FUbcejR2kKZGa/cSnQYLeJYCH+FK+D4F8g9daf6LTH/KbWwwrk+pO9ZXK7uTJs5Da1MFbg"
    "NjxI1cFu70PcZE6dFehNXAAMw1UyCOUuTN3y5/qNyA/JO3HJF8NSz62nsMhGb637GQKiNC"
    "CujLMTbUhA5OcBc4Q8TjZnEDoORoyXcdZ5B62ta9nR10nDy0l83jYeTsG364QNkk0FuJKG"
    "jFOQcQrqzrJpklq0ya9JarF/qwWT1KKbKgWT1MIktejuSnJw4VRMUov2NdFGKzowSS26ct"
    "AxSS1MUouOjladpBZLhc6jcDkNSvcpoXBtq6kQXSnthwvZTCAMowpGMWNLle9xcUbxCNAe"
    "ny8PhEyKvCV1tehMQgyhOZuyxYKSJ53VM4EwdGbpJAu+U+mwGQMMmbmxOWYer1xnbMYIQ2"
    "duI3KfoKNSHxXvRDHC0Jmlc0WFIb470l9BFUhDbxG92itqHmjILRy72iusAmnozZ9Smfi+"
    "HKtl7oAhoocqivpjhzBk8WP9aAwdhyh4LpVc57AtCq9DW4mDlV2H058iC+GnbXVEBbWYyP"
    "tdVhWFwWAQZaNCKVHpzCuowcy/6vMvSSHfgpGrMvYu3mYK4EZ8X0V8z0csJ1I3hlIa1QOm"
    "2w6wQJaeRfT80hOQ/jmm13+a4mMXuULBPJoT15spLJ4KrwMq6Fb3ga5RXvONwOVEhVa/mq"
    "pqBfSYFdbQ5bUIC7sttNYqbP8WiPotwmLe1EEbqzDeo/CNubjFFQMXl0Yuzh03jO90Q8YC"
    "aaeNqrSmUYbUIqNR7RAKeaSxbjF+1BrsNuFHnRiUdbDce3/J/CSuQHLCC25Xgj/EVfV0EK"
    "f3n255o14jiq3ZQOWPGrwalnqkwrjQJp/UYl43e4tq+VQWK8Ur6sODTiwbevvNTl/LFbfY"
    "cbLQzL3EqrjQzr0ParBG3CbFrNJgOCjeQ3YbSR/DW/SUeo5iF8AEpH33v/0cZWtz9Msdet"
    "vcz/76fyIq0uQ="
)
