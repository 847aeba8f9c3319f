import { describe, expect, it } from 'vitest';
import { factsOf } from './factsOf';
import type { Paper } from './paper';

const paper = (given: object) =>
  ({ id: 'r1', kind: 'TALK', on: '2026-01-01', attachments: [], version: 1, ...given }) as unknown as Paper;

describe('what a record says', () => {
  it('is told by the names and the values of the schema, and what is empty is not', () => {
    const talk = paper({
      __typename: 'TalkRecord',
      title: '',
      talkedBy: ['王建国', '李芳'],
      place: null,
      content: '一\n二',
    });
    expect(factsOf(talk)).toEqual([
      { name: 'talkedBy', title: '谈话人', value: '王建国、李芳', isLong: false },
      { name: 'content', title: '内容', value: '一\n二', isLong: true },
    ]);
  });

  it('is told of numbers, of yes and no, of a person, and of what two kinds call alike', () => {
    const said = (given: object) => factsOf(paper(given)).map(({ title, value }) => [title, value]);
    expect(said({ __typename: 'VoteRecord', approve: 0, secretBallot: true, voteResult: 'PASSED' })).toEqual([
      ['赞成', '0'],
      ['无记名投票', '是'],
      ['结果', '通过'],
    ]);
    expect(said({ __typename: 'Opinion', member: { id: 'm1', name: '赵岩' } })).toEqual([
      ['培养联系人或入党介绍人', '赵岩'],
    ]);
  });
});
