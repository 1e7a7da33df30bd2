/** A share as SVG and CSS take it. */
export const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`;
