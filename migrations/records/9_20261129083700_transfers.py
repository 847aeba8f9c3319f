"""档案转接,以及三项小操作的种类 ·
Cases go from one branch to another; and three small acts get their kinds (Arts 10, 31).

By hand: CHECKs, the index that keeps a case to one open transfer, COLLATE "C" for paths, and the CHECK of a step's kind, for which
SQLite makes the table anew. Nothing becomes a DRAFT, so no submission may be one. The way back is barred where records of the
new kinds stand.
"""

from collections.abc import Callable

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import rebuild, statements

RUN_IN_TRANSACTION = False

_TABLES = {
    "sqlite": """
CREATE TABLE IF NOT EXISTS "transfer_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "created_by" CHAR(36),
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
) /* With it, and the ID number, another branch may ask for somebody (C-7): its digest, for one person, once. */;
CREATE INDEX IF NOT EXISTS "ix_transfer_code_candidate" ON "transfer_code" ("candidate_id", "id");
CREATE TABLE IF NOT EXISTS "transfer_request" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "from_path" VARCHAR(255) NOT NULL,
    "to_path" VARCHAR(255) NOT NULL,
    "target_name" VARCHAR(200) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "requested" INT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "number_masked" VARCHAR(40) NOT NULL,
    "stage" VARCHAR(32) NOT NULL,
    "status_before" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(16),
    "text" TEXT NOT NULL,
    "introduction" TEXT NOT NULL,
    "began_on" DATE NOT NULL,
    "offered_on" DATE,
    "deadline_on" DATE,
    "answered_on" DATE,
    "answer" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "recognition" VARCHAR(32),
    "ground" VARCHAR(32),
    "became" VARCHAR(32),
    "other_committee" INT NOT NULL,
    "data" JSON,
    "version" INT NOT NULL,
    "answered_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "began_by_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "source_id" CHAR(36) NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "target_id" CHAR(36) REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_transfer_request_status" CHECK ("status" IN ('REQUESTED', 'OFFERED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT "ck_transfer_request_stage" CHECK ("stage" IN (
        'APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'
    )),
    CONSTRAINT "ck_transfer_request_became" CHECK ("became" IN (
        'APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'
    )),
    CONSTRAINT "ck_transfer_request_status_before" CHECK ("status_before" IN (
        'ACTIVE', 'ARCHIVED', 'TRANSFERRING', 'COMPLETED', 'ANNULLED', 'NOT_RECOGNISED'
    )),
    CONSTRAINT "ck_transfer_request_reason" CHECK ("reason" IN (
        'WORK', 'STUDY', 'GRADUATION', 'RESIDENCE', 'ORGANIZATION', 'OTHER'
    )),
    CONSTRAINT "ck_transfer_request_recognition" CHECK ("recognition" IN ('RECOGNISED', 'CONTINUED_AS_ACTIVIST')),
    CONSTRAINT "ck_transfer_request_ground" CHECK ("ground" IN ('PAPERS_INCOMPLETE', 'NOT_RECOGNISED', 'OTHER')),
    CONSTRAINT "ck_transfer_request_answered" CHECK (("status" IN ('REQUESTED', 'OFFERED')) = ("answered_on" IS NULL))
) /* A case goes to another branch, or out of the system (Arts 12, 34). */;
CREATE INDEX IF NOT EXISTS "ix_transfer_candidate" ON "transfer_request" ("candidate_id", "began_on", "id");
CREATE INDEX IF NOT EXISTS "ix_transfer_path" ON "transfer_request" ("org_path", "id");
CREATE INDEX IF NOT EXISTS "ix_transfer_from" ON "transfer_request" ("from_path", "id");
CREATE INDEX IF NOT EXISTS "ix_transfer_to" ON "transfer_request" ("to_path", "id");
CREATE UNIQUE INDEX "uq_transfer_open" ON "transfer_request" ("candidate_id") WHERE "status" IN ('REQUESTED', 'OFFERED');
""",
    "postgres": """
CREATE TABLE IF NOT EXISTS "transfer_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by" UUID,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_transfer_code_candidate" ON "transfer_code" ("candidate_id", "id");
COMMENT ON TABLE "transfer_code" IS 'With it, and the ID number, another branch may ask for somebody (C-7): its digest, for one person, once.';
CREATE TABLE IF NOT EXISTS "transfer_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "from_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "to_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "target_name" VARCHAR(200) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "requested" BOOL NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "number_masked" VARCHAR(40) NOT NULL,
    "stage" VARCHAR(32) NOT NULL,
    "status_before" VARCHAR(16) NOT NULL,
    "reason" VARCHAR(16),
    "text" TEXT NOT NULL,
    "introduction" TEXT NOT NULL,
    "began_on" DATE NOT NULL,
    "offered_on" DATE,
    "deadline_on" DATE,
    "answered_on" DATE,
    "answer" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "recognition" VARCHAR(32),
    "ground" VARCHAR(32),
    "became" VARCHAR(32),
    "other_committee" BOOL NOT NULL,
    "data" JSONB,
    "version" INT NOT NULL,
    "answered_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "began_by_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT,
    "source_id" UUID NOT NULL REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    "target_id" UUID REFERENCES "party_org" ("id") ON DELETE RESTRICT,
    CONSTRAINT "ck_transfer_request_status" CHECK ("status" IN ('REQUESTED', 'OFFERED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT "ck_transfer_request_stage" CHECK ("stage" IN (
        'APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'
    )),
    CONSTRAINT "ck_transfer_request_became" CHECK ("became" IN (
        'APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER', 'FULL_MEMBER'
    )),
    CONSTRAINT "ck_transfer_request_status_before" CHECK ("status_before" IN (
        'ACTIVE', 'ARCHIVED', 'TRANSFERRING', 'COMPLETED', 'ANNULLED', 'NOT_RECOGNISED'
    )),
    CONSTRAINT "ck_transfer_request_reason" CHECK ("reason" IN (
        'WORK', 'STUDY', 'GRADUATION', 'RESIDENCE', 'ORGANIZATION', 'OTHER'
    )),
    CONSTRAINT "ck_transfer_request_recognition" CHECK ("recognition" IN ('RECOGNISED', 'CONTINUED_AS_ACTIVIST')),
    CONSTRAINT "ck_transfer_request_ground" CHECK ("ground" IN ('PAPERS_INCOMPLETE', 'NOT_RECOGNISED', 'OTHER')),
    CONSTRAINT "ck_transfer_request_answered" CHECK (("status" IN ('REQUESTED', 'OFFERED')) = ("answered_on" IS NULL))
);
CREATE INDEX IF NOT EXISTS "ix_transfer_candidate" ON "transfer_request" ("candidate_id", "began_on", "id");
CREATE INDEX IF NOT EXISTS "ix_transfer_path" ON "transfer_request" ("org_path", "id");
CREATE INDEX IF NOT EXISTS "ix_transfer_from" ON "transfer_request" ("from_path", "id");
CREATE INDEX IF NOT EXISTS "ix_transfer_to" ON "transfer_request" ("to_path", "id");
CREATE UNIQUE INDEX "uq_transfer_open" ON "transfer_request" ("candidate_id") WHERE "status" IN ('REQUESTED', 'OFFERED');
COMMENT ON TABLE "transfer_request" IS 'A case goes to another branch, or out of the system (Arts 12, 34).';
""",
}

