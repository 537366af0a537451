import { isObject } from "../../../model/json.ts";
import type { Place } from "../../../model/place.ts";
import type { Translation } from "../translation.ts";
import { deepest, tooDeep } from "./marks.ts";

/** Puts a value whose parts have no places of their own, all of it shown at `place`. */
export function putConstant(translation: Translation, path: readonly (string | number)[], value: unknown, place: Place): void {
  if (path.length > deepest) {
    translation.put(path, tooDeep, place);
  } else if (Array.isArray(value)) {
    translation.open(path, [], place);
    (value as unknown[]).forEach((item, index) => {
      putConstant(translation, [...path, index], item, place);
    });
  } else if (isObject(value)) {
    translation.open(path, {}, place);
    for (const [key, inner] of Object.entries(value)) putConstant(translation, [...path, key], inner, place);
  } else {
    translation.put(path, value, place);
  }
}
