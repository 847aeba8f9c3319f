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
    "eJztfeuT2zaW77+C6i9xquSO+2V7PbduVbvjJL1jp3PtTmZq11sUJEISpilAQ1AtK7Pzv1"
    "8c8P0UIVEUReHDTNwkDkD98Drv868zl4y5a4vz2/GYCPHInwg7e4f+dcbwnMh/FL4foDO8"
    "WCTewhMPjxxFgVVLy4uajoTn4rEn302wI4h8ZBMxdunCoxwGO7tFC5dPXTz/TqARwS5xka"
    "J+h6gnkE2nRHgDxMgzvJgR/+U5GooxXxAxfIdWM+zJtogKNOXcRhPunsPQNh/LsSmb7nWU"
    "JaP/XBL5g6dE0rlyrP/+H/mYMpt8IyL8c/FkTShx7BS61IYO1HPLWy/Us99/v//xJ9USfs"
    "HIGnNnOWdx68Xam3EWNV8uqX0ONPBuShhxsUfsBNhs6TjB3ISP/C+WDzx3SaJPteMHNpng"
    "pQNTdvZ/Jks2hplC4VIQHp4vxDkM/Ob/Bh+ZILCsXx8erS8fHi3rLDfX8DGZiQkejTmDdU"
    "KZB5D9699+vzE06ukZDHD3y+3nF1evv1dgcOFNXfVSAXf2b0WIPeyTKvhjvCUQxMlDfjfD"
    "bjHkEUEGdfmp2+AdPogBj7dEBOC+ID2b42+WQ9jUm8k/L169qsD4j9vPCmbZSuHM5Q72t/"
    "evwatL/x3gHePr7yIdgGOKZhDevKJDvPaO8OvrGgC/vi7FF16l4fWPojy8//nl4ddieGOK"
    "DLw2HXvof5FDffD3spDjo2O0pI5HmTiH8Q5xZgBC0PNciH86SZhffLr9e3YG7j4+vM8eLt"
    "DB+8x0jF0CkFm4YMX/7o1/lC89OifFM5Mmzs5OQHoe/mNfc7THzVAxG4/3nz58ebz99Ftq"
    "Sn68ffwAby7V03Xm6YvXmWmKOkF/u3/8BcGf6L8efv2Qnbmo3eN/ncE34aXHLcZXFraTmI"
    "SPw0epmSbfFlR2t91Mp4kbmOngSDMT3fxEu+RZsn1bbuk0sZnoLk+0lFL4knmWHgeepmqS"
    "E+/u1G5gt0G2mTwVctsBWnmAf+IuoVP2V7JWMN/LT8FsTAowTYifYVfHiWz8NN7XLl5FMm"
    "FmaUkIbOIQz+eeb7/c3f744UxhPcLjpxV2bSsFOrzhlzzzJGqbfzW/nGefYIanCh/4IfDZ"
    "WfBL9ALhxFTrBKJWG9UBf5txNMdrJOQSQZQN5P+k7E3HM+RyR7aXUrj/J3enmNE/MRDm5f"
    "3tuvnKvrIhZc/UI5YvmwxB4PdA9ucThBFn5CUc35J1Zk9otA46AY3BjDs2cZEgnlB/T6gr"
    "PLTAQqwkIgMkEaAOCnq3LfXn8Ct7MVwQvnDID+qF+gxxvlgPvz9HAboCrajnjyEk/mjIJx"
    "M6JtbU5cvFEK2IS0C58Uxs5HE0IvCRaEFcwdl3AkX9+1RB3/JnOnxKmfp5E/hyO26p3oQf"
    "MQx/gRVzMopK/lD49Q5RXxa2gjcYeWS+kCe7u4ZvkX1MMHWWknaIsEu+MiBYuZxN5V6gRH"
    "ZF5f5X3ThYYubS6cwDygGSXzl+itCSGK+QA3SMj7i9VjPsyVGiT4c1L39o+O1CrkYmN4tc"
    "cdy11DDw7V9Z/PHUQzMsFGZRL377AIF6Sp5/ncX76UwBCHRyO0M7iZz88QKmNiSNdEDfrH"
    "DvR1Th8XemSOV+UX+oCywxyJzMR8S1tIbwaeqP4a8i64msNQbxieoPklzOGsME67liHKN4"
    "64riLVzZtRVvIUHv1EJ7Ubyp/2rAG7ZvT6153PgCy6CDb9i+h/heXdaA9+qyFF14lQY3cc"
    "doQJym6p1+vnntccTGSW5npoV0lrB3YF/WOjMuK86My/yZUcA2b6FUKunFaJe6rF0KpZ38"
    "fN8zr3iekySZyaX7U3y82tf2msIXvLy8uH5z/fbq9fVb2UR9ZfTkTcV83//6mNlLgM62at"
    "kUrdk3Xd43SVl/i5nOkpvJ7vRkY+FZoJ2TU0bZdnu7sA8z7V2e9gKN3BYTX9KLmfouT31K"
    "r64jgeQIt5JAsjPbIaVQ89JeysqwxQbL0Zut1eWtlVKh52e7VLWdpdtByX08s7tRkZ30aB"
    "Tw87YUPTLUZgt1eQsZd75Tmeln4oJtUUM7k6BoTzlzsS/Wo2HlzBgzm8LS1vSmytKZuyeN"
    "a2zf1wA1RWQQTSPK3akmnDGFwbLS2U8ClcdV39HvN+x66we/r6NEdaOjX7yiUk5+n+Wt9v"
    "n+7vGs+GhtAtu7ZGf9BDd7pdSAOPaIamTtfoq66yfCqfulBN5yP9UYdhVeWWAgex/Q/fTX"
    "z8RRzpAViGeiUo+Tpc5BnlGXBn5wuyH1xe+mTyjt1+fZ5uGXFjg9hy8H1V7PyWabo6BZyh"
    "MZfHIdvhIIM0RsGjxyVbCyWI48lxA0cfkcYWRj8LItiHhuokcT3dwpDmyAyp0sg0nVUawn"
    "SIyrWg1XtRJzFeiGSuxUdSxTRwh0BbCg4sm6T6rNtX1cXYraKNc6rVyLZmtU4M5ZfvxnyI"
    "y03QnNxRFtlGNSXXQU1t11F4eKUATGVk1PIbsevd3Ar6fa1YhTJAxJGgh4m2OboOVC8dMq"
    "VhCjsXxF3AGCr7EhUBCjJ7KW/xxzW/aGxRNROYTQi2H4oX7w2Xn0HUHsWSassaVRd2D8NT"
    "35G3Xh75BTR4ORKOVM/0R+yJZ+sTGlYak6x1Ll7qtDHa1sPJNXof0LwelNXthgwwEbNLVm"
    "YduNh+wvfCVfuXCyzeTcohmGo2xO0ArOQeqhFRZ+zHDYOcR5YzSByF6+9AS1yV/QkNpBGD"
    "dRb74T8lQkCyL7ZbZ6qnrPn7btD9+wvqXCp66INzz+Q/eq1qF7VXHoXm0+dNV06YAdEfRQ"
    "y3J5c1MneOrmpjx4Ct5lFC3kn3l8S90zgtbtuWbsE9yGvTN0o/3aD/JrbaW+rXM0vC0/Gd"
    "6qg6EzN/MCcn5gp/hWDl9uuJGTzWpIPNi/8cRyNKeeXAVS+oBfco6Gkp2BlA3ycvd4dNlR"
    "NuLf4Jp0IMkHZfIqhDN1qFKliCCjqkCuZAfiFCc2F4IS912B6NPm8F+ZnCbJkTnEnpI5kQ"
    "tqAElWJHBzIeUoKUQtmT1A9pLIF1IWpiPYGGCqG/j9kDEFk5u64wl25Te4kGREyK8lz5Iv"
    "CFKRgM3lT8JCjuIro4kf6HcFCU+I8BPQSMkPOhRyjfC5fAMZxxD2tklSkjWWR6NaXCN3Sb"
    "CCrJSrQs28H+7UWmBvtvvgYS/1xi0Ya4Dir9EYN+qpYnBjH+uIfSy53OrehkmaHt6Ie+Hd"
    "nuRP09L/BO17iO91HY7jupzjuM5lFZD7z1sWeIOUwxtT9BDgi9d1VGxZ5U1Cw/Y6B3Dmcq"
    "ht6c3QnbTBNwZjK9VkltzoJzunn0xln+JFDqqPkgcqnt6wfQ/yyFRN44e/P6ZmMJdzPJrF"
    "jw+//hw2zyYiT28s4+Ozfx+f5egfZKybGjhNZdwXMu4LSw/U5lqcd0zSSLR3p1Zt82zLDA"
    "trhV0mv6HIV5hzh2BWqvFLkWbgHknafR0T0ZN2V+77h4ePqaP5/X327P390/sPcgrUDMhG"
    "1Pd0yKtXbYJthzKiyS1myHZkFju21vV4RVCU2drsdprK4LdthHqK2ASod5nN5gvKCnm/ck"
    "47QWKYbW1me86ZN3PWFuj4C84muXXm2CkGPkua3Vk+7XnQR6/21Y8f7u4/3X58cXE5uMxc"
    "n0mNV+YQwx7OQ1xe2Cps342yVjBsb8pahcYpnelI0nRjSnpVacwkrDhr0iUiaSzWrQCUJz"
    "WyfufSgXRNZdUMsCGvPlprIpsjNEs2k6rblRcYXwpNXDNkBtUyI5D2ii0gNehWBjEdLFNI"
    "R8/afaQKSV7+TcDc/2Q3BexSDZyTu78JnOtXDzxSmAuOyxowx2yBAbkGyDkuqgbEIYfQCM"
    "AJX91+IpzhpzoWYyogzzw4Ap8VOlzHrwfVLtfphpvzwiA/5ZLy9RUITzyi4pHC6+sdgr64"
    "CwUuPZfbyzHEf3IXSbg9ypZyYhJv0Iu7lxeXBXGl+xtmR6/ksJRWlEmjnmdwhPI2jsmpJF"
    "e6420ssWgcgo1DcHcO5xYcgk31PJOSqGtW85K6COWw1SqEcLS8WU3UCLMtl2Ch6YGYouqB"
    "ITq9p29qhRzfVIQc3xRUHDUps07GscOkzDJ2qCMC9qB56fsDqVHmn2Te72OFeLfE33tVzb"
    "13+OisSCmnXgwq1XGjsEkNRRyougjz/FxrKqeAINjxc/5AnL7w5NpBSzmPrvrb5avvBKL2"
    "O5Vj+csvty8vb14P1B8Q8+oH8tM/5VhhHqAnsg6zCvldF+jpDvAVXxmkR1A0xJkED8/RI4"
    "wmIY8+aSZ7CD5kRccEyQ/kjKSzUKsvBkWgfC73VZmKMJ0dIKj89z+7pEIymrRdWQCjSTu0"
    "Jk2/dOaONTO7jXHzZTNN7oJ9htbLWyYP7ns6LU/sFVD0KbPXf1xeXl29uXx19frtzfWbNz"
    "dvX0X+rPlXVY6t7+9/Bt/WFPx5Z9eFZJoK7M+lkEftt8K8Y5qEpj2HJWdkxYxZ7UMiRdXD"
    "o+Kylgb0skIDepnXgJp6nH3Wf+a0H+WyYyLZMXWKzjKtSkg/UeeI57vlMkix7qhIvE5pli"
    "pk7JQ6q5agjQV5p0THBXEFZ1J+dTkOJE7oSKARcfgKDflCTiNEAQ/RnLoud/2sfolEfkjK"
    "wfQZkvRB2nMICxJK0JVryZOdF3nCtDn8V/aVDeWrOXGdtcoHuArTHEL2QQZJ/6A7/0vkuB"
    "OQ7gWfS0kZfG7kaymqj6XkPYV0gUFrG68FUhZL+JPJUYaMfPMgHBE+doCGQSpDSzntwQP+"
    "TFx4rczDQ/WN6udZ7lJuOvlADjvCtmQO3kGfa/kNrpf4Kb76AFoxIrtCYgZfL3+GXKXebB"
    "tPoKSACEvPChLF13LIiTWC0IWl3gzq+v9kRhug3LdofYHe4NGaKhhdZ1S/n/rjLhd24src"
    "YeCgI41fHJWV2GGagyoe9Ub0d5MaSWspKTKNYeQFRPRHAar6gwhPHt5bT5ai3pQ/0+jZjJ"
    "6tO6xQC3q28MSui3HYvof4NljFJI2vpVkmJknTQ5wbLFyQPJ99jDRgTpD0EOXmlZoSL7ZU"
    "ptEyxVB5epYi2l6AXqWd2EemlhjIuSpxpbngc7S9mIR9pyJOMNEacKepegh080apEXWLWL"
    "5yX+WI4KRdvAX5prMwg+Y9XJFvayzIt+VVT3L7Xkm1+rddlq4XSLd908UqBZ0zN0nUO//7"
    "5g9cHy99ViJL1zuomw9fIt6M0TH1tNZzisiAvBlkezmO7GK1QU4S9S8Fc/Mo8/F4udCGOU"
    "3Vu8W8F/WR/KFaTnBh+96huxfHiwV3qEfHUN5Ku9hMEW2LqH+6/fLlw5djPaZdMqUwHnyX"
    "tXBwUVxvRdR0IbVZ8nWWPF4sHOrfdtYIC6q15guJzYW5eb1TYU0cLoFj0zzelSULMpSmYo"
    "FGxQK+9CR2K/0DJkdozpY6Zwtl28GdpTNo10GbfFuQMbixyMPjWbcqRyHxKed7CB3T8iCW"
    "5wJP0uyUC/x4kNtL0u/Ir6e2AjskaPGkuP3tt4/3d7d+GMIx8iDHUU/z7Pbu8f6PDy2J7P"
    "uoqbmFLJmmMgx1rcU8JZbgS1eP1cjStbuwW5LXm1/WKU/dujxGiuik7bNKbtbGL011yswZ"
    "Hnv0WbJSlnYKuDzlKeMI7Kj2MkwRnTJ6EEji677kLeIWqOXLMSwgNUgCHA6We9PGBWJXHT"
    "CT1AZPQIQ4dErlL9Lc46UdnDKq5JtHGMSVWKrGnU5oeRFpe5H9r/bFZTYcY75c+CGw1NG+"
    "lApIT3mpQuYuW3anzyDlKU8cxynZCsQk2SkjKAmZmBDXlfuSMs1dXUh8ymgmQpl1cMyQnT"
    "KCqWBvLe1FlvCUUUzF0GvwQTk6wwTljNRR5oE8rlXlrpNUPTCYtu1d7id40DxXU0SnfB6Y"
    "Mr2NngEmAVSfE0ClRV57+5lOE5uZ7vRMx6leMrNcmjQkpjBZ48vKFkPCqm1rFydoTQWJyq"
    "z8QYahNMJ7rfra0WW7MVd8vGc1amSqldgEwDoFD7q5butXykzsXu2c/ElLshJFd02t2LsS"
    "sFl3BVV/dWeU6tdxPZb9n8YpKoW5M1KpUql9xEpCQFy1iXfFqoeHXloYlG8bWFJ3fjd9XU"
    "//4EuX4YK6hlog/WfcSw9XEl9QptIi7gbSg99NX1dSKprQ409kZ8A+J3p8hA77Cp3wyGJX"
    "sL7IPnq6/0Jzpmxm73ztPQad3cm++rqeQsCawuozkb+9VgTOUcL1zL2dl9Uf/Jj9r9tOEj"
    "+TQ/1CMLwrSBIfvR1UJ4mHdtYsbLgxSzzkYgdPR6hvBmnPCR7PkOokTIIeMEPvEA6e+xXT"
    "uKSB4meE2ZBufSJFVhuNoOKZn8KccT+z+hgzyNn+lM8Q3+7Qm7Omw5+F6ZnV2PmtUB4IEh"
    "E0YzvdnJ55j5thb2mCy9MzC/JPDeNf0LpPtY0as/3NsNBKch2270VOuUz2vjpR0m/Lg6Tf"
    "5mKk53isg23Q3EBbAm3OZFCuct3vPRzoNgpv4VjvUXUHJ1rVuIDllYbDwiR46hJiI4/79U"
    "vk7WZDARWoGwo3InWhcAp+5zeg8r70yDd5661mhPlFRFw+h79cco7uFf0TWXj+e1VuxMNP"
    "BEqdAFhFV/JhP0aztEm2XnG9Whf+7FipcjrhdjwbmIoNpmLDUZy6e6nYEJiwNK3gaSrjYJ"
    "B1WweP6VKvtvIFnKXr4SJuPngf2zYc/jo4J0h64Oy676y+U/pM2HY+ZklS42HWaQ8zYPJs"
    "F6+2nOkseQOz3U0lfS8mO8tH1733s3Tm5q92fUuJHG36Z3UU3Y0OWtkFpu2ctVdNgTwCsZ"
    "ywsyJNQfhuUKkpUPJOUFBgs6rgdzlZbiBqA6UUp9cIqoSufX03SNogZfu1Id4pHTm1g4qi"
    "CMKliK9BlyI3dkCUh0gfcY4e5D9dvlJ1T6mNLvKKgfaGVpVc59h9UlVcMRo5FNT8sE6hTa"
    "DbhxHgPVgJhIQeceasfV2D7N+BzxP+gNAi0B9IQVh4CBQbLnyNbDtAyqgAqgw5N8SFCq9z"
    "/iwHUKPP+ErOheubH9iUgKYDwxdILACAGRZozOcEdB7UIarWLYWKsQosvEYvhnJICQl0+P"
    "2uZoiis/nLXP7aUtV44am8pWb8sEYIXy9+dfnmdaQShz+qtOFfPt1+/BiqxMs1C1BVvgjZ"
    "6jr0hcj2QSBrPr2X2vx5fCsK3IQEvYC37dhDODr1zBJ++16AvW/Z178b8vCWp3GNKUwS1+"
    "2TuG4lgxo9Q0dFz65Y+n6i6vfmmXf1oppzn4RNNnLtwOEuFw7Hki1ezTg0wV7ASnN3ihn9"
    "U/lR+czyKmCSV8BaSt6O2IOgbYK7hu8VwA0vMJjqkEccJ8+ztzmwpuEuaZpJhxjXMuEB+J"
    "uKrWfKu287SkBXf6CRw0dW/f6huTFAdkNzUyUmGANkOwZIVZ5cvyhmhqwXaLctOZhEEX1m"
    "ulL5aYI7SuMGSZAYLX82y9JK/mjdfAwJGgPohowBgFUTJpP6kdUdxXVzyoDEsqqRNCDkPn"
    "cF9n3QT09RTRx+O6QHWO4engyC6e/iiK/PlmNqQrzKhPwAyw1yvrUUNWX920DU8U1PGAG1"
    "MmN5Hh7PlC/tACJVwCilhlD/CmgcKmVryvKCfGO9Fkjp/+3/wuAiCouk+bRKjK0S4xPNBr"
    "WkXQmk5RMZmbcb1+6gQubVrrV3gCJ7R2wYi3ePxqpOERnGMVtoLz7L6gKaPP4MnJV8eKjz"
    "3pVbDNXrx4npRm4xsaK65a/0C3coFDQp4obCd9Xc0CzRqgYzJJv6PItNJxB570cEgW/Qip"
    "An+RYie4M+B4iDow28gLheIF1x90lyNy++Lt+OX119XV5PLi6+P0e3aE2w64chMa6ihyUz"
    "xLiHxpBXm9hFHNQhP2UHnx/N6jXNlKvplu9PxVEWJQ8u52Fg4vQLYyeoWiyKfRgQG6yJrf"
    "6rwS+G7XsXdXFRqybzRUVN5ot8TWaTF/ts19j4rnge3NtkvuAeYePi2zj5vvpGppmWtRJ+"
    "TKgrPISZWBFX+bSCN6u83iThAKkgHYSnKt8Gjz1slVOACwk14meULZYeeoEX9B1KfIlyv/"
    "2+OONHi2M37GtrVA0bbpIdVA2BD7yGC25f1Qz7uDngQNBAN2jeQ3Rf1wH3dTm2r3PQqlPI"
    "suk0SAVWF+MsXR/Bbtz91r818jCXu9/GFDu533YNaON/21H0j84VxCR82L/eFI9LSpsZD4"
    "a89jS9tFIK1LvbL3e3P344mP40TOhcJLElkj1XSGuJxNKbJbUPEF7py0V+lCJSKUyxz/QH"
    "ykwbUU+5d/t5lwYQ3ui7bY+WgjIiBMRrkkHKv3tEpCRF/ODMiUfcvKTW4tgQ8PkBUj+C9n"
    "REHM6mwhcM/ZyPL4bqv+J8sR5+70eWKjtjGMEJHwd568KkkX43apAwISTQ8FWpDbzKxJ2P"
    "QIb/r2XxDia7VqKpjBN50nNYw2M9HFHPNX6LAXySmt2nNvQ2g8VnXr0RXT8zr05SsHAsN0"
    "7qa7wTDn+pDipUBkao3ZtQa9j9vrL7eiVJG6lFekTTWVTi2cT9tBL38yR/mpYGOGjfO9Ph"
    "dZ3T/Lr8NL/OneYH9TM7nsB1DTczqDdlEea5BUaLSr+CNGGLrgXRk6P1LZCc6lTLuSAi6N"
    "0R0XzSTF9e1lGsxxQmr8UOenXQgGjZM0ICg/r2qKf1A3XPkzRV7w6VPVjrTCbe/QJ86Lo0"
    "HQJ3LzJJx+vQvNoXsg0XoYEqyzqrNGzfu0XafAma7tf3OVpoD2wYPx4WTUNu7kCe6d7g2j"
    "V/g24Cu4u7QXHKhIPl8D5SgLudwvsTIZ7/K/MuHeG7QaVLxzzRqkZInD/JDgrIwGkBo5Er"
    "18nMT4YdvhDEfSYCyU9fowhD8Re/SiYknsYISrQGXg+QwHrF0IvPLz89/vzypsD3vt2hd8"
    "gHqOFhEXywpr8DDKbtzBEOJYk1Rgr7HySMQhpjsYqhjB9CR/wQjIWwHWncmK41TddyT7lb"
    "5/NLE5vyPV126jiGPC1t6QFrhU9dVoRPXebDp0BtWmClqdazFllpjh/fvYSn+UxAkSGsyh"
    "oT0xiU66Asv2sp2Uqih3OayiBdB2nIiq6HckxhEK6D8JyypVeUTbE8Q3SCpAcYV7Ev+8gN"
    "7acanBMYPgd6hbtCmqz9GMyEqDlaUseDOBIY7xAy5l58GYhNw5yhdQ+bBEkPZc/mnaMCVm"
    "NLQSpDbfzjOy1KGc/O9j07TV6jsybdLWL1dl0dcExhIrnLzv5RcZXITQ70SUpjta7O8u8W"
    "ZOnTN6n+hl1v/eD3dZxLdnOS/4QBa6O9OrEOm4C39w4B+X27Q8p/MJPumvP/D37MtoqWE/"
    "4/LCjzPzRvzw/fDSrt+TzRarM9n6GgvSorHVvL/4KGczIfEXcYVqkGIZhDmWkksXC5vRyr"
    "gtocTfEzZCoosNg33Hl7mQ+Cz94188EWI2p6Amxnnw8HM/b5rrAVA2OfP7h9vvsRvK3h23"
    "wMr3F+0HR+MApro7Du6ko2CuvOniRGYW0U1kZh3a7C+plTOG70WJwU0Y6cTjc1VTUZHQDC"
    "cgkWendqhqwHLhHpW/WmltvJTYXbyU2BC9VyITcyKdOmlkvxOUJjC8i4WHLmkaKQtXKHng"
    "RJD1Zv6w494okUiOulN1jUfqv7q2NrtukbrANxrUfEY2scC76aWxPVFJE5aI1B+0AG7YNF"
    "Cnf0LGgqVNhYt7eHuLZ1O38KN4Gvcs74FHXXT4xT90+3wt2T+BeZyDPzU2EmX0BLK14ZdW"
    "LfXXl8EhcppZOqGzAPDNfCz9Ifma7l3y5BCzqGmqtQqNVP4w8G7Tj8vCjEveERoDQBBMar"
    "+q4YDaMDaogm3HH4SvilEMZYEPTCJmMKWh50ffH9X1TNgeE/OGVKS6Es9SsoWIAWLh8pnw"
    "9VZjYqrTAh7gCNyBRvVaYgabCESbWCCmk1Y9vVggV6KyzJqRtKv+2gWvH0mUEGmlH1akC9"
    "Hwhiu9zCMGZ9HBVN/TFS117tUWDNVYxh3A+M+0F3rs4W3A+6X3u4NXz3EnKXPHt1MLb6W6"
    "vzqhbOVxU4XxXomD3sLbWSpsYULepBf/r948d2NPkXr+ss5qwNNrGWX2chlie4tg9CkqYH"
    "6uYWDoyJHNgSlBWlpii366WpTtmwF8kOOvCliE4ZPUn8TFQGGz0As3SnjKFDJp4mfAmSk0"
    "dO3yifIevdPbOX7DwJEV3nPk9R9Q7p5pPNk2/jpZDHIijLdE6ELN0pHwshFkvmUWcbECNC"
    "g+I2Tk95yt5t/L0csTYVY7pwoKRvHu5yZ/oMmXGmh54bdaY3nqhnjfrxyINh64yZaWLjNt"
    "9pt/kOeGwdzx2s4V5kko+YBBmH98DQSpBhCjq0XNAh6YQsJLwlQZpaSTJuo556tKz3myoj"
    "OgdKHYGCQ2KjF1BwMNVLl+FOMaN/qvlElAX+L4ScoyFYvKOMFipignL3O4Hg+UD500CdCU"
    "GmMM3KXQcj4WAxe4eGP1z8cP3D5eUPw+I0Gm0MqumxE44VXn41U0/Iky2kVDNR228GWtRL"
    "pSGH2OAkY5xLOuJcYnIu7DGM2niU7Flxr+kV1axH1Oaj4rj9oSSbZsmb2+XPRArGcyqKFU"
    "WVMeKlfZhwcY1wcUDRJs/E4Yst8E9Qtoh6uBmOFvQZFhLI+Zx6Hik4xSthz9Ea4PWA98WC"
    "qcuXiyLBbhP2WXIDf334qbAmDseqfpzvKS6sQsVR5SxU9GKOfo3ZEMQDDLWsZkmanUxm3d"
    "QvtWYbg/wAeOxZumx8lq53JuK9eHuGqC0kVlvBHRH2Du/mJdOxw4W+Z2OS6JT9R4zR/MwY"
    "zTuwNI/OaJ5RWddV82Y13cZkXmXlTWr3WzT1dhPajcbIzNraxRbpp37Y2RDZtwwSqRMA21"
    "x1vDNKQT/He6BX40TZiH/bFSOleMV1pOtjXEqRG8Gua6mPmXEy6VdIiRJBC6dPfjf9RUmp"
    "qXYESS9BzVECJZYj+VMpa2Dr9Y+/2K/LzWf5XylLru+4Tc6K3G5SDQaVrjdu0FT+hqDtRv"
    "eb92u0mtHxDAk+JyNurxE4TQnwiOGSkYTsN4IgITtmtuxjDCVlqECO5F/fKVcYm06JKKhU"
    "02THmm40AdsW8H+1HFwi5HDMqxlHl8MLRQNU7ujiLxAdvWJM0Tt/geaD+4wO51R0OCr+ba"
    "tpTlA2MMfd5Ad6McXpK7HuHZWmMrEY1Vq6BOuwq5Kuvsaoo8huVNKll1ZKR3d3++Xu9scP"
    "B0uI+ZlMKXw8/PRH/kRYCVuebbWJN4/bS042JNjIoP8NkkmCI/r/+4yArUd8gm4v0Bi7Li"
    "Uiz3fXaL9j0ceaDPVU/chd6z2mGQm9oTcUfjSMfEcYeZMOsR33XyMwGYHp0IxBL7jpcLL0"
    "Cv6kqYzJO5vBZUHl2+12T5rY7J5O7x6jbuj9FLvkWXLgWxcbTRKbie7yRHcgZ8oRHdWmbt"
    "DxZKTYq4rpizJ7/qSsnmdF2qVUg0GlYsk3oVqTuG09nRJmKFDCfScQZ+QlnKZKZeQXQplj"
    "m6gyKO+QINgh9gBNVHESKpDLV+do6GDhWcIjiyhZwgw7EzSnbOkpvRM8YmQlRUgUWqTzuq"
    "r2v+MrUxVaVlgg4CjA3OyXevGUTXpEZP/Efyj/u+KuN0OMywHZVDZbo7l8XVORZnRMHdEx"
    "+UtHR/cRUxj9Uj39UrQP8zC/p9PSSIoUWXuxFK/2BbQfS/Efl5dXV28uX129fntz/ebNzd"
    "tXUVBF/lVVdMX7+58hwCI1DSbi4oRZbs4m1J1vPdcZciNfdXmyu2a3P6gCv0HJSofvr2Hh"
    "f2Dkkcv/a8G+34UZaN66v6s45WehKZakogw1lUJU3Gqj+PQl9GiF0pBS4gDHVgKVJAdotE"
    "YYjaRYIghkjBtz/kQJ1HSUT4mUJtx3flI5Iq9ckHd8A9tASifPxE28ytv12xgUalsObfJM"
    "xyQoTgnyGQhJsq8pJLsDmcnDT4QpGezFcEH4wiE/+DTifLEefh/2q4iphwSmNghh1BPEmR"
    "i56bjkJmMz3qvNuPvJ+s7uHh7+ev9hX6s2DfDbGvi+LYX3bc7hQR1LWos3ouhdyonmF69K"
    "Aid7WhWCXJlMKEtqMghpZBCS8gO4v+ms6wSJWdjGk8fI15FamLDtpjlBaea403NsPItOZa"
    "a7pi3r7tSaKJdu6sFadEHwwEOCFZd6iF4OqrVmyWYb1WYPjIDBfhCEfrMlZFRALhVEoBX1"
    "ZgjURms0nmE2VWZ7X/0U5OBRBvpk0QaB5vhJtcNojB2HgD7K/4eviMrr0A7yBQ0ru0rNqI"
    "XH15b208PqXBpJRleu0irN9VdlpD5Iur/9g9yClXon20ujBx5ZlBx2vutB5UEXNNl4yH1Q"
    "JwiHnY5AWQeng99joISf4QX5zq8g43+5cjKCZLUDefCQ8ROxQaEftZVnEGFo5ULicaaOIP"
    "VACpl2/oBrffQdQwlDdaa/sWpF98FU7BpUuO2wJqCwOyxq1QlvAgrbcfjqvvWiNXyv6+TP"
    "vi5Pn32dy56tl8m5kRTOXYO4AtKCHM7Y8/B4VlI5sDy3fobMVKROaXuayLpPbOoVMtwVVd"
    "ljkh4eFs1nf/cv7e0jrlLURsvZaS2nA/yzPK7cgujjSqNrmtCYXDVMrqY+wFmT9QGeObW1"
    "i1WkiE66WIUEwpIiuNC7UzNkvfMDuKlVw+amoobNTb6GjUomL4itne0hR2gSPmScs6T0rs"
    "Onh+27waDDsL1h0DsQxd3LJR7x1aO1JrJ5SoNtNwPkuwluU/HxJau5CZB7VxUlC3F+D3cr"
    "CcGji5mYELc083yqwaDSQOYFTTUyz/8NDO5x5D1B9z8GFnl45NuwRrLb8QzN8Rph8aRiTq"
    "J08i/uXr4psPE3120baTJTuNUyaxkjkzEydecsNFkrjz0Cyfi6n4re2GStNFkrO4Px0e0e"
    "k7Wy91NsslaeyER3QN95REf1ESrlOorukWetDPVBn4kEVXhnVTqjsM2gntrITTTfqDm6RW"
    "MsCJpyIpDHM1qdASQ+4UsvzPso1sIjc/Ti1vUEurgcoKvrAq3R7l1C7pT3kgoJCpkrBfEz"
    "SI7WaAjJK5XYP1RKqaE8mdRfg8Chmqt8KZLCT14JX+IThuqC4TkaAtABPagkJDG0XciZlb"
    "M1+MrAjxu+2c+VqV7aeB1+8kwSvoQKh01otkZkipml4Twda7l289vWG2yDt3ZmnGiS9AcC"
    "0voDBbOvP4zHjVqwG1fewKgFD64WTO3XukCniAzS9ZBOHFh1cU6Q9M7NaD8YY1fexZb6Uw"
    "fnNFn/sK7l0nVZ4dJ1WeDS5WFvqZU9J6bo4Zlx8boGxBdZcT1GGF5l3V4UM1+UbrvSPzlF"
    "Z9yTNdyTdc+N3h4YF7UOjIuKA+Mif2D47gPWHIsnvRTyOcLe4d182Js8a6daazki6OHZ3H"
    "ygkH+VWX6NC/07MEHYQ7j3cRXqeunv6KDfMavBvvH1yLcCY82jfFrCMAfte3AQVxlkPvz9"
    "McVZ5JzEI3vMx4dffw6bZz3H01DLcV1uL8fFoZzlkGfpDPTa0CcVrnWjpZI0Jx0WzicT4m"
    "oHm6WpTjnazCbYdigjmgBmyE4ZQczEaoslmCEzCOrcOjGFuW+07xsYnhTleCzHO0FiANcG"
    "HOxeU6adJSND1j+BoXn5d+rypV7SopjC4LsZ3xEZa+oiYwqD72Z8lV+KRG8+h5R8umUXCq"
    "iNnl1Dz36QmPWOrfC2g9NN6pWzJlOvRFKFdkx6ntJEgxTpabSBzZAZVDuXneKINGAawAq+"
    "dMe6qKaIDKTFfjx6kKaIzO43IQUa6O4j0Ye/xZsA+DfseusHd9pjfFPnYQ1w/c3eMrjdPB"
    "k2Yps6GGtgGzJSTaDb+/Q0Ga6zBrwJAcAgXKf6T05g6lY81+8Lh+N0tEjm1aAyemsZN6oR"
    "szWhDkQoYQ+N+ZwIRBlayBNMvEMzvkIOZ1OoFr2ijoNGsgN4OF+OZ37paKhGDcFNfsjUUs"
    "47FJim8jV8uV+aRxDsEBs9kbUIYqNcP6V3JtLrMB/ylTmUwFgqgsyTu+Uc/cxZUGHD7xir"
    "b1PhZuop4yolkYpK48wvUUS9bUK40qkGasUd+bNrBZRq4k3o0cFZ4wEyoUeHDtaA/1r+Jt"
    "cxkWbIeoF265ZpB9O5nhN2gqQXkLfg8B70ngO5qkBaTGPqoxUZoUrro2X8AAh9LgycqYA+"
    "SWXA3xr8iF+sa92LCLqRkrpXNWOAEdZUoyZIjBLV2FD3aEM1ORNPJVOUye93KjPNVxJ6zR"
    "snSWNModWGO4VVu2rjjuK6UW+cXFbd0hj/wdWH5PXF6sWgUlv8HDbZqCt+nBEErUHnCRrS"
    "yISJoBo7mhN5XrKpxA47DlWqUWedT+m1dS87ZsfSyIsFn7dNTqzg23USzauhAjqjy+3GaT"
    "kwutyD63JNCWNTwrhDcW6mhHE31VGmhLEpYdzdk+TohG1Twrj92CWjAz4zJYy7wuiYEsam"
    "hHFHV6tOCeNlgZd86XEatO6Thb6x0xRUV4UZJ0rRTFAYRAsQpUIsixxJSgGNCdrD89WRgO"
    "kSb+kyLTiTJAbQXBTyYuHyZ53TM0Fh4MzCyRfyptJBMyYwYObW5kh4snOdtRlTGDhzFxF7"
    "xk6R+aj8JoopDJxZOFcupG5hlv4JWkBp4C2DV/tEzRMacEvXrvYJW0Bp4M1zqQK+L4dqVQ"
    "K5kKKHJorms00LMpZsvTXCjsMLcK7UXOdoW1Reh74SR6u7Drd/GOmwnY2opBdTq7XLpqIw"
    "fThxhVWqJarceSU9mP1Xf/8lIZRXMGFF6UHKr5kScqO+r6O+lytWAqmbdT9N1QOk24405U"
    "sP0gPoLPMESf9SmTbPTcm1SxgYmK05Z96swOOpVBwoIt1KHuga5A1LBEwCFXr9apqqC0hP"
    "2WCNmewFPOy2sFoX0fbvgGjeIyzGrbjMTx3Ee1TwJxf4XzPyvzL0P8dumGybe3IWSAdt1I"
    "U1TWVALXMa1U66m6c03i0m86YGuvvIvJlYlE2g3PsMe/lNXAPkRBTcrgB/irvq6SJO3z/d"
    "ika9JS4dz86K4lGDV4PKiFQcN9oUk1qO6+ZoUa2YynKjeE17eDCJVUtvcyxl50Xc8sDJUj"
    "f3Cq/iUj/3PpjB9hI2CbtKA+GgeQ/R3Uv+NTmiV2jnKA8BTJC0H/53GFa2sUC/HNPb5n32"
    "7/8PcU9B5A=="
)
