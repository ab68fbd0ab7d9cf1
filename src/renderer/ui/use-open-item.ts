import { useSearchParams } from 'react-router';

/** Which row of a list is open. It stands in the address, so that a link can open it. */
export function useOpenItem(): {
  readonly openId: string | null;
  readonly open: (id: string | null) => void;
} {
  const [search, setSearch] = useSearchParams();
  return {
    openId: search.get('item'),
    open: (id) => setSearch(id === null ? {} : { item: id }, { replace: true }),
  };
}
