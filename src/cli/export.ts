import { Refused, valueOrThrow } from '../domain/refusal.ts';
import { decode, type Resource } from '../domain/resource.ts';
import { writeRdf } from '../rdf/write.ts';
import type { Reader } from '../store/reader.ts';
import { pickRevision } from './pick-revision.ts';
import { formatNamed } from './rdf-file.ts';
import { withStore } from './store.ts';
import { print } from './terminal.ts';

export interface ExportOptions {
  readonly version?: string;
  readonly revision?: string;
  readonly format: string;
}

export async function exportVocabulary(vocabulary: string, options: ExportOptions): Promise<void> {
  if (options.version !== undefined && options.revision !== undefined)
    throw new Refused({
      code: 'BAD_ARGUMENT',
      message: 'Both --version and --revision are given.',
      remedy: 'Give one of them.',
    });
  const format = formatNamed(options.format, vocabulary);
  await withStore(async ({ reader }) => {
    const { revision } = await pickRevision(reader, vocabulary, options.version ?? options.revision);
    const row = await reader.revision(vocabulary, revision);
    const prefixes = JSON.parse(row?.prefixes ?? '{}') as Record<string, string>;
    const resources = await resourcesAt(reader, vocabulary, revision);
    await print(valueOrThrow(writeRdf(resources, format.name, { prefixes })));
  });
}

async function resourcesAt(reader: Reader, vocabulary: string, revision: number): Promise<Resource[]> {
  const resources = [];
  for await (const { iri, content } of reader.descriptions(vocabulary, revision))
    resources.push(decode(iri, content));
  return resources;
}
