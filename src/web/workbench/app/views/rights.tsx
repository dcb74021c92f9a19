import type { Right } from '../documents/governance.ts';
import { t } from '../language.ts';
import { Line, Select } from '../parts/field.tsx';
import { useSite } from './context.ts';

/** What an account may do, one role in each vocabulary; a translator has languages. */
export function RightsForm({
  rights,
  onChange,
}: {
  readonly rights: readonly Right[];
  onChange(rights: readonly Right[]): void;
}) {
  const site = useSite();
  const known = site.vocabularies.map(({ id }) => id);
  const vocabularies = [...new Set([...known, ...rights.map(({ vocabulary }) => vocabulary)])];
  const roles = [['', t.accounts.noRole], ...Object.entries(t.roles)] as [string, string][];
  const set = (vocabulary: string, role: string, languages: readonly string[] = []): void => {
    const others = rights.filter((one) => one.vocabulary !== vocabulary);
    onChange(role ? [...others, { vocabulary, role, languages }] : others);
  };
  return (
    <fieldset>
      <legend>{t.accounts.rights}</legend>
      {vocabularies.map((id) => {
        const held = rights.find(({ vocabulary }) => vocabulary === id);
        return (
          <div key={id}>
            <Select
              label={site.vocabularies.find((one) => one.id === id)?.title.value ?? id}
              value={held?.role ?? ''}
              options={roles}
              onInput={(role) => set(id, role)}
            />
            {held?.role === 'TRANSLATOR' && (
              <Line
                label={t.accounts.languages}
                help={t.accounts.languagesHelp}
                value={held.languages.join(' ')}
                onInput={(text) => set(id, held.role, text.split(/[\s,]+/).filter(Boolean))}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
