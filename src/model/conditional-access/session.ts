import type { Answer } from "../answer.ts";
import { isObject, valueIn, word } from "../json.ts";
import type { JsonObject } from "../resource.ts";
import { isUndetermined, notUnderstood } from "../undetermined.ts";

/** Whether a policy makes people sign in again after `hours` at the latest; a day has 24. */
export function signsInWithin(policy: JsonObject, hours: number): Answer {
  const session = valueIn(policy, "sessionControls") ?? {};
  if (!isObject(session)) return notUnderstood(session, "sessionControls is not an object");
  const frequency = valueIn(session, "signInFrequency") ?? {};
  if (!isObject(frequency)) return notUnderstood(frequency, "signInFrequency is not an object");
  const enabled = valueIn(frequency, "isEnabled");
  if (enabled !== true) return isUndetermined(enabled) ? enabled : false;
  return comesWithin(frequency, hours);
}

function comesWithin(frequency: JsonObject, hours: number): Answer {
  const interval = valueIn(frequency, "frequencyInterval");
  if (word(interval) === "everytime") return true;
  const value = valueIn(frequency, "value");
  const unit = word(valueIn(frequency, "type"));
  if (isUndetermined(interval)) return interval;
  if (typeof value !== "number" || (unit !== "hours" && unit !== "days")) {
    const gap = [value, valueIn(frequency, "type")].find(isUndetermined);
    return notUnderstood(gap, "signInFrequency states no number of hours or days");
  }
  return value * (unit === "days" ? 24 : 1) <= hours;
}
