/** What the library lists: the operations of the manual, the other acts, and the console's own questions. */
import { type Act, acts } from 'virtual:schema';
import type { RegulationQuery } from '../../gql/graphql';
import { documentOf } from '../../parts/form/documentOf';
import { titleOf } from '../../parts/form/titles';
import { finalityOf } from '../../parts/form/undo';
import { begun, language, pick } from '../../shell/language';
import { showAsGraphQL } from '../../shell/wanted';
import { QUESTIONS } from './questions';
import { variablesOfAct, variablesOfQuestion } from './samples';
import { NO_SECTION, OWN_QUESTION, placeOf, sectionsOf } from './sections';

type Operation = RegulationQuery['regulation']['operations'][number];
export interface Item {
  section: string;
  title: string;
  note: string;
  name: string;
  /** The input of an act. */
  input?: string;
  /** Why it cannot be undone, if it cannot. */
  final?: string;
  open: () => void;
}

const orElse = (sections: string[], none: string) => (sections.length ? sections : [none]);

function itemOfAct(act: Act, told: Pick<Item, 'section' | 'title' | 'note'>, kind?: string | null): Item {
  return {
    ...told,
    name: act.name,
    input: act.input,
    final: finalityOf(act.name),
    open: () => showAsGraphQL(documentOf(act), variablesOfAct(act, kind)),
  };
}

/** As the manual has them, by its sections. */
const ofTheManual = (operations: Operation[]) =>
  operations.flatMap(({ section, label, manual, kind, act: name }) => {
    const act = acts.find((one) => one.name === name);
    return act ? [itemOfAct(act, { section, title: begun(label), note: manual }, kind)] : [];
  });

/** By the sections that the schema gives them, if the manual's list does not have them there. */
function ofTheSchema(listed: Item[]): Item[] {
  const isListed = new Set(listed.map((item) => `${item.section} ${item.name}`));
  const found: Item[] = [];
  for (const act of acts.filter((one) => one.input))
    for (const section of orElse(sectionsOf(act), NO_SECTION)) {
      if (isListed.has(`${section} ${act.name}`)) continue;
      isListed.add(`${section} ${act.name}`);
      const note = language === 'zh' ? '' : pick(act.words);
      found.push(itemOfAct(act, { section, title: titleOf(act), note }));
    }
  return found;
}

const ownQuestions = (): Item[] =>
  QUESTIONS.flatMap(({ name, title, note, text, sections }) =>
    orElse(sections, OWN_QUESTION).map((section) => ({
      section,
      title,
      note,
      name: `${name}.graphql`,
      open: () => showAsGraphQL(text, variablesOfQuestion(text)),
    })),
  );

/** All there is, in the order of the manual. */
export function itemsOf(operations: Operation[]): Item[] {
  const manual = ofTheManual(operations);
  const items = [...manual, ...ofTheSchema(manual), ...ownQuestions()];
  return items.sort((a, b) => (placeOf(a.section) < placeOf(b.section) ? -1 : 1));
}

export const isNamed = (item: Item, text: string) =>
  !text || [item.section, item.title, item.note, item.name].some((said) => said.toLowerCase().includes(text));
