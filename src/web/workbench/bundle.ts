import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** A part of the workbench as `npm run build:workbench` has made it. */
export interface Part {
  readonly body: Buffer;
  readonly type: string;
}

export interface Bundle {
  readonly script: string;
  readonly style: string;
  /** By the name that the two above give, with the hash of the content in it: they may be kept for ever. */
  readonly parts: ReadonlyMap<string, Part>;
}

/** Beside this file in what is built; from the sources, what was built last. */
const PLACES = ['./', '../../../dist/web/workbench/'].map((place) => new URL(place, import.meta.url));

/** Undefined where the workbench was not built: reading and the API do without. */
export function readBundle(): Bundle | undefined {
  const place = PLACES.find((one) => existsSync(new URL('workbench.js', one)));
  if (!place) return undefined;
  const parts = new Map<string, Part>();
  const keep = (file: string, type: string): string => {
    const body = readFileSync(new URL(file, place));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const name = file.replace('.', `.${hash}.`);
    parts.set(name, { body, type: `${type}; charset=utf-8` });
    return name;
  };
  return { script: keep('workbench.js', 'text/javascript'), style: keep('style.css', 'text/css'), parts };
}
