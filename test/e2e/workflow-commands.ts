// What the runner makes of the lines that a step prints: actions/runner, ActionCommand.cs, ActionCommandManager.cs
// and ExecutionContext.cs.
import path from "node:path";

const annotationsPerLevel = 10;
const messageLimit = 4096;

const levels = ["error", "warning", "notice"] as const;
export type Level = (typeof levels)[number];

export interface Annotation {
  readonly level: Level;
  readonly message: string;
  readonly title?: string | undefined;
  /** Relative to the workspace where it lies inside. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly endLine?: number | undefined;
  readonly column?: number | undefined;
  readonly endColumn?: number | undefined;
}

interface Command {
  readonly name: string;
  /** Keys in lower case: the runner does not mind the case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

const otherCommands = [
  ...["add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "group"],
  ...["internal-set-repo-path", "remove-matcher", "save-state", "set-env", "set-output", "stop-commands"],
];

const dataEscapes = { "%0D": "\r", "%0A": "\n", "%25": "%" };
const propertyEscapes = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
const oldEscapes = { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" };

function unescape(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((rest, [escape, character]) => rest.replaceAll(escape, character), text);
}

function command(info: string, separator: string, data: string, escapes: Readonly<Record<string, string>>): Command {
  const [name = "", rest = ""] = info.split(/ (.*)/s);
  const pairs = rest.trim().split(separator).map((pair) => /^([^=]+)=(.+)$/s.exec(pair));
  const properties = new Map(pairs.flatMap((pair) => (pair === null ? [] : [[(pair[1] ?? "").toLowerCase(), unescape(pair[2] ?? "", escapes)]])));
  return { name: name.toLowerCase(), properties, data };
}

/** A line of either form: `::name key=value::data` at its start, or `##[name key=value]data` anywhere in it. */
function parse(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const now = /^\s*::(.*?)::(.*)$/s.exec(line);
  const parsed = now === null ? undefined : command(now[1] ?? "", ",", unescape(now[2] ?? "", dataEscapes), propertyEscapes);
  if (parsed !== undefined && isKnown(parsed.name)) return parsed;
  const old = /##\[([^\]]*)\](.*)$/s.exec(line);
  const parsedOld = old === null ? undefined : command(old[1] ?? "", ";", unescape(old[2] ?? "", oldEscapes), oldEscapes);
  return parsedOld !== undefined && isKnown(parsedOld.name) ? parsedOld : undefined;
}

/** The runner repairs or drops positions that do not fit together, and tells nobody. */
function position(properties: ReadonlyMap<string, string>): Pick<Annotation, "line" | "endLine" | "column" | "endColumn"> {
  const number = (key: string) => (/^\s*[+-]?\d+\s*$/.test(properties.get(key) ?? "") ? Number(properties.get(key)) : undefined);
  const endLine = number("endline");
  const line = number("line") ?? endLine;
  const endColumn = number("endcolumn");
  const column = number("col") ?? endColumn;
  const isBackward = line !== undefined && endLine !== undefined && endLine < line;
  const hasNoPlainColumns =
    line === undefined || (endLine !== undefined && line !== endLine) || (column !== undefined && endColumn !== undefined && endColumn < column);
  return { ...(isBackward ? {} : { line, endLine }), ...(hasNoPlainColumns ? {} : { column, endColumn }) };
}

/** Reads a step's lines as the runner does. */
export class StepLog {
  readonly annotations: Annotation[] = [];
  /** Beyond the ten of a level: they reach the log only. */
  readonly dropped: Annotation[] = [];
  /** The log as a reader sees it. */
  readonly lines: string[] = [];
  readonly masked: string[] = [];
  /** Commands that an Action of today has no use for, as `name data`. */
  readonly unexpected: string[] = [];
  readonly #workspace: string;
  #resumeToken: string | undefined;

  constructor(workspace: string) {
    this.#workspace = workspace;
  }

  read(line: string): void {
    const found = parse(line, (name) => name === this.#resumeToken || levels.some((level) => level === name) || otherCommands.includes(name));
    if (this.#resumeToken !== undefined) {
      if (found?.name === this.#resumeToken) this.#resumeToken = undefined;
      this.#write(line);
    } else if (found === undefined) this.#write(line);
    else this.#obey(found);
  }

  annotate(annotation: Annotation): void {
    const ofLevel = this.annotations.filter(({ level }) => level === annotation.level).length;
    const message = this.mask(annotation.message);
    this.#write(`##[${annotation.level}]${message}`);
    (ofLevel < annotationsPerLevel ? this.annotations : this.dropped).push({ ...annotation, message: message.slice(0, messageLimit) });
  }

  mask(text: string): string {
    return this.masked.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  }

  #obey({ name, properties, data }: Command): void {
    const level = levels.find((one) => one === name);
    if (level !== undefined) {
      const file = properties.get("file");
      this.annotate({ level, message: data, title: properties.get("title"), file: file === undefined ? undefined : this.#relative(file), ...position(properties) });
    } else if (name === "add-mask") this.masked.push(data, ...data.split(/\r?\n/).filter((line) => line !== "" && line !== data));
    else if (name === "group" || name === "endgroup") this.#write(`##[${name}]${data}`);
    else if (name === "stop-commands") {
      this.#write(`::${name}::${data}`);
      this.#resumeToken = data.toLowerCase();
    } else if (name !== "debug") this.unexpected.push(`${name} ${data}`);
  }

  #relative(file: string): string {
    const way = path.relative(this.#workspace, file);
    return path.isAbsolute(file) && !way.startsWith("..") ? way : file;
  }

  #write(line: string): void {
    this.lines.push(this.mask(line));
  }
}
