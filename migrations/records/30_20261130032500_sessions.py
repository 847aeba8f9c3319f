"""Sessions know whether a cookie or a bearer carries them, and on which device; tokens of programs what they are good for.

Tokens that are there keep what they had: they are good for everything. The way back takes sessions without a cookie away: the
version before would take their secrets for cookies.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

_ALL = '["READ", "RECORD", "DECIDE", "MANAGE"]'

UPGRADE = {
    "sqlite": f"""
ALTER TABLE "session" ADD "kind" VARCHAR(8) NOT NULL DEFAULT 'COOKIE' CONSTRAINT "ck_session_kind" CHECK ("kind" IN ('COOKIE', 'BEARER'));
ALTER TABLE "session" ADD "device" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "access_token" ADD "scopes" JSON NOT NULL DEFAULT '[]';
UPDATE "access_token" SET "scopes" = '{_ALL}';
""",
    "postgres": f"""
ALTER TABLE "session" ADD "kind" VARCHAR(8) NOT NULL DEFAULT 'COOKIE' CONSTRAINT "ck_session_kind" CHECK ("kind" IN ('COOKIE', 'BEARER'));
ALTER TABLE "session" ADD "device" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "access_token" ADD "scopes" JSONB NOT NULL DEFAULT '[]';
UPDATE "access_token" SET "scopes" = '{_ALL}';
""",
}

DOWNGRADE = {
    "sqlite": """
DELETE FROM "session" WHERE "kind" <> 'COOKIE';
ALTER TABLE "session" DROP COLUMN "kind";
ALTER TABLE "session" DROP COLUMN "device";
ALTER TABLE "access_token" DROP COLUMN "scopes";
""",
    "postgres": """
