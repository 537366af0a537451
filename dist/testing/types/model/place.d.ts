/**
 * Where the parts of a translated object were written, as a tree: a part without members of its own was taken over
 * as it stands, so below it the keys are those of the file.
 */
export interface Origin {
    readonly place: Place;
    /** By Graph's key; absent for a part that was taken over as it stands. */
    readonly members?: ReadonlyMap<string, Origin>;
}
/**
 * Where a value stands in the input: a file and a JSON pointer into it.
 * A place is a link to its parent, so that no pointer text is made until something is reported.
 */
export declare class Place {
    readonly file: string;
    readonly parent: Place | undefined;
    readonly key: string;
    protected constructor(file: string, parent: Place | undefined, key: string);
    /** The whole document. `file` is a POSIX path relative to the working directory. */
    static root(file: string): Place;
    /** Where something stands that nothing in the input shows. */
    static nowhere(): Place;
    /** An object that was translated out of another format into Graph's words. */
    static translated(origin: Origin): Place;
    /** The member `key` of the object here, or the element at index `key` of the array here. */
    at(key: string | number): Place;
    /**
     * The JSON pointer (RFC 6901) into the file's own document; the empty string for all of it. What a translation
     * added and nobody wrote is shown by the nearest thing above it that somebody did.
     */
    get pointer(): string;
    private path;
}
