import { t } from '../language.ts';
import { Link } from '../router.tsx';
import { stewards, useSite, vocabularyName } from './context.ts';

/** What stewards and administrators do. */
export function Manage() {
  const site = useSite();
  const own = stewards(site);
  return (
    <>
      <h1>{t.nav.manage}</h1>
      {own.map((id) => (
        <section key={id} aria-label={vocabularyName(site, id)}>
          <h2>{vocabularyName(site, id)}</h2>
          <ul class="bullets">
            <li>
              <Link to={`/vocabularies/${encodeURIComponent(id)}/publish`}>{t.manage.publish}</Link>
            </li>
            <li>
              <Link to={`/vocabularies/${encodeURIComponent(id)}/policy`}>{t.manage.policy}</Link>
            </li>
          </ul>
        </section>
      ))}
      <h2>{t.manage.site}</h2>
      <ul class="bullets">
        {site.me.administrator && (
          <li>
            <Link to="/accounts">{t.accounts.title}</Link>
          </li>
        )}
        <li>
          <Link to="/tokens">{t.tokens.title}</Link>
        </li>
        {(site.me.administrator || own.length > 0) && (
          <li>
            <Link to="/log">{t.log.title}</Link>
          </li>
        )}
      </ul>
    </>
  );
}
