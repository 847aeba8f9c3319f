"""登录名不分全半角和大小写,账户记录错误次数、最近登录和临时密码 ·
Logins are folded: width and case do not count any more. Accounts know wrong tries, the last sign-in and temporary passwords.

By hand: of logins that become the same, the oldest account keeps it, and the others have ~2, ~3 … behind theirs, which no
login can be given. The way back leaves the logins as they are: the version before compares them as they are written.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records import tables
from records.engines import sets
from records.migrating import run
from records.people.logins import folded

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
ALTER TABLE "account" ADD "locked_until" TIMESTAMP;
ALTER TABLE "account" ADD "password_expires_at" TIMESTAMP;
ALTER TABLE "account" ADD "failures" INT NOT NULL DEFAULT 0;
ALTER TABLE "account" ADD "last_signed_in_at" TIMESTAMP;
ALTER TABLE "account" ADD "failed_at" TIMESTAMP;
ALTER TABLE "session" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
""",
    "postgres": """
ALTER TABLE "account" ADD "locked_until" TIMESTAMPTZ;
ALTER TABLE "account" ADD "password_expires_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "failures" INT NOT NULL DEFAULT 0;
ALTER TABLE "account" ADD "last_signed_in_at" TIMESTAMPTZ;
ALTER TABLE "account" ADD "failed_at" TIMESTAMPTZ;
ALTER TABLE "session" ADD "address" VARCHAR(64) NOT NULL DEFAULT '';
""",
}

