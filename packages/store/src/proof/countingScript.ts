// Counts in one record as often as it is told, and leaves a place for each time. Others do the same
// at once, so that most of what it reads is stale: it reads again until its write is taken.
import { openStore } from "../openStore.ts";
import { StoreError } from "../StoreError.ts";
import { author } from "../testing/openTemporaryStore.ts";

const [folder = "", name = "", times = "0"] = process.argv.slice(2);
const store = openStore(folder);
let conflicts = 0;
let done = 0;
while (done < Number(times)) {
  const counter = store.record("made", "places", "counter");
  if (counter === undefined) throw new Error("there is no counter");
  const { note } = counter.record as { readonly note: string };
  const id = `${name}-${done}`;
  try {
    store.write(
      "made",
      [
        {
          list: "places",
          id: "counter",
          revision: counter.revision,
          record: { id: "counter", name: "Counter", note: String(Number(note) + 1) },
        },
        { list: "places", id, revision: 0, record: { id, name: id } },
      ],
      { ...author, by: name },
    );
    done += 1;
  } catch (thrown) {
    if (!(thrown instanceof StoreError) || thrown.code !== "conflict") throw thrown;
    conflicts += 1;
  }
}
store.close();
process.stdout.write(String(conflicts));
