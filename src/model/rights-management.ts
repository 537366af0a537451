import { accessShapes } from "./access.ts";
import type { Access, DefaultSource } from "./effective.ts";
import { isObject, member } from "./json.ts";
import { known, type Known } from "./located.ts";
import type { Place } from "./place.ts";
import { isOpen, readDimension, type Dimension } from "./reach.ts";
import { isUndetermined, undetermined, type Undetermined } from "./undetermined.ts";
import { rightsManagement } from "./well-known.ts";

/** Who reaches Rights Management: it drowns in an open setting, someone does, or nobody. */
export type RightsManagementReach = "open" | "someone" | "nobody";

const shape = accessShapes.b2bCollaborationOutbound;

/** What the default's outbound collaboration means for Rights Management, without which encrypted mail cannot be read. */
export function rightsManagementReach(
  source: DefaultSource | undefined,
  outbound: Access | Undetermined,
): Known<RightsManagementReach> | Undetermined {
  const half = applicationsHalf(source);
  if (isUndetermined(outbound)) {
    // Whoever the users are: nobody reaches what an allowed list of applications leaves out.
    if (half === undefined || isUndetermined(half.reading) || half.reading.reach !== "only") return outbound;
    if (letsThrough(half.reading) !== false) return outbound;
    return { ...known("nobody", shape.name, half.place), judged: half.block };
  }
  const through = outbound.applications === undefined ? undefined : letsThrough(outbound.applications);
  const found = (reach: RightsManagementReach): Known<RightsManagementReach> => {
    const place = through === false ? half?.place : undefined;
    return { ...known(reach, shape.name, place ?? outbound.place), judged: outbound.judged };
  };
  if (isOpen(outbound)) return found("open");
  if (outbound.reach === "none" || through === false) return found("nobody");
  if (through === true) return found("someone");
  return undetermined(`whether Office365 in ${shape.name}.applications brings Rights Management with it is not documented`);
}

/** Whether a half lets Rights Management through; undefined where that hangs on what `Office365` holds. */
function letsThrough({ reach, targets }: Dimension): boolean | undefined {
  if (reach === "all" || reach === "none") return reach === "all";
  const isListed = targets.has(rightsManagement) || targets.has("AllMicrosoftApps");
  if (!isListed && targets.has("Office365")) return undefined;
  return isListed === (reach === "only");
}

interface Half {
  readonly block: unknown;
  readonly reading: Dimension | Undetermined;
  readonly place: Place;
}

function applicationsHalf(source: DefaultSource | undefined): Half | undefined {
  if (source === undefined) return undefined;
  const block = member(source.value, shape.name);
  const half = isObject(block?.value) ? member(block.value, "applications") : undefined;
  if (block === undefined || half === undefined) return undefined;
  const reading = readDimension(half.value, "applications", shape.name, "applications");
  return { block: block.value, reading, place: source.place.at(block.key).at(half.key) };
}
