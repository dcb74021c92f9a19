import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ROOT } from './page.ts';

/** The view that the address names: `/proposals/…` for `/workbench/proposals/…`. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const HOME = `${ROOT}/workbench`;
const CHANGED = 'workbench:place';

export const placeNow = (): Place => ({
  path: location.pathname.slice(HOME.length).replace(/\/$/, '') || '/',
  query: new URLSearchParams(location.search),
});

/** The address of a view; it keeps the language that the reader has chosen in the address. */
export function addressOf(to: string): string {
  const lang = placeNow().query.get('lang');
  const url = new URL(HOME + (to === '/' ? '' : to), location.origin);
  if (lang !== null) url.searchParams.set('lang', lang);
  return url.pathname + url.search;
}

export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', addressOf(to));
  dispatchEvent(new Event(CHANGED));
  if (how === 'push') scrollTo(0, 0);
}

export function usePlace(): Place {
  const [place, set] = useState(placeNow);
  useEffect(() => {
    const follow = (): void => set(placeNow());
    addEventListener('popstate', follow);
    addEventListener(CHANGED, follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener(CHANGED, follow);
    };
  }, []);
  return place;
}

interface LinkProps {
  readonly to: string;
  readonly class?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link to another view. With a key held down it opens as any link does. */
export function Link({ to, children, current, ...rest }: LinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={addressOf(to)} onClick={follow} {...rest} {...(current && { 'aria-current': 'page' as const })}>
      {children}
    </a>
  );
}
