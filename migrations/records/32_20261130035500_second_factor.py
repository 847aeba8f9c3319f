"""Accounts may have a second factor, and codes on paper for when it is lost; sessions know whether one was shown.

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
    "eJztXXtz27aW/yoY/9N0RnVjx3Gy6c7OOK57m9uk7iZue+dudiSIhCRcU4BKUFZ0u/3uiw"
    "O+nyIkiqIozOzdxiQOQP0AHByc559nLrG4a4vzG8siQjzwR8LO3qA/zxieE/mPwvcDdIYX"
    "i8RbeOLhsaMosGo59KKmY+G52PLkuwl2BJGPbCIsly48ymGwsxu0cPnUxfOvBBoT7BIXKe"
    "o3iHoC2XRKhDdAjDzBixnxX56jkbD4gojRG7SaYU+2RVSgKec2mnD3HIa2uSXHpmy611GW"
    "jP6xJPIHT4mkc+VY//O/8jFlNvlCRPjn4nE4ocSxU+hSGzpQz4feeqGe/frru+9/UC3hF4"
    "yHFneWcxa3Xqy9GWdR8+WS2udAA++mhBEXe8ROgM2WjhPMTfjI/2L5wHOXJPpUO35gkwle"
    "OjBlZ/85WTILZgqFS0F4eL4Q5zDwq/8KPjJBMBz+fP8w/HT3MBye5eYaPiYzMcEjizNYJ5"
    "R5ANmff/n9xtCop2cwwO2PNx+fvbj+WoHBhTd11UsF3NlfihB72CdV8Md4SyCIk4f8dobd"
    "Ysgjggzq8lO3wTt8EAMeb4kIwH1BejbHX4YOYVNvJv+8eP68AuPfbj4qmGUrhTOXO9jf3j"
    "8Hry79d4B3jK+/i3QAjimaQXjzig7x2jvC11c1AL6+KsUXXqXh9VlRHt6/f7r/uRjemCID"
    "r00tD/0fcqgP/l4Wcsw6xkvqeJSJcxjvEDwDEIKe50L84SRhfvbh5h/ZGbh9f/82y1ygg7"
    "eZ6bBcApANccGK/9WzvpcvPTonxTOTJs7OTkB6Hv5jX3O0x81QMRsP7z7cfXq4+fBLakq+"
    "v3m4gzeX6uk68/TZdWaaok7Q7+8efkTwJ/rn/c932ZmL2j388wy+CS89PmR8NcR2EpPwcf"
    "goNdPky4LK7rab6TRxAzMdsDQz0c1PtEuepNi35ZZOE5uJ7vJEy1sKXzJvqCeBp6malMS7"
    "O7UbxG2420weC6XtAK08wD9wl9Ap+4msFczv5KdgZpECTBPXz7Cr40Q2fhrvaxevojthZm"
    "lJCGziEM+Xnm8+3d58f3emsB5j63GFXXuYAh3e8EueeRK1zb+aX86zTzDDU4UP/BD47Cz4"
    "JXqBcGKqdQJRq43qgN9nHM3xGgm5RBBlA/k/efem1gy53JHt5S3c/5O7U8zovzEQ5u/723"
    "XzmX1mI4dPKRvBRX/CHZvY6NloQfjCId+qN+J8sR59fY5GCyzESv7YYXzEKypBVN8OUYqE"
    "sBW8wcgj84Vkee4acUZkHxNMnaWkHSHsks8MCFYuZ1O5SCiRXVG5MVQ3DhYecul05gHlAM"
    "mvtOC0kbhSZ4RmfIUcoGN8zO21+umeHCX6dFgMfDIJv13IaWJyFcmp4O5QDQPf/pnFH089"
    "NMMCRot78dsHCNTTfvx5Fi+0MwUg0Ml1Du0kcvLHCwl9tBAj5ciXYbgpIqqQL5wpUrmQ1B"
    "9/GQVLVxQs4UTVVrCEBL27/u9FwaL+qwFv2L499dVx4wtHgw6+Yfse4vvisga8Ly5L0YVX"
    "aXAXxBUSpEey1oE4TdU7PWzzWsJIKpGH90wL6Sxh78C+rMUzLit4xmWeZxRIgVsoD0p6MV"
    "qELmsRQuE9P9/vmFc8z0mSzOTS/V1wn+9re03hC765vLh6dfX6xfXVa9lEfWX05FXFfL/7"
    "+SGzlwCdbdVvKVqzb7q8b5JX1y1mOktuJrvTk42FNwQtjJwyyrbb24V9mGnv8rQXKJi2mP"
    "iSXszUd3nqbSoA5C3P8Qy1meouT7XxgTiVmX4iLqjpNa46CYr2bjoXR3LTsTCzKSxtTRN0"
    "lm4Ha8XxsMWNFokY1zmZj4mrCWqKyCCaRpS7U004YwqDZaWHhAQqj6u+d8Qv2PXW935fR4"
    "nqRu+IeEWlPCM+ylPt47vbh7Ni1toEtrfJzvoJbvZIqQGxzzAbW7sfou76iXDqfCmBt9y5"
    "J4ZdxaQUaJvfBnQ//PSROMqRpQLxTCjPcYrUOcgzuofApWQ3pD753fQJpf06itk8/NICT7"
    "Hw5aDaVSzZbHPoGEu5b4G/lsNXAmGGiE2DR66K8BLLsecSgiYunyOMbAweWAVhYk30aELC"
    "OiWBDVC5x1IwqXnQy+3kCRLj91HD76NE9wu6oRKlbx017xECXQEsqHiyvkhqc20fjJCiNs"
    "q1TivXotkaF/hGlbP/DJm5bXdCc3FEG+WYVBcdhXV33cWhwjpAsFXTUyiuR283yOupdjWC"
    "OwhDkgaCIebYJmi5UPK0B8kVMLLkK+IOEHyNjcZr+eiRrOU/LW7L3rB4JCrxAno2Cj/UD0"
    "w4j74jiEvIxIK0NOoOgr+mW2yj/rD9dJsvF/on8kO2dDKLKY1I1TmRKndeHYq1Mmsmj0L7"
    "R4LTm7ywwQYGGzQdzsK2G5nsj3wlX7nA2WZybtEMAyubE7QCPkg9tMLCjycLO4fgOIwmEP"
    "XFl56gNvkOjaitotkg+AzefCUkVyQLIvtltnqqes9z2/aHb1jfUs51C2XD42e6L2ox3RcV"
    "TPfFZqarpksH7Iigh1qWy5cv60QivHxZHokA7zKKFvJHHt9S94ygdXuuGfsEt2HvDN3Qmf"
    "YjZlpbqa/rsIbX5ZzhtWIMnTmZFwuXP2Gn+FQOX244kZPNatx4sH/iieV4Tj25CuTtA37J"
    "ORpJcQain+Xh7vHosKNszL/AMelAADhl8igEngoh3vInBmnoBHKlOIBW1JspIpsLQYn7pu"
    "Dq0+bwn5mcJimROcSekjmRC2oAafckcHMh71HyErVk9gDZSyJfyLswHcPGAFPdwO+HWBRM"
    "buqMJ9iV3+BCALqQX0uepFwQhKmDzeXfhIUSxWdGEz/Q7wqC4YmUMfhE3fygQyHXCJ/LN5"
    "CmBWFvmwD2rLE8GnXINeLagxU0TLkqlAS3A19KfACoExbYm+0+eNhLvXELxhqg+Gs0xo16"
    "qhjc2Mc6Yh9LLre6p2GSpocn4l5kt0f507T0P0H7HuJ7VUfiuCqXOK5yIbpy/3nLAm+Qcn"
    "hjih4CfHFdR8WWVd4kNGzXOYAzh0NtS2+G7qQNvjEYW6kms+RGP9k5/WQqlQsvclB9kDJQ"
    "8fSG7XuQlKFqGu/+8ZCawVyi1mgW39///LeweTZ7a3pjGR+f/fv4LMf/IpZuPsU0lXFfyL"
    "gvLD1Qm2tJ3jHJVsu2YzjuW2yZYTFcYZfJbyjyFebcIZiVavxSpBm4x5J2X2wietLuyn17"
    "f/8+xZrfvsvy3l8/vL2TU6BmQDaivqdDXr1qE2w7lBFNaTFDtqOw2LG1ricrgqLM1ha301"
    "QGv20j1FPEJkC9y2I2X1BWKPuVS9oJEiNsawvbc868mbMego6/gDfJrTPHTjHwWdLszvJp"
    "z4M+erWvvr+7fffh5v2zi8vBZeb4TGq8MkwMezgPcXk1kLB9N2qBwLC9qQUSGqd0piNJ04"
    "0p6VV5FpOw4qxJl4iksVi3bEKe1Nz1O5cOpGsqq2aADWX18VoT2RyhWbKZvLeuPMD4Umji"
    "miEzqJYZgbRXbAGpQbcyiOlgmUI6ymv3kSokefg3AXP/k90UiEs1cE7u/iZwrl9y6UhhLm"
    "CXNWCOxQIDcg2Qc1JUDYhDCaERgBO+uv1EOCNPdSzGVEDSZnAEPit0uI5fD6pdrtMNa5QU"
    "91MuKV9fgfDEIyoeKTy+3iDoi7tQFcxzub20IP6Tu0jC7VG2lBOTeIOe3X5zcVkQV7q/YX"
    "b0Sg7r0kSZNOp5Bkcob+OYnEpypTtenFDMOAQfXmQeIOMQfGiHYFOKyqQk6prVvKRgRzls"
    "tUp0HK1sVhM1wuyhS7DQ9EBMUfXAEJ3e0y9rhRy/rAg5fllQvs+kzDoZxw6TMsvYoY4I2I"
    "Pmpe8PpEaZf5J5v48V4t0Sf+9VNRev8CLNXGr9VyjmUpuujl7OwoK8UTXl/cK+Xwnkcmyf"
    "owcI/5cdCTQmDl+hEV8QpnyVR2hOXZe7fu6BRLoBZBOXPkEqAUjOBs5LQsX5T6jjyc6L9H"
    "VtDv+ZfWYj+WpOXGetshaswmQMkCOBQWoC6M7/EjmubEuQ4HPizUAzKF9TD7IcsSkkNQha"
    "23gtkLpXwZ9MjjJi5IsHTpPwsQM0ChIuDJVpAR7wJ+LCa3WJHalvVD9v6C4dIuQDOewY21"
    "Mi3kCfa/kNrpf4KQP1b2jFiOwKiRl8vfwZcsl7s230lUmFECy9sLxzLbVhzLegi2FY47ye"
    "ljIz2gDlvkXrC/QGj9ZUweg6o/r91B93uQCy8GKzw8BBRxq/OEp+ucM0B7lG642YqBeutZ"
    "QUmcYw8lAj+qMAVf1B5Ck6JVtPlqLelOXD6NWNXr07clULevWQY9fFOGzfQ3wbzLWaxneo"
    "mcw2SdNDnBtMr5jkzz5GGjAnSHqIcvPhwRIvtlQXOEGwQwoOxPIgsiLaXoDedjxZDORcJe"
    "LWXPA52l5Mwr4TJiWEaA2401Q9BPr6qgbQ11elQMOrNNBj6haJfOUW1YjgpA3RgnzRWZhB"
    "8x6uyNc1FuTr8tysuX2vbrX6p12WrhdIt33SxSoFHZ6bJOqdl0DzDNfHS1+UyNL1Durmna"
    "yIN2PUop7Wek4RGZA3g2wvraiOaW2Qk0T9SxTVPMrcspYLbZjTVL1bzHtRH8kfWuC7VY5x"
    "2L536F7WQveyAt3LPLoL7lCPWpCEWzslbhFti6h/uPn06e7TsbJpl0wpjAffNVw4uMj7uM"
    "K3u5DaLPk6Sx4vFg71T7vhGAuqteYLic2BuXm9UzGcOFwCxwrKRFYmVsxQmryKGnkV+dKT"
    "2K30GUyO0PCWOryFsu3gztIZtOugTb4siAVuLJJ5POnmDi0kPuWolNAxLQ9iecayJM1OGc"
    "uOB7m9pCaL/HpqK7BDghY5xc0vv7x/d3vz88OxytzHUfXj7Ob24d1vdy1d2fdR+WOLu2Sa"
    "ygjUtRbzlAwFX7p6okaWrt2F3dJ9vfllnfLUrStjpIhO2j6r7s3a+KWpTlk4w5ZHn6QoNd"
    "QOVM9TnjKOII5qL8MU0SmjB4Ekvu5LniJugVq+HMMCUoMkwAF1z4c2Lrh21QEzSW3wBESI"
    "Q6dU/iLNPV7awSmjSr54hEFcyVBl4i+Q6EtTZxeRtpdD+/m+pMyGc2j7lZdlY0f7UCogPe"
    "WlCvHFtuxOX0DKU544jlOyFYhJslNGUBIyMSGuK/clZZq7upD4lNFMhDLr4JghO2UEU8He"
    "WtqLLOEpo5iKodeQg3J0RgjKGamjzAN5XKuKciWpemAwbdu73E/woMlXU0SnzA9MMaFGeY"
    "DlkkRCijSiG/P0pYlNmr5Op+lLpx7RnOk0sZnpTs90nOolM8ulSUNiCpPbrqy4EiSs2rbC"
    "UoLW5LmszB0YZBhKI7zX2jQdXbYbM9rFe1ajkodaiU0ArJOWsZvrtn49j8Tu1c4cmLQkq6"
    "toUXn7gPKHnz4SpyxKqbeFarLuCqpKzM4o1a82cyz7P41TVLBjZ6RSBV36iJWEgLhqE++K"
    "VQ+ZXvoyKN82sKRu/W76up7+xZcuwwXVF7RA+nvcSw9XEl9QptIi7gbSvd9NX1dSKprQ44"
    "9kZ8A+Jnp8gA77Cp3wyGJXsD7JPnq6/0Jzpmxm73zsPQSd3cq++rqeQsCawuojkb+9VgTO"
    "UcL1xL2dl9Vv/Jj9r/P4wCVwf0niZ3KoHwmGdwVJ4qO3g+ok8dBuOAsbbswSD7nYwdMRuX"
    "wFac8JtmZIdRImQQ+EoTdQbFE99yCzusMlDfUEIsyGdOsTeWW10Xgtn/kpzBn3M6tbmEHO"
    "9sd8hvh2h96cNR3+LEzPrMbOb4XyQJCIoBnb6eb0zHvcDHtLE1yenlmQPzSMf0Hr9gx/+w"
    "S7YdvfDAutJNdh+17klMtk76sTJf26PEj6dS5Geo4tHWyD5gbaEmhzJoNylet+z+FAt1F4"
    "Csd6j6ozONGqxgEsjzQcFibBU5cQG3ncr18iTzcbCqisqDeDE5G6UDgFv/EbUHleeuSLPP"
    "VWM8L8IiIun8NfLjlH7xT9I1l4/ntVbsTDjwRKnQBYRUfyYT9mx1LM9Wpd+LNTq+xyqUhg"
    "KjbswyZrKjYcumJDYMLStIKnqYyDQdZtHTymS73ayhdwlq6Hi7j54H1s28D8dXBOkPTA2X"
    "XfWX2n9Imw7XzMkqTGw6zTHmYg5NkuXm0501nyBma7m0r6Xky2qURsyuZ2QsM+2K5s7oE0"
    "BZIFYjlhZ0WagvDdoFJToO47QUGBzaqCX+VkucFVGyjldXqNoEro2td3w00bbtl+bYg3Sk"
    "dO7aCiKIJwKeJr0OWVGztwlYdIH3GO7uU/Xb5SdU+pjS7yioH2hlaVXOfYfVRVXDEaOxTU"
    "/LBOoU2g24cR4D1YCYSEHnHmrH1dg+zfgc8T/oDQItAfyIuw8BAoNlz4Gtl2gJRRAVQZUK"
    "nehQqvc/4kB1Cjz/hKzoXrmx/YlICmA8MXSCwAgBkWyOJzAjoP6hBV65ZCxVgFFl6jZyM5"
    "pIQEOvx6VzNEEW/+NJe/tlQ1XsiVt9SMH9YI4evFX1y+uo5U4vBHlTb804eb9+9DlXi5Zk"
    "HOY+GpV35diCl6eCFrPr2X2vx5fCsK3IQEvYC37dhDYJ16Zgm/fS/A3vfd1z8b8vCWp3GN"
    "KUwS1+2TuG51BzV6ho5ePbti6fuROxQSfBXJ7+G7avl9lmi1UXy/kZLz2hdKbToBTzTfQg"
    "ay8oqQR/kWPF2CPqVEDIInvAA/FyBdcfeR2OjZ5+Vr6/mLz8urycXF1+foBq2JFFKVWY5x"
    "5U0jhVAppkrZVEroxM6L84f9lB1kYM1sbs2kb+uWLFwnmL5c3IWJ0y8UkaBqsUjEYUBssE"
    "ZE9+ufH3P5KpMn4mxXX7GunMTvbDJfcI8wq/g0Tr6vPpFppmUtB9gJdYWHMBMr4iodD2h3"
    "5PEmCQdIGa0Qnir/Ux5rnCzsOLL5RJ6N0TPKFksPPcML+gYlvkSpo74u9oBtceyGdU/G32"
    "XDSbKDv4tmZdr+lgHfy8kBDEED3aB5D9G9rgPudTm21wVlmiQXGtp0GoTG1MU4S9dHsBtX"
    "R/mnho46KqbYSR3VNaCNPqqj6B+FPso4QO5Buqlwg8BWSapPfSeI+rlSOorsRheI9NJKOU"
    "Dc3ny6vfn+7mD+D2GCg6IbWyL5QcVtLZFoYfNN7Q7cDfx7kW+1RyqkF/tCf6DMtBH13qDV"
    "jPtxCAMw9/tuC+OloIwIAf4LymLveyOssEBjIm9SxHdWmHjEzd/UWhwbHCDuIBQStKdj4n"
    "A2Ff7F0I+BfDZS/xXni/Xoa9/TQhW3DD0a4OMgjisMovS7UYOEAZJAw1esiZALX5tSK/Ai"
    "mOxagRfAkhOjJl35/WNUa8SQtN5gWwzgk9TsPrWhtxks5nn1RnT9SHWdIJlwLDcOcjchMo"
    "c/VAcVKgNzqd3bpdaI+30V9zWLDppqgyYQr51AvEf507Q0wEH73pkOr+pw86tybn6V4+b+"
    "Wa95w08RmQy/mdKPcB8gzHMLjBaVfgVpwhZdC6InR+tbcBR1zdthEc0Hkfr3ZR3Fekxh/D"
    "x30KuDBkTLnhESGNS3Rz2tH6jLT9JUvWMqe7DWmcj0/QJ86DxtHQJ3L3eSjudlO5aibFB1"
    "QGeVhu17t0ibT8nW/Xx3RwvtgQ3jxyOiadybO5B3oTe4ds3foJvA7uJuUFx36GA5LY4U4G"
    "6ntPhAiOf/yrxLR/huUOnSMU+0qhES50+ygwIycFrAaOzKdTLzk0OELwRxn4hA8tPXKMJQ"
    "fOdnjYZEDBhByvLA6wESOqwYevbxmw8Pf/vmZYHvfbtDa3pZJC0mGh4WwQdr+jsky4xpDx"
    "VUc6s5Utj/IGEU0hiLVQxl/BA64odgLITt3MaN6VrTdC33lLt1edw0sUln12WnDuUOqaVh"
    "CQl6pwe4rBU+dVkRPnWZD58CtWmBlaZaz1pkpTl+fPcSnuYLAUWGsCprTExjUK6DsvyupR"
    "QriR7OaSqDdB2kPQLRyjooxxQG4ToIzylbFpbrKs+yliDpAcZV4ss+sqxhz5OX/5LqvBXu"
    "Cmmy9mMwE1fN8ZI6HsSRwHiHuGPuxZeB2DQsSleX2SRIenj3bN45KhA1trxIZaiNf3ynr1"
    "LGs7N9z06T1+isSXeLWL1dVwccU5hI7jLePy7OmrzJgT5JaazWlVbrwLKyq0n1F+x663u/"
    "r+NcshtNqkkD1kZ7dWIdNgFv7x0C8vtW22JtikpX4L3fotL3C8r8D83b88N3g0p7Pk+02m"
    "zPZyhor8osxNby79BoTuZj4o7Cqg1wCeZQdgFJLFxuLy1VYIKjKX6CTAUFFvuGO28v80Hw"
    "2btmPthiRE1PgO3s8+Fgxj7fFbFiYOzzB7fPdz+CtzV8m4/hNc4Pms4PRmFtFNZdXclGYd"
    "1ZTmIU1kZhbRTW7SqsnzgFdqMn4qSIdpR0uqmpqinoABBDl2Chd6ZmyHrgEpE+VV/Wcjt5"
    "WeF28rLAhWq5kBuZlGlTy2/xOUJjC8i4WHLmkaKQtXKHngRJD1Zv6w494pEUXNdLT7Co/V"
    "bnV8fWbNMnWAfiWo9IxtZgC76aWxPVFJFhtMagfSCD9sEihTvKC5oKFTbW7e0hrm3dznPh"
    "JvBVzhkfou76iXHq/OlWuHsS/yITeWZ+KszkC2g5jFdGndh3V7JP4iKldFJ1A+aB4Vr4Wf"
    "oj07X82yVoQS2ouQqFWv00/mDQjsPPi0LcGx4BShNAYLyq74rRKGJQIzThjsNXwi+FYGFB"
    "0DObWBS0POjq4uvvVM2B0b84ZUpLoSz1KyhYgKDcu/L5UGVmo9IKE+IO0JhM8VZlCpIGS5"
    "jUYVAhrWZsu1qwQD8MS3LqhtJvO6hWPH1mkIFmVL0aUO8HwrVdbmEYsz6Oiqb+GKljr/Yo"
    "sOYqxjDuB8b9oDtHZwvuB92vPdwavnsJuUvyXh2Mh/2t1fmiFs4vKnB+UaBj9rC31EqaGl"
    "O0qAf94df379vR5F9c11nMWRtsYi1fZyGWHFzbByFJ0wN1cwsMYyIHHgrKilJTlNv10lSn"
    "bNiL7g468KWIThk9SfxEVAYbPQCzdKeMoUMmniZ8CZKTR07fKJ8h6905s5fsPIkrus55nq"
    "LqHdLNJ5snX6ylkGwRlGU6HCFLd8psIcRiyTzqbANiRGhQ3MbpKU/Zu42/FxZrU2HRhQMl"
    "ffNwlzvTZ8iMMz303KgzvfFEPWvUj0cyhq0zZqaJjdt8p93mO+CxdTxnsIZ7kUk+YhJkHN"
    "4DQytBhino0HJBh6QTspDwlgRpaiXJuIl66tGy3m+qjIgPlDoCBUxioxdQwJjqpctwp5jR"
    "f6v5RJQF/i+EnKMRWLyjjBYqYoJy9yuB4PlA+dNAnQlBpjDNyl0HI+FgMXuDRt9efHv17e"
    "Xlt6PiNBptDKrpsROOFR5+NVNPSM4WUqqZqO03Ay3qpdKQQ2xwkjHOJR1xLjE5F/YYRm08"
    "SvasuNf0imrWI2ozqzhufygppg3lye3yJyIvxnMqihVFlTHipX2YcHGNcHFA0SZPxOGLLf"
    "BPULaIergZjhb0GRYSyPmceh4p4OKVsOdoDfB6wPvXgqnLl4uii90m7LPkBv768FMxnDgc"
    "q/pxvqe4GBYqjipnoaIXw/o1ZkMQDzDUspolaXYymXVTv9SabQzyA2DLG+qK8Vm63pmI9+"
    "LtGaK2kFhtBXdE2Du8m7+ZWg4X+p6NSaJT9h8xRvMzYzTvwNI8OqN5RmVdV82b1XQbk3mV"
    "lTep3W/R1NtNaDcaIzNraxdbpJ/6YWdDZN8ySKQ4ALa56nhnlIJ+jpehV+NE2Zh/2RUjpX"
    "jFdW7Xx7iUIjeCXddSHzPjZNKvkBIlghZOH/xu+ouSUlPtCJJegpqjBEosx/KnUtbA1uuf"
    "fLFfl5uP8r/yLrm+5TY5K3K7STUYVLreuEFT+RuCthvdb96u0WpGrRkSfE7G3F4jcJoS4B"
    "HDpSAJ2W8EQUJ2zGzZhwUlZahAjpRf3yhXGJtOiSioVNNkx5puNIHYFsh/tRxcIuRwLKsZ"
    "R5fDX4oGqNzRxV8gOnrFmKJ3/gLNB/cZHc6p6HBU/NtW05ygbGCOuykP9GKK00di3TMqTW"
    "ViMaq1dAnRYVclXX2NUUeR3aikSy+tlI7u9ubT7c33dwdLiPmRTCl8PPz0B/5IWIlYnm21"
    "STaP20tJNiTYKKD/DskkwRH9vz8iEOsRn6CbC2Rh16VE5OXuGu13LPpYU6Ceqh+5a73HtC"
    "ChN/SGwo9GkO+IIG/SIbbj/msuTObCdGjBoBfSdDhZegV/0lTG5J3N4LKg8u12uydNbHZP"
    "p3ePUTf0fopd8iQl8K2LjSaJzUR3eaI7kDPliFi1qRt0PBkp9qpi+qTMnj8oq+dZkXYp1W"
    "BQqVjyTajDSdy2nk4JMxQo4b4SiDPyDXBTpTLyC6HMsU1UGZQ3SBDsEHuAJqo4CRXI5atz"
    "NHKw8IbCI4soWcIMOxM0p2zpKb0TPGJkJa+QKLRI53VV7X/HZ6YqtKywQCBRgLnZL/XiKZ"
    "v0mMj+if9Q/nfFXW+GGJcDsqlstkZz+bqmIs3omDqiY/KXjo7uI6Yw+qV6+qVoH+Zhfkun"
    "pZEUKbL2Yime7wtoP5biPy4vX7x4dfn8xfXrl1evXr18/TwKqsi/qoquePvubxBgkZoGE3"
    "FxwiI3ZxPqzree6wy5uV91ebK7Zrc/qAK/wZuVjtxfw8J/z8gDl/+vBft+F2ageev+rtcp"
    "PwtN8U0qylBTeYmKW228Pn0KPVqhNKS8cYBjK4FKkgM0XiOMxvJaIghkjLM4f6QEajrKp0"
    "TeJtw3flI5Io9cuO/4BraBvJ08ETfxKm/Xb2NQqG05sskTtUhQnBLuZ3BJkn1NIdkd3Jk8"
    "/EiYuoM9Gy0IXzjkW59GnC/Wo6/DfhUx9ZDA1IZLGPUEcSbm3nRc9yZjM96rzbj7yfrObu"
    "/vf3p3t69Vmwb4dQ18X5fC+zrn8KDYktbijSh6l3Ki+cWrksDJnlaFIFcmE8qSmgxCGhmE"
    "5P0B3N901nWCxCxs48lj7teRWpiw7aY5QWnmuNNzbDyLTmWmu6Yt6+7UmiiXburBWnRB8M"
    "BDghWXeoheDqq1ZslmG9Vm94yAwX4QhH6zJWRUQC4VRKAV9WYI1EZrZM0wmyqzva9+CnLw"
    "KAN9smiDQHP8qNphZGHHIaCP8v/hK6LyOrSDfEHDyq5SM2oh+9rSfnpYnUsjyejKVVqluf"
    "6qjNQHSfe3f5BbsFLvZHtplOGRRQmz810PKhld0GQjk7tTHITDTkegrAPu4PcYKOFneEG+"
    "8ivI+F+unIwgWe1AMh5iPRIbFPpRW8mDCEMrFxKPM8WC1AN5ybTzDK710XcMJQzVmf7Gqh"
    "XdB1Oxa1DhtsOagMLuiKhVHN4EFLbj8NV960Vr+F7VyZ99VZ4++yqXPVsvk3MjKZy7BnEF"
    "pAU5nLHnYWtWUjmwPLd+hsxUpE5pe5rIuk9s6hUK3BVV2WOSHjKL5rO/+4f29hFXKWqj5e"
    "y0ltMB+VmyK7cg+rjS6JomNCZXDZOrqQ9w1mR9gCdObe1iFSmiky5WIYEYyiu40DtTM2S9"
    "8wN4WauGzcuKGjYv8zVsVDJ5QWztbA85QpPwIeOcJW/vOnJ62L4bAjoM2xsBvQNR3L1c4p"
    "FcPV5rIpunNNh2M0C+m+A2FR9fspqbALl3VVGyEOf3cLeSEDy4mIkJcUszz6caDCoNZF7Q"
    "VCPz/O9gcI8j7wl6931gkYdHvg1rLLu1ZmiO1wiLRxVzEqWTf3b7zasCG39z3baRJjOFWy"
    "2zljEyGSNTd3ihyVp57BFIxtf9VPTGJmulyVrZGYyPbveYrJW9n2KTtfJEJroD+s4jYtVH"
    "qJTrKLpHnrUy1Ad9JBJU4Z1V6YzCNoN6aiM30Xyj5ugGWVgQNOVEII9ntDoDSHzCl16Y91"
    "GshUfm6NmN6wl0cTlAL64KtEa7dwm5U95KKiQoZK4UxM8gOV6jESSvVNf+kVJKjSRnUn8N"
    "AodqrvKlSAo/eSV8iU8YqgtG52gEQAf0oJKQxNB2IWdWztbgMwM/bvhmP1ememnjdfjJM0"
    "n4DVQ4bEKzNSZTzIYaztOxlms3v229wTZ4a2fGiSZJfyAgrT9QMPv6w3jcqAW7ceQNjFrw"
    "4GrB1H6tC3SKyCBdD+kEw6qLc4Kkd25G+8EYu/IsHqo/dXBOk/UP61ouXZcVLl2XBS5dHv"
    "aWWtlzYooe8oyL6xoQX2Sv6zHC8Crr9qKE+aJ025X+ySk6456s4Z6syzd6yzAuajGMiwqG"
    "cZFnGL77wHCOxaNeCvkcYe/wbj7sTfLaqdZajgh6yJubDxTyj7KhX+NC/wxMEPYQ7n0chb"
    "pe+js66HfMarBvfD3ypcBY8yCflgjMQfseMOIqg8zdPx5SkkXOSTyyx7y///lvYfOs53ga"
    "ajmuy+2lVRzKWQ55ls5Arw19UuFaN1oqSXPSYeF8MiGudrBZmuqUo81sgm2HMqIJYIbslB"
    "HETKy2WIIZMoOgzqkTU5jzRvu8geFJUY7HcrwTJAZwbcDB7jVl2lkyMmT9uzA0f/+dunyp"
    "l7QopjD4bsZ3TCxNXWRMYfDdjK/yS5HozeeQkk+37EIBtdGza+jZDxKz3rEV3nZwukm9ct"
    "Zk6pXoVqEdk56nNNEgRXoabWAzZAbVzmWnOCINmAawgi9dSxfVFJGBtNiPRw/SFJHZ/Sak"
    "QAPdfST68Ld4EwD/gl1vfe9Oe4xvih/WANff7C2D203OsBHbFGOsgW0oSDWBbu/T02Skzh"
    "rwJi4ABuE61X9yF6ZuxXP9xtWH5IO41ItBZeTWU9hkY7TWw4wgaI04k/8H4U3BgYRUcek5"
    "IZ4EWyKIHYcSIds463yA1ta97BjrpBHlBJ+3TYRT8O06aYPUUAFdxUAmKMgEBXWHbZqCFG"
    "3iawpSHN5rwRSk6KZJwRSkMAUpustJji6diilI0b4l2lhFz0xBiq4IOqYghSlI0dHVqlOQ"
    "Yllg8yhlp0HrPhUDboybguqq0H+4FM0EhUG0AFEqxLIo9ri8GnhE0B6ez48ETJd4S5dpwZ"
    "kkMYDmfMoWC5c/6XDPBIWBMwsnX8iTSgfNmMCAmVubY+HJznXWZkxh4MwdROwJO0Xmo/KT"
    "KKYwcGbhXLngiM+G+hy0gNLAWwavNkfNExpwS9euNoctoDTw5qVUAd+XQ7UqHDCk6KGJov"
    "ncIYJYUqwfjrHj8AKcKzXXOdoWldehr8TR6q7D7e8Si9CnbW1EJb2YzPtdNhWFyWCIK4al"
    "WqLKnVfSg9l/9fdfEkJ5BBNW5OxdfsyUkBv1fR31vVyxEkjdHEppqh4g3XaCBb70LK4Xl5"
    "4g6V9gevPSlFy7hIGBeTjnzJsVeDyVXgeKSLe6D3QN8oZvBEwCFXr9apqqC0hP2WCNmewF"
    "POy2sFoX0faPQTTvERbjVpy0sQ7iPUrfmMtbXDNxcWXm4py4YWKn9+QskA7aqAtrmsqAWu"
    "Y0qp1CIU9pvFtMHLUGuvuIo04syiZQ7n28ZH4T1wA5EQW3K8Af4q56uojT50+3olFviEut"
    "2VlRPGrwalAZkYrjRptiUstx3RwtqhVTWW4Ur2kPDyaxaukdtjp9I1fc8sDJUjf3Cq/iUj"
    "/3PpjB9hI2CbtKA+GgeQ/R3Uv5GDmiV2jnKA8BTJC0H/53GFG2sUC/nNDb5nn21/8DQOr2"
    "Eg=="
)