_NO_TABLES = {
    "sqlite": """
DROP TABLE IF EXISTS "transfer_code";
DROP TABLE IF EXISTS "transfer_request";
""",
    "postgres": """
DROP TABLE IF EXISTS "transfer_code";
DROP TABLE IF EXISTS "transfer_request";
""",
}


_KINDS = """
        'APPLICATION', 'TALK', 'RECOMMENDATION', 'RESOLUTION_ACTIVIST', 'THOUGHT_REPORT',
        'PARTY_GROUP_EXEMPTION', 'RESOLUTION_DEVELOPMENT_TARGET', 'NOTICE_BEFORE_LISTING', 'POLITICAL_REVIEW',
        'TRAINING', 'TRAINING_EXEMPTION', 'RESOLUTION_ADMISSION_REVIEW', 'ADMISSION_FORM_ISSUED',
        'NOTICE_BEFORE_ADMISSION_MEETING', 'ADMISSION_FORM', 'SUPERIOR_TALK', 'UPWARD_FILING',
        'RESULT_ANNOUNCED', 'PARTY_GROUP_ASSIGNED', 'OATH', 'DUES_PAID', 'CONVERSION_REQUEST',
        'NOTICE_BEFORE_CONVERSION', 'RESOLUTION_CONVERSION_REVIEW', 'POSTPONEMENT', 'CONVERSION_TALK',
        'FILE_HANDED_OVER', 'POOL_ANALYSED', 'ARCHIVED', 'RESTORED', 'STAGE_ADJUSTED'
"""
_ADDED = "'ACTIVIST_TRAINED', 'CRITICISED', "
_BEFORE = f'CONSTRAINT "ck_step_kind" CHECK ("kind" IN ({_KINDS}'
_AFTER = (
    f'CONSTRAINT "ck_step_kind" CHECK ("kind" IN ({_KINDS.replace(chr(10) + " " * 8, chr(10) + " " * 8 + _ADDED, 1)}'
)
_DRAFT = "'DRAFT', "
_STATUS = """CONSTRAINT "ck_approval_status" CHECK ("status" IN ({draft}'SUBMITTED', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN'))"""


def _checked(kinds: str, status: str) -> str:
    """PostgreSQL: both CHECKs as they are to be."""
    return f"""
ALTER TABLE "step" DROP CONSTRAINT "ck_step_kind";
ALTER TABLE "step" ADD {kinds}));
ALTER TABLE "approval" DROP CONSTRAINT "ck_approval_status";
ALTER TABLE "approval" ADD {status};
"""


