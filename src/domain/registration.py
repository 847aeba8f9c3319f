"""What a person is told who is invited to register, and what they agree to: the text, by its version, as data."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from domain.text import Text


class InvitationState(StrEnum):
    """Whether a registration token still opens something."""

    OPEN = "OPEN"
    USED = "USED"
    EXPIRED = "EXPIRED"
    REVOKED = "REVOKED"


class Section(Struct, frozen=True):
    """One paragraph with its heading."""

    title: Text
    text: Text


class ConsentText(Struct, frozen=True):
    """What is said of the processing of personal data (个人信息保护法 Arts 13-17, 28-30), as it was said from a day on."""

    version: str
    since: date
    title: Text
    sections: tuple[Section, ...]


_2026_1 = ConsentText(
    "2026-1",
    date(2026, 11, 30),
    Text("个人信息处理告知书", "How your personal data is processed"),
    (
        Section(
            Text("由谁处理", "Who processes it"),
            Text(
                "处理者是向您发出注册码的党支部和它的上级党委。有疑问请找注册页上写明的联系人。",
                "The branch that gave you the code, and its superior committee. Ask the contact named on the page where you register.",
            ),
        ),
        Section(
            Text("处理什么", "What is processed"),
            Text(
                "姓名、证件类型和号码、性别、出生日期、民族、学历、职业、单位、政治面貌、户籍地、手机号；您递交的入党申请书、思想汇报、"
                "转正申请书及其照片；支部和上级党委依《中国共产党发展党员工作细则》形成的谈话、考察、政治审查、培训、公示、会议和审批记录。"
                "其中证件号码、政治面貌和政治审查材料是敏感个人信息。",
                "Name, type and number of your ID, sex, birth date, ethnicity, education, occupation, unit, political status, place of "
                "registration, mobile number; the application, thought reports and conversion request that you hand in, with their "
                "photographs; and the records of talks, inspections, political review, training, notices, meetings and decisions that "
                "the Rules on Admitting Members ask for. The ID number, political status and political review are sensitive data.",
            ),
        ),
        Section(
            Text("为什么", "What for"),
            Text(
                "只用于依党章和《细则》办理您的入党事宜：审核条件、计算期限、形成和保管发展党员档案。不作他用，不向无关的人提供，"
                "也不作自动化决定。",
                "Only to handle your admission under the Constitution and the Rules: to check conditions, to reckon periods, to make and "
                "keep the file. It is used for nothing else and given to nobody else; no decision is made by a machine.",
            ),
        ),
        Section(
            Text("谁能看到", "Who sees it"),
            Text(
                "本支部管理员和上级党委在职责范围内可以查看；证件号码、手机号和政治审查材料加密保存，查看明文须说明原因并留痕。"
                "依《细则》应当公示的内容，在规定范围内公示。",
                "The administrators of your branch and its superior committees, as far as their duty goes. ID number, mobile number and "
                "political review are kept encrypted; whoever opens them gives a reason and is recorded. What the Rules have announced is announced.",
            ),
        ),
        Section(
            Text("保存多久", "How long it is kept"),
            Text(
                "按发展党员档案管理的规定保存：成为正式党员的，材料归入本人人事档案或由基层党委保管；未成为党员的，由支部按归档规定保管。"
                "操作留痕至少保存六个月。",
                "As the rules for these files say: of who becomes a full member the papers go into the personal file or stay with the "
                "committee; of others the branch keeps them as archived files are kept. The journal is kept for six months at least.",
            ),
        ),
        Section(
            Text("您的权利", "Your rights"),
            Text(
                "您可以在“我的资料”查看自己的资料和材料的审批结果，请支部更正，也可以撤回同意。撤回后您的账户停用，此前依规定形成的档案不因此销毁。"
                "不同意的，可以请支部改用纸质材料办理，不影响您申请入党。",
                "Under “My data” you see your data and what became of your papers, ask the branch to put something right, and may withdraw "
                "your consent: your account then ends; files made before as the rules demand are not destroyed. Who does not agree may hand "
                "in paper to the branch: that does not stand in the way of applying.",
            ),
        ),
    ),
)

# The newest last.
CONSENT_TEXTS: tuple[ConsentText, ...] = (_2026_1,)


def consent_on(day: date) -> ConsentText:
    """The text that holds on a day; before the first one, the first."""
    held = [text for text in CONSENT_TEXTS if text.since <= day]
    return held[-1] if held else CONSENT_TEXTS[0]
