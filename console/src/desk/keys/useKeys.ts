import { useEffect, useRef } from 'react';
import { useOpen } from '../../shell/open';
import { go } from '../../shell/place';
import { isTyping } from '../../shell/typing';
import { useViews, type View } from '../views';

/** So long after `g` a letter still leads somewhere. */
const LEAD = 1500;

const asksForPalette = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) &&
  event.key.toLowerCase() === 'k' &&
  // The editor has a command of its own on it.
  !(event.target as Element).closest('.monaco-editor');

const togglePalette = () => useOpen.setState(({ open }) => ({ open: open === 'palette' ? null : 'palette' }));

/** The keys that work on every screen. */
export function useKeys() {
  const views = useRef<View[]>([]);
  views.current = useViews();
  useEffect(() => {
    // When the event says it was pressed, not when a busy page came to hear of it.
    let led = -Infinity;
    const viewAfterLead = ({ key, timeStamp }: KeyboardEvent) =>
      timeStamp - led < LEAD ? views.current.find((view) => view.key === key) : undefined;

    function press(event: KeyboardEvent) {
      if (asksForPalette(event)) {
        event.preventDefault();
        togglePalette();
        return;
      }
      if (isTyping(event)) return;
      const view = viewAfterLead(event);
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
