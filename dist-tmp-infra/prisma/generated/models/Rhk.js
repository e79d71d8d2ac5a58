export {};
//# sourceMappingURL=Rhk.js.map