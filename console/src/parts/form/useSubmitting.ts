import type { Act } from 'virtual:schema';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask, type Fault } from '../../shell/api';
import { type Answer, isDone, isOutrunBy, isSpent } from './answer';
import type { Values } from './controls/control';
import { documentOf } from './documentOf';
import { takes } from './fieldsOf';
import { w } from './words';

interface Heard {
  done: (answer: Answer, values: Values) => void;
  /** The key was used for another input: another press is another act, and is said to be. */
  spent: () => void;
}

/** A format that is wrong is said at its field, by the field's own name. */
function refusedAt({ at, message }: Fault): Answer | null {
  const path = at?.slice(1) ?? [];
  return path.length ? { errors: [{ code: 'BAD_FORMAT', message, path }] } : null;
}

/** Sends an act, and holds what came of it. One key for one filled form: sent again after a break, it is done once. */
export function useSubmitting(act: Act, { done, spent }: Heard) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [isOutrun, setIsOutrun] = useState(false);
  const isUnderWay = useRef(false);
  const queries = useQueryClient();

  async function heard(told: Answer, values: Values) {
    if (isDone(told)) {
      done(told, values);
      void queries.invalidateQueries();
    } else if (isOutrunBy(told)) {
      // What is on file now is to stand beside what was filled in.
      await queries.invalidateQueries();
      setIsOutrun(true);
    } else if (isSpent(told)) {
      setAnswer(null);
      setFault(w.spent);
      spent();
    }
  }
  async function submit(values: Values, key: string) {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const input = { ...values, ...(takes(act, 'idempotencyKey') && { idempotencyKey: key }) };
    setBusy(true);
    setFault('');
    try {
      const answers = await ask<Record<string, Answer>, unknown>(documentOf(act), { input });
      const told = answers[act.name]!;
      setAnswer(told);
      await heard(told, values);
    } catch (error) {
      const fault = error as Fault;
      const refused = refusedAt(fault);
      setAnswer(refused);
      // What names no field is said of the form.
      setFault(refused ? '' : fault.message);
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  }
  function goOn() {
    setAnswer(null);
    setIsOutrun(false);
  }
  return { answer, fault, setFault, busy, isOutrun, submit, goOn };
}
