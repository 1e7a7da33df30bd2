/** Every two rivals on the items that both are rated on. */
export function Pairs({ pairs }: { pairs: readonly string[] }) {
  if (pairs.length === 0) return null;
  return (
    <details className="disclosure pairs" open={pairs.length <= 3}>
      <summary>Two by two, on the items they share ({pairs.length})</summary>
      <ul className="plain-list">
        {pairs.map((pair) => (
          <li key={pair} dir="auto">
            {pair}
          </li>
        ))}
      </ul>
    </details>
  );
}
