"""THE PAGE: the regulation as rows. Hold it beside the printed text: numbers, guards in article order, what is judged when
a record is made, and the steps up the road.

A guard's row: rule id, article of 2014, article of 2026, Chinese, English, check, severity under the manual, severity
under the national text (None: no such rule there). What a rule measures is in `checks/`; what it means is here.
"""

# The table is read row by row: a wrapped row would be harder to hold beside the regulation than a long one.
# fmt: off

from decimal import Decimal

from domain.case.approvals import ApprovalKind
from domain.case.assignments import AssignmentRole
from domain.case.members import DisciplineKind
from domain.checks import (
    approvals,
    dues,
    meetings,
    mentors,
    notices,
    periods,
    person,
    probation,
    quotas,
    records,
    reminders,
    resolutions,
    transfers,
    vetting,
)
from domain.checks.findings import Anchor
from domain.dues import IncomeBasis
from domain.orgs.settings import OverQuota
from domain.rules import Check, Gate, Guard, Once, Severity, Transition
from domain.stages import Stage
from domain.steps.kinds import Kind
from domain.steps.meetings import HeldBy
from domain.text import Text

# ── named numbers ───────────────────────────────────────────────────────────────────────────────────────────────────
AGE_OF_ADMISSION = 18  # Art. 5 / 5: years
TALK_WITHIN = 1  # Art. 7 / 7: months from receipt
LEAGUE_AGE = 28  # the League's age limit
CULTIVATION = 12  # Art. 13 / 13: months, in `Dossier.cultivated_on`
HEARD_WITHIN = 6  # J: opinions heard before listing are at most half a year old
MENTORS = (1, 2)  # Art. 9 / 9
INTRODUCERS = (2, 2)  # Art. 14 / 14
VETTING_VALID = 12  # months; 北京支部生活 2017
TRAINING_DAYS, TRAINING_HOURS = Decimal(3), Decimal(24)  # Art. 17 / 17, at least (X4)
LEAVES_WITHIN = 3  # Art. 18 / 19: months
DECIDED_WITHIN, DECIDED_AT_LAST = 3, 6  # Art. 25 / 26: months
EXTENSION = (6, 12)  # Art. 31 / 32: months
POSTPONED_BY = 6  # Art. 35 / 36: months
ANSWERED_WITHIN = 30  # J: days for the answer to a transfer (C-1)
WRITTEN_WITHIN = 3  # months before the meeting: opinions of a season, not of years ago
OATH_WITHIN = 1  # Art. 29: months from the approval reply
EFFECT_PERIODS = {  # 纪律处分条例: months
    DisciplineKind.WARNING: 12,
    DisciplineKind.SERIOUS_WARNING: 18,
    DisciplineKind.REMOVAL_FROM_POST: 24,
}

H, E, W, T = Severity.HARD, Severity.ERROR, Severity.WARNING, Severity.TASK
MENTOR, INTRODUCER = AssignmentRole.MENTOR, AssignmentRole.INTRODUCER


OUTCOME, RECORD, LOCKED, ACT, AS_TODAY = Once


def _g(id: str, old: str, new: str, zh: str, en: str, check: Check, manual: Severity | None, national: Severity | None, until: Gate | None = None, once: Once | None = None, of: Anchor | None = None, sealed: bool = False) -> Guard:
    return Guard(id, old, new, Text(zh, en), check, manual, national, until, once, of, sealed)


# ── the person ──────────────────────────────────────────────────────────────────────────────────────────────────────
ID_SOUND = _g("R-ID-1", "GB 11643", "GB 11643", "证件号码须符合规则，并与出生日期、性别一致", "The ID number is sound and agrees with birth date and sex.", person.id_number_sound, H, H, once=ACT)
ID_ONCE = _g("R-ID-2", "系统规则", "系统规则", "该证件号码不能在此立档：一人只有一份在办的发展档案，已是党员的不再立档；如有疑问请联系上级", "No case can be opened here for this ID number: one active case a person, and none for a member; ask your superior.", person.no_other_case, H, H, once=ACT)
AGE = _g("R-APP-1", "第五条", "第五条", "申请入党须年满十八岁", "The applicant is at least eighteen on the day of the application.", person.of_age(AGE_OF_ADMISSION), H, H, until=Gate.ADMISSION_APPROVAL)
APPLIED = _g("R-APP-2", "党章第五条", "党章第五条", "须有本人书面入党申请书，并经支部审批", "A written application by the person exists and is approved.", records.paper_approved(Kind.APPLICATION), H, H, once=LOCKED)
TALKED = _g("R-APP-3", "第七条", "第七条", "党组织须派人同入党申请人谈话", "The organization has sent someone to talk with the applicant.", records.recorded(Kind.TALK, within=TALK_WITHIN, of=lambda d: d.applied_on), H, H, once=LOCKED)
TALKED_IN_TIME = _g("R-APP-3.late", "第七条", "第七条", "谈话应在收到入党申请书一个月内", "The talk is held within one month of receiving the application.", records.recorded_in_time(Kind.TALK, months=TALK_WITHIN, of=lambda d: d.applied_on), W, W)
TALKED_BY_OTHERS = _g("R-APP-3.self", "第七条", "第七条", "谈话人疑为本人(同名或同一证件号码)，须说明", "The talk is held by somebody sent, not by the applicant or a namesake, or it is explained.", person.talked_by_others, W, W)
RIGHT_PLACE = _g("R-APP-4", "第六条", "第六条", "应登记申请人向本支部申请的依据(工作、学习、居住等)", "Why the person applies at this branch is recorded.", person.applies_at_the_right_place, W, W)
WAITED = _g("R-APP-5", "本级党委规定", "本级党委规定", "未满本级党委规定的申请等待时间", "The committee's own waiting time from the application has passed.", person.waited(AGE_OF_ADMISSION), H, H, once=OUTCOME)
LEAGUE = _g("R-APP-6", "推优规定", "推优规定", "二十八周岁以下团员一般应经团组织推优，否则须说明", "League members up to 28 are normally recommended by the League, or it is explained.", person.league_recommended(LEAGUE_AGE), W, W)

