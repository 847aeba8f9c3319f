import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ReviewPapersDocument } from '../../gql/graphql';
import type { WaitingPaper } from '../../parts/reader/waiting';
import { ask } from '../../shell/api';
import { type Draft, dropDraft } from './drafts';
import { keepJudged } from './judged';

export const inputOf = (paper: WaitingPaper, approve: boolean, note: string) => ({
  items: [{ candidateId: paper.candidate.id, id: paper.id }],
  approve,
  note: note.trim(),
});

/** Sends the judgement of one paper, under one key until it is answered: pressed twice, it is done once. */
export function useJudging(paper: WaitingPaper) {
  const queries = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isBusy, setIsBusy] = useState(false);
  const [fault, setFault] = useState('');

  async function send(isPassed: boolean, note: string): Promise<boolean> {
    const input = { ...inputOf(paper, isPassed, note), idempotencyKey: key };
    const { reviewPapers } = await ask(ReviewPapersDocument, { input });
    setKey(crypto.randomUUID());
    const [problem] = [...reviewPapers.errors, ...reviewPapers.results.flatMap(({ errors }) => errors)];
    if (problem) {
      setFault(problem.message);
      return false;
    }
    keepJudged({ paper, isPassed });
    dropDraft(paper.id);
    for (const stale of [['waiting-papers'], ['counts'], ['today'], ['paper', paper.id]])
      void queries.invalidateQueries({ queryKey: stale });
    return true;
  }
  async function judge({ verdict, note }: Draft): Promise<boolean> {
    setIsBusy(true);
    setFault('');
    try {
      return await send(verdict === 'pass', note);
    } catch (error) {
      setFault((error as Error).message);
      return false;
    } finally {
      setIsBusy(false);
    }
  }
  return { judge, isBusy, fault };
}
