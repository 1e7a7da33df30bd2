import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { openStore } from "../openStore.ts";
import { madeCase } from "../testing/madeCase.ts";
import { author, temporaryHome } from "../testing/openTemporaryStore.ts";
import { startScript } from "./runScript.ts";

const mayMount = process.getuid?.() === 0 && process.platform === "linux";

// The ordinary tests limit the size of files instead, which anybody may do.
test.runIf(mayMount)(
  "on a full disk of 4 MB the write is refused, nothing is lost, and it goes on once there is room",
  async () => {
    using home = temporaryHome();
    const mount = (options: string) =>
      execFileSync("mount", ["-t", "tmpfs", "-o", options, "none", home.folder]);
    mount("size=4m");
    try {
      const first = openStore(home.folder);
      first.create(madeCase(5), author);
      first.close();
      const script = startScript("fillingScript", [home.folder, "10000"]);
      await script.ended();
      const { written, ...said } = JSON.parse(script.said()) as { readonly written: number };
      expect(said).toMatchObject({ code: "store-disk-full", read: written, again: true });
      expect(written).toBeGreaterThan(10);
      const store = openStore(home.folder);
      expect(store.read("made")?.casebook.places).toHaveLength(written);
      mount("remount,size=64m");
      expect(store.examine()).toEqual([]);
      const more = { id: "more", name: "More" };
      store.write("made", [{ list: "places", id: "more", revision: 0, record: more }], author);
      expect(store.read("made")?.casebook.places).toHaveLength(written + 1);
      store.close();
    } finally {
      execFileSync("umount", [home.folder]);
    }
  },
);
