"""上传的文件:内容、上传、分段上传及其所附的记录 ·
Files that are handed in: contents, uploads, those that come in parts, and the records they are attached to (decision 57).

By hand: CHECKs, COLLATE "C" for paths. What was attached before names a paper and where it is kept, and stays as it is. The way
back is barred where a record rests on a file.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
CREATE TABLE IF NOT EXISTS "blob" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "size" BIGINT NOT NULL,
    "pages" INT,
    "key_sealed" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_blob_org_pat_139f93" UNIQUE ("org_path", "digest"),
    CONSTRAINT "ck_blob_size" CHECK ("size" > 0)
) /* A content that lies sealed in the store under the row's id: its SHA-256, its kind and size, and the key it was sealed */;
CREATE TABLE IF NOT EXISTS "file" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "blob_id" CHAR(36) NOT NULL REFERENCES "blob" ("id") ON DELETE RESTRICT,
    "owner_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
) /* One upload: whose, at which organization, and what it was called, which is sealed: names of papers tell. */;
CREATE INDEX IF NOT EXISTS "ix_file_path" ON "file" ("org_path", "created_at", "id");
CREATE INDEX IF NOT EXISTS "ix_file_created" ON "file" ("created_at", "id");
CREATE INDEX IF NOT EXISTS "ix_file_blob" ON "file" ("blob_id");
CREATE TABLE IF NOT EXISTS "file_use" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "place" VARCHAR(16) NOT NULL,
    "record_id" CHAR(36) NOT NULL,
    "file_id" CHAR(36) NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_file_use_file_id_0fda79" UNIQUE ("file_id", "place", "record_id"),
    CONSTRAINT "ck_file_use_place" CHECK ("place" IN ('step', 'opinion', 'vote', 'meeting'))
) /* A record that a file is attached to, by the table the record lies in. */;
CREATE INDEX IF NOT EXISTS "ix_file_use_record" ON "file_use" ("record_id");
CREATE TABLE IF NOT EXISTS "upload" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "claimed" VARCHAR(100) NOT NULL,
    "length" BIGINT NOT NULL,
    "received" BIGINT NOT NULL,
    "parts" JSON NOT NULL,
    "file_id" CHAR(36),
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "owner_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
) /* A file that comes in parts: how long it will be, how much of it is here, and under which names and sealed keys the parts */;
CREATE INDEX IF NOT EXISTS "ix_upload_expires" ON "upload" ("expires_at", "id");
""",
    "postgres": """
CREATE TABLE IF NOT EXISTS "blob" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "size" BIGINT NOT NULL,
    "pages" INT,
    "key_sealed" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_blob_org_pat_139f93" UNIQUE ("org_path", "digest"),
    CONSTRAINT "ck_blob_size" CHECK ("size" > 0)
);
COMMENT ON TABLE "blob" IS 'A content that lies sealed in the store under the row''s id: its SHA-256, its kind and size, and the key it was sealed';
CREATE TABLE IF NOT EXISTS "file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "blob_id" UUID NOT NULL REFERENCES "blob" ("id") ON DELETE RESTRICT,
    "owner_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_file_path" ON "file" ("org_path", "created_at", "id");
CREATE INDEX IF NOT EXISTS "ix_file_created" ON "file" ("created_at", "id");
CREATE INDEX IF NOT EXISTS "ix_file_blob" ON "file" ("blob_id");
COMMENT ON TABLE "file" IS 'One upload: whose, at which organization, and what it was called, which is sealed: names of papers tell.';
CREATE TABLE IF NOT EXISTS "file_use" (
    "id" UUID NOT NULL PRIMARY KEY,
    "place" VARCHAR(16) NOT NULL,
    "record_id" UUID NOT NULL,
    "file_id" UUID NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_file_use_file_id_0fda79" UNIQUE ("file_id", "place", "record_id"),
    CONSTRAINT "ck_file_use_place" CHECK ("place" IN ('step', 'opinion', 'vote', 'meeting'))
);
CREATE INDEX IF NOT EXISTS "ix_file_use_record" ON "file_use" ("record_id");
COMMENT ON TABLE "file_use" IS 'A record that a file is attached to, by the table the record lies in.';
CREATE TABLE IF NOT EXISTS "upload" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "name_sealed" TEXT NOT NULL,
    "claimed" VARCHAR(100) NOT NULL,
    "length" BIGINT NOT NULL,
    "received" BIGINT NOT NULL,
    "parts" JSONB NOT NULL,
    "file_id" UUID,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "owner_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_upload_expires" ON "upload" ("expires_at", "id");
COMMENT ON TABLE "upload" IS 'A file that comes in parts: how long it will be, how much of it is here, and under which names and sealed keys the parts';
""",
}

