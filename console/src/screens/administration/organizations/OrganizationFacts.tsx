import { word } from '../../../shell/word';
import type { Organization } from './organization';
import { w } from './words';

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const { kind, superior, adoptions } = organization;
  return (
    <dl>
      <div>
        <dt>{w.sheet.kind}</dt>
        <dd>{word('OrgKind', kind)}</dd>
      </div>
      <div>
        <dt>{w.sheet.superior}</dt>
        <dd>{superior?.name ?? '—'}</dd>
      </div>
      <div>
        <dt>{w.sheet.edition}</dt>
        <dd>
          {adoptions.length
            ? adoptions.map(({ id, edition, since }) => (
                <div key={id}>
                  {word('Edition', edition)} <small>{w.sheet.since(since)}</small>
                </div>
              ))
            : w.sheet.asSuperior}
        </dd>
      </div>
    </dl>
  );
}
