/** What a double is to the server: a host and an answer. */

export interface HostedSite {
  /** As in the Host header, without a port. */
  host: string;
  /** `null` = not found. `request.url` carries the real host name. */
  handle(request: Request): Response | null | Promise<Response | null>;
}

/** One request that reached the server, for tests that count what left the page. */
export interface SeenRequest {
  method: string;
  host: string;
  /** Path with query. */
  path: string;
  /** Header `Origin`, `null` when absent. */
  origin: string | null;
  /** Header `Sec-Fetch-Dest`, e.g. `document`, `script`, `empty`. */
  destination: string | null;
}
