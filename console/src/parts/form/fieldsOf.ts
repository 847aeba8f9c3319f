import { type Act, type Field, inputs } from 'virtual:schema';
import type { Values } from './controls/control';
import { designOf } from './designs';
import { SAID_BY_HAND } from './meanings';

// Given by the screen, or asked for in a way of their own.
const HIDDEN = new Set(['candidateId', 'version', 'idempotencyKey', 'validateOnly', 'acknowledgements']);
// Papers last, the day or the meeting first, and of two days the one that comes first: as a clerk fills a form.
const PLACE: Record<string, number | undefined> = { start: -1, on: 0, meetingId: 0, attachments: 2 };
const placeOf = (field: Field) => PLACE[field.name] ?? 1;

export const takes = (act: Act, name: string) => !!inputs[act.input]?.some((field) => field.name === name);

/** What is taken off the file is taken off today, whenever it was recorded. */
export const isDeletion = ({ name }: Act) => name.startsWith('delete');
const isOfToday = (act: Act, { name }: Field) => isDeletion(act) && name === 'on';

/** What the rules need of a form, or somebody has to say, must be filled in, whatever the schema leaves open. */
function asAsked(act: Act, field: Field): Field {
  const isSaid = SAID_BY_HAND.has(field.name) && field.type.endsWith('!');
  if (!isSaid && !designOf(act).needs?.includes(field.name)) return field;
  return { ...field, required: true, default: null };
}

/** The fields that a form asks for, in their order: not what the screen knows, nor what this kind of record does not have. */
export const fieldsOf = (act: Act, known: Values, without: string[]): Field[] =>
  (inputs[act.input] ?? [])
    .filter((field) => !isOfToday(act, field))
    .filter(({ name }) => !HIDDEN.has(name) && !(name in known) && !without.includes(name))
    .map((field) => asAsked(act, field))
    .sort((a, b) => placeOf(a) - placeOf(b));

/** Of what the screen knows, what the act takes. */
export const knownOf = (act: Act, fixed: Values): Values =>
  Object.fromEntries(Object.entries(fixed).filter(([name]) => takes(act, name)));
