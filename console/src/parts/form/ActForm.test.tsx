import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
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

/** The form in a screen that is read anew. */
function showLive(act: string, given: Partial<ComponentProps<typeof ActForm>>) {
  const queries = new QueryClient();
  const shown = (now: Partial<ComponentProps<typeof ActForm>>) => (
    <QueryClientProvider client={queries}>
      <ActForm act={actNamed(act)} fixed={{}} {...now} />
    </QueryClientProvider>
  );
  const { rerender } = render(shown(given));
  return { again: (now: Partial<ComponentProps<typeof ActForm>>) => rerender(shown(now)) };
}

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
const submit = () => userEvent.click(document.querySelector('form.act [type=submit]')!);
const lastInput = () =>
  asked.mock.calls.map((call) => (call[1] as { input?: unknown }).input).findLast((input) => input);

beforeEach(() => {
  asked.mockReset();
  // Whose receipt it is, is asked as well: nobody's.
  asked.mockResolvedValue({ me: null });
});

describe('the form of an act', () => {
  it('asks for what the screen does not know, the day first and the papers last', () => {
    show('recordTalk');
    const names = [...document.querySelectorAll('[name]')].map((control) => control.getAttribute('name'));
    expect(names).toEqual(['on', 'talkedBy', 'place', 'title', 'content', 'opinion']);
    expect(screen.getByRole('group', { name: '附件' })).toBeTruthy();
  });

  it('of a deletion asks for no day, and its button says what happens', async () => {
    show('deleteTalk', { fixed: { candidateId: 'c1', id: 'tlk_1' }, initial: { on: '2026-01-05' } });
    expect(document.querySelector('[name="on"]')).toBeNull();
    answers('deleteTalk', {});
    await userEvent.click(screen.getByRole('button', { name: '删除' }));
    expect(lastInput()).not.toHaveProperty('on');
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

  it('is done once however often it is sent: the key stays until it is done', async () => {
    show('recordTalk', { initial: { talkedBy: ['书记'] } });
    asked.mockRejectedValueOnce(new Error('连接不上服务器'));
    await submit();
    expect((await screen.findByRole('alert')).textContent).toBe('连接不上服务器');
    answers('recordTalk', { errors: [{ code: 'BAD_INPUT', message: '太长', path: [] }] });
    await submit();
    await screen.findByText('太长');
    answers('recordTalk', {});
    await submit();
    await screen.findByText('✓ 已办');
    expect(screen.queryByRole('button', { name: '录入谈话记录' })).toBeNull();
    answers('recordTalk', {});
    await userEvent.click(screen.getByRole('button', { name: '继续填写' }));
    await submit();
    await screen.findByText('✓ 已办');
    const keys = asked.mock.calls.map(
      (call) => (call[1] as { input?: { idempotencyKey: string } }).input?.idempotencyKey,
    );
    const [first, second, third, fourth] = keys.filter(Boolean);
    expect([first === second, second === third, third === fourth]).toEqual([true, true, false]);
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
    const problem = document.getElementById(present.getAttribute('aria-describedby')!.split(' ').at(-1)!);
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
    expect((await screen.findByText('✓ 已办')).parentElement?.textContent).toBe(
      '✓ 已办 录入谈话记录已超过一个月',
    );
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
    const owed = document.querySelector<HTMLTextAreaElement>('[name="explain.R-DEV-1"]')!;
    expect([owed.required, owed.closest('label')!.textContent!.includes('*')]).toEqual([true, true]);
    expect(screen.getByText('未办理：须先填写说明').closest('.actions')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(owed));
    await userEvent.type(owed, '已补');
    answers('submitDevelopmentTargetFiling', {});
    await submit();
    await screen.findByText('✓ 已办');
    expect(lastInput()).toMatchObject({
      acknowledgements: [
        { rule: 'R-ACT-2', text: '经批准' },
        { rule: 'R-DEV-1', text: '已补' },
      ],
    });
  });

  it('shows once what is never shown again', async () => {
    show('createAccessToken', { fixed: {}, initial: { name: '报表', validDays: 30 } });
    answers('createAccessToken', { token: 'jishi_abc' });
    await submit();
    expect((await screen.findByText('jishi_abc')).tagName).toBe('CODE');
  });
});

const onFile = { talkedBy: ['书记'], content: '原文', place: '会议室', on: '2026-03-01' };
const corrected = (given: Partial<ComponentProps<typeof ActForm>> = {}) => ({
  fixed: { candidateId: 'c1', id: 'r1', version: 3 },
  initial: onFile,
  ...given,
});
const outrun = { errors: [{ code: 'CONFLICT', message: '档案已有更新', path: ['version'] }] };
const content = () => document.querySelector<HTMLTextAreaElement>('[name=content]')!;

describe('a correction', () => {
  it('sends what was changed, and nothing else', async () => {
    show('updateTalk', corrected());
    answers('updateTalk', {});
    await userEvent.clear(content());
    await userEvent.type(content(), '定稿');
    await submit();
    await screen.findByText('✓ 已办');
    expect(lastInput()).toEqual({ ...corrected().fixed, content: '定稿', idempotencyKey: KEY });
  });

  it('that changes nothing is not sent', async () => {
    show('updateTalk', corrected());
    await submit();
    expect(screen.getByRole('alert').textContent).toContain('没有改动');
    expect(lastInput()).toBeUndefined();
  });

  it('keeps the version it was opened with, however often the file is read meanwhile', async () => {
    const { again } = showLive('updateTalk', corrected());
    await userEvent.type(content(), '，补充');
    again(
      corrected({
        fixed: { candidateId: 'c1', id: 'r1', version: 9 },
        initial: { ...onFile, content: '别人的' },
      }),
    );
    expect(content().value).toBe('原文，补充');
    answers('updateTalk', outrun);
    await submit();
    expect(lastInput()).toMatchObject({ version: 3 });
  });
});

describe('a correction that somebody outran', () => {
  it('shows both values, and sends what is chosen on top of theirs', async () => {
    const { again } = showLive('updateTalk', corrected());
    await userEvent.type(content(), '，我的');
    await userEvent.type(document.querySelector('[name=title]')!, '第一次谈话');
    answers('updateTalk', outrun);
    await submit();
    again(
      corrected({
        fixed: { candidateId: 'c1', id: 'r1', version: 4 },
        initial: { ...onFile, content: '别人的', place: '党员之家' },
        lately: ['编辑谈话记录 王委员'],
      }),
    );
    const conflict = await screen.findByRole('alert', { name: '您填写期间，这里已被改动' });
    const rows = within(conflict)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['内容', '原文', '别人的', '原文，我的'],
      ['标题', '—', '—', '第一次谈话'],
      ['地点', '会议室', '党员之家', '没有改，保留档案中的'],
    ]);
    expect(conflict.textContent).toContain('编辑谈话记录 王委员');
    const on = within(conflict).getByRole<HTMLButtonElement>('button', { name: '按此办理' });
    expect(on.disabled).toBe(true);
    await userEvent.click(within(conflict).getByRole('radio', { name: '内容：用我填的' }));
    answers('updateTalk', {});
    await userEvent.click(on);
    await screen.findByText('✓ 已办');
    expect(lastInput()).toEqual({
      candidateId: 'c1',
      id: 'r1',
      version: 4,
      content: '原文，我的',
      title: '第一次谈话',
      idempotencyKey: KEY,
    });
  });
});

