/** Tags that our own templates write; anything else in a page would have come out of the data. */
const OURS =
  /^(a|article|aside|bdi|body|button|br|code|dd|del|details|div|dl|dt|footer|form|g|h1|h2|h3|h4|head|header|html|i|input|ins|label|li|line|link|main|meta|nav|ol|option|p|pre|rect|script|section|select|small|span|strong|summary|svg|table|caption|tbody|td|text|th|thead|time|title|tr|ul)$/;

const TAG = /<(\/?[a-z][a-z0-9]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s=>"/]+)(?:="([^"]*)")?/g;
const URL_ATTRIBUTES = /^(href|src|action|formaction|data-suggest|data-href)$/i;

/** The rules every page keeps, whatever its data say. Fails with the rule and the tag, not with the whole page. */
export function broken(page: string): string[] {
  const tags = [...page.replace('<!doctype html>', '').matchAll(TAG)];
  const faults: string[] = [];
  // Every `<` begins a tag of ours: those of the data are all written &lt;.
  if ((page.match(/</g)?.length ?? 0) !== tags.length + 1) faults.push('a < that begins no tag of ours');
  for (const [tag, name = '', attributes = ''] of tags) {
    if (!OURS.test(name.replace('/', ''))) faults.push(`element ${tag.slice(0, 80)}`);
    const all = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key.toLowerCase(), value]),
    );
    for (const [key, value] of all) {
      if (/^(on|style$|srcdoc$)/.test(key)) faults.push(`attribute ${key}`);
      if (URL_ATTRIBUTES.test(key) && !/^(\/(?!\/)|#|https?:\/\/|mailto:)/.test(value))
        faults.push(`link ${value.slice(0, 80)}`);
      if (/^(href)?lang$/.test(key) && !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(value))
        faults.push(`language ${value}`);
    }
    const isData = all.get('type') === 'application/ld+json';
    if (name === 'script' && !isData && !/^\/assets\//.test(all.get('src') ?? ''))
      faults.push(`script ${tag}`);
  }
  for (const [, block = ''] of page.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g))
    JSON.parse(block);
  return faults;
}
