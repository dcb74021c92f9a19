import type { Finding, Rule, Severity } from '../domain/finding.ts';

const LEVEL: Readonly<Record<Severity, string>> = { violation: 'error', warning: 'warning', info: 'note' };

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the file. */
export function sarif(file: string, findings: readonly Finding[], rules: readonly Rule[]): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'begrippenkader',
            rules: rules.map(({ id, title, severity, source }) => ({
              id,
              shortDescription: { text: title.en },
              fullDescription: { text: `${title.en} (${source})` },
              defaultConfiguration: { level: LEVEL[severity] },
            })),
          },
        },
        results: findings.map(({ rule, severity, resource, message, remedy }) => ({
          ruleId: rule,
          level: LEVEL[severity],
          message: { text: `${message.en} ${remedy.en}` },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: file } },
              logicalLocations: [{ fullyQualifiedName: resource }],
            },
          ],
        })),
      },
    ],
  };
}
