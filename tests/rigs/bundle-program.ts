import path from 'node:path';

/**
 * Packs a program in `tests/rigs` with all it needs into one file, so that starting it
 * costs as little as can be; gives its path. It lies beside the packages, some of
 * which cannot be packed.
 */
export async function bundleProgram(source: string): Promise<string> {
  // A rig that packs nothing is not to carry the packer in its memory.
  const { build } = await import('vite');
  const name = path.basename(source, '.ts');
  const outDir = path.resolve('node_modules/.rigs', name);
  const external = ['docx', 'pdfkit', 'svg-to-pdfkit', '@resvg/resvg-js', 'pdfjs-dist', 'vite'];
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external },
    build: { ssr: path.resolve('tests/rigs', source), outDir, emptyOutDir: true },
  });
  return path.join(outDir, `${name}.mjs`);
}
