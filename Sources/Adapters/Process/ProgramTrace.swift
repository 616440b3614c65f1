package import Contracts

/// What an adapter's program was sent of one record, and what it answered.
package struct ProgramTrace: Sendable {
    /// The record as one JSON text, as the program was sent it; `nil` where it cannot be read and was not sent.
    package var sent: [UInt8]?
    /// What the program makes of it; `nil` where it was not asked, or gave no answer.
    package var outcome: NativeOutcome?
    /// How long the program took to start.
    package var starting: Duration
    /// How long it took to answer.
    package var answering: Duration
    /// The `data` of its events as they are written, whole.
    package var written: [[UInt8]]
}
