/** A text as Markdown shows it, whatever characters it has. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*<>[\]|]/g, '\\$&')
    .replace(/(?<!\w)_|_(?!\w)/g, '\\_')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A table of Markdown; cells are Markdown already. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join(
    '\n',
  );
}

/** A list of Markdown; items are Markdown already. */
export function list(items: string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** A page of its parts, each after an empty line; those that are empty are left out. */
export function page(parts: string[]): string {
  return `${parts.filter(part => part !== '').join('\n\n')}\n`;
}
