"""电话和政治审查内容加密保存 ·
Telephones and political reviews are sealed as ID numbers are; a telephone is found by a blind index.

By hand: the sealing of what is there, between the columns that come and the column that goes. The way back opens it all again.
Backups that were made before hold both in clear.
"""

from collections.abc import AsyncIterator
from uuid import UUID

import orjson
from tortoise.backends.base.client import BaseDBAsyncClient

from records import seals, tables
from records.engines import sets
from records.migrating import statements
from records.seals import PHONE

RUN_IN_TRANSACTION = True

COMES = """
ALTER TABLE "candidate" ADD "phone_key" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "candidate" ADD "phone_sealed" TEXT NOT NULL DEFAULT '';
"""
GOES = """
ALTER TABLE "candidate" DROP COLUMN "phone";
CREATE INDEX IF NOT EXISTS "ix_candidate_phone" ON "candidate" ("phone_key");
"""
UPGRADE = f"{COMES}{GOES}"
BACK = """
DROP INDEX IF EXISTS "ix_candidate_phone";
ALTER TABLE "candidate" ADD "phone" VARCHAR(32) NOT NULL DEFAULT '';
"""
LEFT = """
ALTER TABLE "candidate" DROP COLUMN "phone_key";
ALTER TABLE "candidate" DROP COLUMN "phone_sealed";
"""
BATCH = 2_000


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return UPGRADE
    await _run(db, COMES)
    async for rows in _rows("candidate", "id, phone", "phone <> ''"):
        sealed = [
            {
                "id": key,
                "phone_sealed": seals.current().seal(row["phone"], key, PHONE),
                "phone_key": seals.current().phone_key(row["phone"]),
            }
            for key, row in rows
        ]
        await sets.update(tables.Candidate, sealed)
    async for rows in _reviews():
        await sets.update(tables.Step, [{"id": k, "data": orjson.Fragment(_sealed(row["data"], k))} for k, row in rows])
    await _run(db, GOES)
    return "select 1"


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return f"{BACK}{LEFT}"
    await _run(db, BACK)
    # The models know no such column any more.
    async for rows in _rows("candidate", "id, phone_sealed", "phone_sealed <> ''"):
        for key, row in rows:
            phone = seals.current().open(row["phone_sealed"], key, PHONE)
            await sets.select('UPDATE candidate SET "phone" = :phone WHERE id = :id', {"phone": phone, "id": key})
    async for rows in _reviews():
        opened = [{"id": k, "data": orjson.Fragment(seals.opened_review(row["data"], k).encode())} for k, row in rows]
        await sets.update(tables.Step, opened)
    await _run(db, LEFT)
    return "select 1"


def _sealed(data: str, key: UUID) -> bytes:
    return seals.sealed_review(orjson.dumps(orjson.loads(data)), key)


def _reviews() -> AsyncIterator[list[tuple[UUID, sets.Row]]]:
    return _rows("step", "id, data", "kind = 'POLITICAL_REVIEW'")


async def _rows(table: str, names: str, where: str) -> AsyncIterator[list[tuple[UUID, sets.Row]]]:
    """Batch by batch along the keys."""
    after: object = None
    while True:
        beyond = "AND id > :after" if after else ""
        sql = f"SELECT {names} FROM {table} WHERE {where} {beyond} ORDER BY id LIMIT {BATCH}"
        rows = await sets.select(sql, {"after": after} if after else {})
        if not rows:
            return
        after = rows[-1]["id"]
        yield [(UUID(str(row["id"])), row) for row in rows]


async def _run(db: BaseDBAsyncClient, script: str) -> None:
    for statement in statements(script):
        await db.execute_query(statement)


