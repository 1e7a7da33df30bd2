/** An excerpt in which `⟦` and `⟧` enclose what was found. */
export function Marked({ text }: { text: string }) {
  const parts = text.split(/[⟦⟧]/);
  let at = 0;
  return parts.map((part, index) => {
    const key = (at += part.length + 1);
    return index % 2 === 1 ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
}
