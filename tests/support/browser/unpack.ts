// Run as a process of its own, because the package unpacks into TMPDIR and nowhere else.
import chromium, { inflate, setupLambdaEnvironment } from "@sparticuz/chromium";
import { packedLibraries } from "./package.ts";

setupLambdaEnvironment(`${await inflate(packedLibraries)}/lib`);
await chromium.executablePath();
