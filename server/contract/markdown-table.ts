/** A table as Markdown writes it; a bar in a cell is only a bar. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

/** A sample as it goes over the wire, in a block of its own. */
export function jsonBlock(frame: unknown): string {
  return `\`\`\`json\n${JSON.stringify(frame)}\n\`\`\``;
}
