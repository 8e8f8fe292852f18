import { bicycle, bolt, car, disc, ring, solid, stroke, wheels, window, type Pictogram } from './pictogram-shapes.ts';

const dashedRing = { d: disc(12, 12, 10.2), stroke: 2.1, dash: '3.6 2.8' } as const;
const moon = 'M7 1.4a5.6 5.6 0 1 0 6.6 7.6a6 6 0 0 1-6.6-7.6z';
const ticket = 'M1.6 4.6h20.8v5a2.4 2.4 0 0 0 0 4.8v5H1.6v-5a2.4 2.4 0 0 0 0-4.8z';

/** A letter P to cut out of a sign, from its upper left corner; 7.8 wide and 12 high at scale 1. */
function cutP(x: number, y: number, scale: number): string {
  const n = (value: number): number => Number((value * scale).toFixed(2));
  const bowl = `a${n(4)} ${n(4)} 0 0 0 0 ${n(-8)}z`;
  const eye = `a${n(1.6)} ${n(1.6)} 0 0 1 0 ${n(3.2)}h${n(-2)}z`;
  return `M${x} ${y}v${n(12)}h${n(2.6)}v${n(-4)}h${n(2.2)}${bowl}M${x + n(2.6)} ${y + n(2.4)}h${n(2)}${eye}`;
}

/** A line with three stops. */
const stops: Pictogram = [stroke('M2 21h20', 2), ...wheels(21, 2.1, 4, 12, 20)];

const lorryCab: Pictogram = [
  solid('M15.8 8.6h3.8l3 3.8V16h-6.8zM17.2 10.2v2.4h3.4l-1.7-2.4z'),
  ...wheels(17.2, 2.3, 6, 18.4),
];
const lorry: Pictogram = [solid('M1.4 6.6h13V16h-13z'), ...lorryCab];

