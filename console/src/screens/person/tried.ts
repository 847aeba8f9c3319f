/** What the tests of this screen share: a person and an operation of whom each test says only what it is about. */
import type { Milestone, OnFile, Person } from './types';

export const aPerson = (given: Partial<Person>) =>
  ({
    id: 'c1',
    stage: 'ACTIVIST',
    deadlines: [],
    operations: [],
    approvals: { nodes: [] },
    mentors: [],
    introducers: [],
    assignments: { nodes: [] },
    cultivationPeriod: null,
    probation: null,
    ...given,
  }) as unknown as Person;

export const aMilestone = (given: Partial<Milestone>) =>
  ({
    section: 'B2',
    label: 'thought report',
    state: 'POSSIBLE',
    possible: true,
    allowed: true,
    count: 0,
    on: null,
    dueOn: null,
    dueFrom: null,
    earliest: null,
    submissionId: null,
    cameBack: false,
    waitsSince: null,
    askedBy: [],
    problems: [],
    ...given,
  }) as unknown as Milestone;

export const aRecord = (given: Partial<OnFile>): OnFile => ({
  id: 'r1',
  typename: 'TalkRecord',
  kind: 'TALK',
  title: '谈话记录',
  on: '2026-01-10',
  said: '',
  state: '',
  version: 1,
  caseVersion: 1,
  by: '',
  late: false,
  papers: [],
  acts: [],
  value: {},
  warned: [],
  ...given,
});
