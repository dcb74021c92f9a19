// What must hold after a crash: all that was acknowledged is there, and nothing is there by half.
import Database from 'better-sqlite3';
import { followIndex } from '../../dist/search/snapshot-index.js';
import { Catalog } from '../../dist/snapshot/catalog.js';
import { openStore } from '../../dist/store/open.js';
import { verify } from '../../dist/workflow/verify.js';

/** Milliseconds that a start may take. */
const SLOWEST = 5_000;

/** @returns {Promise<{ found: string[], start: number }>} */
export async function judge(url, told) {
  const found = [];
  const begun = performance.now();
  const store = await openStore(url);
  try {
    const { reader } = store;
    await Catalog.open(reader, followIndex);
    const start = Math.round(performance.now() - begun);
    if (start > SLOWEST) found.push(`starting took ${start} ms`);
    const rows = await reader.records('proposal', { oldest: true });
    const proposals = new Map(rows.map((row) => [row.id, { ...row, ...JSON.parse(row.state) }]));
    const releases = await reader.releases('thema');
    found.push(
      ...lost(told, proposals, releases),
      ...halves(proposals, releases),
      ...(await verify(reader)).faults,
    );
    if (url.startsWith('sqlite:')) found.push(...integrity(url.slice('sqlite:'.length)));
    return { found, start };
  } finally {
    await store.close();
  }
}

function* lost(told, proposals, releases) {
  for (const { what, by, proposal, version, revision, release, digest } of told) {
    const kept = proposals.get(proposal);
    if (release) {
      if (!releases.some((one) => one.version === release && one.digest === digest))
        yield `release ${release} was acknowledged and is lost`;
    } else if (kept?.history[version - 1]?.by !== by)
      yield `${what} of ${proposal} was acknowledged as version ${version} and is lost`;
    else if (what === 'accept' && kept.decision?.revision !== revision)
      yield `${proposal} was accepted as revision ${revision}, and is ${kept.decision?.revision}`;
  }
}

/** Accepted is a revision, and released is a release of it: never one without the other. */
function* halves(proposals, releases) {
  const newest = Math.max(...releases.map(({ revision }) => revision));
  for (const { id, status, decision, history, version } of proposals.values()) {
    if (history.length !== version) yield `${id} has ${history.length} steps at version ${version}`;
    if (status === 'accepted' && decision.revision <= newest) yield `${id} is released by half`;
    if (status === 'released' && decision.revision > newest) yield `${id} is in no release`;
  }
}

function integrity(path) {
  const file = new Database(path, { readonly: true });
  try {
    const problems = [...file.pragma('integrity_check'), ...file.pragma('foreign_key_check')];
    return problems.filter((one) => one.integrity_check !== 'ok').map((one) => JSON.stringify(one));
  } finally {
    file.close();
  }
}
