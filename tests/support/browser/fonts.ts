/**
 * The package's own font settings name a fixed folder; these name the folder it was unpacked into.
 * The fonts of the system stay out, so that the same page gives the same picture on every machine.
 */
export const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
