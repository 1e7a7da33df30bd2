import { CasebookError, parseCasebook } from "@harmel/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { hostileCasebook } from "./testing/hostileCasebook.ts";
import { pages } from "./testing/pages.ts";
import { shownFor } from "./testing/shownFor.ts";

vi.mock("next/navigation", () => ({ useRouter: () => ({}) }));

const casebook = await hostileCasebook();
const signal = "0713-arrangement";

/** Elements that are a paragraph of their own, or that HTML or styles/base.css isolates. */
const isolating = new Set(
  "h1 h2 h3 p li th td dd figcaption summary caption option title text tspan bdi a span strong".split(
    " ",
  ),
);

describe.each(pages)("%s", (_name, Page) => {
  const markup = renderToStaticMarkup(<Page shown={shownFor(casebook, { signal })} />);
  const tags = markup.match(/<[^>]*>/g) ?? [];

  test("hostile text stays text", () => {
    expect(markup).toContain("&lt;script&gt;alert(1)");
    expect(tags.filter((tag) => /^<(script|img)\b/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\son\w+=/i.test(tag.replaceAll(/"[^"]*"/g, '""')))).toEqual([]);
  });

  test("every tag that opens closes, and every link leads where ours do", () => {
    const open = tags.filter((tag) => /^<[a-z]/i.test(tag) && !/^<(input|br|wbr)\b/.test(tag));
    const closing = tags.filter((tag) => tag.startsWith("</"));
    expect(open.filter((tag) => !tag.endsWith("/>"))).toHaveLength(closing.length);
    const targets = tags.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !/^(\?|#|\/(?!\/)|https?:\/\/)/.test(target))).toEqual([]);
  });

  test("writing that turns around stays inside its own element", () => {
    const holders = [...markup.matchAll(/<([a-z0-9]+)[^>]*>[^<]*\u202E/g)].map(([, tag]) => tag);
    expect([...new Set(holders)].filter((tag) => !isolating.has(tag ?? ""))).toEqual([]);
  });
});

test("an address that is a script is no address of a report", () => {
  const [first, ...others] = casebook.reports;
  const reports = [{ ...first, address: "javascript:alert(1)" }, ...others];
  expect(() => parseCasebook({ ...casebook, reports })).toThrow(CasebookError);
});
