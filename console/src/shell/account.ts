/** Whose session this is, for what is kept by account. */
import { create } from 'zustand';
import type { Account } from './sign-in';

export const useAccount = create<{ account: Account | null }>(() => ({ account: null }));
