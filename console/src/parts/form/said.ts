/** A value of a form as people read it. */
import { enums, type Field, inputs } from 'virtual:schema';
import { word } from '../../shell/word';
import { isList, type Values } from './controls/control';
import { labelOf } from './labels';
import { wallClock } from './shanghai';
import { w } from './words';

/** `nameOf` tells whom an id means, if the form shows it. */
export function said(
  field: Field,
  value: unknown,
  nameOf: (id: string) => string = () => w.somebody,
): string {
  if (value === null || value === undefined || value === '') return w.nothing;
  if (isList(field)) {
    const list = [value].flat();
    const each = { ...field, type: field.named };
    return list.map((one) => said(each, one, nameOf)).join(w.between) || w.nothing;
  }
  const inner = inputs[field.named];
  if (inner) return recordSaid(field, value as Values, inner, nameOf);
  return one(field, value, nameOf);
}

function recordSaid(field: Field, record: Values, inner: Field[], nameOf: (id: string) => string): string {
  // Of a paper its name and number; where its file lies says nothing.
  const told = inner.filter(
    ({ named, name }) => named !== 'ID' && record[name] !== null && record[name] !== undefined,
  );
  if (field.named === 'AttachmentInput')
    return (
      told
        .map(({ name }) => String(record[name]))
        .filter(Boolean)
        .join(' ') || w.paper
    );
  return told
    .filter(({ name }) => record[name] !== '')
    .map((each) => `${labelOf(field.named, each.name)} ${said(each, record[each.name], nameOf)}`)
    .join(w.between);
}

function one(field: Field, value: unknown, nameOf: (id: string) => string): string {
  if (enums[field.named]) return word(field.named, String(value));
  if (typeof value === 'boolean') return value ? w.yes : w.no;
  if (field.named === 'DateTime') return wallClock(value).replace('T', ' ');
  return field.named === 'ID' ? nameOf(String(value)) : String(value);
}
