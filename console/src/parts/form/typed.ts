/** What stands in the controls of a form, sent or not: so that the form can be shown again as it was left. */
import { enums, type Field, inputs } from 'virtual:schema';
import { isList, type Values } from './controls/control';
import { isSecret, listed } from './filled';
import { instantOf } from './shanghai';

/** Every field that has a control, the emptied too, as the controls take them. */
export function typed(given: FormData, fields: Field[], prefix = ''): Values {
  return Object.fromEntries(
    fields
      .filter((field) => !isSecret(field))
      .map((field) => [field.name, standing(given, field, prefix + field.name)])
      .filter(([, value]) => value !== undefined),
  );
}

function standing(given: FormData, field: Field, name: string): unknown {
  const inner = inputs[field.named];
  if (inner && isList(field)) return rowsOf(given, inner, name);
  if (inner) return typed(given, inner, `${name}.`);
  const several = given.getAll(name).map(String);
  if (isList(field)) return listOf(field, several);
  const [text] = several;
  if (text === undefined) return undefined;
  if (field.named === 'Boolean') return text ? text === 'true' : null;
  return field.named === 'DateTime' && text ? instantOf(text) : text;
}

/** A row that is half written is kept as well; a paper is known by its file. */
function rowsOf(given: FormData, inner: Field[], name: string): Values[] {
  const begin = `${name}.`;
  const keys = [...given.keys()].filter((key) => key.startsWith(begin));
  const numbers = new Set(keys.map((key) => key.slice(begin.length).split('.')[0]!));
  return [...numbers].map((number) => {
    const row = typed(given, inner, `${begin}${number}.`);
    return 'fileId' in row ? { ...row, id: row.fileId } : row;
  });
}

/** Members are found by searching: none among those shown is no answer. */
function listOf(field: Field, several: string[]) {
  if (enums[field.named]) return several;
  if (field.named === 'ID') return several.length ? several : undefined;
  return several[0] === undefined ? undefined : listed(several[0]);
}
