"""`python -m bench`: every benchmark, one after the other, or those that are named."""

import argparse

from bench import judging, reading


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("which", nargs="*", help="judging, reading; both unless said")
    reading.arguments(parser)
    options = parser.parse_args()
    if not options.which or "judging" in options.which:
        judging.main()
    if not options.which or "reading" in options.which:
        reading.main(options)


if __name__ == "__main__":
    main()
