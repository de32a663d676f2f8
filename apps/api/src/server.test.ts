import { Hono } from "hono";
import { EventEmitter, once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { readPage, type Body } from "../test/answers.js";
import { sampleApp } from "../test/samples.js";
import { ListenError, serve, type Answering, type RunningServer, type ServeOptions } from "./server.js";

const running: RunningServer[] = [];

async function start(app: Answering = sampleApp(), options: Partial<ServeOptions> = {}) {
  const server = await serve(app, { port: 0, ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

test("listens on this machine only, and answers", async () => {
  const { url } = await start();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  const response = await fetch(`${url}/v1/findings?limit=2`);
  expect(response.status).toBe(200);
  expect((await readPage(response)).page.total).toBe(8);
});

test("refuses a body that is too large, sent in chunks or whole, and goes on", async () => {
  const { url } = await start(sampleApp({ limits: { bodyBytes: 1000 } }));
  const send = async (body: Body) => {
    const options = {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body,
      duplex: "half",
    } as const;
    return (await fetch(`${url}/v1/checks`, options)).status;
  };
  expect(await send("a".repeat(1001))).toBe(413);
  expect(await send(new Blob(["a".repeat(700), "b".repeat(700)]).stream())).toBe(413);
  expect(await send(new Blob(["a".repeat(700)]).stream())).toBe(200);
});

test("a client that goes away while it sends is no error of ours", async () => {
  const logged: unknown[] = [];
  const { url, close } = await start(sampleApp({ log: (entry) => logged.push(entry) }));
  const host = new URL(url).host;
  const begin = `POST /v1/checks HTTP/1.1\r\nHost: ${host}\r\nContent-Type: text/plain\r\n`;
  for (const rest of ["Content-Length: 10\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"]) {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.write(begin + rest);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
  }
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await close();
  expect(logged).toEqual([]);
});

test("answers to nobody who thinks that it is another host", async () => {
  const { url } = await start();
  const { port } = new URL(url);
  const statusFor = async (host: string) => (await get(`${url}/healthz`, { headers: { host } })).statusCode;
  expect(await statusFor(`localhost:${port}`)).toBe(200);
  expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
  expect(await statusFor("attacker.example")).toBe(421);
  expect(await statusFor(`127.0.0.1.attacker.example:${port}`)).toBe(421);
});

test("a port that is in use is a known error", async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  const error = await serve(sampleApp(), { port }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ListenError);
  expect(error).toMatchObject({
    code: "port-in-use",
    message: `Port ${port} on 127.0.0.1 is in use.`,
    hint: "Choose another port, or 0 for any that is free.",
  });
});

test("a host that is not of this machine is a known error", async () => {
  const error = await serve(sampleApp(), { host: "192.0.2.1", port: 0 }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ListenError", code: "host-not-available" });
});

test("closes at once although connections are kept alive, and again without harm", async () => {
  const server = await start(sampleApp(), { graceMs: 60_000 });
  const agent = new Agent({ keepAlive: true });
  expect((await get(`${server.url}/healthz`, { agent })).statusCode).toBe(200);
  const silent = connect(Number(new URL(server.url).port), "127.0.0.1");
  await new Promise((resolve) => silent.once("connect", resolve));
  const closed = new Promise((resolve) => silent.once("close", resolve));
  const closing = server.close();
  expect(server.close()).toBe(closing);
  await closing;
  await closed;
  agent.destroy();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow("fetch failed");
});

test("lets a request under way end before it closes", async () => {
  const { app, arrived, answer } = slowApp();
  const server = await start(app, { graceMs: 60_000 });
  const agent = new Agent({ keepAlive: true });
  const response = get(`${server.url}/slow`, { agent });
  await arrived;
  let closed = false;
  const closing = server.close().then(() => (closed = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(closed).toBe(false);
  answer();
  expect((await response).statusCode).toBe(200);
  await closing;
  agent.destroy();
});

test("does not wait longer than it was told to", async () => {
  const { app, arrived, answer } = slowApp();
  const server = await start(app, { graceMs: 10 });
  const response = get(`${server.url}/slow`).catch((error: unknown) => error);
  await arrived;
  await server.close();
  expect(await response).toBeInstanceOf(Error);
  answer();
});

/** An app that answers only when it is told to. */
function slowApp() {
  const app = new Hono();
  const events = new EventEmitter();
  const arrived = once(events, "arrived");
  const told = once(events, "told");
  app.get("/slow", async (c) => {
    events.emit("arrived");
    await told;
    return c.text("done");
  });
  return { app, arrived, answer: () => events.emit("told") };
}

/** A request with node's own client, which can keep connections and say any host. The body is read and dropped. */
function get(url: string, options: { agent?: Agent; headers?: Record<string, string> } = {}) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    request(url, options, (response) => {
      response.resume();
      response.once("end", () => resolve(response));
      response.once("error", reject);
    })
      .once("error", reject)
      .end();
  });
}
