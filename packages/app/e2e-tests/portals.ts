const PORT = Number(process.env.E2E_PORT ?? 7117);

/** How many generated services the portals with an organisation have. */
export const GENERATED_SERVICES = Number(process.env.E2E_SERVICES ?? 10_000);

/** The ports of the portals that the tests start; one after the other, so that one number says where they are. */
export const PORTS = { demo: PORT, all: PORT + 1, own: PORT + 2 };

/** The portals: the demo, and the organisation for a visitor who sees everything, or what their own teams own. */
export const PORTALS = {
  demo: process.env.PLAYWRIGHT_URL ?? `http://localhost:${PORTS.demo}`,
  all: `http://localhost:${PORTS.all}`,
  own: `http://localhost:${PORTS.own}`,
};
