import { z } from "zod";
import { apiRoute } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { getServerHealth } from "@/server/services/server-health/get";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  input: z.strictObject({}),
  answer: ({ ctx }) => getServerHealth({ ctx, serverName: webRuntime().config.serverName }),
});
