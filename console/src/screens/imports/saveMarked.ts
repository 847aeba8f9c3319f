const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The marked sheet as a file. */
export function saveMarked({ name, content }: { name: string; content: string }) {
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
