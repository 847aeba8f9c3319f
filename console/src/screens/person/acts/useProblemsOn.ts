import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApprovalKind, ProblemsOnDocument } from '../../../gql/graphql';
import { ask } from '../../../shell/api';
import { today } from '../../../shell/days';
import type { Milestone, Person } from '../types';
import { told } from './told';

/** Of what each act is the submission. */
const SUBMITS: Partial<Record<string, ApprovalKind>> = {
  submitActivistFiling: 'ACTIVIST_FILING',
  submitDevelopmentTargetFiling: 'DEVELOPMENT_TARGET_FILING',
  submitPreReview: 'PRE_REVIEW',
  submitNoticeReview: 'PUBLIC_NOTICE_REVIEW',
  submitAdmissionApproval: 'ADMISSION_APPROVAL',
  submitConversionApproval: 'CONVERSION_APPROVAL',
};

/** What is in the way of a submission on the day that its form says: of today it is known, of another day it is asked. */
export function useProblemsOn(person: Person, { act, problems }: Milestone) {
  const [day, setDay] = useState(today);
  const kind = SUBMITS[act];
  const another = !!kind && /^\d{4}-\d{2}-\d{2}$/.test(day) && day !== today();
  const { data } = useQuery({
    queryKey: ['problems', person.id, person.version, kind, day],
    queryFn: () => ask(ProblemsOnDocument, { id: person.id, for: kind!, on: day }),
    enabled: another,
  });
  const then = another ? data?.candidate?.problems.map(told) : undefined;
  return { day, setDay, then, problems: then ?? problems };
}
