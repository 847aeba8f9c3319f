"""`python -m bench`: every benchmark, one after the other."""

from bench import judging

if __name__ == "__main__":
    judging.main()
