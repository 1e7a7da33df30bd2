import { CasesPage } from "../../components/cases/CasesPage.tsx";
import { mayWrite } from "../../server/currentHome.ts";
import { listedCases } from "../../server/listedCases.ts";
import "../../styles/cases.css";

export const metadata = { title: "Cases" };

/** The cases to choose from. */
export default async function Page() {
  return <CasesPage cases={await listedCases()} mayMakeCases={await mayWrite("editor")} />;
}