# ── activists ───────────────────────────────────────────────────────────────────────────────────────────────────────
RECOMMENDED = _g("R-ACT-1", "第八条", "第八条", "谈话后须有党员推荐、群团组织推优等", "A recommendation was made after the talk.", person.recommended_after_talk, E, E)
RECOMMENDED_FIRST = _g("R-ACT-1.order", "第八条", "第八条", "支委会决议前须先记录推荐推优", "A recommendation is recorded before the resolution.", records.recorded(Kind.RECOMMENDATION), H, H, once=LOCKED)
VOTED_FOR = _g("R-ACT-1.votes", "第八条", "第八条", "推荐推优无人赞成，须说明", "Somebody was in favour of the recommendation, or it is explained.", person.somebody_recommended, W, W)
ONE_DAY = _g("R-ACT-2.one-day", "本级党委规定", "本级党委规定", "申请、谈话、推荐、支委会决议记在同一日，须说明", "Application, talk, recommendation and resolution are not all of one day, or it is explained.", records.not_all_on_one_day(Kind.APPLICATION, Kind.RESOLUTION_ACTIVIST), W, W)
RESOLVED_ACTIVIST = _g("R-ACT-2", "第八条", "第八条", "支委会须研究决定为积极分子，且不早于谈话和推荐", "The branch committee resolved on the activist, not before talk and recommendation.", records.decided(Kind.RESOLUTION_ACTIVIST, after=(Kind.TALK, Kind.RECOMMENDATION), owed=person.waited_on), E, E)
FILE_ACTIVIST = _g("R-ACT-3", "第八条", "第八条", "确定为积极分子后报上级党委备案", "The activist is filed with the superior committee.", records.decided(Kind.RESOLUTION_ACTIVIST, owed=person.waited_on), T, T)
MENTORS_FIT = _g("R-ACT-4", "第九条", "第九条", "培养联系人须为一至二名同一党委下的正式党员，且非本人", "One or two mentors, full members under the same committee, not the candidate.", mentors.people(MENTOR, *MENTORS), E, E)
MENTORS_ASSIGNED = _g("R-ACT-4.assign", "第九条", "第九条", "培养联系人须为一至二名同一党委下的正式党员，且非本人", "One or two mentors, full members under the same committee, not the candidate.", mentors.people(MENTOR, *MENTORS), H, H, once=ACT)
MENTOR_GIVES = _g("R-ACT-4.giver", "第九条", "第九条", "意见须标明当日在任的培养联系人", "The opinion names a mentor in office on its date.", mentors.giver_active(MENTOR), H, H, once=RECORD)
YEAR = _g("R-ACT-5", "第十三条", "第十三条", "须经过一年以上培养教育和考察", "The activist was cultivated and inspected for at least a year.", records.reached(lambda d: d.cultivated_on), H, H, until=Gate.LISTING)
YEAR_BY_MEETING = _g("R-ACT-5.meeting", "第十三条", "第十三条", "支委会讨论列为发展对象时须已满一年", "The year had passed when the branch committee resolved.", resolutions.meeting_after_the_year, E, E)
HALF_YEARLY = _g("R-ACT-6", "第十一条", "第十一条", "支部每半年须对积极分子考察一次", "The branch inspects the activist every half-year.", periods.each_window((Kind.BRANCH_INSPECTION,), since=lambda d: d.activist_since), E, E)
EXTRAS = (Kind.CULTIVATION, Kind.MENTOR_DETERMINATION, Kind.MEMBERS_AND_MASSES)
HALF_YEARLY_EXTRAS = _g("R-ACT-6.extras", "手册二(三)-(六)", "本级党委规定", "每半年须有教育培养、培养联系人确定、党员群众意见各一次", "Each half-year has a cultivation, a mentor's and a members-and-masses opinion.", periods.each_window(EXTRAS, since=lambda d: d.activist_since, addition="half_yearly_extras"), E, E)
HALF_YEAR_NOW = _g("R-ACT-6.now", "第十一条", "第十一条", "本半年的考察和意见尚未录齐", "This half-year's opinions are still to come.", periods.this_window((Kind.BRANCH_INSPECTION,), since=lambda d: d.activist_since, addition="half_yearly_extras", added=EXTRAS), T, T)
NEW_MENTOR = _g("R-ACT-6.mentor", "第十一条", "第十一条", "新任培养联系人应在本半年内填写意见", "A mentor who took over gives an opinion in the running half-year.", periods.new_mentor_heard, T, T)
POOL = _g("R-ACT-7", "第十一条", "第十一条", "上级党委每年对积极分子队伍作一次分析", "The committee analyses the activist pool every year.", reminders.pool_analysed_this_year, T, T)
MENTOR_ABLE = _g("R-ACT-8", "本级党委规定", "第九条", "培养联系人不能履行职责的，应及时调整", "A mentor who cannot act is replaced promptly.", mentors.all_able(MENTOR), E, E)
MENTOR_ABLE_NOW = _g("R-ACT-8.now", "本级党委规定", "第九条", "培养联系人不能履行职责的，应及时调整", "A mentor who cannot act is replaced promptly.", mentors.all_able(MENTOR), W, W)
MENTOR_EFFECT = _g("R-ACT-8.effect", "本级党委规定", "第九条", "培养联系人在处分影响期内，应考虑调整", "A mentor within the effect of a punishment is replaced, or why not is explained.", mentors.no_discipline_in_effect(MENTOR, EFFECT_PERIODS), W, W)

# ── listing ─────────────────────────────────────────────────────────────────────────────────────────────────────────
HEARD = _g("R-DEV-1", "第十三条", "第十三条", "列为发展对象前须听取党小组、培养联系人、党员和群众意见(近半年内)", "Party group, mentors, members and masses were heard, within the last half-year.", periods.heard_before_listing(HEARD_WITHIN), E, E)
EXEMPT_WITHOUT_GROUPS = _g("R-DEV-1.exempt", "第十三条", "第十三条", "设有党小组的支部须听取党小组意见，不得免", "Where the branch has party groups they are heard; only one without is exempt.", periods.no_groups_to_hear, H, H, once=AS_TODAY)
RESOLVED_TARGET = _g("R-DEV-2", "第十三条", "第十三条", "支委会须讨论同意列为发展对象", "The branch committee resolved to list the person.", records.decided(Kind.RESOLUTION_DEVELOPMENT_TARGET, owed=lambda d: d.cultivated_on), H, H, until=Gate.LISTING)
LISTING_NOTICE = _g("R-DEV-3", "手册三(九)", "第十三条", "列为发展对象前须公示不少于五个工作日", "A notice of at least five working days before listing.", notices.notice_long_enough(Kind.NOTICE_BEFORE_LISTING), None, H, once=OUTCOME, of=records.day_of(Kind.NOTICE_BEFORE_LISTING))
LISTING_NOTICE_OVER = _g("R-DEV-3.over", "手册三(九)", "第十三条", "公示期满的次日起方可列为发展对象", "The listing is from the day after the notice ends.", notices.notice_over(Kind.NOTICE_BEFORE_LISTING), None, H, once=OUTCOME, of=records.day_of(Kind.NOTICE_BEFORE_LISTING))
MEETING_NOTICE = _g("R-DEV-3.meeting", "手册三(九)", "本级党委规定", "支部大会前的公示不少于规定的工作日", "The notice before the meeting hangs for the working days demanded.", notices.notice_long_enough(Kind.NOTICE_BEFORE_ADMISSION_MEETING), E, E)
MEETING_NOTICE_OVER = _g("R-DEV-3.meeting-over", "手册三(九)", "本级党委规定", "公示期满的次日起方可上报", "Submitted from the day after the notice ends.", notices.notice_over(Kind.NOTICE_BEFORE_ADMISSION_MEETING), E, E)
LISTING_NOTICE_AFTER = _g("R-DEV-3.after", "手册三(九)", "第十三条", "上级同意之后方可公示", "The notice hangs after the superior's consent that stands.", notices.notice_after_consent(Kind.NOTICE_BEFORE_LISTING, ApprovalKind.DEVELOPMENT_TARGET_FILING), None, H, once=OUTCOME, of=records.day_of(Kind.NOTICE_BEFORE_LISTING))
MEETING_NOTICE_AFTER = _g("R-DEV-3.meeting-after", "手册三(九)", "本级党委规定", "预审合格之后方可公示；报审未获同意的，须重新公示", "The notice hangs after the pre-review that stands, and anew after its review came back.", notices.notice_after_consent(Kind.NOTICE_BEFORE_ADMISSION_MEETING, ApprovalKind.PRE_REVIEW), H, H, once=OUTCOME)
TWO_PLACES = _g("R-DEV-4", "第十三条", "第十三条", "流动人员须在流出地和流入地同时公示(共同公示期不少于五个工作日)", "For a person on the move, notices hang in both places, five working days in common.", notices.notice_in_both_places(Kind.NOTICE_BEFORE_LISTING), None, H, once=OUTCOME, of=records.day_of(Kind.NOTICE_BEFORE_LISTING))
LISTING_CLEAN = _g("R-DEV-5", "第十三条", "第十三条", "公示异议须全部处理完毕且不影响发展", "Every objection is concluded and none affects the person.", notices.notice_clean(Kind.NOTICE_BEFORE_LISTING), None, H, once=OUTCOME, of=records.day_of(Kind.NOTICE_BEFORE_LISTING))
MEETING_CLEAN = _g("R-DEV-5.meeting", "手册三(九)", "本级党委规定", "公示异议须全部处理完毕且不影响发展", "Every objection is concluded and none affects the person.", notices.notice_clean(Kind.NOTICE_BEFORE_ADMISSION_MEETING), H, H, once=OUTCOME)

