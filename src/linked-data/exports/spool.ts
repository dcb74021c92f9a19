import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { decode, type Content, type Resource } from '../../domain/resource.ts';
import type { Iri } from '../../domain/term.ts';
import type { Reader } from '../../store/reader.ts';

/**
 * Writes the descriptions of one revision to a file, two lines each: the IRI and what is said of it. Formats must
 * be gone through more than once (Turtle names its prefixes first), which must cost no memory, and the writers
 * run in a worker thread, where the database is not. What is withheld is left out.
 */
export async function spool(
  reader: Reader,
  vocabulary: string,
  revision: number,
  path: string,
  withheld: readonly Iri[] = [],
): Promise<void> {
  const isWithheld = new Set(withheld);
  const file = await open(path, 'wx');
  try {
    let lines = '';
    for await (const { iri, content } of reader.descriptions(vocabulary, revision)) {
      if (isWithheld.has(iri)) continue;
      lines += `${iri}\n${content}\n`;
      if (lines.length < CHUNK) continue;
      await file.write(lines);
      lines = '';
    }
    await file.write(lines);
  } finally {
    await file.close();
  }
}

const CHUNK = 1 << 18;

/** The spooled resources, read anew each time they are asked for. */
export function spooled(path: string): Content {
  // The writers ask for nothing but `values`: a map that pretends to look up by IRI would read the file each time.
  return { values: () => resourcesIn(path) } as unknown as Content;
}

function* resourcesIn(path: string): Generator<Resource> {
  let iri: string | undefined;
  for (const line of linesOf(path)) {
    if (iri === undefined) iri = line;
    else {
      yield decode(iri, line);
      iri = undefined;
    }
  }
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