describe('what was filled in and not sent', () => {
  it('stands there again, is said to be a draft, and is thrown away on request', async () => {
    show('recordTalk');
    await userEvent.type(content(), '谈到一半');
    cleanup();
    show('recordTalk');
    expect(content().value).toBe('谈到一半');
    expect(screen.getByRole('note').textContent).toContain('只存在这台设备上');
    await userEvent.click(screen.getByRole('button', { name: '不要这份草稿' }));
    expect(content().value).toBe('');
    cleanup();
    show('recordTalk');
    expect([content().value, screen.queryByRole('note')]).toEqual(['', null]);
  });

  it('is of one person, and gone once it is done', async () => {
    show('recordTalk', { initial: { talkedBy: ['书记'] } });
    await userEvent.type(content(), '谈过');
    cleanup();
    show('recordTalk', { fixed: { candidateId: 'c2', version: 1 } });
    expect(content().value).toBe('');
    cleanup();
    show('recordTalk', { initial: { talkedBy: ['书记'] } });
    answers('recordTalk', {});
    await submit();
    await screen.findByText('✓ 已办');
    cleanup();
    show('recordTalk');
    expect(content().value).toBe('');
  });

  it('keeps nothing sensitive on the device', async () => {
    show('updateCandidate', { fixed: { candidateId: 'c3', version: 3 }, initial: { name: '郑立新' } });
    await userEvent.type(document.querySelector('[name=phone]')!, '13800000000');
    await userEvent.type(document.querySelector('[name=unit]')!, '一中');
    const kept = Object.values(localStorage).join(' ');
    expect([kept.includes('一中'), kept.includes('13800000000')]).toEqual([true, false]);
    expect(screen.getByText(/只留在本页/)).toBeTruthy();
  });
});
