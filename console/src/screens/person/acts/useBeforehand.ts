/** What stands in the way of an act that can be judged before its form is filled: known before anybody writes a reason. */
import type { Act } from 'virtual:schema';
import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../parts/form/answer';
import type { Values } from '../../../parts/form/controls/control';
import { documentOf } from '../../../parts/form/documentOf';
import { knownOf, takes } from '../../../parts/form/fieldsOf';
import { ask } from '../../../shell/api';

/** Acts whose form asks for a reason at most, so that all of the rest can be judged without it. */
export const isTakenBack = ({ name }: Act) => /^(delete|withdraw|reverse)/.test(name);
/** And those whose form can be left as it is. */
const isJudgedAlone = (act: Act) => isTakenBack(act) || act.name === 'reissueRegistrationToken';

export function useBeforehand(act: Act, fixed: Values) {
  const input = {
    ...knownOf(act, fixed),
    ...(takes(act, 'reason') && { reason: '—' }),
    validateOnly: true,
  };
  const read = useQuery({
    queryKey: ['beforehand', act.name, input],
    queryFn: async () => {
      const answers = await ask<Record<string, Answer>, unknown>(documentOf(act), { input });
      return answers[act.name]?.errors ?? [];
    },
    enabled: isJudgedAlone(act) && takes(act, 'validateOnly'),
    retry: false,
  });
  // What can be filled in or read anew is the form's own affair.
  const inTheWay = (read.data ?? []).filter(
    ({ path }) => !path.length || ['id', 'candidateId'].includes(path.at(-1)!),
  );
  return { inTheWay, isPending: read.isLoading };
}
