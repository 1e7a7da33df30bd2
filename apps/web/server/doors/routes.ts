import { apiRoute } from "../../api/apiRoute.ts";
import { adoptionsRoute } from "../adoptions/adoptionsRoute.ts";
import { formsRoute } from "../forms/formsRoute.ts";
import { importsRoute } from "../imports/importsRoute.ts";
import type { Route } from "./Route.ts";

/** What is answered before Next is asked; the first whose prefix fits, so longer prefixes stand first. */
export const routes: readonly Route[] = [
  adoptionsRoute,
  importsRoute(),
  apiRoute,
  formsRoute("/cases"),
  formsRoute("/new-case"),
];
