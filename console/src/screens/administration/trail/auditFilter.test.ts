import { describe, expect, it } from 'vitest';
import { actTitle } from './actTitle';
import { auditFilter } from './auditFilter';

describe('which entries an address names', () => {
  it.each([
    [{}, {}],
    [{ act: 'recordVotes' }, { act: ['recordVotes'] }],
    [
      { from: '2026-01-01', to: '2026-06-30' },
      { enteredFrom: '2026-01-01', enteredTo: '2026-06-30' },
    ],
    [{ late: '1' }, { lateEntry: true }],
    [
      { organization: 'o_1', candidate: 'p_1', request: 'r_1', address: '10.0.0.1' },
      { organization: 'o_1', candidate: 'p_1', requestId: 'r_1', address: '10.0.0.1' },
    ],
    [{ act: '', from: '', late: '', other: '1' }, {}],
  ])('%o: %o', (query, filter) => {
    expect(auditFilter(query)).toEqual(filter);
  });
});

describe('what an act of the journal is called', () => {
  it.each([
    ['recordVotes', '批量录入表决'],
    ['readSensitive', '查看敏感信息'],
    ['export', '导出列表'],
    ['somethingOfLater', 'somethingOfLater'],
  ])('%s: %s', (name, title) => {
    expect(actTitle(name)).toBe(title);
  });
});
