import { acts } from 'virtual:schema';
import { expect, it } from 'vitest';
import { finalityOf, isDoneAgain, undoOf } from './undo';

it('of every act it is known whether it can be undone, put right by doing it again, or neither', () => {
  const unknown = acts
    .map(({ name }) => name)
    .filter((name) => !undoOf(name) && !finalityOf(name) && !isDoneAgain(name));
  expect(unknown).toEqual([]);
});

it.each([
  ['recordTalk', 'deleteTalk'],
  ['recordTrainings', 'deleteTraining'],
  ['openPublicNotice', 'deletePublicNotice'],
  ['submitPreReview', 'withdrawApproval'],
  ['updateTalk', undefined],
])('%s is taken back by %s', (act, back) => {
  expect(undoOf(act)).toBe(back);
});

it('what is seen once is said to be kept in the journal', () => {
  expect(finalityOf('revealIdNumber')).toContain('审计日志');
});
