"""The command `jishi`: many modules are read at once, and the collector would walk through all of them again and again."""

import gc
import os


def main() -> None:
    """Reads the command line's modules without it."""
    gc.disable()
    try:
        from service.cli import main as run  # noqa: PLC0415 -- that is what is read
    except KeyboardInterrupt:
        os._exit(130)  # what is read in half is not tidied up: libraries fall over it
    gc.enable()
    run()
