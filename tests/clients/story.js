/**
 * What every client does with the product, whatever it is made of: it asks who it is, pages through a list, reads one person
 * several ways, changes them, is refused, records for many at once, and hears of it all.
 *
 * `client` answers as its library does: `caller()`, `people()` and `peopleByNodes()` (all pages as the cache has merged them),
 * `opinions(id)` (so too, within one person), `person(id)`, `anything(id)`, `change(input)`, `hear(input)`,
 * `subscribe(scope, told)` (which answers what ends it), and `cached(id)`: every view of the person that the cache can show
 * without asking, in which one object is meant.
 */

import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

// The libraries say what they cannot merge or find on the console: a clean cache says nothing.
const said = [];
for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.map(String).join(' '));

const NOBODY = 'cand_00000000-0000-7000-8000-000000000000';
export const complaints = () => said;
export const PAGE = 4;
export const ACTIVISTS = { stage: ['ACTIVIST'], status: ['ACTIVE'] };

export async function play(client) {
  assert.equal((await client.caller()).role, 'BRANCH_ADMIN');
  const people = await pages(client);
  const [one, other] = people;
  await client.person(one.id);
  await client.anything(one.id);
  const heard = await listening(client, one.id);
  await changed(client, one);
  await refused(client, one);
  await many(client, one, other);
  await nested(client, one);
  await heard();
  await client.end?.();
  assert.deepEqual(said, [], 'the library complained');
}

/** Every page of the activists, merged in the cache: each person once, the same by `edges` and by `nodes`. */
async function pages(client) {
  const { rows, totalCount } = await client.people();
  assert.ok(rows.length > PAGE, 'one page shows no merging');
  assert.equal(rows.length, totalCount);
  assert.equal(new Set(rows.map((row) => row.id)).size, totalCount);
  if (client.peopleByNodes) {
    const { rows: backwards } = await client.peopleByNodes();
    assert.deepEqual(ids(backwards).reverse(), ids(rows));
  }
  return rows;
}

/** Told of the person's changes from now on; what is answered waits for the first. */
async function listening(client, id) {
  let heard;
  const first = new Promise((resolve) => {
    heard = resolve;
  });
  const stop = await client.subscribe({ candidates: [id] }, heard);
  return async () => {
    // A subscription does not say that it has begun: whoever wants to be heard says it again.
    let told;
    for (let n = 1; !told; n += 1) {
      await client.change({ candidateId: id, unit: `第${n}车间` });
      told = await Promise.race([first, setTimeout(500)]);
    }
    assert.ok(['updateCandidate', 'recordOpinions'].includes(told.acts[0]));
    assert.equal(told.candidate.id, id);
    await stop();
  };
}

async function changed(client, one) {
  const unit = `${one.unit}(改)`;
  const done = await client.change({ candidateId: one.id, version: one.version, unit });
  assert.deepEqual(done.errors, []);
  await shows(client, one.id, unit);
}

/** A refusal is a value beside nothing: what is known of the person stays. */
async function refused(client, one) {
  const before = await views(client, one.id);
  const done = await client.change({ candidateId: one.id, version: one.version, unit: '旧' });
  assert.equal(done.candidate, null);
  assert.deepEqual(codes(done.errors), [['CONFLICT', ['version']]]);
  assert.deepEqual(await views(client, one.id), before);
}

/** Rows of a bulk answer stay apart, also of one person twice and of nobody. */
async function many(client, one, other) {
  const asked = [one.id, NOBODY, other.id, one.id];
  const items = asked.map((candidateId, index) => ({ candidateId, content: `第${index}条意见` }));
  const done = await client.hear({ opinionKind: 'BRANCH_INSPECTION', items });
  assert.deepEqual(done.errors, []);
  assert.deepEqual(
    done.results.map((row) => row.askedId),
    asked,
  );
  const [first, nobody, second, again] = done.results;
  assert.deepEqual(
    [first, second, again].map((row) => [row.index, row.candidate.id, row.opinion.content]),
    [0, 2, 3].map((index) => [index, asked[index], items[index].content]),
  );
  assert.equal(nobody.candidate, null);
  assert.deepEqual(codes(nobody.errors), [['NOT_FOUND', ['items', '1', 'candidateId']]]);
  // A record by the interface that it is of, and the person through it.
  const record = await client.anything(first.opinion.id);
  assert.equal(record.kind, first.opinion.kind);
  assert.equal(record.candidate.id, one.id);
  await shows(client, one.id, record.candidate.unit);
}

/** A list within an object pages and merges like one at the root. */
async function nested(client, one) {
  const opinions = (await client.opinions?.(one.id)) ?? [];
  if (client.opinions) assert.ok(opinions.length > 1);
  assert.equal(new Set(ids(opinions)).size, opinions.length);
}

async function shows(client, id, unit) {
  for (const view of await views(client, id)) assert.equal(view.unit, unit);
}

/** What the cache says of one person by each way; all must know them, and say the same. */
async function views(client, id) {
  const shown = client.cached ? await client.cached(id) : [];
  for (const view of shown) {
    assert.equal(view?.id, id);
    assert.equal(view.version, shown[0].version);
  }
  return shown.map(({ unit, version }) => ({ unit, version }));
}

const ids = (rows) => rows.map((row) => row.id);
const codes = (errors) => errors.map(({ code, path }) => [code, path]);
