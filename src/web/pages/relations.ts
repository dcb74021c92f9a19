import { MAPPINGS } from '../../domain/rules/facts/relations.ts';
import type { Resource } from '../../domain/resource.ts';
import { SKOS } from '../../domain/namespaces.ts';
import type { Iri } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { irisAt } from './describe.ts';
import { sortedByName } from './facts.ts';
import { html, type Html } from './html.ts';
import { vocabularyHref, type Page } from './page.ts';
import { list, resourceLink, section } from './parts.ts';
import { number } from './text.ts';

/** A concept may have ten thousand below it: a page shows these, and the way to the rest. */
const SHOWN = 50;

/** More than these stand in columns. */
const MANY = 12;

/** Broader, narrower and related terms: the concept's place. */
export function neighbours(page: Page, snapshot: Snapshot, iri: Iri): Html | false {
  const { t } = page;
  const groups = (['broader', 'narrower', 'related'] as const)
    .map((name) => ({ name, iris: (snapshot[name].get(iri) ?? []).filter((one) => one !== iri) }))
    .filter(({ iris }) => iris.length > 0);
  if (groups.length === 0) return false;
  return section(
    'place',
    t.concept.place,
    html`<dl class="relations">
      ${groups.map(
        ({ name, iris }) =>
          html`<div class="relation relation-${name}">
            <dt>${t.relations[name]}</dt>
            <dd>${links(page, snapshot, iri, name, iris)}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function links(page: Page, snapshot: Snapshot, iri: Iri, name: string, iris: readonly Iri[]): Html {
  const shown = sortedByName(snapshot, iris, page.language).slice(0, SHOWN);
  const rest = iris.length - shown.length;
  const more = vocabularyHref(page, snapshot.vocabulary, '/tree', { of: iri });
  return html`${list(
    shown.map((one) => resourceLink(page, snapshot, one)),
    shown.length > MANY ? 'plain columns' : 'plain',
  )}${rest > 0 && (name === 'narrower' ? html`<p><a href="${more}">${page.t.relations.allNarrower(number(page, iris.length))}</a></p>` : html`<p class="quiet">${page.t.relations.andMore(number(page, rest))}</p>`)}`;
}

/** Terms of other vocabularies that mean the same, or nearly. */
export function mappings(page: Page, snapshot: Snapshot, resource: Resource): Html | false {
  const { t } = page;
  const groups = MAPPINGS.map((property) => ({
    name: property.slice(SKOS.ns.length) as keyof typeof t.mappings,
    iris: irisAt(resource, property),
  })).filter(({ iris }) => iris.length > 0);
  if (groups.length === 0) return false;
  return section(
    'mappings',
    t.concept.mappings,
    html`<dl class="rows">
      ${groups.map(
        ({ name, iris }) =>
          html`<dt>${t.mappings[name]}</dt>
            <dd>
              ${list(iris.slice(0, SHOWN).map((iri) => resourceLink(page, snapshot, iri)))}${iris.length > SHOWN && html`<p class="quiet">${t.relations.andMore(number(page, iris.length - SHOWN))}</p>`}
            </dd>`,
      )}
    </dl>`,
  );
}

export function collections(page: Page, snapshot: Snapshot, iri: Iri): Html | false {
  const found = snapshot.memberOf.get(iri) ?? [];
  return (
    found.length > 0 &&
    section(
      'collections',
      page.t.concept.collections,
      list(found.map((one) => resourceLink(page, snapshot, one))),
    )
  );
}
