/** A copy of everything the person may see of themselves, to keep or to take elsewhere. */
import { ExportMyFileDocument } from '../src/gql/person/graphql';
import { copyWords as w } from './copyWords';
import { button, card, fill, h, live, tell } from './dom';
import { ask, done, reason } from './server';

/** Made when it is asked for, and then a link: some browsers open what is saved, and some ask where. */
export function copyCard(today: string): HTMLElement {
  const told = live('note');
  const place = h('div', {});
  const make = button(
    w.make,
    async () => {
      tell(told, '');
      try {
        const { exportMyFile } = await ask(ExportMyFileDocument, { input: {} });
        done(exportMyFile);
        const link = saved(exportMyFile?.file ?? '', `${w.file}-${today}.json`);
        fill(place, link);
        told.textContent = w.made;
        link.click();
      } catch (fault) {
        tell(told, reason(fault), 'bad');
      }
    },
    'second',
  );
  return card(h('h2', {}, w.title), h('p', {}, w.why), h('p', { class: 'quiet' }, w.kept), make, told, place);
}

function saved(text: string, name: string): HTMLAnchorElement {
  const file = new Blob([text], { type: 'application/json' });
  return h('a', { class: 'button second', href: URL.createObjectURL(file), download: name }, w.save);
}
