"""打印件的编号、存档与核验,以及公示异议 ·
Prints that are issued: their numbers, codes and files; and objections to notices, by their pages. Neither is there before.

By hand: COLLATE "C" for the path, and the CHECK of where files are attached, for which SQLite makes the table anew. The way back
is barred where documents stand or objections were received.
"""

from collections.abc import Callable

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import rebuild, statements

RUN_IN_TRANSACTION = False

_TABLES = {
    "sqlite": """
CREATE TABLE IF NOT EXISTS "document" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "subject" VARCHAR(48) NOT NULL,
    "org_path" VARCHAR(255) NOT NULL,
    "organization" VARCHAR(255) NOT NULL,
    "person" VARCHAR(255) NOT NULL,
    "year" INT NOT NULL,
    "serial" INT NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "issued_on" DATE NOT NULL,
    "issued_at" TIMESTAMP NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "data_digest" VARCHAR(64) NOT NULL,
    "sealed" INT NOT NULL,
    "superseded_at" TIMESTAMP,
    "candidate_id" CHAR(36) REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "file_id" CHAR(36) NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    "issued_by_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_document_org_pat_a3aa73" UNIQUE ("org_path", "year", "serial")
) /* A print that was issued, as it went out: its number within its organization and year, the code by which anybody who holds */;
CREATE INDEX IF NOT EXISTS "ix_document_subject" ON "document" ("subject", "kind", "id");
CREATE INDEX IF NOT EXISTS "ix_document_candidate" ON "document" ("candidate_id", "id");
CREATE INDEX IF NOT EXISTS "ix_document_file" ON "document" ("file_id");
CREATE TABLE IF NOT EXISTS "notice_objection" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "notice_id" CHAR(36) NOT NULL,
    "content" VARCHAR(2000) NOT NULL,
    "contact" VARCHAR(200) NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
) /* What somebody who read a public notice has against it, by its page: as it was written, under a number they were told. It is */;
CREATE INDEX IF NOT EXISTS "ix_objection_candidate" ON "notice_objection" ("candidate_id", "id");
CREATE INDEX IF NOT EXISTS "ix_objection_notice" ON "notice_objection" ("notice_id", "id");
""",
    "postgres": """
CREATE TABLE IF NOT EXISTS "document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "subject" VARCHAR(48) NOT NULL,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "organization" VARCHAR(255) NOT NULL,
    "person" VARCHAR(255) NOT NULL,
    "year" INT NOT NULL,
    "serial" INT NOT NULL,
    "number" VARCHAR(20) NOT NULL,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "issued_on" DATE NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "data_digest" VARCHAR(64) NOT NULL,
    "sealed" BOOL NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "candidate_id" UUID REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "file_id" UUID NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    "issued_by_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_document_org_pat_a3aa73" UNIQUE ("org_path", "year", "serial")
);
CREATE INDEX IF NOT EXISTS "ix_document_subject" ON "document" ("subject", "kind", "id");
CREATE INDEX IF NOT EXISTS "ix_document_candidate" ON "document" ("candidate_id", "id");
CREATE INDEX IF NOT EXISTS "ix_document_file" ON "document" ("file_id");
COMMENT ON TABLE "document" IS 'A print that was issued, as it went out: its number within its organization and year, the code by which anybody who holds';
CREATE TABLE IF NOT EXISTS "notice_objection" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "notice_id" UUID NOT NULL,
    "content" VARCHAR(2000) NOT NULL,
    "contact" VARCHAR(200) NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_objection_candidate" ON "notice_objection" ("candidate_id", "id");
CREATE INDEX IF NOT EXISTS "ix_objection_notice" ON "notice_objection" ("notice_id", "id");
COMMENT ON TABLE "notice_objection" IS 'What somebody who read a public notice has against it, by its page: as it was written, under a number they were told. It is';
""",
}

_NO_TABLES = """
DROP TABLE "notice_objection";
DROP TABLE "document";
"""

_BEFORE = """CONSTRAINT "ck_file_use_place" CHECK ("place" IN ('step', 'opinion', 'vote', 'meeting'))"""
_AFTER = """CONSTRAINT "ck_file_use_place" CHECK ("place" IN ('step', 'opinion', 'vote', 'meeting', 'document'))"""


def _checked(place: str) -> str:
    return f"""
ALTER TABLE "file_use" DROP CONSTRAINT "ck_file_use_place";
ALTER TABLE "file_use" ADD {place};
"""


def _exchanged(old: str, new: str) -> Callable[[str], str]:
    def edit(create: str) -> str:
        if old not in create:
            raise RuntimeError(f"not found: {old}")
        return create.replace(old, new)

    return edit


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None and db.capabilities.dialect == "sqlite":
        return await rebuild(db, "file_use", _exchanged(_BEFORE, _AFTER), after=list(statements(_TABLES["sqlite"])))
    return _TABLES["postgres"] + _checked(_AFTER)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None:
        for table, what in (("document", "documents were issued"), ("notice_objection", "objections were received")):
            _, rows = await db.execute_query(f'SELECT count(*) AS n FROM "{table}"')
            if rows[0]["n"]:
                raise RuntimeError(f"{rows[0]['n']} {what}, which the version before does not know")
    if db is not None and db.capabilities.dialect == "sqlite":
        return await rebuild(db, "file_use", _exchanged(_AFTER, _BEFORE), after=list(statements(_NO_TABLES)))
    return _NO_TABLES + _checked(_BEFORE)


