/** A sheet on its way in: sent as it is, answered line by line. */
import { type Answer, Fault, faultOf } from '../../shell/api';
import { language } from '../../shell/language';
import { askedAgain, signIns } from '../../shell/session';
import { w } from './words';

export type Kind =
  | 'members'
  | 'candidates'
  | 'opinions'
  | 'talks'
  | 'trainings'
  | 'resolutions'
  | 'meetings'
  | 'votes';
export type Mode = 'check' | 'valid' | 'all';
export type Status = keyof typeof w.status;

export interface Told {
  cell: string;
  code: string;
  severity: string;
  message: string;
}
export interface SheetLine {
  type: 'sheet';
  name: string;
  head: number;
  rows: number;
  columns: { column: string; title: string }[];
  ignored: string[];
}
export interface RowLine {
  type: 'row';
  row: number;
  status: Status;
  id: string | null;
  cells: string[];
  told: Told[];
  registration?: { token: string; url: string };
}
export interface Receipt {
  type: 'receipt';
  mode: Mode;
  ended: string;
  rows: number;
  ready: number;
  done: number;
  exists: number;
  error: number;
  skipped: number;
}
export type Line =
  | SheetLine
  | RowLine
  | Receipt
  | { type: 'progress'; dry: boolean; done: number; of: number }
  | { type: 'marked'; name: string; content: string }
  | { type: 'error'; message: string };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mediaOf = (file: File) => (file.name.toLowerCase().endsWith('.xlsx') ? XLSX : 'text/csv');

/** Sends it, and gives each line of the answer as it comes. Throws a Fault where it is refused, or the line is cut. */
export async function send(
  kind: Kind,
  file: File,
  asked: Record<string, string>,
  signal: AbortSignal,
  hear: (lines: Line[]) => void,
): Promise<void> {
  const before = signIns();
  const response = await posted(kind, file, asked, signal);
  if (!response.ok || !response.body) {
    const fault = faultOf((await response.json()) as Answer, response.status);
    if (await askedAgain(fault.code, before)) return send(kind, file, asked, signal, hear);
    throw fault;
  }
  let ended = false;
  for await (const lines of linesOf(response.body)) {
    ended ||= lines.some((line) => line.type === 'receipt');
    hear(lines);
  }
  if (!ended) throw new Fault('CUT', w.cut);
}

async function posted(kind: Kind, file: File, asked: Record<string, string>, signal: AbortSignal) {
  try {
    return await fetch(`/imports/${kind}?${new URLSearchParams(asked)}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': language, 'content-type': mediaOf(file) },
      body: file,
      signal,
    });
  } catch (fault) {
    throw signal.aborted ? fault : new Fault('OFFLINE', w.cut);
  }
}

/** The lines of a body, as many at a time as have come. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    const whole = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = whole.pop() ?? '';
    const lines = whole.filter(Boolean).map((line) => JSON.parse(line) as Line);
    if (lines.length) yield lines;
    if (done) return;
  }
}
