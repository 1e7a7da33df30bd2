import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

it("lets only scripts with the nonce run, and nothing from another host load", () => {
  const policy = contentSecurityPolicy("abc");
  expect(policy).toMatch(/^script-src 'nonce-abc' 'strict-dynamic';/);
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});
