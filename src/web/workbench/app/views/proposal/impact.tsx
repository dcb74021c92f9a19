import type { Impact } from '../../documents/beside.ts';
import { t } from '../../language.ts';

/** What a proposal touches, besides the words it changes. */
export function ImpactView({ impact }: { readonly impact: Impact }) {
  const { level, concepts, relations, mappings, memberships, left, elsewhere, uses } = impact;
  const called = (label: { value: string } | null, uri: string) => <bdi>{label?.value ?? uri}</bdi>;
  return (
    <div class="impact">
      <p>
        <strong>{t.levels[level]}</strong> {t.levelHelp[level]}
      </p>
      <Group title={t.impact.concepts} total={concepts.totalCount}>
        {concepts.nodes.map(({ uri, label, change }) => (
          <li key={uri}>
            {called(label, uri)}: {t.termChanges[change]}
          </li>
        ))}
      </Group>
      <Group title={t.impact.left} total={left.totalCount} warn>
        {left.nodes.map(({ uri, label, narrower, related }) => (
          <li key={uri}>
            {called(label, uri)}: {t.impact.leftBy(narrower.length, related.length)}
          </li>
        ))}
      </Group>
      <Group title={t.impact.uses} total={uses.totalCount} warn>
        {uses.nodes.map(({ id, name, organisation, release }) => (
          <li key={id}>
            <bdi>{name}</bdi> {organisation && `(${organisation})`}, {t.version} {release}
          </li>
        ))}
      </Group>
      <Group title={t.impact.elsewhere} total={elsewhere.totalCount} warn>
        {elsewhere.nodes.map(({ uri, label, vocabulary }) => (
          <li key={uri}>
            {called(label, uri)} ({vocabulary})
          </li>
        ))}
      </Group>
      <Group title={t.impact.relations} total={relations.totalCount}>
        {relations.nodes.map(({ uri, label, relation, other, otherLabel, effect }) => (
          <li key={uri + relation + other}>
            {called(label, uri)}: {t.effects[effect]} {t.relationKinds[relation]} {called(otherLabel, other)}
          </li>
        ))}
      </Group>
      <Group title={t.impact.mappings} total={mappings.totalCount}>
        {mappings.nodes.map(({ uri, label, relation, target, effect }) => (
          <li key={uri + relation + target}>
            {called(label, uri)}: {t.effects[effect]} {t.mappings[relation as keyof typeof t.mappings]}{' '}
            <bdi class="iri">{target}</bdi>
          </li>
        ))}
      </Group>
      <Group title={t.impact.memberships} total={memberships.totalCount}>
        {memberships.nodes.map(({ collection, label, member, memberLabel, effect }) => (
          <li key={collection + member}>
            {called(memberLabel, member)}: {t.effects[effect]} {called(label, collection)}
          </li>
        ))}
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly total: number;
  readonly warn?: boolean;
  readonly children: readonly preact.JSX.Element[];
}

function Group({ title, total, warn, children }: GroupProps) {
  if (total === 0) return null;
  return (
    <details class={warn ? 'fold fold-warn' : 'fold'} open={warn ?? false}>
      <summary>
        {title} ({total})
      </summary>
      <ul class="bullets">{children}</ul>
      {total > children.length && <p class="quiet">{t.andMore(total - children.length)}</p>}
    </details>
  );
}
