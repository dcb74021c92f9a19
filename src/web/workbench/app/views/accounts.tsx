import { useState } from 'preact/hooks';
import {
  ACCOUNTS,
  CHANGE_ACCOUNT,
  INVITE,
  RENEW,
  type Account,
  type Accounts,
  type Right,
} from '../documents/governance.ts';
import { t } from '../language.ts';
import { useCommand, useLoaded, type Command } from '../loading.ts';
import { Dialog, Form } from '../parts/dialog.tsx';
import { Check, Line, Select } from '../parts/field.tsx';
import { Loading, Problem } from '../parts/problem.tsx';
import { RightsForm } from './rights.tsx';

/** Who takes part: invite, give rights, close. */
export function AccountsPage() {
  const [status, setStatus] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const { data, refusal, reload } = useLoaded<Accounts>(ACCOUNTS, { status: status || null, after });
  const command = useCommand();
  const [inviting, setInviting] = useState(false);
  const [changing, setChanging] = useState<Account>();
  const [link, setLink] = useState<string>();
  const page = data?.accounts;
  const renew = async (account: Account): Promise<void> => {
    const answer = await command.run<{ done: { link: string } }>(RENEW, { account: account.id });
    if (answer) setLink(answer.done.link);
  };
  const finished = (made?: string): void => {
    setInviting(false);
    setChanging(undefined);
    if (made !== undefined) setLink(made);
    void reload();
  };
  return (
    <>
      <h1>{t.accounts.title}</h1>
      <p>
        <button type="button" onClick={() => setInviting(true)}>
          {t.accounts.invite}
        </button>
      </p>
      <Problem refusal={refusal ?? (inviting || changing ? undefined : command.refusal)} />
      {link !== undefined && (
        <div class="banner banner-quiet" role="status">
          <p>{t.accounts.link}</p>
          <p class="secret">{link}</p>
        </div>
      )}
      <div class="filters filters-row">
        <Select
          label={t.list.status}
          value={status}
          options={[['', t.list.all], ...Object.entries(t.accounts.statuses)]}
          onInput={(value) => {
            setAfter(null);
            setStatus(value);
          }}
        />
      </div>
      {!page && !refusal && <Loading />}
      {page && (
        <table>
          <caption class="visually-hidden">{t.accounts.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.accounts.name}</th>
              <th scope="col">{t.accounts.organisation}</th>
              <th scope="col">{t.accounts.rights}</th>
              <th scope="col">{t.list.status}</th>
              <th scope="col">{t.accounts.what}</th>
            </tr>
          </thead>
          <tbody>
            {page.nodes.map((account) => (
              <tr key={account.id}>
                <th scope="row">
                  <bdi>{account.name}</bdi>
                  <br />
                  <small>{account.email}</small>
                </th>
                <td data-label={t.accounts.organisation}>{account.organisation || '–'}</td>
                <td data-label={t.accounts.rights}>{rightsText(account)}</td>
                <td data-label={t.list.status}>{account.status && t.accounts.statuses[account.status]}</td>
                <td>
                  <span class="buttons">
                    <button type="button" class="small" onClick={() => setChanging(account)}>
                      {t.accounts.change} <span class="visually-hidden">{account.name}</span>
                    </button>
                    {account.status !== 'CLOSED' && (
                      <button type="button" class="small" onClick={() => void renew(account)}>
                        {t.accounts.renew} <span class="visually-hidden">{account.name}</span>
                      </button>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {page?.pageInfo.hasNextPage && (
        <button type="button" class="quiet-button" onClick={() => setAfter(page.pageInfo.endCursor)}>
          {t.older}
        </button>
      )}
      {inviting && <InviteDialog command={command} onDone={finished} onClose={() => setInviting(false)} />}
      {changing && (
        <ChangeDialog
          command={command}
          account={changing}
          onDone={finished}
          onClose={() => setChanging(undefined)}
        />
      )}
    </>
  );
}

function rightsText({ rights, administrator }: Account): string {
  const roles = (rights ?? []).map(
    ({ vocabulary, role }) => `${t.roles[role as keyof typeof t.roles]} (${vocabulary})`,
  );
  return [...(administrator ? [t.accounts.administrator] : []), ...roles].join(', ') || '–';
}

interface AccountDialogProps {
  readonly command: Command;
  onDone(link?: string): void;
  onClose(): void;
}

function InviteDialog({ command, onDone, onClose }: AccountDialogProps) {
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [administrator, setAdministrator] = useState(false);
  const [rights, setRights] = useState<readonly Right[]>([]);
  const invite = async (): Promise<void> => {
    const given = {
      email: email.trim(),
      name: name.trim(),
      organisation: organisation.trim(),
      administrator,
      rights,
    };
    const answer = await command.run<{ done: { link: string } }>(INVITE, given);
    if (answer) onDone(answer.done.link);
  };
  return (
    <Dialog title={t.accounts.invite} onClose={onClose}>
      <Problem refusal={command.refusal} />
      <Form
        busy={command.busy}
        button={t.accounts.invite}
        disabled={!email || !name}
        onSubmit={() => void invite()}
      >
        <Line label={t.accounts.email} type="email" value={email} required onInput={setEmail} />
        <Line label={t.accounts.name} value={name} required onInput={setName} />
        <Line
          label={t.accounts.organisation}
          help={t.accounts.organisationHelp}
          value={organisation}
          onInput={setOrganisation}
        />
        <RightsForm rights={rights} onChange={setRights} />
        <Check checked={administrator} onInput={setAdministrator}>
          {t.accounts.makeAdministrator}
        </Check>
      </Form>
    </Dialog>
  );
}

function ChangeDialog({
  command,
  account,
  onDone,
  onClose,
}: AccountDialogProps & { readonly account: Account }) {
  const [organisation, setOrganisation] = useState(account.organisation);
  const [administrator, setAdministrator] = useState(account.administrator ?? false);
  const [rights, setRights] = useState<readonly Right[]>(account.rights ?? []);
  const [closed, setClosed] = useState(account.status === 'CLOSED');
  const change = async (): Promise<void> => {
    const given = {
      account: account.id,
      seen: account.version ?? 0,
      organisation,
      administrator,
      rights,
      closed,
    };
    if (await command.run(CHANGE_ACCOUNT, given)) onDone();
  };
  return (
    <Dialog title={t.accounts.changeTitle(account.name ?? account.id)} onClose={onClose}>
      <Problem refusal={command.refusal} />
      <Form busy={command.busy} button={t.save} onSubmit={() => void change()}>
        <Line
          label={t.accounts.organisation}
          help={t.accounts.organisationHelp}
          value={organisation}
          onInput={setOrganisation}
        />
        <RightsForm rights={rights} onChange={setRights} />
        <Check checked={administrator} onInput={setAdministrator}>
          {t.accounts.makeAdministrator}
        </Check>
        <Check checked={closed} onInput={setClosed}>
          {t.accounts.close}
        </Check>
      </Form>
    </Dialog>
  );
}
