import { podField } from '../../objects/fieldPaths';
import {
  asList,
  asNumber,
  asRecord,
  asText,
  fieldAt,
} from '../../objects/fields';
import type { KubernetesObject } from '../../objects/KubernetesObject';
import { selectorOfService } from '../../service/servicesOf';
import type { ServiceScope } from '../../service/ServiceScope';
import type { ObservedNeed } from '../ObjectReader';

/** What ports, and the Services in front of them, make a service need. */
export function portNeeds(scope: ServiceScope): ObservedNeed[] {
  const ports = portsOf(scope);
  return [
    ...ports.flatMap(port =>
      port.transport === 'UDP'
        ? [need('workload.udp', port, `UDP port ${port.number ?? port.name}`)]
        : [],
    ),
    ...ports.flatMap(port => {
      const protocol = serverFirst(port);
      return protocol === undefined
        ? []
        : [
            need(
              'workload.server-first-tcp',
              port,
              `${protocol} on port ${port.number ?? port.name}`,
            ),
          ];
    }),
    ...headless(scope),
  ];
}

/** A port of a container or Service. */
interface Port {
  object: KubernetesObject;
  field: string;
  transport: string;
  number?: number;
  name: string;
  /** `appProtocol` of a Service. */
  protocol: string;
}

function portsOf({ services, workloads }: ServiceScope): Port[] {
  return [
    ...workloads.flatMap(workload =>
      asList(workload.podSpec.containers).flatMap((container, index) =>
        asList(asRecord(container).ports).map((port, at) =>
          portOf(
            workload.object,
            podField(workload, `spec.containers[${index}].ports[${at}]`),
            port,
            'containerPort',
          ),
        ),
      ),
    ),
    ...services.flatMap(service =>
      asList(fieldAt(service.spec, 'ports')).map((port, at) =>
        portOf(service, `spec.ports[${at}]`, port, 'port'),
      ),
    ),
  ];
}

function portOf(
  object: KubernetesObject,
  field: string,
  value: unknown,
  numberKey: string,
): Port {
  const { name, protocol, appProtocol, [numberKey]: number } = asRecord(value);
  return {
    object,
    field,
    transport: asText(protocol) ?? 'TCP',
    number: asNumber(number),
    name: (asText(name) ?? '').toLowerCase(),
    protocol: (asText(appProtocol) ?? '').toLowerCase(),
  };
}

/** Protocols in which the server speaks first, with the ports that they are known by. */
const SERVER_FIRST: readonly {
  protocol: string;
  names: readonly string[];
  ports: readonly number[];
}[] = [
  { protocol: 'FTP', names: ['ftp'], ports: [21] },
  { protocol: 'IMAP', names: ['imap'], ports: [143] },
  { protocol: 'MongoDB', names: ['mongo', 'mongodb'], ports: [27017] },
  { protocol: 'MySQL', names: ['mysql', 'mariadb'], ports: [3306] },
  { protocol: 'POP3', names: ['pop3'], ports: [110] },
  { protocol: 'SMTP', names: ['smtp', 'submission'], ports: [25, 587] },
  { protocol: 'SSH', names: ['ssh', 'sftp'], ports: [22] },
];

/** Names by which a port is said to speak something else, whatever its number. */
const CLIENT_FIRST =
  /^(?:grpc|grpc-web|h2c?|https?|http2|kubernetes\.io\/(?:h2c|wss?)|tls)(?:-|$)/;

/** The protocol of a port on which the server speaks first: what the port is called counts before its number. */
function serverFirst({
  transport,
  name,
  protocol,
  number,
}: Port): string | undefined {
  if (transport !== 'TCP') {
    return undefined;
  }
  const words = [protocol, ...name.split('-')];
  const named = SERVER_FIRST.find(({ names }) =>
    names.some(each => words.includes(each)),
  );
  if (named) {
    return named.protocol;
  }
  return CLIENT_FIRST.test(protocol || name)
    ? undefined
    : SERVER_FIRST.find(({ ports }) => ports.includes(number ?? 0))?.protocol;
}

function need(
  feature: string,
  { object, field }: Port,
  raw: string,
): ObservedNeed {
  return { feature, need: 'required', object, field, raw };
}

/** Where another Service leads to the same pods, the headless one is only one way to reach them. */
function headless({ services }: ServiceScope): ObservedNeed[] {
  const selecting = services.filter(
    service => Object.keys(selectorOfService(service)).length > 0,
  );
  const all = selecting.filter(isHeadless);
  return all.map(object => ({
    feature: 'workload.headless',
    need: all.length === selecting.length ? 'required' : 'preferred',
    object,
    field: 'spec.clusterIP',
    raw: 'None',
  }));
}

function isHeadless({ spec }: KubernetesObject): boolean {
  return fieldAt(spec, 'clusterIP') === 'None';
}
