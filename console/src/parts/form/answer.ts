/** What the server answers to an act. */
import type { Registration } from '../codes/codes';

export interface Unmet {
  code?: string;
  message: string;
  detail?: string | null;
  rule?: string | null;
  article?: string | null;
  severity?: string | null;
  readyOn?: string | null;
}
export interface Answer {
  token?: string | null;
  temporaryPassword?: string | null;
  registration?: Registration | null;
  /** Of an invitation. */
  url?: string | null;
  qr?: string | null;
  account?: { name: string; login: string; invitedUntil: string | null } | null;
  idNumber?: string | null;
  candidate?: { id: string; name: string; stage?: string } | null;
  /** Of a submission: how it stands, and before whom. */
  approval?: { id: string; status?: string; addressedTo?: { name: string } | null } | null;
  meeting?: { id: string } | null;
  errors: (Unmet & { path: string[] })[];
  warnings?: Unmet[];
  /** The form had been done before: this is its first answer again. */
  replayed?: boolean;
}

export const isDone = (answer: Answer | null): answer is Answer => !!answer && !answer.errors.length;

const conflictsAt = (answer: Answer, at: string) =>
  answer.errors.some(({ code, path }) => code === 'CONFLICT' && path.at(-1) === at);
/** Somebody changed it since it was read. */
export const isOutrunBy = (answer: Answer) => conflictsAt(answer, 'version');
/** The key was used for another input: the form arrived once already, filled in otherwise. */
export const isSpent = (answer: Answer) => conflictsAt(answer, 'idempotencyKey');

/** What is shown once and never again. */
export const secretOf = (answer: Answer | null) =>
  answer?.token ?? answer?.temporaryPassword ?? answer?.idNumber;

/** What is wrong with a field, by its path in the form. */
export const wrongFields = (answer: Answer | null) =>
  new Map(answer?.errors.filter((e) => e.path.length).map((e) => [e.path.join('.'), e.message]));

/** The warnings that a submission explains in writing: those known before, and those the server asked about; one a rule. */
export function warningsToExplain(known: Unmet[], answer: Answer | null): (Unmet & { rule: string })[] {
  const asked = [...known, ...(answer?.errors ?? [])].filter(
    (one): one is Unmet & { rule: string } =>
      !!one.rule && (one.severity === 'WARNING' || one.code === 'ACKNOWLEDGEMENT_REQUIRED'),
  );
  return [...new Map(asked.map((one) => [one.rule, one])).values()];
}

/** The rules that have to be explained before the act is done. */
export const rulesOwed = (answer: Answer | null): ReadonlySet<string> =>
  new Set(
    answer?.errors.flatMap(({ code, rule }) => (code === 'ACKNOWLEDGEMENT_REQUIRED' && rule ? [rule] : [])),
  );

export const withDetail = (message: string, detail?: string | null) =>
  detail ? `${message}(${detail})` : message;
