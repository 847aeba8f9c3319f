import { Icon } from '../../parts/icons';
import { Popover } from '../../parts/Popover';
import { useOpen } from '../../shell/open';
import { address } from '../../shell/place';
import type { Account } from '../../shell/sign-in';
import { word } from '../../shell/word';
import { leave } from '../leave';
import { LanguageChoice } from './LanguageChoice';
import { ThemeChoice } from './ThemeChoice';
import { w } from './words';

/** Whose session it is, and beneath it what is set for this machine. */
export function AccountMenu({ account: { name, role } }: { account: Account }) {
  const button = (
    <>
      <span className="face" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span>
        <b>{name}</b>
        <small>{word('Role', role)}</small>
      </span>
    </>
  );
  return (
    <Popover className="me" panelClass="menu" label={w.account} button={button}>
      <h3>{w.appearance}</h3>
      <ThemeChoice />
      <h3>{w.language}</h3>
      <LanguageChoice />
      <hr />
      <a href={address('account')}>
        <Icon sign="account" />
        {w.ownAccount}
      </a>
      <button type="button" onClick={() => useOpen.setState({ open: 'keys' })}>
        <Icon sign="keys" />
        {w.keys}
      </button>
      <button type="button" onClick={() => useOpen.setState({ open: 'account' })}>
        <Icon sign="person" />
        {w.otherAccount}
      </button>
      <button type="button" onClick={() => void leave()}>
        <Icon sign="leave" />
        {w.leave}
      </button>
    </Popover>
  );
}
