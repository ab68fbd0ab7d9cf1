import { Extension } from '@tiptap/core';
import { Suggestion } from '@tiptap/suggestion';
import type { MentionItem } from './mention-item.ts';
import type { MentionMenu } from './mention-menu.ts';

export type MentionSource = {
  readonly find: (query: string) => readonly MentionItem[];
  /** Makes what does not exist yet and gives the id to mention; `null` when that failed. */
  readonly make: (item: MentionItem & { readonly kind: 'new-customer' }) => Promise<string | null>;
};

/** Typing `@` opens a menu of everything that can be mentioned. */
export const mentionSuggestion = (source: MentionSource, menu: MentionMenu) =>
  Extension.create({
    name: 'mentionSuggestion',
    addProseMirrorPlugins() {
      return [
        Suggestion<MentionItem, MentionItem>({
          editor: this.editor,
          char: '@',
          items: ({ query }) => [...source.find(query)],
          render: menu.render,
          command: ({ editor, range, props: item }) => {
            const insert = (kind: string, id: string) =>
              editor
                .chain()
                .focus()
                .insertContentAt(range, [
                  { type: 'mention', attrs: { kind, id } },
                  { type: 'text', text: ' ' },
                ])
                .run();
            if (item.kind !== 'new-customer') {
              insert(item.kind, item.id);
              return;
            }
            void source.make(item).then((id) => id !== null && insert('customer', id));
          },
        }),
      ];
    },
  });