# ── development targets ─────────────────────────────────────────────────────────────────────────────────────────────
INTRODUCERS_FIT = _g("R-DEV-6", "第十四条", "第十四条", "须有两名正式党员作入党介绍人，且非本人", "Two introducers, full members, not the candidate.", mentors.people(INTRODUCER, *INTRODUCERS), H, H, until=Gate.VOTE_ADMISSION)
CONTINUING_FIT = _g("R-DEV-6.continuing", "第十四条", "第十四条", "接替教育考察的须为同一党委下的正式党员", "Who continues for an introducer is a full member under the same committee.", mentors.people(AssignmentRole.CONTINUING_INTRODUCER, 1, 2), H, H, once=ACT)
INTRODUCER_GIVES = _g("R-DEV-6.giver", "第十四条", "第十四条", "意见须标明当日在任的入党介绍人", "The opinion names an introducer in office on its date.", mentors.giver_active(INTRODUCER, AssignmentRole.CONTINUING_INTRODUCER), H, H, once=RECORD)
NOT_BARRED = _g("R-DEV-7", "第十四条", "第十四条", "受留党察看处分、尚未恢复党员权利的党员不能作入党介绍人", "Nobody under 留党察看 without rights restored introduces.", mentors.not_barred(INTRODUCER), H, H, until=Gate.VOTE_ADMISSION)
NO_EFFECT = _g("R-DEV-8", "第十四条", "第十四条", "在处分影响期内的党员不宜作入党介绍人，须说明理由", "A member within the effect of a punishment should not introduce; explain why.", mentors.no_discipline_in_effect(INTRODUCER, EFFECT_PERIODS), None, W, of=mentors.in_effect_since(INTRODUCER, EFFECT_PERIODS))
NO_FAMILY = _g("R-DEV-6.family", "本级党委规定", "本级党委规定", "培养联系人、入党介绍人在政审材料所列家庭成员中，须说明", "No mentor or introducer is named among the family in the political review, or it is explained.", mentors.not_of_the_family(MENTOR, INTRODUCER, AssignmentRole.CONTINUING_INTRODUCER), W, W, sealed=True)
VETTED = _g("R-DEV-9", "第十六条", "第十六条", "须政治审查合格并有结论性材料", "The political review passed, with a concluding document.", vetting.vetted, H, H, until=Gate.ADMISSION_APPROVAL, sealed=True)
VETTED_IN_FULL = _g("R-DEV-9.content", "第十六条", "第十六条", "政审合格的，须写明方法、家庭成员和社会关系，并有结论性材料", "A review that passed names its methods, family and relations, and has a concluding text or paper.", vetting.reviewed_in_full, H, H, once=RECORD, sealed=True)
CONSULTED = _g("R-DEV-10", "第十六条", "第十六条", "流动人员须征求户籍地和居住地基层党组织意见", "For a person on the move, both home and residence organizations were consulted.", vetting.consulted_both_places, H, H, until=Gate.ADMISSION_APPROVAL, sealed=True)
VETTING_FRESH = _g("R-DEV-11", "地方规定", "地方规定", "政审结论一般一年内有效", "The political review is at most a year old at the meeting.", vetting.still_valid(Kind.POLITICAL_REVIEW, VETTING_VALID, lambda d: last.on if (last := d.last(Kind.VOTE_ADMISSION)) else d.today), W, W)
TRAINED = _g("R-DEV-12", "第十七条", "第十七条", "须经短期集中培训不少于三天或二十四学时并考试合格(免训须上级同意)", "Training of at least three days or 24 class hours with the exam passed, or an exemption with consent.", vetting.trained(days=TRAINING_DAYS, hours=TRAINING_HOURS), H, H, until=Gate.ADMISSION_APPROVAL)
TRAINED_AFTER = _g("R-DEV-12.early", "第十七条", "第十七条", "培训应在列为发展对象之后", "The training was held after the listing.", vetting.trained_after_listing, W, W)
INSPECTED = _g("R-DEV-13", "手册三(三)", "本级党委规定", "支部每半年须对发展对象考察一次", "The branch inspects the development target every half-year.", periods.each_window((Kind.BRANCH_INSPECTION,), since=lambda d: d.listed_on, addition="target_inspections"), E, E)
INSPECT_NOW = _g("R-DEV-13.now", "手册三(三)", "本级党委规定", "本半年的支部考察意见尚未录入", "This half-year's inspection is still to come.", periods.this_window((), since=lambda d: d.listed_on, addition="target_inspections", added=(Kind.BRANCH_INSPECTION,)), T, T)
QUALIFIED = _g("R-PRE-1.stands", "第十九条", "第十八条", "支委会最近一次审查须为合格", "The branch committee's latest examination judged the person qualified.", records.not_turned_down(Kind.RESOLUTION_ADMISSION_REVIEW), H, H, until=Gate.ADMISSION_APPROVAL)
REVIEWED = _g("R-PRE-1", "第十九条", "第十八条", "支委会须在政审、培训之后严格审查合格", "The branch committee judged the person qualified, after vetting and training.", vetting.reviewed_after_vetting_and_training, E, E)
REVIEWED_AGAIN = _g("R-PRE-1.again", "本级党委规定", "本级党委规定", "上次支部大会未通过的，须支委会重新审查", "After a failed vote the branch committee reviews again.", resolutions.review_renewed_after_failed_vote, E, E)
ROUTED = _g("R-PRE-2", "第十九条、第二十三条", "第十八条、第二十二条", "须报具有审批权限的基层党委", "There is a superior committee with the power to approve.", approvals.committee_with_power, H, H, until=Gate.CONVERSION_APPROVAL)
STAYS = _g("R-PRE-3", "第十九条", "第十八条", "三个月内将离开本单位的，一般不办理接收，须说明", "One who leaves within three months is normally not handled; explain why.", person.stays(LEAVES_WITHIN), W, W)
OPINION_WRITTEN = _g("R-PRE-4", "第十九条", "第十八条", "预审意见须以书面形式", "The pre-review's opinion is given in writing.", approvals.opinion_written, H, H, once=OUTCOME)
PRE_REVIEW_WAITS = _g("R-PRE-5", "本级党委规定", "本级党委规定", "预审已超过本级党委规定时间", "The pre-review is within the committee's own time.", reminders.pre_review_waits, T, T)
MAY_DEVELOP = _g("R-ORG-4.develop", "第二十三条", "第二十二条", "临时党组织等无发展权限的组织不能列发展对象、接收预备党员", "An organization without the power to develop members does not list or admit.", approvals.may_develop, H, H, until=Gate.ADMISSION_APPROVAL)
DECIDABLE = _g("R-ORG-4.filing", "第二十三条", "第二十二条", "上级没有可以审批备案的党委", "There is a superior committee to take the filing.", approvals.somebody_decides, H, H, once=OUTCOME)

