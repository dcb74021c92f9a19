import { render, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ME, type Me } from './documents/work.ts';
import { LANGS, t } from './language.ts';
import { useLoaded } from './loading.ts';
import { goSignIn, HOST } from './page.ts';
import { Loading, Problem } from './parts/problem.tsx';
import { go, Link, usePlace, type Place } from './router.tsx';
import { AccountsPage } from './views/accounts.tsx';
import { SiteContext, type Site } from './views/context.ts';
import { LogPage } from './views/log.tsx';
import { Manage } from './views/manage.tsx';
import { MyWork } from './views/my-work.tsx';
import { PolicyPage } from './views/policy.tsx';
import { ProposalPage } from './views/proposal/page.tsx';
import { ProposalList } from './views/proposals.tsx';
import { Publish } from './views/publish.tsx';
import { Start } from './views/start.tsx';
import { TokensPage } from './views/tokens.tsx';

/** Who asks is asked once; every view then knows. */
function Workbench() {
  const { data, refusal, reload } = useLoaded<Me>(ME, { langs: LANGS });
  const place = usePlace();
  useHeading(place);
  const { viewer, vocabularies } = data ?? {};
  if (!viewer || !vocabularies) return refusal ? <Problem refusal={refusal} /> : <Loading />;
  if (viewer.account === null) {
    goSignIn();
    return <Loading />;
  }
  const site: Site = { me: viewer, account: viewer.account.id, vocabularies: vocabularies.nodes, reload };
  return (
    <SiteContext.Provider value={site}>
      <Navigation place={place} site={site} />
      {viewOf(place)}
    </SiteContext.Provider>
  );
}

function Navigation({ place, site }: { readonly place: Place; readonly site: Site }) {
  const unread = site.me.inbox?.unreadCount ?? 0;
  const item = (to: string, children: ComponentChildren) => (
    <li>
      <Link to={to} current={place.path === to}>
        {children}
      </Link>
    </li>
  );
  return (
    <nav class="workbench-nav" aria-label={t.nav.label}>
      <ul>
        {item(
          '/',
          <>
            {t.work.title}
            {unread > 0 && (
              <span class="count">
                {' '}
                <span aria-hidden="true">{unread}</span>
                <span class="visually-hidden">{t.inbox.unread(unread)}</span>
              </span>
            )}
          </>,
        )}
        {item('/proposals', t.list.title)}
        {item('/manage', t.nav.manage)}
      </ul>
    </nav>
  );
}

function viewOf({ path, query }: Place): ComponentChildren {
  const [first = '', id = '', part = ''] = path.slice(1).split('/').map(decodeURIComponent);
  if (first === '' && query.has('proposal'))
    return <Redirect to={`/proposals/${query.get('proposal') ?? ''}`} />;
  if (first === '' && query.has('vocabulary')) return <Start />;
  if (first === '') return <MyWork />;
  if (first === 'new') return <Start />;
  if (first === 'proposals' && id) return <ProposalPage key={id} id={id} part={part} />;
  if (first === 'proposals') return <ProposalList />;
  if (first === 'vocabularies' && part === 'publish') return <Publish vocabulary={id} />;
  if (first === 'vocabularies' && part === 'policy') return <PolicyPage vocabulary={id} />;
  if (first === 'manage') return <Manage />;
  if (first === 'accounts') return <AccountsPage />;
  if (first === 'tokens') return <TokensPage />;
  if (first === 'log') return <LogPage />;
  return (
    <>
      <h1>{t.nav.unknown}</h1>
      <p>
        <Link to="/">{t.work.title}</Link>
      </p>
    </>
  );
}

function Redirect({ to }: { readonly to: string }) {
  useEffect(() => go(to, 'replace'), [to]);
  return <Loading />;
}

/** Another view: the title of the document tells it, a screen reader starts at its top, and the links to other languages lead to it. */
function useHeading({ path, query }: Place): void {
  const before = useRef(path);
  useEffect(() => {
    const tell = (): void => {
      const heading = document.querySelector('#workbench h1')?.textContent;
      if (heading) document.title = `${heading} – ${t.nav.label}`;
    };
    const observer = new MutationObserver(tell);
    observer.observe(HOST, { childList: true, subtree: true });
    tell();
    return () => observer.disconnect();
  }, []);
  // With the view itself, not after it: who types at once must not lose the focus.
  useLayoutEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')) {
      const url = new URL(location.href);
      url.searchParams.set('lang', link.hreflang);
      link.href = url.pathname + url.search;
    }
    if (before.current === path) return;
    before.current = path;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path, query]);
}

HOST.replaceChildren();
render(<Workbench />, HOST);
