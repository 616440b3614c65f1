import Contracts

/// The messages of a partition from one offset to another, with no gap that could hold an unseen one.
struct MessageWindow {
    /// How many bytes stay after they were read, for those who read the same a moment later.
    static let keptBytes = 2 << 20

    private var messages: [StoredMessage] = []
    private var bytes = 0
    private var start: Int64
    /// Everything below this offset, from the start on, is here.
    private(set) var reached: Int64

    /// An empty window at an offset.
    init(start: Int64 = 0) {
        self.start = start
        reached = start
    }

    /// Whether what comes at an offset is here or comes next.
    func covers(_ offset: Int64) -> Bool {
        start <= offset && offset <= reached
    }

    /// Whether there is a message at or after an offset.
    func holds(from offset: Int64) -> Bool {
        messages.last.map { $0.offset >= offset } ?? false
    }

    /// Takes the next message.
    /// - Returns: its size.
    mutating func append(_ message: StoredMessage) -> Int {
        guard message.offset >= reached else { return 0 }
        messages.append(message)
        reached = message.offset + 1
        let size = Self.size(message)
        bytes += size
        return size
    }

    /// Learns that there is no further message below an offset.
    mutating func reach(_ offset: Int64) {
        reached = max(reached, offset)
    }

    /// Messages from an offset on, at least one if there is one.
    func page(from offset: Int64, maxMessages: Int, maxBytes: Int) -> [StoredMessage] {
        var low = 0
        var high = messages.count
        while low < high {
            let middle = (low + high) / 2
            if messages[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        var size = 0
        let page = messages[low...].prefix(maxMessages).prefix { message in
            defer { size += Self.size(message) }
            return size < maxBytes
        }
        return page.isEmpty ? Array(messages[low...].prefix(min(maxMessages, 1))) : Array(page)
    }

    /// Forgets messages below an offset, which the cluster has forgotten.
    mutating func forget(before offset: Int64) {
        let gone = messages.prefix { $0.offset < offset }
        bytes -= gone.reduce(0) { $0 + Self.size($1) }
        messages.removeFirst(gone.count)
    }

    /// Forgets the oldest messages beyond what is kept.
    mutating func trim() {
        var count = 0
        while bytes > Self.keptBytes, count < messages.count {
            bytes -= Self.size(messages[count])
            count += 1
        }
        guard count > 0 else { return }
        start = messages[count - 1].offset + 1
        messages.removeFirst(count)
    }

    private static func size(_ message: StoredMessage) -> Int {
        message.message.headers.reduce(message.message.key.count + (message.message.value?.count ?? 0)) {
            $0 + $1.name.utf8.count + $1.value.count
        }
    }
}
