import { expect, it } from 'vitest';
import type { Meeting } from '../meeting';
import { factsOf } from './facts';

const MEETING: Meeting = {
  id: 'm_1',
  on: '2026-07-01',
  startedAt: '2026-07-01T06:30:00Z',
  place: '党员活动室',
  chair: '书记',
  recorder: '',
  scrutineer: '监票人',
  teller: '',
  minutes: '',
  version: 1,
  attendees: [],
  attachments: [{ id: null, name: '会议记录', reference: '2026-07', thumbnail: null }],
  branch: { id: 'o_1', name: '第一支部' },
  votes: { nodes: [] },
};

it('the head of the minutes is what is known, by the clock of Shanghai', () => {
  expect(factsOf(MEETING)).toEqual([
    ['时间', '2026-07-01 14:30'],
    ['地点', '党员活动室'],
    ['主持', '书记'],
    ['监票', '监票人'],
  ]);
});

it('who came is told by name, and who wrote or stayed away', () => {
  const called = (name: string, attending: 'PRESENT' | 'WRITTEN' | 'ABSENT') => ({
    memberId: name,
    name,
    attending,
  });
  const attendees = [
    called('甲', 'PRESENT'),
    called('乙', 'ABSENT'),
    called('丙', 'PRESENT'),
    called('丁', 'WRITTEN'),
  ];
  expect(factsOf({ ...MEETING, attendees }).slice(4)).toEqual([
    ['到会', '甲、丙'],
    ['书面意见', '丁'],
    ['缺席', '乙'],
  ]);
});

it('a meeting whose start was not written down has its day', () => {
  expect(factsOf({ ...MEETING, startedAt: null })[0]).toEqual(['时间', '2026-07-01']);
});
