/** The list: by name, page by page. */

import { ask } from './ask';
import { h, show } from './dom';
import { PeopleDocument, type PeopleQuery } from './gql/graphql';
import { STAGES } from './words';

type People = NonNullable<PeopleQuery['candidates']>;
type Row = People['nodes'][number];

export async function people(open: (id: string) => void, leave: () => void): Promise<void> {
  const search = h('input', { type: 'search', placeholder: '姓名', ariaLabel: '按姓名查找' });
  const rows = h('tbody', {});
  const more = h('button', { type: 'button' }, '更多');
  const says = h('p', { role: 'status' });
  let [after, asked] = ['', 0];

  async function read(afresh: boolean): Promise<void> {
    const turn = ++asked;
    const variables = { after: afresh ? null : after, name: search.value.trim() || null };
    const { candidates } = await ask(PeopleDocument, variables);
    // Whoever types fast is answered for the last letter alone.
    if (turn !== asked || !candidates) return;
    if (afresh) rows.replaceChildren();
    rows.append(...candidates.nodes.map((of) => row(of, open)));
    after = candidates.pageInfo.endCursor ?? '';
    more.hidden = !candidates.pageInfo.hasNextPage;
    says.textContent = `共 ${candidates.totalCount} 人`;
  }
  const told = (fault: Error) => {
    says.textContent = fault.message;
  };
  search.oninput = () => read(true).catch(told);
  more.onclick = () => read(false).catch(told);
  const heads = ['姓名', '阶段', '缺', '最近期限'].map((name) => h('th', { scope: 'col' }, name));
  await read(true);
  show(
    h('h1', {}, '发展党员'),
    h('p', {}, search, h('button', { type: 'button', onclick: leave }, '退出')),
    says,
    h('table', {}, h('thead', {}, h('tr', {}, ...heads)), rows),
    more,
  );
}

function row(of: Row, open: (id: string) => void): HTMLTableRowElement {
  const name = h('button', { type: 'button', onclick: () => open(of.id) }, of.name);
  const cells = [STAGES[of.stage], String(of.problemCount), of.nextDueOn ?? ''];
  return h('tr', {}, h('th', { scope: 'row' }, name), ...cells.map((text) => h('td', {}, text)));
}
