"""上报所依据的材料另成一列 ·
What a submission rested on has a column of its own: frozen, the longest part of it, and seldom looked at.

By hand: the default, and moving what stands in `data`, there and back. It writes every submission once, and holds up who
writes meanwhile: some minutes at a million.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from records.migrating import run

RUN_IN_TRANSACTION = True

UPGRADE = {
    "sqlite": """
ALTER TABLE "approval" ADD "evidence" JSON NOT NULL DEFAULT '[]';
UPDATE "approval" SET "evidence" = json_extract("data", '$.evidence'), "data" = json_remove("data", '$.evidence')
    WHERE json_type("data", '$.evidence') = 'array';
""",
    "postgres": """
ALTER TABLE "approval" ADD "evidence" JSONB NOT NULL DEFAULT '[]';
UPDATE "approval" SET "evidence" = "data" -> 'evidence', "data" = "data" - 'evidence'
    WHERE jsonb_typeof("data" -> 'evidence') = 'array';
""",
}

DOWNGRADE = {
    "sqlite": """
UPDATE "approval" SET "data" = json_set("data", '$.evidence', json("evidence"));
ALTER TABLE "approval" DROP COLUMN "evidence";
""",
    "postgres": """
UPDATE "approval" SET "data" = "data" || jsonb_build_object('evidence', "evidence");
ALTER TABLE "approval" DROP COLUMN "evidence";
""",
}


async def upgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, UPGRADE)


async def downgrade(db: BaseDBAsyncClient | None) -> str:
    return await run(db, DOWNGRADE)


MODELS_STATE = (
    "eJztXWtz27aa/isYfWk6o7qxk7gZd2dnXMdt0yZxN3YvczY7NERCEo4pQgVIK25P//sCvF"
    "9AiqBIiqLw4ZzGJF6AenB77+/fE4pMQi12cmmaiLE78oCcyQX4e+LAFeL/kL6fgglcr1Nv"
    "xRMXzmyfAvotDTduOmMuhabL382hzRB/ZCFmUrx2MRGDTS7BmpIFhasvGJghSBEFPvUFwC"
    "4DFl4g5k6Bgx7FiyUKXp6Ivi1i8s6xs9itG8/Bf3qIf/IC8ReUd/a//8cfY8dCnxGL/lw/"
    "GHOMbCuDD7ZEB/5zw31a+89+/fXtm+/9luITZ4ZJbG/lJK3XT+6SOHFzz8PWiaAR7xbIQR"
    "S6yErB5Xi2HaIbPQq+mD9wqYfiT7WSBxaaQ88WoE/+a+45psAaRJPpfy47EQN/89/hR6YI"
    "DOPDzZ1xe31nGJPCbImPySEfPjKJI2YaO66A7O9/gn4TaPynEzHA1Y+XH5+9OP/SB4Mwd0"
    "H9lz5wk398QujCgNSHP8GbA4HsIuRXS0jlkMcEOdT5pzbBO3qQAJ4s6hjAriCdrOBnw0bO"
    "wl3yP0+fP6/A+LfLjz7MvJWPM+F7MNigH8JXZ8E7gXeCb7BNVABOKNpBePuKjvDqHOHzlz"
    "UAPn9Ziq94lYXXpEhAYUAJxL+65hv+0sUrJEc6S5xD2wpJT6J/dLW6O0S/Au27t++vb+8u"
    "3/8iul8x9qctnr65vLsWb878p0+5p8/OczMTdwJ+f3v3IxB/gn/dfLjOn0Nxu7t/TcQ3Qc"
    "8lhkM2BrTSmESPo0eZmUaf15h312yms8QtzHS4h/REtz/RFD1yRqLhls4S64ke8kRzxpZ4"
    "jmuosXxZqjZZv+FO7Rb+TjDT8wcpexeiVQT4e0IRXjg/oycf5rf8U6BjIgmmKYkl6uowkU"
    "2eJvuawk0shOSWFofAQjZyA3bt8vbq8s31xMd6Bs2HDaSWkQFdvCFnJPckblt8tTpb5Z9A"
    "By58fMQPEZ+dB79ElIwmplqMjFttlSB/XxKwgk+A8SUCsDPl/wObJTaXgBKbt4du+CehC+"
    "jgv6AgLEqQzbvZLkH+PUmwm9hkgX3hmE+daMfve75FGO8txjYWMD8b0TzHVNFSn/ikHBv/"
    "j3+0kDoUITWaqNpCakQwOhGqEyHV/68CvFH7/lQAh42vOO1U8I3ajxDfF2c14H1xVoqueJ"
    "UFd40o4yA9oCcViLNUo9Nlta9pWUPGNvwiMZaQLZWQzhOODuyzWmfGWcWZcSZTHDLx0xvK"
    "wTlqLQgPWRDWSsyjmWnoWFjMhaLSI0+3gzBxOPt4q8CQ4LpCqxmiiqBmiDSiWUS5RK4IZ0"
    "KhsazUyXGg2tDH/QKp+3QT9HWQqG7VxyUrKqOL+8iP4Y9vr+4m8qO1DWyv0p2NE9z8lVID"
    "4uDAbG3tvo+7GyfCmfulBN5ydXICu+9Xw4qwfxfSff/zR2T7qtNq7X3a3+gwecAC5JnlyS"
    "KN725I3QbdjAmlbk0TFom+VGKbiF5Oq40T6Wbb/ducjMEAzIltkw0D0AHIwuEj6nupMW/m"
    "UoTAnJIVgMCCT0BmqGilR+31NigObFphUAgnVUWNlSLRatkaalmGQxYgC7BQZsgBjgmqdB"
    "gHCHQFsEInkTcV+JuruftLhlprgwatDYpnayYxXZQf/zkyLW0PQnNxQBvlkFQXA4V1d93F"
    "vhyJHHPJ58v6EcEsCyptsIVrD5say6jtVtb9R7LhryhnnM0lRw8soQVMskJgs0QO56/BBj"
    "JgQ+aCqHPhMwTBHNsIEM9l2ELfgnts3QPM/KgT8eYLBh4QWiPer2P5T/3ei3x+/8O3LBSU"
    "86fSA+zw/V1e1LKtvqiwrb6IbKvl4oA/XSpgxwQjFAXOXr2qY81+9arcmi3e5aQB9GcR37"
    "eOWyIKBK1z4OKDdD7l38v/89XZ6ctvXr5+cf7yNW/if2j85JsKuN9+uMshqep+0b/XRW8r"
    "9XWdo+F1+cnw2j8YCuzOvm7m9ZqSR2jLb+Xo5ZYbOd2shpcvDG485s1W2OWrAHhr8UtOwD"
    "0XY4QHLb/cXRJfdtiZkc/imrQxYvwvfhWKM/UeLAn/ifwS5f3xppSzA2CD3aVPZBHGMKIX"
    "hcu43+E/OXyauCRmI2uBVogvqKmIb+XArRjgHzEnnmNNgeUh/oIzbHgmNobQJ0+DfpCJhV"
    "7Yv+MRpPwbKCAOYvxr0SPnCzjL63/pnJK/kBNxFJ8cnPqBQVc2cUSIHyBzAG3b75DxNUJW"
    "/I2IXgHQbeIEnbfoxKMaRME3OlxBRsaeVuIgLc6l1AcInncN3eXug0e91BtXMtYUJF+jMG"
    "7cU8XgWok7ECVuernVvQ3TNCO8ETvh3R74T1PBOGo/Qnxf1uE4XpZzHC8Lbp7Mha4nMVmW"
    "w5tQjBDg0/M63vd5pW3K+f68AHDucqhtjsjRHbVVIgGjkVkiT67tEoO2SzhE5kV1x3mgkn"
    "CgsP0IHPurpvH6j7vMDEanzrP3l398mZnFdzcffoiap06pq3c33+U2ljZEd2+I9mb/RqZq"
    "mHmWStvYcjY2zxVqcyXOOyFptGwHhmPXbMsSMmMDqcO/QebQRoiNoFOq8cuQ5uCecdqujo"
    "n4Sb8r97ubm3eZo/m7t/mz99f3313zKfBngDfCgTmuqF61ELRs7CBFbjFHtiOzOLC1rsYr"
    "CkWZpcxuZ6k0fk3j/jLEOuxvyGw2WWNHyvuVc9opEs1sKzPbK+K4S/vJEDp+ydnEt84K2i"
    "WxYjnS/M4KaE/CPka1r95cX719f/nu2enZ9Cx3faY1XrlDDLqwCPFPtzcfSs6tsH0eV2y6"
    "4D/Axqwz029KJz7zsO1ih52IYfehDBf4VK/6/ALPHUuig4KIGRqnVKYjTTOMKRHjjWZKHh"
    "Fl0pO/1CMiRdGfV8RpR3C37RKRNharZpMrkmpZP5didf8x60NTWbUDbMSrz54UkS0Q6iWb"
    "y1VD+QVGPKaIa45Mo1pmBFJesRJSjW6lp/3ewtkHetZ2Ec+evvzbgHn8GRkk7FINnNO7vw"
    "2c62eiPVCYJcdlDZgTtkCDXAPkAhdVA+KIQ2gF4JSv7jgRzvFTAwuEYiIrsXAEnkgdrpPX"
    "02qX62zDGsV5grwgvq8vA3DuIj8eKbq+LoDoi1CRLNmlxPJMxP9NKOBwu9jx+MSk3oBnV1"
    "+dnn0pK97T1TA7eiVHuU3jcO96nsExyk0ckzOZWFTHS7LeaIfg/bPMU6AdgvftEKzTGeu8"
    "GUOzmnNWFUvqmJXDFhMcs68BciyDIsgUPRAzVCMwRGf39KtaIcevKkKOX0lSwOu8Lkfj2K"
    "Hzumg71AEBu9fkyeOBVCvzjzI57aFCvFt22k5Vc8kKl2nmMuu/QjGX2XR19HImZOhChPSD"
    "oDjMFwxQAq0TcCfC/3lHogy2TTbgnqz5mhC+yvdghSklNMg9kEo3ACxE8aNIJSDyhgrnJe"
    "bH+c+x7fLOZfq6Pof/5Hxy7h302RUOjaKjKbgPkyEYvtr/3m9+Tx4RFS18GZM/owjMoLVA"
    "7EKM9gQYoW6q46n/b9EqqArOlmTjiOQKfAG6yybaw7R6RiyEqGBPLSVecoqILoyoalU9nW"
    "FutCkofIvSF6gNHs+wZHSVUYN+6o/rra1UMZEdBg47UvjFcb60HaY5TE9Xb8RUBSilpeST"
    "1R+GXzcL1BhHn3pbOgytgNYK6OEwID0ooHW9wu7rQaoW1EvTjBDnFvMQps/nACMFmFMkI0"
    "S5/Thajpfj+ZIOQ9BGkguxPNpKRjsK0PsOvEqAXEH2IJuEygVfoB3FJHSdWeiw6qL2BnT7"
    "lVFnmMpYvnLTY0xw1BZbhj6rLMyw+QhX5OsaC/J1eRLTwr7n+CixFDHB6Cy5HRSbFlg1uM"
    "XydBrqrVAjd+lgE7tK11eGSIO8HWTLM+OCaLVBThONL5lP+ygT0/TWyjBnqUa3mDvRXPAf"
    "KvGvKcc4aj86dDupSb8mNnaxKRIlK6ctldH2iPr7y9vb69tDPaYpWmAxnvguY21DmYdohf"
    "+tlFov+TpLHq7XNg5uO2MGGVZa81JifWFuX++YGXObcOAcSb2pyuR3OUqd+04h9x3xXI7d"
    "Rv2AKRDqs6XO2YKdZnDn6TTaddBGn9fIFM4N/PB4VM3vKCU+5siB2K2htv4uIuhxtV7+8s"
    "u7t1eXH+4Ole87jOoAk8uru7e/XfckNnZRIaCBPJOl0kxdrcW8QAYjHlW77vJ0/S7snmTG"
    "9pd1xoew7j2XITpq85Qvuynjl6U6ZgYBmi5+xMw1lANai5THjKNw3lZehhmiY0ZPOLUH+h"
    "d+i1CJargcQwmpRlLAIeojGxaU2OXqgJmm1ngKRJCNF5j/IsU9XtrBMaOKPrvIEW71hp+x"
    "W8LRl6bYlZH2l2v3eVdcZsu5dkX0nMUHVL/Wi5THvFBDoaYBiGmyY0aQEzpsjijljA52FA"
    "9PKfExo5kKBlTBMUd2zAhmYiWVZO484TGjmIlCVbi9C3T66s5f3UHkruIGzxAd88LUNRta"
    "XYwmRalI4yyiW9MhZYl1NqRBZ0PKxpQrznSWWM/0oGc6ieHPzXJpyHlCoVMIldWwEHlBmh"
    "aySNHqdGKVKZrC1BFZhDstATDQZbs1cVCyZxUSpvsrsQ2AVbJfDXPd1k+bntq9ygma0oY4"
    "XyaSVREOKb//+SOyywINRlsPIG/t9ZPx74xS/aT+h7L/szjFedF3RiqTN3+MWHEIEPU38a"
    "5YjfDQyyD1b+JRB0rSNyuh9FPSywgxCkv/7rqUbpIKwmPcc5lQF5c8oJ0B+5jq8U50OFbo"
    "mIvWu4J1y/sY6f57JO7O5/hv5JAd54r4CPazuyygSz7UjwhmU9oV306rs4CKdsYyarg1Da"
    "hItilcVAAlG0DmAEFzCfxOxF8ixWZ4WV2Iajr+c1ck37S5tAmwywByLIAZmHNm2QKzJ/4s"
    "yIrpEHcpiuqY0BFJOR+KKUD7HXp7Is7StIL+2MWtUO7BGxO047q7Pa1gh5uhs/R25WkFGf"
    "pTwewQtu7P5NAl2C1bHZaQKSVnjNqPMetMnRCr1+URVq8LAVYraKpgGzbX0JZAW1BWlit7"
    "Or2HfyQ2Fv6asls4eld9By9TrWrk4eZNg4vNwvM5ovxCo2TlX3AbhB74W3H/hX36Jeug/0"
    "LcfoJ0w284ZIFnn7zX5vMXn7yX89PTL0/AJXhCkIINdpf8QvTvWH5X8qsRmMIBA1mynNz7"
    "/JQdLmhF59x2vHGHdU3XMe6X37hi4tRjz1NUPcad7wfEFsPOh5/N99Ay4gzl6nhrodWay7"
    "yOKb8+0u+rrxCca1lLjptjykR5ArZBFLiEH84P6Imfx5xwChb4ETkALnwxivjiFeOfx4Uk"
    "2+bNRd2E+Bl21p4LnsE1vgCpLxHdMUnt1Z7H3uGi0AniuzDil98rislYx5uFtZPkX+JAUE"
    "A3bD5CdM/rgHteju25JFUJP4UMCy8QU8I4TzdGsFtPKBzcGkWYf7q9+VCylGOKPBOPTRf8"
    "x68AdIBAVwArsMjwn4U85fmU5LnTWnSQz1PeyEVRuyYegGti6ASj6EeXpdIuitUudNAsCd"
    "pQ9/Kq72w0UGS3Onlll1bGvevq8vbq8s313srvRX4UMokt5WNRIa2l/Dm2S2rXj4g+BXKR"
    "b9FCwA/OgwHTH2rfLIDdC7BZkin/P+RMAX+1WWJzCWYeww5izC+RNw0q4WEXbKAol8clKR"
    "TUpJu7iBYltR7HFiX3roVFT6j7RCE/Z8ECwTAw5T279//LTtZP919e+DpGP8Gb+CrKOxcf"
    "J8wRkS0w6MYfJLLzCRqycZrU2SsW3BT/X6v8WjjZRqbeYrShJ9NtRd+i2ldxybn6I24pi5"
    "YbrMEAAUnN7jMbuslgyZlXb0SK+AyzaESlsULSirG0ymAgKgMt1HYm1Gp2f6zsvmLSM53t"
    "TFeu7NK1J6UA5j9NSQMcth+drav9emfBXa8o4WeIdIhcLvWckAeQ41KJ0aLSEJ4l1DnYFY"
    "zhB5FXuZ8jov0MtIG8rKJYTyh2UqwfzvHQjV5daECU7BkRgUa9OepZ/UDd8yRLNbpDpQNr"
    "nWUJjYuSkJ6QaIC3ArzvcIMBgduJTDLw8IJDSa8lwvZVVmnUfnSLtP3IguGHbRwstHs2jB"
    "8Oi6YgN+eNaXVRzdNpXIfnbzBMYHdxN5An7slYc3eFd4T5K/IAFw3oigl7OnXpeI+QG/zK"
    "oktH9G5a6dKxSrWqEcMVTLINQjLhtADBjPJ1sjwBNw6KXzBEHxED/NOfQIwh+zYIfub3OC"
    "cTkfeh1wOmwsEBPPv41fu7H756JfG973doRS+LtMVEwcMi/GBFf4d0ni7locJ0aDVHivqf"
    "poxCCmM5FUNpP4SB+CFoC2E/0rg2XatXUqCN88tmiVvw6hgm+zIKpw7lOrm6QK5SgVyhNp"
    "VYaar1rDIrzeHj20l4WsAEyAxhVdaYhEajXAdl/l0eZyuRGs5ZKo10HaRdJKKVVVBOKDTC"
    "dRBeYceTZp274xKSHOIUyQgwrmJfrv+4y3AuBZN5zL28u/nwQ9Q8b0fPewS7XPgvSW9b4a"
    "6QJes/BjMlas48bLsijkSMtw8ZsxNfBmThKLdi3cMmRTJC2bN956iQ1WgoSOWotX/8oEUp"
    "7dnZv2enLiA1adPdQhebadFiHZ/es6dGDvRpSm211oVm+i80k1qHbcA7eoeA4r7docSMzo"
    "3ec270qIqDzJ6fqvBQYc8nqVbb7fkOCNuL3AcwsZZ/C+5XaDVD9F5kMBVpCYQQTKhIhcqx"
    "oMTyTERF7gSwgI8iU4HEYt9y5/1lPgg/e9fMBw1GVPQEaGafjwbT9vmhsBVTbZ/fu31++B"
    "G8veHbfgyvdn5QdH7QCmutsB7qStYK68GeJFphrRXWWmHdr8L6kWBx3KixOBmiHTmdYWqq"
    "ajI6AgiDIsjU7tQc2QhcIrK36qtabievKtxOXklcqLw138ioTJtaLsUXCLUtIOdiSRwXyU"
    "LWyh16UiQjWL29O/SwByQR10tvsLh9o/trYGu27RtsAHGtB8RjKxwLgZpbEdUMkT5otUF7"
    "TwbtvUUKD/QsaCtUWFu3m0Nc27pdPIXbwNd3zngfdzdOjDP3z7DC3dP4y0zkufmpMJOvRU"
    "sjWRl1Yt8pPz4RBb7Sya8bsAoN1yzI0h+brvnfFIE1NkWRUFFZNEjjLwzaSfi5LMS9gxF2"
    "iGQX6BphqbKaQeb+yhH0RlTMUTWmvemgSoHtuUGmiuHt/oBbfqC2n2v7+XDO/h7s58Ov9t"
    "obvp3EjKXPLBWMjfEWm3xRC+cXFTi/kChJXeh6Slk/E4oeFXnf//ruXT+q6NPzOos5b0RM"
    "reXzPMT8BFc2oqdpRqAv7eHAmPOBDYYdWW6FcsNUluqYLVM2mruKVr0UydEjp27Ty5GNbp"
    "d3ktxDGOY4SoqMQZZqdEi3n6safTY9hixDyNoqJ0Ke7piPhQgLz3Gx3QTEmFCj2MRnokg5"
    "uo3fyRFrYWbitS0qghbhLvfFzZFpX1zRc6u+uNqRbdKqGwA/GBon3MsSa6/bQXvd6hh7HQ"
    "e+f0Pj1jjwOiHKkDEObEmgjFKg8mXc04gw7zZcOV6kpcbYcAVvtcSGu6ZeyDJdQAf/5c9n"
    "Ut4doRNwL4w2cVSx77WKCf2CAfF8GtVRBwwtxDQHRdwBsyFbXoD7r0+/fvn12dnX9/JQ5j"
    "4GVTTWRmNFJ3PN8F++7SLKCgOmxGQqWtQLZ+ZDaPvocK6raYV9VMe9dhjKpo2iHWs/FQ37"
    "7Rr1tx8Vh23SN6Fj8JubkkfEpYsVZnJpuzJOr7QPHbKnELInULTQI7LJugH+KcoeUY82w8"
    "GCvoSMA7laYddFklO8EvYCrQZeDfhALFhQ4q1lgt027PPkGv768GNmzG0C/Ro+gbMjM6Ra"
    "jcpZqOhFH/0qheORKzBUMj2kaXSl7eYGBtMmTDm0O0N0zJZKbZ6ZaPPMAJbmwZlncnq9ur"
    "qwvDpQhzdW2WnSKtAejTXDhHarrSa3tnYx2AQxijtba8YW6phNb2ARv+OdUQr7OdwDvRon"
    "7MzI510x8rVTsI4IcohLKamAuyNOYwzhzsUJoxJJSwmnVN3lcaLky/I7gqQWSX2QQDFvxn"
    "8qdlrYeuPjL7r1S/iIFliMJ772jjwgeUL1YqtppacCTbU33Jhgq8vC70vo+r4B//MRmMTy"
    "C49fngITUooRu/A9BCy8QMydgrlIg+4gEDjoT/m/TUmkeCs97phPvZYjAIfMB6pWKnXtEj"
    "AQlwAdMt2PfTXYoiooJxSjs2C3H7OjFWbHojCLJkstq2WWSqvL8nFGa8zfNts9WWK9ewa9"
    "e/ygsEbTnKJsYY4PZxsd3BRT9MjZ8MYZ9dPEeqKHPNE6latOjjkIBc+0WXLMcgtSpwqj20"
    "CFMZGpiaJ300rlEEu1qpFLUIQaIesr7IAZJRuG6IWvzzEJecDoi0R746BHRFOvZFkDd+pr"
    "uxZIq2UGopbR6gKtLtj3OT8KJokh5DSb5hSlnuNBz7FWXxzLTIcORYoCT5ZKizvV4g5MvK"
    "12FXbqO24NFNmtok52aWUEnavL26vLN9f7k3NctJ5IhRzxYlot4URNtoo311zOeAJEyBNA"
    "hAsL83TQYyCZsCVcC8FEhMUHX+6nMxce+FNgLpGf1Xz2lLQFmyVywIaKaConzHSOBE8Pra"
    "JA1PvoOxrSo4BqhXLhYip2rU7edNgtJcq1tDgQaVEb8fsx4uv8Cbpu+HBirnTd8IGGEuq6"
    "4bpu+HBPkoMT+nXd8P4j0XU870TXDR8Ko6Prhuu64QNdrQpOlkJ6V+HTo/bDYNDFsKNh0A"
    "fgOTXKJa4rNo/fKW2Y4OqCzfuHuHbB5j0ZxH4j/ocUDWL+i2mlQewxarLVIHa3RH5FXsBv"
    "TxGLGS88AF0AQRh4zhGEto0R423sp6Jhq3EvOxqoFCxE4vOaGKbCb1cJLfWHWiWx9toetf"
    "+7aartUdoeNRx8tT1q72oabY8aqLir7VHaHjXck0Tbo7Q9StujtD1qoMeTtkdpe9ThrFYV"
    "e5Qn0R2XHqdh6/6O0i6ZwZZPU6G6QrKIiVI0UxQaUWlZCuYhiWqjFNCEoD88nx8ImBS5Hn"
    "WU4EyTaEDzgIY1rhTwTFFoOPNwkjW/qVTQTAg0mIW1OWMu71xlbSYUGs7CReQ8QltmPiq/"
    "iRIKDWcezjCwzlA/QSWUGt4yeJVP1CKhBrd07SqfsBJKDW+RS2Xi+wqolutTEooRmihOz2"
    "voUk7zavBElSJe5YvLmZytN2bQtokE50rNdYFW11isr7uOtj9FJsKPTW1EJb3oFI1DNhXx"
    "30SJ5ZmiIGaplqi6tKa8B73/FGqcpiDkVzAK3TTrXjMl5Fp9X0d9z1csB1LufXCHPpeqn9"
    "JUI0C66ky7/uMus9ALHh/xkfbu5sMPUfO8G0hOpeK5JlkpLfMUSSPAB3aLdM1N8bWLHGFg"
    "NlbEcZcSj6dScUBG2kgeGBrkLUsEDgcq8vpVNFVLSI/ZYA0d3ovwsGtgtZbRju+AaN8jLM"
    "HN5YuxGeIR5QhuwNx5/LwWsyGalZ/Jz4vsxgAC+4amVmjHWSAbtFEX1iyVBlWHSx5duORA"
    "V66Ol9w/xLXjJSUHcRsAj694bR7h7P0zrGjUS0SxuZzI4lHDV9PKiFSYNNoWk1qOa8sVIc"
    "qN4jXt4eEkVi29/dYlaEXELQ+cLHVzr/AqLvVzH4MZrJOwSbGrFBAOm48Q3dO6UliVEFaQ"
    "wYjjSu0c5SGAKZL+w//2w8q2FuhXYHr7vM/++X8Rm59i"
)
