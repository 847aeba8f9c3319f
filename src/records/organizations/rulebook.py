"""What organizations follow and demand: the edition of the rules, and the settings of a committee."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.orgs.editions import NATIONAL_2026_SINCE, Adoption, Edition
from domain.orgs.organizations import demanded_on, edition_on, settings_on
from domain.orgs.settings import CommitteeSettings, History, SettingsChange, laid_down, named, stricter, with_change
from domain.text import Text
from records import stamps, tables
from records.engines import sets
from records.engines.columns import plain
from records.errors import BadInput, Conflict, Unexplained, as_seen, conflicts
from records.organizations.tree import allowed, lines, own_organization, rewrite
from records.stamps import uuid7
from records.trail.journal import append_org


async def adopt_rule_set(
    actor: Actor,
    org_id: UUID,
    edition: Edition,
    since: date,
    *,
    today: date,
    reason: str = "",
    version: int | None = None,
) -> tuple[UUID, Text | None]:
    """The organization follows an edition with its whole subtree from a day on: not from a day past, where cases lie.

    Back to an older one only by whoever says why; what that means is told (decision 44).
    """
    allowed(actor, "adoptRuleSet")
    in_force(edition, since)
    adoption_id = uuid7()
    async with in_transaction():
        org = await own_organization(actor, org_id)
        as_seen(org_id, version, org["version"])
        await _not_backwards(org["path"], since, today, "since")
        taken = {"org": org_id, "since": since}
        if await sets.select('SELECT 1 AS one FROM adoption WHERE org_id = :org AND "since" = :since', taken):
            raise Conflict("当日已采用过规则", "A rule set was adopted on that day already.", "since")
        line = (await lines([org["path"]]))[org["path"]]
        told = _goes_back(edition_on(line, since), edition, since) or _planned_back(line[0].adoptions, edition, since)
        _explained(told, reason)
        row = {"id": adoption_id, "org_id": org_id, "edition": edition, "since": since, "recorded_at": stamps.now()}
        with conflicts():
            await sets.insert(tables.Adoption, [{**row, "recorded_by": actor.account_id}])
        await rewrite(tables.PartyOrg, {"id": org_id, "was": org["version"], "version": org["version"] + 1})
        after = {"edition": edition.value, "since": since.isoformat(), "reason": reason}
        await append_org(actor, "adoptRuleSet", org_path=org["path"], record_id=adoption_id, after=after)
    return adoption_id, told


def _planned_back(adoptions: Sequence[Adoption], edition: Edition, since: date) -> Text | None:
    """What is planned for a later day may go back from what is adopted now."""
    planned = min((a for a in adoptions if a.since > since), key=lambda a: a.since, default=None)
    return _goes_back(edition, planned.edition, planned.since) if planned else None


def _goes_back(before: Edition, after: Edition, since: date) -> Text | None:
    """What it means to follow an older text again: what happened under the newer one stays as it was judged."""
    if (before, after) != (Edition.NATIONAL_2026, Edition.MANUAL_2024):
        return None
    zh = f"自{since}起改回手册版本(2014年细则),2026年细则新增的要求不再适用于此后的事项；此前的事项仍按2026年细则"
    en = (
        f"From {since} on the manual's rules (the text of 2014) hold again, without what the text of 2026 adds;"
        " what happened before goes on being judged by the text of 2026."
    )
    return Text(zh, en)


async def set_committee_settings(
    actor: Actor,
    org_id: UUID,
    version: int,
    settings: CommitteeSettings,
    *,
    effective_on: date,
    today: date,
    reason: str = "",
) -> Text | None:
    """What a committee demands of its subtree from a day on: never looser than the regulation, nor than a superior that has
    settings on that day. What was laid down before goes on holding for the days before.

    Less than was demanded until then only by whoever says why; what is loosened is told (decision 44).
    """
    allowed(actor, "setCommitteeSettings")
    _not_looser(settings.flaws(), *_THE_REGULATION)
    async with in_transaction():
        org = await own_organization(actor, org_id)
        await _not_backwards(org["path"], effective_on, today, "effectiveOn")
        line = (await lines([org["path"]]))[org["path"]]
        # Y14: the topmost committee compares with nobody; under the national text it may switch the manual's additions off.
        above = demanded_on(line[1:], effective_on)
        if above is not None:
            _not_looser(stricter(settings, above), "此项宽于上级要求", "looser than the superior demands")
        history = with_change(line[0].settings, SettingsChange(settings, effective_on))
        told = _loosens(stricter(settings, settings_on(line, effective_on)), effective_on)
        told = told or _planned_looser(history, settings, effective_on)
        _explained(told, reason)
        as_seen(org_id, version, org["version"])
        await rewrite(
            tables.PartyOrg, {"id": org_id, "was": version, "version": version + 1, "settings": plain(history)}
        )
        before = laid_down(line[0].settings, effective_on)
        await append_org(
            actor,
            "setCommitteeSettings",
            org_path=org["path"],
            record_id=org_id,
            before=plain(before) if before else None,
            after={**plain(settings), "effective_on": effective_on.isoformat(), "reason": reason},
        )
    return told


def _planned_looser(history: History, settings: CommitteeSettings, day: date) -> Text | None:
    """What is planned for a later day may demand less than what is laid down now."""
    planned = next((c for c in history if c.effective_on is not None and c.effective_on > day), None)
    return _loosens(stricter(planned.settings, settings), planned.effective_on) if planned else None


def _loosens(names: Sequence[str], day: date | None) -> Text | None:
    if not names:
        return None
    what = named(names)
    return Text(
        f"自{day}起放宽：{what.zh}；此前的事项仍按原规定",
        f"Less is demanded from {day} on: {what.en}; what happened before goes on being judged by what was demanded then.",
    )


def _explained(told: Text | None, reason: str) -> None:
    """What loosens the rules of a subtree wants to be explained, as any warning that is passed by (B.0)."""
    if told is not None and not reason.strip():
        raise Unexplained(f"{told.zh}。须说明原因", f"{told.en} It wants an explanation.", "reason")


async def _not_backwards(path: str, day: date, today: date, name: str) -> None:
    """What happened is not judged anew by what is laid down later: a day past is for where no case lies yet (Y2)."""
    if day < today and await tables.Candidate.filter(org_path__startswith=path).exists():
        zh, en = "所辖已有发展档案，不能早于今天", "There are cases under this organization: not before today."
        raise BadInput(name, zh, en)


def flaws(settings: CommitteeSettings) -> list[BadInput]:
    """What of the settings asks for less than the regulation does, each with its place."""
    return [_looser(name, [name], *_THE_REGULATION) for name in settings.flaws()]


_THE_REGULATION = ("此项宽于规定", "looser than the regulation")


def _not_looser(names: Sequence[str], zh: str, en: str) -> None:
    """Ends the act with all that is looser."""
    if names:
        raise _looser(names[0], names, zh, en)


def _looser(place: str, names: Sequence[str], zh: str, en: str) -> BadInput:
    what = named(names)
    return BadInput(("settings", place), f"{zh}：{what.zh}", f"{what.en}: {en}")


def in_force(edition: Edition, since: date) -> None:
    """Nobody follows an edition before it is in force; BadInput otherwise."""
    if edition is Edition.NATIONAL_2026 and since < NATIONAL_2026_SINCE:
        zh, en = f"该版本自{NATIONAL_2026_SINCE}起施行", f"This edition is in force since {NATIONAL_2026_SINCE}."
        raise BadInput("since", zh, en)


async def not_backwards(actor: Actor, org_id: UUID, day: date, *, today: date, name: str) -> None:
    """Asked before anything is written: whether something may be laid down from a day on; BadInput for one past where cases lie."""
    await _not_backwards((await own_organization(actor, org_id))["path"], day, today, name)
