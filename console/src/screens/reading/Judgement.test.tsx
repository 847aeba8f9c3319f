import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewPapersDocument } from '../../gql/graphql';
import { ask } from '../../shell/api';
import { Judgement } from './Judgement';
import { forgetJudged, useJudged } from './judged';
import { aPaper } from './tried';

vi.mock('../../shell/api', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));

interface Sent {
  input: { validateOnly?: boolean; approve: boolean; note: string; idempotencyKey?: string };
}
const sent: Sent['input'][] = [];

/** The server: what it says to the judgement, and that it would notice nothing. */
function serve(errors: { message: string }[] = [], fault?: Error) {
  vi.mocked(ask).mockImplementation(async (document: unknown, variables: unknown): Promise<never> => {
    expect(document).toBe(ReviewPapersDocument);
    const { input } = variables as Sent;
    const result = { errors: [] as object[], warnings: [], deadlines: [] };
    if (input.validateOnly) return { reviewPapers: { errors: [], results: [result] } } as never;
    sent.push(input);
    if (fault) throw fault;
    return { reviewPapers: { errors: [], results: [{ ...result, errors }] } } as never;
  });
}

function judging(done = vi.fn()) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Judgement paper={aPaper('p1', '叶知秋')} next={aPaper('p2', '韩书瑶')} done={done} />
    </QueryClientProvider>,
  );
  return done;
}
const press = (key: string, given: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key, ...given });
const send = () => press('Enter', { ctrlKey: true });
const note = () => screen.getByLabelText<HTMLTextAreaElement>('写给本人的话');

describe('a judgement', () => {
  beforeEach(() => {
    sent.length = 0;
    forgetJudged();
  });

  it('is chosen before it is sent, and a return says why', async () => {
    serve();
    const done = judging();
    send();
    await screen.findByText('先选通过或退回。');
    press('r');
    expect(document.activeElement).toBe(note());
    send();
    await screen.findByText('退回要说明原因。');
    fireEvent.click(screen.getByRole('button', { name: '缺签名日期' }));
    expect(note().value).toBe('落款没有签名或日期，请补写后重新提交。');
    expect(sent).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '退回，看下一份 韩书瑶' }));
    await waitFor(() => expect(done.mock.calls).toEqual([[true]]));
    expect(sent).toEqual([
      {
        items: [{ candidateId: 'of-p1', id: 'p1' }],
        approve: false,
        note: '落款没有签名或日期，请补写后重新提交。',
        idempotencyKey: expect.any(String),
      },
    ]);
    expect(useJudged.getState().judged.map(({ paper, isPassed }) => [paper.id, isPassed])).toEqual([
      ['p1', false],
    ]);
  });

  it('stays with what was written when the server refuses it', async () => {
    serve([{ message: '档案不在办理中' }]);
    const done = judging();
    press('a');
    fireEvent.change(note(), { target: { value: '写得好' } });
    fireEvent.click(screen.getByRole('button', { name: '只通过' }));
    await screen.findByText('档案不在办理中');
    expect([note().value, done.mock.calls, useJudged.getState().judged]).toEqual(['写得好', [], []]);
  });

  it('that was not answered is sent again under its key', async () => {
    serve([], new Error('连接不上'));
    judging();
    press('a');
    send();
    await screen.findByText('连接不上');
    serve();
    send();
    await waitFor(() => expect(sent.length).toBe(2));
    expect(sent[0]!.idempotencyKey).toBe(sent[1]!.idempotencyKey);
  });
});
