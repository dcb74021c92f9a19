import { objects, type Resource } from './resource.ts';
import { DCT, OWL } from './namespaces.ts';
import { isIri, valueOf, type Iri } from './term.ts';

/** Whether a term is in force. A retired term stays resolvable for ever (ISO 19135: never deleted). */
export type Status = 'current' | 'retired';

const ADMS_STATUS = 'http://www.w3.org/ns/adms#status';

/**
 * Retired: `owl:deprecated true`, a replacement is named, or the ADMS status ends in deprecated or withdrawn
 * (`http://purl.org/adms/status/Deprecated` and the EU authority's `…/dataset-status/DEPRECATED`).
 */
export function statusOf(resource: Resource): Status {
  const flagged = objects(resource, OWL.deprecated).some((term) => ['true', '1'].includes(valueOf(term)));
  const status = objects(resource, ADMS_STATUS).some((term) =>
    /[/#](deprecated|withdrawn)$/i.test(valueOf(term)),
  );
  return flagged || status || replacedBy(resource).length > 0 ? 'retired' : 'current';
}

export const replacedBy = (resource: Resource): readonly Iri[] =>
  objects(resource, DCT.isReplacedBy).filter(isIri);
