export {};
//# sourceMappingURL=ActivationCode.js.map