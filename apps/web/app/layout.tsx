import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { SignedIn } from "../components/account/SignedIn.tsx";
import { currentCaller } from "../server/caller.ts";
import { sans, sansCyrillic, serif } from "./fonts.ts";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/head.css";
import "../styles/navigation.css";
import "../styles/timeline.css";
import "../styles/plane.css";
import "../styles/weeks.css";
import "../styles/signals.css";
import "../styles/panel.css";
import "../styles/editing.css";
import "../styles/methods.css";
import "../styles/print.css";

export const metadata: Metadata = {
  title: { default: "Harmel", template: "%s · Harmel" },
  description: "Deterrence and dialogue in a crisis, kept apart and dated",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

/** Every page is rendered for its own request, so that the scripts in it carry that request's nonce. */
export default async function Layout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en" className={`${sans.variable} ${sansCyrillic.variable} ${serif.variable}`}>
      <body>
        <SignedIn caller={await currentCaller()} />
        {children}
      </body>
    </html>
  );
}
