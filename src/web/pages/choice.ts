import { html, type Html } from './html.ts';

/** A filter: one of several values, or all of them. */
export const choice = (
  name: string,
  label: string,
  all: string,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen?: string,
): Html =>
  html`<div>
    <label for="filter-${name}">${label}</label
    ><select id="filter-${name}" name="${name}">
      <option value="">${all}</option>
      ${options.map(
        ({ value, text }) =>
          html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`,
      )}
    </select>
  </div>`;
