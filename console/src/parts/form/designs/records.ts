/** The records of a case: talks, opinions, resolutions, notices, votes, papers. A correction has the form of its record. */
import type { Text } from '../../../shell/language';
import type { Design } from './design';

const CONTENT_OR_PAPER: Text = [
  '内容和附件至少有一项。',
  'What was said is written here, or its paper is attached.',
];

/** A record is entered, put right with its reason, and taken off the file. */
function record(name: string, design: Design, recorded = `record${name}`): Record<string, Design> {
  return {
    [recorded]: design,
    [`update${name}`]: {
      ...design,
      needs: [],
      button: ['保存更正', 'Save the correction'],
      notes: {
        ...design.notes,
        reason: [
          '已上报或已审批的记录须写明；原记录保留，另立更正后的一份。',
          'Needed once something rests on the record: it stays on file, and the corrected one takes its place.',
        ],
      },
    },
    [`delete${name}`]: { button: ['删除', 'Delete'] },
  };
}

const TALK: Design = {
  day: ['谈话日期', 'Day of the talk'],
  order: ['on', 'talkedBy', 'place', 'title', 'content', 'opinion'],
  rules: { on: 'R-APP-3.late' },
  notes: { content: CONTENT_OR_PAPER },
};

const NOTICE: Design = {
  day: ['登记日期', 'Day of the entry'],
  sections: [
    { title: ['公示', 'The notice'], fields: ['on', 'point', 'places', 'content', 'phone'] },
    { title: ['公示结果', 'What came of it'], fields: ['closedOn', 'objections', 'clean', 'conclusion'] },
  ],
};

const VOTE: Design = {
  day: ['会议日期', 'Day of the meeting'],
  sections: [
    { title: ['会议', 'The meeting'], fields: ['on', 'meetingId', 'voteKind'] },
    { title: ['表决', 'The vote'], fields: ['secretBallot', 'ballot', 'writtenReceivedAt'] },
    { title: ['介绍人', 'The introducers'], fields: ['introducersPresent', 'introducersAbsence'] },
    {
      title: ['决议', 'The resolution'],
      fields: [
        'outcome',
        'extensionMonths',
        'nextMeetingOn',
        'annulmentReason',
        'annulmentText',
        'resolution',
      ],
    },
  ],
  rules: { writtenReceivedAt: 'R-MTG-6', ballot: 'R-MTG-3' },
};