# ── the general meeting ─────────────────────────────────────────────────────────────────────────────────────────────
A_VOTE, C_VOTE = Kind.VOTE_ADMISSION, Kind.VOTE_CONVERSION
MET_IN_A_MONTH = _g("R-MTG-1", "手册三(十一)", "第十九条", "预审通过后一个月内提交支部大会讨论", "The general meeting is within a month of the pre-review.", meetings.met_within_a_month, None, W, of=records.day_of(Kind.VOTE_ADMISSION))
PRE_REVIEW_ALIVE = _g("R-MTG-1.lapsed", "本级党委规定", "本级党委规定", "预审已逾一个月，按本级党委规定须重新预审", "The committee lets a pre-review lapse after a month.", meetings.pre_review_alive, H, H, once=RECORD)
QUORUM = {k: _g(f"R-MTG-2{s}", old, new, "实到有表决权的党员须超过应到的半数", "More than half of the voters due are present.", meetings.about_vote(k, meetings.quorate), H, H, once=RECORD) for k, s, old, new in ((A_VOTE, "", "第二十条", "第十九条"), (C_VOTE, ".conversion", "第三十三条", "第三十二条第二款"))}
CARRIED = _g("R-MTG-3", "第二十一条", "第二十条", "支部大会须以超过应到半数的赞成票通过", "The general meeting carried it with more than half of those due.", meetings.carried(A_VOTE), H, H, once=OUTCOME)
CARRIED_CONVERSION = _g("R-MTG-3.conversion", "第三十三条", "第三十二条第二款", "支部大会须以超过应到半数的赞成票通过", "The general meeting carried it with more than half of those due.", probation.carried, H, H, once=OUTCOME)
SECRET = {k: _g(f"R-MTG-4{s}", old, new, "须采取无记名投票方式", "The ballot is secret.", meetings.about_vote(k, meetings.secret), H, H, once=RECORD) for k, s, old, new in ((A_VOTE, "", "第二十一条", "第二十条"), (C_VOTE, ".conversion", "第三十三条", "第三十二条第二款"))}
ONE_BY_ONE = {k: _g(f"R-MTG-5{s}", old, new, "须逐个讨论和表决，同一次会议对一人的同一议题只作一次表决", "Each person is discussed and voted on one by one, once for each motion at a meeting.", meetings.about_vote(k, meetings.one_vote_a_motion), H, H, once=RECORD) for k, s, old, new in ((A_VOTE, "", "第二十一条", "第二十条"), (C_VOTE, ".conversion", "第三十三条", "第三十二条第二款"))}
SAME_DAY = {k: _g(f"R-MTG-5.same-day{s}", "本级党委规定", "本级党委规定", "同一人的同一议题同日未通过后又通过，须说明", "What failed is not carried on the same day after all, or it is explained.", meetings.about_vote(k, meetings.not_carried_the_day_it_failed), W, W) for k, s in ((A_VOTE, ""), (C_VOTE, "-conversion"))}
WRITTEN_BEFORE = {k: _g(f"R-MTG-6{s}", old, new, "因故不能到会的书面意见须在会前收到方可计票", "Written opinions count only when received before the meeting.", meetings.about_vote(k, meetings.written_before_meeting), H, H, once=RECORD) for k, s, old, new in ((A_VOTE, "", "第二十一条", "第二十条"), (C_VOTE, ".conversion", "第三十三条", "第三十二条第二款"))}
WRITTEN_FOR_IT = {k: _g(f"R-MTG-6.early{s}", old, new, "书面意见早于会议三个月以上，须说明", "Written opinions were received within three months before the meeting, or it is explained.", meetings.about_vote(k, meetings.written_for_this_meeting(WRITTEN_WITHIN)), W, W) for k, s, old, new in ((A_VOTE, "", "第二十一条", "第二十条"), (C_VOTE, "-conversion", "第三十三条", "第三十二条第二款"))}
DUE_AS_ROSTER = {k: _g(f"R-MTG-7{s}", "党章第七条", "党章第七条", "应到有表决权人数与名册不一致，须说明", "The voters due agree with the roster, or it is explained.", meetings.about_vote(k, meetings.due_as_roster), W, W) for k, s in ((A_VOTE, ""), (C_VOTE, ".conversion"))}
ADDS_UP = {k: _g(f"R-MTG-8{s}", "票决规则", "票决规则", "票数须相符", "The ballot adds up.", meetings.about_vote(k, meetings.adds_up), H, H, once=RECORD) for k, s in ((A_VOTE, ""), (C_VOTE, ".conversion"))}
ISSUED = {k: _g(f"R-MTG-8.issued{s}", "票决规则", "票决规则", "发出票数与实到人数不一致", "As many ballots were issued as voters were present.", meetings.about_vote(k, meetings.issued_as_present), W, W) for k, s in ((A_VOTE, ""), (C_VOTE, "-conversion"))}
PRE_REVIEWED = _g("R-MTG-9", "第二十条", "第十九条", "须先经基层党委预审合格", "The pre-review was approved before the meeting.", meetings.pre_reviewed, H, H, once=RECORD)
NOTICE_REVIEWED = _g("R-MTG-9.notice-review", "手册三(十)", "本级党委规定", "公示情况须先经上级党委审批", "The committee approved the notice before the meeting.", meetings.notice_reviewed, H, H, once=RECORD)
SOME_NOTICE = _g("R-MTG-9.notice", "手册三(九)", "第十三条", "支部大会前须有一次已结束且无影响的公示", "A clean, finished notice stands before the meeting.", notices.some_clean_notice, H, H, until=Gate.ADMISSION_APPROVAL)
INTRODUCERS_THERE = _g("R-MTG-9.introducers", "第二十一条", "第二十条", "入党介绍人应到会介绍情况，缺席须说明", "The introducers speak at the meeting; an absence is explained.", meetings.about_vote(A_VOTE, meetings.introducers_there), W, W)
FORM_FILLED = _g("R-APR-4.form", "第十九条", "第十八条", "须按规定填写《入党志愿书》", "The admission form was issued and filled.", records.form_filled, T, E, of=records.day_of(Kind.VOTE_ADMISSION))
FORM_BEFORE_MEETING = _g("R-APR-4.form-first", "第十九条", "第十八条", "支部大会前须填写《入党志愿书》", "The admission form is filled before the meeting.", records.form_filled, T, H, once=RECORD)
FORM_ISSUED = _g("R-APR-4.issued", "第十九条", "第十八条", "《入党志愿书》须先由基层党委发放", "The admission form is issued before it is filled.", records.form_issued, T, H, once=OUTCOME, of=records.day_of(Kind.VOTE_ADMISSION))
FORM_NUMBER = _g("R-APR-4.number", "第十九条", "第十八条", "所填《入党志愿书》须为所发放的：编号一致，且不早于发放", "The form that is filled is the one that was issued: by its number, and not before its issue.", records.form_as_issued, H, H, once=RECORD)
ONLY_FULL = {k: _g(f"R-PRB-4{s}", "党章第七条", "党章第七条", "预备党员没有表决权，应到人数不得超过正式党员数", "Probationary members have no vote; no more are due than there are full members.", meetings.about_vote(k, meetings.only_full_members_vote), H, H, once=RECORD) for k, s in ((A_VOTE, ""), (C_VOTE, ".conversion"))}
ENOUGH_MEMBERS = _g("R-ORG-1", "支部工作条例第四条", "支部工作条例第四条", "党支部正式党员应为三名以上，一般不超过五十名", "A branch has three to fifty full members.", meetings.enough_members, W, W)
RIGHT_BODY = _g("R-ORG-2", "第八条", "第八条", "设支委会的由支委会研究，未设的由党员大会研究", "A branch with a committee resolves there; without one, in the general meeting.", resolutions.held_by_the_right_body, H, H, once=AS_TODAY)
COMMITTEE_QUORATE = _g("R-ORG-3", "支部工作条例第十二条", "支部工作条例第十二条", "支委会须有半数以上委员到会", "At least half of the branch committee is present.", resolutions.quorate(HeldBy.BRANCH_COMMITTEE), E, E)
MEETING_QUORATE = _g("R-ORG-3.meeting", "支部工作条例第十一条", "支部工作条例第十一条", "党员大会须有半数以上有表决权的党员到会", "At least half of the voters are present at the members' meeting.", resolutions.quorate(HeldBy.GENERAL_MEETING), E, E)
ATTENDANCE = _g("R-ORG-3.sums", "票决规则", "票决规则", "须有人到会，且实到人数不得超过应到人数", "Somebody is present, and no more than are due.", resolutions.attendance_possible, H, H, once=RECORD)

# ── by an authority ─────────────────────────────────────────────────────────────────────────────────────────────────
ASKED_TO_JOIN = _g("R-PST-1", "第二十八条", "第二十七条", "追认的，本人生前须曾向党组织提出过入党要求", "Whoever is recognised after death had asked to join the Party.", person.asked_to_join, H, H, once=RECORD)

