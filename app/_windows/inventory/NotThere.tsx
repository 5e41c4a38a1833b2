import type { ApiFailure } from "@/app/_items/ask-api";
import { Button } from "@/app/_ui/Button";
import { Loading } from "@/app/_ui/Skeleton";
import { EmptyState, ErrorState } from "@/app/_ui/StateMessage";

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
      return (
        <EmptyState icon="info" title="You may not see this inventory">
          {failure.message}
        </EmptyState>
      );
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

const COLUMNS = 10;
const ROWS = 7;

function InventorySkeleton() {
  return (
    <Loading label="Loading inventory">
      <div className="grid gap-1 p-2" style={{ gridTemplateColumns: `repeat(${COLUMNS}, minmax(0, 1fr))` }}>
        {Array.from({ length: COLUMNS * ROWS }, (_, cell) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares never change places
          <span key={cell} className="h-10 rounded-control bg-raised" />
        ))}
      </div>
    </Loading>
  );
}
