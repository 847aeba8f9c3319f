import type { Field } from 'virtual:schema';
import { describe, expect, it } from 'vitest';
import type { Values } from './controls/control';
import { filled } from './filled';
import { aField, fieldIn } from './testing';

/** What is sent of fields filled with these texts, one a control. */
function sent(fields: Field[], texts: [name: string, text: string][], before?: Values): Values {
  const form = new FormData();
  for (const [name, text] of texts) form.append(name, text);
  return filled(form, fields, before);
}

const attachments = fieldIn('RecordTalkInput', 'attachments');
const ballot = fieldIn('RecordVoteInput', 'ballot');

describe('what a form sends', () => {
  it.each<[string, Field, string, unknown]>([
    ['a text, without the blanks around it', aField({ name: 'a' }), ' 同意 ', '同意'],
    ['a password, as it was typed', aField({ name: 'password' }), ' two words ', ' two words '],
    ['a day', aField({ name: 'a', named: 'Date' }), '2026-03-01', '2026-03-01'],
    [
      'an instant, by the clock in Shanghai',
      aField({ name: 'a', named: 'DateTime' }),
      '2026-03-01T09:30',
      '2026-03-01T09:30:00+08:00',
    ],
    ['a whole number', aField({ name: 'a', named: 'Int' }), '12', 12],
    ['nought', aField({ name: 'a', named: 'Int' }), '0', 0],
    ['a sum as it was written', aField({ name: 'a', named: 'Decimal' }), '10.50', '10.50'],
    ['a value', aField({ name: 'a', named: 'Sex' }), 'FEMALE', 'FEMALE'],
    ['a yes', aField({ name: 'a', named: 'Boolean' }), 'true', true],
    ['a no', aField({ name: 'a', named: 'Boolean' }), 'false', false],
    [
      'texts between commas',
      aField({ name: 'a', type: '[String!]!' }),
      '书记，委员、 委员；群众',
      ['书记', '委员', '委员', '群众'],
    ],
  ])('is %s', (_, field, text, value) => {
    expect(sent([field], [[field.name, text]])).toEqual({ [field.name]: value });
  });

  it('is every value that was ticked, and every member', () => {
    const methods = aField({ name: 'methods', named: 'ReviewMethod', type: '[ReviewMethod!]!' });
    const members = aField({ name: 'memberIds', named: 'ID', type: '[ID!]!' });
    expect(
      sent(
        [methods, members],
        [
          ['methods', 'TALK'],
          ['methods', 'FILES'],
          ['memberIds', 'm1'],
          ['memberIds', 'm2'],
        ],
      ),
    ).toEqual({ methods: ['TALK', 'FILES'], memberIds: ['m1', 'm2'] });
  });
});

describe('what is left empty', () => {
  it('is left out, so that the default of the schema holds', () => {
    const fields = [
      aField({ name: 'a' }),
      aField({ name: 'b', named: 'Int', default: 3 }),
      aField({ name: 'c', type: '[String!]!' }),
      aField({ name: 'd', named: 'Boolean' }),
    ];
    expect(
      sent(fields, [
        ['a', '  '],
        ['b', ''],
        ['c', ''],
        ['d', ''],
      ]),
    ).toEqual({});
  });

  it('is told if it stood on file: a text and a list as empty, anything else as null', () => {
    const fields = [
      aField({ name: 'text' }),
      aField({ name: 'day', named: 'Date' }),
      aField({ name: 'list', type: '[String!]' }),
    ];
    const before = { text: '原文', day: '2026-01-01', list: ['甲'] };
    expect(
      sent(
        fields,
        [
          ['text', ''],
          ['day', ''],
          ['list', ''],
        ],
        before,
      ),
    ).toEqual({ text: '', day: null, list: [] });
  });

  it('is told of papers that were taken off, and of members only who was chosen', () => {
    const members = aField({ name: 'memberIds', named: 'ID', type: '[ID!]!' });
    const before = { attachments: [{ id: 'f1', name: '扫描件.pdf' }], memberIds: ['m1'] };
    expect(sent([attachments, members], [], before)).toEqual({ attachments: [] });
  });

  it('is not told if the form did not ask for it', () => {
    expect(sent([aField({ name: 'text' })], [], { text: '原文' })).toEqual({});
  });

  it('is what the schema says it is, where nobody was asked', () => {
    const option = aField({ name: 'digest', named: 'Boolean', type: 'Boolean!', default: true });
    expect([sent([option], []), sent([option], [['digest', 'false']])]).toEqual([{}, { digest: false }]);
  });

  it('is no answer where yes or no must be answered', () => {
    const asked = aField({ name: 'approve', named: 'Boolean', type: 'Boolean!', required: true });
    expect([sent([asked], [['approve', '']]), sent([asked], [['approve', 'false']])]).toEqual([
      {},
      { approve: false },
    ]);
  });
});

describe('the rows of a list', () => {
  it('may have gaps, where one was taken away', () => {
    const texts: [string, string][] = [
      ['attachments.0.name', '扫描件.pdf'],
      ['attachments.0.reference', 'DA-1'],
      ['attachments.2.name', '照片.jpg'],
      ['attachments.2.reference', ''],
    ];
    expect(sent([attachments], texts)).toEqual({
      attachments: [{ name: '扫描件.pdf', reference: 'DA-1' }, { name: '照片.jpg' }],
    });
  });

  it('are left out when nothing was written into them', () => {
    expect(
      sent(
        [attachments],
        [
          ['attachments.0.name', ''],
          ['attachments.0.reference', ' '],
        ],
      ),
    ).toEqual({});
  });

  it('are told as none where a list is required', () => {
    const places = fieldIn('OpenPublicNoticeInput', 'places');
    expect([places.required, sent([places], [])]).toEqual([true, { places: [] }]);
  });
});

describe('a record within a record', () => {
  it('is sent with what was filled in', () => {
    expect(
      sent(
        [ballot],
        [
          ['ballot.due', '5'],
          ['ballot.present', '4'],
          ['ballot.invalid', ''],
        ],
      ),
    ).toEqual({
      ballot: { due: 5, present: 4 },
    });
  });

  it('is left out when nothing was filled in', () => {
    expect(
      sent(
        [ballot],
        [
          ['ballot.due', ''],
          ['ballot.present', ''],
        ],
      ),
    ).toEqual({});
  });
});
