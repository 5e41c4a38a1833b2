import { apiRoute } from "@/app/_server/http/api-route";
import { listHistory } from "@/server/services/history/list";
import { historyInput } from "@/server/services/history/schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  input: historyInput,
  answer: listHistory,
});
