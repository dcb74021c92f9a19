const PARTS = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/**
 * An IRI reference against a base (RFC 3986 §5.2); the reference itself where there is no base. Not `new URL`:
 * that also rewrites hosts, escapes and default ports, and an IRI is a name, not to be changed.
 */
export function resolveIri(reference: string, base: string): string {
  const [, scheme, authority, path = '', query, fragment] = PARTS.exec(reference) ?? [];
  if (scheme !== undefined || base === '') return reference;
  const [, baseScheme, baseAuthority, basePath = '', baseQuery] = PARTS.exec(base) ?? [];
  const tail = fragment === undefined ? '' : `#${fragment}`;
  const join = (host: string | undefined, way: string, search: string | undefined): string =>
    `${baseScheme}:${host === undefined ? '' : `//${host}`}${way}${search === undefined ? '' : `?${search}`}${tail}`;
  if (authority !== undefined) return join(authority, withoutDots(path), query);
  if (path === '') return join(baseAuthority, basePath, query ?? baseQuery);
  if (path.startsWith('/')) return join(baseAuthority, withoutDots(path), query);
  const folder =
    baseAuthority !== undefined && basePath === '' ? '/' : basePath.slice(0, basePath.lastIndexOf('/') + 1);
  return join(baseAuthority, withoutDots(folder + path), query);
}

function withoutDots(path: string): string {
  if (!/(^|\/)\.\.?(\/|$)/.test(path)) return path;
  const result: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment === '..') {
      if (result.length > 1) result.pop();
      if (last) result.push('');
    } else if (segment === '.') {
      if (last) result.push('');
    } else result.push(segment);
  }
  return result.join('/');
}
