/** One file on its way to the server: how far it is, and what it became there. */
import { language } from '../../../shell/language';
import { w } from './words';

export interface Uploaded {
  id: string;
  name: string;
  pages: number | null;
  thumbnail: string | null;
}

/** What the server said, or why it said nothing. */
function answerOf(request: XMLHttpRequest): { id?: string; message?: string } {
  try {
    return JSON.parse(request.responseText) as { id?: string; message?: string };
  } catch {
    return { message: w.broken };
  }
}

/** Only a request of this kind tells how much of it is out. `abort` ends it, and its answer is never given. */
export function upload(
  file: File,
  progress: (part: number) => void,
): { done: Promise<Uploaded>; abort: () => void } {
  const request = new XMLHttpRequest();
  const done = new Promise<Uploaded>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
    request.onerror = () => reject(new Error(w.unreachable));
    request.onload = () => {
      const answer = answerOf(request);
      if (request.status === 201 && answer.id) resolve(answer as Uploaded);
      else reject(new Error(answer.message ?? w.broken));
    };
  });
  request.open('POST', `/files?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('accept-language', language);
  request.setRequestHeader('content-type', file.type || 'application/octet-stream');
  request.send(file);
  return { done, abort: () => request.abort() };
}
