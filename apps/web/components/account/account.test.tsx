import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignedIn } from "./SignedIn.tsx";
import { SignInForm } from "./SignInForm.tsx";

test("what an address says is shown as text, and only known problems are worded", () => {
  const html = renderToStaticMarkup(
    <SignInForm next={'/"><script>alert(1)</script>'} problem="__proto__" />,
  );
  expect(html).not.toContain("<script>");
  expect(html).not.toContain('role="alert"');
  expect(renderToStaticMarkup(<SignInForm next="/" problem="wrong" />)).toContain(
    "Name or password is wrong.",
  );
});

const shown = (via: "session" | "machine" | "token"): string =>
  renderToStaticMarkup(<SignedIn caller={{ name: "ann", role: "coder", via }} />);

test("only who signed in can sign out", () => {
  expect(shown("session")).toContain("ann, coder");
  expect(shown("machine")).toBe("");
  expect(renderToStaticMarkup(<SignedIn caller={undefined} />)).toBe("");
});
