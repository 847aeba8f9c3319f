"""数据库记住所用的数据密钥 ·
The database knows under which data key it is: the key's id, and a probe that this key alone opens (decision 53).

By hand: the CHECK that keeps it to one row, and the row itself where anything is sealed already, under the key that opens it. Where
none that is here does, nothing is changed. An empty database gets its row with its first key.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.installation import keys
from records.installation.findings import State, Unsound
from records.migrating import statements

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
CREATE TABLE IF NOT EXISTS "data_key" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "key_id" VARCHAR(16) NOT NULL,
    "probe" TEXT NOT NULL,
    "mark" VARCHAR(64) NOT NULL,
    "moving" JSON,
    "at" TIMESTAMP NOT NULL,
    CONSTRAINT "ck_data_key_one" CHECK ("id" = 1)
) /* Under which data key everything here is sealed: its id, and a probe that it alone opens. One row, of id 1. */;
""",
    "postgres": """
CREATE TABLE IF NOT EXISTS "data_key" (
    "id" SMALLINT NOT NULL PRIMARY KEY,
    "key_id" VARCHAR(16) NOT NULL,
    "probe" TEXT NOT NULL,
    "mark" VARCHAR(64) NOT NULL,
    "moving" JSONB,
    "at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "ck_data_key_one" CHECK ("id" = 1)
);
COMMENT ON TABLE "data_key" IS 'Under which data key everything here is sealed: its id, and a probe that it alone opens. One row, of id 1.';
""",
}
DOWNGRADE = 'DROP TABLE IF EXISTS "data_key";'


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    if db is None:
        return UPGRADE["postgres"]
    for statement in statements(UPGRADE[db.capabilities.dialect]):
        await db.execute_query(statement)
    if await keys.rests():
        finding = await keys.claim()
        if finding.state not in (State.OK, State.RESEAL_PENDING):
            raise Unsound(finding)
    return "select 1"


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return DOWNGRADE


