/** The version of the method; every analysis carries it. The same as in package.json (a test says so). */
export const version = "0.1.0";
