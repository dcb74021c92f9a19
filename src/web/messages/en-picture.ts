import type { nlPicture } from './nl-picture.ts';

export const enPicture: typeof nlPicture = {
  show: 'As a picture',
  title: (name) => `The concepts around ${name}, as a picture`,
  more: (shown) => `and ${shown} more`,
  elsewhere: 'elsewhere',
};