MODELS_STATE = (
    "eJztXXtz27aW/yoY/1NnRnVjx3az6c7OOI7b5jaPbuL23rmbHQkiIYnXFKEClBXdbr/74o"
    "BvEqQIiaIpCjP3EZM4APUDcIDz/vOEEYsym5/dWBbh/J4+EO/kFfrzxMNzIv6hfD9AJ3ix"
    "SL2FJz4eu5ICy5ZDP2465j7Dli/eTbDLiXhkE24xZ+E7FAY7uUELRqcMz7/haEwwIwxJ6l"
    "fI8TmynSnh/gB55BFezEjw8gz6tqklOne86W7dLD3njyURnzwl4gUTnf3P/4rHjmeTr4RH"
    "fy4ehhOHuHYGH8eGDuTzob9eyGe//fb2zY+yJXzieGhRdzn3ktaLtT+jXtx8uXTsM6CBd1"
    "PiEYZ9Yqfg8pauG6IbPQq+WDzw2ZLEn2onD2wywUsXQD/5z8nSswBrFE0m9/F8wc9g4O//"
    "K/zIFMFw+OHj/fDz3f1weFKYLfiYHPLhI4t6MNOO5wNkf/4V9JtAI5+ewAC3P998On1x/U"
    "yCQbk/ZfKlBO7kL0mIfRyQSvgTvAUQxC1CfjvDTA15TJBDXXzqNnhHDxLAk0UdA7gvSE/m"
    "+OvQJd7Un4k/z58/r8D495tPEmbRSuJMxR4MNuiH8NVF8A7wTvANtokOwAlFMwhvXtERXn"
    "tH+PqyBsDXl6X4wqssvBYjAMUQKyD+zbfeiJe+MydqpLPEObTtkPQs+se+Vvce0a9A+/7t"
    "+7vP9zfvf4Xu55z/4cLTNzf3d/DmQj5d556eXudmJu4E/f3t/c8I/kT//PjhLs+H4nb3/z"
    "yBb8JLnw49uhpiO41J9Dh6lJlp8nXhiO62m+kscQMzHe4hM9HNTzQjj+IiseWWzhKbie7y"
    "RIuLLV16/lDvypelavLq192p3XC/g8v05EF5vQvRKgL8I2XEmXq/kLWE+a34FOxZRIFpSm"
    "KJujpMZJOnyb5meBULIbmlJSCwiUv84Lp28/n25s3dicR6jK2HFWb2MAM6vKEXNPckblt8"
    "Nb+Y559gD08lPvBD4LPz4JeIktHEVIuRcauNEuTfZxTN8RpxsUSQ4w3Ef9Fq5lgzxKgr2m"
    "M//JOyKfacf2MgLEqQ23XzxfvijVw6dbwRcjiaUNcmNjodLQhduOQ7+YafLdajZ2dotMCc"
    "r8SPHSZHvKTiRPbtEimaRq3gDUY+mS8Ey2NrRD0i+phgx10K2hESQu4XDwhWjHpTsUgcIr"
    "pyxMaQ3biY+4g505kPlAMkvtKC00bg6rgjNKMr5AKdR8fUXsuf7otR4k+HxUAnk+Db6wnK"
    "f54kS+RE/nSgEysU2onfLD6bC9DiJRTL0V+H0XKOqaIdfSJJxRKQf/xlZPGuyOLRRNWWxS"
    "OC3kmKe5HF5f9rwBu1b0/Tcdj4AlPXwTdq30N8X1zUgPfFRSm68CoL7oIwLkB6IGsdiLNU"
    "vVPZNa9Qiu8TM8xnWkjnCXsH9kUtnnFRwTMuijxDcX/bQuwv6cXI/12W/6Nrd3G+33q+ep"
    "7TJLnJdfYnmj7f1/aawhd8e3F++f3lyxfXly9FE/mV8ZPvK+b77Yf73F4CdLZVnGVozb7p"
    "8r5JC51bzHSe3Ex2pycbc38I+hMxZY633d5W9mGmvcvTbjscQN6SmeeozVR3eaqNCftYZv"
    "pRCOPw8+vfd1MU7V13zw/kumthz3ZgaWtaEPN0O6isD4ctblRLJ7jOyXxMmCaoGSKDaBZR"
    "yqaacCYUBstKA7cAqoirvnH7V8z89cegr4NEdaNxO1lRGcP2J3GqfXp7e3+iZq1NYHub7q"
    "yf4OaPlBoQBwyzsbX7Pu6unwhnzpcSeMt9MxLYpZO6QuX4OqT78ZdPxJV+CBWI55z3D/NK"
    "XYA8szx55FewG1Kfg276hNJ+/XxsGn2pwtEnejmo9vRJN9scLOJlvG/A3calK46wh4jthI"
    "+YDPngy7HPCEETRucIIxuDA40ibqSJHk0ISaduYANU7rYSTqqOsTRFYoz/NYz/0gWtCDDo"
    "htQAxwRVKqEDBLoCWFDx5B1S5Oba3pc8Q22Ua51WrsWzNVY4yJSz/xyZkbY7obk4oI1ySK"
    "qLjsK6u+7iqbzy4WIrp0d5XY/fbrivZ9rV8M0nHhI04Ms+xzZBy4W8T/sz7Is7tCVeETZA"
    "8DU2Gq/FoweyFv+0qC16w/xB/Bvan46iDw2808/i7wid03Ou/C2NusPFX9M3slGnyH76Tp"
    "df+ifiQ7b0NEoozZWqc1eqwnn1VKzVs2biKLR/Jji7yZUNNjDYsOlwFrXdyGR/pivxigFn"
    "m4m5RTMMrGxO0Ar4oOOjFeZBOFDUOcQ2YTSBiCO69Lljkx/QyLFlMBLEDsGbb7jgimRBRL"
    "+eLZ/K3ovctv3hG9a3lHNd5d3w8Jnui1pM90UF032xmenK6dIBOybooZbl4uqqjjv61VW5"
    "Ozq8yylayB9FfEvdM8LW7blm7BPchr0zdOMn2g+baG2lvqzDGl6Wc4aXkjF05mReLBh9xK"
    "76VI5ebjiR081qSDw4OPH4cjx3fLEKhPQBv+QMjcR1BkJgxeHu0/iwc7wx/QrHpAvxu44n"
    "jkLgqRChK36iOERFf6IpE9cBtHL8mSSyKecOYa8Uok+bw3/xxDSJG5lL7CmZE7GgBpCHSw"
    "A350KOEkLU0rMHyF4S8ULIws4YNgaY6gZBP8RywOQmz3iCmfgGBtHKXHwteRT3AhC1ZFw1"
    "o/8mXnSj+OI5qR8YdAWxzETcMehESn7QIRdrhM7FG8iygbC/TRRz3lgejzqkGsHN4QoaZl"
    "wVSiKcgS+lPgDUCQvsz3YfPOql3riKsQYo+RqNceOeKgY39rGO2MfSy63uaZim6eGJuJe7"
    "24P4aVr6n7B9D/G9rHPjuCy/cVwW4jTF/vOXCm+QcngTih4CfH5dR8WWV96kNGzXBYBzh0"
    "NtS2+O7qgNvgkYW6km8+RGP9k5/WQmnwdVOajeizuQenqj9j2IzK+axrt/3GdmMOI6p+9v"
    "/vEsM4vvPn74KWqe4lK37z6+zm0s4+Ozfx+f5fhfxNJNh5elMu4LOfeFpQ9qc62bd0Ky1b"
    "LtGI77vrbMMB+uMPPEN6h8hSl1CfZKNX4Z0hzcY0G7LzYRP2l35b7++PFdhjW/fpvnvb+9"
    "f30npkDOgGjkBJ4ORfWqTbDtOh7RvC3myHa8LHZsrevdFUFRZmtft7NUBr9tI9QzxCZAvc"
    "vXbLpwPOXdr/ymnSIxl23ty/acev7MXQ9Bx6/gTWLrzLGrBj5Pmt9ZAe1Z2Eev9tWbu9u3"
    "72/enZ5fDC5yx2da45VjYtjHRYj/9vnjhxK+FbbP4+pYPvo/5Dp8b6bflE58vHRcH3Lgwr"
    "BPoQwHfKpXfX6B59gSdFAQMUPjlM50pGm6MSUwXm+mxCSsOGnSJSJtLNbNel8kNbJ+59KB"
    "dE1l1Qyw0V19vNZEtkBolmwu+SkTBxhdck1cc2QG1TIjkPaKVZAadCuDmJ4sU0hHee0+Uo"
    "WkD/8mYO5/shvFdakGzund3wTO9SvmHCjMCnZZA+bkWmBArgFy4RZVA+LohtAIwClf3X4i"
    "nLtPdSzGlEPmXnAEPlE6XCevB9Uu19mGNYoIBymXpK8vR3jiExmPFB1frxD0RRkUdfIZtZ"
    "cWxH9ShgTcvuMtxcSk3qDT22/PLxRxpfsbZkev5Kg4SZxJo55ncIzyNo7JmSRXuuMlCcWM"
    "Q/DTX5kHyDgEP7VDsKlHZFISdc1qXlK1oRy2WnUaDvZuVhM14tlDRjDX9EDMUPXAEJ3d01"
    "e1Qo6vKkKOrxQ13EzKrKNx7DAps4wd6oCAfdK89P2B1CjzjzLv96FCvFvi772q5pIVrtLM"
    "ZdZ/hWIus+nq6OUszMkrCOlHQXXXbzhiFNtn6B7C/0VHHI2JS1doRBfEk77KIzR3GKMsyD"
    "2QSjeAbMKcR0glAMnZwHmJyzj/ieP6onOVvq7N4WUpePFqTpi7llkLVlEyBsiR4EFqAlnf"
    "XX6JGFe0JYjTOfFnoBkUrx0fshx5U0hqELa28ZojKVfBn1BwfuSRrz44TcLHDtAoTLgwlK"
    "YFeEAfCYPXUogdyW+UP2/Ilm5YOB6NsT0l/BX0uRbfwPzUTxnIf0Mrj4iuEJ/B14ufIZa8"
    "P9tGX5lWCMHSi2r81lIbJnwLuhhGha7raSlzow1Q4Vu0vkBv8HhNKUbXGTXop/64ywWQRY"
    "LNDgOHHWn84jj55Q7THOYarTdiqmi01lKSZBrDiEON6I8CVPUHEafolGw9WZJ6U5YPo1c3"
    "evXu3Kta0KtHHLsuxlH7HuLbYK7VLL5DzWS2aZoe4txgesU0fw4w0oA5RdJDlJsPDxZ4eU"
    "spwHGCXaI4EMuDyFS0vQC97XiyBMi5TMStueALtL2YhH0nTEpdojXgzlL1EOjryxpAX1+W"
    "Ag2vskCPHaa68pVbVGOCozZEc/JVZ2GGzXu4Il/WWJAvy3OzFva9lGr1T7s8XS+QbvukS1"
    "QKOjw3TdQ7L4HmGW6Al/5VIk/XO6ibd7Ii/sxzLMfXWs8ZIgPyZpDtpRXXMa0Ncpqof4mi"
    "mkeZWtZyoQ1zlqp3i3kv6iPxQxW+W+UYR+17h+5FLXQvKtC9KKK7oK7jOxYk4dZOiauibR"
    "H19zefP999PlQ2zcjUgfHgu4YLF6u8jyt8u5XUZsnXWfJ4sXCd4LQbjjF3tNa8ktgcmJvX"
    "u8OHE5cK4DxFmcjKxIo5SpNXUSOvIl36AruVPoMpEBreUoe3ON52cOfpDNp10CZfF8QCNx"
    "bBPB51c4cqiY85KiVyTCuCWJ6xLE2zU8ayw0FuL6nJYr+e2grsiKBFTnHz66/v3t7efLg/"
    "1Dv3YVT9OLm5vX/7+11LIvs+Kn9sIUtmqcyFutZinpIhp0umd9XI07W7sFuS15tf1hlP3b"
    "p3jAzRUdtnpdysjV+W6pgvZ9jynUdxlRpqB6oXKY8ZR7iOai/DDNExoweBJIHuS5wiTKGW"
    "L8dQQWqQBDig7vnQxgqxqw6YaWqDJyBCXGfqiF+kucdLOzhmVMlXn3gQVzKUmfgVN/rS1N"
    "kq0vZyaD/f1y2z4RzaQeVl0djVPpQUpMe8VCG+2Bbd6V+QipRHjuOUbAVimuyYERSEHp8Q"
    "xsS+dDzNXa0kPmY0U6HMOjjmyI4ZwUywt5b2Ik94zChmYug17kEFOnMJKhip48wDRVyrin"
    "KlqXpgMG3buzxI8KDJVzNEx8wPTDGhRnmAxUgqIUUW0Y15+rLEJk1fp9P0ZVOPaM50ltjM"
    "dKdnOkn1kpvl0qQhCYXJbVdWXAkSVm1bYSlFa/JcVuYODDMMZRHea22aji7bjRntkj2rUc"
    "lDrsQmANZJy9jNdVu/nkdq92pnDkxbkqUoqipvH1L++Msn4pZFKfW2UE3eXUFWidkZpfrV"
    "Zg5l/2dxigt27IxUpqBLH7ESEBAmN/GuWPWQ6WWQ+hddMg8r6gpoofS3pJceYhTWpN91KX"
    "1MStv3cc9l4uR8+kB2BuxTqsd76LCv0HGfLHYF67Poo6f7LzLUiWb2zgz9PuzsVvTV1/UU"
    "AdYUVp+I+O21YksOEq5H6u+8rH6nh+xZXMQHxJv9pT+fiaF+JhjeKdKfx28H1enPod1wFj"
    "XcmP8csoyDDx9idAUJvQm2Zkh2EqX3Di9Dr6CMoHzuQ85wlwoax+eIeDYkEp8IYcxG47V4"
    "FiTn9miQM9zCHmQjfyjmPm936M35wOFPZeJhOXZxK5SHOMQEzVgFNyce3uNm2FsC3PLEw5"
    "z8oWHWClu3Z9LaJ9gNW7VmmGulb47a9yJbWi4vXZ3435fl4b8vC9G/c2zpYBs2N9CWQFtQ"
    "hpcrE/d6Dv9MXQcc2lWncPSu+gyepVrVKEAimgYHm+1M4H6KJozO5QG3IuRBvIXzL+xT1u"
    "rF8gWcfkC6EiccsdHpl+VL6/mLL8vLyfn5szN0g9YEM7Ry/Jk4EOUZK85KcTQiC/yqiK0q"
    "RvKUn7LDAa0ZvdBMuEK3juk6ziPlJy5MnH5ilBRVi0lRngbEBnOidD/f/yGnazN+UTvfIL"
    "tyEr+1yXxBfeJZ6tM4/b76RHZyLWuJxROHcSg6xVeEIZ+Ks+6BrMXxJggHaOo8Eg/hqZRK"
    "qZRWufg8IXO6rmgO9bfiZ463WProFC+cVyj1JdAdf6aWi1sce4dz11Tk2YfPTfkxrZmJub"
    "9p7/dycgBD0EA3bN5DdK/rgHtdju21Ii2Z4EJD25mGCvO6GOfp+gh24wnFg1OjCHN5Fq2E"
    "YqccWl0Duu0kWlt5FBtP4gPwJA591jTdXrNUxqO42uMVWyWhbfpOmfV9AzuK7EafzOzSyn"
    "hj3t58vr15c/dkZZwjtyeVxJZyiaqQ1lLuV5sltTshvq8DuUgaCAmShn4cXPpDZaaNHP8V"
    "Ws3oQPwP8QZIvFrNHGuGxkvueIRzWWp5ENRDdoKSyGH5Y1lpeOITVpTUWhwbSjffgYEUtK"
    "dQENqb8kAwDCyjpyP5//xssR49eyVVtjKZK3wVE53Dx4F1JzKtBt3IQSKzKdDQlbdN9eRi"
    "4Xb431pFdcPJHmbqdkcb+mSwqZRvVGw0LiRcf8QNdWhzg20xQEBSs/vMht5msITn1RuRBf"
    "4r4YhaY7HE9aVkLKMy6IjKwAi1exNqzXW/r9d9zSSbJrumKRW+T0+plAJY/DQtDXDYvnem"
    "w+YLzAZnvaaEnyEyEa25VKcgDxDPZwqjRaVfQZbQ1FvR8C04iDz+7bCI5jOeB/KyjmI9oT"
    "DFKXbQq4MGRMueEREY1LdHPasfqMtPslS9Yyp7sNbZNmhctIT0hMQAvBHgp47e6BC4e5FJ"
    "Oh6tcShJCCHLhs4qjdr3bpE2H6jR/SiYg4X2iQ3jh3NF05Cb88a0uqjm6Qyu3fM36Cawu7"
    "gbqPNsZay5u8Lbw3QzeYCLBnTN/Fp7del4T4gf/MqiS0f0blDp0jFPtaoREhdMsotCMnBa"
    "wGjMxDqZnaGPHolfcMIeCUfi09coxpD/EMSSi3NckEEig9DrwWHg4IBOP337/v6nb68Uvv"
    "ftDq3pZZG2mGh4WIQfrOnvkE6rpz1UmL2w5khR/4OUUUhjLK9iKOOH0BE/BGMhbEcaN6Zr"
    "/XozbOt00FniBrw6unl96YVTR1zbvraGJSLonR7golb41EVF+NRFMXwK1KYKK021nlVlpT"
    "l8fPcSnhZcAlSGsCprTEJjUK6DsviupbhWEj2cs1QG6TpI+wSilXVQTigMwnUQnjveUpnE"
    "r7yoUYqkBxhXXV/2UdEI+74Q/kuyUVe4K2TJ2o/BTIma46Xj+hBHAuM9hYy5F18GYjtRqs"
    "q6zCZF0kPZs3nnqPCqsaUglaM2/vGdFqWMZ2f7np0mr9FJozUfTW2oDWtXw2Idc+/xeisH"
    "+jSlsVqbulDt14VKrcMm4O29Q0Bx3+5QEcqkmm851XxUdEVlz08VZKmw59NUq832fA+F7S"
    "H3AU6s5T+g0ZzMx4SNICEspCUAIZgyyCwrsGDUXlqEQe4ENMWPkKlAYbFvuPP2Mh+En71r"
    "5oMtRtT0BNjOPh8NZuzzXblWDIx9/snt892P4G0N3+ZjeI3zg6bzg1FYG4V1V1eyUVh3lp"
    "MYhbVRWBuFdbsK60fqALvRu+JkiHa86XRTU1XzogNADBnBXO9MzZH1wCUie6pe1XI7uapw"
    "O7lSuFAtF2IjkzJtarkUXyA0toCciyX1fKIKWSt36EmR9GD1tu7Qwx+IQlwvPcHi9ludXx"
    "1bs02fYB2Iaz2gO7YGWwjU3JqoZogMozUG7ScyaD9ZpHBHeUFTocLGur09xLWt20Uu3AS+"
    "0jnjfdxdPzHOnD/dCndP468ykefmp8JMvoCWw2Rl1Il9Z4J9Eoak0knWDZiHhmseZOmPTd"
    "fib0bQwrGg5ioUag3S+INBOwk/V4W4NzwClCaAwHhZ3xWjUcygRmhCXZeueFAKwcKcoFOb"
    "WA5oedDl+bMfZM2B0b+o40kthbTUr6BgAVowOpY+H7LMbFxaYULYAI3JFG9VpiBtsIRJHY"
    "YV0mrGtssFC/TDqCSnbij9toNqxdPnBhloRtXLAfV+IIjtYgvDmPVxlDT1x8gce7VHgTVX"
    "MYZxPzDuB905OltwP+h+7eHW8N1LyF2a9+pgPOxvrc4XtXB+UYHzC4WO2cf+UitpakLRoh"
    "70x9/evWtHk39+XWcx522wqbV8nYdYcHBtH4Q0TQ/UzS0wjIkYeMgdT5Waotyul6U6ZsNe"
    "LDvowJchOmb0BPEjkRls9ADM0x0zhi6Z+JrwpUiOHjl9o3yOrHfnzF6y86REdJ3zPEPVO6"
    "SbTzZPvlpLLtgiKMt0OEKe7pjZQoTF0vMddxsQY0KD4jZOT0XK3m38vbBY2+GWs3ChpG8R"
    "7nJn+hyZcaaHnht1pjeeqCeN+vEIxrB1xswssXGb77TbfAc8tg7nDNZwLzLJR0yCjKf3wN"
    "BKkGEKOrRc0CHthMwFvCVBmlpJMm7innq0rPebKiPmA6WOQCGT2OgFFDKmeuky2BR7zr/l"
    "fCLHC/1fCDlDI7B4xxktZMSEQ9k3HMHzgfSngToTnExhmqW7DkbcxXz2Co2+O//u8ruLi+"
    "9G6jQabQyq6bETjRUdfjVTTwjOFlHKmajtNwMt6qXSEENscJIxziUdcS4xORf2GEZtPEr2"
    "rLjX9Ipq1iNqM6s4bH8ocU0bipOb0UciBOO5w9WKosoY8dI+TLi4Rrg4oGiTR+LSxRb4py"
    "hbRD3aDAcL+gxzAeR87vg+UXDxStgLtAZ4PeADsWDK6HKhEuw2YZ8nN/DXh9/hw4lLsawf"
    "F3iK86FScVQ5CxW9GNavMRuc+IChltUsTbOTyayb+qXWbGOWS7m++1ea6JiN7MayeGIsix"
    "1YmgdnWczp9erqwvLqQGNXrDKFpVWgLdrDugntRotNbm3tYrAJ4uN3ttb0Lcw+m1rHprLj"
    "nVEK+zlchl6Nk+ON6dddMZLaKVxHBDnEpZRUX98Rpz6mD8nlqCAlkpYWTu+DbvqLkpTldw"
    "RJL4vHQQLFl2PxUx2vga3Xv/vFfv0SPpGpA+PB197TB6Iu5lFsNaj0VGCp9kM/JtjosvB3"
    "yO8BvgH//QlZ1CaITtDNObIwYw7hRW+DGu13rMNRy4gvfq78kbVKcBhzfkfM+SZXRDu2Ud"
    "uZEq7QxJSjnFD0zvrcfKiYUXYdi7Irmiy9bMhZKqPqyoe3LRzxdrvdkyU2u6fTu0fGIm41"
    "zSnKBub4cLbRwU0xI4/iGr51JZY0sZnoLk90BwLKDohVm6TKhxOus1dlz+dAhXGiUvFE7w"
    "aVih2ealUjBy2ECRH7W8dDY0ZXnLBXUltjUfrgkG84CgS9AfLII2GpV6psszv1tVkLZNQy"
    "HVHLGHXBXtUF4pQFTaYOvimS3mXwMPqYzlxTDu4WygnxtpvmFKWZ407PsdEPHctMh95Wmh"
    "JllsrIk9XyJE5c0XaVJut7tXUU2Y2yZHZpZSTJ25vPtzdv7p5OkPRBzvXU2Qzil4NqUTLd"
    "bKMsCYVBhNg3gKIhnIgPAn8YxBwhkAYFQ0DqWyNrhr2pdANYgWtA5EEpUwmk8xJwNMcPsh"
    "1GFnZd0dfpKPgHP1usR8+KEuiTfEHDcmtpOIGSfW0ZSfC04lMjoQTl0mlppMZrZ9qtYI39"
    "g/wfFxcvXnx/8fzF9cury++/v3r5PEa7+KoK9tdvfwLkM0d/MBWFs+TJGB5ZlDA7stjI6M"
    "ImG5ncneQgFHY6guQRwB2CHgNdF5/hBai6IElK8OWysBLEYw0E4yGyvtJ4nbSFIkgeWjGI"
    "rfXCmksEtETYLjK41kff0TUrSq8RbKxajlowFbWctBSVlyK3n22HjeiNW9jTX1GrOLxxC2"
    "vHLcxk04nxvayT7+WyPN3LZSHbi14cbiMBuF2DWC8CF/s+tmYlyfHKw8dzZCbpckbb00Rg"
    "ObG1qwelSHrILJpPvRWXqd3SbyZDbbScndZyunB/lhVbFSJsVZKSLKHJS6KRl8RkdzhpMr"
    "vDI3Vs7VQjGaKjTjUigNiimEeOrHd+AFe1ci5eVeRcvFJUl4RUAJzY2j77BULjtp+LKRLS"
    "u849PWrfjQs6DNubC3oHfHF7ucTje/V4rYlskdJg2003526C25SXc8lqbgLk3uW0yUNc3M"
    "PdciW/Z9jjE8JuqU1OVIaxTINBpYHMD5sOrajt5kQBYHB3/IG0KoHB6e2b0CIPjwIb1lh0"
    "a83QHK8R5g9oQhnidE7G1F6j09tvv1fY+Jvrto20AxncTO6Brh04A2NkenIjkwkmML7uT3"
    "3W90JvbHIPmNwDncH44HaPyT3Q+yk2uQeOZKI7oO88IFZ9gEq5jqJ74LkHIn3QJyJA5f5J"
    "lc4oajOopzZiqeY1khJYmBM0pYQjn+a0OgNEGaJLH1yfpRvzmvtkjk5vmM/R+cUAvbhUaI"
    "127/KL98V7LagQd8TnIk6I1EKN12g0YXQ+DOpmglJqJDiT/GsQOlRTme5AUARFNeFLAsJI"
    "XTA6QyMAOqQHlYQghrYLMbNitgZfPPDjhm8mCIaTL228jj55Jgi/pWKYJjRbYzLF3lDDeT"
    "rRcu3mt6032AZv7dw48STpDwSk9QcKZ19/GJ8atWA3jryBUQs+uVows1/rAp0hMkjXQzrF"
    "sOrinCLpnZvRfjDGTJzFcRnp2jhnyfqH9T7K6IrDxV9qZc9JKHrIM86va0B8nhfXE4ThVd"
    "7tRV7mieLmUemfnKEz7ska7sndr7zdEsM4r8UwzisYxnmRYQTuA8M55g+qNV0Bc56wd3g3"
    "H/YmeO1Uay3HBD3kzc0HCgVH2XBMJpTpwpwl7CHc+zgKdb30d3TQ75jVYN/4+uSrwlhzL5"
    "6WXJjD9j1gxFUGmbt/3GduFgUn8dge8+7jh5+i5nnP8VyhbM9n1F5a6lDOcsjzdAZ6bejT"
    "Cte60VJpmqMOC6eTCWHawWZZqmOONrMJtl3HI5oA5siOGUHs8dUWSzBHZhDUOXUSCnPeaJ"
    "83MDxR5XgsxztFYgDXBhzsXlNPO0tGjqx/AkPz8u+U0aVe0qKEwuC7Gd8xsTR1kQmFwXcz"
    "vtIvRaA3n0NKPgXQlRp2BbXRs2vo2Z8kZr1jK7zt4HSTeuWkydQrsVShHZNepDTRICo9jT"
    "awOTKDaueyUxyQBkwDWE6XzNJFNUNkIFX78ehBmiEyu9+EFGigu49EH8EWbwLgXzHz1x/Z"
    "tMf4ZvhhDXCDzd4yuN3kDBuxzTDGGthGF6km0O19eprcrbMGvCkBwCBcp/pPQWDqVjzX71"
    "R+SDGIS74YVEZuPUZNNkZr3c8IgtaIeuI/EN4UHkgIauugOSG+AFsgiF3XIVy0cdfFAK2t"
    "e9kx1kkjygk+b5sIp/DbddIGyaFCuoqBTFCQCQrqDts0BSnaxNcUpHh6rwVTkKKbJgVTkM"
    "IUpOguJzm4dCqmIEX7lmhjFT0xBSm6ctExBSlMQYqOrladghRLhc2jlJ2GrftUDLgxbgqq"
    "K6X/cCmaKQqDqAJRh/OlKva4vBp4TNAens8PBExG/CXztOBMkxhACz5liwWjjzrcM0Vh4M"
    "zDSRfipNJBMyEwYBbW5pj7onOdtZlQGDgLB5H3iF2V+aj8JEooDJx5OFcMHPG9oT4HVVAa"
    "eMvg1eaoRUIDbuna1eawCkoDb/GWyuH7CqhWhQNGFD00UTSfO4QTS1zrh2PsulSBc6Xmuk"
    "DbovI68pU4WN11tP0ZsYjzuK2NqKQXk3m/y6aiKBkMYXxYqiWq3HklPZj9V3//pSEURzDx"
    "VM7e5cdMCblR39dR34sVK4DUzaGUpeoB0m0nWKBL36J6cekpkv4Fpjd/mxJrl3hgYB7Oqe"
    "fPFB5PpeKAinQreaBrkDcsEXgCqMjrV9NUrSA9ZoM19kQv4GG3hdVaRds/BtG8R1iCmzpp"
    "Yx3Ee5S+sZC3uGbi4srMxYXrhomd3pOzQDZooy6sWSoDapnTqHYKhSKl8W4xcdQa6O4jjj"
    "q1KJtAuffxksVNXAPkVBTcrgC/T7rq6SLOnj/dika9IcyxZieqeNTw1aAyIhUnjTbFpJbj"
    "ujlaVCumstwoXtMeHk5i1dJ72ur0jYi45YGTpW7uFV7FpX7ufTCD7SVsEnaVBsJh8x6iu5"
    "fyMWJEX2nnKA8BTJG0H/73NFfZxgL9CpfeNs+zv/4f2ZSSDQ=="
)
