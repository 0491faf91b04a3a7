/** Four services, each connected with each. */
export const MeshLogo = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" fill="none" aria-hidden>
    <path
      d="M5 5h18v18H5zM5 5l18 18M23 5 5 23"
      stroke="currentColor"
      strokeOpacity="0.55"
      strokeWidth="1.5"
    />
    {[5, 23].flatMap(x =>
      [5, 23].map(y => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="4" fill="currentColor" />
      )),
    )}
  </svg>
);
