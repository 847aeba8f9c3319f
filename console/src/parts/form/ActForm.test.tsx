import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../shell/api';
import { today } from '../../shell/days';
import { ActForm } from './ActForm';
import { actNamed } from './testing';

vi.mock('../../shell/api', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);
const KEY = expect.stringMatching(/^[0-9a-f-]{36}$/);

function show(act: string, given: Partial<ComponentProps<typeof ActForm>> = {}) {
  const done = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ActForm act={actNamed(act)} fixed={{ candidateId: 'c1', version: 3 }} done={done} {...given} />
    </QueryClientProvider>,
  );
  return done;
}
const answers = (act: string, answer: object) =>
  asked.mockResolvedValueOnce({ [act]: { errors: [], ...answer } });
const submit = () => userEvent.click(screen.getByRole('button', { name: '办理' }));
const lastInput = () => (asked.mock.lastCall![1] as { input: unknown }).input;

beforeEach(() => asked.mockReset());

describe('the form of an act', () => {
  it('asks for what the screen does not know, the day first and the papers last', () => {
    show('recordTalk');
    const names = [...document.querySelectorAll('[name]')].map((control) => control.getAttribute('name'));
    expect(names).toEqual(['on', 'talkedBy', 'content', 'title', 'place', 'opinion']);
    expect(screen.getByRole('group', { name: '附件' })).toBeTruthy();
  });

  it('marks what must be filled, and only that', () => {
    show('recordTalk');
    const required = [...document.querySelectorAll<HTMLInputElement>('[required]')].map(({ name }) => name);
    expect(required).toEqual(['talkedBy']);
    expect(screen.getByLabelText(/谈话人/).closest('label')?.textContent).toContain('*');
  });

  it('sends what was filled in, with what the screen knows, the day of today and a key of its own', async () => {
    const done = show('recordTalk');
    answers('recordTalk', { candidate: { id: 'c1', name: '郑立新' } });
    await userEvent.type(screen.getByLabelText(/谈话人/), '书记、委员');
    await submit();
    await screen.findByText('✓ 已办');
    expect(lastInput()).toEqual({
      candidateId: 'c1',
      version: 3,
      on: today(),
      talkedBy: ['书记', '委员'],
      idempotencyKey: KEY,
    });
    expect(done).toHaveBeenCalledOnce();
  });

  it('is done once however often it is sent: the key stays until there is an answer', async () => {
    show('recordTalk', { initial: { talkedBy: ['书记'] } });
    asked.mockRejectedValueOnce(new Error('连接不上服务器'));
    await submit();
    expect((await screen.findByRole('alert')).textContent).toBe('连接不上服务器');
    answers('recordTalk', {});
    await submit();
    answers('recordTalk', {});
    await submit();
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    const keys = asked.mock.calls.map(
      (call) => (call[1] as { input: { idempotencyKey: string } }).input.idempotencyKey,
    );
    expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false]);
  });
});

describe('what comes of an act', () => {
  it('shows a problem where its field is, and tells it to whoever cannot see', async () => {
    const done = show('recordCommitteeResolution', {
      initial: { resolutionKind: 'ACTIVIST', result: 'PASSED', due: 5, present: 6, text: '同意' },
    });
    answers('recordCommitteeResolution', {
      errors: [{ code: 'INVALID', message: '实到多于应到', path: ['present'] }],
    });
    await submit();
    const present = await waitFor(() => {
      const field = document.querySelector<HTMLInputElement>('[name=present]');
      expect(field?.getAttribute('aria-invalid')).toBe('true');
      return field!;
    });
    const problem = document.getElementById(present.getAttribute('aria-describedby')!);
    expect([problem?.textContent, screen.getByRole('alert').textContent]).toEqual([
      '实到多于应到',
      '实到多于应到',
    ]);
    expect(done).not.toHaveBeenCalled();
  });

  it('says what the server warns of, and that it is done', async () => {
    show('recordTalk', { initial: { talkedBy: ['书记'] } });
    answers('recordTalk', { warnings: [{ message: '已超过一个月', severity: 'WARNING' }] });
    await submit();
    expect((await screen.findByText('✓ 已办')).parentElement?.textContent).toBe('✓ 已办已超过一个月');
  });

  it('asks for a text to each warning, keeps it while an error is put right, and sends it', async () => {
    const warning = { rule: 'R-ACT-2', message: '培养不足一年', article: '第十条', severity: 'WARNING' };
    show('submitDevelopmentTargetFiling', { warned: [warning] });
    const explains = within(screen.getByRole('group', { name: '须书面说明的提醒' })).getByRole('textbox');
    await userEvent.type(explains, '经批准');
    answers('submitDevelopmentTargetFiling', {
      errors: [{ code: 'ACKNOWLEDGEMENT_REQUIRED', rule: 'R-DEV-1', message: '缺推优', path: [] }],
    });
    await submit();
    await waitFor(() => expect(document.querySelector('[name="explain.R-DEV-1"]')).toBeTruthy());
    expect((explains as HTMLTextAreaElement).value).toBe('经批准');
    answers('submitDevelopmentTargetFiling', {});
    await submit();
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(lastInput()).toMatchObject({ acknowledgements: [{ rule: 'R-ACT-2', text: '经批准' }] });
  });

  it('shows once what is never shown again', async () => {
    show('createAccessToken', { fixed: {}, initial: { name: '报表', validDays: 30 } });
    answers('createAccessToken', { token: 'jishi_abc' });
    await submit();
    expect((await screen.findByText('jishi_abc')).tagName).toBe('CODE');
  });
});