# ── the approval ────────────────────────────────────────────────────────────────────────────────────────────────────
POWER = _g("R-APR-1", "第二十三条", "第二十二条", "预备党员须由具有审批权限的党委(工委)审批", "Only a committee with the power to approve decides.", approvals.committee_with_power, H, H, once=OUTCOME)
DELIBERATED = _g("R-ORG-4.deliberation", "第二十三条", "第二十二条", "党总支、不具审批权限的基层党委须先行审议", "General branches and committees without power deliberate first.", approvals.deliberated, T, H, once=OUTCOME)
DELIBERATED_CONVERSION = _g("R-ORG-4.deliberation-conversion", "本级党委规定", "本级党委规定", "党总支、不具审批权限的基层党委尚未审议转正", "General branches and committees without power have not deliberated on the conversion.", approvals.deliberated, T, W)
ROOM = _g("R-PLN-1", "本级党委规定", "本级党委规定", "本年度发展党员计划名额已满，按党委规定不予接收", "The year's plan is full, and the committee admits nobody beyond it.", quotas.room(OverQuota.REFUSED), E, E, once=OUTCOME)
ROOM_EXPLAINED = _g("R-PLN-1.over", "本级党委规定", "本级党委规定", "本年度发展党员计划名额已满，须说明", "The year's plan is full; explain why somebody is admitted beyond it.", quotas.room(OverQuota.EXPLAINED), W, W)
AGAINST = _g("R-ORG-4.against", "第二十三条", "第二十二条", "审议意见为不同意，须说明", "Who deliberated was against it; explain the decision.", approvals.no_deliberation_against, W, W)
SUPERIOR_TALKED = _g("R-APR-2", "第二十四条", "第二十三条", "审批前须指派党委委员或组织员同本人谈话", "A committee member or organizer talked with the person before the decision.", approvals.superior_talked, T, H, once=OUTCOME)
COMMITTEE_VOTED = _g("R-APR-3", "第二十五条", "第二十四条", "党委须集体讨论、逐个审议和表决", "The committee discussed and voted on each person.", approvals.committee_voted, T, H, once=OUTCOME)
COMMITTEE_ADDS_UP = _g("R-APR-3.sums", "票决规则", "票决规则", "所填党委会日期、票数须相符且赞成过半", "What is entered of the committee's meeting and vote is possible, adds up and carries.", approvals.committee_vote_sound, H, H, once=OUTCOME)
PAPERS = _g("R-APR-4", "第二十二条", "第二十一条", "报批材料须齐全", "The papers for the approval are complete.", meetings.papers_complete, E, E)
IN_THREE_RESOLUTION = _g("R-APR-5.resolution", "第二十六条", "第二十五条", "应在支部大会决议后三个月内审批，逾期须说明", "Decided within three months of the resolution, or explained.", approvals.decided_within(DECIDED_WITHIN, of_resolution=True), W, W)
IN_THREE = _g("R-APR-5", "第二十六条", "第二十五条", "应在收到上报材料后三个月内审批，逾期须说明", "Decided within three months of the papers' arrival, or explained.", approvals.decided_within(DECIDED_WITHIN, of_resolution=False), W, W)
IN_SIX = _g("R-APR-6", "第二十六条", "第二十五条", "审批最长不得超过六个月(自首次上报起算)，逾期须支部重新讨论", "Never decided more than six months after the first submission; the branch meets again.", approvals.decided_within(DECIDED_AT_LAST, of_resolution=False), H, H, once=OUTCOME)
IN_SIX_RESOLUTION = _g("R-APR-6.resolution", "第二十六条", "第二十五条", "距支部大会决议已逾六个月", "Not more than six months after the resolution.", approvals.decided_within(DECIDED_AT_LAST, of_resolution=True), W, W)
SUBMITTED_IN_TIME = _g("R-APR-5.submitted", "第二十六条", "第二十五条", "支部大会决议应及时上报，逾三个月须说明", "The resolution is submitted within three months, or explained.", approvals.submitted_within(DECIDED_WITHIN, Kind.VOTE_ADMISSION), W, W)
MET_AGAIN = _g("R-APR-6.again", "第二十六条", "第二十五条", "逾六个月未批的决议，须支部重新讨论表决后再上报", "What was undecided for more than six months is resolved anew before it is submitted again.", meetings.met_again_after(DECIDED_AT_LAST), H, H, once=OUTCOME)
WAITS_THREE = _g("R-APR-5.waits", "第二十六条", "第二十五条", "待审批件将满或已满三个月", "A waiting approval is decided within three months.", reminders.open_approval_in_time(DECIDED_WITHIN), T, T)
UPWARD = _g("R-APR-7", "第二十六条", "第二十五条", "报上级党委组织部门备案", "Filed with the superior's organization department.", reminders.filed_upward, T, T)
ANNOUNCED = _g("R-APR-8", "第二十五条", "第二十四条", "审批结果通知本人并在党员大会上宣布", "The result is told to the person and announced to the members.", reminders.announced(ApprovalKind.ADMISSION_APPROVAL), T, T)

# ── dues ────────────────────────────────────────────────────────────────────────────────────────────────────────────
DUES = "党费收缴规定(2008)"
DUES_ENTERED = _g("R-DUE-2.entered", "手册三(十二)", "本级党委规定", "须录入每月党费金额", "The monthly dues are entered.", dues.dues_entered, E, E)
DUES_TO_ENTER = _g("R-DUE-2.to-enter", "手册三(十二)", "本级党委规定", "上报时须录入每月党费金额", "The monthly dues are to be entered with the submission.", dues.dues_to_enter, T, T)
DUES_START = _g("R-DUE-1", DUES, DUES, "党费自支部大会通过之月起交纳", "Dues are paid from the month of the general meeting.", dues.about_dues(dues.dues_from_the_meeting), W, W)
DUES_WAGE = _g("R-DUE-2", DUES, DUES, "月党费低于按收入和比例计算的金额", "The dues are what the rate of the whole base gives.", dues.dues_as_computed(IncomeBasis.WAGE), W, W)
DUES_PENSION = _g("R-DUE-3", DUES, DUES, "离退休人员月党费低于按养老金计算的金额", "A pensioner's dues are what the pension gives.", dues.dues_as_computed(IncomeBasis.PENSION), W, W)
DUES_SMALL = _g("R-DUE-4", DUES, DUES, "农民、学生、下岗失业等人员月党费低于规定金额", "Farmers, students and those without income pay the small fixed amount.", dues.dues_as_computed(IncomeBasis.FARMER, IncomeBasis.STUDENT, IncomeBasis.NO_INCOME, IncomeBasis.STIPEND), W, W)
DUES_IRREGULAR = _g("R-DUE-5", DUES, DUES, "不按月取得收入的，以上季度月均纯收入计算", "Without a monthly income, the previous quarter's average counts.", dues.dues_as_computed(IncomeBasis.IRREGULAR), W, W)
DUES_TENFOLD = _g("R-DUE-2.tenfold", DUES, DUES, "月党费达到应交金额的十倍，请核对", "The dues are ten times what the rate gives, or more; look into it.", dues.dues_not_tenfold, W, W)
DUES_BACK = _g("R-DUE-6", DUES, DUES, "党费补交一般不超过六个月；请按月或按季交纳", "Dues are paid monthly or quarterly.", dues.dues_paid_within(3), T, T)
DUES_LOST = _g("R-DUE-7", "党章第九条", "党章第九条", "连续六个月不交纳党费的按自行脱党处理，请核实", "Six months unpaid without reason counts as leaving; look into it.", dues.dues_paid_within(6), T, T)