def _exchanged(old: str, new: str) -> Callable[[str], str]:
    def edit(create: str) -> str:
        if old not in create:
            raise RuntimeError(f"not found: {old}")
        return create.replace(old, new)

    return edit


async def _moved(db: BaseDBAsyncClient, *, up: bool) -> str:
    """SQLite: the two tables made anew; the others with the first of them."""
    kinds, status = (_BEFORE, _AFTER), (_STATUS.format(draft=_DRAFT), _STATUS.format(draft=""))
    script = (_TABLES if up else _NO_TABLES)["sqlite"]
    way = 1 if up else -1
    await rebuild(db, "approval", _exchanged(*status[::way]))
    return await rebuild(db, "step", _exchanged(*kinds[::way]), after=list(statements(script)))


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None and db.capabilities.dialect == "sqlite":
        return await _moved(db, up=True)
    return _TABLES["postgres"] + _checked(_AFTER, _STATUS.format(draft=""))


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None and db.capabilities.dialect == "sqlite":
        return await _moved(db, up=False)
    return _NO_TABLES["postgres"] + _checked(_BEFORE, _STATUS.format(draft=_DRAFT))


MODELS_STATE = (
    "eJztXWtz2za6/isYfWkyo7jxLclmz5wZx3Fb7yZxT+J2O3tyhoZISMKaIlSAtKLt9r8fgP"
    "cLSBESSVEUPuw2JvEA1IP7e/1jRJFJqMVOrkwTMXZPHpEzegv+GDlwgfg/pO/HYASXy9Rb"
    "8cSFE9tHQL+k4cZFJ8yl0HT5uym0GeKPLMRMipcuJqKx0RVYUjKjcPEdAxMEKaLAR78F2G"
    "XAwjPE3DFw0JN4MUfByxNRt0VMXjl2ZrtV4zn4dw/xT54h/oLyyv73//hj7FjoG2LRn8tH"
    "Y4qRbWX4wZaowH9uuOul/+yXX27f/+CXFJ84MUxiewsnKb1cu3PixMU9D1snAiPezZCDKH"
    "SRlaLL8Ww7ZDd6FHwxf+BSD8WfaiUPLDSFni1IH/3X1HNMwTWIOpO5cLFkJ6Lh1/8dfmQK"
    "YBif7u6NLzf3hjEq9Jb4mBzz4SOTOKKnseMKyv74M6g3ocZ/OhINXP909fnZ+avnPhmEuT"
    "Pqv/SJG/3pA6ELA6hPf8I3JwLZRcqv55DKKY8BOdb5p27Dd/QgITwZ1DGBbVE6WsBvho2c"
    "mTvnf56+fFnB8a9Xn32aeSmfZ8LnYDBBP4WvzoJ3gu+E32CaqBCcIJphePOIjvhqneFXFz"
    "UIfnVRyq94laXXpEhQYUAJxb+45nv+0sULJGc6C86xbYXQk+gfbY3uFtmvYPv+9uPNl/ur"
    "jz+L6heM/W6Lp++v7m/EmzP/6Tr39NmrXM/ElYB/3N7/BMSf4J93n27y61Bc7v6fI/FN0H"
    "OJ4ZCVAa00J9Hj6FGmp9G3JebVbdfTWXADPR3OId3RzXc0RU/8ILHllM6CdUf3uaP5wZZ4"
    "jmuoHfmyqCaPfv3t2g3nO3GYnj5Kj3chW0WCfyAU4Znzd7T2ab7lnwIdE0k4Td1YoqoOk9"
    "nkaTKvKVzFl5Dc0OIUWMhGbnBcu/pyffX+ZuRzPYHm4wpSy8iQLt6QM5J7EpctvlqcLfJP"
    "oANnPj/ih4jPzpNfcpWMOqb6GhmX2niD/MecgAVcA8aHCMDOmP8PrObYnANKbF4euuGfhM"
    "6gg/8NBbB4g9y+ms03yD9GCXcjm8ywfznmXSfK8f2eTxHGa4u5jS+Y34yon2NUNNRHPpRz"
    "4//xp76k9uWSGnVU7UtqBBjcFaqVS6r/XwV6o/LdiQAOm1+x2qnwG5UfIL/nZzXoPT8rZV"
    "e8ypK7RJRxkh7RWoXiLGpwsqzmJS1LyNiKbyTGHLK5EtN54ODIPqu1ZpxVrBlnMsEhEz99"
    "y3twDq0vwn2+CGsh5tH0NHQsLPpCUeiRx+1wmTicebzxwpDwukCLCaKKpGZAmtEso/xGrk"
    "hngtBcVsrkOFFNyON+htRd3wV1HSSrG+VxyYjKyOI+82X48+31/Ui+tDbB7XW6smGSm99S"
    "alAcLJiNjd2PcXXDZDizv5TQWy5OTmj37WpYkfZ3Ie6Hv39Gti86rZbep+2NDvMMWKA8Mz"
    "xZJPHdjakvQTVDYqld1YRFoi+V6Cail+Nq5US62Gb7NiejMABTYttkxQB0ALJw+Ij6VmrM"
    "m7gUITClZAEgsOAayBQVjdSord56dQIbVygUwk5VEWOlIFosW0Msy3B4BMgSLIQZcoJjQJ"
    "UM4wCJriBWyCTyqgJ/cm1v/pJBa2lQr6VBcW9NJKqL8uU/B9O37V5ILg5oohyS6KKntO4u"
    "u9iXIZFjznl/WT8hmD2CSgtsOLWHRY15VHbj0f0nsuKvKD84m3POHphDC5hkgcBqjhx+vg"
    "YryIANmQuiyoXNEARTbCNAPJdhC/0VPGDrAWDme52IN98x8IjQEvF6Hct/6tdePOd333zD"
    "l4Ly86l0ATt8e5fzWrrV8wrd6nmkWy2/DvjdpUJ2DBjgVeDs8rKONvvyslybLd7lbgPo9y"
    "K/t45bchUISufIxQdpfMq/l//nxdnpxeuLN+evLt7wIv6Hxk9eV9B9++k+x6Sq+UX3Vhed"
    "jdQ3dZaGN+Urwxt/YSgcd/a1My+XlDxBW74rRy837MjpYjWsfGGw4zFvssAuHwXAW4pfcg"
    "Ie+DVGWNDyzd0l8WaHnQn5JrZJGyPG/+JboVhTH8Cc8J/IN1FeHy9K+XEArLA790EWYQwj"
    "+rawGXfb/FeHdxO/idnImqEF4gNqLPxbOXELBvhHTInnWGNgeYi/4Ac2PBETQ8iTx0E9yM"
    "RCLuzv8QhS/g0UEAcx/rXoiZ8L+JHX/9IpJf9GTnSi+Org1A8MqrKJI1z8AJkCaNt+hYyP"
    "EbLgb4T3CoDuNkbQeY1O3KpBFGyjwxFkZPRpJQbSYl1KfYA48y6hO9+98aiWeu1K2hqD5G"
    "sU2o1rqmhcC3F7IsRND7e6u2EaM8AdsZWz2yP/aSocR+UHyO9FnRPHRfmJ46Jg5snnn+tJ"
    "VJbl9CaIARJ8+qqO9X1eaJsyvn9VIDi3OdRWR+RwR62VSMjYSi2Rh2u9RK/1Eg6RWVHd8z"
    "NQiTtQWH4Ahv1V3Xjz232mB6NV59nHq9+eZ3rxw92nH6PiqVXq+sPdu9zE0oro9hXR3uRf"
    "yFR1M8+itI4tp2PzXCE2Vzp5J5Cthm3PeGz72DKHzFhB6vBvkBm0EWIj6JRK/DLQHN0Tjm"
    "1rmYifdDty393dfcgsze9u82vvLx/f3fAu8HuAF8KBOq4oXrUQtGzsIMXTYg6242GxZ2Nd"
    "7awoBGWW8nE7i9L8bev3lwFrt78+H7PJEjvSs1/5STsF0Ydt5cP2gjju3F4bQsYvWZv41F"
    "lAu8RXLAfNz6wAexLWMah59f7m+vbj1Ydnp2fjs9z2mZZ45RYx6MIixX/7cvepZN0Ky+d5"
    "xaYL/gNszFpT/aZk4hMP2y522Ilodh/CcMFP9ajPD/DcsiQqKFwxQ+WUSnekMf3oEtHeYL"
    "rkCVEmXflLLSJSiO6sIk5bortpk4i0slg1mlwRqu/6uRCr+/dZ75vIqhlio7P6ZK3IbAGo"
    "h2wuVg3lGxjxmCKvOZhmtUwJpDxiJVDNbqWl/d7c2Xu61rbhz57e/JugefgRGSTHpRo8p2"
    "d/EzzXj0R7oDRLlssaNCfHAk1yDZILp6gaFEcnhEYITtnqDpPh3HmqZ45QTEQlFobAI6nB"
    "dfJ6XG1ynS1YIzlPEBfEt/VlAE5d5PsjRdvXWyDqIlQES3YpsTwT8X8TCjjdLnY83jGpN+"
    "DZ9YvTs+ey5D1tNbOjVXIU2zR2965nGRyzvI1hciYSi2p7SdQbbRC8/yPzGGiD4H0bBOtw"
    "xjpuRt+05vyoiiV5zMppiwHHbGuAHMugCDJFC8QMagCK6OycvqzlcnxZ4XJ8KQkBr+O6HI"
    "1hh47rovVQB0TsXoMnD4dSLcw/yuC0h0rxbtFpWxXNJSNcJpnLjP8KwVxm0tWRy5mQobfC"
    "pR8EyWG+Y4ASaJ2Ae+H+zysSabBtsgIPZMnHhLBVfgALTCmhQeyBVLgBYCGKn0QoARE3VB"
    "gvMd/Pf4ptl1cuk9d12fxX56vz4KBvrjBoFBWNwUMYDMHwxf4PfvEH8oSoKOHfMfkzisAE"
    "WjPE3orW1oAR6qYqHvv/FqWCrOBsTlaOCK7AB6A730Z6mBbPiIEQJeypJcRLVhFRhRFlra"
    "onM8y1NgaFb1H6ArXG4x6WtK7SalBP/Xa9pZVKJrJDw2FFCr84jpe2QzeH4enqtZjKAKU0"
    "lHxY/Wb4djNDW/PoozeFw9ACaC2A7s8BpAMBtM5X2H4+SNWEemnMAHluMA5hen0OOFKgOQ"
    "UZIMvN+9FyvhzPv+kwBG0k2RDLva1k2EGQ3rXjVULkArJHWSdUDvgCdhCd0HZkocPKi9oZ"
    "0c1nRp1gKjvylaseY8BRa2wZ+qYyMMPiAxyRb2oMyDflQUwL857zo3SkiAGD0+S2kGxacL"
    "XFLpbHaao3Uo3cuYNN7CptXxmQJnkzyZZnxgnRapOcBg0vmE/zLBPT9JbKNGdRgxvMrUgu"
    "+A+V2NeUcxyVHxy7reSkXxIbu9gUgZKVw5bKsB2y/vHqy5ebL4e6TFM0w6I98V3G0oYyC9"
    "EK+1spWg/5OkMeLpc2DnY7YwIZVhrzUrDeMDePd8yMqU04cY4k31Rl8LscUse+U4h9RzyX"
    "c7dSX2AKQL221FlbsLMd3XmcZrsO2+jbEpnCuIEvHk+q8R2l4GP2HIjNGmrL7yJAh6P16u"
    "efP9xeX326P9Rz32FkBxhdXd/f/nrT0bWxjQwBW9xnsih9qKs1mGfIYMSjattdHtftwO7o"
    "ztj8sM7YENbd5zKgo1ZP+Xc3Zf6yqGM+IEDTxU+YuYayQ2sRecw8CuNt5WGYAR0ze8KoPZ"
    "C/8F2ESkTD5RxKoJpJQYfIj2xYUKKXq0NmGq35FIwgG88w/0WKc7y0gmNmFX1zkSPM6g0/"
    "YrfkRF8aYlcG7S7W7su2TpkNx9oNMrQaIu256qYkgR7zUBV+iBavTv2AVEQeOY8ztBWJad"
    "gxM8iBDpsiSvm8xI7irJaCj5nNlFulCo852DEzmPE6VZJe5IHHzGLGn1fhHFTA6UNQ/hAU"
    "+EArTvAM6JgHps5+0ehgNClK+WxnGd0YWCoL1nGleh1XKuudr9jTWbDu6V73dBINIdfLpc"
    "77CUIHYyrLBiIirGybEiSF1YHZKoNdhUE4sgy3mkyhp8N2YwimZM4qhJ73R2ITBKvEEevn"
    "uK0fgD41e5VDXaVVmv6dSJaPOUT+8PfPyC5z2RhsZoW83txPa7AzS/XTIxzK/M/yFEeY35"
    "mpTAaCIXLFKUDUn8S7cjXARS/D1L+IRx0oCYStxNLfkloGyFGYRHnXoXSX5GIe4pzLOA25"
    "5BHtTNjnVI33osKhUsdctNyVrC+8joHOv0hjxItZOy/o92Fl17yuoY6niLCmuPqM+G9vL3"
    "3zvul6Iu7Ow+pXcsgmrkV+xPWmvXi9c97UTwhmg08W346r4/WKcsY8KrgxYK8IiyuMyQAl"
    "K0CmAEFzDvxKxF8iGG54GHor8l75z10RJtcmHINdBpBjAczAlF/GLDBZ82dB/FqHuHOR/s"
    "qEjgif+1gM1ttt05tD5oo/pQFA/baLU6Hc1j4GNGNkvzkAaIuTobVAlOUBQBn6XUGtFZbu"
    "TqXVJtkNa7XmkCmFUY3KDzE+VB1nyDflvpBvCq6QC2iqcBsW19SWUFsQhpcLE1vdh38iNh"
    "aW1bJdOHpXvQfPU6VqRMznRYONzcJTcT4FU0oW/ga3QuiRvxX7X1inn1wS+i/E7iegK77D"
    "IQs8++q9MV+ef/Uupqenz0/AFVgjSMEKu3O+Ifp7LN8r+dYITGHggyxZ9Px9fsoOG7SiGX"
    "0zdvP92qbrGI+U77ii49SjRKRQHUaI2A+JDQaI6H/c7UOLXdWXrePWQoslv/M6pnz7SL+v"
    "3kJwrmSte9wUUyYSibAVosAlfHF+RGu+HnPgGMzwE3IAnPnXKOJfrxj/PH5Jsm1eXGQ4iZ"
    "9hZ+m54Blc4rcg9SWiOibJktxx2ztsFDqVQxtGIuX7imLY5OHGS24lTJ9YEBTYDYsPkN1X"
    "dch9Vc7tK0lQIb4KGRaehRLeuhzncUMku/HQ38GuUaT5b1/uPpUM5RiRP8Rj0wX/8XN1HS"
    "DRFcQKLjLnz0JGgXzygNxqLSrIZxTYygRWm74egOlraGSlaKeZRWkT2GoTTWiWOAWpWxHW"
    "N2brKbMbjQizQytjPnh99eX66v3N3hJlRnY6shtbyoan4raWshfafFO7eUJ0HdyLfI0WAr"
    "5mGgaH/lD6ZgHsvgWrORnz/0POGPBXqzk252DiMewgxvxkluMgZyV2wQqKxJb8JoWC7JFT"
    "F9HiTa3DtkVyzBuh0RPiPpFy05mx4GIYqPKePfj/ZSfL9cPzt76M0Q/FKL6K8srFxwl1RK"
    "QLDKrxG4n0fAJDVs42GTGLqXHF/9dKlBh2tpHJjBpN6NF4U3rGKEtdnByyfosbEhjmGtui"
    "gQBSs/rMhN6msWTNq9ciDQwuwhaV2qKJrUZJW1pk0BORgb7Utnap1cf9oR73FcMT6riEOs"
    "dsm6Y9KQEw/2lKEuCw/OB0Xc1nJgz2esUbfgakXTBzQSLFfQA5LpUoLSoV4VmgzpagoAw/"
    "iAjo3SwRzceKDu7LKoL1BLGTYP1wlod25OpCAqKkz4gAmvXtWc/KB+quJ1nU4BaVFrR1li"
    "UkLkqX9ASiCd5I8L7dDXpEbit3kp67FxxK+DYRFkJllEblBzdIm/cs6L/bxsFSu2fF+OEc"
    "0RTuzXllWl1W8zjNa//sDfpJ7C7mBvLAUBlt7q70DjA+Sp7gogJdMSBUqyYdHxFyg19ZNO"
    "mI3o0rTToWqVI1fLiCTrZBCBNGCxBMKB8n8xNw56D4BUP0CTHAP30NYg7ZXwPnZ76Pc5jw"
    "vA+tHjAVBg7g2ecXH+9/fHEpsb3vtmlFK4u0xkTBwiL8YEV7h3QcOOWmwnB7NVuK6h+nlE"
    "IKbTkVTWk7hJ7YIWgNYTe3ca26Vs/UQbeOX5wFN2DV0c/jyyCMOpQzWutU1kqprIXYVKKl"
    "qZazyrQ0h89vK+5pwSFApgir0sYkGM1yHZb5d3n8WInUeM6iNNN1mHaR8FZWYTlBaIbrML"
    "zAjieNOnfPb0hyilOQAXBcdXy5+e0+c3IpqMzj08uHu08/RsXzevS8RbDLL/8l4ZMrzBWy"
    "sO59MFNXzYmHbVf4kYj29nHHbMWWAVk4iq1Yd7FJQQZ492zeOCo8amx5kcqhtX18r69S2r"
    "Kze8tOnaBs1KS5hU5m1KDGOl69J+utDOjTSK211omMuk9klBqHTdA7eIOA4rzdIYWRjo3e"
    "cWz0KEuITJ+fyiBSoc8nqVKb9fkOCMuL2Acw0Zb/FTws0GKC6IOIYCrCEohLMKEiFCrngh"
    "LLMxEVsRPADD6JSAUSjX3DlXcX+SD87F0jH2zRoqIlwHb6+agxrZ/vy7FirPXze9fP99+D"
    "tzN+m/fh1cYPisYPWmCtBdZ9HclaYN3blUQLrLXAWgusuxVYPxEslhu1I04GtONJp5+Sqp"
    "oHHUGEQRFkantqDjYAk4jsrnpZy+zkssLs5FJiQuUt+URGZdLU8lt8Aah1ATkTS+K4SOay"
    "Vm7Qk4IMYPR2btDDHpHkul66g8Xlt9q/ejZmm97BeuDXekBnbIVlIRBzK7KaAemFViu096"
    "TQ3puncE/XgqZchbV2e3uKa2u3i6twE/z6xhkf4+qGyXFm/+mXu3uaf5mKPNc/FWrypShp"
    "JCOjju875csnosAXOvl5Axah4poFUfpj1TX/myKwxKZIEioyiwZh/IVCO3E/l7m4t9DCDp"
    "7sgl0jTFVW08ncHzkCb0TJHFV92rdtVMmxPdfIWNG93W9www/U+nOtP+/P2t+B/rz/2V47"
    "47cVn7H0mqXCsTHcZJPntXg+r+D5XCIkdaHrKUX9TBAdCvJ++OXDh25E0aev6gzmvBIxNZ"
    "Zf5SnmK7iyEj2NGYC8tIMFY8obNhh2ZLEVyhVTWdQxa6ZsNHUVtXopyNEzp67Ty8EGN8tb"
    "Ce4hFHOcJcWDQRY1OKabj1WNvpkeQ5Yh7toqK0Ied8zLQsSF57jY3obEGKhZ3MZmoogc3M"
    "RvZYm1MDPx0hYZQYt0l9vi5mDaFlfU3KgtrjZkGzVqBsAXhq0D7mXB2uq211a32sde+4Hv"
    "X9G40Q+8josyZIwTW+Ioo+SofBXXNCDO23VXjgdpqTI2HMEbNbHhrKnnskxn0MH/9vszSe"
    "+O0Al4EEqb2KvYt1rFhH7HgHg+jvKoA4ZmopuDJO6A2ZDN34KH70+/v/j+7Oz7B7krcxeN"
    "Kipro7ailbmm+y+fdhGyQoEpUZmKEvXcmXkTWj/an+1qXKEf1X6vLbqyaaVoy9JPRcV+s0"
    "r9zUvFYav0TegYfOem5Anx28UCM/ltu9JPr7QO7bKn4LInWLTQE7LJcgv+U8gOWY8mw8GS"
    "PoeME7lYYNdFklW8kvYCVhOvRnxwLZhR4i1lF7tN3Ofhmv769GNmTG0C/Rw+gbEjM6RSjc"
    "peqKhFL/0qieORKzhUUj2kMTrT9vYKBtMmTNm1OwM6Zk2lVs+MtHqmB0Pz4NQzObleXVlY"
    "Xhyo3Rur9DRpEWiHypp+UrtRV5MbW7sobAIfxZ21NUNzdcyGN7CIX/HOLIX1HO6CXs0Tdi"
    "bk264c+dIpWOcKcohDKcmAuyNPQ3ThzvkJo5KblhJPqbzLw2TJv8vvSJKaJ/VBEsW8Cf+p"
    "2Glg6g3vfNGuXcJnNMOiPfG19+QRyQOqF0uNKy0VaKq84caAjSYL/5hD17cN+J/PwCSWn3"
    "j86hSYkFKM2FvfQsDCM8TcMZiKMOgOAoGB/pj/25R4ijdS447x1GsZAnDKfKJqhVLXJgE9"
    "MQnQLtPd6FeDKarCcoIYnAa7eZ8dLTA7FoFZ1FlqUS2zKC0uy/sZLTF/u93syYL17On17P"
    "Gdwrbq5hSygT4+nGl0cF1M0RM/hm8dUT8N1h3d547WoVx1cMxeCHjG2wXHLNcgtSow+hKI"
    "MEYyMVH0blwpHGKpUjViCQpXI2S9wA6YULJiiL715TkmIY8YfZdIbxz0hGjqlSxq4E51bZ"
    "YCabFMT8QyWlygxQX7XucHcUhiCDnbdXMKqfu4132sxRfH0tOhQZHihSeL0ted6usOTKyt"
    "dr3s1Dfc6imzG6862aGVuehcX325vnp/s797jiuuYY7cYT9+Oa6+6aSLbbzq3DkI8FvJWM"
    "QmZ4h/kDD5ABTz+xJYYXcOxKVkDcw5dGa+HnsldNuRkaDvLZ92vWdgAR/9ciKhuG3zup49"
    "BP9gJ8v1w/PiBWkvX9DwtarUYl66fG1pLL/f030j1vLll6dSZ4R3eNYvf4T2Sf7L2dn5+e"
    "uzl+ev3lxevH59+eZlzHbxVRXt725/FMxntv6gKwp7yd4WPLQsWezQcuNCFxbZuMjd+CsI"
    "ETMdiPgIYnUIagxEMWwOl0ISI+KABF/u528QLkdjvvAgP43DZJ2U5WsQcsCKCvdRJ0ztgI"
    "QQA1rFBa7z1ne0HIoiSAQTq5YdkeiKWjZEkrwSkVXKts1GeG21tP8jatUKr62WurFa0gFj"
    "Yn4v6oQ0uSiPaHJRCGii5mraiI9p3yhWczKFrgvNeUn8t3IP6RxMB2fNSHua8J1GlnKOhx"
    "RkgItF89Gl4mx4W5p1ZNBaytlrKactzs9+YjjJFbYqDkcWqENvKITe0AEMRk0GMHgi2FKO"
    "ppEBHXU0DU7EFkH/c7DBRfy/rBVW8LIirOClJAeY8HZnqCwx74YQDGmgtirPubzw27vKOT"
    "0q348Dumh2MAf0HpiKDnKI6xT1w7fC7Se5OkP9/imunaF+TwqxewodNkX0mlhoJFOMZQqM"
    "KxVkbljUMKOym33hhcIdu0G6cqFwun0fauTFo0CHNeHVmnOwgGsA2aPvwM7IAk2ItQbPrl"
    "+8fr6Vy3yHDXfhWZ/hXrvX923TGmtF1d4VVdpeXtvL7/u8MAjZs3av1+71veH44GaPdq8f"
    "fBdr9/oj6egeyEwPaKk+QMFeT9k9cPf6SKb0GXFSmTuqkjtFZcb1RE80VbyG370JGQIzgh"
    "hwSU7uMwZCnuO5wnzaN4VeMxctwLMr6jJwejYG5xcS75Ldq/zqfHXecRRgmH8uYAj5cqrJ"
    "GjxMKVkYQXpJIbZ64CuT/9c4NMomvkc/RwS5J8WXBMBIXPBwAh4E0SFeiCQ4WJRd8p7lvT"
    "X+6ghbcPHNCIjm/JcWXEefPOfAF4Q304Rka4Jm0DEUDLATKddutt9qjW2w+M61E3eSekMC"
    "Wr+hsPfVm3GJFgv2Y8sba7Hg3sWCmflal+gMSDNdj+nUglWX5xRkcKZK7XAMKd+L42zLtX"
    "nOwobHdRvZZvnm4noSN4NymhPEANeM01c1KD7NX9cThsWrvOmMf5hHkpNHpY1zBqdNnBVM"
    "nPufoLqjBeO01oJxWrFgnBYXjMDAwFhA9igb0xU054GD47t51zm+1s6UxnIMGODa3LyzUb"
    "CVGRM0JVSV5ixwgHS3sRWqWvrvaOTfM61B2/y66JtEWXPPn5YcmMPyA1iIqxQyN7/dZ04W"
    "BUPzWB/z4e7Tj1HxvPV5Lp+041JieabcHbSc8jxOU69MfVrgWtfjKo05atdyMp0iquywlk"
    "Uds8eahaBlYwcpEpiDHTOD0GGrLYZgDqYZVNl1EoTeb5T3G9E8ksWJLOc7BdGEKxMu9F4z"
    "RznSRg42vAtD8/ffGSWeWuCjBKH53czvBJmKssgEofndzK9vl8LZWyxEWD8J0ZUSdglay9"
    "kV5Ox78Xvv2Qjv2sFdh28ZNRm+Jb5VKPu1F5HaG0Qmp1EmNgfTrPYuwsUBScAUiGXEo6Yq"
    "qxmQplRux6NGaQakZ792KVBgt41gIcEUb4LgnyF113d0NmB+M+thDXKDyd4xuf1cGTZym1"
    "kYa3AbHaSaYHfwIW5yp84a9KYuAJrhOhmEChemfvlz/Ur8Dyk6cfkvxpWeW09RkY3eWvdz"
    "BERpQBw/zk68IQGRnwcsEHI52ZxBaNsYMV7GXhcdtLauZUdfJwUvJ/F523g4hd+uEjbIby"
    "rEVTSknYK0U1B/lk2d1KJLfnVSi/1bLeikFv1UKeikFjqpRX9XkoMLp6KTWnSvidZa0ZFO"
    "atGXg45OaqGTWvR0tKoktfAkOo/S5TQsPaSEwo2tpkJ0JbUfLmUzhdCMShjFjHky3+PyjO"
    "IxoDs+Xx4ImRS5HnWU6ExDNKEFm7LlkpInldUzhdB05ukkS75TqbCZADSZhbE5YS6vXGVs"
    "JghNZ2Ejcp6gLVMfle9ECULTmadzRYUhvmOor6ASpKa3jF7lFbUI1OSWjl3lFVaC1PQWT6"
    "lMfF+B1Sp3wAgxQBVF87FDGDL5sd6YQNsmEp4rJdcFbIfC68hW4mBl19H0p8hE+GlbHVFJ"
    "LTryfp9VRVEwGESZUSolqpx5JTXo+Vd//qUp5FswcmTG3uXbTAlci+/riO/5iOVEqsZQyq"
    "IGwHTXARaI55pEzS89BRmeY3rzpyk+dpEjFMzGgjjuXGLxVHodkEG3ug/0jfKGbwQOJyqy"
    "+lVUVUugx6ywhg6vRVjYbaG1lmGHt0A0bxGW8CYP2liH8QGFbyzELa4ZuLgycnHhuKF9p1"
    "syFsg6bdSlNYvSpJYZjSqHUCgitXWL9qNWYLcNP+rUoGyC5cH7SxYncQ2SU15wuxL8Malq"
    "oIM4u//0yxv1ClFszkcyf9Tw1bjSIxUmhTb5pJbzutlbVMmnslwpXlMfHnZi1dDbb3b6Rq"
    "645Y6TpWbuFVbFpXbuQ1CDteI2KWaVAsNh8QGy20r6GN6iK9VzlLsApiDdu//t5yjbmKNf"
    "4dDb5X725/8DhlSxVw=="
)
