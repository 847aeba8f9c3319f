/** A table as a file for a spreadsheet: UTF-8 with its mark, and no cell that a spreadsheet would take for a formula. */
const cell = (value: unknown) => {
  const text = String(value ?? '');
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

export function saveTable(name: string, rows: unknown[][]) {
  saveFile(
    name,
    new Blob(['\ufeff', rows.map((row) => row.map(cell).join(',')).join('\r\n')], { type: 'text/csv' }),
  );
}

export function saveFile(name: string, content: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The whole of one list as a file, streamed by the server (POST /export): the document asks for its nodes and nothing else. */
export async function exportList(name: string, query: string, variables: unknown): Promise<void> {
  const answer = await fetch('/export', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'text/csv' },
    body: JSON.stringify({ query, variables }),
  });
  if (!answer.ok)
    throw new Error(
      ((await answer.json()) as { errors?: { message: string }[] }).errors?.[0]?.message ??
        String(answer.status),
    );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}
