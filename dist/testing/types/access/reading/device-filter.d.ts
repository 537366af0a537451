import { type Answer } from "../../model/answer.ts";
import { type Undetermined } from "../../model/undetermined.ts";
/** What a filter rule says of one device, as far as it can be told. */
export type FilterReading = (device: string) => Answer;
/**
 * Reads a rule such as `device.isCompliant -ne True -or device.trustType -eq "ServerAD"`. A device that is not known
 * has no attributes: there every positive operator is false and every negative one true (Microsoft Learn, "Filter for
 * devices"). Of a known one, only these two attributes can be told here.
 */
export declare function readDeviceFilter(rule: string, attribute: Undetermined): FilterReading | Undetermined;
