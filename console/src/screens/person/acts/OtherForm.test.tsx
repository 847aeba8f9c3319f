import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { actNamed } from '../../../parts/form/testing';
import { ask } from '../../../shell/api';
import { aPerson } from '../tried';
import { OtherForm } from './OtherForm';

vi.mock('../../../shell/api', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);
beforeEach(() => asked.mockReset());

function show(act: string) {
  const person = aPerson({ version: 3, branch: { id: 'o1', name: '一支部', superior: null } });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OtherForm person={person} act={actNamed(act)} done={vi.fn()} />
    </QueryClientProvider>,
  );
}

it('who has registered is offered no other code', async () => {
  const errors = [{ code: 'CONFLICT', message: '本人已注册账户', path: ['input', 'candidateId'] }];
  asked.mockResolvedValue({ reissueRegistrationToken: { errors } });
  show('reissueRegistrationToken');
  expect(await screen.findByText(/本人已注册账户/)).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
});

it('who has not is', async () => {
  asked.mockResolvedValue({ reissueRegistrationToken: { errors: [] } });
  show('reissueRegistrationToken');
  expect(await screen.findByRole('form')).toBeTruthy();
});
