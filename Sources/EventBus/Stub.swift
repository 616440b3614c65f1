enum StubEventBus {}
