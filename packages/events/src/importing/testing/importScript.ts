import { DuckArchive } from "../../archive/duck/DuckArchive.ts";
import { importEvents } from "../importEvents.ts";

// Imports a file in a process of its own, for a test that ends it.
const [folder = "", ...files] = process.argv.slice(2);
await using archive = new DuckArchive(folder);
await importEvents(archive, { folder, files });