# ── probation ───────────────────────────────────────────────────────────────────────────────────────────────────────
PROBATION_YEAR = _g("R-PRB-1", "第三十二条", "第三十一条", "预备期一年，自支部大会通过之日起算", "Probation is a year from the day of the general meeting.", records.reached(lambda d: d.eligible_on), T, T)
OATH = _g("R-PRB-2", "第三十条", "第二十九条", "一般应在接到批复后一个月内举行入党宣誓", "The oath is taken within a month of the approval reply.", probation.unless_annulled(records.recorded_in_time(Kind.OATH, months=OATH_WITHIN, of=lambda d: d.admitted.decision.on if d.admitted and d.admitted.decision else None)), None, W, of=records.day_of(Kind.OATH, first=True))
OATH_TAKEN = _g("R-PRB-2.taken", "第三十条", "第二十九条", "须上传入党宣誓资料", "The oath is recorded.", records.recorded(Kind.OATH), T, T)
GROUP = _g("R-PRB-3", "第二十九条", "第二十八条", "及时编入党支部和党小组", "Assigned to the branch and a party group promptly.", records.recorded(Kind.PARTY_GROUP_ASSIGNED), T, T)
OATH_AFTER = _g("R-PRB-2.order", "第三十条", "第二十九条", "入党宣誓应在党委批复之后", "The oath is taken after the approval.", records.after_decision(ApprovalKind.ADMISSION_APPROVAL), H, H, once=RECORD)
GROUP_AFTER = _g("R-PRB-3.order", "第二十九条", "第二十八条", "编入党支部、党小组应在党委批复之后", "The party group is assigned after the approval.", records.after_decision(ApprovalKind.ADMISSION_APPROVAL), H, H, once=RECORD)
UPWARD_AFTER = _g("R-APR-7.order", "第二十六条", "第二十五条", "备案应在党委批复之后", "Filed upward after the approval.", records.after_decision(ApprovalKind.ADMISSION_APPROVAL), H, H, once=RECORD)
ANNOUNCED_AFTER = _g("R-APR-8.order", "第二十五条", "第二十四条", "审批结果应在党委审批之后宣布", "A result is announced after the decision.", records.after_the_result(ApprovalKind.ADMISSION_APPROVAL, ApprovalKind.CONVERSION_APPROVAL), H, H, once=RECORD)
TALKED_AFTER = _g("R-CNV-11.order", "第三十四条", "第三十三条", "转正后的谈话应在党委批复之后", "The talk after conversion is held after the approval.", records.after_decision(ApprovalKind.CONVERSION_APPROVAL), H, H, once=RECORD)
HANDED_AFTER = _g("R-CNV-12.order", "第三十七条", "第三十六条", "材料存档应在转正批复之后", "The papers are handed over after the approval.", records.after_decision(ApprovalKind.CONVERSION_APPROVAL), H, H, once=RECORD)
PROBATION_INSPECTED = _g("R-PRB-5", "第三十一条", "第三十条", "预备期内须按期教育考察", "The probationary member is inspected each period.", probation.unless_annulled(periods.each_window((Kind.PROBATION_INSPECTION,), since=lambda d: d.probation_start, months="probation_inspection_months")), E, E)
PROBATION_NOW = _g("R-PRB-5.now", "第三十一条", "第三十条", "本期教育考察情况尚未录入", "This period's inspection is still to come.", periods.this_window((Kind.PROBATION_INSPECTION,), since=lambda d: d.probation_start, months="probation_inspection_months"), T, T)

# ── conversion ──────────────────────────────────────────────────────────────────────────────────────────────────────
REQUESTED = _g("R-CNV-1", "第三十三条", "第三十二条", "须有本人为本次讨论提出的书面转正申请，并经支部审批", "A written request by the person for this discussion is approved.", probation.unless_annulled(probation.requested), E, E)
REQUEST_AGAIN = _g("R-CNV-1.again", "本级党委规定", "本级党委规定", "为下次讨论提出的转正申请，须在上次讨论结束的次日起提出", "A request for the next discussion is made from the day after the last one ended.", probation.request_for_the_next, H, H, once=RECORD)
REQUEST_EARLY = _g("R-CNV-1.early", "本级党委规定", "本级党委规定", "转正申请自期满前一个月起提交", "The request is accepted from one month before expiry.", probation.request_not_too_early, W, W)
REQUEST_LATE = _g("R-CNV-1.late", "本级党委规定", "本级党委规定", "期满后一个月内应提出转正申请", "The request is made by a month after expiry.", probation.unless_annulled(probation.requested_in_time), W, W)
EXPIRED = _g("R-CNV-2", "第三十二条", "第三十一条", "预备期未满不得讨论转正或延长", "Conversion or extension is never resolved before expiry.", probation.not_before_expiry, H, H, once=RECORD)
PROMPT = _g("R-CNV-3", "第三十二条", "第三十一条", "预备期满应及时讨论转正", "Conversion is discussed promptly after expiry.", probation.unless_annulled(probation.discussed_promptly), W, W)
ASKED = _g("R-CNV-4", "第三十三条", "第三十二条", "申请之后、支委会审查之前，须征求党小组、党员和群众意见", "Party group, members and masses were asked, after the request and before the committee's examination.", probation.unless_annulled(probation.heard_before_conversion), E, E)
INTRODUCERS_SPOKE = _g("R-CNV-4.introducers", "手册四(五)", "本级党委规定", "申请之后、支委会审查之前，两名入党介绍人须填写转正意见", "Both introducers gave their conversion opinion, after the request and before the committee's examination.", probation.unless_annulled(probation.introducers_spoke), E, E)
EXAMINED = _g("R-CNV-4.committee", "第三十三条", "第三十二条", "支委会须先行审查", "The branch committee examined it first.", probation.unless_annulled(probation.reviewed_for_conversion), E, E)
EXTENDED_ONCE = _g("R-CNV-5", "第三十二条", "第三十一条", "预备期只能延长一次", "Probation is extended once only.", meetings.about_vote(C_VOTE, probation.extended_once), H, H, once=RECORD)
EXTENSION_BOUNDS = _g("R-CNV-6", "第三十二条", "第三十一条", "延长不少于半年、不超过一年，自原期满日起算", "An extension is six to twelve months from the original expiry.", meetings.about_vote(C_VOTE, probation.extension_in_bounds(*EXTENSION)), H, H, once=RECORD)
NEXT_MEETING = _g("R-CNV-6.next", "第三十二条", "第三十一条", "下次会议晚于延长期满一个月以上，须说明", "The next meeting is within a month of the extension's end, or it is explained.", meetings.about_vote(C_VOTE, probation.next_meeting_prompt), W, W)
NEXT_MEETING_HELD = _g("R-CNV-6.meeting", "第三十二条", "第三十一条", "延长预备期后，应在决议所定的时间召开支部大会", "After an extension the meeting is held by the day that the resolution named.", probation.next_meeting_held, T, T)
ANNUL_REASON = _g("R-CNV-7", "第三十二条", "第三十一条", "取消预备党员资格须写明原因", "An annulment states its reason.", meetings.about_vote(C_VOTE, probation.annulment_explained), H, H, once=RECORD)
POSTPONE = _g("R-CNV-8", "第三十六条", "第三十五条", "推迟讨论仅限转入的预备党员，一次，不超过六个月", "Postponement is for those who transferred in, once, six months at most.", probation.may_postpone(POSTPONED_BY), H, H, once=RECORD)
POSTPONE_AT_EXPIRY = _g("R-CNV-8.expiry", "第三十六条", "第三十五条", "预备期满时方可推迟讨论", "The discussion is postponed at expiry.", probation.postponed_at_expiry, H, H, once=RECORD)
CONVERSION_IN_THREE = _g("R-CNV-9", "第三十四条", "第三十三条", "应在三个月内审批转正决议，逾期须说明", "The conversion is decided within three months, or explained.", approvals.decided_within(DECIDED_WITHIN, of_resolution=False), W, W)
CONVERSION_IN_THREE_RESOLUTION = _g("R-CNV-9.resolution", "第三十四条", "第三十三条", "距支部大会转正决议已逾三个月，须说明", "Decided within three months of the resolution, or explained.", approvals.decided_within(DECIDED_WITHIN, of_resolution=True), W, W)
CONVERSION_SUBMITTED_IN_TIME = _g("R-CNV-9.submitted", "第三十四条", "第三十三条", "支部大会决议应及时上报，逾三个月须说明", "The resolution is submitted within three months, or explained.", approvals.submitted_within(DECIDED_WITHIN, Kind.VOTE_CONVERSION), W, W)
STANDING = _g("R-CNV-10", "第三十四条", "第三十三条", "党龄自预备期满转为正式党员之日算起", "Party standing counts from the day probation expired.", reminders.standing_from_expiry, T, T)
CONVERSION_TOLD = _g("R-CNV-11", "第三十四条", "第三十三条", "转正结果通知本人、谈话并在党员大会上宣布", "The result is told, talked over and announced.", reminders.announced(ApprovalKind.CONVERSION_APPROVAL), T, T)
CONVERSION_TALKED = _g("R-CNV-11.talk", "第三十四条", "第三十三条", "党支部书记应同本人谈话", "The secretary talks with the person after conversion.", records.recorded(Kind.CONVERSION_TALK), T, T)
HANDED_OVER = _g("R-CNV-12", "第三十七条", "第三十六条", "材料及时存入本人人事档案或由党委保存", "The papers go to the personnel file or are kept by the committee.", reminders.register_handed_over, T, T)

