import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Refusal } from '../../domain/refusal.ts';
import { html, type Child, type Html } from '../pages/html.ts';
import { PAGE_HEADERS } from '../pages/http.ts';
import { layout } from '../pages/layout.ts';
import { href, type Page } from '../pages/page.ts';
import { homeStep, trail } from '../pages/parts.ts';

const FORM = 'application/x-www-form-urlencoded';

/** Forms, and nothing else, are read in the routes of `fastify`. */
export function readForms(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const options = { parseAs: 'string', bodyLimit: 16_384 } as const;
  fastify.addContentTypeParser<string>(FORM, options, (_request, body, done) => {
    done(null, new URLSearchParams(body));
  });
}

/** What a page of an account is about: shown to one reader, and kept by nobody on the way. */
export function sendPrivate(reply: FastifyReply, body: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .headers({
      ...PAGE_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // Not `no-referrer`: a form on such a page says of itself that it comes from nowhere.
      'Referrer-Policy': 'same-origin',
    })
    .send(body);
}

export const formPage = (page: Page, title: string, body: Child, head?: Child): string =>
  layout(page, {
    title,
    withoutSearch: true,
    head: html`<meta name="robots" content="noindex" />${head}`,
    body: html`${trail(page.t.concept.trail, [homeStep(page), { text: title }])}
      <div class="prose">
        <h1>${title}</h1>
        ${body}
      </div>`,
  });

/** A form that is sent to a path of ours. */
export const form = (page: Page, path: string, content: Child, button: string): Html =>
  html`<form class="form" method="post" action="${href(page, path)}">
    ${content}
    <p><button type="submit">${button}</button></p>
  </form>`;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'email' | 'password' | 'number';
  readonly value?: string | undefined;
  /** What a browser or a password manager may fill in. */
  readonly autocomplete?: string;
  readonly readonly?: boolean;
}

export function field({
  name,
  label,
  help,
  type = 'text',
  value,
  autocomplete = 'off',
  ...rest
}: Field): Html {
  const password = type === 'password';
  return html`<div>
    <label for="${name}">${label}</label>
    ${help !== undefined && html`<small id="${name}-help">${help}</small>`}
    <input
      type="${type}"
      id="${name}"
      name="${name}"
      ${value !== undefined && html` value="${value}"`}
      ${help !== undefined && html` aria-describedby="${name}-help"`}
      ${type === 'number' && html` min="1" max="366"`}
      ${rest.readonly && html` readonly`}
      maxlength="${password ? 1_024 : 500}"
      autocomplete="${autocomplete}"
      autocapitalize="off"
      spellcheck="false"
      required
    />
  </div>`;
}

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** Why it did not work, in the reader's language where it is a "no" they may meet; read out at once. */
export function problem(page: Page, refusal: Refusal | undefined): Html | false {
  if (!refusal) return false;
  const { refusals, problem: title } = page.t.account;
  const { code, message, remedy } = refusal;
  const known = Object.hasOwn(refusals, code) ? refusals[code as keyof typeof refusals] : undefined;
  return html`<div class="banner banner-retired" role="alert">
    <p><strong>${title}</strong> ${known ?? html`<span lang="en">${message} ${remedy}</span>`}</p>
  </div>`;
}

export const notice = (text: string): Html => html`<p class="banner banner-quiet" role="status">${text}</p>`;

/** What a refusal is to HTTP. */
export function statusOf({ code }: Refusal): number {
  if (code === 'SIGN_IN_FAILED') return 401;
  if (code === 'FORBIDDEN' || code === 'NO_ACCOUNT') return 403;
  if (code === 'SIGN_ON_UNAVAILABLE') return 503;
  if (code === 'STALE') return 409;
  return code === 'TOO_MANY_ATTEMPTS' ? 429 : 400;
}
