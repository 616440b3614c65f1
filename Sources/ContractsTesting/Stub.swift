enum StubContractsTesting {}
