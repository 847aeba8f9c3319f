"""公示异议加密保存,并可办理 ·
Objections to public notices are sealed, and dealt with.

By hand: the sealing of what is there, between the columns that come and those that go. The way back opens it again and forgets what
was found. Backups that were made before hold objections in clear.
"""

from collections.abc import AsyncIterator
from uuid import UUID

from tortoise.backends.base.client import BaseDBAsyncClient

from records import seals, tables
from records.engines import sets
from records.migrating import statements
from records.seals import CONTACT, OBJECTION

RUN_IN_TRANSACTION = True

_KEPT = {"content": OBJECTION, "contact": CONTACT}

COMES = """
ALTER TABLE "notice_objection" ADD "content_sealed" TEXT NOT NULL DEFAULT '';
ALTER TABLE "notice_objection" ADD "contact_sealed" TEXT NOT NULL DEFAULT '';
ALTER TABLE "notice_objection" ADD "finding_sealed" TEXT NOT NULL DEFAULT '';
ALTER TABLE "notice_objection" ADD "status" VARCHAR(16) NOT NULL DEFAULT 'OPEN'
    CHECK ("status" IN ('OPEN', 'TAKEN_UP', 'UNFOUNDED', 'FOUNDED'));
ALTER TABLE "notice_objection" ADD "answered_at" {instant};
ALTER TABLE "notice_objection" ADD "version" INT NOT NULL DEFAULT 1;
"""
GOES = """
ALTER TABLE "notice_objection" DROP COLUMN "content";
ALTER TABLE "notice_objection" DROP COLUMN "contact";
"""
BACK = """
ALTER TABLE "notice_objection" ADD "content" VARCHAR(2000) NOT NULL DEFAULT '';
ALTER TABLE "notice_objection" ADD "contact" VARCHAR(200) NOT NULL DEFAULT '';
"""
LEFT = """
ALTER TABLE "notice_objection" DROP COLUMN "content_sealed";
ALTER TABLE "notice_objection" DROP COLUMN "contact_sealed";
ALTER TABLE "notice_objection" DROP COLUMN "finding_sealed";
ALTER TABLE "notice_objection" DROP COLUMN "status";
ALTER TABLE "notice_objection" DROP COLUMN "answered_at";
ALTER TABLE "notice_objection" DROP COLUMN "version";
"""
_INSTANTS = {"sqlite": "TIMESTAMP", "postgres": "TIMESTAMPTZ"}
BATCH = 2_000


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return f"{COMES.format(instant=_INSTANTS['postgres'])}{GOES}"
    dialect = "sqlite" if db.capabilities.dialect == "sqlite" else "postgres"
    await _run(db, COMES.format(instant=_INSTANTS[dialect]))
    async for rows in _rows("id, content, contact"):
        seal = seals.current()
        sealed = [
            {
                "id": key,
                **{
                    f"{name}_sealed": seal.seal(row[name], key, what) if row[name] else ""
                    for name, what in _KEPT.items()
                },
            }
            for key, row in rows
        ]
        await sets.update(tables.NoticeObjection, sealed)
    await _run(db, GOES)
    return "select 1"


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return f"{BACK}{LEFT}"
    await _run(db, BACK)
    # The models know no such columns any more.
    async for rows in _rows("id, content_sealed, contact_sealed"):
        for key, row in rows:
            opened = {
                name: seals.current().open(row[f"{name}_sealed"], key, what) if row[f"{name}_sealed"] else ""
                for name, what in _KEPT.items()
            }
            sql = 'UPDATE notice_objection SET "content" = :content, "contact" = :contact WHERE id = :id'
            await sets.select(sql, {**opened, "id": key})
    await _run(db, LEFT)
    return "select 1"


async def _rows(names: str) -> AsyncIterator[list[tuple[UUID, sets.Row]]]:
    """Batch by batch along the keys."""
    after: object = None
    while True:
        beyond = "WHERE id > :after" if after else ""
        sql = f"SELECT {names} FROM notice_objection {beyond} ORDER BY id LIMIT {BATCH}"
        rows = await sets.select(sql, {"after": after} if after else {})
        if not rows:
            return
        after = rows[-1]["id"]
        yield [(UUID(str(row["id"])), row) for row in rows]


async def _run(db: BaseDBAsyncClient, script: str) -> None:
    for statement in statements(script):
        await db.execute_query(statement)


