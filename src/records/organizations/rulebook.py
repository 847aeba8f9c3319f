"""What organizations follow and demand: the edition of the rules, and the settings of a committee."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from tortoise.transactions import in_transaction

from domain.orgs.actors import Actor
from domain.orgs.editions import NATIONAL_2026_SINCE, Edition
from domain.orgs.organizations import demanded_on
from domain.orgs.settings import CommitteeSettings, SettingsChange, laid_down, stricter, with_change
from records import stamps, tables
from records.engines import sets
from records.engines.columns import plain
from records.errors import BadInput, Conflict, conflicts
from records.organizations.tree import allowed, lines, own_organization, rewrite
from records.stamps import uuid7
from records.trail.journal import append_org


async def adopt_rule_set(actor: Actor, org_id: UUID, edition: Edition, since: date, *, today: date) -> UUID:
    """The organization follows an edition with its whole subtree from a day on: not from a day past, where cases lie."""
    allowed(actor, "adoptRuleSet")
    if edition is Edition.NATIONAL_2026 and since < NATIONAL_2026_SINCE:
        zh, en = f"该版本自{NATIONAL_2026_SINCE}起施行", f"This edition is in force since {NATIONAL_2026_SINCE}."
        raise BadInput("since", zh, en)
    adoption_id = uuid7()
    async with in_transaction():
        org = await own_organization(actor, org_id)
        await _not_backwards(org["path"], since, today, "since")
        taken = {"org": org_id, "since": since}
        if await sets.select('SELECT 1 AS one FROM adoption WHERE org_id = :org AND "since" = :since', taken):
            raise Conflict("当日已采用过规则", "A rule set was adopted on that day already.", "since")
        row = {"id": adoption_id, "org_id": org_id, "edition": edition, "since": since, "recorded_at": stamps.now()}
        with conflicts():
            await sets.insert(tables.Adoption, [{**row, "recorded_by": actor.account_id}])
        after = {"edition": edition.value, "since": since.isoformat()}
        await append_org(actor, "adoptRuleSet", org_path=org["path"], record_id=adoption_id, after=after)
    return adoption_id


async def set_committee_settings(
    actor: Actor, org_id: UUID, version: int, settings: CommitteeSettings, *, effective_on: date, today: date
) -> None:
    """What a committee demands of its subtree from a day on: never looser than the regulation, nor than a superior that has
    settings on that day. What was laid down before goes on holding for the days before."""
    allowed(actor, "setCommitteeSettings")
    _not_looser(settings.flaws(), "此项宽于规定", "looser than the regulation")
    async with in_transaction():
        org = await own_organization(actor, org_id)
        await _not_backwards(org["path"], effective_on, today, "effectiveOn")
        line = (await lines([org["path"]]))[org["path"]]
        # Y14: the topmost committee compares with nobody; under the national text it may switch the manual's additions off.
        above = demanded_on(line[1:], effective_on)
        if above is not None:
            _not_looser(stricter(settings, above), "此项宽于上级要求", "looser than the superior demands")
        change = SettingsChange(settings, effective_on)
        history = plain(with_change(line[0].settings, change))
        await rewrite(tables.PartyOrg, {"id": org_id, "was": version, "version": version + 1, "settings": history})
        before = laid_down(line[0].settings, effective_on)
        await append_org(
            actor,
            "setCommitteeSettings",
            org_path=org["path"],
            record_id=org_id,
            before=plain(before) if before else None,
            after={**plain(settings), "effective_on": effective_on.isoformat()},
        )


async def _not_backwards(path: str, day: date, today: date, name: str) -> None:
    """What happened is not judged anew by what is laid down later: a day past is for where no case lies yet (Y2)."""
    if day < today and await tables.Candidate.filter(org_path__startswith=path).exists():
        zh, en = "所辖已有发展档案,不能早于今天", "There are cases under this organization: not before today."
        raise BadInput(name, zh, en)


def _not_looser(names: Sequence[str], zh: str, en: str) -> None:
    if names:
        raise BadInput(("settings", names[0]), f"{zh}:{'、'.join(names)}", f"{', '.join(names)}: {en}")
