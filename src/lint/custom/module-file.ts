/** Whether a file that is named under `customRules` is code, by its extension. */
export function isModuleFile(file: string): boolean {
  return /\.[cm]?[jt]s$/i.test(file);
}
