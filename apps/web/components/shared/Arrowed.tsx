import { Fragment } from "react";

/** Text with its arrows drawn, because few typefaces of the web have them. */
export function Arrowed({ text }: { text: string }) {
  return (
    <bdi>
      {text.split("→").map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the parts of one text have no other identity
        <Fragment key={index}>
          {index > 0 && (
            <svg
              className="arrow"
              viewBox="0 0 16 10"
              width="14"
              height="9"
              role="img"
              aria-label="to"
            >
              <path d="M1 5h13M10 1.5 14 5l-4 3.5" />
            </svg>
          )}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}

/** The same where nothing can be drawn. */
export const withoutArrow = (text: string): string => text.replaceAll(" → ", " toward ");
