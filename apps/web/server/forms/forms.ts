import { caseForms } from "./caseForms.ts";
import type { Form } from "./Form.ts";
import { mergeForm } from "./mergeForm.ts";
import { ratingForm } from "./ratingForm.ts";
import { removalForm } from "./removalForm.ts";
import { reportForm } from "./reportForm.ts";
import { signalForms } from "./signalForms.ts";
import { undoForm } from "./undoForm.ts";
import { uploadForm } from "./uploadForm.ts";

/** Every form of the pages that changes a case. */
export const forms: readonly Form[] = [
  ...signalForms,
  ...caseForms,
  reportForm,
  ratingForm,
  removalForm,
  undoForm,
  mergeForm,
  uploadForm,
];
