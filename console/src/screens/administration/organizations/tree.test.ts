import { describe, expect, it } from 'vitest';
import { treeOf, unfolded } from './tree';

const organization = (id: string, superior?: string) => ({
  id,
  name: id,
  superior: superior ? { id: superior } : null,
});
/** In no order, and the branch of a committee out of sight among them. */
const ALL = [
  organization('第十支部', '党委'),
  organization('第二支部', '党委'),
  organization('第二小组', '第二支部'),
  organization('党委'),
  organization('外单位支部', '外单位党委'),
  organization('第一小组', '第二支部'),
];
const lines = (twigs: ReturnType<typeof treeOf>) =>
  twigs.map(({ organization: { name }, depth, below }) => `${'>'.repeat(depth)}${name} ${below}`);

describe('the tree of organizations', () => {
  it('has each after its superior and siblings by name, numbers as numbers', () => {
    const numbered = ['10 支部', '9 支部', '2 支部'].map((name) => organization(name, '党委'));
    expect(lines(treeOf([...numbered, organization('党委')]))).toEqual([
      '党委 3',
      '>2 支部 0',
      '>9 支部 0',
      '>10 支部 0',
    ]);
  });

  it('says how deep each stands and how many are directly below', () => {
    const tree = treeOf(ALL);
    const depths = Object.fromEntries(
      tree.map(({ organization: { name }, depth, below }) => [name, [depth, below]]),
    );
    expect(depths).toEqual({
      党委: [0, 2],
      外单位支部: [0, 0],
      第二支部: [1, 2],
      第十支部: [1, 0],
      第一小组: [2, 0],
      第二小组: [2, 0],
    });
  });

  it('has one at the top whose superior is not in the list', () => {
    expect(lines(treeOf([organization('外单位支部', '外单位党委')]))).toEqual(['外单位支部 0']);
  });

  it('leaves the list it was made of as it is', () => {
    const before = ALL.map(({ id }) => id);
    treeOf(ALL);
    expect(ALL.map(({ id }) => id)).toEqual(before);
  });
});

describe('folded', () => {
  const names = (...folded: string[]) =>
    unfolded(treeOf(ALL), folded)
      .map(({ organization: { name } }) => name)
      .toSorted();
  const everything = ALL.map(({ name }) => name).toSorted();
  const without = (...gone: string[]) => everything.filter((name) => !gone.includes(name));

  it.each<[string, string[], string[]]>([
    ['nothing', [], everything],
    ['a branch hides its groups, not the next branch', ['第二支部'], without('第一小组', '第二小组')],
    ['a committee hides all below, not the next at the top', ['党委'], ['党委', '外单位支部'].toSorted()],
    ['one inside a folded one hides no more', ['党委', '第二支部'], ['党委', '外单位支部'].toSorted()],
    ['one with nothing below hides nothing', ['第十支部'], everything],
  ])('%s', (_, folded, left) => {
    expect(names(...folded)).toEqual(left);
  });
});
