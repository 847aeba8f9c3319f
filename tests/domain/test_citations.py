"""What every row of the page cites, by edition: read row by row against the rule book (domain.md B.1, 0.6) and the two texts.

A row that says less than an article, or more, names whose rule it is: the committee's own, the manual's, the local department's.
"""

from __future__ import annotations

from domain.regulation import GUARDS

# (2026, 2014): the rows. A dash: the edition has no such rule, and no article is printed.
CITED = {
    ("GB 11643", "GB 11643"): "R-ID-1",
    ("系统规则", "系统规则"): "R-ID-2 R-XFR-1.answer",
    ("第五条", "第五条"): "R-APP-1",
    ("本级党委规定", "本级党委规定"): (
        "R-XFR-1.own-activist-filing R-XFR-1.own-development-target-filing R-XFR-1.own-pre-review "
        "R-PRE-1.again R-XFR-1.own-public-notice-review R-XFR-1.own-admission-approval "
        "R-XFR-1.own-conversion-approval R-CNV-1.late R-ORG-4.deliberation-conversion R-APP-5 R-MTG-1.lapsed R-PLN-1 R-PLN-1.over "
        "R-CNV-1.early R-CNV-1.again R-XFR-1.target R-XFR-1.refused R-PRE-5 "
        "R-ACT-2.one-day R-DEV-6.family R-MTG-5.same-day R-MTG-5.same-day-conversion"
    ),
    ("党章第五条", "党章第五条"): "R-APP-2",
    ("第七条", "第七条"): "R-APP-3 R-APP-3.late R-APP-3.self",
    ("第六条", "第六条"): "R-APP-4",
    ("推优规定", "推优规定"): "R-APP-6",
    ("第八条", "第八条"): "R-ACT-1 R-ACT-1.votes R-ACT-2 R-ACT-1.order R-ORG-2 R-ACT-3",
    ("第二十二条", "第二十三条"): "R-ORG-4.develop R-ORG-4.filing R-APR-1 R-ORG-4.deliberation R-ORG-4.against",
    ("第十三条", "第十三条"): "R-ACT-5 R-DEV-2 R-ACT-5.meeting R-DEV-1 R-DEV-1.exempt",
    ("第九条", "第九条"): "R-ACT-4 R-ACT-4.giver R-ACT-4.assign",
    ("第九条", "本级党委规定"): "R-ACT-8 R-ACT-8.effect R-ACT-8.now",
    ("第十一条", "第十一条"): "R-ACT-6 R-ACT-6.now R-ACT-6.mentor R-ACT-7",
    ("本级党委规定", "手册二(三)-(六)"): "R-ACT-6.extras",
    ("第十三条", "—"): "R-DEV-3 R-DEV-3.after R-DEV-3.over R-DEV-4 R-DEV-5",
    ("第十八条、第二十二条", "第十九条、第二十三条"): "R-PRE-2",
    ("第十四条", "第十四条"): "R-DEV-6 R-DEV-7 R-DEV-6.giver R-DEV-6.continuing",
    ("第十六条", "第十六条"): "R-DEV-9 R-DEV-10 R-DEV-9.content",
    ("第十七条", "第十七条"): "R-DEV-12 R-DEV-12.early",
    ("第十四条", "—"): "R-DEV-8",
    ("本级党委规定", "手册三(三)"): "R-DEV-13 R-DEV-13.now",
    ("第十八条", "第十九条"): "R-PRE-1 R-PRE-1.stands R-PRE-3 R-PRE-4 R-APR-4.form R-APR-4.form-first R-APR-4.number "
    "R-APR-4.issued",
    ("第十九条", "第二十条"): "R-MTG-9 R-MTG-2",
    ("本级党委规定", "手册三(九)"): "R-DEV-3.meeting-over R-DEV-5.meeting R-DEV-3.meeting R-DEV-3.meeting-after",
    ("第二十条", "第二十一条"): "R-MTG-3 R-MTG-9.introducers R-MTG-4 R-MTG-5 R-MTG-6 R-MTG-6.early",
    ("第二十五条", "第二十六条"): (
        "R-APR-6.again R-APR-5.submitted R-APR-5.resolution R-APR-5 R-APR-6 R-APR-6.resolution R-APR-7.order "
        "R-APR-5.waits R-APR-7"
    ),
    ("第二十一条", "第二十二条"): "R-APR-4",
    ("支部工作条例第四条", "支部工作条例第四条"): "R-ORG-1",
    ("本级党委规定", "手册三(十二)"): "R-DUE-2.entered R-DUE-2.to-enter",
    ("党费收缴规定(2008)", "党费收缴规定(2008)"): "R-DUE-1 R-DUE-2 R-DUE-2.tenfold R-DUE-3 R-DUE-4 R-DUE-5 R-DUE-6",
    ("第二十三条", "第二十四条"): "R-APR-2",
    ("第二十四条", "第二十五条"): "R-APR-3 R-APR-8.order R-APR-8",
    (
        "票决规则",
        "票决规则",
    ): "R-APR-3.sums R-ORG-3.sums R-MTG-8 R-MTG-8.issued R-MTG-8.conversion R-MTG-8.issued-conversion",
    ("第三十条", "第三十一条"): "R-PRB-5 R-PRB-5.now",
    ("第三十二条第二款", "第三十三条"): (
        "R-MTG-3.conversion R-MTG-2.conversion R-MTG-4.conversion R-MTG-5.conversion R-MTG-6.conversion "
        "R-MTG-6.early-conversion"
    ),
    (
        "第三十三条",
        "第三十四条",
    ): "R-CNV-9.submitted R-CNV-9 R-CNV-9.resolution R-CNV-11.order R-CNV-10 R-CNV-11 R-CNV-11.talk",
    ("第二十九条", "—"): "R-PRB-2",
    ("支部工作条例第十二条", "支部工作条例第十二条"): "R-ORG-3",
    ("支部工作条例第十一条", "支部工作条例第十一条"): "R-ORG-3.meeting",
    ("本级党委规定", "手册三(十)"): "R-MTG-9.notice-review",
    ("第十三条", "手册三(九)"): "R-MTG-9.notice",
    ("地方规定", "地方规定"): "R-DEV-11",
    ("第十九条", "—"): "R-MTG-1",
    ("党章第七条", "党章第七条"): "R-PRB-4 R-MTG-7 R-PRB-4.conversion R-MTG-7.conversion",
    ("第二十九条", "第三十条"): "R-PRB-2.order R-PRB-2.taken",
    ("第二十八条", "第二十九条"): "R-PRB-3.order R-PRB-3",
    ("第二十七条", "第二十八条"): "R-PST-1",
    ("第三十六条", "第三十七条"): "R-CNV-12.order R-CNV-12",
    ("第三十五条", "第三十六条"): "R-CNV-8.expiry R-CNV-8",
    ("第三十一条", "第三十二条"): "R-CNV-2 R-CNV-5 R-CNV-6 R-CNV-6.next R-CNV-6.meeting R-CNV-7 R-CNV-3 R-PRB-1",
    ("第三十二条", "第三十三条"): "R-CNV-1 R-CNV-4 R-CNV-4.committee",
    ("本级党委规定", "手册四(五)"): "R-CNV-4.introducers",
    ("第十二条", "第十二条"): "R-XFR-1.papers R-XFR-1.examined",
    ("第三十四条", "第三十五条"): "R-XFR-2.introduced R-XFR-2.examined R-XFR-2",
    ("党章第九条", "党章第九条"): "R-DUE-7",
}


def test_every_row_cites_what_was_read():
    cited = {id: articles for articles, ids in CITED.items() for id in ids.split()}
    page = {g.id: (g.article_2026 if g.national else "—", g.article_2014 if g.manual else "—") for g in GUARDS}
    assert page == cited


def test_no_row_is_read_twice():
    rows = [id for ids in CITED.values() for id in ids.split()]
    assert sorted(rows) == sorted(set(rows))
