import type { ExceptionEntry, ExceptionStanding, ExceptionUse } from "../exceptions.ts";
import type { Place } from "../place.ts";
import type { Tenant } from "../tenant.ts";
/** One entry of the exceptions file, and what became of it in this run. */
export interface ExceptionSubject extends ExceptionStanding {
    readonly kind: "exception";
    readonly id: string;
    readonly name: undefined;
    readonly label: string;
    readonly place: Place;
    readonly entry: ExceptionEntry;
    readonly use: ExceptionUse;
    /** ISO day. */
    readonly today: string;
}
/** Every entry, in the order of the file; none before the findings of the run are known. */
export declare function exceptionSubjects({ exceptions, today }: Tenant): Generator<ExceptionSubject>;