MODELS_STATE = (
    "eJztfVtzGze27l9B6SVOFaNYsmRrO6dOlew4iWdsK8dWJlN7a4oE2SCJqNlgGt2imdnz3w"
    "8W0PcbAbJJNVt4mHHUjQU0P9zWff37xCcT5jv89HoyIZzfsnvinbxG/z7x8IKI/6h8P0An"
    "eLnMvIUnAR67kgLLlsMgaTrmgY8ngXg3xS4n4pFD+MSny4AyGOzkGi19NvPx4huOxgT7xE"
    "eS+jWiAUcOnREeDJBHHuDFnKiXp2jEJ2xJ+Og1Ws1xINoiytGMMQdNmX8KQztsIsam3myv"
    "o4Qe/TMk4gfPiKDzxVj/8y/xmHoO+Up4/OfyfjilxHVy6FIHOpDPh8F6KZ/99tv7H3+SLe"
    "EXjIcT5oYLL229XAdz5iXNw5A6p0AD72bEIz4OiJMB2wtdN5qb+JH6YvEg8EOSfKqTPnDI"
    "FIcuTNnJ/5mG3gRmCsVLgQd4seSnMPCr/xt9ZIZgOPx0czv88u52ODwpzTV8TGFiokcT5s"
    "E6oV4AkP37P6rfFBr59AQGePvL9ednL15+K8FgPJj58qUE7uQ/khAHWJFK+FO8BRDELUP+"
    "do79asgTggLq4lO3wTt+kAKebokEwH1BerLAX4cu8WbBXPx59vx5A8b/uP4sYRatJM5M7G"
    "C1vT9Fr87VO8A7xVftIhOAU4p2EN68omO89o7wywsNgF9e1OILr/LwqqOoDO/fvtx8qoY3"
    "pSjA69BJgP4XuVSBv5eFnB4d45C6AfX4KYz3GGcGIAQ9Lzj/083C/Ozj9T+LM/D2w82b4u"
    "ECHbwpTMfEJwDZEFes+N+CyY/iZUAXpHpm8sTF2YlIT+P/2Ncc7XEzNMzG7fuP777cXn/8"
    "NTclP17fvoM35/LpuvD02cvCNCWdoN/f3/6C4E/03zef3hVnLml3+98n8E04DNjQY6shdr"
    "KYxI/jR7mZJl+XVHS33UzniVuY6ehIsxPd/kT75EGwfVtu6TyxneguT7SQUljoBUMzDjxP"
    "1SYn3t2p3cBug2wzva/ktiO0ygD/xHxCZ97fyVrC/F58CvYmpALTjPgZd3WcyKZP033t41"
    "UiExaWloDAIS4JFPd8/eXt9Y/vTiTWYzy5X2HfGeZAhzfsnBWeJG3Lrxbni+IT7OGZxAd+"
    "CHx2EfwavUA8Mc06gaTVRnXA73OGFniNuFgiiHoD8T8he9PJHPnMFe2FFK7+ZP4Me/QvDI"
    "RleX+7bu68O29EvQcakKGSTUYg8Acg+7Mpwoh55Ds4vgXr7N2j8TrqBDQGc+Y6xEecBFz+"
    "PaU+D9ASc74SiAyQQIC6KOrdGco/R3fes9GSsKVLvpcv5Gfw0+V69O0pitDlaEUDNQYX+K"
    "MRm07phAxnPguXI7QiPgHlxgNxUMDQmMBHoiXxOfO+4SjpX1FFfYuf6bIZ9eTPm8KXO2lL"
    "+Sb+iFH8C4YpJyOpxA+FX+8S+WVxK3iDUUAWS3Gy+2v4FtHHFFM3FLQjhH1y5wHBymfeTO"
    "wFSkRXVOx/2Y2LBWY+nc0DoBwg8ZWT+wQtgfEKuUDnsTFz1nKGAzFK8umw5sUPjb+di9Xo"
    "ic0iVhzzh3IY+PY7L/14GqA55hKzpBfVPkJAT8nz75N0P51IAIFObGdoJ5ATP57D1MakiQ"
    "7o6zDe+wlVfPydSFKxX+Qf8gLLDLIgizHxh0ZDKBr9MdQqGt6TtcEgikh/kOxyNhgmWs8N"
    "41jFW1cUb/HK1la8xQS9UwvtRfEm/zWAN25/OLXmceMLLIMJvnH7HuL74lwD3hfntejCqz"
    "y4mTvGAOI8Ve/08+1rjxM2TnA7cyOki4S9A/tc68w4bzgzzstnRgXbvIVSqaYXq13qsnYp"
    "lnbK8/3eC6rnOUtSmFy6P8XH831trxl8wXfnZxevLq5evLy4Ek3kVyZPXjXM9/tPt4W9BO"
    "hsq5bN0dp90+V9k5X1t5jpIrmd7E5PNubBELRzYsqot93eruzDTnuXp71CI7fFxNf0Yqe+"
    "y1Of06ubSCAlwq0kkOLMdkgp1L60l7MybLHBSvR2a3V5a+VU6OXZrlVtF+l2UHIfz+xuVG"
    "RnPRo5/LwtRY8Ctd1CXd5C1p3vqcz0A/HBtmignclQHE45c7Yv1qNl5cwEew6FpW3oTVWk"
    "s3dPHtfUvm8Aao7IIppHlPkzQzhTCotlo7OfAKqMq7mj36/YD9Y3qq+jRHWjo1+6onJOfp"
    "/Frfb5/dvbk+qjtQ1s32Y76ye4xStFA+LUI6qVtfsx6a6fCOfulxp46/1UU9hleGWFgexN"
    "RPfT3z8TVzpDNiBeiEo9Tpa6BHlBXRr5we2G1BfVTZ9Q2q/Ps8PiL61weo5fDpq9nrPNNk"
    "dBezlPZPDJddmKI+wh4tDokS+DlXk4DnxC0NRnC4SRg8HLtiLiuY0ebXRzpziwAap3sowm"
    "1USxniGxrmoarmo15irQDdXYqXQsU0cIdAOwoOIpuk/KzbV9XF2O2irXOq1cS2ZrXOHOWX"
    "/8F8istN0JzcURbZRjUl10FNbddRePFaEIjK2cnkp2PXm7gV/PtdOIUyQeEjQQ8LbADkHh"
    "UvLTMlYQo4l4RfwBgq9xIFAQo3uyFv85YY7oDfN7InMIoWej+ENV8Nlp8h1R7FkhrPFAo+"
    "7A+Bt68rfqwt8hp44WI1Hqmf6p+JAt/WJTSstSdY6lKt1Xj3W0epO5uAqdXwjOb/LKBhsO"
    "2KjpcB633XjI/sJW4pUPJ9tczC2aYzjKFgSt4BykAVphrmKG484hzhujKUT2sjDg1CE/oB"
    "F1ojBuIt98w8WpSJZE9Os58qnsvXzaHn74lvUtDT51Vbzh8R+6L7QO3RcNh+6LzYeunC4T"
    "sBOCHmpZzi8vdYKnLi/rg6fgXUHRQv4s41vrnhG1Ppxrxj7Bbdk7wzTa7/BBfgdbqVc6R8"
    "NV/clwJQ+GztzMS8j5gd3qWzl+ueFGzjbTkHiwuvF4OF7QQKwCIX3ALzlFI8HOQMoGcbkH"
    "LLnsqDdmX+GadCHJB/XEVQhn6kimSuFRRlWOfMEOpClOHMY5Jf7rCtHnkMPfeWKaBEfmEm"
    "dGFkQsqAEkWRHALbiQo4QQFXrOADkhES+ELEzHsDHAVDdQ/ZAJBZObvOMJ9sU3+JBkhIuv"
    "JQ+CL4hSkYDN5S/ixRzFnUczP1B1BQlPCFcJaITkBx1ysUbYQryBjGMIB9skKSkay5NRh8"
    "wgd0m0goY5VwXNvB/+bLjEwXz3weNe9MatGGuA0q8xGDfpqWFwax/riH0su9x0b8MsTQ9v"
    "xL3wbvfipxnpf6L2PcT3QofjuKjnOC5KWQXE/gvCCm+QenhTih4CfPZSR8VWVN5kNGwvSw"
    "AXLgdtS2+B7kkbfFMwtlJNFsmtfrJz+slc9ilW5aB6K3ig6umN2/cgj0zTNL77521uBks5"
    "x5NZ/HDz6ee4eTEReX5jWR+f/fv4hOM/yMQ0NXCeyrovFNwXwgDU5kacd0rSSrR3p1Zt+2"
    "zLHPPhCvue+IYqX2HGXIK9Wo1fjrQA91jQ7uuYSJ4cduW+ubn5kDua37wvnr2/fXzzTkyB"
    "nAHRiCpPh7J61SHYcalHDLnFAtmOzGLH1roZrwiKMseY3c5TWfy2jVDPEdsA9S6z2WxJvU"
    "rer57TzpBYZtuY2V4wL5i76yHo+CvOJrF1FtitBr5IWtxZivY06qNX++rHd2/ff7z+8Ozs"
    "fHBeuD6zGq/CIYYDXIa4vrBV3L4bZa1g2N6UtYqNUybTkaXpxpT0qtKYTVhx0qZLRNZYbF"
    "oBqExqZf3OpQPpmsqqHWBjXn28NkS2RGiXbCFVty8uMBZyQ1wLZBbVOiOQ8YqtILXoNgYx"
    "PVqmkI6etftIFZK9/NuAuf/JbirYJQ2cs7u/DZz1qwceKcwVx6UGzClbYEHWALnERWlAHH"
    "MIrQCc8dXtJ8IFfqpjMaYc8syDI/BJpcN1+nrQ7HKdb7g5LwxSKZekry9HeBoQGY8UX1+v"
    "EfTFfChwGfjMCScQ/8l8JOAOqBeKicm8Qc/efnd2XhFXur9hdvRKjktpJZk09DyDE5S3cU"
    "zOJbkyHW9jiUXrEGwdgrtzOB/AIdhWz7MpibpmNa+pi1APm1YhhKPlzTRRI54z9Anmhh6I"
    "OaoeGKLze/pSK+T4siHk+LKi4qhNmfVkHDtsyixrhzoiYB81L31/ILXK/CeZ9/tYId4t8f"
    "deVXNvXDY+qVLKyReDRnXcOG6ioYgDVRfxApVrTeYU4AS7KucPxOnzQKwdFIp59OXfPlt9"
    "wxF1Xsscy19+uf7u/PLlQP4BMa8qkJ/+JcaK8wDdk3WcVUh1XaGne4SvuPMgPYKkIe40en"
    "iKbmE0AXnySXPRQ/QhKzohSHwg80g+C7X8YlAEiudiX9WpCPPZAaLKf//aJRWS1aTtygJY"
    "Tdpja9LMS2fuWDOz2xi3XzbT5i7YZ2i9uGXK4L6hs/rEXhFFnzJ7/df5+YsXr86fv3h5dX"
    "nx6tXl1fPEn7X8qsmx9c37n8G3NQd/2dl1KZimCvtzLeRJ+60w75gmoW3PYcEZDVPGTPuQ"
    "yFH18Kg419KAnjdoQM/LGlBbj7PP+s+S9qNedswkO6Zu1VlmVAnpJ+oe8XwfuAxSqjuqEq"
    "9zmqUGGTunztIStDEnr6XouCQ+Z56QX32GI4kTOuJoTFy2QiO2FNMIUcAjtKC+z3yV1S+T"
    "yA8JOZg+QJI+SHsOYUFcCrpiLQWi8ypPmEMOf+fdeSPxakF8dy3zAa7iNIeQfdCDpH/Qnf"
    "oSMe4UpHvOFkJSBp8b8VqI6hMhec8gXWDU2sFrjqTFEv70xCgjj3wNIBwRPnaARlEqw6F0"
    "2oMH7IH48Fqah0fyG+XPG/qh2HTigRh2jB3BHLyGPtfiG/wg81OU+gBaeUR0hfgcvl78DL"
    "FKg/k2nkBZARGW3jBKFK/lkJNqBKGLoXwz0PX/KYw2QKVvMfoCs8GTNVUxusmoqh/9ccOl"
    "k7kydxg46sjgFydlJXaY5qiKh96IajfJkYyWkiQzGEZcQMR8FKDSH4QH4vDeerIk9ab8mV"
    "bPZvVs3WGFDqBni09sXYzj9j3Et8UqJnl8h4ZlYrI0PcS5xcIF2fNZYWQAc4akhyi3r9QU"
    "eHmhNI3WKYbq07NU0fYC9CbtxD4ytaRALmSJK8MFX6LtxSTsOxVxhok2gDtP1UOg2zdKja"
    "lfxfLV+yonBE/axZuTryYLM2rewxV5pbEgr+qrnpT2vZRqzW+7Il0vkD70TZeqFEzO3CxR"
    "7/zv2z9wFV7mrESRrndQtx++RIK5Ryc0MFrPOSIL8maQnXCS2MW0Qc4S9S8Fc/sos8kkXB"
    "rDnKfq3WLei/pI/FAjJ7i4fe/Q3YvjxZK5NKATKG9lXGymivaAqH+8/vLl3ZdjPaZ9MqMw"
    "HnzXcOniqrjehqjpSmq75HWWPF4uXapuu+EYc2q05iuJ7YW5eb1TPpy6TADnzcp4N5YsKF"
    "DaigUGFQtYGAjsVuYHTInQni06Zwv1toO7SGfR1kGbfF2SCbixiMPjwbQqRyXxU873EDum"
    "lUGszwWepdkpF/jxILeXpN+JX4+2AjsmOOBJcf3rrx/ev71WYQjHyIMcRz3Nk+u3t+//8e"
    "5AIvs+ampuIUvmqSxDrbWYZ2TIWeibsRpFusMu7APJ6+0v65ynri6PkSN60vZZKTcb45en"
    "esrMGZ4E9EGwUkPjFHBlyqeMI7CjxsswR/SU0YNAEqX7EreIX6GWr8ewgtQiCXC4WOxNB1"
    "eIXTpgZqktnoAIcemMil9kuMdrO3jKqJKvAfEgrmQoa9yZhJZXkR4usv/5vrjMlmPMw6UK"
    "gaWu8aVUQfqUlypk7nJEd+YMUpnyieM4I1uBmCV7yggKQo9Pie+LfUk9w11dSfyU0cyEMp"
    "vgWCB7ygjmgr2NtBdFwqeMYi6G3oAPKtFZJqhkpE4yD5RxbSp3naXqgcH00N7lKsGD4bma"
    "I3rK54Et09vqGWATQPU5AVRe5HW2n+k8sZ3pTs90muqlMMu1SUNSCps1vq5sMSSs2rZ2cY"
    "bWVpBozMofZRjKI7zXqq8dXbYbc8Wne9agRqZciW0AbFLwoJvrVr9SZmb3Gufkz1qSpSi6"
    "a2rF3pWALboryPqrO6OkX8f1WPZ/HqekFObOSOVKpfYRKwEB8eUm3hWrHh56eWFQvG1hSb"
    "1V3fR1PYkfKX6pNFn7RHw2bwGwuMfPqsO+QvcHC30PV5SENILrb2kvPdyEHgvohAzZ+A+1"
    "JHZdXJ9kfzdxd31dWmxJvRbQulHd9BWlXPxqwO7JzoB9zvR4Cx32FToekOWuYH0RffT02I"
    "oN6KKZszOjdRt19lb01df1FAPWFlY9Zx0eWLDzsvoHO2aP/0OXJZiLoX4hGN5VlCVI3g6a"
    "yxJAu+E8brixLgFk/wffWqioB4n2CZ7MkewkTrsf8ZCvEY6eqxp9TNBAuT3iOZDgf8pC8R"
    "9jqLGnkuYLtkrm8p9gD6oE3JdrEhx26M15+uHPyoTgcuzyVqgPPUoI2rHWb04IvsfNsLfE"
    "1PUJwTn508DcHLXuUzWt1qzNc8yN0qrH7XuRxbCQL1InLv+qPiz/qhSVv8ATE2yj5hbaGm"
    "hLRqp6Jf9+7+FIm1Z5C6eatqY7ONNK4wIWVxqOS+HgmU+IgwKmKuaI282Bkj1QqRZuROpD"
    "qR78WjWg4r4MyFdx663mxFNla3y2gL98coreS/p7sgzUe1ngJsD3BIrrAFhVV/LjfoxhMZ"
    "1ihWy96ipqdoa5Ak7xdjwZ2BohtkbIUZy6e6kREhlNDf0u8lTWpaUYKAE++rV+lPULuEjX"
    "w0XcfroI7Dhw+JvgnCHpgXv1vvNIz+gD8bbzasySWp/GTvs0ApPn+Hi15UwXyVuY7W4q6X"
    "sx2UU+WvfeL9LZm7/Z2TInchzSI7Cj6G50CSwuMGN3wD1rCopuJNU6gwpnk0btQdHdRU+R"
    "8HtedodyDSCZz/EDQcswQD6dzYNIsy5EdyhkC+JWLJpzIqRyKaxL1Tu4b4nHA/UIat9K3f"
    "uMkYrqwocd+jBKgmQSrJ6gYwfsoEFPMI1x1eX9EwIrXGkIVyvsRUWQdfFNKXonWu0l1a9P"
    "MDfTEqQUPVzCl1oYXzZgfFnG+EjSo978+u7TYVZy+1kkPVbF5DbUwY3a9+6Q2MsCjvjCbY"
    "NLi+RWFdNp6TydrnFF8rx6brJIZ6XzoqrY4yvib7uLCtRWw9XlPZRMltkWKpDZWGKbG2Sf"
    "uUGsGtaqYa0a1lQNK65pLCbspEr5Gr8bNKpcpTopqiS8WdH6m5gsP/J4AkokKBHoKdfK7V"
    "gqMqVaE4pCv5auytRRrskYQZ40ojSaNEDYBY8qSPHFT9GN+E+frQagKaUOOisrWg839J13"
    "540W2L8fQX8YjV0K3tawTqFN5GINI8B7UNtyAT1inruOVLnYdeHzuBoQWkQaWiQ2aoBAUa"
    "wUvr7AWPp2S92wL37hKYzNHsQAcvQ5W4m58JUXuDcjoFvG8AUCCwBgjjmasAUBjTF14SMk"
    "CKECC6/Rs5EYUkACHX67qzd41dn8ZSF+be2lV3kqb3nfPa4vuLrwXpy/epncdfBH0zX35e"
    "P1hw/xXVevuBXzWHnr1asMUooe6r3a18jIzV/Gt6GyfUzQC3ibhJl9JB2Eo9NkNcftewH2"
    "vl2Q1N1Qhre+fltKYau3bV+9bTs9idUxdlM/0pWAix/ZJFzURVwkLzdw8NlmGzn4a8EKi1"
    "lUnOlKcI+U85AAn8yBoV2JjhALA8U/e+FiDHwkBY5XPmH+DHv0Lxn9KlnrNcH+QPkuMIdA"
    "KKJi0bG3HjMH/mKCiXXVN+cY+kf7kjsPGi3xUnSI+T0Hpl0y1IqhF1sxpB5RkgOMNF4HRL"
    "pkyN6AvUdQkeEUjXgoU12MYjlg5rIxdkGKEHLCKhI2xDs2/QGNJP/n0JmQAEZ3nnyq2sBv"
    "l1DAj08+O5ErREvB8EfooGBFJzC0cjhJRoa1A8DB9AsxwedKwhA/V3xCHdv/P7k4AcAP/u"
    "XEp9g9+VeTY0n0w6H5vWgD/2r5lsRrdZjpoMavBA7fXV1ZkuF0HFkKA8IUD81GAZKGAayn"
    "TEc8ZeIlqy1uRe17yKC27ycT0MA1sn8nBD2E90zLBH7WYAI/q/DhSM9ObSeOlKSHKF9caY"
    "B8cVWLMbwqlCuwMXcHibnLMnGGWOfoLN56eCuu0QTplKJ3/kl7QTjmojWNwnFzm8Kjwigc"
    "SSL6aKYEFs8KPJUQbbL7U4o+nrB6PswNLszFzT+Jcsjpwhu3712upPbFCqX+MKxklCN60r"
    "XZIyS20mLnaK0yu3PK7Ow8K/2iyRmUUvTwiG/f/pbR4hqhnCezUGtArTx5yii/Ycwl2Ktj"
    "AWOiAsZjQbUvkJMnhz2d3tzcfMgdTG/eF83zv3188+7zszOJumhEld9aBasdgqBHnG3viB"
    "K99Qnv8jXRAXfb45ldA6/w2GhkAGmGxDovV3Ot42r/uAYTWYHOAttRr/BuHgJtOYVXLuU2"
    "INYvzNXR5bsR4eIO1kA4tr7vCu5PUT89RTZz33QrlkHiXuUHFU9Igw9UPPeb/Z/A2z9cug"
    "w7r8EjCJqAC450uclalZT7T+zDAy46E+y64KGj2mYiDeB7pTePdCniKCCuW45fOOTAhmli"
    "spbLfJ1lLf8XuaJiek1vni1Hiej0Bxq7bKznxSP7h+YNnVsPno548Fj7/GGsmfDvsE4PUx"
    "8/USDrBdqHjqLIH5GG6pg8sdXZd1oZE99RBjdIhsTKtkWfopX40aZF6TM0FtANZdMBKyvF"
    "6sha2WWlIcHG3OeuwL6J+ukpqpnDb4ca6eHuNZpBMP2NH/H1eeAybzFedUJ+hOUGOX8Yck"
    "1Z/zoSdVSIkYrakSH9QYAnc5moVQbcQACNHEL+V0TjUiFbU68syLfWa2VETtYc4GK1zRWt"
    "FGObxPhMs4GWtCuAHCoiK/N249odNMi8yXLQdt2NCXohf+07SUC6ewxWdY7IMo7WGnpAPt"
    "zaO47b3vELc6mDq3M3xe+auaF5ppUGMySaKp7FoVMoBq2K1EGE84qQe/EWis1GfQ4Qg6RD"
    "8AJKzQLpivmQ3P7ZXXg1ef7iLryYnp19e4quZeC1qoznMVnQNopYnrAHSCBYxUE95qfskP"
    "8oAlvX/Thq3rbj8aP6eeu4HdfzMDBxlelLGn36MlQHdOp7HBBb9OmT/xrwi3H73gV67SUK"
    "1yYAPdk1NqnE3DzSTfzeIYslC4g3qb6Ns++bb2RaaKlVg35KfR4glW9X5veDzH7iehOEAy"
    "TrxiE8kyXgWZoVRDoF+FDjPZMpxIOKM8/wkr5GmS+RqQi/rS5Cf8CxW847aFUNG26SXRJk"
    "kAo+pzEdYV/VDPu4ObBZ7gbc27wNL3XAfVmP7csStPIU2iI8p0jXR7Bbj89Rt0YZ5vpUhC"
    "nFTqkIuwZ0A7A2F6F1BTGp1WBrkO9db4pTtwPrwbBJe5pfWjkF6tvrL2+vf3z3aPrTv7HQ"
    "97B7UiWxxe8GjdLaH5lWGyW1d5BqXslFKmM7glSLHCumP1JmQrZF6d4tK3h6A0j1rty2xy"
    "GnHuEccteTQc6/e0yEJEVUovppQPyypHbAsSH5/TssiEB7OiYu82ZcCYaTOciBz0byX366"
    "XI++Vbk5pZ0xzmYPHzfHfB6VPI26kYPQIM2pyVa1NvAmE3c58Ab+X8viHU32Nqkgs57DBh"
    "7r8YhmrvFbDIAN8mjmN/Q2g6Vnnt6IUS0uk7yd8ViZIsDWO+HxL9VBg8rACrV7E2otu99X"
    "dt8sm5FNY2TjfsrnzV7ifrqfIflApsMLndP8ov40v6goYPuIfmbdjLff0c3MBXmAeIFfYb"
    "Ro9CvIE9p8QSb5ggIhlZucEAlB746I9nMdKnnZRLGeUtgaPzvo1UEDYmTPiAks6tujntcP"
    "6J4neareHSp7sNY5DmhcjIT0lMQCvBFgqRc1gTch6B24e5FJOPmzjG5DKvA/K6Ddo6Pd83"
    "0h23IS8KVPHkxWady+d4v0Ske0u6oX7a5Koh3YPUygjdtbaDdC+8iG8eNh0QzkZpsEtL/+"
    "Bt0Edhd3g+qUCTZz5V4yVz6SS8dHQgL1K8suHfG7QaNLxyLTSiMkTk2yiyIycFrAaOyLdT"
    "I/RZCxL37Bif9AOBKfvkYJhvwHRMBVQtzjguyBBSTyeqA+ODigZ5+/+3j783eXFb73hx16"
    "h3yABh4W0Qcb+jvAYMbOHPFQgthgpLj/QcYoZDCW1zCU9UPoiB+CtRAeRhq3pmtD07XYU/"
    "7W+fzyxLa2QpedOo4hT8uh9IBa4VPnDeFT5+XwKVCbGhWxSwh6h+9ewtMUE2BWJzBLY1HW"
    "KuI88UPBVhIznPNUFmkdpCEruhnKKYVFWAfhBfXCoCqbYn2G6AxJDzBuYl/2kRtapRpcEB"
    "i+BHqDu0Ke7PAxmBlRcxxSN4A4EhjvMWTMvfgyEIealjLPkPRQ9mzfOSpiNbYUpArU1j++"
    "06KU9ew8vGenzWt00qa7Rare1tUBpxQ2krvu7DeuCFimtFbr5iz/fkWWPnOT6q/YD9Y3qq"
    "/jXLKbk/xnDFgb7dWZddgGvL13CCjv2x1S/oOZdNec//9gx2yrOHDC/08soBNyM/6DTKIP"
    "Ltv1i20GjfZ9T7YeslzzjYb+3yHjAWcLMmbOGlIkIJ9gB2G0DMcunSDVqzKmQ7Y7HshkBe"
    "O1ym8gft1rJN5FORNWPg0CSLAQirmE1LReuBgTmQtPdE58ggLmOqfovehFfn3O8v+I33Ln"
    "cUIgKYR8PodEfhxKF/ygUkJMWFROUPQNJ4/D42wT6pu+kWkb4koGkGMCWlKOJi7j2sl1G/"
    "M5aBn/k8nfJpdDtIC2Gk7RNoxlvQA64gWgdoGJGialaEcL86hJmotWOC0jXIMNrlQWMLuJ"
    "dFd1jsiKNkWrJvPEOW6UQyND0kPN4flzXeNxo/W4bD4WqBkmK8mQ9MBYcQATvbhBCH3YQU"
    "ebpbY62k7raDsQRXBE07u9QubRPN07iu6Ru7rfLKlXJxLH7waNojDLtNrs6u6hqD2kBcSp"
    "I/kPaLQgwPqOQJIDYQ/sw8yHoisCW5854UTIkyCnzvADJPGrcGZvufPDJQWMPnvXpIBbjG"
    "joJL+d63o8mHVd78oBP2gQWq3ruk1udWB8209vZeMCDOMCrC+X9eXq6kq2vlydPUmOTk9g"
    "fbmsL9eR+3I9MArHjRmLkyPakdPpphOHJqMDQAx9grnZnVog650C/lJLAX/ZoIC/rIguCp"
    "diI5M6R6N6Kb5EaN3kNO109bEuj2Kn60+sC78nFeJ67Q2WtN/q/urYmm37BrPGmj0dC0rN"
    "bYhqjsgetNbX25oWO4FuW6ZF6/i9PcTajt/lU7gNfGXcwseku35inLt/umUez+JfZSIvzE"
    "+DmXwJLYfpytBJC+eL45P4SCqdZEm9RWS45qqAXWK6Fn/7BC3pRPCcaOqzhapwBwbtNDNb"
    "Vfa3lkeAqn2QM25Fg7l4NkoOqBGaMtdlK66qBEqH72cOmVDQ8qCLs29/kG7loz8Y9aSWQl"
    "rqlYf40mdjGQ4xQFGld1l1cEr8ARqTGd6qgl/WYAmTOoyKh2umfZMLFuiH8vHAPMvctoMa"
    "pZorDDIwTDgnBzT7gSC2iy0MY+rjKGn0x8hde9qjwJprGMO6H1j3g+5cnQdwP4j3tXZkQt"
    "S+h/juJRtN9uw1wTim6SHOL7RwftGA84sKHXOAg9ConkhKcUA96E+/ffhwGE3+2UudxVy0"
    "wWbW8ssixOIEN/ZByNL0QN18gANjKgYecupVZW2st+vlqZ6yYS+RHUzgyxE9ZfQE8QORyV"
    "3NACzSPWUMXTINDOHLkDx55MyN8gWy3t0ze4mKy4joJvd5jqp3SLdfh418nYRcHIugLDM5"
    "EYp0T/lYiLEIvYC624CYEFoUt3F6KlP2buPv5Yh1KJ/QpStYSyNn+gKZdaaHnlt1preeqC"
    "et+vGIg2HrYhJ5Yus232m3+Q54bB3PHWzgXmTzcu7Pn8jmjtT1wDDKHWlrHR44AUTWCZkL"
    "eGuCNI3yR14nPfVoWe83i2RyDtQ6AkWHxEYvoOhg0kuX4c+wR/+S8xnnQQx8Qk7RCCzeSU"
    "YLGTFBmf8NJGcM5gPpTwN5EjmZwTRLdx2MuIv5/DUafX/2/cX35+ffj6rTaBxiUEOPnXis"
    "+PLTTD0hTraYUs6Ett8MtNBLpSGG2OAkY51LOuJcYnMu7DGM2nqU7Flxb+gV1a5HVJcyie"
    "7DH0qwaUNxc/vsgQjBeEF5taKoMUa8tg8bLm4QLg4oOuSBuGy5Bf4ZygOiHm+GowV9jrkA"
    "crGAPN4Vp3gj7CVaC7wZ8EosmPksXFYJdpuwL5Jb+PXhp3w4dRmWpdWVpzgfViqOGmehoR"
    "d79BvMBicBYGhkNcvS7GQy66Z+6WC2sSi99NCUjS/S9c5EvBdvzxi1pcBqK7gTwt7h3b5k"
    "qiqDmHo2Zomesv+INZqfWKN5B5bm0RnNCyprXTVvUdNtTeZNVt6sdv+Apt5uQrvRGFlYW7"
    "vYIlXqh50NkX3LIJE7AbDDZMc7oxT1c7wHejNO1Buzr7tiJBWvWEe6PsallLgR7LqW+pgZ"
    "p5B+hdQoEYxw+qi66S9KUk21I0hmCWqOEigejsVPpV4LW69//MV+XW4+i3+FLLl+yxxyUu"
    "V2k2swaHS98aOm4jdEbTe637yBwqh0Mk/rpILTlCxHygQjCdlvOEFcdOw5oo8JlJShHLmC"
    "f30tXWEcOiO8olJNmx0butFEbJtJ5dEEOZzyatbR5fGFogGqd3RRC8REr5hS9M5foP3gPq"
    "vDeSo6HBn/ttU0ZyhbmONu8gO9mOL8lah7R+WpbCxGs5YuwzrsqqTT1xh1FNmNSrr80srp"
    "6N5ef3l7/eO7R0uI+ZnMKHw8/PRbdk+8Gra82GoTb562F5xsTLCRQf8dkkmCI/r/+4yArU"
    "dsiq7P0AT7PiW8zHdrtN+x6KMmQz2TP3LXeo95RsJs6A2FHy0j3xFG3qZDPIz7rxWYrMD0"
    "2IxBL7jpeLLMCv7kqazJu5jBZUnF2+12T57Y7p5O7x6rbuj9FPvkQXDgWxcbzRLbie7yRH"
    "cgZ8oRHdW2btDxZKTYq4rpizR7/iStnidV2qVcg0GjYkmZUIfTtK2eTgl7KFLCfcMR88h3"
    "cJpKlZEqhLLADpFlUF4jTrBLnAGayuIklCOfrU7RyMU8GPKALJNkCXPsTtGCemEg9U7wyC"
    "MrIUKi2CJd1lUd/jvuPFmhZYU5Ao4CzM2q1EsgbdJjIvon6qH4d8X8YI48Jgb0ZqLZGi3E"
    "a01FmtUxdUTHpJaOie4jpbD6JT39UrIPyzC/obPaSIoc2eFiKZ7vC2gVS/Ff5+cvXrw6f/"
    "7i5dXlxatXl1fPk6CK8qum6Io373+GAIvcNNiIiyfMcjNvSv3F1nNdILfyVZcnu2t2+0dV"
    "4LcoWZnw/RoW/huP3DLxfwew73dhBtq37u8qTqksNNWSVJKhplGISlttFJ++xB6tUBpSSB"
    "zg2EqgkuQAjdcIo7EQSziBjHETxu4pgZqO4ikR0oT/WiWVI+LKBXlHGdgGQjp5IH7mVdmu"
    "f4hBobblyCEPdEKi4pQgn4GQJPqaQbI7kJkCfE88KYM9Gy0JW7rke0XDT5fr0bdxv5KYBo"
    "hj6oAQRgNO3KmVm45LbrI2473ajLufrO/k7c3N39+/29eqzQN8pYHvVS28VyWHB3ksGS3e"
    "hKJ3KSfaX7wyCZzoaVUJcmMyoSKpzSBkkEFIyA/g/mayrjMkdmFbTx4rXydqYeJtN80ZSj"
    "vHnZ5j61n0VGa6a9qy7k6tjXLpph7sgC4IAXhIeNWlHpKXg2atWbbZRrXZjUfAYD+IQr+9"
    "EDIqIJ9ywtGKBnMEaqM1msyxN5Nme6V+inLwSAN9tmgDRwt8L9thNMGuS0Afpf5DKaLKOr"
    "RH+YKWlV21ZtTK42tL++nj6lxaSUZXr9KqzfXXZKR+lHR/+wf5AFbqnWwvrR54ZFlz2CnX"
    "g8aDLmqy8ZB7J08QBjsdgbIOTgfVY6SEn+Ml+UZVkFFfLp2MIFntQBw8ZHJPHFDoJ23FGU"
    "Q8tPIh8bgnjyD5QAiZTvmAO/joO4YSxupMtbG0ovtgKnYNKtx2WBtQ2B0WtemEtwGFh3H4"
    "6r714mD4Xujkz76oT599UcqebZbJuZUUzl2DuAHSihzOOAjwZF5TObA+t36BzFakzml72s"
    "i6TxwaVDLcDVXZU5IeHhbtZ39Xl/b2EVc5aqvl7LSW0wX+WRxXfkX0caPRNU9oTa4GJldb"
    "H+CkzfoAD4w6xsUqckRPuliFAGIoRHBudqcWyHrnB3CpVcPmsqGGzWW5ho1MJs+JY5ztoU"
    "RoEz4UnLOE9G7Cp8ftu8Ggw7C9YdA7EMXdyyWe8NXjtSGyZUqLbTcD5LsJblvx8TWruQ2Q"
    "e1cVpQhxeQ93KwnBrY89PiV+beb5XINBo4EsiJoaZJ7/HQzuaeQ9Qe9/jCzy8EjZsMai28"
    "kcLfAaYX4vY06SdPLP3n73qsLG3163h0iTmcNNy6xljUzWyNSds9BmrTz2CCTr6/5U9MY2"
    "a6XNWtkZjI9u99islb2fYpu18olMdAf0nUd0VB+hUq6j6B551spYH/SZCFB5cNKkM4rbDP"
    "TURn6m+UbN0TWaYE7QjBGOAlbQ6gwg8QkLgzjvI1/zgCzQs2s/4OjsfIBeXFRojXbvEnKn"
    "vBFUiFPIXMmJyiA5XqMRJK+UYv9IKqVG4mSSfw0ih2om86UICpW8Er5EEcbqgtEpGgHQET"
    "2oJAQxtF2KmRWzNbjzwI8bvlnlypQvHbyOP3kuCL+DCodtaLbGZIa9oYHzdKrl2s1v22yw"
    "Dd7ahXGSSTIfCEj1B4pm33yYgFm1YDeuvIFVCz66WjC3X3WBzhFZpPWQzhxYujhnSHrnZr"
    "QfjLEv7uKh/NME5zxZ/7DWcuk6b3DpOq9w6QpwEBplz0kpenhmnL3UgPisKK6nCMOrotuL"
    "ZOar0m03+ifn6Kx7soF7sum50dsD40zrwDhrODDOygeGch8YLjC/N0shXyLsHd7th72Js3"
    "ZmtJYTgh6eze0HCqmrbKhqXJjfgRnCHsK9j6vQ1Et/Rwf9jlkN9o1vQL5WGGtuxdMahjlq"
    "34ODuMkg8+6ftznOouQknthjPtx8+jluXvQcz0MtxvWZE06qQznrIS/SWeiNoc8qXHWjpb"
    "I0TzosnE2nxDcONstTPeVoM4dgx6UeMQSwQPaUEcQeX22xBAtkFkGTWyelsPeN8X0Dw5Oq"
    "HI/1eGdILODGgIPda+YZZ8kokPVPYGhf/p35LDRLWpRSWHw34zsmE0NdZEph8d2Mr/RLEe"
    "gtFpCSz7TsQgW11bMb6NkfJWa9Yyv80MHpNvXKSZupVxKpwjgmvUxpo0Gq9DTGwBbILKqd"
    "y05xRBowA2A5C/2JKao5IgtptR+PGaQ5Irv7bUiBAbr7SPShtngbAP+K/WB94896jG/uPN"
    "QAV232A4PbzZNhI7a5g1ED25iRagPd3qenKXCdGvBmBACLsE71n5LA1K14rt+WLsP5aJHC"
    "q0Fj9FaYNtKI2ZpSFyKUcIAmbEE4oh5aihOMv0ZztkIu82ZQLXpFXReNRQfwcBFO5qp0NF"
    "SjhuAmFTIVinmHAtNUvIYvV6V5OMEucdA9WfMoNspXKb0LkV6P8yF3nksJjCUjyAKxW07R"
    "z8yLKmyojrH8NhluJp96TKYkklFpzFMlimiwTQhXPtWAVtyRmt1hRCkn3oYePTprPEA29O"
    "ixgzXg36Ha5CYm0gJZL9A+uGXaxXRh5oSdIekF5AdweI96L4HcVCAtpbH10aqMULX10Qp+"
    "AIQ+VAbONECfpbLgbw1+wi/qWvcSgm6kpO5VzRhghA3VqBkSq0S1NtQ92lBtzsSnkinK5v"
    "d7KjPNVgJ6wxsnS2NNoc2GO4nVYdXGHcV1o944u6y6pTH+B5MfUtYXyxeDRm3xQ9xko674"
    "dk4QtAadJ2hIExMmgmrsaEHEeenNBHbYdalUjbrrckqvrXvZMTuWQV4s+LxtcmJF326SaF"
    "4OFdFZXW43TsuB1eU+ui7XljC2JYw7FOdmSxh3Ux1lSxjbEsbdPUmOTti2JYwPH7tkdcAn"
    "toRxVxgdW8LYljDu6Go1KWEcVnjJ1x6nUes+WehbO01BdVWZcaIWzQyFRbQCUcp5WOVIUg"
    "toSnA4PJ8fCZg+CULfM4IzS2IBLUUhL5c+ezA5PTMUFs4inGwpbioTNFMCC2ZpbY55IDo3"
    "WZsphYWzdBF5D9itMh/V30QphYWzCOfKh9Qt3tD8BK2gtPDWwWt8opYJLbi1a9f4hK2gtP"
    "CWuVQO31dCtSmBXEzRQxNF+9mmOZkItn44xq7LKnBu1FyXaA+ovI59JY5Wdx1v/zjSYTsb"
    "UU0vtlZrl01Fcfpw4vNhrZaocefV9GD3n/7+y0IormDiVaUHqb9masit+l5HfS9WrADSNO"
    "t+nqoHSB860pSFAaQHMFnmGZL+pTJtn5sSa5d4YGAeLpgXzCs8nmrFgSrSreSBrkHeskTg"
    "CaBir19DU3UF6VM2WGNP9AIedltYrato+3dAtO8RluJWXeZHB/EeFfwpBf5rRv43hv6X2A"
    "2bbXNPzgL5oA1dWPNUFtQ6p1HjpLtlSuvdYjNvGqC7j8ybmUXZBsq9z7BX3sQaIGei4HYF"
    "+GPaVU8Xcf7+6VY06jXx6WR+UhWPGr0aNEak4rTRppjUelw3R4saxVTWG8U17eHRJDYtvc"
    "2xlJ0XcesDJ2vd3Bu8imv93PtgBttL2CTsKgOEo+Y9RHcv+dfEiEGlnaM+BDBDcvjwv8dh"
    "ZVsL9CsxvYe8z/7z/wGts9Wc"
)
