import { useState } from 'react';
import { Icon, Seal } from '../parts/icons';
import { Popover } from '../parts/Popover';
import { useCounts } from '../shell/counts';
import { language, switchLanguage, t } from '../shell/language';
import { useOpen } from '../shell/open';
import { address, usePlace } from '../shell/place';
import { type Account, signOut } from '../shell/sign-in';
import { setTheme, type Theme, useTheme } from '../shell/theme';
import { word } from '../shell/word';
import { OfficeChoice } from './Office';
import { useGroups } from './views';

const FOLDED = 'jishi:folded';
const THEMES: [Theme, string][] = [
  ['system', t('跟随系统', 'System')],
  ['light', t('浅色', 'Light')],
  ['dark', t('深色', 'Dark')],
];

export async function leave() {
  await signOut();
  sessionStorage.clear();
  location.reload();
}

/** The side bar: a bar at the bottom with the first three screens where there is no room for it. */
export function Side({
  account,
  folded,
  fold,
}: {
  account: Account;
  folded: boolean;
  fold: (folded: boolean) => void;
}) {
  const screen = usePlace((p) => p.screen);
  const counts = useCounts();
  const [whole, setWhole] = useState(false);
  return (
    <nav className={whole ? 'side open' : 'side'} aria-label={t('导航', 'Navigation')}>
      <div className="brand">
        <Seal />
        <div>
          <b>{t('纪实', 'Jishi')}</b>
          <span>{t('发展党员全程纪实', 'The record of admission')}</span>
        </div>
      </div>
      <button
        className="seek"
        onClick={() => useOpen.setState({ open: 'palette' })}
        aria-label={t('搜索或跳转', 'Search or go to')}
      >
        <Icon sign="search" />
        <span className="grow" style={{ textAlign: 'left' }}>
          {t('搜索或跳转', 'Search')}
        </span>
        <kbd>Ctrl K</kbd>
      </button>
      <OfficeChoice />
      {useGroups().map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h2 aria-hidden="true">{group.title}</h2>
          <ul>
            {group.views.map((view) => {
              const count = counts[view.slug];
              return (
                <li key={view.slug} className={view.first ? 'first' : undefined}>
                  <a
                    href={address(view.slug)}
                    aria-current={
                      view.slug === screen || (view.slug === 'editor' && screen === 'docs')
                        ? 'page'
                        : undefined
                    }
                    title={folded ? view.title : undefined}
                    onClick={() => setWhole(false)}
                  >
                    <Icon sign={view.sign} />
                    <span>{view.title}</span>
                    {!!count?.value && (
                      <em className={count.bad ? 'tally bad' : 'tally'} aria-label={count.said}>
                        {count.value > 999 ? '999+' : count.value}
                      </em>
                    )}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <button className="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
        <Icon sign={whole ? 'close' : 'more'} />
        {whole ? t('收起', 'Close') : t('更多', 'More')}
      </button>
      <div className="foot">
        <Popover
          className="me"
          panelClass="menu"
          label={t('账户与设置', 'Account and settings')}
          button={
            <>
              <span className="face" aria-hidden="true">
                {account.name.slice(0, 1)}
              </span>
              <span>
                <b>{account.name}</b>
                <small>{word('Role', account.role)}</small>
              </span>
            </>
          }
        >
          <h3>{t('外观', 'Appearance')}</h3>
          <ThemeChoice />
          <h3>{t('语言', 'Language')}</h3>
          <div className="choice" role="group" aria-label={t('语言', 'Language')}>
            {(['zh', 'en'] as const).map((one) => (
              <button
                key={one}
                lang={one}
                aria-pressed={one === language}
                onClick={() => {
                  if (one !== language) switchLanguage();
                }}
              >
                {one === 'zh' ? '中文' : 'English'}
              </button>
            ))}
          </div>
          <hr />
          <button onClick={() => useOpen.setState({ open: 'keys' })}>
            <Icon sign="keys" />
            {t('快捷键', 'Keys')}
          </button>
          <button onClick={() => useOpen.setState({ open: 'account' })}>
            <Icon sign="person" />
            {t('换一个账户…', 'Another account…')}
          </button>
          <button onClick={() => void leave()}>
            <Icon sign="leave" />
            {t('退出登录', 'Sign out')}
          </button>
        </Popover>
        <button
          className="fold"
          aria-pressed={folded}
          onClick={() => {
            localStorage.setItem(FOLDED, folded ? '' : '1');
            fold(!folded);
          }}
          aria-label={folded ? t('展开导航', 'Unfold the navigation') : t('收起导航', 'Fold the navigation')}
        >
          <Icon sign="fold" />
          <span>{t('收起导航', 'Fold')}</span>
        </button>
      </div>
    </nav>
  );
}
export const wasFolded = () => !!localStorage.getItem(FOLDED);

function ThemeChoice() {
  const chosen = useTheme((s) => s.theme);
  return (
    <div className="choice" role="group" aria-label={t('外观', 'Appearance')}>
      {THEMES.map(([theme, name]) => (
        <button key={theme} aria-pressed={theme === chosen} onClick={() => setTheme(theme)}>
          {name}
        </button>
      ))}
    </div>
  );
}
