import { propertiesOf, type Resource } from '../../domain/resource.ts';
import { isBlank, type Iri, type Term } from '../../domain/term.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { PLACED } from './describe.ts';
import { html, type Html } from './html.ts';
import type { Page } from './page.ts';
import { list, term } from './parts.ts';
import { propertyName } from './property-name.ts';

const DEEPEST = 3;

/** What a resource says that has no place of its own on the page: unknown properties are data too. */
export function otherData(page: Page, snapshot: Snapshot, resource: Resource): Html | false {
  const rows = Object.entries(propertiesOf(resource)).filter(([property]) => !PLACED.has(property));
  if (rows.length === 0) return false;
  return html`<details class="fold">
    <summary>${page.t.concept.otherData(rows.length)}</summary>
    ${dataList(page, snapshot, resource, rows)}
  </details>`;
}

export const allData = (page: Page, snapshot: Snapshot, resource: Resource): Html =>
  dataList(page, snapshot, resource, Object.entries(propertiesOf(resource)));

type Rows = readonly [property: Iri, values: readonly Term[]][];

function dataList(page: Page, snapshot: Snapshot, resource: Resource, rows: Rows, depth = 0): Html {
  const value = (object: Term): Html => {
    const inner = isBlank(object) ? resource.about[object] : undefined;
    if (!inner || depth >= DEEPEST) return term(page, snapshot, object);
    return dataList(page, snapshot, resource, Object.entries(inner), depth + 1);
  };
  return html`<dl class="rows">
    ${rows.map(
      ([property, values]) =>
        html`<dt title="${property}">${propertyName(page, snapshot, property)}</dt>
          <dd>${values.length === 1 ? value(values[0] as Term) : list(values.map(value))}</dd>`,
    )}
  </dl>`;
}
