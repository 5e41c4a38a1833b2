import { z } from "zod";

/** The one shape of every error of the HTTP API. */
export const apiError = z.object({
  error: z.object({
    code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    message: z.string(),
    request_id: z
      .string()
      .nullable()
      .describe("What to name when asking about it; the server's log has it too."),
    field: z.string().optional().describe("The parameter at fault."),
    path: z.string().optional().describe("Of a 404: the path that was asked for, as it was written."),
  }),
});
export type ApiError = z.infer<typeof apiError>;
