/** The keys that work on every screen, and the list of all of them. */
import { useEffect, useRef } from 'react';
import { Modal } from '../parts/Modal';
import { t } from '../shell/language';
import { shut, useOpen } from '../shell/open';
import { go } from '../shell/place';
import { isTyping } from '../shell/typing';
import { useViews, type View } from './views';

export function useKeys() {
  const views = useRef<View[]>([]);
  views.current = useViews();
  useEffect(() => {
    // When the event says it was pressed, not when a busy page came to hear of it.
    let led = -Infinity;
    function press(event: KeyboardEvent) {
      if (
        (event.ctrlKey || event.metaKey) &&
        event.key.toLowerCase() === 'k' &&
        !(event.target as Element).closest('.monaco-editor')
      ) {
        event.preventDefault();
        useOpen.setState((s) => ({ open: s.open === 'palette' ? null : 'palette' }));
        return;
      }
      if (isTyping(event)) return;
      const view =
        event.timeStamp - led < 1500 ? views.current.find((one) => one.key === event.key) : undefined;
      led = -Infinity;
      if (view) {
        // The second letter is not also a key of the screen that is left.
        event.preventDefault();
        event.stopImmediatePropagation();
        go(view.slug);
      } else if (event.key === 'g') led = event.timeStamp;
      else if (event.key === '?') useOpen.setState({ open: 'keys' });
    }
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

const LIST: [string, string][] = [
  ['j k', t('下一件、上一件', 'Next, previous')],
  ['x', t('选择', 'Choose')],
  ['/', t('搜索', 'Search')],
];
const INBOX: [string, string][] = [
  ...LIST,
  ['Enter', t('打开预览', 'Open the preview')],
  ['a', t('通过', 'Approve')],
  ['r', t('退回', 'Return')],
  ['u', t('撤销刚办的', 'Reverse what was just decided')],
  ['Esc', t('关闭预览、清除选择', 'Close the preview, clear the choice')],
];
const FILINGS: [string, string][] = [
  ...LIST,
  ['Enter', t('打开档案', 'Open the file')],
  ['a', t('备案', 'Acknowledge')],
  ['u', t('撤回刚备案的', 'Take back what was just acknowledged')],
  ['Esc', t('清除选择', 'Clear the choice')],
];

export function KeysDialog() {
  const views = useViews(),
    files = views.some(({ slug }) => slug === 'filings');
  const list = (title: string, keys: [string, string][]) => (
    <div>
      <h3>{title}</h3>
      {keys.map(([pressed, what]) => (
        <p key={pressed}>
          {what}
          <span>
            {pressed.split(' ').map((k) => (
              <kbd key={k}>{k}</kbd>
            ))}
          </span>
        </p>
      ))}
    </div>
  );
  return (
    <Modal title={t('快捷键', 'Keys')} close={shut}>
      <div className="keys-list">
        <div>
          <h3>{t('任何位置', 'Everywhere')}</h3>
          <p>
            {t('命令面板', 'Command palette')}
            <span>
              <kbd>Ctrl</kbd> <kbd>K</kbd>
            </span>
          </p>
          <p>
            {t('本列表', 'This list')}
            <kbd>?</kbd>
          </p>
          {views.map((view) => (
            <p key={view.slug}>
              {view.title}
              <span>
                <kbd>g</kbd> <kbd>{view.key}</kbd>
              </span>
            </p>
          ))}
        </div>
        {list(t('审批收件箱', 'Inbox'), INBOX)}
        {files && list(t('组织部门备案', 'Upward filings'), FILINGS)}
      </div>
      <div className="actions">
        <span className="grow" />
        <button onClick={shut}>{t('关闭', 'Close')}</button>
      </div>
    </Modal>
  );
}
