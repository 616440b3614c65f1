import Contracts
import Formats

/// What lies beside a dropped file once it is dealt with.
enum DropReport {
    /// The report on a file that was taken: its receipt, by whose id the sender asks for more.
    static func taken(_ receipt: Receipt) -> [UInt8] { receipt.json.bytes + [10] }

    /// The report on a file that was refused.
    static func refused(_ error: SubmissionError) -> [UInt8] {
        JSONValue.members([
            ("state", "refused"),
            ("code", .string(error.code.rawValue)),
            ("expected", .string(error.expectation)),
            ("line", error.line.map { .integer($0) }),
            ("byte", error.byteOffset.map { .integer($0) }),
        ]).bytes + [10]
    }
}
