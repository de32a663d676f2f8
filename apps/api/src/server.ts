import { createAdaptorServer } from "@hono/node-server";
import { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { problemResponse } from "./problems/problem.js";

export interface ServeOptions {
  /** The address to listen on; 127.0.0.1 by default, which other machines cannot reach. */
  readonly host?: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** How long `close` waits for requests that are being answered, in milliseconds; 5,000 by default. */
  readonly graceMs?: number;
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Takes no more requests, lets those under way end, and then resolves. May be called more than once. */
  close(): Promise<void>;
}

/** What answers the requests: `createApp` makes one. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

/** Why a server cannot listen: a mistake of the user, with a stable code and what to do. */
export class ListenError extends Error {
  override readonly name = "ListenError";

  constructor(
    readonly code: "port-in-use" | "port-not-allowed" | "host-not-available",
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Makes the app listen. Rejects with `ListenError` when the host or the port is not to be had. */
export async function serve(
  app: Answering,
  { host = "127.0.0.1", port, graceMs = 5000 }: ServeOptions,
): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: isLoopback(host) ? onlyLocal(app) : (request) => app.fetch(request),
  });
  if (!(server instanceof Server)) throw new TypeError("The adaptor made a server of another protocol");
  const close = prepareClose(server, graceMs);
  const { address, family, port: bound } = await listen(server, host, port);
  let closing: Promise<void> | undefined;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${bound}`,
    close: () => (closing ??= close()),
  };
}

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => reject(explain(error, host, port));
    server.once("error", refuse);
    server.listen(port, host, () => {
      server.off("error", refuse);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new TypeError("Not listening on a port"));
      else resolve(address);
    });
  });
}

function explain(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case "EADDRINUSE":
      return new ListenError(
        "port-in-use",
        `Port ${port} on ${host} is in use.`,
        "Choose another port, or 0 for any that is free.",
        { cause },
      );
    case "EACCES":
      return new ListenError(
        "port-not-allowed",
        `Listening on port ${port} is not allowed.`,
        "Choose a port from 1024 up, or 0 for any that is free.",
        { cause },
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new ListenError(
        "host-not-available",
        `${host} is not an address of this machine.`,
        "Use 127.0.0.1 for this machine only, or 0.0.0.0 for all its addresses.",
        { cause },
      );
    default:
      return cause;
  }
}

/**
 * Keeps account of the connections, so that those without a request can be closed at once: node leaves one alone
 * on which nothing was asked yet, as browsers open them in advance. Has to be called before any connects.
 */
function prepareClose(server: Server, graceMs: number): () => Promise<void> {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  let closing = false;
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  server.on("request", ({ socket }, response) => {
    busy.add(socket);
    response.once("close", () => {
      busy.delete(socket);
      if (closing) socket.destroySoon();
    });
  });
  return () =>
    new Promise((resolve, reject) => {
      closing = true;
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      server.close((error) => {
        clearTimeout(late);
        if (error === undefined) resolve();
        else reject(error);
      });
      for (const socket of open) if (!busy.has(socket)) socket.destroy();
    });
}

/**
 * Answers only requests that name this machine. Otherwise any web page could have its own name resolve to 127.0.0.1
 * and read the answers through its visitors' browsers (DNS rebinding).
 */
function onlyLocal(app: Answering): Answering["fetch"] {
  return (request) => {
    const { hostname, pathname } = new URL(request.url);
    if (isLoopback(hostname)) return app.fetch(request);
    const detail = "This server answers to localhost only.";
    return problemResponse({ problem: "misdirected-request", detail, errors: [] }, pathname);
  };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host);
}
