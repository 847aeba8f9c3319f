import { word } from '../../../shell/word';
import type { Organization } from './organization';
import { w } from './words';

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const { kind, superior, adoptions, successor, formerSuperiors } = organization;
  return (
    <dl>
      <div>
        <dt>{w.sheet.kind}</dt>
        <dd>{word('OrgKind', kind)}</dd>
      </div>
      <div>
        <dt>{w.sheet.superior}</dt>
        <dd>
          {superior?.name ?? '—'}
          {formerSuperiors.map(({ until, name }) => (
            <div key={`${until} ${name}`}>
              <small>{w.sheet.formerly(until, name)}</small>
            </div>
          ))}
        </dd>
      </div>
      {successor && (
        <div>
          <dt>{w.sheet.successor}</dt>
          <dd>{successor.name}</dd>
        </div>
      )}
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
