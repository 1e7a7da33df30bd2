/** The fields of one line of quoted text (RFC 4180); a quote inside a field is doubled. */
export function fieldsOf(line: string, separator: string, isQuoted = true): string[] {
  if (!isQuoted || !line.includes('"')) return line.split(separator);
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      const { text, end } = quotedField(line, at);
      const next = line.indexOf(separator, end);
      const stop = next < 0 ? line.length : next;
      fields.push(text + line.slice(end, stop));
      at = stop + 1;
    } else {
      const next = line.indexOf(separator, at);
      const stop = next < 0 ? line.length : next;
      fields.push(line.slice(at, stop));
      at = stop + 1;
    }
  }
  return fields;
}

function quotedField(line: string, start: number): { text: string; end: number } {
  let text = "";
  let at = start + 1;
  while (at < line.length) {
    const quote = line.indexOf('"', at);
    if (quote < 0) return { text: text + line.slice(at), end: line.length };
    text += line.slice(at, quote);
    if (line[quote + 1] !== '"') return { text, end: quote + 1 };
    text += '"';
    at = quote + 2;
  }
  return { text, end: line.length };
}
