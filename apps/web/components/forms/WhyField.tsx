/** Why something is changed, for the history. */
export function WhyField({ why = "" }: { why?: string | undefined }) {
  return (
    <div className="form-field form-field-line">
      <label htmlFor="field-why">Why, for the history</label>
      <input
        id="field-why"
        name="why"
        defaultValue={why}
        maxLength={1000}
        dir="auto"
        autoComplete="off"
      />
      <span className="form-hint">
        One line that others read beside the change. It may stay empty.
      </span>
    </div>
  );
}
