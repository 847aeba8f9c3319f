"""What a session is told by where it is listed: a few words for a device, out of a closed list.

A user agent is typed by whoever sends it. Nothing of it is kept or shown: it is only looked into for names that are known.
"""

from __future__ import annotations

# The first that is found; who pretends to be another comes before it.
_PROGRAMS = (
    ("miniprogram", "微信小程序"), ("micromessenger", "微信"), ("dingtalk", "钉钉"), ("wxwork", "企业微信"), ("edg", "Edge"),
    ("firefox", "Firefox"), ("opr/", "Opera"), ("ucbrowser", "UC"), ("qqbrowser", "QQ"), ("chrome", "Chrome"), ("chromium", "Chrome"),
    ("safari", "Safari"), ("python", "Python"), ("curl", "curl"), ("okhttp", "Android"), ("node", "Node"),
)  # fmt: skip
_SYSTEMS = (
    ("harmonyos", "HarmonyOS"), ("openharmony", "HarmonyOS"), ("android", "Android"), ("iphone", "iPhone"), ("ipad", "iPad"),
    ("windows", "Windows"), ("macintosh", "macOS"), ("cros", "ChromeOS"), ("linux", "Linux"),
)  # fmt: skip
_READ = 400  # characters


def words(agent: str) -> str:
    """The program and the system by which somebody signed in; empty where neither is known."""
    said = agent[:_READ].lower()
    found = (next((name for mark, name in names if mark in said), "") for names in (_PROGRAMS, _SYSTEMS))
    return " · ".join(dict.fromkeys(name for name in found if name))
