import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CodeToRegisterDocument, MeDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { ReceiptCard } from '../form/receipt/ReceiptCard';
import { CodeButton } from './CodeButton';
import type { Registration } from './codes';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

const CODE: Registration = {
  url: 'https://jishi.example/join/secret',
  expiresAt: '2026-12-07T01:00:00Z',
  qr: 'data:image/svg+xml,%3Csvg/%3E',
  branch: {
    name: '一支部',
    contactName: '李慧敏',
    contactPhone: '010-62750000',
    superior: { name: '机关党委' },
  },
};
const factsIn = (dialog: HTMLElement) =>
  [...dialog.querySelectorAll('dl > div')].map((one) => [...one.children].map((each) => each.textContent));

describe('a code', () => {
  let told: object;
  beforeEach(() => {
    told = { registration: CODE, errors: [] };
    vi.mocked(ask)
      .mockReset()
      .mockImplementation(async (document: unknown): Promise<never> => {
        if (document === MeDocument) return { me: { acts: ['reissueRegistrationToken'] } } as never;
        if (document === CodeToRegisterDocument) return { reissueRegistrationToken: told } as never;
        const registrationTokens = { nodes: [{ id: 'rgt_1', status: 'EXPIRED', expiresAt: CODE.expiresAt }] };
        const nodes = [{ id: 'cand_1', name: '李明', registrationTokens }];
        return { candidates: { totalCount: 11, nodes } } as never;
      });
    render(
      <QueryClientProvider client={new QueryClient()}>
        <CodeButton />
      </QueryClientProvider>,
    );
  });

  it('is one press from the screen, and one from the person; whoever has one loses it by another', async () => {
    await userEvent.click(await screen.findByRole('button', { name: '注册二维码' }));
    expect((await screen.findByText('码已过期')).textContent).toBe('码已过期');
    expect(screen.getByRole('status').textContent).toBe('另有 10 人，请按姓名查找');
    await userEvent.click(screen.getByRole('button', { name: '出示 李明 的二维码' }));
    const dialog = await screen.findByRole('dialog', { name: '注册二维码 · 李明' });
    expect(factsIn(dialog)).toEqual([
      ['邀请支部', '一支部'],
      ['上级党委', '机关党委'],
      ['有效期至', '2026-12-07 09:00'],
      ['联系人', '李慧敏 010-62750000'],
    ]);
    expect(screen.getByRole('img', { name: '二维码' }).getAttribute('src')).toBe(CODE.qr);
  });

  it('is printed without a name, unless it is asked for', async () => {
    await userEvent.click(await screen.findByRole('button', { name: '注册二维码' }));
    await userEvent.click(await screen.findByRole('button', { name: '出示 李明 的二维码' }));
    const sheet = await vi.waitFor(() => document.querySelector('.code-sheet')!);
    expect(sheet.querySelector('.name')).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: '印上姓名' }));
    expect(sheet.querySelector('.name')?.textContent).toBe('李明');
  });

  it('says why there is none', async () => {
    told = { registration: null, errors: [{ message: '本人已注册账户' }] };
    await userEvent.click(await screen.findByRole('button', { name: '注册二维码' }));
    await userEvent.click(await screen.findByRole('button', { name: '出示 李明 的二维码' }));
    expect((await screen.findByText('本人已注册账户')).className).toBe('problem');
  });
});

it('opens over the receipt of the act that made one, and can be looked at again', async () => {
  const answer = { candidate: { id: 'cand_1', name: '李明' }, registration: CODE, errors: [] };
  vi.mocked(ask).mockResolvedValue({ me: { acts: [] } });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ReceiptCard receipt={{ act: 'createCandidate', title: '新增发展人员', lines: [], answer }} />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '再看二维码' }));
  expect(screen.getByRole('dialog', { name: '注册二维码 · 李明' })).toBeTruthy();
});
