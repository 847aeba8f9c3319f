"""会话区分浏览器与令牌并记录设备,程序令牌有权限范围 ·
Sessions know whether a cookie or a bearer carries them, and on which device; tokens of programs what they are good for.

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
    "eJztXXuT2zaS/yoo/ZNxlTLxPD3nXF3VeDJJZmN7cvYku7XnKwkiIYk7FKEA1MjaXL77oc"
    "H3U4REShSFqt2Kh0QD1A9Ao9HPP3uMGJSZ/PTWMAjnT/SZOL236M+eg2dE/CP3fR/18Hwe"
    "ewtPXDyyJQWWLQdu2HTEXYYNV7wbY5sT8cgk3GDW3LUoDNa7RXNGJwzPvuFoRDAjDEnqt8"
    "hyOTKtCeFuHznkBV5MiffyFA25QeeED9+i5RS7oi2yOJpQaqIxZacwtEkNMbblTBodZeFY"
    "fyyI+METIuiYGOt//lc8thyTfCU8+HP+PBhbxDYT6FomdCCfD9zVXD777beHH36ULeEXjA"
    "YGtRczJ2o9X7lT6oTNFwvLPAUaeDchDmHYJWYMbGdh2/7cBI+8LxYPXLYg4aea0QOTjPHC"
    "hinr/ed44RgwUyhYCtzFszk/hYHf/Jf/kTGCweDj49Pg8/3TYNDLzDV8TGpi/EcGdWCdWI"
    "4LkP35l9dvBI182oMB7n6+/XRycf1KgkG5O2HypQSu95ckxC72SCX8Ed4CCGJnIb+bYpYP"
    "eUiQQl186iZ4Bw8iwKMtEQLYFKS9Gf46sIkzcafiz7PXr0sw/v32k4RZtJI4U7GDve390X"
    "917r0DvCN8vV2kAnBEUQ/C61d0gFfjCF9fVgD4+rIQX3iVhNdjRVl4//b58WM+vBFFCl7T"
    "Mlz0f8i2PPAbWcgR6xgtLNu1HH4K4+2DZwBC0POM8z/sOMwnH27/kZ6Bu/eP79LMBTp4l5"
    "oOgxGAbIBzVvxvrvGDeOlaM5I/M0ni9Oz4pKfBP5qaowY3Q8lsPD18uP/8dPvh18SU/HD7"
    "dA9vzuXTVerpyXVqmsJO0N8fnn5G8Cf65+PH+/TMhe2e/tmDb8ILlw4cuhxgM45J8Dh4lJ"
    "hp8nVuie42m+kkcQ0z7bM0PdH1TzQjL0Ls23BLJ4n1RLd5osUthS4cd6AmgSep6pTE2zu1"
    "a8RtuNuMn3OlbR+tLMA/UkasifMLWUmYH8SnYMcgOZjGrp9BV4eJbPQ02tcML8M7YWppCQ"
    "hMYhPXk55vP9/d/nDfk1iPsPG8xMwcJECHN/Scpp6EbbOvZuez9BPs4InEB34IfHYa/AK9"
    "QDAx5TqBsNVadcDfpxTN8ApxsUSQ5fTF/8Xd2zKmiFFbtBe3cO9PyibYsf6NgTB739+smy"
    "/OF2do04nlDOGiP6a2SUx0MpwTOrfJd/INP52vhq9O0XCOOV+KHzuIjnhJxYns2yZSkRC0"
    "gjcYuWQ2FyyPrRB1iOhjjC17IWiHCDPyxQGCJaPORCwSi4iuLLExZDc25i5i1mTqAmUfia"
    "804LQRuFr2EE3pEtlA59ARNVfyp7tilPDTYTHQ8dj79mp6iz970RLpyZ8OdGKFQjvxm8Vn"
    "cwFauIRCtcbXQbCcQ6pgR/ckqVgC8o+/tGqkLaqRYKIqq0YCgs5d3BtRjcj/KsAbtN+d4u"
    "mw8QWmroJv0L6D+F6cV4D34rwQXXiVBHdOGBcgPZOVCsRJqs5pUOvX74XyxBTzqRLSacLO"
    "gX1eiWecl/CM8yzPyJHfNrj2F/Si7/9tvv8HYnd2vh8cN3+e4ySpybWau5q+bmp7TeALvj"
    "0/u3xzeXNxfXkjmsivDJ+8KZnvh49Pqb0E6GyqOEvQ6n3T5n0Tv3RuMNNpcj3ZrZ5szN0B"
    "6E/ElFnOZns7tw897W2edtPiAPKGzDxFrae6zVOtTdjHMtMv4jIOP7+6vBuj2J24e3Yg4q"
    "6BHdOCpa1oQUzTbaGyPhy2uFYtHeE6I7MRYYqgJog0oklEKZsowhlRaCxLDdwCqCyu6sbt"
    "XzFzV49eXweJ6lrjdrSiEobtT+JU+/Rw99TLZ611YHsX76yb4KaPlAoQewyztrX7Ieyumw"
    "gnzpcCeIt9MyLYZUhBjsrxnU/34y+fiC39EEoQT0ViHKZInYE86ecc+BVsh9Rnr5suodSs"
    "n49Jgy/NcfQJXvbLPX3izdZH/jgJ7xtwt7HpkiPsIGJa/iMmA3T4YuQyQtCY0RnCyMTgQJ"
    "MT5VNHjzqip1USWB8Vu634k6piLI2RaON/BeO/dEHLAgy6oYKgEytfZkiohA4Q6BJgQcWT"
    "dkiRm2tzX/IEtVautVq5Fs7WKMdBppj9p8j0bbsVmosD2iiHpLpoKazb6y725ZUPgq2cnl"
    "xxPXy7Rl5PtKvgm08cJGjAl32GTYIWcylPuxAbj5EhXhHWR/A1JhqtxKNnshL/NKgpesP8"
    "mci4eXQyDD7U804/Db/Dd05PufLvaNQtBH9F38hanSK76TtdLPSPxYds6GkUUWqRqnUiVe"
    "a82hdrdYypOArNnwlObvLcBmsYrN90MA3armWyP9OleMWAs03F3KIpBlY2I2gJfNBy0RJz"
    "Lxwo6BximzAaQ8QRXbjcMsn3aGiZMhgJYofgzTdccEUyJ6Jfx5RPZe9Zbrv74WvWtxRz3V"
    "zZ8PCZ7kUlpntRwnQv1jNdOV0qYIcEHdSynF9dVXFHv7oqdkeHdylFC/kji2+he4bfeneu"
    "GU2CW7N3hmr8xO7DJna2Um+qsIabYs5wIxlDa07m+ZzRF2znn8rByzUncrxZhRsP9k48vh"
    "jNLFesAnH7gF9yioZCnIEQWHG4uzQ87CxnRL/CMWlD/K7liKMQeCpE6Iqf6GcR44gJcQAt"
    "LXcqiUzKuUXY25yrzy6H/+KIaRISmU3MCZkRsaD6kDVNADfj4h4lLlELx+wjc0HEC3EXtk"
    "awMcBU1/f6IYYFJjd5xhPMxDcwiFbm4mvJi5AL4Kol46oZ/TdxAonii2PFfqDXFcQyEyFj"
    "0LG8+UGHXKwROhNvIMsGwu4mUcxpY3k46oAqBDf7K2iQcFUoiHAGvhT7AFAnzLE73X7woJ"
    "dq4+aM1UfR1yiMG/ZUMri2j7XEPhZfblVPwzhNB0/ERmS3Z/HTlPQ/fvsO4ntZReK4LJY4"
    "LjNxmmL/uYscb5BieCOKDgJ8dl1FxZZW3sQ0bNcZgFOHQ2VLb4ruqA2+ERgbqSbT5Fo/2T"
    "r9ZCKfB81zUH0SMlD+9AbtOxCZXzaN9/94SsxgJs9mOIvvHz/+FDRPJ99Mbizt49O8j89i"
    "9C9iqKbDS1Jp94WU+8LCBbW5kuQdkWy0bFuGY9NiyxTzwRIzR3xDnq8wpTbBTqHGL0Gagn"
    "skaJtiE+GT3a7cd4+P7xOs+d1Dmvf+9uHdvZgCOQOikeV5OmTVqybBpm05RFFaTJFtKSy2"
    "bK2ryYqgKDOVxe0klcZv0wj1BLEOUG+zmE3nlpMr+xVL2jESLWwrC9sz6rhTezUAHX8Obx"
    "JbZ4btfODTpOmd5dGe+n10al/9cH/38OH2/cnZef88dXzGNV4pJoZdnIW4uJhD0L4dpRxg"
    "2M6UcgiMUyrTEadpx5R0qrqGTljRq9MlIm4sVs16nyXVd/3WpQNpm8qqHmADWX20UkQ2Q6"
    "iXbCr5KRMHGF1wRVxTZBrVIiOQ8orNIdXolgYx7S1TSEt5bROpQuKHfx0wdz/ZTY64VAHn"
    "+O6vA+fqFXMOFOYcdlkB5kgs0CBXADkjRVWAOJAQagE45qvbTYRT8lTLYkw5ZO4FR+Bers"
    "N19Lpf7nKdbFihIrSXckn6+nKExy6R8UjB8fUWQV+UQVEnl1FzYUD8J2VIwO1azkJMTOwN"
    "Orn79uw8J660uWG29EoOipOEmTSqeQaHKG/imJxIcqU6XpRQTDsE719k7iPtELxvh2Bdj0"
    "inJGqb1bygakMxbJXqNBysbFYRNeKYA0YwV/RATFB1wBCd3NNXlUKOr0pCjq9yarjplFlH"
    "49ihU2ZpO9QBAbvXvPTdgVQr848y7/ehQrxd4u9GVXPRCs/TzCXWf4liLrHpqujlDMzJWw"
    "jpR1511284YhSbp+gJwv9FRxyNiE2XaEjnxJG+ykM0sxijzMs9EEs3gEzCrBdIJQDJ2cB5"
    "ics4/7Flu6LzPH3dLoeXpeDFqxlh9kpmLVgGyRggR4IDqQlkfXf5JWJc0ZYgTmfEnYJmUL"
    "y2XMhy5EwgqYHf2sQrjuS9Cv6EgvNDh3x1wWkSPraPhn7ChYE0LcAD+kIYvJaX2KH8Rvnz"
    "Bmxh+4Xj0QibE8LfQp8r8Q3Mjf2Uvvw3tHKI6ArxKXy9+BliybvTTfSVcYUQLL2gxm8ltW"
    "HEt6CLQVDoupqWMjVaH2W+RekL1AYP11TO6Cqjev1UH3cxB7LgYrPFwH5HCr84TH65xTT7"
    "uUarjRgrGq20lCSZwjDiUCPqowBV9UHEKTohG0+WpF6X5UPr1bVevT1y1Q706gHHropx0L"
    "6D+NaYazWJ70AxmW2cpoM415heMc6fPYwUYI6RdBDl+sODBV7OQl7gOME2yTkQi4PI8mg7"
    "Afqu48kiIGcyEbfigs/QdmISmk6YFBOiFeBOUnUQ6OvLCkBfXxYCDa+SQI8slifyFVtUQ4"
    "KjNkRz8lVlYfrNO7gibyosyJvi3KyZfS9vteqnXZquE0jv+qSLVAoqPDdO1DkvgfoZroeX"
    "uiiRpusc1PU7WRF36liG5Sqt5wSRBnk9yObCCOuYVgY5TtS9RFH1o0wNYzFXhjlJ1bnF3I"
    "j6SPzQHN+tYoyD9p1D97wSuucl6J5n0Z1T23ItA5JwK6fEzaPdIeofbj9/vv98qGyakYkF"
    "48F3DeY2zvM+LvHtzqXWS77KksfzuW15p91ghLmltOZzifWBuX69W3wwtqkAzskpE1maWD"
    "FFqfMqKuRVpAtXYLdUZzAZQs1bqvAWy9kM7jSdRrsK2uTrnBjgxiKYx4tq7tBc4mOOSgkc"
    "07IgFmcsi9NslbHscJBrJDVZ6NdTWYEdEOyQU9z++uv7h7vbj0+HKnMfRtWP3u3d08Pv9z"
    "u6sjdR+WODu2SSSgvUlRbzhAw4XTA1USNNt9uFvaP7ev3LOuGpW1XGSBAdtX1W3puV8UtS"
    "HbNwhg3XehGi1EA5UD1Lecw4gjiqvAwTRMeMHgSSeLovcYqwHLV8MYY5pBpJgAPqng9MnH"
    "PtqgJmnFrjCYgQ25pY4hcp7vHCDo4ZVfLVJQ7ElQxkJv4cib4wdXYe6e5yaL9uSsqsOYe2"
    "V3lZNLaVD6Uc0mNeqhBfbIru1AWkLOWR4zghG4EYJztmBAWhw8eEMbEvLUdxV+cSHzOasV"
    "BmFRxTZMeMYCLYW0l7kSY8ZhQTMfQKclCGTgtBGSN1mHkgi2tZUa44VQcMprv2LvcSPCjy"
    "1QTRMfMDXUyoVh5gMBJLSJFEdG2eviSxTtPX6jR9ydQjijOdJNYz3eqZjlK9pGa5MGlIRK"
    "Fz2xUVV4KEVZtWWIrR6jyXpbkD/QxDSYQbrU3T0mW7NqNdtGcVKnnIlVgHwCppGdu5bqvX"
    "84jtXuXMgXFLsryK5pW39yl//OUTsYuilDpbqCbtriCrxGyNUvVqM4ey/5M4hQU7tkYqUd"
    "Cli1gJCAiTm3hbrDrI9JKXQfG2hiV153XT1fX0L7pgDs6pvqAE0t+iXjq4kujccmRaxO1A"
    "evS66epKSkQTuvSZbA3Yp1iPT9BhV6HjLplvC9Zn0UdH919gzhTNzK2PvSe/szvRV1fXUw"
    "BYXVh9IuK3V4rAOUi4Xqi79bL6nR6y/3UWH7gENpckfiqG+plgeJeTJD582y9PEg/tBtOg"
    "4dos8ZCLHTwdEaNLSHtOsDFFspMgCbovDL2FYovyuQuZ1W0qaCyXI+KYkG59LK6sJhqtxD"
    "MvhblDvczqBnYgZ/tzNkP8bodenzUd/sxNzyzHzm6F4kCQkKAe2+n69MwNbobG0gQXp2fm"
    "5A8F45/feneGvybBrtn2N8VcKcl10L4TOeVS2fuqREnfFAdJ32RipGfYUMHWb66hLYA2Yz"
    "IoVrk2ew77uo3cUzjSe5SdwbFWFQ5gcaThoDAJnjBCTORSr36JON1MKKCytNwpnIgWg8Ip"
    "+K3XwBLnpUu+ilNvOSWOV0SE0Rn8xcgpepD0z2Tueu9luREXPxModQJg5R3J+/2YLUsxV6"
    "t14c1OpbLLhSKBrtjQhE1WV2zYd8UG34SlaAVPUmkHg7TbOnhMF3q1FS/gNF0HF3H9wfvY"
    "NIH5q+AcI+mAs2vTWX0n1gtxNvMxi5NqD7NWe5iBkGcyvNxwptPkNcx2O5X0nZhsXYlYl8"
    "1thYa9v1nZ3D1pCgQLxGLCenmaguBdv1RTIO87fkGB9aqC38RkMf+qDZTiOr1CUCV05em7"
    "4aYNt2yvNsRbqSO3TL+iKIJwKeJp0MWVG9twlYdIH36KHsU/GV3KuqeWic6yioHdDS0ruc"
    "4we5ZVXDEa2Rao+WGdQhtftw8jwHuwEnABPaKOvfJ0DaJ/Gz6PewNCC19/IC7C3EWg2GDw"
    "NaJtH0mjAqgyoFI9gwqvM/oiBpCjT+lSzAXzzA/OhICmA8MXCCwAgCnmyKAzAjoPyyay1q"
    "0FFWMlWHiFToZiSAEJdPhqWzNEHm/+PBO/tlA1nsuVN9SM79cI4enFL87fXIcqcfijTBv+"
    "+cPt+/eBSrxYsyDmMffUK74uRBQdvJDVn95Lbv4sviUFbgKCTsC769hDYJ1qZgmvfSfAbv"
    "ru650NWXiL07hGFDqJ6+ZJXDe6g2o9Q0uvnm2x9P1MbQsSfOXJ78G7cvl9Gmu1Vny/FZLz"
    "yhNKTWsMnmiehQxk5SUhz+IteLr4fQqJGARPeAF+LkC6pOyZmOjky+LGeH3xZXE5Pjt7dY"
    "pu0YoIIVWa5RwqvWmEECrEVCGbCgmdmFlxfr+fsoUMrJjNrZ70be2ShasE0xeLuzBx6oUi"
    "YlQ7LBKxHxBrrBHR/vrnh1y+SueJ6G3rK9aWk/jBJLM5dYlj5J/G8fflJ7KValnJAXZsMe"
    "4i7PAlYVLHA9odcbwJwj6SRiuEJ9L/lEYaJwPbtmg+Fmdj+Mxy5gsXneC59RbFvkSqo17l"
    "e8DucOyadU/a32XNSbKFv4tiZdrulgFv5OQAhqCArt+8g+heVwH3uhjb65wyTYILDUxr4o"
    "fGVMU4TddFsGtXR3mnhoo6KqLYSh3VNqC1Pqql6B+EPko7QDYg3ZS4QWCjINWnuhNE9Vwp"
    "LUV2rQtEcmklHCDubj/f3f5wvzf/hyDBQd6NLZb8oOS2Fku0sP6mdg/uBt69yLPaIxnSiz"
    "2h31dmmshy36LllHpxCH0w93tuC6MFtxzCOfgvSIu9542wxByNiLhJEc9ZYewSlr2p7XBs"
    "cIC4h1BI0J6OiE2dCfcuhl4M5MlQ/pefzlfDV56nhSxuGXg0wMdBHFcQROl1IwcJAiSBhi"
    "6dOkIuPG1KpcALf7IrBV4AS46NGnfl945RpRED0mqDbTCAR1Kx+8SG3mSwiOdVG5F5keoq"
    "QTLBWCwKctchMvs/VPslKgN9qW3sUqvF/a6K+4pFB3W1QR2It5tAvGfx05Q0wH77zpkOL6"
    "tw88tibn6Z4ebeWa94w08Q6Qy/qdKPcB8gjstyjBalfgVJwh26FoRPDta34CDqmu+GRdQf"
    "ROrdl1UU6xGF9vPcQq8OGhAle0ZAoFHfHPWkfqAqP0lSdY6pNGCt05HpzQK87zxtLQK3kT"
    "tJy/OyHUpRNqg6oLJKg/adW6T1p2Rrf767g4V2z4bxwxHRFO7NLci70Blc2+Zv0E5gt3E3"
    "yK87tLecFgcKcLtTWnwgxPV+ZdalI3jXL3XpmMVaVQiJ8ybZRj4ZOC1gNGJinUy95BDBC0"
    "7YC+FIfPoKhRjy772s0ZCIASNIWe57PUBCh6WDTj59++Hpp2+vcnzvdzu0opdF3GKi4GHh"
    "f7Civ0O8zJjyUH41t4ojBf33Y0YhhbGckqG0H0JL/BC0hXA3t3FtulY0XYs9xTYuj5sk1u"
    "ns2uzUId0hlTQsAUHn9ADnlcKnzkvCp86z4VOgNs2x0pTrWfOsNIePbyPhaZ4QkGcIK7PG"
    "RDQa5Sooi+9aCLGSqOGcpNJIV0HaJRCtrIJyRKERroLwzHIWueW6irOsxUg6gHGZ+NJElj"
    "XsuuLyX1Cdt8RdIUm2+xjM2FVztLBsF+JIYLx93DEb8WUgphUUpavKbGIkHbx71u8c5Ysa"
    "G16kUtTaP77VVynt2bl7z06d16hXp7tFpN6uqgOOKHQkdxHvH+VnTV7nQB+n1FbrUqu1b1"
    "nZ1qT6K2bu6tHr6zCX7FqTatyAtdZeHVuHdcDbeYeA7L5VtljrotIleDdbVPpxbjneh2bt"
    "+cG7fqk9n8ZarbfnO8hvL8ssRNby79FwRmYjwoZB1Qa4BFMou4AEFoyaC0MWmKBogl8gU0"
    "GOxb7mzneX+cD/7G0zH2wwoqInwGb2+WAwbZ9vi1jR1/b5vdvn2x/BuzN864/h1c4Pis4P"
    "WmGtFdZtXclaYd1aTqIV1lphrRXWu1VYv1AL2I2aiJMg2lLSaaemqqKgA0AMGMFc7UxNkX"
    "XAJSJ5ql5Vcju5KnE7ucpxoVrMxUYmRdrU4lt8hlDbAlIultRxSV7IWrFDT4ykA6t35w49"
    "/JnkXNcLT7Cw/UbnV8vWbN0nWAviWg9IxlZgC56aWxHVBJFmtNqgvSeD9t4ihVvKC+oKFd"
    "bW7c0hrmzdznLhOvCVzhkfwu66iXHi/GlXuHsc/zwTeWp+Sszkc2g5iFZGldh3JtgnYUgq"
    "nWTdgJlvuOZelv7QdC3+ZgTNLQNqrkKhVi+NPxi0o/DzvBD3mkeA0gQQGC/ru2I0DBnUEI"
    "2pbdMl90ohGJgTdGISwwItD7o8e/W9rDkw/Be1HKmlkJb6JRQsQFDuXfp8yDKzYWmFMWF9"
    "NCITvFGZgrjBEiZ14FdIqxjbLhcs0A+CkpyqofSbDqoUT58apK8YVS8HVPuBcG0XWxjGrI"
    "6jpKk+RuLYqzwKrLmSMbT7gXY/aM/RuQP3g/bXHt4Zvo2E3MV5rwrGg+7W6ryohPNFCc4X"
    "OTpmF7sLpaSpEcUO9aA//vb+/W40+WfXVRZz2gYbW8vXaYgFB1f2QYjTdEDdvAOGMRYDD7"
    "jl5KWmKLbrJamO2bAX3h1U4EsQHTN6gviFyAw2agCm6Y4ZQ5uMXUX4YiRHj5y6UT5F1rlz"
    "ppHsPLErusp5nqDqHNL1J5snX40FF2wRlGUqHCFNd8xsIcBi4biWvQmIIaFGcROnpyxl5z"
    "Z+IyzWtLhhzW0o6ZuFu9iZPkWmnemh51qd6bUnaq9WPx7BGDbOmJkk1m7zrXabb4HH1uGc"
    "wQruRTr5iE6QsX8PDKUEGbqgw44LOsSdkLmAtyBIUylJxm3YU4eWdbOpMkI+UOgI5DOJtV"
    "5APmOqli6DTbBj/VvOJ7Ic3/+FkFM0BIt3mNFCRkxYlH3DETzvS38aqDPByQSmWbrrYMRt"
    "zKdv0fC7s+8uvzs//26Yn0ZjF4MqeuwEYwWHX8XUE4KzBZRyJir7zUCLaqk0xBBrnGS0c0"
    "lLnEt0zoUGw6i1R0nDintFr6h6PaLWs4rD9ocSYtpAnNyMvhBxMZ5ZPF9RVBojXtiHDhdX"
    "CBcHFE3yQmw63wD/GOUOUQ82w8GCPsVcADmbWa5Lcrh4KewZWg28GvDetWDC6GKed7Fbh3"
    "2aXMNfHX6LD8Y2xbJ+nOcpzge5iqPSWSjpRbN+hdngxAUMlaxmcZqtTGbt1C/tzDYG+QGw"
    "4Q5Uxfg0XedMxI14ewaozQVWG8EdEnYO7/pvpoZNubpnY5zomP1HtNG8p43mLViaB2c0T6"
    "msq6p505pubTIvs/LGtfs7NPW2E9q1xsjU2trGFumlftjaENm1DBIJDoBNKjveGiW/n8Nl"
    "6OU4Wc6Ift0WI6l4xVVu14e4lEI3gm3XUhcz46TSr5ACJYISTh+8brqLklRTbQmSWoKagw"
    "SKL0bip1pODVuve/JFsy43n8jEgvHga5/oM8mvU5Nt1S91wmGx9gM3JFjrjfN3SF0Dbi//"
    "/QkZ1CSIjtHtGTIwYxbhWUeaCu23LDFTyT9F/Fz5I7etLpO8eqoNvabMjPaPaYl/jE6+sh"
    "tnA9OaEJ6j/ylGOaLonDtH/bGXWsV2LCq2YLLU0osnqbSCLR0vOrfE2812T5JY755W7x4Z"
    "3LvRNMcoa5jjw9lGBzfFjLwICXzj0kZxYj3RbZ7oFkRoHhCr1lnKDyf+rVEV02dPe9HLUy"
    "wF7/ql6iQea7VWh/SZzsiImiuZOdniCKLwCCRa7qPRCmE0YnTJCQRUGZQ+WwRSHounBDPC"
    "3noxV0RIr65o4N0I+8ghL4TFXmUVUbsYFFI/D03yYhnEz92MXdGJkBNEXxOIBVtijlz8TB"
    "w0Fv2fDOeEzm3ynUfDT+er4augX0lsuYhjywStmeVyYo8rasy0MqklyiSt5GhUydH+WLbe"
    "3ePjLw/3Ta3aJMA3FfC9KYT3JqOhk2xJafGGFJ3zyKx/8QrBFuwGKvjGSDTAWgWqL35hzA"
    "RxNpvmGKWe41bPsVbJHstM+26VikqcJJVW4ZSrcHDkc7qtAqe6+2pLkV2rvkkurYTy5u72"
    "893tD/f70924oFpy8jPyhC/75dqbeLO16hsobsXosg+aFE7EB4HjG2IWJ9wregXqixUypt"
    "iZSH8fTw3iu0rLdDjx3DoczfCzbIeRgW2bgF7E+4enEMnqcvbyBTUrXQrjhnLZ14YhQ/u9"
    "+9cSM1SsWikMyXpnTdoVldU8yP9xfn5x8eb89cX1zdXlmzdXN69DtLOvymB/9/ATIJ84+r"
    "2pyJwle2N4ZF7A7Mh8LaPzm6xlcveSg1DY6QiURsAdvB59ZfAUz8k3XqIv78tlcUCIKe4L"
    "xkNkjcDRKmoLhfwctGSQH8Lx6wYSUHFiM8vgdj76lj6YgVrN21iV3CJhKrb1xtx0WO2J2R"
    "4RtYzDa0/M3Xhitl+LvjN8L6ukObgsznJwmUlyoBZwX0ukfdsgVgu1x66LjWlBgtfiFCgp"
    "Ml04IKHtqSM5CjGVK+DFSDrILOpP0hGWWt/QVS1BrbWcrdZy2iA/y6rjOVfYskRbSUKdW0"
    "sht5ZO49KrM43LC7VM5ZxCCaKjzikkgNigIFWKrHN+AFeVUo1dlaQau8qpkAw5PzgxlcNk"
    "MoQ6UiblJCRu7ypyetC+HQI6DNsZAb0F7u+dXOKhXD1aKSKbpdTYtjOyoJ3g1hVYULCa6w"
    "C5c8mr0hBn93C7ojeeGHb4mLA7apJenmEs0aBfaiBz/aYDI2i7PiMIGNwtty+tSmBwevjB"
    "t8jDI8+GNRLdGlM0wyuE+bOMfeBBPMbJ3bdvcmz89XW7i/wiCdwqmbW0kUkbmdrDC3W6j0"
    "OPhNG+7seiN9bpPnS6j9ZgfHC7R6f76PwU63QfRzLRLdB3HhCrPkClXEvRPfB0H4E+6BMR"
    "oHK3V6YzCtr0q6mNWKz5+srOyMCcoAklHLk0pdXpQwIOunDB9Vm6Ma+4S2bo5Ja5HJ2d99"
    "HFZY7WaPsuIYfHO0GFuCU+F3FCpBZqtELDMaOzgVf7GZRSQ8GZ5F9936GayrwdgsIrDA1f"
    "4hEG6oLhKRoC0D49qCQEMbSdi5kVs9X/4oAfN3wzQTCcfGniVfDJU0H4LRXD1KHZGpEJdg"
    "YKztORlms7v221wdZ4a6fGCSdJfSAgrT6QP/vqw7hUqwXbceT1tVpw72rBxH6tCnSCSCNd"
    "DekYw6qKc4ykc25GzWCMmTiLlctHpsi6h3UTpeDF4eIulLLnRBQd5Bln1xUgPktf12P1Oa"
    "+zzuhSmCc5kkepf3KCTrsnK7gnq/KNzjKMRsrNeu4Dgxnmz3lrugTmNGHn8K4/7E3w2onS"
    "Wg4JOsib6w8U8o6ywYiMKVOFOUnYQbibOApVvfS3dNBvmdWgaXxd8jXHWPMknhYIzH77Dj"
    "DiMoPM/T+eEpJFxkk8tMe8f/z4U9A87TmehFqMy6i5MPJDOYshT9Np6JWhjytcq0ZLxWmO"
    "OiycjseEKQebJamOOdrMJNi0LYcoApgiO2YEscOXGyzBFJlGUOXUiSj0eaN83sDwJC/HYz"
    "HeMRINuDLgYPeaOMpZMlJk3bsw1H//nTC6UEtaFFFofNfjOyKGoi4yotD4rsdX+qUI9GYz"
    "SMmXA3Sphj2HWuvZFfTse4lZb9kK33Vwuk690qsz9Up4q1COSc9S6miQPD2NMrApMo1q67"
    "JTHJAGTAFYThfMUEU1QaQhzffjUYM0QaR3vw4pUEC3iUQf3havA+BfMXNXj2zSYXwT/LAC"
    "uN5m3zG47eQMa7FNMMYK2AaCVB3odj49TUrqrABv7AKgEa5S/SdzYWpXPNfvVH5INohLvu"
    "iXRm69BE3WRms9TQmC1og64n8Q3uQfSEgWOZ4R4gqwBYLYti3CRRt7lQ3Q2riXLWOdFKKc"
    "4PM2iXDyv10lbZAcyqcrGUgHBemgoPawTV2QYpf46oIU+/da0AUp2mlS0AUpdEGK9nKSg0"
    "unogtS7N4Sra2iPV2Qoi2Cji5IoQtStHS1qhSkWOTYPArZqd+6S8WAa+OmoLrK9R8uRDNG"
    "oRHNQdTifJEXe1xcDTwk2B2erw8ETEbcBXOU4IyTaEAzPmXzOaMvKtwzRqHhTMNJ5+KkUk"
    "EzItBgZtbmiLuic5W1GVFoODMHkfOC7TzzUfFJFFFoONNwLhk44jsDdQ6aQ6nhLYJXmaNm"
    "CTW4hWtXmcPmUGp4s1Iqh+/LoFoWDhhQdNBEUX/uEE4MIdYPRti2aQ7OpZrrDO0OldeBr8"
    "TB6q6D7c+IQayXTW1EBb3ozPttNhUFyWAI44NCLVHpzivoQe+/6vsvDqE4gomT5+xdfMwU"
    "kGv1fRX1vVixAkjVHEpJqg4gvesEC3ThGlQtLj1G0r3A9PqlKbF2iQMG5sGMOu40x+Op8D"
    "qQR7rRfaBtkNd8I3AEUIHXr6KpOof0mA3W2BG9gIfdBlbrPNruMYj6PcIi3PKTNlZBvEPp"
    "GzN5iysmLi7NXJwRN3TsdEPOAsmgjaqwJqk0qEVOo8opFLKU2rtFx1EroNtEHHVsUdaBcu"
    "fjJbObuALIsSi4bQH+EHXV0UWcPH/aFY16S5hlTHt58aj+q35pRCqOGq2LSS3GdX20qFJM"
    "ZbFRvKI93J/EsqW33+r0tVxxiwMnC93cS7yKC/3cu2AGayRsEnaVAsJ+8w6i20j5GDGim2"
    "vnKA4BjJHsPvxvP6JsbYF+GaF3l+fZX/8PL1Gz1w=="
)
