import { apiUpload } from "@/app/_server/http/api-route";
import { webRuntime } from "@/app/_server/runtime";
import { httpPaths } from "@/server/contract/http/paths";
import { importInventory } from "@/server/services/inventory/import";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiUpload(httpPaths.inventoryImport, (call) =>
  importInventory({ ...call, wsServer: webRuntime().wsServer }),
);
