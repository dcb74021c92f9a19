import type { Iri, Term } from '../../domain/term.ts';
import { isIri, isLiteral, isText, valueOf } from '../../domain/term.ts';
import { toText } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { statusOf } from '../../domain/status.ts';
import { nameOf } from './describe.ts';
import { html, type Child, type Html } from './html.ts';
import { href, isSafeLink, pinOf, resourceHref, vocabularyHref, type Page } from './page.ts';
import { date, inline, number } from './text.ts';
import { vocabularyName } from './vocabulary-name.ts';

/** A resource by its name, linked where a link is safe; a retired one is marked. */
export function resourceLink(page: Page, snapshot: Snapshot, iri: Iri): Html {
  const target = resourceHref(page, snapshot, iri);
  const here = snapshot.content.get(iri);
  const known = here ?? page.site.catalog.find(iri)?.content.get(iri);
  // An IRI nobody here describes says more as it is than by its last part.
  const name = known ? inline(page, nameOf(page, snapshot, iri)) : html`<bdi class="iri">${iri}</bdi>`;
  const mark = known && statusOf(known) === 'retired' && html` ${retiredMark(page)}`;
  if (!target) return html`${name}${mark}`;
  return html`<a href="${target}" ${!known && html` rel="external"`}>${name}</a>${mark}`;
}

export const retiredMark = (page: Page): Html =>
  html`<span class="mark mark-retired">${page.t.status.retired}</span>`;

/** Any RDF term, readable: a text with its language, a value, a link, or the words "nested node". */
export function term(page: Page, snapshot: Snapshot, value: Term): Html {
  if (isText(value)) return inlineLinked(page, value);
  if (isLiteral(value)) return html`<bdi>${valueOf(value)}</bdi>`;
  return isIri(value) ? resourceLink(page, snapshot, value) : html`<i>${page.t.text.nested}</i>`;
}

function inlineLinked(page: Page, value: Term): Html {
  const text = toText(value);
  const shown = inline(page, text);
  const language =
    text.language && text.language !== page.language && html` <small class="tag">${text.language}</small>`;
  if (isSafeLink(text.value)) return html`<a href="${text.value}" rel="external">${text.value}</a>`;
  return html`${shown}${language}`;
}

/** A part of a page under its own heading, left out where there is nothing in it. */
export function section(id: string, title: Child, content: Child): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}

export const list = (items: readonly Child[], className = 'plain'): Html =>
  html`<ul class="${className}">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** The way to where this page stands. */
export function trail(label: string, steps: readonly { href?: string | undefined; text: Child }[]): Html {
  return html`<nav class="trail" aria-label="${label}">
    <ol>
      ${steps.map(
        (step) =>
          html`<li>
            ${step.href ? html`<a href="${step.href}">${step.text}</a>` : html`<span aria-current="page">${step.text}</span>`}
          </li>`,
      )}
    </ol>
  </nav>`;
}

export const homeStep = (page: Page) => ({ href: href(page, '/'), text: page.t.site.home });

export const vocabularyStep = (page: Page, snapshot: Snapshot) => ({
  href: vocabularyHref(page, snapshot.vocabulary),
  text: inline(page, vocabularyName(page, snapshot)),
});

/** Told at the top of a page of an older version, with the way to the newest. */
export function olderVersion(page: Page, snapshot: Snapshot, newest: string | undefined): Html | false {
  const { t, site } = page;
  const current = site.catalog.snapshot(snapshot.vocabulary)?.release;
  if (!current || current.revision === snapshot.release.revision)
    return (
      pinOf(page, snapshot.vocabulary) !== undefined &&
      html`<p class="banner banner-quiet">${t.version.pinnedNewest(snapshot.release.version)}</p>`
    );
  return html`<div class="banner banner-older" role="note">
    <p>
      <strong>${t.version.older(snapshot.release.version)}</strong> ${t.version.from}
      ${date(page, snapshot.release.at)}.
      ${newest ? html`<a href="${newest}">${t.version.toNewest(current.version)}</a>` : t.version.goneSince(current.version)}
    </p>
  </div>`;
}

export interface PageNumbers {
  readonly current: number;
  readonly size: number;
  readonly total: number;
  readonly href: (page: number) => string;
}

/** Previous and next with the place in the whole; nothing where all fits on one page. */
export function pager(page: Page, { current, size, total, href: to }: PageNumbers): Html | false {
  const last = Math.ceil(total / size);
  const { t } = page;
  return (
    last > 1 &&
    html`<nav class="pager" aria-label="${t.paging.label}">
      <ul>
        ${current > 1 && html`<li><a rel="prev" href="${to(current - 1)}">${t.paging.previous}</a></li>`}
        <li>${t.paging.place(number(page, current), number(page, last))}</li>
        ${current < last && html`<li><a rel="next" href="${to(current + 1)}">${t.paging.next}</a></li>`}
      </ul>
    </nav>`
  );
}

/** A page number out of an address; anything else is the first page. */
export const pageNumber = (value: string | undefined): number =>
  value !== undefined && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
