import type { ApiFailure } from "@/app/_items/ask-api";
import { Button } from "@/app/_ui/Button";
import { Loading, SkeletonSquares } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";
import { NotAllowed } from "../states/ReadProblem";

type Props = { character: string; failure: ApiFailure | null; onRetry: () => void };

/** Instead of an inventory: it is on its way, it may not be seen, or it could not be had. */
export function NotThere({ character, failure, onRetry }: Props) {
  if (failure === null) return <InventorySkeleton />;
  switch (failure.status) {
    case 401:
      return (
        <EmptyState
          icon="signout"
          title="You are signed out"
          // The server sends whoever is signed out to sign in, and back to this very view.
          action={<Button onClick={() => location.reload()}>Sign in</Button>}
        >
          Sign in again to see what {character} carries.
        </EmptyState>
      );
    case 403:
      return <NotAllowed what={`What ${character} carries`} right={failure.message} />;
    default:
      return (
        <ErrorState
          title="The inventory could not be loaded"
          text={failure.message}
          requestId={failure.requestId}
          onRetry={onRetry}
        />
      );
  }
}

export function NoItems({ character, wasTold }: { character: string; wasTold: boolean }) {
  return (
    <EmptyState icon="pack" title={wasTold ? `${character} carries nothing` : "No items seen"}>
      {wasTold
        ? "The plugin reported an empty inventory. Whatever comes into it appears here."
        : "They arrive when the plugin reports them, which it does when the character logs in."}
    </EmptyState>
  );
}

/** The search line, what is worn where there is room for it, the packs, and what is in one. */
function InventorySkeleton() {
  return (
    <Loading label="Loading inventory">
      <div className="@container flex h-full flex-col overflow-hidden">
        <span className="m-1.5 h-7 shrink-0 rounded-control bg-raised max-wide:h-11" />
        <div className="flex min-h-0 flex-1 gap-2 border-t border-weak p-2">
          <SkeletonSquares count={24} className="hidden w-57 shrink-0 grid-cols-4 @min-[520px]:grid" />
          <SkeletonSquares count={6} className="grid w-15 shrink-0" />
          <SkeletonSquares
            count={56}
            className="grid flex-1 grid-cols-[repeat(auto-fill,minmax(2.75rem,1fr))]"
          />
        </div>
        <span className="m-2.5 h-3 w-3/5 shrink-0 rounded-control bg-raised" />
      </div>
    </Loading>
  );
}