DELETE FROM "session" WHERE "kind" <> 'COOKIE';
ALTER TABLE "session" DROP COLUMN "kind";
ALTER TABLE "session" DROP COLUMN "device";
ALTER TABLE "access_token" DROP COLUMN "scopes";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXXtz27aW/yoY/VN3RnXjR5xsurMzjuO2uc2jm7i9d+5mR4JISMI1RagEZUW32+++OO"
    "CbBClComiKxsx9xCQOQP0AHByc558Dj1jMs/nptWURzu/YPXEHr9CfAxcviPiH8v0QDfBy"
    "mXoLT3w8cSQFli1Hftx0wn0PW754N8UOJ+KRTbjl0aVPGQw2uEZLj808vPiGownBHvGQpH"
    "6FqM+RTWeE+0Pkkgd4MSfBy1M05hZbEj5+hdZz7Iu2iHI0Y8xGU+adwtA2s8TY1J0ddJSV"
    "S/9YEfGDZ0TQeWKs//lf8Zi6NvlKePTn8n40pcSxM+hSGzqQz0f+Zimf/fbb2zc/ypbwCy"
    "YjizmrhZu0Xm78OXPj5qsVtU+BBt7NiEs87BM7Bba7cpxwbqJHwReLB763IvGn2skDm0zx"
    "yoEpG/zndOVaMFMoWgrcx4slP4WBX/xX+JEpgtHow8e70efbu9FoUJhr+JjcxISPLObCOq"
    "GuD5D9+VfQbwKNfDqAAW5+vv50cnH1rQSDcX/myZcSuMFfkhD7OCCV8Cd4CyCIU4T8Zo49"
    "NeQxQQ518am74B09SABPtkQM4KEgHSzw15FD3Jk/F3+ePXtWgfHv158kzKKVxJmJHRxs7w"
    "/hq/PgHeCd4BvsIh2AE4pmEN6+oiO8Do7w1WUNgK8uS/GFV1l4A1ZUhPdvnz9+UMObUOTg"
    "tanlo/9DDg3AP8hCTljHZEUdn7r8FMZ7DJ4BCEHPC87/cNIwn7y//kd+Bm7efXydZy7Qwe"
    "vcdFgeAchGWLHif/OtN+KlTxdEPTNZ4vzshKSn0T8ONUcH3AwVs3H39v3t57vr979mpuTN"
    "9d0tvDmXTze5pydXuWmKO0F/f3v3M4I/0T8/frjNz1zc7u6fA/gmvPLZyGXrEbbTmESPo0"
    "eZmSZfl1R0t9tMZ4kbmOmQpZmJbn6iPfIgxL4dt3SW2Ex0lyda3FLYyvVHehJ4lqpJSby7"
    "U7tF3Ia7zfReKW2HaBUB/pF5hM7cX8hGwvxWfAp2LaLANHX9jLo6TmSTp8m+9vA6vhPmlp"
    "aAwCYO8QPp+frzzfWb24HEeoKt+zX27FEGdHjDzlnuSdy2+Gpxvsg/wS6eSXzgh8Bn58Ev"
    "0QtEE1OtE4hbbVUH/H3O0AJvEBdLBFF3KP4r7t7UmiOPOaK9uIUHfzJvhl36bwyExfv+bt"
    "18cb+4Y4fNqDuGi/6UOTax0cl4SdjSId/LN/x0uRl/e4rGS8z5WvzYUXLESypOZN8OkYqE"
    "qBW8wcgni6Vged4GMZeIPqaYOitBO0bYI19cIFh7zJ2JRUKJ6IqKjSG7cTD3kUdncx8oh0"
    "h8pQWnjcCVOmM0Z2vkAJ3LJszeyJ/ui1HiT4fFwKbT4Nvr6S3+HCRLZCB/OtCJFQrtxG8W"
    "n80FaPESitUaX0fRco6poh09kKRiCcg//jKqka6oRqKJqq0aiQh6d3E/iGpE/r8GvFH79h"
    "RPx40vMHUdfKP2PcT34rwGvBfnpejCqyy4S+JxAdI92ehAnKXqnQa1ef1eLE/MMZ9rIZ0n"
    "7B3Y57V4xnkFzzgv8gyF/LbDtb+kF3P/7/L9PxK7i/P91vXV85wmyU0uPdzV9NmhttcMvu"
    "C787PLF5cvL64uX4om8ivjJy8q5vvth7vcXgJ0dlWcZWjNvunyvklfOneY6Ty5mexOTzbm"
    "/gj0J2LKqLvb3lb2Yaa9y9NuUw4g78jMc9Rmqrs81caE/VRm+kFcxuHn15d3UxTtibtnRy"
    "LuWti1KSxtTQtinm4PlfXxsMWtaukE1wVZTIinCWqGyCCaRZR5M004EwqDZaWBWwBVxFXf"
    "uP0r9vzNx6Cvo0R1q3E7WVEZw/Yncap9entzN1Cz1iawvUl31k9w80dKDYgDhtnY2n0fd9"
    "dPhDPnSwm85b4ZCewypEChcnwd0v34yyfiSD+ECsRzkRjHKVIXIM/6OUd+Bfsh9Tnopk8o"
    "HdbPx2bRlyocfaKXw2pPn3Sz7ZE/bsb7BtxtHLbmCLuI2DR85MkAHb6a+B4haOqxBcLIxu"
    "BAo4jyaaJHE9HTKQlsiMrdVsJJ1TGWpkiM8b+G8V+6oBUBBt1QSdAJVcsMGZXQEQJdASyo"
    "ePIOKXJz7e5LnqE2yrVOK9fi2ZooHGTK2X+OzNy2O6G5OKKNckyqi47Cur/u4rG88kGwld"
    "OjFNfjt1vk9Uy7Gr75xEWCBnzZF9gmaLWU8rQPsfEYWeIV8YYIvsZGk414dE824p8Ws0Vv"
    "mN8TGTePTsbRhwbe6afxd4TO6TlX/pZG3UPw1/SNbNQpsp++0+VC/1R8yI6eRgmlEak6J1"
    "IVzqvHYq2uNRdHof0zwdlNrmywhcGGTUfzqO1WJvszW4tXHnC2uZhbNMfAyhYErYEPUh+t"
    "MQ/CgaLOIbYJoylEHLGVz6lNfkBjastgJIgdgjffcMEVyZKIfl1bPpW9F7lt+8M3rG8p57"
    "pK2fD4me5FLaZ7UcF0L7YzXTldOmDHBD3Uspw/f17HHf3583J3dHiXU7SQP4r4lrpnhK3b"
    "c804JLgNe2foxk+0HzbR2kp9WYc1vCznDC8lY+jMybxceuwBO+pTOXq55URON6tx48HBic"
    "dXkwX1xSoQtw/4JadoLMQZCIEVh7vP4sOOuhP2FY5JB+J3qSuOQuCpEKErfmKYRYwjT4gD"
    "aE39uSSyGeeUeK8UV582h//iimkSEplD7BlZELGghpA1TQC34OIeJS5RK9ceIntFxAtxF6"
    "YT2BhgqhsG/RCLgslNnvEEe+IbPIhW5uJryYOQC+CqJeOqPfZv4kYSxReXpn5g0BXEMhMh"
    "Y7CpvPlBh1ysEbYQbyDLBsL+LlHMeWN5POqIaQQ3hytolHFVKIlwBr6U+gBQJyyxP99/8K"
    "iXeuMqxhqi5Gs0xo17qhjc2Mc6Yh9LL7e6p2Gapocn4kFkt3vx07T0P2H7HuJ7WUfiuCyX"
    "OC4LcZpi//krhTdIObwJRQ8BPruqo2LLK29SGrarAsC5w6G2pTdH96QNvgkYO6km8+RGP9"
    "k5/WQmnwdTOajeCRlIPb1R+x5E5ldN4+0/7jIzWMizGc/iu48ffoqa55NvZjeW8fE5vI/P"
    "avIvYummw8tSGfeFnPvCyge1uZbknZDstGw7huOhxZY55qM19lzxDSpfYcYcgt1SjV+GNA"
    "f3RNAeik3ET9pdua8/fnyXYc2v3+Z572/vX9+KKZAzIBrRwNOhqF61CbYd6hJNaTFHtqew"
    "2LG1ricrgqLM1ha3s1QGv10j1DPEJkC9y2I2W1JXKfuVS9opEiNsawvbC+b6c2czAh2/gj"
    "eJrbPAjhr4PGl+ZwW0p2EfvdpXb25v3r6/fndydj48zx2faY1XjolhHxchLi/mELXvRikH"
    "GLY3pRwi45TOdKRpujElvaquYRJWDJp0iUgbi3Wz3hdJzV2/c+lAuqayagbYSFafbDSRLR"
    "CaJZtLfuqJA4ytuCauOTKDapkRSHvFKkgNupVBTI+WKaSjvPYQqULSh38TMPc/2Y1CXKqB"
    "c3r3N4Fz/Yo5Rwqzgl3WgDkRCwzINUAuSFE1II4khEYATvnq9hPhnDzVsRhTDpl7wRF4oH"
    "S4Tl4Pq12usw1rVIQOUi5JX1+O8NQnMh4pOr5eIeiLeVDUyfeYvbIg/pN5SMDtU3clJib1"
    "Bp3cfHd2rogrPdwwe3olR8VJ4kwa9TyDY5R3cUzOJLnSHS9JKGYcgh9fZB4i4xD82A7Bph"
    "6RSUnUNat5SdWGcthq1Wk4WtmsJmrEtUcewVzTAzFD1QNDdHZPP68Vcvy8IuT4uaKGm0mZ"
    "9WQcO0zKLGOHOiJgHzUvfX8gNcr8J5n3+1gh3i/x90FVc8kKV2nmMuu/QjGX2XR19HIW5u"
    "QVhPSjoLrrNxx5DNun6A7C/0VHHE2Iw9ZozJbElb7KY7Sgnse8IPdAKt0AsolHHyCVACRn"
    "A+clLuP8p9TxRecqfV2bw8tS8OLVgnjORmYtWEfJGCBHggupCWR9d/klYlzRliDOFsSfg2"
    "ZQvKY+ZDlyZ5DUIGxt4w1H8l4Ff0LB+bFLvvrgNAkfO0TjMOHCSJoW4AF7IB68lpfYsfxG"
    "+fNG3soJC8ejCbZnhL+CPjfiGzw/9VOG8t/QyiWiK8Tn8PXiZ4gl78930VemFUKw9KIav7"
    "XUhgnfgi5GUaHrelrK3GhDVPgWrS/QGzxeU4rRdUYN+qk/7moJZNHFZo+Bw440fnGc/HKP"
    "aQ5zjdYbMVU0WmspSTKNYcShRvRHAar6g4hTdEZ2nixJvS3Lh9GrG716d+SqFvTqEceui3"
    "HUvof4NphrNYvvSDOZbZqmhzg3mF4xzZ8DjDRgTpH0EOXmw4MFXu5KXuA4wQ5RHIjlQWQq"
    "2l6A3nY8WQLkQibi1lzwBdpeTMKhEyalhGgNuLNUPQT66rIG0FeXpUDDqyzQE+qpRL5yi2"
    "pM8KQN0Zx81VmYYfMersiXNRbky/LcrIV9L2+1+qddnq4XSLd90iUqBR2emybqnZdA8ww3"
    "wEtflMjT9Q7q5p2siD93qUV9rfWcITIgbwfZXllxHdPaIKeJ+pcoqnmUmWWtltowZ6l6t5"
    "gPoj4SP1Thu1WOcdS+d+ie10L3vALd8yK6S+ZQn1qQhFs7Ja6KtkXU319//nz7+VjZtEdm"
    "FMaD7xotHazyPq7w7VZSmyVfZ8nj5dKhwWk3mmBOtda8ktgcmNvXO+WjqcMEcK6iTGRlYs"
    "UcpcmrqJFXka18gd1an8EUCA1vqcNbqLsb3Hk6g3YdtMnXJbHAjUUwjwfd3KFK4qcclRI5"
    "phVBLM9YlqbZK2PZ8SB3kNRksV9PbQV2RNAip7j+9dd3b2+uP9wdq8x9HFU/Btc3d29/v2"
    "3pyn6Iyh873CWzVEagrrWYZ2TE2crTEzXydO0u7Jbu680v64ynbl0ZI0P0pO2z8t6sjV+W"
    "6ikLZ9jy6YMQpUbagepFyqeMI4ij2sswQ/SU0YNAkkD3JU4RT6GWL8dQQWqQBDig7vnIxo"
    "prVx0w09QGT0CEOHRGxS/S3OOlHTxlVMlXn7gQVzKSmfgVEn1p6mwVaXs5tJ8dSspsOId2"
    "UHlZNHa0DyUF6VNeqhBfbIvu9AWkIuUTx3FGdgIxTfaUERSELp8SzxP7krqau1pJ/JTRTI"
    "Uy6+CYI3vKCGaCvbW0F3nCp4xiJoZeQw4q0BkhqGCkjjMPFHGtKsqVpuqBwbRt7/IgwYMm"
    "X80QPWV+YIoJNcoDLI+kElJkEd2apy9LbNL0dTpNXzb1iOZMZ4nNTHd6ppNUL7lZLk0akl"
    "CY3HZlxZUgYdWuFZZStCbPZWXuwDDDUBbhg9am6eiy3ZrRLtmzGpU85EpsAmCdtIzdXLf1"
    "63mkdq925sC0JVleRVXl7UPKH3/5RJyyKKXeFqrJuyvIKjF7o1S/2syx7P8sTnHBjr2Ryh"
    "R06SNWAgLiyU28L1Y9ZHoZpP7FVp6LFXUFtFD6W9JLDzEKa9Lvu5Q+JqXt+7jnMnFyPrsn"
    "ewP2KdXjHXTYV+i4T5b7gvVZ9NHT/RcZ6kQze2+Gfhd2diP66ut6igBrCqtPRPz2WrElRw"
    "nXA/P3Xla/s2P2LC7iA9ebw6U/n4uhfiYY3inSn8dvh9Xpz6HdaB413Jr/HLKMgw8f8tga"
    "EnoTbM2R7CRK7x0KQ6+gjKB87kPOcIcJGupzRFwbEolPxWXMRpONeBYk53ZZkDPcwi5kI7"
    "8v5j5vd+jt+cDhT2XiYTl2cSuUhzjEBM1YBbcnHj7gZjhYAtzyxMOc/KFh1gpbt2fSOiTY"
    "DVu15phrpW+O2vciW1ouL12d+N+X5eG/LwvRvwts6WAbNjfQlkBbUIaXKxMPeg6/EWzpF7"
    "JRnsLRu+ozWDK2MAHe9hP4NzGFUMqDitMPKJGgRFDVYhOcYuKwInDMBbkMX8mTj9phBQwE"
    "7j0kOBepj7ADhUTAM4Wfoo/in+JolXU6qI3Oiidwe0PLyiML7N3LqiMYTRwKhzesXmgTnt"
    "gwAryHs58L6BFznY34PvgM7DjweTwYEFqERzfyhBQuWspyIHC0EyhuDP+iHoLKah5UJFmw"
    "BzGAHH0uxI0p9gKhwp0JIiZ+EQNSCYBggshiC9GNQMYhsjYLhQonEiy8QSdjMaSABDqsWx"
    "y5VLhQWdI+L8SvLT3wlPazHc+7xxUtgtPu4vzFVXzQwR9VZ9zn99fv3kUHXbkIIeZRaaMs"
    "Z88JRQ85dPPhqHLzF/GtSMgaEfQC3rZ95YB16gkbQftegH3oDKzB2VCEtzztSEJhko7snn"
    "RkJw8s43nVUc+rrsjvPzOHQkCqSn6P3lXL7/NUqxoFBEXTQCi16RT0y2jqsYWUldeE3Iu3"
    "oL8K+xQSMQie8AK0V0C6Zt49sdHJl9VL69nFl9Xl9Ozs21N0jTZECKlr6s+FeCx1ZEIIFW"
    "KqkE2FhE5sVTHBx/yUPWRgzejjZsKNuyUL13H+Lhd3YeL0ExumqFpMavg4IDaY07D79bqO"
    "Od2yiWsY7KsB7spJ/NYmiyXziWupT+P0++oTmeZa1jJrTanHoWgsXxNP6nhAuyOON0E4RD"
    "P6QFyEZ9KqxBKNk4UdRzSH+rnxM+ouVz46wUv6CqW+RKqjvlXbtVocu2Hdk6moueUk2aOi"
    "pmYllf6WrTrIyQEMQQPdsHkP0b2qA+5VObZXirTCgguNbDoLHV7qYpyn6yPYjaujglNDRx"
    "2VUOyljuoa0EYf1VH0j0IflT0aZLCIZthalspEBFZHrGGrJDWFflBV/diejiK7NaYqu7Qy"
    "0VQ3159vrt/cVgVTHfTWFoUtqG5sqZCGittaKnxi+03tFtwNgntRYLVH0lEXB0J/qMy0Ef"
    "VfofWcgU2euEMw9wduC5MVpy7hHPwXpMU+8EZYY44mRNykSOCsMPWJV7yptTg2OEDcgoMj"
    "aE8nxGHujAcXw8Cz8WQs/5+fLjfjbwNPC1mMIfJogI8D76zINTLoRg4SuT0CDVu7NS+Ffw"
    "6SBTGwooCeeEHC/4p/AxH5uhRMgMtgj7CfWC78Ogone2SlY4KiDT2Q5AJU+YdkyalRIXJz"
    "iYPiscExqjViRFpvsB0GCEhqdp/Z0LsMlvC8eiN6gf95OKLWWF7iul4yllEZdERlYC61B7"
    "vUGnG/r+K+ZpJ8kx0/fRLXZTVpmh7ymwYjHVIKYPHTtDTAYfvemQ4v63Dzy3Juflng5sFZ"
    "r3nDzxCZjDS5UgVwHyCu7ymMFpV+BVlCUy9Rw7fgKOpwtcMimq9YFNyXdRTrCYXx89xDrw"
    "4aEC17RkRgUN8d9ax+oC4/yVL1jqkcwFpn26Bx0bqkJyQG4K0AP3b0dYfAPcidpOPR1seS"
    "RByy5Oms0qh97xZp84HW3Y9iP1poH9kwfjwimsa9OW9Mq4tqns7g2j1/g24Cu4+7gTpPbs"
    "aauy+8PUwXmQe4aEDXzI97UJeO94T4wa8sunRE74aVLh2LVKsaIXHBJDsoJAOnBYwmnlgn"
    "8yA5RPSCE++BcCQ+fYNiDPkPQS4oSMSAESQiC70eIKHD2kUnn757f/fTd88VvvftDq3pZZ"
    "G2mGh4WIQfrOnvkE6LrT1UmH285khR/8OUUUhjLLdiKOOH0BE/BGMhbOc2bkzX+vUivZ3L"
    "uWSJG/Dq6Kb40gunDukOqaVhiQh6pwc4rxU+dV4RPnVeDJ8CtanCSlOtZ1VZaY4f34OEpw"
    "VCgMoQVmWNSWgMynVQFt+1EmIl0cM5S2WQroO0TyBaWQflhMIgXAfhBXVXyiTc5VnWUiQ9"
    "wLhKfDlEljXs++LyX1JNpsJdIUvWfgxm6qo5WVHHhzgSGO8x7pgH8WUgNo1SzddlNimSHt"
    "49m3eOCkWNHS9SOWrjH9/pq5Tx7Gzfs9PkNRo0WrPd1HbdsnY1LNYx956osyZvc6BPUxqr"
    "tanr2n5d19Q6bALe3jsEFPftHhVdTamolktFRUUTVfb8VEHFCns+S7Xabs93UdhelllIrO"
    "U/oPGCLCbEG0dVG+ASzKDsAhJYeMxeWbLABEMz/ACZChQW+4Y7by/zQfjZ+2Y+2GFETU+A"
    "3ezz0WDGPt8VsWJo7POPbp/vfgRva/g2H8NrnB80nR+MwtoorLu6ko3CurOcxCisjcLaKK"
    "zbVVg/MArsRk/EyRDtKel0U1NVU9ABIEYewVzvTM2R9cAlInuqPq/ldvK8wu3kucKFarUU"
    "G5mUaVPLb/EFQmMLyLlYMtcnqpC1coeeFEkPVm/rDj38niiu66UnWNx+p/OrY2u26ROsA3"
    "GtRyRja7CFQM2tiWqGyDBaY9B+JIP2o0UKd5QXNBUqbKzbu0Nc27pd5MJN4CudM97H3fUT"
    "48z5061w9zT+KhN5bn4qzORLaDlKVkad2HdPsE/iIal0knUDFqHhmgdZ+mPTtfjbI2hJLa"
    "i5CoVagzT+YNBOws9VIe4NjwClCSAwXtZ3xWgcM6gxmjLHYWselEKwMCfoxCYWBS0Pujz7"
    "9gdZc2D8L0ZdqaWQlvo1FCxAUO5d+nzIMrNxaYUp8YZoQmZ4pzIFaYMlTOoorJBWM7ZdLl"
    "igH0UlOXVD6XcdVCuePjfIUDOqXg6o9wPh2i62MIxZH0dJU3+MzLFXexRYcxVjGPcD437Q"
    "naOzBfeD7tcebg3fg4TcpXmvDsaj/tbqvKiF80UFzhcKHbOP/ZVW0tSEokU96I+/vXvXji"
    "b/7KrOYs7bYFNr+SoPseDg2j4IaZoeqJtbYBhTMfCIU1eVmqLcrpelesqGvfjuoANfhugp"
    "oyeIH4jMYKMHYJ7uKWPokKmvCV+K5Mkjp2+Uz5H17pw5SHae1BVd5zzPUPUO6eaTzZOv1o"
    "oLtgjKMh2OkKd7ymwhwmLl+tTZBcSY0KC4i9NTkbJ3G/8gLNam3KJLB0r6FuEud6bPkRln"
    "eui5UWd644k6aNSPRzCGnTNmZomN23yn3eY74LF1PGewhnuRST5iEmQ8vgeGVoIMU9Ch5Y"
    "IOaSdkLuAtCdLUSpJxHffUo2V92FQZMR8odQQKmcRWL6CQMdVLl+HNsEv/LecTUTf0fyHk"
    "FI3B4h1ntJARE5R533AEz4fSnwbqTHAyg2mW7joYcQfz+Ss0/v7s+8vvz8+/H6vTaLQxqK"
    "bHTjRWdPjVTD0hOFtEKWeitt8MtKiXSkMMscVJxjiXdMS5xORcOGAYtfEoObDiXtMrqlmP"
    "qO2s4rj9oYSYNhInt8ceiLgYLyhXK4oqY8RL+zDh4hrh4oCiTR6Iw5Y74J+ibBH1aDMcLe"
    "hzzAWQiwX1faLg4pWwF2gN8HrAB9eCmcdWS9XFbhv2eXIDf334KR9NHYZl/bjAU5yPlIqj"
    "ylmo6MWwfo3Z4MQHDLWsZmmavUxm3dQvtWYbsxzG9d2/0kRP2chuLIsDY1nswNI8OstiTq"
    "9XVxeWVwcau2KVKSytAm3RHtZNaLdabHJrax+DTRAfv7e1pm9h9tnUOjaTHe+NUtjP8TL0"
    "apyoO2Ff98VIaqdwnSvIMS6lpPr6njj1MX1ILkcFKblpaeH0PuimvyjJu/yeIOll8ThKoP"
    "hqIn4qdRvYev2TLw7rl/CJzCiMB197x+6JuphHsdWw0lPBS7Uf+THBVpeFv0N+D/AN+O9P"
    "yGI2QWyKrs+QhT2PEl70NqjRfs86HLWM+OLnyh9ZqwSHMed3xJxvckW0Yxu16YxwhSamHO"
    "WEonfW5+ZDxYyy66kou6LJ0suGnKUyqq58eNuSire77Z4ssdk9nd49MhZxp2lOUTYwx8ez"
    "jY5uij3yIMTwnSuxpInNRHd5ojsQUHZErNokVT6ecJ2DKns+ByqMgUrFE70bVip2eKrVVm"
    "3OZ7YgE2ZvZKJXyhEEDRHICztEkw3CaOKxNScQ/2Exdk8JZGgVTwn2iPcqCBEhQnr1RYPg"
    "RjhELnkgXupVUSXUxqCQqXZskwdqkTDVLPZFJ0JOEH3NIHRljTny8T1x0VT0fzJeErZ0yP"
    "cBDT9dbsbfRv1KYuojjqkN+ivqc+JMa+qujDKpI8oko+Q4qJKj+6E3g5uPH395e3uoVZsF"
    "+GUNfF+WwvuyoKGTbElr8cYUvcvp0vziFYItGA908E2RGICNCtRc/GIXb+LuNs0pSjPHnZ"
    "5jo5J9KjMdOjhqKnGyVEaFU63CwYn3574KnPqOpB1Fdqv6Jru0Msqbm+vPN9dvbh9Pd+OD"
    "aslVJxCJXw6rtTfpZlvVN1CLx2PrIWhSOBEfBC5oyKOc8KBGD6gvNsiaY3cmPW8CNUjotC"
    "yzd6RTgXC0wPeyHUYWdhwCepHgH4FCpKjLeZQvaFjpUhrBo2RfOwbvPO7dv5HonXLVSmlw"
    "1Gs661Z81OFB/o/z84uLF+fPLq5ePr988eL5y2cx2sVXVbC/fvsTIJ85+oOpKJwlj8bwyL"
    "KE2ZHlVkYXNtnK5G4lB2Gw0xEojYA7BD2GyuA5XpJvgrxEwZfLWmYQAjkUjIfIkmaTTdIW"
    "6o65aO1BOLsbljkjoOLEdpHBtT76nt6QkVot2Fi1fCNhKmr5RSqKnUWedrsOG9EbT8zHF1"
    "GrOLzxxGzHE7P7WvTW8L2sk2LpsjzD0mUhwZJe6HsjMe9dg1gv6B37PrbmJfkoyzM25MhM"
    "nvOMtqeJXA7E1i7YlSLpIbNoPttdXBl6R1e1DLXRcnZay+mA/CyLJCuusFV5gbKEJhWQRi"
    "ogk1Bl0GRClQdGbe3sPhmiJ53dRwCxQ/2cHFnv/ACe10pz+rwizelzRUFXyL7Bia0dJlMg"
    "NJEyOSchcXvXkdOj9t0Q0GHY3gjoHXB/7+USj+XqyUYT2SKlwbabkQXdBLepwIKS1dwEyL"
    "1LI5WHuLiHuxW9cedhl0+Jd8NsMlAZxjINhpUGMj9sOrKitttzc4DBnfpDaVUCg9PbN6FF"
    "Hh4FNqyJ6NaaowXeIMzvZewDj+IxTm6+e6Gw8TfXbRuZPjK4mXQfXTtwhsbI9OhGJhMJY3"
    "zdH/us74Xe2KT7MOk+OoPx0e0ek+6j91Ns0n08kYnugL7ziFj1ESrlOorukaf7iPRBn4gA"
    "lfuDKp1R1GZYT23kpZpvL0SLLMwJmjHCkc9yWp0hJOBgKx9cn6Ub84b7ZIFOrj2fo7PzIb"
    "q4VGiN9u8Scni8FlSIU/G5iBMitVCTDRpPPbYYBaVqQSk1FpxJ/jUMHaqZzNshKII6tvAl"
    "AWGkLhifojEAHdKDSkIQQ9ulmFkxW8MvLvhxwzcTBMPJlzbeRJ88F4TfMTFME5qtCZlhd6"
    "ThPJ1oufbz29YbbIu3dm6ceJL0BwLS+gOFs68/jM+MWrAbR97QqAUfXS2Y2a91gc4QGaTr"
    "IZ1iWHVxTpH0zs3oMBhjT5zFceX22jhnyfqH9SEqV4vDxV9pZc9JKHrIM86uakB8lr+uJw"
    "jDq7zbixTmiULyqPRPztAZ92QN9+TuF7tviWGc1WIYZxUM46zIMAL3gdEC83vVmq6AOU/Y"
    "O7ybD3sTvHamtZZjgh7y5uYDhYKjbDQhU+bpwpwl7CHchzgKdb3093TQ75jV4ND4+uSrwl"
    "hzJ56WCMxh+x4w4iqDzO0/7jKSRcFJPLbHvPv44aeoed5zPFeb3vU9Zq8sdShnOeR5OgO9"
    "NvRphWvdaKk0zZMOC2fTKfG0g82yVE852swm2HaoSzQBzJE9ZQSxy9c7LMEcmUFQ59RJKM"
    "x5o33ewPBEleOxHO8UiQFcG3Cwe81c7SwZObL+XRiav//OPLbSS1qUUBh8t+M7IZamLjKh"
    "MPhux1f6pQj0FgtIyacAulLDrqA2enYNPfujxKx3bIW3HZxuUq8Mmky9Et8qtGPSi5QmGk"
    "Slp9EGNkdmUO1cdooj0oBpAMvZyrN0Uc0QGUjVfjx6kGaIzO43IQUa6B4i0UewxZsA+Ffs"
    "+ZuP3qzH+Gb4YQ1wg83eMrjd5Axbsc0wxhrYRoJUE+j2Pj1NTuqsAW/qAmAQrlP9p3Bh6l"
    "Y81+9MfkgxiEu+GFZGbj1ETbZGa93NCYLWiLniPxDeFB5ISBY5XhDiC7AFgthxKOGijbMp"
    "Bmjt3MuesU4aUU7webtEOIXfrpM2SA4V0lUMZIKCTFBQd9imKUjRJr6mIMXjey2YghTdNC"
    "mYghSmIEV3OcnRpVMxBSnat0Qbq+jAFKToiqBjClKYghQdXa06BSlWCptHKTsNW/epGHBj"
    "3BRUV0r/4VI0UxQGUQWilPOVKva4vBp4TNAens+OBEyP+CvP1YIzTWIALfiULZcee9Dhni"
    "kKA2ceTrYUJ5UOmgmBAbOwNifcF53rrM2EwsBZOIjcB+yozEflJ1FCYeDMw7n2wBHfHelz"
    "UAWlgbcMXm2OWiQ04JauXW0Oq6A08BalVA7fV0C1KhwwouihiaL53CGcWEKsH02w4zAFzp"
    "Wa6wJti8rryFfiaHXX0fb3iEXow642opJeTOb9LpuKomQwxOOjUi1R5c4r6cHsv/r7Lw2h"
    "OIKJq3L2Lj9mSsiN+r6O+l6sWAGkbg6lLFUPkG47wQJb+RbTi0tPkfQvML15aUqsXeKCgX"
    "m0YK4/V3g8lV4HVKQ73Qe6BnnDNwJXABV5/WqaqhWkT9lgjV3RC3jY7WC1VtH2j0E07xGW"
    "4KZO2lgH8R6lbyzkLa6ZuLgyc3FB3DCx0wdyFsgGbdSFNUtlQC1zGtVOoVCkNN4tJo5aA9"
    "1DxFGnFmUTKPc+XrK4iWuAnIqC2xfg90lXPV3E2fOnW9Go18Sj1nygikcNXw0rI1Jx0mhb"
    "TGo5rtujRbViKsuN4jXt4eEkVi29x61O38gVtzxwstTNvcKruNTPvQ9msIOETcKu0kA4bN"
    "5DdA9SPkaM6CvtHOUhgCmS9sP/HkeUbSzQryD0tnme/fX/CaMLqg=="
)
