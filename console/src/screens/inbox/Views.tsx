/** Filters under a name, kept for the account on this machine; the address of each can be given to somebody else. */
import { useState } from 'react';
import { create } from 'zustand';
import { Icon } from '../../parts/icons';
import { Popover } from '../../parts/Popover';
import { useAccount } from '../../shell/account';
import { t } from '../../shell/language';
import { address, go } from '../../shell/place';
import { say } from '../../shell/toasts';
import type { Query } from './filter';

export interface SavedView {
  name: string;
  query: Query;
}
const key = () => `jishi:views:${useAccount.getState().account?.login ?? ''}`;
const read = (): SavedView[] => JSON.parse(localStorage.getItem(key()) ?? '[]') as SavedView[];
const useChanged = create<{ times: number }>(() => ({ times: 0 }));
function keep(views: SavedView[]) {
  localStorage.setItem(key(), JSON.stringify(views));
  useChanged.setState((s) => ({ times: s.times + 1 }));
}
export function useSavedViews(): SavedView[] {
  useChanged((s) => s.times);
  useAccount((s) => s.account);
  return read();
}

const same = (a: Query, b: Query) =>
  new URLSearchParams(
    Object.entries(a)
      .filter(([, v]) => v)
      .sort(),
  ).toString() ===
  new URLSearchParams(
    Object.entries(b)
      .filter(([, v]) => v)
      .sort(),
  ).toString();
/** Of the whole scope or of the organization it was saved with: it opens as it was seen. */
export const openView = (view: SavedView) => go('inbox', '', { organization: '', ...view.query });

export function Views({ query }: { query: Query }) {
  const views = useSavedViews();
  const [name, setName] = useState('');
  const current = views.find((view) => same(view.query, query));
  const copy = async () => {
    await navigator.clipboard.writeText(
      `${location.origin}${location.pathname}${address('inbox', '', query)}`,
    );
    say(t('已复制链接', 'The link is copied'));
  };
  return (
    <Popover
      label={t('视图', 'Views')}
      panelClass="menu views"
      button={
        <>
          <Icon sign="save" />
          {current?.name ?? t('视图', 'Views')}
        </>
      }
    >
      {views.length > 0 && <h3>{t('已存视图', 'Saved views')}</h3>}
      {views.map((view) => (
        <div key={view.name} className="saved">
          <button aria-current={view === current} onClick={() => openView(view)}>
            {view.name}
          </button>
          <button
            className="bare"
            aria-pressed="false"
            aria-label={t(`删除视图 ${view.name}`, `Delete the view ${view.name}`)}
            onClick={() => keep(views.filter((one) => one !== view))}
          >
            <Icon sign="close" />
          </button>
        </div>
      ))}
      <h3>{t('保存当前筛选', 'Save this filter')}</h3>
      <form
        className="saved"
        onSubmit={(e) => {
          e.preventDefault();
          if (!name.trim()) return;
          keep([...views.filter((one) => one.name !== name.trim()), { name: name.trim(), query }]);
          say(t(`已保存视图“${name.trim()}”`, `View “${name.trim()}” saved`));
          setName('');
        }}
      >
        <input
          value={name}
          maxLength={30}
          onChange={(e) => setName(e.target.value)}
          placeholder={t('视图名称', 'Name of the view')}
          aria-label={t('视图名称', 'Name of the view')}
        />
        <button aria-pressed="false" className="primary">
          {t('保存', 'Save')}
        </button>
      </form>
      <hr />
      <button onClick={() => void copy()}>
        <Icon sign="link" />
        {t('复制链接', 'Copy the link')}
      </button>
    </Popover>
  );
}
