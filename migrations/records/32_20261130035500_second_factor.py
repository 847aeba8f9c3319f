"""登录的第二步验证 ·
Accounts may have a second factor, and codes on paper for when it is lost; sessions know whether one was shown.

By hand: the triggers count a factor that comes or goes, and settings, which may require one: who was remembered is read anew.
The way back takes the factors away: the version before asks for a password alone.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

_ACCOUNT = ("role", "org_id", "candidate_id", "member_id", "person_key", "name", "disabled_at")
_ORG = ("path", "kind", "can_approve_admission")


def _counting(dialect: str, table: str, names: tuple[str, ...]) -> str:
    """The trigger that counts changes of these columns, in place of the one that is there."""
    old, new = (", ".join(f'{row}."{name}"' for name in names) for row in ("OLD", "NEW"))
    if dialect == "sqlite":
        return f"""
DROP TRIGGER "{table}_stands";
CREATE TRIGGER "{table}_stands" AFTER UPDATE ON "{table}"
WHEN ({old})
    IS NOT ({new})
BEGIN
    UPDATE "standing" SET "version" = "version" + 1;
END;
"""
    return f"""
DROP TRIGGER "{table}_stands" ON "{table}";
CREATE TRIGGER "{table}_stands" AFTER UPDATE ON "{table}" FOR EACH ROW
    WHEN (({old})
        IS DISTINCT FROM ({new}))
    EXECUTE FUNCTION "standing_counts"();
"""


UPGRADE = {
    "sqlite": """
ALTER TABLE "account" ADD "second_factor_since" TIMESTAMP;
ALTER TABLE "session" ADD "proved_twice" INT NOT NULL DEFAULT 0;
CREATE TABLE IF NOT EXISTS "second_factor" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "sealed" VARCHAR(255) NOT NULL,
    "last_step" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP NOT NULL,
    "confirmed_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE CASCADE
) /* What an account's one-time codes are made from: sealed, for this row. */;
CREATE TABLE IF NOT EXISTS "recovery_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
) /* By which somebody signs in once whose second factor is lost: its digest. */;
CREATE INDEX "ix_recovery_account" ON "recovery_code" ("account_id", "id");
"""
    + _counting("sqlite", "account", (*_ACCOUNT, "second_factor_since"))
    + _counting("sqlite", "party_org", (*_ORG, "settings")),
    "postgres": """
ALTER TABLE "account" ADD "second_factor_since" TIMESTAMPTZ;
ALTER TABLE "session" ADD "proved_twice" BOOL NOT NULL DEFAULT False;
CREATE TABLE IF NOT EXISTS "second_factor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sealed" VARCHAR(255) NOT NULL,
    "last_step" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL UNIQUE REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "second_factor" IS 'What an account''s one-time codes are made from: sealed, for this row.';
