import { asList, asNumber, asRecord, asText } from '../../objects/fields';

/** Ports that a policy lets through, from one number to another; a name of a port is kept as it is. */
export interface OpenPorts {
  /** True where a rule names no port, so that all are open. */
  all: boolean;
  /** Of TCP, both ends included. */
  ranges: { from: number; to: number }[];
  /** As they are told: `TCP 8080`, `UDP 53`, `TCP grpc`. */
  words: string[];
}

/** The ports that the rules of one direction let through: `spec.ingress` or `spec.egress`. */
export function portsOf(rules: unknown): OpenPorts {
  const open: OpenPorts = { all: false, ranges: [], words: [] };
  for (const rule of asList(rules)) {
    const ports = asList(asRecord(rule).ports);
    if (ports.length === 0) {
      open.all = true;
    }
    for (const item of ports) {
      const { port, endPort, protocol } = asRecord(item);
      const spoken = asText(protocol) ?? 'TCP';
      const from = asNumber(port);
      const to = asNumber(endPort) ?? from;
      if (from !== undefined && to !== undefined) {
        open.words.push(`${spoken} ${from === to ? from : `${from}-${to}`}`);
      } else {
        open.words.push(`${spoken} ${asText(port) ?? 'of any number'}`);
      }
      if (spoken === 'TCP' && from !== undefined && to !== undefined) {
        open.ranges.push({ from, to });
      } else if (spoken === 'TCP' && port === undefined) {
        open.ranges.push({ from: 1, to: 65535 });
      }
    }
  }
  open.words = [...new Set(open.words)];
  return open;
}

/** Whether a port of TCP is among the open ones. */
export function isOpen({ all, ranges }: OpenPorts, port: number): boolean {
  return all || ranges.some(({ from, to }) => from <= port && port <= to);
}
