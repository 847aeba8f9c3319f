/** What lies over the screen, one at a time: the palette, the list of keys, another account's sign-in. */
import { create } from 'zustand';

export const useOpen = create<{ open: 'palette' | 'keys' | 'account' | null }>(() => ({ open: null }));
export const shut = () => useOpen.setState({ open: null });
