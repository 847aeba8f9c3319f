import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { PlannedPeopleDocument, type PlannedPeopleQuery } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { TableBox } from '../../parts/PlainTable';
import type { Query } from '../../parts/people/filter';
import { MoreButton } from '../../parts/people/MoreButton';
import { everybodyOn, nextPageAfter } from '../../parts/people/pages';
import { w as shared } from '../../parts/people/words';
import { Empty, Trouble, Waiting } from '../../parts/states';
import { saveTable } from '../../parts/tables';
import { ask } from '../../shell/api';
import { address } from '../../shell/place';
import { say } from '../../shell/toasts';
import { word } from '../../shell/word';
import { editionOf, onTheRoad, untilOf } from './planFilter';
import { type PlannedPerson, planTable, stepAt, stepsOf } from './planTable';
import { StepDay } from './StepDay';
import { wholePlan } from './wholePlan';
import { w } from './words';

const variablesOf = (query: Query) => ({
  filter: onTheRoad(query),
  until: untilOf(query),
  edition: editionOf(query),
});

/** People against the steps ahead of them, each with the first day on which it can be done. */
export function Ahead({ query }: { query: Query }) {
  const variables = variablesOf(query);
  const read = useInfiniteQuery({
    queryKey: ['planning', 'ahead', variables],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<PlannedPeopleQuery> =>
      ask(PlannedPeopleDocument, { ...variables, after: pageParam }),
    getNextPageParam: nextPageAfter,
  });
  const people = read.data && everybodyOn(read.data.pages);
  return (
    <>
      <Tools>
        <SaveButton variables={variables} disabled={!people?.length} />
        <button type="button" onClick={() => window.print()}>
          {w.print}
        </button>
        <AsGraphQL document={PlannedPeopleDocument} variables={{ ...variables, after: null }} />
      </Tools>
      <h2>{w.ahead.title}</h2>
      <p className="quiet">{w.ahead.note}</p>
      {read.isPending && <Waiting />}
      {read.isLoadingError && <Trouble fault={read.error} again={() => void read.refetch()} />}
      {people && !people.length && <Empty>{w.ahead.nobody}</Empty>}
      {!!people?.length && (
        <Steps people={people}>
          <MoreButton pages={read}>
            {w.ahead.more(read.data!.pages[0]!.candidates.totalCount - people.length)}
          </MoreButton>
        </Steps>
      )}
    </>
  );
}

/** All of the plan as a file, also what is not on the page yet. */
function SaveButton({
  variables,
  disabled,
}: {
  variables: ReturnType<typeof variablesOf>;
  disabled: boolean;
}) {
  const [isBusy, setIsBusy] = useState(false);
  async function save() {
    setIsBusy(true);
    try {
      saveTable(w.fileName, planTable(await wholePlan(variables)));
    } catch (fault) {
      say((fault as Error).message);
    } finally {
      setIsBusy(false);
    }
  }
  return (
    <button type="button" disabled={disabled || isBusy} onClick={() => void save()}>
      {w.save}
    </button>
  );
}

function Steps({ people, children }: { people: PlannedPerson[]; children: ReactNode }) {
  const steps = stepsOf(people);
  const ofSeveral = new Set(people.map((person) => person.branch.id)).size > 1;
  return (
    <TableBox label={w.ahead.title}>
      <table className="plan">
        <thead>
          <tr>
            <th scope="col">{shared.columns.name}</th>
            {ofSeveral && <th scope="col">{shared.columns.branch}</th>}
            <th scope="col">{shared.columns.stage}</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                {word('TransitionName', step)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <a href={address('people', person.id)}>{person.name}</a>
              </th>
              {ofSeveral && <td>{person.branch.name}</td>}
              <td>{word('Stage', person.stage)}</td>
              {steps.map((step) => (
                <td key={step}>
                  <StepDay step={stepAt(person, step)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </TableBox>
  );
}
