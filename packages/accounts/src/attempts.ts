import type { DatabaseSync } from "node:sqlite";

/** In how many milliseconds wrong attempts are counted together. */
const WINDOW = 15 * 60 * 1000;

/** Wrong attempts that are answered within one window, of a user's name and from an address. */
export const ATTEMPTS = { name: 10, address: 30 } as const;

/**
 * Counts attempts by key in the accounts file, so that a restart forgets nothing and every process
 * counts the same. An attempt is counted before it is tried: many at once gain nothing.
 */
export function attemptCounter(database: DatabaseSync, now: () => number = Date.now) {
  const count = database.prepare(
    `insert into attempt (key, count, until) values (?1, 1, ?2 + ${WINDOW})
     on conflict (key) do update set
       count = case when until > ?2 then count + 1 else 1 end,
       until = case when until > ?2 then until else ?2 + ${WINDOW} end
     returning count, until`,
  );
  const prune = database.prepare("delete from attempt where until < ?");
  const forget = database.prepare("delete from attempt where key = ?");
  const takeBack = database.prepare("update attempt set count = count - 1 where key = ?");
  return {
    /** Counts one more, and gives how many seconds to wait where that is too many; 0 where it is not. */
    another(key: string, most: number): number {
      const time = now();
      prune.run(time);
      const row = count.get(key, time);
      const isTooMany = Number(row?.count) > most;
      return isTooMany ? Math.ceil((Number(row?.until) - time) / 1000) : 0;
    },
    /** Takes the last one back: it was right. */
    takeBack(key: string): void {
      takeBack.run(key);
    },
    /** Forgets what was counted under a key. */
    forget(key: string): void {
      forget.run(key);
    },
  };
}

/** Counts attempts by key. */
export type AttemptCounter = ReturnType<typeof attemptCounter>;
