import type { Bilingual, Finding, Severity } from '../domain/finding.ts';
import { resourcesOf } from '../domain/resource.ts';
import { RULES } from '../domain/rules/index.ts';
import { summarise, validate as findingsOf } from '../domain/validate.ts';
import { viewOf } from '../domain/view.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { readRdfFile, type FileOptions } from './rdf-file.ts';
import { sarif } from './sarif.ts';
import { print, printJson, say } from './terminal.ts';

export interface ValidateOptions extends Pick<FileOptions, 'base'> {
  readonly format: 'text' | 'json' | 'sarif';
  readonly language: keyof Bilingual;
  readonly failOn: Severity;
  readonly inputFormat?: string;
}

/** From mild to grave. */
const GRAVITY: readonly Severity[] = ['info', 'warning', 'violation'];

export async function validate(file: string, options: ValidateOptions): Promise<ExitCode> {
  const { base, inputFormat } = options;
  const document = await readRdfFile(file, { base, format: inputFormat });
  const findings = findingsOf(viewOf(resourcesOf(document.statements)));
  const counts = summarise(findings, 0);
  if (options.format === 'json')
    await printJson({
      file,
      total: counts.total,
      violation: counts.violation,
      warning: counts.warning,
      info: counts.info,
      findings,
    });
  else if (options.format === 'sarif') await printJson(sarif(file, findings, RULES));
  else await print(findings.map((finding) => line(finding, options.language)));
  say(`${file}: ${counts.violation} violations, ${counts.warning} warnings, ${counts.info} remarks.`);
  const failing = findings.some(
    ({ severity }) => GRAVITY.indexOf(severity) >= GRAVITY.indexOf(options.failOn),
  );
  return failing ? EXIT.fails : EXIT.done;
}

function line({ rule, severity, resource, message, remedy }: Finding, language: keyof Bilingual): string {
  return `${severity} ${rule} ${resource}\n  ${message[language]}\n  → ${remedy[language]}\n`;
}
