import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Packs a program of the rigs with all it needs into one file, so that starting it
 * costs as little as can be; gives its path. It lies beside the packages, some of
 * which cannot be packed.
 */
export async function bundleProgram(source: string): Promise<string> {
  const name = path.basename(source, '.ts');
  const outDir = path.resolve('node_modules/.rigs', name);
  const external = ['docx', 'pdfkit', 'svg-to-pdfkit', '@resvg/resvg-js', 'pdfjs-dist'];
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external },
    build: { ssr: fileURLToPath(new URL(source, import.meta.url)), outDir, emptyOutDir: true },
  });
  return path.join(outDir, `${name}.mjs`);
}
