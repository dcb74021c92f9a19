import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** Who may import whom: the rooms of src/README.md. A file directly in src is a room of that name. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  config: ['domain'],
  rdf: ['domain'],
  store: ['domain'],
  snapshot: ['domain', 'store'],
  identity: ['domain', 'store'],
  search: ['domain', 'snapshot'],
  workflow: ['domain', 'store', 'rdf', 'snapshot', 'identity'],
  graphql: ['domain', 'store', 'snapshot', 'search', 'identity', 'workflow'],
  'linked-data': ['domain', 'rdf', 'store', 'snapshot'],
  web: ['domain', 'snapshot', 'search', 'store', 'identity', 'workflow'],
  operation: ['domain', 'store'],
  cli: [
    'domain',
    'config',
    'rdf',
    'store',
    'snapshot',
    'identity',
    'workflow',
    'app',
    'server',
    'linked-data',
  ],
  server: ['domain', 'config', 'store', 'operation', 'app'],
  app: [
    'domain',
    'config',
    'rdf',
    'store',
    'snapshot',
    'search',
    'identity',
    'workflow',
    'graphql',
    'linked-data',
    'web',
    'operation',
  ],
};

/** The rooms a library may be used in; one that is not listed may be used nowhere. `node:` is free. */
const HOME: Record<string, readonly string[]> = {
  typeorm: ['store'],
  pg: ['store'],
  'prom-client': ['operation'],
  n3: ['rdf'],
  jsonld: ['rdf'],
  'rdf-canonize': ['rdf'],
  saxes: ['rdf'],
  graphql: ['graphql'],
  '@apollo/server': ['graphql'],
  '@as-integrations/fastify': ['graphql'],
  dataloader: ['graphql'],
  preact: ['web'],
  '@orama/stemmers': ['search'],
  'openid-client': ['identity'],
  jose: ['identity'],
  commander: ['cli'],
  fastify: ['app', 'server', 'operation', 'graphql', 'linked-data', 'web'],
  '@fastify/compress': ['app'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SRC, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => ({ file, room: roomOf(file), target: fileName }));
}

function roomOf(file: string): string {
  return (file.split('/')[0] as string).replace(/\.ts$/, '');
}

const isRelative = ({ target }: Import): boolean => target.startsWith('.');
const roomImported = ({ file, target }: Import): string =>
  roomOf(relative(SRC, resolve(SRC, dirname(file), target)));
const packageOf = (target: string): string => (/^(@[^/]+\/[^/]+|[^/]+)/.exec(target) as RegExpExecArray)[0];

describe('The rooms', () => {
  test('import only the rooms below them', () => {
    const strangers = imports
      .filter(isRelative)
      .filter((one) => roomImported(one) !== one.room && !MAY_IMPORT[one.room]?.includes(roomImported(one)))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(strangers).toEqual([]);
  });

  test('are all known', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('use each library in its one home', () => {
    const strays = imports
      .filter((one) => !isRelative(one) && !one.target.startsWith('node:'))
      .filter(({ room, target }) => !HOME[packageOf(target)]?.includes(room))
      .map(({ file, target }) => `${file} uses ${target}`);
    expect(strays).toEqual([]);
  });

  test('read the environment in config.ts only', () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(join(SRC, file), 'utf8')));
    expect(readers).toEqual(['config.ts']);
  });

  test('hold no file over 300 lines', () => {
    const long = files
      .filter((file) => !file.endsWith('generated.ts'))
      .filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('import each other without a ring between files', () => {
    expect(ringOf(imports.filter(isRelative))).toBeUndefined();
  });
});

/** A file that reaches itself through imports, with the way; undefined where there is none. */
function ringOf(edges: readonly Import[]): string | undefined {
  const next = new Map<string, string[]>();
  for (const { file, target } of edges) {
    const to = relative(SRC, resolve(SRC, dirname(file), target));
    next.set(file, [...(next.get(file) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' → ');
    if (done.has(file)) return undefined;
    done.add(file);
    for (const to of next.get(file) ?? []) {
      const ring = visit(to, [...path, file]);
      if (ring) return ring;
    }
    return undefined;
  };
  for (const file of next.keys()) {
    const ring = visit(file, []);
    if (ring) return ring;
  }
  return undefined;
}
