/** The nonce that lets our own style elements in; each answer of the host carries a fresh one. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
