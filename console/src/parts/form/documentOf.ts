import type { Act } from 'virtual:schema';
import { REGISTRATION } from '../codes/codes';

const SECRETS = ['token', 'temporaryPassword', 'idNumber'];

/** An act as the GraphQL that a form sends: it asks for whatever of its answer a form shows. */
export function documentOf(act: Act): string {
  // The link of an invitation has the token in it.
  const isLink = act.answers.includes('url');
  const shows = [
    act.answers.includes('candidate') && 'candidate { id name stage version }',
    act.answers.includes('meeting') && 'meeting { id }',
    act.answers.includes('registration') && REGISTRATION,
    act.made && `${act.made} { id${act.made === 'approval' ? ' status addressedTo { name }' : ''} }`,
    isLink && 'account { name login invitedUntil } url qr',
    ...SECRETS.filter((name) => act.answers.includes(name) && !(isLink && name === 'token')),
    'errors { code message detail rule article severity path readyOn }',
    act.answers.includes('replayed') && 'replayed',
    act.answers.includes('warnings') && 'warnings { message detail rule article severity }',
  ];
  const operation = act.name[0]!.toUpperCase() + act.name.slice(1);
  return [
    `# ${act.words[0]} · ${act.words[1]}`,
    `mutation ${operation}($input: ${act.input}!) {`,
    ...laidOut(`${act.name}(input: $input) { ${shows.filter(Boolean).join(' ')} }`),
    '}',
    '',
  ].join('\n');
}

/** A field a line, as whoever opens it in the editor reads it. */
function laidOut(selection: string): string[] {
  const lines: string[] = [];
  let depth = 1;
  for (const token of selection.match(/[{}]|[^\s{}(]+(?:\([^)]*\))?/g) ?? []) {
    if (token === '{') {
      lines.push(`${lines.pop()} {`);
      depth += 1;
    } else {
      if (token === '}') depth -= 1;
      lines.push('  '.repeat(depth) + token);
    }
  }
  return lines;
}
