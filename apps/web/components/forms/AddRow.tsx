/** Asks for another empty row, by sending the form. */
export function AddRow({ list, children }: { list: string; children: string }) {
  return (
    <button className="button-quiet" type="submit" name="do" value={`add:${list}`}>
      + {children}
    </button>
  );
}
