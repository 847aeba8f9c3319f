import { useOffices } from '../../../shell/offices';
import { w } from '../words';

interface Props {
  value?: string;
  choose: (branch: string) => void;
}

/** The choice of a branch, for whoever has several in scope. */
export function BranchSelect({ value, choose }: Props) {
  const branches = useOffices().filter(({ office }) => office.kind === 'BRANCH');
  if (branches.length < 2) return null;
  return (
    <select value={value ?? ''} onChange={(e) => choose(e.target.value)} aria-label={w.filters.branch}>
      <option value="">{w.filters.allBranches}</option>
      {branches.map(({ office }) => (
        <option key={office.id} value={office.id}>
          {office.name}
        </option>
      ))}
    </select>
  );
}
