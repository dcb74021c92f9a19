// What documents cost beside a bare node:http server that writes the same bytes, and a batch of URIs. The load comes
// from this process, over loopback; both servers are in another, and take turns. Prints one JSON line.
import { fork } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';

const [ROUNDS, ROUND, WARM_UP, CONNECTIONS] = [7, 600, 1_500, 16];
const FORMS = [
  ['Turtle', 'text/turtle'],
  ['JSON-LD', 'application/ld+json'],
  ['HTML', 'text/html'],
];
const BATCHES = 40;

const servers = fork(join(import.meta.dirname, 'resolve-servers.mjs'));
const { ours, bare, path, uris, sizes } = await new Promise((resolve, reject) => {
  servers.once('message', resolve);
  servers.once('exit', (code) => reject(new Error(`the servers ended with ${code}`)));
});

const documents = [];
for (const [name, accept] of FORMS) documents.push({ name, ...(await alternating(accept)) });
process.stdout.write(`${JSON.stringify({ documents, batch: await batches(), sizes })}\n`);
servers.disconnect();

/** Requests per second of each server, the median of the rounds, and of the ratio within each round. */
async function alternating(accept) {
  await rate(ours, accept, WARM_UP);
  await rate(bare, accept, WARM_UP);
  const rounds = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    // Who goes first changes, so that neither always follows the other's garbage.
    const first = await rate(i % 2 ? bare : ours, accept, ROUND);
    const second = await rate(i % 2 ? ours : bare, accept, ROUND);
    rounds.push(i % 2 ? [second, first] : [first, second]);
  }
  return {
    ours: median(rounds.map(([us]) => us)),
    peer: median(rounds.map(([, them]) => them)),
    ratio: median(rounds.map(([us, them]) => us / them)),
  };
}

async function rate(port, accept, time) {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\n\r\n`);
  const start = performance.now();
  const end = start + time;
  const done = await Promise.all(Array.from({ length: CONNECTIONS }, () => asking(port, request, end)));
  return (done.reduce((sum, one) => sum + one, 0) / (performance.now() - start)) * 1_000;
}

/** Asks again and again on one connection until `end`; how often it was answered. Sizes are told by the first answer. */
function asking(port, request, end) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(request));
    let [done, got, size] = [0, 0, 0];
    socket.setTimeout(10_000, () => reject(new Error('no answer in 10 s')));
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      size ||= sizeOf(chunk.toString('latin1'));
      got += chunk.length;
      if (got < size) return;
      got -= size;
      done += 1;
      if (performance.now() < end) socket.write(request);
      else {
        socket.destroy();
        resolve(done);
      }
    });
  });
}

function sizeOf(answer) {
  const head = answer.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, head))?.[1];
  if (!answer.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(answer.slice(0, 500));
  return head + 4 + Number(length);
}

/** Milliseconds of a batch of 1,000 URIs, sent and read to its end. */
async function batches() {
  const times = [];
  for (let i = -5; i < BATCHES; i += 1) {
    const start = performance.now();
    const answer = await fetch(`http://localhost:${ours}/resolve`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      // Others each time: nothing of it is kept.
      body: JSON.stringify(
        Array.from({ length: 1_000 }, (_, n) => uris[(n * 7 + (i + 5) * 211) % uris.length]),
      ),
    });
    const lines = (await answer.text()).split('\n');
    if (lines.filter((line) => line.includes('"found":true')).length !== 1_000)
      throw new Error('a URI was not found');
    if (i >= 0) times.push(performance.now() - start);
  }
  const sorted = times.sort((a, b) => a - b);
  return { p50: median(sorted), p99: sorted[Math.floor(sorted.length * 0.99)] };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
