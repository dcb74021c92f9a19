// The editors of one process, all at once: each does one thing after the other, on what it has read, which others may
// have changed since. Tells its parent everything it asked and was answered.
import { Heads } from '../../dist/snapshot/heads.js';
import { recordDigest } from '../../dist/store/log.js';
import { openStore } from '../../dist/store/open.js';
import { Records } from '../../dist/store/tables.js';
import { Transaction } from '../../dist/store/transaction.js';
import { WriterQueue } from '../../dist/store/writer-queue.js';
import { addComment } from '../../dist/workflow/discussion/add-comment.js';
import { acceptProposal } from '../../dist/workflow/proposals/accept.js';
import { addEdit } from '../../dist/workflow/proposals/add-edit.js';
import { openProposal } from '../../dist/workflow/proposals/open-proposal.js';
import { rebaseProposal, resolveConflict } from '../../dist/workflow/proposals/rebase.js';
import { removeEdit } from '../../dist/workflow/proposals/remove-edit.js';
import {
  approveProposal,
  rejectProposal,
  requestChanges,
  withdrawProposal,
} from '../../dist/workflow/proposals/steps.js';
import { submitProposal } from '../../dist/workflow/proposals/submit.js';
import { publishRelease } from '../../dist/workflow/releases/publish.js';
import { randomFrom } from '../support/random.mjs';

const OPEN = ['draft', 'submitted', 'changes-requested', 'approved'];

process.once('message', async ({ url, clients, operations, seed, locks }) => {
  if (!locks) takeLocksOut();
  const store = await openStore(url);
  const desk = { store, heads: new Heads(), base: 'http://localhost:4000' };
  const histories = await Promise.all(
    clients.map((client) => new Editor(desk, client, seed).work(operations)),
  );
  await store.close();
  process.send(histories.flat(), () => process.disconnect());
});

/** Reads do not lock, writes do not look at what is there: what would happen without them. */
function takeLocksOut() {
  Transaction.prototype.take = Transaction.prototype.vocabulary;
  Transaction.prototype.takeRecord = Transaction.prototype.record;
  Transaction.prototype.alone = () => Promise.resolve();
  const save = Transaction.prototype.save;
  Transaction.prototype.save = async function (row, { detail = {}, subjects = [], ...entry }) {
    const { kind, id, version } = row;
    if (version === 1) return save.call(this, row, { detail, subjects, ...entry });
    // The last one wins, whatever it has seen.
    await this.manager.update(Records, { kind, id }, row);
    const record = { kind, id, version, digest: recordDigest(row) };
    return this.appendLog({ ...entry, payload: { ...detail, record }, subjects });
  };
  WriterQueue.prototype.run = (task) => task();
}

class Editor {
  history = [];
  count = 0;

  constructor(desk, client, seed) {
    this.desk = desk;
    this.client = client;
    this.random = randomFrom(seed * 1_000 + client);
    this.actor = {
      id: `editor-${client}`,
      name: `editor ${client}`,
      organisation: `OVO00000${client % 3}`,
      administrator: false,
      rights: [{ vocabulary: 'thema', role: 'steward', languages: [] }],
      scopes: ['read', 'write', 'admin'],
    };
  }

  async work(operations) {
    while (this.history.length < operations) await this.step();
    return this.history;
  }

