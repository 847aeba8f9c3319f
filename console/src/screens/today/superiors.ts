/** The bands of those above a branch: what they decide, deliberate, talk over, file upward and analyse. */
import { formOf } from '../../parts/mend/mending';
import { days, inSentence, today } from '../../shell/days';
import { address } from '../../shell/place';
import { word } from '../../shell/word';
import { type Band, EVERYTHING, type Given, type Line, type Submission, until } from './band';
import { w } from './words';

const byDeadline = (a: Submission, b: Submission) =>
  (a.deadlineOn ?? '9999').localeCompare(b.deadlineOn ?? '9999') ||
  a.submittedOn.localeCompare(b.submittedOn);

const whenOf = (left?: number) => {
  if (left === undefined) return undefined;
  return left < 0 ? w.daysLate(-left) : until(left);
};

const submissionLine = (one: Submission, label: string, href: string): Line => {
  const left = one.deadlineOn ? days(today(), one.deadlineOn) : undefined;
  const isLate = left !== undefined && left < 0;
  return {
    key: one.id,
    tag: isLate ? w.tags.late : w.tags.waiting,
    tone: isLate ? 'warn' : 'own',
    person: one.candidate,
    branch: one.candidate.branch.name,
    sentence: `${word('ApprovalKind', one.kind)}${w.submitted(inSentence(one.submittedOn))}`,
    when: whenOf(left),
    isLate,
    act: { href, label, isUrgent: isLate },
  };
};

export const decide = ({ waiting }: Given): Band => ({
  name: 'decide',
  total: waiting?.totalCount ?? 0,
  shown: 5,
  all: { href: address('inbox'), label: w.openInbox },
  lines: [...(waiting?.nodes ?? [])]
    .sort(byDeadline)
    .map((one) => submissionLine(one, w.decide, address('inbox', '', { at: one.id }))),
});

export function deliberate({ waiting, organization }: Given): Band {
  const found = (waiting?.nodes ?? []).filter(
    ({ deliberations }) => !deliberations.some((one) => one.organizationId === organization),
  );
  return {
    name: 'deliberate',
    total: found.length,
    shown: EVERYTHING,
    all: { href: address('inbox'), label: w.openInbox },
    lines: found
      .sort(byDeadline)
      .map((one) => submissionLine(one, w.deliberate, address('inbox', '', { at: one.id }))),
  };
}

/** Before the committee decides on an admission, somebody sent by it talks with the person. */
export function talk({ waiting }: Given): Band {
  const found = (waiting?.nodes ?? []).filter(
    ({ kind, candidate }) => kind === 'ADMISSION_APPROVAL' && !candidate.superiorTalks.totalCount,
  );
  return {
    name: 'talk',
    total: found.length,
    shown: 3,
    lines: found.map((one) => ({
      ...submissionLine(one, w.recordTalk, formOf(one.candidate, { section: 'F5' })),
      // The same submission is to be decided as well: each row has a key of its own.
      key: `talk ${one.id}`,
      tag: w.tags.talk,
      sentence: w.talkFirst,
    })),
  };
}

export function file(given: Given): Band {
  const { unfiled, role } = given;
  const own = role === 'ORG_DEPT';
  return {
    name: 'file',
    total: unfiled?.totalCount ?? 0,
    shown: 3,
    all: {
      href: own ? address('filings') : address('people', '', { unfiled: '1' }),
      label: w.everybody(unfiled?.totalCount ?? 0),
    },
    lines: (unfiled?.nodes ?? []).map((person) => ({
      key: person.id,
      tag: own ? w.tags.waiting : w.tags.others,
      tone: own ? 'own' : 'warn',
      person,
      branch: person.branch.name,
      sentence: own ? w.toFile : w.notFiled,
      act: own
        ? { href: address('filings'), label: w.file }
        : { href: address('people', person.id), label: w.openFile },
    })),
  };
}

export const analyse = ({ unanalysed = 0 }: Given): Band => ({
  name: 'analyse',
  total: unanalysed ? 1 : 0,
  shown: EVERYTHING,
  lines: unanalysed
    ? [
        {
          key: 'analyse',
          tag: w.tags.yearly,
          tone: 'own',
          person: { id: '', name: w.activists(unanalysed) },
          sentence: w.analysis,
          act: { href: address('today', '', { act: 'analyse' }), label: w.analyse },
        },
      ]
    : [],
});
