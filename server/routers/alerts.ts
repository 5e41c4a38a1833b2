import {
  acknowledgeAlertInput,
  alertIdInput,
  listAlertsInput,
  snoozeAlertInput,
} from "@/server/contract/http/alerts";
import { acknowledgeAlert } from "@/server/services/alerts/acknowledge";
import { listAlerts } from "@/server/services/alerts/list";
import { reopenAlert } from "@/server/services/alerts/reopen";
import { snoozeAlert } from "@/server/services/alerts/snooze";
import { router, signedInProcedure } from "./trpc";

export const alertsRouter = router({
  list: signedInProcedure.input(listAlertsInput).query(({ ctx, input }) => listAlerts({ ctx, input })),
  acknowledge: signedInProcedure
    .input(acknowledgeAlertInput)
    .mutation(({ ctx, input }) => acknowledgeAlert({ ctx, input })),
  snooze: signedInProcedure.input(snoozeAlertInput).mutation(({ ctx, input }) => snoozeAlert({ ctx, input })),
  reopen: signedInProcedure.input(alertIdInput).mutation(({ ctx, input }) => reopenAlert({ ctx, input })),
});
