/** What became of one row of a sitting, tried or done: the shape in which every act on many answers. */

export interface RowProblem {
  code: string;
  message: string;
  rule: string | null;
  article: string | null;
  readyOn?: string | null;
}

export interface RowResult {
  index: number;
  askedId: string;
  succeeded: boolean;
  errors: RowProblem[];
  warnings: RowProblem[];
}

export interface Answer {
  results: RowResult[];
  /** Why the call as a whole was refused. */
  errors: { message: string }[];
}
