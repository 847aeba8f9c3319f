"""A file that is not taken, said by what looked at it: it may be another process, which knows no more of the service than this."""

from __future__ import annotations


class Unfit(Exception):
    """Why: one of the codes of `service.refusals`, a sentence for people, and the `maximum` where there is one."""

    def __init__(self, code: str, zh: str, en: str, maximum: int | None = None) -> None:
        super().__init__(code, zh, en, maximum)
        self.code, self.zh, self.en, self.maximum = code, zh, en, maximum


def broken(zh: str, en: str = "") -> Unfit:
    apart = " " if zh.isascii() else ""
    return Unfit("FILE_BROKEN", f"{zh}{apart}已损坏，无法打开", f"The {en or zh} is broken and does not open.")


def too_heavy() -> Unfit:
    """Of what ended the process that opened it, by what it wanted or by breaking it."""
    zh = "无法在限定的内存与时间内打开此文件；请另存或重新扫描后再上传"
    return Unfit("FILE_TOO_COMPLEX", zh, "It takes too much memory or time to open; save or scan it anew.")
