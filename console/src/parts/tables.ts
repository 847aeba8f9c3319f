/**
 * A table as a file for a spreadsheet: UTF-8 with its mark, and no cell that would be taken for a formula.
 */
import { takeExport } from '../shell/api';

function cell(value: unknown) {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

export const csvOf = (rows: unknown[][]) => rows.map((row) => row.map(cell).join(',')).join('\r\n');

export function saveTable(name: string, rows: unknown[][]) {
  saveFile(name, new Blob(['\ufeff', csvOf(rows)], { type: 'text/csv' }));
}

export function saveFile(name: string, content: Blob, ending: Ending = 'csv') {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${name}.${ending}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const MEDIA = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
export type Ending = keyof typeof MEDIA;

/** The whole of one list as a file: the document asks for its nodes and nothing else. */
export async function exportList(
  name: string,
  document: { toString(): string },
  variables: unknown,
  ending: Ending = 'csv',
) {
  saveFile(name, await takeExport(document, variables, MEDIA[ending]), ending);
}