  pick(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  /** A text that nobody else writes. */
  token() {
    return `${this.client}-${(this.count += 1)}`;
  }

  async step() {
    const { reader } = this.desk.store;
    const rows = await reader.records('proposal', { vocabulary: 'thema', status: OPEN, first: 6 });
    const row = rows.length > 2 || this.random() < 0.5 ? this.pick(rows) : undefined;
    const chance = this.random();
    if (chance < 0.05) return this.publish();
    if (!row || chance < 0.1) return this.open(this.random() < 0.3);
    const proposal = JSON.parse(row.state);
    const seen = { proposal: row.id, seen: row.version - (this.random() < 0.05 ? 1 : 0) };
    if (chance < 0.13) return this.ask('comment', addComment, { proposal: row.id, text: this.token() });
    if (proposal.conflicts.length > 0 && chance < 0.8) return this.resolve(proposal, seen);
    const next = this.pick(STEPS[row.status]);
    return this[next](proposal, seen);
  }

  async open(twice) {
    const input = {
      vocabulary: 'thema',
      title: this.token(),
      rationale: 'r',
      sources: ['https://example.org/'],
    };
    const key = twice ? `key-${input.title}` : undefined;
    // A client that lost the answer asks again, at once or later.
    await Promise.all([
      this.ask('open', openProposal, input, key),
      ...(twice ? [this.ask('open', openProposal, input, key)] : []),
    ]);
  }

  edit(_proposal, seen) {
    return this.ask('edit', addEdit, { ...seen, operation: this.operation() }, this.sometimesAgain());
  }

  /** Mostly texts, which merge; also what means more than the slots it sets. */
  operation() {
    const chance = this.random();
    const [uri, other] = [this.concept(), this.concept()];
    if (chance < 0.6) {
      const field = this.pick(['definition', 'definition', 'scopeNote', 'altLabel']);
      return { kind: 'revise', uri, fields: { texts: [{ field, language: 'nl', values: [this.token()] }] } };
    }
    if (chance < 0.7) return { kind: 'move', uri, broader: [other] };
    if (chance < 0.75) return { kind: 'move', uri, broader: [] };
    if (chance < 0.8) return { kind: 'relate', uri, related: other, remove: this.random() < 0.5 };
    if (chance < 0.9)
      return { kind: 'set-members', uri: 'http://example.org/list', members: [...new Set([uri, other])] };
    const reason = { value: this.token(), language: 'nl' };
    if (chance < 0.92) return { kind: 'retire', uri, successors: [other], reason };
    if (chance < 0.94) return { kind: 'merge', uri, into: other, reason };
    const texts = ['prefLabel', 'definition'].map((field) => ({
      field,
      language: 'nl',
      values: [this.token()],
    }));
    return { kind: 'add-concept', scheme: 'http://example.org/s', broader: [uri], fields: { texts } };
  }

  concept() {
    return `http://example.org/${this.pick(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])}`;
  }

  /** A key of its own now and then: with it, whatever is asked takes effect once. */
  sometimesAgain() {
    return this.random() < 0.2 ? `key-${this.token()}` : undefined;
  }

  remove({ edits }, seen) {
    const edit = this.pick(edits);
    return edit && this.ask('remove', removeEdit, { ...seen, edit: edit.id });
  }

  resolve({ conflicts }, seen) {
    const { iri: uri, slot } = this.pick(conflicts);
    const choice = this.pick(['mine', 'theirs', 'other']);
    const value = { terms: [`"${this.token()}"@nl`] };
    return this.ask('resolve', resolveConflict, { ...seen, uri, slot, choice, value });
  }

  submit(_proposal, seen) {
    return this.ask('submit', submitProposal, seen);
  }

  approve(_proposal, seen) {
    return this.ask('approve', approveProposal, { ...seen, text: '' });
  }

  accept(_proposal, seen) {
    return this.ask('accept', acceptProposal, { ...seen, reason: '', amendments: [] });
  }

  rebase(_proposal, seen) {
    return this.ask('rebase', rebaseProposal, seen);
  }

  back(_proposal, seen) {
    return this.ask('back', requestChanges, { ...seen, text: 'no' });
  }

  reject(_proposal, seen) {
    return this.ask('reject', rejectProposal, { ...seen, text: 'no' });
  }

  withdraw(_proposal, seen) {
    return this.ask('withdraw', withdrawProposal, { ...seen, text: '' });
  }

  async publish() {
    const row = await this.desk.store.reader.vocabulary('thema');
    return this.ask('publish', publishRelease, { vocabulary: 'thema', seen: row.head });
  }

  async ask(name, command, input, idempotencyKey) {
    const caller = { actor: this.actor, now: new Date(), idempotencyKey };
    const asked = { client: this.client, name, input };
    try {
      const result = await command(this.desk, caller, input);
      this.history.push(
        result.ok ? { ...asked, value: result.value } : { ...asked, refused: result.refusal.code },
      );
    } catch (error) {
      this.history.push({ ...asked, failed: error.message });
    }
  }
}

const STEPS = {
  draft: ['edit', 'edit', 'submit', 'submit', 'remove'],
  submitted: ['approve', 'approve', 'approve', 'approve', 'accept', 'edit', 'rebase', 'back'],
  approved: ['accept', 'accept', 'accept', 'approve', 'edit', 'rebase'],
  'changes-requested': ['edit', 'submit', 'submit', 'reject', 'withdraw', 'rebase'],
};
