import type { NextConfig } from "next";

const config: NextConfig = {
  // The workspace packages export their TypeScript sources.
  transpilePackages: [
    "@harmel/accounts",
    "@harmel/cases",
    "@harmel/core",
    "@harmel/events",
    "@harmel/operations",
    "@harmel/store",
    "@harmel/views",
  ],
  // Native code, loaded when an archive is opened; and what only the server around Next needs.
  serverExternalPackages: ["@duckdb/node-api", "better-auth"],
  turbopack: { root: new URL("../..", import.meta.url).pathname },
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are checked by `pnpm types`, over every package at once.
  typescript: { ignoreBuildErrors: true },
};

export default config;
