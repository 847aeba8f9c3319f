import { useQuery } from '@tanstack/react-query';
import { ReviewPapersDocument } from '../../gql/graphql';
import { ProblemBadge } from '../../parts/ProblemBadge';
import type { WaitingPaper } from '../../parts/reader/waiting';
import { ask } from '../../shell/api';
import { inputOf } from './useJudging';
import { w } from './words';

/** What the server would notice if it were passed today, and what is owed from then on: a dry run, nothing is written. */
function useDryRun(paper: WaitingPaper) {
  return useQuery({
    queryKey: ['paper', paper.id, 'if-passed'],
    queryFn: () => ask(ReviewPapersDocument, { input: { ...inputOf(paper, true, ''), validateOnly: true } }),
  }).data?.reviewPapers.results[0];
}

export function Ahead({ paper }: { paper: WaitingPaper }) {
  const result = useDryRun(paper);
  if (!result) return null;
  const found = [...result.errors, ...result.warnings];
  const [owed] = result.deadlines;
  if (!found.length && !owed) return null;
  return (
    <div className="ahead">
      {found.map((problem) => (
        <ProblemBadge key={problem.message} problem={{ severity: 'WARNING', ...problem }} />
      ))}
      {owed && <span className="quiet">{w.verdict.after(owed.message, owed.dueOn)}</span>}
    </div>
  );
}
