import type { FreightClass, Mode, PassengerClass } from '../../plan/vocabulary.ts';
import { bicycle, bolt, car, disc, ring, solid, stroke, wheels, window, type Pictogram } from './pictogram-shapes.ts';

export type { Pictogram } from './pictogram-shapes.ts';

const busBody = (y: number): string => `M3 ${y}h17.5l1.2 6v6.4H1.6V${y + 1.4}z`;
const bus: Pictogram = [
  solid(`${busBody(5)}${window(3.6, 7.2, 3.6, 3.4)}${window(8.7, 7.2, 3.6, 3.4)}${window(13.8, 7.2, 3.6, 3.4)}`),
  ...wheels(17.8, 2.3, 6.5, 17),
];

const lorry = (back: number): string => `M${back} 6h${14.6 - back}v11H${back}zM15.6 9.4h4.2l2.8 3.6v4h-7z`;
const van: Pictogram = [
  solid('M1.8 6.4h12.4l4.2 4.8l3.8 1.4V17H1.8zM14.4 8.6v2.8h2.6z'),
  ...wheels(17.2, 2.4, 6.6, 17.4),
];

const shortTrain = 'M2 5.6h15.2q4.6 2.4 4.8 7.4V16H2z';

const motorcycle: Pictogram = [
  ring(5.4, 16.6, 3.5),
  ring(18.6, 16.6, 3.5),
  solid('M6 10h5.4l1.4 1.4h3.4l1.2 2l-4 3.6H9.4z'),
  stroke('M18.6 16.6l-3-8.4h-2.4M5.4 16.6l2.4-5', 2.1),
];

/** Open at the sides: a canopy on posts over a low body that narrows to the one front wheel. */
const threeWheeler: Pictogram = [
  stroke('M3.4 12V7.6q0-3.4 3.4-3.4h6.6q2 0 3 2l2.6 5.6M10.6 4.6v7.2', 2.2),
  solid('M2.3 11.4h8.3v2.6h3.6v-2.6h5.4l2.6 4v1.8H2.3z'),
  ...wheels(17.8, 2.5, 6.2),
  ...wheels(18.2, 2.1, 19),
];

/** A motorcycle with a driver and a passenger, both seen as head and stroke. */
const twoOnAMotorcycle: Pictogram = [
  ring(5.2, 18, 3.1),
  ring(18.8, 18, 3.1),
  stroke('M5.2 18l3.4-3.4h6l4.2 3.4M18.8 18l-2.6-6.4h-2', 2.1),
  solid(disc(13, 3.6, 2)),
  solid(disc(7.2, 4.6, 2)),
  stroke('M12.4 7.4l-1.2 6.6M12.6 8.6l3 2.2', 2.3),
  stroke('M6.8 8.4l-.2 5.6', 2.3),
];

const waves = stroke('M1.6 20.6q2.6 2.2 5.2 0t5.2 0t5.2 0t5.2 0', 2);

