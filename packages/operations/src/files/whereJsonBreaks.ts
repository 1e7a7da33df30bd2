/**
 * Where a text stops being JSON, and what is wrong there, from the error of JSON.parse.
 *
 * The offset counts from 0, and is the end of the text when something is missing there. The error
 * names a place for most faults; one character that does not belong where it stands is looked for
 * by halves: a beginning of the text without it is unfinished, a longer one has the same fault.
 */
export function whereJsonBreaks(
  text: string,
  fault: SyntaxError,
): { readonly offset: number; readonly what: string } {
  const [said = ""] = fault.message.split(/ (?:in|after|of) JSON| in string literal|, \.{0,3}"/);
  const what = said.charAt(0).toLowerCase() + said.slice(1);
  const position = /at position (\d+)/.exec(fault.message)?.[1];
  if (position !== undefined) return { offset: Number(position), what };
  if (!isStranger(fault)) return { offset: text.length, what };
  let [sound, broken] = [0, text.length];
  while (sound + 1 < broken) {
    const middle = (sound + broken) >>> 1;
    if (breaks(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  return { offset: sound, what };
}

function breaks(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (fault) {
    return isStranger(fault as SyntaxError);
  }
}

function isStranger(fault: SyntaxError): boolean {
  return fault.message.startsWith("Unexpected token");
}
