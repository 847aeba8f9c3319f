/** Photographs of a handwritten paper: taken, put in order, and sent in parts while the person goes on writing. */
import { fill, h } from './dom';
import { reason } from './server';
import { type Sending, upload } from './upload';
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
}

export interface Sheets {
  place: HTMLElement;
  /** Whether there is any. */
  some: () => boolean;
  /** All of them with their ids, once every one is there; what is not there yet is tried again. */
  sent: () => Promise<{ name: string; fileId: string }[]>;
  clear: () => void;
}

interface Acts {
  earlier: (at: number) => void;
  remove: (at: number) => void;
}

/** One page: its picture, its number, how much of it is there; moved up or removed by buttons of a thumb's size. */
function tile(photo: Photo, at: number, { earlier, remove }: Acts): HTMLElement {
  const share = photo.id ? '' : w.paper.sent(Math.round(photo.share * 100));
  const corner = (name: string, label: string, sign: string, act: () => void) =>
    h('button', { type: 'button', class: name, 'aria-label': label, onclick: act }, sign);
  return h(
    'li',
    { class: 'tile' },
    photo.address && h('img', { src: photo.address, alt: '' }),
    h('span', { class: photo.wrong ? 'caption bad' : 'caption' }, `${w.paper.page(at + 1)} ${share}`),
    at > 0 && corner('corner left', w.paper.earlier(at + 1), '←', () => earlier(at)),
    corner('corner', w.paper.remove(at + 1), '×', () => remove(at)),
  );
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

export function sheets(handedIn: readonly Before[] = []): Sheets {
  const photos: Photo[] = handedIn.filter(({ id }) => id).map(before);
  const tiles = h('ol', { class: 'tiles' });
  const told = h('p', { class: 'note bad', role: 'status', 'aria-live': 'polite' });
  const input = h('input', {
    type: 'file',
    accept: 'image/*,application/pdf',
    multiple: true,
    id: 'photos',
    class: 'unseen',
  });
  input.addEventListener('click', () => input.classList.add('picking'));
  const take = h('label', { for: 'photos', class: 'tile take' }, h('span', {}, `＋ ${w.paper.take}`));

  function earlier(at: number) {
    photos.splice(at - 1, 0, ...photos.splice(at, 1));
    draw();
  }
  function remove(at: number) {
    for (const photo of photos.splice(at, 1)) URL.revokeObjectURL(photo.address);
    draw();
    input.focus();
  }
  function draw() {
    fill(tiles, ...photos.map((photo, at) => tile(photo, at, { earlier, remove })), h('li', {}, input, take));
    told.textContent = photos.map((photo) => photo.wrong ?? '').filter(Boolean)[0] ?? '';
  }

  async function send(photo: Photo) {
    if (photo.id || !photo.file) return;
    photo.wrong = undefined;
    try {
      photo.id = await upload(photo.file, photo.name, photo, (share) => {
        photo.share = share;
        draw();
      });
    } catch (fault) {
      photo.wrong = reason(fault);
      throw fault;
    } finally {
      draw();
    }
  }

  input.addEventListener('change', () => {
    input.classList.remove('picking');
    const chosen = Array.from(input.files ?? []);
    const small = chosen.filter((file) => file.size <= LARGEST);
    const added = small.map(taken);
    photos.push(...added);
    input.value = '';
    draw();
    if (small.length < chosen.length) told.textContent = w.paper.tooLarge;
    // Each by itself; one that breaks off says so on its tile and is tried again when the paper is handed in.
    for (const photo of added) send(photo).catch(() => undefined);
  });
  draw();
  return {
    place: h('fieldset', { class: 'photos' }, h('legend', {}, w.paper.photos), tiles, told),
    some: () => photos.length > 0,
    async sent() {
      for (const photo of photos) await send(photo);
      return photos.map((photo) => ({ name: photo.name, fileId: photo.id ?? '' }));
    },
    clear() {
      for (const photo of photos.splice(0)) URL.revokeObjectURL(photo.address);
      draw();
    },
  };
}
