"""What a transfer passport says, for whoever is to accept it."""

from datetime import date

import strawberry

from domain.case.passports import CARRIED
from domain.identity import Sex, masked
from domain.orgs.editions import Edition
from domain.stages import Stage
from domain.steps.kinds import Kind
from graph.plan import value

# What of a record is text that somebody wrote.
_WORDS = ("title", "text", "content", "opinion", "note", "reason")


@strawberry.type(description="凭证材料 · A paper behind a record, where it was made.")
class PassportPaper:
    name: str = value("名称 · What it is called.")
    reference: str = value("编号 · Where it is kept.")
    sha256: str = value("摘要 · The SHA-256 of its file; empty where it is none.")


@strawberry.type(description="凭证记录 · A record that a transfer passport names.")
class PassportRecord:
    kind: Kind = value("记录类型 · Kind of record.")
    on: date = value("业务日期 · Its date.")
    edition: Edition = value("规则版本 · By which rules it was made.")
    carried: bool = value(
        "随转 · Whether it goes on file here as it was made there; of the others only the day is told.",
        lambda entry: entry.facts is not None and entry.kind in CARRIED,
    )
    text: str = value(
        "内容 · What it says, in words.",
        lambda entry: "\n".join(
            str((entry.facts or {}).get(name) or "") for name in _WORDS if (entry.facts or {}).get(name)
        ),
    )
    papers: list[PassportPaper] = value("材料 · The papers behind it.")


@strawberry.type(description="转接凭证 · A signed transfer passport from outside the system, once it is verified.")
class TransferPassport:
    number: str = value("编号 · Its number.")
    issued_on: date = value("出具日期 · When it was issued.")
    valid_until: date = value("有效期至 · Until when it is accepted.")
    issuer: str = value("出具单位 · Which organization issued it.", lambda passport: passport.issuer.organization)
    superior: str = value("上级党组织 · Its superior.", lambda passport: passport.issuer.superior)
    key: str = value("密钥 · The name of the key that signed it.", lambda passport: passport.issuer.key)
    addressed_to: str = value("接收单位 · To whom it is addressed.")
    name: str = value("姓名 · Who comes.", lambda passport: passport.person.name)
    id_number_masked: str = value(
        "身份证号(掩码) · The number, masked.",
        lambda passport: masked(passport.person.id_type, passport.person.id_number),
    )
    birth: date = value("出生日期 · Birth date.", lambda passport: passport.person.birth)
    sex: Sex = value("性别 · Sex.", lambda passport: passport.person.sex)
    stage: Stage = value("发展阶段 · In which stage the person is.")
    edition: Edition = value("规则版本 · The rules that the sending organization followed.")
    applied_on: date | None = value("申请日期 · When the person applied.", lambda p: p.milestones.applied)
    activist_since: date | None = value(
        "积极分子起 · From when cultivation counts.", lambda p: p.milestones.activist_since
    )
    listed_on: date | None = value("列为发展对象日 · When listed.", lambda p: p.milestones.listed)
    probation_start: date | None = value(
        "预备期起算 · The day of the resolution.", lambda p: p.milestones.probation_start
    )
    probation_eligible_on: date | None = value(
        "可转正日期 · The first day on which conversion may be resolved.", lambda p: p.milestones.probation_eligible
    )
    dues_paid_through: date | None = value(
        "党费交至 · The month to which dues are paid.", lambda p: p.milestones.dues_paid_through
    )
    introduction: str = value("情况介绍 · What the sending organization says of the person.")
    records: list[PassportRecord] = value("记录 · The records, oldest first.")
