"""全程纪实成链,已有的记录按录入顺序补链 ·
The journal's chains. What stands in the journal already is chained here, in the order in which it was entered.

By hand: the filling, the triggers that stand in its way, COLLATE "C", the unique index, columns in the order of the model.
"""

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient

from records import chains, sets, tables
from records.migrating import statements

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
CREATE TABLE IF NOT EXISTS "anchored_head" (
    "id" VARCHAR(300) NOT NULL PRIMARY KEY,
    "chain" VARCHAR(255) NOT NULL,
    "seq" INT NOT NULL,
    "hash" VARCHAR(80) NOT NULL
) /* How far a chain had come when it was last anchored in a file outside; `id` is the file's keeper and the chain. */;
CREATE TABLE IF NOT EXISTS "chain_head" (
    "chain" VARCHAR(255) NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "hash" VARCHAR(80) NOT NULL,
    "mac" VARCHAR(80) NOT NULL
) /* The last row of each chain of the journal: a chain that lost its end is found by it, and nothing can fork. */;
ALTER TABLE "journal" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "journal" ADD "chain" VARCHAR(255) NOT NULL DEFAULT '';
ALTER TABLE "journal" ADD "seq" INT NOT NULL DEFAULT 0;
ALTER TABLE "journal" ADD "prev" VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE "journal" ADD "hash" VARCHAR(80) NOT NULL DEFAULT '';
CREATE INDEX IF NOT EXISTS "ix_journal_at" ON "journal" ("at", "id");
CREATE INDEX IF NOT EXISTS "ix_journal_request" ON "journal" ("request_id", "id");
CREATE INDEX IF NOT EXISTS "ix_journal_account" ON "journal" ("account_id", "at", "id");
""",
    "postgres": """
CREATE TABLE IF NOT EXISTS "anchored_head" (
    "id" VARCHAR(300) COLLATE "C" NOT NULL PRIMARY KEY,
    "chain" VARCHAR(255) COLLATE "C" NOT NULL,
    "seq" INT NOT NULL,
    "hash" VARCHAR(80) NOT NULL
);
COMMENT ON TABLE "anchored_head" IS 'How far a chain had come when it was last anchored in a file outside; `id` is the file''s keeper and the chain.';
CREATE TABLE IF NOT EXISTS "chain_head" (
    "chain" VARCHAR(255) COLLATE "C" NOT NULL PRIMARY KEY,
    "seq" INT NOT NULL,
    "hash" VARCHAR(80) NOT NULL,
    "mac" VARCHAR(80) NOT NULL
);
COMMENT ON TABLE "chain_head" IS 'The last row of each chain of the journal: a chain that lost its end is found by it, and nothing can fork.';
ALTER TABLE "journal" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "journal" ADD "chain" VARCHAR(255) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "journal" ADD "seq" INT NOT NULL DEFAULT 0;
ALTER TABLE "journal" ADD "prev" VARCHAR(80) NOT NULL DEFAULT '';
ALTER TABLE "journal" ADD "hash" VARCHAR(80) NOT NULL DEFAULT '';
CREATE INDEX IF NOT EXISTS "ix_journal_at" ON "journal" ("at", "id");
CREATE INDEX IF NOT EXISTS "ix_journal_request" ON "journal" ("request_id", "id");
CREATE INDEX IF NOT EXISTS "ix_journal_account" ON "journal" ("account_id", "at", "id");
""",
}

DOWNGRADE = {
    "sqlite": """
DROP INDEX IF EXISTS "uq_journal_chain";
DROP INDEX IF EXISTS "ix_journal_account";
DROP INDEX IF EXISTS "ix_journal_request";
DROP INDEX IF EXISTS "ix_journal_at";
ALTER TABLE "journal" DROP COLUMN "hash";
ALTER TABLE "journal" DROP COLUMN "prev";
ALTER TABLE "journal" DROP COLUMN "seq";
ALTER TABLE "journal" DROP COLUMN "address";
ALTER TABLE "journal" DROP COLUMN "chain";
DROP TABLE IF EXISTS "anchored_head";
DROP TABLE IF EXISTS "chain_head";
""",
    "postgres": """
