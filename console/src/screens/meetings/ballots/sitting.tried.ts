/** A meeting of three voters, one of whom is to be there for each of two people, as the tests have it. */
import type { RosterQuery } from '../../../gql/graphql';
import type { Meeting } from '../meeting';
import type { Candidate } from './agenda';

export const MEETING: Meeting = {
  id: 'm_1',
  on: '2026-07-01',
  startedAt: null,
  place: '',
  chair: '',
  recorder: '',
  scrutineer: '',
  teller: '',
  minutes: '',
  version: 1,
  attendees: [],
  attachments: [{ id: 'fil_1', name: '会议记录.pdf', reference: '', thumbnail: null }],
  branch: { id: 'o_1', name: '第一支部' },
  votes: { nodes: [] },
};
const member = (id: string, given: object = {}) => ({
  id,
  name: id,
  status: 'FULL' as const,
  position: '委员',
  fullSince: null,
  joinedOn: null,
  convertedOn: null,
  followsCase: false,
  leftOn: null,
  excusedFrom: null,
  excusedUntil: null,
  version: 1,
  disciplines: [],
  organization: { id: 'o_1', name: '第一支部' },
  ...given,
});
export const ROSTER: RosterQuery = {
  organization: { id: 'o_1', name: '第一支部', settingsHistory: [], superior: null },
  members: {
    nodes: [
      member('甲'),
      member('乙'),
      member('丙'),
      member('丁', { status: 'PROBATIONARY' }),
      member('外人', { organization: { id: 'o_2', name: '第二支部' } }),
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
};
const candidate = (id: string, stage: Candidate['stage'], section: string): Candidate => ({
  id: `p_${id}`,
  name: id,
  stage,
  version: 1,
  introducers: [],
  operations: [{ section, possible: true, earliest: null, problems: [] }],
});
export const CANDIDATES = [
  candidate('张三', 'DEVELOPMENT_TARGET', 'C11'),
  candidate('李四', 'PROBATIONARY_MEMBER', 'D7'),
];
