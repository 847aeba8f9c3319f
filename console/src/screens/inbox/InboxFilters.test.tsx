import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { go, usePlace } from '../../shell/place';
import { InboxFilters } from './InboxFilters';

// biome-ignore lint/style/useComponentExportOnlyModules: what reads the address, as the screen does
function Filters() {
  const { query } = usePlace();
  const counts = { all: 12, clear: 7, warned: 5, again: 2, late: 1, back: 3 };
  return <InboxFilters query={query} counts={counts} search={{ current: null }} />;
}
/** An office with two branches, as it is held after the first reading. */
function queriesWithBranches() {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const branch = (id: string, name: string) => ({ id, name, kind: 'BRANCH', superior: { id: 'own' } });
  const all = [branch('b1', '第一支部'), branch('b2', '第二支部')];
  queries.setQueryData(['offices'], { own: 'own', all });
  return queries;
}
beforeEach(async () => {
  go('inbox', '', { organization: '' });
  await waitFor(() => expect(usePlace.getState()).toEqual({ screen: 'inbox', id: '', query: {} }));
  render(
    <QueryClientProvider client={queriesWithBranches()}>
      <Filters />
    </QueryClientProvider>,
  );
});
const query = () => usePlace.getState().query;

it('each choice goes into the address, beside the others, and out again', async () => {
  await userEvent.selectOptions(screen.getByLabelText('上报类型'), 'PRE_REVIEW');
  await userEvent.selectOptions(screen.getByLabelText('支部'), 'b2');
  await userEvent.selectOptions(screen.getByLabelText('等待时长'), '30');
  await userEvent.click(screen.getByRole('button', { name: '已逾期 1' }));
  const chosen = { kind: 'PRE_REVIEW', branch: 'b2', wait: '30', mood: 'late' };
  await waitFor(() => expect(query()).toEqual(chosen));
  expect(screen.getByLabelText('支部')).toHaveProperty('value', 'b2');
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  await waitFor(() => expect(query()).toEqual({}));
});

it('the quick filter that is on is pressed, and all of them is the one without a name', async () => {
  const pressed = () => screen.getAllByRole('button', { pressed: true }).map((button) => button.textContent);
  expect(pressed()).toEqual(['全部 12']);
  await userEvent.click(screen.getByRole('button', { name: '有提醒 5' }));
  await waitFor(() => expect(pressed()).toEqual(['有提醒 5']));
  await userEvent.click(screen.getByRole('button', { name: '全部 12' }));
  await waitFor(() => expect(query()).toEqual({}));
});
