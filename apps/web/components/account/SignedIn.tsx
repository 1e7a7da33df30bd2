import type { Caller } from "@harmel/accounts";

/** Who is signed in, and the way out. On this machine's own address nobody signs in, and nothing is shown. */
export function SignedIn({ caller }: { caller: Caller | undefined }) {
  if (caller?.via !== "session") return null;
  return (
    <form className="signed-in" method="post" action="/sign-out">
      <span>
        {caller.name}, {caller.role}
      </span>
      <button type="submit">Sign out</button>
    </form>
  );
}
