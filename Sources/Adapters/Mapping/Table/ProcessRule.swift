/// `process` of an `adapter.yaml`: the program that translates, and what it may use.
package struct ProcessRule: Sendable {
    /// How long the program may take for one batch where the table does not say, in seconds.
    static let usualSeconds = 10
    /// How much memory it may have where the table does not say, in MiB.
    static let usualMegabytes = 512

    /// `command`: the program and its arguments; a program of the adapter's folder, or one found by PATH.
    package var command: [String]
    /// Where `command` stands.
    package var commandLocation: SourceLocation
    /// `emits`: the canonical types it may emit, such as `concern/1`, and where each stands.
    package var emits: [(type: String, location: SourceLocation)]
    /// `reads`: the source fields it reads, each with all that it holds.
    package var reads: [SourceReference]
    /// `seconds`: how long it may take for a batch, 1 to 300.
    package var seconds: Int
    /// `memory`: how much address space it may have, in MiB, 16 to 16,384.
    package var megabytes: Int
}
