import type { RulebookBlock, RulebookSection, TextParams } from '../../app/rulebook.ts';
import type { Searched } from '../../app/rulebookSearch.ts';
import { words } from './words.ts';

/** Everything that a block says, as it is shown. */
function textsOf(block: RulebookBlock, params: TextParams): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.text, params)];
    case 'list':
      return block.items.map((item) => words(item, params));
    case 'pictures':
      return block.items.map(({ caption }) => words(caption, params));
    case 'terms':
      return block.items.flatMap(({ title, says }) =>
        [title, ...says].map((text) => words(text, params)),
      );
    case 'table':
      return [...block.head, ...block.rows.flat()].map((cell) => words(cell, params));
    case 'example':
      return [
        words(block.title, params),
        ...block.blocks.flatMap((inner) => textsOf(inner, params)),
      ];
  }
}

/** The sections of the book one after another, each with what it says itself. */
export function searchedSections(
  sections: readonly RulebookSection[],
  params: TextParams,
): Searched[] {
  return sections.flatMap(({ id, title, blocks, sections: inner = [] }) => [
    {
      id,
      title: words(title, params),
      texts: blocks.flatMap((block) => textsOf(block, params)),
    },
    ...searchedSections(inner, params),
  ]);
}
