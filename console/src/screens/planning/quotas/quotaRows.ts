/** The rows of the plan's table: what stands, what was typed, and what of it is sent. */
import type { RecruitmentPlansQuery, SetRecruitmentPlansInput } from '../../../gql/graphql';

type Plan = RecruitmentPlansQuery['recruitmentPlans']['plans'][number];
export type PlanRow = Plan & { organization: NonNullable<Plan['organization']> };

export const rowsOf = (plans: readonly Plan[]): PlanRow[] =>
  plans.flatMap((plan) => (plan.organization ? [{ ...plan, organization: plan.organization }] : []));

/** How many may still be admitted; nothing where nobody says, less than nothing beyond the plan. */
export const leftOf = ({ quota, admitted, submitted }: Plan): number | null =>
  quota == null ? null : quota - admitted - submitted;

/** What was typed, by the organization. */
export type Typed = Readonly<Record<string, string>>;

const standing = ({ quota }: Plan) => (quota == null ? '' : String(quota));

/** What a field shows. */
export const shown = (row: PlanRow, typed: Typed) => typed[row.organization.id] ?? standing(row);

export const isSound = (text: string) => /^\d{0,6}$/.test(text.trim());

/** The plans that were changed, as they are sent. */
export const changedItems = (rows: readonly PlanRow[], typed: Typed): SetRecruitmentPlansInput['items'] =>
  rows.flatMap((row) => {
    const text = shown(row, typed).trim();
    if (text === standing(row)) return [];
    return [{ organizationId: row.organization.id, quota: text ? Number(text) : null, version: row.version }];
  });
