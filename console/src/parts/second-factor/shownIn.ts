import type { Shown } from '../../shell/sign-in';

/** What a form with a `CodeField` holds. */
export function shownIn(given: FormData): Shown {
  const recoveryCode = String(given.get('recoveryCode') ?? '').trim();
  return recoveryCode ? { recoveryCode } : { code: String(given.get('code') ?? '').trim() };
}