DROP INDEX IF EXISTS "uq_journal_chain";
DROP INDEX IF EXISTS "ix_journal_account";
DROP INDEX IF EXISTS "ix_journal_request";
DROP INDEX IF EXISTS "ix_journal_at";
ALTER TABLE "journal" DROP COLUMN "hash";
ALTER TABLE "journal" DROP COLUMN "prev";
ALTER TABLE "journal" DROP COLUMN "seq";
ALTER TABLE "journal" DROP COLUMN "address";
ALTER TABLE "journal" DROP COLUMN "chain";
DROP TABLE IF EXISTS "anchored_head";
DROP TABLE IF EXISTS "chain_head";
""",
}


# The journal refuses changes, this one too.
OPENED = {
    "sqlite": 'DROP TRIGGER "journal_no_update";',
    "postgres": 'ALTER TABLE "journal" DISABLE TRIGGER "journal_no_change";',
}
CLOSED = {
    "sqlite": """CREATE TRIGGER "journal_no_update" BEFORE UPDATE ON "journal"
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;""",
    "postgres": 'ALTER TABLE "journal" ENABLE TRIGGER "journal_no_change";',
}
CHAIN = "coalesce(CAST(candidate_id AS text), CASE org_path WHEN '' THEN '/' ELSE org_path END)"
FILLING = 'CREATE INDEX "ix_filling" ON "journal" ("chain", "id");'
FILLED = 'DROP INDEX "ix_filling";\nCREATE UNIQUE INDEX "uq_journal_chain" ON "journal" ("chain", "seq");'
BATCH = 5_000


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return UPGRADE["postgres"]
    dialect = db.capabilities.dialect
    for script in (UPGRADE[dialect], OPENED[dialect], f"UPDATE journal SET chain = {CHAIN};", FILLING):
        await _run(db, script)
    await _fill()
    for script in (FILLED, CLOSED[dialect]):
        await _run(db, script)
    return "select 1"


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return DOWNGRADE["postgres"]
    await _run(db, DOWNGRADE[db.capabilities.dialect])
    return "select 1"


async def _run(db: BaseDBAsyncClient, script: str) -> None:
    """One by one: SQLite's way to run several commits first, and would leave half a migration behind."""
    for statement in statements(script):
        await db.execute_query(statement)


async def _fill() -> None:
    """Chains the rows that are there, some thousand at a time."""
    said = ", ".join(f'"{name}"' for name in chains.SAID)
    after: dict[str, object] = {"chain": "", "id": None}
    heads: dict[str, chains.Head] = {}
    while True:
        beyond = "(chain, id) > (:chain, :id)" if after["id"] else "chain > :chain"
        rows = await sets.select(
            f"SELECT chain, {said} FROM journal WHERE {beyond} ORDER BY chain, id LIMIT {BATCH}",
            {name: value for name, value in after.items() if value is not None},
        )
        if not rows:
            return
        after = {"chain": rows[-1]["chain"], "id": rows[-1]["id"]}
        told = [{**row, **{name: _value(row[name]) for name in ("before", "after")}} for row in rows]
        new = ("id", "seq", "prev", "hash")
        await sets.update(tables.Journal, [{name: row[name] for name in new} for row in chains.linked(told, heads)])
        await sets.insert(tables.ChainHead, chains.head_rows(heads), replacing="chain")
        # Only the last chain goes on in the next rows.
        heads = {str(after["chain"]): heads[str(after["chain"])]}


def _value(text: str | None) -> object:
    return orjson.loads(text) if text is not None else None


