// Writes until the store says that it cannot: the code of its fault, the signal it was given, and how
// many writes were acknowledged before. A limit on the size of files kills who does not listen for it.
import { openStore } from "../openStore.ts";
import { StoreError } from "../StoreError.ts";
import { author } from "../testing/openTemporaryStore.ts";

process.on("SIGXFSZ", () => undefined);
const [folder = "", most = "0"] = process.argv.slice(2);
const store = openStore(folder);
let written = 0;
let fault: { readonly code: string; readonly fields: object } | undefined;
while (fault === undefined && written < Number(most)) {
  const id = `place-${written}`;
  const record = { id, name: "Place", note: "x".repeat(10_000) };
  try {
    store.write("made", [{ list: "places", id, revision: 0, record }], author);
    written += 1;
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    fault = { code: thrown.code, fields: thrown.fields };
  }
}
// What is there can still be read, by whoever met the fault as well.
const read = store.read("made")?.casebook.places.length;
const again = store.record("made", "places", `place-${written - 1}`) !== undefined;
store.close();
process.stdout.write(JSON.stringify({ written, read, again, ...fault }));
