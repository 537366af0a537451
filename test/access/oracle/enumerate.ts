import type { Configuration } from "./configuration.ts";
import { objectIn, wordIn } from "./json.ts";
import { mentionsOf, type Cell, type Mentions } from "./mentions.ts";
import { columnsOf, combinations, isMultifactor, normalCombination } from "./methods.ts";
import { combinationsOf } from "./satisfied.ts";
import { clientApps, devices, flows, insiderRiskLevels, platforms, riskLevels, type SignIn } from "./sign-in.ts";

/**
 * Every concrete sign-in of a cell that the configuration can tell apart, those without memberships first.
 *
 * A value that no policy names is judged as any other that no policy names, so that one of them stands for all: the
 * evaluator compares words and knows nothing else of a platform, a risk or a location. Legacy clients differ from
 * the others by themselves and are always there. Combinations of methods are the same only where they count the same as multifactor
 * and are in the same strengths, of the policies and of the question, and in the same columns of table 5.1; only then one of them
 * stands for the others. With `isThorough` none does.
 */
export function* signInsOf(configuration: Configuration, cell: Cell, asked: readonly ReadonlySet<string>[] = [], isThorough = false): Generator<SignIn> {
  const mentions = mentionsOf(configuration, cell);
  const methods = isThorough ? combinations : distinctMethods(configuration, mentions, asked);
  const capabilities = subsets(mentions.capabilities);
  for (const circumstances of circumstancesOf(configuration, cell, mentions)) {
    const isLegacy = circumstances.clientApp === "exchangeActiveSync" || circumstances.clientApp === "other";
    for (const device of isLegacy ? (["unknown"] as const) : devices) {
      for (const combination of isLegacy ? ["password"] : methods) {
        for (const done of capabilities) yield { ...circumstances, device, methods: combination, capabilities: done };
      }
    }
  }
}

type Circumstances = Omit<SignIn, "device" | "methods" | "capabilities">;

function* circumstancesOf({ namedLocations }: Configuration, cell: Cell, mentions: Mentions): Generator<Circumstances> {
  const places = placesOf(mentions, new Set(namedLocations.filter((location) => location["isTrusted"] === true).map((location) => wordIn(location, "id") ?? "")));
  for (const memberships of subsets(mentions.memberships))
    for (const partnerMemberships of subsets(mentions.partnerMemberships))
      for (const clientApp of clientsOf(mentions))
        for (const platform of valuesOf(platforms, mentions.platforms))
          for (const locations of places)
            for (const signInRisk of valuesOf(riskLevels, mentions.signInRisk))
              for (const userRisk of valuesOf(riskLevels, mentions.userRisk))
                for (const insiderRisk of valuesOf(insiderRiskLevels, mentions.insiderRisk))
                  for (const authenticationFlow of valuesOf(flows, mentions.flows))
                    for (const filters of subsets(mentions.filters))
                      yield { ...cell, memberships, partnerMemberships, clientApp, platform, locations, signInRisk, userRisk, insiderRisk, authenticationFlow, filters };
}

/** The values that are named, and the first that is not. */
function valuesOf<Value extends string>(all: readonly Value[], named: readonly string[]): readonly Value[] {
  const isNamed = (value: Value) => named.includes(value.toLowerCase());
  return all.filter((value, index) => isNamed(value) || index === all.findIndex((other) => !isNamed(other)));
}

function clientsOf({ clientApps: named }: Mentions): readonly (typeof clientApps)[number][] {
  return named.some((word) => word !== "all") ? clientApps : clientApps.filter((client) => client !== "mobileAppsAndDesktopClients");
}

function placesOf({ locations }: Mentions, trusted: ReadonlySet<string>): readonly (readonly string[])[] {
  const ids = locations.filter((word) => word !== "all" && word !== "alltrusted");
  return subsets(ids).flatMap((place) => {
    const within = [...place, "AllTrusted"];
    if (place.some((id) => trusted.has(id))) return [within];
    return locations.includes("alltrusted") ? [place, within] : [place];
  });
}

/** One of each kind of combination: as good as another only if no control, no strength that is named or asked for, and no availability tells them apart. */
function distinctMethods(configuration: Configuration, { policies }: Mentions, asked: readonly ReadonlySet<string>[]): readonly string[] {
  const strengths = policies.flatMap((policy) => {
    const strength = objectIn(objectIn(policy, "grantControls"), "authenticationStrength");
    return strength === undefined ? [] : [combinationsOf(configuration, strength) ?? new Set<string>()];
  });
  const kinds = new Map<string, string>();
  for (const combination of combinations) {
    const normal = normalCombination(combination);
    const kind = [isMultifactor(combination), columnsOf(combination), ...[...strengths, ...asked].map((allowed) => allowed.has(normal))].join();
    if (!kinds.has(kind)) kinds.set(kind, combination);
  }
  return [...kinds.values()];
}

/** All subsets of a small list, smaller ones first. */
export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length > 8) throw new RangeError(`too many to take every subset of: ${items.join(", ")}`);
  const all = Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, index) => (bits >> index) % 2 === 1));
  return all.sort((one, other) => one.length - other.length);
}
