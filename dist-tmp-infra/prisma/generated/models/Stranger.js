export {};
//# sourceMappingURL=Stranger.js.map