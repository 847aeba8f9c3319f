"""每种列表排序各有一个索引 ·
An index for each order of a list, and for what lies under one organization.

By hand: the expressions that orders are made of, COLLATE "C" (names are ordered by their bytes on both databases), and the
inbox, whose index held the waiting submissions alone. Creating them holds writers up, about a minute at a million cases.
Nothing is changed but indexes, there and back.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
DROP INDEX IF EXISTS "ix_candidate_due";
DROP INDEX IF EXISTS "ix_candidate_name";
CREATE INDEX IF NOT EXISTS "ix_account_login" ON "account" ("login", "id");
CREATE INDEX IF NOT EXISTS "ix_approval_submitted" ON "approval" ("submitted_on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_candidate_org" ON "candidate" ("org_id", "name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_updated" ON "candidate" ("updated_at", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_candidate_opened" ON "candidate" ("opened_on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_candidate_name" ON "candidate" ("name_key", "id", "org_path", "name");
CREATE INDEX IF NOT EXISTS "ix_meeting_on" ON "meeting" ("on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_meeting_org" ON "meeting" ("org_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_opinion_on" ON "opinion" ("on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_member_name" ON "party_member" ("name_key", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_member_org" ON "party_member" ("org_id", "name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_org_superior" ON "party_org" ("superior_id", "path");
CREATE INDEX IF NOT EXISTS "ix_org_name" ON "party_org" ("name", "id");
CREATE INDEX "ix_candidate_road" ON "candidate" ((CASE "stage" WHEN 'APPLICANT' THEN 0 WHEN 'ACTIVIST' THEN 1 WHEN 'DEVELOPMENT_TARGET' THEN 2 WHEN 'PROBATIONARY_MEMBER' THEN 3 WHEN 'FULL_MEMBER' THEN 4 ELSE 5 END), "name_key", "id");
CREATE INDEX "ix_candidate_next_due" ON "candidate" ((coalesce("next_due_on", '9999-01-01')), "id");
CREATE INDEX "ix_candidate_stage_since" ON "candidate" ((coalesce("stage_since", '9999-01-01')), "id");
DROP INDEX "ix_approval_inbox";
CREATE INDEX "ix_approval_inbox" ON "approval" ("addressed_to_id", "status", (coalesce("deadline_on", '9999-01-01')), "id");
CREATE INDEX "ix_approval_deadline" ON "approval" ((coalesce("deadline_on", '9999-01-01')), "id");
""",
    "postgres": """
DROP INDEX IF EXISTS "ix_candidate_due";
DROP INDEX IF EXISTS "ix_candidate_name";
CREATE INDEX IF NOT EXISTS "ix_account_login" ON "account" ("login" COLLATE "C", "id");
CREATE INDEX IF NOT EXISTS "ix_approval_submitted" ON "approval" ("submitted_on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_candidate_org" ON "candidate" ("org_id", "name_key" COLLATE "C", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_updated" ON "candidate" ("updated_at", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_candidate_opened" ON "candidate" ("opened_on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_candidate_name" ON "candidate" ("name_key" COLLATE "C", "id", "org_path", "name");
CREATE INDEX IF NOT EXISTS "ix_meeting_on" ON "meeting" ("on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_meeting_org" ON "meeting" ("org_id", "on", "id");
CREATE INDEX IF NOT EXISTS "ix_opinion_on" ON "opinion" ("on", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_member_name" ON "party_member" ("name_key" COLLATE "C", "id", "org_path");
CREATE INDEX IF NOT EXISTS "ix_member_org" ON "party_member" ("org_id", "name_key" COLLATE "C", "id");
CREATE INDEX IF NOT EXISTS "ix_org_superior" ON "party_org" ("superior_id", "path");
CREATE INDEX IF NOT EXISTS "ix_org_name" ON "party_org" ("name" COLLATE "C", "id");
CREATE INDEX "ix_candidate_road" ON "candidate" ((CASE "stage" WHEN 'APPLICANT' THEN 0 WHEN 'ACTIVIST' THEN 1 WHEN 'DEVELOPMENT_TARGET' THEN 2 WHEN 'PROBATIONARY_MEMBER' THEN 3 WHEN 'FULL_MEMBER' THEN 4 ELSE 5 END), "name_key" COLLATE "C", "id");
CREATE INDEX "ix_candidate_next_due" ON "candidate" ((coalesce("next_due_on", '9999-01-01')), "id");
CREATE INDEX "ix_candidate_stage_since" ON "candidate" ((coalesce("stage_since", '9999-01-01')), "id");
DROP INDEX "ix_approval_inbox";
CREATE INDEX "ix_approval_inbox" ON "approval" ("addressed_to_id", "status", (coalesce("deadline_on", '9999-01-01')), "id");
CREATE INDEX "ix_approval_deadline" ON "approval" ((coalesce("deadline_on", '9999-01-01')), "id");
""",
}

