export {};
//# sourceMappingURL=Slot.js.map