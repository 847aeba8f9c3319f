import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FindPeopleDocument, MeDocument, RegulationDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { useOpen } from '../../shell/open';
import { Palette } from './Palette';

vi.mock(import('../../shell/api'), async (original) => ({ ...(await original()), ask: vi.fn() }));

const OFFICES = [
  { id: 'c', name: '党委', kind: 'COMMITTEE', superior: null },
  { id: 'b1', name: '第1支部', kind: 'BRANCH', superior: { id: 'c' } },
];

const TALK = { section: 'A3', label: '录入谈话记录', stage: 'APPLICANT', act: 'recordTalk', settles: [] };

const options = () => screen.queryAllByRole('option');
const titles = () => options().map((option) => option.querySelector('span')?.textContent);
const current = () => options().find((option) => option.getAttribute('aria-selected') === 'true');
const field = () => screen.getByRole('combobox', { name: '搜索或跳转' });

beforeEach(() => {
  vi.mocked(ask).mockImplementation(async (document, variables) => {
    if (document === (MeDocument as unknown))
      return { me: { acts: ['createCandidate', 'recordTalk'], organization: { id: 'c' } } };
    if (document === (RegulationDocument as unknown)) return { regulation: { operations: [TALK] } };
    if (document !== (FindPeopleDocument as unknown))
      return { organizations: { nodes: OFFICES, pageInfo: { hasNextPage: false } } };
    const { name } = variables as { name: string };
    const person = { id: 'p1', name: '张三', stage: 'ACTIVIST', branch: { id: 'b1', name: '第1支部' } };
    return { candidates: { nodes: name.startsWith('zh') ? [person] : [] } };
  });
  useOpen.setState({ open: 'palette' });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Palette />
    </QueryClientProvider>,
  );
});

describe('the palette', () => {
  it('offers the screens and the settings unasked, without what one may not do', () => {
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      '前往',
      '设置',
    ]);
    expect(titles().slice(0, 3)).toEqual(['我的待办', '审批收件箱', '发展党员']);
    expect(titles().at(-1)).toBe('退出登录');
  });

  it('is gone through by the arrows, round its end, while the field says where it is', async () => {
    await userEvent.type(field(), '{ArrowDown}');
    expect(current()?.textContent).toBe('审批收件箱inbox');
    await userEvent.type(field(), '{ArrowUp}{ArrowUp}');
    expect(current()?.textContent).toBe('退出登录');
    expect(field().getAttribute('aria-activedescendant')).toBe(current()?.id);
  });

  it('finds people as the server does, and goes to the one that is meant', async () => {
    await userEvent.type(field(), 'ZHang');
    await waitFor(() => expect(titles()[0]).toBe('张三'));
    expect(current()?.textContent).toBe('张三入党积极分子 · 第1支部');
    await userEvent.type(field(), '{Enter}');
    expect([location.hash, useOpen.getState().open]).toEqual(['#/people/p1', null]);
  });

  it('leads to where the replies of the superior are', async () => {
    await userEvent.type(field(), '批复');
    expect(current()?.textContent).toContain('批复、请示');
    await userEvent.type(field(), '{Enter}');
    expect(location.hash).toBe('#/people');
  });

  it('finds an office by its name, and narrows the screens to it', async () => {
    await userEvent.type(field(), '第1支部');
    await waitFor(() => expect(titles()).toEqual(['第1支部']));
    await userEvent.click(options()[0]!);
    expect(location.hash).toBe('#/today?organization=b1');
  });

  it('leaves Enter to who is still writing a character', () => {
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(useOpen.getState().open).toBe('palette');
  });

  it('says when nothing is found', async () => {
    await userEvent.type(field(), 'qqq');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('没有找到。'));
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('knows the words of clerks, and leads to the people of an operation’s stage', async () => {
    await userEvent.type(field(), '党费');
    await waitFor(() => expect(titles()).toContain('登记党费'));
    await userEvent.clear(field());
    await userEvent.type(field(), '谈话记录');
    await waitFor(() => expect(titles()[0]).toBe('录入谈话记录'));
    await userEvent.type(field(), '{Enter}');
    expect(location.hash).toBe('#/people?stage=APPLICANT');
  });
});
