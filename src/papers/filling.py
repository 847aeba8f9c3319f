"""A committee's own template of a print: looked at before it is taken, and filled.

A template is a stranger's file, and all that it can ask for is a name out of a list: `{{姓名}}` is replaced by words, `{{循环 培训}}` … `{{循环完}}`
repeats what stands between for each row, `{{如有 预备期}}` … `{{如有完}}` keeps it where there is something. There is nothing to call, to
compute, to include or to reach; values are words when they come, and never read for fields again. It is opened where hostile files are (decision 79).
"""

from __future__ import annotations

import base64
import difflib
import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from lxml import etree
from msgspec import Struct

from papers.fields import DATE, NUMBER, Field, Finding, Form, Named, named, spelt

MOST_BYTES = 2_000_000
_UNPACKED, _PARTS, _TOKENS, _FOUND, _DEEP, _MADE = 20_000_000, 400, 3_000, 50, 12, 2_000_000

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_OURS = "{urn:jishi:template}"
_ONCE = {f"{{http://schemas.microsoft.com/office/word/2010/wordml}}{name}" for name in ("paraId", "textId")}
_VERB, _NAME = f"{_OURS}verb", f"{_OURS}name"
_ROOTS = {
    "document": ("正文", "text"),
    "hdr": ("页眉", "header"),
    "ftr": ("页脚", "footer"),
    "footnotes": ("脚注", "footnotes"),
    "endnotes": ("尾注", "endnotes"),
}
Element = Any