CREATE TABLE IF NOT EXISTS "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "recovery_code" IS 'By which somebody signs in once whose second factor is lost: its digest.';
CREATE INDEX "ix_recovery_account" ON "recovery_code" ("account_id", "id");
"""
    + _counting("postgres", "account", (*_ACCOUNT, "second_factor_since"))
    + _counting("postgres", "party_org", (*_ORG, "settings")),
}

_GONE = """
DROP TABLE "recovery_code";
DROP TABLE "second_factor";
ALTER TABLE "account" DROP COLUMN "second_factor_since";
ALTER TABLE "session" DROP COLUMN "proved_twice";
"""

DOWNGRADE = {
    dialect: _counting(dialect, "account", _ACCOUNT) + _counting(dialect, "party_org", _ORG) + _GONE
    for dialect in ("sqlite", "postgres")
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXVuT2zaW/isovcSpUjrum+3t2dqqdqeT9I6dztqdzNSMtyRIhCRMU4CGoFpWZue/Lw"
    "54v4qQKIqi8DATN4kDUB+Ag4Nz/VfPIWPuWOLsdjwmQjzxZ8J6N+hfPYbnRP4j930f9fBi"
    "EXsLT1w8shUFVi0Hbth0JFwHj135boJtQeQji4ixQxcu5TBY7xYtHD518PwbgUYEO8RBiv"
    "oGUVcgi06JcPuIkRd4MSPeyzM0FGO+IGJ4g1Yz7Mq2iAo05dxCE+6cwdAWH8uxKZvudZQl"
    "o/9cEvmDp0TSOXKsv/+vfEyZRb4SEfy5eB5MKLGtBLrUgg7U84G7Xqhnv/328MOPqiX8gt"
    "FgzO3lnEWtF2t3xlnYfLmk1hnQwLspYcTBLrFiYLOlbftzEzzyvlg+cJ0lCT/Vih5YZIKX"
    "NkxZ7z8nSzaGmULBUhAuni/EGQz89r/8j4wRDAa/PD4NPt8/DQa9zFzDx6Qmxn805gzWCW"
    "UuQPavf3v9RtCopz0Y4O7n20+vLt98q8Dgwp066qUCrvdvRYhd7JEq+CO8JRDEzkJ+N8NO"
    "PuQhQQp1+anb4B08iACPtkQI4L4g7c3x14FN2NSdyT/PX78uwfj3208KZtlK4czlDva29y"
    "/+qwvvHeAd4evtIh2AI4p6EN68ogO89o7wm6sKAL+5KsQXXiXh9VhRFt7//vz4Sz68EUUK"
    "XouOXfR/yKYe+HtZyBHrGC2p7VImzmC8Q/AMQAh6ngvxTzsO86uPt39Nz8Ddh8f3aeYCHb"
    "xPTcfYIQDZAOes+N/c8Q/ypUvnJH9mksTp2fFJz4J/7GuO9rgZSmbj6eHj/een24+/Jqbk"
    "h9une3hzoZ6uU09fvUlNU9gJ+svD088I/kR/e/zlPj1zYbunv/Xgm/DS5QPGVwNsxTEJHg"
    "ePEjNNvi6o7G67mU4S1zDTPkszE13/RDvkRYp9W27pJLGZ6DZPtLyl8CVzB3oSeJKqTkm8"
    "vVO7QdyGu83kOVfa9tHKAvwjdwidsj+TtYL5QX4KZmOSg2ns+hl0dZzIRk+jfe3gVXgnTC"
    "0tCYFFbOJ60vPt57vbH+57CusRHj+vsGMNEqDDG37BU0/CttlX84t5+glmeKrwgR8Cn50G"
    "v0AvEExMuU4gbLVRHfCXGUdzvEZCLhFEWV/+T9696XiGHG7L9vIW7v3JnSlm9A8MhNn7/n"
    "bdfGFf2NDmU8qGcNGfcNsiFno1XBC+sMn36o04W6yH356h4QILsZI/dhAd8YpKENW3TZQi"
    "IWgFbzByyXwhWZ6zRpwR2ccEU3spaYcIO+QLA4KVw9lULhJKZFdUbgzVjY2Fixw6nblA2U"
    "fyK8dw2khcqT1EM75CNtAxPuLWWv10V44SfjosBj6ZBN8u5DQxuYrkVHBnoIaBb//Coo+n"
    "LpphAaNFvXjtfQSqaT/+1YsWWk8BCHRynUM7iZz88UJCHy7EUDnydRBsipAq4As9RSoXkv"
    "rj30bB0hYFSzBRlRUsAUHnrv97UbCo/2rAG7RvTn113PjC0aCDb9C+g/heXlSA9/KiEF14"
    "lQR3QRwhQXomax2Ik1Sd08PWryUMpRJ5eM+0kE4Tdg7si0o846KEZ1xkeUaOFLiF8qCgF6"
    "NFaLMWIRDes/P9wNz8eY6TpCaX7u+C+3pf22sKX/DdxfnV26t3l2+u3skm6ivDJ29L5vvh"
    "l6fUXgJ0tlW/JWjNvmnzvolfXbeY6TS5mexWTzYW7gC0MHLKKNtub+f2Yaa9zdOeo2DaYu"
    "ILejFT3+apt6gAkLc8x1PUZqrbPNXGB+JUZvqFOKCm17jqxCiau+mcH8lNZ4yZRWFpa5qg"
    "03Q7WCuOhy1utEhEuM7JfEQcTVATRAbRJKLcmWrCGVEYLEs9JCRQWVz1vSN+xY67fvT6Ok"
    "pUN3pHRCsq4RnxSZ5qnx7unnr5rLUObO/inXUT3PSRUgFij2HWtnY/ht11E+HE+VIAb7Fz"
    "TwS7iknJ0Ta/9+l+/PMnYitHlhLEU6E8xylSZyBP6R58l5LdkPrsddMllPbrKGbx4EtzPM"
    "WCl/1yV7F4s82hYyzhvgX+WjZfCYQZIhb1HzkqwkssR65DCJo4fI4wsjB4YOWEidXRowkJ"
    "a5UE1kfFHkv+pGZBL7aTx0iM30cFv48C3S/ohgqUvlXUvEcIdAmwoOJJ+yKpzbV9MEKC2i"
    "jXWq1cC2drlOMbVcz+U2Tmtt0KzcURbZRjUl20FNbddReHCusAwVZNT664Hr7dIK8n2lUI"
    "7iAMSRoIhphji6DlQsnTLiRXwGgsXxGnj+BrLDRay0fPZC3/OeaW7A2LZ6ISL6BXw+BDvc"
    "CEs/A7/LiEVCxIQ6PuIPhrusXW6g/bTbf5YqF/Ij9kSyeziNKIVK0TqTLn1aFYKxvP5FFo"
    "/UxwcpPnNtjAYP2mg1nQdiOT/Zmv5CsHONtMzi2aYWBlc4JWwAepi1ZYePFkQecQHIfRBK"
    "K++NIV1CJ/QkNqqWg2CD6DN98IyRXJgsh+maWeqt6z3Lb54WvWtxRz3VzZ8PiZ7mUlpntZ"
    "wnQvNzNdNV06YIcEHdSyXFxfV4lEuL4ujkSAdylFC/lnFt9C9wy/dXOuGfsEt2bvDN3Qme"
    "YjZhpbqe+qsIZ3xZzhnWIMrTmZFwuHv2A7/1QOXm44kePNKtx4sHfiieVoTl25CuTtA37J"
    "GRpKcQain+Xh7vLwsKNsxL/CMWlDADhl8igEngoh3vIn+mnoBHKkOIBW1J0pIosLQYlzk3"
    "P1aXL4L0xOk5TIbGJNyZzIBdWHtHsSuLmQ9yh5iVoyq4+sJZEv5F2YjmBjgKmu7/VDxhRM"
    "buqMJ9iR3+BAALqQX0tepFzgh6mDzeUPwgKJ4gujsR/odQXB8ETKGHyibn7QoZBrhM/lG0"
    "jTgrC7TQB72lgejjrgGnHt/goaJFwVCoLbgS/FPgDUCQvsznYfPOil2rg5Y/VR9DUa44Y9"
    "lQxu7GMtsY/Fl1vV0zBO08ETcS+y27P8aVr6H799B/G9qiJxXBVLHFeZEF25/9xljjdIMb"
    "wRRQcBPn9TRcWWVt7ENGxvMgCnDofKlt4U3UkbfCMwtlJNpsmNfrJ1+slEKhee56D6JGWg"
    "/OkN2ncgKUPZNN7/9Skxg5lEreEsfnj85aegeTp7a3JjGR+f/fv4LEf/IGPdfIpJKuO+kH"
    "JfWLqgNteSvCOSrZZty3Dct9gyw2Kwwg6T35DnK8y5TTAr1PglSFNwjyTtvthE+KTZlfv+"
    "8fFDgjW/f0jz3t8+vr+XU6BmQDainqdDVr1qEWzZlBFNaTFFtqOw2LK1ricrgqLM0ha3k1"
    "QGv20j1BPEJkC9zWI2X1CWK/sVS9oxEiNsawvbc87cmb0egI4/hzfJrTPHdj7wadL0zvJo"
    "z/w+OrWvfri/e/h4++HV+UX/InV8xjVeKSaGXZyFuLgaSNC+HbVAYNjO1AIJjFM60xGnac"
    "eUdKo8i0lY0avTJSJuLNYtm5AlNXf91qUDaZvKqh5gA1l9tNZENkNolmwq760jDzC+FJq4"
    "psgMqkVGIO0Vm0Nq0C0NYjpYppCW8tp9pAqJH/51wNz9ZDc54lIFnOO7vw6cq5dcOlKYc9"
    "hlBZgjscCAXAHkjBRVAeJAQqgF4JivbjcRTslTLYsxFZC0GRyBe7kO19HrfrnLdbJhhZLi"
    "Xsol5esrEJ64RMUjBcfXDYK+uANVwVyHW8sxxH9yB0m4XcqWcmJib9Cru+/OL3LiSvc3zI"
    "5eyUFdmjCTRjXP4BDlbRyTE0mudMeLEooZh+DDi8x9ZByCD+0QbEpRmZREbbOaFxTsKIat"
    "UomOo5XNKqJGmDVwCBaaHogJqg4YopN7+rpSyPF1ScjxdU75PpMy62QcO0zKLGOHOiJgD5"
    "qXvjuQGmX+Seb9PlaId0v8vVfV3Hubj3p5Sjn1ol+qjhsFTSoo4kDVRZjr5VpTOQUEwbaX"
    "8wfi9IUr1w5aynl01N8OX30jELVuVI7lzz/ffndx/aav/oCYVy+Qn/4hxwryAD2TdZBVyO"
    "s6R093gK/4wiA9gqIh9sR/eIaeYDQJefhJM9mD/yErOiZIfiBnJJmFWn0xKALlc7mvilSE"
    "yewAFoUECL3/3SUVktGk7SoCGE3aoTVp/j7QQDmi6CDG9VccN7kL9hlaL0+ZLLjv6bQ4sZ"
    "dP0aXMXv9xcXF5+fbi9eWbd9dXb99ev3sd+rNmX5U5tr5/+Al8WxPwZ51dF1Jo0qnqHbbf"
    "CvOWaRLq9hyWktEgEswqM4kEVQdZxUUlDehFiQb0IqsBNfU4u6z/zGg/iu+OsWTH1M7jZV"
    "qVkH6k9hHPd8NlkCLdUd71OqFZKrljJ9RZlS7aWJAbdXVcEEdwJu+vDsf+jRM6EmhEbL5C"
    "Q74gTEUBD9GcOg53vKx+sUR+SN6D6Qsk6YO05xAWJNRFV64lV3ae5wnT5PBf2Bc2lK/mxL"
    "HXKh/gKkhzCNkHGST9g+68L5HjTuB2L/hc3pTB50a+llf1sbx5TyFdoN/awmuBlMUS/mRy"
    "lCEjX10IR4SP7aOhn8pwoJz24AF/IQ68VubhofpG9fMGzlJuOvlADjvClhQObqDPtfwGx4"
    "39FE99AK0YkV0hMYOvlz9DrlJ3to0nUPyCCEtv4CeKr+SQE2kEoYuBetOv6v+TGq2PMt+i"
    "9QV6g4drKmd0nVG9fqqPu1xYsSNzh4H9jjR+cVhWYodp9qt4VBvR201qJK2lpMg0hpEHEN"
    "EfBaiqDyJcyby3nixFvSl/ptGzGT1be0ShBvRsAceuinHQvoP41ljFJInvQLNMTJymgzjX"
    "WLggzp89jDRgjpF0EOX6lZoSL7ZUptEixVBxepY82k6AXqad2EemlgjIuSpxpbngM7SdmI"
    "R9pyKOCdEacCepOgh0/UapEXXyRL5iX+WQ4KRdvAX5qrMw/eYdXJHvKizId8VVTzL7Xt1q"
    "9U+7NF0nkG76pItUCjo8N07UOf/7+hmuh5e+KJGm6xzU9YcvEXfG6Ji6Wus5QWRA3gyytR"
    "yHdrHKIMeJupeCuX6U+Xi8XGjDnKTq3GLei/pI/lAtJ7igfefQ3YvjxYLb1KVjKG+lXWwm"
    "j7ZB1D/efv58//lY2bRDphTGg+8aLGycF9dbEjWdS22WfJUljxcLm3qn3WCEBdVa87nE5s"
    "DcvN6pGExsLoFj0yzepSULUpSmYoFGxQK+dCV2K30GkyE0vKUKb6FsO7jTdAbtKmiTrwsy"
    "BjcWyTxedKty5BKfcr6HwDEtC2JxLvA4zU65wI8Hub0k/Q79eiorsAOCBjnF7a+/fni4u/"
    "XCEI5RBjmOepq927unh9/vG7qy76Om5hZ3ySSVEagrLeYpGQi+dPREjTRdswu7oft6/cs6"
    "4albVcZIEJ20fVbdm7XxS1KdsnCGxy59kaLUQDsFXJbylHEEcVR7GSaIThk9CCTxdF/yFH"
    "Fy1PLFGOaQGiQBDhvLvWnhnGtXFTDj1AZPQITYdErlL9Lc44UdnDKq5KtLGMSVDFSNO53Q"
    "8jzS5iL7X+9Lyqw5xny58EJgqa19KOWQnvJShcxdluxOX0DKUp44jlOyFYhxslNGUBIyMS"
    "GOI/clZZq7Opf4lNGMhTLr4JgiO2UEE8HeWtqLNOEpo5iIodeQgzJ0RgjKGKnDzANZXMvK"
    "XcepOmAwbdq73EvwoMlXE0SnzA9Mmd5aeYBJANXlBFDJK6+1/Uwnic1Mt3qmo1QvqVkuTB"
    "oSUZis8UVliyFh1ba1i2O0poJEaVZ+P8NQEuG9Vn1t6bLdmCs+2rMaNTLVSqwDYJ2CB+1c"
    "t9UrZcZ2r3ZO/rglWV1Fd02t2LkSsGl3BVV/dWeUqtdxPZb9n8QpLIW5M1KJUqldxEpCQB"
    "y1iXfFqoNML3kZlG9rWFJ3XjddXU//4EuH4Zy6hlog/XfUSwdXEl9QptIi7gbSo9dNV1dS"
    "IprQ5c9kZ8A+xXp8gg67Cp1wyWJXsD7LPjq6/wJzpmxm7XzsPfmd3cm+urqeAsDqwuoTkb"
    "+9UgTOUcL1wt2dl9Xv/Jj9r5tOEj+TQ/1MMLzLSRIfvu2XJ4mHdoNZ0HBjlnjIxQ6ejlDf"
    "DNKeEzyeIdVJkATdF4ZuEPafexXTuKSB4meEWZBufSKvrBYaQcUzL4U5415m9TFmkLP9OZ"
    "shvtmhN2dNhz9z0zOrsbNboTgQJCSox3a6OT3zHjfD3tIEF6dnFuSfGsY/v3WXahvVZvub"
    "YaGV5Dpo34mccqnsfVWipN8VB0m/y8RIz/FYB1u/uYG2ANqMyaBY5brfc9jXbeSewpHeo+"
    "wMjrWqcADLIw0HhUnw1CHEQi736pfI082CAipQNxROROpA4RR84zWg8rx0yVd56q1mhHlF"
    "RBw+h78ccoYeFP0zWbjee1VuxMXPBEqdAFh5R/JhP0aztEm6XnG1Whfe7AwS5XSC7djrm4"
    "oNpmLDUXDdvVRs8E1YmlbwJJVxMEi7rYPHdKFXW/ECTtN1cBHXH7yPLQuYvw7OMZIOOLvu"
    "O6vvlL4Qtp2PWZzUeJi12sMMhDzLwastZzpNXsNst1NJ34nJTsvRVc/9NJ05+ctd3xJXji"
    "b9s1qK7kYHrfQC03bO2qumQLJALCesl6cpCN71SzUF6r7jFxTYrCr4TU6W41+1gVJep9cI"
    "qoSuPX033LThlu3VhrhROnJq+RVFEYRLEU+DLq/c2IarPET6iDP0KP/p8JWqe0otdJ5VDD"
    "Q3tKrkOsfOs6riitHIpqDmh3UKbXzdPowA78FKICT0iDN77ekaZP82fJ7wBoQWvv5AXoSF"
    "i0Cx4cDXyLZ9pIwKoMqQc0McqPA65y9yADX6jK/kXDie+YFNCWg6MHyBxAIAmGGBxnxOQO"
    "dBbaJq3VKoGKvAwmv0aiiHlJBAh9/uaobI482f5/LXFqrGc7nylprxwxohPL345cXbN6FK"
    "HP4o04Z//nj74UOgEi/WLEBV+Txky+vQ5yLbhQtZ/em91ObP4ltS4CYg6AS8TcceAuvUM0"
    "t47TsB9r7vvt7ZkIW3OI1rRGGSuG6fxHWrO6jRM7T06tkWS9+PVP3erPCuXpRL7pOgyUap"
    "HSTc5cLmWIrFqxmHJtj1RWnuTDGjfyg/Kk9YXvlC8gpESynbEavvt41J1/C9AqThBQZTHX"
    "KJbWdl9iYH1jTcxU0zyRDjSiY8AH9TsfVUefdtR/Hpqg80svloUL1/aG4MkO3Q3JRdE4wB"
    "shkDpCpPrl8UM0XWCbSbvjmYRBFdFroS+Wn8M0rjBImRGC1/OsvSSv5o3XwMMRoD6IaMAY"
    "BVHSaT6pHVLcV1c8qA2LKqkDQgkD53Bfa9309HUY0xvx3SAyx3D0+Gi+lv4oiPz4ZjagK8"
    "ii75PpYb7vmDpah417/1rzqe6QkjoFZmLNfF45nype1DpAoYpdQQ6l8+jU3l3Zqy7EW+tl"
    "5zbul/936hfxAFRdI8WnWNLbvGx5r1K912JZADj8jcedtx7PZL7rzatfYOUGTviA1j0e7R"
    "WNUJIiM4pgvtRbysKqBx9mfgLJXDA533rtJioF4/Tkw3SouxFdUuf6WfuU2hoEmeNBS8K5"
    "eGZrFWFYQh2dSTWSw6gch7LyIIfINWhDzLtxDZ6/fZRxwcbeAFxPUC6Yo7z1K6efVl+W78"
    "+vLL8mpyfv7tGbpFa4IdLwyJcRU9LIUhxl00hrzaxMqToA75KTv4/GhWr6mnXE27fH9KWF"
    "mYPLhYhoGJ0y+MHaNqsCj2YUCssSa2+q+GvBi071zUxXmlmsznJTWZz7M1mU1e7N6usfFt"
    "8Tx4sMh8wV3Cxvmncfx9+YlMUy0rJfyYUEe4CDOxIo7yaQVvVnm8ScI+UkE6CE9Vvg0eed"
    "gqpwAHEmpEzyhbLF30Ci/oDYp9iXK//TY/40eDY9fsa2tUDRtOkh1UDb4PvIYLblfVDPs4"
    "OYAhaKDrN+8gum+qgPumGNs3GWgVFxpYdOqnAquKcZqui2DX7n7rnRpZmIvdbyOKndxv2w"
    "a08b9tKfpH5wpiEj7sX2+KxwWlzYwHQ1Z7mlxaCQXq3e3nu9sf7g+mPw0SOufd2GLJnktu"
    "a7HE0ptvavcQXundi7woRaRSmGJP6PeVmRairnLv9vIu9SG80XPbHi0FZUQIiNck/YR/94"
    "jImxTxgjMnLnGyN7UGx4aAz3tI/Qja0xGxOZsK72Lo5Xx8NVT/FWeL9fBbL7JU2RmDCE74"
    "OMhbFySN9LpRgwQJIYGGrwpt4GUm7mwEMvx/JYu3P9mVEk2lnMjjnsMaHuvBiHqu8VsM4J"
    "FU7D6xobcZLOJ51UZ0vMy8OknBgrGcKKmv8U44/KHaL1EZmEvt3i61RtzvqrivV5K0llqk"
    "RzSdeSWeTdxPI3E/z/KnaWmA/fadMx1eVeHmV8Xc/CrDzQ/qZ3Y8gesabmZQb2pAmOvkGC"
    "1K/QqShA26FoRPjta3QEqqUy3ngpCgcyyi/qSZ3n1ZR7EeUZi8Fjvo1UEDomXPCAgM6tuj"
    "ntQPVOUnSarOMZU9WOtMJt79AnzoujQtAncvd5KW16F5vS9kay5CA1WWdVZp0L5zi7T+Ej"
    "Ttr+9ztNAe2DB+PCKaxr25BXmmO4Nr2/wN2gnsLu4G+SkTDpbD+0gBbncK74+EuN6vzLp0"
    "BO/6pS4d81irCiFx3iTbyCcDpwWMRo5cJzMvGXbwQhDnhQgkP32NQgzFn7wqmZB4GiMo0e"
    "p7PUAC6xVDrz599/Hpp++uc3zvmx16h3yAGh4W/gdr+jvAYNrOHMFQklhjpKD/fswopDEW"
    "KxnK+CG0xA/BWAibuY0b07Wm6VruKWfrfH5JYlO+p81OHceQp6UpPWCl8KmLkvCpi2z4FK"
    "hNc6w05XrWPCvN8eO7l/A0TwjIM4SVWWMiGoNyFZTldy2lWEn0cE5SGaSrIA1Z0fVQjigM"
    "wlUQnlO2dPOyKRZniI6RdADjMvFlH7mhvVSDcwLDZ0AvcVdIkjUfgxm7ao6W1HYhjgTGO8"
    "Qdcy++DMSiQc7QqswmRtLBu2f9zlG+qLHlRSpFbfzjW32VMp6dzXt2mrxGvTrdLSL1dlUd"
    "cERhIrmLeP8ov0rkJgf6OKWxWpdn+XdysvTpm1R/xY67fvT6Os4luznJf8yAtdFeHVuHdc"
    "DbeYeA7L7dIeU/mEl3zfn/Oz9mW0XDCf8fF5R5H5q15wfv+qX2fB5rtdmez5DfXpWVjqzl"
    "f0LDOZmPiDMMqlTDJZhDmWkksXC4tRyrgtocTfELZCrIsdjX3HlzmQ/8z94188EWI2p6Am"
    "xnnw8GM/b5togVfWOfP7h9vv0RvI3hW38Mr3F+0HR+MApro7Bu60o2CuvWchKjsDYKa6Ow"
    "blZh/cIpsBs9ESdBtKOk005NVUVBB4AYOAQLvTM1RdYBl4jkqXpdye3kusTt5DrHhWq5kB"
    "uZFGlTi2/xGUJjC0i5WHLmkryQtWKHnhhJB1Zv4w494pnkXNcLT7Cw/VbnV8vWbN0nWAvi"
    "Wo9IxtZgC56aWxPVBJFhtMagfSCD9sEihVvKC+oKFTbW7e0hrmzdznLhOvBVzhkfw+66iX"
    "Hi/GlXuHsc/zwTeWp+SszkC2g5iFZGldh3R7JP4iCldFJ1A+a+4Vp4WfpD07X82yFoQcdQ"
    "cxUKtXpp/MGgHYWf54W41zwClCaAwHhV3xWjYcighmjCbZuvhFcKYYwFQa8sMqag5UFX59"
    "/+SdUcGP6DU6a0FMpSv4KCBWjh8JHy+VBlZsPSChPi9NGITPFWZQriBkuY1IFfIa1ibLta"
    "sEA/CEpy6obSbzuoVjx9apC+ZlS9GlDvB8K1XW5hGLM6joqm+hiJY6/yKLDmSsYw7gfG/a"
    "A9R2cD7gftrz3cGL57CbmL814djAfdrdV5WQnnyxKcL3N0zC52l1pJUyOKBvWgP/724UMz"
    "mvzzN1UWc9oGG1vLb9IQSw6u7YMQp+mAurkBhjGRAw8EZXmpKYrtekmqUzbshXcHHfgSRK"
    "eMniR+ISqDjR6AabpTxtAmE1cTvhjJySOnb5RPkXXunNlLdp7YFV3nPE9QdQ7p+pPNk6/j"
    "pZBsEZRlOhwhTXfKbCHAYslcam8DYkhoUNzG6SlL2bmNvxcWa1ExpgsbSvpm4S52pk+RGW"
    "d66LlWZ3rjidqr1Y9HMoatM2YmiY3bfKvd5lvgsXU8Z7CGe5FJPmISZBzeA0MrQYYp6NBw"
    "QYe4E7KQ8BYEaWolybgNe+rQst5vqoyQDxQ6AvlMYqMXkM+YqqXLcKaY0T/UfCLKfP8XQs"
    "7QECzeYUYLFTFBufONQPC8r/xpoM6EIFOYZuWug5GwsZjdoOH3599ffX9x8f0wP41GE4Nq"
    "euwEYwWHX8XUE5KzBZRqJir7zUCLaqk05BAbnGSMc0lLnEtMzoU9hlEbj5I9K+41vaLq9Y"
    "jazCqO2x9KimkDeXI7/IXIi/GcinxFUWmMeGEfJlxcI1wcULTIC7H5Ygv8Y5QNoh5shqMF"
    "fYaFBHI+p65Lcrh4KewZWgO8HvDetWDq8OUi72K3Cfs0uYG/OvxUDCY2x6p+nOcpLga5iq"
    "PSWSjpxbB+jdkQxAUMtaxmcZqdTGbt1C81ZhuD/AB47A50xfg0XedMxHvx9gxQW0istoI7"
    "JOwc3vXfTMc2F/qejXGiU/YfMUbznjGat2BpHp3RPKWyrqrmTWu6jcm8zMob1+43aOptJ7"
    "QbjZGptbWLLdJL/bCzIbJrGSQSHABbXHW8M0p+P8fL0MtxomzEv+6KkVK84iq362NcSqEb"
    "wa5rqYuZcVLpV0iBEkELp49eN91FSampdgRJL0HNUQIlliP5UymrYet1T77Yr8vNJ/lfeZ"
    "dc33GL9PLcbhIN+qWuN47fVP4Gv+1G95v3a7Sa0fEMCT4nI26tEThNCfCI4VKQhOw3giAh"
    "O2aW7GMMJWWoQLaUX2+UK4xFp0TkVKqps2NNNxpfbPPlv0oOLiFyOJLVjKPL4S9FfVTs6O"
    "ItEB29YkTROX+B+oP7jA7nVHQ4Kv5tq2mOUdYwx+2UBzoxxckjseoZlaQysRjlWrqY6LCr"
    "kq66xqilyG5U0iWXVkJHd3f7+e72h/uDJcT8RKYUPh5++hN/JqxALE+32iSbR+2lJBsQbB"
    "TQ/wLJJMER/X8+IRDrEZ+g23M0xo5DicjK3RXa71j0saJAPVU/ctd6j0lBQm/oDYUfjSDf"
    "EkHepENsxv3XXJjMhenQgkEnpOlgsvQK/iSpjMk7ncFlQeXb7XZPktjsnlbvHqNu6PwUO+"
    "RFSuBbFxuNE5uJbvNEtyBnyhGxalM36HgyUuxVxfRZmT1/VFbPXp52KdGgX6pY8kyog0nU"
    "tppOCTPkK+G+EYgz8h1wU6Uy8gqhzLFFVBmUGyQItonVRxNVnIQK5PDVGRraWLgD4ZJFmC"
    "xhhu0JmlO2dJXeCR4xspJXSBRYpLO6qua/4wtTFVpWWCCQKMDc7JV6cZVNekRk/8R7KP+7"
    "4o47Q4zLAdlUNlujuXxdUZFmdEwt0TF5S0dH9xFRGP1SNf1SuA+zML+n08JIigRZc7EUr/"
    "cFtBdL8R8XF5eXby9eX755d3319u31u9dhUEX2VVl0xfuHnyDAIjENJuLihEVuzibUmW89"
    "1ylyc79q82S3zW5/UAV+jTcrHbm/goX/kZEnLv+vAft+G2agfuv+rtcpLwtN/k0qzFBTeo"
    "mKWm28Pn0OPFqhNKS8cYBjK4FKkn00WiOMRvJaIghkjBtz/kwJ1HSUT4m8TTg3XlI5Io9c"
    "uO94Bra+vJ28ECf2KmvXb2JQqG05tMgLHRO/OCXcz+CSJPuaQrI7uDO5+JkwdQd7NVwQvr"
    "DJ9x6NOFush98G/Spi6iKBqQWXMOoKYk/Mvem47k3GZrxXm3H7k/X17h4f//xwv69VmwT4"
    "XQV83xXC+y7j8KDYktbiDSk6l3Ki/sWrksDJnla5IJcmE0qTmgxCGhmE5P0B3N901nWMxC"
    "xs48lj7tehWpiw7aY5RmnmuNVzbDyLTmWm26Yta+/UmiiXdurBGnRBcMFDguWXeghf9su1"
    "ZvFmG9Vmj4yAwb7vh36zJWRUQA4VRKAVdWcI1EZrNJ5hNlVme0/95OfgUQb6eNEGgeb4Wb"
    "XDaIxtm4A+yvuHp4jK6tAO8gU1K7sKzai57GtL++lhdS61JKMrVmkV5vorM1IfJN3f/kFu"
    "wEq9k+2lVoZHFgXMznM9KGV0fpONTO5ecRAOOx2Bsg64g9ejr4Sf4QX5xqsg4325cjKCZL"
    "V9yXjI+JlYoNAP20oeRBhaOZB4nCkWpB7IS6aVZXCNj75jKGGgzvQ2VqXoPpiKXYMKtx3W"
    "BBS2R0Qt4/AmoLAZh6/2Wy8aw/eqSv7sq+L02VeZ7Nl6mZxrSeHcNohLIM3J4YxdF49nBZ"
    "UDi3Prp8hMReqEtqeOrPvEom6uwF1SlT0i6SCzqD/7u3dobx9xlaA2Ws5WazltkJ8lu3Jy"
    "oo9Lja5JQmNy1TC5mvoAvTrrA7xwamkXq0gQnXSxCgnEQF7Bhd6ZmiLrnB/AdaUaNtclNW"
    "yuszVsVDJ5QSztbA8ZQpPwIeWcJW/vOnJ60L4dAjoM2xkBvQVR3J1c4qFcPVprIpulNNi2"
    "M0C+neDWFR9fsJrrALlzVVHSEGf3cLuSEDw5mIkJcQozzyca9EsNZK7fVCPz/F/A4B5F3h"
    "P08INvkYdHng1rJLsdz9AcrxEWzyrmJEwn/+ruu7c5Nv76um0iTWYCt0pmLWNkMkam9vBC"
    "k7Xy2COQjK/7qeiNTdZKk7WyNRgf3e4xWSs7P8Uma+WJTHQL9J1HxKqPUCnXUnSPPGtloA"
    "/6RCSowu2V6YyCNv1qaiMn1nyj5ugWjbEgaMqJQC5PaXX6kPiEL90g76NYC5fM0atbxxXo"
    "/KKPLq9ytEa7dwm5U95LKiQoZK4UxMsgOVqjISSvVNf+oVJKDSVnUn/1fYdqrvKlSAoveS"
    "V8iUcYqAuGZ2gIQPv0oJKQxNB2IWdWzlb/CwM/bvhmL1ememnhdfDJM0n4HVQ4rEOzNSJT"
    "zAYaztORlms3v229wTZ4a6fGCSdJfyAgrT6QP/v6w7jcqAXbceT1jVrw4GrBxH6tCnSCyC"
    "BdDekYw6qKc4ykc25G+8EYO/IsHqg/dXBOknUP60ouXRclLl0XOS5dLnaXWtlzIooO8ozz"
    "NxUgPk9f1yOE4VXa7UUJ83nptkv9kxN0xj1Zwz1Zl290lmGcV2IY5yUM4zzLMDz3gcEci2"
    "e9FPIZws7hXX/Ym+S1U621HBJ0kDfXHyjkHWUDr8aF/hkYI+wg3Ps4CnW99Hd00G+Z1WDf"
    "+Lrka46x5kk+LRCY/fYdYMRlBpn7vz4lJIuMk3hoj/nw+MtPQfO053gSajmuw63lOD+Usx"
    "jyNJ2BXhv6uMK1arRUnOakw8L5ZEIc7WCzJNUpR5tZBFs2ZUQTwBTZKSOImVhtsQRTZAZB"
    "nVMnojDnjfZ5A8OTvByPxXjHSAzg2oCD3WvKtLNkpMi6d2Go//47dfhSL2lRRGHw3YzviI"
    "w1dZERhcF3M77KL0WiN59DSj7dsgs51EbPrqFnP0jMestWeNPB6Sb1Sq/O1CvhrUI7Jj1L"
    "aaJB8vQ02sCmyAyqrctOcUQaMA1gBV86Y11UE0QG0nw/Hj1IE0Rm95uQAg1095How9vidQ"
    "D8K3bc9aMz7TC+CX5YAVxvszcMbjs5w0ZsE4yxAraBIFUHup1PT5OSOivAG7sAGISrVP/J"
    "XJjaFc/128LmOBktknrVL43eWkaNKsRsTagNEUrYRWM+JwJRhhaSg4kbNOMrZHM2hWrRK2"
    "rbaCQ7gIfz5XjmlY6GatQQ3OSFTC3lvEOBaSpfw5d7pXkEwTax0DNZCz82yvFSeqcivQ7z"
    "IV+YTQmMpSLIXLlbztBPnPkVNryOsfo2FW6mnjKuUhKpqDTOvBJF1N0mhCuZaqBS3JE3uw"
    "OfUk28CT06uGjcRyb06NDBGvDfgbfJdUykKbJOoN24ZdrGdK7nhB0j6QTkDTi8+71nQC4r"
    "kBbRmPpoeUaowvpoKT8AQl9yA2dKoI9TGfC3Bj+UF6ta90KCdqSk7lTNGBCENdWoMRKjRD"
    "U21D3aUE3OxFPJFGXy+53KTPOVhF7zxInTGFNoueFOYdWs2riluG7UG8eXVbs0xr9z9SFZ"
    "fbF60S/VFr8ETTbqip9mBEFr0HmChjQ0YSKoxo7mRPJLNpXYYdumSjVqr7MpvbbuZcfsWB"
    "p5seDztsmJ5X+7TqJ5NZRPZ3S57eCWfaPLPbgu15QwNiWMWxTnZkoYt1MdZUoYmxLG7eUk"
    "R3fZNiWMm49dMjrgnilh3BZBx5QwNiWMW7padUoYL3O85AvZqd+6Sxb62rgpqK5yM04Uoh"
    "mjMIjmIEqFWOY5khQCGhE0h+frIwHTIe7SYVpwxkkMoJko5MXC4S863DNGYeBMw8kX8qTS"
    "QTMiMGBm1uZIuLJznbUZURg4MwcRe8F2nvmo+CSKKAycaThXDqRuYQN9DppDaeAtglebo2"
    "YJDbiFa1ebw+ZQGnizUqqA78ugWpZALqDooImi/mzTgoylWD8YYdvmOTiXaq4ztA0qrwNf"
    "iaPVXQfbP4h02M5GVNCLqdXaZlNRkD6cOGJQqCUq3XkFPZj9V33/xSGURzBheelBio+ZAn"
    "Kjvq+ivpcrVgKpm3U/SdUBpJuONOVLF9ID6CzzGEn3UpnWL03JtUsYGJgHc87cWY7HU+F1"
    "II90q/tA2yCv+UbAJFCB16+mqTqH9JQN1pjJXsDDbgurdR5t9xhE/R5hEW75ZX6qIN6hgj"
    "+ZwP+Kkf+lof8ZccNk29yTs0AyaKMqrEkqA2qR06h20t0spfFuMZk3NdDdR+bN2KKsA+XO"
    "Z9jLbuIKIMei4HYF+GPUVUcXcfL8aVc06i1x6HjWy4tH9V/1SyNScdRoU0xqMa6bo0W1Yi"
    "qLjeIV7eH+JJYtvc2xlK2/4hYHTha6uZd4FRf6uXfBDLaXsEnYVRoI+807iO5e8q/JEd1c"
    "O0dxCGCMpPnwv8OIsrUF+mWE3ibPs3//P+4mCMU="
)
