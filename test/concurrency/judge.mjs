// Holds what was acknowledged against a model in which one thing happens after the other: whatever the model could not
// have come to is an anomaly.
import { decode } from '../../dist/domain/resource.js';
import { canonicalValue, isNothing, slotsOf } from '../../dist/domain/edit/slot.js';
import { verify } from '../../dist/workflow/verify.js';

const APPROVALS = 1;
const NOTHING = canonicalValue({ terms: [] });

/** @returns {{ operations: number, acknowledged: number, refused: number, anomalies: number, found: string[] }} */
export async function judge({ reader }, history) {
  const found = [];
  const done = history.filter(({ value }) => value);
  for (const { name, client, failed } of history)
    if (failed) found.push(`${name} by ${client} failed: ${failed}`);
  const rows = await reader.records('proposal', {});
  const proposals = new Map(rows.map((row) => [row.id, { row, proposal: JSON.parse(row.state) }]));
  const published = done.filter(({ name }) => name === 'publish');
  found.push(
    ...storiesOf(done, proposals),
    ...opened(done, rows),
    ...quorums(done, proposals),
    ...(await contents(reader, proposals)),
    ...(await releases(reader, published)),
    ...(await entries(reader, done, proposals)),
    ...(await verify(reader)).faults,
  );
  return {
    operations: history.length,
    acknowledged: done.length,
    refused: history.filter(({ refused }) => refused).length,
    anomalies: found.length,
    found,
  };
}

const isStep = ({ value }) => value.proposal !== undefined;

/** Every version of a proposal was given to one command, and none is missing: no acknowledged step is lost. */
function* storiesOf(done, proposals) {
  const steps = new Map();
  const receipts = new Set();
  for (const one of done.filter(isStep)) {
    const { proposal, version } = one.value;
    const key = `${proposal.id} ${version}`;
    // The same answer to the same command, given again, is one command.
    const again = one.name === 'open' && receipts.has(proposal.id);
    receipts.add(proposal.id);
    if (steps.has(key) && !again) yield `two commands made version ${version} of ${proposal.id}`;
    steps.set(key, one);
  }
  for (const [id, { row, proposal }] of proposals) {
    if (proposal.history.length !== row.version)
      yield `${id} has ${proposal.history.length} steps at version ${row.version}`;
    for (let version = 1; version <= row.version; version += 1) {
      const step = steps.get(`${id} ${version}`);
      const { action, by } = proposal.history[version - 1] ?? {};
      if (action === 'release') continue;
      if (!step) yield `${id} has a version ${version} that nobody was told of`;
      else if (by !== `editor-${step.client}`) yield `version ${version} of ${id} is another's step`;
    }
    for (const key of steps.keys())
      if (key.startsWith(`${id} `) && Number(key.split(' ')[1]) > row.version)
        yield `${key} was acknowledged and is lost`;
  }
  for (const key of steps.keys())
    if (!proposals.has(key.split(' ')[0])) yield `${key} was acknowledged and is not there`;
}

/** A command with an idempotency key took effect once. */
function* opened(done, rows) {
  const titles = new Set(done.filter(({ name }) => name === 'open').map(({ input }) => input.title));
  if (rows.length !== titles.size) yield `${titles.size} proposals were opened, and there are ${rows.length}`;
}

/** What was accepted had the approvals, by others than its authors, of the very text. */
function* quorums(done, proposals) {
  for (const { value, name } of done) {
    if (name !== 'accept') continue;
    const { id, digest, author, edits } = value.proposal;
    const authors = new Set([author, ...edits.map(({ by }) => by)]);
    const approvals = new Set();
    const before = done
      .filter((one) => isStep(one) && one.value.proposal.id === id && one.value.version < value.version)
      .sort((a, b) => a.value.version - b.value.version);
    for (const { name: step, client, value: after } of before) {
      if (step === 'approve' && after.proposal.digest === digest) approvals.add(`editor-${client}`);
      if (step === 'back') approvals.delete(`editor-${client}`);
    }
    const valid = [...approvals].filter((one) => !authors.has(one));
    if (valid.length < APPROVALS) yield `${id} was accepted with ${valid.length} approvals`;
    if (!['accepted', 'released'].includes(proposals.get(id)?.proposal.status))
      yield `${id} was accepted, and is ${proposals.get(id)?.proposal.status}`;
  }
}

/** Each accepted proposal made one revision, from just what it saw, and of just what it says. */
async function contents(reader, proposals) {
  const found = [];
  const byRevision = new Map();
  for (const { proposal } of proposals.values()) {
    const revision = proposal.decision?.revision;
    if (revision === undefined) continue;
    if (byRevision.has(revision)) found.push(`revision ${revision} was made twice`);
    byRevision.set(revision, proposal);
  }
  const { head } = await reader.vocabulary('thema');
  const model = await slotsAt(reader, 1);
  for (let revision = 2; revision <= head; revision += 1) {
    const proposal = byRevision.get(revision);
    if (!proposal) {
      found.push(`revision ${revision} comes from no proposal`);
      continue;
    }
    for (const { changes } of [...proposal.edits, ...proposal.amendments])
      for (const { iri, slot, before, after } of changes) {
        const key = `${iri} ${slot}`;
        if ((model.get(key) ?? NOTHING) !== canonicalValue(before))
          found.push(`revision ${revision} overwrote what it had not seen in ${key}: a lost update`);
        if (isNothing(after)) model.delete(key);
        else model.set(key, canonicalValue(after));
      }
    const stored = await slotsAt(reader, revision);
    for (const key of new Set([...model.keys(), ...stored.keys()]))
      if (model.get(key) !== stored.get(key))
        found.push(`revision ${revision} does not hold what was accepted in ${key}`);
  }
  return found;
}

async function slotsAt(reader, revision) {
  const slots = new Map();
  for await (const { iri, content } of reader.descriptions('thema', revision))
    for (const [slot, value] of slotsOf(decode(iri, content)))
      slots.set(`${iri} ${slot}`, canonicalValue(value));
  return slots;
}

/** Each number names one revision, each revision has one number, and every publication that was told of is there. */
async function releases(reader, published) {
  const found = [];
  const rows = await reader.releases('thema');
  if (rows.length !== published.length + 1)
    found.push(`${published.length} releases were acknowledged, and there are ${rows.length - 1}`);
  for (const { value } of published)
    if (!rows.some(({ version, revision }) => version === value.version && revision === value.revision))
      found.push(`release ${value.version} was acknowledged and is not there`);
  if (new Set(rows.map(({ revision }) => revision)).size !== rows.length)
    found.push('a revision was released twice');
  return found;
}

/** One log entry for each acknowledged command (and for each proposal that a release took up), and no other. */
async function entries(reader, done, proposals) {
  let count = 0;
  for await (const _entry of reader.log()) count += 1;
  const released = [...proposals.values()].filter(({ proposal }) => proposal.status === 'released').length;
  const again = done.filter(({ name }) => name === 'open').length - proposals.size;
  const expected = 2 + done.length - again + released; // the import and its release come first
  return count === expected ? [] : [`the log has ${count} entries, and ${expected} things were done`];
}
