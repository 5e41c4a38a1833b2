/** Whether anybody can see the page; tests hide it by hand. */
export type Sight = {
  isHidden(): boolean;
  /** Tells once the page can be seen again; the function that comes back ends the wait. */
  onShown(listener: () => void): () => void;
};

/** The tab as the browser has it; where there is no page, nothing is hidden. */
export const tabSight: Sight = {
  isHidden: () => globalThis.document?.visibilityState === "hidden",
  onShown(listener) {
    const end = () => document.removeEventListener("visibilitychange", look);
    const look = () => {
      if (tabSight.isHidden()) return;
      end();
      listener();
    };
    document.addEventListener("visibilitychange", look);
    return end;
  },
};
