import { z } from "zod";

/** Layouts one account may keep, and the size of one as JSON text. */
export const LAYOUTS_MAX = 50;
export const LAYOUT_CHARS_MAX = 256 * 1024;

const nameField = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,63}$/u,
    "1 to 64 letters, digits, spaces, _ . - beginning with a letter or digit",
  );

export const layoutName = z.strictObject({ name: nameField });
export type LayoutName = z.infer<typeof layoutName>;

/** What a layout holds is the browser's business; here it is a JSON object of bounded size. */
export const patchLayoutInput = z.strictObject({
  name: nameField,
  layout: z.record(z.string(), z.unknown()),
});
export type PatchLayoutInput = z.infer<typeof patchLayoutInput>;