MODELS_STATE = (
    "eJztXXmT2zaW/yoo/ZN2ldxxn/Y6W1vVbncST3xk7U5matZbEkRCEqcpQgGoljXZfPfFA2"
    "8SpAiJUlMUquZwk3gA9QPw8PDOP3uMWJTZ/PTGsgjn9/SBeL3X6M+eh2dE/EP5vo96eD5P"
    "vYUnPh65kgLLlgM/bjriPsOWL96NscuJeGQTbjFn7jsUBuvdoDmjE4Zn33E0IpgRhiT1a+"
    "T4HNnOhHC/jzzyCC+mJHh5Cn3b1BKdO95ku24WnvPHgohPnhDxgonO/ud/xWPHs8k3wqM/"
    "5w+DsUNcO4OPY0MH8vnAX83ls99+e/f2R9kSPnE0sKi7mHlJ6/nKn1Ivbr5YOPYp0MC7Cf"
    "EIwz6xU3B5C9cN0Y0eBV8sHvhsQeJPtZMHNhnjhQug9/5zvPAswBpFk8l9PJvzUxj45X+F"
    "H5kiGAw+froffLm7Hwx6hdmCj8khHz6yqAcz7Xg+QPbnX0G/CTTyaQ8GuP355vPJxfUzCQ"
    "bl/oTJlxK43l+SEPs4IJXwJ3gLIIhbhPx2ipka8pggh7r41E3wjh4kgCeLOgZwV5D2Zvjb"
    "wCXexJ+KP89evKjA+PebzxJm0UriTMUeDDbox/DVefAO8E7wDbaJDsAJRTMIr1/REV47R/"
    "j6sgbA15el+MKrLLwWIwDFACsg/s233oqXvjMjaqSzxDm07ZD0NPrHrlb3DtGvQPv+3Ye7"
    "L/c3H36F7mec/+HC07c393fw5lw+XeWenlznZibuBP393f3PCP5E//z08S7Ph+J29//swT"
    "fhhU8HHl0OsJ3GJHocPcrMNPk2d0R3m810lriBmQ73kJno5ieakUchSGy4pbPEZqLbPNFC"
    "sKULzx/oiXxZqiZFv/ZO7Rr5DoTp8YNSvAvRKgL8I2XEmXi/kJWE+Z34FOxZRIFp6sYSdX"
    "WYyCZPk33N8DK+hOSWloDAJi7xA3Ht5svtzdu7nsR6hK2HJWb2IAM6vKHnNPckblt8NTuf"
    "5Z9gD08kPvBD4LPz4JdcJaOJqb5Gxq3W3iD/PqVohleIiyWCHK8v/ouWU8eaIkZd0R774Z"
    "+UTbDn/BsDYfEGuVk3X72v3tClE8cbIoejMXVtYqOT4ZzQuUu+l2/46Xw1fHaKhnPM+VL8"
    "2EFyxEsqTmTfLpFX06gVvMHIJ7O5YHlshahHRB9j7LgLQTtE4pL71QOCJaPeRCwSh4iuHL"
    "ExZDcu5j5izmTqA2Ufia+04LQRuDruEE3pErlA59ERtVfyp/tilPjTYTHQ8Tj49noX5T97"
    "yRLpyZ8OdGKFQjvxm8VncwFavITie/S3QbScY6poR/ckqVgC8o+/zF28LXfxaKJq38Ujgs"
    "7dFHdyF5f/rwFv1H5/mo7DxheYug6+UfsO4ntxXgPei/NSdOFVFtw5YVyA9EBWOhBnqTqn"
    "smteoRTLE1PMp1pI5wk7B/Z5LZ5xXsEzzos8QyG/bXDtL+nF3P/bfP+PxO7ifL/zfPU8p0"
    "lyk+vs7mr6YlfbawJf8Pz87PLl5auL68tXoon8yvjJy4r5fvfxPreXAJ1NFWcZWrNv2rxv"
    "0pfODWY6T24mu9WTjbk/AP2JmDLH22xvK/sw097mabcdDiBvyMxz1Gaq2zzVxoR9LDP9KC"
    "7j8PPry7spiv2Ju2cHIu5a2LMdWNqaFsQ83RYq68Nhi2vV0gmuMzIbEaYJaobIIJpFlLKJ"
    "JpwJhcGy0sAtgCriqm/c/hUzf/Up6OsgUV1r3E5WVMaw/Vmcap/f3d731Ky1CWxv0511E9"
    "z8kVID4oBhNrZ2P8TddRPhzPlSAm+5b0YCu3RSV6gc34R0P/7ymbjSD6EC8Zzz/mGK1AXI"
    "M8uTR34F2yH1JeimSyjt1s/HptGXKhx9opf9ak+fdLP1wSJexvsG3G1cuuQIe4jYTviIyZ"
    "APvhj5jBA0ZnSGMLIxONAo4kaa6NGEkLRKAuujcreVcFJ1jKUpEmP8r2H8ly5oRYBBN6QG"
    "OCaoUgkdINAVwIKKJ++QIjfX5r7kGWqjXGu1ci2erZHCQaac/efIzG27FZqLA9ooh6S6aC"
    "ms2+sunsorHwRbOT1KcT1+u0Zez7Sr4ZtPPCRowJd9hm2CFnMpT/tT7AsZ2hKvCOsj+Bob"
    "jVbi0QNZiX9a1Ba9Yf4g/g3tT4bRhwbe6afxd4TO6TlX/j2NuoXgr+kb2ahTZDd9p8uF/r"
    "H4kA09jRJKI1K1TqQqnFdPxVo9ayqOQvtngrObXNlgDYMNmw6mUdu1TPZnuhSvGHC2qZhb"
    "NMXAymYELYEPOj5aYh6EA0WdQ2wTRmOIOKILnzs2+QENHVsGI0HsELz5jguuSOZE9OvZ8q"
    "nsvcht9z98w/qWcq6rlA0Pn+le1GK6FxVM92I905XTpQN2TNBBLcv51VUdd/Srq3J3dHiX"
    "U7SQP4r4lrpnhK3355qxS3Ab9s7QjZ/Yf9jE3lbqqzqs4VU5Z3glGUNrTub5nNFH7KpP5e"
    "jlmhM53azGjQcHJx5fjGaOL1aBuH3ALzlFQyHOQAisONx9Gh92jjei3+CYdCF+1/HEUQg8"
    "FSJ0xU8Uh6joTzRlQhxAS8efSiKbcu4Q9lpx9dnn8F89MU1CInOJPSEzIhZUH/JwCeBmXN"
    "yjxCVq4dl9ZC+IeCHuws4INgaY6vpBP8RywOQmz3iCmfgGBtHKXHwteRRyAVy1ZFw1o/8m"
    "XiRRfPWc1A8MuoJYZiJkDDqWNz/okIs1QmfiDWTZQNjfJIo5byyPRx1QjeDmcAUNMq4KJR"
    "HOwJdSHwDqhDn2p9sPHvVSb1zFWH2UfI3GuHFPFYMb+1hL7GPp5Vb3NEzTdPBE3Ins9iB+"
    "mpb+J2zfQXwv60gcl+USx2UhTlPsP3+h8AYphzeh6CDAZ9d1VGx55U1Kw3ZdADh3ONS29O"
    "bojtrgm4CxkWoyT270k63TT2byeVCVg+q9kIHU0xu170BkftU03v3jPjODEdc5+XDzj2eZ"
    "WXz/6eNPUfMUl7p9/+lNbmMZH5/d+/gsRv8ilm46vCyVcV/IuS8sfFCba0neCclGy7ZlOO"
    "5abJliPlhi5olvUPkKU+oS7JVq/DKkObhHgnZXbCJ+st+V++bTp/cZ1vzmXZ73/vbhzZ2Y"
    "AjkDopETeDoU1as2wbbreERTWsyRbSkstmyt68mKoCiztcXtLJXBb9MI9QyxCVBvs5hN54"
    "6nlP3KJe0UiRG2tYXtGfX8qbsagI5fwZvE1plhVw18njS/swLa07CPTu2rt3e37z7cvD85"
    "O++f547PtMYrx8Swj4sQ/+3Lp48lfCtsn8fVsXz0f8h1+M5Mvymd+GjhuD7kwIVhn0IZDv"
    "hUr/r8As+xJeigcMUMjVM605GmaceUwHidmRKTsKLXpEtE2lism/W+SGru+q1LB9I2lVUz"
    "wEay+miliWyB0CzZXPJTJg4wuuCauObIDKplRiDtFasgNehWBjE9WaaQlvLaXaQKSR/+Tc"
    "Dc/WQ3CnGpBs7p3d8EzvUr5hwozAp2WQPmRCwwINcAuSBF1YA4khAaATjlq9tNhHPyVMti"
    "TDlk7gVH4J7S4Tp53a92uc42rFFEOEi5JH19OcJjn8h4pOj4eo2gL8qgqJPPqL2wIP6TMi"
    "Tg9h1vISYm9Qad3D4/O1fEle5umC29kqPiJHEmjXqewTHKmzgmZ5Jc6Y6XJBQzDsFPLzL3"
    "kXEIfmqHYFOPyKQkapvVvKRqQzlsteo0HKxsVhM14tkDRjDX9EDMUHXAEJ3d01e1Qo6vKk"
    "KOrxQ13EzKrKNx7DAps4wd6oCAfdK89N2B1CjzjzLv96FCvF3i752q5pIVrtLMZdZ/hWIu"
    "s+nq6OUszMlrCOlHQXXX7zhiFNun6B7C/0VHHI2IS5doSOfEk77KQzRzGKMsyD2QSjeAbM"
    "KcR0glAMnZwHmJyzj/seP6onOVvm6fw8tS8OLVjDB3JbMWLKNkDJAjwYPUBLK+u/wSMa5o"
    "SxCnM+JPQTMoXjs+ZDnyJpDUIGxt4xVH8l4Ff0LB+aFHvvngNAkf20fDMOHCQJoW4AF9JA"
    "xey0vsUH6j/HkDtnDDwvFohO0J4a+hz5X4Buanfkpf/htaeUR0hfgUvl78DLHk/ekm+sq0"
    "QgiWXlTjt5baMOFb0MUgKnRdT0uZG62PCt+i9QV6g8drSjG6zqhBP/XHXcyBLLrYbDFw2J"
    "HGL46TX24xzWGu0XojpopGay0lSaYxjDjUiP4oQFV/EHGKTsjGkyWp12X5MHp1o1dvj1y1"
    "B716xLHrYhy17yC+DeZazeI70Exmm6bpIM4NpldM8+cAIw2YUyQdRLn58GCBl7eQFzhOsE"
    "sUB2J5EJmKthOg7zueLAFyJhNxay74Am0nJmHXCZNSQrQG3FmqDgJ9fVkD6OvLUqDhVRbo"
    "kcNUIl+5RTUmOGpDNCffdBZm2LyDK/JVjQX5qjw3a2Hfy1ut/mmXp+sE0vs+6RKVgg7PTR"
    "N1zkugeYYb4KUvSuTpOgd1805WxJ96juX4Wus5Q2RAXg+yvbDiOqa1QU4TdS9RVPMoU8ta"
    "zLVhzlJ1bjHvRH0kfqjCd6sc46h959A9r4XueQW650V059R1fMeCJNzaKXFVtHtE/cPNly"
    "93Xw6VTTMycWA8+K7B3MUq7+MK324ltVnydZY8ns9dJzjtBiPMHa01ryQ2B+b69e7wwdil"
    "AjhPUSayMrFijtLkVdTIq0gXvsBuqc9gCoSGt9ThLY63Gdx5OoN2HbTJtzmxwI1FMI9H3d"
    "yhSuJjjkqJHNOKIJZnLEvTbJWx7HCQ20lqstivp7YCOyLYI6e4+fXX9+9ubz7eH6rMfRhV"
    "P3o3t/fvfr/b05V9F5U/NrhLZqmMQF1rMU/IgNMF0xM18nT7Xdh7uq83v6wznrp1ZYwM0V"
    "HbZ+W9WRu/LNUxC2fY8p1HIUoNtAPVi5THjCOIo9rLMEN0zOhBIEmg+xKnCFOo5csxVJAa"
    "JAEOqHs+sLHi2lUHzDS1wRMQIa4zccQv0tzjpR0cM6rkm088iCsZyEz8Com+NHW2inR/Ob"
    "Rf7ErKbDiHdlB5WTR2tQ8lBekxL1WIL7ZFd/oCUpHyyHGckI1ATJMdM4KC0ONjwpjYl46n"
    "uauVxMeMZiqUWQfHHNkxI5gJ9tbSXuQJjxnFTAy9hhxUoDNCUMFIHWceKOJaVZQrTdUBg+"
    "m+vcuDBA+afDVDdMz8wBQTapQHWIykElJkEV2bpy9LbNL0tTpNXzb1iOZMZ4nNTLd6ppNU"
    "L7lZLk0aklCY3HZlxZUgYdWmFZZStCbPZWXuwDDDUBbhndamaemyXZvRLtmzGpU85EpsAm"
    "CdtIztXLf163mkdq925sC0JVleRVXl7UPKH3/5TNyyKKXOFqrJuyvIKjFbo1S/2syh7P8s"
    "TnHBjq2RyhR06SJWAgLC5CbeFqsOMr0MUv+iC+ZhRV0BLZT+lvTSQYzCmvTbLqVPSWn7Lu"
    "65TJycTx/I1oB9TvV4Dx12FTruk/m2YH0RfXR0/0WGOtHM3pqh34ed3Yq+urqeIsCawuoz"
    "Eb+9VmzJQcL1SP2tl9Xv9JA9i4v4wPVmd+nPp2KonwmGd4r05/HbfnX6c2g3mEYN1+Y/hy"
    "zj4MOHGF1CQm+CrSmSnUTpvUNh6DWUEZTPfcgZ7lJB4/gcEc+GROJjcRmz0WglngXJuT0a"
    "5Ay3sAfZyB+Kuc/3O/T6fODwpzLxsBy7uBXKQxxigmasgusTD+9wM+wsAW554mFO/tAwa4"
    "Wt92fS2iXYDVu1pphrpW+O2nciW1ouL12d+N9X5eG/rwrRvzNs6WAbNjfQlkBbUIaXKxN3"
    "eg6/FWzpF7JSnsLRu+ozWDK2MAHe+hP4NzGFUMrDEacfUCJBiaCqxSo4xcRhReCYC3IZvp"
    "Ynn2OHFTAQuPeQ4Fx0fIRdKCQCnin8FH0S/xRHq6zT4djorHgC729oWXlkhtmDrDqC0ch1"
    "4PCG1QttwhMbRoD3cPZzAT2inrsS3wefgV0XPo8HA0KL8OhGTEjhoqUsBwJHO4HixvAvhy"
    "GorMagIsmMPooB5OhTIW6MMQuECm8iiKj4RRRIJQCCCSKLzkQ3AhmXyNosDlQ4kWDhFToZ"
    "iiEFJNBh3eLIpcKFypL2ZSZ+bemBp7SfbXjePa1oEZx2F+cvr+ODDv6oOuO+fLh5/z466M"
    "pFCDGPShtlOXtOKDrIoZsPR5Wbv4hvRULWiKAT8O7bVw5Yp56wEbTvBNi7zsAanA1FeMvT"
    "jiQUJunI5klHNvLAMp5XLfW8aov8/jN1HQhIVcnv0btq+X2aalWjgKBoGgiltjMG/TIaMz"
    "qTsvKSkAfxFvRXYZ9CIgbBE16A9gpIl5Q9EBudfF28sl5cfF1cjs/Onp2iG7QiQkhdOv5U"
    "iMdSRyaEUCGmCtlUSOjEVhUTfMpP2UIG1ow+bibcuF2ycB3n73JxFyZOP7FhimqPSQ2fBs"
    "QGcxq2v17XIadbNnENvW01wG05id/ZZDanPvEs9Wmcfl99Iju5lrXMWmOHcSgay5eESR0P"
    "aHfE8SYI+2jiPBIP4Ym0KtFE42Rh1xXNoX5u/Mzx5gsfneC58xqlvkSqo56p7Vp7HLth3Z"
    "OpqLnmJNmioqZmJZXulq3ayckBDEED3bB5B9G9rgPudTm214q0woILDWxnEjq81MU4T9dF"
    "sBtXRwWnho46KqHYSh3VNqCNPqql6B+EPip7NMhgEc2wtSyViQisjljDVklqCv2gqvqxPS"
    "1Fdm1MVXZpZaKpbm++3N68vasKptrprS0KW1Dd2FIhDRW3tVT4xPqb2h24GwT3osBqj6Sj"
    "Lg6E/lCZaSPHf42WUwo2eeL1wdwfuC2MFtzxCOfgvyAt9oE3whJzNCLiJkUCZ4WxT1jxpr"
    "bHscEB4g4cHEF7OiIu9SY8uBgGno0nQ/n//HS+Gj4LPC1kMYbIowE+DryzItfIoBs5SOT2"
    "CDR06dW8FP7ZSxZEz4oCeuIFCf8r/g1E5NtcMAEugz3CfmK58NsgnOyBlY4JijZ0T5ILUO"
    "UfkiWnRoXIzTkOiscGx6jWiBFpvcE2GCAgqdl9ZkNvMljC8+qNyAL/83BErbFY4rpeMpZR"
    "GbREZWAutTu71Bpxv6vivmaSfJMdP30S12U1aZoO8psGIx1SCmDx07Q0wGH7zpkOL+tw88"
    "tybn5Z4ObBWa95w88QmYw0uVIFcB8gns8URotKv4IsoamXqOFbcBB1uPbDIpqvWBTcl3UU"
    "6wmF8fPcQq8OGhAte0ZEYFDfHPWsfqAuP8lSdY6p7MBaZ9ugcdG6pCckBuC1AD919HWLwN"
    "3JnaTl0daHkkQcsuTprNKofecWafOB1u2PYj9YaJ/YMH44IprGvTlvTKuLap7O4No+f4N2"
    "AruNu4E6T27GmrstvB1MF5kHuGhA18yPu1OXjg+E+MGvLLp0RO/6lS4ds1SrGiFxwSS7KC"
    "QDpwWMRkysk2mQHCJ6wQl7JByJT1+hGEP+Q5ALChIxYASJyEKvB0josPTQyefnH+5/en6l"
    "8L3f79CaXhZpi4mGh0X4wZr+Dum02NpDhdnHa44U9d9PGYU0xvIqhjJ+CC3xQzAWwv3cxo"
    "3pWr9eJNu4nEuWuAGvjnaKL51w6pDukFoaloigc3qA81rhU+cV4VPnxfApUJsqrDTVelaV"
    "lebw8d1JeFogBKgMYVXWmITGoFwHZfFdCyFWEj2cs1QG6TpI+wSilXVQTigMwnUQnjneQp"
    "mEuzzLWoqkAxhXiS+7yLKGfV9c/kuqyVS4K2TJ9h+DmbpqjhaO60McCYz3FHfMnfgyENuJ"
    "Us3XZTYpkg7ePZt3jgpFjQ0vUjlq4x/f6quU8ezcv2enyWvUa7Rmu6ntumbtalisY+49Um"
    "dNXudAn6Y0VmtT13X/dV1T67AJeDvvEFDct1tUdDWlovZcKioqmqiy56cKKlbY82mq1Xp7"
    "vofC9rLMQmIt/wENZ2Q2ImwYVW2ASzCFsgtIYMGovbBkgQmKJvgRMhUoLPYNd76/zAfhZ2"
    "+b+WCDETU9ATazz0eDGft8W8SKvrHPP7l9vv0RvHvDt/kYXuP8oOn8YBTWRmHd1pVsFNat"
    "5SRGYW0U1kZhvV+F9SN1gN3oiTgZoi0lnXZqqmoKOgDEgBHM9c7UHFkHXCKyp+pVLbeTqw"
    "q3kyuFC9ViLjYyKdOmlt/iC4TGFpBzsaSeT1Qha+UOPSmSDqzevTv08AeiuK6XnmBx+43O"
    "r5at2aZPsBbEtR6QjK3BFgI1tyaqGSLDaI1B+4kM2k8WKdxSXtBUqLCxbm8OcW3rdpELN4"
    "GvdM74EHfXTYwz50+7wt3T+KtM5Ln5qTCTz6HlIFkZdWLfmWCfhCGpdJJ1A2ah4ZoHWfpj"
    "07X4mxE0dyyouQqFWoM0/mDQTsLPVSHuDY8ApQkgMF7Wd8VoGDOoIRpT16VLHpRCsDAn6M"
    "QmlgNaHnR59uwHWXNg+C/qeFJLIS31SyhYgKDcu/T5kGVm49IKY8L6aEQmeKMyBWmDJUzq"
    "IKyQVjO2XS5YoB9EJTl1Q+k3HVQrnj43SF8zql4OqPcD4doutjCMWR9HSVN/jMyxV3sUWH"
    "MVYxj3A+N+0J6jcw/uB+2vPbw3fHcScpfmvToYD7pbq/OiFs4XFThfKHTMPvYXWklTE4o9"
    "6kF//O39+/1o8s+u6yzmvA02tZav8xALDq7tg5Cm6YC6eQ8MYywGHnDHU6WmKLfrZamO2b"
    "AX3x104MsQHTN6gviRyAw2egDm6Y4ZQ5eMfU34UiRHj5y+UT5H1rlzZifZeVJXdJ3zPEPV"
    "OaSbTzZPvlkLLtgiKMt0OEKe7pjZQoTFwvMddxMQY0KD4iZOT0XKzm38nbBY2+GWM3ehpG"
    "8R7nJn+hyZcaaHnht1pjeeqL1G/XgEY9g4Y2aW2LjNt9ptvgUeW4dzBmu4F5nkIyZBxtN7"
    "YGglyDAFHfZc0CHthMwFvCVBmlpJMm7injq0rHebKiPmA6WOQCGTWOsFFDKmeuky2AR7zr"
    "/lfCLHC/1fCDlFQ7B4xxktZMSEQ9l3HMHzvvSngToTnExgmqW7DkbcxXz6Gg2/P/v+8vvz"
    "8++H6jQa+xhU02MnGis6/GqmnhCcLaKUM1HbbwZa1EulIYZY4yRjnEta4lxici7sMIzaeJ"
    "TsWHGv6RXVrEfUelZx2P5QQkwbiJOb0UciLsYzh6sVRZUx4qV9mHBxjXBxQNEmj8Sl8w3w"
    "T1HuEfVoMxws6FPMBZCzmeP7RMHFK2Ev0Brg9YAPrgUTRhdz1cVuHfZ5cgN/ffgdPhi7FM"
    "v6cYGnOB8oFUeVs1DRi2H9GrPBiQ8YalnN0jRbmczaqV/am23McinXd/9KEx2zkd1YFnvG"
    "stiCpXlwlsWcXq+uLiyvDjR2xSpTWFoFukd7WDuhXWuxya2tbQw2QXz81taaroXZZ1Pr2F"
    "R2vDVKYT+Hy9CrcXK8Ef22LUZSO4XrXEEOcSkl1de3xKmL6UNyOSpIyU1LC6cPQTfdRUne"
    "5bcESS+Lx0ECxRcj8VMdr4Gt1z35Yrd+CZ/JxIHx4Gvv6QNRF/MotupXeiqwVPuBHxOsdV"
    "n4O+T3AN+A//6MLGoTRMfo5gxZmDGH8KK3QY32W9bhqGXEFz9X/shaJTiMOb8l5nyTK2I/"
    "tlHbmRCu0MSUo5xQdM763HyomFF2HYuyK5osvWzIWSqj6sqHt80d8Xaz3ZMlNrun1btHxi"
    "JuNM0pygbm+HC20cFNMSOPQgzfuBJLmthMdJsnugUBZQfEqk1S5cMJ19mpsudLoMLoqVQ8"
    "0bt+pWKHp1rVyEELYULEfu54aMTokhP2WmprLEofHPIdR8FFr4888khY6pUq2+xWfa3XAh"
    "m1TEvUMkZdsFN1gThlQZOpg2+KpHMZPIw+pjViysFJoZwQb7NpTlGaOW71HBv90LHMdOht"
    "pXmjzFKZ+2T1fRInrmjb3ibre7W1FNm1d8ns0srcJG9vvtzevL17uoukD/dcT53NIH7Zr7"
    "5KpputvUtCYRBx7etD0RBOxAeBPwxijriQBgVD4Na3QtYUexPpBrAE14DIg1KmEkjnJeBo"
    "hh9kO4ws7Lqir5Nh8A9+Ol8NnxVvoE/yBQ3fW0vDCZTsa8NIgqe9PjUSSlB+Oy2N1HjjTN"
    "oVrLF7kP/j/Pzi4uX5i4vrV1eXL19evXoRo118VQX7m3c/AfKZoz+YisJZ8mQMj8xLmB2Z"
    "r2V0YZO1TO5OchAKOx1B8gjgDkGPga6LT/EcVF2QJCX4cllYCeKx+oLxEFlfabRK2kIRJA"
    "8tGcTWemHNJQJaImwXGdzeR9/SNStKrxFsrFqOWjAVtZy0FJWXIrefTYeN6I1b2NOLqFUc"
    "3riF7cctzGTTifG9rJPv5bI83ctlIduLXhxuIwG4bYNYLwIX+z62piXJ8crDx3NkJulyRt"
    "vTRGA5sbWrB6VIOsgsmk+9FZep3dBvJkNttJyt1nK6ID/Liq2KK2xVkpIsoclLopGXxGR3"
    "6DWZ3eGROrZ2qpEM0VGnGhFAbFDMI0fWOT+Aq1o5F68qci5eKapLQioATmxtn/0CoXHbz8"
    "UUidu7jpwetW+HgA7DdkZAb4EvbieXeCxXj1aayBYpDbbtdHNuJ7hNeTmXrOYmQO5cTps8"
    "xMU93C5X8nuGPT4m7JbapKcyjGUa9CsNZH7YdGBFbdcnCgCDu+P3pVUJDE7v3oYWeXgU2L"
    "BGoltrimZ4hTB/QGPKEKczMqL2Cp3cPn+psPE31+0+0g5kcDO5B9p24PSNkenJjUwmmMD4"
    "uj/1Wd8JvbHJPWByD7QG44PbPSb3QOen2OQeOJKJboG+84BY9QEq5VqK7oHnHoj0QZ+JAJ"
    "X7vSqdUdSmX09txFLNayQlsDAnaEIJRz7NaXX6iDJEFz64Pks35hX3yQyd3DCfo7PzPrq4"
    "VGiNtu/yq/fVeyOoEHfE5yJOiNRCjVZoOGZ0NgjqZoJSaig4k/yrHzpUU5nuQFAERTXhSw"
    "LCSF0wPEVDADqkB5WEIIa2czGzYrb6Xz3w44ZvJgiGky9tvIo+eSoIn1MxTBOarRGZYG+g"
    "4TydaLm289vWG2yNt3ZunHiS9AcC0voDhbOvP4xPjVqwHUde36gFn1wtmNmvdYHOEBmk6y"
    "GdYlh1cU6RdM7NaDcYYybO4riMdG2cs2Tdw3oXZXTF4eIvtLLnJBQd5Bln1zUgPstf1xOE"
    "4VXe7UUK80QheVT6J2fojHuyhnty+ytv74lhnNViGGcVDOOsyDAC94HBDPMH1ZqugDlP2D"
    "m8mw97E7x2orWWY4IO8ubmA4WCo2wwImPKdGHOEnYQ7l0chbpe+ls66LfMarBrfH3yTWGs"
    "uRdPSwTmsH0HGHGVQebuH/cZyaLgJB7bY95/+vhT1DzvOZ4rlO35jNoLSx3KWQ55ns5Arw"
    "19WuFaN1oqTXPUYeF0PCZMO9gsS3XM0WY2wbbreEQTwBzZMSOIPb7cYAnmyAyCOqdOQmHO"
    "G+3zBoYnqhyP5XinSAzg2oCD3WviaWfJyJF178LQ/P13wuhCL2lRQmHwXY/viFiausiEwu"
    "C7Hl/plyLQm80gJZ8C6EoNu4La6Nk19OxPErPeshW+7+B0k3ql12TqlfhWoR2TXqQ00SAq"
    "PY02sDkyg2rrslMckAZMA1hOF8zSRTVDZCBV+/HoQZohMrvfhBRooLuLRB/BFm8C4F8x81"
    "ef2KTD+Gb4YQ1wg82+Z3DbyRnWYpthjDWwjQSpJtDtfHqanNRZA97UBcAgXKf6T+HC1K54"
    "rt+p/JBiEJd80a+M3HqMmqyN1rqfEgStEfXEfyC8KTyQENTWQTNCfAG2QBC7rkO4aOOuig"
    "FaG/eyZayTRpQTfN4mEU7ht+ukDZJDhXQVA5mgIBMU1B62aQpS7BNfU5Di6b0WTEGKdpoU"
    "TEEKU5CivZzk4NKpmIIU+7dEG6tozxSkaIugYwpSmIIULV2tOgUpFgqbRyk7DVt3qRhwY9"
    "wUVFdK/+FSNFMUBlEFog7nC1XscXk18Jhgf3i+OBAwGfEXzNOCM01iAC34lM3njD7qcM8U"
    "hYEzDyedi5NKB82EwIBZWJsj7ovOddZmQmHgLBxE3iN2Veaj8pMooTBw5uFcMnDE9wb6HF"
    "RBaeAtg1eboxYJDbila1ebwyooDbxFKZXD9xVQrQoHjCg6aKJoPncIJ5YQ6wcj7LpUgXOl"
    "5rpAu0fldeQrcbC662j7M2IR53FTG1FJLybzfptNRVEyGML4oFRLVLnzSnow+6/+/ktDKI"
    "5g4qmcvcuPmRJyo76vo74XK1YAqZtDKUvVAaT3nWCBLnyL6sWlp0i6F5jevDQl1i7xwMA8"
    "mFHPnyo8nkqvAyrSje4DbYO84RuBJ4CKvH41TdUK0mM2WGNP9AIedhtYrVW03WMQzXuEJb"
    "ipkzbWQbxD6RsLeYtrJi6uzFxcEDdM7PSOnAWyQRt1Yc1SGVDLnEa1UygUKY13i4mj1kB3"
    "F3HUqUXZBMqdj5csbuIaIKei4LYF+EPSVUcXcfb8aVc06g1hjjXtqeJRw1f9yohUnDRaF5"
    "Najuv6aFGtmMpyo3hNe3g4iVVL72mr0zdyxS0PnCx1c6/wKi71c++CGWwnYZOwqzQQDpt3"
    "EN2dlI8RI/pKO0d5CGCKZP/hf08jyjYW6FcQevd5nv31/zv3Wa8="
)
