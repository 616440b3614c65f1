import ContractsTesting

extension TestBroker {
    /// So many faults wait for a request at most, so that there are not hundreds once nobody has asked for a while.
    private static let mostWaiting = 2

    /// Errs in the middle of transactions, at any time, until the task is cancelled.
    ///
    /// - Parameters:
    ///   - seed: where random numbers begin.
    ///   - pause: how many milliseconds at most there are between two faults.
    /// - Returns: how many faults were made.
    package func disturb(seed: UInt64, pause: Int) async -> Int {
        var generator = SeededGenerator(seed: seed)
        var made = 0
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(Int.random(in: 0...pause, using: &generator)))
            guard faultsToMake < Self.mostWaiting,
                let fault = BrokerFault.ofTransactions.randomElement(using: &generator)
            else { continue }
            make(fault)
            made += 1
        }
        return made - faultsToMake
    }
}
