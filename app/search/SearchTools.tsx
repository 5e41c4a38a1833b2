import type { Ref } from "react";
import { Button } from "@/app/_ui/Button";
import type { Vocabulary } from "@/server/search/filter";
import { Builder } from "./builder/Builder";
import type { Panel } from "./PagePanel";
import { QueryLine } from "./query/QueryLine";
import type { SearchSession, SearchState } from "./search-session";

type Props = {
  session: SearchSession;
  search: SearchState;
  vocabulary: Vocabulary;
  /** Asked again, though nothing has changed. */
  onAgain: () => void;
  panel: Panel | null;
  onPanel: (kind: "help" | "saved") => void;
  isBuilding: boolean;
  onBuilding: (isBuilding: boolean) => void;
  query: Ref<HTMLInputElement>;
};

/** Asking: the query as text, as a form, out of the help, or a saved one. */
export function SearchTools(props: Props) {
  const { session, search, vocabulary, onAgain, panel, onPanel, isBuilding, onBuilding, query } = props;
  const type = (text: string) => session.type(text);
  return (
    <search
      data-region="search"
      aria-label="Items"
      className="grid grid-cols-1 gap-2 px-4 pt-1 pb-2 max-wide:px-3"
    >
      <div className="flex flex-wrap items-start gap-1.5">
        <div className="min-w-0 flex-1 basis-80">
          <QueryLine
            ref={query}
            text={search.text}
            problem={search.problem}
            vocabulary={vocabulary}
            onText={type}
            onSubmit={() => {
              if (!session.submit()) onAgain();
            }}
          />
        </div>
        <span className="flex flex-wrap gap-1.5 *:min-h-9">
          <Button aria-expanded={isBuilding} onClick={() => onBuilding(!isBuilding)}>
            Builder
          </Button>
          <Button icon="star" aria-expanded={panel?.kind === "saved"} onClick={() => onPanel("saved")}>
            Saved searches
          </Button>
          <Button
            icon="info"
            aria-expanded={panel?.kind === "help"}
            aria-keyshortcuts="?"
            onClick={() => onPanel("help")}
          >
            Help
          </Button>
        </span>
      </div>
      {isBuilding && <Builder text={search.text} vocabulary={vocabulary} onText={type} />}
    </search>
  );
}
