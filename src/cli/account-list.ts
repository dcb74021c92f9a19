import { accountOf } from '../identity/accounts.ts';
import { withStore } from './store.ts';
import { print, printJson, say } from './terminal.ts';

export const accountList = ({ json }: { json?: boolean }): Promise<void> =>
  withStore(async ({ reader }) => {
    const accounts = (await reader.records('account', { oldest: true })).map(accountOf);
    if (json) return printJson(accounts);
    if (accounts.length === 0) say('There are no accounts yet.');
    await print(
      accounts.map(({ id, email, status, name, organisation, administrator, rights }) => {
        const held = rights.map(({ vocabulary, role, languages }) =>
          [vocabulary, role, ...(languages.length > 0 ? [languages.join()] : [])].join(':'),
        );
        const all = [...(administrator ? ['administrator'] : []), ...held].join(' ');
        return `${[email || id, status, name, organisation || '-', all || '-'].join('\t')}\n`;
      }),
    );
  });