export const records: Record<string, Design> = {
  ...record('Talk', TALK),
  ...record('SuperiorTalk', { ...TALK, rules: {} }),
  ...record('Recommendation', {
    day: ['推荐日期', 'Day of the recommendation'],
    order: ['on', 'method', 'voters', 'votes', 'content'],
  }),
  ...record('CommitteeResolution', {
    day: ['会议日期', 'Day of the meeting'],
    sections: [
      { title: ['会议', 'The meeting'], fields: ['on', 'heldBy', 'due', 'present', 'resolutionKind'] },
      {
        title: ['听取的意见', 'What was heard'],
        fields: ['partyGroupSaid', 'mentorsSaid', 'membersAndMassesSaid', 'committeeSaid'],
      },
      { title: ['决议', 'The resolution'], fields: ['result', 'text'] },
    ],
    needs: ['due', 'present'],
    rules: { present: 'R-ORG-3' },
  }),
  ...record('Opinion', {
    day: ['意见日期', 'Day of the opinion'],
    order: ['on', 'opinionKind', 'memberId', 'asked', 'content'],
    needs: ['memberId'],
    notes: { content: CONTENT_OR_PAPER },
  }),
  ...record('Exemption', {
    day: ['决定日期', 'Day of the decision'],
    order: ['on', 'exemptionKind', 'ground', 'superiorConsent'],
    notes: {
      superiorConsent: [
        '免训须写明同意的上级和文号。',
        'Of a training exemption: which superior, and by which document.',
      ],
    },
  }),
  ...record('PublicNotice', NOTICE),
  openPublicNotice: { ...NOTICE, day: ['登记日期', 'Day of the entry'] },
  closePublicNotice: {
    day: ['结束登记日期', 'Day on which it was closed'],
    button: ['登记公示结果', 'Enter what came of it'],
    sections: [NOTICE.sections![1]!],
  },
  ...record('PoliticalReview', {
    day: ['结论日期', 'Day of the conclusion'],
    sections: [
      { title: ['结论', 'The conclusion'], fields: ['on', 'conclusion', 'document'] },
      { title: ['审查情况', 'The review'], fields: ['methods', 'content', 'jointVetting'] },
      { title: ['家庭和社会关系', 'Family and relations'], fields: ['family', 'relations'] },
      {
        title: ['流动人员', 'Somebody on the move'],
        fields: ['consultedDomicile', 'consultedResidence'],
        isFolded: true,
      },
    ],
    rules: { consultedDomicile: 'R-DEV-10', on: 'R-DEV-11' },
  }),
  ...record('Training', {
    day: ['培训结束日期', 'Last day of the course'],
    sections: [
      {
        title: ['培训', 'The course'],
        fields: ['organizer', 'byCommittee', 'mode', 'start', 'on', 'days', 'classHours'],
      },
      { title: ['考试', 'The exam'], fields: ['examPassed', 'examScore', 'certificate'] },
      { title: ['分次培训', 'A course in parts'], fields: ['series'], isFolded: true },
    ],
    rules: { classHours: 'R-DEV-12' },
  }),
  ...record('IssuedAdmissionForm', { day: ['发放日期', 'Day on which it was issued'] }, 'issueAdmissionForm'),
  ...record('AdmissionForm', {
    day: ['填写日期', 'Day on which it was filled in'],
    order: ['on', 'serialNumber', 'note'],
  }),
  ...record('Oath', {
    day: ['宣誓日期', 'Day of the oath'],
    order: ['on', 'place', 'leader', 'content'],
    rules: { on: 'R-PRB-2' },
  }),
  ...record(
    'Postponement',
    {
      day: ['决定日期', 'Day of the decision'],
      order: ['on', 'until', 'ground', 'reason', 'decision'],
      notes: {
        decision: [
          '写明组织的决定，或上传决定材料。',
          "The organization's decision is written here, or its paper attached.",
        ],
      },
    },
    'postponeConversion',
  ),
  ...record('Step', {
    day: ['完成日期', 'Day on which it was done'],
    order: ['on', 'stepKind', 'through', 'note'],
  }),
  recordGeneralMeeting: {
    day: ['会议日期', 'Day of the meeting'],
    sections: [
      { title: ['会议', 'The meeting'], fields: ['on', 'startedAt', 'place'] },
      { title: ['会上的职责', 'Who did what'], fields: ['chair', 'recorder', 'scrutineer', 'teller'] },
    ],
  },
  updateGeneralMeeting: {
    day: ['会议日期', 'Day of the meeting'],
    button: ['保存更正', 'Save the correction'],
    sections: [
      { title: ['会议', 'The meeting'], fields: ['on', 'startedAt', 'place'] },
      { title: ['会上的职责', 'Who did what'], fields: ['chair', 'recorder', 'scrutineer', 'teller'] },
    ],
  },
  deleteGeneralMeeting: { button: ['删除', 'Delete'] },
  ...record('Vote', VOTE),
  recordDirectAdmission: {
    day: ['决定日期', 'Day of the decision'],
    order: ['on', 'level', 'authority', 'number', 'ground', 'target', 'since'],
  },
  recordPosthumousRecognition: {
    day: ['决定日期', 'Day of the decision'],
    order: ['on', 'level', 'authority', 'number', 'ground', 'request'],
  },
  submitApplication: { day: ['申请日期', 'Day of the application'], order: ['on', 'title', 'text'] },
  submitThoughtReport: { day: ['汇报日期', 'Day of the report'], order: ['on', 'title', 'text'] },
  submitConversionRequest: { day: ['申请日期', 'Day of the request'], order: ['on', 'title', 'text'] },
};
