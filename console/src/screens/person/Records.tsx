import { acts } from 'virtual:schema';
import { titleOf } from '../../parts/form/Operation';
import { Empty } from '../../parts/states';
import { t } from '../../shell/language';
import { useMay } from '../../shell/may';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import type { OnFile } from './records';

const named = (name: string) => {
  const act = acts.find((a) => a.name === name);
  return act ? titleOf(act) : name;
};
/** The verb alone: the row says of what. */
const VERBS: [RegExp, string, string][] = [
  [/^update/, '更正', 'Correct'],
  [/^delete/, '删除', 'Delete'],
  [/^review/, '审批', 'Review'],
  [/^withdraw/, '撤回', 'Withdraw'],
  [/^close/, '结束登记', 'Close'],
  [/^decide/, '审批', 'Decide'],
  [/^deliberate/, '审议', 'Deliberate'],
  [/^reverse/, '撤销决定', 'Reverse'],
];
const verb = (name: string) => {
  const found = VERBS.find(([like]) => like.test(name));
  return found ? t(found[1], found[2]) : named(name);
};

/** Everything on file, newest first; corrections, deletions, reviews and decisions begin from here. */
export function Records({ id, onFile }: { id: string; onFile: OnFile[] }) {
  const may = useMay();
  return (
    <section className="card">
      <h3>
        {t('档案材料', 'On file')} <small>{onFile.length}</small>
      </h3>
      {!onFile.length ? (
        <Empty>{t('还没有记录。', 'Nothing is on file yet.')}</Empty>
      ) : (
        <div className="plain-table short" tabIndex={0} role="region" aria-label={t('档案材料', 'On file')}>
          <table className="on-file">
            <thead>
              <tr>
                {[
                  t('日期', 'Day'),
                  t('材料', 'Record'),
                  t('内容', 'What it says'),
                  t('附件', 'Papers'),
                  t('录入', 'By'),
                  t('操作', 'Acts'),
                ].map((h) => (
                  <th key={h} scope="col">
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {onFile.map((r) => (
                <tr key={r.id}>
                  <td className="day">
                    {r.on}
                    {r.late && (
                      <div>
                        <span className="badge warning">{t('补录', 'late')}</span>
                      </div>
                    )}
                  </td>
                  <td>
                    <b>{r.title}</b>
                    {r.typename === 'Approval' && (
                      <div className="quiet">
                        {t('上报', 'submission')} {word('ApprovalStatus', r.state)}
                      </div>
                    )}
                  </td>
                  <td className="said">{r.said || '—'}</td>
                  <td>{r.papers.join(';') || '—'}</td>
                  <td className="quiet">
                    {r.by}
                    {r.version > 1 && t(` · 第 ${r.version} 版`, ` · version ${r.version}`)}
                  </td>
                  <td className="row-acts">
                    {r.acts.filter(may).map((a) => (
                      <a
                        key={a}
                        href={address('people', id, { act: a, record: r.id })}
                        aria-label={`${verb(a)} ${r.title} ${r.on}`}
                      >
                        {verb(a)}
                      </a>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
