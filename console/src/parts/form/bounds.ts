/** What a committee may set is bounded by the regulation; the server judges it again (0.3). */
export const BOUNDS: Record<string, [least: number, most: number] | undefined> = {
  waitingMonths: [0, 24],
  noticeWorkingDays: [5, 30],
  probationInspectionMonths: [1, 6],
  preReviewDays: [1, 90],
  extensionMonths: [6, 12],
};
