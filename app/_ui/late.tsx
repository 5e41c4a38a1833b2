"use client";

import { Component, type ComponentType, type ReactNode, useCallback, useEffect, useState } from "react";
import { Signal } from "@/app/_live/signal";
import { useLive } from "@/app/_live/use-live";

/** A component whose code comes in a chunk of its own. Unlike `React.lazy` it can be asked for again after a failure. */
export class LateCode<Props> extends Signal {
  /** Null until it is loaded. */
  component: ComponentType<Props> | null = null;
  #loading: Promise<void> | null = null;

  constructor(private readonly fetchCode: () => Promise<ComponentType<Props>>) {
    super();
  }

  /** Fetches the code, once. Rejects when that fails; the next call tries again. */
  load(): Promise<void> {
    if (this.component) return Promise.resolve();
    this.#loading ??= this.fetchCode()
      .then((component) => {
        this.component = component;
        this.changed();
      })
      .finally(() => {
        this.#loading = null;
      });
    return this.#loading;
  }

  /** Fetches the code ahead of its first use. A failure shows only once the part is wanted. */
  preload(): void {
    this.load().catch(() => undefined);
  }
}

type Failed = (retry: () => void) => ReactNode;

type Props<Inner> = {
  code: LateCode<Inner>;
  /** Shown until the code is there. */
  waiting?: ReactNode;
  /** Shown instead when the code could not be loaded, or broke while it ran. */
  failed: Failed;
  children: (Code: ComponentType<Inner>) => ReactNode;
};

/** A part of the page that comes when it is needed. Whatever goes wrong inside stays inside. */
export function LatePart<Inner>({ code, waiting = null, failed, children }: Props<Inner>) {
  // Somebody else's asking may bring the code at any time, also between a picture and its effects.
  const Code = useLive(
    code,
    useCallback(() => code.component, [code]),
  );
  const [{ attempt, hasFailed }, setLoad] = useState({ attempt: 0, hasFailed: false });
  const retry = useCallback(() => setLoad((known) => ({ attempt: known.attempt + 1, hasFailed: false })), []);
  useEffect(() => {
    let isWanted = true;
    code.load().catch(() => isWanted && setLoad({ attempt, hasFailed: true }));
    return () => {
      isWanted = false;
    };
  }, [code, attempt]);
  if (Code) {
    return (
      <Boundary key={attempt} failed={() => failed(retry)}>
        {children(Code)}
      </Boundary>
    );
  }
  return hasFailed ? failed(retry) : waiting;
}

class Boundary extends Component<{ failed: () => ReactNode; children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.failed() : this.props.children;
  }
}
