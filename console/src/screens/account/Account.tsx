import { OwnSignInDocument } from '../../gql/graphql';
import { AsGraphQL } from '../../parts/AsGraphQL';
import { Tools } from '../../parts/Head';
import { Trouble, Waiting } from '../../parts/states';
import { word } from '../../shell/word';
import { Devices } from './Devices';
import { Password } from './Password';
import { Reminders } from './reminders/Reminders';
import { SecondFactor } from './SecondFactor';
import { Tokens } from './tokens/Tokens';
import { type Own, useOwnSignIn } from './useOwnSignIn';
import { w } from './words';
import './account.css';

/** The own account: what proves who one is, and where one is signed in. */
export function Account() {
  const read = useOwnSignIn();
  if (read.isPending) return <Waiting />;
  if (read.isLoadingError) return <Trouble fault={read.error} again={() => void read.refetch()} />;
  const own = read.data;
  return (
    <div className="account">
      <Tools>
        <AsGraphQL document={OwnSignInDocument} variables={{}} />
      </Tools>
      <Who own={own} />
      <Devices sessions={own.sessions} />
      <SecondFactor own={own} />
      <Password login={own.account?.login ?? ''} />
      <Reminders />
      <Tokens />
    </div>
  );
}

function Who({ own: { account, role, organization } }: { own: Own }) {
  const facts = [
    [w.name, account?.name],
    [w.login, account?.login],
    [w.role, word('Role', role)],
    [w.organization, organization?.name],
  ].filter(([, told]) => told);
  return (
    <section className="card" aria-label={w.who}>
      <h2>{w.who}</h2>
      <dl>
        {facts.map(([title, told]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
