import { useMemo, useState } from 'preact/hooks';
import {
  CONCEPT_FIELDS,
  describedBy,
  hasNestedSources,
  SCHEME_FIELDS,
  TEXT_FIELDS,
  valuesOf,
  withChanges,
  type Fields,
} from '../../data/fields.ts';
import { placeOf } from '../../data/kept.ts';
import { settingsOf, useReleased, type Released } from '../../data/use-described.ts';
import type { Held } from '../../data/use-proposal.ts';
import { LANGS, t } from '../../language.ts';
import { documentOf } from '../../page.ts';
import { Loading, Problem } from '../../parts/problem.tsx';
import { Link } from '../../router.tsx';
import { languagesFor, useSite, writesIn } from '../context.ts';
import { TermForm } from '../term-form.tsx';
import { FindingList } from './findings.tsx';
import { Relations } from './relations.tsx';

export function EditTerm({ held, uri }: { readonly held: Held; readonly uri: string }) {
  const { vocabulary, base } = held.proposal;
  const reading = useReleased(uri, vocabulary, base);
  if ('released' in reading) return <Loaded held={held} uri={uri} released={reading.released} />;
  return reading.refusal ? <Problem refusal={reading.refusal} /> : <Loading />;
}

function Loaded({
  held,
  uri,
  released,
}: {
  readonly held: Held;
  readonly uri: string;
  readonly released: Released;
}) {
  const site = useSite();
  const { proposal, busy, act, beside } = held;
  const settings = useMemo(() => [...released.since, ...settingsOf(proposal)], [released, proposal]);
  const described = useMemo(
    () => withChanges(uri, describedBy(uri, released.statements), settings),
    [uri, released, settings],
  );
  const saved = useMemo(() => valuesOf(described), [described]);
  const findings = (beside?.findings.nodes ?? []).filter((one) => one.uri === uri);
  const [foreign] = useState(
    () => released.concept !== undefined && released.concept.vocabulary.id !== proposal.vocabulary,
  );
  const isCollection = released.kind === 'COLLECTION' || /\/collection\//.test(uri);
  const name =
    LANGS.map((tag) => saved[`PREF_LABEL@${tag}`]?.[0] ?? saved[`TITLE@${tag}`]?.[0]).find(Boolean) ?? uri;
  const isScheme = released.kind === 'SCHEME';
  const command = isScheme ? 'reviseScheme' : isCollection ? 'reviseCollection' : 'reviseConcept';
  const save = (fields: Fields): Promise<boolean> => act(command, { uri, fields });
  if (released.kind === 'NEW' && described.size === 0) return <p class="banner">{t.edit.unknown(uri)}</p>;
  return (
    <>
      <p>
        <Link to={`/proposals/${proposal.id}/edit`}>{t.edit.another}</Link>
      </p>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p class="facts">
        {isScheme ? t.scheme : isCollection ? t.collection : t.concept} · <code>{uri}</code>
        {released.kind !== 'NEW' && (
          <>
            {' '}
            ·{' '}
            <a href={documentOf(uri)} target="_blank" rel="noopener">
              {t.edit.asPublished}
            </a>
          </>
        )}
      </p>
      {foreign && <p class="banner">{t.edit.foreign}</p>}
      {released.concept?.status === 'RETIRED' && <p class="banner banner-quiet">{t.edit.isRetired}</p>}
      <FindingList findings={findings.filter(({ value }) => value?.type !== 'LITERAL')} />
      <TermForm
        place={placeOf(site.account, proposal.id, uri)}
        saved={saved}
        fields={isScheme ? SCHEME_FIELDS : CONCEPT_FIELDS}
        languages={languagesFor(site, proposal.vocabulary)}
        findings={findings}
        busy={busy}
        button={t.edit.save}
        proposal={proposal.id}
        uri={uri}
        may={writesIn(site, proposal.vocabulary)}
        lockedSources={hasNestedSources(described)}
        withoutPlain={isScheme || writesIn(site, proposal.vocabulary) !== undefined}
        onSave={save}
      />
      {!isScheme && writesIn(site, proposal.vocabulary) === undefined && (
        <Relations
          held={held}
          uri={uri}
          name={name}
          released={released}
          settings={settings}
          isCollection={isCollection}
        />
      )}
      <Others described={described} />
    </>
  );
}

const KNOWN = new Set<string>(Object.values(TEXT_FIELDS));

/** What the form has no fields for stays as it is, and can be seen. */
function Others({ described }: { readonly described: ReturnType<typeof describedBy> }) {
  const others = [...described].filter(([property, terms]) => !KNOWN.has(property) && terms.length > 0);
  if (others.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t.edit.others}</summary>
      <dl>
        {others.map(([property, terms]) => (
          <div key={property}>
            <dt class="iri">{property}</dt>
            {terms.map(({ value, language }) => (
              <dd key={value + (language ?? '')} lang={language ?? undefined}>
                {value}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
