const DIGITS = '零一二三四五六七八九';
const NO_ARTICLE = 1000;

/** The number of an article written in Chinese numerals: 第二十三条 is 23. What is no article comes last. */
export function articleNumber(text: string): number {
  const numeral = /第([一二三四五六七八九十]+)条/.exec(text)?.[1];
  if (!numeral) return NO_ARTICLE;
  if (!numeral.includes('十')) return DIGITS.indexOf(numeral);
  const [tens, ones] = numeral.split('十');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
