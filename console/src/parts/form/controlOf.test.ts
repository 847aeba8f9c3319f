import type { Field } from 'virtual:schema';
import { expect, it } from 'vitest';
import { type Control, controlOf } from './controlOf';
import { Amount } from './controls/Amount';
import { Choice } from './controls/Choice';
import { Choices } from './controls/Choices';
import { Count } from './controls/Count';
import { Day } from './controls/Day';
import { Group } from './controls/Group';
import { Instant } from './controls/Instant';
import { LongText } from './controls/LongText';
import { MeetingPicker } from './controls/MeetingPicker';
import { MemberPicker } from './controls/MemberPicker';
import { NewPassword } from './controls/NewPassword';
import { OneOfPeople } from './controls/OneOfPeople';
import { Papers } from './controls/Papers';
import { Rows } from './controls/Rows';
import { TextLine } from './controls/TextLine';
import { YesNoOrAsItIs, YesOrNo, YesOrNoByDefault } from './controls/YesNo';
import { aField } from './testing';

const nobody = { branch: '', wrong: new Map() };
const somebody = { ...nobody, people: [{ id: 'm1', name: '王' }] };

it.each<[string, Partial<Field>, Control]>([
  ['papers', { named: 'AttachmentInput', type: '[AttachmentInput!]!' }, Papers],
  ['a list of records', { named: 'NoticePlaceInput', type: '[NoticePlaceInput!]!' }, Rows],
  ['a record', { named: 'BallotInput' }, Group],
  ['a member', { name: 'memberId', named: 'ID' }, MemberPicker],
  ['several members', { name: 'memberIds', named: 'ID', type: '[ID!]!' }, MemberPicker],
  ['a meeting', { name: 'meetingId', named: 'ID' }, MeetingPicker],
  ['several values', { named: 'ReviewMethod', type: '[ReviewMethod!]!' }, Choices],
  ['a value', { named: 'Sex' }, Choice],
  ['a value in a field of a long text', { name: 'conclusion', named: 'ReviewConclusion' }, Choice],
  ['a yes or no that may be left as it is', { named: 'Boolean' }, YesNoOrAsItIs],
  ['a yes or no that must be answered', { named: 'Boolean', type: 'Boolean!', required: true }, YesOrNo],
  ['a yes or no with a default', { named: 'Boolean', type: 'Boolean!', default: false }, YesOrNoByDefault],
  ['a password', { name: 'newPassword' }, NewPassword],
  ['a day', { named: 'Date' }, Day],
  ['a day in a field of a long text', { name: 'noteOn', named: 'Date' }, Day],
  ['an instant', { named: 'DateTime' }, Instant],
  ['a whole number', { named: 'Int' }, Count],
  ['a long text', { name: 'handling' }, LongText],
  ['what somebody said', { name: 'mentorsSaid' }, LongText],
  ['a sum of money', { name: 'income', named: 'Decimal' }, Amount],
  ['a list of texts', { name: 'talkedBy', type: '[String!]!' }, TextLine],
  ['a text', { name: 'title' }, TextLine],
])('%s has a control of its own', (_, given, control) => {
  expect(controlOf(aField(given), nobody)).toBe(control);
});

it('offers those in office where the screen knows them, for one member only', () => {
  expect([
    controlOf(aField({ name: 'memberId', named: 'ID' }), somebody),
    controlOf(aField({ name: 'memberIds', named: 'ID', type: '[ID!]!' }), somebody),
    controlOf(aField({ name: 'memberId', named: 'ID' }), { ...somebody, people: [] }),
  ]).toEqual([OneOfPeople, MemberPicker, MemberPicker]);
});
