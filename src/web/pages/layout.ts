import { PAGE_LANGUAGES } from '../messages/index.ts';
import { html, type Child, type Html } from './html.ts';
import { href, inLanguage, rootOf, type Page } from './page.ts';
import type { AssetName } from './assets.ts';

export interface Document {
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly summary?: string | undefined;
  /** Extra elements for the head: alternates, structured data. */
  readonly head?: Child;
  readonly body: Child;
  /** The home page has its own, large search box. */
  readonly withoutSearch?: boolean;
}

/** A whole document, as text. Complete without script; scripts only add to what is there. */
export function layout(page: Page, { title, summary, head, body, withoutSearch }: Document): string {
  const { t, language } = page;
  const document = html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title === t.site.name ? title : `${title} – ${t.site.name}`}</title>
      ${summary && html`<meta name="description" content="${summary.slice(0, 300)}" />`}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href="${asset(page, 'style.css')}" />
      <link rel="icon" href="${asset(page, 'icon.svg')}" type="image/svg+xml" />
      ${PAGE_LANGUAGES.map((tag) => html`<link rel="alternate" hreflang="${tag}" href="${inLanguage(page, tag)}" />`)}
      ${head}
      <script type="module" src="${asset(page, 'type-ahead.js')}"></script>
      <script type="module" src="${asset(page, 'copy.js')}"></script>
    </head>
    <body>
      <a class="skip" href="#main">${t.site.skip}</a>
      ${header(page, withoutSearch)}
      <main id="main" tabindex="-1">${body}</main>
      ${footer(page)}
    </body>
  </html>`;
  return `<!doctype html>\n${document.markup}\n`;
}

/** A script that a page has besides those of every page. */
export const script = (page: Page, name: AssetName): Html =>
  html`<script type="module" src="${asset(page, name)}"></script>`;

const asset = (page: Page, name: AssetName): string => rootOf(page.site) + page.site.assets.path(name);

function header(page: Page, withoutSearch = false): Html {
  const { t } = page;
  const link = (path: string, label: string): Html =>
    html`<li>
      <a href="${href(page, path)}" ${page.path === path && html` aria-current="page"`}>${label}</a>
    </li>`;
  return html`<header class="site-header">
    <div class="bar">
      <a class="brand" href="${href(page, '/')}"
        ><span class="brand-owner">${t.site.owner}</span> <span class="brand-name">${t.site.name}</span></a
      >
      <nav class="site-nav" aria-label="${t.site.mainNavigation}">
        <ul>
          ${link('/search', t.site.search)} ${link('/proposals', t.proposals.title)}
          ${link('/help', t.site.help)} ${page.site.accounts && link('/account', t.account.title)}
        </ul>
      </nav>
      ${languageSwitch(page)}
    </div>
    ${!withoutSearch && html`<div class="bar bar-search">${searchForm(page, { id: 'header-search' })}</div>`}
  </header>`;
}

function languageSwitch(page: Page): Html {
  const names = new Map(
    PAGE_LANGUAGES.map((tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' })]),
  );
  return html`<nav class="languages" aria-label="${page.t.site.languages}">
    <ul>
      ${PAGE_LANGUAGES.map((tag) => {
        const current = tag === page.language;
        const attributes = current ? html` aria-current="true"` : html` lang="${tag}"`;
        return html`<li>
          <a href="${inLanguage(page, tag)}" hreflang="${tag}" ${attributes}>${names.get(tag)?.of(tag)}</a>
        </li>`;
      })}
    </ul>
  </nav>`;
}

interface SearchBox {
  readonly id: string;
  readonly query?: string;
  readonly large?: boolean;
  /** The only vocabulary to search in. */
  readonly vocabulary?: string | undefined;
}

/** The search box: a plain form. `type-ahead.js` finds it by `data-suggest` and makes it a combobox. */
export function searchForm(page: Page, { id, query = '', large = false, vocabulary }: SearchBox): Html {
  const { t } = page;
  return html`<form
    class="search${large && ' search-large'}"
    role="search"
    action="${href(page, '/search').split('?')[0]}"
    method="get"
  >
    <label for="${id}" ${!large && html` class="visually-hidden"`}>${t.search.label}</label>
    <div class="search-row">
      <input
        type="search"
        id="${id}"
        name="q"
        value="${query}"
        maxlength="200"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder="${t.search.placeholder}"
        data-suggest="${href(page, '/suggest')}"
        data-none="${t.search.noSuggestions}"
        data-some="${t.search.someSuggestions}"
        data-list="${t.search.suggestions}"
      />
      <button type="submit">${t.search.button}</button>
    </div>
    ${vocabulary !== undefined && html`<input type="hidden" name="vocabulary" value="${vocabulary}" />`}
    ${page.chosen && html`<input type="hidden" name="lang" value="${page.language}" />`}
  </form>`;
}

function footer(page: Page): Html {
  const { t } = page;
  const link = (path: string, label: string): Html =>
    html`<li><a href="${href(page, path)}">${label}</a></li>`;
  return html`<footer class="site-footer">
    <div class="bar">
      <p>${t.site.about}</p>
      <ul>
        ${link('/help', t.site.help)} ${link('/accessibility', t.site.accessibility)}
        ${link('/graphql', t.site.graphql)}
      </ul>
    </div>
  </footer>`;
}
