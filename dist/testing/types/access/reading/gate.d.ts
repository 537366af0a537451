import type { BlockReading } from "../../model/access.ts";
import { type Undetermined } from "../../model/undetermined.ts";
import type { Target } from "../access.ts";
import type { Person } from "./origins.ts";
import type { Reading } from "./reading.ts";
/**
 * Whom cross-tenant access lets in to a target: everyone, nobody, those whom the setting lists, or everyone else. Direct
 * connect has no channel to most, and who is no service provider does not come as one.
 */
export type Way = (typeof ways)[number];
export declare const ways: readonly ["open", "closed", "listed", "not listed", "no channel", "no provider"];
/** The inbound setting that is in somebody's way; undefined where none is. */
export declare function settingFor({ userType, home, origin }: Person, reading: Reading): BlockReading | Undetermined | undefined;
export declare function wayIn(person: Person, target: Target, reading: Reading): Way;
/** The four-way table of users against applications. The half on applications counts for applications alone. */
export declare function wayThrough({ users, applications }: BlockReading, target: Target): Way;
/** Those whom the inbound setting in somebody's way lists, in order. To be any of them is the same. */
export declare function listedPeople(person: Person, reading: Reading): readonly string[];
