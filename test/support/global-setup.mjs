import { start } from './postgres.mjs';

export default async function setup() {
  const postgres = await start();
  process.env.TEST_POSTGRES_URL = postgres.url;
  globalThis.stopPostgres = postgres.stop;
}
