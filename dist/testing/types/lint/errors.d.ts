/** A file of ours, or a flag, that cannot be used: what, where and what to do, in one sentence a problem. */
export declare class ConfigError extends Error {
    readonly name = "ConfigError";
    readonly problems: readonly string[];
    constructor(problems: readonly string[]);
}
