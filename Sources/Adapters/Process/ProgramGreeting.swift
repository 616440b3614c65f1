import Contracts
import Formats

/// The first message to a program and its answer: which protocol they speak.
enum ProgramGreeting {
    /// The protocol's version.
    static let version = 1

    /// What a program is told first.
    static func message(to adapter: AdapterDescription) -> [UInt8] {
        let message: JSONValue = [
            "protocol": .number(String(version)),
            "adapter": .string(adapter.id),
            "version": .string(adapter.version),
            "jurisdiction": .string(adapter.jurisdiction),
            "emits": .array(adapter.emits.map { .string($0.reference) }),
            "reads": .array(adapter.layout.fields.map { .string($0.description) }),
        ]
        return Array(message.text.utf8)
    }

    /// Checks what it answers.
    /// - Throws: ``ProcessFault/protocolBroken(_:)``.
    static func check(_ answer: [UInt8]) throws(ProcessFault) {
        guard let answer = try? JSONValue.parse(answer), answer["protocol"]?.numberText == String(version) else {
            throw .protocolBroken("the answer {\"protocol\": \(version)} to the first message")
        }
    }
}
