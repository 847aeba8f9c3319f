/** What a person asks to have put right: what stands there now, and which field of the file's form it is. */
import { enums } from 'virtual:schema';
import type { CorrectionField, CorrectionsQuery } from '../../gql/graphql';
import { word } from '../../shell/word';

export type Correction = NonNullable<CorrectionsQuery['correctionRequests']>['nodes'][number];

interface Field {
  /** Its name in `updateCandidate`. */
  name: string;
  /** The enum of its values, if it has one. */
  kind?: string;
}
/** What the form of the file can put right; the rest is done elsewhere. */
export const FIELDS: { readonly [F in CorrectionField]?: Field } = {
  NAME: { name: 'name' },
  ID_NUMBER: { name: 'idNumber' },
  BIRTH: { name: 'birth' },
  SEX: { name: 'sex', kind: 'Sex' },
  PHONE: { name: 'phone' },
  ETHNICITY: { name: 'ethnicity' },
  EDUCATION: { name: 'education', kind: 'Education' },
  OCCUPATION: { name: 'occupation' },
  UNIT: { name: 'unit' },
  POLITICAL_STATUS: { name: 'politicalStatus', kind: 'PoliticalStatus' },
  REGISTRATION_PLACE: { name: 'registrationPlace' },
};

/** What stands in the file now, as it is read; empty for what is not shown there. */
export function presentOf({ field, candidate }: Correction): string {
  const of = FIELDS[field];
  if (!of) return '';
  if (field === 'ID_NUMBER') return candidate.idNumberMasked;
  const value = (candidate as unknown as Record<string, string | null | undefined>)[of.name] ?? '';
  return of.kind ? word(of.kind, value) : value;
}

/** The same as the form of the file has it; nothing where it is read nowhere in full. */
export function standingOf({ field, candidate }: Correction): Record<string, unknown> {
  const of = FIELDS[field];
  const value = of && (candidate as unknown as Record<string, unknown>)[of.name];
  return value === undefined || !of ? {} : { [of.name]: value };
}

/** What the form begins with: the wanted value, where it is one; a person writes in words of their own. */
export function wantedOf({ field, wanted }: Correction): string | undefined {
  const of = FIELDS[field];
  if (!of || !wanted) return undefined;
  if (field === 'BIRTH') return /^\d{4}-\d\d-\d\d$/.test(wanted) ? wanted : undefined;
  if (!of.kind) return wanted;
  const values = Object.entries(enums[of.kind] ?? {});
  // 硕士研究生 is meant by 硕士; the longest word that it has.
  const [meant] = values
    .filter(([, words]) => words.some((one) => one && wanted.toLowerCase().includes(one.toLowerCase())))
    .sort(([, [a = '']], [, [b = '']]) => b.length - a.length);
  return meant?.[0];
}
