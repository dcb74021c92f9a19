import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Asset {
  readonly body: Buffer;
  readonly type: string;
}

export interface Assets {
  /** The public path of an asset, with the hash of its content in the name: it may be kept for ever. */
  readonly path: (name: AssetName) => string;
  readonly byName: ReadonlyMap<string, Asset>;
}

export type AssetName = 'style.css' | 'type-ahead.js' | 'copy.js' | 'tree.js' | 'invitation.js' | 'icon.svg';

/** The style sheet is written in parts and served as one file: one request, one thing to cache. */
const PARTS: Record<AssetName, readonly string[]> = {
  'style.css': [
    'tokens.css',
    'frame.css',
    'header.css',
    'content.css',
    'parts.css',
    'forms.css',
    'proposals.css',
    'picture.css',
  ],
  'type-ahead.js': ['type-ahead.js'],
  'copy.js': ['copy.js'],
  'tree.js': ['tree.js'],
  'invitation.js': ['invitation.js'],
  'icon.svg': ['icon.svg'],
};

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

export function readAssets(): Assets {
  const paths = new Map<string, string>();
  const byName = new Map<string, Asset>();
  for (const [name, parts] of Object.entries(PARTS)) {
    const body = Buffer.concat(
      parts.map((part) => readFileSync(new URL(`../assets/${part}`, import.meta.url))),
    );
    const [stem, extension] = name.split('.') as [string, string];
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const hashed = `${stem}.${hash}.${extension}`;
    paths.set(name, `/assets/${hashed}`);
    byName.set(hashed, { body, type: TYPES[extension] as string });
  }
  return { path: (name) => paths.get(name) as string, byName };
}