DOWNGRADE = {
    "sqlite": """
DROP TABLE IF EXISTS "file_use";
DROP TABLE IF EXISTS "file";
DROP TABLE IF EXISTS "blob";
DROP TABLE IF EXISTS "upload";
""",
    "postgres": """
DROP TABLE IF EXISTS "file_use";
DROP TABLE IF EXISTS "file";
DROP TABLE IF EXISTS "blob";
DROP TABLE IF EXISTS "upload";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    if db is not None:
        _, rows = await db.execute_query('SELECT count(*) AS n FROM "file_use"')
        if rows[0]["n"]:
            raise RuntimeError(f"{rows[0]['n']} records rest on files, which the version before does not know")
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXVuT27iV/iuofhm7StPjvtpxtraq3fbMOLHHs3bPJJV4S4JISEKaIhSCalnJ5r8vDn"
    "gnQYqQKIqi8JCMm8QBqA/AwcG5/vvMIxbzbH5+Z1mE8wf2SNyz1+jfZy6eE/EP5fsBOsOL"
    "ReotPPHx2JEUWLYc+nHTMfc9bPni3QQ7nIhHNuGWRxc+ZTDY2R1aeGzq4fl3HI0J9oiHJP"
    "VrRH2ObDol3B8glzzBixkJXp5D3zazROfUne7WzdKl/1wS8clTIl54orO//694TF2bfCM8"
    "+nPxOJxQ4tgZfKgNHcjnQ3+9kM9+++392x9lS/jE8dBiznLuJq0Xa3/G3Lj5ckntc6CBd1"
    "PiEg/7xE7B5S4dJ0Q3ehR8sXjge0sSf6qdPLDJBC8dAP3svyZL1wKsUTSZ3MfzBT+HgV/+"
    "d/iRKYLh8JdPD8Mv7x6Gw7PCbMHH5JAPH1nMhZmmrg+Q/fs/Qb8JNPLpGQxw//Pd52dXt8"
    "8lGIz7U0++lMCd/UcSYh8HpBL+BG8BBHGKkN/PsKeGPCbIoS4+dRu8owcJ4MmijgHcF6Rn"
    "c/xt6BB36s/EnxcvXlRg/PvdZwmzaCVxZmIPBhv0l/DVZfAO8E7wDbaJDsAJRTMIb17REV"
    "57R/j2ugbAt9el+MKrLLyWRwCKIVZA/JtvvRUvfTonaqSzxDm07ZD0PPrHvlb3HtGvQPvh"
    "/cd3Xx7uPv4K3c85/6cDT9/ePbyDN5fy6Tr39NltbmbiTtBf3j/8jOBP9LdPv7zL86G43c"
    "PfzuCb8NJnQ5eththOYxI9jh5lZpp8W1DR3XYznSVuYKbDPWQmuvmJ9siTECS23NJZYjPR"
    "XZ5oIdiypesP9US+LFWTol93p3aDfAfC9ORRKd6FaBUB/pF5hE7dP5O1hPm9+BTsWkSBae"
    "rGEnV1nMgmT5N97eFVfAnJLS0BgU0c4gfi2t2X+7u3784k1mNsPa6wZw8zoMMbdslyT+K2"
    "xVfzy3n+CXbxVOIDPwQ+Ow9+yVUympjqa2TcauMN8i8zhuZ4jbhYIoi6A/E/tJpRa4Y85o"
    "j22A//ZN4Uu/RfGAiLN8jtuvnqfnVHDptSd4QoRxPm2MRGz0YLwhYO+UG+4eeL9ej5ORot"
    "MOcr8WOHyREvqTiRfTtEXk2jVvAGI5/MF4LleWvEXCL6mGDqLAXtCIlL7lcXCFYec6dikV"
    "AiuqJiY8huHMx95NHpzAfKARJfacFpI3ClzgjN2Ao5QOeyMbPX8qf7YpT402ExsMkk+PZ6"
    "F+V/nyVL5Ez+dKATKxTaid8sPpsL0OIlFN+jvw2j5RxTRTv6TJKKJSD/+I+5i3flLh5NVO"
    "27eETQu5viXu7i8r8a8Ebt29N0HDe+wNR18I3a9xDfq8sa8F5dlqILr7LgLojHBUiPZK0D"
    "cZaqdyq75hVKsTwxw3ymhXSesHdgX9biGZcVPOOyyDMU8tsW1/6SXsz9v8v3/0jsLs73e9"
    "dXz3OaJDe5dH9X0xf72l5T+ILvLy+uX16/urq9fiWayK+Mn7ysmO/3vzzk9hKgs63iLENr"
    "9k2X90360rnFTOfJzWR3erIx94egPxFTRt3t9rayDzPtXZ52m3IAeUtmnqM2U93lqTYm7F"
    "OZ6SdxGYefX1/eTVG0J+5eHIm4a2HXprC0NS2IebodVNbHwxY3qqUTXOdkPiaeJqgZIoNo"
    "FlHmTTXhTCgMlpUGbgFUEVd94/av2PPXn4K+jhLVjcbtZEVlDNufxan2+f39w5matTaB7X"
    "26s36Cmz9SakAcMMzG1u7HuLt+Ipw5X0rgLffNSGCXTuoKleObkO7HP38mjvRDqEA857x/"
    "nCJ1AfLM8uSRX8FuSH0JuukTSvv187FZ9KUKR5/o5aDa0yfdbHOwiJvxvgF3G4etOMIuIj"
    "YNH3ky5IMvx75HCJp4bI4wsjE40CjiRpro0YSQdEoCG6Byt5VwUnWMpSkSY/yvYfyXLmhF"
    "gEE3pAY4JqhSCR0h0BXAgoon75AiN9f2vuQZaqNc67RyLZ6tscJBppz958jMbbsTmosj2i"
    "jHpLroKKy76y4O5ZUPgq2cHqW4Hr/dIK9n2tXwzScuEjTgyz7HNkHLhZSn/Rn2hQxtiVfE"
    "GyD4GhuN1+LRI1mLf1rMFr1h/ij+De2fjaIPDbzTz+PvCJ3Tc678LY26g+Cv6RvZqFNkP3"
    "2ny4X+ifiQLT2NEkojUnVOpCqcV4dira41E0eh/TPB2U2ubLCBwYZNh7Oo7UYm+zNbiVce"
    "cLaZmFs0w8DK5gStgA9SH60wD8KBos4htgmjCUQcsaXPqU3+iEbUlsFIEDsEb77jgiuSBR"
    "H9urZ8Knsvctv2h29Y31LOdZWy4fEz3ataTPeqgulebWa6crp0wI4Jeqhluby5qeOOfnNT"
    "7o4O73KKFvLPIr6l7hlh6/ZcM/YJbsPeGbrxE+2HTbS2Ul/VYQ2vyjnDK8kYOnMyLxYee8"
    "KO+lSOXm44kdPNatx4cHDi8eV4Tn2xCsTtA37JORoJcQZCYMXh7rP4sKPumH2DY9KB+F3q"
    "iqMQeCpE6IqfKA5R0Z9o6glxAK2oP5NENuOcEu+14urT5vBfXTFNQiJziD0lcyIW1ADycA"
    "ng5lzco8QlaunaA2QviXgh7sJ0DBsDTHWDoB9iUTC5yTOeYE98gwfRylx8LXkScgFctWRc"
    "tcf+RdxIovjq0tQPDLqCWGYiZAw2kTc/6JCLNcLm4g1k2UDY3yaKOW8sj0cdMo3g5nAFDT"
    "OuCiURzsCXUh8A6oQF9me7Dx71Um9cxVgDlHyNxrhxTxWDG/tYR+xj6eVW9zRM0/TwRNyL"
    "7PYofpqW/ids30N8r+tIHNflEsd1IU5T7D9/qfAGKYc3oeghwBe3dVRseeVNSsN2WwA4dz"
    "jUtvTm6E7a4JuAsZVqMk9u9JOd009m8nkwlYPqg5CB1NMbte9BZH7VNL7760NmBiOu8+zj"
    "3V+fZ2bxw6dffoqap7jU/YdPb3Iby/j47N/HZzn+B7F00+FlqYz7Qs59YemD2lxL8k5Itl"
    "q2HcNx32LLDPPhCnuu+AaVrzBjDsFuqcYvQ5qDeyxo98Um4iftrtw3nz59yLDmN+/zvPe3"
    "j2/eiSmQMyAa0cDToahetQm2HeoSTWkxR7ajsNixta4nK4KizNYWt7NUBr9tI9QzxCZAvc"
    "tiNltQVyn7lUvaKRIjbGsL23Pm+jNnPQQdv4I3ia0zx44a+DxpfmcFtOdhH73aV2/f3b//"
    "ePfh2cXl4DJ3fKY1Xjkmhn1chPhPXz79UsK3wvZ5XKnlo/9DDuV7M/2mdOLjJXV8yIELwx"
    "5CGQ74VK/6/ALPsSXooHDFDI1TOtORpunGlMB4vZkSk7DirEmXiLSxWDfrfZHU3PU7lw6k"
    "ayqrZoCNZPXxWhPZAqFZsrnkp544wNiSa+KaIzOolhmBtFesgtSgWxnEdLBMIR3ltftIFZ"
    "I+/JuAuf/JbhTiUg2c07u/CZzrV8w5UpgV7LIGzIlYYECuAXJBiqoBcSQhNAJwyle3nwjn"
    "5KmOxZhyyNwLjsBnSofr5PWg2uU627BGEeEg5ZL09eUIT3wi45Gi4+s1gr6YB0WdfI/ZSw"
    "viP5mHBNw+dZdiYlJv0LP77y8uFXGl+xtmR6/kqDhJnEmjnmdwjPI2jsmZJFe64yUJxYxD"
    "8OFF5gEyDsGHdgg29YhMSqKuWc1LqjaUw1arTsPRymY1USOuPfQI5poeiBmqHhiis3v6pl"
    "bI8U1FyPGNooabSZl1Mo4dJmWWsUMdEbAHzUvfH0iNMv8k834fK8S7Jf7eq2rujcPGZyql"
    "nHwxqFTHjaMmNRRxoOoirh/kWpM5BTjBTpDzB+L0uS/WDlqKefTk3x5bfccRtV/LHMtffr"
    "77/vLmdiD/gJjXIJCf/kuMFeUBeiTrKKtQ0LVCT3eAr/jqQnoESUOcSfjwHD3AaALy+JNm"
    "oofwQ1bUIlBXnrkkm4VafjEoAsVzsa/KVITZ7AA2hQQIZ/+7Syoko0nbVQQwmrRDa9LCfa"
    "CBckLRQ4ybLzttchfsM7RenDJFcN/QaXlir5CiT5m9/nB5eXX18vLF1e2rm+uXL29evYj9"
    "WYuvqhxb37z/CXxbM/AXnV0XQmjSKe0ct98K845pEpr2HBaS0TARzGoziQxVD1nFXirSm3"
    "qcfdZ/FrQf5XfHVLJj6qh4mVYlpB+pc8Tz3XIZpER3pLpeZzRLFXfsjDqr1kUbc/JaXh0X"
    "xOPMFfdXj+HwxgkdcTQmDluhEVsQV0YBj9Cceh7zgqx+qUR+SNyD6RMk6YO05xAWxOVFV6"
    "wlX3Su8oRpc/iv7ld3JF7NieesZT7AVZTmELIPupD0D7oLvkSMO4HbPWdzcVMGnxvxWlzV"
    "LXHznkK6wLC1jdccSYsl/OmKUUYu+eZDOCJ87ACNwlSGQ+m0Bw/YE/HgtTQPj+Q3yp839J"
    "Zi04kHYtgxtoVw8Br6XItv8PzUTwnUB9DKJaIrxGfw9eJniFXqz7bxBEpfEGHpDcNE8bUc"
    "chKNIHQxlG8Gdf1/cqMNUOFbtL5Ab/B4TSlG1xk16Kf+uMuFnToydxg47EjjF8dlJXaY5r"
    "CKR70Rg90kR9JaSpJMYxhxABH9UYCq/iDcF8x768mS1JvyZxo9m9GzdUcUakHPFnHsuhhH"
    "7XuIb4NVTLL4DjXLxKRpeohzg4UL0vw5wEgD5hRJD1FuXqkp8HKX0jRaphgqT8+iou0F6F"
    "XaiX1kakmAnMsSV5oLvkDbi0nYdyrilBCtAXeWqodAN2+UGlNPJfKV+yrHBCft4s3JN52F"
    "GTbv4Yp8VWNBviqvelLY9/JWq3/a5el6gXTbJ12iUtDhuWmi3vnfN89wA7z0RYk8Xe+gbj"
    "58ifgzl1rU11rPGSID8maQ7aUV28Vqg5wm6l8K5uZRZpa1XGjDnKXq3WLei/pI/FAtJ7io"
    "fe/Q3YvjxYI51KcWlLfSLjajom0R9Y93X768+3KsbNojUwrjwXcNFw5WxfVWRE0rqc2Sr7"
    "Pk8WLh0OC0G44xp1prXklsDszN653y4cRhAjh3WsS7smRBjtJULNCoWMCWvsBupc9gCoSG"
    "t9ThLdTdDu48nUG7Dtrk24JY4MYimMeTblUOJfEp53uIHNOKIJbnAk/T7JQL/HiQ20vS79"
    "ivp7YCOyJokVPc/frrh/f3d0EYwjHKIMdRT/Ps7v7h/e/vWrqy76Om5hZ3ySyVEahrLeYp"
    "GXK29PREjTxduwu7pft688s646lbV8bIEJ20fVbem7Xxy1KdsnCGLZ8+CVFqqJ0Crkh5yj"
    "iCOKq9DDNEp4weBJIEui9xingKtXw5hgpSgyTA4WCxN22suHbVATNNbfAERIhDp1T8Is09"
    "XtrBKaNKvvnEhbiSoaxxpxNariJtL7L/xb6kzIZjzJeLIASWOtqHkoL0lJcqZO6yRXf6Al"
    "KR8sRxnJKtQEyTnTKCgtDlE+J5Yl9SV3NXK4lPGc1UKLMOjjmyU0YwE+ytpb3IE54yipkY"
    "eg05qEBnhKCCkTrOPFDEtarcdZqqBwbTtr3LgwQPmnw1Q3TK/MCU6W2UB5gEUH1OAJW98t"
    "rbz3SW2Mx0p2c6SfWSm+XSpCEJhckaX1a2GBJWbVu7OEVrKkhUZuUPMwxlEd5r1deOLtuN"
    "ueKTPatRI1OuxCYA1il40M11W79SZmr3aufkT1uS5VV019SKvSsBm3dXkPVXd0apfh3XY9"
    "n/WZziUpg7I5UpldpHrAQExJObeFesesj0Mkj9gy09Fysq9mmh9Keklx5ixBbUlQn/dgPp"
    "U9BNX/dcJk7OZ49kZ8A+p3p8gA77Ch33yWJXsL6IPnq6/yJDnWhm78zQH8LO7kVffV1PEW"
    "BNYfWZiN9eK7bkKOF6Yv7Oy+p3dsyexW2nP5+JoX4mGN4p0p/HbwfV6c+h3XAWNdyY/xyy"
    "jIMPH1TugoTeBFszJDuJ0nuHwtBrhMPnQS0wJmigrBdxbUgkPhGXMRuNoZZXkJzbZUHOcA"
    "u7kI38sZj7vN2hN+cDhz+ViYfl2MWtUB7iEBM0YxXcnHh4j5thbwlwyxMPc/JPDbNW2LpP"
    "VXsas2rNMNdK3xy170W2tFxeujrxv6/Kw39fFaJ/59jSwTZsbqAtgbagDC9XJu71HH4r2N"
    "KfyVp5Ckfvqs9gydjCBHibT+DfZPHM1YyK0w8oZUVMqGqxDk4xWb2SRtUxg8Ka1A4rYCBw"
    "7yHBuUh9hB1ZAnMhrpnn6JMr63HKOh3URhfFE7i9oWXlkTn2HmXVEYzGDlQDlasX2oQnNo"
    "wA7/2o1idznbX4PvgM7DjweTwYEFqERzfyhBQuWspyILLW5yCsTko9BDXLPahIMmdPYgA5"
    "+kyIGxPsBUKFOxVETPwiBqQSAMEEkcXmohuBjENkbRbKwyKnK7xGz0ZiSAEJdPh8V+FCZU"
    "n7Mhe/tvTAU9rPtjzvDitaBKfd1eXL2/iggz+qzrgvH+8+fIgOunIRAqqgqZCtrpumRLYP"
    "HLr5cFS5+Yv4ViRkjQh6AW/bvnLAOvWEjaB9L8DedwbW4GwowluediShMElHtk86spUHlv"
    "G86qjnVVfkd1lzUSW8R8UYKyT3SdRko9QOEu5y4TAsxOLVjEETqKQnRel0CfpAWF6FQjJU"
    "2rOEbAfV84K2KekavpeDNLzAULcA+cRxijJ7mwPvUEMv6xJbq7wagL+pOFiuHNm2o4R09Q"
    "caO2w8rN8/NK/oXOsyYEqcbeCOpsRZRzW8uRJc+kUccmS9QLvtm4MJbOiz0JWJpwrPKI0T"
    "JEViHN7zUYEr8aN14wdSNAbQDR7ugFURXH0X7PqewB3FdbOLe2pZ1XByj6TPXYF9E/bTU1"
    "RTzG8Hd/bl7u60cDH9jR/x8dmyp0yEV9klP8Rywz1/uOQ17/p34VUnMD1hqEEvLULY97E1"
    "I+I5G4D/CRil5BDyXyGNQ8XdmrrFi3xjvSpu6X8PfmF4EEVJvQNaeY2tusanmg1q3XYFkM"
    "OAyNx5u3HsDiruvNq54Q+QFP6IDWPJ7tFY1RkiIzjmE8MnvKwuoGn2Z+CslMMjnfeu0mKk"
    "Xj9OTDdKi6kVpS0t7lUa+pk5FBJwqqSh6F21NDRLtaohDImmgcxi0wn406OJx+bSN2hFyK"
    "N4C/66YZ8DxMDRBl6Aty6Qrpj3KKSbZ1+Xr6wXV1+X15OLi+fn6A6tCfbQivoz5DLpEyyE"
    "IZf5yII8UMRWSVCH/JQdfH40s602k161W74/FawsTnZTLsPAxOkXckpRtVjE6TAgNljDSf"
    "5XQ16M2vcgJVYL5SVNHqezXT3eu+J58N4m8wXziWupT+P0++oTmeZa1grjmVCP+wi7fEU8"
    "6dMK3qzieBOEAzSlT8RFeCqjaFjiYSudAjwIk0meUXex9NEzvKCvUepLpPvtc3UcT4tjN+"
    "xra1QNG06SHVQNmpXjW68Z356aYR8nBzAEDXTD5j1E97YOuLfl2N4qyigKLjS06TQM8K2L"
    "cZ6uj2A37n4bnBpFmMvdbxOKndxvuwa08b/tKPpH5woS5tjSVJpmqYzetFpviq2SVNzGg6"
    "GoPc0urYwC9f7uy/3d23cH059GaZpUN7ZUCqeK21oqXdTmm9o7CK8M7kVBlCKSiUlwIPSH"
    "ykwbUV+6d4O3NnEHEN4YuG2Pl5y6hHOI1ySDjH/3mIibFAmCMyc+8Yo3tRbHhoDPd5DQAb"
    "SnY+Iwd8qDi2GQyeHZSP6Xny/Wo+dBZKm0M0YRnPBxEI0epYIIupGDRGkegIatSm3gVSZu"
    "K0pgFi9I+P9aFu9wsodWOgdaPSfytOewhsd6NKKea/wWAwQkNbvPbOhtBkt4Xr0RvSDfTj"
    "ii1lhekqrHeCcc/lAdVKgMzKV2b5daI+73VdzXLApsqgGbuJ924n4exU/T0gCH7XtnOryu"
    "w82vy7n5dYGbH9TP7HgC1zXczCA/8pC4vqcwWlT6FWQJW3QtiJ8crW+BLNuowyFigt6xiK"
    "vLGizi6rKURcCrXIEteV/WUawnFCavxQ56ddCAaNkzIgKD+vaoZ/UDdflJlqp3TGUP1jrb"
    "Bo2L1iU9ITEAbwT40NlmOwTuXu4kHc8ueyxFU6EqkM4qjdr3bpE2n1i2+1l7jxbaAxvGj0"
    "dE07g3541pdVHN0xlcu+dv0E1gd3E3UKdMyFhzd4W3h+Wx8gAXDehdCon7SIgf/MqiS0f0"
    "blDp0jFPtaoREhdMsoNCMnBawGjsiXUyC5JhRy848Z4IR+LT1yjGkP8xqH0BiacxgsIrod"
    "cDJLBeuejZ5+8/Pvz0/Y3C977doXfIB6jhYRF+sKa/Q7oMqPZQYbXVmiNF/Q9SRiGNsdyK"
    "oYwfQkf8EIyFsJ3buDFda5quxZ7yts7nlyVuwKujm+JLL5w6jiFPS1t6wFrhU5cV4VOXxf"
    "ApUJsqrDTVelaVleb48d1LeFogBKgMYVXWmITGoFwHZfFdSyFWEj2cs1QG6TpIQ1Z0PZQT"
    "CoNwHYTn1F0qi46WZ4hOkfQA4yrxZR+5oYNUg1DzXgF6hbtClqz9GMzUVXO8pI4PcSQw3i"
    "HumHvxZSA2jXKG1mU2KZIe3j2bd44KRY0tL1I5auMf3+mrlPHsbN+z0+Q1OmvS3SJRb9fV"
    "AScUJpK7jPeP1VUiNznQpymN1bo6y7+nyNKnb1L9FXv++lPQ13Eu2c1J/lMGrI326tQ6bA"
    "Le3jsEFPftDin/wUy6a87/39kx2ypaTvj/aUHd4EOL9vzo3aDSns9SrTbb810UtpdlpRNr"
    "+R/RaE7mY+KNoirVcAlmUGYaCSw8Zi8tWVCboSl+gkwFCot9w523l/kg/OxdMx9sMaKmJ8"
    "B29vloMGOf74pYMTD2+YPb57sfwdsavs3H8BrnB03nB6OwNgrrrq5ko7DuLCcxCmujsDYK"
    "63YV1k+MArvRE3EyRDtKOt3UVNUUdACIoUcw1ztTc2Q9cInInqo3tdxObircTm4ULlTLhd"
    "jIpEybWn6LLxAaW0DOxZK5PlGFrJU79KRIerB6W3fo4Y9EcV0vPcHi9ludXx1bs02fYB2I"
    "az0iGVuDLQRqbk1UM0SG0RqD9oEM2geLFO4oL2gqVNhYt7eHuLZ1u8iFm8BXOmd8jLvrJ8"
    "aZ86db4e5p/FUm8tz8VJjJF9BymKyMOrHvnmCfxENS6STrBsxDwzUPsvTHpmvxt0fQglpQ"
    "cxUKtQZp/MGgnYSfq0LcGx4BShNAYLys74rRKGZQIzRhjsNWPCiFYGFO0DObWBS0POj64v"
    "kfZc2B0T8YdaWWQlrqV1CwAC08NpY+H7LMbFxaYUK8ARqTKd6qTEHaYAmTOgwrpNWMbZcL"
    "FuiHUUlO3VD6bQfViqfPDTLQjKqXA+r9QLi2iy0MY9bHUdLUHyNz7NUeBdZcxRjG/cC4H3"
    "Tn6GzB/aD7tYdbw3cvIXdp3quD8bC/tTqvauF8VYHzlULH7GN/qZU0NaFoUQ/6428fPrSj"
    "yb+4rbOY8zbY1Fq+zUMsOLi2D0Kapgfq5hYYxkQMPOTUVaWmKLfrZalO2bAX3x104MsQnT"
    "J6gviJyAw2egDm6U4ZQ4dMfE34UiQnj5y+UT5H1rtzZi/ZeVJXdJ3zPEPVO6SbTzZPvllL"
    "LtgiKMt0OEKe7pTZQoTF0vWpsw2IMaFBcRunpyJl7zb+XlisTblFFw6U9C3CXe5MnyMzzv"
    "TQc6PO9MYT9axRPx7BGLbOmJklNm7znXab74DH1vGcwRruRSb5iEmQcXgPDK0EGaagQ8sF"
    "HdJOyFzAWxKkqZUk4y7uqUfLer+pMmI+UOoIFDKJjV5AIWOqly7Dm2KX/kvOJ6Ju6P9CyD"
    "kagcU7zmghIyYo877jCJ4PpD8N1JngZArTLN11MOIO5rPXaPTDxQ/XP1xe/jBSp9FoY1BN"
    "j51orOjwq5l6QnC2iFLORG2/GWhRL5WGGGKDk4xxLumIc4nJubDHMGrjUbJnxb2mV1SzHl"
    "GbWcVx+0MJMW0oTm6PPRFxMZ5TrlYUVcaIl/ZhwsU1wsUBRZs8EYcttsA/Rdki6tFmOFrQ"
    "Z5gLIOdz6vtEwcUrYS/QGuD1gA+uBVOPLReqi90m7PPkBv768FM+nDgMy/pxgac4HyoVR5"
    "WzUNGLYf0as8GJDxhqWc3SNDuZzLqpX2rNNmY5jOu7f6WJTtnIbiyLZ8ay2IGleXSWxZxe"
    "r64uLK8ONHbFKlNYWgXaoj2sm9ButNjk1tYuBpsgPn5na03fwuyzqXVsJjveGaWwn+Nl6N"
    "U4UXfMvu2KkdRO4TpXkGNcSkn19R1x6mP6kFyOClJy09LC6WPQTX9Rknf5HUHSy+JxlEDx"
    "5Vj8VOo2sPX6J1/s1y/hM5lSGA++9oE9EnUxj2KrQaWngpdqP/Rjgo0uC3+B/B7gG/A/n5"
    "HFbILYBN1dIAt7HiW86G1Qo/2OdThqGfHFz5U/slYJDmPO74g53+SKaMc2atMp4QpNTDnK"
    "CUXvrM/Nh4oZZdepKLuiydLLhpylMqqufHjbgoq32+2eLLHZPZ3ePTIWcatpTlE2MMfHs4"
    "2Oboo98iTE8K0rsaSJzUR3eaI7EFB2RKzaJFU+nnCdvSp7vgQqjDOViid6N6hU7PBUqxo5"
    "aCFMiNjfUxeNPbbixHsttTUWY4+UfMdRcNEbIJc8ES/1SpVtdqe+NmuBjFqmI2oZoy7Yq7"
    "pAnLKgydTBN0XSuwweRh/TGTHl6KRQToi73TSnKM0cd3qOjX7oVGY69LbSvFFmqcx9svo+"
    "iRNXtF1vk/W92jqK7Ma7ZHZpZW6S93df7u/evjvcRdKHe66rzmYQvxxUXyXTzTbeJaEwiL"
    "j2DaBoCCfig8AfBnlUXEiDgiFw61sja4bdqXQDWIFrQORBKVMJpPMScDTHj7IdRhZ2HNHX"
    "s1HwD36+WI+eF2+gB/mChu+tpeEESva1ZSTBYa9PjYQSlN9OSyM13tBpt4I19g/yHy4vr6"
    "5eXr64un11c/3y5c2rFzHaxVdVsL95/xMgnzn6g6konCUHY3hkUcLsyGIjowubbGRy7yQH"
    "YbDTESSPAO4Q9BjouvgML0DVBUlSgi+XhZUgHmsgGA+R9ZXG66QtFEFy0cqD2Fo3rLlEQE"
    "uE7SKDa330HV2zovQawcaq5agFU1HLSUtReSly+9l22IjeuIUdXkSt4vDGLawdtzCTTSfG"
    "97pOvpfr8nQv14VsL3pxuI0E4HYNYr0IXOz72JqVJMcrDx/PkZmkyxltTxOB5cTWrh6UIu"
    "khs2g+9VZcpnZLv5kMtdFydlrL6YD8LCu2Kq6wVUlKsoQmL4lGXhKT3eGsyewOT4za2qlG"
    "MkQnnWpEALFFMY8cWe/8AG5q5Vy8qci5eKOoLgmpADixtX32C4TGbT8XUyRu7zpyetS+Gw"
    "I6DNsbAb0Dvri9XOKxXD1eayJbpDTYdtPNuZvgNuXlXLKamwC5dzlt8hAX93C3XMkfPOzy"
    "CfHumU3OVIaxTINBpYHMD5sOrajt5kQBYHCn/kBalcDg9P5taJGHR4ENayy6tWZojtcI80"
    "c0YR7ibE7GzF6jZ/ffv1TY+Jvrto20AxncTO6Brh04A2NkOriRyQQTGF/3Q5/1vdAbm9wD"
    "JvdAZzA+ut1jcg/0fopN7oETmegO6DuPiFUfoVKuo+geee6BSB/0mQhQuX9WpTOK2gzqqY"
    "28VPMaSQkszAmaMsKRz3JanQFiHmJLH1yfpRvzmvtkjp7deT5HF5cDdHWt0Brt3uVX96v7"
    "RlAhTsXnIk6I1EKN12g08dh8GNTNBKXUSHAm+dcgdKhmMt2BoAiKasKXBISRumB0jkYAdE"
    "gPKglBDG0XYmbFbA2+uuDHDd9MEAwnX9p4HX3yTBB+z8QwTWi2xmSK3aGG83Si5drNb1tv"
    "sA3e2rlx4knSHwhI6w8Uzr7+MD4zasFuHHkDoxY8uFows1/rAp0hMkjXQzrFsOrinCLpnZ"
    "vRfjDGnjiL4zLStXHOkvUP632U0RWHi7/Uyp6TUPSQZ1zc1oD4In9dTxCGV3m3FynME4Xk"
    "UemfnKEz7ska7sndr7zdEsO4qMUwLioYxkWRYQTuA8M55o+qNV0Bc56wd3g3H/YmeO1Uay"
    "3HBD3kzc0HCgVH2XBMJszThTlL2EO493EU6nrp7+ig3zGrwb7x9ck3hbHmQTwtEZjD9j1g"
    "xFUGmXd/fchIFgUn8dge8+HTLz9FzfOe47lC2a7vMXtpqUM5yyHP0xnotaFPK1zrRkulaU"
    "46LJxNJsTTDjbLUp1ytJlNsO1Ql2gCmCM7ZQSxy1dbLMEcmUFQ59RJKMx5o33ewPBEleOx"
    "HO8UiQFcG3Cwe01d7SwZObL+XRiav/9OPbbUS1qUUBh8N+M7JpamLjKhMPhuxlf6pQj05n"
    "NIyacAulLDrqA2enYNPftBYtY7tsLbDk43qVfOmky9Et8qtGPSi5QmGkSlp9EGNkdmUO1c"
    "dooj0oBpAMvZ0rN0Uc0QGUjVfjx6kGaIzO43IQUa6O4j0UewxZsA+Ffs+etP3rTH+Gb4YQ"
    "1wg83eMrjd5Awbsc0wxhrYRoJUE+j2Pj1NTuqsAW/qAmAQrlP9p3Bh6lY8128Lh+FstEju"
    "1aAyemuZNKoRszWhDkQoYR9ZbE44oi5aCA7GX6MZWyGHuVNEfbSijoPGogN4OF9aM4hgEs"
    "8pRxDcFIRMLcW8e2g1o+I1fHlQmocT7BAbPZI1D2OjvCCldy7S6zAf8tV1KIGxZASZL3bL"
    "OfqJuWGFjaBjLL9NhpvJpy6TKYlkVBpzgxJF1N8mhCubaqBW3FEwu8OQUk68CT06uGg8QC"
    "b06NDBGvDfYbDJdUykObJeoN26ZdrBdK7nhJ0i6QXkLTi8h70XQK4qkJbQmPpoKiNUaX20"
    "nB8AoU/KwJkK6NNUBvytwY/lxbrWvZigGympe1UzBgRhTTVqisQoUY0NdY82VJMz8VQyRZ"
    "n8fqcy02wloNc8cdI0xhRabbiTWLWrNu4orhv1xull1S2N8e9MfkhRXyxfDCq1xU9Rk426"
    "4ocZQdAadJ6gIY1NmAiqsaM5EfzSnQrssONQqRp11sWUXlv3smN2LI28WPB52+TECr9dJ9"
    "G8HCqkM7rcbnDLgdHlHlyXa0oYmxLGHYpzMyWMu6mOMiWMTQnj7nKSo7tsmxLG7ccuGR3w"
    "mSlh3BVBx5QwNiWMO7padUoYLxVe8qXsNGzdJwt9Y9wUVFfKjBOlaKYoDKIKRCnnS5UjSS"
    "mgCUF7eL44EjA94i89VwvONIkBtBCFvFh47EmHe6YoDJx5ONlCnFQ6aCYEBszC2hxzX3Su"
    "szYTCgNn4SByn7CjMh+Vn0QJhYEzD+fKg9Qt7lCfgyooDbxl8Gpz1CKhAbd07WpzWAWlgb"
    "copXL4vgKqVQnkIooemiiazzbNiSXE+uEYOw5T4FypuS7Qtqi8jnwljlZ3HW3/KNJhOxtR"
    "SS+mVmuXTUVR+nDi8WGplqhy55X0YPZf/f2XhlAcwcRVpQcpP2ZKyI36vo76XqxYAaRu1v"
    "0sVQ+QbjvSlC19SA+gs8xTJP1LZdq8NCXWLnHBwDycM9efKTyeSq8DKtKt7gNdg7zhG4Er"
    "gIq8fjVN1QrSUzZYY1f0Ah52W1itVbT9YxDNe4QluKnL/NRBvEcFfwqB/zUj/ytD/wvihs"
    "m2uSdngWzQRl1Ys1QG1DKnUe2ku0VK491iMm9qoLuPzJupRdkEyr3PsFfcxDVATkXB7Qrw"
    "x6Srni7i7PnTrWjUO+JRa3amikcNXw0qI1Jx0mhTTGo5rpujRbViKsuN4jXt4eEkVi29zb"
    "GUnb/ilgdOlrq5V3gVl/q598EMtpewSdhVGgiHzXuI7l7yr4kRfaWdozwEMEXSfvjfYUTZ"
    "xgL9CkJvm+fZf/4fvCdsUw=="
)
