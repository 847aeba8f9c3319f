"""The pages of docs/ as two trees, from which the two sites are built: `python site/pages.py FOLDER` writes them,
with the settings of the sites beside them, for zensical reads and writes below its settings only.

A page of docs/ is English, and that of its name in docs/zh the same in Chinese; a page without a Chinese one is written in both languages, or
has English text alone (decisions), and stands in both trees. Links lead where they lead in the files: what a page links to outside of
docs/ comes along as text under `source/`, for a site knows of no repository.
"""

import re
import shutil
import sys
from pathlib import Path, PurePosixPath
from posixpath import relpath

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
LINK = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(([^)\s#:]+)((?:#[^)\s]*)?)\)")
FENCE = re.compile(r"(^ *```.*?^ *```$)", re.MULTILINE | re.DOTALL)
DECISIONS = {
    "zh": "# 决策记录\n\n每一条说明背景、选择和代价;正文为英文。\n",
    "en": "# Decisions\n\nEach says what was asked, what was chosen and at what cost.\n",
}


def tree(language: str) -> dict[str, Path]:
    """What stands in the tree of a language: the page's name there and its file."""
    names = {path.relative_to(DOCS).as_posix(): path for path in sorted(DOCS.rglob("*")) if path.is_file()}
    shared = {name: path for name, path in names.items() if not name.startswith("zh/")}
    chinese = {name.removeprefix("zh/"): path for name, path in names.items() if name.startswith("zh/")}
    return shared | chinese if language == "zh" else shared


def headings(path: Path) -> list[str]:
    """The anchors of a page in order; both languages have as many."""
    found = re.findall(r"^#+ (.*)$", FENCE.sub("", path.read_text(encoding="utf-8")), re.MULTILINE)
    return [re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in found]


def moved(name: str, pages: dict[str, Path], out: Path) -> str:
    """The text of a page with its links as they are in the tree."""
    path = pages[name]

    def link(found: re.Match[str]) -> str:
        words, given, anchor = found.groups()
        target = (path.parent / given).resolve()
        if target == DOCS / "decisions":
            target /= "README.md"
        if target.is_relative_to(DOCS):
            there = target.relative_to(DOCS).as_posix().removeprefix("zh/")
            stands = pages.get(there, target)
            if anchor and stands != target:  # a page of both languages names the English heading
                anchor = f"#{headings(stands)[headings(target).index(anchor[1:])]}"
            if there == name:  # the same page in the other language
                return str(words)
        elif target.is_file():
            there = f"source/{target.relative_to(ROOT).as_posix()}.txt"
            (out / there).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(target, out / there)
        elif target.is_dir():
            return str(words)
        else:
            return found[0]
        return f"[{words}]({relpath(there, str(PurePosixPath(name).parent))}{anchor})"

    parts = FENCE.split(path.read_text(encoding="utf-8"))
    return "".join(part if n % 2 else LINK.sub(link, part) for n, part in enumerate(parts))


def write(language: str, folder: Path) -> None:
    out = folder / language
    shutil.rmtree(out, ignore_errors=True)
    found = tree(language)
    for name, path in found.items():
        place = out / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            place.write_text(moved(name, found, out), encoding="utf-8")
        else:
            shutil.copyfile(path, place)
    decisions = [(name, path) for name, path in found.items() if re.fullmatch(r"decisions/0\d+-.*\.md", name)]
    titles = [
        f"- [{path.read_text(encoding='utf-8').splitlines()[0].removeprefix('# ')}]({path.name})"
        for _, path in decisions
    ]
    (out / "decisions" / "README.md").write_text("\n".join([DECISIONS[language], *titles]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    for language in DECISIONS:
        write(language, folder)
        shutil.copy(Path(__file__).with_name(f"{language}.yml"), folder)
