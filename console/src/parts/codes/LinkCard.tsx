import { minuteOf } from '../../shell/days';
import { CopyButton } from '../CopyButton';
import { Fact } from './CodeCard';
import type { Link } from './codes';
import { w } from './words';
import './codes.css';

/** The link of an invitation that was just made: as a text and as a code for a telephone. */
export function LinkCard({ link, close }: { link: Link; close: () => void }) {
  const address = new URL(link.url, location.origin).href;
  return (
    <>
      <div className="code-card">
        <img src={link.qr} alt={w.picture} width={264} height={264} />
        <div>
          <dl>
            <Fact title={w.invitation.login}>{link.login}</Fact>
            <Fact title={w.until}>{link.until && minuteOf(link.until)}</Fact>
          </dl>
          <code className="address">{address}</code>
          <CopyButton text={address}>{w.invitation.copy}</CopyButton>
        </div>
      </div>
      <p className="quiet">{w.invitation.once}</p>
      <div className="actions">
        <span className="grow" />
        <button type="button" className="primary" onClick={close}>
          {w.close}
        </button>
      </div>
    </>
  );
}
