/** A promise that the test fulfils when it is time. */
export function heldPromise<Value>() {
  let fulfil: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    fulfil = resolve;
  });
  return { promise, fulfil: (value: Value) => fulfil(value) };
}
