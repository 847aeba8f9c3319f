/** What became of one row of a sitting, tried or done: the shape in which every act on many answers. */

export interface RowProblem {
  code: string;
  message: string;
  rule: string | null;
  article: string | null;
  readyOn?: string | null;
  /** Where in its row. */
  path?: string[];
}

export interface RowResult {
  index: number;
  askedId: string;
  succeeded: boolean;
  errors: RowProblem[];
  warnings: RowProblem[];
}

/** What is noticed besides, told with what the row is warned of anyway; nothing twice. */
export const withWarnings = (results: RowResult[], more: Map<string, RowProblem[]>): RowResult[] =>
  results.map((result) => {
    const said = new Set(result.warnings.map(({ rule, message }) => `${rule}${message}`));
    const others = (more.get(result.askedId) ?? []).filter(
      ({ rule, message }) => !said.has(`${rule}${message}`),
    );
    return { ...result, warnings: [...result.warnings, ...others] };
  });

export interface Answer {
  results: RowResult[];
  /** Why the call as a whole was refused. */
  errors: { code?: string; message: string; path?: string[] }[];
}
