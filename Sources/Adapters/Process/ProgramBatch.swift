import Contracts
import Formats

/// The records a program is asked for at once.
struct ProgramBatch {
    /// One record.
    struct Record {
        /// Its place in the slice, counted from 0.
        var index: Int
        /// Its line in the original, counted from 1.
        var line: Int
        /// The record as one JSON text.
        var json: [UInt8]
    }

    /// The most records of a batch.
    private static let mostRecords = 64
    /// The most bytes of the records of a batch that has more than one.
    private static let mostBytes = 256 * 1024

    /// The records.
    private(set) var records: [Record] = []
    private var bytes = 0

    /// Makes a batch of one record.
    init(_ record: Record) {
        records = [record]
        bytes = record.json.count
    }

    /// Adds a record if there is room for it.
    mutating func add(_ record: Record) -> Bool {
        guard records.count < Self.mostRecords, bytes + record.json.count <= Self.mostBytes else { return false }
        records.append(record)
        bytes += record.json.count
        return true
    }

    /// Records in batches, in order.
    static func batches(of records: [Record]) -> [ProgramBatch] {
        records.reduce(into: []) { batches, record in
            if var last = batches.popLast() {
                let isAdded = last.add(record)
                batches.append(last)
                if isAdded { return }
            }
            batches.append(ProgramBatch(record))
        }
    }

    /// The message that asks for them.
    func message(number: Int, receivedAt: Int64) -> [UInt8] {
        var message = Array(
            #"{"batch":\#(number),"receivedAt":"\#(Timestamp.text(milliseconds: receivedAt))","records":["#.utf8
        )
        for (index, record) in records.enumerated() {
            message += Array(#"\#(index == 0 ? "" : ","){"line":\#(record.line),"record":"#.utf8)
            message += record.json
            message.append(UInt8(ascii: "}"))
        }
        message += Array("]}".utf8)
        return message
    }
}
