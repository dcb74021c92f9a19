import type { Finding, Severity } from '../../domain/finding.ts';
import { termChanges } from '../../domain/impact/level.ts';
import { newFindings } from '../../domain/validate-change.ts';
import type { View } from '../../domain/view.ts';
import type { Desk } from '../../workflow/desk.ts';
import type { ReleaseDraft } from '../../workflow/releases/draft-release.ts';
import { upper } from './enums.ts';

/** The newest release as it stands: what the draft is held against. */
async function before({ store: { reader }, heads }: Desk, { vocabulary }: ReleaseDraft): Promise<View> {
  const [newest] = await reader.releases(vocabulary);
  return heads.at(reader, vocabulary, newest?.revision ?? 0);
}

export async function countsOfDraft(desk: Desk, draft: ReleaseDraft) {
  const kinds = { before: (await before(desk, draft)).kinds, after: draft.view.kinds };
  const { added, changed, retired, removed } = termChanges(draft.changes, kinds);
  const isConcept = (iri: string): boolean =>
    kinds.before.get(iri) === 'concept' || kinds.after.get(iri) === 'concept';
  return {
    added: added.length,
    changed: changed.length,
    retired: retired.length,
    removed: removed.length,
    others: draft.changes.filter(({ iri }) => !isConcept(iri)).length,
  };
}

const MOST_FINDINGS = 100;
const BY_SEVERITY: readonly Severity[] = ['violation', 'warning', 'info'];

/** What rules find in it and not in the newest release, the worst first. */
export async function findingsOfDraft(desk: Desk, draft: ReleaseDraft, language: 'nl' | 'en') {
  const found = newFindings(await before(desk, draft), draft.changes);
  const rank = ({ severity }: Finding): number => BY_SEVERITY.indexOf(severity);
  return found
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_FINDINGS)
    .map(({ rule, severity, resource, message, remedy }) => ({
      rule,
      severity: upper(severity),
      uri: resource,
      message: message[language],
      remedy: remedy[language],
    }));
}