# ── transfers ───────────────────────────────────────────────────────────────────────────────────────────────────────
PAPERS_HANDED_OVER = _g("R-XFR-1.papers", "第十二条", "第十二条", "须有入党申请书等材料可供移交", "There are an application and papers to hand over.", transfers.papers_to_hand_over, H, H, once=ACT)
EXAMINED_HERE = _g("R-XFR-1.examined", "第十二条", "第十二条", "转入的须经接收支部认真审查，并写明审查情况", "The receiving branch examines the person and says with what result.", transfers.examined(probationary=False), H, H, once=ACT)
TARGET_CONSENTED = _g("R-XFR-1.target", "本级党委规定", "本级党委规定", "承认为发展对象须经上级党组织同意，否则按积极分子继续培养", "Recognised as a development target with the superior's consent, or going on as an activist.", transfers.target_consented, H, H, once=ACT)
REFUSAL_CONSENTED = _g("R-XFR-1.refused", "本级党委规定", "本级党委规定", "不予承认须经上级党组织同意", "Not to recognise somebody wants the superior's consent.", transfers.refusal_consented(probationary=False), H, H, once=ACT)
RESOLVED_HERE = {k: _g(f"R-XFR-1.own-{k.lower().replace('_', '-')}", "本级党委规定", "本级党委规定", "转入前原支部的决议、表决、公示不能据以上报，须由本支部重新办理", "What the former branch resolved, voted or posted carries no submission here.", transfers.resolved_here(k), H, H, once=OUTCOME) for k in ApprovalKind}
ANSWERED = _g("R-XFR-1.answer", "系统规则", "系统规则", "接转应在三十日内予以答复", "A transfer is answered within thirty days.", transfers.answered_within(ANSWERED_WITHIN), T, T)
INTRODUCED = _g("R-XFR-2.introduced", "第三十五条", "第三十四条", "预备党员转出，原党组织须认真负责地介绍其情况", "The former organization introduces a probationary member conscientiously.", transfers.introduced, H, H, once=ACT)
PROBATIONARY_EXAMINED = _g("R-XFR-2.examined", "第三十五条", "第三十四条", "对转入的预备党员须认真审查，并写明审查情况", "A probationary member who transfers in is examined strictly, and with what result is said.", transfers.examined(probationary=True), H, H, once=ACT)
NOT_RECOGNISED = _g("R-XFR-2", "第三十五条", "第三十四条", "不予承认预备党员须经县级以上党委组织部门批准", "Not to recognise a probationary member wants the approval of the county organization department.", transfers.refusal_consented(probationary=True), H, H, once=ACT)

# ── facts that stand ────────────────────────────────────────────────────────────────────────────────────────────────
# By gate: what an earlier gate asked and what must still hold here, until the outcome that its row names (Y1).
_FIRST_ASKED = {
    Gate.ACTIVIST_FILING: (AGE,),
    Gate.DEVELOPMENT_TARGET_FILING: (MAY_DEVELOP, YEAR, RESOLVED_TARGET),
    Gate.PRE_REVIEW: (ROUTED, INTRODUCERS_FIT, NOT_BARRED, VETTED, CONSULTED, TRAINED, QUALIFIED),
    Gate.VOTE_ADMISSION: (SOME_NOTICE,),
}
FACTS: dict[Gate, tuple[Guard, ...]] = {
    gate: tuple(g for first, guards in _FIRST_ASKED.items() for g in guards if g.until and first.rank <= gate.rank <= g.until.rank)
    for gate in Gate
}


# ── what is judged when something is recorded ───────────────────────────────────────────────────────────────────────
# Only HARD refuses a record; the rest is told to whoever records it and asked again at submission (B.0). All of it is judged
# again, as of the record's day, wherever something is submitted or decided upon the record.
_VOTE = {k: (ADDS_UP[k], QUORUM[k], SECRET[k], ONE_BY_ONE[k], SAME_DAY[k], WRITTEN_BEFORE[k], WRITTEN_FOR_IT[k], ONLY_FULL[k], DUE_AS_ROSTER[k], ISSUED[k]) for k in (A_VOTE, C_VOTE)}
_COMMITTEE = (RIGHT_BODY, ATTENDANCE, COMMITTEE_QUORATE, MEETING_QUORATE)

RECORDING: dict[Kind, tuple[Guard, ...]] = {
    Kind.APPLICATION: (AGE,),
    Kind.TALK: (APPLIED, TALKED_IN_TIME, TALKED_BY_OTHERS),
    Kind.SUPERIOR_TALK: (TALKED_BY_OTHERS,),
    Kind.RECOMMENDATION: (APPLIED, TALKED, VOTED_FOR),
    Kind.RESOLUTION_ACTIVIST: (APPLIED, TALKED, RECOMMENDED_FIRST, WAITED, *_COMMITTEE),
    Kind.CULTIVATION: (),
    Kind.MENTOR_DETERMINATION: (MENTOR_GIVES,),
    Kind.RESOLUTION_DEVELOPMENT_TARGET: (YEAR, HEARD, *_COMMITTEE),
    Kind.NOTICE_BEFORE_LISTING: (LISTING_NOTICE, TWO_PLACES),
    Kind.PARTY_GROUP_EXEMPTION: (EXEMPT_WITHOUT_GROUPS,),
    Kind.POLITICAL_REVIEW: (VETTED_IN_FULL, NO_FAMILY),
    Kind.RESOLUTION_ADMISSION_REVIEW: (INTRODUCERS_FIT, VETTED, TRAINED, *_COMMITTEE),
    Kind.NOTICE_BEFORE_ADMISSION_MEETING: (PRE_REVIEWED, MEETING_NOTICE),
    Kind.ADMISSION_FORM_ISSUED: (PRE_REVIEWED,),
    Kind.ADMISSION_FORM: (PRE_REVIEWED, FORM_ISSUED, FORM_NUMBER),
    Kind.VOTE_ADMISSION: (*FACTS[Gate.VOTE_ADMISSION], PRE_REVIEWED, PRE_REVIEW_ALIVE, NOTICE_REVIEWED, FORM_BEFORE_MEETING, REVIEWED_AGAIN, NO_EFFECT, STAYS, VETTING_FRESH, MET_IN_A_MONTH, INTRODUCERS_THERE, *_VOTE[A_VOTE]),
    Kind.POSTHUMOUS_RECOGNITION: (ASKED_TO_JOIN,),
    Kind.OATH: (OATH_AFTER, OATH),
    Kind.PARTY_GROUP_ASSIGNED: (GROUP_AFTER,),
    Kind.UPWARD_FILING: (UPWARD_AFTER,),
    Kind.RESULT_ANNOUNCED: (ANNOUNCED_AFTER,),
    Kind.CONVERSION_TALK: (TALKED_AFTER,),
    Kind.FILE_HANDED_OVER: (HANDED_AFTER,),
    Kind.CONVERSION_REQUEST: (REQUEST_AGAIN, REQUEST_EARLY, REQUEST_LATE),
    Kind.PROBATION_INSPECTION: (INTRODUCER_GIVES,),
    Kind.INTRODUCER_CONVERSION: (INTRODUCER_GIVES,),
    Kind.RESOLUTION_CONVERSION_REVIEW: _COMMITTEE,
    Kind.POSTPONEMENT: (POSTPONE_AT_EXPIRY, POSTPONE),
    Kind.VOTE_CONVERSION: (*FACTS[Gate.VOTE_CONVERSION], EXPIRED, EXTENDED_ONCE, EXTENSION_BOUNDS, NEXT_MEETING, ANNUL_REASON, REQUESTED, ASKED, INTRODUCERS_SPOKE, EXAMINED, PROMPT, *_VOTE[C_VOTE]),
}
# A cultivation opinion is the mentor's before the listing and the introducer's after it (manual 二(三), 三(二)).
CULTIVATION_GIVER = {Stage.ACTIVIST: MENTOR_GIVES, Stage.DEVELOPMENT_TARGET: INTRODUCER_GIVES}

