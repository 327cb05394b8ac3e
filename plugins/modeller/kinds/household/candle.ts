import { kind, length } from '../../kind.ts';

export const candle = kind({
  name: 'candle',
  group: 'household',
  words: ['candlestick', 'chamberstick', 'pillar candle', 'taper candle', 'candle holder', 'candleholder'],
  about: 'A burning candle with drips of wax, in a dish with a loop, on a candlestick or alone.',
  parameters: {
    height: length(0.2, 0.05, 0.6, 'ground to the tip of the flame', 'height'),
    body_width: length(0.042, 0.012, 0.2, 'diameter of the candle', 'body.width'),
    stick_height: length(0.16, 0.06, 0.5, 'height of the candlestick', 'candlestick.height'),
    dish_width: length(0.115, 0.05, 0.4, 'diameter of the dish', 'holder.width'),
    flame_size: length(0.034, 0.012, 0.1, 'height of the flame', 'flame.height'),
    wick_length: length(0.012, 0.005, 0.03, 'length of the wick', 'wick.length'),
  },
  derived: {
    radius: 'body_width / 2',
    flame: 'min(flame_size, height * 0.3)',
    wick: 'min(wick_length, height * 0.08)',
    top: 'height - flame - wick * 0.55',
    dish: 'max(dish_width / 2, radius * 1.7)',
    stick: 'min(stick_height, top * 0.72)',
    cup: 'radius * 1.22',
    plate: 'max(radius * 2.3, dish_width * 0.44)',
  },
  options: {
    holder: { words: ['holder', 'dish', 'saucer', 'tray'], on: true, about: 'a dish with a loop for the finger' },
    candlestick: { words: ['candlestick', 'stick', 'stand', 'tall holder'], on: false, about: 'a turned candlestick' },
    flame: { words: ['flame', 'fire', 'burning', 'lit'], on: true },
    drips: { words: ['drip', 'drips', 'melted', 'dripping'], on: true, about: 'wax that ran down' },
  },
  materials: { wax: 'wax', metal: 'brass', wick: 'black plastic', flame: 'flame' },
  main: ['wax'],
  parts: [
    {
      name: 'body', words: ['candle', 'wax', 'pillar'], note: 'wax with a soft hollow at its top', when: { candlestick: false }, material: 'wax',
      form: {
        type: 'lathe', smooth: true, segments: 40,
        profile: [[0, 0], ['radius * 0.98', 0], ['radius', 0.001], ['radius', 'top * 0.5'], ['radius * 0.985', 'top - radius * 0.22'], ['radius * 0.92', 'top - radius * 0.02'], ['radius * 0.8', 'top'], ['radius * 0.6', 'top - radius * 0.16'], [0, 'top - radius * 0.22']],
      },
    },
    {
      name: 'body', words: ['candle', 'wax', 'pillar'], note: 'wax with a soft hollow at its top', when: { candlestick: true }, material: 'wax',
      form: {
        type: 'lathe', smooth: true, segments: 40,
        profile: [[0, 'stick - radius * 0.4'], ['radius * 0.98', 'stick - radius * 0.4'], ['radius', 'stick - radius * 0.35'], ['radius * 0.97', '(top + stick) / 2'], ['radius * 0.9', 'top - radius * 0.22'], ['radius * 0.84', 'top - radius * 0.02'], ['radius * 0.74', 'top'],
          ['radius * 0.55', 'top - radius * 0.16'], [0, 'top - radius * 0.22']],
      },
    },
    {
      name: 'drip', words: ['wax drip', 'drop'], note: 'wax that ran down the side', when: { drips: true }, material: 'wax',
      form: {
        type: 'join',
        parts: [
          { type: 'tube', segments: 10, radius: ['radius * 0.1', 'radius * 0.13', 'radius * 0.11', 'radius * 0.19'], path: [['radius * 0.72', 0, 'top - radius * 0.06'], ['radius * 0.93', 0, 'top - radius * 0.2'], ['radius * 0.97', 0, 'top - radius * 0.7'], ['radius * 0.99', 0, 'top - min(radius * 1.6, top * 0.24)']], turn: [0, 0, -70] },
          { type: 'tube', segments: 10, radius: ['radius * 0.1', 'radius * 0.15', 'radius * 0.1', 'radius * 0.17'], path: [['radius * 0.72', 0, 'top - radius * 0.06'], ['radius * 0.93', 0, 'top - radius * 0.2'], ['radius * 0.97', 0, 'top - radius * 0.5'], ['radius * 0.98', 0, 'top - min(radius * 0.95, top * 0.2)']], turn: [0, 0, -22] },
          { type: 'tube', segments: 10, radius: ['radius * 0.1', 'radius * 0.14', 'radius * 0.1', 'radius * 0.2'], path: [['radius * 0.72', 0, 'top - radius * 0.06'], ['radius * 0.93', 0, 'top - radius * 0.2'], ['radius * 0.97', 0, 'top - radius * 0.8'], ['radius * 0.99', 0, 'top - min(radius * 2.1, top * 0.26)']], turn: [0, 0, 95] },
        ],
      },
    },
    {
      name: 'wick', words: ['string'], note: 'burnt wick, bent a little', material: 'wick',
      form: { type: 'tube', segments: 8, radius: 'max(wick * 0.09, 0.0006)', path: [[0, 0, 'top - radius * 0.26'], [0, 0, 'top + wick * 0.35'], ['wick * 0.1', 0, 'top + wick * 0.7'], ['wick * 0.22', 0, 'top + wick']] },
    },
    {
      name: 'flame', words: ['fire', 'light'], note: 'flame, round below and drawn to a point', when: { flame: true }, material: 'flame',
      form: {
        type: 'lathe', smooth: true, segments: 24,
        profile: [[0, 0], ['flame * 0.09', 'flame * 0.02'], ['flame * 0.19', 'flame * 0.18'], ['flame * 0.2', 'flame * 0.3'], ['flame * 0.13', 'flame * 0.58'], ['flame * 0.05', 'flame * 0.85'], [0, 'flame']],
      },
      at: [0, 0, 'height - flame'],
    },
    {
      name: 'holder', words: ['dish', 'saucer', 'tray'], note: 'dish with a raised edge and a socket', when: { holder: true, candlestick: false }, material: 'metal',
      form: {
        type: 'join',
        parts: [
          {
            type: 'lathe', segments: 64, bevel: 'dish * 0.03',
            profile: [[0, 0.001], ['dish * 0.6', 0.001], ['dish * 0.64', 0], ['dish * 0.7', 0], ['dish * 0.76', 'dish * 0.05'], ['dish * 0.98', 'dish * 0.2'], ['dish', 'dish * 0.22'], ['dish * 0.99', 'dish * 0.245'], ['dish * 0.95', 'dish * 0.23'], ['dish * 0.72', 'dish * 0.09'],
              [0, 'dish * 0.06']],
          },
          { type: 'lathe', loop: true, segments: 48, bevel: 'radius * 0.08', profile: [['radius * 0.97', 'dish * 0.04'], ['radius * 1.2', 'dish * 0.04'], ['radius * 1.12', 'dish * 0.14'], ['radius * 1.16', 'dish * 0.3'], ['radius * 0.97', 'dish * 0.3']] },
        ],
      },
    },
    {
      name: 'handle', words: ['loop', 'ring'], note: 'loop for the finger', when: { holder: true, candlestick: false }, parent: 'holder', follows: ['holder'], material: 'metal',
      form: {
        type: 'strap', closed: true, up: [0, 1, 0], width: 'dish * 0.05', thickness: 'dish * 0.18', per: 6,
        path: [['dish * 0.93', 0, 'dish * 0.16'], ['dish * 1.1', 0, 'dish * 0.08'], ['dish * 1.32', 0, 'dish * 0.14'], ['dish * 1.4', 0, 'dish * 0.3'], ['dish * 1.24', 0, 'dish * 0.44'], ['dish * 1.02', 0, 'dish * 0.37']],
      },
    },
    {
      name: 'candlestick', words: ['stand', 'holder', 'stick'], note: 'turned candlestick with a broad foot', when: { candlestick: true }, material: 'metal',
      form: {
        type: 'lathe', smooth: true, segments: 48,
        profile: [[0, 0.001], ['plate * 0.9', 0], ['plate', 'stick * 0.02'], ['plate * 0.97', 'stick * 0.05'], ['plate * 0.6', 'stick * 0.1'], ['plate * 0.3', 'stick * 0.17'], ['radius * 0.42', 'stick * 0.26'], ['radius * 0.75', 'stick * 0.33'], ['radius * 0.4', 'stick * 0.38'],
          ['radius * 0.36', 'stick * 0.5'], ['radius * 0.6', 'stick * 0.64'], ['radius * 0.38', 'stick * 0.76'], ['radius * 0.5', 'stick * 0.8'], ['cup', 'stick * 0.86'], ['radius * 1.04', 'stick * 0.9'], ['radius * 1.12', 'stick * 0.97'], ['cup', 'stick * 0.99'], ['cup', 'stick * 1.005'], ['radius * 0.9', 'stick'],
          [0, 'stick']],
      },
    },
  ],
  briefs: ['a burning candle in a brass holder', 'a tall red candle on a silver candlestick, 40 cm high', 'a thick white pillar candle without a holder'],
});
