"""The built console is the one of its sources, and what it asks is what the schema answers."""

import hashlib
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema, parse, validate

CONSOLE = Path(__file__).parents[2] / "console"
SCHEMA = "../src/graph/schema/schema.graphql"
OPERATIONS = sorted(file for room in ("src", "person") for file in (CONSOLE / room).rglob("*.graphql"))


def test_the_bundle_is_not_stale() -> None:
    digest = hashlib.sha256()
    sources = [
        "src",
        "person",
        "build",
        "public",
        "index.html",
        "package-lock.json",
        "vite.config.ts",
        "vite.person.ts",
    ]
    for source in [*sources, SCHEMA]:
        for name in files(source):
            digest.update(name.encode() + b"\0" + (CONSOLE / name).read_bytes() + b"\0")
    built = json.loads((CONSOLE / "dist" / "BUILD.json").read_text(encoding="utf-8"))
    assert built == {"sources": digest.hexdigest()}, "console is stale: run make console"


def files(path: str) -> Iterator[str]:
    """As console/build/mark.ts walks them."""
    if (CONSOLE / path).is_dir():
        for entry in sorted(child.name for child in (CONSOLE / path).iterdir()):
            yield from files(f"{path}/{entry}")
    else:
        yield path


def test_the_first_page_does_not_wait_for_the_editor() -> None:
    page = (CONSOLE / "dist" / "index.html").read_text(encoding="utf-8")
    loaded = re.findall(r'(?:src|href)="/console/([^"]+)"', page)
    assert [name for name in loaded if "monaco" in name] == []
    assert [name for name in loaded if not (CONSOLE / "dist" / name).is_file()] == []


def test_beside_each_asset_stands_its_brotli() -> None:
    assets = {path.name for path in (CONSOLE / "dist" / "assets").iterdir()}
    plain = {name for name in assets if not name.endswith(".br")}
    assert assets - plain == {f"{name}.br" for name in plain}


def test_the_persons_pages_are_one_small_plain_script() -> None:
    """What a telephone fetches on its first visit; no module, for browsers that have none."""
    folder = CONSOLE / "dist" / "person"
    page = (folder / "index.html").read_text(encoding="utf-8")
    loaded = re.findall(r'(?:src|href)="/console/person/([^"]+)"', page)
    assert [name.rpartition(".")[2] for name in loaded] == ["css", "js"]
    assert "module" not in page
    assert sum((folder / f"{name}.br").stat().st_size for name in loaded) + len(page) < 60_000
    for name in loaded:
        assert too_young((folder / name).read_text(encoding="utf-8"), _YOUNG[name.rpartition(".")[2]]) == []


# Younger than Chrome 61 and Safari 11, which are promised: nothing stands in for them, and the page would stay white.
# The syntax is written down by the build; what is called, and what a sheet says, is not.
_METHODS = re.findall(
    r"\w+",
    """
    at finally findLast findLastIndex flat flatMap fromAsync getAnimations groupBy hasOwn isWellFormed matchAll
    allSettled fromEntries hasIndices replaceAll replaceChildren requestSubmit showModal showPopover checkVisibility
    toReversed toSorted toSpliced toggleAttribute trimEnd trimStart try with withResolvers randomUUID timeout
    formatToParts formatRange any
""",
)
_NAMES = re.findall(
    r"\w+",
    """
    AbortController AggregateError BigInt FinalizationRegistry IntersectionObserver
    ResizeObserver WeakRef asyncIterator globalThis queueMicrotask requestIdleCallback structuredClone
    ListFormat PluralRules RelativeTimeFormat Segmenter DisplayNames
""",
)
_SYNTAX = [
    r"\?\?",
    r"\?\.[a-z(\[]",
    r"\bcatch\{",
    r"\bimport[.(]",
    r"\bfor await\b",
    r"\(\?<[=!\w]",
    r"\\p\{",
    r"\{\.\.\.",
    r"\basync\*",
    r"\d_\d",
    r"\b\d+n\b",
    r"\.#\w",
]
_YOUNG = {
    "js": [rf"\.(?:{'|'.join(_METHODS)})\(", rf"\b(?:{'|'.join(_NAMES)})\b", *_SYNTAX],
    "css": [
        r"(?<![\w-])(?:gap|inset|aspect-ratio|translate|rotate|scale|accent-color|backdrop-filter):",
        r":(?:is|where|has|focus-visible)\b", r"\b(?:light-dark|color-mix|clamp|min|max)\(", r"\d(?:dvh|svh|lvh)\b",
        r"@(?:layer|container|property)\b",
    ],
}  # fmt: skip


