import { html, type Html } from './html.ts';
import type { Moment } from './changes.ts';
import { changeTable, wordingIn } from './marks.ts';
import { documentHref, vocabularyHref, type Page } from './page.ts';
import { section } from './parts.ts';
import { date } from './text.ts';
import type { ResourcePage } from './subject.ts';

/** What each release changed in this resource, newest first; the words that differ are marked. */
export function history(page: Page, { snapshot, iri, moments }: ResourcePage): Html | false {
  return (
    moments.length > 0 &&
    section(
      'history',
      page.t.history.title,
      html`<ol class="history" reversed>
        ${moments.map((moment) => entry(page, snapshot, iri, moment))}
      </ol>`,
    )
  );
}

function entry(
  page: Page,
  snapshot: ResourcePage['snapshot'],
  iri: string,
  { release, what, slots }: Moment,
): Html {
  const { t } = page;
  const version = html`<a
    href="${what === 'removed' ? vocabularyHref(page, snapshot.vocabulary, `/releases/${release.version}`) : documentHref(page, iri, release.version)}"
    >${t.version.named(release.version)}</a
  >`;
  return html`<li>
    <p>${version}, ${date(page, release.at)}: ${t.history[what]}</p>
    ${
      slots.length > 0 &&
      html`<details class="fold">
        <summary>
          ${t.history.show(slots.length)}<span class="visually-hidden"> (${release.version})</span>
        </summary>
        ${changeTable(page, wordingIn(page, snapshot), slots, t.history.caption(release.version))}
      </details>`
    }
  </li>`;
}
