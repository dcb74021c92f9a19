import { Refused } from '../domain/refusal.ts';
import { EXPORT_FORMATS, exportFormatOf, type ExportFormat } from '../linked-data/exports/export-format.ts';
import { exportVocabulary as textOf } from '../linked-data/exports/export-vocabulary.ts';
import { readContent } from '../snapshot/snapshot.ts';
import { pickRevision } from './pick-revision.ts';
import { withStore } from './store.ts';
import { print } from './terminal.ts';

export interface ExportOptions {
  readonly version?: string;
  readonly revision?: string;
  readonly format: string;
}

/** The same bytes as `/export/…` serves, of a release or of any revision. */
export async function exportVocabulary(vocabulary: string, options: ExportOptions): Promise<void> {
  const { version, revision } = options;
  if (version !== undefined && revision !== undefined)
    throw new Refused({
      code: 'BAD_ARGUMENT',
      message: 'Both --version and --revision are given.',
      remedy: 'Give one of them.',
    });
  const format = formatNamed(options.format);
  await withStore(async ({ reader }) => {
    const picked = await pickRevision(reader, vocabulary, { version, revision });
    await print(textOf(await readContent(reader, vocabulary, picked.revision), format));
  });
}

function formatNamed(name: string): ExportFormat {
  const format = exportFormatOf(name);
  if (format) return format;
  throw new Refused({
    code: 'UNKNOWN_FORMAT',
    item: name,
    message: `"${name}" is not a format that a vocabulary is written in.`,
    remedy: `Use one of: ${EXPORT_FORMATS.map(({ extension }) => extension).join(', ')}.`,
  });
}
