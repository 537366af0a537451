/** Users and teams of GitHub, with their @, by the owner as the catalog writes it. */
export type Mentions = Readonly<Record<string, string>>;

const handle = /^@[a-z\d](?:[a-z\d-]{0,38})(?:\/[\w.-]{1,100})?$/i;

/** A sentence for each that GitHub could not mention. `at` gives the place of a key. */
export function mentionProblems(mentions: Mentions | undefined, at: (steps: readonly string[]) => string): readonly string[] {
  return Object.entries(mentions ?? {})
    .filter(([, value]) => !handle.test(value))
    .map(([owner]) => `${at(["mentions", owner])}: this is nobody whom GitHub could mention: write @user or @organization/team.`);
}
