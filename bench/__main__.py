"""`python -m bench`: every benchmark, one after the other, or those that are named."""

import argparse
from multiprocessing import get_context

from bench import backing, bombs, deciding, durable, files, imports, judging, reading, scale, starting


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument(
        "which",
        nargs="*",
        help="judging, deciding, reading; all three unless said; or scale, which loads a province first;"
        " starting: to the first answer; durable: what waiting for the disk costs; backing: copying a SQLite file that is written to; files: a file handed in and fetched, beside nginx; imports: a roster of ten thousand rows; figures: reading, starting and bombs, the tables of docs/figures.md",
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
    if "durable" in options.which:
        durable.main()
    if "backing" in options.which:
        backing.main()
    if "files" in options.which:
        files.main()
    if "imports" in options.which:
        imports.main()
    if "starting" in options.which:
        starting.main(options)
    if "figures" in options.which:
        reading.main(options)
        starting.main(options)
        print(flush=True)
        bombs.main()
    if "scale" in options.which:
        scale.main(options)


if __name__ == "__main__":
    main()
