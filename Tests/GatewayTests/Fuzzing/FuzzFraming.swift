import Contracts
import Formats

/// What framing an input gives, cut into pieces.
struct FuzzFraming: Equatable {
    var slices: [FramedSlice] = []
    var error: FramingError?

    init(_ bytes: [UInt8], _ adapter: AdapterDescription, pieces: () -> Int) {
        var framer = RecordFramer(inputs: adapter.inputs, headerNames: adapter.headerNames)
        var rest = bytes[...]
        do throws(FramingError) {
            while !rest.isEmpty {
                let piece = Array(rest.prefix(max(1, pieces())))
                rest = rest.dropFirst(piece.count)
                var failure: FramingError?
                piece.withUnsafeBytes { bytes in
                    do throws(FramingError) { try framer.consume(bytes, into: &slices) } catch { failure = error }
                }
                if let failure { throw failure }
            }
            try framer.finish(into: &slices)
        } catch {
            self.error = error
        }
    }

    /// Whether each record of a slice has its fate, each refusal its reason, and each event its JSON.
    static func isAccountedFor(_ framed: FramedSlice, in translation: Translation) -> Bool {
        guard translation.outcomes.count == framed.records.count else { return false }
        for outcome in translation.outcomes where outcome.fate == .rejected {
            let rejections = translation.rejections[outcome.rejections]
            guard !rejections.isEmpty, rejections.allSatisfy({ !$0.code.isEmpty && !$0.expectation.isEmpty }) else {
                return false
            }
        }
        return translation.events.allSatisfy { (try? JSONValue.parse(Array(translation.bytes[$0.data]))) != nil }
    }
}
