/** The acts that are done with many people at once: each is tried before it is sent, and answers row by row. */
import {
  ArchiveCandidatesDocument,
  type ArchiveCandidatesInput,
  AssignMentorsToManyDocument,
  type AssignMentorsToManyInput,
  RecordOpinionsDocument,
  type RecordOpinionsInput,
  RecordTrainingsDocument,
  type RecordTrainingsInput,
  SubmitApprovalsDocument,
  type SubmitApprovalsInput,
} from '../../gql/graphql';
import { ask } from '../../shell/api';
import { createSitting } from '../sitting/sitting';

const kept = (act: string) => `jishi:many:${act}`;

export const MENTORS = createSitting(
  kept('assignMentorsToMany'),
  async (input: AssignMentorsToManyInput) =>
    (await ask(AssignMentorsToManyDocument, { input })).assignMentorsToMany,
);
export const OPINIONS = createSitting(
  kept('recordOpinions'),
  async (input: RecordOpinionsInput) => (await ask(RecordOpinionsDocument, { input })).recordOpinions,
);
export const TRAININGS = createSitting(
  kept('recordTrainings'),
  async (input: RecordTrainingsInput) => (await ask(RecordTrainingsDocument, { input })).recordTrainings,
);
export const SUBMISSIONS = createSitting(
  kept('submitApprovals'),
  async (input: SubmitApprovalsInput) => (await ask(SubmitApprovalsDocument, { input })).submitApprovals,
);
export const ARCHIVING = createSitting(
  kept('archiveCandidates'),
  async (input: ArchiveCandidatesInput) =>
    (await ask(ArchiveCandidatesDocument, { input })).archiveCandidates,
);
