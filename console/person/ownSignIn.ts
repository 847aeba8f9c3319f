/** The own second factor and where one is signed in: read when it is looked at, and drawn in its place. */
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  OwnSignInDocument,
  type OwnSignInQuery,
} from '../src/gql/person/graphql';
import { dayOf, hourOf, said } from './days';
import { button, type Child, card, fill, h, tell } from './dom';
import { factorCard } from './factor';
import { w as own } from './ownWords';
import { ask, done, reason } from './server';
import { w } from './words';

type Session = NonNullable<OwnSignInQuery['me']>['sessions'][number];

/** `again`: draws the whole page anew, where another one was shown meanwhile. */
export function ownSignIn(again: () => unknown): HTMLElement {
  const place = h('div', {});
  async function draw() {
    try {
      const { me } = await ask(OwnSignInDocument, {});
      if (!me) return;
      fill(
        place,
        factorCard(me.account?.secondFactorSince, me.recoveryCodesLeft, again),
        devices(me.sessions, draw),
      );
    } catch (fault) {
      fill(
        place,
        card(h('p', { class: 'bad', role: 'alert' }, reason(fault)), button(w.again, draw, 'second')),
      );
    }
  }
  draw();
  return place;
}

const moment = (at: string) => `${said(dayOf(at))} ${hourOf(at)}`;

function devices(sessions: readonly Session[], again: () => unknown): HTMLElement {
  const told = h('p', { role: 'alert' });
  const ending = (label: string, name: string, act: () => Promise<unknown>) => {
    const made = button(
      label,
      async () => {
        try {
          await act();
          await again();
        } catch (fault) {
          tell(told, reason(fault), 'bad');
        }
      },
      'second',
    );
    made.setAttribute('aria-label', name);
    return made;
  };
  const row = ({ id, kind, device, current, createdAt, seenAt }: Session): Child => {
    const name = kind === 'BEARER' ? own.devices.mini : device || own.devices.unknown;
    const end = async () => done((await ask(EndSessionDocument, { input: { id } })).endSession);
    return h(
      'li',
      {},
      h('strong', {}, name),
      h('span', { class: 'quiet' }, own.devices.since(moment(createdAt), moment(seenAt))),
      current
        ? h('span', { class: 'good' }, own.devices.here)
        : ending(own.devices.end, own.devices.endOf(name, moment(createdAt)), end),
    );
  };
  const others = async () => done((await ask(EndOtherSessionsDocument, { input: {} })).endOtherSessions);
  return card(
    h('h2', {}, own.devices.title),
    h('ul', { class: 'devices' }, ...sessions.map(row)),
    sessions.length > 1 && ending(own.devices.endOthers, own.devices.endOthers, others),
    told,
  );
}
