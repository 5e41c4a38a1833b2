"use client";

import { Component, type ReactNode } from "react";
import { ErrorState } from "@/app/_ui/StateMessage";

type Props = { title: string; children: ReactNode };
type State = { isBroken: boolean; attempt: number };

/** One per window: what breaks inside offers to start again and hurts nobody else. */
export class WindowBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, attempt: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  override render() {
    const { title, children } = this.props;
    if (!this.state.isBroken)
      return (
        <div key={this.state.attempt} className="contents">
          {children}
        </div>
      );
    return (
      <ErrorState
        title={`${title} stopped working`}
        text="The other windows go on. Start this one again, or close it."
        onRetry={() => this.setState(({ attempt }) => ({ isBroken: false, attempt: attempt + 1 }))}
      />
    );
  }
}
