/** A sentence about a name that is none of `known`, with the one that is meant, or with all of them where none is near. */
export declare function unknownName(sentence: string, name: string, known: readonly string[]): string;
