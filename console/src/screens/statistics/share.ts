/** A part of a whole, in percent with one decimal at most; nothing of nothing. */
export const share = (part: number, whole: number) =>
  whole ? `${Math.round((part / whole) * 1000) / 10}%` : '';
