import type { IBuffer, IBufferCell } from "@xterm/headless";

export interface Style {
  /** `default`, `palette 4` or `#1f77b4`. */
  foreground: string;
  background: string;
  bold: boolean;
  dim: boolean;
  inverse: boolean;
  underline: boolean;
}

/** How one cell of the screen is drawn; row and column count from 0 at the top left of the window. */
export function styleAt(buffer: IBuffer, row: number, column: number): Style | undefined {
  const cell = buffer.getLine(buffer.viewportY + row)?.getCell(column);
  return cell && styleOf(cell);
}

const styleOf = (cell: IBufferCell): Style => ({
  foreground: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
  background: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
  bold: cell.isBold() !== 0,
  dim: cell.isDim() !== 0,
  inverse: cell.isInverse() !== 0,
  underline: cell.isUnderline() !== 0,
});

function colour(isDefault: boolean, isRgb: boolean, value: number): string {
  if (isDefault) return "default";
  return isRgb ? `#${value.toString(16).padStart(6, "0")}` : `palette ${value}`;
}
