"""`python -m bench`: every benchmark, one after the other, or those that are named."""

import argparse
from multiprocessing import get_context

from bench import deciding, judging, reading, scale


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument(
        "which",
        nargs="*",
        help="judging, deciding, reading; all three unless said; or scale, which loads a province first",
    )
    reading.arguments(parser)
    scale.arguments(parser)
    options = parser.parse_args()
    if not options.which or "judging" in options.which:
        judging.main()
    if not options.which or "deciding" in options.which:
        for way in (deciding.main, deciding.main_postgres):
            process = get_context("spawn").Process(target=way)
            process.start()
            process.join()
    if not options.which or "reading" in options.which:
        reading.main(options)
    if "scale" in options.which:
        scale.main(options)


if __name__ == "__main__":
    main()
