"""本人同意的记录、支部联系人,以及按时段检索的注册码 ·
Consents of the persons, whom a branch names for those it invites, and registration tokens found by their period."""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
CREATE TABLE IF NOT EXISTS "consent" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) NOT NULL,
    "account_id" CHAR(36) NOT NULL,
    "text_version" VARCHAR(32) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "given_at" TIMESTAMP NOT NULL,
    "withdrawn_at" TIMESTAMP,
    "candidate_id" CHAR(36) NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
) /* That a person agreed to what is done with their data: to which text, when and from where. It is kept when they take it back. */;
CREATE INDEX IF NOT EXISTS "ix_consent_candidate" ON "consent" ("candidate_id", "id");
ALTER TABLE "party_org" ADD "contact_phone" VARCHAR(32) NOT NULL DEFAULT '';
ALTER TABLE "party_org" ADD "contact_name" VARCHAR(100) NOT NULL DEFAULT '';
CREATE INDEX IF NOT EXISTS "ix_regtoken_path" ON "registration_token" ("org_path", "created_at", "id");
""",
    "postgres": """
CREATE TABLE IF NOT EXISTS "consent" (
    "id" UUID NOT NULL PRIMARY KEY,
    "org_path" VARCHAR(255) COLLATE "C" NOT NULL,
    "account_id" UUID NOT NULL,
    "text_version" VARCHAR(32) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "candidate_id" UUID NOT NULL REFERENCES "candidate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "ix_consent_candidate" ON "consent" ("candidate_id", "id");
COMMENT ON TABLE "consent" IS 'That a person agreed to what is done with their data: to which text, when and from where. It is kept when they take it back.';
ALTER TABLE "party_org" ADD "contact_phone" VARCHAR(32) NOT NULL DEFAULT '';
ALTER TABLE "party_org" ADD "contact_name" VARCHAR(100) NOT NULL DEFAULT '';
CREATE INDEX IF NOT EXISTS "ix_regtoken_path" ON "registration_token" ("org_path", "created_at", "id");
""",
}

DOWNGRADE = {
    "sqlite": """
DROP INDEX IF EXISTS "ix_regtoken_path";
ALTER TABLE "party_org" DROP COLUMN "contact_phone";
ALTER TABLE "party_org" DROP COLUMN "contact_name";
DROP TABLE IF EXISTS "consent";
""",
    "postgres": """
DROP INDEX IF EXISTS "ix_regtoken_path";
ALTER TABLE "party_org" DROP COLUMN "contact_phone";
ALTER TABLE "party_org" DROP COLUMN "contact_name";
DROP TABLE IF EXISTS "consent";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXXuT2zaS/yqo+SfjKmXiedrnXF3VeDzZzK4fOXuS3drzlQSRkMQdilAAamRtLt/90O"
    "CbBClCoiSKQtVuxUOiAeoHoNHo5x8njFiU2fzs1rII54/0iXgnb9AfJx6eEvEP5fseOsGz"
    "WeotPPHx0JUUWLbs+3HTIfcZtnzxboRdTsQjm3CLOTPfoTDYyS2aMTpmePodR0OCGWFIUr"
    "9Bjs+R7YwJ93vII8/wYkKCl2fQt00t0bnjjTfrZu45v8+J+OQxES+Y6Ox//lc8djybfCM8"
    "+nP21B85xLUz+Dg2dCCf9/3lTD779deHdz/JlvCJw75F3fnUS1rPlv6EenHz+dyxz4AG3o"
    "2JRxj2iZ2Cy5u7bohu9Cj4YvHAZ3MSf6qdPLDJCM9dAP3kP0dzzwKsUTSZ3MfTGT+DgV/9"
    "V/iRKYJ+/+Onx/6X+8d+/6QwW/AxOeTDRxb1YKYdzwfI/vgz6DeBRj49gQHufr79fHp580"
    "KCQbk/ZvKlBO7kT0mIfRyQSvgTvAUQxC1CfjfBTA15TJBDXXzqOnhHDxLAk0UdA7gtSE+m"
    "+FvfJd7Yn4g/z1++rMD4t9vPEmbRSuJMxR4MNujH8NVF8A7wTvANtokOwAlFMwivXtERXl"
    "tH+OaqBsA3V6X4wqssvBYjAEUfKyD+1bfeiZe+MyVqpLPEObTtkPQs+se2VvcW0a9A+/Hh"
    "w/2Xx9sPv0D3U85/d+Hpu9vHe3hzIZ8uc09Pb3IzE3eC/v7w+DOCP9E/P328z/OhuN3jP0"
    "/gm/Dcp32PLvrYTmMSPY4eZWaafJs5orv1ZjpL3MBMh3vITHTzE83IsxAk1tzSWWIz0W2e"
    "aCHY0rnn9/VEvixVk6Jfe6d2hXwHwvToSSnehWgVAf6JMuKMvb+RpYT5QXwK9iyiwDR1Y4"
    "m6Okxkk6fJvmZ4EV9CcktLQGATl/iBuHb75e723f2JxHqIracFZnY/Azq8oRc09yRuW3w1"
    "vZjmn2APjyU+8EPgs/Pgl1wlo4mpvkbGrVbeIP8+oWiKl4iLJYIcryf+jxYTx5ogRl3RHv"
    "vhn5SNsef8GwNh8Qa5Xjdfva/ewKVjxxsgh6MRdW1io9PBjNCZS36Qb/jZbDl4cYYGM8z5"
    "QvzYfnLESypOZN8ukVfTqBW8wcgn05lgeWyJqEdEHyPsuHNBO0DikvvVA4IFo95YLBKHiK"
    "4csTFkNy7mPmLOeOIDZQ+Jr7TgtBG4Ou4ATegCuUDn0SG1l/Kn+2KU+NNhMdDRKPj2ehfl"
    "P06SJXIifzrQiRUK7cRvFp/NBWjxEorv0d/60XKOqaIdfSJJxRKQf/xp7uJtuYtHE1X7Lh"
    "4RdO6muJW7uPyvBrxR+91pOg4bX2DqOvhG7TuI7+VFDXgvL0rRhVdZcGeEcQHSE1nqQJyl"
    "6pzKrnmFUixPTDCfaCGdJ+wc2Be1eMZFBc+4KPIMhfy2xrW/pBdz/2/z/T8Su4vz/eD56n"
    "lOk+Qm19ne1fTltrbXGL7g+4vzq1dXry9vrl6LJvIr4yevKub74eNjbi8BOusqzjK0Zt+0"
    "ed+kL51rzHSe3Ex2qycbc78P+hMxZY633t5W9mGmvc3TbjscQF6TmeeozVS3eaqNCftYZv"
    "pZXMbh59eXd1MUuxN3zw9E3LWwZzuwtDUtiHm6DVTWh8MWV6qlE1ynZDokTBPUDJFBNIso"
    "ZWNNOBMKg2WlgVsAVcRV37j9C2b+8lPQ10GiutK4nayojGH7szjVPj/cPZ6oWWsT2N6lO+"
    "smuPkjpQbEAcNsbO1+iLvrJsKZ86UE3nLfjAR26aSuUDm+Del++ttn4ko/hArEc877hylS"
    "FyDPLE8e+RVshtSXoJsuobRdPx+bRl+qcPSJXvaqPX3SzVYHi3gZ7xtwt3HpgiPsIWI74S"
    "MmQz74fOgzQtCI0SnCyMbgQKOIG2miRxNC0ioJrIfK3VbCSdUxlqZIjPG/hvFfuqAVAQbd"
    "kBrgmKBKJXSAQFcACyqevEOK3Fzr+5JnqI1yrdXKtXi2hgoHmXL2nyMzt+1WaC4OaKMcku"
    "qipbBurrvYl1c+CLZyepTievx2hbyeaVfDN594SNCAL/sU2wTNZ1Ke9ifYFzK0JV4R1kPw"
    "NTYaLsWjJ7IU/7SoLXrD/En8G9qfDqIPDbzTz+LvCJ3Tc678Oxp1A8Ff0zeyUafIbvpOlw"
    "v9I/Eha3oaJZRGpGqdSFU4r/bFWj1rIo5C+2eCs5tc2WAFgw2b9idR25VM9me6EK8YcLaJ"
    "mFs0wcDKpgQtgA86PlpgHoQDRZ1DbBNGI4g4onOfOzb5EQ0cWwYjQewQvPmOC65IZkT069"
    "nyqey9yG13P3zD+pZyrquUDQ+f6V7WYrqXFUz3cjXTldOlA3ZM0EEty8X1dR139Ovrcnd0"
    "eJdTtJDfi/iWumeErXfnmrFNcBv2ztCNn9h92MTOVurrOqzhdTlneC0ZQ2tO5tmM0Wfsqk"
    "/l6OWKEzndrMaNBwcnHp8Pp44vVoG4fcAvOUMDIc5ACKw43H0aH3aON6Tf4Jh0IX7X8cRR"
    "CDwVInTFTxSHqOhPNGVCHEALx59IIpty7hD2RnH12eXwXz0xTUIic4k9JlMiFlQP8nAJ4K"
    "Zc3KPEJWru2T1kz4l4Ie7CzhA2BpjqekE/xHLA5CbPeIKZ+AYG0cpcfC15FnIBXLVkXDWj"
    "/yZeJFF89ZzUDwy6glhmImQMOpI3P+iQizVCp+INZNlA2F8nijlvLI9H7VON4OZwBfUzrg"
    "olEc7Al1IfAOqEGfYnmw8e9VJvXMVYPZR8jca4cU8Vgxv7WEvsY+nlVvc0TNN08ETciuz2"
    "JH6alv4nbN9BfK/qSBxX5RLHVSFOU+w/f67wBimHN6HoIMDnN3VUbHnlTUrDdlMAOHc41L"
    "b05uiO2uCbgLGWajJPbvSTrdNPZvJ5UJWD6qOQgdTTG7XvQGR+1TTe/+MxM4MR1zn9cPuP"
    "F5lZfP/p41+i5ikudff+09vcxjI+Ptv38ZkP/0Us3XR4WSrjvpBzX5j7oDbXkrwTkrWWbc"
    "tw3LbYMsG8v8DME9+g8hWm1CXYK9X4ZUhzcA8F7bbYRPxktyv37adP7zOs+e1Dnvf++uHt"
    "vZgCOQOikRN4OhTVqzbBtut4RFNazJFtKCy2bK3ryYqgKLO1xe0slcFv3Qj1DLEJUG+zmE"
    "1njqeU/col7RSJEba1he0p9fyJu+yDjl/Bm8TWmWJXDXyeNL+zAtqzsI9O7at393cPH27f"
    "n55f9C5yx2da45VjYtjHRYj/+uXTxxK+FbbP4+pYPvo/5Dp8a6bflE58OHdcH3LgwrD7UI"
    "YDPtWrPr/Ac2wJOihcMUPjlM50pGnaMSUwXmemxCSsOGnSJSJtLNbNel8kNXf91qUDaZvK"
    "qhlgI1l9uNREtkBolmwu+SkTBxidc01cc2QG1TIjkPaKVZAadCuDmPaWKaSlvHYbqULSh3"
    "8TMHc/2Y1CXKqBc3r3N4Fz/Yo5Bwqzgl3WgDkRCwzINUAuSFE1II4khEYATvnqdhPhnDzV"
    "shhTDpl7wRH4ROlwnbzuVbtcZxvWKCIcpFySvr4c4ZFPZDxSdHy9QdAXZVDUyWfUnlsQ/0"
    "kZEnD7jjcXE5N6g07vvj+/UMSVbm+YDb2So+IkcSaNep7BMcrrOCZnklzpjpckFDMOwfsX"
    "mXvIOATv2yHY1CMyKYnaZjUvqdpQDlutOg0HK5vVRI14dp8RzDU9EDNUHTBEZ/f0da2Q4+"
    "uKkONrRQ03kzLraBw7TMosY4c6IGD3mpe+O5AaZf5R5v0+VIg3S/y9VdVcssJVmrnM+q9Q"
    "zGU2XR29nIU5eQMh/Sio7vodR4xi+ww9Qvi/6IijIXHpAg3ojHjSV3mApg5jlAW5B1LpBp"
    "BNmPMMqQQgORs4L3EZ5z9yXF90rtLX7XJ4WQpevJoS5i5l1oJFlIwBciR4kJpA1neXXyLG"
    "FW0J4nRK/AloBsVrx4csR94YkhqErW285Ejeq+BPKDg/8Mg3H5wm4WN7aBAmXOhL0wI8oM"
    "+EwWt5iR3Ib5Q/r8/mblg4Hg2xPSb8DfS5FN/A/NRP6cl/QyuPiK4Qn8DXi58hlrw/WUdf"
    "mVYIwdKLavzWUhsmfAu66EeFrutpKXOj9VDhW7S+QG/weE0pRtcZNein/rjzGZBFF5sNBg"
    "470vjFcfLLDaY5zDVab8RU0WitpSTJNIYRhxrRHwWo6g8iTtExWXuyJPWqLB9Gr2706u2R"
    "q3agV484dl2Mo/YdxLfBXKtZfPuayWzTNB3EucH0imn+HGCkAXOKpIMoNx8eLPDy5vICxw"
    "l2ieJALA8iU9F2AvRdx5MlQE5lIm7NBV+g7cQkbDthUkqI1oA7S9VBoG+uagB9c1UKNLzK"
    "Aj10mErkK7eoxgRHbYjm5JvOwgybd3BFvq6xIF+X52Yt7Ht5q9U/7fJ0nUB61yddolLQ4b"
    "lpos55CTTPcAO89EWJPF3noG7eyYr4E8+xHF9rPWeIDMirQbbnVlzHtDbIaaLuJYpqHmVq"
    "WfOZNsxZqs4t5q2oj8QPVfhulWMcte8cuhe10L2oQPeiiO6Muo7vWJCEWzslrop2h6h/uP"
    "3y5f7LobJpRsYOjAff1Z+5WOV9XOHbraQ2S77OksezmesEp11/iLmjteaVxObAXL3eHd4f"
    "uVQA5ynKRFYmVsxRmryKGnkV6dwX2C30GUyB0PCWOrzF8daDO09n0K6DNvk2Ixa4sQjm8a"
    "ybO1RJfMxRKZFjWhHE8oxlaZqNMpYdDnJbSU0W+/XUVmBHBDvkFLe//PL+4e724+OhytyH"
    "UfXj5Pbu8eG3+x1d2bdR+WONu2SWygjUtRbzmPQ5nTM9USNPt9uFvaP7evPLOuOpW1fGyB"
    "AdtX1W3pu18ctSHbNwhi3feRaiVF87UL1Iecw4gjiqvQwzRMeMHgSSBLovcYowhVq+HEMF"
    "qUES4IC6530bK65ddcBMUxs8ARHiOmNH/CLNPV7awTGjSr75xIO4kr7MxK+Q6EtTZ6tId5"
    "dD++W2pMyGc2gHlZdFY1f7UFKQHvNShfhiW3SnLyAVKY8cxzFZC8Q02TEjKAg9PiKMiX3p"
    "eJq7Wkl8zGimQpl1cMyRHTOCmWBvLe1FnvCYUczE0GvIQQU6IwQVjNRx5oEirlVFudJUHT"
    "CY7tq7PEjwoMlXM0THzA9MMaFGeYDFSCohRRbRlXn6ssQmTV+r0/RlU49oznSW2Mx0q2c6"
    "SfWSm+XSpCEJhcltV1ZcCRJWrVthKUVr8lxW5g4MMwxlEd5qbZqWLtuVGe2SPatRyUOuxC"
    "YA1knL2M51W7+eR2r3amcOTFuS5VVUVd4+pPzpb5+JWxal1NlCNXl3BVklZmOU6lebOZT9"
    "n8UpLtixMVKZgi5dxEpAQJjcxJti1UGml70MircNLKm7oJuurqd/0TnzsKL6ghZIf0166e"
    "BKojPHk2kRNwPpU9BNV1dSJprQp09kY8A+p3p8hA67Ch33yWxTsL6IPjq6/yJzpmhmb3zs"
    "PYad3Ym+urqeIsCawuozEb+9VgTOQcL1TP2Nl9Vv9JD9r4v4wCVwe0niJ2KonwmGd4ok8f"
    "HbXnWSeGjXn0QNV2aJh1zs4OmIGF1A2nOCrQmSnURJ0ENh6A0UW5TPfcis7lJB4/gcEc+G"
    "dOsjcWW10XApngUpzD0aZFa3sAc525+KGeJ3O/TqrOnwpzI9sxy7uBXKA0FigmZsp6vTM2"
    "9xM2wtTXB5emZOftcw/oWtd2f42ybYDdv+JphrJbmO2ncip1wue1+dKOnX5UHSrwsx0lNs"
    "6WAbNjfQlkBbMBmUq1y3ew6Hug3lKZzoParO4FSrGgewONJwVJgEjxkhNvJpUL9EnG42FF"
    "BZOP4ETkSHQeEU/CZo4Ijz0iffxKm3mBAvKCLC6BT+YuQMPUj6JzLzg/ey3IiPnwiUOgGw"
    "VEfyfj9mw1LM9WpdBLNTq+xyqUhgKjZswyZrKjbsu2JDaMLStIJnqYyDQd5tHTymS73ayh"
    "dwnq6Di7j54H1s28D8dXBOkXTA2XXbWX3HzjPx1vMxS5MaD7NWe5iBkGczvFhzpvPkDcx2"
    "O5X0nZhsU4nYlM1thYa9t17Z3D1pCgQLxGLCTlSaguhdr1JTIO87YUGB1aqCX8VksfCqDZ"
    "TiOr1EUCV0Gei74aYNt+ygNsQbqSN37LCiKIJwKRJo0MWVG7twlYdIH36GPol/MrqQdU8d"
    "G50XFQO7G1pWcp1i9iSruGI0dB1Q88M6hTahbh9GgPdgJeACekQ9dxnoGkT/LnweDwaEFq"
    "H+QFyEuY9AscHga0TbHpJGBVBlQKV6BhVep/RZDCBHn9CFmAsWmB+8MQFNB4YvEFgAABPM"
    "kUWnBHQejktkrVsHKsZKsPASnQ7EkAIS6PDFpmYIFW/+MhW/tlQ1ruTKa2rG92uECPTilx"
    "evbmKVOPxRpQ3/8uH2/ftIJV6uWRDzqDz1yq8LCUUHL2TNp/eSm7+Ib0WBm4igE/DuOvYQ"
    "WKeeWSJo3wmwt333Dc6GIrzlaVwTCpPEdf0krmvdQY2eoaVXz7ZY+n6mrgMJvlTye/SuWn"
    "6fpFqtFN9vheS8DIRS2xmBJ1pgIQNZeUHIk3gLni5hn0IiBsETXoCfC5AuKHsiNjr9On9t"
    "vbz8Or8anZ+/OEO3aEmEkCrNch6V3jRCCBViqpBNhYRO7KI4v99P2UAG1szm1kz6tnbJwn"
    "WC6cvFXZg4/UIRKaodFonYD4gN1ohof/3zQy5fZfJEnGzqK9aWk/jBJtMZ9YlnqU/j9Pvq"
    "E9nJtazlADtyGPcR9viCMKnjAe2OON4EYQ9JoxXCY+l/ShONk4VdVzQfibMxfuZ4s7mPTv"
    "HMeYNSXyLVUS/UHrA7HLth3ZPxd1lxkmzg76JZmba7ZcC3cnIAQ9BAN2zeQXRv6oB7U47t"
    "jaJMk+BCfdsZh6ExdTHO03UR7MbVUcGpoaOOSig2Uke1DWijj2op+gehjzIOkFuQbircIL"
    "BVkupT3wmifq6UliK70gUiu7QyDhB3t1/ubt/d783/IUpwoLqxpZIfVNzWUokWVt/U7sHd"
    "ILgXBVZ7JEN6cSD0h8pMGzn+G7SY0CAOoQfm/sBtYTjnjkc4B/8FabEPvBEWmKMhETcpEj"
    "grjHzCije1HY4NDhD3EAoJ2tMhcak35sHFMIiBPB3I//Kz2XLwIvC0kMUtI48G+DiI44qC"
    "KINu5CBRgCTQ0IXXRMhFoE2pFXgRTnatwAtgyalR0678wTGqNWJEWm+wNQYISGp2n9nQ6w"
    "yW8Lx6I7IgUl0nSCYaiyVB7iZEZv+Haq9CZWAutVu71Bpxv6vivmbRQVNt0ATi7SYQ70n8"
    "NC0NcNi+c6bDqzrc/Kqcm18VuHlw1mve8DNEJsNvrvQj3AeI5zOF0aLSryBLuEPXgvjJwf"
    "oWHERd892wiOaDSIP7so5iPaEwfp4b6NVBA6Jlz4gIDOrro57VD9TlJ1mqzjGVLVjrTGT6"
    "dgHed562FoG7lTtJy/OyHUpRNqg6oLNKo/adW6TNp2Rrf767g4V2z4bxwxHRNO7NLci70B"
    "lc2+Zv0E5gN3E3UNcd2ltOiwMFuN0pLT4Q4ge/sujSEb3rVbp0TFOtaoTEBZPsopAMnBYw"
    "GjKxTiZBcojoBSfsmXAkPn2JYgz5j0HWaEjEgBGkLA+9HiChw8JDp5+///D4l++vFb73ux"
    "1a08sibTHR8LAIP1jT3yFdZkx7qLCaW82Rov57KaOQxlhexVDGD6ElfgjGQrib27gxXWua"
    "rsWeYmuXx80Sm3R2bXbqkO6QWhqWiKBzeoCLWuFTFxXhUxfF8ClQmyqsNNV6VpWV5vDx3U"
    "p4WiAEqAxhVdaYhMagXAdl8V1zIVYSPZyzVAbpOkj7BKKVdVBOKAzCdRCeOt5cWa6rPMta"
    "iqQDGFeJL9vIsoZ9X1z+S6rzVrgrZMl2H4OZumoO547rQxwJjLePO+ZWfBmI7URF6eoymx"
    "RJB++ezTtHhaLGmhepHLXxj2/1Vcp4du7es9PkNTpp0t0iUW/X1QEnFCaSu4z3D9VZk1c5"
    "0KcpjdW60modWlY2Nan+gpm//BT0dZhLdqVJNW3AWmmvTq3DJuDtvENAcd9qW6xNUekKvL"
    "dbVPrTzPGCDy3a86N3vUp7Pk21Wm3P91DYXpZZSKzlP6LBlEyHhA2iqg1wCaZQdgEJLBi1"
    "55YsMEHRGD9DpgKFxb7hzneX+SD87E0zH6wxoqYnwHr2+WgwY59vi1jRM/b5vdvn2x/Buz"
    "N8m4/hNc4Pms4PRmFtFNZtXclGYd1aTmIU1kZhbRTWu1VYP1MH2I2eiJMh2lDSaaemqqag"
    "A0D0GcFc70zNkXXAJSJ7ql7Xcju5rnA7uVa4UM1nYiOTMm1q+S2+QGhsATkXS+r5RBWyVu"
    "7QkyLpwOrduUMPfyKK63rpCRa3X+v8atmabfoEa0Fc6wHJ2BpsIVBza6KaITKM1hi092TQ"
    "3lukcEt5QVOhwsa6vT7Eta3bRS7cBL7SOeND3F03Mc6cP+0Kd0/jrzKR5+anwkw+g5b9ZG"
    "XUiX1ngn0ShqTSSdYNmIaGax5k6Y9N1+JvRtDMsaDmKhRqDdL4g0E7CT9Xhbg3PAKUJoDA"
    "eFnfFaNBzKAGaERdly54UArBwpygU5tYDmh50NX5ix9lzYHBv6jjSS2FtNQvoGABgnLv0u"
    "dDlpmNSyuMCOuhIRnjtcoUpA2WMKn9sEJazdh2uWCBvh+V5NQNpV93UK14+twgPc2oejmg"
    "3g+Ea7vYwjBmfRwlTf0xMsde7VFgzVWMYdwPjPtBe47OHbgftL/28M7w3UrIXZr36mDc72"
    "6tzstaOF9W4Hyp0DH72J9rJU1NKHaoB/3p1/fvd6PJP7+ps5jzNtjUWr7JQyw4uLYPQpqm"
    "A+rmHTCMkRi4zx1PlZqi3K6XpTpmw158d9CBL0N0zOgJ4mciM9joAZinO2YMXTLyNeFLkR"
    "w9cvpG+RxZ586ZrWTnSV3Rdc7zDFXnkG4+2Tz5Zs25YIugLNPhCHm6Y2YLERZzz3fcdUCM"
    "CQ2K6zg9FSk7t/G3wmJth1vOzIWSvkW4y53pc2TGmR56btSZ3niinjTqxyMYw9oZM7PExm"
    "2+1W7zLfDYOpwzWMO9yCQfMQky9u+BoZUgwxR02HFBh7QTMhfwlgRpaiXJuI176tCy3m6q"
    "jJgPlDoChUxipRdQyJjqpctgY+w5/5bziRwv9H8h5AwNwOIdZ7SQERMOZd9xBM970p8G6k"
    "xwMoZplu46GHEX88kbNPjh/IerHy4ufhio02jsYlBNj51orOjwq5l6QnC2iFLORG2/GWhR"
    "L5WGGGKFk4xxLmmJc4nJubDFMGrjUbJlxb2mV1SzHlGrWcVh+0MJMa0vTm5Gn4m4GE8drl"
    "YUVcaIl/ZhwsU1wsUBRZs8E5fO1sA/RblD1KPNcLCgTzAXQE6nju8TBRevhL1Aa4DXAz64"
    "FowZnc9UF7tV2OfJDfz14Xd4f+RSLOvHBZ7ivK9UHFXOQkUvhvVrzAYnPmCoZTVL02xkMm"
    "unfmlntjHID4Atv68rxufpOmci3oq3Z4TaTGC1FtwxYefwbv5marmU63s2pomO2X/EGM1P"
    "jNG8BUvz4IzmOZV1XTVvXtNtTOZVVt60dn+Hpt52QrvSGJlbW5vYIoPUDxsbIruWQSLDAb"
    "BNZccboxT2c7gMvRonxxvSb5tiJBWvuM7t+hCXUuxGsOla6mJmnFz6FVKiRNDC6UPQTXdR"
    "kmqqDUHSS1BzkEDx+VD8VMdrYOt1T77YrsvNZzJ2YDz42kf6RNR1aoqtepVOOCzVvu/HBC"
    "u9cf4OqWvA7eW/PyOL2gTREbo9RxZmzCG86EhTo/2GJWZq+aeInyt/5KbVZbJXT72hV5SZ"
    "Mf4xLfGPMclXduNsYDtjwhX6n3KUE4rOuXM0H3tpVGzHomKLJksvvXiWyijY8vGiM0e8XW"
    "/3ZInN7mn17pHBvWtNc4qygTk+nG10cFPMyLOQwNcubZQmNhPd5oluQYTmAbFqk6X8cOLf"
    "tqpi+hJoL05UiqXoXa9SncRTrWokdYa4O2J/73hoyOiCE/ZG6ogsSp8c8h1HwUWvhzzyTF"
    "jqlSp980Z9rdY9GbVMS9QyRl2wVXWBOGVBiamDb4qkc/53Rh/TGjHl4KRQToi33jSnKM0c"
    "t3qOjX7oWGY69PHSvFFmqcx9svo+iRMHuE1vk/V96VqK7Mq7ZHZpZW6Sd7df7m7f3e/vIu"
    "nDPddTpweJX/aqr5LpZivvklBpR1z7elCFhxPxQeCFg5gjLqRBBR649S2RNcHeWDofLMAh"
    "IfLblLk50ok+OJriJ9kOIwu7rujrdBD8g5/NloMXxRvoXr6g4XtraRCDkn2tGb+w3+tTIw"
    "EM5bfT0viQt864XSEi2wf5Py4uLi9fXby8vHl9ffXq1fXrlzHaxVdVsL99+Asgnzn6g6ko"
    "nCV7Y3hkVsLsyGwlowubrGRy95KDUNjpCLKxAHcIegx0XXyCZ6DqgqxDwZfLSmUQ4NgTjI"
    "fIgmXDZdIWqop5aMEgWN0Li5gR0BJhu8jgdj76hg5hUb6aYGPV8tGCqdjUNWzdYY1bWHtE"
    "1CoOb9zCduMWZtJTxfhe1Ym5vioPub4qRFzrRf82EvbbNoj14n6x72NrUpJtsjwfQ47MZD"
    "HPaHuayNRAbO1yXCmSDjKL5jMGxHWf1/SbyVAbLWertZwuyM+yBLLiCluV9SdLaBL9aCT6"
    "MTklTprMKfFMHVs7wUmG6KgTnAgg1qiOkyPrnB/Ada28R9cVeY+uFeVaIQEBJ7a2z36B0L"
    "jt52KKxO1dR06P2rdDQIdhOyOgt8AXt5NLPJarh0tNZIuUBtt2ujm3E9ymvJxLVnMTIHcu"
    "k04e4uIebpcr+SPDHh8RdkdtcqIyjGUa9CoNZH7YtG9FbVenJwCDu+P3pFUJDE4P70KLPD"
    "wKbFhD0a01QVO8RJg/oRFliNMpGVJ7iU7vvn+lsPE31+0ukh1kcKtl1jJGJmNkag8vNLkH"
    "Dj2YwPi6H4ve2OQeMLkHWoPxwe0ek3ug81Nscg8cyUS3QN95QKz6AJVyLUX3wHMPRPqgz0"
    "SAyv2TKp1R1KZXT23EUs1rJCWwMCdoTAlHPs1pdXqIMkTnPrg+SzfmJffJFJ3eMp+j84se"
    "urxSaI027/Kr99V7K6gQd8TnIk6I1EINl2gwYnTaDwrRglJqIDiT/KsXOlRTme5AUARVau"
    "FLAsJIXTA4QwMAOqQHlYQghrYzMbNitnpfPfDjhm8mCIaTL228jD55Igi/p2KYJjRbQzLG"
    "Xl/DeTrRcm3mt6032Apv7dw48STpDwSk9QcKZ19/GJ8atWA7jryeUQvuXS2Y2a91gc4QGa"
    "TrIZ1iWHVxTpF0zs1oOxhjJs5i7Vp2ObLuYb2NutTicPHnWtlzEooO8ozzmxoQn+ev66li"
    "gTdFZ3QpzBOF5FHpn5yhM+7JGu7J7S9lf8i1LwP3gf4U8yfVmq6AOU/YObybD3sTvHastZ"
    "Zjgg7y5uYDhYKjrD8kI8p0Yc4SdhDubRyFul76Gzrot8xqsG18ffJNYax5FE9LBOawfQcY"
    "cZVB5v4fjxnJouAkHttj3n/6+Jeoed5zPFd53vMZteeWOpSzHPI8nYFeG/q0wrVutFSa5q"
    "jDwuloRJh2sFmW6pijzWyCbdfxiCaAObJjRhB7fLHGEsyRGQR1Tp2Ewpw32ucNDE9UOR7L"
    "8U6RGMC1AQe719jTzpKRI+vehaH5+++Y0ble0qKEwuC7Gt8hsTR1kQmFwXc1vtIvRaA3nU"
    "JKPgXQlRp2BbXRs2vo2fcSs96yFb7r4HSTeuWkydQr8a1COya9SGmiQVR6Gm1gc2QG1dZl"
    "pzggDZgGsJzOmaWLaobIQKr249GDNENkdr8JKdBAdxuJPoIt3gTAv2DmLz+xcYfxzfDDGu"
    "AGm33H4LaTM6zENsMYa2AbCVJNoNv59DQ5qbMGvKkLgEG4TvWfwoWpXfFcv1H5IcUgLvmi"
    "Vxm59Rw1WRmt9TghCFoj6on/QXhTeCAhqK2DpoT4AmyBIHZdh3DRxl0WA7TW7mXDWCeNKC"
    "f4vHUinMJv10kbJIcK6SoGMkFBJiioPWzTFKTYJb6mIMX+vRZMQYp2mhRMQQpTkKK9nOTg"
    "0qmYghS7t0Qbq+iJKUjRFkHHFKQwBSlaulp1ClLMFTaPUnYatu5SMeDGuCmorpT+w6Vopi"
    "gMogpEHc7nqtjj8mrgMcHu8Hx5IGAy4s+ZpwVnmsQAWvApm80YfdbhnikKA2ceTjoTJ5UO"
    "mgmBAbOwNofcF53rrM2EwsBZOIi8Z+yqzEflJ1FCYeDMw7lg4Ijv9fU5qILSwFsGrzZHLR"
    "IacEvXrjaHVVAaeItSKofvK6BaFQ4YUXTQRNF87hBOLCHW94fYdakC50rNdYF2h8rryFfi"
    "YHXX0fZnxCLO87o2opJeTOb9NpuKomQwhPF+qZaocueV9GD2X/39l4ZQHMHEUzl7lx8zJe"
    "RGfV9HfS9WrABSN4dSlqoDSO86wQKd+xbVi0tPkXQvML15aUqsXeKBgbk/pZ4/UXg8lV4H"
    "VKRr3QfaBnnDNwJPABV5/WqaqhWkx2ywxp7oBTzs1rBaq2i7xyCa9whLcFMnbayDeIfSNx"
    "byFtdMXFyZubggbpjY6S05C2SDNurCmqUyoJY5jWqnUChSGu8WE0etge424qhTi7IJlDsf"
    "L1ncxDVATkXBbQrwh6Srji7i7PnTrmjUW8Ica3KiikcNX/UqI1Jx0mhVTGo5rqujRbViKs"
    "uN4jXt4eEkVi29/Vanb+SKWx44WermXuFVXOrn3gUz2FbCJmFXaSAcNu8gulspHyNG9JV2"
    "jvIQwBTJ7sP/9iPKNhboVxB6d3me/fn/DLwB6w=="
)
