import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RecordVotesDocument, type RecordVotesInput, type RecordVotesMutation } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { asDryRun, forGood } from './votesToRecord';
import { w } from './words';

type Answer = RecordVotesMutation['recordVotes'];
export type Verdict = Answer['results'][number];

interface Answered {
  text: string;
  /** By person. */
  verdicts: Map<string, Verdict>;
}

function answered(answer: Answer, people: string[], dry: boolean): Answered {
  const summary = dry ? w.recording.checked : w.recording.recorded;
  return {
    text: answer.errors[0]?.message ?? summary(answer.succeeded, answer.failed),
    verdicts: new Map(answer.results.map((verdict, at) => [people[at]!, verdict])),
  };
}

/** Sends the votes, or has them checked, and keeps what was answered until something is changed. */
export function useRecording(recorded: (refused: string[]) => void) {
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [answer, setAnswer] = useState<Answered | null>(null);
  const queries = useQueryClient();

  async function send(input: RecordVotesInput, dry: boolean) {
    const people = input.items.map(({ candidateId }) => String(candidateId));
    try {
      const { recordVotes } = await ask(RecordVotesDocument, {
        input: dry ? asDryRun(input) : forGood(input),
      });
      const { text, verdicts } = answered(recordVotes, people, dry);
      setAnswer({ text, verdicts });
      if (dry) return;
      setKey(crypto.randomUUID());
      if (!recordVotes.succeeded) return;
      recorded(people.filter((id) => verdicts.get(id)?.errors.length));
      void queries.invalidateQueries();
    } catch (fault) {
      setAnswer({ text: (fault as Error).message, verdicts: new Map() });
    }
  }
  return {
    idempotencyKey,
    text: answer?.text,
    verdictOn: (id: string) => answer?.verdicts.get(id),
    forget: () => setAnswer(null),
    check: (input: RecordVotesInput) => void send(input, true),
    record: (input: RecordVotesInput) => void send(input, false),
  };
}
