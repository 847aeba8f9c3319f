"""What a new row is stamped with."""

from __future__ import annotations

import pytest

from records.stamps import name_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("曾思远", "zeng si yuan"),
        ("单雄信", "shan xiong xin"),
        ("查良镛", "zha liang yong"),
        ("仇英", "qiu ying"),
        ("解晓东", "xie xiao dong"),
        ("朴正浩", "piao zheng hao"),
        ("尉迟恭", "yu chi gong"),
        ("单于飞", "chan yu fei"),
        ("张三", "zhang san"),
        ("欧阳修", "ou yang xiu"),
        # Only in front is it a surname.
        ("张曾", "zhang ceng"),
        ("李单", "li dan"),
        # And only with a given name after it.
        ("曾", "ceng"),
        ("", ""),
    ],
)
def test_names_are_sorted_by_their_surnames_as_surnames_are_read(name, key):
    assert name_key(name).startswith(f"{key} {name}")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("曾思远", ("zeng si yuan", "zengsiyuan", "zsy", "曾思远", "siyuan")),
        ("买买提·艾山", ("maimaiti", "mmtas", "maimaitiaishan")),
        ("Anna", ("anna",)),
        ("阿卜杜·热合曼", ("abudu", "abodu", "abudureheman", "abdrhm", "阿卜杜热合曼")),
        ("单雄信", ("danxiongxin", "shanxiongxin", "dxx", "sxx")),
        ("吕布", ("lvbu", "lubu", "lyubu")),
        ("ＡＢＣ", ("abc",)),
        ("张hàn", ("zhanghan",)),
    ],
)
def test_names_are_found_by_pinyin_with_or_without_spaces_and_by_initials(name, found):
    assert [text for text in found if text not in name_key(name)] == []


def test_what_names_are_found_by_has_room_in_its_column():
    for name in ("吐尔逊古丽·阿卜杜热合曼·" * 8, "x" * 100, "行" * 100):
        assert len(name_key(name[:100])) <= 300
