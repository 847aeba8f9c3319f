/** What lies over the screen: the palette, the list of keys, the sign-in of another account. One at a time. */
import { create } from 'zustand';

export const useOpen = create<{ open: 'palette' | 'keys' | 'account' | null }>(() => ({ open: null }));
export const shut = () => useOpen.setState({ open: null });
