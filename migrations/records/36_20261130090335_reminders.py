"""日历订阅、通知渠道与待发记录 ·
Calendars that offices subscribe to, channels by which they are told, and what waits to be sent. There are none before; the way back
forgets them, and the journal keeps that they were made.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

_TABLES = """
CREATE TABLE "calendar_feed" (
    "id" {uuid} NOT NULL PRIMARY KEY,
    "label" VARCHAR(100) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "shows" VARCHAR(16) NOT NULL CHECK ("shows" IN ('COUNTS', 'INITIALS', 'NAMES')),
    "created_at" {instant} NOT NULL,
    "revoked_at" {instant},
    "account_id" {uuid} NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
){feed};
CREATE INDEX "ix_feed_account" ON "calendar_feed" ("account_id", "id");
CREATE TABLE "channel" (
    "id" {uuid} NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL CHECK ("kind" IN ('WEBHOOK', 'WECOM', 'DINGTALK', 'MAIL')),
    "label" VARCHAR(100) NOT NULL,
    "place" VARCHAR(255) NOT NULL,
    "sealed" TEXT NOT NULL,
    "events" {bool} NOT NULL,
    "digest" {bool} NOT NULL,
    "digested_on" DATE,
    "failures" INT NOT NULL,
    "next_at" {instant},
    "leased_until" {instant},
    "disabled_at" {instant},
    "created_at" {instant} NOT NULL,
    "revoked_at" {instant},
    "version" INT NOT NULL,
    "account_id" {uuid} NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE
){channel};
CREATE INDEX "ix_channel_account" ON "channel" ("account_id", "id");
CREATE TABLE "delivery" (
    "id" {uuid} NOT NULL PRIMARY KEY,
    "account_id" {uuid} NOT NULL,
    "type" VARCHAR(64) NOT NULL,
    "org_path" VARCHAR(255) NOT NULL,
    "data" {json} NOT NULL,
    "status" VARCHAR(16) NOT NULL CHECK ("status" IN ('WAITING', 'SENT', 'DROPPED')),
    "tries" INT NOT NULL,
    "answer" VARCHAR(200) NOT NULL,
    "created_at" {instant} NOT NULL,
    "tried_at" {instant},
    "sent_at" {instant},
    "channel_id" {uuid} NOT NULL REFERENCES "channel" ("id") ON DELETE CASCADE
){delivery};
CREATE INDEX "ix_delivery_channel" ON "delivery" ("channel_id", "id");
CREATE INDEX "ix_delivery_account" ON "delivery" ("account_id", "id");
CREATE INDEX "ix_delivery_waiting" ON "delivery" ("channel_id", "id") WHERE status = 'WAITING';
"""
_SAID = {
    "feed": "A calendar at a secret address, of what an office has to see to: the secret's digest, never the secret.",
    "channel": "Where an office is told what happened, and what is due: somebody else's address, sealed with its secret, for this row.",
    "delivery": "Something to be told by a channel, put here in the transaction of the act that it tells of. Its id is the message's, and the",
}
_NAMES = {"feed": "calendar_feed", "channel": "channel", "delivery": "delivery"}
_COMMENTS = {name: f" /* {said} */" for name, said in _SAID.items()}
_REMARKS = "\n".join(
    "COMMENT ON TABLE \"{}\" IS '{}';".format(_NAMES[name], said.replace("'", "''")) for name, said in _SAID.items()
)

UPGRADE = {
    "sqlite": _TABLES.format(uuid="CHAR(36)", instant="TIMESTAMP", bool="INT", json="JSON", **_COMMENTS),
    "postgres": _TABLES.format(
        uuid="UUID", instant="TIMESTAMPTZ", bool="BOOL", json="JSONB", **dict.fromkeys(_SAID, "")
    )
    + _REMARKS,
}

_GONE = """
DROP TABLE "delivery";
DROP TABLE "channel";
DROP TABLE "calendar_feed";
"""
DOWNGRADE = {"sqlite": _GONE, "postgres": _GONE}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztfVtzGze27l9B6cVOFaNYsmRrK6dOlSw7iWdsK8dWJlN7e4oE2SCJqAkwjaZoZvb894"
    "MF9P3GBtkkmy08zMTqxgKaH27rvv594pER9xxxejMaESHu+QNhJ9fo3ycMz4j8R+H7HjrB"
    "83niLTzx8dBVFFi17PtR06HwPTzy5bsxdgWRjxwiRh6d+5TDYCc3aO7xiYdnzwQaEuwRDy"
    "nqa0R9gRw6IcLvIUYe4cWU6JenaCBGfE7E4Botp9iXbREVaMK5g8bcO4WhHT6SY1M22eko"
    "C0b/XBD5gydE0nlyrP/5l3xMmUO+ERH+OX/ojylxnRS61IEO1PO+v5qrZ7/99v7tT6ol/I"
    "Jhf8TdxYzFrecrf8pZ1HyxoM4p0MC7CWHEwz5xEmCzhesGcxM+0l8sH/jegkSf6sQPHDLG"
    "Cxem7OT/jBdsBDOFwqUgfDybi1MY+PX/DT4yQdDvf7q77395d9/vn+TmGj4mMzHBoxFnsE"
    "4o8wGyf/9H9xtDo56ewAC3v9x8fv7y1XcKDC78iadeKuBO/qMIsY81qYI/xlsCQdw85LdT"
    "7BVDHhFkUJefugne4YMY8HhLRADuCtKTGf7Wdwmb+FP559mLFxUY/+Pms4JZtlI4c7mD9f"
    "b+FLw61+8A7xhfvYtMAI4pmkF4/YoO8do5wq8uagD86qIUX3iVhlcfRXl4//bl7lMxvDFF"
    "Bl6Hjnz0v8ilGvydLOT46BguqOtTJk5hvEOcGYAQ9DwT4k83CfPzjzf/zM7A7Ye7N9nDBT"
    "p4k5mOkUcAsj4uWPG/+aO38qVPZ6R4ZtLE2dkJSE/Df+xqjna4GSpm4/79x3df7m8+/pqa"
    "krc39+/gzbl6uso8ff4qM01RJ+j39/e/IPgT/ffdp3fZmYva3f/3CXwTXvi8z/iyj50kJu"
    "Hj8FFqpsm3OZXdbTbTaeIGZjo40uxENz/RHnmUbN+GWzpNbCe6zRMtpRS+YH7fjANPUzXJ"
    "ibd3atew2yDbjB8Kue0ArTzAP3GP0An7O1kpmN/LT8FsRAowTYifYVfHiWz8NN7XHl5GMm"
    "FmaUkIHOISX3PPN19ub96+O1FYD/HoYYk9p58CHd7wc555ErXNv5qdz7JPMMMThQ/8EPjs"
    "LPgleoFwYqp1AlGrteqA36cczfAKCblEEGU9+T8pe9PRFHncle2lFK7/5N4EM/oXBsK8vL"
    "9ZN1/ZVzag7JH6pK9lkwEI/D7I/nyMMOKMfA/Ht2Sd2QMaroJOQGMw5a5DPCSIL9TfY+oJ"
    "H82xEEuJSA9JBKiLgt6dvvpz8JU9H8wJn7vkB/VCfYY4na8G352iAF2BltTXYwiJPxrw8Z"
    "iOSH/i8cV8gJbEI6DceCQO8jkaEvhINCee4OyZQFH/miroW/5Ml08oUz9vDF/uxC3Vm/Aj"
    "BuEv6MecjKKSPxR+vUvUl4Wt4A1GPpnN5cnureBbZB9jTN2FpB0g7JGvDAiWHmcTuRcokV"
    "1Ruf9VNy6WmHl0MvWBsofkV44eIrQkxkvkAh3jQ+6s1Az7cpTo02HNyx8afruQq5HJzSJX"
    "HPf6ahj49q8s/njqoykWCrOoF90+QKCekuffJ/F+OlEAAp3cztBOIid/vICpDUkjHdC3fr"
    "j3I6rw+DtRpHK/qD/UBZYYZEZmQ+L1jYbQNPXH0Kuo/0BWBoNoovqDJJezwTDBeq4Yxyre"
    "2qJ4C1d2bcVbSNA5tdBOFG/qvwbwhu33p9Y8bnyBZTDBN2zfQXxfnteA9+V5KbrwKg1u4o"
    "4xgDhN1Tn9fPPa44iNk9zO1AjpLGHnwD6vdWacV5wZ5/kzo4Bt3kCpVNKL1S61WbsUSjv5"
    "+X7P/OJ5TpJkJpfuTvHxYlfbawJf8P352cXri6uXry6uZBP1ldGT1xXz/f7TfWYvATqbqm"
    "VTtHbftHnfJGX9DWY6S24nu9WTjYXfB+2cnDLKNtvbhX3YaW/ztBdo5DaY+JJe7NS3eepT"
    "enUTCSRHuJEEkp3ZFimFmpf2UlaGDTZYjt5urTZvrZQKPT/bpartLN0WSu7jmd21iuykR6"
    "OAn7eh6JGhtluozVvIuvM9lZl+JB7YFg20MwmK/SlnznbFejSsnBlh5lBY2obeVFk6e/ek"
    "cY3t+wagpogsomlEuTcxhDOmsFhWOvtJoPK4mjv6/Yo9f3Wn+zpKVNc6+sUrKuXk91neap"
    "/f396fFB+tTWB7m+ysm+Bmr5QaEMceUY2s3Y9Rd91EOHW/lMBb7qcaw67CKwsMZG8Cup/+"
    "/pm4yhmyAvFMVOpxstQ5yDPq0sAPbjukvuhuuoTSbn2eHR5+aYHTc/iyV+31nGy2PgqapT"
    "yRwSfX5UuBMEPEocEjTwUri8XQ9whBY4/PEEYOBi/bgojnJnq00c2t4sB6qNzJMphUE8V6"
    "gsS6qtVwVSsxV4FuqMROVccydYRAVwALKp6s+6TaXJvH1aWorXKt1cq1aLaGBe6c5cd/hs"
    "xK263QXBzRRjkm1UVLYd1ed3GoCEVgbNX0FLLr0ds1/HqqXY04RcKQpIGAtxl2CFrMFT+t"
    "YgUxGslXxOsh+BoHAgUxeiAr+c8Rd2RvWDwQlUMIPR+EH6qDz06j7whizzJhjXsadQvG39"
    "CTv1EX/hY5dTQYiVLO9I/lh2zoFxtTWpaqdSxV7r461NHKRlN5FTq/EJze5IUN1hywQdP+"
    "NGy79pD9hS/lKw9OtqmcWzTFcJTNCFrCOUh9tMRCxwyHnUOcN0ZjiOzlC19Qh/yIBtQJwr"
    "iJevNMyFORzInslznqqeo9f9ruf/iG9S0VPnVFvOHxH7ovax26LysO3ZfrD101XSZgRwQd"
    "1LKcX17WCZ66vCwPnoJ3GUUL+TOPb6l7RtB6f64ZuwS3Ye8M02i//Qf57W2lXtU5Gq7KT4"
    "YrdTC05maeQ84P7BbfyuHLNTdyslkNiQfrG08shjPqy1UgpQ/4JadoINkZSNkgL3efR5cd"
    "ZUP+Da5JF5J8UCavQjhTBypViggyqgrkSXYgTnHicCEo8a4LRJ99Dv+VyWmSHJlLnAmZEb"
    "mgepBkRQI3E1KOkkLUgjk95CyIfCFlYTqEjQGmup7uh4womNzUHU+wJ7/BgyQjQn4teZR8"
    "QZCKBGwufxEWchRfGU38QN0VJDwhQiegkZIfdCjkGuEz+QYyjiHsb5KkJGssj0btc4PcJc"
    "EK6qdcFWrm/fAm/Tn2p9sPHvZSb9yCsXoo/hqDcaOeKga39rGW2MeSy63ubZik6eCNuBPe"
    "7UH+NCP9T9C+g/he1OE4Lso5jotcVgG5//xFgTdIObwxRQcBPntVR8WWVd4kNGyvcgBnLo"
    "falt4M3ZM2+MZgbKSazJJb/WTr9JOp7FO8yEH1XvJAxdMbtu9AHpmqaXz3z/vUDOZyjkez"
    "+OHu089h82wi8vTGsj4+u/fxWQz/ICPT1MBpKuu+kHFfWPigNjfivGOSRqK9W7Vqm2dbpl"
    "j0l9hj8huKfIU5dwlmpRq/FGkG7qGk3dUxET3Z78p9c3f3IXU0v3mfPXt/+/jmnZwCNQOy"
    "EdWeDnn1qkOw41JGDLnFDNmWzGLL1roZrwiKMseY3U5TWfw2jVBPEdsA9Taz2XxOWSHvV8"
    "5pJ0gss23MbM8486fuqg86/oKzSW6dGXaLgc+SZneWpj0N+ujUvnr77vb9x5sPz8/Oe+eZ"
    "6zOp8cocYtjHeYjLC1uF7dtR1gqG7UxZq9A4ZTIdSZp2TEmnKo3ZhBUnTbpEJI3FphWA8q"
    "RW1m9dOpC2qayaATbk1YcrQ2RzhHbJZlJ1e/IC4wthiGuGzKJaZgQyXrEFpBbdyiCmg2UK"
    "aelZu4tUIcnLvwmYu5/spoBdqoFzcvc3gXP96oFHCnPBcVkD5pgtsCDXADnHRdWAOOQQGg"
    "E44avbTYQz/FTLYkwF5JkHR+CTQofr+HWv2uU63XB9XhikUy4pX1+B8NgnKh4pvL6uEfTF"
    "PShw6XvcWYwg/pN7SMLtU7aQE5N4g57ffn92XhBXurthtvRKDktpRZk06nkGRyhv4picSn"
    "JlOt7aEovWIdg6BLfncN6DQ7CtnmdTErXNal5SF6EctlqFEI6WN6uJGmFO3yNYGHogpqg6"
    "YIhO7+nLWiHHlxUhx5cFFUdtyqwn49hhU2ZZO9QRAXvQvPTdgdQq859k3u9jhXi7xN87Vc"
    "29cfnwpEgpp170KtVxw7BJDUUcqLoI83WuNZVTQBDs6pw/EKcvfLl20ELOo6f+9vjymUDU"
    "uVY5lr/8cvP9+eWrnvoDYl51ID/9S44V5gF6IKswq5DuukBPd4Cv+MogPYKiIe44eHiK7m"
    "E0CXn0SVPZQ/AhSzoiSH4gZySdhVp9MSgC5XO5r8pUhOnsAEHlv39tkwrJatK2ZQGsJu3Q"
    "mjTz0plb1sxsN8bNl820uQt2GVovb5k8uG/opDyxV0DRpcxe/3V+/vLl6/MXL19dXV68fn"
    "159SLyZ82/qnJsffP+Z/BtTcGfd3adS6apwP5cCnnUfiPMW6ZJaNpzWHJG/Zgxq31IpKg6"
    "eFSc19KAnldoQM/zGlBbj7PL+s+c9qNcdkwkO6Zu0VlmVAnpJ+oe8XzvuQzSrTy0mCPPNU"
    "KKs/+mGvQqJe1R0LQ/DtvWEbkDIqSymwsi97X8h/Yq7EFCPJXEDzOkC1lLCVQKl1w2JPI/"
    "11oeVkRSBNascA8x8hiIxvpVkTPMXsb9yr6ygZjypVCJAOU/0GwxmsK/BaYODKOTs4NELQ"
    "Xy5wOHzyBRsBSdxKlHZrAWPbmkJaBviY+pWzt3e8rdBWvXPRN/F5jDPo5d/qyrS7sFdAkE"
    "KTB3l/MsEUHnzLUNpuVvk2DeohzczYvl6pA0QTci6CC33bxgblntLrPaaVeDR8gYvKlXSZ"
    "LYJgtp80Snebq6jFaayprpq830Cf53f9EzLUV2fShYammlDMi3N19ub96+O5j9OPaQKBZx"
    "E/4TlfJtsl0t2VaQa2UgnUspjjMpKnocB3ZV6EggyYNLoXDA53JNQK6rAZpRz+OeFj8T6e"
    "qRFATpI6Sih+JekPxCKHPumLo+iIiFIu7+hleSrnw1I567UsLuMkzmDzn2QYxW3ekvkeOO"
    "wYYt+EzKrxBZIl9L+Xc0xWwCSfGD1g5eCaT8cuFPJkcZMCl8QtId+NgeGgQJ+/tq6cEDLk"
    "VweK2coAfqG9XP63sLl0gxHMthh9iRrLkS4lfyGzw/8VO0kRxaaWke+EwG5QDkkvenmwjf"
    "STMoLL1+UA6tlhge+71AF331plc3yiUzWg/lvsXoC8wGj9ZUwegmo+p+6o+7mDsJbnWLgY"
    "OODH5xVDxxi2kOalXWG1HvJjWS0VJSZAbDyAuNmI8CVPUHkTfohGw8WYp6XZUIq6xqibLK"
    "epPsx5skPLHrYhy27yC+O1EKJs95E4z7jVZEbRXODZbnS57PGiMDmBMkHUS5eQ2hxIstlA"
    "NwmftDeRLSItpOgF6lL9pFPtIYyJkq5Gy44HO0nZiEXRfcSTDRBnCnqToIdPM2niH1ili+"
    "8ojciOBJBzIL8s3IMKabd3BFXtVYkFfltT1z+15Jtea3XZauE0jv+6aLVQomZ26SqHNuC8"
    "0fuBovc1YiS9c5qJtP0kH8KaMj6hut5xSRBXk9yM5iFHl/1gY5SdS9QkPNo8xHo8XcGOY0"
    "VecW807UR/KHGnmUhe07h+5Owgvm3KU+HUERZ+OSqkW0e0T9482XL+++HOsx7ZEJhfHgu/"
    "pzFxdlr6rIDVZIbZd8nSWP53OX6tuuP8SCGq35QmJ7Ya5f71T0xy6XwLFJHu/KwnwZSluX"
    "z6AuH1/4Erul+QGTI7RnS52zhbLN4M7SWbTroE2+zckI3Fjk4fFoWnuykPgpZzUMHdPyIJ"
    "ZXvErSbFXx6niQ20lpq8ivp7YCOyTY40lx8+uvH97f3uhg+2PkQcxFnIMINje39+//8W5P"
    "Invz6S0Www1kyTSVZahrLeYJ6Qu+8MxYjSzdfhf2nuT15pd1ylO3Lo+RInrS9lklNxvjl6"
    "Z6yswZHvn0UbJSfeNE53nKp4wjsKPGyzBF9JTRg0ASrfuSt4hXoJYvx7CA1CIJcLhY7k0H"
    "F4hddcBMUls8ARHi0gmVv8hwj5d28JRRJd98wiCupK8quZskUCsi3V/+uhe74jIbzqS2mO"
    "sgT+oaX0oFpE95qUJssSO7M2eQ8pRPHMcJ2QjEJNlTRlASMjEmnif3JWWGu7qQ+CmjmQhl"
    "NsExQ/aUEUwFextpL7KETxnFVAy9AR+Uo7NMUM5IHWUeyONa7mGepuqAwXTf3uU6wYPhuZ"
    "oiesrngTwbRaH3Z+lJkKDY3xlwdiRngM299lRScqVTjxjOdJrYznSrZzpO9ZKZ5dKkITGF"
    "TbqW4z+DqvCQsMoQ1iJaWyexMqldkGEojfCGRdHudF/HuWzXZrSL92yNcnOpldgEwCZl/d"
    "q5btcCXLR7jSvP5dI1bltAoH6qxiOBPeuu4PFH+VnbohT006H9n8ZJCLlfZ6SB9RT11FWs"
    "JATEU5t4W6w6eOilhUH5toEldau76ep6kj9S/lJlsvaI/GzRAGBhj591h12F7g++8BguqA"
    "RhBNff4l46uAkZ9+mI9PnwD70ktl1cn1R/d2F3XV1afE5ZA2jd6W66ilIqftXnD2RrwD4n"
    "eryHDrsKnfDJfFuwvsg+OnpshQZ02czZmtG6Dzq7lX11dT2FgDWFVcdZh0fub72s/sGP2e"
    "N/38X3pnKoXwiGdwVlCaK3veqyBNCuPw0brq1LANn/wbcW6sZDon2CR1OkOgnT7gc85DXC"
    "wXNdiZ5LGigqT5gDCf7HfCH/MYRK8jppvmSrVC7/EWZQJeAhX5Ngv0Ovz9MPfxYmBFdj57"
    "dCeehRRNC5Wl8NJqYuTwguyJ8G5uagdZdqRjdmbZ5iYZRWPWzfiSyGmXyRdeLyr8rD8q9y"
    "UfkzPDLBNmhuoS2BNmekKlfy7/oeZoy4Zbewerf2Do5arb2Af5eXEUmUlqVQWdZ1dMWcqR"
    "wFIiv1vaYeyffOglyrajlD7qwQkd0+E3G1Wp2LFC2pP1W3pK4+q0v1yHsRyv4s85fxYT5D"
    "FQpSyUDiKkFQDncaFAmi/ikajDF1F15YrkfuHqEq5GLo4UekawBhP+iAqNK58PUelcPjiV"
    "yzPTRwCRbE6avqQQNVetflbPKVQT0kOY6A6j7YRXOPj+TXE6Eq/MqOfA4fT9yx7EOX8Awq"
    "IwUFiUJORfExusEptBSwFsB9Y3AN3cBPkF/jcy4JfML2VLY3WIi2cm+7zPFVvM+D/KUmt0"
    "rYvoPXSvOx7bYs8m5TWBqngzpAHqhjFJWSopFpgnKbmnwr53HJGBQbaKsy+cVENomfQRK/"
    "sqrqlViXFla3WK/H2jgYN0P2lAMjQrHEQFWVJLHhUdklGQhyBfLGOm/5BKUtU95mT/mkGL"
    "7BPGfJ7WS3ebITWpAN5jpDbae6zVNto9qeykx75JE/bDrTaWK7pds80Tbut1HmNq29r6tP"
    "T1PZWMHqWLaEmWPbcKv6UT8tRXZttFV6aaXirG5vvtzevH1XFWa1WwtsEM9QaIGNYx2qLL"
    "CJVjVcoLCPMNI1XBGW602Z6mI7JxgJlR3TnxLqIbDdXOsGdCQfSuGzpy2PYB0de3wGf3nk"
    "FL1X9A9k7uv3kn6FfPxAwCYIYBU5RR32YwyNkqMwQsfILKlnpz9KhvdYw+Thz9ZehWESwl"
    "/nuKhkb0VxlQRNJ6wPe7DwWEZhB0kF4Fjsl3K05Qs4S9fBRdx8wv7ABcgE5wRJ5yztzVfy"
    "ndBHwjaTwJOkVtPSagEcmDxHsuwbznSW3Gpb2jzZWT667r2fpbM3f7WKICVy7DMnS0vRXa"
    "smyC4w44QsO9YUZAP5i3UGBeH+ldqDbMKBeoqE39Oyu3jQovsUPxI0X/jIo5OpH3gMS9Ed"
    "fJxB3ApFc0GkVK6EdeVSDAk05OOefiSZUB39NOFEFLlv73Po/SgJokmweoKWHbC9Cj3BOM"
    "S1Lu8fEVjhqoZwtcTML3IALcc3puicaLWTYqsewcJMSxBTdHAJX9bC+LIC48s8xkdSoPLu"
    "13ef9rOSm491YLyIyS0HOGzfuUNiJws44As3d4RIk1tVTKul83i6hgXly8q5ySydlc6zqm"
    "ImlsTbdBdlqK2Gq817KJossy2UIbPZnG11hl1WZ7BqWKuGtWpYUzWsvKaxnLCTIuVr+K5X"
    "qXJV6qSHoNlaRetvcrK8wOMJKJGkRKCnXOnET0qRqdSaEPt6rfJP0CB7BYYkD0OiNZrUR9"
    "hVOSDmhIlTdCf/6fFlT+WecNBZXtG6v6FVbowZ9h5UZguMhi6FfFewTqFNkOTqOkx3MSVI"
    "SOgRZ+4qUOVi14XPE3pAaBFoaJHcqD4CRbFW+HoSY5VdS+mGPfkLT2Fs/igHUKNDwowx9n"
    "QeLjYhoFvG8AUSCwAAsmWM+IyAxpi68BEKhIUGC6/Q84EcUkICHX63bT6uorP5y0z+2tJL"
    "r/BU3vC+O2w2Ln3hvTx//Sq66+CPqmvuy8ebDx/Cu64i8wRZFd56FbknIooO6r2a18iozZ"
    "/Htzx0PyLoBLz7jtyHo9NkNYftOwH2rl2Q9N2Qh/dvX+4+lcAbUWTldDry0f8il9bKpXo8"
    "UhxAUb2os+s3w0ZDB9lFvZmexOoY26kfyUlIh+LfiUuBhS1m4MOXazj4ZLO1HPwXySxqhl"
    "lyksASQ6654SpgMBmRkw1uC5qbVpwpUvmbsbaTB1nX5F8RM+0T1xXyBbg0AMsdMsUzIoT8"
    "2c+E5sHloxxPf8iP+coU1y7JlBAhO179qEMzgDeHMAkYEqQIzZejATBwOhUedWQ/kABMqN"
    "50uaPrKP2t/K7QI2Qjr40geZyBz0a4BvqJDIgl/hpwqCUG2yC5XTSYzW7XKrVPlYxhgxt2"
    "EdwASBgwumF7y+jWYHRt2NN+wp7gyDARJ8L2WwkTbcN539LEcbjhHLHKB5IQmyQIi9rb7G"
    "C5BArKEGyyVmOKzvk07cTx0Sbx6bKuIXssbTjPSVLrcNPmSVYpFjaa4wSlneI2T3FaRVPb"
    "WSVFZcXpNa4qsSpra0eVuKvjRHa9m0pqabUqqdBbPlrMyrIKRS971TruZLO1Ou4bNJegBk"
    "rhJdQTEWKhiqio0iJL0O3yha99RNhiNgRfCQq620DfO8GM/qVq7Cn97opgr6fj87hDQEGt"
    "3VAwW6kKLMspR1Pu6m9OKbgP9iVfGTSa47nsEIsHVaBFOY1opxW5CxaUEa0Mh5GGK5+osE"
    "PVG7iwoDF1ySkaiIUqqDsINekTlw+xC6p1Pg6SI6ku+fhHrSLv61TVg69MPdVt4LcrKODH"
    "R58d+c7Iloz7ATrIX9IRDK1V6NHITOnrBYLpZxP5TnvRgM2A+mWK9v9JKYUAP/ivIB7F7s"
    "m/qtTwwQ+H5mGtj3rq8WCt9hMd1NPFbxSuGQ1XJ1gzMyBMcd9sFCCxCv92XJ69CoW/LWez"
    "w1hQn/qumeY/JOggvDspaJM4O2trSGOSDqJ8cVUD5IurUozhlTWwHMLAkmTiDLFO0Vm86+"
    "GtuUYTpGOK7umrd4FwyEXXtK2EzW2h4ALrSiCJ1EczJrB4FtWyUUK0ye6PKbp4wtYzV1VY"
    "q3LGKu4Ysb5h+85VZG9erNDqD8PCYCmiLcuCtW0tVwBcUBcsQGIjy0uK1hpRW218KatWWH"
    "4GlZYq7MIR37zrXUKLa4RymsxCXQPqsrKylZU3SyvL2sqbVZU3xQIEPeJsekfk6K2Nvs3X"
    "RAtSShzP7Bp4vYdGIwNIEyTW66GYax0Wx4BXmMgydBbYlmY+aech0FTik8Kl3ATE3S8Elt"
    "3BNRAOre/bgvtT0E9HkU3cN+3K16NwL/KDCiekwgcqnPv1/k+Q0WYxdzl2rsEjCJqAC45y"
    "uUlalbT7T+jDAy46I+y64KGj2yay6cD3Km8e5VIkVJxtPkfPPgc2DKpNWi7TLvO1/F/Uig"
    "rpa3rzbDhKQFd/oKHLh/W8eFT/0Lyic+vB0xIPHmuf3481E/7bL9PDlOcIypB1Au0q8X8X"
    "mYJs4NNTUcaEd5TBDZIgsbJt1qdoKX+0IZ5JGgtotbJAYWWl2DqyVnJZ1ZBgQ+5zW2DfBP"
    "10FNXE4WcswcZgL0RREPybgOqnv38mbpl7YVIw/U0c8fWZg/o/O5fwAa8yIT/Aco2c31+I"
    "mrL+TSDq6BAjHbWj0tb6Ph5NVTEyFXCjcmfBEOpfAY1LpWxNWV6Qb6zXwoicpDnAxXqba1"
    "olxlaJ8YlmvVrSrgSyr4mszNuOa7dXIfNGy6G2625I0An5a9dZUeLdY7CqU0SWcbTW0D3y"
    "4dbecdz2jl+4Sx1cnN40fFfNDU0TrWowQ7Kp5lkcOh6DvWDs8ZmKcF4S8iDfXktuJuizhz"
    "gk1ocXhDmKdMk9KOD6/OviavTi5dfFxfjs7LtTdKMCr1VkNmIcqgWEEcsj/ghFcoo4qEN+"
    "yhY5/gOw67ofB82bdjw+qJ93Hbfjch4GJq4wRXelT1+Cao9OfYcBsUGfPvVfA34xbN+5QK"
    "+dROHaIlcn28Ym5ZibA93E7x0ym3OfsFHxbZx8X30j00zLtbfy/ZSgMfWEj3RiQFXDBqrX"
    "yOtNEvbQhD4ShvAEQ45vHmcFUU4BHhpzL5EphEFG8Od4Tq9R4ktUuZ3v8tfwnsduuLaOVT"
    "WsuUm2SZBBCvicypI7XVUz7OLmwGa5G3Bn8za8qgPuq3JsX+WgVafQBuE5Wbougt14fE5Z"
    "8tvy/NilyW9thuxrW2/HuoLYUhR70JsmKrNYD4Z12tP00mpV7sy/8YXHsHtSJLGF73qV0t"
    "ofiVZrJbV3qhKSkosKyi0FykzItqjcu8Fbm7AelDPVbtvDhaCMCAH1WUkv5d89JFKSIroY"
    "69gnXl5S2+PYUOD1HZZEoD0dEpezidCC4WgKcuDzgfqvOJ2vBt/p3JzKzhhWbIWPm2IxDQ"
    "tQ6W7UINSPc2ry5Wbln3KBN/D/tSzewWRvkgoy6Tls4LEejmjmGr/BANggj2Z6Q28y2NrC"
    "VpkRPSJnWBhV0QrHCkgrxrIqg5aoDKxQuzOh1rL7XWX3zbIZ2TRGNu4nf97sJO6n/RmS92"
    "Q6vKhzml+Un+YXudP8oH5m7Yy339LNzAV5gDDfKzBaVPoVpAltviCTfEG+lMpNToiIoHNH"
    "RPO5DrW8bKJYjylsHfst9OqgATGyZ4QEFvXNUU/rB+qeJ2mqzh0qO7DWOQ5oXIyE9JjEAr"
    "wWYKUXNYE3IugcuDuRSQT5M49uRSrwPwugtSVrT+YeeTRZpWH7zi3Sqzqi3VW5aHeVE+3A"
    "7mECbdjeQrsW2gMbxo+HRTOQm20S0O76G7QT2G3cDYpTJtjMlTvJXHkgl46PhPj6V+ZdOs"
    "J3vUqXjlmiVY2QOD3JLgrIwGkBo6En18n0FEHGvvCFIN4jEUh++gpFGIofEQFXCXmPS7JH"
    "7pPA64F64OCAnn/+/uP9z99fFvje73foLfIBGnhYBB9s6O8Agxk7c4RDSWKDkcL+ewmjkM"
    "FYrGIo64fQEj8EayHcjzRuTdeGpmu5p7yN8/mliW1thTY7dRxDnpZ96QFrhU+dV4RPnefD"
    "p0BtalTELiLoHL47CU/TTIBZncAkjUW5VhHnkbeQbCUxwzlNZZGugzRkRTdDOaawCNdBeE"
    "bZwi/KplieITpB0gGMq9iXXeSG1qkGZwSGz4Fe4a6QJtt/DGZC1BwuqOtDHAmMdwgZcye+"
    "DMShpqXMEyQdlD2bd44KWI0NBakMtfWPb7UoZT079+/ZafManTTpbhGrt+vqgGMKG8lddv"
    "YbVwTMU1qrdXWWf68gS5+5SfVX7PmrO93XcS7Z9Un+EwastfbqxDpsAt7OOwTk9+0WKf/B"
    "TLptzv9/8GO2Vew54f8n7tMRuRv+QUbBB+ft+tk2vUr7PlOt+zzVfK2h/3fIeCD4jAy5s4"
    "IUCcgj2EEYzRdDl46Q7lUb0yHbnfBVsoLhSuc3kL/uGsl3Qc6EpUd9HxIsLORcQmpatpgN"
    "icqFJzsnHkE+d51T9F72or4+Zfk/4Ld8ZYIQSAqhnk8hkZ+A0gU/6pQQIx6UE5R9w8njiD"
    "DbhP6mZyptQ1jJAHJMQEsq0MjlonZy3cp8DrWM/9Hkb5LLIVhAGw2naSvGsl4ALfEC0LvA"
    "RA0TUzSjhTlokuasFa6WEa7CBpcrC5jcRHVXdYrIijZZqyZn8hw3yqGRIOmg5vD8RV3jca"
    "X1OG8+lqgZJitJkHTAWLEHE728QQh93EJHm6S2OtpW62hbEEVwRNO7uULmYJ7uLUX3yF3d"
    "7+aUlYnE4btepSjME63Wu7ozFLSHtIA4diT/EQ1mBFjfAUhyIOyBfZh7UHRFYutxZzGS8i"
    "TIqRP8CEn8CpzZG+58f0kBg8/eNingBiMaOslv5roeDmZd19tywPcqhFbrum6TW+0Z3+bT"
    "W9m4AMO4AOvLZX252rqSrS9Xa0+So9MTWF8u68t15L5cj5zCcWPG4qSItuR02unEUZPRAS"
    "D6HsHC7E7NkHVOAX9ZSwF/WaGAvyyILlrM5UYmZY5G5VJ8jtC6ydW005XHuhzETtedWBfx"
    "QArE9dIbLGq/0f3VsjXb9A1mjTU7Oha0mtsQ1RSRPWitr7c1LbYC3aZMi9bxe3OIazt+50"
    "/hJvBVcQsfo+66iXHq/mmXeTyJf5GJPDM/FWbyObTsxyujTlo4Tx6fxENK6aRK6s0Cw7XQ"
    "Bewi07X82yNoTkeS50Rjj890hTswaMeZ2YqyvzU8AlTtg5xxS+pP5bNBdEAN0Ji7Ll8KXS"
    "VQOXw/d8iIgpYHXZx996NyKx/8wSlTWgplqdce4nOPD1U4RA8Fld5V1cEx8XpoSCZ4owp+"
    "SYMlTGo/KB5eM+2bWrBA31ePe+ZZ5jYd1CjVXGaQnmHCOTWg2Q8EsV1uYRizPo6Kpv4YqW"
    "uv9iiw5irGsO4H1v2gPVfnHtwPwn1dOzIhaN9BfHeSjSZ59ppgHNJ0EOeXtXB+WYHzywId"
    "s4/9hVE9kZhij3rQn3778GE/mvyzV3UWc9YGm1jLr7IQyxPc2AchSdMBdfMeDoyxHLgvKC"
    "vK2lhu10tTPWXDXiQ7mMCXInrK6EniR6KSu5oBmKV7yhi6ZOwbwpcgefLImRvlM2Sdu2d2"
    "EhWXENFN7vMUVeeQbr4OG/k2Wgh5LIKyzOREyNI95WMhxGLBfOpuAmJEaFHcxOkpT9m5jb"
    "+TI9ahYkTnrmQtjZzpM2TWmR56btSZ3nqinjTqxyMPho2LSaSJrdt8q93mW+CxdTx3sIF7"
    "kc3LuTt/Ips7sq4HhlHuSFvrcM8JIJJOyELCWxKkaZQ/8ibqqUPLerdZJKNzoNQRKDgk1n"
    "oBBQdTvXQZ3gQz+peazzAPou8RcooGYPGOMlqoiAnKvWeQnNGf9pQ/DeRJFGQC06zcdTAS"
    "LhbTazT44eyHix/Oz38YFKfR2Meghh474Vjh5Vcz9YQ82UJKNRO1/WagRb1UGnKINU4y1r"
    "mkJc4lNufCDsOorUfJjhX3hl5RzXpEtSmT6C78oSSb1pc3t8cfiRSMZ1QUK4oqY8RL+7Dh"
    "4gbh4oCiQx6Jy+cb4J+g3CPq4WY4WtCnWEggZzPI411wilfCnqO1wJsBr8WCiccX8yLBbh"
    "32WXILf334qeiPXY5VaXXtKS76hYqjylmo6MUe/QazIYgPGBpZzZI0W5nM2qlf2pttLEgv"
    "3Tdl47N0nTMR78TbM0RtLrHaCO6IsHN4Ny+Z6sogpp6NSaKn7D9ijeYn1mjegqV5dEbzjM"
    "q6rpo3q+m2JvMqK29Su79HU287oV1rjMysrW1skTr1w9aGyK5lkEidANjhquOtUQr6Od4D"
    "vRonyob827YYKcUrriNdH+NSitwItl1LXcyMk0m/QkqUCEY4fdTddBclpabaEiSzBDVHCZ"
    "RYDOVPpayBrdc9/mK3Ljef5X+lLLm65Q45KXK7STXoVbreeEFT+RuCtmvdb95AYVQ6msZ1"
    "UsFpSpUj5ZKRhOw3giAhO2aO7GMEJWWoQK7kX6+VK4xDJ0QUVKppsmNDN5qAbTOpPBohh2"
    "NezTq6HF4o6qFyRxe9QEz0ijFF5/wFmg/uszqcp6LDUfFvG01zgrKBOW4nP9CJKU5fiXXv"
    "qDSVjcWo1tIlWIdtlXT1NUYtRXatki69tFI6utubL7c3b98dLCHmZzKh8PHw0+/5A2ElbH"
    "m21TrePG4vOdmQYC2D/jskkwRH9P/3GQFbj/gY3ZyhEfY8SkSe767RfsuijzUZ6on6kdvW"
    "e0wzEmZDryn8aBn5ljDyNh3iftx/rcBkBaZDMwad4KbDyTIr+JOmsibvbAaXOZVvN9s9aW"
    "K7e1q9e6y6ofNT7JFHyYFvXGw0SWwnus0T3YKcKUd0VNu6QceTkWKnKqYvyuz5k7J6nhRp"
    "l1INepWKJW1C7Y/jtvV0SpihQAn3TCDOyPdwmiqVkS6EMsMOUWVQrpEg2CVOD41VcRIqkM"
    "eXp2jgYuH3hU/mUbKEKXbHaEbZwld6J3jEyFKKkCi0SOd1Vfv/jq9MVWhZYoGAowBzsy71"
    "4iub9JDI/ol+KP+75J4/RYzLAdlENluhmXxdU5FmdUwt0THppWOi+4gprH6pnn4p2od5mN"
    "/QSWkkRYpsf7EUL3YFtI6l+K/z85cvX5+/ePnq6vLi9evLqxdRUEX+VVV0xZv3P0OARWoa"
    "bMTFE2a5ORtTb7bxXGfIrXzV5slum93+oAr8BiUrE76/hoX/jpF7Lv9vD/b9NsxA89b9bc"
    "UpnYWmWJKKMtRUClFxq7Xi05fQoxVKQ0qJAxxbCVSS7KHhCmE0lGKJIJAxbsT5AyVQ01E+"
    "JVKa8K51Ujkir1yQd7SBrSelk0fiJV7l7fr7GBRqWw4c8khHJChOCfIZCEmyrwkkuwOZyc"
    "cPhCkZ7PlgTvjcJT9oGnE6Xw2+C/tVxNRHAlMHhDDqC+KOrdx0XHKTtRnv1Gbc/mR9J7d3"
    "d39//25XqzYN8FUNfK9K4b3KOTyoY8lo8UYUnUs50fziVUngZE/LQpArkwllSW0GIYMMQl"
    "J+APc3k3WdILEL23ryWPk6UgsTttk0JyjtHLd6jq1n0VOZ6bZpy9o7tTbKpZ16sD26IPjg"
    "IcGKSz1EL3vVWrNks7VqsztGwGDfC0K/2QIyKiCPCiLQkvpTBGqjFRpNMZsos71WPwU5eJ"
    "SBPlm0QaAZflDtMBph1yWgj9L/0IqovA7tIF/QsLKr1IxaeHxtaD89rM6lkWR05Sqt0lx/"
    "VUbqg6T72z3Ie7BSb2V7afTAI/OSw067HlQedEGTtYfcO3WCcNjpCJR1cDroHgMl/BTPyT"
    "NdQUZ/uXIygmS1PXnwkNEDcUChH7WVZxBhaOlB4nGmjiD1QAqZTv6A2/voW4YShupMvbFq"
    "RffBVGwbVLjpsDagsD0satUJbwMK9+Pw1X7rxd7wvaiTP/uiPH32RS57tlkm50ZSOLcN4g"
    "pIC3I4Y9/Ho2lJ5cDy3PoZMluROqXtaSLrPnGoX8hwV1Rlj0k6eFg0n/1dX9qbR1ylqK2W"
    "s9VaThf4Z3lceQXRx5VG1zShNbkamFxtfYCTJusDPHLqGBerSBE96WIVEoi+FMGF2Z2aIe"
    "ucH8BlrRo2lxU1bC7zNWxUMnlBHONsDzlCm/Ah45wlpXcTPj1s3w4GHYbtDIPegijuTi7x"
    "iK8ergyRzVNabNsZIN9OcJuKjy9ZzU2A3LmqKFmI83u4XUkI7j3MxJh4pZnnUw16lQYyP2"
    "hqkHn+dzC4x5H3BL1/G1jk4ZG2YQ1lt6MpmuEVwuJBxZxE6eSf337/usDG31y3+0iTmcKt"
    "llnLGpmskak9Z6HNWnnsEUjW1/2p6I1t1kqbtbI1GB/d7rFZKzs/xTZr5ROZ6BboO4/oqD"
    "5CpVxL0T3yrJWhPugzkaAK/6RKZxS26dVTG3mJ5ms1RzdohAVBE04E8nlGq9ODxCd84Yd5"
    "H8VK+GSGnt94vkBn5z308qJAa7R9l5A75Y2kQoJC5kpBdAbJ4QoNIHmlEvsHSik1kCeT+q"
    "sXOFRzlS9FUujklfAlmjBUFwxO0QCADuhBJSGJoe1czqycrd5XBn7c8M06V6Z66eBV+MlT"
    "Sfg9VDhsQrM1JBPM+gbO07GWazu/bbPB1nhrZ8aJJsl8ICCtP1Aw++bD+NyqBdtx5fWsWv"
    "DgasHUfq0LdIrIIl0P6cSBVRfnBEnn3Ix2gzH25F3cV3+a4Jwm6x7WtVy6zitcus4LXLp8"
    "7C+MsufEFB08M85e1YD4LCuuxwjDq6zbi2Lmi9JtV/onp+ise7KBe7LpudHZA+Os1oFxVn"
    "FgnOUPDO0+0J9h8WCWQj5H2Dm8mw97k2ftxGgtRwQdPJubDxTSV1lf17gwvwMThB2EexdX"
    "oamX/pYO+i2zGuwaX598KzDW3MunJQxz0L4DB3GVQebdP+9TnEXOSTyyx3y4+/Rz2DzrOZ"
    "6GWo7rcWcxKg7lLIc8S2ehN4Y+qXCtGy2VpHnSYeF8PCaecbBZmuopR5s5BDsuZcQQwAzZ"
    "U0YQM7HcYAlmyCyCJrdOTGHvG+P7BoYnRTkey/FOkFjAjQEHu9eEGWfJyJB1T2BoXv6deH"
    "xhlrQoprD4rsd3SEaGusiYwuK7Hl/llyLRm80gJZ9p2YUCaqtnN9CzHyRmvWUrfN/B6Tb1"
    "ykmTqVciqcI4Jj1PaaNBivQ0xsBmyCyqrctOcUQaMANgBV94I1NUU0QW0mI/HjNIU0R299"
    "uQAgN0d5HoQ2/xJgD+FXv+6s6bdBjf1HlYA1y92fcMbjtPhrXYpg7GGtiGjFQT6HY+PU2G"
    "66wBb0IAsAjXqf6TE5jaFc/129zlOB0tknnVq4zeWsSNasRsjakLEUrYRyM+IwJRhubyBB"
    "PXaMqXyOVsAtWil9R10VB2AA9ni9FUl46GatQQ3KRDphZy3qHANJWv4ct1aR5BsEsc9EBW"
    "IoiN8nRK70yk12E+5CtzKYGxVASZL3fLKfqZs6DChu4Yq29T4WbqKeMqJZGKSuNMlyii/i"
    "YhXOlUA7XijvTs9gNKNfE29OjgrHEP2dCjQwdrwH/7epObmEgzZJ1Ae++WaRfTmZkTdoKk"
    "E5DvweE96D0HclWBtJjG1kcrMkKV1kfL+AEQ+lgYOFMBfZLKgr8x+BG/WNe6FxG0IyV1p2"
    "rGACNsqEZNkFglqrWh7tCGanMmPpVMUTa/31OZab6U0BveOEkaawqtNtwprParNm4prmv1"
    "xsll1S6N8T+4+pC8vli96FVqix/DJmt1xfdTgqA16DxBQxqZMBFUY0czIs9LNpHYYdelSj"
    "XqrvIpvTbuZcvsWAZ5seDzNsmJFXy7SaJ5NVRAZ3W57Tgte1aXe3Bdri1hbEsYtyjOzZYw"
    "bqc6ypYwtiWM23uSHJ2wbUsY7z92yeqAT2wJ47YwOraEsS1h3NLValLCeFHgJV96nAatu2"
    "Shb+w0BdVVYcaJUjQTFBbRAkSpEIsiR5JSQGOC/eH54kjA9Ii/8JgRnEkSC2guCnk+9/ij"
    "yemZoLBwZuHkc3lTmaAZE1gwc2tzKHzZucnajCksnLmLiD1it8h8VH4TxRQWziycSw9St7"
    "C++QlaQGnhLYPX+ETNE1pwS9eu8QlbQGnhzXOpAr4vh2pVArmQooMmiuazTQsykmx9f4hd"
    "lxfgXKm5ztHuUXkd+kocre463P5hpMNmNqKSXmyt1jabisL04cQT/VItUeXOK+nB7r/6+y"
    "8JobyCCStKD1J+zZSQW/V9HfW9XLESSNOs+2mqDiC970hTvvAhPYDJMk+QdC+VafPclFy7"
    "hIGBuT/jzJ8WeDyVigNFpBvJA22DvGGJgEmgQq9fQ1N1AelTNlhjJnsBD7sNrNZFtN07IJ"
    "r3CItxKy7zUwfxDhX8yQX+14z8rwz9z7EbNtvmjpwF0kEbdWFNU1lQy5xGjZPu5imtd4vN"
    "vGmA7i4ybyYWZRModz7DXn4T1wA5EQW3LcAf4646uojT90+7olFviEdH05OieNTgVa8yIh"
    "XHjdbFpJbjuj5a1CimstwoXtMeHkxi1dJbH0vZehG3PHCy1M29wqu41M+9C2awnYRNwq4y"
    "QDho3kF0d5J/TY7oF9o5ykMAEyT7D/87DCvbWKBfjund5332n/8PbyJ4Jg=="
)
