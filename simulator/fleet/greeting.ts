type Step = { id: number; type: string; text: string };

/**
 * What a server must hear first on a new connection: who speaks, and whether it takes part in vital sharing, as of the
 * oldest frame that is about to be sent again.
 */
export class Greeting {
  #steps: Step[];

  /** `unheard` is the `register` of a character that has sent none yet. */
  constructor(unheard: string) {
    this.#steps = [{ id: 0, type: "register", text: unheard }];
  }

  /** Remembers what matters of a frame. */
  note(id: number, type: string, text: string): void {
    if (type === "register" || type === "share_register" || type === "share_unregister") {
      this.#steps.push({ id, type, text });
    }
  }

  /** The frames to send before number `oldest`; what is said there anyway is left out. */
  before(oldest: number): string[] {
    const said = this.#steps.filter(({ id }) => id < oldest);
    const register = said.findLast(({ type }) => type === "register");
    const sharing = said.findLast(({ type }) => type !== "register");
    const state = [register, sharing].filter((step): step is Step => step !== undefined);
    this.#steps = [...state, ...this.#steps.filter(({ id }) => id >= oldest)].sort((a, b) => a.id - b.id);
    if (this.#steps.some(({ id, type }) => id === oldest && type === "register")) return [];
    return state.filter((step) => step === register || isShared(step, register)).map(({ text }) => text);
  }
}

/** Whoever registers anew has not joined again yet. */
function isShared(step: Step, register: Step | undefined): boolean {
  return step.type === "share_register" && step.id > (register?.id ?? 0);
}
