import { downloadRoute } from "@/app/_server/http/download";
import { httpPaths } from "@/server/contract/http/paths";
import { exportItems } from "@/server/services/items/export";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = downloadRoute(
  httpPaths.exportItems,
  exportItems,
);
