/**
 * What a page of ours may load and run. The window's own page runs our bundled
 * script only; a report's preview runs nothing at all. `connect` is `'self'` in
 * the browser host, whose calls are requests, and `'none'` in the desktop app.
 */
export function windowPolicy(nonce: string, connect: "'self'" | "'none'"): string {
  return policy({
    'default-src': "'none'",
    'script-src': "'self'",
    // Mantine and the editor put a few rules into <style> elements; the nonce lets in those and no others.
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': connect,
    'frame-src': "'self'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    // ProseMirror parses pasted markup into its own schema through this one policy.
    // PDFs are read in a worker of ours; its own policy, sent with the script, lets it reach nothing.
    'trusted-types': 'ProseMirrorClipboard hindsight-worker',
  });
}

/** A finished document: its own styles, pictures and fonts within the file, no script, no request. */
export const documentPolicy = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'frame-ancestors': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  sandbox: '',
});

/** A script that is started as a worker: it works on what it is handed and asks for nothing. */
export const workerPolicy = policy({ 'default-src': "'none'" });

/** A picture by itself: it loads nothing, and opened as a page it is one without any power. */
export const picturePolicy = policy({ 'default-src': "'none'", sandbox: '' });

/** Headers that every answer carries. */
export const plainHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), clipboard-read=()',
};

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');
}