class Refusal(Exception):
    """Why it is no template at all."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(zh, en)
        self.zh, self.en = zh, en


# ── what it is made of ──────────────────────────────────────────────────────────────────────────────────────────────

_NAMES = re.compile(
    r"(?:[\w .\-\[\]]+/)*[\w .\-\[\]]*\.(?:xml|rels|png|jpe?g|gif|bmp)|docProps/thumbnail\.\w{3,4}", re.I | re.A
)
_PICTURES = {"png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff", "gif": b"GIF8", "bmp": b"BM"}
_LINKED = re.compile(
    r"oleObject|/package$|control|aFChunk|subDocument|attachedTemplate|frame|vbaProject|mailMerge|externalLink|keyMap|recipientData",
    re.I,
)
# The relations of what a letter is made of; whatever else there is may fetch or run something.
_RELATED = frozenset(
    [
        "officeDocument",
        "core-properties",
        "extended-properties",
        "custom-properties",
        "thumbnail",
        "styles",
        "stylesWithEffects",
        "settings",
        "webSettings",
        "fontTable",
        "theme",
        "numbering",
        "header",
        "footer",
        "footnotes",
        "endnotes",
        "image",
        "hyperlink",
        "customXml",
        "customXmlProps",
        "comments",
        "commentsExtended",
        "commentsIds",
        "people",
    ]
)
# The other spelling of the same format, which our checks do not read.
_STRICT = "http://purl.oclc.org/ooxml/"
_AWAY = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|[\\/]{2})", re.I)
_LEADS = re.compile(r'HYPERLINK\s+(?!\\)"?\s*([^"\s]+)', re.I)
_REACHED = re.compile(r"https?://|mailto:|#", re.I)
_HELD = {f"{_W}{name}" for name in ("object", "control", "altChunk", "subDoc", "mailMerge", "attachedTemplate")}
_DOES = re.compile(
    r"DDE|INCLUDE|IMPORT|(?<!HYPER)LINK|DATABASE|MACROBUTTON|EMBED|AUTOTEXT|\bRD\b|MERGE|FILLIN|\bASK\b", re.I
)


def _opened(data: bytes) -> tuple[dict[str, bytes], dict[str, Element]]:
    """Its parts, and those of them that have text as trees. Refused where something in it does more than stand there."""
    if len(data) > MOST_BYTES:
        raise Refusal("模板不能超过2 MB", "A template has 2 MB at the most.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = [entry for entry in packed.infolist() if not entry.is_dir()]
            names = [entry.filename for entry in entries]
            if len(entries) > _PARTS or sum(entry.file_size for entry in entries) > _UNPACKED:
                raise Refusal("模板解压后过大", "Unpacked it would be too large.")
            if len({name.lower() for name in names}) < len(names):
                raise Refusal("模板文件已损坏", "The file is broken.")
            for name in names:
                if not _NAMES.fullmatch(name) or ".." in name:
                    raise _holds(name)
            parts = {name: packed.read(name) for name in names}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, NotImplementedError, RuntimeError, KeyError):
        raise Refusal("模板文件已损坏", "The file is broken.") from None
    trees = {}
    for name, part in parts.items():
        ending = name.rpartition(".")[2].lower()
        if ending in ("xml", "rels"):
            tree = _parsed(part)
            _check(name, tree)
            root = etree.QName(tree)
            if f"{{{root.namespace}}}" == _W and root.localname in _ROOTS and name.startswith("word/"):
                trees[name] = tree
        elif ending in _PICTURES and not part.startswith(_PICTURES[ending]):
            raise _holds(name)
    return parts, trees


def _holds(name: str) -> Refusal:
    shown = name[-60:]
    return Refusal(f"模板中含有不允许的内容：{shown}", f"It holds what no template may: {shown}.")


def _parsed(part: bytes) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True, remove_comments=True
    )
    try:
        tree = etree.fromstring(part, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise Refusal("模板文件已损坏", "The file is broken.") from None
    if tree.getroottree().docinfo.doctype or any(isinstance(one, etree._Entity) for one in tree.iter(etree.Entity)):
        raise Refusal("模板不能含文档类型声明或实体", "A template declares no document type and no entities.")
    return tree


def _check(name: str, tree: Element) -> None:
    """Nothing that is fetched, embedded or run."""
    for one in tree.iter(_RELATION):
        kind, far = one.get("Type", ""), one.get("TargetMode", "").lower() == "external"
        if _LINKED.search(kind) or kind.rpartition("/")[2] not in _RELATED or kind.startswith(_STRICT):
            raise _holds(f"{name} {kind.rpartition('/')[2]}")
        if far and not (kind.endswith("/hyperlink") and re.match(r"https?://|mailto:", one.get("Target", ""), re.I)):
            zh = f"模板不能引用外部内容（{kind.rpartition('/')[2][:40]}）；请将图片等嵌入文件"
            raise Refusal(
                zh,
                f"A template refers to nothing outside it ({kind.rpartition('/')[2][:40]}); put pictures into the file.",
            )
    held = next((one for one in tree.iter() if one.tag in _HELD or str(one.tag).endswith("}OLEObject")), None)
    if held is not None:
        raise _holds(f"{name} {etree.QName(held).localname}")
    does = "".join(one.text or "" for one in tree.iter(f"{_W}instrText")) + " ".join(
        one.get(f"{_W}instr", "") for one in tree.iter(f"{_W}fldSimple")
    )
    if any(not _REACHED.match(target) for target in _LEADS.findall(does)):
        raise Refusal("模板的超链接只能指向网址或邮箱", "A link of a template leads to a web or mail address.")
    if found := _DOES.search(does):
        raise Refusal(f"模板不能使用域“{found[0].upper()}”", f"A template has no {found[0].upper()} field.")
    for one in tree.iter(etree.Element):
        if any(str(key).startswith(f"{{{_STRICT}") for key in (one.tag, *one.attrib)):
            raise Refusal(
                "请另存为普通的 .docx（不是 Strict Open XML）", "Save it as an ordinary .docx, not as Strict Open XML."
            )
        if any(
            etree.QName(key).localname in ("src", "href") and _AWAY.match(value) for key, value in one.attrib.items()
        ):
            raise _holds(f"{name} {etree.QName(one).localname}")
        # Marks of ours in a stranger's file are none; and what is repeated has no name of its own twice.
        for key in [key for key in one.attrib if key.startswith(_OURS) or key in _ONCE]:
            del one.attrib[key]


# ── where fields stand ──────────────────────────────────────────────────────────────────────────────────────────────

_TOKEN = re.compile(r"[{｛]{2}([^{}｛｝]{0,200})[}｝]{2}")
_LEFT_OVER = re.compile(r"[{｛]{2}|[}｝]{2}|\{[%#]|[%#]\}")
_SAID = re.compile(
    r"(循环完|如有完|如无完|endfor|endif)(?:[\s:].*)?|(循环|如有|如无)[\s:]*(.+)|(for|if|unless)[\s:]+(.+)", re.S
)
_VERBS = {"循环": "for", "如有": "if", "如无": "unless", "循环完": "endfor", "如有完": "endif", "如无完": "endif"}
_SHOWN = {"for": ("循环", "for"), "if": ("如有", "if"), "unless": ("如无", "unless")}


def _mark(tree: Element) -> Iterator[tuple[Element, str]]:
    """Gives each field a run of its own, however Word cut it up; what looks like a field and is none is told."""
    count = 0
    for paragraph in list(tree.iter(f"{_W}p")):
        texts = [
            text
            for text in paragraph.iter(f"{_W}t")
            if _above(text, "p") is paragraph and text.getparent().tag == f"{_W}r"
        ]
        whole = "".join(text.text or "" for text in texts)
        if "{" not in whole and "｛" not in whole and "}" not in whole and "｝" not in whole:
            continue
        found = list(_TOKEN.finditer(whole))
        count += len(found)
        if count > _TOKENS:
            raise Refusal(f"模板最多{_TOKENS}个字段", f"A template has {_TOKENS} fields at the most.")
        if left := _LEFT_OVER.search(_TOKEN.sub("", whole)):
            yield paragraph, left[0]
        for token in reversed(found):
            _cut(texts, token)


def _cut(texts: list[Element], token: re.Match[str]) -> None:
    first, start = _at(texts, token.start())
    last, end = _at(texts, token.end() - 1)
    holder, after = texts[first], (texts[last].text or "")[end + 1 :]
    run = holder.getparent()
    holder.text = (holder.text or "")[:start]
    for text in texts[first + 1 : last]:
        text.text = ""
    rest = _run_like(run)
    if first == last:
        rest.append(_text(after))
    else:
        texts[last].text = after
        texts[last].set(_SPACE, "preserve")
    rest.extend(list(holder.itersiblings()))
    holder.set(_SPACE, "preserve")
    marker = _run_like(run)
    said = unicodedata.normalize("NFKC", token[1]).strip()
    verb = _SAID.fullmatch(said)
    if verb is None:
        verb_, name = "field", said
    else:
        word = verb[1] or verb[2] or verb[4]
        verb_, name = _VERBS.get(word, word), (verb[3] or verb[5] or "").strip()
    marker.set(_VERB, verb_)
    marker.set(_NAME, name)
    run.addnext(marker)
    marker.addnext(rest)


def _at(texts: Sequence[Element], place: int) -> tuple[int, int]:
    for number, text in enumerate(texts):
        length = len(text.text or "")
        if place < length:
            return number, place
        place -= length
    raise AssertionError("a field stands in its text")


def _run_like(run: Element) -> Element:
    new = etree.Element(f"{_W}r")
    if (look := run.find(f"{_W}rPr")) is not None:
        new.append(deepcopy(look))
    return new


def _text(said: str) -> Element:
    text = etree.Element(f"{_W}t")
    text.set(_SPACE, "preserve")
    text.text = said
    return text


def _above(element: Element, tag: str) -> Element | None:
    found: Element | None = next(element.iterancestors(f"{_W}{tag}"), None)
    return found


def _markers(within: Element) -> list[Element]:
    return [run for run in within.iter(f"{_W}r") if run.get(_VERB)]


# ── what repeats ────────────────────────────────────────────────────────────────────────────────────────────────────


class _Span(Struct, frozen=True):
    """What a section repeats, and what stands there only to say so."""

    repeated: list[Element]
    saying: list[Element]


def _span(begin: Element, end: Element) -> _Span | None:
    """Runs of a line, rows of a table, or paragraphs and tables between two that say nothing else; None for anything else."""
    line = [begin, *begin.iterancestors()]
    mine = {id(one): number for number, one in enumerate(line)}
    last, shared = end, end.getparent()
    while shared is not None and id(shared) not in mine:
        last, shared = shared, shared.getparent()
    if shared is None:
        return None
    first = line[mine[id(shared)] - 1]
    if first is last:
        return None
    if shared.tag == f"{_W}tr":
        return _Span([shared], [begin, end])
    if shared.tag == f"{_W}tbl" and first.tag == last.tag == f"{_W}tr":
        return _Span(_between(first, last, inclusive=True), [begin, end])
    if first is begin and last is end:
        return _Span(_between(first, last), [begin, end])
    if (
        first.tag == last.tag == f"{_W}p"
        and begin.getparent() is first
        and end.getparent() is last
        and _bare(first)
        and _bare(last)
    ):
        return _Span(_between(first, last), [first, last])
    return None


def _between(first: Element, last: Element, *, inclusive: bool = False) -> list[Element]:
    found = [first] if inclusive else []
    for one in first.itersiblings():
        if one is last:
            return [*found, one] if inclusive else found
        found.append(one)
    return found


def _bare(paragraph: Element) -> bool:
    """A paragraph of one field and nothing else."""
    said = "".join(text.text or "" for text in paragraph.iter(f"{_W}t")).strip()
    return not said and len(_markers(paragraph)) == 1


# ── looking ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def look(data: bytes, fields: Sequence[Field]) -> list[Finding]:
    """All that is wrong with a template, and what is missing. Refused where it is none."""
    _, trees = _opened(data)
    found: list[Finding] = []
    used: set[str] = set()
    for tree in trees.values():
        looking = _Looking(tree, fields)
        found += looking.findings()
        used |= looking.used
    for name, zh, en in ((NUMBER, "文件编号", "number"), (DATE, "文件日期", "date")):
        if name not in used:
            found.append(
                Finding(
                    f"模板中没有{{{{{zh}}}}}，打印件上将看不到",
                    f"It has no {{{{{name}}}}}: the {en} will not be on the print.",
                    wrong=False,
                )
            )
    if not used:
        found.append(Finding("模板中没有任何字段", "It has no field at all."))
    return sorted(found, key=lambda one: not one.wrong)[:_FOUND]


class _Looking:
    """One part of a template, looked at."""

    def __init__(self, tree: Element, fields: Sequence[Field]) -> None:
        self._tree, self._fields = tree, fields
        self._place = _ROOTS[etree.QName(tree).localname]
        self.used: set[str] = set()

    def findings(self) -> list[Finding]:
        found = [
            self._told(
                paragraph,
                f"“{what}”不成字段；字段写作{{{{姓名}}}}",
                f"“{what}” belongs to no field; one is written {{{{name}}}}",
            )
            for paragraph, what in _mark(self._tree)
        ]
        scope: list[tuple[Element, Sequence[Field] | None]] = []
        everything = _markers(self._tree)
        where = {id(run): number for number, run in enumerate(everything)}
        for run in everything:
            verb, name = run.get(_VERB), run.get(_NAME)
            if verb in ("endfor", "endif"):
                if not scope or (scope[-1][0].get(_VERB) == "for") != (verb == "endfor"):
                    zh, en = ("循环完", "endfor") if verb == "endfor" else ("如有完", "endif")
                    found.append(self._told(run, f"{{{{{zh}}}}}没有对应的开始", f"{{{{{en}}}}} ends nothing"))
                    continue
                found += self._closed(scope.pop()[0], run, everything, where)
                continue
            inner = [of for _, of in scope if of is not None]
            field, problem = self._resolved(run, name, [self._fields, *inner], only_last=verb == "for")
            found += problem
            if verb == "field":
                found += self._written(run, name, field) if field else []
                continue
            if verb == "for" and field and field.form is not Form.LIST:
                found.append(
                    self._told(
                        run,
                        f"“{name}”只有一项，不能循环；可用{{{{如有 {name}}}}}",
                        f"“{name}” is one thing and no list; use {{{{if {name}}}}}",
                    )
                )
            if len(scope) >= _DEEP:
                raise Refusal(f"循环和条件最多{_DEEP}层", f"{_DEEP} sections within each other at the most.")
            scope.append((run, (field.fields if field else ()) if verb == "for" else None))
        for run, _ in scope:
            zh, en = _SHOWN[run.get(_VERB)]
            ends = ("循环完", "endfor") if zh == "循环" else ("如有完", "endif")
            found.append(
                self._told(
                    run,
                    f"{{{{{zh} {run.get(_NAME)}}}}}没有结束，缺少{{{{{ends[0]}}}}}",
                    f"{{{{{en} {run.get(_NAME)}}}}} is never closed by {{{{{ends[1]}}}}}",
                )
            )
        return found

    def _resolved(
        self, run: Element, name: str, scopes: Sequence[Sequence[Field]], *, only_last: bool
    ) -> tuple[Field | None, list[Finding]]:
        among = scopes[-1:] if only_last else scopes
        field, several = _resolve(name, among)
        if field is not None:
            self.used.add(field.path[0])
            return field.field, []
        if several:
            zh, en = "、".join(one.zh for one in several[:4]), ", ".join(one.en for one in several[:4])
            return None, [self._told(run, f"“{name}”不明确，请写明：{zh}", f"“{name}” may be one of several: {en}")]
        near = _nearest(name, among)
        zh, en = (
            (f"，是否为“{near.zh}”？", f"; perhaps “{near.en if name.isascii() else near.zh}” was meant")
            if near
            else ("", "")
        )
        shown = name[:40]
        return None, [self._told(run, f"没有字段“{shown}”{zh}", f"There is no field “{shown}”{en}")]

    def _written(self, run: Element, name: str, field: Field) -> list[Finding]:
        if field.form is Form.LIST:
            return [
                self._told(
                    run,
                    f"“{name}”有多项，须用{{{{循环 {name}}}}}……{{{{循环完}}}}",
                    f"“{name}” is a list: {{{{for {name}}}}} … {{{{endfor}}}}",
                )
            ]
        if field.form is Form.GROUP:
            inner = list(named(field.fields))[:4]
            zh, en = "、".join(f"{name}.{one.zh}" for one in inner), ", ".join(f"{name}.{one.en}" for one in inner)
            return [self._told(run, f"“{name}”须写到具体内容，如{zh}", f"Say what of “{name}”: {en}")]
        if field.form is Form.BODY and (run.getparent().tag != f"{_W}p" or not _bare(run.getparent())):
            return [self._told(run, f"{{{{{name}}}}}须独占一段", f"{{{{{name}}}}} stands alone in its paragraph")]
        return []

    def _closed(
        self, begin: Element, end: Element, everything: Sequence[Element], where: Mapping[int, int]
    ) -> list[Finding]:
        span = _span(begin, end)
        if span is None:
            zh = "开始和结束须在同一段、同一表格的行内，或各自独占一段"
            en = "it begins and ends in one paragraph, in rows of one table, or in paragraphs of their own"
            return [
                self._told(
                    begin,
                    f"循环“{begin.get(_NAME)}”跨越了不同的位置：{zh}",
                    f"“{begin.get(_NAME)}” reaches over different places: {en}",
                )
            ]
        within = [
            where[id(run)]
            for one in span.repeated
            for run in ([one] if one.tag == f"{_W}r" and one.get(_VERB) else _markers(one))
        ]
        if any(not where[id(begin)] <= number <= where[id(end)] for number in within):
            zh, en = "这一行在循环开始之前或结束之后还有字段", "the row has fields before it begins or after it ends"
            return [self._told(begin, f"循环“{begin.get(_NAME)}”：{zh}", f"“{begin.get(_NAME)}”: {en}")]
        return []

    def _told(self, element: Element, zh: str, en: str) -> Finding:
        at_zh, at_en = self._where(element)
        return Finding(f"{at_zh}：{zh}", f"{at_en}: {en}.")

    def _where(self, element: Element) -> tuple[str, str]:
        zh, en = self._place
        paragraph = element if element.tag == f"{_W}p" else _above(element, "p")
        row = _above(element, "tr")
        if row is not None and (table := _above(row, "tbl")) is not None:
            tables = list(self._tree.iter(f"{_W}tbl"))
            cell = _above(element, "tc")
            number, line = tables.index(table) + 1, list(table.iterchildren(f"{_W}tr"))
            across = [*row.iterchildren(f"{_W}tc")]
            at = line.index(row) + 1 if row in line else 1, across.index(cell) + 1 if cell in across else 1
            return f"{zh}表格{number}第{at[0]}行第{at[1]}格", f"{en}, table {number}, row {at[0]}, cell {at[1]}"
        number = list(self._tree.iter(f"{_W}p")).index(paragraph) + 1
        return f"{zh}第{number}段", f"{en}, paragraph {number}"


def _resolve(name: str, scopes: Sequence[Sequence[Field]]) -> tuple[Named | None, list[Named]]:
    """The field of that name, from within outwards; or those of which it may be one. A part of a path is enough where it is one alone."""
    wanted = spelt(name)
    for fields in reversed(scopes):
        there = list(named(fields))
        for way in ("zh", "en"):
            exact = [one for one in there if spelt(getattr(one, way)) == wanted]
            if exact:
                return exact[0], []
        ends = [one for one in there if spelt(one.zh).endswith(f".{wanted}") or spelt(one.en).endswith(f".{wanted}")]
        nearest = min((len(one.path) for one in ends), default=0)
        ends = [one for one in ends if len(one.path) == nearest]
        if ends:
            return (ends[0], []) if len(ends) == 1 else (None, ends)
    return None, []


def _nearest(name: str, scopes: Sequence[Sequence[Field]]) -> Named | None:
    """What was meant by a name that is misspelt; of what is no name at all nothing was."""
    if not re.fullmatch(r"[\w.]+", spelt(name)):
        return None
    there: dict[str, Named] = {}
    for fields in reversed(scopes):
        for one in named(fields):
            for said in (one.zh, one.en, one.zh.rpartition(".")[2], one.en.rpartition(".")[2]):
                there.setdefault(spelt(said), one)
    close = difflib.get_close_matches(spelt(name)[:60], there, 1, 0.5)
    return there[close[0]] if close else None


# ── filling ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def fill(data: bytes, fields: Sequence[Field], values: Mapping[str, Any]) -> bytes:
    """The template with what the fields say; of one that was looked at."""
    parts, trees = _opened(data)
    for name, tree in trees.items():
        for _ in _mark(tree):
            pass
        filling = _Filling(fields, values)
        filling.fill(tree)
        _mend(tree)
        if filling.pictures:
            _give_picture(parts, name, filling.pictures, values)
        parts[name] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, part in parts.items():
            packed.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


class _Filling:
    def __init__(self, fields: Sequence[Field], values: Mapping[str, Any]) -> None:
        self._frames: list[tuple[Sequence[Field], Mapping[str, Any]]] = [(fields, values)]
        self._made = 0
        # Rows have the same names: each is looked up once.
        self._known: dict[tuple[int, str], tuple[Named | None, list[Named]]] = {}
        self.pictures: list[Element] = []

    def fill(self, within: Element) -> None:
        """All fields within, sections first: what comes out of one has no fields any more, whatever its words look like."""
        open_: list[Element] = []
        sections = []
        markers = _markers(within)
        for run in markers:
            if run.get(_VERB) in ("for", "if", "unless"):
                open_.append(run)
            elif run.get(_VERB) in ("endfor", "endif"):
                begin = open_.pop()
                if not open_:
                    sections.append((begin, run))
        for begin, end in sections:
            self._section(begin, end)
        for run in _markers(within):
            self._field(run)

    def _section(self, begin: Element, end: Element) -> None:
        span = _span(begin, end)
        assert span is not None  # noqa: S101 -- it was looked at
        verb, (field, value) = begin.get(_VERB), self._value(begin.get(_NAME))
        for run in (begin, end):
            del run.attrib[_VERB]
        repeated = [one for one in span.repeated if one not in span.saying]
        anchor = etree.Element("anchor")
        (repeated[0] if repeated else begin).addprevious(anchor)
        if span.saying == [begin, end]:
            for run in span.saying:
                run.getparent().remove(run)
        else:
            for paragraph in span.saying:
                paragraph.getparent().remove(paragraph)
        for one in repeated:
            one.getparent().remove(one)
        frames: list[tuple[Sequence[Field], Mapping[str, Any]] | None]
        if verb == "for":
            frames = [(field.fields, row) for row in value]
        else:
            frames = [None] if bool(value) == (verb == "if") else []
        size = sum(sum(1 for _ in one.iter()) for one in repeated)
        for frame in frames:
            self._count(size)
            copy = etree.Element("copy")
            copy.extend([deepcopy(one) for one in repeated])
            if frame:
                self._frames.append(frame)
            self.fill(copy)
            if frame:
                self._frames.pop()
            for one in list(copy):
                anchor.addprevious(one)
        anchor.getparent().remove(anchor)

    def _count(self, made: int) -> None:
        self._made += made
        if self._made > _MADE:
            raise Refusal("按此模板生成的文件过大", "What the template makes of it is too large.")

    def _value(self, name: str) -> tuple[Field, Any]:
        for depth in range(len(self._frames), 0, -1):
            fields, values = self._frames[depth - 1]
            if (id(fields), name) not in self._known:
                self._known[id(fields), name] = _resolve(name, [fields])
            found, several = self._known[id(fields), name]
            if found is None:
                if several:
                    break
                continue
            value: Any = values
            for part in found.path:
                value = value.get(part) if value else None
            return found.field, value
        # It was looked at when it was laid down, and there was one.
        raise Refusal(
            f"模板中的字段“{name}”已不再提供，请更新模板",
            f"There is no field “{name}” any more; the template wants another.",
        )

    def _field(self, run: Element) -> None:
        field, value = self._value(run.get(_NAME))
        for key in (_VERB, _NAME):
            del run.attrib[key]
        if field.form is Form.BODY:
            self._body(run, value or [])
        elif field.form is Form.CODE:
            if value:
                self.pictures.append(run)
        else:
            self._count(1 + str(value or "").count("\n") + len(str(value or "")) // 50)
            _say(run, str(value or ""))

    def _body(self, run: Element, blocks: Sequence[Mapping[str, Any]]) -> None:
        """The print's own paragraphs, in the look of the one that asks for them, and its tables, ruled."""
        paragraph = run.getparent()
        for block in blocks:
            self._count(20 if "lines" in block else 20 * sum(len(row) for row in block["rows"]))
            if "rows" in block:
                paragraph.addprevious(_table(run, block["rows"]))
                continue
            for other in paragraph.iterchildren(f"{_W}r"):
                if other is not run:
                    paragraph.remove(other)
            copy = deepcopy(paragraph)
            _say(copy.find(f"{_W}r"), "\n".join(block["lines"]))
            paragraph.addprevious(copy)
        paragraph.getparent().remove(paragraph)


