/** The document that the workbench lives in, as the server made it. */
const host = document.getElementById('workbench') as HTMLElement;

/** Where the site lies below its host; empty for at the top. */
export const ROOT = host.dataset['root'] ?? '';
/** The public URL of the site: what URIs of its own terms begin with. */
export const BASE = host.dataset['base'] ?? '';
export const HOST = host;

/** The document of a term or any other resource, for readers. */
export function documentOf(uri: string): string {
  const own = `${BASE}/id/`;
  const at = uri.startsWith(own) ? `/doc/${uri.slice(own.length)}` : `/doc?uri=${encodeURIComponent(uri)}`;
  return ROOT + at;
}

/** Signing in, and then back to where one was. What was typed is kept in this browser meanwhile. */
export function goSignIn(): void {
  const { pathname, search } = location;
  location.assign(`${ROOT}/account/sign-in?return=${encodeURIComponent(pathname + search)}`);
}
