import Adapters
import ContractsTesting
import Foundation

extension AdapterFixture {
    /// What it expects.
    var expectation: FixtureExpectation {
        FixtureExpectation(eventsPath: eventsPath, rejectionsPath: rejectionsPath)
    }

    /// What an adapter makes of its input.
    /// - Throws: ``CommandFailure`` with exit code 2 where it cannot be read.
    func translate(with run: FixtureRun) throws -> FixtureOutput {
        let file = try InputFile(inputPath)
        var bytes: [UInt8] = []
        while let chunk = try file.next() {
            bytes += chunk
        }
        return run.translate(bytes)
    }
}
