export * from './WhatChangedPage';
