import { NextResponse, type NextRequest } from "next/server";
import { contentSecurityPolicy } from "./server/contentSecurityPolicy.ts";

/** Gives each page a nonce of its own; Next reads it from the request and puts it on its scripts. */
export function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Pages only: files need no nonce, and a body that passes through here would be cut at 10 MB. */
export const config = { matcher: ["/((?!_next/static|_next/image|api/|favicon.ico).*)"] };
