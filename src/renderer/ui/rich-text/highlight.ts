import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<DecorationSet>('highlight');

type Place = { readonly from: number; readonly to: number };

/** Shows one stretch of the text, as long as it is asked about; it is drawn over the words and never saved with them. */
export const Highlight = Extension.create({
  name: 'highlight',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, shown) => {
          const asked = transaction.getMeta(key) as { readonly place: Place | null } | undefined;
          if (!asked) return shown.map(transaction.mapping, transaction.doc);
          const { place } = asked;
          return place === null
            ? DecorationSet.empty
            : DecorationSet.create(transaction.doc, [
                Decoration.inline(place.from, place.to, { class: 'hs-highlight' }),
              ]);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Highlights a place, or nothing. */
export const showHighlight = ({ state, view }: Editor, place: Place | null): void =>
  view.dispatch(state.tr.setMeta(key, { place }).setMeta('addToHistory', false));
