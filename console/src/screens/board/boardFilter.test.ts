import { expect, it } from 'vitest';
import { boardFilter, halfYearsFilter, listFilter } from './boardFilter';

const query = { organization: 'org_1', overdue: '1', stage: 'PROBATIONARY_MEMBER', status: 'counted' };
const everybody = { status: ['ACTIVE', 'TRANSFERRING', 'COMPLETED'], organization: 'org_1', overdue: true };

it('the board shows every stage, those in work and those who became members', () => {
  expect(boardFilter(query)).toEqual(everybody);
});

it('the list shows the stage that the address names', () => {
  expect([listFilter(query), listFilter({})]).toEqual([
    { ...everybody, stage: ['PROBATIONARY_MEMBER'] },
    { status: ['ACTIVE', 'TRANSFERRING', 'COMPLETED'] },
  ]);
});

it('the half-years show the stages that are observed, or the one of them that the address names', () => {
  const stages = (stage: string) => halfYearsFilter({ stage });
  expect([stages(''), stages('FULL_MEMBER'), stages('ACTIVIST'), stages('DEVELOPMENT_TARGET')]).toEqual([
    { status: ['ACTIVE'], stage: ['ACTIVIST', 'DEVELOPMENT_TARGET'] },
    { status: ['ACTIVE'], stage: ['ACTIVIST', 'DEVELOPMENT_TARGET'] },
    { status: ['ACTIVE'], stage: ['ACTIVIST'] },
    { status: ['ACTIVE'], stage: ['DEVELOPMENT_TARGET'] },
  ]);
});
