interface SignInFormProps {
  /** Where to go afterwards: a path of this server. */
  next: string;
  /** What came of the attempt before, if there was one. */
  problem: string;
}

/** What is said of an attempt; whether the name or the password was wrong is told to nobody. */
const problems: Readonly<Record<string, string>> = {
  wrong: "Name or password is wrong.",
  later: "Too many wrong attempts. Try again in a quarter of an hour.",
};

/** A plain form: it works without script. */
export function SignInForm({ next, problem }: SignInFormProps) {
  const said = Object.hasOwn(problems, problem) ? problems[problem] : undefined;
  return (
    <form method="post" action="/sign-in">
      {said && <p role="alert">{said}</p>}
      <input type="hidden" name="next" value={next} />
      <label htmlFor="name">Name</label>
      <input
        id="name"
        name="name"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={32}
        required
      />
      <label htmlFor="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        maxLength={128}
        required
      />
      <button type="submit">Sign in</button>
      <p className="soft">Users are made by an admin on the server: harmel user add NAME.</p>
    </form>
  );
}