DOWNGRADE = {
    "sqlite": """
ALTER TABLE "account" DROP COLUMN "locked_until";
ALTER TABLE "account" DROP COLUMN "password_expires_at";
ALTER TABLE "account" DROP COLUMN "failures";
ALTER TABLE "account" DROP COLUMN "last_signed_in_at";
ALTER TABLE "account" DROP COLUMN "failed_at";
ALTER TABLE "session" DROP COLUMN "address";
""",
    "postgres": """
ALTER TABLE "account" DROP COLUMN "locked_until";
ALTER TABLE "account" DROP COLUMN "password_expires_at";
ALTER TABLE "account" DROP COLUMN "failures";
ALTER TABLE "account" DROP COLUMN "last_signed_in_at";
ALTER TABLE "account" DROP COLUMN "failed_at";
ALTER TABLE "session" DROP COLUMN "address";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None:
        await _fold()
    return await run(db, UPGRADE)


async def _fold() -> None:
    """Whose login is folded already keeps it before whoever comes to it by folding; then the older account."""
    rows = await sets.select("SELECT id, login FROM account ORDER BY created_at, id")
    rows.sort(key=lambda row: folded(row["login"]) != row["login"])
    taken: set[str] = set()
    moved = []
    for row in rows:
        login = _free(folded(row["login"]) or "~", taken)
        taken.add(login)
        if login != row["login"]:
            moved.append({"id": row["id"], "login": login})
    # Two might exchange theirs: each goes by a place that nobody has.
    for place in ("id", "login"):
        if moved:
            await sets.update(tables.Account, [{"id": row["id"], "login": str(row[place])} for row in moved])


def _free(login: str, taken: set[str]) -> str:
    number, free = 1, login[:100]
    while free in taken:
        number += 1
        free = f"{login[:90]}~{number}"
    return free


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXXmT2zaW/yoo/ZNOldJxn/E6W1vVbncmnvGRtTuZqVlvSRAJSZymCAWgWtZk890XDz"
    "zEA6QIiaIoClVzuEk8gPoBeMC7/+gxYlFm8/M7yyKcP9In4vVeoT96Hp4R8Q/l+z7q4fk8"
    "8Rae+HjkSgosWw78uOmI+wxbvng3xi4n4pFNuMWcue9QGKx3h+aMThiefcPRiGBGGJLUr5"
    "Djc2Q7E8L9PvLIM7yYkuDlOfRtU0t07niT3bpZeM7vCyI+eULECyY6+5//FY8dzyZfCY/+"
    "nD8Nxg5x7RQ+jg0dyOcDfzWXz3799e2bn2RL+MTRwKLuYuatW89X/pR6cfPFwrHPgQbeTY"
    "hHGPaJnYDLW7huiG70KPhi8cBnCxJ/qr1+YJMxXrgAeu8/xwvPAqxRNJncx7M5P4eBf/iv"
    "8CMTBIPBh4+Pg88Pj4NBLzdb8DEZ5MNHFvVgph3PB8j++DPodw2NfNqDAe5/vvt0dnX7rQ"
    "SDcn/C5EsJXO9PSYh9HJBK+Nd4CyCIm4f8foqZGvKYIIO6+NRt8I4erAFfL+oYwH1B2pvh"
    "rwOXeBN/Kv68ePGiBOPf7j5JmEUriTMVezDYoB/CV5fBO8B7jW+wTXQAXlPUg/DmFR3htX"
    "eEb68rAHx7XYgvvErDazECUAywAuJffeuNeOk7M6JGOk2cQdsOSc+jf+xrde8R/RK0H9++"
    "f/j8ePf+F+h+xvnvLjx9c/f4AG8u5dNV5unZbWZm4k7Q398+/ozgT/TPjx8esnwobvf4zx"
    "58E174dODR5QDbSUyix9Gj1EyTr3NHdLfdTKeJa5jpcA+Zia5/ohl5FheJLbd0mthMdJsn"
    "Wlxs6cLzB3pXvjRVnVe/9k7thvsdXKbHT8rrXYhWHuCfKCPOxPsbWUmY34pPwZ5FFJgmJJ"
    "aoq+NEdv10va8ZXsZCSGZpCQhs4hI/uK7dfb6/e/PQk1iPsPW0xMwepECHN/SSZp7EbfOv"
    "Zpez7BPs4YnEB34IfHYW/AJRMpqYcjEybrVRgvz7lKIZXiEulghyvL74L1pOHWuKGHVFe+"
    "yHf1I2wZ7zbwyEeQlyu26+eF+8oUsnjjdEDkdj6trERmfDOaFzl3wv3/Dz+Wr47TkazjHn"
    "S/FjB+sjXlJxIvt2iRRNo1bwBiOfzOaC5bEVoh4RfYyx4y4E7RAJIfeLBwRLRr2JWCQOEV"
    "05YmPIblzMfcScydQHyj4SX2nBaSNwddwhmtIlcoHOoyNqr+RP98Uo8afDYqDjcfDt1QTl"
    "P3rrJdKTPx3oxAqFduI3i8/mArR4CcVy9NdBtJxjqmhH9ySpWALyjz+NLN4WWTyaqMqyeE"
    "TQOUlxL7K4/H8NeKP2zWk6jhtfYOo6+EbtO4jv1WUFeK8uC9GFV2lw54RxAdITWelAnKbq"
    "nMqufoVSfJ+YYj7VQjpL2DmwLyvxjMsSnnGZ5xmK+9sWYn9BL0b+b7P8H1278/P91vPV85"
    "wkyUyusz/R9MW+ttcEvuC7y4vrH65fXt1evxRN5FfGT34ome+3Hx4zewnQ2VZxlqI1+6bN"
    "+yYpdG4x01lyM9mtnmzM/QHoT8SUOd52e1vZh5n2Nk+77XAAeUtmnqE2U93mqTYm7JOZae"
    "zZDsyFpskrS7eDjvV49vFGPeoa1xmZjQjTBDVFZBBNI0rZRBPONYXBstQiK4DK46pvjf0F"
    "M3/1MejrKFHdaI1dr6iUJfaTYMOf3t4/9tSstQ5s75OddRPc7JFSAeKAYda2dt/H3XUT4d"
    "T5UgBvsTPBGnbpVa3Qkb0O6X762yfiSsN5CeIZb/PjvAPmIE8tTx4ZwndD6nPQTZdQ2q9j"
    "ik2jL1V4pkQv++WuKclmm6MbvJS7CPiHuHTJEfYQsZ3wEZMxCnwx8hkhaMzoDGFkY/D4UA"
    "Q61NGjiXlo1Q2sj4r9LMJJ1bHuJUiMtbqCtVr6TOUBBmWGGuCYoEyHcYRAlwALOomsB4Xc"
    "XNs7P6eojTao1dqgeLZGCo+OYvafITPSdis0F0e0UY5JddFSWHfXXRzKjRwutnJ6lNf1+O"
    "2G+3qqXQVncuIhQQPO1zNsE7SYy/u0P8W+uENb4hVhfQRfY6PRSjx6IivxT4va4CPOn8S/"
    "of3ZMPrQwJ36PP6O0Js643ve0Kg7XPw1nflq9eLrprNv8aV/LD5kS9eYNaW5UrXuSpU7rw"
    "7FWj1rKo5C+2eC05tc2WADgw2bDqZR241M9me6FK8YcLapmFs0xcDKZgQtgQ86PlpiHsSv"
    "RJ1DMA5GYwiRoQufOzb5EQ0dW0bPQLALvPmGC65I5kT069nyqew9z22bH75mfUsx11XeDY"
    "+f6V5VYrpXJUz3ajPTldOlA3ZM0EEty+XNTRX/6ZubYv9peJdRtJDf8/gW+s+GrZtznd0n"
    "uDV7z+o6/Dfv59/YSn1ZhTW8LOYMLyVjaM3JPJ8z+oxd9akcvdxwIiebVZB4cHDi8cVo5v"
    "hiFQjpA37JORqK6wzEbIrD3afxYed4I/oVjkkXAk4dTxyFwFMhpFT8RHGIiv5EUyauA2jp"
    "+FNJZFPOHcJeKUSfJof/4olpEjcyl9gTMiNiQfUhcZQAbsaFHCWEqIVn95G9IOKFkIWdEW"
    "wMMNX1g36I5YDJTZ7xBDPxDQzCa7n4WvIs7gUgaslAYEb/TbzoRvHFcxI/MOgKgm+JuGPQ"
    "sZT8oEMu1gidiTeQFgJhf5uw26yxPB51QDWiccMVNEi5KhSE5AJfSnwAqBPm2J/uPnjUS7"
    "VxFWP10fprNMaNeyoZ3NjHWmIfSy63qqdhkqaDJ+Je7m5P4qdp6X/C9h3E97rKjeO6+MZx"
    "nQssFPvPXyi8QYrhXVN0EOCL2yoqtqzyJqFhu80BnDkcKlt6M3QnbfBdg7GVajJLbvSTrd"
    "NPphJQUJWD6qO4A6mnN2rfgVDysml8+MdjagYjrnP2/u4f36Zm8d3HD3+Jmie41P27j68z"
    "G8v4+Ozfx2cx+hexdPO3pamM+0LGfWHhg9pc6+a9Jtlq2bYMx31fW6aYD5aYeeIbVL7ClL"
    "oEe4UavxRpBu6RoN0Xm4ifNLtyX3/8+C7Fml+/zfLeX9+/fhBTIGdANHICT4e8etUm2HYd"
    "j2jeFjNkO14WW7bW9e6KoCizta/baSqD37Yh1SliE1Hd5ms2nTue8u5XfNNOkJjLtvZle0"
    "Y9f+quBqDjV/AmsXVm2FUDnyXN7qyA9jzso1P76s3D/dv3d+/OLi77l5njM6nxyjAx7OM8"
    "xH/9/PFDAd8K22dxdSwf/R9yHb43029CJz5aOK4PSVth2EMowwGf8lWfXeAZtgQd5ETM0D"
    "ilMx1JmnZMCYzXmSl5JowrOX+hR0SCojmviIs9wV23S0TSWKybpj1PamT9TO2Sw6cDaZvK"
    "qh5go7v6aKWJbI7QLNlMtk4mDjC64Jq4ZsgMqkVGIO0VqyA16JYGMR0sU0hLee0+UoUkD/"
    "86YO5+shvFdakCzsndXwfO1Uu8HCnMCnZZAeb1tcCAXAHk3C2qAsTRDaEWgBO+ut1EOHOf"
    "almMKYdUs+AI3FM6XK9f98tdrtMNK1S9DVIuSV9fjvDYJzIeKTq+XiHoizKoQuQzai8siP"
    "+kDAm4fcdbiIlJvEFn999dXCriSvc3zI5eyVE1jTiTRjXP4BjlbRyTU0mudMdbJxQzDsGH"
    "vzL3kXEIPrRDsCmgY1IStc1qXlBmoBi2SoUFjvZuVhE14tkDRjDX9EBMUXXAEJ3e0zeVQo"
    "5vSkKObxRFx0zKrJNx7DAps4wd6oiAPWhe+u5AapT5J5n3+1gh3i3x915Vc+sVrtLMpdZ/"
    "iWIutemq6OUszMkrCOlHQTnSbzhiFNvn6BHC/0VHHI2IS5doSOfEk77KQzRzGKMsyD2QSD"
    "eAbMKcZ0glAMnZwHmJyzj/seP6onOVvq7J4WXtcvFqRpi7klkLllEyBsiR4EFqAlmQXH6J"
    "GFe0JYjTGfGnoBkUrx0fshx5E0hqELa28YojKVfBn1AhfeiRrz44TcLH9tEwTLgwkKYFeE"
    "CfCYPXUogdym+UP2/AFm5Y6RyNsD0h/BX0uRLfwPzET+nLf0Mrj4iuEJ/C14ufIZa8P91G"
    "X5lUCMHSi4rSVlIbrvkWdDGIKjNX01JmRuuj3LdofYHe4PGaUoyuM2rQT/VxF3M7URlqh4"
    "HDjjR+cZz8codpDnONVhsxUeVYaylJsurDiANuQrbGUVJvSsBhVN5G5d2eK08DKu+ImVbF"
    "OGrfQXxrTIOaxle3aHySpoM415j5MMmfA4w0YE6QdBDl+iN3BV7eQspWnGCXKA7E4vguFW"
    "0nQG861GsN5EzmyNZc8DnaTkzCvnMZJe63GnCnqToI9O11BaBvrwuBhldpoEcOU135io2d"
    "McFJ24g5+aqzMMPmHVyRLyssyJfFaVNz+17go3WliAk6Zzuu3x9EYrXFKZalM1BvhJr4U8"
    "+xHF/r+EoRGZA3g2wvrLi6ZWWQk0TdSx9UP8rUshZzbZjTVJ1bzHvRXIgfqvDoKcY4at85"
    "dC8roXtZgu5lHt05dR3fsSA1s3aiVBVtg6i/v/v8+eHzsbJpRiYOjAffNZi7WOWTWuLxq6"
    "Q2S77KksfzuesEp91ghLmjteaVxObA3LzeHT4Yu1QA5ymKB5am28tQmmx7Gtn26MIX2C31"
    "GUyO0PCWKrzF8baDO0tn0K6CNvk6JxY4Nwjm8aybUVJJfMqxCpG7Uh7E4jxWSZqd8lgdD3"
    "J7SVgVu5RU1p1GBA1yirtffnn39v7uw+Ox3rmPoxZE7+7+8e1vDw2J7PuoB7GFLJmmMhfq"
    "Sot5QgacLpjeVSNL1+zCbkher39Zp/w3q94xUkQnbRqUcrM2fmmqU76cYct3nsVVaqAdvp"
    "ynPGUc4TqqvQxTRKeMHoQXBLovcYowhVq+GEMFqUES4IBq2AMbK8SuKmAmqQ2egAhxnYkj"
    "fpHmHi/s4JRRJV994kFIw0DmZ1fc6AsTKqtIm8us/GJft8yaMysH9XgHUORe91BSkJ7yUo"
    "WoU1t0p39BylOeOI4TshWISbJTRlAQenxMGBP70vE0d7WS+JTRTAS46uCYITtlBFMhwFra"
    "iyzhKaOYiqzWuAfl6MwlKGekjuPR87iWlWpKUnXAYNp0CE8Q9q/JV1NEp8wPTImZWnmAxU"
    "giTUEa0Y3Z29LEJnlbq5O3pRNSaM50mtjMdKtnep0AJDPLhfkq1hQm41lRyR1IY7Rt3Z0E"
    "rcl+WJpRLsw7k0Z4rxVLWrpsN+Y5W+9ZjfoOciXWAbBOsr52rtvqVR4Su1c7n1zSkixFUV"
    "XR85Dyp799Im5RlFJny5dk3RVk7ZCdUapeg+RY9n8ap7iMw85Ipcp8dBErAQFhchPvilUH"
    "mV4KqX/RBfOwItu8Fkp/XffSQYzCSuW7LqWP64LnXdxzqTg5nz6RnQH7lOjxETrsKnTcJ/"
    "Ndwfos+ujo/osMdaKZvTNDfww7uxd9dXU9RYDVhdUnIn77/mqkHxquZ+rvvKx+o8fsWZzH"
    "B8Sb/SXFnoqhfiYY3imSYsdv++VJsaHdYBo13JgVG3JPgw8fYnQJaZ4JtqZIdhIlfQ4vQ6"
    "+guJx87kMmaZcKGsfniHg2pJceC2HMRqOVeBakbPZokEnawh7kqH7KZ8RudujNWaLhT2XO"
    "Wzl2fisUhzjEBPVYBTfnvN3jZthb7tXinLec/K5h1gpbN2fS2ifYNVu1pphrZQ6O2ncxJV"
    "qV+N+XxeG/L3PRvzNs6WAbNjfQFkCbU4YXKxP3eg7/TF0HHNpVp3D0rvwMniZaVShLIZoG"
    "B5vtjOF+isaMzuQBtyTkSbyF8y/sU1ZwxfIFnH5AuhQnHLHR2ZfFS+vF1ZfF9fji4ttzdI"
    "dWBDO0dPypOBDlGSvOSnE0Igv8qoitKlFxyE/Z4YDWjF6oJ1yhXcd0FeeR4hMXJk4/MUqC"
    "qsGkKIcBscacKO1PNX9s6dracnS8tclsLmRez1IfH8n35UeIk2lZSY4bO4xD7Ry+JAz5VD"
    "DnJ7IS/FgQ9tHEeSYewhMpRlEpXnHxeUJIcl3RHMoIxc8cb77w0RmeO69Q4kugO64oRd7w"
    "2DscFKZ6yT6cRIrPFc1M4d1NEb6XzJTAEDTQDZt3EN3bKuDeFmN7q8ijJbjQwHYmoYa3Ks"
    "ZZui6CXXu2++DUyMNcnPZpTbFT0qe2Ad101qetXGCN6+sRuL6GTlaafpppKuMCW+6iia2C"
    "WCx9L8LqzmwtRXajE2F6aaXcB+/vPt/fvXk4WDXayE9HJbElfHhKpLWEv9BmSe3hmbBVIB"
    "dJixZB0jKNg0t/qH2zkeO/Qssp7Yv/IV4fiVfLqWNN0WjBHY9wLivG9oOyrk5Q2TWs4ioL"
    "po59wvKSWoNjQwXaB7DogboP6tp6Ex4IhoEp72wo/5+fz1fDb19JHaPMPgpfxUTn8HFgjo"
    "hsgUE3cpDIzgc0dOltUwQ2X38a/rdSbdBwsgep8sPRhu71N1UkjQozxvVQq4+4oWZnZrAt"
    "BghIKnaf2tDbDLbmedVGZIHDRTii1lhs7atRMJZRGbREZWCE2r0Jtea639XrvmZWSJMO0p"
    "RV3qdrT0IBLH6algY4bN85W1f9xTiDs15Twk8RmRDMTG5OkAeI5zOF0aLUEJ4mNAVCNIzh"
    "R5F4vhkWUX+K7kBe1lGsrylMNYUd9OqgAdGyZ0QEBvXtUU/rB6rykzRV55jKHqx1tg0aFy"
    "0hfU1iAN4I8KHDDVoE7l5kkpaHFxxL1jxIC6GzSqP2nVuk9UcWtD9s42ihPbBh/HiuaBpy"
    "c9aYVhXVLJ3BtX3+Bu0Edhd3A3ViqJQ1d1d4O5gfJQtw3oCumRBqry4d7wnxg1+Zd+mI3v"
    "VLXTpmiVYVYriCSXZRSAZOCxiNmFgn03P00SPxC07YM+FIfPoKxRjyH4PgZ3GOCzKIvA+9"
    "HhwGDg7o7NN37x//8t2Nwve+2aE1vSySFhMND4vwgzX9HZJ54LSHCtPtVRwp6r+fMAppjO"
    "WVDGX8EFrih2AshM1I48Z0rV8ghW2dvzhNXINXRzuvL51w6tAu4m6qt2tVbwe1qcJKU65n"
    "VVlpjh/fvYSnBZcAlSGszBqzpjEoV0FZfNdCXCuJHs5pKoN0FaR9AtHKOiivKQzCVRCeOd"
    "5CmXWuuApPgqQDGJddX/ZRggf7vhD+C9Inl7grpMmaj8FMiJqjheP6EEcC4x1CxtyLLwOx"
    "nSi3YlVmkyDpoOxZv3NUeNXYUpDKUBv/+FaLUsazs3nPTlOgrFdrkUJTzGjD2tWwWMfce7"
    "TayoE+SWms1qaQUfOFjBLrsA54O+8QkN+3O5QwMrnRG86NHlUJUdnzExVESuz5NNFqsz3f"
    "Q2F7yH2A19byH9FwRmYjwoaQwRTSEoAQTBmkQhVYMGovLMIgdwKa4GfIVKCw2NfceXOZD8"
    "LP3jXzwRYjanoCbGefjwYz9vm2XCv6xj5/cPt8+yN4G8O3/hhe4/yg6fxgFNZGYd3WlWwU"
    "1q3lJEZhbRTWRmHdrML6mTrAbvSuOCmiHW867dRUVbzoABADRjDXO1MzZB1wiUifqjeV3E"
    "5uStxObhQuVIu52MikSJtaLMXnCI0tIONiST2fqELWih16EiQdWL2NO/TwJ6IQ1wtPsLj9"
    "VudXy9Zs3SdYC+Jaj+iOrcEWAjW3JqopIsNojUH7QAbtg0UKt5QX1BUqbKzb20Nc2bqd58"
    "J14CudM97H3XUT49T5065w9yT+KhN5Zn5KzORzaDlYr4wqse9MsE/CkFQ6yboBs9BwzYMs"
    "/bHpWvzNCJo7FhQJhcqiQRp/MGivw89VIe41jwClCSAwXhYkxWgYM6ghGlPXpUselEKwMC"
    "fozCaWA1oedH3x7Y+y5sDwX9TxpJZCWuqXULAAzRkdSZ8PWRc1Lq0wJqyPRmSCtypTkDRY"
    "wqQOwgppFWPb5YIF+kFUQ1I3lH7bQbXi6TOD9DWj6uWAej8QxHaxhWHM6jhKmupjpI69yq"
    "PAmisZw7gfGPeD9hydDbgftL9YbmP47iXkLsl7dTAedLdW51UlnK9KcL5S6Jh97C+0kqau"
    "KRrUg/7067t3zWjyL26rLOasDTaxlm+zEAsOru2DkKTpgLq5AYYxFgMPuOOpUlMU2/XSVK"
    "ds2ItlBx34UkSnjJ4gfiYyg40egFm6U8bQJWNfE74Eyckjp2+Uz5B17pzZS3aehIiuc56n"
    "qDqHdP3J5slXa8EFWwRlmQ5HyNKdMluIsFh4vuNuA2JMaFDcxukpT9m5jb8XFms73HLmLp"
    "T0zcNd7EyfITPO9NBzrc70xhO1V6sfj2AMW2fMTBMbt/lWu823wGPreM5gDfcik3zEJMg4"
    "vAeGVoIMU9Ch4YIOSSdkLuAtCNLUSpJxF/fUoWW931QZMR8odAQKmcRGL6CQMVVLl8Em2H"
    "P+LecTOV7o/0LIORqCxTvOaCEjJhzKvuEInvelPw3UmeBkAtMs3XUw4i7m01do+P3F99ff"
    "X15+P1Sn0WhiUE2PnWis6PCrmHpCcLaIUs5EZb8ZaFEtlYYYYoOTjHEuaYlzicm5sMcwau"
    "NRsmfFvaZXVL0eUZtZxXH7Q4lr2kCc3Iw+EyEYzxyuVhSVxogX9mHCxTXCxQFFmzwTl863"
    "wD9B2SDq0WY4WtCnmAsgZzPH94mCi5fCnqM1wOsBH4gFE0YXc5Vgtwn7LLmBvzr8Dh+MXY"
    "pl/bjAU5wPlIqj0lko6cWwfo3Z4MQHDLWsZkmanUxm7dQvNWYbs1zK9d2/kkSnbGQ3lsWe"
    "sSy2YGkenWUxo9erqgvLqgONXbHMFJZUgTZoD2sntBstNpm1tYvBJoiP39la07Uw+3RqHZ"
    "vKjndGKezneBl6OU6ON6Jfd8VIaqdwFRHkGJfSuvr6jjh1MX1IJkcFKZC0tHB6H3TTXZSk"
    "LL8jSHpZPI4SKL4YiZ/qeDVsve7dL/brl/CJTBwYD772kT4RdTGPfKt+qacCS7Qf+DHBRp"
    "eFv0N+D/AN+O9PyKI2QXSM7i6QhRlzCM97G1Rov2MdjkpGfPFz5Y+sVILDmPNbYs43uSKa"
    "sY3azoRwhSamGOU1Reesz/WHihll16kou6LJ0suGnKYyqq5seNvcEW+32z1pYrN7Wr17ZC"
    "ziVtOcoKxhjo9nGx3dFDPyLK7hW1diSRKbiW7zRLcgoOyIWLVJqnw84Tp7VfZ8DlQYPZWK"
    "J3rXL1Xs8ESrCjloIUyI2N85HhoxuuSEvZLaGovSJ4d8w1Eg6PWRR54JS7xSZZvdqa/NWi"
    "CjlmmJWsaoC/aqLhCnLGgydfBNkHQug4fRx7TmmnJ0t1BOiLfdNCcozRy3eo6NfuhUZjr0"
    "ttKUKNNURp4slyfx2hVtV2myuldbS5HdKEuml1ZKkry/+3x/9+bhcIKkD3Kup85mEL/sl4"
    "uSyWYbZUkoDCLEvj4UDeFEfBD4wyDmCIE0KBgCUt8KWVPsTaQbwBJcAyIPSplKIJmXgKMZ"
    "fpLtMLKw64q+zobBP/j5fDX8Ni+BHuQLapZbC8MJlOxry0iCw4pPtYQSFEunhZEar51Ju4"
    "I19g/yf1xeXl39cPni6vblzfUPP9y8fBGjnX9VBvvrt38B5FNHfzAVubPkYAyPzAuYHZlv"
    "ZHRhk41M7kFyEAo7HUHyCOAOQY+BrotP8RxUXZAkJfhyWVgJ4rH6gvEQWV9ptFq3hSJIHl"
    "oyiK31wppLBLRE2M4zuMZH39E1K0qvEWysSo5aMBWVnLQUlZcit59th43ojVvY4a+oZRze"
    "uIU14xZmsunE+F5XyfdyXZzu5TqX7UUvDreWANy2QawXgYt9H1vTguR4xeHjGTKTdDml7a"
    "kjsJzY2tWDEiQdZBb1p96Ky9Ru6TeTojZazlZrOV24P8uKrQoRtixJSZrQ5CXRyEtisjv0"
    "6szu8EwdWzvVSIropFONCCC2KOaRIeucH8BNpZyLNyU5F28U1SUhFQAntrbPfo7QuO1nYo"
    "qE9K5zT4/at+OCDsN25oLeAl/cTi7x+F49Wmkim6c02LbTzbmd4Nbl5VywmusAuXM5bbIQ"
    "5/dwu1zJHxn2+Jiwe2qTnsowlmrQLzWQ+WHTgRW13ZwoAAzujt+XViUwOL19E1rk4VFgwx"
    "qJbq0pmuEVwvwJjSlDnM7IiNordHb/3Q8KG3993TaRdiCFm8k90LYDp2+MTAc3MplgAuPr"
    "fuizvhN6Y5N7wOQeaA3GR7d7TO6Bzk+xyT1wIhPdAn3nEbHqI1TKtRTdI889EOmDPhEBKv"
    "d7ZTqjqE2/mtqIJZpXSEpgYU7QhBKOfJrR6vQRZYgufHB9lm7MK+6TGTq7Yz5HF5d9dHWt"
    "0Brt3uUX74v3WlAh7ojPRZwQqYUardBwzOhsENTNBKXUUHAm+Vc/dKimMt2BoAiKasKXBI"
    "SRumB4joYAdEgPKglBDG3nYmbFbPW/eODHDd9MEAwnX9p4FX3yVBB+R8UwdWi2RmSCvYGG"
    "8/Ray7Wb37beYBu8tTPjxJOkPxCQVh8onH39YXxq1ILtOPL6Ri14cLVgar9WBTpFZJCuhn"
    "SCYVXFOUHSOTej/WCMmTiL4zLSlXFOk3UP632U0RWHi7/Qyp6zpuggz7i4rQDxRVZcXyMM"
    "r7JuL/IyTxQ3j1L/5BSdcU/WcE9uf+XthhjGRSWGcVHCMC7yDCNwHxjMMH9SrekSmLOEnc"
    "O7/rA3wWsnWms5Juggb64/UCg4ygYjMqZMF+Y0YQfh3sdRqOulv6ODfsusBvvG1ydfFcaa"
    "R/G04MIctu8AIy4zyDz84zF1s8g5icf2mHcfP/wlap71HM8UyvZ8Ru2FpQ7lLIY8S2eg14"
    "Y+qXCtGi2VpDnpsHA6HhOmHWyWpjrlaDObYNt1PKIJYIbslBHEHl9usQQzZAZBnVNnTWHO"
    "G+3zBoYnqhyPxXgnSAzg2oCD3WviaWfJyJB1T2CoX/6dMLrQS1q0pjD4bsZ3RCxNXeSawu"
    "C7GV/plyLQm80gJZ8C6FINu4La6Nk19OwHiVlv2QpvOjjdpF7p1Zl6JZYqtGPS85QmGkSl"
    "p9EGNkNmUG1ddooj0oBpAMvpglm6qKaIDKRqPx49SFNEZvebkAINdPeR6CPY4nUA/Atm/u"
    "ojm3QY3xQ/rABusNkbBrednGEjtinGWAHb6CJVB7qdT0+TuXVWgDchABiEq1T/yQlM7Yrn"
    "+o3KD8kHcckX/dLIreeoycZorccpQdAaUU/8B8KbwgMJQW0dNCPEF2ALBLHrOoSLNu4qH6"
    "C1dS87xjppRDnB520T4RR+u07aIDlUSFcykAkKMkFB7WGbpiBFk/iaghSH91owBSnaaVIw"
    "BSlMQYr2cpKjS6diClI0b4k2VtGeKUjRlouOKUhhClK0dLXqFKRYKGwehew0bN2lYsC1cV"
    "NQXSn9hwvRTFAYRBWIOpwvVLHHxdXAY4Lm8HxxJGAy4i+YpwVnksQAmvMpm88ZfdbhngkK"
    "A2cWTjoXJ5UOmmsCA2ZubY64LzrXWZtrCgNn7iDynrGrMh8Vn0RrCgNnFs4lA0d8b6DPQR"
    "WUBt4ieLU5ap7QgFu4drU5rILSwJu/pXL4vhyqZeGAEUUHTRT15w7hxBLX+sEIuy5V4Fyq"
    "uc7RNqi8jnwljlZ3HW1/RiziPG9rIyroxWTeb7OpKEoGQxgfFGqJSndeQQ9m/1Xff0kIxR"
    "FMPJWzd/ExU0Bu1PdV1PdixQogdXMopak6gHTTCRbowreoXlx6gqR7gen136bE2iUeGJgH"
    "M+r5U4XHU6E4oCLdSh5oG+Q1SwSeACry+tU0VStIT9lgjT3RC3jYbWG1VtF2j0HU7xG2xk"
    "2dtLEK4h1K35jLW1wxcXFp5uLcdcPETu/JWSAdtFEV1jSVAbXIaVQ7hUKe0ni3mDhqDXT3"
    "EUedWJR1oNz5eMn8Jq4AciIKbleA36+76ugiTp8/7YpGvSPMsaY9VTxq+KpfGpGK1402xa"
    "QW47o5WlQrprLYKF7RHh5OYtnSO2x1+lpE3OLAyUI39xKv4kI/9y6YwfYSNgm7SgPhsHkH"
    "0d1L+Rgxoq+0cxSHACZImg//O8xVtrZAv9ylt8nz7M//B2+II/Q="
)
