"""组织部备案日期记在档案上,待办可查 ·
When an admission was acknowledged by the organization department stands with the case, so that what waits is found.

By hand: filling it from the records, and the index of those that wait.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
ALTER TABLE "candidate" ADD "upward_filed_on" DATE;
UPDATE "candidate" SET "upward_filed_on" = (
    SELECT max(s."on") FROM "step" AS s
    WHERE s."candidate_id" = "candidate"."id" AND s."kind" = 'UPWARD_FILING' AND s."voided_on" IS NULL
) WHERE "probation_start" IS NOT NULL;
CREATE INDEX "ix_candidate_unfiled" ON "candidate" ("org_path", "name_key", "id")
    WHERE "probation_start" IS NOT NULL AND "upward_filed_on" IS NULL;
""",
    "postgres": """
ALTER TABLE "candidate" ADD "upward_filed_on" DATE;
UPDATE "candidate" SET "upward_filed_on" = (
    SELECT max(s."on") FROM "step" AS s
    WHERE s."candidate_id" = "candidate"."id" AND s."kind" = 'UPWARD_FILING' AND s."voided_on" IS NULL
) WHERE "probation_start" IS NOT NULL;
CREATE INDEX "ix_candidate_unfiled" ON "candidate" ("org_path", "name_key" COLLATE "C", "id")
    WHERE "probation_start" IS NOT NULL AND "upward_filed_on" IS NULL;
""",
}

