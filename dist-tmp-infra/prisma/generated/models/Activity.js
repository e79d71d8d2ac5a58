export {};
//# sourceMappingURL=Activity.js.map