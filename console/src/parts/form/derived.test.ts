import { expect, it } from 'vitest';
import { fillDerived, readOff } from './derived';

it.each([
  ['110101200010201234', { birth: '2000-10-20', sex: 'MALE' }],
  ['11010120001020122x', { birth: '2000-10-20', sex: 'FEMALE' }],
  ['1101 0120 0010 2012 34', { birth: '2000-10-20', sex: 'MALE' }],
  ['11010120001020', null],
])('%s says %o', (number, said) => {
  expect(readOff(number)).toEqual(said);
});

it('follows the number, and leaves what somebody wrote', () => {
  const form = document.createElement('form');
  form.innerHTML =
    '<input name="idNumber"><input name="birth"><select name="sex"><option value=""></option>' +
    '<option value="MALE"></option><option value="FEMALE"></option></select>';
  const at = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const type = (number: string) => {
    at('idNumber').value = number;
    fillDerived(form);
    return [at('birth').value, at('sex').value];
  };
  expect(type('110101200010201234')).toEqual(['2000-10-20', 'MALE']);
  expect(type('110101199910201224')).toEqual(['1999-10-20', 'FEMALE']);
  at('birth').value = '1999-10-21';
  expect(type('110101200010201234')).toEqual(['1999-10-21', 'MALE']);
});
