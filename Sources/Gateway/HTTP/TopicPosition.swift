/// How far a topic was read: the offset of the last event of each partition, as `0:12,1:7`.
///
/// It is the id of server-sent events and what pages go on after. A partition that is missing from it is read from its
/// beginning, so a position stays right when a topic gains partitions.
struct TopicPosition: Sendable, Equatable, CustomStringConvertible {
    /// No topic has more partitions.
    private static let mostPartitions = 10_000

    /// The offset of the last event read, by partition.
    private var last: [Int32: Int64] = [:]

    /// Nothing was read.
    init() {}

    /// Takes a position as ``description`` gives it; `nil` for anything else.
    init?(_ text: some StringProtocol) {
        guard !text.isEmpty else { return }
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let numbers = part.split(separator: ":", omittingEmptySubsequences: false)
            guard numbers.count == 2, let partition = Int32(numbers[0]), partition >= 0,
                let offset = Int64(numbers[1]), offset >= 0, offset < .max, last[partition] == nil,
                last.count < Self.mostPartitions
            else { return nil }
            last[partition] = offset
        }
    }

    /// The first offset of a partition that was not read.
    func next(_ partition: Int32) -> Int64 { last[partition].map { $0 + 1 } ?? 0 }

    /// Says that a partition was read up to an offset, this one among them.
    mutating func read(_ partition: Int32, to offset: Int64) {
        guard offset >= 0 else { return }
        last[partition] = offset
    }

    /// Says that a partition ends before an offset: nothing beyond was read, whatever was claimed.
    mutating func clamp(_ partition: Int32, to end: Int64) {
        guard next(partition) > end else { return }
        last[partition] = end > 0 ? end - 1 : nil
    }

    /// The partitions and offsets, in the order of the partitions.
    var description: String {
        last.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
    }
}
