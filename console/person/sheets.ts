/** Photographs of a handwritten paper: taken, put in order, and sent in parts while the person goes on writing. */
import { button, fill, fresh, h } from './dom';
import type { Sheet } from './own';
import { Fault, reason } from './server';
import { isThere, type Sending, upload } from './upload';
import { w } from './words';

const LARGEST = 20 * 1024 * 1024;

interface Photo extends Sending {
  /** None of what was handed in before: it is there already. */
  file?: File;
  name: string;
  /** What is shown of it; empty for what is no picture. */
  address: string;
  share: number;
  id?: string;
  wrong?: string;
  /** Whether a second try may do: the way there broke, not the page. */
  mayGo?: boolean;
  /** What is on its way already. */
  going?: Promise<void>;
}

export interface Sheets {
  place: HTMLElement;
  /** Whether there is any. */
  some: () => boolean;
  /** Those that are there, in their order; whether any is not. */
  there: () => Sheet[];
  isPartial: () => boolean;
  /** All of them with their ids, once every one is there; what is not there yet is tried again. */
  sent: () => Promise<Sheet[]>;
  clear: () => void;
}

interface Acts {
  earlier: (at: number) => void;
  remove: (at: number) => void;
}

/** One page: its picture, its number, how much of it is there; moved up or removed by buttons of a thumb's size. */
function tile(photo: Photo, at: number, { earlier, remove }: Acts): HTMLElement {
  const share = photo.wrong ? w.paper.unsent : w.paper.sent(Math.round(photo.share * 100));
  const corner = (name: string, label: string, sign: string, act: () => void) =>
    h('button', { type: 'button', class: name, 'aria-label': label, onclick: act }, sign);
  return h(
    'li',
    { class: 'tile' },
    photo.address ? picture(photo) : h('span', { class: 'quiet' }, photo.name),
    h(
      'span',
      { class: photo.wrong ? 'caption bad' : 'caption' },
      `${w.paper.page(at + 1)} ${photo.id ? '' : share}`,
    ),
    at > 0 && corner('corner left', w.paper.earlier(at + 1), '←', () => earlier(at)),
    corner('corner', w.paper.remove(at + 1), '×', () => remove(at)),
  );
}

/** What this browser cannot draw, as a HEIC in most, is called by its name. */
function picture(photo: Photo): HTMLElement {
  const place = h('span', { class: 'drawn' });
  const named = () => {
    photo.address = '';
    fill(place, h('span', { class: 'quiet' }, photo.name));
  };
  fill(place, h('img', { src: photo.address, alt: '', onerror: named }));
  return place;
}

const taken = (file: File): Photo => ({
  file,
  name: file.name,
  address: file.type.indexOf('image/') === 0 ? URL.createObjectURL(file) : '',
  share: 0,
});

/** What was handed in before and came back: its pages are there, and may be left out or followed by others. */
export interface Before {
  id?: string | null;
  name: string;
  thumbnail?: string | null;
}
const before = ({ id, name, thumbnail }: Before): Photo => ({
  id: id ?? undefined,
  name,
  address: thumbnail ?? '',
  share: 1,
});

/** A page of a draft: one of those that were handed in before, or one that was sent and waits. */
function drafted({ name, fileId }: Sheet, handedIn: readonly Before[]): Photo {
  const [known] = handedIn.filter(({ id }) => id === fileId);
  return before(known ?? { id: fileId, name, thumbnail: `/files/${fileId}/thumbnail` });
}

/** Those of a draft that the server let go meanwhile. */
async function gone(photos: Photo[], handedIn: readonly Before[]): Promise<Photo[]> {
  const waiting = photos.filter((photo) => !handedIn.some(({ id }) => id === photo.id));
  const found = await Promise.all(waiting.map(({ id }) => isThere(id ?? '')));
  return waiting.filter((_, at) => !found[at]);
}

const sheetOf = ({ name, id }: Photo): Sheet => ({ name, fileId: id ?? '' });

/** Where pages are chosen or taken; while that goes on, nothing else may take its place. */
function chooser(): HTMLInputElement {
  const input = h('input', {
    type: 'file',
    accept: 'image/*,application/pdf',
    multiple: true,
    id: fresh('photos'),
    class: 'unseen',
  });
  input.addEventListener('click', () => input.classList.add('picking'));
  return input;
}

