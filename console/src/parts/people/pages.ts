/** Lists of people that come page by page. */

interface Page<P> {
  candidates: { nodes: P[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** What to ask the next page after; nothing when this was the last. */
export const nextPageAfter = ({ candidates: { pageInfo } }: Page<unknown>) =>
  pageInfo.hasNextPage ? pageInfo.endCursor : undefined;

/** Everybody on the pages read so far. */
export const everybodyOn = <P>(pages: Page<P>[]): P[] => pages.flatMap((page) => page.candidates.nodes);
