/** Words that only policies hold, in the spellings of all formats: camelCase, PascalCase and snake_case. */
const policyWords =
  /cross_?tenant_?access|b2b_?(?:collaboration|direct_?connect|management_?policy)|inbound_?trust|tenant_?id|automatic_?user_?consent|tenant_?restrictions|user_?sync_?inbound|group_?sync_?inbound|multi_?tenant_?organization|conditional_?access|grant_?controls|session_?controls|built_?in_?controls|guests_?or_?external_?users|guest_?user_?role|allow_?invites_?from|allowed_?cloud_?endpoints|identity_?security_?defaults|external_?identities_?policy/i;

/** Further words of the objects that are read and of our own files, too common to say that a file matters. */
const resourceWords =
  /odata|verifiedDomains|allowedCombinations|selfServiceSignUp|countriesAndRegions|ipRanges|externalIdentit|isEnabled|joinedDateTime|createdDateTime|userPrincipalName|principalId|identitySources|allowedTargetScope|autoExtendDuration|autoApplyDecisionsEnabled|^(?:exceptions|failOn)\s*:/im;

/** Whether a text speaks of policies: then a file that cannot be read may not be passed over. */
export function holdsPolicyWord(text: string): boolean {
  return policyWords.test(text);
}

/** Whether a text could hold any object that is read. YAML without a word of them is not parsed: that is dear. */
export function mayHoldResource(text: string): boolean {
  return policyWords.test(text) || resourceWords.test(text);
}

/** A placeholder in the text, which makes it a template: `<Group>`, `REPLACE-WITH-ID`, `xxxxxxxx-xxxx-…`. */
export function placeholderIn(text: string): string | undefined {
  // A template shows it early; and searching for the first characters is many times faster than one expression.
  const beginning = text.length > searchedLength ? text.slice(0, searchedLength) : text;
  for (const [begin, pattern] of placeholders) {
    for (let at = beginning.indexOf(begin); at !== -1; at = beginning.indexOf(begin, at + 1)) {
      pattern.lastIndex = at;
      const found = pattern.exec(beginning);
      if (found !== null) return found[0];
    }
  }
  return undefined;
}

const searchedLength = 1024 * 1024;
const placeholders: readonly (readonly [string, RegExp])[] = [
  ["<", /<[A-Za-z][\w .-]{0,60}>/y],
  ["REPLACE", /REPLACE[-_ ]?(?:WITH|ME)[\w-]{0,60}/y],
  ["xxxxxxxx-", /xxxxxxxx-xxxx[x-]*/y],
];
