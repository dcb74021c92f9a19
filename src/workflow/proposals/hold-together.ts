import { changedResources } from '../../domain/edit/net.ts';
import type { Edit, Territory } from '../../domain/edit/edit.ts';
import type { Operation } from '../../domain/edit/operation.ts';
import { perform } from '../../domain/edit/perform.ts';
import { sameValue, slotChanges } from '../../domain/edit/slot.ts';
import type { ResourceChange } from '../../domain/diff.ts';
import type { Finding } from '../../domain/finding.ts';
import { DCT, SKOS } from '../../domain/namespaces.ts';
import { objects } from '../../domain/resource.ts';
import { qualityHierarchyCycle } from '../../domain/rules/quality-hierarchy-cycle.ts';
import { RULES } from '../../domain/rules/index.ts';
import { Refused, type Refusal, type RefusalCode } from '../../domain/refusal.ts';
import { statusOf } from '../../domain/status.ts';
import type { Iri } from '../../domain/term.ts';
import { newFindings } from '../../domain/validate-change.ts';
import { viewWith } from '../../domain/view-with.ts';
import type { View } from '../../domain/view.ts';

/**
 * Violations forbid (NL-SBB §H5), SKOS's and NL-SBB's; and a cycle: SKOS lets a hierarchy bite its own tail, but nobody
 * means that, and two moves that merge can bring it about.
 */
const FORBIDDEN = [...RULES.filter(({ severity }) => severity === 'violation'), qualityHierarchyCycle];

/**
 * Asks of edits upon the head, which may have moved since they were made, what was asked when they were made, and that
 * the vocabulary holds together with them. Old sins are not theirs.
 * @throws Refused: RULE_BROKEN, RETIRED_TARGET, RETIRED_SUCCESSOR, CONFLICTS, and what `perform` refuses.
 */
export function refuseBroken(head: View, edits: readonly Edit[], territory: Territory): void {
  refuseOutdated(head, edits, territory);
  const changes = changedResources(edits, (iri) => head.content.get(iri));
  const after = viewWith(head, changes);
  for (const change of changes) refuseTorn(head, after, change, territory);
  const beside = sharingNotation(head, changes);
  const [first] = newFindings(head, changes, FORBIDDEN, beside);
  if (first) throw new Refused(broken(first));
}

/** Operations whose effect depends on more than the slots they set. */
const ENTAILING: ReadonlySet<Operation['kind']> = new Set([
  'add-concept',
  'add-collection',
  'move',
  'relate',
  'retire',
  'merge',
  'split',
  'set-members',
]);

/**
 * Two changes may merge slot by slot and yet not mean what was meant: a concept was hung under one that the other merges
 * away. So each such operation is done again upon the head, and must come to the same.
 */
function refuseOutdated(head: View, edits: readonly Edit[], territory: Territory): void {
  const settled = new Set(
    edits.flatMap(({ operation }) =>
      operation.kind === 'resolve' ? [`${operation.uri} ${operation.slot}`] : [],
    ),
  );
  let view = head;
  for (const edit of edits) {
    if (ENTAILING.has(edit.operation.kind)) {
      const again = perform(edit.operation, view, territory);
      if (!again.ok) throw new Refused(again.refusal);
      const kept = ({ iri, slot }: { iri: string; slot: string }) => !settled.has(`${iri} ${slot}`);
      const now = slotChanges(again.value).filter(kept);
      const then = new Map(edit.changes.filter(kept).map((one) => [`${one.iri} ${one.slot}`, one.after]));
      const other = now.find(({ iri, slot, after }) => {
        const value = then.get(`${iri} ${slot}`);
        return value === undefined || !sameValue(value, after);
      });
      if (other ?? then.size > now.length) throw new Refused(outdated(edit, other?.iri));
    }
    view = viewWith(
      view,
      changedResources([edit], (iri) => view.content.get(iri)),
    );
  }
}

const LINKS = ['broader', 'narrower', 'related', 'memberOf', 'members', 'topConcepts'] as const;

/** What is left half: without a type, pointing at what is gone, or succeeded by what is itself retired. */
function refuseTorn(head: View, after: View, change: ResourceChange, { namespaces }: Territory): void {
  const { iri } = change;
  const was = head.kinds.get(iri);
  const isOwn = (uri: Iri): boolean =>
    head.content.has(uri) || namespaces.some((namespace) => uri.startsWith(namespace));
  if (change.after && after.kinds.get(iri) === 'other' && was !== 'other')
    throw new Refused(
      no('RULE_BROKEN', iri, `${iri} would be left without a type: a description of nothing.`, TORN),
    );
  if (!change.after) {
    const pointing = LINKS.flatMap((name) => after[name].get(iri) ?? []).find((uri) =>
      after.content.has(uri),
    );
    if (pointing !== undefined)
      throw new Refused(no('RULE_BROKEN', iri, `${pointing} would point at ${iri}, which is removed.`, TORN));
    return;
  }
  for (const name of LINKS)
    for (const uri of after[name].get(iri) ?? [])
      if (
        !after.content.has(uri) &&
        isOwn(uri) &&
        !(head[name].get(iri)?.includes(uri) && !head.content.has(uri))
      )
        throw new Refused(no('RULE_BROKEN', iri, `${iri} would point at ${uri}, which is not there.`, TORN));
  const isNew = (uri: Iri, property: Iri): boolean => !objects(head.content.get(iri), property).includes(uri);
  const isRetired = (uri: Iri): boolean => {
    const resource = after.content.get(uri);
    return resource !== undefined && statusOf(resource) === 'retired';
  };
  for (const uri of objects(change.after, DCT.isReplacedBy))
    if (isNew(uri, DCT.isReplacedBy) && isRetired(uri))
      throw new Refused(
        no(
          'RETIRED_SUCCESSOR',
          uri,
          `${uri} is to succeed ${iri}, and is itself retired.`,
          'Name one in force.',
        ),
      );
  for (const uri of objects(change.after, SKOS.broader))
    if (isNew(uri, SKOS.broader) && isRetired(uri) && !isRetired(iri))
      throw new Refused(
        no(
          'RETIRED_TARGET',
          uri,
          `${iri} is to come under ${uri}, which is retired.`,
          'Choose one in force.',
        ),
      );
}

const TORN = 'Take the edit out, or choose the other side in its conflict.';

/** Where else a notation stands that the changes set: only those are read again. */
function sharingNotation(head: View, changes: readonly ResourceChange[]): Iri[] {
  const fresh = changes.flatMap(({ before, after }) => {
    const known = objects(before, SKOS.notation);
    return objects(after, SKOS.notation).filter((term) => !known.includes(term));
  });
  if (fresh.length === 0) return [];
  const notations = new Set(fresh);
  const beside: Iri[] = [];
  for (const resource of head.content.values())
    if (objects(resource, SKOS.notation).some((term) => notations.has(term))) beside.push(resource.iri);
  return beside;
}

const broken = ({ rule, resource, message, remedy }: Finding): Refusal => ({
  code: 'RULE_BROKEN',
  item: resource,
  message: `With these edits the vocabulary does not hold together: ${rule}: ${message.en}`,
  remedy: remedy.en,
});

const outdated = ({ id, operation }: Edit, iri: string | undefined): Refusal =>
  no(
    'CONFLICTS',
    iri ?? id,
    `The vocabulary has changed so that the edit ${id} (${operation.kind}) would now do something else.`,
    'Take the edit out and make it again.',
  );

const no = (code: RefusalCode, item: string, message: string, remedy: string): Refusal => ({
  code,
  item,
  message,
  remedy,
});