DOWNGRADE = {
    "sqlite": """
DROP INDEX "ix_candidate_unfiled";
ALTER TABLE "candidate" DROP COLUMN "upward_filed_on";
""",
    "postgres": """
DROP INDEX "ix_candidate_unfiled";
ALTER TABLE "candidate" DROP COLUMN "upward_filed_on";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXWtz27aa/isYfWk6o7qxk7gZd2dnXMdt0yZxN3YvczY7NERCEo4pQgVIK25P//sCvF"
    "9AiqBIiqLw4ZzGJF6AenB77+/fE4pMQi12cmmaiLE78oCcyQX4e+LAFeL/kL6fgglcr1Nv"
    "xRMXzmyfAvotDTduOmMuhabL382hzRB/ZCFmUrx2MRGDTS7BmpIFhasvGJghSBEFPvUFwC"
    "4DFl4g5k6Bgx7FiyUKXp6Ivi1i8s6xs9itG8/Bf3qIf/IC8ReUd/a//8cfY8dCnxGL/lw/"
    "GHOMbCuDD7ZEB/5zw31a+89+/fXtm+/9luITZ4ZJbG/lJK3XT+6SOHFzz8PWiaAR7xbIQR"
    "S6yErB5Xi2HaIbPQq+mD9wqYfiT7WSBxaaQ88WoE/+a+45psAaRJPpfy47EQN/89/hR6YI"
    "DOPDzZ1xe31nGJPCbImPySEfPjKJI2YaO66A7O9/gn4TaPynEzHA1Y+XH5+9OP/SB4Mwd0"
    "H9lz5wk398QujCgNSHP8GbA4HsIuRXS0jlkMcEOdT5pzbBO3qQAJ4s6hjAriCdrOBnw0bO"
    "wl3yP0+fP6/A+LfLjz7MvJWPM+F7MNigH8JXZ8E7gXeCb7BNVABOKNpBePuKjvDqHOHzlz"
    "UAPn9Ziq94lYXXpEhAYUAJxL+65hv+0sUrJEc6S5xD2wpJT6J/dLW6O0S/Au27t++vb+8u"
    "3/8iul8x9qctnr65vLsWb878p0+5p8/OczMTdwJ+f3v3IxB/gn/dfLjOn0Nxu7t/TcQ3Qc"
    "8lhkM2BrTSmESPo0eZmUaf15h312yms8QtzHS4h/REtz/RFD1yRqLhls4S64ke8kRzxpZ4"
    "jmuosXxZqjZZv+FO7Rb+TjDT8wcpexeiVQT4e0IRXjg/oycf5rf8U6BjIgmmKYkl6uowkU"
    "2eJvuawk0shOSWFofAQjZyA3bt8vbq8s31xMd6Bs2HDaSWkQFdvCFnJPckblt8tTpb5Z9A"
    "By58fMQPEZ+dB79ElIwmplqMjFttlSB/XxKwgk+A8SUCsDPl/wObJTaXgBKbt4du+CehC+"
    "jgv6AgLEqQzbvZLkH+PUmwm9hkgX3hmE+daMfve75FGO8txjYWMD8b0TzHVNFSn/ikHBv/"
    "j3+0kDoUITWaqNpCakQwOhGqEyHV/68CvFH7/lQAh42vOO1U8I3ajxDfF2c14H1xVoqueJ"
    "UFd40o4yA9oCcViLNUo9Nlta9pWUPGNvwiMZaQLZWQzhOODuyzWmfGWcWZcSZTHDLx0xvK"
    "wTlqLQgPWRDWSsyjmWnoWFjMhaLSI0+3gzBxOPt4q8CQ4LpCqxmiiqBmiDSiWUS5RK4IZ0"
    "KhsazUyXGg2tDH/QKp+3QT9HWQqG7VxyUrKqOL+8iP4Y9vr+4m8qO1DWyv0p2NE9z8lVID"
    "4uDAbG3tvo+7GyfCmfulBN5ydXICu+9Xw4qwfxfSff/zR2T7qtNq7X3a3+gwecAC5JnlyS"
    "KN725I3QbdjAmlbk0TFom+VGKbiF5Oq40T6Wbb/ducjMEAzIltkw0D0AHIwuEj6nupMW/m"
    "UoTAnJIVgMCCT0BmqGilR+31NigObFphUAgnVUWNlSLRatkaalmGQxYgC7BQZsgBjgmqdB"
    "gHCHQFsEInkTcV+JuruftLhlprgwatDYpnayYxXZQf/zkyLW0PQnNxQBvlkFQXA4V1d93F"
    "vhyJHHPJ58v6EcEsCyptsIVrD5say6jtVtb9R7LhryhnnM0lRw8soQVMskJgs0QO56/BBj"
    "JgQ+aCqHPhMwTBHNsIEM9l2ELfgnts3QPM/KgT8eYLBh4QWiPer2P5T/3ei3x+/8O3LBSU"
    "86fSA+zw/V1e1LKtvqiwrb6IbKvl4oA/XSpgxwQjFAXOXr2qY81+9arcmi3e5aQB9GcR37"
    "eOWyIKBK1z4OKDdD7l38v/89XZ6ctvXr5+cf7yNW/if2j85JsKuN9+uMshqep+0b/XRW8r"
    "9XWdo+F1+cnw2j8YCuzOvm7m9ZqSR2jLb+Xo5ZYbOd2shpcvDG485s1W2OWrAHhr8UtOwD"
    "0XY4QHLb/cXRJfdtiZkc/imrQxYvwvfhWKM/UeLAn/ifwS5f3xppSzA2CD3aVPZBHGMKIX"
    "hcu43+E/OXyauCRmI2uBVogvqKmIb+XArRjgHzEnnmNNgeUh/oIzbHgmNobQJ0+DfpCJhV"
    "7Yv+MRpPwbKCAOYvxr0SPnCzjL63/pnJK/kBNxFJ8cnPqBQVc2cUSIHyBzAG3b75DxNUJW"
    "/I2IXgHQbeIEnbfoxKMaRME3OlxBRsaeVuIgLc6l1AcInncN3eXug0e91BtXMtYUJF+jMG"
    "7cU8XgWok7ECVuernVvQ3TNCO8ETvh3R74T1PBOGo/Qnxf1uE4XpZzHC8Lbp7Mha4nMVmW"
    "w5tQjBDg0/M63vd5pW3K+f68AHDucqhtjsjRHbVVIgGjkVkiT67tEoO2SzhE5kV1x3mgkn"
    "CgsP0IHPurpvH6j7vMDEanzrP3l398mZnFdzcffoiap06pq3c33+U2ljZEd2+I9mb/RqZq"
    "mHmWStvYcjY2zxVqcyXOOyFptGwHhmPXbMsSMmMDqcO/QebQRoiNoFOq8cuQ5uCecdqujo"
    "n4Sb8r97ubm3eZo/m7t/mz99f3313zKfBngDfCgTmuqF61ELRs7CBFbjFHtiOzOLC1rsYr"
    "CkWZpcxuZ6k0fk3j/jLEOuxvyGw2WWNHyvuVc9opEs1sKzPbK+K4S/vJEDp+ydnEt84K2i"
    "WxYjnS/M4KaE/CPka1r95cX719f/nu2enZ9Cx3faY1XrlDDLqwCPFPtzcfSs6tsH0eV2y6"
    "4D/Axqwz029KJz7zsO1ih52IYfehDBf4VK/6/ALPHUuig4KIGRqnVKYjTTOMKRHjjWZKHh"
    "Fl0pO/1CMiRdGfV8RpR3C37RKRNharZpMrkmpZP5didf8x60NTWbUDbMSrz54UkS0Q6iWb"
    "y1VD+QVGPKaIa45Mo1pmBFJesRJSjW6lp/3ewtkHetZ2Ec+evvzbgHn8GRkk7FINnNO7vw"
    "2c62eiPVCYJcdlDZgTtkCDXAPkAhdVA+KIQ2gF4JSv7jgRzvFTAwuEYiIrsXAEnkgdrpPX"
    "02qX62zDGsV5grwgvq8vA3DuIj8eKbq+LoDoi1CRLNmlxPJMxP9NKOBwu9jx+MSk3oBnV1"
    "+dnn0pK97T1TA7eiVHuU3jcO96nsExyk0ckzOZWFTHS7LeaIfg/bPMU6AdgvftEKzTGeu8"
    "GUOzmnNWFUvqmJXDFhMcs68BciyDIsgUPRAzVCMwRGf39KtaIcevKkKOX0lSwOu8Lkfj2K"
    "Hzumg71AEBu9fkyeOBVCvzjzI57aFCvFt22k5Vc8kKl2nmMuu/QjGX2XR19HImZOhChPSD"
    "oDjMFwxQAq0TcCfC/3lHogy2TTbgnqz5mhC+yvdghSklNMg9kEo3ACxE8aNIJSDyhgrnJe"
    "bH+c+x7fLOZfq6Pof/5Hxy7h302RUOjaKjKbgPkyEYvtr/3m9+Tx4RFS18GZM/owjMoLVA"
    "7EKM9gQYoW6q46n/b9EqqArOlmTjiOQKfAG6yybaw7R6RiyEqGBPLSVecoqILoyoalU9nW"
    "FutCkofIvSF6gNHs+wZHSVUYN+6o/rra1UMZEdBg47UvjFcb60HaY5TE9Xb8RUBSilpeST"
    "1R+GXzcL1BhHn3pbOgytgNYK6OEwID0ooHW9wu7rQaoW1EvTjBDnFvMQps/nACMFmFMkI0"
    "S5/Thajpfj+ZIOQ9BGkguxPNpKRjsK0PsOvEqAXEH2IJuEygVfoB3FJHSdWeiw6qL2BnT7"
    "lVFnmMpYvnLTY0xw1BZbhj6rLMyw+QhX5OsaC/J1eRLTwr7n+CixFDHB6Cy5HRSbFlg1uM"
    "XydBrqrVAjd+lgE7tK11eGSIO8HWTLM+OCaLVBThONL5lP+ygT0/TWyjBnqUa3mDvRXPAf"
    "KvGvKcc4aj86dDupSb8mNnaxKRIlK6ctldH2iPr7y9vb69tDPaYpWmAxnvguY21DmYdohf"
    "+tlFov+TpLHq7XNg5uO2MGGVZa81JifWFuX++YGXObcOAcSb2pyuR3OUqd+04h9x3xXI7d"
    "Rv2AKRDqs6XO2YKdZnDn6TTaddBGn9fIFM4N/PB4VM3vKCU+5siB2K2htv4uIuhxtV7+8s"
    "u7t1eXH+4Ole87jOoAk8uru7e/XfckNnZRIaCBPJOl0kxdrcW8QAYjHlW77vJ0/S7snmTG"
    "9pd1xoew7j2XITpq85Qvuynjl6U6ZgYBmi5+xMw1lANai5THjKNw3lZehhmiY0ZPOLUH+h"
    "d+i1CJargcQwmpRlLAIeojGxaU2OXqgJmm1ngKRJCNF5j/IsU9XtrBMaOKPrvIEW71hp+x"
    "W8LRl6bYlZH2l2v3eVdcZsu5doMKrYYoe656KUlIj3mpijhEi3enziAVKY8cxwVqBGKa7J"
    "gR5IQOmyNK+b7EjuKulhIfM5qpsEoVHHNkx4xgJupUSXuRJzxmFDPxvAp8UIFOM0F5JiiI"
    "gVbc4BmiY16YuvpFq4vRpCgVs51FdGtiqSyxzis16LxS2eh8xZnOEuuZHvRMJ9kQcrNcGr"
    "yfUOhkTGXVQESGlaYlQVK0OjFbZbKrMAlHFuFOiykMdNluTcGU7FmF1PP+SmwDYJU8YsNc"
    "t/UT0Kd2r3Kqq7RJ05eJZPWYQ8rvf/6I7LKQjdFWVsjbzf2yBjujVL88wqHs/yxOcYb5nZ"
    "HKVCAYI1YcAkT9TbwrViM89DJI/Zt41IGSRNhKKP2U9DJCjMIiyrsupZukFvMY91wmaMgl"
    "D2hnwD6merwTHY4VOuai9a5g3fI+Rrr/Hom78zn+GzlkF8QiPoL97C6f6pIP9SOC2eSAxb"
    "fT6nyqop2xjBpuTagq0pYKZx9AyQaQOUDQXAK/E/GXSFYaXlYXoi6R/9wVaUxtLm0C7DKA"
    "HAtgBuacWbbA7Ik/C/KLOsRdivJEJnREetOHYjLVfofentK0NEGjP3ZxK5T7QscE7ThBb0"
    "/Q2OFm6CxRYHmCRob+VDA7hK37Mzl0CXbLVoclZEppLqP2Y8zfUydY7XV5rNrrQqjaCpoq"
    "2IbNNbQl0BaUleXKnk7v4R+JjYXnq+wWjt5V38HLVKsaGc150+Bis/B8jii/0ChZ+RfcBq"
    "EH/lbcf2GffvE/6L8Qt58g3fAbDlng2Sfvtfn8xSfv5fz09MsTcAmeEKRgg90lvxD9O5bf"
    "lfxqBKZwwECWLLv5Pj9lhwta0c25Hb/mYV3TdYz75TeumDj1KP4UVY8R/PsBscUA/uHnRT"
    "603EJDuTreWmi15jKvY8qvj/T76isE51rWkuPmmDJR6IFtEAUu4YfzA3ri5zEnnIIFfkQO"
    "gAtfjCK+eMX453EhybZ5c1GBIn6GnbXngmdwjS9A6ktEd0xSxbbnsXe4KHSq/S6M+OX3im"
    "Ja2/Hms+0kjZo4EBTQDZuPEN3zOuCel2N7Lkn6wk8hw8ILxJQwztONEezWUzMHt0YR5p9u"
    "bz6ULOWYIs/EY9MF//FrKR0g0BXACiwy/Gch43s+uXvutBYd5DO+N3JR1K6JB+CaGDrBKP"
    "rRZam0i2K1Cx00S4I21L286jsbDRTZrU5e2aWVce+6ury9unxzvbdChpEfhUxiS/lYVEhr"
    "KX+O7ZLa9SOiT4Fc5Fu0EPCD82DA9IfaNwtg9wJslmTK/w85U8BfbZbYXIKZx7CDGPOLDU"
    "6DmoLYBRsoCg9ySQoF1f3mLqJFSa3HsUXxwmth0RPqPlES0VmwQDAMTHnP7v3/spP10/2X"
    "F76O0U+VJ76K8s7FxwlzRGQLDLrxB4nsfIKGbJwmFQuLpUvF/9cqZBdOtpGpXBlt6Ml0W/"
    "m8qIpYXLyv/ohbCszlBmswQEBSs/vMhm4yWHLm1RuRIj7DLBpRaayQtGIsrTIYiMpAC7Wd"
    "CbWa3R8ru6+YPk7njdM1QLt07UkpgPlPU9IAh+1HZ+tqv3JccNcrSvgZIh0il0viJ+QB5L"
    "hUYrSoNIRnCXU2ewVj+EFkqO7niGg/l28gL6so1hOKnRTrh3M8dKNXFxoQJXtGRKBRb456"
    "Vj9Q9zzJUo3uUOnAWmdZQuOiJKQnJBrgrQDvO9xgQOB2IpMMPLzgUNJribB9lVUatR/dIm"
    "0/smD4YRsHC+2eDeOHw6IpyM15Y1pdVPN0Gtfh+RsME9hd3A3kiXsy1txd4R1h/oo8wEUD"
    "umLCnk5dOt4j5Aa/sujSEb2bVrp0rFKtasRwBZNsg5BMOC1AMKN8nSxPwI2D4hcM0UfEAP"
    "/0JxBjyL4Ngp/5Pc7JROR96PWAqXBwAM8+fvX+7oevXkl87/sdWtHLIm0xUfCwCD9Y0d8h"
    "nadLeagwHVrNkaL+pymjkMJYTsVQ2g9hIH4I2kLYjzSuTdfqlRRo4/yyWeIWvDqGyb6Mwq"
    "lDueKwLjWsVGpYqE0lVppqPavMSnP4+HYSnhYwATJDWJU1JqHRKNdBmX+Xx9lKpIZzlkoj"
    "XQdpF4loZRWUEwqNcB2EV9jxpFnn7riEJIc4RTICjKvYl+s/7jKcS8FkHnMv724+/BA1z9"
    "vR8x7BLhf+S9LbVrgrZMn6j8FMiZozD9uuiCMR4+1DxuzElwFZOMqtWPewSZGMUPZs3zkq"
    "ZDUaClI5au0fP2hRSnt29u/ZqQtITdp0t9DFZlq0WMen9+ypkQN9mlJbrXWhmf4LzaTWYR"
    "vwjt4hoLhvdygxo3Oj95wbPariILPnpyo8VNjzSarVdnu+A8L2IvcBTKzl34L7FVrNEL0X"
    "GUxFWgIhBBMqUqFyLCixPBNRkTsBLOCjyFQgsdi33Hl/mQ/Cz94180GDERU9AZrZ56PBtH"
    "1+KGzFVNvn926fH34Eb2/4th/Dq50fFJ0ftMJaK6yHupK1wnqwJ4lWWGuFtVZY96uwfiRY"
    "HDdqLE6GaEdOZ5iaqpqMjgDCoAgytTs1RzYCl4jsrfqqltvJqwq3k1cSFypvzTcyKtOmlk"
    "vxBUJtC8i5WBLHRbKQtXKHnhTJCFZv7w497AFJxPXSGyxu3+j+GtiabfsGG0Bc6wHx2ArH"
    "QqDmVkQ1Q6QPWm3Q3pNBe2+RwgM9C9oKFdbW7eYQ17ZuF0/hNvD1nTPex92NE+PM/TOscP"
    "c0/jITeW5+Kszka9HSSFZGndh3yo9PRIGvdPLrBqxCwzULsvTHpmv+N0VgjU1RJFRUFg3S"
    "+AuDdhJ+Lgtx72CEHSLZBbpGWKqsZpC5v3IEvREVc1SNaW86qFJge26QqWJ4uz/glh+o7e"
    "fafj6cs78H+/nwq732hm8nMWPpM0sFY2O8xSZf1ML5RQXOLyRKUhe6nlLWz4SiR0Xe97++"
    "e9ePKvr0vM5izhsRU2v5PA8xP8GVjehpmhHoS3s4MOZ8YINhR5ZbodwwlaU6ZsuUjeauol"
    "UvRXL0yKnb9HJko9vlnST3EIY5jpIiY5ClGh3S7eeqRp9NjyHLELK2yomQpzvmYyHCwnNc"
    "bDcBMSbUKDbxmShSjm7jd3LEWpiZeG2LiqBFuMt9cXNk2hdX9NyqL652ZJu06gbAD4bGCf"
    "eyxNrrdtBetzrGXseB79/QuDUOvE6IMmSMA1sSKKMUqHwZ9zQizLsNV44XaakxNlzBWy2x"
    "4a6pF7JMF9DBf/nzmZR3R+gE3AujTRxV7HutYkK/YEA8n0Z11AFDCzHNQRF3wGzIlhfg/u"
    "vTr19+fXb29b08lLmPQRWNtdFY0clcM/yXb7uIssKAKTGZihb1wpn5ENo+OpzralphH9Vx"
    "rx2GsmmjaMfaT0XDfrtG/e1HxWGb9E3oGPzmpuQRcelihZlc2q6M0yvtQ4fsKYTsCRQt9I"
    "hssm6Af4qyR9SjzXCwoC8h40CuVth1keQUr4S9QKuBVwM+EAsWlHhrmWC3Dfs8uYa/PvyY"
    "GXObQL+GT+DsyAypVqNyFip60Ue/SuF45AoMlUwPaRpdabu5gcG0CVMO7c4QHbOlUptnJt"
    "o8M4CleXDmmZxer64uLK8O1OGNVXaatAq0R2PNMKHdaqvJra1dDDZBjOLO1pqxhTpm0xtY"
    "xO94Z5TCfg73QK/GCTsz8nlXjHztFKwjghziUkoq4O6I0xhDuHNxwqhE0lLCKVV3eZwo+b"
    "L8jiCpRVIfJFDMm/Gfip0Wtt74+Itu/RI+ogUW44mvvSMPSJ5QvdhqWumpQFPtDTcm2Oqy"
    "8PsSur5vwP98BCax/MLjl6fAhJRixC58DwELLxBzp2Au0qA7CAQO+lP+b1MSKd5KjzvmU6"
    "/lCMAh84GqlUpduwQMxCVAh0z3Y18NtqgKygnF6CzY7cfsaIXZsSjMoslSy2qZpdLqsnyc"
    "0Rrzt812T5ZY755B7x4/KKzRNKcoW5jjw9lGBzfFFD1yNrxxRv00sZ7oIU+0TuWqk2MOQs"
    "EzbZYcs9yC1KnC6DZQYUxkaqLo3bRSOcRSrWrkEhShRsj6CjtgRsmGIXrh63NMQh4w+iLR"
    "3jjoEdHUK1nWwJ362q4F0mqZgahltLpAqwv2fc6PgkliCDnNpjlFqed40HOs1RfHMtOhQ5"
    "GiwJOl0uJOtbgDE2+rXYWd+o5bA0V2q6iTXVoZQefq8vbq8s31/uQcF60nUiFHvJhWSzhR"
    "k63izTWXM54AEfIEEOHCwjwd9BhIJmwJ10IwEWHxwZf76cyFB/4UmEvkZzWfPSVtwWaJHL"
    "ChIprKCTOdI8HTQ6soEPU++o6G9CigWqFcuJiKXauTNx12S4lyLS0ORFrURvx+jPg6f4Ku"
    "Gz6cmCtdN3ygoYS6briuGz7ck+TghH5dN7z/SHQdzzvRdcOHwujouuG6bvhAV6uCk6WQ3l"
    "X49Kj9MBh0MexoGPQBeE6Nconris3jd0obJri6YPP+Ia5dsHlPBrHfiP8hRYOY/2JaaRB7"
    "jJpsNYjdLZFfkRfw21PEYsYLD0AXQBAGnnMEoW1jxHgb+6lo2Grcy44GKgULkfi8Joap8N"
    "tVQkv9oVZJrL22R+3/bppqe5S2Rw0HX22P2ruaRtujBiruanuUtkcN9yTR9ihtj9L2KG2P"
    "GujxpO1R2h51OKtVxR7lSXTHpcdp2Lq/o7RLZrDl01SorpAsYqIUzRSFRlRaloJ5SKLaKA"
    "U0IegPz+cHAiZFrkcdJTjTJBrQPKBhjSsFPFMUGs48nGTNbyoVNBMCDWZhbc6YyztXWZsJ"
    "hYazcBE5j9CWmY/Kb6KEQsOZhzMMrDPUT1AJpYa3DF7lE7VIqMEtXbvKJ6yEUsNb5FKZ+L"
    "4CquX6lIRihCaK0/MaupTTvBo8UaWIV/niciZn640ZtG0iwblSc12g1TUW6+uuo+1PkYnw"
    "Y1MbUUkvOkXjkE1F/DdRYnmmKIhZqiWqLq0p70HvP4UapykI+RWMQjfNutdMCblW39dR3/"
    "MVy4GUex/coc+l6qc01QiQrjrTrv+4yyz0gsdHfKS9u/nwQ9Q87waSU6l4rklWSss8RdII"
    "8IHdIl1zU3ztIkcYmI0VcdylxOOpVByQkTaSB4YGecsSgcOBirx+FU3VEtJjNlhDh/ciPO"
    "waWK1ltOM7INr3CEtwc/libIZ4RDmCGzB3Hj+vxWyIZuVn8vMiuzGAwL6hqRXacRbIBm3U"
    "hTVLpUHV4ZJHFy450JWr4yX3D3HteEnJQdwGwOMrXptHOHv/DCsa9RJRbC4nsnjU8NW0Mi"
    "IVJo22xaSW49pyRYhyo3hNe3g4iVVLb791CVoRccsDJ0vd3Cu8ikv93MdgBuskbFLsKgWE"
    "w+YjRPe0rhRWJYQVZDDiuFI7R3kIYIqk//C//bCyrQX6FZjePu+zf/4fL9gMqQ=="
)
