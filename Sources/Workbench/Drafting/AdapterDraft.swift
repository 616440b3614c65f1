package import Adapters
package import ContractsTesting
import Foundation

/// A proposed adapter as a whole: what its folder holds, and what it makes of its fixtures.
package struct AdapterDraft: Sendable {
    /// One fixture.
    package struct Fixture: Sendable {
        /// Its name, `01-sample`.
        package var name: String
        /// The name of its input, `input.csv`.
        package var inputName: String
        /// Its input, anonymised.
        package var bytes: [UInt8]
        /// What comes of it.
        package var output: FixtureOutput
    }

    /// What is proposed.
    package var proposal: Proposal
    /// The text of `adapter.yaml`.
    package var table: String
    /// The texts of `codes/NAME.csv`, by name.
    package var codeLists: [String: String]
    /// The fixtures.
    package var fixtures: [Fixture]
    /// What is still wrong with it; empty where it can be used.
    package var diagnostics: [Diagnostic]

    /// Writes the folder.
    /// - Throws: what the file system says.
    package func write(to path: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data(table.utf8).write(to: URL(fileURLWithPath: "\(path)/adapter.yaml"))
        if !codeLists.isEmpty {
            try files.createDirectory(atPath: "\(path)/codes", withIntermediateDirectories: true)
        }
        for (name, text) in codeLists {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/codes/\(name).csv"))
        }
        for fixture in fixtures {
            let folder = "\(path)/fixtures/\(fixture.name)"
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(fixture.bytes).write(to: URL(fileURLWithPath: "\(folder)/\(fixture.inputName)"))
            let expectation = FixtureExpectation(
                eventsPath: "\(folder)/events.ndjson",
                rejectionsPath: "\(folder)/rejections.ndjson"
            )
            try expectation.record(fixture.output)
        }
    }

    /// The files it writes, by their paths in the folder.
    package var fileNames: [String] {
        ["adapter.yaml"] + codeLists.keys.sorted().map { "codes/\($0).csv" }
            + fixtures.flatMap { fixture in
                ["fixtures/\(fixture.name)/\(fixture.inputName)"]
                    + (fixture.output.whole.isEmpty ? [] : ["fixtures/\(fixture.name)/events.ndjson"])
                    + (fixture.output.rejections.isEmpty ? [] : ["fixtures/\(fixture.name)/rejections.ndjson"])
            }
    }
}
