"""The roster follows the road: since when a member is on it, when conversion was approved, and which case an entry follows.

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
    "eJztXetz2za2/1cw+tJkRnXjZ7PunTvjOG7rbhL3xm63s7d3ZIiEJKwpQiUoK95u//eLA7"
    "5JkCIkSqIofNhtTOIA1A+v8z5/9jxiMc/mR1eWRTh/YE/E7V2iP3sunhLxD+X7Purh2Sz1"
    "Fp74eOhICixbDvy46ZD7HrZ88W6EHU7EI5twy6MznzIYrHeFZh4be3j6FUdDgj3iIUl9ia"
    "jPkU3HhPt95JJneDEhwcsj6NtmluicuuP1upm79I85EZ88JuKFJzr73/8Tj6lrky+ER3/O"
    "ngYjShw7gw+1oQP5fOC/zOSzX365ff+9bAmfOBxYzJlP3aT17MWfMDduPp9T+who4N2YuM"
    "TDPrFTcLlzxwnRjR4FXywe+N6cxJ9qJw9sMsJzB0Dv/ddo7lqANYomk/t4OuNHMPC3/x1+"
    "ZIpgMPh09zC4v3kYDHqF2YKPySEfPrKYCzNNXR8g+/OvoN8EGvm0BwNc/3j1+dXpxWsJBu"
    "P+2JMvJXC9vyQh9nFAKuFP8BZAEKcI+fUEe2rIY4Ic6uJTV8E7epAAnizqGMBNQdqb4i8D"
    "h7hjfyL+PH7zpgLjX68+S5hFK4kzE3sw2KCfwlcnwTvAO8E32CY6ACcUzSC8fEVHeG0c4Y"
    "uzGgBfnJXiC6+y8FoeASgGWAHxL771Xrz06ZSokc4S59C2Q9Kj6B+bWt0bRL8C7Yfbjzf3"
    "D1cff4bup5z/4cDT91cPN/DmRD59yT19dZGbmbgT9I/bhx8R/In+effpJn8Oxe0e/tmDb8"
    "Jznw1cthhgO41J9Dh6lJlp8mVGRXerzXSWuIGZDveQmejmJ9ojz4KRWHFLZ4nNRLd5ogVj"
    "y+auP9Bj+bJUTbJ+7Z3aJfwdMNOjJyV7F6JVBPh75hE6dv9OXiTMt+JTsGsRBaYpiSXqaj"
    "+RTZ4m+9rDi1gIyS0tAYFNHOIH7NrV/fXV+5uexHqIracF9uxBBnR4w05Y7knctvhqejLN"
    "P8EuHkt84IfAZ+fBLxElo4mpFiPjVkslyH9MGJriF8TFEkHU7Yv/ocWEWhPkMUe0x374J/"
    "PG2KX/xkBYlCBX72a5BPlnL8Gu57AxlcKxmDpoJ+57sUW46C3GNhYwvwyieY6poqXek6QC"
    "G/nHX0ZIbYuQGk1UbSE1IuicCLURIVX+VwPeqP32VAD7jS+cdjr4Ru07iO/pSQ14T09K0Y"
    "VXWXBnxOMCpCfyogNxlqpzuqzmNS0zzPlCXCSDCeYTLaTzhJ0D+6TWmXFScWacqBSHHH76"
    "inJwjtoIwm0WhI0S82BmGrs2hbnQVHrk6dYQJvZnHy8VGBJcp2Q6JJ4mqBkig2gWUSGRa8"
    "KZUBgsK3VyAqgm9HE/Y89/uQv62ktUl+rjkhWV0cV9Fsfw59vrh576aG0C2+t0Z90EN3+l"
    "1IA4ODAbW7sf4+66iXDmfimBt1ydnMAu/Wp4EfZ3Id33f/9MHKk6rdbep/2N9pMHLECeWZ"
    "480viuh9R90E2XUNqsacJm0ZcqbBPRy361cSLdbLl/m5sxGKARcxy24Ai7iNg0fORJLzU+"
    "H/oeIWjksSnCyMYvSGWoaKRH4/XWKg6sX2FQCCdVR42VIjFq2RpqWU5DFiALMCgz1ADHBF"
    "U6jD0EugJY0EnkTQVyc63u/pKhNtqgVmuD4tkaKkwX5cd/jsxI263QXOzRRtkn1UVLYV1f"
    "d7ErRyLXmoj5sn8kOMuCKhss4drDpoNJ1HYp6/4jW4hXnmCcrYlAD02wjSw2JWgxIa7gr9"
    "ECc+Rg7qOoc/AZwmhEHYLY3OfUJt+hR2o/Ispl1Am8+YqjJ0JmRPTr2vKp7L3I529/+IaF"
    "gnL+VHmA7b+/y2kt2+pphW31NLKtlosDcrp0wI4JOigKnJyf17Fmn5+XW7PhXU4aIH8U8b"
    "11/RJRIGidA5fupfOp+F7xn69Pjs++PXt7enH2VjSRHxo/+bYC7ttPDzkkdd0vtu91sbWV"
    "+rbO0fC2/GR4Kw+GAruzq5t5NvPYM3bUt3L0csmNnG5Ww8sXBzcenw+n1BerAM1n8EuO0K"
    "MQY8CDVlzuPosvO+oO2Re4Jh1KuPhLXIVwpj6iCRM/UVyioj/R1BPsAFpQfyKJbMY5Jd5l"
    "4TLe7vC/u2KahCTmEHtMpkQsqD7EtwrgphyJjxixuWv3kT0n4oVg2OgQNgbok/tBP8SioB"
    "eWdzzBnvgGDzGXcPG15FnwBYLllV868ti/iRtxFL+7NPUDg64c5kKIH2IjhB1HdsjFGmFT"
    "8QaiVxD2V3GCzlt04lEHTMM3OlxBg4w9rcRBGs6l1AcAzzvD/mT9waNe6o2rGKuPkq/RGD"
    "fuqWJwo8RtiRI3vdzq3oZpmg7eiBvh3Z7ET9PBOGrfQXzP6nAcZ+Ucx1nBzVPsP3+uMFmW"
    "w5tQdBDg44s63vd5pW3K+f6iAHDucqhtjsjRHbRVIgFjJbNEntzYJVptl3CZyovqQfBAJe"
    "FAYfsOOPZXTePNbw+ZGYxOnVcfr357nZnFD3effoiap06p6w9373IbyxiiN2+Ing//RSzd"
    "MPMslbGx5Wxscx/U5lqcd0Ky0rJtGY6bZlsmmA8W2HPFN6gc2hhzCHZLNX4Z0hzcQ0G7qW"
    "MifrLdlfvu7u5D5mh+d5s/e3/5+O5GTIGcAdGIBua4onrVJth2qEs0ucUc2ZrMYsvWuh6v"
    "CIoyW5vdzlIZ/FaN+8sQm7C/NrPZbEZdJe9XzmmnSAyzrc1sT5nrT5yXAej4FWeT2DpT7J"
    "TEiuVI8zsroD0K++jUvnp/c3378erDq+OT/knu+kxrvHKHGPZxEeKf7u8+lZxbYfs8rtTy"
    "0X+QQ/nGTL8pnfhwTh2fuvwIht2FMhzwqV71+QWeO5agg4KIGRqndKYjTdOOKYHxOjMlz8"
    "TjypO/1CMiRbE9r4jjDcHdtEtE2lism02uSGpk/VyK1d3HrLdNZdUMsBGvPnzRRLZAaJZs"
    "LleNJy4wNueauObIDKplRiDtFasgNehWetrvLJy9pWftJuLZ05d/EzB3PyODgl2qgXN69z"
    "eBc/1MtHsKs+K4rAFzwhYYkGuAXOCiakAccQiNAJzy1e0mwjl+qmWBUByyEoMjcE/pcJ28"
    "7le7XGcb1ijOE+QFkb6+HOGRT2Q8UnR9XSLoi3mQLNn3mD23iPg385CA26fuXExM6g16df"
    "318clrVfGeTQ2zpldylNs0Dveu5xkco7yKY3ImE4vueEnWG+MQvHuWuY+MQ/CuHYJNOmOT"
    "N6NtVnPBqlJFHbNy2GKCQ/Y1IK498Ajmmh6IGaoOGKKze/q8VsjxeUXI8bkiBbzJ63Iwjh"
    "0mr4uxQ+0RsDtNntwdSI0y/yCT0+4rxOtlp92oai5Z4SrNXGb9VyjmMpuujl7OwpxcQkg/"
    "CorDfMWRx7B9hB4g/F90BGWwHbZAj2wm1gT4Kj+iKfU85gW5B1LpBpBNPPoMqQQgbyg4L3"
    "EZ5z+iji86V+nrtjn87+7v7qNLvvjg0Agd9dFjmAxhINX+j7L5I3smHrSQMqZ45hE0xPaY"
    "8EsY7QVx5vmpjvvy39AqqArOJ2zhQnIFsQD9ySraw7R6BhZCVLCnlhIvOUWgi0FUtaqezj"
    "A3Wh8VvkXrC/QGj2dYMbrOqEE/9cedz+xUMZE1Bg470vjFcb60NaY5TE9Xb8RUBSitpSTJ"
    "6g8jrpsxWRlHSb0sHYZRQBsFdHsYkC0ooE29ws3Xg9QtqJem6SDODeYhTJ/PAUYaMKdIOo"
    "hy83G0Ai93LiUdTrBDFBdiebSVirYToG878CoBcor5k2oSKhd8gbYTk7DpzEL7VRd1a0A3"
    "Xxl1SD0Vy1dueowJDtpiy8kXnYUZNu/ginxbY0G+LU9iWtj3Ah8tliIm6JwldwPFpgGrFW"
    "6xPJ2BeinUxJ+41KK+1vWVITIgLwfZnltxQbTaIKeJupfMp3mUmWXNZ9owZ6k6t5g3orkQ"
    "P1ThX1OOcdS+c+hupCb9jDnUpxYkStZOW6qi3SLqH6/u72/u9/WY9siYwnjwXYOZg1Ueoh"
    "X+t0pqs+TrLHk8mzk0uO0GQ8yp1ppXEpsLc/l6p3wwcpgAzlXUm6pMfpejNLnvNHLfsbkv"
    "sFvoHzAFQnO21DlbqLsa3Hk6g3YdtMmXGbHAuUEcHs+6+R2VxIccORC7NdTW30UEW1ytVz"
    "///OH2+urTw77yfftRHaB3df1w++vNlsTGTVQIWEGeyVIZpq7WYh6TAWdzT++6y9Ntd2Fv"
    "SWZsfllnfAjr3nMZooM2T0nZTRu/LNUhMwjY8ukz5f5AO6C1SHnIOILztvYyzBAdMnrg1B"
    "7oX8Qt4ilUw+UYKkgNkgAH1Ece2Fhhl6sDZpra4AmIEIeOqfhFmnu8tINDRpV88YkLbvUD"
    "mbFbwdGXpthVkW4v1+6bTXGZDefaDSq0DqDsue6lpCA95KUKcYi26E6fQSpSHjiOY7ISiG"
    "myQ0ZQELp8RDxP7Evqau5qJfEho5kKq9TBMUd2yAhmok61tBd5wkNGMRPPq8EHFegME5Rn"
    "goIYaM0NniE65IVpql80uhgtj6RitrOILk0slSU2eaVanVcqG52vOdNZYjPTrZ7pJBtCbp"
    "ZLg/cTCpOMqawaCGRYWbUkSIrWJGarTHYVJuHIIrzRYgotXbZLUzAle1Yj9bxciU0ArJNH"
    "rJ3rtn4C+tTu1U51lTZpSplIVY85pPz+75+JUxay0dnKCnm7uSxrsDZK9csj7Mv+z+IUZ5"
    "hfG6lMBYIuYiUgIJ7cxOti1cFDL4PUv9jcc7EiEbYWSj8lvXQQo7CI8rpL6S6pxdzFPZcJ"
    "GvLZE1kbsM+pHh+gw65Cx30yWxese9FHR/ffM/PXPsd/ZfvsgljEB9jPzeVTnYihfiQ4mx"
    "yw+LZfnU8V2g0mUcOlCVUhbSk4+yCPLRAbIYKtCZKdwF+QrDS8rC6hLpF87kMaU0dIm4j6"
    "HBHXRpSjkWCWbTR8Ec+C/KIu8ydQnsjCLqQ3fSomU93u0MtTmpYmaJRjF7dCuS90TNCME/"
    "TyBI0b3AwbSxRYnqCRkz80zA5h6+2ZHDYJdsNWhwnmWmkuo/ZdzN9TJ1jtbXms2ttCqNoU"
    "WzrYhs0NtCXQFpSV5cqejd7DPzKHguer6haO3lXfwZNUqxoZzUXT4GKz6WhEPHGheWwqL7"
    "gFIU/iLdx/YZ+y+B+WL+D2A9KFuOGIjV79Pn9rvTn9fX42Oj5+fYSu0AvBHlpQfyIuRHnH"
    "irtSXI3IAgcMYquym+/yU9a4oDXdnJvxa27XNV3HuF9+48LE6Ufxp6i2GMG/GxAbDOBvf1"
    "7kfcst1Jar49Ym05mQeV1LfX2k31dfITTXspYcN6Ieh0IPfEE85DNxOD+RF3EeC8I+GtNn"
    "4iI8lmIUk+IVF58nhCTHEc2hAkX8jLqzuY9e4Rm9RKkvge64oortlsde46IwqfY3YcQvv1"
    "c009p2N5/tRtKowYGggW7YvIPoXtQB96Ic2wtF0hdxCg1sOiZcC+M8XRfBbjw1c3BrFGH+"
    "6f7uU8lSjinyTDy1fPQfWUtpD4GuABawyPCfhYzv+eTuudMaOshnfF/JRdG4Ju6Ba2LoBK"
    "PpR5elMi6K1S502CoJ2tD38qrvbNRSZJc6eWWXVsa96/rq/vrq/c3OChlGfhQqiS3lY1Eh"
    "raX8OZZLajfPxHsJ5CJp0SJIBufhgOkPtW82ov4lWkxYX/wfcftIvFpMqDVBwzmnLuFcFh"
    "vsBzUFqY8WGAoPCkmKBNX9Rj7xipLaFseG4oU3YNEDdR+URHTHPBAMA1Peq0f5X340e3l8"
    "fSl1jDJVHnyVJzqHjwNzRGQLDLqRg0R2PqBhC3eVioXF0qXw/7UK2YWTPchUrow2dK+/rH"
    "xeVEUsLt5Xf8QlBeZyg60wQEBSs/vMhl5lsOTMqzeiR8QM82hErbFC0oqxjMqgJSoDI9Ru"
    "TKg17H5X2X3N9HEmb5ypAbpJ156UAlj8NC0NcNi+c7au5ivHBXe9poSfITIhcrkkfiAPEN"
    "f3FEaLSkN4ltBks9cwhu9FhurtHBHN5/IN5GUdxXpCsZZifX+Oh83o1UEDomXPiAgM6quj"
    "ntUP1D1PslSdO1Q2YK2zbdC4aAnpCYkBeCnAuw43aBG4G5FJWh5esC/ptSBsX2eVRu07t0"
    "ibjyxof9jG3kK7Y8P4/rBoGnJz3phWF9U8ncG1ff4G7QR2HXcDdeKejDV3XXg7mL8iD3DR"
    "gK6ZsGejLh0fCfGDX1l06Yje9StdOqapVjViuIJJdlBIBk4LGA09sU4mR+jOJfELTrxnwp"
    "H49BcUY8i/C4KfxT0uyCDyPvR6oB44OKBXn7/++PDD1+cK3/vtDq3pZZG2mGh4WIQfrOnv"
    "kM7TpT1UmA6t5khR//2UUUhjLLdiKOOH0BI/BGMh3I40bkzX+pUUvJXzy2aJG/DqaCf70g"
    "mnDu2Kw6bUsFapYVCbKqw01XpWlZVm//HdSHhawASoDGFV1piExqBcB2XxXXPBVhI9nLNU"
    "Buk6SPsEopV1UE4oDMJ1EJ5Sd67MOvcgJCQ1xCmSDmBcxb7c/PaQ4VwKJvOYe/lw9+mHqH"
    "nejp73CPaF8F+S3rbCXSFLtv0YzJSoOZxTx4c4EhhvFzLmRnwZiE2j3Ip1D5sUSQdlz+ad"
    "o0JWY0VBKkdt/ONbLUoZz87te3aaAlK9Jt0tTLGZBi3W8ek9fFnJgT5NaazWptDM9gvNpN"
    "ZhE/B23iGguG/XKDFjcqNvOTd6VMVBZc9PVXiosOezVKvl9nwXhe0h9wFOrOXfoccpmQ6J"
    "9wgZTCEtAQjBzINUqAILj9lzi3iQOwGN8TNkKlBY7BvufHuZD8LPXjfzwQojanoCrGafjw"
    "Yz9vm2sBV9Y5/fuX2+/RG8W8O3+Rhe4/yg6fxgFNZGYd3WlWwU1q09SYzC2iisjcJ6uwrr"
    "Z0bhuNFjcTJEa3I67dRU1WR0AIiBRzDXu1NzZB1wicjeque13E7OK9xOzhUuVPOZ2MikTJ"
    "taLsUXCI0tIOdiyVyfqELWyh16UiQdWL1bd+jhT0QhrpfeYHH7le6vlq3Zpm+wFsS17hGP"
    "rXEsBGpuTVQzROagNQbtHRm0dxYp3NKzoKlQYWPdXh3i2tbt4incBL7SOeNj3F03Mc7cP+"
    "0Kd0/jrzKR5+anwkw+g5aDZGXUiX33xPFJPCSVTrJuwDQ0XPMgS39suhZ/ewTNqAVFQqGy"
    "aJDGHwzaSfi5KsS94RGgNAEExsuCpBg9xgfUIxoxx2ELHpRCsDAn6JVNLApaHnR2/Po7WX"
    "Pg8V+MulJLIS31CyhYgGYeG0qfD1kXNS6tMCJeHw3JGK9UpiBtsIRJHYQV0mrGtssFC/SD"
    "qIakbij9qoNqxdPnBulrRtXLAfV+IIjtYgvDmPVxlDT1x8hce7VHgTVXMYZxPzDuB+25Or"
    "fgftD+Yrlbw3cjIXfps1cH40F3a3We1sL5tALnU4WO2cf+XCtpakKxRT3o9798+LAdTf7x"
    "RZ3FnLfBptbyRR5icYJr+yCkaTqgbt7CgTESAw84dVWpKcrtelmqQzbsxbKDDnwZokNGTx"
    "A/E5nBRg/APN0hY+iQka8JX4rk4JHTN8rnyDp3z2wkO09KRNe5zzNUnUO6+WTz5Is15+JY"
    "BGWZzomQpzvkYyHCYu761FkFxJjQoLiK01ORsnMbfyNHrE25RWcOlPQtwl3uTJ8jM8700H"
    "OjzvTGE7XXqB+POBhWzpiZJTZu8612m2+Bx9b+3MEa7kUm+YhJkLF7DwytBBmmoMOWCzqk"
    "nZC5gLckSFMrScZV3FOHlvVmU2XE50CpI1B4SCz1AgoPpnrpMrwxdum/5Xwi6ob+L4QcoU"
    "eweMcZLWTEBGXeVxzB8770p4E6E5yMYZqluw5G3MF8cokevzn+5uybk5NvHtVpNLYxqKbH"
    "TjRWdPnVTD0hTraIUs5Ebb8ZaFEvlYYYYomTjHEuaYlzicm5sMEwauNRsmHFvaZXVLMeUc"
    "uPiv32hxJs2kDc3B57JkIwnlKuVhRVxoiX9mHCxTXCxQFFmzwTh81WwD9FuUXUo82wt6BP"
    "MBdATqfU94niFK+EvUBrgNcDPhALxh6bz1SC3TLs8+QG/vrwUz4YOQzL+nGBpzgfKBVHlb"
    "NQ0Ys5+jVmgxMfMNSymqVp1jKZtVO/tDXbmOUwru/+lSY6ZCO7sSz2jGWxBUtz7yyLOb1e"
    "XV1YXh1o7IpVprC0CnSL9rB2QrvUYpNbW+sYbIL4+LWtNV0Ls8+m1rGZ7HhtlMJ+9vdAr8"
    "aJukP2ZV2MpHYK1xFB9nEpJdXX18Spi+lDcjkqSImkpYXTx6Cb7qIkZfk1QdLL4rGXQPH5"
    "UPxU6jaw9brHX2zWL+EzGVMYD772gT0RdTGPYqt+paeCl2o/8GOCpS4L/4D8HuAb8D+fkc"
    "VsgtgIXR0jC3seJfxSegjYdEy430cjKMHhEhTElvTFvy1FlpJGelyzlkctRwABmQSqVhkP"
    "4xLQEpcAk29iO/bVYIvqoJxQdM6C3Xy4mVGYHYrCLJosvYzKWSqjLsuHyM2oeLva7skSm9"
    "3T6t0j4xlXmuYUZQNzvD/baO+m2CPPgg1fuZpLmthMdJsnugVBaXt0VJvEzPsT8rNRhdF9"
    "oMLoqdRE0bt+pXKIp1rVyGMLoUbE/pq6aOixBSfepdTnWIw9UfJVor1xyTPxUq9UGWvX6m"
    "u5FsioZVqiljHqAqMu2PU53wkmiRPirjbNKUozx62eY6O+OJSZDh2KNAWeLJURd6rFHZx4"
    "W60r7NR33GopsktFnezSygg611f311fvb3Yn5/gghrnqgP34Zb9a0kk3WyrqQO0LIZX0oS"
    "4GJ+KDwOUDeVTIS0FNDBBKXpA1we5Y2rEXYNuOnARltHw69J6jKX6S7TCysOOIvl49Bv/g"
    "R7OXx9dFAWknX9CwWFXqMa88vlZ0lt8td9+It3y58FQajPCOjtsVj7B5kP92cnJ6+u3Jm9"
    "OLt+dn3357/vZNjHbxVRXs725/AOQzV38wFYW7ZGcHHpmVHHZktvSgC5ssPeRu5AnCYKcj"
    "yI8Ap0PQY6CK4RM8A00M5AEJvlzWDoKQo744eIgsITR8SdpCnR8XLTwIH3XDskIElBjYLh"
    "5wWx99Tc+hKINEsLFq+RHBVNTyIVIUF4q8UlYdNqI3Xku7Z1GrTnjjtbQdryWTMCbG96xO"
    "SpOz8owmZ4WEJnqhpo3EmLYNYr0gU+z72JqU5H8rj5DOkZm8whltTxOx08TWLpCTIungYd"
    "F8dqm4EuuKbh0ZaqPlbLWW0wH+WRYlVYiwVXk4soQm9YZG6g2TwKDXZAKDZ0Zt7WwaGaKD"
    "zqYhgFihXkWOrHPFKs5rpRU8r0greK4ooAjR7pyUFYVfkoIhTWi8ynMhL0J61+HTo/btYN"
    "Bh2M4w6C1wFe3kEo/56uGLJrJFSoNtO71w2wluU064Jau5CZA7l7YlD3FxD7fL0/lXJj+k"
    "aBCTL/qVBrHnqMlSg9jDhCBojcTtCcHn8cJDYFpHYaYNgSB2HEq4aOO8FA1bK/eypoFKw0"
    "IEn7eKYSr8dp1YejnUNEkuYuxRu7+b+sYeZexR7cHX2KN2rqYx9qiWirvGHmXsUe09SYw9"
    "ytijjD3K2KNaejwZe5SxR+3PatWxR80VuuPS4zRs3aVYgMZOU1BdEVWIWCmaKQqDqLIOD5"
    "8TrWCgmGB7eL7ZEzA94s89VwvONIkBNA9oWNRPA88UhYEzDyebiZtKB82EwIBZWJtD7ovO"
    "ddZmQmHgLFxE7jN29MJSEwoDZx7OMLBuoH+CKigNvGXwap+oRUIDbuna1T5hFZQG3iKXyu"
    "H7CqiW61MSig6aKI4vauhSjvNq8ESVAq/y1TQtwdYPhthxmALnSs11gdYUla2vu462v0cs"
    "Qp9XtRGV9GJy0rbZVCR+k8fsuQUVgEu1RNW1hNU9mP2nUdQ5BaG4gknopln3mikhN+r7Ou"
    "p7sWIFkGrvgwfypVT9lKbqANJVZ9rNbw+ZhV7w+IiPtA93n36ImufdQHIqlblvsanWMk+R"
    "rAR4y26RTXNTYu0SFwzMgylz/YnC46lUHFCRriQPtA3yhiUCVwAVef1qmqoVpIdssMau6A"
    "U87FawWqtou3dANO8RluDmi8W4GuIRZQduwNx5/KYWswHNys/kN0V2owWBfW1TKzTjLJAN"
    "2qgLa5bKgGrCJQ8uXLKlK9fES+4e4trxkoqDuAmAu1etO49w9v5pVzTqFfGoNemp4lHDV/"
    "3KiFScNFoWk1qOa9tyNYeTWLX0DjNVc4VXcamfexfMYBsJm4RdpYFw2LyD6B7XlcKqhLCC"
    "DMZcX2nnKA8BTJFsP/xvN6xsY4F+BaZ3m/fZX/8PisfIOg=="
)
