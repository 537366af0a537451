/** What the stand-in answers with. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub's refusals all look like this. */
export function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}

/** What GitHub says of what is not there, and of what the caller must not know to be there. */
export const notFound: Answer = refusal(404, "Not Found");
