"""What is kept of an input is kept under a key: there are few birthdays, and so few ID numbers, and all are soon tried."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2] / "src"
# Who makes a digest without a key, and of what.
PLAIN = {
    "records/seals.py": "tokens that nobody guesses",
    "records/idempotency.py": "inputs; keyed by whoever keeps them",
    "records/trail/anchors.py": "the ends of chains, which are keyed",
    "service/backups/archive.py": "the files of a backup, whose list is keyed",
    "service/calendars.py": "a calendar, as the tag of its content",
    "service/telling.py": "keyed by the secret of a channel",
    "service/registered.py": "documents a deployment has registered",
    "service/oidc.py": "a challenge of PKCE, of 384 bits that nobody guesses",
    "graph/plan/sql/statements.py": "statements of ours",
    "service/files/vault.py": "whole files, by which a print-out is proved to be of one (decision 57)",
    "service/files/doors.py": "tells that",
    "graph/schema/record.py": "tells that",
    "graph/schema/documents.py": "tells that",
    "service/bundling.py": "tells that",
    "service/verifying.py": "tells that of an issued paper",
    "records/files/documents.py": "keeps that; of what is printed, keyed",
    "records/files/templates.py": "tells that of a template",
    "service/printing.py": "what is printed; keyed by whoever keeps it",
    "records/signatures.py": "public keys, which are called by it (RFC 7638)",
    "domain/case/passports.py": "files that are behind a record, as it keeps them",
    "domain/acts/arriving.py": "tells that",
    "graph/schema/passport.py": "tells that",
    "graph/resolvers/arriving.py": "a transfer passport; kept under a key",
    "domain/steps/papers.py": "keeps that with the record",
}
MAKES = re.compile(r"\b(?:sha\d+|md5|blake2[bs]|hashlib)\b")


def test_every_digest_without_a_key_has_its_reason() -> None:
    making = {str(p.relative_to(ROOT)) for p in ROOT.rglob("*.py") if MAKES.search(p.read_text(encoding="utf-8"))}
    assert making == set(PLAIN)
