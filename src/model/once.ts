/** Puts work off until somebody asks, and does it once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Puts the work for each key off until somebody asks, and does it once. */
export function onceEach<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, () => T>();
  return (key) => {
    let ask = made.get(key);
    if (ask === undefined) made.set(key, (ask = once(() => make(key))));
    return ask();
  };
}

/** What a map holds for a key, made where it holds nothing yet. */
export function remembered<K, T extends object>(known: Map<K, T>, key: K, make: () => T): T {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
