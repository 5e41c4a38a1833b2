import { type Ref, useRef } from "react";
import { Button } from "@/app/_ui/Button";
import { Icon } from "@/app/_ui/Icon";

type Props = {
  /** Something is held over the page. */
  isOver: boolean;
  onFiles: (files: File[]) => void;
  ref: Ref<HTMLButtonElement>;
};

/** Where files are dropped, or chosen. */
export function SelectFiles({ isOver, onFiles, ref }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div
      className={`grid justify-items-center gap-3 rounded-window border border-dashed px-4 py-8 text-center transition-colors duration-(--motion) ${isOver ? "border-accent bg-raised" : "border-strong bg-surface"}`}
    >
      <Icon name="upload" size={24} className={isOver ? "text-accent" : "text-ink-3"} />
      <p className="text-13 text-ink">
        {isOver ? "Let go to add them" : "Drop inventory files or a folder of them here, or"}
      </p>
      <Button ref={ref} look="primary" onClick={() => input.current?.click()}>
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        data-testid="files"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.target.value = "";
        }}
      />
      <p className="flex max-w-140 items-start gap-2 text-left text-12 text-ink-2">
        <Icon name="alert" size={14} className="mt-0.5 text-warn" />
        What a file lists takes the place of everything that is stored of its character&rsquo;s inventory.
        That cannot be undone, but the plugin&rsquo;s next full inventory replaces it in turn. Where something
        newer is stored, you are asked first; items stay with whoever was seen with them later.
      </p>
    </div>
  );
}
