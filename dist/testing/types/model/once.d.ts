/** Puts work off until somebody asks, and does it once. */
export declare function once<T>(make: () => T): () => T;
/** Puts the work for each key off until somebody asks, and does it once. */
export declare function onceEach<K, T>(make: (key: K) => T): (key: K) => T;
/** What a map holds for a key, made where it holds nothing yet. */
export declare function remembered<K, T extends object>(known: Map<K, T>, key: K, make: () => T): T;
