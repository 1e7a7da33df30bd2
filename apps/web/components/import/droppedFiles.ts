/** The files among what was dropped, and a word on each folder: its files have to be chosen. */
export function droppedFiles(dropped: DataTransfer): {
  readonly files: readonly File[];
  readonly refused: readonly string[];
} {
  const files: File[] = [];
  const refused: string[] = [];
  for (const item of dropped.items) {
    const file = item.getAsFile();
    if (file === null) continue;
    if (item.webkitGetAsEntry()?.isDirectory) {
      refused.push(`${file.name} is a folder: open it and choose the files inside.`);
    } else files.push(file);
  }
  return { files, refused };
}
