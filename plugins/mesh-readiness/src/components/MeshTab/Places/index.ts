export * from './PlaceList';
