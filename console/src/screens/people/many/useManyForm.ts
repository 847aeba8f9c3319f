import { useEffect, useRef, useState } from 'react';
import type { Values } from '../../../parts/form/controls/control';
import { fieldsOf } from '../../../parts/form/fieldsOf';
import { filled } from '../../../parts/form/filled';
import { attached, isUnfinished } from '../../../parts/form/papers/attached';
import { usePapers } from '../../../parts/form/papers/usePapers';
import { giversOf } from '../../../parts/people/givers';
import type { Row } from '../../../parts/sitting/source';
import type { Person } from '../usePeople';
import { actOf, type ManyAct } from './acts';

/** Asked in a way of their own, or not at all. */
const APART = ['items', 'candidateIds', 'errorPolicy', 'attachments'];

/** What is entered once for all that are chosen, and what differs from one to the other. */
export function useManyForm(name: ManyAct, people: readonly Person[], first: Values) {
  const act = actOf(name);
  const fields = fieldsOf(act, {}, APART);
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Values>(first);
  const [givers, setGivers] = useState<Record<string, string>>({});
  const [dues, setDues] = useState<Record<string, string>>({});
  const [explanations, setExplanations] = useState<Record<string, string>>({});
  const papers = usePapers([]);
  const read = () => setValues(form.current ? filled(new FormData(form.current), fields) : first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the form stands when it is opened
  useEffect(read, []);

  const kind = values.kind ?? values.opinionKind;
  const giversFor = (person: Person) =>
    name === 'recordOpinions' ? giversOf(person, String(kind ?? '')) : undefined;
  /** The one mentor there is gives it; among several somebody says who. */
  function giverOf(person: Person): string | undefined {
    const some = giversFor(person);
    return givers[person.id] ?? (some?.length === 1 ? some[0]!.id : undefined);
  }
  const known = new Map(people.map((person) => [person.id, person]));
  function itemOf({ id, version }: Row): Values {
    const memberId = giverOf(known.get(id)!);
    return {
      candidateId: id,
      version,
      ...(memberId && { memberId }),
      ...(asksDues && dues[id]?.trim() && { monthlyDues: dues[id].trim() }),
    };
  }
  const asksDues = name === 'submitApprovals' && kind === 'ADMISSION_APPROVAL';
  const acknowledgements = Object.entries(explanations)
    .filter(([, text]) => text.trim())
    .map(([rule, text]) => ({ rule, text: text.trim() }));
  const input = (rows: Row[]): Values => ({
    ...values,
    ...(acknowledgements.length && { acknowledgements }),
    ...(papers.papers.length && { attachments: attached(papers.papers) }),
    errorPolicy: 'REJECT_FAILED_ROWS',
    items: rows.map(itemOf),
  });
  return {
    act,
    fields,
    form,
    input,
    read,
    papers,
    waits: isUnfinished(papers.papers),
    givers: { asked: people.filter(giversFor), giversFor, giverOf, givers, setGivers },
    dues: { isAsked: asksDues, dues, setDues },
    explanations,
    setExplanations,
  };
}
export type ManyForm = ReturnType<typeof useManyForm>;
