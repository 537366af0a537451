import { describe, expect, it } from "vitest";
import { RetryingReader, type Patience, type Send } from "../../src/live/retrying-reader.ts";
import type { GraphRequest, Throttle } from "../../src/live/graph-reader.ts";
import { nobody } from "./collected.ts";
import { TestClock } from "./test-clock.ts";

const origin = "https://graph.microsoft.com";

interface Given {
  readonly send: Send;
  readonly patience?: Partial<Patience>;
}

function reader({ send, patience = {} }: Given) {
  const clock = new TestClock();
  const waits: string[] = [];
  const watcher = { ...nobody, waiting: (throttle: Throttle, milliseconds: number, isThrottled: boolean) => void waits.push(`${throttle} ${String(milliseconds)} ${String(isThrottled)}`) };
  const made = new RetryingReader({ origin, clock, send, watcher, patience: { deadline: Infinity, attempts: 4, retries: 100, ...patience } });
  return { reader: made, clock, waits };
}

/** Answers in turn, the last one for ever. */
function inTurn(...answers: readonly (Awaited<ReturnType<Send>> | Error)[]): Send & { readonly sent: string[] } {
  const sent: string[] = [];
  const send = (request: Parameters<Send>[0]): ReturnType<Send> => {
    sent.push(request.body ?? request.path);
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    return answer === undefined || answer instanceof Error ? Promise.reject(answer ?? new Error("none")) : Promise.resolve(answer);
  };
  return Object.assign(send, { sent });
}

const good = { status: 200, text: '{"id":"1"}' };
const busy = { status: 429, text: '{"error":{"code":"TooManyRequests"}}' };
const get = (throttle: Throttle = "directory"): GraphRequest => ({ path: "v1.0/users", throttle });

describe("a read that is turned away", () => {
  it("waits as long as the server says", async () => {
    const { reader: graph, clock } = reader({ send: inTurn({ ...busy, retryAfter: 17 }, good) });
    expect(await graph.get(get())).toEqual({ body: { id: "1" } });
    expect(clock.slept).toEqual([17_000]);
  });

  it("waits ever longer where the server says nothing, and not for ever", async () => {
    const send = inTurn(busy);
    const { reader: graph, clock, waits } = reader({ send });
    expect(await graph.get(get("conditionalAccess"))).toEqual({ failure: { kind: "throttled", status: 429, detail: "TooManyRequests" } });
    expect(send.sent).toHaveLength(4);
    expect(waits).toEqual(["conditionalAccess 750 true", "conditionalAccess 1500 true", "conditionalAccess 3000 true"]);
    expect(clock.slept.reduce((sum, each) => sum + each, 0)).toBe(750 + 1500 + 3000 + 250);
  });

  it("gives up where the wait leads past the end of the time", async () => {
    const clock = new TestClock();
    const { reader: graph } = reader({ send: inTurn({ ...busy, retryAfter: 3600 }), patience: { deadline: clock.now() + 60_000 } });
    expect(await graph.get(get())).toEqual({ failure: { kind: "out of time" } });
  });

  it("shares its tries with all others", async () => {
    const send = inTurn(busy);
    const { reader: graph } = reader({ send, patience: { retries: 1 } });
    await graph.get(get());
    await graph.get(get());
    expect(send.sent).toHaveLength(3);
  });
});

describe("a read that fails", () => {
  it.each([
    ["for good: refused", { status: 403, text: '{"error":{"code":"Authorization_RequestDenied"}}' }, { kind: "refused", status: 403, detail: "Authorization_RequestDenied" }, 1],
    ["for good: no licence, told by the code", { status: 400, text: '{"error":{"code":"AadPremiumLicenseRequired"}}' }, { kind: "unlicensed", status: 400, detail: "AadPremiumLicenseRequired" }, 1],
    ["for good: no licence, told by the words", { status: 403, text: '{"error":{"code":"","message":"The tenant is not licensed for it."}}' }, { kind: "unlicensed", status: 403 }, 1],
    ["for good: nothing there", { status: 404, text: "" }, { kind: "not found", status: 404 }, 1],
    ["for good: a redirect", { status: 302, text: "" }, { kind: "bad request", status: 302 }, 1],
    ["perhaps for a while: the server", { status: 502, text: "<html>" }, { kind: "server", status: 502 }, 4],
    ["perhaps for a while: cut off", { status: 200, text: '{"value":[' }, { kind: "network", status: 200, detail: "the answer is no JSON" }, 4],
    ["perhaps for a while: the network", Object.assign(new Error("fetch failed"), { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) }), { kind: "network", detail: "ECONNRESET" }, 4],
  ] as const)("%s", async (_, answer, failure, times) => {
    const send = inTurn(answer);
    const { reader: graph } = reader({ send });
    expect(await graph.get(get())).toEqual({ failure });
    expect(send.sent).toHaveLength(times);
  });

  it("takes no word of Graph into a reason that could be the tenant's", async () => {
    const { reader: graph } = reader({ send: inTurn({ status: 400, text: '{"error":{"code":"Bad code\\n::error::","message":"secret"}}' }) });
    expect(await graph.get(get())).toEqual({ failure: { kind: "bad request", status: 400 } });
  });
});

