import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readConfig, SETTINGS } from '../src/config.ts';

describe('The settings', () => {
  test('have defaults that need no environment at all', () => {
    expect(readConfig({})).toEqual({
      host: 'localhost',
      port: 4000,
      publicUrl: 'http://localhost:4000',
      databaseUrl: 'sqlite:./data/begrippenkader.sqlite',
      logLevel: 'warn',
      stopGrace: 5_000,
      sessionIdle: 3_600_000,
    });
  });

  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'localhost:4000'],
    ['PUBLIC_URL', 'https://example.org/?x'],
    ['DATABASE_URL', 'file.sqlite'],
    ['LOG_LEVEL', 'loud'],
    ['STOP_GRACE', '1.5'],
    ['SESSION_IDLE', '0'],
  ])('refuse %s=%s, naming the variable and its default', (name, value) => {
    const setting = SETTINGS.find((one) => one.name === name);
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is "${value}"`);
    expect(setting?.fallback).toBeTruthy();
  });

  test('take an empty variable for one that is not set, and a public URL without its last slash', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: 'https://data.example.org/begrippen/' })).toMatchObject({
      port: 4000,
      publicUrl: 'https://data.example.org/begrippen',
    });
  });

  test('all stand in the README, with their defaults', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const { name, fallback } of SETTINGS) {
      expect(readme).toContain(`\`${name}\``);
      expect(readme).toContain(`\`${fallback}\``);
    }
  });
});
