import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { actNamed } from '../../../parts/form/testing';
import { ask } from '../../../shell/api';
import { aPerson, aRecord } from '../tried';
import { RecordForm } from './RecordForm';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);
beforeEach(() => asked.mockReset());

function show(act: string, errors: object[]) {
  asked.mockResolvedValue({ [act]: { errors } });
  const person = aPerson({ branch: { id: 'o1', name: '一支部', superior: null } });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RecordForm
        person={person}
        record={aRecord({ said: '了解入党动机' })}
        act={actNamed(act)}
        done={vi.fn()}
      />
    </QueryClientProvider>,
  );
}
const locked = { code: 'LOCKED', message: '该记录已锁定，只能更正，不能删除', path: [], severity: 'HARD' };

it.each(['deleteTalk', 'reverseDecision', 'withdrawApproval'])(
  '%s: what stands in its way is said before its form, which is not shown',
  async (act) => {
    show(act, [locked]);
    expect(await screen.findByText(new RegExp(locked.message))).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByText('了解入党动机')).toBeTruthy();
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ input: { id: 'r1', validateOnly: true } });
  },
);

it('a field that is to be filled in stands in nobody’s way', async () => {
  show('reverseDecision', [{ ...locked, path: ['input', 'reason'] }]);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(await screen.findByRole('form')).toBeTruthy();
});

it('a correction is filled in before it is judged', () => {
  show('updateRecommendation', []);
  expect(asked).not.toHaveBeenCalled();
});
