const lent = new Map<string, ReturnType<typeof setTimeout>>();

/** A download has its own hold on the bytes by then. Milliseconds. */
const longEnough = 10_000;

/** An address in this window for some bytes, for as long as a download needs to begin. */
export function lendAddress(blob: Blob): string {
  const address = URL.createObjectURL(blob);
  lent.set(
    address,
    setTimeout(() => revoke(address), longEnough),
  );
  return address;
}

/** Takes all of them back at once: the journal the bytes were made from is locked. */
export function revokeAddresses(): void {
  for (const address of lent.keys()) revoke(address);
}

function revoke(address: string): void {
  clearTimeout(lent.get(address));
  lent.delete(address);
  URL.revokeObjectURL(address);
}
