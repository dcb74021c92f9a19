import type { Refusal } from '../../domain/refusal.ts';
import { html } from '../pages/html.ts';
import type { Page } from '../pages/page.ts';
import { field, form, formPage, hidden, problem } from './form.ts';

interface SignIn {
  readonly email?: string;
  /** Where to go afterwards. */
  readonly to?: string | undefined;
  readonly refusal?: Refusal;
}

export function signInPage(page: Page, { email = '', to, refusal }: SignIn): string {
  const t = page.t.account.signIn;
  const fields = html`${field({ name: 'email', label: t.email, type: 'email', value: email, autocomplete: 'username' })}
  ${field({ name: 'password', label: t.password, type: 'password', autocomplete: 'current-password' })}
  ${to !== undefined && hidden('return', to)}`;
  return formPage(
    page,
    t.title,
    html`${problem(page, refusal)}
      <p>${t.intro}</p>
      ${form(page, '/account/sign-in', fields, t.button)}
      <p class="quiet">${t.forgotten}</p>`,
  );
}
