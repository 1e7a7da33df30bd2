/** Takes the clock and chance away from pure code and its tests; libraries, the test runner among them, keep both. */
const SystemDate = globalThis.Date;
const systemRandom = Math.random;

const refuse = (what: string): never => {
  throw new Error(`${what} is not for pure code: take the day or the number as an argument`);
};

/** The fourth line of the stack: below it stand the message, this function and the trap that asks. */
const askedByOurs = (): boolean => {
  const caller = new Error().stack?.split("\n")[3] ?? "";
  return caller.includes("/src/") && !caller.includes("/node_modules/");
};

globalThis.Date = new Proxy(SystemDate, {
  construct(target, given, newTarget) {
    if (given.length === 0 && askedByOurs()) refuse("new Date() without arguments");
    return Reflect.construct(target, given, newTarget);
  },
  get(target, property, receiver) {
    if (property === "now" && askedByOurs()) return () => refuse("Date.now()");
    return Reflect.get(target, property, receiver);
  },
});

Math.random = () => (askedByOurs() ? refuse("Math.random()") : systemRandom());