export const modePictograms: Readonly<Record<Mode, Pictogram>> = {
  walk: [
    solid(disc(13, 3.8, 2.3)),
    stroke('M12.4 8.6l-1.4 5.6l-3.2 6.6M11 14.2l3.6 2.8l.8 4M12.4 8.6l-3.8 1.8l-1 3.4M12.4 8.6l2.6 3.2l3 .8', 2.5),
  ],
  cycle: bicycle(16.4),
  ebike: [...bicycle(17.4), solid(bolt(10.4, 0))],
  minibus: [
    solid(`M2 7h13.6l4.6 4.8l1.8.8v4.6H2z${window(4, 9, 3.4, 2.8)}${window(8.8, 9, 3.4, 2.8)}M13.6 9v2.8h3.6L14.8 9z`),
    ...wheels(17.4, 2.3, 6.6, 17.4),
  ],
  bus,
  brt: [
    solid(`M.8 6h10v11h-10z${window(2.4, 8, 2.6, 3.2)}${window(6.4, 8, 2.6, 3.2)}`),
    solid(`M12.6 6h9.2l1.4 5v6H12.6z${window(14, 8, 2.6, 3.2)}${window(18, 8, 2.6, 3.2)}`),
    ...wheels(17.6, 2, 4.6, 15.4, 20),
  ],
  tram: [
    stroke('M7.4 1.6h9.2M9.4 1.6l2.6 2.6l2.6-2.6', 1.8),
    solid(
      `M3.6 5.4h16.8l1.4 6v6.2H2.2v-6.2z${window(5, 7.6, 3.8, 3.8)}${window(10.1, 7.6, 3.8, 3.8)}${window(15.2, 7.6, 3.8, 3.8)}`,
    ),
    ...wheels(18.4, 1.9, 7, 17),
    stroke('M2 22.2h20', 1.8),
  ],
  metro: [
    solid(`M5 3h14l1.6 3v11.6H3.4V6z${window(6, 6.4, 5, 4.6)}${window(13, 6.4, 5, 4.6)}`),
    stroke('M7.4 18.4l-2.8 3.6M16.6 18.4l2.8 3.6', 2.2),
  ],
  rail: [
    solid(`${shortTrain}${window(4, 7.8, 3, 3)}${window(8.6, 7.8, 3, 3)}M13.2 7.8v3h6q-.8-2.2-2.6-3z`),
    ...wheels(17.4, 1.8, 6, 11, 17.4),
    stroke('M2 21.6h20', 1.8),
  ],
  ferry: [
    solid(`M7.4 6.2h9.8l1.6 5H7.4z${window(9, 7.8, 2.4, 2)}${window(13, 7.8, 2.4, 2)}M9.6 2.4h3v3.8h-3z`),
    solid('M1.4 12.2h21.2l-3.6 6H5z'),
    waves,
  ],
  park_ride: [
    solid('M1.4 2.2h11.4v11.4H1.4zM5 4.4v7.2h2v-2.4h1.4a2.4 2.4 0 0 0 0-4.8zM7 6.2h1.2a.6.6 0 0 1 0 1.2H7z'),
    stroke('M15.6 4.6h4.2v4.2M15.6 8.8l4.2-4.2', 2.1),
    solid(`M7.4 15h13.4l1 2.4v4H6.4v-4zM8.6 16.4v1.8h2.6v-1.8zM12.8 16.4v1.8h2.6v-1.8zM17 16.4v1.8h2.6v-1.8z`),
    ...wheels(21.6, 1.5, 10, 18.2),
  ],
  taxi: [...car, solid('M9.4 3.4h4.6v2.6H9.4z')],
  ridehail: [...car, stroke('M12 5.6v.01', 2.4), stroke('M8.8 3.6q3.2-2.8 6.4 0', 2)],
  moto_taxi: twoOnAMotorcycle,
  three_wheeler: threeWheeler,
  carshare: [
    ...car,
    solid(`${disc(6.4, 3.6, 2.4)}${disc(6.4, 3.6, 0.9)}`),
    stroke('M9 3.6h8.4M14.4 3.6v2.4M17 3.6v2', 1.9),
  ],
  motorcycle,
  car_passenger: [...car, solid(disc(9.4, 10.2, 0.95))],
  car_driver: car,
  own: [
    stroke('M3.2 4.4h17.6v12.4H3.2z', 2.1),
    solid('M12 6.4l1.4 2.8l3 .4l-2.2 2.2l.6 3l-2.8-1.4l-2.8 1.4l.6-3l-2.2-2.2l3-.4z'),
    ...wheels(19.6, 2, 7.4, 16.6),
  ],
};

const cargoBike: Pictogram = [
  ring(5.4, 17, 3.5),
  ring(18.8, 17.6, 2.9),
  solid('M11.6 7.4h10.6v7H11.6z'),
  stroke('M5.4 17l3-6.6h2.4M5.4 17h7.4M6.2 8.2h3.4', 2.1),
];

const handcart: Pictogram = [ring(9.2, 17, 4), solid('M5 7h13v5.4H5z'), stroke('M18 10.4l4.2 2.4M9.2 12.4V17', 2.1)];
const cargoThreeWheeler: Pictogram = [
  stroke('M14.8 12V4.6h3.4l3.2 6.4', 2.1),
  solid('M1.8 7h11v7h1.4v-2.6h6l2.2 4v1.8H1.8z'),
  ...wheels(17.8, 2.4, 6, 19.2),
];
const goodsTrain: Pictogram = [
  solid(`M.8 8h9.6v7.4H.8zM12 5h7.4q2.8 2.6 3 7.2v3.2H12zM15 7v3.2h4.6q-.5-2-1.8-3.2z`),
  ...wheels(17.4, 1.8, 3.4, 7.8, 14.6, 19.4),
  stroke('M.8 21.6h22.4', 1.8),
];
const barge: Pictogram = [
  solid('M2.6 7h4.8v4.4H2.6zM8.6 7h4.8v4.4H8.6zM15.4 4.4h4v7h-4z'),
  solid('M1.2 12.4h21.6l-2.6 5.4H3.4z'),
  waves,
];

export const vehiclePictograms: Readonly<Record<PassengerClass | FreightClass, Pictogram>> = {
  car,
  motorcycle,
  taxi: modePictograms.taxi,
  three_wheeler: threeWheeler,
  minibus: modePictograms.minibus,
  bus,
  tram: modePictograms.tram,
  metro: modePictograms.metro,
  rail: modePictograms.rail,
  ferry: modePictograms.ferry,
  handcart,
  cargo_bike: cargoBike,
  cargo_three_wheeler: cargoThreeWheeler,
  van,
  rigid_small: [solid(`${lorry(4)}M17 10.8v2.6h4l-2-2.6z`), ...wheels(17.2, 2.3, 8, 18.6)],
  rigid_large: [solid(`${lorry(1)}M17 10.8v2.6h4l-2-2.6z`), ...wheels(17.2, 2.3, 4.6, 10, 18.6)],
  articulated: [
    solid(`M.4 5h15.2v10.4H.4zM17 8.6h3.6l2.8 4V17H17zM18.4 10v2.6h3.2L19.8 10z`),
    ...wheels(17.4, 2, 3.4, 8, 13.4, 20.4),
  ],
  goods_train: goodsTrain,
  barge,
};
