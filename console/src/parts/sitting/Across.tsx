/** Above the list: that all of the filter is chosen, what is still being fetched of it, and that it has changed meanwhile. */
import { t } from '../../shell/language';
import { MOST } from './rows';

interface Said {
  chosen: boolean;
  complete: boolean;
  named: string;
  rows: number;
  total: number;
  server: number;
  changed: boolean;
  fromTop: () => void;
}
export function Across({ chosen, complete, named, rows, total, server, changed, fromTop }: Said) {
  return (
    <>
      {chosen && (
        <p className="across" role="status">
          {!complete
            ? t(
                `正在取回此筛选的全部:${rows} / ${Math.min(total, MOST)} 件…`,
                `Fetching all of this filter: ${rows} of ${Math.min(total, MOST)}…`,
              )
            : named
              ? t(
                  `已选中搜索“${named}”找到的全部 ${rows} 件。`,
                  `All ${rows} found by “${named}” are chosen.`,
                )
              : total > MOST
                ? t(
                    `此筛选共 ${total} 件;一次最多办 ${MOST} 件,已选前 ${rows} 件。`,
                    `${total} match this filter; a sitting holds ${MOST} at most, and the first ${rows} are chosen.`,
                  )
                : t(
                    `已选中此筛选下的全部 ${rows} 件,包括滚动后才看得到的。`,
                    `All ${rows} of this filter are chosen, those further down included.`,
                  )}
        </p>
      )}
      {changed && (
        <p className="across" role="status">
          {t(`列表有变化,现有 ${server} 件。`, `The list has changed: ${server} now.`)}{' '}
          <button className="plain" onClick={fromTop}>
            {t('从头载入', 'Read it from the top')}
          </button>
        </p>
      )}
    </>
  );
}
