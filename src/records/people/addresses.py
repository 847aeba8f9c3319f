"""Whose address an address is: what is counted against guessing and against asking too much is counted of one subscriber."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from ipaddress import IPv6Address, ip_address, ip_network


@lru_cache(maxsize=10_000)
def network(address: str) -> str:
    """The address; of IPv6 the network that one subscriber has, for it has more addresses than anybody counts.

    Remembered: every request asks, and to read an address takes a thirtieth of what the smallest does.
    """
    with suppress(ValueError):
        found = ip_address(address)
        if isinstance(found, IPv6Address) and found.ipv4_mapped is None:
            return str(ip_network((found, 64), strict=False))
    return address
