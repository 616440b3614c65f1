import Formats

/// A program's answer to a batch.
enum ProgramAnswer {
    /// The outcomes of the batch's records, in order, not yet read.
    ///
    /// - Parameters:
    ///   - answer: the program's message.
    ///   - number: the batch it has to be about.
    ///   - count: how many records that has.
    /// - Returns: as many outcomes.
    /// - Throws: ``ProcessFault/protocolBroken(_:)``.
    static func outcomes(in answer: [UInt8], toBatch number: Int, of count: Int) throws(ProcessFault) -> [JSONValue] {
        guard let answer = try? JSONValue.parse(answer) else {
            throw .protocolBroken("an answer that is one JSON text")
        }
        guard answer["batch"]?.numberText == String(number) else {
            throw .protocolBroken("an answer that names the batch it is about")
        }
        guard let outcomes = answer["outcomes"]?.arrayValue, outcomes.count == count else {
            throw .protocolBroken("an answer with one outcome for each record")
        }
        return outcomes
    }
}
