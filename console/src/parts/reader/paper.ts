/** A paper as it is read: what all records have, and whatever its kind has besides. */
import type { PaperQuery } from '../../gql/graphql';

type Node = NonNullable<PaperQuery['node']>;
export type Paper = Extract<Node, { kind: unknown }>;
export type Attachment = Paper['attachments'][number];

export const isPaper = (node: PaperQuery['node']): node is Paper => !!node && 'kind' in node;

/** Papers that somebody writes and a branch reviews: what counts in them is the text. */
const WRITTEN = new Set(['MembershipApplication', 'ThoughtReport', 'ConversionRequest']);
export type Written = Extract<Paper, { reviewNote: string }>;
export const isWritten = (paper: Paper): paper is Written => WRITTEN.has(paper.__typename);