MODELS_STATE = (
    "eJztXWtz27aa/isYfWk6o7qxk7gZd2dnXMdt3CZxN3Yvc7Y7NERCEo4pQgVIyW5P//sCvI"
    "g3kCIokqIofDinMYkXoB7c3vv794gik1CLnVyaJmLsnjwiZ3QB/h45cIH4P6Tvx2AEl8vE"
    "W/HEhRPbp4B+S8PdNJ0wl0LT5e+m0GaIP7IQMyleupiIwUaXYEnJjMLFFwxMEKSIAp/6Am"
    "CXAQvPEHPHwEEr8WKOgpcnom+LmLxz7Mx268Zz8J8e4p88Q/wF5Z397//xx9ix0BNi0Z/L"
    "R2OKkW2l8MGW6MB/brjPS//ZL7/cvPvebyk+cWKYxPYWTtx6+ezOibNp7nnYOhE04t0MOY"
    "hCF1kJuBzPtkN0o0fBF/MHLvXQ5lOt+IGFptCzBeij/5p6jimwBtFk+p/LTsTA3/x3+JEJ"
    "AsP4dHtv3F3fG8YoN1viYzLIh49M4oiZxo4rIPv7n6DfGBr/6UgMcPX+8vOLV+df+mAQ5s"
    "6o/9IHbvSPTwhdGJD68Md4cyCQnYf8ag6pHPINQQZ1/ql18I4exIDHi3oDYFuQjhbwybCR"
    "M3Pn/M/Tly9LMP718rMPM2/l40z4Hgw26Kfw1VnwTuAd4xtsExWAY4pmEN6+oiO8Wkf4/H"
    "UFgM9fF+IrXqXhNSkSUBhQAvEvrvmOv3TxAsmRThNn0LZC0pPoH22t7hbRL0H7/ubj9d39"
    "5cefRfcLxv60xdN3l/fX4s2Z//Q58/TFeWZmNp2A327u3wPxJ/jX7afr7Dm0aXf/r5H4Ju"
    "i5xHDI2oBWEpPocfQoNdPoaYl5d/VmOk3cwEyHe0hPdPMTTdGKMxI1t3SaWE90nyeaM7bE"
    "c1xDjeVLUzXJ+vV3arfwd4KZnj5K2bsQrTzA3xOK8Mz5CT37MN/wT4GOiSSYJiSWqKvDRD"
    "Z+Gu9rCtcbISSztDgEFrKRG7Brl3dXl++uRz7WE2g+riG1jBTo4g05I5knm7b5V4uzRfYJ"
    "dODMx0f8EPHZWfALRMloYsrFyE2rrRLkb3MCFvAZML5EAHbG/H9gPcfmHFBi8/bQDf8kdA"
    "Yd/BcUhHkJsn43WoLs1QkzLpMgyQw7ShJkRDA4+aYVCdL/rwK8Ufvu5PPDxlccRSr4Ru0H"
    "iO+rswrwvjorRFe8SoO7RJRxkB7RswrEaarBKZqaV4MsIWNrfpEYc8jmSkhnCQcH9lmlM+"
    "Os5Mw4k2n1mPjpNYXUDLWWUvsspWoN49HMNHQsLOZCUSORpdtBmDicfbxVYIhxXaDFBFFF"
    "UFNEGtE0olxcVoQzptBYlirMOFBNKMt+htR9vg36OkhUtyrL4hWVUpR95sfw55ur+5H8aG"
    "0C26tkZ8MEN3ulVIA4ODAbW7sfN90NE+HU/VIAb7GuN4bdd3phedi/C+m+/+kzsn29Zrlq"
    "PekMdJg8YA7y1PJk/AfyfndF6i7oZkgotWs3sEj0pRLDQfRyXG45SDbb7nzmpLT5YEpsm6"
    "wZgA5AFg4fUd+FjHkTlyIEppQsAAQWfAYyK0IjPWqDQq84sHGJQSGcVBU1VoJEq2UrqGUZ"
    "DlmANMBCmSEHeENQpsM4QKBLgBU6iaypwN9c9X1TUtRaG9RrbdBmtiYS00Xx8Z8h09J2Lz"
    "QXB7RRDkl10VNYd9dd7MvLxzHnfL6s9wimWVBpgy1ce9jUmEdtt7Lu78mav6KccTbnHD0w"
    "hxYwyQKB9Rw5nL8Ga8iADZkLos6FQw8EU2wjQDyXYQt9Cx6w9QAw80NCxJsvGHhEaIl4v4"
    "7lP/V7z/P53Q/fsFBQzJ9KD7DD93d5Vcm2+qrEtvoqsq0WiwP+dKmAvSEYoChw9uZNFWv2"
    "mzfF1mzxLiMNoD/z+N44boEoELTOgIsP0jOUfy//z1dnp6+/ef321fnrt7yJ/6GbJ9+UwH"
    "3z6T6DpKr7RfdeF52t1LdVjoa3xSfDW/9gyLE7+7qZl0tKVtCW38rRyy03crJZBRdcGNx4"
    "zJsssMtXAfCW4pecgAcuxnCukPHL3SWbyw47E/IkrkkbI8b/4lehOFMfwJzwn8gvUd4fb0"
    "o5OwDW2J37RBZhDCN6kbuMux3+D4dPE5fEbGTN0ALxBTUWwaccuAUD/COmxHOscXCnU/IX"
    "ZwfQit/2nJEdA8tDvDXn4vBE7BahZA5aWsjEQlnsX/wIUv5hFBAHsYp3/9+jeHXkLDIbWI"
    "xA7cSfCnL0tKSRpjvsccMxPBnRCjBS9rBo1498er4s/D/8cyXxAYJnXUJ3vvvgUS8F42o9"
    "aE/0oMkZr3qhJGkGeKm0wv488p+mgnHUfoD4vq5yab8uvrRf5zwlmQtdT2L1K4Y3phggwK"
    "fnVRzYs3rPhP/6eQ7gzF1QWaOfoTtqxX4MRi3NfpZcq/Z7rdp3iMwR6Z7zQAURNWH7AfjG"
    "l03j9e/3qRmMTp0XHy9//zI1ix9uP/0QNU+cUlcfbr/LbCxty23flutN/o1M1TDqNJU2U2"
    "XMVJ4rNM9KnHdMUmvZ9gzHttmWOWTGGlKHf4PMJ4wQG0GnUGmWIs3APeG0bR0Tmyfdrtzv"
    "bm8/pI7m726yZ+8vH7+75lPgzwBvhAOLVl5DaSFo2dhBitxihmxHZrFna12NVxRqJUuZ3U"
    "5Tafzqhs6liHXkXJ/ZbLLEjpT3K+a0EySa2VZmthfEcef2syE04pKziW+dBbQLwq0ypNmd"
    "FdCehH0Mal+9u766+Xj54cXp2fgsc30mNV6ZQwy6MA/xj3e3nwrOrbB9FldsuuA/wMasNe"
    "tpQic+8bDtYoediGH3oQwX+JSv+uwCzxxLooPsql8hyqTHTKEFO0HRnRX7tC1GvWETdtK4"
    "p5qaK0+qBctMvsr9xxj3TT/SDLARYzh5VkQ2R6iXbCa3CEUrTDymiGuGTKNaZHFQXrESUo"
    "1uqWf03sKPe3rWthF/nLz8m4B5+BH0EnapAs7J3d8EztXTeh4ozJLjsgLMMVugQa4Aco6L"
    "qgBxxCE0AnDCt3KYCGf4qZ4FrjCR4lU4bo6kDrLx63G5i2y6YYVKJ0EeB2AT8sgAnLrIjx"
    "+Jrq8LIPoiVGSedSmxPBPxfxMKONwudjw+MYk34MXVV6dnX8oqobQ1zI5eqFEuyk14bjVP"
    "0A3KdRxRU5kzVMeLs5Ro79P9s8xjoL1P9+19qtPP6jwHfTPRclYVS4pCFcO2IThmwzZyLI"
    "MiyBTd3VJUA7B6pvf0m0ohom9KQkTfSFJ26zwcR+NFoPNwaDvUAQG712S3w4FUK/OPMpno"
    "oUK8WzbRVlVz8QqXaeZS679EMZfadFX0ciZk6EJEW4OgmMcXDFACrRNwLyKzeUeiprBN1u"
    "CBLPmaEI6xD2CBKSU0iBVPhIcDC1G8ElHeIs+jcJZifkz3FNsu71ymr+ty+D+cP5wHBz25"
    "wntOdDQGD2HwuuGr/R/85g9khaho4cuY/BlFYAKtGWIXYrRnwAh1Ex2P/X+LVkGJZTYna0"
    "cEw/MF6M7raA+T6hmxEKICK5WUePEpIrowoipD1XSGO4ymOFA8DTXG4oTVh0oUqVFCzyer"
    "Pgw/YWcoYL/D2VMZzafWEf894mzGWue6d52rLqnWfsk61ZpfSZoB4txgqrTk+RxgpABzgm"
    "SAKDcfp8jxcjyfuWcI2khyIRZHs8hoBwF614EtMZALyB5lk1C64HO0g5iEtjO3HFbpxs6A"
    "br544wRTGctXbG3bEBy1kZKhJ5WFGTYf4Ip8W2FBvi3Os5jb9xwfJZZiQzA442UL9XAFVj"
    "VusSydhnor1MidO9jErtL1lSLSIG8H2fLMTc2myiAniYaXLKV5lIlpektlmNNUg1vMrWgu"
    "+A+VuJQUYxy1Hxy6rZTNXhIbu9iEtqGeFlJG2yHqHy/v7q7vDvWYpmiGxXjiu4ylDWVOkS"
    "Uup1JqveSrLHm4XNo4uO2MCWRYac1LifWFuX29Y2ZMbcKBcyQlcUqTi2UodW4xhdxixHM5"
    "dmv1AyZHqM+WKmcLdurBnaXTaFdBGz0tkSnCSPnhsVLNnyclPmZn+Y1bQ2X9XUTQ4Wq9/P"
    "nnDzdXl5/uD5XvO4zs66PLq/ubX687EhvbyMBeQ55JU2mmrtJiniGDEY+qXXdZum4Xdkcy"
    "Y/PLeuMYqXLPpYiO2jzly27K+KWpjplBgKaLV5i5hnIMZ57ymHEU/srKyzBFdMzoCT/uQP"
    "/CbxEqUQ0XYygh1UgKOEQJV8OCErtcFTCT1BpPgQiy8QzzX6S4xws7OGZU0ZOLHOFWb/gZ"
    "kSUcfWFWWRlpd+llX7bFZTacXlYEjFl8QPVrPU95zAs1FGpqgJgkO2YEOaHDpoiKGunYUT"
    "w8pcTHjGYm8KoqjhmyY0YwFR6oJHNnCY8ZxVTgpcLtnaPTV3f26g6CVRU3eIromBemLlPQ"
    "6GI0KYK163WmiXUCoF4nAPKWVv2ZThPrme71TItQZrWQ85hCZ80pKtsgUmHUrd2QoNUZtE"
    "qzEhEq8TRrNet9T5ft1lw58Z5VyBHur8QmAFZJ+NTPdVs9U3hi9yrnJEoa4nyZSFalNaT8"
    "/qfPyC4KNBhsCvystdfPP78zStXz2B/K/k/jtEkFvjNSqVTxQ8SKQ4Cov4l3xWqAh14KqX"
    "8TjzpQkrFYCaUf414GiFFYWnXXpXQbV2gd4p5Lhbq45BHtDNjnRI/3osOhQsdctNwVrDve"
    "x0D334q4O5/jv5JDdpzL4yPYz/YSX875UO8RTKe0y78dlye+FO2MedRwa+ZLkV9SuKgASt"
    "aATAGC5hz4nYi/RFbJ8LK6EAVk/OeuyDdpc2kTYJcB5FgAMzDlzLIFJs/8WZAI0iHuXNSR"
    "MaEj8lA+5rNedjv09tyThWkF/bHzW6HYg3dD0Izr7va0gi1uhtbS2xWnFWToTwWzQ9i6O5"
    "NDm2A3bHWYQ6aUnDFqP8SsM1VCrN4WR1i9zQVYLaCpgm3YXENbAG1OWVms7Gn1Hn5PbCz8"
    "NWW3cPSu/A6eJ1pVSD3NmwYXm4WnU0T5hUbJwr/g1gg98rfi/gv79Ku0Qf+FuP0E6ZrfcM"
    "gCL/7w3povX/3hvZ6enn55Ai7BM4IUrLE75xeif8fyu5JfjcAUDhjIkqWh3uen7HBBKzrn"
    "NuON269ruopxv/jGFROnHnueoOow7nw/IDYYdt7/bL6HlhGnL1fHjYUWSy7zOqb8+ki+L7"
    "9CcKZlJTluiikTGfnZGlHgEn44P6Jnfh5zwjGY4RVyAJz5YhTxxSvGP48LSbbNm4tSAZtn"
    "2Fl6LngBl/gCJL5EdMck5UY7HnuHi0IniG/DiF98rygmYx1uFtZWkn+JA0EB3bD5ANE9rw"
    "LueTG255JUJfwUMiw8Q0wJ4yzdEMFuPKFwcGvkYf7x7vZTwVLeUGSZeGy64D9+0ZsDBLoE"
    "WIFFiv/M5SnPpiTPnNaig2ye8louito18QBcE0MnGEU/ujSVdlEsd6GDZkHQhrqXV3Vno5"
    "4iu9XJK720Uu5dV5d3V5fvrvdWcS7yo5BJbAkfixJpLeHPsV1Su14h+hzIRb5FCwE/OA8G"
    "TH+ofbMAdi/Aek7G/P+QMwb81XqOzTmYeAw7iDG/Ktw4KP6GXbCGokIcl6RQUIZt6iKal9"
    "Q6HFtUmbsWFj2h7hO165wZCwTDwJT34sH/LztZPj98eeHrGP0Eb+KrKO9cfJwwR0S2wKAb"
    "f5DIzidoyNqpU1ouX2NS/H+l8mvhZBupEoPRhh6Ny2qjJWtfBdeo0ohbyqJlBqsxQEBSsf"
    "vUhq4zWHzmVRuRIj7DLBpRaayQtGQsrTLoicpAC7WtCbWa3R8qu6+Y9ExnO9OVK9t07Uko"
    "gPlPU9IAh+0HZ+tqvt5ZcNcrSvgpIh0il0k9J+QB5LhUYrQoNYSnCXUOdgVj+EHkVe7miG"
    "g+A20gL6so1mOKnRTrh3M8tKNXFxoQJXtGRKBRr496Wj9Q9TxJUw3uUGnBWmdZQuOiJKTH"
    "JBrgrQDvO9ygR+C2IpP0PLzgUNJribB9lVUatR/cIm0+sqD/YRsHC+2eDeOHw6IpyM1ZY1"
    "pVVLN0Gtf++Rv0E9hd3A3kiXtS1txd4R1g/ooswHkDumLCnlZdOj4i5Aa/Mu/SEb0bl7p0"
    "LBKtKsRwBZNsg5BMOC1AMKF8ncxPwK2DNi8YoivEAP/0Z7DBkH0bBD/ze5yTicj70OsBU+"
    "HgAF58/urj/Q9fvZH43nc7tKKXRdJiouBhEX7wNn8HbbLvicleG9O6EVy1lVe96ACtnYo1"
    "TdyAA0Q/b/pB+D8ol5TVtWSVaskKDaPEoFGukpQZNA4f31YiuQImQGYzKjNcxDQa5Soo8+"
    "/yOGOJ1HBOU2mkqyDtIhHYq4JyTKERroLwAjueNEHbPZeQ5BAnSAaAcRn7cv37fYpzyVmX"
    "N9zLh9tPP0TNsybnrPOsy+XkgkywJZb9NFn34YoJUXPiYdsVIRdivH3ImK2Y/ZGFozSEVQ"
    "+bBMkAZc/m/YhCVqOmIJWh1q7kvRaltBNk906QutbSqEnPBF2XpUHj7ub0njzX8jVPUmoD"
    "r67J0n1NlsQ6bALewdvO8/t2h2osOo14x2nEo4IHMtN3ohhCiembJFptN307IGwv0gTA2L"
    "D8LXhYoMUE0QeR7FNE8AshmFCRNZRjQYnlmYiKNANgBlciqF9i3G648+6SBISfvWuSgBoj"
    "aqN5f+76sTaa791o3v8I1M7wbT4GVXskKHokaC2y1iL3dSVrLXJvTxKtRdZaZK1F7laLvC"
    "JYHDdqLE6KaEdOp5/qo4qMjgDCoAgytTs1QzYAP4X0rfqmki/ImxJfkDcSvyZvyTcyKlJx"
    "FkvxOUKtoM/4PRLHRbKQq2IvmwTJAFZv51427BFJxPXCG2zTvtb91bM12/QN1oO4zAPisR"
    "WOhUD3rIhqikgftNrKvCcr894iXXt6FjQV6qpNzvUhrmxyzp/CTeDre0x83HQ3TIxT90+/"
    "wrWT+Mvs1pn5KbFdL0VLI14ZVWK3KT8+EQW+0snPe78IrcksyDK/sSfzvykCS2yKIpeiMm"
    "aQhl5YmePwaVmIdgsj7BCJLdA1wlJbFeOx/ZUj6I2oGKE2L+//kh9r8/Lezcv9L+bZGb6t"
    "xDklDysVjI3h1hJ8VQnnVyU4v5LoEF3oekpJHWOKDvVc3//y4UM3mtrT8yqLOWtjS6zl8y"
    "zE/ARXtjEnaQagTuzgwJjygQ2GHVk+gGK7TZrqmA03Npq6ikavBMnRI6du8sqQDW6Xt5KQ"
    "QtitOEqKjEGaanBIN5+KGD2ZHkOWIURRlRMhS3fMx0KEhee42K4D4oZQo1jHpSBPObiN38"
    "oRa2Fm4qUtCj7m4S52Vc2QaVdV0XOjrqraz2vUqJWcHwy1k8SlibVTaq+dUnVcuI5d3r8d"
    "bmvscpWwWsgYB7YgjkQpuPZy09OAMG83xHazSAttleEK3mqoDHdNtTBbOoMO/sufz7h6N0"
    "In4EEYbTaRsL5TJyb0CwbE83FUJhswNBPTHNToBsyGbH4BHr4+/fr112dnXz/Iw2+7GHS7"
    "LVObFXtiVtTRlC0GSGlbYstKQ0V7eLO28O1HxWFbwk3oGPzCo2SFOFO+wEwupJZGfxX2oQ"
    "PBFALBBIoWWiGbLGvgn6DsEPVoMxws6HPIOJCLBXZdJDnFS2HP0Wrg1YAPuOkZJd5SJg9t"
    "wz5LruGvDj9mxtQm0C/YEjgKMkOqDCidhZJe9NGvUk4buQJDJY19kkbXH66vlzdtwpQDhl"
    "NEx2zg01aNkbZq9GBpHpxVI1K9KZo2MmQ6aK7UvBGh1bGNo5/QbjVxZNbWLnaOIPJtZyPH"
    "0ALo0kHzFvE73hmlsJ/DPdDLccLOhDztipGvnYJVRJBDXEpxXdAdcRpiYHAm+hQVSFpKOC"
    "Wq0Q4TJV+W3xEktfjcgwSKeRP+U7HTwNYbHn/Rrjn/M5phMZ742nvyiOS5s/OtxqUGfppo"
    "b7gbgq2W/t/m0PVN6v/zGZjE8ssxX54CE1KKEbvwDesWniHmjsFUZLx2EAj82sf836Yk/r"
    "iRHndMnV0pzphD5gNVKWu2dgnoiUuAjjTuxr4abFEVlGOKwVmwmw910QqzY1GYRZOllisx"
    "TaXVZdnwnCXmb+vtnjSx3j293j1+LFWtaU5QNjDHh7ONDm6KKVpxNrx2nvYksZ7oPk+0Th"
    "CqUy72QsEzrpdysdiC1KrC6C5QYYxkaqLo3bhUOcQSrSpkqBMROsj6CjtgQsmaIXrh63NM"
    "Qh4x+iLW3jhohWjilSwX3U596UiNXh054xK1jFYXaHXBvs/5QTBJDCGn3jQnKPUc93qOtf"
    "riWGY6dChSFHjSVFrcKRd3YOxttauwU91xq6fIbhV10ksrJehcXd5dXb673p+c46LlSCrk"
    "iBfjcgknarJVvLnmcsYzIEKeACJcWJingx4DyYTN4VIIJiKaPPhyP0m28MAfA3OO/FzZk+"
    "e4LVjPkQPWVERTOWH+bCR4emjlBaLOR9/RkB4FVCtUhhZTsWsh6rrD6mrU/Tmxx9qIv3cj"
    "vs6foKtR9yfmSlej7mkooa5GratR9/ckOTihX1ej7j4SXcfzjnQ16r4wOroata5G3dPVqu"
    "BkKaR3FT49at8PBl0MOxgGvQeeU4Nc4roO8PCd0voJri4DvH+IK5cB3pNB7Ffif0jeIOa/"
    "GJcaxFZRk60Gsfs58uu8An57iljMzcID0AUQhIHnHEFo2xgx3sZ+zhu2aveyo4FKwUIkPq"
    "+OYSr8dpXQUn+oRRxrr+1R+7+bxtoepe1R/cFX26P2rqbR9qieirvaHqXtUf09SbQ9Stuj"
    "tD1K26N6ejxpe5S2Rx3OalWxR3kS3XHhcRq27u4obZMZbPg0FaorJIuYKEQzQaERlZalYB"
    "6SqDYKAY0JusPz5YGASZHrUUcJziSJBjQLaFjjSgHPBIWGMwsnWfKbSgXNmECDmVubE+by"
    "zlXWZkyh4cxdRM4K2jLzUfFNFFNoOLNwhoF1hvoJKqHU8BbBq3yi5gk1uIVrV/mElVBqeP"
    "NcKhPfl0O1WJ8SUwzQRHF6XkGXcppVg8eqFPEqW1zO5Gy9MYG2TSQ4l2quc7S6xmJ13XW0"
    "/SkyEV7VtREV9KJTNPbZVMR/EyWWZ4qCmIVaovLSmvIe9P5TqHGagJBfwSh006x6zRSQa/"
    "V9FfU9X7EcSLn3wT16KlQ/JakGgHTZmXb9+31qoec8PjZH2ofbTz9EzbNuIBmViueaZKG0"
    "zBMktQDv2S3SNjfF1y5yhIHZWBDHnUs8ngrFARlpLXmgb5A3LBE4HKjI61fRVC0hPWaDNX"
    "R4L8LDrobVWkY7vAOieY+wGDeXL8Z6iEeUA7gBM+fxy0rMhmhWfCa/zLMbPQjs65taoRln"
    "gXTQRlVY01QaVB0ueXThkj1duTpecv8QV46XlBzETQA8vOK1WYTT90+/olEvEcXmfCSLRw"
    "1fjUsjUmHcaFtMajGuDVeEKDaKV7SHh5NYtvT2W5egERG3OHCy0M29xKu40M99CGawVsIm"
    "xa5SQDhsPkB0T6tKYWVCWE4GI44rtXMUhwAmSLoP/9sPK9tYoF+O6e3yPvvn/wH36Ynr"
)
