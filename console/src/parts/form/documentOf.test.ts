import { expect, it } from 'vitest';
import { documentOf } from './documentOf';
import { presetOf } from './presetOf';
import { actNamed } from './testing';

it('an act asks for what a form shows of its answer', () => {
  const [, ...lines] = documentOf(actNamed('createAccessToken')).split('\n');
  expect(lines.map((line) => line.trim()).join(' ')).toBe(
    'mutation CreateAccessToken($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { token errors { code message detail rule article severity path readyOn } replayed warnings { message detail rule article severity } } } ',
  );
});

it('is laid out as the editor lays it out', () => {
  const [, ...lines] = documentOf(actNamed('deleteTalk')).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'mutation DeleteTalk($input: DeleteTalkInput!) {',
    '  deleteTalk(input: $input) {',
    '    candidate {',
    '      id',
    '      name',
    '      stage',
  ]);
});

it('begins with what the schema says of it, in both languages', () => {
  expect(documentOf(actNamed('recordTalk')).split('\n')[0]).toMatch(/^# \S+ · \S+/);
});

it.each([
  ['recordCommitteeResolution', 'RESOLUTION_ACTIVIST', { resolutionKind: 'ACTIVIST' }],
  ['recordOpinion', 'MASS_SYMPOSIUM', {}],
  ['recordTalk', null, {}],
])('%s for a record of the kind %s begins with %o', (act, kind, preset) => {
  expect(presetOf(actNamed(act), kind)).toEqual(preset);
});
