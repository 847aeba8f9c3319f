"""The batteries of the API page, on the small world. Small versions by default; whole with JISHI_BATTERY=1 (`make battery`)."""

from tests.graph.conftest import built, copy_url, here

__all__ = ["built", "copy_url", "here"]
