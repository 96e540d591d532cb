import type { AddressInfo } from 'node:net';
import { serveSite } from '../serve.js';

/** The site on a host of its own, which can go away: each engine has its own idea of « offline ». */
export function openSiteThatCloses() {
  const server = serveSite(0);
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { site: `http://localhost:${port}/simulateur-segur/`, close };
}
