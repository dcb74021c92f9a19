import type { Refusal } from '../../domain/refusal.ts';
import { html, type Html } from '../pages/html.ts';
import { href, type Page } from '../pages/page.ts';
import { field, form, formPage, hidden, problem } from './form.ts';

interface SignIn {
  readonly email?: string;
  /** Where to go afterwards. */
  readonly to?: string | undefined;
  readonly refusal?: Refusal;
  /** What the identity provider is called, where there is one. */
  readonly signOn?: string | undefined;
}

export function signInPage(page: Page, { email = '', to, refusal, signOn }: SignIn): string {
  const t = page.t.account.signIn;
  const fields = html`${field({ name: 'email', label: t.email, type: 'email', value: email, autocomplete: 'username' })}
  ${field({ name: 'password', label: t.password, type: 'password', autocomplete: 'current-password' })}
  ${to !== undefined && hidden('return', to)}`;
  return formPage(
    page,
    t.title,
    html`${problem(page, refusal)} ${refusal && details(page, refusal)}
      <p>${t.intro}</p>
      ${signOn !== undefined && signOnLink(page, signOn, to)}
      ${form(page, '/account/sign-in', fields, t.button)}
      <p class="quiet">${t.forgotten}</p>`,
  );
}

function signOnLink(page: Page, name: string, to: string | undefined): Html {
  const t = page.t.account.signOn;
  return html`<p>
      <a class="button" href="${href(page, '/account/oidc', { return: to })}">${t.button(name)}</a>
    </p>
    <h2>${t.otherwise}</h2>`;
}

/** What the provider had against it is for who can mend it: in the exact words. */
function details(page: Page, { code, message, remedy }: Refusal): Html | false {
  if (!code.startsWith('SIGN_ON') && code !== 'NO_ACCOUNT') return false;
  return html`<details class="fold">
    <summary>${page.t.errors.details}</summary>
    <div lang="en">
      <p><code>${code}</code>: ${message}</p>
      <p>${remedy}</p>
    </div>
  </details>`;
}
