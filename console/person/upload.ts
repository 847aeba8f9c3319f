/** Photographs go up in parts (tus 1.0): after a break they go on from where they were. */
import { language } from '../src/shell/language';
import { Fault } from './server';
import { w } from './words';

const PART = 512 * 1024;

async function sent(path: string, method: string, headers: Record<string, string>, body?: Blob) {
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { 'tus-resumable': '1.0.0', 'accept-language': language, ...headers },
      body,
    });
  } catch {
    throw new Fault('OFFLINE', w.offline);
  }
}

async function refused(response: Response): Promise<Fault> {
  if (response.status === 404 || response.status === 405) return new Fault('NO_FILES', w.noFiles);
  try {
    const answer = (await response.json()) as { code?: string; message?: string };
    return new Fault(answer.code ?? String(response.status), answer.message ?? w.broken);
  } catch {
    return new Fault(String(response.status), w.broken);
  }
}

const encoded = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

async function begun(file: Blob, name: string): Promise<string> {
  const headers = { 'upload-length': String(file.size), 'upload-metadata': `name ${encoded(name)}` };
  const response = await sent('/files/parts', 'POST', headers);
  const where = response.headers.get('location');
  if (response.status !== 201 || !where) throw await refused(response);
  return where;
}

/** How much of it the server has; null where it knows nothing of it any more. */
async function reached(where: string): Promise<number | null> {
  const response = await sent(where, 'HEAD', {});
  const offset = Number(response.headers.get('upload-offset'));
  return response.ok ? offset : null;
}

async function idOf(response: Response): Promise<string | null> {
  const named = response.headers.get('x-file-id');
  if (named) return named;
  if (response.status === 204) return null;
  const answer = (await response.json()) as { id?: string };
  return answer.id ?? null;
}

/** Whether the server still has a file; what was never handed in goes after two days. Without a network it is believed. */
export async function isThere(id: string): Promise<boolean> {
  const response = await sent(`/files/${id}`, 'HEAD', {}).catch(() => null);
  return response?.status !== 404;
}

export interface Sending {
  /** Where it goes; kept, so that it can go on. */
  where?: string;
}

/** Sends a file and gives its id. `moved` is told how much is there, of one. */
export async function upload(file: Blob, name: string, sending: Sending, moved: (share: number) => void) {
  let offset = sending.where ? await reached(sending.where) : null;
  if (offset === null || !sending.where) {
    sending.where = await begun(file, name);
    offset = 0;
  }
  for (;;) {
    const headers = { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' };
    const response = await sent(sending.where, 'PATCH', headers, file.slice(offset, offset + PART));
    if (!response.ok) throw await refused(response);
    offset = Math.min(offset + PART, file.size);
    moved(offset / file.size);
    if (offset >= file.size) {
      const id = await idOf(response);
      if (!id) throw new Fault('NO_FILES', w.broken);
      return id;
    }
  }
}
