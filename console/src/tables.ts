/** A table as a file for a spreadsheet: UTF-8 with its mark, and no cell that a spreadsheet would take for a formula. */
const cell = (value: unknown) => { const text = String(value ?? ''); return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`; };

export function saveTable(name: string, rows: unknown[][]) {
  saveFile(name, new Blob(['\ufeff', rows.map((row) => row.map(cell).join(',')).join('\r\n')], { type: 'text/csv' }));
}

export function saveFile(name: string, content: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${name}.csv`; link.click(); URL.revokeObjectURL(link.href);
}
