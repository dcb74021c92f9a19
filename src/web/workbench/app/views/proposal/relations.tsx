import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../client.ts';
import { BROADER, linksOf, MEMBERS, RELATED } from '../../data/fields.ts';
import type { Released } from '../../data/use-described.ts';
import type { Held } from '../../data/use-proposal.ts';
import { NAMES } from '../../documents/concept.ts';
import type { Change } from '../../documents/proposal.ts';
import type { Named } from '../../documents/terms.ts';
import { LANGS, t } from '../../language.ts';
import type { Choice } from '../../parts/choose.tsx';
import { addedIn } from './added.ts';
import type { TermProps } from './term-props.ts';
import { MapDialog, MoveDialog, RelateDialog } from './link-dialogs.tsx';
import { MembersDialog } from './members-dialog.tsx';
import { MergeDialog, RetireDialog, SplitDialog } from './end-dialogs.tsx';

type Setting = Pick<Change, 'uri' | 'property' | 'language' | 'before' | 'after'>;

interface RelationsProps extends TermProps {
  readonly released: Released;
  readonly settings: readonly Setting[];
  readonly isCollection: boolean;
}

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const MATCHES = ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch'];
const relationOf = (property: string): string =>
  property.slice(SKOS.length).replace('Match', '_MATCH').toUpperCase();

/** Where a term stands among others, and what one can do with it as a whole. */
export function Relations({ held, uri, name, released, settings, isCollection }: RelationsProps) {
  const [open, setOpen] = useState<string>();
  const { concept, collection } = released;
  const uris = (nodes: readonly Named[] | undefined): string[] => (nodes ?? []).map((one) => one.uri);
  const broader = linksOf(uri, uris(concept?.broader.nodes), BROADER, settings);
  const related = linksOf(uri, uris(concept?.related.nodes), RELATED, settings);
  const members = MEMBERS.reduce<readonly string[]>(
    (links, property) => linksOf(uri, links, property, settings),
    uris(collection?.members.nodes),
  );
  const own = (concept?.mappings.nodes ?? []).filter((one) => !one.inverse);
  const mappings = MATCHES.map((match) => SKOS + match).flatMap((property) => {
    const begun = own.filter(({ relation }) => relation === relationOf(property)).map((one) => one.uri);
    return linksOf(uri, begun, property, settings).map((target) => ({
      relation: relationOf(property),
      target,
    }));
  });
  const known = [
    ...(concept?.broader.nodes ?? []),
    ...(concept?.related.nodes ?? []),
    ...(collection?.members.nodes ?? []),
    ...(concept?.mappings.nodes ?? []).flatMap((one) => one.concept ?? []),
  ];
  const named = useNames(held, known, [...broader, ...related, ...members]);
  const term = { held, uri, name };
  const close = (): void => setOpen(undefined);
  const button = (what: string, text: string) => (
    <button type="button" class="quiet-button" onClick={() => setOpen(what)}>
      {text}
    </button>
  );
  return (
    <section aria-labelledby="relations">
      <h3 id="relations">{isCollection ? t.relations.members : t.relations.title}</h3>
      {isCollection ? (
        <>
          <Names choices={members.map(named)} />
          {button('members', t.relations.setMembers)}
        </>
      ) : (
        <dl class="relations">
          <dt>{t.relations.broader}</dt>
          <dd>
            <Names choices={broader.map(named)} none={t.relations.top} /> {button('move', t.relations.move)}
          </dd>
          <dt>{t.relations.related}</dt>
          <dd>
            <Names choices={related.map(named)} /> {button('relate', t.relations.setRelated)}
          </dd>
          <dt>{t.relations.mapped}</dt>
          <dd>
            <Names
              choices={mappings.map(({ relation, target }) => ({
                uri: target,
                label: `${t.mappings[relation as keyof typeof t.mappings]}: ${named(target).label}`,
              }))}
            />{' '}
            {button('map', t.relations.setMapped)}
          </dd>
        </dl>
      )}
      <h3>{t.relations.whole}</h3>
      <p class="buttons">
        {button('retire', t.end.retire)}
        {!isCollection && button('merge', t.end.merge)}
        {!isCollection && button('split', t.end.split)}
      </p>
      {open === 'move' && <MoveDialog {...term} broader={broader.map(named)} onClose={close} />}
      {open === 'relate' && <RelateDialog {...term} related={related.map(named)} onClose={close} />}
      {open === 'map' && <MapDialog {...term} mappings={mappings} onClose={close} />}
      {open === 'members' && (
        <MembersDialog
          {...term}
          members={members.map(named)}
          ordered={collection?.ordered ?? false}
          onClose={close}
        />
      )}
      {open === 'retire' && <RetireDialog {...term} onClose={close} />}
      {open === 'merge' && <MergeDialog {...term} onClose={close} />}
      {open === 'split' && <SplitDialog {...term} onClose={close} />}
    </section>
  );
}

function Names({
  choices,
  none = t.nothing,
}: {
  readonly choices: readonly Choice[];
  readonly none?: string;
}) {
  if (choices.length === 0) return <span class="quiet">{none}</span>;
  return (
    <ul class="names">
      {choices.map(({ uri, label }) => (
        <li key={uri}>
          <bdi>{label}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** What terms are called: as far as it is known already, else asked. */
function useNames(held: Held, known: readonly Named[], uris: readonly string[]): (uri: string) => Choice {
  const [asked, setAsked] = useState<ReadonlyMap<string, string>>(new Map());
  const names = new Map([
    ...asked,
    ...known.map(({ uri, prefLabel }) => [uri, prefLabel?.value ?? uri] as const),
    ...addedIn(held).map(({ uri, label }) => [uri, label] as const),
  ]);
  const missing = uris.filter((uri) => !names.has(uri)).join('\n');
  useEffect(() => {
    if (!missing) return;
    void ask<{ concepts: (Named | null)[] }>(NAMES, { uris: missing.split('\n'), langs: LANGS })
      .then(({ concepts }) => {
        const found = concepts.flatMap((one) =>
          one ? [[one.uri, one.prefLabel?.value ?? one.uri] as const] : [],
        );
        setAsked((before) => new Map([...before, ...found]));
      })
      .catch(() => undefined);
  }, [missing]);
  return (uri) => ({ uri, label: names.get(uri) ?? uri });
}