DOWNGRADE = {
    "sqlite": """
DROP INDEX "ix_approval_deadline";
DROP INDEX "ix_approval_inbox";
CREATE INDEX "ix_approval_inbox" ON "approval" ("addressed_to_id", "deadline_on", "id")
    WHERE "status" = 'SUBMITTED';
DROP INDEX "ix_candidate_stage_since";
DROP INDEX "ix_candidate_next_due";
DROP INDEX "ix_candidate_road";
DROP INDEX IF EXISTS "ix_org_name";
DROP INDEX IF EXISTS "ix_org_superior";
DROP INDEX IF EXISTS "ix_member_org";
DROP INDEX IF EXISTS "ix_member_name";
DROP INDEX IF EXISTS "ix_opinion_on";
DROP INDEX IF EXISTS "ix_meeting_org";
DROP INDEX IF EXISTS "ix_meeting_on";
DROP INDEX IF EXISTS "ix_candidate_name";
DROP INDEX IF EXISTS "ix_candidate_opened";
DROP INDEX IF EXISTS "ix_candidate_updated";
DROP INDEX IF EXISTS "ix_candidate_org";
DROP INDEX IF EXISTS "ix_approval_submitted";
DROP INDEX IF EXISTS "ix_account_login";
CREATE INDEX IF NOT EXISTS "ix_candidate_name" ON "candidate" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_due" ON "candidate" ("next_due_on", "id");
""",
    "postgres": """
DROP INDEX "ix_approval_deadline";
DROP INDEX "ix_approval_inbox";
CREATE INDEX "ix_approval_inbox" ON "approval" ("addressed_to_id", "deadline_on", "id")
    WHERE "status" = 'SUBMITTED';
DROP INDEX "ix_candidate_stage_since";
DROP INDEX "ix_candidate_next_due";
DROP INDEX "ix_candidate_road";
DROP INDEX IF EXISTS "ix_org_name";
DROP INDEX IF EXISTS "ix_org_superior";
DROP INDEX IF EXISTS "ix_member_org";
DROP INDEX IF EXISTS "ix_member_name";
DROP INDEX IF EXISTS "ix_opinion_on";
DROP INDEX IF EXISTS "ix_meeting_org";
DROP INDEX IF EXISTS "ix_meeting_on";
DROP INDEX IF EXISTS "ix_candidate_name";
DROP INDEX IF EXISTS "ix_candidate_opened";
DROP INDEX IF EXISTS "ix_candidate_updated";
DROP INDEX IF EXISTS "ix_candidate_org";
DROP INDEX IF EXISTS "ix_approval_submitted";
DROP INDEX IF EXISTS "ix_account_login";
CREATE INDEX IF NOT EXISTS "ix_candidate_name" ON "candidate" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "ix_candidate_due" ON "candidate" ("next_due_on", "id");
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXWtz27aa/isYfWk6o7qxk7gZd2dnXMdt3CZxN3Yvc7Y7NETCEo4pQgVIy25P//sCvF"
    "9AiqBIiqLw4ZzGJF6AenB77+/fE4pMQi12dG6aiLFb8oCcyRn4e+LAJeL/kL6fgglcrVJv"
    "xRMXzmyfAvotDTduOmMuhabL391DmyH+yELMpHjlYiIGm5yDFSVzCpdfMDBDkCIKfOozgF"
    "0GLDxHzJ0CBz2KFwsUvDwSfVvE5J1jZ75dN56D//QQ/+Q54i8o7+x//48/xo6FnhCL/lw9"
    "GPcY2VYGH2yJDvznhvu88p/98svVu+/9luITZ4ZJbG/pJK1Xz+6COHFzz8PWkaAR7+bIQR"
    "S6yErB5Xi2HaIbPQq+mD9wqYfiT7WSBxa6h54tQJ/8173nmAJrEE2m/7nsSAz8zX+HH5ki"
    "MIxP17fGzeWtYUwKsyU+Jod8+Mgkjphp7LgCsr//CfpNoPGfTsQAF+/PP794dfqlDwZh7p"
    "z6L33gJv/4hNCFAakPf4I3BwLZRcgvFpDKIY8JcqjzT22Cd/QgATxZ1DGAXUE6WcInw0bO"
    "3F3wP49fvqzA+Nfzzz7MvJWPM+F7MNign8JXJ8E7gXeCb7BNVABOKNpBePOKjvDqHOHT1z"
    "UAPn1diq94lYXXpEhAYUAJxL+45jv+0sVLJEc6S5xD2wpJj6J/dLW6O0S/Au3bq4+XN7fn"
    "H38W3S8Z+9MWT9+d316KNyf+0+fc0xenuZmJOwG/Xd2+B+JP8K/rT5f5cyhud/uvifgm6L"
    "nEcMjagFYak+hx9Cgz0+hphXl3zWY6S9zCTId7SE90+xNN0SNnJBpu6SyxnughTzRnbInn"
    "uIYay5elapP1G+7UbuDvBDN9/yBl70K0igB/TyjCc+cn9OzDfMU/BTomkmCakliirvYT2e"
    "Rpsq8pXMdCSG5pcQgsZCM3YNfOby7O311OfKxn0HxYQ2oZGdDFG3JCck/itsVXy5Nl/gl0"
    "4NzHR/wQ8dl58EtEyWhiqsXIuNVGCfK3BQFL+AwYXyIAO1P+P7BeYHMBKLF5e+iGfxI6hw"
    "7+CwrCogTZvJvNEuTfkwS7iU3m2BeO+dSJdvy+51uE8d5ibGMB88mI5jmmipb6xCfl2Ph/"
    "/KOF1KEIqdFE1RZSI4LRiVCdCKn+fxXgjdr3pwLYb3zFaaeCb9R+hPi+OqkB76uTUnTFqy"
    "y4K0QZB+kBPatAnKUanS6rfU3LCjK25heJsYBsoYR0nnB0YJ/UOjNOKs6ME5nikImf3lAO"
    "zlFrQXjIgrBWYh7MTEPHwmIuFJUeebothIn92ccbBYYE1yVazhBVBDVDpBHNIsolckU4Ew"
    "qNZaVOjgPVhj7uZ0jd5+ugr71EdaM+LllRGV3cZ34Mf766uJ3Ij9Y2sL1IdzZOcPNXSg2I"
    "gwOztbX7Me5unAhn7pcSeMvVyQnsvl8NK8L+XUj3/U+fke2rTqu192l/o/3kAQuQZ5Yniz"
    "S+2yF1E3QzJpS6NU1YJPpSiW0iejmtNk6km232b3MyBgNwT2ybrBmADkAWDh9R30uNeTOX"
    "IgTuKVkCCCz4DGSGilZ61F5vg+LAphUGhXBSVdRYKRKtlq2hlmU4ZAGyAAtlhhzgmKBKh7"
    "GHQFcAK3QSeVOBv7mau79kqLU2aNDaoHi2ZhLTRfnxnyPT0vYgNBd7tFH2SXUxUFi3113s"
    "ypHIMRd8vqz3CGZZUGmDDVx72NRYRG03su7vyZq/opxxNhccPbCAFjDJEoH1AjmcvwZryI"
    "ANmQuizoXPEAT32EaAeC7DFvoW3GHrDmDmR52IN18w8IDQCvF+Hct/6vde5PP7H75loaCc"
    "P5UeYPvv7/Kqlm31VYVt9VVkWy0XB/zpUgE7JhihKHDy5k0da/abN+XWbPEuJw2gP4v4Xj"
    "luiSgQtM6Bi/fS+ZR/L//PVyfHr795/fbV6eu3vIn/ofGTbyrgvvp0m0NS1f2if6+L3lbq"
    "2zpHw9vyk+GtfzAU2J1d3cyrFSWP0JbfytHLDTdyulkNL18Y3HjMmy2xy1cB8FbilxyBOy"
    "7GCA9afrm7JL7ssDMjT+KatDFi/C9+FYoz9Q4sCP+J/BLl/fGmlLMDYI3dhU9kEcYwomeF"
    "y7jf4f9w+DRxScxG1hwtEV9QUxHfyoFbMsA/4p54jjUN7nRK/uLsAHrktz1nZKfA8hBvzb"
    "k4PBO7RSiZg5YWMrFQFvsXP4KUfxgFxEGsiRNz3iITw2IQBd/mcAUYGXtYiYOzOFdSHyB4"
    "1hV0F9sPHvVSb1zJWFOQfI3CuHFPFYNrJexAlLDp5Vb3NkvTjPBG64T3euA/TQXjqP0I8X"
    "1dh2N4Xc4xvC64aTIXup7E5FgOb0IxQoCPT+t4z+eVrinn+dMCwLnLobY5IUd30FaFBIxG"
    "ZoU8ubYrDNqu4BCZF9Qt54FKwnnC9iNwzK+axsvfbzMzGJ06Lz6e//5lZhY/XH/6IWqeOq"
    "UuPlx/l9tY2pDcvSHZm/0bmaph4lkqbSPL2cg8V6i9lTjvhKTRsh0Yjl2zLQvIjDWkDv8G"
    "mUMaITaCTqnGLkOag3vGabs6JuIn/a7c766vP2SO5u+u8mfvLx+/u+RT4M8Ab4QDc1pRPW"
    "ohaNnYQYrcYo5sS2ZxYGtdjVcUOi1Lmd3OUmn8msbtZYh12N6Q2Wyywo6U9yvntFMkmtlW"
    "ZraXxHEX9rMh1PGSs4lvnSW0S2K9cqT5nRXQHoV9jGpfvbu8uPp4/uHF8cn0JHd9pjVeuU"
    "MMurAI8Y83159Kzq2wfR5XbLrgP8DGrDPTbUonPvOw7WKHHYlhd6EMF/hUr/r8As8dS6KD"
    "/Kp/RJRJj5lS83mKoj8T+nFXjHrL9vO0ZVE19ViRVAuWuXycuw9wHpp+pB1gI8Zw9qyIbI"
    "FQL9lcYhOKHjHxmCKuOTKNapnFQXnFSkg1upVu2TuLfR7oWdtF8HP68m8D5vGH70vYpRo4"
    "p3d/GzjXT1u6pzBLjssaMCdsgQa5BsgFLqoGxBGH0ArAKcfOcSKc46cGFjXDRApb4TU6kX"
    "rnJq+n1f652YY1KrkESSSATcgDA/DeRX7wSnR9nQHRF6Eis65LieWZiP+bUMDhdrHj8YlJ"
    "vQEvLr46PvlSVumlq2G2dIGNEmHGscH13FBjlJt4wWbSdqiOl6RI0d6nu2eZp0B7n+7a+1"
    "TnvtVJFoZmouWsKpYUvSqHLSY4ZMM2ciyDIsgU3d0yVCOwemb39Jta8alvKuJT30jyhesk"
    "IAfjRaCTgGg71B4Bu9NMu+OBVCvzDzKT6b5CvF0q005Vc8kKl2nmMuu/QjGX2XR19HImZO"
    "hMhHqDoJLIFwxQAq0jcCvCwnlHomayTdbgjqz4mhCOsXdgiSklNAhUT8WmAwtR/ChCzEWS"
    "SeEsxfyA8ntsu7xzmb6uz+H/cP5w7hz05ArvOdHRFNyFkfOGr/a/85vfkUdERQtfxuTPKA"
    "IzaM0ROxOjPQNGqJvqeOr/W7QKSkizBVk7IhKfL0B30UR7mFbPiIUQVXeppcRLThHRhRGV"
    "OKqnM8yNNgWFb1H6ArXB4xmWjK4yatBP/XG9lZWqPLHFwGFHCr84Tq61xTSHuczqjZgqF6"
    "S0lHyy+sPw62aOGuPoU2/KvaAV0FoBPRwGpAcFtC5u133xQNXqa2maEeLcYtK69PkcYKQA"
    "c4pkhCi3H7TJ8XI8X9JhCNpIciGWh/bIaEcBet9RPgmQS8geZJNQueALtKOYhK7T2OxXEc"
    "3egG6/jOYMUxnLV256jAkO2mLL0JPKwgybj3BFvq2xIN+WZ7ws7HuOjxJLEROMzpLbQWVi"
    "gVWDWyxPp6HeCDVyFw42sat0fWWINMibQbY8M66eVRvkNNH4Mse0jzIxTW+lDHOWanSLuR"
    "PNBf+hEv+acoyj9qNDt5MC5itiYxebIiuvco5MGW2PqH88v7m5vNnXY5qiORbjie8yVjaU"
    "eYhW+N9KqfWSr7Pk4Wpl4+C2M2aQYaU1LyXWF+bm9Y6ZcW8TDpwjKU5UmWktR6kTrSkkWi"
    "Oey7Fbqx8wBUJ9ttQ5W7DTDO48nUa7DtroaYVM4dzAD49H1WSCUuJDjhyI3Rpq6+8igh5X"
    "6/nPP3+4ujj/dLuvfN9+pKKfnF/cXv162ZPY2EU6+gbyTJZKM3W1FvMcGYx4VO26y9P1u7"
    "B7khnbX9YZH8K691yG6KDNU77spoxfluqQGQRouvgRM9dQDmgtUh4yjsJ5W3kZZogOGT3h"
    "1B7oX/gtQiWq4XIMJaQaSQGHKKZrWFBil6sDZppa4ykQQTaeY/6LFPd4aQeHjCp6cpEj3O"
    "oNPz20hKMvTbErI+0v1+7LrrjMlnPtiug5iw+ofq0XKQ95oYZCTQMQ02SHjCAndNg9oqJa"
    "PXYUD08p8SGjmQoGVMExR3bICGZiJZVk7jzhIaOYiUJVuL0LdPrqzl/dQeSu4gbPEB3ywt"
    "Q1G1pdjCZFqUjjLKIb0yFliXU2pEFnQ8rGlCvOdJZYz/SgZzqJ4c/NcmnIeUKhUwiV1bAQ"
    "eUGaFrJI0ep0YpUpmsLUEVmEOy0BMNBluzFxULJnFRKm+yuxDYBVsl8Nc93WT5ue2r3KCZ"
    "rShjhfJpKVrA0pv//pM7LLAg1GWw8gb+31k/FvjVL9pP77sv+zOMV50bdGKpM3f4xYcQgQ"
    "9TfxtliN8NDLIPVv4lEHStI3K6H0Y9LLCDEK68xuu5Suk3K1Y9xzmVAXlzygrQH7nOrxVn"
    "Q4VuiYi1bbgnXD+xjp/nsk7tbn+K9knx3nivgI9rO7LKALPtR7BLMp7Ypvp9VZQEU7YxE1"
    "3JgGVCTbFC4qgJI1IPcAQXMB/E7EXyLFZnhZnYlqOv5zVyTftLm0CbDLAHIsgBm458yyBW"
    "bP/FmQFdMh7kIU1TGhI5JyPhRTgPY79OZEnKVpBf2xi1uh3IM3JmjHdXdzWsEON0Nn6e3K"
    "0woy9KeC2SFs3Z/JoUuwW7Y6LCBTSs4YtR9j1pk6IVZvyyOs3hYCrJbQVME2bK6hLYG2oK"
    "wsV/Z0eg+/JzYW/pqyWzh6V30HL1KtauTh5k2Di83C9/eI8guNkqV/wa0ReuBvxf0X9umX"
    "rIP+C3H7CdI1v+GQBV784b01X776w3t9f3z85RE4B88IUrDG7oJfiP4dy+9KfjUCUzhgIE"
    "uWk3uXn7LFBa3onNuON+6wruk6xv3yG1dMnHrseYqqx7jz3YDYYtj58LP57ltGnKFcHVcW"
    "Wq64zOuY8usj/b76CsG5lrXkuHtMmShPwNaIApfww/kBPfPzmBNOwRw/IgfAuS9GEV+8Yv"
    "zzuJBk27y5qJsQP8POynPBC7jCZyD1JaI7Jqm92vPYW1wUOkF8F0b88ntFMRnreLOwdpL8"
    "SxwICuiGzUeI7mkdcE/LsT2VpCrhp5Bh4TliShjn6cYIdusJhYNbowjzjzfXn0qWckyRZ+"
    "Kx6YL/+BWA9hDoCmAFFhn+s5CnPJ+SPHdaiw7yecobuShq18Q9cE0MnWAU/eiyVNpFsdqF"
    "DpolQRvqXl71nY0GiuxGJ6/s0sq4d12c31ycv7vcWfm9yI9CJrGlfCwqpLWUP8dmSe3yEd"
    "HnQC7yLVoI+MF5MGD6Q+2bBbB7BtYLMuX/h5wp4K/WC2wuwMxj2EGM+SXypkElPOyCNRTl"
    "8rgkhYKadPcuokVJrcexRcm9S2HRE+o+UcjPmbNAMAxMeS/u/P+yo9Xz3Zdnvo7RT/Amvo"
    "ryzsXHCXNEZAsMuvEHiex8goasnSZ19ooFN8X/1yq/Fk62kam3GG3oyXRT0beo9lVccq7+"
    "iBvKouUGazBAQFKz+8yGbjJYcubVG5EiPsMsGlFprJC0YiytMhiIykALtZ0JtZrdHyu7r5"
    "j0TGc705Uru3TtSSmA+U9T0gCH7Udn62q/3llw1ytK+BkiHSKXSz0n5AHkuFRitKg0hGcJ"
    "dQ52BWP4XuRV7ueIaD8DbSAvqyjWE4qtFOv7czx0o1cXGhAle0ZEoFFvjnpWP1D3PMlSje"
    "5Q6cBaZ1lC46IkpCckGuCNAO863GBA4HYikww8vGBf0muJsH2VVRq1H90ibT+yYPhhG3sL"
    "7Y4N4/vDoinIzXljWl1U83Qa1+H5GwwT2G3cDeSJezLW3G3hHWH+ijzARQO6YsKeTl06Pi"
    "LkBr+y6NIRvZtWunQsU61qxHAFk2yDkEw4LUAwo3ydLI7AtYPiFwzRR8QA//RnEGPIvg2C"
    "n/k9zslE5H3o9YCpcHAALz5/9fH2h6/eSHzv+x1a0csibTFR8LAIP1jR3yGdp0t5qDAdWs"
    "2Rov6nKaOQwlhOxVDaD2EgfgjaQtiPNK5N1+qVFGjj/LJZ4ha8OobJvozCqUO5Tq4ukKtU"
    "IFeoTSVWmmo9q8xKs//4dhKeFjABMkNYlTUmodEo10GZf5fH2UqkhnOWSiNdB2kXiWhlFZ"
    "QTCo1wHYSX2PGkWeduuYQkhzhFMgKMq9iXy99vM5xLwWQecy8frj/9EDXP29HzHsEuF/5L"
    "0ttWuCtkyfqPwUyJmjMP266IIxHj7ULG7MSXAVk4yq1Y97BJkYxQ9mzfOSpkNRoKUjlq7R"
    "8/aFFKe3b279mpC0hN2nS30MVmWrRYx6f37LmRA32aUlutdaGZ/gvNpNZhG/CO3iGguG+3"
    "KDGjc6P3nBs9quIgs+enKjxU2PNJqtVme74DwvYi9wFMrOXfgrslWs4QvRMZTEVaAiEEEy"
    "pSoXIsKLE8E1GROwHM4aPIVCCx2LfceX+ZD8LP3jbzQYMRFT0Bmtnno8G0fX4obMVU2+d3"
    "bp8ffgRvb/i2H8OrnR8UnR+0wlorrIe6krXCerAniVZYa4W1Vlj3q7B+JFgcN2osToZoS0"
    "5nmJqqmoyOAMKgCDK1OzVHNgKXiOyt+qaW28mbCreTNxIXKm/FNzIq06aWS/EFQm0LyLlY"
    "EsdFspC1coeeFMkIVm/vDj3sAUnE9dIbLG7f6P4a2Jpt+wYbQFzrHvHYCsdCoOZWRDVDpA"
    "9abdDekUF7Z5HCAz0L2goV1tbt5hDXtm4XT+E28PWdMz7G3Y0T48z9M6xw9zT+MhN5bn4q"
    "zOQr0dJIVkad2HfKj09Ega908usGLEPDNQuy9Mema/43RWCFTVEkVFQWDdL4C4N2En4uC3"
    "HvYIQtItkFukZYqqxmkLm/cgS9ERVzVI1pbzqoUmB7bpCpYni7P+CGH6jt59p+Ppyzvwf7"
    "+fCrvfaGbycxY+kzSwVjY7zFJl/VwvlVBc6vJEpSF7qeUtbPhKJHRd73v3z40I8q+vi0zm"
    "LOGxFTa/k0DzE/wZWN6GmaEehLezgw7vnABsOOLLdCuWEqS3XIlikb3buKVr0UycEjp27T"
    "y5GNbpd3ktxDGOY4SoqMQZZqdEi3n6saPZkeQ5YhZG2VEyFPd8jHQoSF57jYbgJiTKhRbO"
    "IzUaQc3cbv5Ii1MDPxyhYVQYtwl/vi5si0L67ouVVfXO3INmnVDYAfDI0T7mWJtdftoL1u"
    "dYy9jgPfvaFxYxx4nRBlyBgHtiRQRilQ+TzuaUSYdxuuHC/SUmNsuII3WmLDXVMvZJnOoY"
    "P/8uczKe+O0BG4E0abOKrY91rFhH7BgHg+jeqoA4bmYpqDIu6A2ZAtzsDd18dfv/765OTr"
    "O3kocx+DKhpro7Gik7lm+C/fdhFlhQFTYjIVLeqFM/MhtH10ONfVtMI+quNeOwxl00bRjr"
    "Wfiob9do36m4+K/Tbpm9Ax+M1NySPi0sUSM7m0XRmnV9qHDtlTCNkTKFroEdlk1QD/FGWP"
    "qEebYW9BX0DGgVwusesiySleCXuBVgOvBnwgFswp8VYywW4T9nlyDX99+DEz7m0C/Ro+gb"
    "MjM6RajcpZqOhFH/0qheORKzBUMj2kaXSl7eYGBtMmTDm0O0N0yJZKbZ6ZaPPMAJbm3pln"
    "cnq9urqwvDpQhzdW2WnSKtAejTXDhHajrSa3trYx2AQxiltba8YW6phNb2ARv+OtUQr72d"
    "8DvRon7MzI07YY+dopWEcE2cellFTA3RKnMYZw5+KEUYmkpYRTqu7yOFHyZfktQVKLpN5L"
    "oJg34z8VOy1svfHxF936JXxGcyzGE197Sx6QPKF6sdW00lOBptobbkyw0WXhtwV0fd+A//"
    "kMTGL5hcfPj4EJKcWInfkeAhaeI+ZOwb1Ig+4gEDjoT/m/TUmkeCs9bplPvZYjAIfMB6pW"
    "KnXtEjAQlwAdMt2PfTXYoiooJxSjs2C3H7OjFWaHojCLJkstq2WWSqvL8nFGK8zfNts9WW"
    "K9ewa9e/ygsEbTnKJsYY73Zxvt3RRT9MjZ8MYZ9dPEeqKHPNE6latOjjkIBc+0WXLMcgtS"
    "pwqjm0CFMZGpiaJ300rlEEu1qpFLUIQaIesr7IAZJWuG6JmvzzEJecDoi0R746BHRFOvZF"
    "kDt+prsxZIq2UGopbR6gKtLtj1OT8KJokh5DSb5hSlnuNBz7FWXxzKTIcORYoCT5ZKizvV"
    "4g5MvK22FXbqO24NFNmNok52aWUEnYvzm4vzd5e7k3NctJpIhRzxYlot4URNNoo3l1zOeA"
    "ZEyBNAhAsL83TQYyCZsAVcCcFEhMUHX+6nMxce+FNgLpCf1Xz2nLQF6wVywJqKaConzHSO"
    "BE8PraJA1PvoWxrSo4BqhXLhYiq2rU7edNgNJcq1tDgQaVEb8fsx4uv8Cbpu+HBirnTd8I"
    "GGEuq64bpu+HBPkr0T+nXd8P4j0XU870TXDR8Ko6Prhuu64QNdrQpOlkJ6V+HTo/bDYNDF"
    "sKNh0AfgOTXKJa4rNo/fKW2Y4OqCzbuHuHbB5h0ZxH4l/ocUDWL+i2mlQewxarLRIHa7QH"
    "5FXsBvTxGLGS88AF0AQRh4zhGEto0R423s56Jhq3EvWxqoFCxE4vOaGKbCb1cJLfWHWiax"
    "9toetfu7aartUdoeNRx8tT1q52oabY8aqLir7VHaHjXck0Tbo7Q9StujtD1qoMeTtkdpe9"
    "T+rFYVe5Qn0R2XHqdh6/6O0i6ZwZZPU6G6QrKIiVI0UxQaUWlZCuYhiWqjFNCEoD88X+4J"
    "mBS5HnWU4EyTaEDzgIY1rhTwTFFoOPNwkhW/qVTQTAg0mIW1OWMu71xlbSYUGs7CReQ8Ql"
    "tmPiq/iRIKDWcezjCwzlA/QSWUGt4yeJVP1CKhBrd07SqfsBJKDW+RS2Xi+wqolutTEooR"
    "miiOT2voUo7zavBElSJe5YvLmZytN2bQtokE50rNdYFW11isr7uOtj9FJsKPTW1EJb3oFI"
    "1DNhXx30SJ5ZmiIGaplqi6tKa8B73/FGqcpiDkVzAK3TTrXjMl5Fp9X0d9z1csB1LufXCL"
    "nkrVT2mqESBddaZd/n6bWegFj4/4SPtw/emHqHneDSSnUvFckyyVlnmKpBHgA7tFuuam+N"
    "pFjjAwG0viuAuJx1OpOCAjbSQPDA3yliUChwMVef0qmqolpIdssIYO70V42DWwWstox3dA"
    "tO8RluDm8sXYDPGIcgQ3YO48flmL2RDNys/kl0V2YwCBfUNTK7TjLJAN2qgLa5ZKg6rDJQ"
    "8uXHKgK1fHS+4e4trxkpKDuA2Ax1e8No9w9v4ZVjTqOaLYXExk8ajhq2llRCpMGm2KSS3H"
    "teWKEOVG8Zr28HASq5bebusStCLilgdOlrq5V3gVl/q5j8EM1knYpNhVCgiHzUeI7nFdKa"
    "xKCCvIYMRxpXaO8hDAFEn/4X+7YWVbC/QrML193mf//D+hxAek"
)
