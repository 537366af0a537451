/** Words that only policies hold, in the spellings of all formats: camelCase, PascalCase and snake_case. */
const policyWords =
  /cross_?tenant_?access|b2b_?(?:collaboration|direct_?connect|management_?policy)|inbound_?trust|tenant_?id|automatic_?user_?consent|tenant_?restrictions|user_?sync_?inbound|group_?sync_?inbound|multi_?tenant_?organization|conditional_?access|grant_?controls|session_?controls|built_?in_?controls|guests_?or_?external_?users|guest_?user_?role|allow_?invites_?from|allowed_?cloud_?endpoints|identity_?security_?defaults|external_?identities_?policy/i;

/** Further words of the objects that are read and of our own files, too common to say that a file matters. */
const resourceWords =
  /odata|verifiedDomains|allowedCombinations|selfServiceSignUp|countriesAndRegions|ipRanges|externalIdentit|isEnabled|joinedDateTime|createdDateTime|userPrincipalName|principalId|identitySources|allowedTargetScope|autoExtendDuration|autoApplyDecisionsEnabled|networkPacketTaggingStatus|b2BSignInActivityMetrics|crossTenantAccessType|^(?:exceptions|failOn)\s*:/im;

/** Whether a text speaks of policies: then a file that cannot be read may not be passed over. */
export function holdsPolicyWord(text: string): boolean {
  return policyWords.test(text);
}

/** Whether a text could hold any object that is read. YAML without a word of them is not parsed: that is dear. */
export function mayHoldResource(text: string): boolean {
  return policyWords.test(text) || resourceWords.test(text);
}

/** Whether a PowerShell file could be a DSC configuration or its data: any other is not parsed. */
export function mayHoldConfiguration(extension: string, text: string): boolean {
  const mark = extension === ".ps1" ? /\bconfiguration[ \t]+["'\w]/i : extension === ".psd1" ? /\bNonNodeData\b/i : undefined;
  return mark?.test(text) === true && policyWords.test(text);
}

/** Types of Terraform resources that keep Entra's policies; those of a named location have no other word of ours. */
const terraformTypes = /\b(?:azuread|msgraph|microsoft365|microsoft365wp)_/;

/** Whether a Terraform file could hold any resource that is read. Its parser is not loaded for others. */
export function mayHoldTerraform(text: string): boolean {
  return policyWords.test(text) || terraformTypes.test(text);
}