describe("the pace", () => {
  async function starts(throttle: Throttle, count: number): Promise<readonly number[]> {
    const clock = new TestClock();
    const begun: number[] = [];
    const send: Send = () => {
      begun.push(clock.now());
      return Promise.resolve(good);
    };
    const graph = new RetryingReader({ origin, clock, send, watcher: nobody, patience: { deadline: Infinity, attempts: 1, retries: 0 } });
    await Promise.all(Array.from({ length: count }, () => graph.get(get(throttle))));
    const [first = 0] = begun;
    return begun.map((time) => time - first);
  }

  it("is five reads of reports in ten seconds", async () => {
    expect(await starts("reports", 12)).toEqual([0, 0, 0, 0, 0, 10_000, 10_000, 10_000, 10_000, 10_000, 20_000, 20_000]);
  });

  it("is one read of Conditional Access a second", async () => {
    expect(await starts("conditionalAccess", 4)).toEqual([0, 1000, 2000, 3000]);
  });

  it("is whatever goes at once for the directory, four at a time", async () => {
    expect(await starts("directory", 9)).toEqual(Array.from({ length: 9 }, () => 0));
    let [running, most] = [0, 0];
    const send: Send = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return good;
    };
    const { reader: graph } = reader({ send });
    await Promise.all(Array.from({ length: 20 }, () => graph.get(get())));
    expect(most).toBe(4);
  });
});

describe("a batch", () => {
  it("of many requests lets others in between", async () => {
    const order: string[] = [];
    const send: Send = ({ path, body }) => {
      order.push(path);
      const { requests } = JSON.parse(body ?? '{"requests":[]}') as { requests: { id: string }[] };
      return Promise.resolve({ status: 200, text: JSON.stringify(body === undefined ? { id: "1" } : { responses: requests.map(({ id }) => ({ id, status: 200, body: { id } })) }) });
    };
    const { reader: graph } = reader({ send });
    const many = graph.batch(Array.from({ length: 400 }, () => get()));
    await graph.get({ path: "v1.0/page", throttle: "directory" });
    expect(order.length).toBeLessThan(12);
    expect(await many).toHaveLength(400);
    expect(order.filter((path) => path === "v1.0/$batch")).toHaveLength(20);
  });

  const requests = Array.from({ length: 45 }, (_, index): GraphRequest => ({ path: `v1.0/things/${String(index)}`, throttle: "directory" }));

  it("takes twenty reads, and gives the answers in the order of the questions", async () => {
    const sent: number[] = [];
    const send: Send = ({ path, body = "" }) => {
      expect(path).toBe("v1.0/$batch");
      const parts = (JSON.parse(body) as { requests: { id: string; method: string; url: string }[] }).requests;
      expect(parts.every(({ method }) => method === "GET")).toBe(true);
      sent.push(parts.length);
      const responses = parts.map(({ id, url }) => ({ id, status: 200, body: { url } })).reverse();
      return Promise.resolve({ status: 200, text: JSON.stringify({ responses }) });
    };
    const { reader: graph } = reader({ send });
    const answers = await graph.batch(requests);
    expect(sent).toEqual([20, 20, 5]);
    expect(answers).toEqual(requests.map(({ path }) => ({ body: { url: path.replace("v1.0", "") } })));
  });

  it("asks again only for the parts that were turned away", async () => {
    const asked: string[][] = [];
    const send: Send = ({ body = "" }) => {
      const parts = (JSON.parse(body) as { requests: { id: string; url: string }[] }).requests;
      asked.push(parts.map(({ url }) => url));
      const isFirst = asked.length === 1;
      const responses = parts.map(({ id, url }) => (isFirst && url.endsWith("2") ? { id, status: 429, headers: { "Retry-After": "3" }, body: {} } : { id, status: url.endsWith("1") ? 404 : 200, body: { url } }));
      return Promise.resolve({ status: 200, text: JSON.stringify({ responses }) });
    };
    const { reader: graph, clock } = reader({ send });
    const answers = await graph.batch(requests.slice(0, 3));
    expect(asked).toEqual([["/things/0", "/things/1", "/things/2"], ["/things/2"]]);
    expect(clock.slept).toEqual([3000]);
    expect(answers).toEqual([{ body: { url: "/things/0" } }, { failure: { kind: "not found", status: 404 } }, { body: { url: "/things/2" } }]);
  });

  it("that lacks an answer has a failed read", async () => {
    const { reader: graph } = reader({ send: inTurn({ status: 200, text: '{"responses":[]}' }) });
    expect(await graph.batch(requests.slice(0, 1))).toEqual([{ failure: { kind: "not what was asked for", detail: "no answer in the batch" } }]);
  });
});

describe("a next link", () => {
  const { reader: graph } = reader({ send: inTurn(good) });

  it.each([
    ["https://graph.microsoft.com/v1.0/users?$skiptoken=abc", "v1.0/users?$skiptoken=abc"],
    ["https://graph.microsoft.com.contoso.example/v1.0/users", undefined],
    ["https://graph.microsoft.com@contoso.example/v1.0/users", undefined],
    ["https://somebody@graph.microsoft.com/v1.0/users", undefined],
    ["http://graph.microsoft.com/v1.0/users", undefined],
    ["https://graph.microsoft.com:444/v1.0/users", undefined],
    ["/v1.0/users", undefined],
  ])("%s", (link, path) => {
    expect(graph.pathOf(link)).toBe(path);
  });
});
