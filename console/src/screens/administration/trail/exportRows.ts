import type { AuditEntry } from './useTrail';

const COLUMNS: Record<string, (entry: AuditEntry) => unknown> = {
  at: (entry) => entry.at,
  on: (entry) => entry.on,
  act: (entry) => entry.act,
  by: (entry) => entry.by?.name,
  role: (entry) => entry.by?.role,
  candidate: (entry) => entry.candidate?.name,
  kind: (entry) => entry.kind,
  organization: (entry) => entry.organizationPath,
  address: (entry) => entry.address,
  request: (entry) => entry.requestId,
  chain: (entry) => entry.chain,
  place: (entry) => entry.place,
  hash: (entry) => entry.hash,
};

/** The entries as lines of a file, titles first; programs check the chains by it: no word is translated. */
export const exportRows = (entries: AuditEntry[]): unknown[][] => [
  Object.keys(COLUMNS),
  ...entries.map((entry) => Object.values(COLUMNS).map((read) => read(entry))),
];
