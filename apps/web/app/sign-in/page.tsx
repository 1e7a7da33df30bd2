import { SignInForm } from "../../components/account/SignInForm.tsx";
import { ownPath } from "../../server/doors/ownPath.ts";
import type { SearchParams } from "../../server/caseQuery.ts";
import "../../styles/sign-in.css";

export const metadata = { title: "Sign in" };

/** The one page that everybody may see. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { next, problem } = await searchParams;
  return (
    <main className="page sign-in">
      <h1>Harmel</h1>
      <SignInForm next={ownPath(String(next ?? ""))} problem={String(problem ?? "")} />
    </main>
  );
}
