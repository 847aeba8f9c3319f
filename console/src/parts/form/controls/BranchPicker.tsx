import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BranchesDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { w } from '../words';
import { asText, attributesOf, type ControlProps } from './control';
import { Labelled } from './Labelled';

/** A branch anywhere in the tree, found by its name. */
export function BranchPicker(control: ControlProps) {
  const { value } = control;
  const [name, setName] = useState('');
  const read = useQuery({
    queryKey: ['branches', name],
    queryFn: () => ask(BranchesDocument, { name: name || null }),
    placeholderData: (before) => before,
  });
  const branches = read.data?.receivingBranches.nodes ?? [];
  return (
    <Labelled control={control}>
      <input
        type="search"
        value={name}
        placeholder={w.branchName}
        aria-label={w.branchName}
        onChange={(event) => setName(event.target.value)}
      />
      <select {...attributesOf(control)} key={branches.length} defaultValue={asText(value)}>
        <option value="">—</option>
        {branches.map((one) => (
          <option key={one.branchId} value={one.branchId}>
            {one.name}
            {one.superior ? ` · ${one.superior.name}` : ''}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
