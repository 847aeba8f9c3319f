import { useProvider } from '../../shell/sign-in';
import { w } from './words';

/** The deployment's own place to sign in at; `apart`: in another window, so that nothing of this one is lost. */
export function ProviderLink({ apart }: { apart: boolean }) {
  const provider = useProvider((p) => p.provider);
  if (!provider) return null;
  return (
    <a className="provider" href={provider.address} target={apart ? '_blank' : undefined} rel="noreferrer">
      {w.provider(provider.name)}
    </a>
  );
}
