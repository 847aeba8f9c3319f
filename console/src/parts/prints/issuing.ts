/** Documents issued under a number: one, or several as one file. */
import { type Answer, Fault, faultOf, post } from '../../shell/api';
import { askedAgain, signIns } from '../../shell/session';

export interface Issued {
  number: string;
  url: string;
}

/** Issues a print of one object; where the same is issued already, gives that. */
export async function issue(kind: string, id: string): Promise<Issued> {
  const before = signIns();
  const response = await post(`/papers/${kind}/${encodeURIComponent(id)}`, 'POST', {}, 'application/json');
  if (response.ok) return (await response.json()) as Issued;
  const fault = faultOf((await response.json()) as Answer, response.status);
  if (await askedAgain(fault.code, before)) return issue(kind, id);
  throw fault;
}

interface Line extends Answer {
  read?: number;
  of?: number;
  url?: string;
}

/** Sets prints of several objects as one file, and gives its address; `told` hears how many are read. */
export async function bundle(
  kind: string,
  ids: string[],
  issued: boolean,
  told: (read: number) => void,
): Promise<string> {
  const before = signIns();
  const response = await post(`/papers/${kind}`, 'POST', { ids, issue: issued }, 'application/x-ndjson');
  if (!response.ok || !response.body) {
    const fault = faultOf((await response.json()) as Answer, response.status);
    if (await askedAgain(fault.code, before)) return bundle(kind, ids, issued, told);
    throw fault;
  }
  let url = '';
  for await (const line of linesOf(response.body)) {
    if (line.errors) throw faultOf(line, response.status);
    if (line.read !== undefined) told(line.read);
    url = line.url ?? url;
  }
  if (!url) throw new Fault('OFFLINE', '');
  return url;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line) yield JSON.parse(line) as Line;
  }
}
