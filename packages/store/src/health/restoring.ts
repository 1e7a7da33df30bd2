/** What to do where content is at stake. */
export const restoring = "keep a copy of the file, then restore the last backup";
