import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the app that can be cut in the middle of anything, and led to another process of it. */
export interface BadLine {
  /** What to use as the app's address. */
  readonly address: string;
  /** All that is under way breaks off, answers included, and nothing gets through. */
  cut(): void;
  /** Lets through again, from now on to this port. */
  lead(toPort: number): void;
  close(): Promise<void>;
}

export async function openBadLine(toPort: number): Promise<BadLine> {
  let port: number | undefined = toPort;
  const open = new Set<Socket>();
  const breakOff = (): void => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const server = createServer((near) => {
    if (port === undefined) {
      near.destroy();
      return;
    }
    const far = connect({ host: '127.0.0.1', port });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.once('error', () => other.destroy());
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${own}`,
    cut() {
      port = undefined;
      breakOff();
    },
    lead(to) {
      port = to;
      breakOff();
    },
    async close() {
      breakOff();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
