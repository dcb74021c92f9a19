import { RDFS, SKOS } from '../../domain/namespaces.ts';
import { objects, type Resource } from '../../domain/resource.ts';
import { replacedBy, statusOf } from '../../domain/status.ts';
import { valueOf, type Iri } from '../../domain/term.ts';
import { preferred } from '../../domain/text.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { otherData } from './all-data.ts';
import { labels, nameOf, notes } from './describe.ts';
import { history } from './history.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { documentHref, type Page } from './page.ts';
import { homeStep, list, olderVersion, resourceLink, section, trail, vocabularyStep } from './parts.ts';
import { pathsTo } from './paths.ts';
import { picture } from './picture.ts';
import { collections, mappings, neighbours } from './relations.ts';
import { reference, resourceHead } from './reference.ts';
import { takePart } from './take-part.ts';
import { sources } from './sources.ts';
import type { ResourcePage } from './subject.ts';
import { block, inline } from './text.ts';
import { languagesOf, notesSection } from './wording.ts';

export function concept(page: Page, what: ResourcePage): string {
  const { snapshot, iri, resource } = what;
  const { t } = page;
  const name = nameOf(page, snapshot, iri);
  const definition = preferred(notes(snapshot, resource, SKOS.definition), [page.language]);
  return layout(page, {
    title: name.value,
    summary: definition[0]?.value,
    head: resourceHead(page, what),
    body: html`${trails(page, what)} ${olderVersion(page, snapshot, newest(page, snapshot, iri))}
      ${statusBanner(page, snapshot, resource)}
      <article class="term">
        <div class="term-main">
          <h1>${inline(page, name)}</h1>
          <div class="definition">
            ${definition.length > 0 ? definition.map((text) => block(page, text)) : html`<p class="quiet">${t.concept.noDefinition}</p>`}
          </div>
          ${plainly(page, snapshot, resource)} ${alsoCalled(page, snapshot, iri)}
          ${notesSection(page, snapshot, resource, SKOS.example, 'examples', t.concept.examples)}
          ${notesSection(page, snapshot, resource, SKOS.scopeNote, 'scope', t.concept.scopeNotes)}
          ${sourcesSection(page, snapshot, resource)} ${neighbours(page, snapshot, iri)}
          ${mappings(page, snapshot, resource)} ${picture(page, what)} ${collections(page, snapshot, iri)}
          ${languagesOf(page, snapshot, resource)}
          ${[SKOS.note, SKOS.historyNote, SKOS.changeNote, SKOS.editorialNote].map((property) => notesSection(page, snapshot, resource, property, `note-${property.slice(SKOS.ns.length)}`, t.properties[property.slice(SKOS.ns.length) as 'note']))}
          ${otherData(page, snapshot, resource)} ${history(page, what)}
        </div>
        ${reference(page, what, takePart(page, what))}
      </article>`,
  });
}

export const newest = (page: Page, snapshot: Snapshot, iri: Iri): string | undefined =>
  page.site.catalog.snapshot(snapshot.vocabulary)?.content.has(iri) ? documentHref(page, iri) : undefined;

/** Breadcrumbs: one for each way down to the concept. */
function trails(page: Page, { snapshot, iri }: ResourcePage): Html {
  const { t } = page;
  const start = [homeStep(page), vocabularyStep(page, snapshot)];
  const end = { text: inline(page, nameOf(page, snapshot, iri)) };
  const { paths, more } = pathsTo(snapshot, iri);
  if (paths.length === 0) return trail(t.concept.trail, [...start, end]);
  const step = (one: Iri) => ({
    href: documentHref(page, one, page.pin?.version),
    text: inline(page, nameOf(page, snapshot, one)),
  });
  return html`${paths.map((path, i) =>
    trail(paths.length > 1 ? t.concept.trailOf(i + 1, paths.length) : t.concept.trail, [
      ...start,
      ...path.map(step),
      end,
    ]),
  )}${more && html`<p class="quiet">${t.concept.moreTrails}</p>`}`;
}

export function statusBanner(page: Page, snapshot: Snapshot, resource: Resource): Html | false {
  if (statusOf(resource) === 'current') return false;
  const { t } = page;
  const successors = replacedBy(resource);
  return html`<div class="banner banner-retired" role="note">
    <p>
      <strong>${t.status.retiredBanner}</strong>
      ${successors.length > 0 ? html`${t.status.useInstead} ${successors.map((iri, i) => html`${i > 0 && ', '}${resourceLink(page, snapshot, iri)}`)}.` : t.status.noSuccessor}
    </p>
  </div>`;
}

/** The definition in plain words: what NL-SBB §2.1.3 keeps in rdfs:comment. */
function plainly(page: Page, snapshot: Snapshot, resource: Resource): Html | false {
  const texts = preferred(notes(snapshot, resource, RDFS.comment), [page.language]);
  return (
    texts.length > 0 &&
    html`<div class="plainly">
      <p class="label">${page.t.concept.plainly}</p>
      ${texts.map((text) => block(page, text))}
    </div>`
  );
}

/** Other names in the language of the name above; those in other languages stand in the table further down. */
function alsoCalled(page: Page, snapshot: Snapshot, iri: Iri): Html | false {
  const { language } = nameOf(page, snapshot, iri);
  const other = labels(snapshot, iri, 'altLabel').filter((text) => text.language === language);
  const notations = objects(snapshot.content.get(iri), SKOS.notation).map(valueOf);
  return (
    (other.length > 0 || notations.length > 0) &&
    html`<dl class="aka">
      ${
        other.length > 0 &&
        html`<dt>${page.t.concept.alsoCalled}</dt>
          <dd>
            ${list(
              other.map((text) => inline(page, text)),
              'inline',
            )}
          </dd>`
      }
      ${
        notations.length > 0 &&
        html`<dt>${page.t.properties.notation}</dt>
          <dd>
            ${list(
              notations.map((code) => html`<bdi>${code}</bdi>`),
              'inline',
            )}
          </dd>`
      }
    </dl>`
  );
}

function sourcesSection(page: Page, snapshot: Snapshot, resource: Resource): Html | false {
  const found = sources(page, snapshot, resource);
  return found.length > 0 && section('sources', page.t.concept.sources(found.length), list(found));
}
