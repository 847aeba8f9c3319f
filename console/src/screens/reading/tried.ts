/** What the tests of this screen share: a paper of whom each test says only what it is about. */
import type { WaitingPaper } from '../../parts/reader/waiting';

export const aPaper = (id: string, name: string, kind = 'THOUGHT_REPORT', given: object = {}) =>
  ({
    id,
    kind,
    on: '2026-11-25',
    recordedAt: '2026-11-25T02:00:00Z',
    title: '',
    attachments: [],
    candidate: { id: `of-${id}`, name, branch: { id: 'b1', name: '三支部' } },
    ...given,
  }) as unknown as WaitingPaper;