# A notice is closed as clean only when it is over.
NOTICE_OVER = {Kind.NOTICE_BEFORE_LISTING: LISTING_NOTICE_OVER, Kind.NOTICE_BEFORE_ADMISSION_MEETING: MEETING_NOTICE_OVER}

OPENING = (ID_SOUND, ID_ONCE)
# What a change of the person's data means for the gates ahead is told at once, by what is changed.
EDITING = {"birth": (AGE,), "is_floating": (CONSULTED,)}
RESTORING = (ID_ONCE,)
ASSIGNING = {AssignmentRole.MENTOR: (MENTORS_ASSIGNED, MENTOR_ABLE_NOW, MENTOR_EFFECT), AssignmentRole.INTRODUCER: (INTRODUCERS_FIT, NOT_BARRED, NO_EFFECT, NO_FAMILY), AssignmentRole.CONTINUING_INTRODUCER: (CONTINUING_FIT, NO_FAMILY)}


TRANSFERRING = {"transferOut": (PAPERS_HANDED_OVER, INTRODUCED), "acceptTransfer": (ID_ONCE, EXAMINED_HERE, PROBATIONARY_EXAMINED, TARGET_CONSENTED), "refuseTransfer": (REFUSAL_CONSENTED, NOT_RECOGNISED)}
MOVING = (ANSWERED,)


# ── the road ────────────────────────────────────────────────────────────────────────────────────────────────────────
A, B, C, D, F = Stage.APPLICANT, Stage.ACTIVIST, Stage.DEVELOPMENT_TARGET, Stage.PROBATIONARY_MEMBER, Stage.FULL_MEMBER

ACTIVIST_FILING = Transition("ACTIVIST_FILING", Text("确定为积极分子并备案", "activist filing"), A, B, (*FACTS[Gate.ACTIVIST_FILING], RESOLVED_HERE[ApprovalKind.ACTIVIST_FILING], DECIDABLE, APPLIED, TALKED, TALKED_IN_TIME, TALKED_BY_OTHERS, RIGHT_PLACE, LEAGUE, RECOMMENDED, VOTED_FOR, ONE_DAY, RESOLVED_ACTIVIST), (), ApprovalKind.ACTIVIST_FILING)
TARGET_FILING = Transition("DEVELOPMENT_TARGET_FILING", Text("确定为发展对象备案", "development target filing"), B, C, (*FACTS[Gate.DEVELOPMENT_TARGET_FILING], RESOLVED_HERE[ApprovalKind.DEVELOPMENT_TARGET_FILING], DECIDABLE, MENTORS_FIT, MENTOR_ABLE, MENTOR_EFFECT, YEAR_BY_MEETING, HALF_YEARLY, HALF_YEARLY_EXTRAS), (), ApprovalKind.DEVELOPMENT_TARGET_FILING)
LISTING = Transition("LISTING", Text("公示无异议，列为发展对象", "listing after a clean notice"), B, C, (*FACTS[Gate.LISTING], LISTING_NOTICE, LISTING_NOTICE_AFTER, LISTING_NOTICE_OVER, TWO_PLACES, LISTING_CLEAN))
PRE_REVIEW = Transition("PRE_REVIEW", Text("报党委预审", "pre-review"), C, C, (*FACTS[Gate.PRE_REVIEW], RESOLVED_HERE[ApprovalKind.PRE_REVIEW], NO_EFFECT, NO_FAMILY, TRAINED_AFTER, INSPECTED, REVIEWED, REVIEWED_AGAIN, STAYS), (OPINION_WRITTEN,), ApprovalKind.PRE_REVIEW)
NOTICE_REVIEW = Transition("PUBLIC_NOTICE_REVIEW", Text("公示情况报审", "public notice review"), C, C, (*FACTS[Gate.PUBLIC_NOTICE_REVIEW], RESOLVED_HERE[ApprovalKind.PUBLIC_NOTICE_REVIEW], PRE_REVIEWED, MEETING_NOTICE_AFTER, MEETING_NOTICE_OVER, MEETING_CLEAN), (), ApprovalKind.PUBLIC_NOTICE_REVIEW)
ADMISSION = Transition("ADMISSION_APPROVAL", Text("上报党委审批(接收)", "admission approval"), C, D, (*FACTS[Gate.ADMISSION_APPROVAL], RESOLVED_HERE[ApprovalKind.ADMISSION_APPROVAL], CARRIED, MET_AGAIN, SUBMITTED_IN_TIME, PAPERS, FORM_ISSUED, FORM_FILLED, ENOUGH_MEMBERS, ROOM, ROOM_EXPLAINED, DUES_ENTERED, DUES_TO_ENTER, DUES_START, DUES_WAGE, DUES_PENSION, DUES_SMALL, DUES_IRREGULAR, DUES_TENFOLD), (POWER, DELIBERATED, AGAINST, SUPERIOR_TALKED, COMMITTEE_VOTED, COMMITTEE_ADDS_UP, ROOM, ROOM_EXPLAINED, IN_THREE_RESOLUTION, IN_THREE, IN_SIX, IN_SIX_RESOLUTION), ApprovalKind.ADMISSION_APPROVAL)
CONVERSION = Transition("CONVERSION_APPROVAL", Text("上报党委审批(转正、延长、取消)", "conversion approval"), D, F, (*FACTS[Gate.CONVERSION_APPROVAL], RESOLVED_HERE[ApprovalKind.CONVERSION_APPROVAL], REQUEST_LATE, PROBATION_INSPECTED, CARRIED_CONVERSION, CONVERSION_SUBMITTED_IN_TIME, OATH, ENOUGH_MEMBERS), (POWER, DELIBERATED_CONVERSION, AGAINST, COMMITTEE_ADDS_UP, CONVERSION_IN_THREE, CONVERSION_IN_THREE_RESOLUTION), ApprovalKind.CONVERSION_APPROVAL)

TRANSITIONS = (ACTIVIST_FILING, TARGET_FILING, LISTING, PRE_REVIEW, NOTICE_REVIEW, ADMISSION, CONVERSION)
BY_KIND = {t.kind: t for t in TRANSITIONS if t.kind is not None}

# What is owed in a stage and by when: reminders, never a bar.
TASKS: dict[Stage, tuple[Guard, ...]] = {
    A: (TALKED, FILE_ACTIVIST),
    B: (HALF_YEAR_NOW, NEW_MENTOR, MENTOR_ABLE_NOW, MENTOR_EFFECT, POOL),
    C: (INSPECT_NOW, MET_IN_A_MONTH, PRE_REVIEW_WAITS, WAITS_THREE),
    D: (PROBATION_YEAR, PROBATION_NOW, OATH, OATH_TAKEN, GROUP, UPWARD, ANNOUNCED, REQUEST_LATE, PROMPT, NEXT_MEETING_HELD, WAITS_THREE, DUES_BACK, DUES_LOST),
    F: (STANDING, CONVERSION_TOLD, CONVERSION_TALKED, HANDED_OVER),
}


def _all() -> tuple[Guard, ...]:
    """Every guard of the page, once, in the order in which it is first used."""
    used = [*OPENING, *(g for t in TRANSITIONS for g in (*t.guards, *t.deciding)), *(g for gs in RECORDING.values() for g in gs), *CULTIVATION_GIVER.values(), *(g for gs in ASSIGNING.values() for g in gs), *(g for gs in TRANSFERRING.values() for g in gs), *MOVING, *(g for gs in TASKS.values() for g in gs)]
    return tuple(dict.fromkeys(used))


GUARDS = _all()
