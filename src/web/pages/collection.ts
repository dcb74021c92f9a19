import { preferred } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { otherData } from './all-data.ts';
import { newest, statusBanner } from './concept.ts';
import type { ResourcePage } from './subject.ts';
import { descriptions, nameOf } from './describe.ts';
import { sortedByName } from './facts.ts';
import { history } from './history.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { documentHref, pinOf, type Page } from './page.ts';
import {
  homeStep,
  list,
  olderVersion,
  pager,
  resourceLink,
  section,
  trail,
  vocabularyStep,
} from './parts.ts';
import { reference, resourceHead } from './reference.ts';
import { collections } from './relations.ts';
import { sources } from './sources.ts';
import { block, inline, number } from './text.ts';
import { languagesOf } from './wording.ts';

const MEMBERS = 200;

/** A group of concepts: what it is for, and its members. */
export function collection(page: Page, what: ResourcePage, current: number): string {
  const { snapshot, iri, resource } = what;
  const { t } = page;
  const name = nameOf(page, snapshot, iri);
  const about = preferred(descriptions(snapshot, resource), [page.language]);
  const found = sources(page, snapshot, resource);
  return layout(page, {
    title: name.value,
    summary: about[0]?.value,
    head: resourceHead(page, what),
    body: html`${trail(t.concept.trail, [homeStep(page), vocabularyStep(page, snapshot), { text: inline(page, name) }])}
      ${olderVersion(page, snapshot, newest(page, snapshot, iri))} ${statusBanner(page, snapshot, resource)}
      <article class="term">
        <div class="term-main">
          <p class="kind">${t.kinds.collection}</p>
          <h1>${inline(page, name)}</h1>
          ${about.map((text) => block(page, text))}
          ${section('members', t.collection.members, members(page, snapshot, iri, current))}
          ${found.length > 0 && section('sources', t.concept.sources(found.length), list(found))}
          ${collections(page, snapshot, iri)} ${languagesOf(page, snapshot, resource)}
          ${otherData(page, snapshot, resource)} ${history(page, what)}
        </div>
        ${reference(page, what)}
      </article>`,
  });
}

function members(page: Page, snapshot: Snapshot, iri: string, current: number): Html {
  const { t } = page;
  const all = snapshot.members.get(iri) ?? [];
  if (all.length === 0) return html`<p>${t.collection.noMembers}</p>`;
  // An ordered collection's order is part of what it says (SKOS S36); any other is read by name.
  const isOrdered =
    snapshot.content.get(iri)?.about[iri]?.['http://www.w3.org/2004/02/skos/core#memberList'] !== undefined;
  const sorted = isOrdered ? all : sortedByName(snapshot, all, page.language);
  const shown = sorted
    .slice((current - 1) * MEMBERS, current * MEMBERS)
    .map((one) => html`<li>${resourceLink(page, snapshot, one)}</li>`);
  const to = (at: number): string => {
    const base = documentHref(page, iri, pinOf(page, snapshot.vocabulary));
    return `${base}${base.includes('?') ? '&' : '?'}page=${at}`;
  };
  return html`<p class="facts">${t.collection.size(all.length, number(page, all.length))}</p>
    ${
      isOrdered
        ? html`<ol>
            ${shown}
          </ol>`
        : html`<ul class="columns">
            ${shown}
          </ul>`
    }
    ${pager(page, { current, size: MEMBERS, total: all.length, href: to })}`;
}
