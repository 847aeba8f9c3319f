/** What is asked for before a submission is decided and has not been done: it stops nothing, and is told before it is too late. */
import { InboxTasksDocument } from '../../../gql/graphql';
import type { RowProblem } from '../../../parts/sitting/rowResult';
import { ask } from '../../../shell/api';

const IDS_AT_ONCE = 100;
/** The committee's vote: it is entered with the decision. */
const VOTE = 'R-APR-3';

export type Undone = Map<string, RowProblem[]>;

/** By submission; of one whose vote is being entered, without the vote. */
export async function undoneOf(ids: string[], hasVote: (id: string) => boolean): Promise<Undone> {
  const undone: Undone = new Map();
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const { nodes } = await ask(InboxTasksDocument, { ids: ids.slice(at, at + IDS_AT_ONCE) });
    for (const node of nodes ?? [])
      if (node && 'problemsNow' in node)
        undone.set(
          node.id,
          node.problemsNow.filter(
            ({ severity, rule }) => severity === 'TASK' && !(rule === VOTE && hasVote(node.id)),
          ),
        );
  }
  return undone;
}
