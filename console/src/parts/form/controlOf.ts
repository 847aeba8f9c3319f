/** How a form decides which control a field gets: the first row that fits. What fits none is a line of text. */
import { enums, type Field, inputs } from 'virtual:schema';
import type { ReactNode } from 'react';
import { Amount } from './controls/Amount';
import { BranchPicker } from './controls/BranchPicker';
import { Choice } from './controls/Choice';
import { Choices } from './controls/Choices';
import { Count } from './controls/Count';
import { type Around, type ControlProps, isList } from './controls/control';
import { Day } from './controls/Day';
import { EligiblePicker } from './controls/EligiblePicker';
import { Group } from './controls/Group';
import { HolderPicker } from './controls/HolderPicker';
import { Instant } from './controls/Instant';
import { LongText } from './controls/LongText';
import { MeetingPicker } from './controls/MeetingPicker';
import { MemberPicker } from './controls/MemberPicker';
import { NewPassword } from './controls/NewPassword';
import { OneOfPeople } from './controls/OneOfPeople';
import { OrganizationPicker } from './controls/OrganizationPicker';
import { Papers } from './controls/Papers';
import { RoleChoice } from './controls/RoleChoice';
import { Rows } from './controls/Rows';
import { TextLine } from './controls/TextLine';
import { YesNoOrAsItIs, YesOrNo, YesOrNoByDefault } from './controls/YesNo';
import { isSecret } from './filled';

export type Control = (props: ControlProps) => ReactNode;

const LONG =
  /content|text|opinion|note|reason|minutes|resolution|conclusion|handling|decision|family|relations|introduction|finding|Said$/;

const isRecord = (field: Field) => !!inputs[field.named];
const isValue = (field: Field) => !!enums[field.named];
const isBoolean = (field: Field) => field.named === 'Boolean';
const mayBeNull = (field: Field) => !field.type.endsWith('!');

const CONTROLS: [fits: (field: Field, around: Around) => boolean, control: Control][] = [
  [(field) => field.named === 'AttachmentInput' && isList(field), Papers],
  [(field) => isRecord(field) && isList(field), Rows],
  [isRecord, Group],
  [(field, around) => field.name === 'memberId' && !!around.people?.length, OneOfPeople],
  [(field, { account }) => !!account && field.name === 'memberId', HolderPicker],
  [(field, around) => field.name === 'memberIds' && !!around.assigning, EligiblePicker],
  [(field) => /memberIds?$/.test(field.name), MemberPicker],
  [(field) => field.name === 'organizationId', OrganizationPicker],
  [(field) => field.named === 'Role', RoleChoice],
  [(field) => field.name === 'meetingId', MeetingPicker],
  [(field) => field.name === 'targetId', BranchPicker],
  [(field) => isValue(field) && isList(field), Choices],
  [isValue, Choice],
  [(field) => isBoolean(field) && mayBeNull(field), YesNoOrAsItIs],
  [(field) => isBoolean(field) && field.required, YesOrNo],
  [isBoolean, YesOrNoByDefault],
  [isSecret, NewPassword],
  [(field) => field.named === 'Date', Day],
  [(field) => field.named === 'DateTime', Instant],
  [(field) => field.named === 'Int', Count],
  [(field) => field.named === 'Decimal', Amount],
  [(field) => LONG.test(field.name), LongText],
];

export const controlOf = (field: Field, around: Around): Control =>
  CONTROLS.find(([fits]) => fits(field, around))?.[1] ?? TextLine;
