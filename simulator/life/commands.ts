import type { Life } from "./life";
import { CHAT, hear, type Scene } from "./scene";
import { STATE, wait } from "./tasks";

/** Does what a browser asked for. Every command is answered with a line in the chat window, as the real plugins do. */
export function answerCommands(life: Life, scene: Scene): void {
  for (const command of life.commands.splice(0)) hear(life, answer(life, command.trim(), scene), CHAT.system);
}

function answer(life: Life, command: string, scene: Scene): string {
  const [verb = "", ...rest] = command.split(/\s+/);
  const what = rest.join(" ").toLowerCase();
  switch (verb.toLowerCase()) {
    case "/radar":
      if (what !== "start" && what !== "stop") return "[Overlord] Say /radar start or /radar stop.";
      life.radar = what === "start";
      return life.radar ? "[Overlord] Radar on." : "[Overlord] Radar off.";
    case "/vt":
      if (what === "stop") {
        life.tasks = [wait(life.rng.int(120_000, 420_000), STATE.idle), ...life.tasks];
        return "[VTank] Macro stopped.";
      }
      if (what === "start") {
        if (life.tasks[0]?.kind === "wait" && !life.dead) life.tasks[0].untilMs = scene.nowMs;
        return "[VTank] Macro started.";
      }
      return `[VTank] ${what || "Unknown command"}.`;
    case "/mt":
      return `[MT] ${what || "help"}: done.`;
    case "/ub":
      return `[UB] ${what || "help"}: done.`;
    case "/mm":
      return `[MM] ${what || "help"}: done.`;
    default:
      return `[Overlord] Unknown command: ${verb}`;
  }
}
