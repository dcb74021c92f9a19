import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { ok, refuse, Refused, type Refusal, type Result } from '../domain/refusal.ts';

const [SHORTEST, LONGEST] = [12, 1_024];
/** 2^17 rounds over 1 KiB blocks: 128 MiB and some tenths of a second for each guess (OWASP's least for scrypt). */
const COST = { ln: 17, r: 8, p: 1 };
const [SALT, KEY] = [16, 32];
/** Each takes 128 MiB and a thread: more at once would starve what else the process does. */
const AT_ONCE = 2;
/** Who comes when so many wait would wait for half a minute: they are told so instead. */
const MOST_WAITING = 50;

/**
 * Whether a password may be chosen: long enough, and not what anyone would try first (NIST SP 800-63B: length counts,
 * rules about signs do not). Refuses WEAK_PASSWORD.
 */
export function checkPassword(
  password: string,
  { email, name }: { email: string; name: string },
): Result<void> {
  const length = [...normalised(password)].length;
  if (length < SHORTEST) return refuse(weak(`It has ${length} characters; ${SHORTEST} is the least.`));
  if (length > LONGEST) return refuse(weak(`It has ${length} characters; ${LONGEST} is the most.`));
  const known = [email, email.split('@')[0] as string, name].map(folded);
  return known.includes(folded(password)) ? refuse(weak('It is the name or address itself.')) : ok(undefined);
}

/** `$scrypt$ln=17,r=8,p=1$salt$key`: says itself how it was made, so that the cost may rise later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT);
  const { ln, r, p } = COST;
  const key = await inTurn(() => derive(password, salt, COST));
  return `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(key)}`;
}

const HASH = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
/** What a password is held against where there is no account: as costly as any, and nothing fits it. */
const NOBODY = `$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${unpadded(randomBytes(SALT))}$${unpadded(randomBytes(KEY))}`;

/**
 * Whether a password is the one that was hashed; without a hash it takes as long and says no.
 * @throws Refused (TOO_MANY_ATTEMPTS) where too many wait already.
 */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const parts = HASH.exec(hash ?? NOBODY);
  if (!parts) throw new Error('a password hash that is none');
  const [ln, r, p] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [salt, key] = parts.slice(4).map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer];
  if (waiting.length >= MOST_WAITING) throw new Refused(busy);
  const derived = await inTurn(() => derive(password, salt, { ln, r, p }, key.length));
  return timingSafeEqual(derived, key) && hash !== undefined;
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => void waiting.push(resolve));
  try {
    return await work();
  } finally {
    // Its place goes to the next in the row, or is given up.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function derive(password: string, salt: Buffer, { ln, r, p }: typeof COST, length = KEY): Promise<Buffer> {
  const N = 2 ** ln;
  const options = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(normalised(password), salt, length, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** The same keys on another keyboard may give other code points for the same letters. */
const normalised = (password: string): string => password.normalize('NFKC');
const folded = (text: string): string => normalised(text).toLowerCase().trim();

/** Base64 as the PHC string format has it. */
function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

const weak = (why: string): Refusal => ({
  code: 'WEAK_PASSWORD',
  message: `This password will not do. ${why}`,
  remedy: 'Four or five words that do not belong together are easy to remember and hard to guess.',
});

const busy: Refusal = {
  code: 'TOO_MANY_ATTEMPTS',
  message: 'Too many people are signing in at this moment.',
  remedy: 'Try again in a minute.',
};
