export * from './WhatItWouldTake';
