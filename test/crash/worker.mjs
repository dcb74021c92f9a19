// Editors at work until this process is killed: each tells its parent what was acknowledged before it goes on. Where a
// point is aimed at, the process kills itself there, in the midst of accepting or publishing.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Heads } from '../../dist/snapshot/heads.js';
import { openStore } from '../../dist/store/open.js';
import { Transaction } from '../../dist/store/transaction.js';
import { acceptProposal } from '../../dist/workflow/proposals/accept.js';
import { addEdit } from '../../dist/workflow/proposals/add-edit.js';
import { openProposal } from '../../dist/workflow/proposals/open-proposal.js';
import { approveProposal } from '../../dist/workflow/proposals/steps.js';
import { submitProposal } from '../../dist/workflow/proposals/submit.js';
import { publishRelease } from '../../dist/workflow/releases/publish.js';

/** The command that is being done, wherever its code runs. */
const doing = new AsyncLocalStorage();

process.once('message', async ({ url, round, editors, point, times, lie }) => {
  let reached = 0;
  const pass = (place) => {
    if (point !== `${doing.getStore()}: ${place}`) return;
    if ((reached += 1) >= times) process.kill(process.pid, 'SIGKILL');
  };
  watch(pass);
  const store = watched(await openStore(url), pass, lie);
  const desk = { store, heads: new Heads(), base: 'http://localhost:4000' };
  await Promise.all(
    Array.from({ length: editors }, (_, editor) => edit(desk, `${round}-${editor}`, editor, editors)),
  );
});

/** The steps of a transaction that accepting and publishing are made of. */
function watch(pass) {
  for (const step of [
    'take',
    'addRevision',
    'endDescriptions',
    'addDescriptions',
    'addRelease',
    'save',
    'appendLog',
  ]) {
    const work = Transaction.prototype[step];
    Transaction.prototype[step] = async function (...given) {
      pass(`before ${step}`);
      const result = await work.apply(this, given);
      pass(`after ${step}`);
      return result;
    };
  }
}

function watched(store, pass, lie) {
  const commit = (command) =>
    store.transact(async (tx) => {
      const result = await command(tx);
      pass('before commit');
      return result;
    });
  return {
    ...store,
    transact: async (command) => {
      const result = await (lie && doing.getStore() === 'accept'
        ? beforehand(store, command)
        : commit(command));
      pass('after commit');
      return result;
    },
  };
}

/** Answers before it has committed, which a crash must bring to light. */
const beforehand = (store, command) =>
  new Promise((resolve, reject) => {
    store
      .transact(async (tx) => {
        resolve(await command(tx));
        await new Promise((go) => acknowledged.add(go));
        process.kill(process.pid, 'SIGKILL');
      })
      .catch(reject);
  });

const acknowledged = new Set();

/** Resolves when the parent can no longer miss it: the bytes have left this process. */
const tell = (message) =>
  new Promise((resolve) =>
    process.send(message, () => {
      for (const go of acknowledged) go();
      acknowledged.clear();
      resolve();
    }),
  );

const actor = (id) => ({
  id,
  name: id,
  organisation: 'OVO000001',
  administrator: false,
  rights: [{ vocabulary: 'thema', role: 'steward', languages: [] }],
  scopes: ['read', 'write', 'admin'],
});

/** Each has a concept of its own, so that nothing is refused but for a publication that another came before. */
async function edit(desk, name, editor, editors) {
  const [me, peer] = [editor, (editor + 1) % (editors + 1)].map((i) => actor(`editor-${i}`));
  const ask = async (what, command, by, input) => {
    const result = await doing.run(what, () => command(desk, { actor: by, now: new Date() }, input));
    if (!result.ok) return undefined;
    const { value } = result;
    const told = value.proposal
      ? { proposal: value.proposal.id, version: value.version, revision: value.proposal.decision?.revision }
      : { release: value.version, digest: value.digest };
    await tell({ what, by: by.id, ...told });
    return value;
  };
  const uri = `http://example.org/c${editor}`;
  const sources = ['https://example.org/'];
  for (let turn = 0; ; turn += 1) {
    const title = `${name}-${turn}`;
    let held = await ask('open', openProposal, me, { vocabulary: 'thema', title, rationale: 'r', sources });
    const texts = [{ field: 'definition', language: 'nl', values: [title] }];
    const seen = () => ({ proposal: held.proposal.id, seen: held.version });
    const operation = { kind: 'revise', uri, fields: { texts } };
    held = await ask('edit', addEdit, me, { ...seen(), operation });
    held = await ask('submit', submitProposal, me, seen());
    held = await ask('approve', approveProposal, peer, { ...seen(), text: '' });
    held = await ask('accept', acceptProposal, me, { ...seen(), reason: '', amendments: [] });
    const { head } = await desk.store.reader.vocabulary('thema');
    if (turn % 2 === 1) await ask('publish', publishRelease, me, { vocabulary: 'thema', seen: head });
  }
}
