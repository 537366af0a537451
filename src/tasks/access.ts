import { crossTenantAccess, type AccessQuestion, type Answer, type Source, type Target, type Who } from "../access/access.ts";
import { inboundSetting } from "../access/inbound-setting.ts";
import type { Document } from "../input/document.ts";
import { Locator } from "../judge/locate.ts";
import { ConfigError } from "../lint/errors.ts";
import type { Place } from "../model/place.ts";
import { ownTenantId } from "../model/tenant.ts";
import type { TenantOptions } from "../read/tenant.ts";
import type { AccessReport, Decider } from "../report/access.ts";
import { readAnalyses, type AccessInput, type AnalysedTenant } from "./exposure.ts";

/** One question about one person and one target. */
export interface Asked {
  readonly who: Who;
  readonly target: Target;
  readonly questions: readonly AccessQuestion[];
}

/** The answers, and what they were read from. */
export interface AccessResult extends AccessInput {
  /** One for each tenant of which something was recognised, in the order of the configuration. */
  readonly reports: readonly AccessReport[];
}

/**
 * Answers what somebody needs to reach a target, with the lines that decide.
 * @throws ConfigError when the configuration or one of our own files cannot be used, or nobody of there comes from outside.
 */
export async function readAccess(options: TenantOptions, asked: Asked): Promise<AccessResult> {
  const { target } = asked;
  const { tenants, documents, isSeveral, inputs, nothingFound } = await readAnalyses(options, target.kind === "application" ? [target.id] : []);
  // For our other tenants it is a tenant like any other.
  const others = tenants.filter(({ tenant }) => ownTenantId(tenant) !== asked.who.home);
  if (others.length === 0 && tenants.length > 0) throw new ConfigError([`--tenant ${asked.who.home} is this tenant itself, whose people do not come from outside: name another tenant, or own for local guests.`]);
  return { reports: others.map((tenant) => accessReport(tenant, documents, asked)), isSeveral, inputs, nothingFound };
}

/** The answers of one tenant, with the lines that decide. */
export function accessReport({ tenant, analysis, names }: AnalysedTenant, documents: ReadonlyMap<string, Document>, { who, target, questions }: Asked): AccessReport {
  const answers = questions.map((question) => ({ question, answer: analysis.answer(who, target, question) }));
  const setting = inboundSetting(tenant, who);
  const policies = new Map(tenant.conditionalAccess().policies.map((policy) => [policy.id ?? policy.label, policy.place]));
  const placeOf = (source: Source): Place | undefined => {
    if ("policy" in source) return policies.get(source.policy);
    return source.fixed === crossTenantAccess ? (setting?.inherited ?? setting?.place) : undefined;
  };
  const deciding = answers.map(({ answer }) => decidersOf(answer, setting !== undefined));
  const near = answers.map(({ answer: { nearest } }): Source | undefined => nearest && { policy: nearest.policy });
  const places = [...deciding.flat(), ...near.filter((source) => source !== undefined)].map(placeOf).filter((place) => place !== undefined);
  const locator = new Locator(documents, places);
  const decider = (source: Source): Decider => {
    const place = placeOf(source);
    const location = place && locator.lines(place);
    return { source, label: "policy" in source ? names.policy(source.policy) : source.fixed, ...(location && { location }) };
  };
  return {
    now: tenant.today,
    ...(tenant.name !== undefined && { tenant: tenant.name }),
    who,
    target,
    answers: answers.map(({ question, answer }, index) => {
      const nearest = near[index];
      return { question, answer, decidedBy: (deciding[index] ?? []).map(decider), ...(nearest !== undefined && { nearest: decider(nearest) }) };
    }),
    missing: analysis.gaps.map((gap) => gap.undetermined),
    names,
  };
}

/** What proves a closed answer; of an open one the setting that lets in. */
function decidersOf({ closedBy, witness }: Answer, hasSetting: boolean): readonly Source[] {
  if (witness === undefined) return closedBy ?? [];
  return hasSetting ? [{ fixed: crossTenantAccess }] : [];
}
