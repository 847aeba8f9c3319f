import { PaperDrawer } from '../../../parts/reader/PaperDrawer';
import { go, usePlace } from '../../../shell/place';
import type { OnFile } from '../types';

/** The paper that the address opens over the file, among all that are on it; a submission is none of them. */
export function ReadRecord({ id, onFile }: { id: string; onFile: OnFile[] }) {
  const query = usePlace((p) => p.query);
  const { read, ...others } = query;
  if (!read) return null;
  const papers = onFile.filter(({ typename }) => typename !== 'Approval').map((record) => record.id);
  return (
    <PaperDrawer
      ids={papers}
      id={read}
      turn={(to) => go('people', id, { ...others, read: to })}
      close={() => go('people', id, others)}
    />
  );
}