/** Sends the pages of a form, each once at a time; what broke off goes on as soon as the way is free. */
function sender(photos: Photo[], place: Element, draw: () => void, changed: () => unknown) {
  async function send(photo: Photo, file: File) {
    photo.wrong = undefined;
    photo.mayGo = false;
    try {
      photo.id = await upload(file, photo.name, photo, (share) => {
        photo.share = share;
        draw();
      });
    } catch (fault) {
      photo.wrong = reason(fault);
      photo.mayGo = !(fault instanceof Fault) || fault.code === 'OFFLINE' || /^5/.test(fault.code);
      throw fault;
    } finally {
      photo.going = undefined;
      draw();
    }
    // The way is free again: what broke off before goes on.
    resume();
  }
  async function there(photo: Photo) {
    if (photo.id || !photo.file) return;
    photo.going = photo.going || send(photo, photo.file);
    await photo.going;
  }
  async function resume() {
    changed();
    for (const photo of photos.filter(({ mayGo }) => mayGo)) await there(photo).catch(() => undefined);
  }
  function online() {
    if (document.body.contains(place)) resume();
    else window.removeEventListener('online', online);
  }
  window.addEventListener('online', online);
  return { there, resume };
}

/** `changed`: what was said of them is not so any more. `draft`: what was made of those that were handed in before. */
export function sheets(
  handedIn: readonly Before[] = [],
  changed: () => unknown = () => undefined,
  draft?: readonly Sheet[],
): Sheets {
  const photos: Photo[] = draft
    ? draft.map((one) => drafted(one, handedIn))
    : handedIn.filter(({ id }) => id).map(before);
  const tiles = h('ol', { class: 'tiles' });
  const told = h('p', { class: 'note bad', role: 'status', 'aria-live': 'polite' });
  const retry = button(w.again, () => resume(), 'second');
  const input = chooser();
  const take = h('label', { for: input.id, class: 'tile take' }, h('span', {}, `＋ ${w.paper.take}`));

  function earlier(at: number) {
    photos.splice(at - 1, 0, ...photos.splice(at, 1));
    draw();
    changed();
  }
  function remove(at: number) {
    for (const photo of photos.splice(at, 1)) URL.revokeObjectURL(photo.address);
    draw();
    changed();
    input.focus();
  }
  function draw() {
    fill(tiles, ...photos.map((photo, at) => tile(photo, at, { earlier, remove })), h('li', {}, input, take));
    told.textContent = photos
      .map(({ wrong }, at) => (wrong ? w.paper.flaw(at + 1, wrong) : ''))
      .filter(Boolean)
      .join('\n');
    retry.hidden = !photos.some(({ mayGo }) => mayGo);
  }

  const { there, resume } = sender(photos, tiles, () => draw(), changed);

  input.addEventListener('change', () => {
    input.classList.remove('picking');
    const chosen = Array.from(input.files ?? []);
    const small = chosen.filter((file) => file.size <= LARGEST);
    const added = small.map(taken);
    photos.push(...added);
    input.value = '';
    draw();
    changed();
    if (small.length < chosen.length) told.textContent = w.paper.tooLarge;
    // Each by itself; one that breaks off says so on its tile and is tried again when the paper is handed in.
    for (const photo of added) there(photo).catch(() => undefined);
  });
  function letGo(those: Photo[]) {
    if (!those.length) return;
    photos.splice(0, photos.length, ...photos.filter((photo) => those.indexOf(photo) < 0));
    draw();
    told.textContent = w.paper.gone;
    changed();
  }
  draw();
  if (draft) gone(photos, handedIn).then(letGo);
  return {
    place: h('fieldset', { class: 'photos' }, h('legend', {}, w.paper.photos), tiles, told, retry),
    some: () => photos.length > 0,
    there: () => photos.filter(({ id }) => id).map(sheetOf),
    isPartial: () => photos.some(({ id }) => !id),
    async sent() {
      for (const photo of photos) await there(photo);
      return photos.map(sheetOf);
    },
    clear() {
      for (const photo of photos.splice(0)) URL.revokeObjectURL(photo.address);
      draw();
    },
  };
}
