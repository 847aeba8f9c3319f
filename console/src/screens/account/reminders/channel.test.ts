import { expect, it } from 'vitest';
import { type Channel, nameOf, offersFor, stateOf, tellsOf } from './channel';

const CHANNEL: Channel = {
  id: 'chn_1',
  label: '门户',
  kind: 'WEBHOOK',
  place: 'portal.example',
  events: true,
  digest: true,
  failures: 0,
  nextAt: null,
  disabledAt: null,
  revokedAt: null,
  version: 1,
};
const AT = '2026-11-30T02:00:00Z';

it.each<[Partial<Channel>, string, string[]]>([
  [{}, '正常', ['testChannel', 'revokeChannel']],
  [{ failures: 2, nextAt: AT }, '连续失败 2 次，10:00 再试', ['testChannel', 'revokeChannel']],
  [{ failures: 15, disabledAt: AT }, '失败过多，2026-11-30 10:00 停用', ['resumeChannel', 'revokeChannel']],
  [{ disabledAt: AT, revokedAt: AT }, '2026-11-30 10:00 作废', []],
])('a channel %o says how it is, and what may be done about it', (more, text, offers) => {
  const row = { ...CHANNEL, ...more };
  expect([stateOf(row).text, offersFor(row).map(({ name }) => name)]).toEqual([text, offers]);
});

it('is called by its label, or by where it leads, and says what it tells', () => {
  expect([nameOf(CHANNEL), nameOf({ ...CHANNEL, label: '' }), tellsOf(CHANNEL)]).toEqual([
    '门户',
    'portal.example',
    '每次办理、每日摘要',
  ]);
});
