import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useToasts } from '../../shell/toasts';
import type { Change } from './changes';
import { tellOfOthers } from './tellOfOthers';

const change = (id: string, name: string, by: string | null, acts = ['approve']): Change => ({
  acts,
  candidate: { id, name, timeline: { nodes: by ? [{ act: acts[0]!, by: { name: by } }] : [] } },
});
const said = () => useToasts.getState().toasts.map(({ text, href }) => [text, href]);

describe('what others changed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    useToasts.setState({ toasts: [] });
    return () => {
      vi.useRealTimers();
    };
  });

  it('is said with who did it, and leads to the file', () => {
    tellOfOthers([change('c1', '张三', '李书记', ['unknownAct'])], '王委员');
    expect(said()).toEqual([['李书记：unknownAct · 张三', '#/people/c1']]);
  });

  it('is not said of what one did oneself, nor of what nobody stands for', () => {
    tellOfOthers([change('c1', '张三', '王委员'), change('c2', '李四', null)], '王委员');
    expect(said()).toEqual([]);
  });

  it('is a number when it is more than two', () => {
    tellOfOthers(
      ['c1', 'c2', 'c3'].map((id) => change(id, id, '李书记')),
      '王委员',
    );
    expect(said()).toEqual([['其他人刚刚更新了 3 人的档案', undefined]]);
  });
});
