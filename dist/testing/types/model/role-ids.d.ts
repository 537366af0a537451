/** The role that can do everything. */
export declare const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
/**
 * The built-in roles that Microsoft marks as privileged, by template id.
 * Source: Microsoft Learn, "Microsoft Entra built-in roles", the rows labelled PRIVILEGED.
 */
export declare const privilegedRoles: ReadonlyMap<string, string>;
