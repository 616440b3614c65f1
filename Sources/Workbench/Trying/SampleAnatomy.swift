import Contracts
import ContractsTesting
import Formats

/// Where the records of a sample lie in its bytes.
struct SampleAnatomy {
    let bytes: [UInt8]
    let input: InputDescription
    /// The records, in order.
    let records: [Range<Int>]
    /// Whether the bytes are UTF-8, so that they can be taken apart as text.
    let isUTF8: Bool

    /// Takes a sample apart; `nil` where it is refused as a whole or holds no record.
    init?(_ bytes: [UInt8], for adapter: AdapterDescription) {
        guard let slices = try? FixtureRun.slices(of: bytes, for: adapter), let first = slices.first,
            adapter.inputs.indices.contains(first.recognition.input)
        else { return nil }
        self.bytes = bytes
        input = adapter.inputs[first.recognition.input]
        records = slices.flatMap { slice in
            slice.records.compactMap { span -> Range<Int>? in
                let start = slice.byteOffset + Int(span.offset)
                let end = start + Int(span.length)
                return start < end && end <= bytes.count ? start..<end : nil
            }
        }
        guard !records.isEmpty else { return nil }
        isUTF8 = String(validating: bytes, as: UTF8.self) != nil && !bytes.starts(with: [0xef, 0xbb, 0xbf])
    }

    /// What stands before the first record.
    var head: ArraySlice<UInt8> { bytes[..<(records.first?.lowerBound ?? 0)] }

    /// The sample with each record replaced; what stands between them stays.
    func replacingRecords(_ change: (ArraySlice<UInt8>) -> [UInt8]?) -> [UInt8]? {
        var result: [UInt8] = []
        var end = 0
        for record in records {
            guard record.lowerBound >= end, let changed = change(bytes[record]) else { return nil }
            result += bytes[end..<record.lowerBound]
            result += changed
            end = record.upperBound
        }
        return result + bytes[end...]
    }
}
