/** The picture of a concept's neighbours. */
export const nlPicture = {
  show: 'Als tekening',
  title: (name: string) => `De begrippen rond ${name}, als tekening`,
  more: (shown: string) => `en nog ${shown}`,
  elsewhere: 'elders',
};
