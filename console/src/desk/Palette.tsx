/** Everything by its name: people, screens, the operations of the manual, offices, language and colours. */

import { acts } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { FindPeopleDocument } from '../gql/graphql';
import { Icon, type Sign } from '../parts/icons';
import { openView, useSavedViews } from '../screens/inbox/views/savedViews';
import { ask } from '../shell/api';
import { pick, switchLanguage, t } from '../shell/language';
import { narrowTo, useOffices } from '../shell/offices';
import { shut, useOpen } from '../shell/open';
import { go } from '../shell/place';
import { setTheme } from '../shell/theme';
import { word } from '../shell/word';
import { leave } from './Side';
import { useViews } from './views';

interface Command {
  key: string;
  title: string;
  note?: string;
  sign: Sign;
  run: () => void;
}

const SETTINGS: Command[] = [
  {
    key: 'language',
    title: t('Switch to English', '切换为中文'),
    note: t('切换语言', 'Language'),
    sign: 'language',
    run: switchLanguage,
  },
  { key: 'light', title: t('浅色外观', 'Light appearance'), sign: 'theme', run: () => setTheme('light') },
  { key: 'dark', title: t('深色外观', 'Dark appearance'), sign: 'theme', run: () => setTheme('dark') },
  {
    key: 'system',
    title: t('外观跟随系统', 'Appearance of the system'),
    sign: 'theme',
    run: () => setTheme('system'),
  },
  {
    key: 'keys',
    title: t('快捷键', 'Keys'),
    sign: 'keys',
    run: () => setTimeout(() => useOpen.setState({ open: 'keys' })),
  },
  {
    key: 'account',
    title: t('换一个账户', 'Another account'),
    sign: 'person',
    run: () => setTimeout(() => useOpen.setState({ open: 'account' })),
  },
  { key: 'leave', title: t('退出登录', 'Sign out'), sign: 'leave', run: () => void leave() },
];

export function Palette() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const offices = useOffices(),
    saved = useSavedViews(),
    views = useViews();
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const wanted = typed.trim().toLowerCase();
  const people = useQuery({
    queryKey: ['find', wanted],
    queryFn: () => ask(FindPeopleDocument, { name: wanted }),
    enabled: wanted.length > 0,
    placeholderData: (before) => before,
  });

  const groups = useMemo(() => {
    const fits = (command: Command) =>
      `${command.title} ${command.note ?? ''} ${command.key}`.toLowerCase().includes(wanted);
    const found: [string, Command[]][] = [
      [
        t('人员', 'People'),
        wanted
          ? (people.data?.candidates.nodes ?? []).map((p) => ({
              key: p.id,
              title: p.name,
              note: `${word('Stage', p.stage)} · ${p.branch.name}`,
              sign: 'person' as const,
              run: () => go('people', p.id),
            }))
          : [],
      ],
      [
        t('前往', 'Go to'),
        views
          .map((v) => ({
            key: `g ${v.key}`,
            title: v.title,
            note: v.slug,
            sign: v.sign,
            run: () => go(v.slug),
          }))
          .filter(fits),
      ],
      [
        t('视图', 'Saved views'),
        saved
          .map((v) => ({ key: v.name, title: v.name, sign: 'save' as const, run: () => openView(v) }))
          .filter(fits),
      ],
      [
        t('办理', 'Operations'),
        wanted
          ? acts
              .filter((a) => a.input)
              .map((a) => ({
                key: a.name,
                title: pick(a.words),
                note: a.name,
                sign: 'library' as const,
                run: () => go('library', '', { text: a.name }),
              }))
              .filter(fits)
              .slice(0, 8)
          : [],
      ],
      [
        t('范围', 'Scope'),
        wanted
          ? [
              {
                key: 'all',
                title: t('全部管辖范围', 'All of my scope'),
                sign: 'admin' as const,
                run: () => narrowTo(''),
              },
              ...offices
                .filter(({ depth }) => depth > 0)
                .map(({ office }) => ({
                  key: office.id,
                  title: office.name,
                  sign: 'admin' as const,
                  run: () => narrowTo(office.id),
                })),
            ]
              .filter(fits)
              .slice(0, 6)
          : [],
      ],
      [t('设置', 'Settings'), SETTINGS.filter(fits)],
    ];
    return found.filter(([, some]) => some.length);
  }, [wanted, people.data, offices.length, views.length]);
  const flat = groups.flatMap(([, some]) => some);
  const current = Math.min(at, flat.length - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current, flat.length]);

  const run = (command?: Command) => {
    if (!command) return;
    shut();
    command.run();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      onClose={shut}
      onClick={(e) => {
        if (e.target === dialog.current) shut();
      }}
      aria-label={t('命令面板', 'Command palette')}
    >
      <input
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="commands"
        aria-activedescendant={flat[current] && `command-${current}`}
        aria-label={t('搜索或跳转', 'Search or go to')}
        placeholder={t('人名、页面、操作、支部…', 'A name, a screen, an operation, a branch…')}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          setAt(0);
        }}
        onKeyDown={(e) => {
          if (e.nativeEvent.isComposing) return;
          if (e.key === 'ArrowDown') setAt((current + 1) % Math.max(1, flat.length));
          else if (e.key === 'ArrowUp') setAt((current - 1 + flat.length) % Math.max(1, flat.length));
          else if (e.key === 'Enter') run(flat[current]);
          else return;
          e.preventDefault();
        }}
      />
      <div ref={list} id="commands" className="found" role="listbox" aria-label={t('结果', 'Results')}>
        {groups.map(([title, some]) => (
          <div key={title} role="group" aria-label={title}>
            <h3 aria-hidden="true">{title}</h3>
            {some.map((command) => {
              const place = flat.indexOf(command);
              return (
                <div
                  key={command.key}
                  id={`command-${place}`}
                  role="option"
                  aria-selected={place === current}
                  onMouseMove={() => setAt(place)}
                  onClick={() => run(command)}
                >
                  <Icon sign={command.sign} />
                  <span>{command.title}</span>
                  <small className="quiet">{command.note}</small>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {!flat.length && !people.isFetching && (
        <div className="state" role="status">
          <p>{t('没有找到。', 'Nothing found.')}</p>
        </div>
      )}
      <footer>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('选择', 'choose')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('打开', 'open')}
        </span>
        <span>
          <kbd>Esc</kbd> {t('关闭', 'close')}
        </span>
      </footer>
    </dialog>
  );
}
