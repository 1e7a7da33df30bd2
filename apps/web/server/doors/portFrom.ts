/** The port to listen on: PORT, or 3000 where it is not set; nothing where PORT is not a port. */
export function portFrom(text: string | undefined): number | undefined {
  if (text === undefined || text === "") return 3000;
  const port = Number(text);
  return /^\d+$/.test(text) && port > 0 && port < 65_536 ? port : undefined;
}
