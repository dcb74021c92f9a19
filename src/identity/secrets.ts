import { createHash, randomBytes } from 'node:crypto';

/** So that a secret that has leaked is known for what it is: by people, and by scanners of source code. */
const PREFIX = 'bgk_';
const SECRET = /^bgk_[A-Za-z0-9_-]{43}$/;

/** 256 random bits: no one guesses it, so a fast digest is enough to keep it by. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64url');

export const isSecret = (text: string): boolean => SECRET.test(text);

/** What is kept of a secret, and what it is looked up by: the secret itself is nowhere. */
export const digestOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
