/** Which screen leads to which. */

import { Fault } from './ask';
import { h, show } from './dom';
import { people } from './people';
import { person } from './person';
import { signIn, signOut } from './signing';

const start = (told = '') => signIn(() => list(), told);
const list = () => people(open, leave).catch(failed);
const open = (id: string) => person(id, list).catch(failed);

async function leave(): Promise<void> {
  await signOut();
  start();
}

/** Whose session has ended signs in again; anybody else is told. */
function failed(fault: unknown): void {
  if (fault instanceof Fault && fault.code === 'UNAUTHENTICATED') start('登录已过期，请重新登录');
  else show(h('h1', {}, '出错了'), h('p', { role: 'alert' }, (fault as Error).message));
}

start();
