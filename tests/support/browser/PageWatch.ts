import type { BrowserContext } from "playwright-core";

/** Writes down what no page of ours may do: write to the console, fail, or ask another machine. */
export class PageWatch {
  readonly #expected: RegExp[] = [];
  readonly #messages: string[] = [];
  readonly #requests: string[] = [];
  readonly #origin: string;

  constructor(context: BrowserContext, url: string) {
    this.#origin = new URL(url).origin;
    context.on("console", (message) => this.#messages.push(`${message.type()}: ${message.text()}`));
    context.on("weberror", (error) => this.#messages.push(`uncaught: ${error.error().message}`));
    context.on("request", (request) => this.#requests.push(request.url()));
  }

  /** A console message that this test brings about on purpose, such as that of a missing page. */
  expectMessage(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  get messages(): string[] {
    return this.#messages.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }

  get requests(): string[] {
    return this.#requests;
  }

  /** Requests to anything but the dashboard itself. */
  get foreignRequests(): string[] {
    return this.#requests.filter((url) => !this.#isOurs(new URL(url)));
  }

  #isOurs(url: URL): boolean {
    return url.origin === this.#origin || url.protocol === "data:" || url.protocol === "blob:";
  }
}
