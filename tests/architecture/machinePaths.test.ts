import { expect, test } from "vitest";
import { contentOf, trackedFiles } from "../support/repository/trackedFiles.ts";

// Written so that none of the patterns finds itself.
const registries =
  /registry[.](?:npmjs|yarnpkg|npmmirror)|(?:deb|security)[.]debian[.]org|archive[.]ubuntu/;
const machinePath = /(?:^|[\s"'`(=:])[/](?:home|Users|root|work|farm)[/][\w.-]/m;
const binary = /\.(?:png|woff2?|ico|gz|zip|br|parquet|xlsx?)$/;

const texts = trackedFiles().filter((path) => !binary.test(path));
const linesWith = (pattern: RegExp): string[] =>
  texts.flatMap((path) =>
    contentOf(path)
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.slice(0, 160)}`] : [],
      ),
  );

test("no file names a package registry: where packages come from is the user's setting", () => {
  expect(linesWith(registries)).toEqual([]);
});

test("no file names a folder of somebody's machine: start from import.meta or the temporary folder", () => {
  expect(linesWith(machinePath)).toEqual([]);
});
