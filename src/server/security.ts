/** What pages served by us may load and do: our own files, and what Phaser makes in memory. */
import type { FastifyHelmetOptions } from '@fastify/helmet';

export const SECURITY: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'"],
      // The charts draw SVG with style attributes.
      styleSrcAttr: ["'unsafe-inline'"],
      // Phaser makes its default textures from data: and loads pictures by way of blob:.
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  // TLS, where there is any, ends in front of this server; on a school's own network there is none,
  // and these two would only break or warn.
  strictTransportSecurity: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'same-origin' },
};
