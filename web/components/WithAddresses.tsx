import type { ReactElement } from 'react';

/** Pages of the government, which words of ours name. Names that people typed never become links. */
const ADDRESS = /(https:\/\/www\.gov\.uk\/[a-z0-9-]+(?:\/[a-z0-9-]+)*)/u;

/** Words in which an address can be followed. */
export function WithAddresses({ words }: { readonly words: string }): ReactElement {
  return (
    <>
      {words.split(ADDRESS).map((part) =>
        ADDRESS.test(part) ? (
          <a key={part} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
