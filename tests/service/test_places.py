"""Long work has few places, and each account one of them."""

from contextlib import ExitStack, suppress

from records.stamps import uuid7
from service.places import Places
from service.refusals import Refused


def test_each_has_one_place_and_who_only_comes_has_none() -> None:
    places = Places(2, ("忙", "busy"), ("已在进行", "already"))
    slow, one, two, three = (uuid7() for _ in range(4))

    def refused(stack: ExitStack, account: object, *, works: bool = True) -> str:
        try:
            stack.enter_context(places.coming(account))  # type: ignore[arg-type]
            if works:
                stack.enter_context(places.place(account))  # type: ignore[arg-type]
        except Refused as why:
            return why.text.en
        return ""

    with ExitStack() as all_of_them:
        # Two who send a byte a second take nobody's place, and come once.
        assert refused(all_of_them, slow, works=False) == ""
        assert refused(all_of_them, slow, works=False) == "already"
        for account in (one, two):
            assert refused(all_of_them, account) == ""
        assert refused(all_of_them, one) == "already"
        with ExitStack() as again:
            assert refused(again, three) == "busy"
    with suppress(KeyError), ExitStack() as fails:
        assert refused(fails, one) == ""
        raise KeyError
    with ExitStack() as later:
        assert [refused(later, account) for account in (one, three, slow)] == ["", "", "busy"]
