/** ISO 639-1: the two-letter primary subtags of the IANA registry (the withdrawn in, iw, ji, jw, mo, sh left out). */
const TWO_LETTERS = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ' +
    'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ' +
    'ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st ' +
    'su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** What was probably meant: country codes, old codes, and three letters where the registry has two (BCP 47 §2.2.1). */
const MEANT: Readonly<Record<string, string>> = {
  du: 'nl de', // Dutch or Deutsch
  ne: 'nl',
  vl: 'nl-BE',
  dk: 'da',
  gr: 'el',
  gb: 'en',
  us: 'en',
  jp: 'ja',
  cn: 'zh',
  cz: 'cs',
  ua: 'uk',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  sh: 'sr-Latn',
  mo: 'ro',
  dut: 'nl',
  nld: 'nl',
  ned: 'nl',
  vls: 'nl-BE',
  eng: 'en',
  fre: 'fr',
  fra: 'fr',
  ger: 'de',
  deu: 'de',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  lat: 'la',
  fin: 'fi',
  swe: 'sv',
  dan: 'da',
};

/** Registered as they are, though the table above would correct them. */
const REGISTERED = new Set(['ne', 'vls']);

/** BCP 47 §2.1, without the irregular tags of old; `x-…` is private use. */
const WELL_FORMED =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+|i-[a-z]+)$/i;

/**
 * What is wrong with a language tag; `null`: nothing. Two letters must be in ISO 639-1. Three letters are only
 * refused where two exist: the 8,000 codes of ISO 639-3 are not carried along.
 */
export function languageFault(tag: string): { readonly instead: readonly string[] } | null {
  const primary = tag.toLowerCase().split('-')[0]!;
  if (!WELL_FORMED.test(tag)) return { instead: [] };
  if (primary.length === 1 || TWO_LETTERS.has(primary) || REGISTERED.has(primary)) return null;
  const instead = MEANT[primary];
  if (primary.length === 3 && instead === undefined) return null;
  return { instead: instead?.split(' ') ?? [] };
}