MODELS_STATE = (
    "eJztfVtzGze27l9B6SVOFaPYsmRrK6dOlSw7iWdiK8dWJlN7e4oE2SCJqAkwjaZoZvb894"
    "MF9P3GBtlsNVt4mInVjQU0P9zWff37xCMT7jni9HoyIULc8XvCTq7Qv08YXhD5j8L3A3SC"
    "l8vEW3ji47GrKLBqOfSjpmPhe3jiy3dT7AoiHzlETDy69CmHwU6u0dLjMw8vvhFoTLBHPK"
    "SorxD1BXLojAh/gBh5gBdzol+eopGY8CURoyu0nmNftkVUoBnnDppy7xSGdvhEjk3Z7KCj"
    "rBj9c0XkD54RSefJsf7nX/IxZQ75SkT45/J+OKXEdVLoUgc6UM+H/mapnv322/u3P6qW8A"
    "vGwwl3VwsWt15u/DlnUfPVijqnQAPvZoQRD/vESYDNVq4bzE34SH+xfOB7KxJ9qhM/cMgU"
    "r1yYspP/M12xCcwUCpeC8PFiKU5h4Nf/N/jIBMFw+PH2bvj53d1weJKba/iYzMQEjyacwT"
    "qhzAfI/v0f3W8MjXp6AgPc/Hz96dnLV98qMLjwZ556qYA7+Y8ixD7WpAr+GG8JBHHzkN/M"
    "sVcMeUSQQV1+6i54hw9iwOMtEQF4KEhPFvjr0CVs5s/lny+eP6/A+B/XnxTMspXCmcsdrL"
    "f3x+DVmX4HeMf46l1kAnBM0QzC21d0iNfBEX51XgPgV+el+MKrNLz6KMrD+7fPtx+L4Y0p"
    "MvA6dOKj/0Uu1eAfZCHHR8d4RV2fMnEK4z3GmQEIQc8LIf50kzA/+3D9z+wM3Pxy+yZ7uE"
    "AHbzLTMfEIQDbEBSv+N3/yVr706YIUz0yaODs7Aelp+I9DzdEBN0PFbNy9//Du8931h19T"
    "U/L2+u4dvDlTTzeZp89eZaYp6gT9/v7uZwR/ov++/fguO3NRu7v/PoFvwiufDxlfD7GTxC"
    "R8HD5KzTT5uqSyu91mOk3cwEwHR5qd6OYn2iMPku3bcUunie1Ed3mipZTCV8wfmnHgaaom"
    "OfHuTu0Wdhtkm+l9IbcdoJUH+EfuETpjfycbBfN7+SmYTUgBpgnxM+zqOJGNn8b72sPrSC"
    "bMLC0JgUNc4mvu+frzzfXbdycK6zGe3K+x5wxToMMbfsYzT6K2+VeLs0X2CWZ4pvCBHwKf"
    "nQW/RC8QTky1TiBqtVUd8PucowXeICGXCKJsIP8nZW86mSOPu7K9lML1n9ybYUb/wkCYl/"
    "d36+YL+8JGlD1Qnwy1bDICgd8H2Z9PEUacke/g+JasM7tH403QCWgM5tx1iIcE8YX6e0o9"
    "4aMlFmItERkgiQB1UdC7M1R/jr6wZ6Ml4UuXfK9eqM8Qp8vN6NtTFKAr0Jr6egwh8UcjPp"
    "3SCRnOPL5ajtCaeASUGw/EQT5HYwIfiZbEE5x9I1DUv6YK+pY/0+UzytTPm8KXO3FL9Sb8"
    "iFH4C4YxJ6Oo5A+FX+8S9WVhK3iDkU8WS3myexv4FtnHFFN3JWlHCHvkCwOCtcfZTO4FSm"
    "RXVO5/1Y2LJWYenc19oBwg+ZWT+wgtifEauUDH+Jg7GzXDvhwl+nRY8/KHht8u5GpkcrPI"
    "Fce9oRoGvv0Liz+e+miOhcIs6kW3DxCop+T590m8n04UgEAntzO0k8jJHy9gakPSSAf0dR"
    "ju/YgqPP5OFKncL+oPdYElBlmQxZh4Q6MhNE39MfQqGt6TjcEgmqj+IMnlbDBMsJ4rxrGK"
    "t64o3sKVXVvxFhL0Ti10EMWb+q8BvGH79tSax40vsAwm+Ibte4jvy7Ma8L48K0UXXqXBTd"
    "wxBhCnqXqnn29eexyxcZLbmRshnSXsHdhntc6Ms4oz4yx/ZhSwzTsolUp6sdqlLmuXQmkn"
    "P9/vmV88z0mSzOTSwyk+nh9qe83gC747e3H++vzy5avzS9lEfWX05HXFfL//eJfZS4DOrm"
    "rZFK3dN13eN0lZf4eZzpLbye70ZGPhD0E7J6eMst32dmEfdtq7PO0FGrkdJr6kFzv1XZ76"
    "lF7dRALJEe4kgWRntkNKoealvZSVYYcNlqO3W6vLWyulQs/PdqlqO0u3h5L7eGZ3qyI76d"
    "Eo4OftKHpkqO0W6vIWsu58T2WmH4gHtkUD7UyCoj3lzItDsR4NK2cmmDkUlrahN1WWzt49"
    "aVxj+74BqCkii2gaUe7NDOGMKSyWlc5+Eqg8ruaOfr9iz9/c6r6OEtWtjn7xiko5+X2St9"
    "qn9zd3J8VHaxPY3iQ76ye42SulBsSxR1Qja/dD1F0/EU7dLyXwlvupxrCr8MoCA9mbgO7H"
    "v38irnKGrEA8E5V6nCx1DvKMujTwg9sPqc+6mz6hdFifZ4eHX1rg9By+HFR7PSebbY+CZi"
    "lPZPDJdflaIMwQcWjwyFPBymI19j1C0NTjC4SRg8HLtiDiuYkebXRzpziwASp3sgwm1USx"
    "niCxrmo1XNVKzFWgGyqxU9WxTB0h0BXAgoon6z6pNtfucXUpaqtc67RyLZqtcYE7Z/nxny"
    "Gz0nYnNBdHtFGOSXXRUVj31108VoQiMLZqegrZ9ejtFn491a5GnCJhSNJAwNsCOwStloqf"
    "VrGCGE3kK+INEHyNA4GCGN2TjfznhDuyNyzuicohhJ6Nwg/VwWen0XcEsWeZsMaWRt2D8T"
    "f05G/Uhb9DTh0NRqKUM/1T+SE7+sXGlJal6hxLlbuvHutoZZO5vAqdnwlOb/LCBlsO2KDp"
    "cB623XrI/szX8pUHJ9tczi2aYzjKFgSt4RykPlpjoWOGw84hzhujKUT28pUvqEN+QCPqBG"
    "HcRL35RshTkSyJ7Jc56qnqPX/atj98w/qWCp+6It7w+A/dl7UO3ZcVh+7L7Yeumi4TsCOC"
    "HmpZzi4u6gRPXVyUB0/Bu4yihfyZx7fUPSNo3Z5rxiHBbdg7wzTar/0gv9ZW6mWdo+Gy/G"
    "S4VAdDZ27mJeT8wG7xrRy+3HIjJ5vVkHiwvvHEarygvlwFUvqAX3KKRpKdgZQN8nL3eXTZ"
    "UTbmX+GadCHJB2XyKoQzdaRSpYggo6pAnmQH4hQnDheCEu+qQPRpc/gvTE6T5Mhc4szIgs"
    "gFNYAkKxK4hZBylBSiVswZIGdF5AspC9MxbAww1Q10P2RCweSm7niCPfkNHiQZEfJryYPk"
    "C4JUJGBz+YuwkKP4wmjiB+quIOEJEToBjZT8oEMh1whfyDeQcQxhf5ckJVljeTTqkBvkLg"
    "lW0DDlqlAz74c3Gy6xP99/8LCXeuMWjDVA8dcYjBv1VDG4tY91xD6WXG51b8MkTQ9vxIPw"
    "bvfypxnpf4L2PcT3vA7HcV7OcZznsgrI/eevCrxByuGNKXoI8ItXdVRsWeVNQsP2Kgdw5n"
    "KobenN0D1pg28Mxk6qySy51U92Tj+Zyj7FixxU7yQPVDy9Yfse5JGpmsZ3/7xLzWAu53g0"
    "i7/cfvwpbJ5NRJ7eWNbH5/A+PqvxH2Rimho4TWXdFzLuCysf1OZGnHdM0ki0d6dWbfNsyx"
    "yL4Rp7TH5Dka8w5y7BrFTjlyLNwD2WtIc6JqIn7a7cN7e3v6SO5jfvs2fvbx/evJNToGZA"
    "NqLa0yGvXnUIdlzKiCG3mCHbk1ns2Fo34xVBUeYYs9tpKovfrhHqKWIboN5lNpsvKSvk/c"
    "o57QSJZbaNme0FZ/7c3QxBx19wNsmts8BuMfBZ0uzO0rSnQR+92ldv3928/3D9y7MXZ4Oz"
    "zPWZ1HhlDjHs4zzE5YWtwvbdKGsFw/amrFVonDKZjiRNN6akV5XGbMKKkyZdIpLGYtMKQH"
    "lSK+t3Lh1I11RWzQAb8urjjSGyOUK7ZDOpuj15gfGVMMQ1Q2ZRLTMCGa/YAlKLbmUQ06Nl"
    "CunoWXuIVCHJy78JmPuf7KaAXaqBc3L3N4Fz/eqBRwpzwXFZA+aYLbAg1wA5x0XVgDjkEB"
    "oBOOGr20+EM/xUx2JMBeSZB0fgk0KH6/j1oNrlOt1we14YpFMuKV9fgfDUJyoeKby+rhD0"
    "xT0ocOl73FlNIP6Te0jC7VO2khOTeIOe3Xz34qwgrvRww+zplRyW0ooyadTzDI5Q3sUxOZ"
    "XkynS8rSUWrUOwdQjuzuHcgkOwrZ5nUxJ1zWpeUhehHLZahRCOljeriRphztAjWBh6IKao"
    "emCITu/pi1ohxxcVIccXBRVHbcqsJ+PYYVNmWTvUEQH7qHnp+wOpVeY/ybzfxwrxfom/D6"
    "qae+Py8UmRUk69GFSq48ZhkxqKOFB1EebrXGsqp4Ag2NU5fyBOX/hy7aCVnEdP/e3x9TcC"
    "UedK5Vj+/PP1d2cXrwbqD4h51YH89C85VpgH6J5swqxCuusCPd0jfMUXBukRFA1xp8HDU3"
    "QHo0nIo0+ayx6CD1nTCUHyAzkj6SzU6otBESify31VpiJMZwcIKv/9a59USFaTti8LYDVp"
    "j61JMy+duWfNzG5j3HzZTJu74JCh9fKWyYP7hs7KE3sFFH3K7PVfZ2cvX74+e/7y1eXF+e"
    "vXF5fPI3/W/Ksqx9Y3738C39YU/Hln16Vkmgrsz6WQR+13wrxjmoSmPYclZzSMGbPah0SK"
    "qodHxVktDehZhQb0LK8BtfU4+6z/zGk/ymXHRLJj6hadZUaVkH6k7hHPd8tlkG7kocUcea"
    "4RUpz9N9VgUClpT4Kmw2nYto7IHRAhld1cELmv5T+0V+EAEuKpJH6YIV3IWkqgUrjksiGR"
    "/7nS8rAikiKwZoUHiJGHQDTWr4qcYVoZ9wv7wkZiztdCJQKU/0CL1WQO/xaYOjCMTs4OEr"
    "UUyJ+NHL6ARMFSdBKnHlnAWvTkkpaAviU+pm7t3O0pdxesXfdM/F1gDoc4dvmzri7dFtAl"
    "EKTA3F3Os0QEvTPXNpiWv0uCeYdycDcvlqtD0gTdiKCH3HbzgrlltfvMaqddDR4gY/CuXi"
    "VJYpsspMsTnebp6jJaaSprpq820yf43/aiZzqK7PZQsNTSShmQb64/31y/ffdo9uPYQ6JY"
    "xE34T1TKt8l2tWRbQa6UgXQppTjOpKjocRzYVaEjgSQPLoXCEV/KNQG5rkZoQT2Pe1r8TK"
    "SrR1IQpA+Qih6Ke0HyC6HMuVPq+iAiFoq47Q2vJF35akE8d6OE3XWYzB9y7IMYrbrTXyLH"
    "nYINW/CFlF8hskS+lvLvZI7ZDJLiB60dvBFI+eXCn0yOMmJS+ISkO/CxAzQKEvYP1dKDB1"
    "yK4PBaOUGP1Deqnzf0Vi6RYjiWw46xI1lzJcRv5Dd4fuKnaCM5tNLSPPCZDMoByCXvz3cR"
    "vpNmUFh6w6AcWi0xPPZ7gS6G6s2gbpRLZrQByn2L0ReYDR6tqYLRTUbV/dQfd7V0EtzqHg"
    "MHHRn84qh44h7THNSqrDei3k1qJKOlpMgMhpEXGjEfBajqDyJv0BnZebIU9bYqEVZZ1RFl"
    "lfUmacebJDyx62Ictu8hvgdRCibPeROMh41WRO0Uzg2W50uezxojA5gTJD1EuXkNocSLrZ"
    "QDcJn7Q3kS0iLaXoBepS86RD7SGMiFKuRsuOBztL2YhEMX3Ekw0QZwp6l6CHTzNp4x9YpY"
    "vvKI3IjgSQcyC/LVyDCmm/dwRV7WWJCX5bU9c/teSbXmt12WrhdIt33TxSoFkzM3SdQ7t4"
    "XmD1yNlzkrkaXrHdTNJ+kg/pzRCfWN1nOKyIK8HWRnNYm8P2uDnCTqX6Gh5lHmk8lqaQxz"
    "mqp3i/kg6iP5Q408ysL2vUP3IOEFS+5Sn06giLNxSdUi2hZR/3D9+fO7z8d6THtkRmE8+K"
    "7h0sVF2asqcoMVUtslX2fJ4+XSpfq2G46xoEZrvpDYXpjb1zsVw6nLJXBslse7sjBfhtLW"
    "5TOoy8dXvsRubX7A5Ajt2VLnbKFsN7izdBbtOmiTr0syATcWeXg8mNaeLCR+ylkNQ8e0PI"
    "jlFa+SNHtVvDoe5A5S2iry66mtwA4JWjwprn/99Zf3N9c62P4YeRBzEedRBJvrm7v3/3jX"
    "ksjefHqL1XgHWTJNZRnqWot5RoaCrzwzViNL1+7Cbkleb35Zpzx16/IYKaInbZ9VcrMxfm"
    "mqp8yc4YlPHyQrNTROdJ6nfMo4AjtqvAxTRE8ZPQgk0boveYt4BWr5cgwLSC2SAIeL5d50"
    "cIHYVQfMJLXFExAhLp1R+YsM93hpB08ZVfLVJwziSoaqkrtJArUi0vby1z0/FJfZcCa11V"
    "IHeVLX+FIqIH3KSxViix3ZnTmDlKd84jjOyE4gJsmeMoKSkIkp8Ty5Lykz3NWFxE8ZzUQo"
    "swmOGbKnjGAq2NtIe5ElfMoopmLoDfigHJ1lgnJG6ijzQB7Xcg/zNFUPDKZte5frBA+G52"
    "qK6CmfB/JsFIXen6UnQYKivTPgxZGcATb32lNJyZVOPWI402liO9Odnuk41UtmlkuThsQU"
    "Nulajv8MqsJDwipDWItobZ3EyqR2QYahNMI7FkW71X0d57LdmtEu3rM1ys2lVmITAJuU9e"
    "vmut0KcNHuNa48l0vXuG8BgfqpGo8E9qy7gscf5Gfti1LQT4/2fxonIeR+XZAG1lPUU1+x"
    "khAQT23ifbHq4aGXFgbl2waW1I3upq/rSf5I+UuVydoj8rNFA4CFPX7SHfYVuj/4ymO4oB"
    "KEEVx/i3vp4SZk3KcTMuTjP/SS2HdxfVT93Ybd9XVp8SVlDaB1q7vpK0qp+FWf35O9AfuU"
    "6PEOOuwrdMIny33B+iz76OmxFRrQZTNnb0brLujsRvbV1/UUAtYUVj1nHR64v/ey+gc/Zo"
    "//tovvzeVQPxMM7wrKEkRvB9VlCaDdcB423FqXALL/g28t1I2HRPsET+ZIdRKm3Q94yCuE"
    "g+e6Ej2XNFBUnjAHEvxP+Ur+YwyV5HXSfMlWqVz+E8ygSsB9viZBu0Nvz9MPfxYmBFdj57"
    "dCeehRRNC7Wl8NJqYuTwguyJ8G5uagdZ9qRjdmbZ5jYZRWPWzfiyyGmXyRdeLyL8vD8i9z"
    "UfkLPDHBNmhuoS2BNmekKlfyH/oeZoy4Zbewerf1Do5abb2Af5eXEUmUlqVQWdZ1dMWcuR"
    "wFIiv1vaYeyffOilypajlj7mwQkd1+I+JqtToXKVpTf65uSV19VpfqkfcilP1Z5y/jx/kM"
    "VShIJQOJqwRBOdx5UCSI+qdoNMXUXXlhuR65e4SqkIuhhx+QrgGE/aADokrnwtd7VA6PZ3"
    "LNDtDIJVgQZ6iqB41U6V2Xs9kXBvWQ5DgCqvtgFy09PpFfT4Sq8Cs78jl8PHGnsg9dwjOo"
    "jBQUJAo5FcXH6Aan0FLAWgD3jdEVdAM/QX6Nz7kk8AlrqWxvsBBt5d5umeOreJ97+UtNbp"
    "WwfQ+vleZj221Z5MOmsDROB/UIeaCOUVRKikamCcptavK9nMclY1BsoK3K5BcT2SR+Bkn8"
    "yqqqV2JdWljdYr0da+Ng3AzZUw6MCMUSA1VVksSGR2WXZCDIFcgb27zlE5S2THmXPeWTYv"
    "gO85wlt5Pd5clOaEF2mOsMtZ3qLk+1jWp7KjPtkQd+v+tMp4ntlu7yRNu430aZ27T2vq4+"
    "PU1lYwWrY9kSZo59w63qR/10FNmt0VbppZWKs7q5/nxz/fZdVZjVYS2wQTxDoQU2jnWoss"
    "AmWtVwgcI+wkjXcEVYrjdlqovtnGAkVHZMf06oh8B2c6Ub0Il8KIXPgbY8gnV06vEF/OWR"
    "U/Re0d+Tpa/fS/oN8vE9AZsggFXkFPW4H2NolJyEETpGZkk9O8NJMrzHGiYf/2wdVBgmIf"
    "x1iYtK9lYUV0nQ9ML60IKFxzIKB0gqAMfisJSjLV/AWboeLuLmE/YHLkAmOCdIemdpb76S"
    "74w+ELabBJ4ktZqWTgvgwOQ5kmXfcaaz5Fbb0uXJzvLRde/9LJ29+atVBCmRo82cLB1Fd6"
    "uaILvAjBOyHFhTkA3kL9YZFIT7V2oPsgkH6ikSfk/L7uJei+5z/EDQcuUjj87mfuAxLEV3"
    "8HEGcSsUzQWRUrkS1pVLMSTQkI8H+pFkQnX004wTUeS+3ebQ7SgJokmweoKOHbCDCj3BNM"
    "S1Lu8fEVjhqoZwtcbML3IALcc3puidaHWQYqsewcJMSxBT9HAJX9TC+KIC44s8xkdSoPL2"
    "13cf21nJzcc6MF7E5JYDHLbv3SFxkAUc8IW7O0Kkya0qptPSeTxd44LyZeXcZJbOSudZVT"
    "ETa+Ltuosy1FbD1eU9FE2W2RbKkNlszrY6wyGrM1g1rFXDWjWsqRpWXtNYTthJkfI1fDeo"
    "VLkqddJ90GyrovU3OVle4PEElEhSItBTbnTiJ6XIVGpNiH29UvknaJC9AkOShzHRGk3qI+"
    "yqHBBLwsQpupX/9Ph6oHJPOOhFXtHa3tAqN8YCe/cqswVGY5dCvitYp9AmSHJ1Faa7mBMk"
    "JPSIM3cTqHKx68LnCT0gtAg0tEhuVB+BolgrfD2JscqupXTDnvyFpzA2f5ADqNEhYcYUez"
    "oPF5sR0C1j+AKJBQAA2TImfEFAY0xd+AgFwkqDhTfo2UgOKSGBDr/dNx9X0dn8eSF/beml"
    "V3gq73jfPW42Ln3hvTx7/Sq66+CPqmvu84frX34J77qKzBNkU3jrVeSeiCh6qPdqXiOjNn"
    "8e3/LQ/YigF/C2HbkPR6fJag7b9wLsQ7sg6bshD+/fPt9+LIE3osjK6XTio/9FLq2VS/V4"
    "pDiAonpRZ9dvho2GDrKLejc9idUxdlM/kpOQHot/Jy4FFraYgQ9fbuHgk822cvCfJbOoGW"
    "bJSQJLDLnmxpuAwWRETja4LWhuWnGmSOVvxtpOHmRdk39FzLRPXFfIF+DSACx3yBQviBDy"
    "Z38jNA8uH+V4+sf8mC9Mce2STAkRsuPNDzo0A3hzCJOAIUGK0Hw5GgEDp1PhUUf2AwnAhO"
    "pNlzu6itLfyu8KPUJ28toIkscZ+GyEa2CYyIBY4q8Bh1pisB2S20WD2ex2nVL7VMkYNrjh"
    "EMENgIQBoxu2t4xuDUbXhj21E/YER4aJOBG230uY6BrObUsTx+GGc8QqH0hCbJIgLGpvs4"
    "PlEigoQ7DJWo0peufTdBDHR5vEp8+6huyxtOM8J0mtw02XJ1mlWNhpjhOUdoq7PMVpFU1t"
    "Z5UUlRWnt7iqxKqsvR1V4q6OE9ntbiqppdWppEJv+WS1KMsqFL0cVOu4k8226riv0VKCGi"
    "iF11BPRIiVKqKiSousQbfLV772EWGrxRh8JSjobgN97wwz+peqsaf0uxuCvYGOz+MOAQW1"
    "dkPBbKMqsKznHM25q785peB+tC/5wqDREi9lh1jcqwItymlEO63IXbCijGhlOIw03vhEhR"
    "2q3sCFBU2pS07RSKxUQd1RqEmfuXyMXVCt82mQHEl1yac/aBX5UKeqHn1h6qluA79dQQE/"
    "PvrsyHdGtmTcD9BB/ppOYGitQo9GZkpfLxBMP5vJd9qLBmwG1C9TtP9PSikE+MF/BfEodk"
    "/+VaWGD344NA9rfdRTjwdrdZjooJ4ufqdwzWi4OsGamQFhiodmowCJVfh34/IcVCj8bTmb"
    "A8aC+tR3zTT/IUEP4T1IQZvE2VlbQxqT9BDl88saIJ9flmIMr6yB5TEMLEkmzhDrFJ3Fux"
    "7emms0QTqm6J+++hAIh1x0TdtK2NwWCi6wrgSSSH00YwKLZ1EtGyVEm+z+mKKPJ2w9c1WF"
    "tSpnrOKOEesbtu9dRfbmxQqt/jAsDJYi2rMsWNfWcgXABXXBAiR2srykaK0RtdPGl7Jqhe"
    "VnUGmpwj4c8c273iW0uEYop8ks1DWgLisrW1l5s7SyrK28WVV5U6xA0CPOrndEjt7a6Lt8"
    "TXQgpcTxzK6B13toNDKANEFivR6KudZxcQx4hYksQ2eB7Wjmk24eAk0lPilcyk1A3P9CYN"
    "kdXAPh0Pq+L7g/Bv30FNnEfdOtfD0K9yI/qHBCKnygwrnf7v8EGW1WS5dj5wo8gqAJuOAo"
    "l5ukVUm7/4Q+POCiM8GuCx46um0imw58r/LmUS5FQsXZ5nP0tDmwYVBt0nKZdpmv5f+iVl"
    "RIX9ObZ8dRArr6A41dPq7nxaP6h+YVnVsPno548Fj7fDvWTPjvsEwPU54jKEPWC7SrxP9D"
    "ZAqygU9PRRkT3lEGN0iCxMq2WZ+itfzRhngmaSyg1coChZWVYuvIWsllVUOCDbnPfYF9E/"
    "TTU1QTh5+xBBuDvRJFQfBvAqof//6JuGXuhUnB9DdxxNdnDur/HFzCB7zKhPwAyy1y/nAl"
    "asr614Goo0OMdNSOSlvr+3gyV8XIVMCNyp0FQ6h/BTQulbI1ZXlBvrFeCyNykuYAF+ttrm"
    "mVGFslxieaDWpJuxLIoSayMm83rt1BhcwbLYfarrshQS/kr0NnRYl3j8GqThFZxtFaQ1vk"
    "w62947jtHT9zlzq4OL1p+K6aG5onWtVghmRTzbM4dDoFe8HU4wsV4bwm5F6+vZLcTNDnAH"
    "FIrA8vCHMU6Zp7UMD12ZfV5eT5yy+r8+mLF9+eomsVeK0isxHjUC0gjFie8AcoklPEQT3m"
    "p+yR4z8Au677cdC8acfjR/XzruN2XM7DwMQVpuiu9OlLULXo1Pc4IDbo06f+a8Avhu17F+"
    "h1kChcW+TqZN/YpBxz80g38XuHLJbcJ2xSfBsn31ffyDTTcuutfDcnaEo94SOdGFDVsIHq"
    "NfJ6k4QDNKMPhCE8w5Djm8dZQZRTgIem3EtkCmGQEfwZXtIrlPgSVW7n2/w13PLYDdfWsa"
    "qGLTfJPgkySAGfU1lyp69qhkPcHNgsdwPubd6GV3XAfVWO7asctOoU2iE8J0vXR7Abj88p"
    "S35bnh+7NPmtzZB9ZevtWFcQW4qiBb1pojKL9WDYpj1NL61O5c78G195DLsnRRJb+G5QKa"
    "39kWi1VVJ7pyohKbmooNxSoMyEbIvKvRu8tQkbQDlT7bY9XgnKiBBQn5UMUv7dYyIlKaKL"
    "sU594uUltRbHhgKv77AkAu3pmLiczYQWDCdzkAOfjdR/xelyM/pW5+ZUdsawYit83ByLeV"
    "iASnejBqF+nFOTr3cr/5QLvIH/r2XxDiZ7l1SQSc9hA4/1cEQz1/gdBsAGeTTTG3qXwbYW"
    "tsqM6BE5w8KoilY4VkBaMZZVGXREZWCF2oMJtZbd7yu7b5bNyKYxsnE/+fPmIHE/3c+Q3J"
    "Lp8LzOaX5efpqf507zR/Uz62a8/Z5uZi7IA4T5XoHRotKvIE1o8wWZ5AvypVRuckJEBL07"
    "IprPdajlZRPFekxh69jvoVcHDYiRPSMksKjvjnpaP1D3PElT9e5QOYC1znFA42IkpMckFu"
    "CtACu9qAm8EUHvwD2ITCLIn3l0K1KB/1kArS1Ze7L0yIPJKg3b926RXtYR7S7LRbvLnGgH"
    "dg8TaMP2Ftqt0D6yYfx4WDQDudkmAe2vv0E3gd3H3aA4ZYLNXHmQzJWP5NLxgRBf/8q8S0"
    "f4blDp0rFItKoREqcn2UUBGTgtYDT25DqZnyLI2Be+EMR7IALJT9+gCEPxAyLgKiHvcUn2"
    "wH0SeD1QDxwc0LNP3324++m7iwLf+3aH3iMfoIGHRfDBhv4OMJixM0c4lCQ2GCnsf5AwCh"
    "mMxSqGsn4IHfFDsBbCdqRxa7o2NF3LPeXtnM8vTWxrK3TZqeMY8rS0pQesFT51VhE+dZYP"
    "nwK1qVERu4igd/geJDxNMwFmdQKTNBblWkWcJ95KspXEDOc0lUW6DtKQFd0M5ZjCIlwH4Q"
    "VlK78om2J5hugESQ8wrmJfDpEbWqcaXBAYPgd6hbtCmqz9GMyEqDleUdeHOBIY7zFkzIP4"
    "MhCHmpYyT5D0UPZs3jkqYDV2FKQy1NY/vtOilPXsbN+z0+Y1OmnS3SJWb9fVAccUNpK77O"
    "w3rgiYp7RW6+os/15Blj5zk+qv2PM3t7qv41yy25P8JwxYW+3ViXXYBLy9dwjI79s9Uv6D"
    "mXTfnP//4Mdsq2g54f9H7tMJuR3/QSbBB+ft+tk2g0r7PlOthzzVfKuh/3fIeCD4goy5s4"
    "EUCcgj2EEYLVdjl06Q7lUb0yHbnfBVsoLxRuc3kL/uCsl3Qc6EtUd9HxIsrORcQmpatlqM"
    "icqFJzsnHkE+d51T9F72or4+Zfl/xG/5wgQhkBRCPZ9DIj8BpQtO0WdVq0tl9INRPL4eaP"
    "8CGCJIF0HFlf636ltAYt45X+u/FniDxlDkQFVACFJMwPdN5fHkgGsC9ZvI91DLOSBaHLvk"
    "eggW2E7DadqKsayXQEe8BPQuMVHTxBTNaGkeNYlz1kpXy0hXYaPLlQ1MbqK6qzpFZEWfrN"
    "WTM3nO+zsUY8xT9kLP2LbOHWCUTMaOE5CmtBOwwwRM5e8EPzzzCchT2gnYYQLkfe+vjAII"
    "Y4oWjXy3v777eChupIUiRIQ+7GHcSFJb40anjRs6Ge6uc52hti6BXZ5qa1M5adKm0oHAtS"
    "M6GHe3ATxacFVH0T3y6KrbJWVlWtjw3aBS+8oTrbZHVzEUtIdMtDiOXfoBjRYEtCkjKM8F"
    "ekhwSeIe1PmS2HrcWU2Ip1SjM/xAQtVhOn6q4c7by0MbfPa+eWh3GNEwLmu3aKlwMBst1Z"
    "UDflChB7XRUjafYsv4Np9R0YaiGYaiWfdh6z7c1ZVs3Yc7e5IcndrFug9b9+EjV3U9cArH"
    "jRmLkyLak9M5Hq1wAaMDQAw9goXZnZoh60GAWvpWvagVBHhREQR4URDQulrKjUzKfFvLpf"
    "gcofXMLnT9yGO61eejJ6u39fBKcV/kYFB6g0Xtd7q/OrZmrbHmSI4FreY2RDVFZA9aG15k"
    "TYudQLcp06KNNdod4tqxRvlTuAl8Vajch6i7fmKcun+6ZR5P4l9kIs/MT4WZfAkth/HKqJ"
    "OJ1JPHJ/GQUjqpKq6LwHAtdM3UyHQt//YIWtLJPQTseHyhi6qCQTtOBlqUcLThEaBQLKQp"
    "XVN/Lp+NogNqhKbcdfla6MK0KsbomUMmFLQ86PzFtz+oGKPRH5wypaVQlnodlLT0+FhF4A"
    "3AXh8Vup0Sb4DGZIZ3KhqbNFjCpA7viToQa2YaVQsW6Ifq8cA8semugxplN80MMjDMcaoG"
    "NPuBILbLLQxj1sdR0dQfI3Xt1R4F1lzFGNb9wLofdOfqbMH9INzXtYPdgvY9xPcgCdCSZ6"
    "8JxiFND3F+WQvnlxU4vyzQMR9HBMqPv/3ySzua/OYjUOQJbuyDkKTpgbq5hQNjKgceCsqK"
    "EgWX2/XSVE/ZsBfJDibwpYieMnqS+IGofOJmAGbpnjKGLpn6hvAlSJ48cuZG+QxZ7+6Zg+"
    "RKT4joJvd5iqp3SDdf+pN8nayEPBZBWWZyImTpnvKxEGKxYj51dwExIrQo7uL0lKfs3cY/"
    "yBHrUDGhS1eylkbO9Bky60wPPTfqTG89UU8a9eORB8PO9YvSxNZtvtNu8x3w2DqeO9jAvc"
    "imgj6cP5FNV1zXA8MoXbEtr9tyAoikE7KQ8JYEaRqlLL6OeurRsj5s4uLoHCh1BAoOia1e"
    "QMHBVC9dhjfDjP6l5hNRFvi/EHKKRmDxjjJaqIgJyr1vIB+wPx8ofxqo+ivIDKZZuetgJF"
    "ws5ldo9P2L78+/Pzv7flScRqONQQ09dsKxwsuvZuoJebKFlGomavvNQIt6qTTkEFucZKxz"
    "SUecS2zOhQOGUVuPkgMr7g29opr1iOpScupD+ENJNm0ob26PPxApGC+oKFYUVcaIl/Zhw8"
    "UNwsUBRYc8EJcvd8A/Qdki6uFmOFrQ51hIIBcLKB1RcIpXwp6jtcCbAa/FgpnHV8siwW4b"
    "9llyC399+KkYTl0uJR02CzzFxbBQcVQ5CxW92KPfYDYE8QFDI6tZkmYvk1k39Uut2cbCkg"
    "SmbHyWrncm4oN4e4aoLSVWO8EdEfYO7+Yl04nLhblnY5LoKfuPWKP5iTWad2BpHp3RPKOy"
    "rqvmzWq6rcm8ysqb1O63aOrtJrRbjZGZtbWPLVKnftjbENm3DBKpEwA7XHW8N0pBP8d7oF"
    "fjRNmYf90XI6V4xXWk62NcSpEbwb5rqY+ZcTLpV0iJEsEIpw+6m/6ipNRUe4JklqDmKIES"
    "q7H8qZQ1sPX6x18c1uXmk/yvlCU3N9whJ0VuN6kGg0rXGy9oKn9D0Har+80bqMVNJ/O4ND"
    "c4TQnwiOGSkYTsN4IgITtmjuxjAiVlqECu5F+vlCuMQ2dEFFSqabJjQzeagG0zKWYdIYdj"
    "Xs06ujy+UDRA5Y4ueoGY6BVjit75CzQf3Gd1OE9Fh6Pi33aa5gSlrcTZ5SlOX4l176g0lY"
    "3FqNbSJViHfZV09TVGHUV2q5IuvbRSOrqb688312/fPVpCzE9kRuHj4aff8XvCStjybKtt"
    "vHncXnKyIcFWBv13SCYJjuj/7xMCth7xKbp+gSbY8ygReb67Rvs9iz7WZKhn6kfuW+8xzU"
    "iYDb2l8KNl5DvCyNt0iO24/1qByQpMj80Y9IKbDifLrOBPmsqavLMZXJZUvt1t96SJ7e7p"
    "9O6x6obeT7FHHiQHvnOx0SSxneguT3QHcqYc0VFt6wYdT0aKg6qYPiuz54/K6nlSpF1KNR"
    "hUKpa0CXU4jdvW0ylhhgIl3DcCcUa+g9NUqYx0IZQFdogqg3KFBMEucQZoqoqTUIE8vj5F"
    "IxcLfyh8soySJcyxO0ULyla+0jvBI0bWUoREoUU6r6tq/zu+MFWhZY0FAo4CzM261IuvbN"
    "JjIvsn+qH875p7/hwxLgdkM9lsgxbydU1FmtUxdUTHpJeOie4jprD6pXr6pWgf5mF+Q2el"
    "kRQpsvZiKZ4fCmgdS/FfZ2cvX74+e/7y1eXF+evXF5fPo6CK/Kuq6Io373+CAIvUNNiIiy"
    "fMcnM2pd5i57nOkFv5qsuT3TW7/aMq8BuUrEz4/hoW/ltG7rj8vxbs+12Ygeat+/uKUzoL"
    "TbEkFWWoqRSi4lZbxafPoUcrlIaUEgc4thKoJDlA4w3CaCzFEkEgY9yE83tKoKajfEqkNO"
    "Fd6aRyRF65IO9oA9tASicPxEu8ytv12xgUaluOHPJAJyQoTgnyGQhJsq8ZJLsDmcnH94Qp"
    "GezZaEn40iXfaxpxutyMvg37VcTURwJTB4Qw6gviTq3cdFxyk7UZH9Rm3P1kfSc3t7d/f/"
    "/uUKs2DfBlDXwvS+G9zDk8qGPJaPFGFL1LOdH84lVJ4GRP60KQK5MJZUltBiGDDEJSfgD3"
    "N5N1nSCxC9t68lj5OlILE7bbNCco7Rx3eo6tZ9FTmemuacu6O7U2yqWberAWXRB88JBgxa"
    "UeopeDaq1ZstlWtdktI2CwHwSh32wFGRWQRwURaE39OQK10QZN5pjNlNleq5+CHDzKQJ8s"
    "2iDQAt+rdhhNsOsS0Efpf2hFVF6H9ihf0LCyq9SMWnh87Wg/fVydSyPJ6MpVWqW5/qqM1I"
    "+S7u/wILdgpd7L9tLogUeWJYeddj2oPOiCJlsPuXfqBOGw0xEo6+B00D0GSvg5XpJvdAUZ"
    "/eXKyQiS1Q7kwUMm98QBhX7UVp5BhKG1B4nHmTqC1AMpZDr5A6710fcMJQzVmXpj1Yrug6"
    "nYN6hw12FtQGF3WNSqE94GFLbj8NV960Vr+J7XyZ99Xp4++zyXPdssk3MjKZy7BnEFpAU5"
    "nLHv48m8pHJgeW79DJmtSJ3S9jSRdZ841C9kuCuqssckPTwsms/+ri/t3SOuUtRWy9lpLa"
    "cL/LM8rryC6ONKo2ua0JpcDUyutj7ASZP1AR44dYyLVaSInnSxCgnEUIrgwuxOzZD1zg/g"
    "olYNm4uKGjYX+Ro2Kpm8II5xtoccoU34kHHOktK7CZ8etu8Ggw7D9oZB70AUdy+XeMRXjz"
    "eGyOYpLbbdDJDvJrhNxceXrOYmQO5dVZQsxPk93K0kBHceZmJKvNLM86kGg0oDmR80Ncg8"
    "/zsY3OPIe4Levw0s8vBI27DGstvJHC3wBmFxr2JOonTyz26+e11g42+u2zbSZKZwq2XWsk"
    "Yma2Tqzllos1YeewSS9XV/Knpjm7XSZq3sDMZHt3ts1sreT7HNWvlEJroD+s4jOqqPUCnX"
    "UXSPPGtlqA/6RCSowj+p0hmFbQb11EZeovlWzdE1mmBB0IwTgXye0eoMIPEJX/lh3kexET"
    "5ZoGfXni/Qi7MBenleoDXav0vInfJGUiFBIXOlIDqD5HiDRpC8Uon9I6WUGsmTSf01CByq"
    "ucqXIil08kr4Ek0YqgtGp2gEQAf0oJKQxNB2KWdWztbgCwM/bvhmnStTvXTwJvzkuST8Di"
    "ocNqHZGpMZZkMD5+lYy7Wf37bZYFu8tTPjRJNkPhCQ1h8omH3zYXxu1YLduPIGVi346GrB"
    "1H6tC3SKyCJdD+nEgVUX5wRJ79yMDoMx9uRdPFR/muCcJusf1rVcus4qXLrOCly6fOyvjL"
    "LnxBQ9PDNevKoB8YusuB4jDK+ybi+KmS9Kt13pn5yis+7JBu7JpudGbw+MF7UOjBcVB8aL"
    "/IGh3QeGCyzuzVLI5wh7h3fzYW/yrJ0ZreWIoIdnc/OBQvoqG+oaF+Z3YIKwh3Af4io09d"
    "Lf00G/Y1aDQ+Prk68Fxpo7+bSEYQ7a9+AgrjLIvPvnXYqzyDmJR/aYX24//hQ2z3qOp6GW"
    "43rcWU2KQznLIc/SWeiNoU8qXOtGSyVpnnRYOJ9OiWccbJamesrRZg7BjksZMQQwQ/aUEc"
    "RMrHdYghkyi6DJrRNT2PvG+L6B4UlRjsdyvBMkFnBjwMHuNWPGWTIyZP0TGJqXf2ceX5kl"
    "LYopLL7b8R2TiaEuMqaw+G7HV/mlSPQWC0jJZ1p2oYDa6tkN9OyPErPesRXednC6Tb1y0m"
    "TqlUiqMI5Jz1PaaJAiPY0xsBkyi2rnslMckQbMAFjBV97EFNUUkYW02I/HDNIUkd39NqTA"
    "AN1DJPrQW7wJgH/Fnr+59WY9xjd1HtYAV2/2lsHt5smwFdvUwVgD25CRagLd3qenyXCdNe"
    "BNCAAW4TrVf3ICU7fiuX5buhyno0UyrwaV0VuruFGNmK0pdSFCCftowhdEIMrQUp5g4grN"
    "+Rq5nM2gWvSaui4ayw7g4WI1mevS0VCNGoKbdMjUSs47FJim8jV8uS7NIwh2iYPuyUYEsV"
    "GeTumdifR6nA/5wlxKYCwVQebL3XKKfuIsqLChO8bq21S4mXrKuEpJpKLSONMliqi/SwhX"
    "OtVArbgjPbvDgFJNvA09enTWeIBs6NFjB2vAf4d6k5uYSDNkvUC7dcu0i+nCzAk7QdILyF"
    "tweA96z4FcVSAtprH10YqMUKX10TJ+AIQ+FAbOVECfpLLg7wx+xC/Wte5FBN1ISd2rmjHA"
    "CBuqURMkVolqbagHtKHanIlPJVOUze/3VGaaryX0hjdOksaaQqsNdwqrdtXGHcV1q944ua"
    "y6pTH+B1cfktcXqxeDSm3xQ9hkq674bk4QtAadJ2hIIxMmgmrsaEHkeclmEjvsulSpRt1N"
    "PqXXzr3smR3LIC8WfN4uObGCbzdJNK+GCuisLrcbp+XA6nIfXZdrSxjbEsYdinOzJYy7qY"
    "6yJYxtCePuniRHJ2zbEsbtxy5ZHfCJLWHcFUbHljC2JYw7ulpNShivCrzkS4/ToHWfLPSN"
    "naaguirMOFGKZoLCIlqAKBViVeRIUgpoTNAens+PBEyP+CuPGcGZJLGA5qKQl0uPP5icng"
    "kKC2cWTr6UN5UJmjGBBTO3NsfCl52brM2YwsKZu4jYA3aLzEflN1FMYeHMwrn2IHULG5qf"
    "oAWUFt4yeI1P1DyhBbd07RqfsAWUFt48lyrg+3KoViWQCyl6aKJoPtu0IBPJ1g/H2HV5Ac"
    "6VmuscbYvK69BX4mh11+H2DyMddrMRlfRia7V22VQUpg8nnhiWaokqd15JD3b/1d9/SQjl"
    "FUxYUXqQ8mumhNyq7+uo7+WKlUCaZt1PU/UA6bYjTfnKh/QAJss8QdK/VKbNc1Ny7RIGBu"
    "bhgjN/XuDxVCoOFJHuJA90DfKGJQImgQq9fg1N1QWkT9lgjZnsBTzsdrBaF9H274Bo3iMs"
    "xq24zE8dxHtU8CcX+F8z8r8y9D/HbthsmwdyFkgHbdSFNU1lQS1zGjVOupuntN4tNvOmAb"
    "qHyLyZWJRNoNz7DHv5TVwD5EQU3L4Af4i76ukiTt8/3YpGvSYencxPiuJRg1eDyohUHDfa"
    "FpNajuv2aFGjmMpyo3hNe3gwiVVLb3ssZedF3PLAyVI39wqv4lI/9z6YwQ4SNgm7ygDhoH"
    "kP0T1I/jU5ol9o5ygPAUyQtB/+9zisbGOBfjmmt8377D//H18AhvI="
)