/** Levers by the catalogue's pictogram name. */
export const leverPictograms: Readonly<Record<string, Pictogram>> = {
  congestion_charge: [dashedRing, solid(`M12 5.4l4.4 4v8.2H7.6V9.4z${window(11, 10.6, 2, 4)}`)],
  parking_price: [solid('M3 2.6h18v18.8H3zM9 6v12h2.6v-4h2.2a4 4 0 0 0 0-8zM11.6 8.4h2a1.6 1.6 0 0 1 0 3.2h-2z')],
  bus_service: [
    solid(`M2 8h14.6l1 5.4v5H1V9.4z${window(3, 10, 3, 2.8)}${window(7.4, 10, 3, 2.8)}${window(11.8, 10, 3, 2.8)}`),
    ...wheels(19, 2, 5, 13.6),
    stroke('M19.4 2.4v6.4M16.2 5.6h6.4', 2.3),
  ],
  bus_lane: [
    solid(`M4 2.6h15.6l1.2 5.2v5H3V4z${window(5, 4.6, 3.2, 3)}${window(10, 4.6, 3.2, 3)}${window(15, 4.6, 3.2, 3)}`),
    ...wheels(13.6, 2, 7, 16.6),
    stroke('M1.4 18.6h21.2', 2.2),
    { d: 'M1.4 22.4h21.2', stroke: 2, dash: '4 4.6' },
  ],
  cycle_lane: [...bicycle(12.6), stroke('M1.4 19h21.2', 2.2), { d: 'M1.4 22.6h21.2', stroke: 2, dash: '4 4.6' }],
  electric_bus: [solid(`M3 4.6h17.5l1.2 6v6.8H1.6V6z${bolt(8.6, 6.2)}`), ...wheels(18, 2.3, 6.5, 17)],
  micro_hub: [
    solid(`M12 2.4l10.4 6.2v12.8H1.6V8.6z${window(5, 11, 14, 10.4)}`),
    solid(window(6.6, 16.4, 4.8, 5)),
    solid(window(12.6, 16.4, 4.8, 5)),
    solid(window(9.6, 12, 4.8, 3.4)),
  ],
  zero_emission_zone: [dashedRing, solid('M13.6 4.8L7.4 13.2h4l-1.2 6l6.6-8.6h-4.2z')],
  empty_running: [
    stroke('M2.4 6.6h11.8v9.2H2.4z', 2.1),
    solid('M16 9.4h4l2.8 3.6v4H16zM17.4 10.8v2.6h3.8l-2-2.6z'),
    ...wheels(17.4, 2.3, 6.4, 18.6),
  ],
  off_hour_delivery: [
    solid(moon),
    solid('M7.4 11.6h8.2l3.6 4l3.6 1.2v3.6H7.4zM15.6 13.6v2.4h2.2z'),
    ...wheels(20.6, 2.1, 11, 19.2),
    stroke('M17.6 3v.01M20.8 7.4v.01', 2.2),
  ],
  fuel_price: [
    solid(`M3 2.6h10.4v18.8H3z${window(5.2, 5, 6, 5)}`),
    stroke('M13.4 12.6h1.8v4.8a2 2 0 0 0 4 0V9.2L16 5.6', 2.1),
    stroke('M1.8 21.6h12.8', 2.2),
  ],
  km_charge: [...car, ring(19.6, 4.4, 2.9, 2.1), { d: 'M1.4 22.4h21.2', stroke: 2, dash: '4 4.6' }],
  workplace_levy: [
    solid(
      `M1.6 21.4V3.4h9.6v18z${window(3.6, 5.6, 2.2, 2.6)}${window(7, 5.6, 2.2, 2.6)}${window(3.6, 10.2, 2.2, 2.6)}${window(7, 10.2, 2.2, 2.6)}${window(3.6, 14.8, 2.2, 2.6)}${window(7, 14.8, 2.2, 2.6)}`,
    ),
    solid(`M12.8 9.8h9.6v11.6h-9.6z${cutP(15.2, 12, 0.62)}`),
  ],
  parking_cash_out: [
    solid(`M1.2 4.4h10v15.2h-10z${cutP(3.6, 7.4, 0.76)}`),
    ring(18.2, 12, 3.9, 2.3),
    stroke('M18.2 10.9v2.2', 2.2),
  ],
  parking_supply: [
    { d: 'M3 3h18v18H3z', stroke: 2.1, dash: '3.6 2.8' },
    stroke('M9.6 17.6V6.8h3.6a3.2 3.2 0 0 1 0 6.4H9.6', 2.5),
  ],
  limited_traffic_zone: [solid(`${disc(12, 12, 10.2)}${window(5.2, 10, 13.6, 4)}`)],
  traffic_filter: [
    ...[4.6, 12, 19.4].map((x) => solid(`M${x - 1.9} 20V8.4a1.9 1.9 0 0 1 3.8 0V20z${window(x - 1.9, 10.6, 3.8, 2)}`)),
    stroke('M1.4 21.6h21.2', 2.2),
  ],
  road_space: [
    solid(disc(7, 8, 5.6)),
    stroke('M7 12v9.4M2.4 21.4h9.2', 2.3),
    stroke('M15 2.4v19.2M22.4 2.4v19.2', 2.1),
    { d: 'M18.7 2.4v19.2', stroke: 2, dash: '4 3.6' },
  ],
  walking_network: [
    solid(disc(12.8, 2.9, 2)),
    stroke('M12.2 6.8l-1 4.2l-2.8 4.8M11.2 11l3 2.2l.8 3M12.2 6.8L8.8 8.4l-.8 2.6M12.2 6.8l2.2 2.6l2.6.6', 2.2),
    ...[1.6, 7.6, 13.6, 19.4].map((x) => solid(window(x, 19, 3.2, 3.6))),
  ],
  school_street: [
    solid('M12 2.6l11 4.8l-11 4.8L1 7.4z'),
    stroke('M6 11v4.2q6 3.8 12 0V11', 2.2),
    stroke('M21.4 8.2v5.4', 2.1),
    { d: 'M1.4 21.6h21.2', stroke: 2.2, dash: '4 4.6' },
  ],
  calm_streets: [
    ring(12, 12, 9.9, 2.4),
    stroke('M6.6 8.6q3.8-1.4 4 1.3q0 1.9-2.2 2q2.6.1 2.5 2.3q-.4 2.6-4.5 1.2', 2.1),
    stroke('M13.6 12a2 3.9 0 1 0 4 0a2 3.9 0 1 0 -4 0z', 2.1),
  ],
  signal_coordination: [
    solid(`M7.6 1.4h8.8v16H7.6z${disc(12, 4.6, 1.7)}${disc(12, 9.4, 1.7)}${disc(12, 14.2, 1.7)}`),
    stroke('M12 17.4v5', 2.3),
    stroke('M4 6q-2.4 3.4 0 6.8M20 6q2.4 3.4 0 6.8', 2.1),
  ],
  lower_fares: [solid(`${ticket}M10.8 7.4h2.4v4.4h2.8L12 16.8l-4-5h2.8z`)],
  fare_free: [
    solid(
      `${ticket}M8.4 12a3.6 4.6 0 1 0 7.2 0a3.6 4.6 0 1 0 -7.2 0zM10.8 12a1.2 2.2 0 1 0 2.4 0a1.2 2.2 0 1 0 -2.4 0z`,
    ),
  ],
  bus_rapid_transit: [
    solid(`M.8 2.6h10v10.6h-10z${window(2.4, 4.6, 2.6, 3.2)}${window(6.4, 4.6, 2.6, 3.2)}`),
    solid(`M12.6 2.6h9.2l1.4 5v5.6H12.6z${window(14, 4.6, 2.6, 3.2)}${window(18, 4.6, 2.6, 3.2)}`),
    ...wheels(13.8, 1.9, 4.6, 15.4, 20),
    ...stops,
  ],
  tram_line: [
    stroke('M8.6 1.2h6.8', 1.8),
    solid(
      `M11 1.6h2v2.6h7.2l1.6 5v4.6H2.2V9.2l1.6-5H11z${window(5, 6, 3.8, 3.2)}${window(10.1, 6, 3.8, 3.2)}${window(15.2, 6, 3.8, 3.2)}`,
    ),
    ...wheels(14.6, 1.8, 7, 17),
    ...stops,
  ],
  integrated_ticketing: [
    solid(`M1.4 8.4h14.4v12.2H1.4z${window(3.8, 11, 4, 3.2)}`),
    stroke('M17 7.4a7 7 0 0 0-4.2-3.6M21.4 8.2A11.4 11.4 0 0 0 13 .9', 2.1),
  ],
  park_and_ride: [
    solid(`M1 4h9.8v16H1z${cutP(3.4, 7.4, 0.76)}`),
    solid(`M12.8 4.6h10v13h-10z${window(14.6, 6.8, 6.4, 4.4)}`),
    ...wheels(18.4, 1.7, 15, 20.6),
  ],
  telework: [solid(`M12 1.6l10.6 8.8V22H1.4V10.4z${window(7.2, 11, 9.6, 5.4)}${window(5.2, 17.8, 13.6, 1.9)}`)],
  travel_plan: [
    stroke('M3.4 3h17.2v18H3.4z', 2.1),
    solid(disc(8, 16.8, 1.9)),
    solid(disc(16, 7.2, 1.9)),
    stroke('M8 15.6v-1.8q0-1.8 1.8-1.8h4.4q1.8 0 1.8-1.8V8.4', 2.1),
  ],
  commuter_mobility: [
    stroke('M10 3.4V1.6h4v1.8', 1.8),
    solid('M7.2 3.2h9.6v4.6H7.2z'),
    solid(
      `M2.6 9.4h17.6l1.4 4.8v5H1.4v-8.6z${window(3.8, 11.4, 3.4, 3)}${window(8.8, 11.4, 3.4, 3)}${window(13.8, 11.4, 3.4, 3)}`,
    ),
    ...wheels(20, 2.1, 6.4, 16.8),
  ],
  carpooling: [
    solid(disc(8, 4.4, 2.4)),
    solid(disc(15.2, 4.4, 2.4)),
    solid('M4 11.4q.4-3.6 4-3.6t4 3.6zM12.4 11.4q0-3.6 3-3.6q3.4 0 3.8 3.6z'),
    solid('M1.6 18v-4.4l1.8-1.2h17l2 1.2V18z'),
    ...wheels(18.4, 2.4, 6.8, 17.2),
  ],
  car_sharing: [...car, stroke('M6.8 3.8h9.6M13.8 1.4l2.6 2.4l-2.6 2.4', 2.1)],
  bike_sharing: [...bicycle(11.8), stroke('M5.6 15.8v5.2M18.4 15.8v5.2M1.6 21.6h20.8', 2.4)],
  e_bike_grant: [...bicycle(17.6), solid(bolt(2.2, 0.6)), ring(20.4, 3, 2.4, 2.1)],
  compact_growth: [
    solid(
      `M7.8 20.4V8.6h3.4V3h5v17.4z${window(12.9, 5.2, 1.6, 2)}${window(12.9, 9, 1.6, 2)}${window(12.9, 12.8, 1.6, 2)}`,
    ),
    stroke('M1.2 12.6h3.6M3 10.2l2.2 2.4L3 15M22.8 12.6h-3.6M21 10.2l-2.2 2.4L21 15', 2.1),
    stroke('M1.4 21.8h21.2', 2.1),
  ],
  local_services: [
    solid('M3 2.6h18l1.8 6a2.7 2.7 0 0 1-5.4 0a2.7 2.7 0 0 1-5.4 0a2.7 2.7 0 0 1-5.4 0a2.7 2.7 0 0 1-5.4 0z'),
    stroke('M3.8 13.2v8.2h16.4v-8.2', 2.2),
    solid(window(12.6, 14, 4.4, 7.4)),
    solid(window(6.4, 14, 4, 3.6)),
  ],
  consolidation_centre: [
    solid(`M1 9L12 3l11 6v12H1z${window(4, 12, 16, 9)}`),
    solid(window(6, 17, 5, 4)),
    solid(window(13, 17, 5, 4)),
  ],
  parcel_lockers: [
    stroke('M2.6 2.6h18.8v18.8H2.6zM9 2.6v18.8M15.2 2.6v18.8M2.6 9h18.8M2.6 15.2h18.8', 2),
    solid(window(9.4, 9.4, 5.4, 5.4)),
  ],
  servicing_plan: [stroke('M4.6 2.6h14.8v19H4.6z', 2.1), stroke('M8 8h8M8 12h8M8 16h4.6', 2)],
  public_procurement: [
    solid('M12 1.8l10.6 5.4v2.4H1.4V7.2zM3.4 11h3v7.4h-3zM10.5 11h3v7.4h-3zM17.6 11h3v7.4h-3zM1.4 19.6h21.2V22H1.4z'),
  ],
  load_pooling: [
    solid(
      `M1.4 5h13v11h-13z${window(4, 7.4, 3, 3)}${window(8.6, 7.4, 3, 3)}${window(4, 12, 3, 3)}${window(8.6, 12, 3, 3)}`,
    ),
    ...lorryCab,
  ],
  construction_logistics: [
    stroke('M4.4 22V2.8h16M4.4 7.4L9.4 2.8M17.4 2.8v8', 2.1),
    solid(window(14.2, 11, 6.4, 5.4)),
    stroke('M1.4 22h12', 2.2),
  ],
  logistics_land: [dashedRing, solid(`M5.6 11L12 7l6.4 4v7H5.6z${window(9.4, 13, 5.2, 5)}`)],
  lorry_charge: [...lorry, ring(19.4, 4.4, 2.9, 2.1)],
  parcel_nudges: [
    solid(`M3 8h13v13H3z${window(8.2, 8, 2.6, 5)}`),
    ring(18.4, 6, 4, 2),
    stroke('M18.4 3.8V6l1.6 1.2', 1.8),
  ],
  cargo_bikes: [...bicycle(14.6), solid('M13.6 3h8.8v6.6h-8.8z')],
  goods_by_rail: [
    solid(`M2 6.6h9v8H2zM12.6 6.6h9.4v8h-9.4z${window(14.4, 8.4, 5.8, 2.6)}`),
    ...wheels(16.4, 1.8, 5, 9, 15, 19.4),
    stroke('M1.4 20.6h21.2', 2),
  ],
  crowd_shipping: [
    solid(disc(8, 3.6, 2.4)),
    stroke('M8 8v7l-3 6.4M8 15l3 6.4M8 9.4l5 3.4', 2.3),
    solid(window(13.4, 9.4, 7, 7)),
  ],
  shared_cargo_bikes: [
    ...bicycle(11.8),
    solid('M14 1.8h8v5.4h-8z'),
    stroke('M5.6 15.8v5.2M18.4 15.8v5.2M1.6 21.6h20.8', 2.2),
  ],
  low_emission_zone: [dashedRing, solid('M6.4 16q0-9.4 11.6-9.4q.6 11-8.2 10.4L7.6 19z')],
  loading_bays: [...lorry, { d: 'M1.4 22.2h21.2', stroke: 2.2, dash: '3 2.6' }],
  access_windows: [ring(12, 12, 9.9, 2.4), stroke('M12 6v6l4 2.6', 2.3), stroke('M4 20L20 4', 2.1)],
  size_limits: [ring(12, 12, 9.9, 2.4), solid('M6 9.4h7.4v6H6zM14.4 10.8h2.4l1.8 2.4v2.2h-4.2z')],
  lorry_routes: [
    stroke('M4 21V10q0-6.4 6.4-6.4h8M15 .8l3.6 2.8L15 6.6', 2.3),
    { d: 'M12 21v-9h8', stroke: 2, dash: '3 2.6' },
  ],
  freight_partnership: [
    solid(disc(6, 5.6, 2.8)),
    solid(disc(18, 5.6, 2.8)),
    stroke('M2.6 20q0-9 6.6-9q2.8 0 2.8 3q0-3 2.8-3q6.6 0 6.6 9z', 2.1),
  ],
};
