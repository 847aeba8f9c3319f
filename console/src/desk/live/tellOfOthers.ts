import { acts } from 'virtual:schema';
import { pick } from '../../shell/language';
import { address } from '../../shell/place';
import { say } from '../../shell/toasts';
import type { Change } from './changes';
import { w } from './words';

/** More than this are told as a number. */
const FEW = 2;

const WORDS = new Map(acts.map((act) => [act.name, act.words]));
const actSaid = (name = '') => pick(WORDS.get(name)) || name;

/** Says what others have changed; what somebody did oneself, one knows. */
export function tellOfOthers(changes: Change[], own?: string) {
  const told = changes.flatMap(({ acts: done, candidate }) => {
    const by = candidate?.timeline.nodes[0]?.by?.name;
    if (!candidate || !by || by === own) return [];
    return [{ id: candidate.id, text: w.changed(by, actSaid(done.at(-1)), candidate.name) }];
  });
  if (told.length > FEW) say(w.severalChanged(told.length));
  else for (const { id, text } of told) say(text, address('people', id));
}
