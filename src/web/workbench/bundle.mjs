// The workbench as one script and one style sheet, for browsers of the last three years: npm run build:workbench.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: { workbench: at('./app/main.tsx'), style: at('./app/style.css') },
  outdir: at('../../../dist/web/workbench'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: {},
  legalComments: 'none',
  logLevel: 'warning',
});
