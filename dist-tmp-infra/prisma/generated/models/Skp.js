export {};
//# sourceMappingURL=Skp.js.map