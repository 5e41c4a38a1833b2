import type { ButtonHTMLAttributes, Ref } from "react";
import { Icon, type IconName } from "./Icon";

const LOOKS = {
  plain: "border border-strong bg-raised text-ink hover:bg-overlay active:bg-inset",
  primary: "border border-accent bg-accent text-canvas font-semibold hover:opacity-90 active:opacity-80",
  quiet: "border border-transparent text-ink-2 hover:bg-raised hover:text-ink active:bg-inset",
  danger: "border border-danger text-danger hover:bg-raised active:bg-inset",
} as const;

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: keyof typeof LOOKS;
  icon?: IconName;
  ref?: Ref<HTMLButtonElement>;
};

/** A button with words. */
export function Button({ look = "plain", icon, className = "", children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex min-h-7 items-center justify-center gap-1.5 rounded-control px-2.5 text-13 transition-colors duration-(--motion) disabled:opacity-50 max-wide:min-h-11 ${LOOKS[look]} ${className}`}
    >
      {icon && <Icon name={icon} size={14} />}
      {children}
    </button>
  );
}
