/** What the parts of this screen speak of. */
import type { PersonQuery } from '../../gql/graphql';
import type { Unmet } from '../../parts/form/answer';
import type { Values } from '../../parts/form/controls/control';

export type Person = NonNullable<PersonQuery['candidate']>;
/** An operation of the manual, and where it stands for this person. */
export type Milestone = Person['operations'][number];

/** A record on file, as a row. */
export interface OnFile {
  id: string;
  typename: string;
  kind: string;
  title: string;
  on: string;
  said: string;
  state: string;
  version: number;
  /** That of the case when all this was read: what a correction begins with and its version are of one reading. */
  caseVersion: number;
  by: string;
  late: boolean;
  papers: string[];
  acts: string[];
  /** What its correction begins with. */
  value: Values;
  warned: Unmet[];
}
