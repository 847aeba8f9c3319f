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
    "eJztXWmT2zaa/isofYldJXfcl+11traq3e4knvGRtTuZ1K63JIiEJE5ThAJQLWsy+e+LFz"
    "zEA6QIiZQoClVzuEk8APXgfs8/e4xYlNn87MayCOf39IF4vdfoz56HZ0T8Q/m+j3p4Pk+8"
    "hSc+HrkSgWXJgR8XHXGfYcsX78bY5UQ8sgm3mDP3HQqN9W7QnNEJw7PvOBoRzAhDEv0aOT"
    "5HtjMh3O8jjzzCiykJXp5B3Ta1ROWON9mtmoXn/LEg4pMnRLxgorL//T/x2PFs8o3w6M/5"
    "w2DsENdO8ePYUIF8PvBXc/ns11/fvf1RloRPHA0s6i5m3rr0fOVPqRcXXywc+www8G5CPM"
    "KwT+wEXd7CdUN2o0fBF4sHPluQ+FPt9QObjPHCBdJ7/zleeBZwjaLO5D6ezfkZNPzyv8KP"
    "TAAGg4+f7gdf7u4Hg16ut+BjMsyHjyzqQU87ng+U/flXUO+aGvm0Bw3c/nzz+cnli6eSDM"
    "r9CZMvJXG9vyQQ+ziASvrXfAsiiJun/HaKmZryGJBhXXzqNnxHD9aErwd1TGBTlPZm+NvA"
    "Jd7En4o/z58/L+H4t5vPkmZRSvJMxRwMJujH8NVF8A74XvMbTBMdgteIehjePKIjvhpn+M"
    "VVBYJfXBXyC6/S9FqMABUDrKD4V996K176zoyomU6DM2zbIfQs+kdTo7tB9kvYvn/34e7L"
    "/c2HX6D6Ged/uPD07c39Hby5kE9XmadPXmR6Jq4E/ePd/c8I/kT/8+njXXYdisvd/08Pvg"
    "kvfDrw6HKA7SQn0ePoUaqnybe5I6rbrqfT4Bp6OpxDpqPr72hGHsVBYsspnQabjm5zR4uD"
    "LV14/kDvyJdG1Xn0a2/XbjjfwWF6/KA83oVs5Qn+kTLiTLy/k5Wk+Z34FOxZRMFp4sYSVX"
    "WczK6fruc1w8v4EpIZWoICm7jED45rN19ub97e9STXI2w9LDGzBynS4Q29oJkncdn8q9nF"
    "LPsEe3gi+YEfAp+dJb/gKhl1TPk1Mi618Qb5jylFM7xCXAwR5Hh98V+0nDrWFDHqivLYD/"
    "+kbII9518YgPkb5HbVfPW+ekOXThxviByOxtS1iY2eDOeEzl3yvXzDz+ar4dMzNJxjzpfi"
    "xw7WW7xEcSLrdom8mkal4A1GPpnNxZLHVoh6RNQxxo67ENghEpfcrx4Alox6EzFIHCKqcs"
    "TEkNW4mPuIOZOpD8g+El9pwW4jeHXcIZrSJXIB59ERtVfyp/uilfjTYTDQ8Tj49moX5T97"
    "6yHSkz8dcGKEQjnxm8Vnc0FaPITie/S3QTScY1Q0o3sSKoaA/OMvcxdvy1086qjKd/EI0L"
    "mbYiN3cfn/GvRG5fcn6ThufmFR1+E3Kt9Bfi8vKtB7eVHILrxKkzsnjAuSHshKh+I0qnMi"
    "u/oFSvF5Yor5VIvpLLBzZF9UWjMuStaMi/yaoTi/bXHtL6jF3P/bfP+Pjt35/n7n+ep+Tk"
    "Iynes0dzV93tT0msAXPLs4v3p59eryxdUrUUR+ZfzkZUl/v/t4n5lLwM62grMU1sybNs+b"
    "5KVzi57Owk1nt7qzMfcHID8RXeZ4281tZR2m29vc7bbDgeQtF/MM2nR1m7vaqLBPpqexZz"
    "vQF5oqryxuBxnr8czjjXLUNa8zMhsRpklqCmQYTTNK2USTzjXCcFmqkRVE5XnV18b+gpm/"
    "+hTUdZSsbtTGrkdUShP7WSzDn9/d3vfUS2sd3N4mK+smudktpQLFwYJZ29j9EFfXTYZT+0"
    "sBvcXGBGvapVW1Qkb2JsT9+PfPxJWK8xLGM9bmx3kGzFGeGp48UoTvxtSXoJousdSsYYpN"
    "oy9VWKZEL/vlpinJYpu9G7yUuQjYh7h0yRH2ELGd8BGTPgp8MfIZIWjM6AxhZGOw+FA4Ot"
    "RRo/F5aNUJrI+K7SzCTtXR7iUgRltdQVstbabyBIMwQ01wDCiTYRwh0SXEgkwia0EhJ9f2"
    "xs8ptJEGtVoaFPfWSGHRUbz8Z2Dmtt0KycURTZRjEl20lNbdZReHMiP3rKnoL/tngtNHUG"
    "WBDaf2sOhgGpXdeHT/mS7FKyYOztZUsIem2EYWnRG0nBJPnK/REvPAyDqqHCzGMRqDHTdd"
    "+NyxyQ9o6NjSxBsssuHNdxw9EDInol7Plk9l7flz/v6br/lSUHw+VS5gx28GfFnJ5OyyxO"
    "TsMjI5K74OyO7SITsGdPAqcHF9XcXI7/q62MgP3mVuA+SPPL+FRl5h6f3ZdzVJbs0mXrpW"
    "qfs3Rt3bSH1VZWl4VbwyvJILQ+64c6ideT5n9BG76l05erlhR04Wq+DjhYMdjy9GM8cXow"
    "At5vBLztBQXGPAsUhs7j6NNzvHG9FvsE264BXleGIrhDUV/J7ETxSbqKhPFGXiOICWjj+V"
    "IJty7hD2OrcZ77f5r57oJnETc4k9ITMiBlQfopsI4mYcYXAyW3h2H9kLIl6IA5szgokB8u"
    "R+UA+xHJALyz2eYCa+gYEPGBdfSx7FuUAceQNvNUb/RbzoRPHVcxI/MKgKPMSIOGPQMcKu"
    "KyvkYozQmXgDvssI+9v4hmU1OnGrA6rhMhaOoEFKn1bgNwbrUuID4Mw7x/5098ajWqq1q2"
    "irj9Zfo9FuXFNJ40aI2xIhbnK4Vd0Nk5gO7oiNnN0exE/T4Tgq30F+r6qcOK6KTxxXOe8X"
    "Mf/8hUJlWUzvGtFBgs9fVHFKzAptEz6JL3IEZzaHyuqIDO6ktRJrMrZSS2ThRi/Rar2ER1"
    "VWVPfiDFTgJR2W74C/Y1k33v1+n+rBaNV58uHm96epXnz/6eNPUfHEKnX7/tObzMQyiujm"
    "FdGL0T+JpRtkKI0yOraMjm3hg9hc6+S9hmw1bFvGY9PHlinmgyVmnvgGlUEbpS7BXqHELw"
    "XN0D0S2KaWifjJfkfum0+f3qeW5jfvsmvvrx/e3IkukD0gCjmBOi4vXrUJtl3HI5qnxQxs"
    "x8Niy8a63lkRBGW29nE7jTL8bev3lwIbt782H7Pp3PGUZ7/ik3YCYg7b2oftGfX8qbsagI"
    "xfsTaJqTPDboGvWAaanVkB9iyso1Pz6u3d7bsPN++fnF/0LzLbZ1LilVnEsI/zFP/ty6eP"
    "BetWWD7Lq2P56N/IdXhjqt+ETHy0cFwfIgtCs4cQhgM/5aM+O8AzyxJUkLtihsopne5IYt"
    "rRJdBeZ7rkkTCuXPkLLSISiP1ZRZw3RHfdJhFJZbFuLOE81Nz1MwH2D++z3jaRVT3ERmf1"
    "0UqT2RzQDNlMSDkmNjC64Jq8ZmCG1SIlkPaIVUANu6WW9gdzZ2/pWtuEP3ty86+D5u5HZF"
    "AclyrwnJz9dfBcPQ/BkdKsWC4r0Lw+FhiSK5CcO0VVoDg6IdRCcMJWt5sMZ85TLXOE4hAP"
    "EQyBe0qD6/XrfrnJdbpghdSMQVwQaevLER77RPojRdvXawR1UQapMnxG7YVFxL8pQ4Ju3/"
    "EWomMSb9CT22fnF09VqRubamZHq+Qo5Hvs7l3NMjhmeRvD5FQkFt321lFvjEHw4Y/MfWQM"
    "gg9tEGyyPJi4GW3TmhfEwi6mrVL066M9m1VkjXj2gBHMNS0QU6gOKKLTc/q6ksvxdYnL8b"
    "UiM46J63Iyhh0mrovRQx0RsQcNntwdSo0w/ySD0x4rxbtFp21UNLce4SrJXGr8lwjmUpOu"
    "ilzOwpy8Bpd+FOTM+44jRrF9hu7B/V9UxNGIuHSJhnROPGmrPEQzhzHKgtgDiXADyCbMeY"
    "RQAhA3FIyXuPTzHzuuLypXyev22bxMsOuRbz4YNEJFfTQMgyEMpNh/KIsP6SNhUELeMWVy"
    "XDTC9oTw19DaCnHK/ETFfflvKOURgUR8SpceBFcQA9CfbiM9TIpnYCBEeQwrCfHWqwhUMY"
    "iSeVaTGWZa66Pct2h9gV7jcQ8rWtdpNaineruLuZ1IJrJDw2FFGr84jpe2QzeH4emqtZhI"
    "jKk1lCSsejNiu5mQrXmU6E3hMIwA2gig23MA2YMA2qRxbj5Ntm6e4SSmgzzXGIcwuT4HHG"
    "nQnIB0kOX6/WgFX95C3nQ4wS5RbIjF3lYqbCdI37fj1ZrIGeYPqk4oHfA5bCc6oenIQseV"
    "Ln5vRNefMH7kMNWRr1j1GANOWmPLyTedgRkW7+CIfFVhQL4qDmKam/eCH60jRQzonCa3fu"
    "sMydUWu1gWZ6jeSDXxp55jOb7W9pUCGZI3k2wvrDghWmWSk6DuBfOpn2VqWYu5Ns1pVOcG"
    "cyOSC/FDFfY1xRxH5TvH7kUldi9K2L3IszunruM7FgRK1g5bqsLukfUPN1++3H051mWakY"
    "kD7cF3DeYuVlmIltjfKtFmyFcZ8ng+d51gtxuMMHe0xrwSbDbMzePd4YOxSwVxniLfVGnw"
    "uwzSxL7TiH1HF77gbqm/wOSAZm2psrY43nZ0Z3GG7Spsk29zYoFxg1g8HnXjOyrBp+w5EJ"
    "s1VJbfRYA9jtabX355/+725uP9sZ77jiM7QO/m9v7db3d7ujY2kSFgi/tMGmUOdZUG84QM"
    "OF0wve0ui9vvwN7TnbH+YZ2yIay6z6VAJ62eknc3bf7SqFM+IGDLdx4d7g+0HVrzyFPmEY"
    "y3tYdhCnTK7IFReyB/EbsIU4iGizlUQA2TQAfkRx7YWKGXq0JmEm34BEaI60wc8Ys053hh"
    "BafMKvnmEw/M6gcyYrfiRF8YYlcF3V+s3edNnTJrjrUbZGgdQNpz3U1JAT3loQp+iLaoTv"
    "+AlEeeOI8TshWJSdgpMyiAHh8TxsS8dDzNWa0EnzKbCbdKHR4zsFNmMOV1qiW9yAJPmcWU"
    "P6/GOSiHM4eg7CEo8IHWnOAp0CkPTJP9otbBaDGS8NlOM7oxsFQabOJKtTquVNo7X7On02"
    "DT063u6XU0hEwvFzrvrxEmGFNRNhCIsLJtSpAE1gRmKw12FQbhSDPcaDKFlg7bjSGY1nNW"
    "I/S8HIl1EKwTR6yd47Z6APrE7NUOdZVUaco7kSofc4j88e+fiVvkstHZzApZvblMa7AzS9"
    "XTIxzL/E/zFEeY35mpVAaCLnIlKCBMTuJduergopdi6p90wTysCIStxdLf1rV0kKMwifKu"
    "Q+nTOhdzF+dcymnIpw9kZ8I+J2q8hwq7Sh33yXxXsr6IOjo6/yKNkShm77yg34eV3Yq6uj"
    "qeIsLq4uozEb+9ufTNh6brkfo7D6vf6DGbuOb5getNc/F6p6KpnwlOB5/Mv+2Xx+uFcoNp"
    "VHBjwF4IiwvGZIjRJaJjRLA1RbIS+AuC4YaHodeQ90o+9yFMrksFxvE5Ip6NHI7G4jJmo9"
    "FKPAvi13rUn0L6Kwt7ED73IR+sd79Nbw6ZC38qA4DKtvNTodjWPgbUY2S/OQBog5OhsUCU"
    "xQFAOflDQ60Vlt6fSqtJsmvWak0x1wqjGpXvYnyoKs6Qr4p9IV/lXCFn2NLhNixuqC2gNi"
    "cMLxYmNroP/0xdByyrVbtw9K58D54mSlWImC+KBhub7YzhfIrGjM7kBrck5EG8hf0vrFMm"
    "l8TyBex+AF2KHY7Y6MnXxSvr+eXXxdX4/PzpGbpBK4IZWjr+VGyIco8Ve6XYGpEFBj7EVk"
    "XPP+Sn7LBBa5rR12M3365tuorxSPGOCx2nHyUigdpjhIjDkFhjgIj2x90+tthVbdk63tlk"
    "Nhd3Xs9Sbx/J9+VbiJMpWekeN3YYh0QifEkY8qlYnB/ISqzHAthHE+eReAhP5DWKyusVF5"
    "8nLkmuK4pDhpP4mePNFz56gufOa5T4EqiOK7Ik77ntHTYKk8qhCSOR4n1FM2xyd+MlNxKm"
    "DxYEDXbD4h1k90UVcl8Uc/tCEVRIrEID25mEEt6qHGdxXSS79tDfwa6Rp/lvXz59LBjKMS"
    "J7iHcsH/1b5uo6QqJLiAUuUufPXEaBbPKAzGoNFWQzCmxlAmtMX4/A9DU0stK000yjjAls"
    "uYkmtgqcgvStCKsbs7WU2Y1GhOmhlTIfvL35cnvz9u5giTIjOx3VjS1hw1NyW0vYC22+qd"
    "09ErYK7kVSo0WQ1Ezj4NAfSt9s5Piv0XJK++J/iNdH4tVy6lhTNFpwxyOcy2SW/SBnpeOj"
    "JYbEluImRYLskWOfsPxNbY9tQ3LMO9DogbgPUm56Ex5cDANV3pOh/H9+Nl8Nn76WMkYZih"
    "G+ionK4eNAHRHpAoNqZCORng8wdOltkxEznxoX/rdSosSwswepzKjRhO71N6VnjLLUxckh"
    "q7e4IYFhprEtGgggFatPTehtGluvedVaZIHBRdiiVltsbatR0JYRGbREZGAutY1das1xv6"
    "vHfc3whCYuockx26RpT0IALH6algQ4LN85XVf9mQmDvV7zhp8CGRfMTJBIuA8Qz2cKpUWp"
    "IjwNNNkSNJThRxEBfT9LRP2xooP7so5gfY3YSbB+PMtDM3J1kIBo6TMigGF9e9bT8oGq60"
    "ka1blFpQFtnW2DxEXrkr6GGII3Enxod4MWkdvInaTl7gXHEr4NwkLojNKofOcGaf2eBe13"
    "2zhaag+sGD+eI5rGvTmrTKvKahZneG2fvUE7id3F3EAdGCqlzd2V3g7GR8kSnFegawaEat"
    "Sk4wMhfvAr8yYd0bt+qUnHLFGqgg9X0MkuCmFgtIDRiIlxMj1DnzwSv+CEPRKOxKevUMwh"
    "/yFwfhb7uICB531o9eAwMHBATz4/+3D/07Nrhe39fpvWtLJIakw0LCzCD9a0d0jGgdNuKg"
    "y3V7GlqP5+Qimk0ZZX0pSxQ2iJHYLREO7nNm5U1/qZOtjW8YvT4BqsOtp5fOmEUYd2RmuT"
    "ylorlTWITRVamnI5q0pLc/z8NuKeFhwCVIqwMm3MGmNYrsKy+K6FOFYSPZ7TKMN0FaZ9At"
    "7KOiyvEYbhKgzPHG+hjDp3L25IaooTkA5wXHZ8ufv9PnVyyanM49PL+08ff4qKZ/XoWYtg"
    "X1z+C8Inl5grpGH798FMXDVHC8f1wY8E2jvEHbMRWwZiO1FsxaqLTQLSwbtn/cZR4VFjy4"
    "tUBm3s41t9lTKWnfu37DQJynp1mluYZEY1aqzj1Xu02sqAPok0WmuTyGj/iYwS47AOejtv"
    "EJCftzukMDKx0fccGz3KEqLS5ycyiJTo82mi1GZ9vofC8hD7AK+15T+g4YzMRoQNIYIphC"
    "WASzBlEApVcMGovbAIg9gJaIIfIVKBQmNfc+X7i3wQfvaukQ+2aFHTEmA7/XzUmNHPt+VY"
    "0Tf6+YPr59vvwbs3fuv34TXGD5rGD0ZgbQTWbR3JRmDd2pXECKyNwNoIrPcrsH6kDiw3ek"
    "ecFGjHk047JVUVDzpAxIARzPX21AysAyYR6V31upLZyXWJ2cm1woRqMRcTmRRJU4tv8Tmg"
    "0QVkTCyp5xOVy1qxQU8C0oHRu3eDHv5AFNf1wh0sLr/V/tWyMVv3DtYCv9YjOmNrLAuBmF"
    "uT1RTILLRGoX0ghfbBPIVbuhbU5SpstNvbU1xZu51fhevgVxpnfIir6ybHqf2nXe7uSf5V"
    "KvJM/5SoyedQcrAeGVV835lYPglDUugk8wbMQsU1D6L0x6pr8TcjaO5YkCQUMosGYfxBob"
    "12P1e5uNfcAqQmAMd4mZAUo2G8QA3RmLouXfIgFYKFOUFPbGI5IOVBV+dPf5A5B4b/pI4n"
    "pRRSU7+EhAVozuhI2nzIvKhxaoUxYX00IhO8VZqCpMISOnUQZkir6NsuByzgB1EOSV1X+m"
    "0b1fKnzzTS1/Sqlw3q/UC4tospDG1W51FiqreR2vYqtwJjrqQNY35gzA/as3Xuwfyg/cly"
    "98ZvIy53ybVXh+NBd3N1Xlbi+bKE50uFjNnH/kIraOoasUc56I+/vn+/H0n++Ysqgzmrg0"
    "2M5RdZisUKrm2DkMR0QNy8hwVjLBoecMdThaYo1uulUaes2IvvDjr0pUCnzJ4APxIZwUaP"
    "wCzulDl0ydjXpC8BOXnm9JXyGVjn9plGovMkrug6+3kK1Tmm6w82T75ZCy6WRRCW6awIWd"
    "wpLwsRFwvPd9xtSIyBhsVtjJ7yyM5N/EaWWNvhljN3IaVvnu5iY/oMzBjTQ821GtMbS9Re"
    "rXY8YmHYOmJmGmzM5lttNt8Ci63j2YM1zItM8BETIOPwFhhaATJMQoc9J3RIGiFzQW+Bk6"
    "ZWkIybuKYODetmQ2XE60ChIVC4SGy0AgoXpmrhMtgEe86/ZH8ixwvtXwg5Q0PQeMcRLaTH"
    "hEPZdxzB8760p4E8E5xMoJuluQ5G3MV8+hoNvz///ur7i4vvh+owGvtoVNNiJ2or2vwqhp"
    "4QK1uElD1R2W4GSlQLpSGa2GAkY4xLWmJcYmIuNOhGbSxKGhbca1pF1WsRtXmpOG57KHFM"
    "G4idm9FHIi7GM4erBUWlPuKFdRh3cQ13cWDRJo/EpfMt+E8g98h6NBmOlvQp5oLI2czxfa"
    "JYxUtpz2EN8XrEB9eCCaOLuepit4n7LNzQX51+hw/GLsUyf1xgKc4HSsFRaS+U1GKWfo3e"
    "4MQHDrW0ZknMTiqzdsqX9qYbs1zK9c2/kqBTVrIbzWLPaBZbMDSPTrOYketVlYVlxYFGr1"
    "imCkuKQPeoD2sntRs1NpmxtYvCJvCP31lb0zU3+3RoHZvKindmKazneBf0cp4cb0S/7cqR"
    "lE7hKleQYxxK6+zrO/LUxfAhmRgVpOCmpcXTh6Ca7rIk7/I7kqQXxeMoieKLkfipjlfD1O"
    "ve+aJZu4TPZOJAe/C19/SBqJN55Ev1Sy0VWKL8wI8BG00W/gHxPcA24L8/I4vaBNExujlH"
    "FmbMITxvbVCh/I55OCop8cXPlT+yUgoOo85viTrfxIrYj27UdiaEKyQxxSyvEZ3TPtfvKm"
    "aEXaci7Io6Sy8achplRF1Z97a5I95uN3vSYDN7Wj17pC/iVt2cQNbQx8czjY6uixl5FMfw"
    "rTOxJMGmo9vc0S1wKDuipdoEVT4ed51GhT1fAhFGTyXiid71SwU7PFGqQgxacBMi9jPHQy"
    "NGl5yw11JaY1H64JDvOAouen3kkUfCEq9U0WZ3qmuzFMiIZVoiljHigkbFBWKXBUmmDr8J"
    "SOcieBh5TGuOKUd3CuWEeNt1cwJp+rjVfWzkQ6fS06G1leaNMo0y98ny+yRem6Ltepusbt"
    "XWUmY33iXTQyt1k7y9+XJ78/bucBdJH+65njqaQfyyX36VTBbbeJeExCDi2teHpCGciA8C"
    "exjEHHEhDRKGwK1vhawp9ibSDGAJpgGRBaUMJZCMS8DRDD/IchhZ2HVFXU+GwT/42Xw1fJ"
    "q/gR7kC2q+txa6EyiXry09CQ57farFlaD4dlroqfHGmbTLWaN5kv/j4uLy8uXF88sXr66v"
    "Xr68fvU8Zjv/qoz2N+9+AuZTW3/QFbm95GALHpkXLHZkvnGhC4tsXOTu5ApCYaYjCB4Bq0"
    "NQYyDr4lM8B1EXBEkJvlwmVgJ/rL5YeIjMrzRarctCEiQPLRn41nphziUCUiJs5xe4vbe+"
    "o2lWFF4jmFiVDLWgKyoZaSkyL0VmP9s2G+GNWdjhj6hlK7wxC9uPWZiJphPze1Ul3stVcb"
    "iXq1y0Fz0/3FoccNtGsZ4HLvZ9bE0LguMVu49nYCbockraU4djObG1swclIB1cLOoPvRWn"
    "qd3SbiaFNlLOVks5XTg/y4ytiitsWZCSNNDEJdGIS2KiO/TqjO7wSB1bO9RICnTSoUYEEV"
    "sk88jAOmcHcF0p5uJ1SczFa0V2SQgFwImtbbOfAxqz/YxPkbi965zTo/LtOKBDs505oLfA"
    "FreTQzw+V49WmszmkYbbdpo5t5PcuqycC0ZzHSR3LqZNluL8HG6XKfk9wx4fE3ZLbdJTKc"
    "ZSBfqlCjI/LDqworKbAwWAwt3x+1KrBAqnd29DjTw8CnRYI1GtNUUzvEKYP6AxZYjTGRlR"
    "e4We3D57qdDx11ftPsIOpHgzsQfatuH0jZLp4Eom40xgbN0Pvdd3Qm5sYg+Y2AOt4fjoZo"
    "+JPdD5LjaxB06ko1sg7zyipfoIhXItZffIYw9E8qDPRJDK/V6ZzCgq068mNmKJ4hWCEliY"
    "EzShhCOfZqQ6fUQZogsfTJ+lGfOK+2SGntwwn6Pziz66vFJIjXav8qv31XsjUIg74nMRJ0"
    "RKoUYrNBwzOhsEeTNBKDUUK5P8qx8aVFMZ7kAggqSa8CUBMBIXDM/QEIgO8SCSEGAoOxc9"
    "K3qr/9UDO274ZoKgOfnSxqvok6cC+IyKZuqQbI3IBHsDDePptZRrN7ttvcY2WGtn2ok7Sb"
    "8hgFZvKOx9/WZ8asSC7djy+kYseHCxYGq+ViU6BTJMV2M6sWBV5TkB6ZyZUTMcYyb24jiN"
    "dGWe07Ducd1EGl2xufgLreg5a0QH14zzFxUoPs9e19cMw6us2Ys8zBPFyaPUPjmFM+bJGu"
    "bJ7c+8vacF47zSgnFesmCc5xeMwHxgMMP8QTWmS2jOAjvHd/1ub2KtnWiN5RjQwbW5fkeh"
    "YCsbjMiYMl2a08AO0t3EVqhrpb+jgX7LtAZN8+uTbwplzb14WnBgDst3YCEuU8jc/X6fOl"
    "nkjMRjfcz7Tx9/iopnLcczibI9n1F7YaldOYspz+IM9drUJwWuVb2lkpiTdgun4zFh2s5m"
    "adQpe5vZBNuu4xFNAjOwU2YQe3y5xRDMwAyDOrvOGmH2G+39BponqhiPxXwnIIZwbcJB7z"
    "XxtKNkZGDduzDUf/+dMLrQC1q0Rhh+N/M7IpamLHKNMPxu5lfapQj2ZjMIyacgulTCrkAb"
    "ObuGnP0gPustG+H7dk43oVd6dYZeiW8V2j7peaTxBlHJabSJzcAMq62LTnFEEjANYjldME"
    "uX1RTIUKq249GjNAUys9+4FGiw20Sgj2CK10HwL5j5q09s0mF+U+thBXKDyb5nctu5Mmzk"
    "NrUwVuA2OkjVwW7nw9NkTp0V6E1cAAzDVbL/5C5M7fLn+o3KD8k7cckX/VLPrceoyEZvrf"
    "spQVAaUU/8B9ybwg0JQW4dNCPEF2QLBrHrOoSLMu4q76C1dS07+jppeDnB523j4RR+u07Y"
    "INlUiCtpyDgFGaeg9iybJiHFPvk1CSkOb7VgElK0U6VgElKYhBTtXUmOLpyKSUixf0200Y"
    "r2TEKKthx0TEIKk5CipaNVJyHFQqHzKFxOw9JdSgZc22oKoiul/XAhmwmEYVTBqMP5QuV7"
    "XJwNPAbsj8/nR0ImI/6CeVp0JiGG0JxN2XzO6KPO6plAGDqzdNK52Kl02FwDDJm5sTnivq"
    "hcZ2yuEYbO3EbkPWJXpT4q3onWCENnls4lA0N8b6C/giqQht4ierVX1DzQkFs4drVXWAXS"
    "0Js/pXL4vhyrZe6AEaKDKor6Y4dwYolj/WCEXZcqeC6VXOewexReR7YSRyu7jqY/IxZxHr"
    "fVERXUYiLvt1lVFAWDIYwPCqVEpTOvoAYz/6rPvySFYgsmnsrYu3ibKYAb8X0V8b0YsYJI"
    "3RhKaVQHmN53gAW68C2q55eegHTPMb3+05QYu8QDBfNgRj1/qrB4KrwOqKBb3QfaRnnNNw"
    "JPEBVZ/WqqqhXQU1ZYY0/UAhZ2W2itVdjuLRD1W4SteVMHbazCeIfCN+biFlcMXFwauTh3"
    "3DC+0w0ZC6SdNqrSmkYZUouMRrVDKOSRxrrF+FFrsNuEH3ViUNbBcuf9JfOTuALJCS+4XQ"
    "n+sK6qo4M4vf+0yxv1hjDHmvZU/qjhq36pRypeF9rkk1rM62ZvUS2fymKleEV9eNiJZUPv"
    "sNnpa7niFjtOFpq5l1gVF9q5d0EN1ojbJMwqDYbD4h1kt5H0MaJFX6nnKHYBTED27/53mK"
    "NsbY5+uUPvPvezv/4fRylPnw=="
)
