"""Logins are folded: width and case do not count any more. Accounts know wrong tries, the last sign-in and temporary passwords.

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
    "eJztXWmT2zaa/iuo/hK7Sum4292O19naqna7k3jGR9buZFKz3pIgEpI4TREKQLWsyea/L1"
    "7wEA+QIiSSoihUzeEm8QDUg/s9/zxjxKLM5uc3lkU4v6cPxDt7hf488/CciH8o3w/QGV4s"
    "Em/hiY/HrkRgWXLox0XH3GfY8sW7CXY5EY9swi3mLHyHQmNnN2jB6JTh+TccjQlmhCGJfo"
    "UcnyPbmRLuD5BHHuHFjAQvz6Fum1qicseb7lfN0nP+WBLxyVMiXjBR2f/8r3jseDb5Snj0"
    "5+JhOHGIa6f4cWyoQD4f+uuFfPbrr2/f/ChLwieOhxZ1l3NvU3qx9mfUi4svl459Dhh4Ny"
    "UeYdgndoIub+m6IbvRo+CLxQOfLUn8qfbmgU0meOkC6Wf/OVl6FnCNos7kPp4v+Dk0/P1/"
    "hR+ZAAyHHz7eDz/f3Q+HZ7nego/JMB8+sqgHPe14PlD2519BvRtq5NMzaOD255tPT56/eC"
    "rJoNyfMvlSEnf2lwRiHwdQSf+Gb0EEcfOU384wU1MeAzKsi0/dhe/owYbwzaCOCWyK0rM5"
    "/jp0iTf1Z+LPi2fPSjj+7eaTpFmUkjxTMQeDCfohfHUZvAO+N/wG00SH4A2iHoa3j+iIr8"
    "YZfnFVgeAXV4X8wqs0vRYjQMUQKyj+1bfeiJe+MydqptPgDNt2CD2P/tHU6G6Q/RK279++"
    "v/t8f/P+F6h+zvkfLjx9c3N/B28u5dN15umTF5meiStB/3h7/zOCP9E/P364y65Dcbn7f5"
    "7BN+GlT4ceXQ2xneQkehw9SvU0+bpwRHW79XQaXENPh3PIdHT9Hc3IozhI7Dil02DT0V3u"
    "aHGwpUvPH+od+dKoOo9+3e3aLec7OExPHpTHu5CtPME/Ukacqfd3spY0vxWfgj2LKDhN3F"
    "iiqo6T2c3TzbxmeBVfQjJDS1BgE5f4wXHt5vPtzZu7M8n1GFsPK8zsYYp0eEMvaeZJXDb/"
    "an45zz7BHp5KfuCHwGdnyS+4SkYdU36NjEttvUH+Y0bRHK8RF0MEOd5A/BetZo41Q4y6oj"
    "z2wz8pm2LP+TcGYP4GuVs1X7wv3silU8cbIYejCXVtYqMnowWhC5d8J9/w88V69PQcjRaY"
    "85X4scPNFi9RnMi6XSKvplEpeIORT+YLseSxNaIeEXVMsOMuBXaExCX3iweAFaPeVAwSh4"
    "iqHDExZDUu5j5iznTmA3KAxFdasNsIXh13hGZ0hVzAeXRM7bX86b5oJf50GAx0Mgm+vdpF"
    "+c+zzRA5kz8dcGKEQjnxm8Vnc0FaPITie/TXYTScY1Q0o88kVAwB+cdf5i7elbt41FGV7+"
    "IRoHc3xUbu4vL/NeiNyrcn6ThufmFR1+E3Kt9Dfp9fVqD3+WUhu/AqTe6CMC5IeiBrHYrT"
    "qN6J7OoXKMXniRnmMy2ms8DekX1Zac24LFkzLvNrhuL8tsO1v6AWc//v8v0/Onbn+/ut56"
    "v7OQnJdK7T3NX0WVPTawpf8O3lxdX3Vy+fv7h6KYrIr4yffF/S328/3GfmErCzq+AshTXz"
    "psvzJnnp3KGns3DT2Z3ubMz9IchPRJc53m5zW1mH6fYud7vtcCB5x8U8gzZd3eWuNirsk+"
    "lp7NkO9IWmyiuL20PGejzzeKscdcPrnMzHhGmSmgIZRtOMUjbVpHODMFyWamQFUXle9bWx"
    "v2Dmrz8GdR0lq1u1sZsRldLEfhLL8Ke3t/dn6qW1Dm5vk5X1k9zsllKB4mDBrG3svo+r6y"
    "fDqf2lgN5iY4IN7dKqWiEjex3ifvz7J+JKxXkJ4xlr8+M8A+YoTw1PHinC92Pqc1BNn1hq"
    "1jDFptGXKixTopeDctOUZLHt3g1eylwE7ENcuuIIe4jYTviISR8Fvhz7jBA0YXSOMLIxWH"
    "woHB3qqNH4PHTqBDZAxXYWYafqaPcSEKOtrqCtljZTeYJBmKEmOAaUyTCOkOgSYkEmkbWg"
    "kJNrd+PnFNpIgzotDYp7a6yw6Che/jMwc9vuhOTiiCbKMYkuOkrr/rKLQ5mRe9ZM9Jf9M8"
    "HpI6iywJZTe1h0OIvKbj26/0xX4hUTB2drJthDM2wji84JWs2IJ87XaIV5YGQdVQ4W4xhN"
    "wI6bLn3u2OQHNHJsaeINFtnw5huOHghZEFGvZ8unsvb8Ob/95mu+FBSfT5UL2PGbAT+vZH"
    "L2vMTk7HlkclZ8HZDdpUN2DOjhVeDy+rqKkd/1dbGRH7zL3AbIH3l+C428wtLt2Xc1SW7N"
    "Jl66VqntG6O2NlJfVlkaXhavDC/lwpA77hxqZ14sGH3ErnpXjl5u2ZGTxSr4eOFgx+PL8d"
    "zxxShAywX8knM0EtcYcCwSm7tP483O8cb0K2yTLnhFOZ7YCmFNBb8n8RPFJirqE0WZOA6g"
    "lePPJMimnDuEvcptxu02/8UT3SRuYi6xp2ROxIAaQHQTQdycIwxOZkvPHiB7ScQLcWBzxj"
    "AxQJ48COohlgNyYbnHE8zENzDwAePia8mjOBeII2/grcbov4kXnSi+eE7iBwZVgYcYEWcM"
    "OkHYdWWFXIwROhdvwHcZYX8X37CsRidudUg1XMbCETRM6dMK/MZgXUp8AJx5F9if7d94VE"
    "u1dhVtDdDmazTajWsqadwIcTsixE0Ot6q7YRLTwx2xkbPbg/hpOhxH5XvI71WVE8dV8Ynj"
    "Kuf9Iuafv1SoLIvp3SB6SPDFiypOiVmhbcIn8UWO4MzmUFkdkcGdtFZiQ8ZOaoks3OglOq"
    "2X8KjKiupenIEKvKTD8j3wdyzrxrvf71M9GK06T97f/P401YvvPn74KSqeWKVu3318nZlY"
    "RhHdvCJ6Of4XsXSDDKVRRseW0bEtfRCba528N5Cdhm3HeGz62DLDfLjCzBPfoDJoo9Ql2C"
    "uU+KWgGbrHAtvUMhE/aXfkvv748V1qaX79Nrv2/vr+9Z3oAtkDopATqOPy4lWbYNt1PKJ5"
    "WszA9jwsdmys650VQVBmax+30yjD365+fymwcfvr8jGbLhxPefYrPmknIOawrX3YnlPPn7"
    "nrIcj4FWuTmDpz7Bb4imWg2ZkVYM/DOno1r97c3b59f/PuycXl4DKzfSYlXplFDPs4T/Hf"
    "Pn/8ULBuheWzvDqWj/4PuQ5vTPWbkImPl47rQ2RBaPYQwnDgp3zUZwd4ZlmCCnJXzFA5pd"
    "MdSUw3ugTa602XPBLGlSt/oUVEAtGeVcRFQ3TXbRKRVBbrxhLOQ81dPxNg//A+610TWdVD"
    "bHRWH681mc0BzZDNhJRjYgOjS67JawZmWC1SAmmPWAXUsFtqaX8wd/aOrrVN+LMnN/86aO"
    "5/RAbFcakCz8nZXwfP1fMQHCnNiuWyAs2bY4EhuQLJuVNUBYqjE0ItBCdsdfvJcOY81TFH"
    "KA7xEMEQ+ExpcL15PSg3uU4XrJCaMYgLIm19OcITn0h/pGj7eoWgLsogVYbPqL20iPg3ZU"
    "jQ7TveUnRM4g16cvvtxeVTVerGpprZ0yo5Cvkeu3tXswyOWd7FMDkViUW3vU3UG2MQfPgj"
    "8wAZg+BDGwSbLA8mbkbXtOYFsbCLaasU/fpoz2YVWSOePWQEc00LxBSqB4ro9Jy+ruRyfF"
    "3icnytyIxj4rqcjGGHieti9FBHROxBgyf3h1IjzD/J4LTHSvF+0WkbFc1tRrhKMpca/yWC"
    "udSkqyKXszAnr8ClHwU5877hiFFsn6N7cP8XFXE0Ji5doRFdEE/aKo/Q3GGMsiD2QCLcAL"
    "IJcx4hlADEDQXjJS79/CeO64vKVfK6NpuXCXbFqzlh7lpGLVhFwRggRoIHoQlk1lz5JaJd"
    "UZYgTufEn4FkULx2fIhy5E0hqEFY2sZrjuS9Cv6ENL4jj3z1wWgSPnaARmHAhaFULYzkJ4"
    "3oI2FQQt5jZQJeNMb2lPBXUMtatMr8xMcP5L+hlEcEEvEZfK/4cDHI/dkuEsqkCAgGW5Qr"
    "sZKgcLNSQRXDKGFoNblkprUByn2L1hfoNR6PIkXrOq0G9VRvd7mwEwlL9mg4rEjjF8cx2f"
    "bo5jAEXrUWE8k3tYaShFVvRmxpU7IzjxK9LeSGEXIbIXd3DjktCLlNqujmU3Hr5jJOYnrI"
    "c42xDpPrc8CRBs0JSA9Zrt9XV/DlLeVtihPsEsWGWOzRpcL2gvS2nbs2RM4xf1B1QumAz2"
    "F70QlNRy86rpT0rRFdf1L6scNUR75i9WYMOGmtMCdfdQZmWLyHI/JlhQH5sjhQam7eC360"
    "jhQxoHfa4votQCRXO+xiWZyheivVxJ95juX4WttXCmRI3k6yvbTipGuVSU6C+hcwqH6WqW"
    "UtF9o0p1G9G8yNSC7ED1XY8BRzHJXvHbuXldi9LGH3Ms/ugrqO71gQjFk7NKoK2yLr728+"
    "f777fKzLNCNTB9qD7xouXKyyQi2x8VWizZCvMuTxYuE6wW43HGPuaI15JdhsmNvHu8OHE5"
    "cK4jxFTqvSAHsZpImvpxFfjy59wd1Kf4HJAc3aUmVtcbzd6M7iDNtV2CZfF8QC4waxeDzq"
    "xpBUgk/ZOyEyUMqTWBy5KonZK3LV8TDXSIiq2KSksuw0ArS4Utz88su7t7c3H+6P9cx9HN"
    "kfzm5u79/+dtfSlb2JDBA73CXTKHOgrjSYp2TI6ZLpHTWyuHYHdkv39fqHdcp+s+oZIwU6"
    "adWgvDdr85dGnfLhDFu+8yiOUkNth+U88pR5hOOo9jBMgU6ZPXAoCGRfYhdhCrF8MYcKqG"
    "ES6ID810MbK65dVchMog2fwAhxnakjfpHmHC+s4JRZJV994oFLw1BGZFec6AtDKKug7cVS"
    "ftbUKbPmWMpBBt4hpLXX3ZQU0FMequBnaovq9A9IeeSJ8zglO5GYhJ0ygwLo8QlhTMxLx9"
    "Oc1UrwKbOZcGnV4TEDO2UGUx6/WtKLLPCUWUz5Umucg3I4cwjKHoIC/3PNCZ4CnfLANNlN"
    "ah2MFiMJf/k0o1sDh6XBJm5Yp+OGpSMjaPZ0Gmx6utM9vYlEkenlwsAJG4QJtlWU7QUi6O"
    "ya8iWBNYH3SoOZhQFQ0gw3miyjo8N2a4itzZzVSC0gR2IdBOvEievmuK2eYCAxe7VDmSVV"
    "mvJOpMq3HSJ//Psn4ha5y/Q2c0ZWby7TVuzNUvX0F8cy/9M8xRkE9mYqlWGij1wJCgiTk3"
    "hfrnq46KWY+hddMg8rAp1rsfS3TS095ChMkr3vUPq4ybXdxzmXctjy6QPZm7BPiRrvocK+"
    "Usd9stiXrM+ijp7Ov0hjJIrZey/o92Flt6Kuvo6niLC6uPpExG9vLj33oel6pP7ew+o3es"
    "wmrnl+4HrTXDzmmWjqZ4LhnSIec/x2UB6PGcoNZ1HBrQGZIewxGJMhRlcQYZhga4ZkJVG8"
    "4fAw9ArymsnnPgQxdqnAOD5HxLMhsvFEXMZsNF6LZ0HsYI8GQYwt7EF45Id8MOZ2m94erh"
    "j+VAZflW3np0KxrX0MqMfIfnvw1QYnQ2NBQIuDr3Lyh4ZaKyzdnkqrSbJr1mrNMNcKYRuV"
    "72NsriqOqC+L/VBf5txQ59jS4TYsbqgtoDYnDC8WJja6D/9MXQcsq1W7cPSufA+eJUpVyI"
    "ggigYbm+1M4HyKJozO5Qa3IuRBvIX9L6xTJg/F8gXsfgBdiR2O2OjJl+VL69nzL8urycXF"
    "03N0g9YEM7Ry/JnYEOUeK/ZKsTUiCwx8iK3KjnDIT9ljg9Y0o6/Hbr5b23QV45HiHRc6Tj"
    "9CRwLVYnSOw5BYY3CO7sc8P7a4YV3ZOt7aZL4Qd17PUm8fyfflW4iTKVnpHjdxGIckLnxF"
    "GPKpWJwfyFqsxwI4QFPnkXgIT+U1isrrFRefJy5JriuKQwab+JnjLZY+eoIXziuU+BKoji"
    "uyYLfc9h4bhUmj0YSRSPG+ohmyur+xqhsJkQgLgga7YfEesvuiCrkvirl9oQjoJFahoe1M"
    "QwlvVY6zuD6SXXvY9WDXyNNcHH9og9gr+lDXiG47/NBOJrDG9PUITF9DIytNO800ypjAlp"
    "toYqvAKUjfirC6MVtHmd1qRJgeWinzwdubz7c3b+4Olgg1stNR3dgSNjwlt7WEvdD2m9rd"
    "I2Hr4F4kNVoESc00Dg79ofTNRo7/Cq1mdCD+h3gDJF6tZo41Q+MldzzCuUxWOggyijpBUt"
    "EwgajM3DnxCcvf1FpsG5Kf3oFGD8R9kFLVm/LgYhio8p6M5P/z88V69PSVlDHKMJjwVUxU"
    "Dh8H6ohIFxhUIxuJ9HyAoStvl2yk+dTH8L+VklSGnT1MZb6NJvTZYFtqzChDYJyYs3qLW5"
    "JHZhrboYEAUrH61ITepbHNmletRRYYXIQtarXFNrYaBW0ZkUFHRAbmUtvYpdYc9/t63NcM"
    "T2jiEpr8vk2a9iQEwOKnaUmAw/K903XVnxUy2Os1b/gpkHHBzASJhPsA8XymUFqUKsLTQJ"
    "OpQkMZfhQR0NtZIuqPFR3cl3UE6xuECeu/h1wdJCBa+owIYFjfnfW0fKDqepJG9W5RaUBb"
    "Z9sgcdG6pG8ghuCtBB/a3aBD5DZyJ+m4e8GxhG+DsBA6ozQq37tBWr9nQffdNo6W2gMrxo"
    "/niKZxb84q06qymsUZXrtnb9BNYvcxN1AHhkppc/elt4fxUbIE5xXomgGhGjXpeE+IH/zK"
    "vElH9G5QatIxT5Sq4MMVdLKLQhgYLWA0ZmKczM7RR4/ELzhhj4Qj8elrFHPIfwicn8U+Lm"
    "DgeR9aPTgMDBzQk0/fvr//6dtrhe19u01rWlkkNSYaFhbhB2vaOyTjwGk3FYbbq9hSVP8g"
    "oRTSaMsracrYIXTEDsFoCNu5jRvVtX6mDrZz/OI0uAarjm4eX3ph1KGdTdykEddKIw5iU4"
    "WWplzOqtLSHD+/jbinBYcAlSKsTBuzwRiWq7AsvmspjpVEj+c0yjBdhWmfgLeyDssbhGG4"
    "CsNzx1sqo87dixuSmuIEpAcclx1f7n6/T51ccirz+PTy7uOHn6LiWT161iLYF5f/gvDJJe"
    "YKaVj7PpiJq+Z46bg++JFAe4e4YzZiy0BsJ4qtWHWxSUB6ePes3zgqPGrseJHKoI19fKev"
    "Usays33LTpOg7KxOcwuTzKhGjXW8eo/XOxnQJ5FGa20SGbWfyCgxDuugt/cGAfl5u0cKIx"
    "MbveXY6FGWEJU+P5FBpESfTxOltuvzPRSWh9gHeKMt/wGN5mQ+JmwEEUwhLAFcgimDUKiC"
    "C0btpUUYxE5AU/wIkQoUGvuaK28v8kH42ftGPtihRU1LgN3081FjRj/flWPFwOjnD66f77"
    "4Hb2v81u/Da4wfNI0fjMDaCKy7OpKNwLqzK4kRWBuBtRFYtyuwfqQOLDd6R5wUaM+TTjcl"
    "VRUPOkDEkBHM9fbUDKwHJhHpXfW6ktnJdYnZybXChGq5EBOZFElTi2/xOaDRBWRMLKnnE5"
    "XLWrFBTwLSg9HbukEPfyCK63rhDhaX32n/6tiYrXsH64Bf6xGdsTWWhUDMrclqCmQWWqPQ"
    "PpBC+2Cewh1dC+pyFTba7d0prqzdzq/CdfArjTPex9X1k+PU/tMtd/ck/yoVeaZ/StTkCy"
    "g53IyMKr7vTCyfhCEpdJJ5A+ah4poHUfpj1bX4mxG0cCxIEgqZRYMw/qDQ3rifq1zca24B"
    "UhOAY7xMSIrRKF6gRmhCXZeueJAKwcKcoCc2sRyQ8qCri6c/yJwDo39Rx5NSCqmpX0HCAr"
    "RgdCxtPmRe1Di1woSwARqTKd4pTUFSYQmdOgwzpFX0bZcDFvDDKIekriv9ro1q+dNnGhlo"
    "etXLBvV+IFzbxRSGNqvzKDHV20hte5VbgTFX0oYxPzDmB93ZOlswP+h+stzW+G3E5S659u"
    "pwPOxvrs7nlXh+XsLzc4WM2cf+Uito6gbRohz0x1/fvWtHkn/xospgzupgE2P5RZZisYJr"
    "2yAkMT0QN7ewYExEw0PueKrQFMV6vTTqlBV78d1Bh74U6JTZE+BHIiPY6BGYxZ0yhy6Z+J"
    "r0JSAnz5y+Uj4D690+00h0nsQVXWc/T6F6x3T9webJV2vJxbIIwjKdFSGLO+VlIeJi6fmO"
    "uwuJMdCwuIvRUx7Zu4nfyBJrO9xyFi6k9M3TXWxMn4EZY3qouVZjemOJelarHY9YGHaOmJ"
    "kGG7P5TpvNd8Bi63j2YA3zIhN8xATIOLwFhlaADJPQoeWEDkkjZC7oLXDS1AqScRPX1KNh"
    "3WyojHgdKDQECheJrVZA4cJULVwGm2LP+bfsT+R4of0LIedoBBrvOKKF9JhwKPuGI3g+kP"
    "Y0kGeCkyl0szTXwYi7mM9eodF3F99dfXd5+d1IHUajjUY1LXaitqLNr2LoCbGyRUjZE5Xt"
    "ZqBEtVAaooktRjLGuKQjxiUm5kKDbtTGoqRhwb2mVVS9FlHbl4rjtocSx7Sh2LkZfSTiYj"
    "x3uFpQVOojXliHcRfXcBcHFm3ySFy62IH/BLJF1qPJcLSkzzAXRM7nju8TxSpeSnsOa4jX"
    "Iz64FkwZXS5UF7tt3Gfhhv7q9Dt8OHEplvnjAktxPlQKjkp7oaQWs/Rr9AYnPnCopTVLYv"
    "ZSmXVTvtSabsxyKdc3/0qCTlnJbjSLZ0az2IGheXSaxYxcr6osLCsONHrFMlVYUgTaoj6s"
    "m9Ru1dhkxtY+CpvAP35vbU3f3OzToXVsKivem6WwnuNd0Mt5crwx/bovR1I6hatcQY5xKG"
    "2yr+/JUx/Dh2RiVJCCm5YWT++DavrLkrzL70mSXhSPoySKL8fipzpeDVOvf+eLZu0SPpGp"
    "A+3B197TB6JO5pEvNSi1VGCJ8kM/Bmw1WfgHxPcA24D//oQsahNEJ+jmAlmYMYfwvLVBhf"
    "J75uGopMQXP1f+yEopOIw6vyPqfBMroh3dqO1MCVdIYopZ3iB6p32u31XMCLtORdgVdZZe"
    "NOQ0yoi6su5tC0e83W32pMFm9nR69khfxJ26OYGsoY+PZxodXRcz8iiO4TtnYkmCTUd3ua"
    "M74FB2REu1Cap8PO46jQp7PgcijDOViCd6NygV7PBEqQoxaMFNiNjfOh4aM7rihL2S0hqL"
    "0geHfMNRcNEbII88EpZ4pYo2u1dd26VARizTEbGMERc0Ki4QuyxIMnX4TUB6F8HDyGM6c0"
    "w5ulMoJ8TbrZsTSNPHne5jIx86lZ4Ora00b5RplLlPlt8n8cYUbd/bZHWrto4yu/UumR5a"
    "qZvk7c3n25s3d4e7SPpwz/XU0Qzil4Pyq2Sy2Na7JCQGEde+ASQN4UR8ENjDIOaIC2mQMA"
    "RufWtkzbA3lWYAKzANiCwoZSiBZFwCjub4QZbDyMKuK+p6Mgr+wc8X69HT/A30IF9Q8721"
    "0J1AuXzt6Elw2OtTLa4ExbfTQk+N1860W84azZP8H5eXz59/f/ns+YuX11fff3/98lnMdv"
    "5VGe2v3/4EzKe2/qArcnvJwRY8sihY7Mhi60IXFtm6yN3JFYTCTEcQPAJWh6DGQNbFZ3gB"
    "oi4IkhJ8uUysBP5YA7HwEJlfabzelIUkSB5aMfCt9cKcSwSkRNjOL3Ctt76naVYUXiOYWJ"
    "UMtaArKhlpKTIvRWY/uzYb4Y1Z2OGPqGUrvDELa8cszETTifm9qhLv5ao43MtVLtqLnh9u"
    "LQ64XaNYzwMX+z62ZgXB8YrdxzMwE3Q5Je2pw7Gc2NrZgxKQHi4W9YfeitPU7mg3k0IbKW"
    "enpZwunJ9lxlbFFbYsSEkaaOKSaMQlMdEdzuqM7vBIHVs71EgKdNKhRgQROyTzyMB6Zwdw"
    "XSnm4nVJzMVrRXZJCAXAia1ts58DGrP9jE+RuL3rnNOj8t04oEOzvTmgd8AWt5dDPD5Xj9"
    "eazOaRhttumjl3k9y6rJwLRnMdJPcupk2W4vwc7pYp+T3DHp8QdkttcqZSjKUKDEoVZH5Y"
    "dGhFZbcHCgCFu+MPpFYJFE5v34QaeXgU6LDGolprhuZ4jTB/QBPKEKdzMqb2Gj25/fZ7hY"
    "6/vmrbCDuQ4s3EHujahjMwSqaDK5mMM4GxdT/0Xt8LubGJPWBiD3SG46ObPSb2QO+72MQe"
    "OJGO7oC884iW6iMUynWU3SOPPRDJgz4RQSr3z8pkRlGZQTWxEUsUrxCUwMKcoCklHPk0I9"
    "UZIMoQXfpg+izNmNfcJ3P05Ib5HF1cDtDzK4XUaP8qv3hfvNcChbgjPhdxQqQUarxGowmj"
    "82GQNxOEUiOxMsm/BqFBNZXhDgQiSKoJXxIAI3HB6ByNgOgQDyIJAYayC9GzorcGXzyw44"
    "ZvJgiaky9tvI4+eSaA31LRTB2SrTGZYm+oYTy9kXLtZ7et19gWa+1MO3En6TcE0OoNhb2v"
    "34xPjViwG1vewIgFDy4WTM3XqkSnQIbpakwnFqyqPCcgvTMzaoZjzMReHKeRrsxzGtY/rp"
    "tIoys2F3+pFT1ng+jhmnHxogLFF9nr+oZheJU1e5GHeaI4eZTaJ6dwxjxZwzy5+5m3W1ow"
    "LiotGBclC8ZFfsEIzAeGc8wfVGO6hOYssHd81+/2JtbaqdZYjgE9XJvrdxQKtrLhmEwo06"
    "U5Dewh3U1shbpW+nsa6HdMa9A0vz75qlDW3IunBQfmsHwPFuIyhczd7/epk0XOSDzWx7z7"
    "+OGnqHjWcjyTKNvzGbWXltqVs5jyLM5Qr019UuBa1VsqiTlpt3A6mRCm7WyWRp2yt5lNsO"
    "06HtEkMAM7ZQaxx1c7DMEMzDCos+tsEGa/0d5voHmiivFYzHcCYgjXJhz0XlNPO0pGBta/"
    "C0P9998po0u9oEUbhOF3O79jYmnKIjcIw+92fqVdimBvPoeQfAqiSyXsCrSRs2vI2Q/is9"
    "6xEd62c7oJvXJWZ+iV+Fah7ZOeRxpvEJWcRpvYDMyw2rnoFEckAdMgltMls3RZTYEMpWo7"
    "Hj1KUyAz+41LgQa7TQT6CKZ4HQT/gpm//simPeY3tR5WIDeY7C2T282VYSu3qYWxArfRQa"
    "oOdnsfniZz6qxAb+ICYBiukv0nd2Hqlj/Xb1R+SN6JS74YlHpuPUZFtnpr3c8IgtKIeuI/"
    "4N4UbkgIcuugOSG+IFswiF3XIVyUcdd5B62da9nT10nDywk+bxcPp/DbdcIGyaZCXElDxi"
    "nIOAV1Z9k0CSna5NckpDi81YJJSNFNlYJJSGESUnR3JTm6cComIUX7mmijFT0zCSm6ctAx"
    "CSlMQoqOjladhBRLhc6jcDkNS/cpGXBtqymIrpT2w4VsJhCGUQWjDudLle9xcTbwGNAen8"
    "+OhExG/CXztOhMQgyhOZuyxYLRR53VM4EwdGbppAuxU+mwuQEYMnNjc8x9UbnO2NwgDJ25"
    "jch7xK5KfVS8E20Qhs4snSsGhvjeUH8FVSANvUX0aq+oeaAht3Dsaq+wCqShN39K5fB9OV"
    "bL3AEjRA9VFPXHDuHEEsf64Ri7LlXwXCq5zmFbFF5HthJHK7uOpj8jFnEed9URFdRiIu93"
    "WVUUBYMhjA8LpUSlM6+gBjP/qs+/JIViCyaeyti7eJspgBvxfRXxvRixgkjdGEppVA+Ybj"
    "vAAl36FtXzS09A+ueYXv9pSoxd4oGCeTinnj9TWDwVXgdU0J3uA12jvOYbgSeIiqx+NVXV"
    "CugpK6yxJ2oBC7sdtNYqbP8WiPotwja8qYM2VmG8R+Ebc3GLKwYuLo1cnDtuGN/phowF0k"
    "4bVWlNowypRUaj2iEU8khj3WL8qDXYbcKPOjEo62C59/6S+UlcgeSEF9y+BL/fVNXTQZze"
    "f7rljXpDmGPNzlT+qOGrQalHKt4U2uaTWszrdm9RLZ/KYqV4RX142IllQ++w2elrueIWO0"
    "4WmrmXWBUX2rn3QQ3WiNskzCoNhsPiPWS3kfQxokVfqecodgFMQNp3/zvMUbY2R7/cobfN"
    "/eyv/wdvU+zT"
)
