"""`jishi`, killed as it touches the disk for the n-th time: `python -m … FOLDER N ARGUMENTS…`; 0 says how often it did."""

from __future__ import annotations

import os
import signal
import sys
from itertools import count

_TOUCHES = (
    "os.rename",
    "os.link",
    "os.remove",
    "os.rmdir",
    "os.mkdir",
    "os.chmod",
    "open",
    "sqlite3.connect",
    "subprocess.Popen",
)


def main(folder: str, last: int, arguments: list[str]) -> None:
    from service.cli import main as jishi  # noqa: PLC0415 -- what is read before is not counted

    numbers = count(1)

    def touched(event: str, given: tuple[object, ...]) -> None:
        if event in _TOUCHES and (folder in str(given) or event == "subprocess.Popen") and next(numbers) == last:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(touched)
    try:
        jishi(arguments, standalone_mode=False)
    finally:
        sys.stdout.write(f"\n{next(numbers) - 1}")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
