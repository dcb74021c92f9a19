import type { Refusal } from '../../domain/refusal.ts';
import type { Account } from '../../identity/accounts.ts';
import { html } from '../pages/html.ts';
import { rootOf, type Page } from '../pages/page.ts';
import { field, form, formPage, hidden, problem } from './form.ts';

/** The first step: the secret of the link, which a script takes from behind the #. */
export function invitationPage(page: Page, refusal?: Refusal): string {
  const t = page.t.account.invitation;
  const script = rootOf(page.site) + page.site.assets.path('invitation.js');
  const code = html`<div>
    <label for="secret">${t.code}</label>
    <small id="secret-help">${t.codeHelp}</small>
    <input
      type="password"
      id="secret"
      name="secret"
      aria-describedby="secret-help"
      autocomplete="off"
      required
    />
  </div>`;
  return formPage(
    page,
    t.title,
    html`${problem(page, refusal)}
      <p>${t.intro}</p>
      ${form(page, '/account/invitation', code, t.next)}`,
    html`<script type="module" src="${script}"></script>`,
  );
}

interface Choice {
  readonly secret: string;
  /** Who is invited; undefined for the first administrator, who names an address. */
  readonly account: Account | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly refusal?: Refusal;
}

/** The second: name and password. */
export function choicePage(page: Page, { secret, account, name, email, refusal }: Choice): string {
  const { invitation: t, email: address } = page.t.account;
  const fields = html`${hidden('secret', secret)}
  ${field({
    name: 'email',
    label: address,
    type: 'email',
    value: account?.email ?? email ?? '',
    autocomplete: 'username',
    readonly: account !== undefined,
  })}
  ${field({ name: 'name', label: t.name, help: t.nameHelp, value: name ?? account?.name ?? '', autocomplete: 'name' })}
  ${field({
    name: 'password',
    label: t.password,
    help: t.passwordHelp,
    type: 'password',
    autocomplete: 'new-password',
  })}`;
  return formPage(
    page,
    t.title,
    html`${problem(page, refusal)}
      <p>${account ? t.welcome(account.email) : t.first}</p>
      ${form(page, '/account/invitation', fields, t.button)}`,
  );
}
