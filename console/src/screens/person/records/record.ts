/** Any record of a case as the query answers it: what all have, and whatever its kind has besides. */
export type FiledRecord = {
  __typename: string;
  id: string;
  on: string;
  version: number;
} & Record<string, unknown>;
