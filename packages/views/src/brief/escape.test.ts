import { expect, it } from "vitest";
import { htmlText, markdownText } from "./escape.ts";

it("shows Markdown marks literally", () => {
  expect(markdownText("# <b>*[x](y)|")).toBe("\\# \\<b\\>\\*\\[x\\](y)\\|");
  expect(markdownText("- a")).toBe("\\- a");
  expect(markdownText("12. a")).toBe("12\\. a");
  expect(markdownText("3 tanks")).toBe("3 tanks");
  expect(markdownText("a\n# b")).toBe("a \\# b");
});

it("shows HTML literally, in elements and in attributes", () => {
  expect(htmlText(`<img onerror="x('&')">`)).toBe(
    "&lt;img onerror=&quot;x(&#39;&amp;&#39;)&quot;&gt;",
  );
});

it("makes escape sequences and direction overrides visible", () => {
  expect(htmlText("a\u001b[2J\u202eb")).toBe("a�[2J�b");
});
