import { html } from './html.ts';
import { layout, searchForm } from './layout.ts';
import { href, type Page } from './page.ts';

/** A "no" as the edge tells it (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly remedy?: string | undefined;
  readonly item?: string | undefined;
}

/** The page for a "no": what happened in the reader's language, a way on, and the exact words for who reports it. */
export function errorPage(page: Page, { status, code, detail, remedy, item }: Problem): string {
  const { titles, texts, codes, ...t } = page.t.errors;
  const kind = status in titles ? (status as keyof typeof titles) : status >= 500 ? 500 : 400;
  const known =
    code !== undefined && Object.hasOwn(codes, code) ? codes[code as keyof typeof codes] : undefined;
  return layout(page, {
    title: titles[kind],
    withoutSearch: true,
    head: html`<meta name="robots" content="noindex" />`,
    body: html`<div class="prose">
      <p class="kind">${status}</p>
      <h1>${titles[kind]}</h1>
      <p class="lead">${known ?? texts[kind]}</p>
      ${item !== undefined && html`<p>${t.asked}: <bdi class="iri">${item.slice(0, 500)}</bdi></p>`}
      ${status < 500 && searchForm(page, { id: 'error-search', large: true })}
      <p><a href="${href(page, '/')}">${t.toHome}</a></p>
      ${
        detail &&
        html`<details class="fold">
          <summary>${t.details}</summary>
          <div lang="en">
            <p>${code && html`<code>${code}</code>: `}${detail}</p>
            ${remedy && html`<p>${remedy}</p>`}
          </div>
        </details>`
      }
    </div>`,
  });
}
