import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ask } from '../../shell/api';
import { ActForm } from './ActForm';
import { actNamed } from './testing';

vi.mock('../../shell/api', () => ({ ask: vi.fn() }));

it('a refusal for the format that names no field is said of the form', async () => {
  vi.mocked(ask).mockResolvedValue({ me: null } as never);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ActForm act={actNamed('recordTalk')} fixed={{ candidateId: 'c1' }} initial={{ talkedBy: ['书记'] }} />
    </QueryClientProvider>,
  );
  vi.mocked(ask).mockRejectedValueOnce(Object.assign(new Error('有一项的格式不对'), { at: ['input'] }));
  await userEvent.click(document.querySelector('form.act [type=submit]')!);
  expect(await screen.findByText('有一项的格式不对')).toBeTruthy();
});
