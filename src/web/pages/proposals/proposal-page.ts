import { authorsOf, type Proposal } from '../../../domain/proposal/proposal.ts';
import { isSafeLink } from '../page.ts';
import { html, type Child, type Html } from '../html.ts';
import { layout } from '../layout.ts';
import { href, vocabularyHref, type Page } from '../page.ts';
import { homeStep, list, section, trail } from '../parts.ts';
import { block, boundary, date, inline, linked, number } from '../text.ts';
import { vocabularyName } from '../vocabulary-name.ts';
import { commentList, speakers, threadsOf, type Thread } from './comments.ts';
import { editSection, type EditView } from './edits.ts';
import { peopleOf, person } from './people.ts';
import type { PublicProposal, Records } from './public-proposals.ts';
import { stateBanner, stateMark } from './state.ts';
import { decision, history, reviews } from './story.ts';
import { wordingOf } from './wording.ts';

export async function viewOf(
  page: Page,
  { reader }: Records,
  one: PublicProposal,
  threads: readonly Thread[] = [],
): Promise<EditView> {
  const { proposal } = one;
  const ids = [...authorsOf(proposal), ...proposal.reviews.map(({ by }) => by)];
  ids.push(...proposal.amendments.map(({ by }) => by), ...proposal.history.map(({ by }) => by));
  const people = await peopleOf(reader, [...ids, ...speakers(threads)]);
  return { one, people, wording: wordingOf(page, proposal) };
}

/** A proposal as anyone may read it: what changes and why, who says what of it, and what became of it. */
export async function proposalPage(
  page: Page,
  records: Records,
  one: PublicProposal,
  current: number,
): Promise<string> {
  const t = page.t.proposals;
  const { proposal } = one;
  const threads = await threadsOf(records.reader, proposal);
  const view = await viewOf(page, records, one, threads);
  const said = threads.reduce((sum, { answers }) => sum + 1 + answers.length, 0);
  const edits = proposal.edits.map((edit, i) => editSection(page, view, edit, i + 1));
  return layout(page, {
    title: `${t.one}: ${proposal.title}`,
    summary: proposal.rationale,
    body: html`${trail(page.t.concept.trail, [homeStep(page), proposalsStep(page), { text: html`<bdi>${proposal.title}</bdi>` }])}
      <p class="kind">${t.in(vocabularyTitle(page, proposal.vocabulary))}</p>
      <h1><bdi dir="auto">${proposal.title}</bdi></h1>
      <p>${stateMark(page, one)}</p>
      ${stateBanner(page, one)} ${facts(page, view)}
      ${section('rationale', t.rationale, block(page, { value: proposal.rationale, language: '' }))}
      ${proposal.sources.length > 0 && section('sources', t.sources, list(proposal.sources.map(source)))}
      ${section(
        'changes',
        t.changes,
        html`${proposal.conflicts.length > 0 && html`<p class="banner">${t.conflicts(proposal.conflicts.length)}</p>`}${
          edits.length > 0 ? edits : html`<p>${t.noChanges}</p>`
        }`,
      )}
      ${
        proposal.amendments.length > 0 &&
        section(
          'amendments',
          t.amendments,
          proposal.amendments.map((edit, i) => editSection(page, view, edit, i + 1)),
        )
      }
      ${reviews(page, view)} ${decision(page, view)}
      ${section('comments', html`${t.comments} (${number(page, said)})`, commentList(page, proposal, view.people, { threads, current }))}
      ${history(page, view)}`,
  });
}

export const proposalsStep = (page: Page) => ({
  href: href(page, '/proposals'),
  text: page.t.proposals.title,
});

/** A vocabulary by its title; by its id where nothing of it is released yet. */
export function vocabularyTitle(page: Page, vocabulary: string): string {
  const snapshot = page.site.catalog.snapshot(vocabulary);
  return snapshot ? vocabularyName(page, snapshot).value : vocabulary;
}

const source = (value: string): Html | string =>
  isSafeLink(value) ? html`${linked(value)}` : html`<bdi>${value}</bdi>`;

function facts(page: Page, { one: { proposal }, people }: EditView): Html {
  const t = page.t.proposals;
  const row = (name: string, value: Child): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  const { consultation, submittedAt, release, author, organisation } = proposal;
  return html`<dl class="key-facts">
    ${row(t.vocabulary, vocabularyLink(page, proposal))}
    ${row(t.author, person(page, people, author, organisation))}
    ${submittedAt !== undefined && row(t.submitted, date(page, submittedAt))}
    ${consultation && row(t.consultation, html`${t.from} ${boundary(page, consultation.opens)} ${t.until} ${boundary(page, consultation.closes)}`)}
    ${release !== undefined && row(t.release, html`<a href="${vocabularyHref(page, proposal.vocabulary, `/releases/${release}`)}">${release}</a>`)}
  </dl>`;
}

function vocabularyLink(page: Page, { vocabulary }: Proposal): Child {
  const snapshot = page.site.catalog.snapshot(vocabulary);
  if (!snapshot) return html`<bdi>${vocabulary}</bdi>`;
  return html`<a href="${vocabularyHref(page, vocabulary)}"
    >${inline(page, vocabularyName(page, snapshot))}</a
  >`;
}
