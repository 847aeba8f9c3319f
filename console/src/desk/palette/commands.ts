/** What the palette offers, a list for each kind of thing. */

import { acts } from 'virtual:schema';
import type { FindPeopleQuery, RegulationQuery } from '../../gql/graphql';
import type { Sign } from '../../parts/icons';
import { openView, type SavedView, screenOf } from '../../parts/views/savedViews';
import { begun, pick } from '../../shell/language';
import { narrowTo, type Placed } from '../../shell/offices';
import { go } from '../../shell/place';
import { word } from '../../shell/word';
import type { View } from '../views';
import { w } from './words';

type ManualOperation = RegulationQuery['regulation']['operations'][number];

export interface Command {
  key: string;
  title: string;
  note?: string;
  sign: Sign;
  run: () => void;
}

/** Whether it is meant by what was typed (in small letters). */
export const fits = (typed: string) => (command: Command) =>
  `${command.title} ${command.note ?? ''} ${command.key}`.toLowerCase().includes(typed);

export const ofPeople = (people: FindPeopleQuery['candidates']['nodes']): Command[] =>
  people.map(({ id, name, stage, branch }) => ({
    key: id,
    title: name,
    note: `${word('Stage', stage)} · ${branch.name}`,
    sign: 'person',
    run: () => go('people', id),
  }));

export const ofScreens = (views: View[]): Command[] =>
  views.map(({ key, title, slug, sign }) => ({
    key: `g ${key}`,
    title,
    note: slug,
    sign,
    run: () => go(slug),
  }));

export const ofSavedViews = (saved: SavedView[]): Command[] =>
  saved.map((view) => ({
    key: `${screenOf(view)} ${view.name}`,
    title: view.name,
    sign: 'save',
    run: () => openView(view),
  }));

export const OPERATIONS: Command[] = acts
  .filter(({ input }) => input)
  .map(({ name, words }) => ({
    key: name,
    title: pick(words),
    note: name,
    sign: 'library',
    run: () => go('library', '', { text: name }),
  }));

/** The manual's operations that are the caller's: of the person whose file is open, else of those in its stage. */
export const ofManual = (operations: ManualOperation[], person: string): Command[] =>
  operations.map(({ section, label, stage }) => ({
    key: section,
    title: begun(label),
    note: `${section} · ${word('Stage', stage)}`,
    sign: 'person',
    run: () => (person ? go('people', person, { do: section }) : go('people', '', { stage })),
  }));

/** What clerks call things, and where they are. */
export const ofClerks = (person: string): Command[] => [
  ...(['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY_MEMBER'] as const).map((stage) => ({
    key: stage,
    title: w.clerks.menu[stage],
    sign: 'people' as const,
    run: () => go('people', '', { stage }),
  })),
  {
    key: 'dues',
    title: w.clerks.dues,
    sign: 'person',
    run: () =>
      person
        ? go('people', person, { act: 'recordStep', kind: 'DUES_PAID' })
        : go('people', '', { stage: 'PROBATIONARY_MEMBER' }),
  },
  {
    key: 'qr',
    title: w.clerks.code,
    note: w.clerks.add,
    sign: 'people',
    run: () => go('people', '', { act: 'createCandidate' }),
  },
  {
    key: 'archive',
    title: w.clerks.archive,
    sign: 'people',
    run: () => go('people', '', { status: 'ARCHIVED' }),
  },
];

/** The superior's replies are printed from the file, beside what they answer. */
export const ofReplies = (person: string): Command => ({
  key: 'reply',
  title: w.clerks.reply,
  note: person ? w.clerks.onFile : w.clerks.chooseFile,
  sign: 'people',
  run: () => (person ? go('people', person, { at: 'records' }) : go('people')),
});

export const ofOffices = (offices: Placed[]): Command[] => [
  { key: 'all', title: w.wholeScope, sign: 'admin', run: () => narrowTo('') },
  ...offices
    .filter(({ depth }) => depth > 0)
    .map(
      ({ office: { id, name } }): Command => ({
        key: id,
        title: name,
        sign: 'admin',
        run: () => narrowTo(id),
      }),
    ),
];
