import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { actNamed } from '../../../parts/form/testing';
import { ask } from '../../../shell/api';
import { today } from '../../../shell/days';
import { aMilestone, aPerson } from '../tried';
import type { Milestone } from '../types';
import { MilestoneForm } from './MilestoneForm';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);
const problem = (given: object) => ({ rule: 'R-DEV-9', severity: 'HARD', detail: null, ...given });

function show(act: string, milestone: Partial<Milestone> = {}) {
  const person = aPerson({ version: 3, branch: { id: 'o1', name: '一支部', superior: null } });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MilestoneForm
        person={person}
        milestone={aMilestone({ act, ...milestone })}
        act={actNamed(act)}
        onFile={[]}
        done={vi.fn()}
      />
    </QueryClientProvider>,
  );
}
const dated = (day: string) =>
  fireEvent.change(document.querySelector('[name=on]')!, { target: { value: day } });
const judged = (...problems: object[]) => asked.mockResolvedValueOnce({ candidate: { id: 'c1', problems } });

beforeEach(() => asked.mockReset());

it('a submission dated back is judged as of its day', async () => {
  show('submitPreReview');
  judged(problem({ message: '须政审合格', detail: '尚无政审', readyOn: '2026-02-03' }));
  dated('2026-01-10');
  const told = await screen.findByRole('note', { name: '2026-01-10 当日' });
  expect(told.textContent).toContain('2026-02-03');
  expect(asked.mock.lastCall![1]).toEqual({ id: 'c1', for: 'PRE_REVIEW', on: '2026-01-10' });
});

it('where nothing is in the way on that day, that is said', async () => {
  show('submitPreReview', { possible: false, problems: [problem({ message: '今日不能' }) as never] });
  judged();
  dated('2026-01-10');
  expect((await screen.findByRole('note', { name: '2026-01-10 当日' })).textContent).toContain('可以上报');
});

it('a warning of that day is explained in the form', async () => {
  show('submitPreReview');
  judged(problem({ severity: 'WARNING', rule: 'R-PRE-3', message: '三个月内将离开' }));
  dated('2026-01-10');
  await waitFor(() => expect(document.querySelector('textarea[name*="R-PRE-3"]')).toBeTruthy());
});

it('of today nothing is asked again, nor of what is no submission', async () => {
  show('submitPreReview');
  dated(today());
  show('recordStep');
  expect(asked).not.toHaveBeenCalled();
});