# What XML has no place for.
_UNSAID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _say(run: Element, said: str) -> None:
    for number, line in enumerate(_UNSAID.sub("", said).replace("\r\n", "\n").replace("\r", "\n").split("\n")):
        if number:
            run.append(etree.Element(f"{_W}br"))
        run.append(_text(line))


def _table(run: Element, rows: Sequence[Sequence[Mapping[str, Any]]]) -> Element:
    wide = max((sum(cell["span"] for cell in row) for row in rows), default=1)
    table = etree.Element(f"{_W}tbl")
    look = etree.SubElement(table, f"{_W}tblPr")
    etree.SubElement(look, f"{_W}tblW", {f"{_W}w": "5000", f"{_W}type": "pct"})
    borders = etree.SubElement(look, f"{_W}tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        etree.SubElement(
            borders, f"{_W}{side}", {f"{_W}val": "single", f"{_W}sz": "4", f"{_W}space": "0", f"{_W}color": "auto"}
        )
    grid = etree.SubElement(table, f"{_W}tblGrid")
    for _ in range(wide):
        etree.SubElement(grid, f"{_W}gridCol", {f"{_W}w": str(9000 // wide)})
    for row in rows:
        line = etree.SubElement(table, f"{_W}tr")
        for cell in row:
            place = etree.SubElement(line, f"{_W}tc")
            about = etree.SubElement(place, f"{_W}tcPr")
            etree.SubElement(about, f"{_W}tcW", {f"{_W}w": str(9000 * cell["span"] // wide), f"{_W}type": "dxa"})
            if cell["span"] > 1:
                etree.SubElement(about, f"{_W}gridSpan", {f"{_W}val": str(cell["span"])})
            for said in cell["lines"] or [""]:
                new = _run_like(run)
                _say(new, said)
                etree.SubElement(place, f"{_W}p").append(new)
    return table


def _mend(tree: Element) -> None:
    """What Word wants: a cell ends with a paragraph, and a table has rows."""
    for table in list(tree.iter(f"{_W}tbl")):
        if table.find(f"{_W}tr") is None:
            table.getparent().remove(table)
    for cell in tree.iter(f"{_W}tc"):
        if not len(cell) or cell[-1].tag != f"{_W}p":
            etree.SubElement(cell, f"{_W}p")


_DRAWING = """<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="720000"/><wp:docPr id="9000" name="code"/><a:graphic
><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="9000" name="code.png"/><pic:cNvPicPr/></pic:nvPicPr
><pic:blipFill><a:blip r:embed="rIdJishiCode"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="720000"/></a:xfrm
><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


def _give_picture(parts: dict[str, bytes], name: str, runs: Sequence[Element], values: Mapping[str, Any]) -> None:
    """The code that leads to where a paper is confirmed, as a picture of the part."""
    parts["word/media/jishi-code.png"] = base64.b64decode(values["verificationCode"])
    folder, _, last = name.rpartition("/")
    place = f"{folder}/_rels/{last}.rels"
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    relations = _parsed(parts.get(place, empty))
    image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    etree.SubElement(relations, _RELATION, {"Id": "rIdJishiCode", "Type": image, "Target": "media/jishi-code.png"})
    parts[place] = etree.tostring(relations, xml_declaration=True, encoding="UTF-8", standalone=True)
    types = _parsed(parts["[Content_Types].xml"])
    if not any(one.get("Extension", "").lower() == "png" for one in types.iter(f"{_TYPES}Default")):
        types.insert(0, etree.Element(f"{_TYPES}Default", {"Extension": "png", "ContentType": "image/png"}))
        parts["[Content_Types].xml"] = etree.tostring(types, xml_declaration=True, encoding="UTF-8", standalone=True)
    for run in runs:
        run.append(etree.fromstring(_DRAWING))