def too_young(text: str, patterns: list[str]) -> list[str]:
    return [found for pattern in patterns for found in re.findall(pattern, text)]


def test_what_is_too_young_for_a_telephone_is_found() -> None:
    """Each planted by itself, in a script and a sheet that are sound."""
    script = "const a=Object.keys(b).map(c=>c[0]);Promise.resolve(a).then(d,e);try{f()}catch(g){h`x?y:.5`}"
    assert too_young(script, _YOUNG["js"]) == []
    calls = [f"x.{name}(y)" for name in _METHODS] + [f"new {name}" for name in _NAMES]
    written = ["a??b", "a?.b", "a?.[0]", "try{}catch{}", "import('x')", "for await(a of b)", "/(?<=a)b/", "/(?<year>a)/", "/\\p{L}/u", "a={...b}", "1_000", "10n", "this.#a"]  # fmt: skip
    assert [one for one in calls + written if not too_young(script + one, _YOUNG["js"])] == []
    sheet = ".a{margin:0;text-align:center}.a>li:first-child{min-width:0}"
    assert too_young(sheet, _YOUNG["css"]) == []
    said = [
        "b{gap:4px}",
        "b{inset:0}",
        ":is(a)",
        "a:focus-visible{}",
        "b{color:light-dark(#000,#fff)}",
        "b{height:9dvh}",
    ]
    assert [one for one in said if not too_young(sheet + one, _YOUNG["css"])] == []


ASSETS = CONSOLE / "dist" / "assets"
# What the page loads of itself when the editor is opened.
_EDITOR = re.compile(r"(Desk|Editor|monaco|graphiql|react|[a-z.]+worker)-")


def fetched(*names: str) -> set[str]:
    """These, and what they import as they are read: all but what is brought on demand."""
    seen: set[str] = set()
    wanted = list(names)
    while wanted:
        name = wanted.pop()
        if name in seen:
            continue
        seen.add(name)
        if name.endswith(".js"):
            text = (ASSETS / name).read_text(encoding="utf-8")
            wanted += [n for n in re.findall(r'(?:from|import)\s*"\./([\w.-]+)"', text) if (ASSETS / n).is_file()]
    return seen


def packed(names: set[str]) -> int:
    return sum((ASSETS / f"{name}.br").stat().st_size for name in names if (ASSETS / f"{name}.br").is_file())


def test_what_is_transferred_stays_small() -> None:
    """Everything a visit with the editor opened fetches; a screen that is opened for the first time, a little more."""
    page = (CONSOLE / "dist" / "index.html").read_text(encoding="utf-8")
    first = set(re.findall(r"assets/([\w.-]+\.(?:js|css))", page))
    opened = {path.name for path in ASSETS.iterdir() if _EDITOR.match(path.name) and path.suffix in (".js", ".css")}
    visit = fetched(*first, *opened)
    assert any(name.startswith("monaco") for name in visit)
    assert packed(visit) < 1_350_000
    later = ("babel", "estree", "standalone", "graphql-", "codicon")  # of Prettify, and the icons of Monaco
    screens = {p.name for p in ASSETS.iterdir() if p.suffix in (".js", ".css") and not p.name.startswith(later)} - visit
    assert len(screens) > 5
    assert max(packed(fetched(name) - visit) for name in screens) < 40_000


def test_the_bundle_carries_the_licences_of_what_is_in_it() -> None:
    told = (CONSOLE / "dist" / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    missing = [name for name in ("react ", "graphiql ", "monaco-editor ", "graphql ") if f"\n{name}" not in f"\n{told}"]
    assert (missing, "Permission is hereby granted" in told) == ([], True)


@cache
def the_schema() -> GraphQLSchema:
    return build_schema((CONSOLE / SCHEMA).read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", OPERATIONS, ids=lambda path: path.stem)
def test_an_operation_is_valid(path: Path) -> None:
    schema = the_schema()
    text = path.read_text(encoding="utf-8")
    assert validate(schema, parse(text)) == []
    assert re.match(r"# \S+ · ", text), "an operation says what it is for, Chinese first"
