import { useState } from 'react';
import { TableBox } from '../../../parts/PlainTable';
import { today } from '../../../shell/days';
import { address } from '../../../shell/place';
import { word } from '../../../shell/word';
import { useTabAddress } from '../useTabAddress';
import { editionOf } from './editionOf';
import type { Organization } from './organization';
import { type Twig, treeOf, unfolded } from './tree';
import { w } from './words';

const INDENT = 22;
const TITLES = Object.values(w.tree.columns);

function useFolded() {
  const [folded, setFolded] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setFolded((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  return { folded, toggle };
}

/** The organizations as a table whose lines fold; the one chosen is in the address. */
export function OrganizationTree({ organizations }: { organizations: Organization[] }) {
  const { folded, toggle } = useFolded();
  return (
    <TableBox label={w.tree.title}>
      <table className="tree">
        <thead>
          <tr>
            {TITLES.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {unfolded(treeOf(organizations), folded).map((twig) => (
            <TreeRow
              key={twig.organization.id}
              twig={twig}
              isFolded={folded.includes(twig.organization.id)}
              edition={editionOf(twig.organization, organizations, today())}
              toggle={() => toggle(twig.organization.id)}
            />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

interface FoldGiven {
  twig: Twig<Organization>;
  isFolded: boolean;
  toggle: () => void;
}
interface RowGiven extends FoldGiven {
  edition: ReturnType<typeof editionOf>;
}

function TreeRow({ twig, isFolded, edition, toggle }: RowGiven) {
  const { query } = useTabAddress('organizations');
  const { organization, depth } = twig;
  return (
    <tr className={organization.id === query.org ? 'chosen' : ''}>
      <td style={{ paddingLeft: 8 + depth * INDENT }}>
        <Fold twig={twig} isFolded={isFolded} toggle={toggle} />
        <a href={address('admin', 'organizations', { ...query, org: organization.id })}>
          {organization.name}
        </a>
        {organization.closedOn && <small> {w.tree.dissolved(organization.closedOn)}</small>}
      </td>
      <td>{word('OrgKind', organization.kind)}</td>
      <td>{organization.canApproveAdmission ? '✓' : '—'}</td>
      <td className="quiet">
        {word('Edition', edition.name)}
        {edition.isInherited && <small> {w.tree.fromAbove}</small>}
      </td>
    </tr>
  );
}

/** Folds what stands below; a place as wide where nothing does. */
function Fold({ twig: { organization, below }, isFolded, toggle }: FoldGiven) {
  if (!below) return <span className="twig" />;
  return (
    <button
      type="button"
      className="plain twig"
      aria-expanded={!isFolded}
      aria-label={w.tree.below(organization.name)}
      onClick={toggle}
    >
      {isFolded ? '▸' : '▾'}
    </button>
  );
}
