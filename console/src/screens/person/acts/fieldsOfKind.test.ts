import { expect, it } from 'vitest';
import { withoutOf } from './fieldsOfKind';

it('nobody is asked what mentors said of an applicant', () => {
  expect(withoutOf('RESOLUTION_ACTIVIST')).toContain('mentorsSaid');
  expect(withoutOf('RESOLUTION_DEVELOPMENT_TARGET')).not.toContain('mentorsSaid');
});

it('whose opinion it is, is asked where the kind says', () => {
  expect(withoutOf('CULTIVATION', [])).toEqual([]);
  expect(withoutOf('BRANCH_INSPECTION')).toEqual(['memberId']);
});
