import { html, type Html } from './html.ts';
import { href, pinOf, workbenchHref, type Page } from './page.ts';
import { list } from './parts.ts';
import type { ResourcePage } from './subject.ts';

/**
 * The ways from a term to what is proposed about it. Links only: the document is kept ready as long as its release is
 * the newest, and proposals come and go meanwhile.
 */
export function takePart(page: Page, { snapshot, iri }: ResourcePage): Html | false {
  const t = page.t.proposals;
  if (pinOf(page, snapshot.vocabulary) !== undefined) return false;
  return html`<h2>${t.ofTerm}</h2>
    ${list([
      html`<a href="${href(page, '/proposals', { uri: iri })}">${t.proposalsOfTerm}</a>`,
      ...(page.site.accounts
        ? [
            html`<a href="${workbenchHref(page, '', { vocabulary: snapshot.vocabulary, uri: iri })}"
              >${t.propose}</a
            >`,
          ]
        : []),
    ])}`;
}
