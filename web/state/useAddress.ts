import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readAddress, writeAddress, type MapAddress } from './address.ts';

export interface AddressState {
  readonly address: MapAddress;
  /** Goes to a changed address. `replace` where going back to each step would be a nuisance, as in typing. */
  readonly go: (change: Partial<MapAddress>, options?: { readonly replace?: boolean }) => void;
  /** The query of a changed address, for links. */
  readonly queryWith: (change: Partial<MapAddress>) => string;
}

export function useAddress(): AddressState {
  const [query, setQuery] = useSearchParams();
  const address = useMemo(() => readAddress(query), [query]);
  const go = useCallback<AddressState['go']>(
    (change, { replace = false } = {}) => {
      setQuery((before) => writeAddress({ ...readAddress(before), ...change }), { replace });
    },
    [setQuery],
  );
  const queryWith = useCallback(
    (change: Partial<MapAddress>) => `?${writeAddress({ ...address, ...change }).toString()}`,
    [address],
  );
  return { address, go, queryWith };
}
