const VERSION = /^\d{1,6}(\.\d{1,6}){0,2}(-[0-9A-Za-z]+(\.[0-9A-Za-z]+)*)?$/;

/** Whether a text can number a release: `2`, `2.1`, `2.1.0` or `2.1.0-rc.1` (Semantic Versioning, shorter forms allowed). */
export const isVersion = (version: string): boolean => version.length <= 40 && VERSION.test(version);

/** Negative where `a` comes before `b`; missing parts are 0, a pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  for (let i = 0; i < 3; i += 1) {
    const difference = (x.numbers[i] ?? 0) - (y.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (!x.pre || !y.pre) return Number(!x.pre) - Number(!y.pre);
  return x.pre.localeCompare(y.pre, 'en', { numeric: true });
}

function parts(version: string): { numbers: number[]; pre: string } {
  const [core = '', ...pre] = version.split('-');
  return { numbers: core.split('.').map(Number), pre: pre.join('-') };
}
