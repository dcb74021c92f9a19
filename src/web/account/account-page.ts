import { SCOPES, type Right } from '../../domain/actor.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Account, Token } from '../../identity/accounts.ts';
import { html, type Html } from '../pages/html.ts';
import { href, type Page } from '../pages/page.ts';
import { list, section } from '../pages/parts.ts';
import { date, languageName } from '../pages/text.ts';
import { vocabularyName } from '../pages/vocabulary-name.ts';
import { inline } from '../pages/text.ts';
import { field, form, formPage, hidden, notice, problem } from './form.ts';

interface Shown {
  readonly account: Account;
  /** Those for applications that hold at this moment. */
  readonly tokens: readonly Token[];
  /** The secret of a token just made: the only time it is shown. */
  readonly made?: string;
  readonly passwordChanged?: boolean;
  readonly refusal?: Refusal;
}

export function accountPage(page: Page, { account, tokens, made, passwordChanged, refusal }: Shown): string {
  const t = page.t.account;
  return formPage(
    page,
    t.title,
    html`${problem(page, refusal)} ${passwordChanged && notice(t.password.done)}
    ${
      made !== undefined &&
      html`<div class="banner" role="status">
        <p><strong>${t.tokens.made}</strong></p>
        <p>
          <code class="secret" data-copy="${page.t.reference.copy}" data-copied="${page.t.reference.copied}"
            >${made}</code
          >
        </p>
        <p>${t.tokens.once}</p>
      </div>`
    }
    ${section('who', t.who, who(page, account))} ${section('rights', t.rights, rights(page, account))}
    ${section('tokens', t.tokens.title, tokenList(page, tokens))}
    ${account.email !== '' && section('password-title', t.password.title, passwordForm(page, account))}`,
  );
}

function who(page: Page, { name, email, organisation }: Account): Html {
  const t = page.t.account;
  return html`<dl class="rows">
      <dt>${t.invitation.name}</dt>
      <dd><bdi>${name}</bdi></dd>
      <dt>${t.email}</dt>
      <dd><bdi>${email || t.none}</bdi></dd>
      <dt>${t.organisation}</dt>
      <dd><bdi>${organisation || t.none}</bdi></dd>
    </dl>
    <p><a href="${href(page, '/workbench')}">${t.workbench}</a></p>
    <form method="post" action="${href(page, '/account/sign-out')}">
      <button type="submit" class="quiet-button">${t.signOut}</button>
    </form>`;
}

function rights(page: Page, { administrator, rights: held }: Account): Html {
  const t = page.t.account;
  if (!administrator && held.length === 0) return html`<p>${t.noRights}</p>`;
  return list([...(administrator ? [t.administrator] : []), ...held.map((right) => rightText(page, right))]);
}

function rightText(page: Page, { vocabulary, role, languages }: Right): Html {
  const snapshot = page.site.catalog.snapshot(vocabulary);
  const { roles, rightIn } = page.t.account;
  const name = snapshot ? html` – ${inline(page, vocabularyName(page, snapshot))}` : false;
  const tongues = languages.map((tag) => languageName(page, tag)).join(', ');
  return html`${rightIn(roles[role], vocabulary)}${name}${tongues && html` (${tongues})`}`;
}

function tokenList(page: Page, tokens: readonly Token[]): Html {
  const { tokens: t, scopes } = page.t.account;
  const row = ({ id, name, scopes: held, expires }: Token): Html =>
    html`<tr>
      <th scope="row"><bdi>${name}</bdi></th>
      <td data-label="${t.mayDo}">${held.map((scope) => scopes[scope]).join('; ')}</td>
      <td data-label="${t.expires}">${date(page, expires)}</td>
      <td>
        <form method="post" action="${href(page, '/account/tokens/revoke')}">
          ${hidden('token', id)}
          <button type="submit" class="quiet-button">
            ${t.revoke} <span class="visually-hidden">${name}</span>
          </button>
        </form>
      </td>
    </tr>`;
  const table = html`<table>
    <caption class="visually-hidden">
      ${t.caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.name}</th>
        <th scope="col">${t.mayDo}</th>
        <th scope="col">${t.expires}</th>
        <td></td>
      </tr>
    </thead>
    <tbody>
      ${tokens.map(row)}
    </tbody>
  </table>`;
  return html`<p>${t.intro}</p>
    ${tokens.length > 0 ? table : html`<p>${t.empty}</p>`}
    <h3>${t.new}</h3>
    ${form(page, '/account/tokens', tokenFields(page), t.button)}`;
}

function tokenFields(page: Page): Html {
  const { tokens: t, scopes } = page.t.account;
  return html`${field({ name: 'name', label: t.name, help: t.nameHelp })}
    <fieldset>
      <legend>${t.mayDo}</legend>
      ${SCOPES.map(
        (scope) =>
          html`<label class="check"
            ><input type="checkbox" name="scope" value="${scope}" ${scope === 'read' && html` checked`} />
            ${scopes[scope]}</label
          >`,
      )}
    </fieldset>
    ${field({ name: 'days', label: t.days, type: 'number', value: '90' })}`;
}

function passwordForm(page: Page, { email }: Account): Html {
  const { password: t, invitation, email: address } = page.t.account;
  const fields = html`${field({ name: 'email', label: address, type: 'email', value: email, autocomplete: 'username', readonly: true })}
  ${field({ name: 'current', label: t.current, type: 'password', autocomplete: 'current-password' })}
  ${field({ name: 'password', label: invitation.password, help: invitation.passwordHelp, type: 'password', autocomplete: 'new-password' })}`;
  return form(page, '/account/password', fields, t.button);
}
