import type { Release, Snapshot } from '../../snapshot/snapshot.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { href, vocabularyHref, type Page } from './page.ts';
import { homeStep, section, trail, vocabularyStep } from './parts.ts';
import { date, inline, number } from './text.ts';
import type { Tally } from './compare.ts';
import { downloads } from './vocabulary.ts';
import { vocabularyName } from './vocabulary-name.ts';

export interface ReleasePage {
  readonly snapshot: Snapshot;
  /** The release before it and what changed since; undefined for the first. */
  readonly before: { readonly release: Release; readonly tally: Tally } | undefined;
}

/** One release: what is new in it, its digest, and its files. */
export function releasePage(page: Page, { snapshot, before }: ReleasePage): string {
  const { t } = page;
  const { release, vocabulary } = snapshot;
  return layout(page, {
    title: `${vocabularyName(page, snapshot).value} ${release.version}`,
    body: html`${trail(t.concept.trail, [homeStep(page), vocabularyStep(page, snapshot), { text: t.version.named(release.version) }])}
      <h1>${inline(page, vocabularyName(page, snapshot))} ${release.version}</h1>
      <p class="facts">${date(page, release.at)}</p>
      ${section('notes', t.release.notes, release.notes ? html`<p class="text" dir="auto">${release.notes}</p>` : html`<p class="quiet">${t.release.noNotes}</p>`)}
      ${section('changes', t.release.changes, changes(page, vocabulary, release, before))}
      ${section(
        'contents',
        t.release.contents,
        html`<dl class="rows">
            <dt>${t.release.statements}</dt>
            <dd>${number(page, release.statements)}</dd>
            <dt>${t.vocabulary.digest}</dt>
            <dd>
              <code class="digest copy" data-copy="${t.reference.copy}" data-copied="${t.reference.copied}"
                >${release.digest}</code
              >
            </dd>
          </dl>
          <p class="quiet">${t.vocabulary.digestHelp}</p>
          <p>
            <a href="${vocabularyHref(page, vocabulary, '', { version: release.version })}"
              >${t.release.toVocabulary}</a
            >
          </p>`,
      )}
      ${section('downloads', t.vocabulary.downloads, downloads(page, snapshot))}`,
  });
}

function changes(page: Page, vocabulary: string, release: Release, before: ReleasePage['before']): Html {
  const { t } = page;
  if (!before) return html`<p>${t.release.first}</p>`;
  const { added, changed, removed } = before.tally;
  const target = href(page, `/compare/${vocabulary}`, { from: before.release.version, to: release.version });
  return html`<p>
    ${t.release.summary(number(page, added), number(page, changed), number(page, removed))}
    <a href="${target}">${t.release.toCompare(before.release.version)}</a>
  </p>`;
}
