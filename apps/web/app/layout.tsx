import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";

export const metadata: Metadata = {
  title: { default: "Harmel", template: "%s · Harmel" },
  description: "Deterrence and dialogue in a crisis, kept apart and dated",
};

/** Every page is rendered for its own request, so that the scripts in it carry that request's nonce. */
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
