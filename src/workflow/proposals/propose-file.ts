import { extname } from 'node:path';
import { uploadChanges } from '../../domain/edit/perform.ts';
import { isKnownOrOwn } from '../../domain/edit/subjects.ts';
import { resourcesOf, type Content } from '../../domain/resource.ts';
import { isBlank } from '../../domain/term.ts';
import { Refused, valueOrThrow, type Result } from '../../domain/refusal.ts';
import { FORMATS, formatOf, type FormatName } from '../../rdf/formats.ts';
import { readRdf } from '../../rdf/read.ts';
import { resultOf } from '../decide.ts';
import type { Caller, Desk } from '../desk.ts';
import { viewOfProposal, withEdit } from './add-edit.ts';
import { changeProposal, checkMayChange, type Seen } from './change-proposal.ts';
import type { HeldProposal } from './held-proposal.ts';
import { territoryOf } from './territory.ts';

export interface ProposeFile extends Seen {
  /** Tells the format by its extension. */
  readonly fileName: string;
  readonly content: string;
}

/**
 * Adds the difference between the vocabulary, as the proposal has it, and a whole RDF file as one edit. Refuses what
 * `readRdf` refuses, OUTSIDE_VOCABULARY, TOO_LARGE, and what `changeProposal` refuses.
 */
export async function proposeFile(
  desk: Desk,
  caller: Caller,
  input: ProposeFile,
): Promise<Result<HeldProposal>> {
  // Read before anything is locked: a large file takes longer than others should wait.
  const content = await resultOf(async () => {
    await checkMayChange(desk, caller, input, ACTION);
    return contentOf(input);
  });
  if (!content.ok) return content;
  return changeProposal(
    desk,
    caller,
    input,
    { action: ACTION, name: 'propose-file' },
    async (proposal, scene) => {
      const view = await viewOfProposal(proposal, scene);
      const territory = territoryOf(proposal.vocabulary, scene.sitting.policy, view);
      const changes = uploadChanges(view, content.value);
      const stranger = changes.find(({ iri }) => !isBlank(iri) && !isKnownOrOwn(view, territory, iri));
      if (stranger)
        throw new Refused({
          code: 'OUTSIDE_VOCABULARY',
          item: stranger.iri,
          message: `${stranger.iri} is not a URI of this vocabulary.`,
          remedy: `Its URIs begin with ${territory.namespaces.join(' or ')}; a steward can add namespaces.`,
        });
      return withEdit(proposal, scene, { kind: 'upload', fileName: input.fileName }, changes);
    },
  );
}

const ACTION = 'edit-proposal';

async function contentOf({ fileName, content: text }: ProposeFile): Promise<Content> {
  const bytes = new TextEncoder().encode(text);
  const document = valueOrThrow(await readRdf(bytes, { fileName, format: formatNamed(fileName) }));
  const content = resourcesOf(document.statements);
  if (content.size > 0) return content;
  throw new Refused({
    code: 'BAD_ARGUMENT',
    item: fileName,
    message: 'The file holds no statements.',
    remedy: 'An upload replaces the whole vocabulary: give the whole file.',
  });
}

function formatNamed(fileName: string): FormatName {
  const format = formatOf(extname(fileName));
  if (format) return format.name;
  throw new Refused({
    code: 'UNKNOWN_FORMAT',
    item: fileName,
    message: `The name ${fileName} does not tell which RDF format it is.`,
    remedy: `Let it end in one of ${FORMATS.flatMap(({ extensions }) => extensions).join(' ')}.`,
  });
}
