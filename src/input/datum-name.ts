const datumFile = /(?:^|[/_])cAAD([A-Za-z0-9]+)\.ya?ml$/;

/** The resource that a data file of Microsoft365DSC's Datum is about: only its name says so, as in `cAADNamedLocationPolicy.yml`. */
export function datumResource(file: string): string | undefined {
  return datumFile.exec(file)?.[1];
}
